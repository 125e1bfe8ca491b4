"""What a rule speaks of is where it says: the column of a table, the field of a form, the words of the glossary."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.catalogue import load_catalogue
from generator.catalogue.model import Form
from generator.reference import load_reference
from generator.resources import data_folder

DATA = data_folder("sample_regulations")
SOURCES = sorted((DATA / "source").glob("*.md"))
CHAPTERS = [path for path in SOURCES if re.fullmatch("c[0-9]+|_.+", path.stem)]
INDEX = json.loads((DATA / "templates" / "index.json").read_text(encoding="utf-8"))
TABLES = {table["id"]: table for document in INDEX["documents"].values() for table in document["tables"]}
FORMS = load_catalogue().forms
# 「［表］の期限までに」: the table, and the first noun that the sentence takes from it.
TAKEN = re.compile(
    r"\[ref:(\w+_tbl_\w+)[^\]]*\]の(?!うち)([一-龥ァ-ヶー]+?)(?=及び|又は|若しくは|並びに|[^一-龥ァ-ヶー])"
)
# Nouns that speak of a table's rows or of their order, not of a column.
OF_ROWS = {"次", "順", "上", "者", "四", "機関", "教育", "法令", "項目", "規則"}
TERMS = {term.term: term for term in load_reference().glossary}
EXPLAINED = re.compile(rf"(?<![ァ-ヶー])({'|'.join(sorted(TERMS, key=len, reverse=True))})（([^（）]*)）")
DEFINED = re.compile(rf"^(?:- )?\**({'|'.join(sorted(TERMS, key=len, reverse=True))})\**とは、([^。]*。)", re.MULTILINE)
# In brackets after a term, and no explanation of it.
NOTES = re.compile(r"^(?:\[|\{%|以下|.*(?:記録など|、保存国|設定|を除く。)$|CD|No )")


def text_of(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    # A part, which is put into others, has no title: all of it is its text.
    return text.partition("\n# ")[2] if text.startswith("---\n") else text


def taken() -> Iterator[tuple[str, str, str]]:
    for path in SOURCES:
        for match in TAKEN.finditer(text_of(path)):
            yield path.stem, match[1], match[2]


def test_a_cited_table_has_the_column_that_the_sentence_names() -> None:
    lacking = [
        (stem, id, noun)
        for stem, id, noun in taken()
        if noun not in OF_ROWS and not any(noun in head for head in (*TABLES[id]["columns"], TABLES[id]["caption"]))
    ]
    assert lacking == []


def test_sentences_that_take_something_from_a_table_are_found() -> None:
    assert len({(id, noun) for _, id, noun in taken()}) > 30


def test_a_word_of_the_glossary_is_explained_in_its_own_words_everywhere() -> None:
    others = [
        (path.stem, match[0])
        for path in SOURCES
        for match in EXPLAINED.finditer(text_of(path))
        if match[2] and not NOTES.search(match[2])
    ]
    assert others == []


def test_a_chapter_that_defines_a_word_of_the_glossary_defines_it_as_the_glossary_does() -> None:
    defined = [(path.stem, match[1], match[2]) for path in CHAPTERS for match in DEFINED.finditer(text_of(path))]
    assert len(defined) > 8
    assert [found for found in defined if _plain(found[2]) != _plain(TERMS[found[1]].meaning)] == []


def _plain(meaning: str) -> str:
    return re.sub(r"\{\{.*?\}\}の", "", meaning.removesuffix("。"))


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_the_chapters_say_incident_as_the_glossary_does(path: Path) -> None:
    assert re.findall(r"[^。\n]*事故(?!に対応する体制と)[^。\n]*", text_of(path)) == []


def sections_citing(form: str) -> str:
    parts = [part for path in SOURCES for part in re.split(r"(?m)^## ", text_of(path))]
    return "".join(part for part in parts if f"[form:{form}]" in part or f"[form:{form}|" in part)


def names_of(form: Form) -> list[str]:
    return [field.name for column in form.fields for field in column.stack]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_signature_that_a_form_asks_for_is_asked_for_by_a_rule(form: Form) -> None:
    rules = sections_citing(form.id)
    unasked = [
        name
        for name in names_of(form)
        if "署名" in name and not re.search("承認" if re.search("承認|許可|判断", name) else "署名|提出|書面", rules)
    ]
    assert unasked == []
