"""What was written is remembered: `.kitei/` in a company's folder keeps each text that a file there came from.

One file a run that wrote news, never changed afterwards; in it the parts of its documents, each once, known by their
hash, without document properties, and no answers: the folder is for all staff. A file that no text is needed of any
more goes. What is damaged, half synchronised or written by a newer version is as if it were not there, and said.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path

from generator.container import ContainerError
from generator.package.identity import PROPERTIES, content_hash, read_identity
from generator.package.manifest import UNREADABLE
from generator.rendering import Archive, Entry, compression
from generator.storage import hide, replace, sync_folder
from generator.word import open_word, read_word

FOLDER = ".kitei"
VOLUME = "volume.docx"  # the bound volume as it was last written: it is bound anew often, and one of it is enough
INDEX, PARTS = "index.json", "parts/"
FORMAT = 1
MOST, LARGEST, LARGEST_INDEX = 2_000, 500_000_000, 20_000_000
DAMAGED = (*UNREADABLE, KeyError, TypeError, AttributeError, RecursionError)
NO_FOLDER = "「{}」はふつうのフォルダーではないので、控えを残しませんでした"
NEWER = "「{}」の控え {} は、この版より新しい kitei のものなので、使いませんでした"
BROKEN = "「{}」の控え {} は、壊れているか、まだ同期の途中なので、使いませんでした"


@dataclass(frozen=True)
class Kept:
    """A text that is kept: which document it is of, what its file was called, its parts by their hash."""

    document: str
    name: str
    base: str
    parts: Mapping[str, str]


@dataclass(frozen=True)
class Run:
    """What one run kept: the file, and its texts by their hash."""

    path: Path
    texts: Mapping[str, Kept]

    def parts(self, base: str) -> dict[str, bytes] | None:
        """Return the parts of a text; None where they are not what they were."""
        kept = self.texts[base]
        try:
            with zipfile.ZipFile(self.path) as archive:
                if sum(archive.getinfo(PARTS + hash_).file_size for hash_ in kept.parts.values()) > LARGEST:
                    return None
                parts = {name: archive.read(PARTS + hash_) for name, hash_ in kept.parts.items()}
        except DAMAGED:
            return None
        return parts if content_hash(parts) == base else None


@dataclass(frozen=True)
class Bases:
    """All texts that are kept for one company's folder; `notices` name what could not be used."""

    runs: tuple[Run, ...] = ()
    notices: tuple[str, ...] = ()
    volume: Path | None = None

    @cached_property
    def texts(self) -> Mapping[str, Kept]:
        """The texts by their hash."""
        return {base: kept for run in self.runs for base, kept in run.texts.items()}

    def parts(self, base: str) -> dict[str, bytes] | None:
        """Return the parts of the text of this hash; None if it is not kept, or is damaged wherever it is."""
        found = (run.parts(base) for run in self.runs if base in run.texts)
        return next((parts for parts in found if parts is not None), None) or self._volume(base)

    def _volume(self, base: str) -> dict[str, bytes] | None:
        try:
            parts = dict(open_word(read_word(self.volume)).parts) if self.volume is not None else {}
        except ContainerError:
            return None
        tag = read_identity(parts) if parts else None
        return parts if tag is not None and tag.base == base else None

    def of(self, document: str) -> tuple[str, ...]:
        """Return the hashes of the texts that are kept of a document, the newest run's first."""
        return tuple(
            dict.fromkeys(b for run in self.runs for b, kept in run.texts.items() if kept.document == document)
        )

    def unneeded(self, needed: Iterable[str]) -> tuple[Path, ...]:
        """Return the files of which none of the texts `needed` is to be had that is not in another, too."""
        waiting, unneeded = set(needed), []
        for run in self.runs:
            if waiting.isdisjoint(run.texts):
                unneeded.append(run.path)
            waiting -= set(run.texts)
        return tuple(unneeded)


def folder_of(target: Path) -> Path:
    """Return where the texts of a company's folder are kept."""
    return target / FOLDER


