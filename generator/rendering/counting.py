"""A rendered document cut at its marks: its numbers counted, its references still open."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from markupsafe import escape

from generator.rendering import marks
from generator.rendering.numbering import Paragraph
from generator.word import FIELD_FORMATS, Counter, Lists, Number, format_number

UNSEEN = re.compile(r"<w:(instrText|delText)\b[^>]*>.*?</w:\1>", re.DOTALL)
BREAK = re.compile(r"<w:(?:br|cr)(?: [^>]*)?/>")
TABULATOR = re.compile(r"<w:tab/>")
TAG = re.compile(r"<[^>]*>")
NUMBER_SWITCHES = frozenset({"\\n", "\\r", "\\w", "\\s", "\\t"})
FIRST_DRAWING = 1001  # where docxtpl begins
FRESH_IDS = 1_000_000  # above what Word gives to bookmarks and controls by itself


@dataclass(slots=True)
class Target:
    """A bookmark: the number of its paragraph, its chapter, the label of its caption, the chunks it encloses.

    Of one in a file that somebody has edited, `text` is what it encloses there, and there are no chunks.
    """

    number: Number | None
    chapter: Number | None
    first: int = 0
    last: int = 0
    caption: str = ""
    text: str = ""

    def shown_number(self) -> str:
        """Return what a reference shows of it: 第4章, 5, 第5条, 表 4-2 (escaped); '' where it has no number."""
        return self.caption or (str(escape(self.number.reference())) if self.number else "")


class Hole(NamedTuple):
    """A mark that is filled when the whole set is counted: `at` which chunk, and what was counted before it."""

    at: int
    kind: str
    arguments: list[str]
    chapter: Number | None = None
    here: dict[int, Number] | None = None


@dataclass
class Part:
    """A part cut at its marks: chunks of text, with a chunk for each mark between them."""

    chunks: list[str] = field(default_factory=list)
    holes: list[Hole] = field(default_factory=list)


def cut(xml: str) -> Part:
    """Cut a part in which nothing is counted: header, footer, notes, properties."""
    first, *rest = xml.split(marks.OPEN)
    part = Part([first])
    for piece in rest:
        payload, _, text = piece.partition(marks.CLOSE)
        part.holes.append(Hole(len(part.chunks), payload[:1], payload[1:].split(marks.SEPARATOR)))
        part.chunks += ("", text)
    return part


class Body(Part):
    """The main text, walked through once in the order in which it stands, as Word counts it."""

    def __init__(self, xml: str, paragraphs: Sequence[Paragraph], lists: Lists) -> None:
        super().__init__()
        self.targets: dict[str, Target] = {}
        self.styled: dict[str, list[int]] = {}  # chunks at which paragraphs of a style begin
        self.headings: dict[int, Number | None] = {}  # the last heading of each level
        self.numbers: dict[int, Number] = {}  # by the chunk at which the paragraph begins
        self._paragraphs = paragraphs
        self._counter = Counter(lists)
        self._latest: dict[int, Number] = {}
        self._caption_start = 0
        self._caption_targets: list[Target] = []
        self._before: dict[str, list[Target]] = {}
        self._open: dict[str, tuple[str, Target]] = {}
        self._name = ""  # of the bookmark that begins
        self._taken: set[tuple[str, str]] = set()
        self._fresh = FRESH_IDS
        self._drawings = FIRST_DRAWING - 1
        self._heading_counts = [0] * 10
        self._sequences: dict[str, tuple[int, int]] = {}
        self._walk(xml)

    def _walk(self, xml: str) -> None:
        count: dict[str, Callable[..., str | None]] = {
            marks.PARAGRAPH: self._paragraph,
            marks.BOOKMARK: self._bookmark,
            marks.BOOKMARK_NAME: self._bookmark_name,
            marks.BOOKMARK_END: self._bookmark_end,
            marks.SEQUENCE: self._sequence,
            marks.STYLE_REFERENCE: self._style_reference,
            marks.DRAWING: self._drawing,
            marks.CONTROL: self._control,
        }
        first, *rest = xml.split(marks.OPEN)
        chunks = self.chunks
        chunks.append(first)
        for piece in rest:
            payload, _, text = piece.partition(marks.CLOSE)
            kind, arguments = payload[:1], payload[1:].split(marks.SEPARATOR)
            filled = count[kind](*arguments) if kind in count else None
            if filled is None:
                here = dict(self._latest) if "\\r" in arguments else None
                self.holes.append(Hole(len(chunks), kind, arguments, self.headings.get(1), here))
            chunks += (filled or "", text)

    def _paragraph(self, index: str) -> str:
        how = self._paragraphs[int(index)]
        start = len(self.chunks)
        number = self._counter.advance(how.list, how.level) if how.list else None
        if number is not None:
            self.numbers[start] = self._latest[number.list.counters] = number
        if how.heading:
            self.headings[how.heading] = number
            for level in range(how.heading, 10):
                self._heading_counts[level] += 1
        self.styled.setdefault(how.style, []).append(start)
        self._caption_start, self._caption_targets = start, []
        for target in self._before.pop(index, ()):
            self._place(target, number)
        return ""

    def _place(self, target: Target, number: Number | None) -> None:
        target.number, target.chapter = number, self.headings.get(1)
        self._caption_targets.append(target)

    def _bookmark(self, id: str, where: str, name: str) -> str:
        unique = self._unique("bookmark", id)
        here = len(self.chunks)
        target = Target(None, self.headings.get(1), here + 1, here + 1)
        if where.startswith("n"):
            self._before.setdefault(where[1:], []).append(target)
        elif where:
            self._place(target, self.numbers.get(self._caption_start))
        if name.startswith("_"):
            # Word's own bookmarks (_Toc, _Ref) in a loop; one that a person named twice is left for the checks to tell.
            name = self._unique("bookmark name", name)
        self.targets.setdefault(name, target)
        self._open[id] = (unique, target)
        self._name = name
        return unique

    def _bookmark_name(self, _: str) -> str:
        return self._name

    def _bookmark_end(self, id: str) -> str:
        if id not in self._open:
            return id
        unique, target = self._open.pop(id)
        target.last = len(self.chunks)
        return unique

    def _sequence(self, name: str, *arguments: str) -> str:
        switches = field_switches(arguments)
        number, epoch = self._sequences.get(name, (0, 0))
        level = switches.get("\\s", "")
        now = self._heading_counts[int(level)] if level.isdigit() and int(level) < 10 else epoch
        if now != epoch:
            number = 0
        if switches.get("\\r", "").isdigit():
            number = int(switches["\\r"])
        elif "\\c" not in switches:
            number += 1
        self._sequences[name] = (number, now)
        look = FIELD_FORMATS.get(switches.get("\\*", ""), "decimal")
        text = "" if "\\h" in switches and "\\*" not in switches else format_number(number, look)
        self._label(text)
        return text

    def _label(self, number: str) -> None:
        """Give 表 4-2 (the caption's text so far and its number) to the bookmarks of this paragraph."""
        if self._caption_targets:
            label = plain_text("".join(self.chunks[self._caption_start :])).lstrip() + number
            for target in self._caption_targets:
                target.caption = label
            self._caption_targets = []

    def _style_reference(self, style: str, *switches: str) -> str | None:
        """Return the number of the last paragraph of `style`; None where its text is wanted, or none came yet."""
        starts = self.styled.get(style)
        if not starts or not NUMBER_SWITCHES & set(switches):
            return None
        number = self.numbers.get(starts[-1])
        return number_shown(number, switches) if number else "0"

    def _drawing(self, _: str) -> str:
        self._drawings += 1
        return str(self._drawings)

    def _control(self, id: str) -> str:
        return self._unique("control", id)

    def _unique(self, kind: str, id: str) -> str:
        """Return `id`, or a fresh one where a loop repeats what the template has once."""
        if (kind, id) in self._taken:
            self._fresh += 1
            id = f"_{self._fresh}" if id.startswith("_") else str(self._fresh)
        self._taken.add((kind, id))
        return id

    def __getstate__(self) -> dict[str, object]:
        """Keep what filling needs; what is only needed while counting stays behind."""
        return {name: getattr(self, name) for name in ("chunks", "holes", "targets", "styled", "headings", "numbers")}

    def enclosed_text(self, target: Target) -> str:
        """Return the text that a bookmark encloses, escaped; \\n where the line is broken, \\t at a tabulator."""
        # The marks stand inside the tags of the bookmark; the text is between those tags.
        xml = "".join(self.chunks[target.first : target.last])
        return plain_text(xml[xml.find(">") + 1 : xml.rfind("<")])

    def paragraph_text(self, start: int) -> str:
        """Return the text of the paragraph that begins at the chunk `start`, escaped."""
        text = ""
        for chunk in self.chunks[start:]:
            before, end, _ = chunk.partition("</w:p>")
            text += before
            if end:
                break
        return plain_text(text)

    def shown_numbers(self) -> dict[str, str]:
        """Return the number that a reference shows, by bookmark; Word's own, and those without one, are left out."""
        shown = {name: target.shown_number() for name, target in self.targets.items() if not name.startswith("_")}
        return {name: unescape(text) for name, text in shown.items() if text}


def plain_text(xml: str) -> str:
    """Return the text of a piece of WordprocessingML as it stands there (escaped)."""
    if "<" not in xml:
        return xml
    return TAG.sub("", TABULATOR.sub("\t", BREAK.sub("\n", UNSEEN.sub("", xml))))


def number_shown(number: Number, arguments: Sequence[str], here: dict[int, Number] | None = None) -> str:
    """Return how a field with the switches in `arguments` shows the number of a paragraph, escaped."""
    if "\\s" in arguments or "\\t" in arguments:
        text = number.bare()
    elif "\\w" in arguments:
        text = number.full()
    elif "\\r" in arguments:
        text = number.relative((here or {}).get(number.list.counters))
    else:
        text = number.reference()
    return str(escape(text))


def field_switches(arguments: Sequence[str]) -> dict[str, str]:
    """Return switches and what follows them: {"\\\\*": "ARABIC", "\\\\s": "1", "\\\\h": ""}."""
    found: dict[str, str] = {}
    for word, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if word.startswith("\\"):
            found[word] = "" if following.startswith("\\") else following
    return found
