"""Answers on their way from one process of this program to another: no text is read a second time."""

from __future__ import annotations

import pickle

from generator.answers.model import Answers
from generator.presets import load_preset
from generator.questionnaire import Questionnaire


def pack_answers(answers: Answers) -> bytes:
    """Return `answers` as bytes that `unpack_answers` takes; where they were read from is left behind."""
    kept = (
        answers.given,
        answers.preset,
        answers.cleaned,
        answers.last_numbers,
        answers.disputed,
        answers.to_confirm,
        answers.id,
    )
    return pickle.dumps(kept, pickle.HIGHEST_PROTOCOL)


def unpack_answers(data: bytes, questionnaire: Questionnaire) -> Answers:
    """Return the answers that were packed, to the same questionnaire.

    Only for bytes that this program has packed and nobody else could have touched: they are a pickle.
    """
    answers = Answers(questionnaire)
    (answers.given, preset, answers.cleaned, answers.last_numbers, answers.disputed, answers.to_confirm, answers.id) = (
        pickle.loads(data)
    )
    answers.use_preset(load_preset(preset, questionnaire) if preset else None)
    return answers
