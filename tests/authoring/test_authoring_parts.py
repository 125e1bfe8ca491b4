"""Parts: what is written once and put into several sources, each rule into one of two documents."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from small_sources import FRONT_LINES, Build, Faults, chapter
from wordtext import parts

from generator.authoring import build_templates
from generator.errors import SourceError

CATALOGUE = """\
documents:
  - {id: c04, number: "04", title: 認証, kind: chapter, chapter: 4}
  - {id: c05, number: "05", title: 施錠, kind: chapter, chapter: 5, when: own, absent: 無い}
"""
RULES = """\
## 鍵 {#c04_key}

鍵は、[ref:c04_lock]による。

## 錠 {#c04_lock}

錠は、[ref:c04]による。{duty: 錠の点検; when=monthly; role=system_admin}
"""
HERE = "## 節 {#c04_a}\n\n{% if own %}\n\n[ref:c05]による。\n\n{% else %}\n\n{part: rules lower}\n\n{% endif %}\n"
OTHER = chapter("{part: rules}\n").replace("c04", "c05").replace("chapter: 4", "chapter: 5")
TWO = {"c04.md": chapter(HERE), "c05.md": OTHER, "_rules.md": RULES}


def index(files: dict[str, bytes]) -> dict[str, dict[str, list[dict[str, object]]]]:
    return dict(json.loads(files["index.json"])["documents"])


def text_of(files: dict[str, bytes], name: str) -> str:
    return parts(files[name])["word/document.xml"].decode("utf-8")


def test_a_part_stands_in_two_documents_one_level_lower_where_that_is_said(build: Build) -> None:
    files = build(TWO, catalogue=CATALOGUE)
    for document, level, under in (("c04", 3, ["not own"]), ("c05", 2, [])):
        found = {str(s["id"]): (s["level"], s["under"]) for s in index(files)[document]["sections"]}
        assert found["c04_key"] == found["c04_lock"] == (level, under)


def test_references_within_a_part_are_fields_and_those_from_elsewhere_find_it_where_it_is(build: Build) -> None:
    asking = chapter("[ref:c04_lock]\n").replace("c04}", "c06}").replace("id: c04", "id: c06")
    files = build({**TWO, "c06.md": asking.replace("chapter: 4", "chapter: 6")}, catalogue=CATALOGUE)
    assert 'ref("c04_lock")' in text_of(files, "c06.docx")
    for name in ("c04.docx", "c05.docx"):
        text = text_of(files, name)
        assert "REF c04_lock" in text
        assert 'ref("c04_lock")' not in text


def test_a_reference_beside_a_part_leads_out_of_the_document_too(build: Build) -> None:
    files = build({**TWO, "c04.md": chapter(HERE + "\n## 次 {#c04_b}\n\n[ref:c04_lock]\n")}, catalogue=CATALOGUE)
    assert text_of(files, "c04.docx").count('ref("c04_lock")') == 1


def test_a_duty_of_a_part_is_in_either_document_under_its_condition(build: Build) -> None:
    duties = {name: document["duties"] for name, document in index(build(TWO, catalogue=CATALOGUE)).items()}
    assert [(d["section"], d["part"], d["under"]) for d in duties["c04"]] == [("c04_lock", "c04_a", ["not own"])]
    assert [(d["section"], d["part"], d["under"]) for d in duties["c05"]] == [("c04_lock", "c04_lock", [])]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        pytest.param("## 節 {#c04_a}\n\n{part: rules lower}\n", "{part: rules}\n", id="always-in-one"),
        pytest.param(HERE.replace("if own", "if not own"), "{part: rules}\n", id="both-together"),
        pytest.param(HERE.replace("if own", "if other"), "{part: rules}\n", id="by-another-name"),
        pytest.param(HERE, "{% if more %}\n\n{part: rules}\n\n{% endif %}\n", id="neither"),
    ],
)
def test_a_part_that_is_not_in_exactly_one_of_two_documents_is_refused(faults: Faults, here: str, there: str) -> None:
    other = OTHER.replace("{part: rules}\n", there)
    found = faults({"c04.md": chapter(here), "c05.md": other, "_rules.md": RULES}, catalogue=CATALOGUE)
    assert any(fault.startswith("_rules.md 1: 「c04_key」は c04.mdとc05.md に入りますが") for fault in found)


def test_the_same_id_written_twice_is_no_part(faults: Faults) -> None:
    found = faults({**TWO, "c05.md": OTHER.replace("{part: rules}", RULES)}, catalogue=CATALOGUE)
    assert any("id「c04_key」は _rules.md 1行目 にもあります" in fault for fault in found)


def test_faults_in_a_part_name_its_file_and_line_once(faults: Faults) -> None:
    found = faults({**TWO, "_rules.md": RULES + "\n[ref:c04_none]\n"}, catalogue=CATALOGUE)
    assert found == ["_rules.md 9: 参照先「c04_none」がありません。"]


def test_lines_behind_a_part_are_counted_as_they_are_written(faults: Faults) -> None:
    found = faults({**TWO, "c04.md": chapter(HERE + "\n[ref:c04_none]\n")}, catalogue=CATALOGUE)
    assert f"c04.md {FRONT_LINES + HERE.count(chr(10)) + 2}: 参照先「c04_none」がありません。" in found


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        pytest.param({"c04.md": chapter("{part: gone}\n")}, "「gone」という部分（_gone.md）がありません", id="gone"),
        pytest.param({**TWO, "_rules.md": "{part: rules}\n" + RULES}, "ほかの部分を置くことはできません", id="nested"),
    ],
)
def test_a_part_that_is_not_there_or_holds_another_is_refused(
    faults: Faults, sources: dict[str, str], expected: str
) -> None:
    assert any(expected in fault for fault in faults(sources, catalogue=CATALOGUE))


def test_an_ending_has_the_ids_of_its_chapter_and_its_faults_are_told_of_its_file(
    folder: Callable[..., Path], build: Build
) -> None:
    end = "## 附則 {#_end unnumbered}\n\n[ref:c04_none]\n"
    with pytest.raises(SourceError) as caught:
        build_templates(folder({"c04.md": chapter("本文。\n"), "_chapter-end.md": end}))
    assert [(fault.file, fault.line) for fault in caught.value.faults] == [("_chapter-end.md", 3)]
    files = build({"c04.md": chapter("本文。\n"), "_chapter-end.md": end.replace("[ref:c04_none]", "終わり。")})
    assert [section["id"] for section in index(files)["c04"]["sections"]] == ["c04", "c04_end"]
    assert "附則" in text_of(files, "c04.docx")
