"""Numbers as Word counts them, and how references show them."""

from __future__ import annotations

import pytest

from generator.word import Counter, Level, List, Number, format_number

SECTION = (
    Level(4, "decimal", "第%1章"),
    Level(1, "decimal", "%2."),
    Level(1, "decimal", "%2.%3"),
    Level(1, "decimal", "(%4)"),
    Level(1, "decimalEnclosedCircle", "%5"),
    *(None,) * 4,
)
ARTICLE = (SECTION[0], Level(1, "decimal", "第%2条"), Level(1, "decimal", "%3"), *SECTION[3:])


def labels(counter: Counter, *steps: tuple[int, int]) -> list[str]:
    numbers = [counter.advance(list_id, level) for list_id, level in steps]
    return [number.label() if number else "" for number in numbers]


def number(levels: tuple[Level | None, ...], *path: int) -> Number:
    """Return the number to which `path` (levels, one after the other) leads."""
    counter = Counter({1: List(0, levels, {})})
    found = [counter.advance(1, level) for level in path][-1]
    assert found is not None
    return found


def test_level_one_starts_where_the_list_says_and_deeper_levels_start_again_under_each_number() -> None:
    counter = Counter({1: List(0, SECTION, {})})
    steps = [(1, 0), (1, 1), (1, 3), (1, 3), (1, 4), (1, 1), (1, 2), (1, 2), (1, 3), (1, 0), (1, 1)]
    assert labels(counter, *steps) == ["第4章", "1.", "(1)", "(2)", "①", "2.", "2.1", "2.2", "(1)", "第5章", "1."]


def test_a_list_with_a_start_of_its_own_begins_there_the_first_time_only() -> None:
    counter = Counter({1: List(0, SECTION, {}), 2: List(0, SECTION, {3: 1})})
    steps = [(1, 1), (1, 3), (1, 3), (2, 3), (2, 3), (1, 3), (2, 3)]
    assert labels(counter, *steps) == ["1.", "(1)", "(2)", "(1)", "(2)", "(3)", "(4)"]


def test_lists_of_different_counters_do_not_disturb_each_other() -> None:
    counter = Counter({1: List(0, SECTION, {}), 3: List(7, (Level(1, "decimal", "%1"),) + (None,) * 8, {})})
    assert labels(counter, (1, 1), (3, 0), (1, 1), (3, 0)) == ["1.", "1", "2.", "2"]


def test_a_level_that_never_restarts_goes_on_counting() -> None:
    levels = (SECTION[0], Level(1, "decimal", "第%2条", restart=0), *(None,) * 7)
    counter = Counter({1: List(0, levels, {})})
    assert labels(counter, (1, 0), (1, 1), (1, 0), (1, 1)) == ["第4章", "第1条", "第5章", "第2条"]


def test_a_level_restarts_only_after_the_level_that_it_names() -> None:
    levels = (SECTION[0], Level(1, "decimal", "%2."), None, Level(1, "decimal", "(%4)", restart=1), *(None,) * 5)
    counter = Counter({1: List(0, levels, {})})
    steps = [(1, 0), (1, 1), (1, 3), (1, 1), (1, 3), (1, 0), (1, 1), (1, 3)]
    assert labels(counter, *steps) == ["第4章", "1.", "(1)", "2.", "(2)", "第5章", "1.", "(1)"]


def test_a_level_above_that_was_not_counted_shows_its_start() -> None:
    assert number(SECTION, 2).label() == "1.1"


def test_a_level_that_was_skipped_counts_as_begun() -> None:
    counter = Counter({1: List(0, SECTION, {})})
    assert labels(counter, (1, 1), (1, 3), (1, 2), (1, 2)) == ["1.", "(1)", "1.2", "1.3"]


def test_there_is_no_number_without_a_list_or_level() -> None:
    counter = Counter({1: List(0, SECTION, {})})
    assert counter.advance(9, 0) is None
    assert counter.advance(1, 8) is None


@pytest.mark.parametrize(
    ("found", "reference", "bare"),
    [
        pytest.param(number(SECTION, 0), "第4章", "4", id="chapter"),
        pytest.param(number(SECTION, 0, 1, 1), "2", "2", id="a trailing full stop goes"),
        pytest.param(number(SECTION, 0, 1, 2), "1.1", "1.1", id="sub-section"),
        pytest.param(number(SECTION, 0, 1, 3), "(1)", "(1)", id="rule"),
        pytest.param(number(ARTICLE, 0, 1, 1, 1), "第3条", "3", id="article"),
        pytest.param(number(ARTICLE, 0, 1, 2), "1", "1", id="paragraph of an article"),
    ],
)
def test_a_reference_shows_the_number_without_its_trailing_full_stop(found: Number, reference: str, bare: str) -> None:
    assert found.reference() == reference
    assert found.bare() == bare


def test_a_full_number_holds_each_level_once() -> None:
    assert number(SECTION, 0, 1, 2, 3).full() == "第4章1.1(1)"
    assert number(ARTICLE, 0, 1, 2, 3).full() == "第4章第1条1(1)"


def test_a_relative_number_says_only_what_differs_from_here() -> None:
    counter = Counter({1: List(0, ARTICLE, {})})
    first, article, rule, other, chapter = (counter.advance(1, level) for level in (0, 1, 3, 1, 0))
    assert first
    assert article
    assert rule
    assert other
    assert chapter
    assert rule.relative(rule) == "(1)"
    assert rule.relative(other) == "第1条(1)"
    assert rule.relative(chapter) == "第4章第1条(1)"
    assert rule.relative(None) == "第4章第1条(1)"


def test_levels_in_legal_style_show_the_numbers_above_as_digits() -> None:
    levels = (Level(1, "upperRoman", "%1"), Level(1, "decimal", "%1.%2", all_decimal=True), *(None,) * 7)
    assert number(levels, 0, 0, 1).label() == "2.1"


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        (21, "decimalEnclosedCircle", "21"),
        (20, "decimalEnclosedCircle", "⑳"),
        (12, "decimalFullWidth", "１２"),
        (7, "decimalZero", "07"),
        (1994, "upperRoman", "MCMXCIV"),
        (28, "lowerLetter", "bb"),
        (3, "aiueoFullWidth", "ウ"),
        (3, "aiueo", "ｳ"),
        (3, "iroha", "ﾊ"),
        (10, "japaneseCounting", "十"),
        (21, "japaneseCounting", "二十一"),
        (110, "japaneseCounting", "百十"),
        (1111, "japaneseCounting", "千百十一"),
        (305, "ideographDigital", "三〇五"),
        (12, "japaneseLegal", "壱拾弐"),
        (5, "somethingNew", "5"),
    ],
)
def test_numbers_are_written_as_word_writes_them(value: int, style: str, text: str) -> None:
    assert format_number(value, style) == text
