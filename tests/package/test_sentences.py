"""Which sentences a question decides: those that print its answer, and those that stand there because of it."""

from __future__ import annotations

import copy
from datetime import date

from click.testing import CliRunner
from companies import CASES, answers_of, builder

from generator.answers import Answers
from generator.cli import kitei
from generator.package import DecidedText, decided_texts

DAY = date(2026, 11, 28)
SOFTWARE = next(case for case in CASES if case.company == "software-house" and case.scheme is None)


def texts(key: str, **changed: object) -> tuple[DecidedText, ...]:
    answers: Answers = copy.deepcopy(answers_of(SOFTWARE))
    for name, value in changed.items():
        answers.put(name, value)
    return decided_texts(answers, key, DAY, builder())


def test_sentences_that_print_an_answer_are_found_with_their_place() -> None:
    found = texts("password_min_single", password_min_single=17)
    assert len(found) >= 3
    assert found[0].file == "04_アクセス制御及び認証.docx"
    assert all("17文字" in text.text and text.is_printed for text in found)
    assert found[0].heading == "5.1 長さ及び選び方"
    assert found[0].text.endswith("。")


def test_what_stands_there_because_of_an_answer_is_found_and_is_gone_with_it() -> None:
    found = {text.text for text in texts("password_manager")}
    assert any("主パスワード" in text for text in found)
    off = {text.text for text in texts("password_manager", password_manager="prohibited")}
    assert not any("主パスワード" in text for text in off)


def test_what_is_made_of_an_answer_is_found_through_what_is_derived_of_it() -> None:
    answers = answers_of(SOFTWARE)
    name = next(str(row["name"]) for row in answers.value("persons"))  # type: ignore[union-attr, index]
    assert any(text.text == name and text.is_printed for text in texts("persons"))
    assert any("制定" in text.text for text in texts("revisions"))


def test_the_volume_and_the_introduction_repeat_nothing() -> None:
    files = {text.file[:2] for text in texts("telework")}
    assert "11" in files
    assert not files & {"20"}


def test_the_command_shows_three_and_counts_the_rest() -> None:
    done = CliRunner().invoke(kitei, ["questions", "--decides", "lockout_attempts"])
    assert done.exit_code == 0, done.output
    assert "lockout_attempts" in done.output
    assert "回" in done.output


def test_a_key_that_is_no_question_s_is_refused_with_a_hint() -> None:
    done = CliRunner().invoke(kitei, ["questions", "--decides", "lockout_attempt"])
    assert done.exit_code == 2
    assert "「lockout_attempts」ではありませんか" in done.output
