"""The manifest: which files of a folder we wrote, and with which content."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

MANIFEST = "manifest.json"
NEXT = "manifest.next.json"
FORMAT = 1


@dataclass(frozen=True)
class Entry:
    """One file of ours: its name in the folder, and the hash over its parts."""

    name: str
    parts: str


@dataclass(frozen=True)
class Manifest:
    """Files of ours by identity (document id, and record id where one document is made per record)."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    interrupted: tuple[tuple[str, Entry], ...] = ()

    @property
    def written(self) -> tuple[tuple[str, Entry], ...]:
        """Every (identity, entry) that we may have written here, an interrupted run's included."""
        return (*self.entries.items(), *self.interrupted)

    def owns(self, hash_: str) -> bool:
        """Tell whether a file with this hash was written by us and is as we wrote it."""
        return any(entry.parts == hash_ for _, entry in self.written)


def read_manifest(folder: Path) -> Manifest:
    """Return what is known of `folder`: its manifest, and the one of a run that was cut short."""
    current, interrupted = _read(folder / MANIFEST, "documents"), _read(folder / NEXT, "old", "new")
    return Manifest(dict(current), interrupted)


def read_facts(folder: Path) -> Mapping[str, str]:
    """Return what the manifest of `folder` says beside its files; nothing if there is none that can be read."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return {key: value for key, value in data.items() if isinstance(value, str)}
    except (OSError, ValueError, AttributeError):
        return {}


def manifest_bytes(entries: Mapping[str, Entry], facts: Mapping[str, str]) -> bytes:
    """Return manifest.json: the same files and facts give the same bytes."""
    return _dump({"format": FORMAT, **facts, "documents": _plain(entries.items())})


def next_bytes(old: Iterable[tuple[str, Entry]], new: Mapping[str, Entry]) -> bytes:
    """Return manifest.next.json, which stands in the folder while its files are being replaced."""
    return _dump({"format": FORMAT, "old": _plain(old), "new": _plain(new.items())})


def parts_hash(parts: Mapping[str, bytes]) -> str:
    """Return the hash over names and uncompressed bytes of a file's parts, whatever their order or compression."""
    digest = hashlib.sha256()
    for name in sorted(parts):
        digest.update(f"{name}\0{len(parts[name])}\0".encode())
        digest.update(parts[name])
    return digest.hexdigest()


def file_hash(path: Path) -> str:
    """Return the parts hash of the file at `path`; of a file that is no zip, the hash of its bytes."""
    data = path.read_bytes()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return parts_hash({name: archive.read(name) for name in archive.namelist()})
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, ValueError):
        return "bytes:" + hashlib.sha256(data).hexdigest()


def _read(path: Path, *keys: str) -> tuple[tuple[str, Entry], ...]:
    # A manifest that cannot be read owns nothing: every file then counts as edited, and none is touched.
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        rows = [row for key in keys for row in data[key]]
        return tuple((str(row["id"]), Entry(str(row["name"]), str(row["parts"]))) for row in rows)
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def _plain(entries: Iterable[tuple[str, Entry]]) -> list[dict[str, str]]:
    return [{"id": id, "name": entry.name, "parts": entry.parts} for id, entry in entries]


def _dump(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
