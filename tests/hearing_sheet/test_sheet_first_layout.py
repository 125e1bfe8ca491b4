"""Sheets that lie with clients since before the layout changed (a worksheet a section, one a list) are still read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from workbooks import small_questionnaire

from generator.hearing_sheet import Imported, import_sheets
from generator.hearing_sheet.layout import plain
from generator.questionnaire import Questionnaire, load_questionnaire

SENT = sorted((Path(__file__).parents[1] / "sheets" / "first-layout").glob("*.xlsx"))


def asked(path: Path) -> Questionnaire:
    return small_questionnaire() if path.stem == "small" else load_questionnaire()


def answers_of(imported: Imported) -> dict[str, object]:
    return {key: plain(value) for key, value in imported.answers.given.items()}


@pytest.mark.parametrize("path", SENT, ids=lambda path: path.stem)
def test_a_sheet_of_the_first_layout_is_read_as_it_was(path: Path) -> None:
    questionnaire = asked(path)
    was = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    # Questions come and go; what is still asked must be read as on the day when the sheet was sent.
    wanted = {key: value for key, value in was["answers"].items() if key in questionnaire.questions}
    imported = import_sheets([path], questionnaire)
    assert answers_of(imported) == wanted
    assert len(wanted) > 10
    assert [str(item) for item in imported.confirmations] == was["confirmations"]


def test_there_are_sheets_of_the_first_layout() -> None:
    assert [path.stem for path in SENT] == ["factory-essential", "factory", "small"]
