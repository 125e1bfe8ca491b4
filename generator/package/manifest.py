"""The manifest: which files of a folder we wrote, and with which content."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from generator.errors import PackageError
from generator.package.names import is_plain_name, name_that_stayed
from generator.storage import NotOrdinary, TooLarge, read_ordinary

MANIFEST = "manifest.json"
NEXT = "manifest.next.json"
FORMAT = 2
READABLE = (None, 1, FORMAT)  # a name of format 2 may lie in a sub-folder
COLLECTION = "forms"
"""The document that held all forms before each had a file of its own, with format 2."""
LARGEST = 50_000_000  # bytes; a set of 20,000 documents takes 4,000,000
MOST_PARTS, LARGEST_CONTENT = 10_000, 500_000_000  # of a file that could be ours
CHUNK = 1 << 16
UNREADABLE = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, ValueError, struct.error)
OF_BYTES = "bytes:"  # before the hash of a file that is no zip


@dataclass(frozen=True)
class Offer:
    """What was put beside a file that somebody had edited: its name, the hash over its parts, of the text it offers.

    `place` is where it lies, if that is not `name`; `made_for` the hash of the edited file for which it was made.
    """

    name: str
    parts: str
    base: str = ""
    place: str = ""
    made_for: str = ""

    @property
    def path(self) -> str:
        """Where it lies as seen from the folder."""
        return self.place or self.name


@dataclass(frozen=True)
class Entry:
    """One file of ours: its name in the folder, the hash over its parts as we wrote them, and of the text in them.

    `place` is where it lies, as seen from the folder, if somebody has moved or renamed it. `offer` is what lies, or
    lay, beside it: once that is gone, nobody wants it now. `found` is the hash of the file as the last run found it,
    where somebody had edited it.
    """

    name: str
    parts: str
    base: str = ""
    place: str = ""
    found: str = ""
    offer: Offer | None = None

    @property
    def path(self) -> str:
        """Where it lies as seen from the folder."""
        return self.place or self.name


@dataclass(frozen=True)
class Manifest:
    """Files of ours by identity (document id, and record id where one document is made per record)."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    interrupted: tuple[tuple[str, Entry], ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def written(self) -> tuple[tuple[str, Entry], ...]:
        """Every (identity, entry) that we may have written here, an interrupted run's included."""
        return (*self.entries.items(), *self.interrupted)

    def owns(self, hash_: str) -> bool:
        """Tell whether a document with this hash was written by us and is as we wrote it; a draft is none."""
        return hash_ in self.hashes

    def offered(self, hash_: str) -> bool:
        """Tell whether a file with this hash was put beside an edited one and is as we wrote it."""
        return hash_ in self._offers or hash_ in self.hashes

    @cached_property
    def hashes(self) -> Mapping[str, str]:
        """The hashes of all documents that we wrote, with the identity of each."""
        return {entry.parts: identity for identity, entry in self.written if entry.parts}

    @cached_property
    def _offers(self) -> frozenset[str]:
        # A draft that somebody has renamed over the edited file holds the edits: it must not count as ours there.
        return frozenset(entry.offer.parts for _, entry in self.written if entry.offer)


def read_manifest(folder: Path) -> Manifest:
    """Return what is known of `folder`: its manifest, and the one of a run that was cut short.

    Raises PackageError where one of them is not as we write it: it is input like any other, and decides what is moved.
    """
    current, coming = _read(folder / MANIFEST), _read(folder / NEXT)
    facts = {key: value for key, value in current.items() if isinstance(value, str)}
    entries = _entries(folder / MANIFEST, current, "documents") if current else ()
    interrupted = _entries(folder / NEXT, coming, "old", "new") if coming else ()
    return Manifest(dict(entries), interrupted, facts)


def read_facts(folder: Path) -> Mapping[str, str]:
    """Return what the manifest of `folder` says beside its files; nothing if there is none that can be read."""
    try:
        return {key: value for key, value in _read(folder / MANIFEST).items() if isinstance(value, str)}
    except PackageError:
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
    """Return the parts hash of the file at `path`; of one that is no zip as we write them, the hash of its bytes.

    Neither a large file nor a bomb takes more memory or time than reading the file.
    """
    with path.open("rb") as stream:
        try:
            return _hash_of_parts(stream)
        except UNREADABLE:
            stream.seek(0)
            return OF_BYTES + hashlib.file_digest(stream, "sha256").hexdigest()


def bytes_hash(data: bytes) -> str:
    """Return what `file_hash` returns of a file that is no zip and holds `data`."""
    return OF_BYTES + hashlib.sha256(data).hexdigest()


