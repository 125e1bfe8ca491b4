"""References of edited files put right where they lie, as tracked changes; the files before that go to 旧版."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import generator.revision  # its parts are imported when they are called, as those of the next
from generator import word
from generator.package.citing import chosen, words_for
from generator.package.disk import locked, refuse_open_files, settle, temporary_beside, writing
from generator.package.former import put_away
from generator.package.holdings import Held, Holdings, read_holdings
from generator.rendering import write_zip
from generator.storage import replace, sync_folder

if TYPE_CHECKING:
    from generator.revision import Named

VERSION = re.compile("第(.+)版")


@dataclass(frozen=True)
class PutRight:
    """An edited file whose references were put right: how many, how many are left to people, and why none were.

    `put_away` is where the file as it was lies now.
    """

    path: str
    changes: int = 0
    left: int = 0
    reason: str = ""
    put_away: str = ""


def correct_references(target: Path, day: str) -> tuple[PutRight, ...]:
    """Put the references of all edited files of a company's folder right; return what was done and what was not.

    They name what the files have, drafts accepted. A file with a draft beside it is left: the draft has them right.
    Raises PackageError, with nothing changed, where one of the files is open.
    """
    with writing(target), locked(target), temporary_beside(target) as temporary:
        holdings = read_holdings(target)
        held = {
            identity: found
            for identity, entry in holdings.manifest.entries.items()
            if (found := holdings.held(identity, entry.name)) is not None
        }
        documents = {identity: _named(holdings, identity, found) for identity, found in held.items()}
        edited = {identity: found for identity, found in held.items() if not holdings.is_untouched(found)}
        done, ready = [], []
        for identity, found in edited.items():
            put_right, parts = _put_right(holdings, documents, identity, found, day)
            if put_right.changes and parts is not None:
                ready.append((put_right, parts))
            elif put_right.left or put_right.reason:
                done.append(put_right)
        refuse_open_files(target, [put_right.path for put_right, _ in ready])
        return (*(_written(target, temporary, put_right, parts) for put_right, parts in ready), *done)


def _put_right(
    holdings: Holdings,
    documents: Mapping[str, Mapping[str, generator.revision.Named]],
    identity: str,
    held: Held,
    day: str,
) -> tuple[PutRight, Mapping[str, bytes] | None]:
    parts = holdings.parts(held.path)
    if parts is None:
        return PutRight(held.path), None

    def wanted(bookmark: str, text: str) -> str | None:
        return chosen(text, *words_for(documents, identity, bookmark))

    corrected = generator.revision.corrected(parts, wanted, edition=_edition(parts), date=day)
    if corrected.changes and _draft(holdings, identity):
        return PutRight(held.path, reason="改定案に入っています"), None
    if corrected.changes and corrected.parts is None:
        return PutRight(held.path, reason="変更の印を付けられませんでした"), None
    return PutRight(held.path, len(corrected.changes), len(corrected.left)), corrected.parts


def _named(holdings: Holdings, identity: str, held: Held) -> Mapping[str, Named]:
    """Return what others can name of a document, as it is once its draft is adopted."""
    parts = holdings.parts(_draft(holdings, identity) or held.path)
    base = holdings.last_known(held)
    if parts is None:
        return {}
    known = word.read_document(word.Package(dict(base))) if base is not None and not held.is_ours else None
    return generator.revision.targets(word.read_document(word.Package(dict(parts))), known)


def _draft(holdings: Holdings, identity: str) -> str:
    """Return the draft that lies beside a document; '' if there is none."""
    entry = holdings.entry(identity)
    offer = entry.offer if entry is not None else None
    return offer.path if offer is not None and holdings.parts(offer.path) is not None else ""


def _edition(parts: Mapping[str, bytes]) -> str:
    """Return the version that a document says it is, in the style that is there for it."""
    document = word.read_document(word.Package(dict(parts)))
    pieces = (piece for paragraph in word.paragraphs(document.body.blocks) for piece in word.flat(paragraph.pieces))
    said = VERSION.search("".join(word.shown([piece]) for piece in pieces if piece.style == "版"))
    return said[1] if said else ""


def _written(target: Path, temporary: Path, put_right: PutRight, parts: Mapping[str, bytes]) -> PutRight:
    waiting = temporary / "references"
    waiting.write_bytes(write_zip(parts))
    settle([waiting])
    before = put_away(target, put_right.path, temporary)
    replace(waiting, target / put_right.path)
    sync_folder((target / put_right.path).parent)
    return PutRight(put_right.path, put_right.changes, put_right.left, put_away=before)
