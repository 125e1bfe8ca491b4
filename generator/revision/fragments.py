"""A piece of a part by itself: what stands at a place, as elements that know their bytes, to be edited there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.revision.edits import TAG, Edits
from generator.word import Node, Place, Story, parsed

ROOT = re.compile(rb"<(?![?!])([^\s/>]+)")
# Until the whole is written: the attributes of a mark, the number of the last one, and the seam between two of ours.
ATTRIBUTES, LAST, SEAM = b"\0@", b"\0=", b"\0"  # no XML holds a NUL
OPEN = {"ins": b"<w:ins \0@>", "del": b"<w:del \0@>"}
CLOSE = {"ins": b"</w:ins>\0", "del": b"</w:del>\0"}
EMPTY = {"ins": b"<w:ins \0@/>", "del": b"<w:del \0@/>"}


class Fragment:
    """What stands at `place` of a story, parsed by itself; positions are those of `buffer`."""

    def __init__(self, story: Story, place: Place) -> None:
        source = story.source
        root = ROOT.search(source)
        opening = TAG.match(source, root.start()) if root else None
        if root is None or opening is None:
            raise ValueError("no element in this part")
        # The names that a part's prefixes stand for are declared at its root.
        head, self._tail = source[root.start() : opening.end()], b"</" + root[1] + b">"
        self.buffer = head + source[place.start : place.end] + self._tail
        self.place = place
        self.delta = len(head) - place.start
        self.nodes = parsed(self.buffer).children
        self.edits = Edits(self.buffer)
        self._head = head

    def at(self, place: Place) -> Place:
        """Return where a place of the story stands in the buffer."""
        return Place(place.start + self.delta, place.end + self.delta)

    def taken(self, node: Node) -> bytes:
        """Return an element as it stands."""
        return self.buffer[node.start : node.end]

    def all(self, *names: str) -> Iterator[Node]:
        """Yield the elements of these names, in order, those in both halves of alternatives."""
        waiting = list(reversed(self.nodes))
        while waiting:
            node = waiting.pop()
            if node.name in names:
                yield node
            waiting += reversed(node.children)

    def result(self) -> bytes:
        """Return what stands there once all edits are made."""
        return self.edits.result()[len(self._head) : -len(self._tail)]


def mark_paragraph(fragment: Fragment, paragraph: Node, kind: str) -> None:
    """Mark the end of a paragraph as put in or taken out."""
    into_paragraph_look(fragment, paragraph, EMPTY[kind])


def into_paragraph_look(fragment: Fragment, paragraph: Node, mark: bytes) -> None:
    """Put an element first into the look of a paragraph's end."""
    edits, buffer = fragment.edits, fragment.buffer
    properties = paragraph.child("pPr")
    if properties is None:
        put_first(edits, paragraph, b"<w:pPr><w:rPr>" + mark + b"</w:rPr></w:pPr>")
        return
    look = properties.child("rPr")
    if look is not None:
        put_first(edits, look, mark)
        return
    later = next((node for node in properties.children if node.name in ("sectPr", "pPrChange")), None)
    data = b"<w:rPr>" + mark + b"</w:rPr>"
    if later is not None:
        edits.insert(later.start, data)
    elif buffer.startswith(b"/>", properties.end - 2):
        put_first(edits, properties, data)
    else:
        edits.insert(buffer.rindex(b"</", properties.start, properties.end), data)


def mark_row(fragment: Fragment, row: Node, kind: str) -> None:
    """Mark a row as put in or taken out."""
    edits, properties = fragment.edits, row.child("trPr")
    if properties is None:
        before = row.child("tblPrEx")
        data = b"<w:trPr>" + EMPTY[kind] + b"</w:trPr>"
        if before is not None:
            edits.insert(before.end, data)
        else:
            put_first(edits, row, data)
    elif fragment.buffer.startswith(b"/>", properties.end - 2):
        put_first(edits, properties, EMPTY[kind])
    else:
        later = next((node for node in properties.children if node.name == "trPrChange"), None)
        end = fragment.buffer.rindex(b"</", properties.start, properties.end)
        edits.insert(later.start if later is not None else end, EMPTY[kind])


def put_first(edits: Edits, node: Node, data: bytes) -> None:
    """Put something in behind an element's opening tag; one without content is opened."""
    opening = TAG.match(edits.source, node.start)
    assert opening, "an element begins with a tag"
    if edits.source.startswith(b"/>", opening.end() - 2):
        name = ROOT.match(edits.source, node.start)
        assert name, "a tag has a name"
        edits.replace(opening.end() - 2, opening.end(), b">" + data + b"</" + name[1] + b">")
    else:
        edits.insert(opening.end(), data)
