"""A set as one zip archive, for handing over: written whole or not at all, and never over somebody's file."""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.package.folder import OutputFile, temporary_beside, writing
from generator.package.manifest import MANIFEST, Entry, manifest_bytes, parts_hash
from generator.package.names import names_beside
from generator.package.report import FolderReport
from generator.rendering import write_zip

CONTENTS = "contents"


def pack(files: Sequence[OutputFile], facts: Mapping[str, str]) -> bytes:
    """Return the archive of `files` with their manifest; the same files and facts give the same bytes."""
    entries = {file.identity: Entry(file.name, file.parts) for file in files}
    documents = {file.name: file.data for file in files}
    told = {**facts, CONTENTS: parts_hash(documents)}
    return write_zip({**documents, MANIFEST: manifest_bytes(entries, told)})


def write_archive(path: Path, files: Sequence[OutputFile], facts: Mapping[str, str]) -> FolderReport:
    """Write the archive of `files` to `path`, or beside it if something stands there that is not ours as we wrote it.

    Raises PackageError, with nothing changed, when the disk is full or the folder not writable.
    """
    return write_packed(path, pack(files, facts), [file.name for file in files])


def write_packed(path: Path, data: bytes, names: Sequence[str]) -> FolderReport:
    """Write what `pack` returned, as `write_archive` does; `names` are the files in it."""
    with writing(path), temporary_beside(path) as temporary:
        candidates = map(path.with_name, names_beside(path.name))
        place = next(place for place in candidates if not os.path.lexists(place) or _is_ours(place))
        if place.exists() and place.read_bytes() == data:
            return FolderReport(place, unchanged=tuple(names))
        with (temporary / "zip").open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary / "zip", place)
    return FolderReport(place, written=tuple(names), beside={} if place == path else {path.name: place.name})


def _is_ours(path: Path) -> bool:
    """Tell whether `path` is an archive of ours and holds exactly what we put into it."""
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            documents = {name: archive.read(name) for name in archive.namelist()}
        told = json.loads(documents.pop(MANIFEST))[CONTENTS]
    except (OSError, zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, RuntimeError):
        return False
    return bool(told == parts_hash(documents))
