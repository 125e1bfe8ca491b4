"""The self-diagnosis: scored by the program that opens it as we score it, and complete for an expert's visit."""

from __future__ import annotations

from datetime import date

from filled import DIAGNOSIS, PLACES

from generator.workbook.diagnosis import diagnosis_parts


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
