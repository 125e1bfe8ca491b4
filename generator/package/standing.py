"""Telling, without making anything, that a set already stands where it would be written."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from generator.package.archive import UNREADABLE_ARCHIVE
from generator.package.deciding import Table
from generator.package.disk import locked, settle, temporary_beside, writing
from generator.package.holdings import read_holdings
from generator.package.manifest import MANIFEST, NEXT, file_hash, manifest_bytes, read_facts, read_manifest
from generator.package.report import Document, FolderReport, Outcome, listed
from generator.storage import replace

FINGERPRINT = "fingerprint"
"""The fact of a manifest that changes with everything that a set is made from."""


def standing_folder(target: Path, fingerprint: str) -> FolderReport | None:
    """Return what stands in `target` if the set of this fingerprint was made there, wholly, and none of it is gone.

    Only files that are younger than its manifest, or were edited before, are looked into. A file that was edited since
    is news for the others: references, the volume, and the answers are looked at again.
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
        if is_edited and file_hash(path) != entry.found and not table.is_untouched(identity, entry):
            return None
        is_same = not is_edited and not entry.found
        documents.append(Document(identity, entry.path, Outcome.SAME) if is_same else table.stands(identity, entry))
    return FolderReport(target, tuple(documents))


def forget_fingerprint(target: Path) -> None:
    """Let the set in `target` be made again by the next run, whatever its answers: somebody has to be told again.

    That it has a fingerprint stays, for a batch has made it.
    """
    with writing(target), locked(target), temporary_beside(target) as temporary:
        manifest = read_manifest(target)
        facts = {**{key: value for key, value in manifest.facts.items() if key != "format"}, FINGERPRINT: ""}
        waiting = temporary / MANIFEST
        waiting.write_bytes(manifest_bytes(manifest.entries, facts))
        settle([waiting])
        replace(waiting, target / MANIFEST)


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
