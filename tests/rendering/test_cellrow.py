"""Rows whose cells no template can know."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from generator.rendering import SIDE, CellRow, SideCell
from generator.rendering.cellrow import spans
from generator.rendering.values import printed

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True)
class Words:
    text: str
    changed: bool = False


@given(st.lists(st.integers(0, 90), min_size=1, max_size=SIDE))
def test_the_cells_of_a_side_fill_it_and_none_is_without_room(shares: list[int]) -> None:
    found = spans(shares)
    assert len(found) == len(shares)
    assert sum(found) == SIDE
    assert min(found) >= 1


def test_a_cell_gets_what_its_share_asks_for() -> None:
    assert spans([10, 20, 30]) == [5, 10, 15]


@pytest.mark.parametrize("text", ["a < b & c", "{{ x }}", "改\x0b行\x01", "\ud800"])
def test_words_come_out_as_text_and_those_that_changed_underlined(text: str) -> None:
    cell = SideCell(1, ((Words("前 "), Words(text, changed=True)),))
    xml = str(printed(CellRow((cell,), (SideCell(1),))))
    row = etree.fromstring(xml.replace("<w:tr>", f'<w:tr xmlns:w="{W}">', 1))
    runs = list(row.iter(f"{{{W}}}r"))
    assert [bool(list(run.iter(f"{{{W}}}u"))) for run in runs] == [False, True]
    assert len(list(row.iter(f"{{{W}}}tc"))) == 3
    assert "\x01" not in xml
