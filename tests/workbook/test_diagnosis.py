"""The self-diagnosis: scored by the program that opens it as we score it, and complete for an expert's visit."""

from __future__ import annotations

import io
import random
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import mean

import pytest
from office import convert
from openpyxl import load_workbook

from generator.cells import Sheet, read_workbook
from generator.rendering import write_zip
from generator.resources import data_folder
from generator.workbook.diagnosis import (
    ANSWER,
    COUNTED,
    FEWEST,
    FIRST,
    MEAN,
    NOT_OURS,
    RESPONDENTS,
    RESULT,
    diagnosis_parts,
    read_diagnosis,
)

DIAGNOSIS = read_diagnosis(data_folder("sample_regulations") / "diagnosis.yaml")
PLACES = {1: "第6章 2.1", 25: "第1章 4."}
SHEETS = 12


def parts() -> dict[str, bytes]:
    return diagnosis_parts("株式会社みほん", DIAGNOSIS, PLACES, date(2026, 12, 1))


def test_every_item_is_in_one_part_and_has_three_deeper_questions() -> None:
    assert [item.id for item in DIAGNOSIS.items] == list(range(1, 26))
    assert [(part.first, part.last) for part in DIAGNOSIS.parts] == [(1, 5), (6, 18), (19, 25)]
    assert all(len(set(item.deeper)) == 3 for item in DIAGNOSIS.items)
    sentences = [text for item in DIAGNOSIS.items for text in (item.ask, *item.deeper, item.gap, item.measure)]
    assert len(set(sentences)) == 25 * 6
    assert all(text.endswith("。") for text in sentences)


def test_the_bands_reach_from_the_least_to_the_most_points() -> None:
    assert [band.least for band in DIAGNOSIS.bands] == [100, 70, 50, -25]
    assert min(DIAGNOSIS.points.values()) * 25 == DIAGNOSIS.bands[-1].least


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert parts() == parts()


def _hundred(points: Sequence[float]) -> str:
    """Return the score out of 100, rounded away from zero as spreadsheets do."""
    if not points:
        return ""
    exact = sum(points) / len(points) * 25
    return str(int(exact + (0.5 if exact >= 0 else -0.5)))


@pytest.mark.office
def test_sums_bands_and_what_comes_first_are_what_the_answers_say(tmp_path: Path) -> None:
    chance = random.Random(5)
    wanted: dict[str, tuple[list[str], list[str]]] = {}
    for number in range(SHEETS):
        book = load_workbook(io.BytesIO(write_zip(parts())))
        sheet = book["診断"]
        rows = {
            int(str(sheet.cell(row, 1).value)): row
            for row in range(8, 45)
            if str(sheet.cell(row, 1).value or "").isdigit()
        }
        assert len(rows) == 25
        counted = chance.choice(COUNTED)
        choice = next(row for row in range(1, 8) if sheet.cell(row, ANSWER).value == COUNTED[0])
        sheet.cell(choice, ANSWER).value = counted
        answers: list[Mapping[int, float]] = []
        for respondent in range(chance.randint(1, RESPONDENTS)):
            points: dict[int, float] = {}
            for item, row in rows.items():
                word = chance.choice([*DIAGNOSIS.points, NOT_OURS, "", "実施している"])
                sheet.cell(row, ANSWER + respondent).value = word or None
                if word in DIAGNOSIS.points:
                    points[item] = DIAGNOSIS.points[word]
                elif word == NOT_OURS and counted == COUNTED[1]:
                    points[item] = 4
            answers.append(points)
        book.save(tmp_path / f"{number}.xlsx")
        means = {item: mean(points) for item in rows if (points := [one[item] for one in answers if item in one])}
        low = sorted((value, item) for item, value in means.items() if value < 4)[:FEWEST]
        sums = [_hundred(list(one.values())) for one in answers] + [""] * (RESPONDENTS - len(answers))
        wanted[str(number)] = ([*sums, _hundred(list(means.values()))], [str(item) for _, item in low])
    made = convert([tmp_path / f"{name}.xlsx" for name in wanted], "xlsx", tmp_path / "out")
    for name, (sums, low) in wanted.items():
        sheets = {sheet.title: sheet for sheet in read_workbook(made[name]).sheets}
        result = sheets[RESULT]
        row = next(row for (row, column), cell in result.cells.items() if column == 1 and cell.text == "合計")
        assert [_text(result, row, 2 + n) for n in range(RESPONDENTS + 1)] == sums, name
        first = [_text(sheets[FIRST], row, 1) for row in range(4, 4 + FEWEST)]
        assert [text for text in first if text] == low, name
        everyone = int(sums[-1])
        band = next(band.text for band in DIAGNOSIS.bands if everyone >= band.least)
        assert band in [cell.text for cell in result.cells.values()], name
        assert _text(sheets["診断"], next(iter(rows.values())), MEAN) != "#NAME?"


def _text(sheet: Sheet, row: int, column: int) -> str:
    cell = sheet.cells.get((row, column))
    return cell.text if cell else ""
