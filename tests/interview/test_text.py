"""Japanese text in cells: breaks, columns, clips."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.interview.text import cells, clip, columns, pad, wrap

JAPANESE = st.text(st.sampled_from("あ漢「」、。（）ーっAb1 @.…"), max_size=60)


@given(JAPANESE, st.integers(12, 40))
def test_lines_fit_and_nothing_but_spaces_at_breaks_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        pytest.param("あいうえお。かき", 10, ["あいうえ", "お。かき"], id="no full stop at the beginning of a line"),
        pytest.param("あいうえ「かき」く", 10, ["あいうえ", "「かき」く"], id="no opening bracket at the end"),
        pytest.param("宛先の人はabc@d.jpです", 17, ["宛先の人は", "abc@d.jpです"], id="an address stays together"),
        pytest.param("一行\n二行", 10, ["一行", "二行"], id="line breaks are kept"),
    ],
)
def test_lines_break_where_japanese_may(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


@given(JAPANESE, st.integers(4, 30))
def test_padded_text_has_exactly_its_width(text: str, width: int) -> None:
    assert cells(pad(text, width)) == width
    assert cells(clip(text, width)) <= width


def test_columns_align_under_wide_characters() -> None:
    lines = columns([["名前", "役職"], ["小金井まさ江", "所長"], ["Li", "副所長"]], 40)
    places = [cells(line[: line.index(word)]) for line, word in zip(lines, ("役職", "所長", "副所長"), strict=True)]
    assert len(set(places)) == 1


@given(st.lists(st.lists(JAPANESE, min_size=6, max_size=6), min_size=1, max_size=4))
def test_a_table_never_grows_wider_than_its_place(rows: list[list[str]]) -> None:
    assert all(cells(line) <= 66 for line in columns(rows, 66))
