"""Reading registers.yaml: which ledgers are kept as workbooks, what they know and compute."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.catalogue.model import Form, FormField, KnownRows, Summary, Top, Workbook
from generator.catalogue.read import read_entries
from generator.errors import Fault

COLUMN = re.compile(r"\[([^\[\]]+)\]")
KEYS = ("id", "about", "rows", "formulas", "overdue", "high", "hints", "top", "summary")


def with_workbooks(forms: tuple[Form, ...], path: Path, faults: list[Fault]) -> tuple[Form, ...]:
    """Return the forms, those that `path` names with their workbook; what is wrong with it goes to `faults`."""
    by_id = {form.id: form for form in forms}
    for entry, line in read_entries(path, "registers", faults):
        found: list[str] = []
        form = by_id.get(str(entry.get("id")))
        if form is None:
            found.append("この id の様式は forms.yaml にありません。")
        elif form.layout != "ledger":
            found.append("workbook にできるのは ledger の様式だけです。")
        elif form.workbook:
            found.append("この様式は2回あります。一つにしてください。")
        else:
            by_id[form.id] = replace(form, workbook=_workbook(entry, form, found))
        faults.extend(Fault(path.name, line, f"台帳「{entry.get('id', '?')}」", text) for text in found)
    return tuple(by_id.values())


def _workbook(entry: Mapping[str, Any], form: Form, faults: list[str]) -> Workbook:
    faults.extend(
        f"「{key}」という項目はありません。使えるのは {', '.join(KEYS)} です。" for key in entry if key not in KEYS
    )
    if not entry.get("about"):
        faults.append("「about」がありません。何を書く台帳かを、書き足してください。")
    formulas, overdue, hints = (_texts(entry, key, faults) for key in ("formulas", "overdue", "hints"))
    high = {str(name): tuple(map(str, values)) for name, values in (entry.get("high") or {}).items()}
    top = _top(entry.get("top"), faults)
    summary = _summary(entry.get("summary"), form, faults)
    names = {field.name for column in form.fields for field in column.stack}
    used = {*formulas, *overdue, *high, *hints, *(done for done in overdue.values() if done)}
    used |= {name for text in (*formulas.values(), top.by if top else "") for name in COLUMN.findall(text)}
    used |= set(top.show) if top else set()
    used |= {summary.by, summary.of} if summary else set()
    faults.extend(f"「{name}」という欄は、様式{form.number}にありません。" for name in sorted(used - names))
    rows = tuple(known_rows({**entry, "layout": form.layout}, form.fields, faults))
    return Workbook(str(entry.get("about", "")), rows, formulas, overdue, high, hints, top, summary)


def _texts(entry: Mapping[str, Any], key: str, faults: list[str]) -> dict[str, str]:
    data = entry.get(key) or {}
    if not isinstance(data, Mapping):
        faults.append(f"{key} は「欄の名前: 文」の形で書いてください。")
        return {}
    return {str(name): str(text) for name, text in data.items()}


def _top(data: object, faults: list[str]) -> Top | None:
    if data is None:
        return None
    if not isinstance(data, Mapping) or set(data) != {"title", "by", "show"}:
        faults.append("top は「{title: 題, by: 式, show: [欄, …]}」の形で書いてください。")
        return None
    return Top(str(data["title"]), str(data["by"]), tuple(map(str, data["show"])))


def _summary(data: object, form: Form, faults: list[str]) -> Summary | None:
    if data is None:
        return None
    if not isinstance(data, Mapping) or set(data) != {"title", "by", "of"}:
        faults.append("summary は「{title: 題, by: 欄, of: 一覧から選ぶ欄}」の形で書いてください。")
        return None
    chosen = {field.name for column in form.fields for field in column.stack if field.choices}
    if str(data["of"]) not in chosen:
        faults.append(f"summary の of の「{data['of']}」は、一覧から選ぶ欄ではありません。")
    return Summary(str(data["title"]), str(data["by"]), str(data["of"]))


def known_rows(entry: Mapping[str, Any], fields: Iterable[FormField], faults: list[str]) -> Iterator[KnownRows]:
    """Yield the rows that an entry knows; what is wrong with them goes to `faults`."""
    names = {field.name for column in fields for field in column.stack}
    for data in entry.get("rows") or ():
        if not isinstance(data, Mapping) or not {"each", "values"} <= set(data) <= {"each", "values", "when"}:
            faults.append("rows は「{each: 一覧, values: {欄の名前: 値}}」（と when）の形で書いてください。")
            continue
        if entry.get("layout") != "ledger":
            faults.append("rows を書けるのは ledger の様式だけです。")
        values = {str(name): str(value) for name, value in dict(data["values"]).items()}
        faults.extend(f"rows の「{name}」という欄はありません。" for name in values if name not in names)
        yield KnownRows(str(data["each"]), values, str(data.get("when", "")))
