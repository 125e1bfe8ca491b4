"""What respondents want to look up first is kept in the answers file until it is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers import Answers, load_answers, pack_answers, save_answers, unpack_answers
from generator.errors import AnswersError
from generator.questionnaire import Questionnaire, load_questionnaire

KEPT = "headcount: 7\nto_confirm:\n  telework:\n    - 要確認（総務 山田）：社長に聞く\n"


@pytest.fixture(scope="module")
def asked() -> Questionnaire:
    return load_questionnaire()


def written(folder: Path, text: str) -> Path:
    path = folder / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_it_is_read_and_written_again(asked: Questionnaire, tmp_path: Path) -> None:
    answers = load_answers(written(tmp_path, KEPT), asked)
    assert answers.to_confirm == {"telework": ("要確認（総務 山田）：社長に聞く",)}
    assert unpack_answers(pack_answers(answers), asked).to_confirm == answers.to_confirm
    answers.put("headcount", 8)
    save_answers(answers, tmp_path / "answers.yaml")
    assert load_answers(tmp_path / "answers.yaml", asked).to_confirm == answers.to_confirm
    fresh = Answers(asked)
    fresh.to_confirm = dict(answers.to_confirm)
    save_answers(fresh, tmp_path / "fresh.yaml")
    assert load_answers(tmp_path / "fresh.yaml", asked).to_confirm == answers.to_confirm


def test_an_answer_ends_it(asked: Questionnaire, tmp_path: Path) -> None:
    answers = load_answers(written(tmp_path, KEPT), asked)
    answers.put("telework", "いいえ")
    save_answers(answers, tmp_path / "answers.yaml")
    text = (tmp_path / "answers.yaml").read_text(encoding="utf-8")
    assert "to_confirm" not in text
    assert "確かめている" not in text


def test_an_answer_typed_into_the_file_ends_it(asked: Questionnaire, tmp_path: Path) -> None:
    answers = load_answers(written(tmp_path, "telework: いいえ\n" + KEPT), asked)
    assert answers.to_confirm == {}
    answers.put("headcount", 8)
    save_answers(answers, tmp_path / "answers.yaml")
    assert "to_confirm" not in (tmp_path / "answers.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("to_confirm: x\n", "事情を"),
        ("to_confirm: {telework: x}\n", "事情を"),
        ("to_confirm: {telework: [[x]]}\n", "事情を"),
        ("to_confirm: {telewrok: [x]}\n", "「telework」ではありませんか。"),
    ],
)
def test_what_cannot_be_kept_is_told(text: str, said: str, asked: Questionnaire, tmp_path: Path) -> None:
    with pytest.raises(AnswersError, match=said):
        load_answers(written(tmp_path, text), asked)
