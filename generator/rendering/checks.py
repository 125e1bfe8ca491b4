"""Checks of a finished document that validators do not make."""

from __future__ import annotations

import re
from collections.abc import Mapping

LEFTOVER = re.compile(r"\{\{|\{%|%\}|\}\}")
NONCHARACTER = re.compile("[\ufdd0-\ufdef]")


def check_parts(parts: Mapping[str, bytes]) -> list[str]:
    """Return what is wrong with the parts of a .docx, in plain Japanese; empty when nothing is."""
    problems = []
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")):
            text = data.decode("utf-8")
            if NONCHARACTER.search(text):
                problems.append(f"{name}: 置き換えられていない印が残っています。")
            if text.count('w:fldCharType="begin"') != text.count('w:fldCharType="end"'):
                problems.append(f"{name}: フィールドの始まりと終わりの数が合いません。")
    return problems
