"""The line of a paragraph edited: runs are cut where a change begins and ends, each piece in the look that it had."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from generator.revision.edits import element_name, inside, opening_tag
from generator.revision.fragments import ATTRIBUTES, CLOSE, LAST, OPEN, Fragment
from generator.word import Control, Drawing, Field, Node, Piece, Text

BLANKS = " \t\r\n"
THEIRS = frozenset({"ins", "moveTo"})  # of theirs: what we put in does not stand within these
ROUND = frozenset({"hyperlink", "smartTag", "customXml", "dir", "bdo", "sdt", "sdtContent", "ins", "moveTo"})
DELETED = {b"t": b"delText", b"instrText": b"delInstrText"}
# What stays in a paragraph that is taken out: it belongs to somebody's comment.
STAYS = frozenset({"commentReference", "annotationRef"})


@dataclass
class Line:
    """What is to be put into and taken out of the line of one paragraph (several, where theirs joined them)."""

    fragment: Fragment
    paragraphs: list[Node]
    _spans: list[tuple[int, int]] = field(default_factory=list)  # taken out as a whole
    _cuts: defaultdict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    _puts: defaultdict[int, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    _inner: defaultdict[int, dict[int, bytes]] = field(default_factory=lambda: defaultdict(dict))

    def delete(self, piece: Piece, start: int = 0, end: int | None = None) -> None:
        """Take a piece out, or of a text the characters from `start` to before `end`."""
        place = self.fragment.at(piece.at)
        whole = not isinstance(piece.content, Text) or (start == 0 and end in (None, len(piece.content.text)))
        if whole:
            self._spans.append((place.start, place.end))
        else:
            assert end is not None, "a part of a text has an end"
            self._cuts[place.start].append((start, end))

    def delete_all(self) -> None:
        """Take out all that stands in the paragraph."""
        self._spans += [(node.start, node.end) for node in self.paragraphs]

    def insert(self, data: bytes, piece: Piece, at: int) -> None:
        """Put `data`, whole elements, before the character `at` of a piece; behind it, if it has no more."""
        place = self.fragment.at(piece.at)
        length = len(piece.content.text) if isinstance(piece.content, Text) else 1
        if 0 < at < length:
            self._inner[place.start][at] = self._inner[place.start].get(at, b"") + data
        else:
            self._puts[place.start if at <= 0 else place.end].append(data)

    def append(self, data: bytes) -> None:
        """Put `data` at the end of the paragraph."""
        last = self.paragraphs[-1]
        if self.fragment.buffer.startswith(b"/>", last.end - 2):
            self.fragment.edits.replace(last.end - 2, last.end, b">" + data + b"</w:p>")
        else:
            self.fragment.edits.insert(self.fragment.buffer.rindex(b"</", last.start, last.end), data)

    def write(self) -> None:
        """Make the edits in the fragment."""
        for paragraph in self.paragraphs:
            self._within(paragraph.children, [])

    def _within(self, nodes: list[Node], around: list[Node]) -> None:
        for node in nodes:
            if node.name == "r":
                self._run(node, around)
            elif node.name == "sdt" and self._is_gone(node):
                self._put_beside(node.start, around)
                self._control(node)
                self._put_beside(node.end, around)
            elif node.name in ROUND:
                self._put_beside(node.start, around)
                self._within(node.children, [*around, node])
                self._put_beside(node.end, around)
            elif node.name not in ("pPr", "del", "moveFrom"):
                self._put_beside(node.start, around)
                self._put_beside(node.end, around)

    def _is_gone(self, node: Node) -> bool:
        return any(start <= node.start and node.end <= end for start, end in self._spans)

    def _put_beside(self, at: int, around: list[Node]) -> None:
        for data in self._puts.pop(at, ()):
            self.fragment.edits.insert(at, self._outside(data, around))

    def _outside(self, data: bytes, around: list[Node]) -> bytes:
        """Return what is put in with their own insertions round it closed before and opened again behind."""
        buffer = self.fragment.buffer
        theirs = next((index for index, node in enumerate(around) if node.name in THEIRS), None)
        if theirs is None:
            return data
        within = around[theirs:]
        before = b"".join(b"</" + element_name(buffer, node) + b">" for node in reversed(within))
        return before + data + b"".join(opening_tag(buffer, node) for node in within)

    def _run(self, run: Node, around: list[Node]) -> None:
        children = [node for node in run.children if node.name != "rPr"]
        segments = [segment for child in children for segment in self._segments(child)]
        if all(kind == "keep" for kind, _ in segments):
            return
        edits = self.fragment.edits
        if all(kind == "del" for kind, _ in segments):
            for child in children:
                self._rename(child)
            edits.insert(run.start, OPEN["del"])
            edits.insert(run.end, CLOSE["del"])
            return
        edits.replace(run.start, run.end, b"".join(self._cut(run, segments, around)))

    def _cut(self, run: Node, segments: list[tuple[str, bytes]], around: list[Node]) -> Iterator[bytes]:
        """Yield a run in as many runs as it needs."""
        buffer, look = self.fragment.buffer, run.child("rPr")
        opening = opening_tag(buffer, run) + (self.fragment.taken(look) if look is not None else b"")
        closing = b"</" + element_name(buffer, run) + b">"
        waiting: list[bytes] = []
        state = "keep"
        for kind, data in [*segments, ("end", b"")]:
            if waiting and kind != state:
                whole = opening + b"".join(waiting) + closing
                yield OPEN["del"] + whole + CLOSE["del"] if state == "del" else whole
                waiting = []
            if kind == "put":
                yield self._outside(data, around)
            else:
                waiting.append(data)
                state = kind

    def _segments(self, child: Node) -> Iterator[tuple[str, bytes]]:
        """Yield what becomes of an element of a run: kept, taken out, and what is put in before, within and behind."""
        yield from (("put", data) for data in self._puts.pop(child.start, ()))
        cuts, inner = self._cuts.pop(child.start, []), self._inner.pop(child.start, {})
        if self._is_gone(child) and child.name not in STAYS:
            yield "del", self._deleted(child)
        elif cuts or inner:
            yield from self._text(child, cuts, inner)
        else:
            yield "keep", self.fragment.taken(child)
        yield from (("put", data) for data in self._puts.pop(child.end, ()))

    def _text(self, child: Node, cuts: list[tuple[int, int]], inner: dict[int, bytes]) -> Iterator[tuple[str, bytes]]:
        text = said_by(child)
        stops = sorted({0, len(text), *inner, *(stop for cut in cuts for stop in cut)})
        name = element_name(self.fragment.buffer, child)
        for start, end in zip(stops, [*stops[1:], len(text)], strict=True):
            if start in inner:
                yield "put", inner[start]
            if start < end:
                gone = any(first <= start < last for first, last in cuts)
                kind = "del" if gone else "keep"
                yield kind, text_element(_renamed(name) if gone else name, text[start:end])

    def _deleted(self, child: Node) -> bytes:
        buffer = self.fragment.buffer
        name = element_name(buffer, child)
        if child.name not in ("t", "instrText"):
            return self.fragment.taken(child)
        opening = opening_tag(buffer, child).replace(name, _renamed(name), 1)
        return opening + inside(buffer, child) + b"</" + _renamed(name) + b">"

    def _rename(self, child: Node) -> None:
        if child.name in ("t", "instrText"):
            self.fragment.edits.replace(child.start, child.end, self._deleted(child))

    def _control(self, control: Node) -> None:
        """Take a control out as Word does: its two tags are marked, and what stands in it."""
        edits, content = self.fragment.edits, control.child("sdtContent")
        start, end = control_marks("Del")
        if content is None:
            return
        opening = content.start + len(opening_tag(self.fragment.buffer, content))
        edits.insert(control.start, start)
        edits.insert(opening, end)
        self._spans.append((content.start, content.end))
        self._within(content.children, [])
        edits.insert(content.end - len(b"</") - len(element_name(self.fragment.buffer, content)) - 1, start)
        edits.insert(control.end, end)


def control_marks(kind: str) -> tuple[bytes, bytes]:
    """Return the beginning and the end of the mark round one of a control's two tags."""
    name = f"w:customXml{kind}Range".encode()
    return b"<" + name + b"Start " + ATTRIBUTES + b"/>", b"<" + name + b'End w:id="' + LAST + b'"/>'


def is_trackable(piece: Piece, source: bytes) -> bool:
    """Tell whether a piece can be taken out with tracking: Word knows no such thing of a formula, say."""
    content = piece.content
    if isinstance(content, Field):
        # A simple field is an element of its own, which no deletion may hold; a link may hold a deletion.
        simple = source.startswith(b"<w:fldSimple", piece.at.start)
        return content.begins and content.ends and not simple
    return isinstance(content, Text | Control) or (not isinstance(content, Drawing) and piece.at != piece.place)


def said_by(child: Node) -> str:
    """Return the text of a w:t as it is read."""
    text = child.text if child.get("xml:space") == "preserve" else child.text.strip(BLANKS)
    return text.replace("\n", " ")


def text_element(name: bytes, text: str) -> bytes:
    """Return an element that holds text."""
    return b"<" + name + b' xml:space="preserve">' + escape(text, quote=False).encode() + b"</" + name + b">"


def _renamed(name: bytes) -> bytes:
    prefix, colon, local = name.rpartition(b":")
    return prefix + colon + DELETED.get(local, local)
