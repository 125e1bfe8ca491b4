"""Figures of boxes in a row: within the margins, told in words, each shape with a number of its own."""

from __future__ import annotations

import re
from itertools import count, pairwise

import pytest
from lxml import etree

from generator.rendering import Step, flow_runs
from generator.rendering.orgchart import TEXT_WIDTH

EMU = 36000
STEPS = (Step("気づく", ("画面が変だ",)), Step("知らせる", (), ">"), Step("A&B", ("残す",), "+"))


def drawn(*steps: Step, first: int = 1) -> etree._Element:
    return etree.fromstring(str(flow_runs(steps, count(first))).replace("<w:r>", '<w:r xmlns:w="urn:w">', 1))


def values(root: etree._Element, tag: str, name: str) -> list[str]:
    return [found.get(name) for found in root.iter(f"{{*}}{tag}")]


@pytest.mark.parametrize("number", range(2, 6))
def test_boxes_and_signs_stand_within_the_margins_and_beside_each_other(number: int) -> None:
    root = drawn(Step("一"), *(Step("二", ("三" * 12,), ">") for _ in range(number - 1)))
    shapes = list(root.iter("{*}wsp"))
    places = sorted((int(s.find(".//{*}off").get("x")), int(s.find(".//{*}ext").get("cx"))) for s in shapes)
    assert len(places) == 2 * number - 1
    assert all(x + wide <= next_x for (x, wide), (next_x, _) in pairwise(places))
    assert places[-1][0] + places[-1][1] <= TEXT_WIDTH * EMU + number


def test_who_does_not_see_it_is_told_what_it_shows() -> None:
    root = drawn(*STEPS)
    (said,) = values(root, "docPr", "descr")
    assert said == "気づく（画面が変だ）　→　知らせる　＋　A&B（残す）"
    assert "".join(root.find(".//{*}Fallback").itertext()) == said


def test_two_figures_of_a_document_share_no_number() -> None:
    numbers = count(1)
    both = "".join(flow_runs(STEPS, numbers) for _ in range(2))
    ids = re.findall(r'(?:docPr|cNvPr) id="([0-9]+)"', both)
    assert len(ids) == len(set(ids)) == 2 * 6
