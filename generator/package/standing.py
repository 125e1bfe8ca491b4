"""Telling, without making anything, that a set already stands where it would be written."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from generator.package.archive import UNREADABLE_ARCHIVE
from generator.package.manifest import MANIFEST, NEXT, file_hash, read_facts, read_manifest
from generator.package.names import name_that_stayed
from generator.package.report import FolderReport

FINGERPRINT = "fingerprint"
"""The fact of a manifest that changes with everything that a set is made from."""


def standing_folder(target: Path, fingerprint: str) -> FolderReport | None:
    """Return what stands in `target` if the set of this fingerprint was made there, wholly, and none of it is gone.

    Files that somebody has edited since are `kept`, those that were edited before, so that the new one was put
    beside, are in `beside`; the others are `unchanged`.
    """
    if read_facts(target).get(FINGERPRINT) != fingerprint or (target / NEXT).exists():
        return None
    entries = read_manifest(target).entries.values()
    made = (target / MANIFEST).stat().st_mtime_ns
    edited: list[str] = []
    same: list[str] = []
    beside: dict[str, str] = {}
    for entry in entries:
        path = target / entry.name
        if not path.is_file():
            return None
        # The manifest is written after every file, so a file that is not younger has not been touched since.
        changed = path.stat().st_mtime_ns > made and file_hash(path) != entry.parts
        (edited if changed else same).append(entry.name)
        original = name_that_stayed(entry.name)
        if original != entry.name and (target / original).is_file():
            beside[original] = entry.name
    return FolderReport(target, unchanged=tuple(same), kept=tuple(edited), beside=beside)


def standing_archive(path: Path, fingerprint: str) -> FolderReport | None:
    """Return what `path` holds if it is the archive of the set of this fingerprint."""
    try:
        with zipfile.ZipFile(path) as archive:
            facts = json.loads(archive.read(MANIFEST))
            if facts.get(FINGERPRINT) == fingerprint and archive.testzip() is None:
                names = tuple(str(document["name"]) for document in facts["documents"])
                return FolderReport(path, unchanged=names)
    except UNREADABLE_ARCHIVE:
        pass
    return None
