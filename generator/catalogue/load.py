"""Reading catalogue.yaml, forms.yaml and registers.yaml: every fault of all, with its line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.catalogue.model import KINDS, MADE, SCHEMES, Catalogue, Document, Form, FormField, is_form
from generator.catalogue.read import read_entries
from generator.catalogue.registers import known_rows, with_workbooks
from generator.conditions import Condition, ConditionError, parse_condition
from generator.disk_cache import remembered
from generator.errors import CatalogueError, Fault
from generator.resources import data_folder

DOCUMENTS, FORMS, REGISTERS = "catalogue.yaml", "forms.yaml", "registers.yaml"
ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
FORM_NUMBER = re.compile(r"[0-9]{1,2}-[0-9]{1,2}")
FIELD = re.compile(r"(?P<name>[^\[\]]+?)\s*(?:\[(?P<how>date|check|wide|lines\s+[0-9]{1,2}|choice:[^\[\]]+)\])?")
DOCUMENT_KEYS = frozenset(Document.__dataclass_fields__) - {"folder"}
FORM_KEYS = frozenset(Form.__dataclass_fields__) - {"workbook"}


def load_catalogue(folder: Path | None = None) -> Catalogue:
    """Read catalogue.yaml, forms.yaml and registers.yaml of `folder` (default: ours).

    Raises CatalogueError with all faults of all three.
    """
    if folder is not None:
        return _read(folder)
    folder = data_folder("sample_regulations")
    files = (folder / DOCUMENTS, folder / FORMS, folder / REGISTERS)
    return remembered("catalogues", files, ("catalogue", "conditions"), lambda: _read(folder), Catalogue)


def _read(folder: Path) -> Catalogue:
    faults: list[Fault] = []
    forms = tuple(_forms(folder / FORMS, faults))
    if (folder / REGISTERS).exists():
        forms = with_workbooks(forms, folder / REGISTERS, faults)
    seen: set[str] = set()
    documents = tuple(_documents(folder / DOCUMENTS, "documents", faults, seen))
    of_revisions = tuple(_documents(folder / DOCUMENTS, "revision", faults, seen))
    workbooks = tuple(_documents(folder / DOCUMENTS, "workbooks", faults, seen, MADE))
    catalogue = Catalogue(documents, forms, of_revisions, workbooks)
    if faults:
        raise CatalogueError(faults)
    return catalogue


def _documents(
    path: Path, key: str, faults: list[Fault], seen: set[str], kinds: tuple[str, ...] = KINDS
) -> Iterator[Document]:
    for entry, line in read_entries(path, key, faults, needed=key == "documents"):
        found = list(_document_faults(entry, seen, kinds))
        condition: Condition | None = None
        if "when" in entry:
            try:
                condition = parse_condition(entry["when"])
            except ConditionError as error:
                found.append(str(error))
        faults.extend(Fault(path.name, line, f"文書「{entry.get('id', '?')}」", text) for text in found)
        if not found:
            data = {key: value for key, value in entry.items() if key != "when"}
            data.setdefault("template", f"{data['id']}.docx")
            yield Document(**data, when=condition)


def _document_faults(entry: Mapping[str, Any], seen: set[str], kinds: tuple[str, ...]) -> Iterator[str]:
    yield from _key_faults(entry, DOCUMENT_KEYS, ("id", "number", "title", "kind"))
    yield from _id_faults(entry.get("id"), seen)
    if is_form(str(entry.get("id"))):
        yield f"id「{entry['id']}」は、様式のファイルの id です。「form_」で始まらないものにしてください。"
    if not re.fullmatch(r"[0-9]{2}", str(entry.get("number", "00"))):
        yield "number は「04」のような2桁の数字で書いてください。"
    if entry.get("kind", kinds[0]) not in kinds:
        yield f"kind は {', '.join(kinds)} のどれかにしてください。"
    if entry.get("scheme", SCHEMES[0]) not in SCHEMES:
        yield f"scheme は {', '.join(SCHEMES)} のどちらかにしてください。"
    if "when" in entry and not entry.get("absent"):
        yield "when のある文書には、入らない理由（absent）を書いてください。"


def _forms(path: Path, faults: list[Fault]) -> Iterator[Form]:
    seen: set[str] = set()
    numbers: set[str] = set()
    for entry, line in read_entries(path, "forms", faults):
        found = list(_key_faults(entry, FORM_KEYS, ("id", "number", "title", "layout", "fields")))
        found += _id_faults(entry.get("id"), seen)
        number = str(entry.get("number", ""))
        if not FORM_NUMBER.fullmatch(number) or number in numbers:
            found.append(f"様式の番号「{number}」は、ほかと重ならない「3-2」の形にしてください。")
        numbers.add(number)
        if entry.get("layout", "sheet") not in ("sheet", "ledger", "letter"):
            found.append("layout は sheet、ledger、letter のどれかにしてください。")
        fields = tuple(_column(field, entry.get("layout"), found) for field in entry.get("fields") or ())
        rows = tuple(known_rows(entry, fields, found))
        faults.extend(Fault(path.name, line, f"様式「{entry.get('id', '?')}」", text) for text in found)
        if not found:
            yield Form(entry["id"], number, str(entry["title"]), entry["layout"], fields, rows)


def _column(data: object, layout: object, faults: list[str]) -> FormField:
    if not isinstance(data, list):
        return _field(data, faults)
    stack = [_field(field, faults) for field in data]
    if layout != "ledger" or len(stack) < 2 or any(field.text or field.kind == "lines" for field in stack):
        faults.append("欄を重ねた列「[上の欄, 下の欄]」は、ledger の様式で、二つ以上の短い欄にだけ使えます。")
        return FormField("")
    return replace(stack[0], under=tuple(stack[1:]))


def _field(data: object, faults: list[str]) -> FormField:
    if not isinstance(data, Mapping):
        return _plain_field(str(data), faults)
    if set(data) != {"name", "text"}:
        faults.append("文を印刷した欄は「{name: 欄の名前, text: 文}」の形で書いてください。")
        return FormField(str(data.get("name", "")))
    return replace(_plain_field(str(data["name"]), faults), text=str(data["text"]).strip())


def _plain_field(text: str, faults: list[str]) -> FormField:
    match = FIELD.fullmatch(text.strip())
    if match is None:
        faults.append(f"欄「{text}」が読めません。「名前 [date]」のように書いてください。")
        return FormField(text)
    name, how = match["name"], match["how"] or ""
    if how.startswith("choice:"):
        return FormField(name, "choice", tuple(c.strip() for c in how[len("choice:") :].split("|")))
    if how.startswith("lines"):
        return FormField(name, "lines", lines=int(how.split()[1]))
    return FormField(name, how or "text")


def _key_faults(entry: Mapping[str, Any], known: frozenset[str], needed: tuple[str, ...]) -> Iterator[str]:
    for key in entry:
        if key not in known:
            near = difflib.get_close_matches(str(key), known, 1)
            hint = f"「{near[0]}」ではありませんか。" if near else "使えるのは " + ", ".join(sorted(known)) + " です。"
            yield f"「{key}」という項目はありません。{hint}"
    for key in needed:
        if not entry.get(key):
            yield f"「{key}」がありません。書き足してください。"


def _id_faults(value: object, seen: set[str]) -> Iterator[str]:
    if not ID.fullmatch(str(value)):
        yield f"id「{value}」は、小文字の英字で始まる40字までの英数字と _ にしてください。"
    elif str(value) in seen:
        yield f"id「{value}」が2回あります。一つにしてください。"
    seen.add(str(value))
