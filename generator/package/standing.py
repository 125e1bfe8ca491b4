"""Telling, without making anything, that a set already stands where it would be written."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from generator.package.archive import UNREADABLE_ARCHIVE
from generator.package.deciding import Table
from generator.package.holdings import read_holdings
from generator.package.manifest import MANIFEST, NEXT, file_hash, read_facts
from generator.package.report import Document, FolderReport, Outcome, listed

FINGERPRINT = "fingerprint"
"""The fact of a manifest that changes with everything that a set is made from."""


def standing_folder(target: Path, fingerprint: str) -> FolderReport | None:
    """Return what stands in `target` if the set of this fingerprint was made there, wholly, and none of it is gone.

    Only files that are younger than its manifest, or were edited before, are looked into.
    """
    if read_facts(target).get(FINGERPRINT) != fingerprint or (target / NEXT).exists():
        return None
    holdings = read_holdings(target)
    table, made = Table(holdings), (target / MANIFEST).stat().st_mtime_ns
    documents: list[Document] = []
    for identity, entry in holdings.manifest.entries.items():
        path = target / entry.path
        if not path.is_file():
            return None
        # The manifest is written after every file, so a file that is not younger has not been touched since.
        is_edited = path.stat().st_mtime_ns > made and file_hash(path) != entry.parts
        is_same = not is_edited and not entry.found
        documents.append(Document(identity, entry.path, Outcome.SAME) if is_same else table.stands(identity, entry))
    return FolderReport(target, tuple(documents))


def standing_archive(path: Path, fingerprint: str) -> FolderReport | None:
    """Return what `path` holds if it is the archive of the set of this fingerprint."""
    try:
        with zipfile.ZipFile(path) as archive:
            facts = json.loads(archive.read(MANIFEST))
            if facts.get(FINGERPRINT) == fingerprint and archive.testzip() is None:
                names = tuple(str(document["name"]) for document in facts["documents"])
                return FolderReport(path, listed(Outcome.SAME, names))
    except UNREADABLE_ARCHIVE:
        pass
    return None
