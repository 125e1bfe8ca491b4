"""Reading one file of reference data: entries as plain text with their lines."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import Fault
from generator.yaml_parser import composed, problem_of_yaml

Data = str | list["Data"] | dict[str, "Data"] | None


@dataclass(frozen=True)
class Item:
    """One entry; `data` holds texts as they are written, `doubles` the keys that stand twice."""

    file: str
    line: int
    data: dict[str, Data]
    doubles: tuple[str, ...] = ()


def read_items(path: Path, faults: list[Fault]) -> Iterator[Item]:
    """Yield the entries under `entries:` in `path`, each completed from its `common:`; faults go to `faults`."""
    root = _compose(path, faults)
    if root is None:
        return
    parts = _pairs(root)
    entries = parts.get("entries")
    if set(parts) - {"entries", "common"} or type(entries).__name__ != "SequenceNode":
        problem = "「entries:」の一覧（と、共通の値の「common:」）だけを書いてください。"
        faults.append(Fault(path.name, 1, "", problem))
        return
    common = _data(parts["common"]) if "common" in parts else {}
    for node in entries.value if entries is not None else ():
        line = node.start_mark.line + 1
        data = _data(node)
        if not isinstance(data, dict):
            faults.append(Fault(path.name, line, "", "「{id: …}」の形で書いてください。"))
            continue
        keys = [key.value for key, _ in node.value]
        doubles = tuple(dict.fromkeys(key for key in keys if keys.count(key) > 1))
        yield Item(path.name, line, {**(common if isinstance(common, dict) else {}), **data}, doubles)


def _compose(path: Path, faults: list[Fault]) -> Any:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        problem = "ファイルを読めません。場所と文字コード（UTF-8）を確かめてください。"
        faults.append(Fault(path.name, 0, "", problem))
        return None
    try:
        root = composed(text)
    except problem_of_yaml() as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        problem = "YAMLとして読めません。字下げ、引用符、括弧を確かめてください。"
        faults.append(Fault(path.name, line, "", problem))
        return None
    if type(root).__name__ != "MappingNode":
        faults.append(Fault(path.name, 1, "", "「entries:」の下に一覧を書いてください。"))
        return None
    return root


def _pairs(node: Any) -> dict[str, Any]:
    return {key.value: value for key, value in node.value}


def _data(node: Any) -> Data:
    kind = type(node).__name__
    if kind == "MappingNode":
        return {str(key.value): _data(value) for key, value in node.value}
    if kind == "SequenceNode":
        return [_data(item) for item in node.value]
    plain_null = node.style is None and node.value in ("", "~", "null")
    return None if plain_null else str(node.value)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return 「…」ではありませんか。 with the nearest of `known`, or nothing if none is near."""
    near = difflib.get_close_matches(str(word), list(known), n=1)
    return f"「{near[0]}」ではありませんか。" if near else ""
