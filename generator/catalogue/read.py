"""Reading a list of entries from a YAML file: each as plain data with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.errors import Fault
from generator.yaml_parser import composed, problem_of_yaml

NULLS = ("", "~", "null")
BOOLEANS = {"true": True, "false": False}
INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")


def read_entries(
    path: Path, key: str, faults: list[Fault], *, needed: bool = True
) -> Iterator[tuple[dict[str, Any], int]]:
    """Yield (entry, line) of the list under `key`; what is wrong with the file goes to `faults`."""
    try:
        root = composed(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        faults.append(Fault(path.name, 0, "", "ファイルを読めません。場所と文字コード（UTF-8）を確かめてください。"))
        return
    except problem_of_yaml() as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        faults.append(Fault(path.name, line, "", "YAMLとして読めません。字下げと記号を確かめてください。"))
        return
    pairs = root.value if _is(root, "Mapping") else ()
    entries: Any = next((value for name, value in pairs if name.value == key), None)
    if entries is None and not needed:
        return
    if not _is(entries, "Sequence"):
        faults.append(Fault(path.name, 1, key, f"「{key}:」の下に一覧を書いてください。"))
        return
    for node in entries.value:
        line = node.start_mark.line + 1
        for name, at in _doubles(node):
            faults.append(Fault(path.name, at, key, f"「{name}」が2回あります。一つにしてください。"))
        if _is(node, "Mapping"):
            yield _plain(node), line
        else:
            faults.append(Fault(path.name, line, key, "「{id: …}」の形で書いてください。"))


def _is(node: Any, kind: str) -> bool:
    return type(node).__name__ == f"{kind}Node"


def _doubles(node: Any) -> Iterator[tuple[str, int]]:
    """Yield each key that stands twice in one mapping of `node`, with its line."""
    if _is(node, "Sequence"):
        for item in node.value:
            yield from _doubles(item)
    elif _is(node, "Mapping"):
        seen: set[str] = set()
        for name, value in node.value:
            if name.value in seen:
                yield name.value, name.start_mark.line + 1
            seen.add(name.value)
            yield from _doubles(value)


def _plain(node: Any) -> Any:
    if _is(node, "Mapping"):
        return {str(_plain(name)): _plain(value) for name, value in node.value}
    if _is(node, "Sequence"):
        return [_plain(item) for item in node.value]
    if node.style:
        return node.value
    if node.value in NULLS:
        return None
    if node.value in BOOLEANS:
        return BOOLEANS[node.value]
    return int(node.value) if INTEGER.fullmatch(node.value) else node.value
