"""A set as one zip archive, for handing over: written whole or not at all, and never over somebody's file."""

from __future__ import annotations

import io
import json
import lzma
import os
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from generator.package.base import FOLDER, Keeping, can_keep, folder_beside, put, read_bases
from generator.package.disk import locked, temporary_beside, writing
from generator.package.folder import Writing
from generator.package.identity import content_hash
from generator.package.manifest import LARGEST, LARGEST_CONTENT, MANIFEST, UNREADABLE, manifest_bytes, parts_hash
from generator.package.manifest import Entry as Written
from generator.package.names import names_beside
from generator.package.output import OutputFile
from generator.package.ownership import Owner
from generator.package.report import FolderReport, Outcome, listed
from generator.rendering import Entry, compression, write_zip
from generator.storage import create_ordinary, replace, sync_folder
from generator.word import word_parts

CONTENTS = "contents"
VOLUME = "bound"
Text = tuple[str, str, str, Mapping[str, Entry]]
"""Of which document, what its file is called, its hash, its parts."""
UNREADABLE_ARCHIVE = (*UNREADABLE, KeyError, TypeError, AttributeError, RecursionError, lzma.LZMAError)


def pack(files: Iterable[OutputFile], facts: Mapping[str, str]) -> bytes:
    """Return the archive of `files` with their manifest; the same files and facts give the same bytes."""
    files = list(files)
    entries = {file.identity: Written(file.name, file.parts, file.base) for file in files}
    documents = {file.name: file.data for file in files}
    told = {**facts, CONTENTS: parts_hash(documents)}
    return write_zip({**documents, MANIFEST: manifest_bytes(entries, told)})


def write_archive(
    path: Path,
    files: Sequence[OutputFile],
    facts: Mapping[str, str],
    owner: Owner | None = None,
    how: Writing | None = None,
) -> FolderReport:
    """Write the archive of `files` to `path`, or beside it if something stands there that is not ours as we wrote it.

    Only its user may read a new one. Raises PackageError, with nothing changed, when the disk is full, the folder not
    writable, or what stands there belongs to another answers file than `owner` says.
    """
    owner = owner or Owner()
    data = pack(files, {**owner.facts(path), **facts})
    texts = ((file.identity, file.name, file.base, file.entries) for file in files if file.is_kept)
    return write_packed(path, data, [file.name for file in files], owner, how, texts)


def write_packed(
    path: Path,
    data: bytes,
    names: Sequence[str],
    owner: Owner | None = None,
    how: Writing | None = None,
    texts: Iterable[Text] | None = None,
) -> FolderReport:
    """Write what `pack` returned, as `write_archive` does; `names` are the files in it.

    If `how` says so its texts are kept beside it, never in it: what was delivered comes back edited. None of them goes,
    for nobody knows what was delivered.
    """
    with writing(path), locked(path), temporary_beside(path) as temporary:
        said = owner.claim(path, archive_facts(path)) if owner else ""
        candidates = map(path.with_name, names_beside(path.name))
        place = next(place for place in candidates if not os.path.lexists(place) or _is_ours(place))
        if place.exists() and place.read_bytes() == data:
            return FolderReport(place, listed(Outcome.SAME, names))
        with os.fdopen(create_ordinary(temporary / "zip"), "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if how is not None and how.remembers:
            _remember(path, temporary, how, texts if texts is not None else _texts(data))
        replace(temporary / "zip", place)
        sync_folder(path.parent)
    stays = "" if place == path else path.name
    return FolderReport(place, listed(Outcome.WRITTEN, names), notices=(said,) if said else (), stays=stays)


def _remember(path: Path, temporary: Path, how: Writing, texts: Iterable[Text]) -> None:
    if not can_keep(path.parent / FOLDER) or not can_keep(folder_beside(path)):
        return
    known = read_bases(path.with_name(path.name.removesuffix(".zip"))).texts
    keeping = Keeping(temporary / "texts", how.answers or {})
    with closing(keeping):
        for document, name, base, entries in texts:
            if base not in known:
                keeping.add(document, name, base, entries)
        kept = keeping.finish(how.day)
    if kept:
        put(temporary / "texts", folder_beside(path), kept)


def _texts(data: bytes) -> Iterator[Text]:
    """Yield the texts in an archive that somebody else has packed; the bound volume's is none."""
    store = compression("zlib").store
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for row in json.loads(archive.read(MANIFEST))["documents"]:
            if row["id"] != VOLUME:
                parts = word_parts(archive.read(row["name"]))
                entries = {name: store(part) for name, part in parts.items()}
                yield row["id"], row["name"], content_hash(parts), entries


def archive_facts(path: Path) -> dict[str, str]:
    """Return what the manifest in the archive at `path` says beside its files; nothing if none can be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            info = archive.getinfo(MANIFEST)
            told = json.loads(archive.read(info)) if info.file_size < LARGEST else {}
        return {key: value for key, value in told.items() if isinstance(value, str)}
    except UNREADABLE_ARCHIVE:
        return {}


def _is_ours(path: Path) -> bool:
    """Tell whether `path` is an archive of ours and holds exactly what we put into it."""
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(info.file_size for info in archive.infolist()) > LARGEST_CONTENT:
                return False
            documents = {name: archive.read(name) for name in archive.namelist()}
        told = json.loads(documents.pop(MANIFEST))[CONTENTS]
    except UNREADABLE_ARCHIVE:
        return False
    return bool(told == parts_hash(documents))
