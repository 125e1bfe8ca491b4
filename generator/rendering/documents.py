"""A rendered document whose numbers are counted and whose references are still open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape

from generator.rendering import marks
from generator.rendering.fields import words
from generator.rendering.numberformat import FIELD_FORMATS, format_number
from generator.rendering.numbering import Counter, Lists, Number, Paragraph

DROPPED = re.compile(r"<w:instrText[^>]*>.*?</w:instrText>|<w:delText[^>]*>.*?</w:delText>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
BREAK = re.compile(r"<w:(?:br|cr)(?: [^>]*)?/>")
FIRST_DRAWING = 1001  # where docxtpl begins


@dataclass
class Target:
    """What a reference can point to: a bookmark, the number of its paragraph, and where its text stands."""

    id: str
    number: Number | None
    chapter: Number | None
    caption: str
    first: int
    last: int


@dataclass
class Marked:
    """One rendered part, cut at its marks: texts and, after each but the last, what fills the mark."""

    chunks: list[str]
    open: list[tuple[int, str, str]] = field(default_factory=list)


class Counted:
    """Goes once over the marks of a document's body in the order in which they stand."""

    def __init__(self, xml: str, paragraphs: tuple[Paragraph, ...], lists: Lists) -> None:
        self.targets: dict[str, Target] = {}
        self.first_of_style: dict[str, tuple[int, Number | None]] = {}
        self.part = Marked([])
        self._paragraphs = paragraphs
        self._counter = Counter(lists)
        self._current: dict[int, tuple[int, Number | None]] = {}
        self._waiting: dict[int, list[Target]] = {}
        self._captions: dict[int, str] = {}
        self._open_bookmarks: dict[str, tuple[str, Target]] = {}
        self._ids: set[str] = set()
        self._headings: dict[int, Number | None] = {}
        self._heading_count = [0] * 10
        self._sequences: dict[str, tuple[int, int]] = {}
        self._drawings = FIRST_DRAWING
        self._next_id = 1_000_000
        self._paragraph = -1
        self.chapters: list[tuple[int, Number | None]] = []
        self._split(xml)

    def _split(self, xml: str) -> None:
        first, *rest = xml.split(marks.OPEN)
        chunks = self.part.chunks
        chunks.append(first)
        for piece in rest:
            payload, _, text = piece.partition(marks.CLOSE)
            chunks.append(self._fill(payload[:1], payload[1:]))
            chunks.append(text)

    def _fill(self, kind: str, payload: str) -> str:
        if kind == marks.PARAGRAPH:
            return self._begin_paragraph(int(payload))
        if kind == marks.BOOKMARK:
            return self._begin_bookmark(*payload.split(marks.SEPARATOR))
        if kind == marks.BOOKMARK_END:
            return self._end_bookmark(payload)
        if kind == marks.SEQUENCE:
            return self._sequence(payload.split(marks.SEPARATOR))
        if kind == marks.STYLE_REFERENCE:
            return self._style_reference(payload.split(marks.SEPARATOR))
        if kind == marks.DRAWING:
            self._drawings += 1
            return str(self._drawings - 1)
        if kind == marks.CONTROL:
            return self._unique(payload)
        self.part.open.append((len(self.part.chunks), kind, payload))
        return ""

    def _begin_paragraph(self, index: int) -> str:
        how = self._paragraphs[index]
        number = self._counter.advance(how.list, how.level) if how.list else None
        here = len(self.part.chunks)
        self._current[index] = (here, number)
        self._paragraph = index
        if how.heading:
            self._headings[how.heading] = number
            for level in range(how.heading, 10):
                self._heading_count[level] += 1
            if how.heading == 1:
                self.chapters.append((here, number))
        self.first_of_style.setdefault(how.style, (here, number))
        for target in self._waiting.pop(index, ()):
            target.number, target.chapter = number, self._headings.get(1)
        return ""

    def _begin_bookmark(self, id: str, paragraph: str, name: str) -> str:
        unique = self._unique(id)
        here = len(self.part.chunks)
        target = Target(name, None, self._headings.get(1), "", here + 1, here + 1)
        if paragraph:
            index = int(paragraph)
            if self._paragraph == index:
                target.number = self._current[index][1]
                target.caption = self._captions.get(index, "")
            self._waiting.setdefault(index, []).append(target)
        self.targets.setdefault(name, target)
        self._open_bookmarks[id] = (unique, target)
        return unique

    def _end_bookmark(self, id: str) -> str:
        unique, target = self._open_bookmarks.pop(id, (id, None))
        if target is not None:
            target.last = len(self.part.chunks)
        return unique

    def _sequence(self, arguments: list[str]) -> str:
        name, switches = arguments[0], _switches(arguments[1:])
        number, epoch = self._sequences.get(name, (0, 0))
        restart = switches.get("\\s")
        now = self._heading_count[int(restart)] if restart and restart.isdigit() and int(restart) < 10 else 0
        if restart and epoch != now:
            number = 0
        if "\\r" in switches and (switches["\\r"] or "").isdigit():
            number = int(switches["\\r"])
        elif "\\c" not in switches:
            number += 1
        self._sequences[name] = (number, now)
        text = format_number(number, FIELD_FORMATS.get(switches.get("\\*", ""), "decimal"))
        return self._label_caption("" if "\\h" in switches else text)

    def _label_caption(self, text: str) -> str:
        """Note the caption so far (表 4-2) for those who refer to it."""
        if self._paragraph >= 0:
            start = self._current[self._paragraph][0]
            label = plain_text("".join(self.part.chunks[start:]) + text).strip()
            self._captions[self._paragraph] = label
            for target in self._waiting.pop(self._paragraph, ()):
                target.caption = label
        return text

    def _style_reference(self, arguments: list[str]) -> str:
        if arguments[0].isdigit():
            number = self._headings.get(int(arguments[0]))
            if number is not None:
                return number.bare() if "\\s" in arguments or "\\t" in arguments else number.reference()
        return ""

    def _unique(self, id: str) -> str:
        if id in self._ids:
            self._next_id += 1
            id = str(self._next_id)
        self._ids.add(id)
        return id


def plain_text(xml: str) -> str:
    """Return the text of a piece of a paragraph, as it stands in XML (escaped); a line break is a newline."""
    return TAG.sub("", BREAK.sub("\n", DROPPED.sub("", xml)))


def numbers(targets: Mapping[str, Target]) -> dict[str, str]:
    """Return what a reference shows, by bookmark: 5, 第5条, 表 4-2; bookmarks without a number are left out."""
    shown = {
        id: target.caption or (target.number.reference() if target.number else "") for id, target in targets.items()
    }
    return {id: unescape(text) for id, text in shown.items() if text}


def _switches(arguments: list[str]) -> dict[str, str]:
    """Return switches with their arguments: \\* ARABIC, \\s 1, \\h."""
    found: dict[str, str] = {}
    for index, word in enumerate(arguments):
        if word.startswith("\\"):
            following = arguments[index + 1] if index + 1 < len(arguments) else ""
            found[word] = "" if following.startswith("\\") else following
    return found


__all__ = ["Counted", "Marked", "Target", "numbers", "plain_text", "words"]
