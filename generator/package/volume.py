"""The bound volume of a set: its frame is rendered as a document, and the documents of the set are bound in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator.catalogue import BLANK, Selection
from generator.rendering import Entry, Rendered
from generator.volume import Member, Place, bind

BOUND = "bound"
# What is bound, and where in the volume it stands.
PLACES = {"policy": Place.TEXT, "chapter": Place.CHAPTER, "terms": Place.ANNEX}
Named = tuple[Selection, str]


class Binder:
    """Takes the documents of a set as they are rendered, and makes the volume of them.

    `called` are all documents of the set with the names of their files, in the catalogue's order.
    """

    def __init__(self, called: Mapping[str, Named]) -> None:
        self._members = {identity: named for identity, named in called.items() if _is_bound(named[0])}
        self._parts: dict[str, Mapping[str, bytes]] = {}

    def needed(self, wanted: Mapping[str, Named]) -> list[str]:
        """Return the identities of what has to be rendered where `wanted` is: the volume last."""
        if all(selection.document.kind != BOUND for selection, _ in wanted.values()):
            return [*wanted]
        besides = [identity for identity in self._members if identity not in wanted]
        return sorted(
            [*besides, *wanted], key=lambda identity: identity in wanted and wanted[identity][0].document.kind == BOUND
        )

    def take(self, identity: str, made: Rendered) -> None:
        """Remember a document that is bound."""
        if identity in self._members:
            self._parts[identity] = made.parts

    def bound(self, frame: Rendered, store: Callable[[bytes], Entry]) -> Rendered:
        """Return the volume in the place of its frame."""
        volume = bind(frame.parts, list(self._as_made()))
        entries = {name: store(data) for name, data in volume.parts.items()}
        return replace(frame, entries=entries, numbers=volume.numbers)

    def _as_made(self) -> Iterable[Member]:
        for identity, (selection, name) in self._members.items():
            document = selection.document
            yield Member(document.id, document.title, PLACES[document.kind], name, self._parts[identity])


def _is_bound(selection: Selection) -> bool:
    """A document made per record stands in the volume as its blank copy, if there is one."""
    return selection.document.kind in PLACES and selection.record_id in (None, BLANK)
