"""Which documents a company's folder holds: each known by its name tag, wherever somebody has moved it.

A file that is as we wrote it is known by its hash and is not opened. Of several files of one document, the one that
lies where the manifest knows it is the document; the others are copies, and named. Of a form (様式) they are what
people have filled in: theirs, and nobody's concern.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from pathlib import Path, PurePosixPath

import generator.revision  # its parts are imported when they are called: most runs need none
from generator.catalogue import FORMS_FOLDER, is_form
from generator.container import WORD, Container, ContainerError
from generator.package.base import Bases, read_bases
from generator.package.disk import OLD
from generator.package.identity import Identity, identity_of
from generator.package.manifest import Entry, Manifest, file_hash, read_manifest
from generator.package.names import draft_of
from generator.package.ownership import ID
from generator.word import open_word, read_word

MOST = 20_000  # files of a folder that are looked at
BOOKMARK = re.compile(rb'bookmarkStart [^>]*w:name="([^"]+)"')
OURS = (".docx", ".xlsx", ".ics")
OTHER_FORMATS = (".doc", ".docm", ".dot", ".dotx", ".dotm", ".odt", ".rtf", ".pages", ".xls", ".xlsm", ".xlsb", ".ods")
SCATTERED = 0.5  # of a text's paragraphs must be in a file that is taken to have come from it


@dataclass(frozen=True)
class Held:
    """A document as it lies in the folder.

    `path` is seen from the folder; `hash` is that over its parts; `base` that of the text that it came from, '' where
    nobody knows; `guessed` tells that it was found by comparing, not by its name tag. `copies` are further files of the
    same document.
    """

    identity: str
    path: str
    hash: str
    base: str = ""
    is_ours: bool = False
    guessed: bool = False
    copies: tuple[str, ...] = ()


@dataclass
class Holdings:
    """What a folder holds. Read once; whoever writes holds the folder's lock meanwhile."""

    target: Path
    manifest: Manifest
    bases: Bases
    set_id: str = ""
    _compared: dict[str, bool] = field(default_factory=dict)
    _opened: dict[str, Mapping[str, bytes] | None] = field(default_factory=dict)
    _hashes: dict[str, str] = field(default_factory=dict)
    _marks: dict[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def documents(self) -> Mapping[str, Held]:
        """The documents by identity, those that are not there left out."""
        known = {identity: entry for identity, entry in self.manifest.written if identity in self._identities}
        found = {
            identity: self._blank(identity, known.get(identity))
            if is_form(identity)
            else self._chosen(identity, known.get(identity))
            for identity in self._identities
        }
        return {identity: self._without_draft(held) for identity, held in found.items() if held is not None}

    def entry(self, identity: str) -> Entry | None:
        """Return what the manifest says of a document, its draft where people have moved it, or as they call it now."""
        entry = self.manifest.entries.get(identity)
        held = self.documents.get(identity)
        place = self._draft_elsewhere(held) if held is not None else ""
        if entry is None or entry.offer is None or not place:
            return entry
        return replace(entry, offer=replace(entry.offer, place=place))

    def _without_draft(self, held: Held) -> Held:
        """Return a document without its draft among its copies, whatever that is called."""
        place = self._draft_elsewhere(held) if held.copies else ""
        return replace(held, copies=tuple(copy for copy in held.copies if copy != place)) if place else held

    def _draft_elsewhere(self, held: Held) -> str:
        """Return where the draft beside a document lies that lies no more where it was put; '' if it is gone.

        It says that it comes from the text that it proposes, and the document does not.
        """
        entry = self.manifest.entries.get(held.identity)
        offer = entry.offer if entry is not None else None
        if offer is None or not offer.base or offer.base == held.base or os.path.lexists(self.target / offer.path):
            return ""
        files = [*self._identities.get(held.identity, ()), *self._drafts]
        wanted = (path for path, tag in files if tag and (tag.document, tag.base) == (held.identity, offer.base))
        return next((path for path in wanted if path != held.path), "")

    @cached_property
    def _drafts(self) -> tuple[tuple[str, Identity | None], ...]:
        """The files that are called drafts, with their name tags."""
        return tuple((path, identity_of_file(self.target / path)) for path in self._files() if draft_of(path))

    def held(self, identity: str, name: str, *, searches: bool = False) -> Held | None:
        """Return the document `identity`, which we call `name`; None if no file of it is there.

        Where no name tag says so it is the file of that name, or else, with `searches`, one whose first heading has the
        document's bookmark, of which those that are made many times have none.
        """
        if identity in self.documents:
            return self.documents[identity]
        entry = dict(self.manifest.written).get(identity)
        for path in dict.fromkeys((entry.path if entry else name, name)):
            place = self.target / path
            if os.path.lexists(place) and not self._is_of_another(path, identity):
                return self._without_tag(identity, path)
        # Only a document that was written here once can be missing from where it was.
        # What bears the bookmark of a form may be one that somebody has filled in.
        can_be_found = searches and ":" not in identity and entry is not None and not is_form(identity)
        return self._by_bookmark(identity) if can_be_found else None

    def parts(self, path: str) -> Mapping[str, bytes] | None:
        """Return the parts of a file in the folder; None where it is no Word file that can be opened."""
        if path not in self._opened:
            try:
                self._opened[path] = open_word(read_word(self.target / path)).parts
            except ContainerError:
                self._opened[path] = None
        return self._opened[path]

    def last_known(self, held: Held) -> Mapping[str, bytes] | None:
        """Return the text that a document came from, as we wrote it; None where it is not kept."""
        return self.bases.parts(held.base) if held.base else None

    def is_untouched(self, held: Held) -> bool:
        """Tell whether nobody has touched the file since it was written: it is as we wrote it but for noise."""
        if held.is_ours:
            return True
        entry = self.manifest.entries.get(held.identity)
        if entry is not None and entry.found == held.hash:
            return False  # an earlier run has compared it
        if held.path not in self._compared:
            self._compared[held.path] = self._is_same(held)  # several ask, and reading two files takes a while
        return self._compared[held.path]

    def _is_same(self, held: Held) -> bool:
        written, found = self.last_known(held), None
        if written is not None and not held.guessed:
            found = self.parts(held.path)
        return written is not None and found is not None and not generator.revision.is_touched(written, found)

    def undecided(self, path: str) -> int:
        """Return how many changes of ours in a file nobody has decided yet."""
        parts = self.parts(path)
        return generator.revision.waiting(parts) if parts else 0

    @cached_property
    def bases_in_use(self) -> frozenset[str]:
        """The hashes of all texts that files in the folder say they came from."""
        return frozenset(tag.base for found in self._identities.values() for _, tag in found if tag is not None)

    @cached_property
    def _identities(self) -> Mapping[str, list[tuple[str, Identity | None]]]:
        """The files of each document, with their name tags; those that we put beside an edited one are none."""
        offers = {_folded(entry.offer.path) for _, entry in self.manifest.written if entry.offer}
        places = {_folded(entry.path): identity for identity, entry in self.manifest.written}
        found: dict[str, list[tuple[str, Identity | None]]] = {}
        for path in self._files():
            if _folded(path) in offers or draft_of(path):
                continue
            known = self._known(path) if _folded(path) in places else ""
            tag = None if known else identity_of_file(self.target / path)
            identity = known or (tag.document if tag is not None and self._is_here(tag) else "")
            if not identity and tag is None:
                identity = self._known(path)  # written before files had name tags, and renamed since
            if identity:
                found.setdefault(identity, []).append((path, tag))
        return found

    def _is_here(self, tag: Identity) -> bool:
        """Tell whether the name tag is of this set: of its answers, or of a text that was written here."""
        return tag.set == self.set_id or tag.base in self.bases.texts or tag.base in self._written

    @cached_property
    def _written(self) -> frozenset[str]:
        return frozenset(entry.base for _, entry in self.manifest.written if entry.base)

    def _known(self, path: str) -> str:
        """Return the identity of a file that is as we wrote it; '' of every other one."""
        return self.manifest.hashes.get(self._hash(path), "")

    def _hash(self, path: str) -> str:
        if path not in self._hashes:
            place = self.target / path
            self._hashes[path] = file_hash(place) if place.is_file() and not place.is_symlink() else ""
        return self._hashes[path]

    @cached_property
    def in_other_formats(self) -> tuple[str, ...]:
        """The files that bear the name of a document and are no .docx: saved so by somebody, and not read by anybody.

        Forms are filled in as whatever file people like.
        """
        stems = {
            _folded(PurePosixPath(path).stem)
            for identity, entry in self.manifest.written
            for path in (entry.name, entry.path)
            if not is_form(identity) or path.endswith(".xlsx")
        }
        others = (PurePosixPath(path) for path in self._all_files if path.lower().endswith(OTHER_FORMATS))
        return tuple(str(path) for path in others if _folded(path.stem) in stems)

    def _files(self) -> Iterator[str]:
        """Yield the files that can be documents, those of sub-folders too, but not what is put away."""
        return (path for path in self._all_files if path.lower().endswith(OURS))

    @cached_property
    def _all_files(self) -> tuple[str, ...]:
        found = (path for path in _found(self.target) if path.lower().endswith((*OURS, *OTHER_FORMATS)))
        return tuple(islice(found, MOST))

    def _chosen(self, identity: str, entry: Entry | None) -> Held | None:
        candidates = self._identities[identity]
        places = [_folded(entry.path), _folded(entry.name)] if entry is not None else []
        (path, tag), *others = sorted(candidates, key=lambda pair: _rank(pair[0], places))
        copies = tuple(other for other, _ in others)
        return self._described(identity, path, tag, entry, copies)

    def _blank(self, identity: str, entry: Entry | None) -> Held | None:
        """Return the form that the set keeps: that which lies in its place, or, moved, as we wrote it.

        Every other file of it is one that people have filled in, wherever they keep it.
        """
        candidates = self._identities[identity]
        places = [_folded(entry.path), _folded(entry.name)] if entry is not None else []
        kept = [
            (path, tag)
            for path, tag in candidates
            if (_folded(path) in places if entry else path.startswith(f"{FORMS_FOLDER}/"))
            or self._known(path) == identity
        ]
        if not kept:
            return None
        path, tag = min(kept, key=lambda pair: _rank(pair[0], places))
        return self._described(identity, path, tag, entry, ())

    def _described(
        self, identity: str, path: str, tag: Identity | None, entry: Entry | None, copies: tuple[str, ...]
    ) -> Held:
        hash_ = self._hash(path)
        ours = self.manifest.owns(hash_)
        base = tag.base if tag is not None else ""
        if ours and not base:
            base = next((e.base for i, e in self.manifest.written if i == identity and e.parts == hash_), "")
        return Held(identity, path, hash_, base, is_ours=ours, copies=copies)

    def _is_of_another(self, path: str, identity: str) -> bool:
        """Tell whether the file at `path` is the file of another document, whatever it is called."""
        return any(held.path == path and other != identity for other, held in self.documents.items())

    def _without_tag(self, identity: str, path: str) -> Held:
        held = Held(identity, path, self._hash(path))
        if self.manifest.owns(held.hash):
            return replace(held, is_ours=True)
        return self._guessed(held)

    def _guessed(self, held: Held) -> Held:
        """Return the document with the text that it most likely came from, if that can be told at all."""
        entry = self.manifest.entries.get(held.identity)
        candidates = self.bases.of(held.identity)
        # Where no run ever knew, what is kept is no text that the file came from, only what we would have written.
        is_known = entry is None or entry.base in self.bases.texts
        parts = self.parts(held.path) if candidates and is_known else None
        if parts is None:
            return held
        base = _nearest(parts, [(base, self.bases.parts(base)) for base in candidates])
        return replace(held, base=base, guessed=True) if base else held

    def _by_bookmark(self, identity: str) -> Held | None:
        taken = {held.path for held in self.documents.values()}
        for path in self._files():
            if path not in taken and not draft_of(path) and identity in self._bookmarks(path):
                return self._guessed(Held(identity, path, self._hash(path), guessed=True))
        return None

    def _bookmarks(self, path: str) -> frozenset[str]:
        """Return the bookmarks of a Word file; a folder may hold hundreds, so no more of each is read than its text."""
        if path not in self._marks:
            found: list[bytes] = []
            with suppress(ContainerError):
                container = Container(read_word(self.target / path), WORD)
                for name in container.names:
                    found += BOOKMARK.findall(container.read(name)) if name.endswith("document.xml") else ()
            self._marks[path] = frozenset(name.decode("utf-8", "replace") for name in found)
        return self._marks[path]


def read_holdings(target: Path, set_id: str = "") -> Holdings:
    """Return what the company's folder `target` holds; raise PackageError if its manifest cannot be read."""
    manifest = read_manifest(target)
    return Holdings(target, manifest, read_bases(target), set_id or manifest.facts.get(ID, ""))


def identity_of_file(path: Path) -> Identity | None:
    """Return the name tag of the file at `path`; None where there is none, or no file that can be read."""
    try:
        return None if path.is_symlink() else identity_of(read_word(path))
    except ContainerError:
        return None


def _found(folder: Path, above: str = "") -> Iterator[str]:
    try:
        rows = sorted(os.scandir(folder), key=lambda row: row.name)
    except OSError:
        return
    for row in rows:
        if row.name.startswith((".", "~$")) or row.is_symlink():
            continue
        if row.is_dir():
            if not row.name.startswith(OLD):
                yield from _found(Path(row.path), f"{above}{row.name}/")
        else:
            yield above + row.name


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _rank(path: str, places: list[str]) -> tuple[int, int, int, str]:
    """Return what sorts the files of a document: that in its place first; a copy, or what we put beside, is longer."""
    folded = _folded(path)
    return places.index(folded) if folded in places else len(places), path.count("/"), len(path), path


def _nearest(parts: Mapping[str, bytes], texts: list[tuple[str, Mapping[str, bytes] | None]]) -> str:
    """Return the hash of the text of which the fewest paragraphs are missing in the file; '' if it came from none."""
    there = _paragraphs(parts)
    best, fewest = "", SCATTERED
    for base, text in texts:
        needed = _paragraphs(text) if text is not None else frozenset()
        missing = len(needed - there) / len(needed) if needed else 1.0
        if missing < fewest:
            best, fewest = base, missing
    return best


def _paragraphs(parts: Mapping[str, bytes]) -> frozenset[str]:
    return frozenset(_words(generator.revision.said(parts)))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _words(item)
