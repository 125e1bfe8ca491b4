"""Reading sample_regulations/reference/*.yaml: all entries, and every fault of every file at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import TypeVar

from generator.disk_cache import remembered
from generator.errors import Fault, ReferenceDataError
from generator.reference.model import (
    CONFIDENCES,
    Contact,
    Criterion,
    Entry,
    Fact,
    Holiday,
    Law,
    Notice,
    Product,
    Purpose,
    Reference,
    Retention,
    Role,
    Term,
)
from generator.reference.read import Item, did_you_mean, read_items
from generator.resources import data_folder

ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
CRITERION_IDS = {
    "scs": re.compile(r"[1-7](-[0-9]{1,2}){3}"),
    "ipa25": re.compile(r"[1-9]|1[0-9]|2[0-5]"),
    "iso": re.compile(r"[5-8]\.[1-9][0-9]?"),
    "cloud15": re.compile(r"[1-9]|1[0-5]"),
}
AS_OF = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
PROVENANCE = ("as_of", "source", "confidence", "from", "until", "unverified")

Kind = TypeVar("Kind", bound=Entry)


@dataclass
class Loading:
    """One folder on its way in."""

    folder: Path
    faults: list[Fault] = field(default_factory=list)

    def items(self, name: str) -> Iterator[Item]:
        """Yield the entries of the file `name`, with the provenance of the file where they have none of their own."""
        yield from read_items(self.folder / name, self.faults)

    def fault(self, item: Item, problem: str) -> None:
        """Note `problem` at the place of `item`."""
        self.faults.append(Fault(item.file, item.line, f"「{item.data.get('id', '?')}」", problem))


def load_reference(folder: Path | None = None) -> Reference:
    """Read the reference data of `folder` (default: ours); raise ReferenceDataError with all faults of all files."""
    if folder is not None:
        return _read(folder)
    folder = data_folder("sample_regulations") / "reference"
    return remembered("reference", sorted(folder.glob("*.yaml")), ("reference",), lambda: _read(folder), Reference)


def _read(folder: Path) -> Reference:
    loading = Loading(folder)
    reference = Reference(
        contacts=tuple(_entries(loading, "contacts.yaml", Contact)),
        laws=tuple(_entries(loading, "laws.yaml", Law)),
        facts=tuple(_entries(loading, "facts.yaml", Fact)),
        notices=tuple(_entries(loading, "notices.yaml", Notice)),
        end_of_support=tuple(_products(loading)),
        criteria={scheme: dict(_criteria(loading, scheme)) for scheme in CRITERION_IDS},
        roles=tuple(_roles(loading)),
        glossary=tuple(_entries(loading, "glossary.yaml", Term)),
        retention=tuple(_entries(loading, "retention.yaml", Retention)),
        purposes=tuple(_entries(loading, "purposes.yaml", Purpose)),
        holidays=tuple(_entries(loading, "holidays.yaml", Holiday)),
    )
    if loading.faults:
        raise ReferenceDataError(loading.faults)
    return reference


def _entries(loading: Loading, name: str, kind: type[Kind]) -> Iterator[Kind]:
    earlier: list[Kind] = []
    known = [f.name for f in fields(kind) if f.name not in ("first", "last")]
    for item in loading.items(name):
        before = len(loading.faults)
        _check_keys(loading, item, [*known, "from", "until"], _needed(kind))
        values = {**_texts(loading, item, known), **_provenance(loading, item)}
        if "when" in known:
            values["when"] = _condition(loading, item, item.data.get("when"))
        for name_ in values["unverified"] if isinstance(values["unverified"], tuple) else ():
            if name_ not in known:
                loading.fault(item, f"unverified の「{name_}」という項目はありません。{did_you_mean(name_, known)}")
        if len(loading.faults) == before:
            entry = kind(**values)  # type: ignore[arg-type]  # texts and provenance by their names
            _check_versions(loading, item, entry, earlier)
            earlier.append(entry)
            yield entry


def _needed(kind: type[Entry]) -> list[str]:
    return [f.name for f in fields(kind) if f.default is MISSING]


def _check_keys(loading: Loading, item: Item, known: list[str], needed: list[str]) -> None:
    for key in item.data:
        if key not in known:
            hint = did_you_mean(key, known) or f"使えるのは {', '.join(known)} です。"
            loading.fault(item, f"「{key}」という項目はありません。{hint}")
    for key in item.doubles:
        loading.fault(item, f"「{key}」が2回あります。一つにしてください。")
    for key in needed:
        if not item.data.get(key):
            loading.fault(item, f"「{key}」がありません。書き足してください。")
    if "id" in needed and item.data.get("id") and not ID.fullmatch(str(item.data["id"])):
        loading.fault(item, "id は、小文字の英字で始まる40字までの英数字と _ にしてください。")


def _texts(loading: Loading, item: Item, known: list[str]) -> dict[str, object]:
    values: dict[str, object] = {}
    for key, value in item.data.items():
        if key in PROVENANCE or key not in known or key == "when":
            continue
        if not isinstance(value, str):
            loading.fault(item, f"「{key}」には文字を書いてください。")
        values[key] = value
    return values


def _provenance(loading: Loading, item: Item) -> dict[str, object]:
    as_of, confidence = str(item.data.get("as_of", "")), str(item.data.get("confidence", ""))
    if as_of and not (AS_OF.fullmatch(as_of) and _is_day((as_of + "-01-01")[:10])):
        loading.fault(item, f"as_of「{as_of}」は 2026、2026-03、2026-03-27 のどれかの形で書いてください。")
    if confidence and confidence not in CONFIDENCES:
        loading.fault(
            item, f"confidence は {', '.join(CONFIDENCES)} のどれかにしてください（未確認の値は印字できません）。"
        )
    hidden = item.data.get("unverified", [])
    if not isinstance(hidden, list):
        loading.fault(item, "unverified には、印字しない項目の名前の一覧を書いてください。")
        hidden = []
    first, last = _day(loading, item, "from"), _day(loading, item, "until")
    if first and last and first > last:
        loading.fault(item, "from が until より後になっています。")
    return {
        "as_of": as_of,
        "source": str(item.data.get("source", "")),
        "confidence": confidence,
        "first": first,
        "last": last,
        "unverified": tuple(str(name) for name in hidden),
    }


def _day(loading: Loading, item: Item, key: str) -> date | None:
    text = str(item.data.get(key, "") or "")
    if not text:
        return None
    if not DAY.fullmatch(text) or not _is_day(text):
        loading.fault(item, f"「{key}」の「{text}」は 2026-12-01 の形の日付にしてください。")
        return None
    return date.fromisoformat(text)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _check_versions(loading: Loading, item: Item, entry: Entry, earlier: list[Kind]) -> None:
    for other in earlier:
        if other.id != entry.id:
            continue
        starts_first = (other.first or date.min) <= (entry.last or date.max)
        if starts_first and (entry.first or date.min) <= (other.last or date.max):
            loading.fault(item, "同じ id が2回あり、有効な期間（from、until）が重なります。")


def _products(loading: Loading) -> Iterator[Product]:
    known = ["product", "match", "ends", "extended", "editions", "note", *PROVENANCE, "id"]
    for item in loading.items("end_of_support.yaml"):
        before = len(loading.faults)
        _check_keys(loading, item, known, ["id", "product", "match", "as_of", "source", "confidence"])
        pattern = _pattern(loading, item, str(item.data.get("match", "")))
        ends, extended = _day(loading, item, "ends"), _day(loading, item, "extended")
        editions = tuple(_editions(loading, item))
        provenance = _provenance(loading, item)
        if len(loading.faults) == before and pattern is not None:
            yield Product(
                id=str(item.data["id"]),
                product=str(item.data["product"]),
                match=pattern,
                ends=ends,
                extended=extended,
                editions=editions,
                note=str(item.data.get("note", "")),
                **provenance,  # type: ignore[arg-type]  # as _provenance builds it
            )


def _editions(loading: Loading, item: Item) -> Iterator[tuple[re.Pattern[str], date]]:
    data = item.data.get("editions") or {}
    if not isinstance(data, Mapping):
        loading.fault(item, "editions は「{模様: 日付}」の形で書いてください。")
        return
    for pattern_text, day in data.items():
        pattern = _pattern(loading, item, str(pattern_text))
        if not DAY.fullmatch(str(day)) or not _is_day(str(day)):
            loading.fault(item, f"editions の「{day}」は 2026-12-01 の形の日付にしてください。")
        elif pattern is not None:
            yield pattern, date.fromisoformat(str(day))


def _pattern(loading: Loading, item: Item, text: str) -> re.Pattern[str] | None:
    try:
        return re.compile(text)
    except re.error as error:
        loading.fault(item, f"「{text}」は正規表現として読めません（{error}）。")
        return None


def _criteria(loading: Loading, scheme: str) -> Iterator[tuple[str, Criterion]]:
    known = ["id", "text", "chapter", "requirement", "topic", "yearly", "new", "as_of", "source", "confidence"]
    seen: set[str] = set()
    for item in loading.items(f"criteria-{scheme}.yaml"):
        before = len(loading.faults)
        id = str(item.data.get("id", ""))
        _check_keys(loading, item, known, ["text", "chapter", "as_of", "source", "confidence"])
        _provenance(loading, item)
        if not CRITERION_IDS[scheme].fullmatch(id):
            loading.fault(item, f"{scheme} の番号「{id}」の形が正しくありません。")
        if id in seen:
            loading.fault(item, f"{scheme} の番号「{id}」が2回あります。")
        seen.add(id)
        if len(loading.faults) == before:
            texts = {key: str(item.data.get(key, "")) for key in ("text", "chapter", "requirement", "topic")}
            flags = {key: item.data.get(key) == "true" for key in ("yearly", "new")}
            yield id, Criterion(id=id, **texts, **flags)  # type: ignore[arg-type]  # texts and flags by their names


def _roles(loading: Loading) -> Iterator[Role]:
    known = [
        "id",
        "name",
        "duty",
        "folds_into",
        "when",
        "merge_when",
        "holders",
        "work_remains",
        "as_of",
        "source",
        "confidence",
    ]
    found: dict[str, Role] = {}
    last: Item | None = None
    for item in loading.items("roles.yaml"):
        before = len(loading.faults)
        last = item
        _check_keys(loading, item, known, ["id", "name", "duty"])
        data = item.data
        conditions = {key: _condition(loading, item, data.get(key)) for key in ("when", "merge_when")}
        if any(conditions.values()) and not data.get("folds_into"):
            loading.fault(item, "条件のある役割には、引き継ぐ役割（folds_into）を書いてください。")
        if data.get("id") in found:
            loading.fault(item, "同じ id が2回あります。一つにしてください。")
        if len(loading.faults) == before:
            texts = {key: str(data.get(key, "")) for key in ("id", "name", "duty", "folds_into", "holders")}
            remains = data.get("work_remains") == "true"
            found[texts["id"]] = Role(**texts, work_remains=remains, **conditions)  # type: ignore[arg-type]  # by their names
    if last is not None:
        _check_folds(loading, last, found)
    yield from found.values()


def _condition(loading: Loading, item: Item, data: object) -> object:
    if data is not None and not isinstance(data, (str, Mapping)):
        loading.fault(item, "条件は、質問のキーか「{キー: 値}」の形で書いてください。")
    return _plain(data)


def _plain(data: object) -> object:
    """Return data whose words true, false and numbers are what they say (files are read as text only)."""
    if isinstance(data, Mapping):
        return {key: _plain(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_plain(value) for value in data]
    if data in ("true", "false"):
        return data == "true"
    return int(data) if isinstance(data, str) and data.isdecimal() else data


def _check_folds(loading: Loading, item: Item, roles: Mapping[str, Role]) -> None:
    for role in roles.values():
        if role.folds_into and role.folds_into not in roles:
            hint = did_you_mean(role.folds_into, roles)
            problem = f"folds_into の「{role.folds_into}」という役割はありません。{hint}"
            loading.faults.append(Fault(item.file, 0, f"「{role.id}」", problem))
        trail = [role.id]
        while (target := roles.get(trail[-1])) and target.folds_into and trail.count(trail[-1]) == 1:
            trail.append(target.folds_into)
        if trail.count(trail[-1]) > 1:
            problem = f"folds_into が {' → '.join(trail)} と輪になっています。"
            loading.faults.append(Fault(item.file, 0, f"「{role.id}」", problem))
