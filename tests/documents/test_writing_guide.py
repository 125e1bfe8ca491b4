"""The sources keep the writing guide, as far as a program can see."""

from __future__ import annotations

from pathlib import Path

import pytest
from writing_guide import findings

SOURCES = sorted((Path(__file__).parents[2] / "sample_regulations" / "source").glob("*.md"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_a_source_keeps_the_writing_guide(path: Path) -> None:
    assert [str(finding) for finding in findings(path)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("従業者は、定期的に点検する。", 1, id="vague interval"),
        pytest.param("従業者は、毎月1回点検する。", 0, id="interval"),
        pytest.param("従業者は、パスワードを変えること。", 1, id="predicate"),
        pytest.param("従業者は、機器等を返す。", 1, id="vague tail"),
        pytest.param("責任者は、漏えい等を届け出る。", 0, id="term of law"),
        pytest.param("社員は、毎月1回点検する。", 1, id="other word for workers"),
        pytest.param("従業者とは、役員及び社員をいう。", 0, id="definition"),
        pytest.param("点検し" * 30 + "する。", 1, id="long sentence"),
        pytest.param("毎月1回点検します。", 1, id="polite in a regulation"),
        pytest.param("{{ role.auditor }}は、［表］を見る。", 0, id="tag"),
    ],
)
def test_the_check_finds_what_the_guide_forbids(tmp_path: Path, text: str, found: int) -> None:
    source = tmp_path / "x.md"
    source.write_text(f"---\nid: x\nkind: chapter\n---\n# 章\n\n{text}\n", encoding="utf-8")
    assert len(list(findings(source))) == found
