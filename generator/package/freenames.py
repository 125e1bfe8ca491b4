"""What the files of a set are called: each name given once."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import count

from generator.catalogue import Selection
from generator.context import Open
from generator.package.names import file_name


class FreeNames:
    """Names of files, each given once; a second vendor of the same name gets its number."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._copies: Counter[str] = Counter()

    def of(self, selection: Selection) -> str:
        """Return a name for the file of `selection` that no file system takes for an earlier one."""
        document, detail = selection.document, _detail(selection)
        first = _folded(file_name(document.number, document.title, detail))
        # Each copy has a longer or another number, and counting goes on where it stopped: the search ends, and soon.
        for copy in count(self._copies[first] + 1):
            name = file_name(document.number, document.title, detail, copy)
            if _folded(name) not in self._taken:
                break
        self._copies[first] = copy
        self._taken.add(_folded(name))
        return f"{document.folder}/{name}" if document.folder else name


def _folded(name: str) -> str:
    """Return `name` as macOS and Windows compare it."""
    return unicodedata.normalize("NFC", name).casefold()


def _detail(selection: Selection) -> str:
    if selection.record_id is None:
        return ""
    if selection.record is None:
        return selection.document.blank
    name = getattr(selection.record, "name", "")
    return "名前未記入" if isinstance(name, Open) else str(name)