def _hash_of_parts(stream: BinaryIO) -> str:
    """Return what `parts_hash` returns of all parts, holding none of them."""
    with zipfile.ZipFile(stream) as archive:
        infos = {info.filename: info for info in archive.infolist()}
        if len(infos) > MOST_PARTS or sum(info.file_size for info in infos.values()) > LARGEST_CONTENT:
            raise ValueError("nothing that we write")
        if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in infos.values()):
            raise ValueError("nothing that Word reads")
        digest = hashlib.sha256()
        for name in sorted(infos):
            digest.update(f"{name}\0{infos[name].file_size}\0".encode())
            with archive.open(infos[name]) as part:
                # Without a size zipfile would inflate all that is there, more than the directory declares too.
                while chunk := part.read(CHUNK):
                    digest.update(chunk)
        return digest.hexdigest()


def _read(path: Path) -> dict[str, object]:
    """Return the object that the file holds, nothing where there is no file; raise PackageError for anything else."""
    try:
        data = json.loads(read_ordinary(path, LARGEST).decode("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except NotOrdinary:
        raise _refusal(path, "ふつうのファイルではありません") from None
    except TooLarge:
        raise _refusal(path, "大きすぎます") from None
    except OSError as error:
        raise PackageError(
            f"{path} を読めません（{error.strerror}）。開いているプログラムを閉じてください。"
        ) from error
    except (ValueError, RecursionError):
        raise _refusal(path, "中身が壊れています") from None
    if not isinstance(data, dict):
        raise _refusal(path, "中身が壊れています")
    if data.get("format") not in READABLE:
        raise PackageError(f"{path}: この版より新しい kitei の控えです。新しい版で作ってください。何も変えていません。")
    return data


def _entries(path: Path, data: Mapping[str, object], *keys: str) -> tuple[tuple[str, Entry], ...]:
    return tuple(_entry(path, row) for key in keys for row in _rows(path, data.get(key)))


def _rows(path: Path, value: object) -> list[object]:
    if not isinstance(value, list):
        raise _refusal(path, "文書の一覧がありません")
    return value


def _entry(path: Path, row: object) -> tuple[str, Entry]:
    id, name, parts = _texts(path, row, "id", "name", "parts")
    base, place, found = _texts(path, row, "base", "place", "found", optional=True)
    told = row.get("offer") if isinstance(row, dict) else None
    original = name_that_stayed(name)
    if told is None and original != name:
        # Written before edited files had entries of their own: the new one beside such a file stood for it.
        return id, Entry(original, "", offer=Offer(name, parts))
    return id, Entry(name, parts, base, place, found, _offer(path, told) if told is not None else None)


def _offer(path: Path, row: object) -> Offer:
    name, parts = _texts(path, row, "name", "parts")
    base, place, made_for = _texts(path, row, "base", "place", "made_for", optional=True)
    return Offer(name, parts, base, place, made_for)


def _texts(path: Path, row: object, *keys: str, optional: bool = False) -> list[str]:
    """Return what `row` says under `keys`, which are names of files where they are called so."""
    found = [row.get(key, "" if optional else None) for key in keys] if isinstance(row, dict) else []
    texts = [field for field in found if isinstance(field, str) and field.isascii() | _is_text(field)]
    if len(texts) != len(keys):
        raise _refusal(path, "文書の一覧が壊れています")
    for key, text in zip(keys, texts, strict=True):
        names = text.split("/") if key == "name" or (key == "place" and text) else []
        if not all(map(is_plain_name, names)):
            raise _refusal(path, f"「{text[:40]}」はこのフォルダーの中のファイルの名前ではありません")
    return texts


def _is_text(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _refusal(path: Path, what: str) -> PackageError:
    return PackageError(
        f"{path}: kitei の控えとして読めません（{what}）。"
        "このファイルを別の場所に移してから、もう一度実行してください。今ある文書はどれも、手を入れたものとして残します。"
    )


def _plain(entries: Iterable[tuple[str, Entry]]) -> list[dict[str, object]]:
    return [{"id": id, **_filled(entry)} for id, entry in entries]


def _filled(row: Entry | Offer) -> dict[str, object]:
    """Return what `row` says, without what it leaves open."""
    told = {"name": row.name, "parts": row.parts, "base": row.base, "place": row.place}
    told |= {"made_for": row.made_for} if isinstance(row, Offer) else {"found": row.found}
    filled: dict[str, object] = {key: value for key, value in told.items() if value or key in ("name", "parts")}
    offer = getattr(row, "offer", None)
    return filled if offer is None else {**filled, "offer": _filled(offer)}


def _dump(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