def folder_beside(archive: Path) -> Path:
    """Return where the texts of an archive are kept: beside it, by the name that its folder would have."""
    return archive.parent / FOLDER / archive.name.removesuffix(".zip")


def can_keep(folder: Path) -> bool:
    """Tell whether texts may be kept in `folder`: never through somebody's link, nor where a file is."""
    return not folder.is_symlink() and (folder.is_dir() or not folder.exists())


def read_bases(target: Path) -> Bases:
    """Return what is kept for the folder `target`: in it, and beside the archive of its name."""
    runs: list[Run] = []
    notices = [] if can_keep(folder_of(target)) else [NO_FOLDER.format(FOLDER)]
    for folder in (folder_of(target), folder_beside(target)):
        for path in sorted(islice(_files(folder), MOST), reverse=True):
            try:
                texts = _read(path)
            except DAMAGED:
                notices.append(BROKEN.format(FOLDER, path.name))
                continue
            if texts is None:
                notices.append(NEWER.format(FOLDER, path.name))
            else:
                runs.append(Run(path, texts))
    return Bases(tuple(runs), tuple(notices), folder_of(target) / VOLUME)


def _files(folder: Path) -> Iterator[Path]:
    try:
        if folder.is_symlink():
            return
        yield from (path for path in folder.iterdir() if path.suffix == ".zip" and not path.is_symlink())
    except OSError:
        return


def _read(path: Path) -> dict[str, Kept] | None:
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo(INDEX)
        if info.file_size > LARGEST_INDEX:
            raise ValueError("too large")
        index = json.loads(archive.read(info))
    if index["format"] != FORMAT:
        return None
    rows = (Kept(str(r["id"]), str(r["name"]), str(r["base"]), {**r["parts"]}) for r in index["documents"])
    return {kept.base: kept for kept in rows}


@dataclass
class Keeping:
    """Writes what a run keeps into the file `path`, text by text; nothing is written while there is none."""

    path: Path
    facts: Mapping[str, str] = field(default_factory=dict)
    _documents: dict[str, dict[str, object]] = field(default_factory=dict)
    _written: set[str] = field(default_factory=set)
    _archive: Archive | None = None

    def add(self, document: str, name: str, base: str, entries: Mapping[str, Entry]) -> None:
        """Keep a text."""
        parts = {}
        for part, entry in entries.items():
            if not part.startswith(PROPERTIES):
                parts[part] = hash_ = hashlib.sha256(entry.data).hexdigest()
                self._add(PARTS + hash_, entry)
        self._documents[base] = {"id": document, "name": name, "base": base, "parts": parts}

    def _add(self, name: str, entry: Entry) -> None:
        if name in self._written:
            return
        if self._archive is None:
            self._stream = self.path.open("wb")
            self._archive = Archive(self._stream)
        self._written.add(name)
        self._archive.add(name, entry)

    def finish(self, day: str) -> str:
        """Finish the file and return what it is to be called; '' if there was nothing to keep."""
        if self._archive is None:
            return ""
        index = {"format": FORMAT, **self.facts, "documents": list(self._documents.values())}
        data = (json.dumps(index, ensure_ascii=False, indent=1) + "\n").encode()
        self._archive.add(INDEX, compression("zlib").store(data))
        self._archive.close()
        self._stream.close()
        # The same texts give the same name: a run that was killed behind this step leaves no second file.
        return f"{day}-{hashlib.sha256(data).hexdigest()[:16]}.zip"

    def close(self) -> None:
        """Let go of the file, finished or not."""
        if self._archive is not None:
            self._stream.close()


def put(waiting: Path, folder: Path, name: str) -> None:
    """Put a finished file of texts into its place, where nobody need see it."""
    folder.mkdir(parents=True, exist_ok=True)
    hide(folder if folder.name == FOLDER else folder.parent)
    replace(waiting, folder / name)
    sync_folder(folder)
