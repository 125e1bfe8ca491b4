"""Numbers, author and date of marks, given when all is written; comments of ours with their part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from generator.revision.edits import element_name, inside, opening_tag
from generator.revision.fragments import CLOSE, OPEN, SEAM
from generator.word import Package, in_utf8, parsed, relationships_name

ID = re.compile(rb"""\s(?:w:)?id=["'](-?\d+)["']""")
LARGEST = 1 << 30  # Word takes numbers up to 2^31, and has made some of its own near that
CHECKED = re.compile(rb"</w:del>\0((?:<w:proofErr\b[^>]*/>)+)<w:del \0@>")
TOKEN = re.compile(rb"\0[@=]")
W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


@dataclass
class Marks:
    """The marks of one merge: who made them, when, and the numbers that are still free in the file."""

    author: str
    date: str
    last: int
    given: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, parts: Mapping[str, bytes], author: str, date: str) -> Marks:
        """Return the marks for a file whose own numbers are all below theirs."""
        used = [int(n) for name, data in parts.items() if name.endswith(".xml") for n in ID.findall(data)]
        return cls(author, f"{date}T00:00:00Z", max((n for n in used if n < LARGEST), default=0))

    def number(self) -> int:
        """Return a number that nothing in the file has."""
        self.last += 1
        return self.last

    def attributes(self) -> bytes:
        """Return the attributes of one mark."""
        number = str(self.number())
        self.given.add(number)
        return f'w:id="{number}" w:author="{escape(self.author)}" w:date="{self.date}"'.encode()

    def resolved(self, data: bytes) -> bytes:
        """Return XML with every mark numbered; what stands side by side is one mark."""
        for kind in ("del", "ins"):
            data = data.replace(CLOSE[kind] + OPEN[kind], b"")
        # One deletion with what the spelling checker left in it: of a field in two, half could be accepted.
        data = CHECKED.sub(rb"\1", data)
        data = TOKEN.sub(lambda token: self.attributes() if token[0].endswith(b"@") else b"%d" % self.last, data)
        return data.replace(SEAM, b"")


@dataclass
class Comments:
    """The comments of one merge: those that are there already, and those to come."""

    marks: Marks
    standing: frozenset[str] = frozenset()  # the words of those of ours that nobody has taken away
    written: list[tuple[str, str]] = field(default_factory=list)

    def add(self, words: str) -> str | None:
        """Return the number of a new comment; None if one of these words stands in the file."""
        if words in self.standing:
            return None
        number = str(self.marks.number())
        self.marks.given.add(number)
        self.written.append((number, words))
        return number

    def put_into(self, parts: dict[str, bytes]) -> None:
        """Write the comments into a file's parts."""
        if not self.written:
            return
        package = Package(parts)
        there = package.related(package.main, "comments")
        data = b"".join(self._comment(number, words) for number, words in self.written)
        if there:
            source = in_utf8(parts[there[0]])
            root = parsed(source)
            # <w:comments/> is what some programs leave of a part whose last comment was taken away.
            closing = b"</" + element_name(source, root) + b">"
            parts[there[0]] = source[: root.start] + opening_tag(source, root) + inside(source, root) + data + closing
            return
        name = free_name(parts, package.main.rpartition("/")[0], "comments", "xml")
        head = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="' + W + b'">'
        parts[name] = head + data + b"</w:comments>"
        add_relationship(parts, package.main, "comments", name)
        add_type(parts, name, COMMENTS)

    def _comment(self, number: str, words: str) -> bytes:
        author, initials = escape(self.marks.author), "K"
        lines = "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{escape(line, quote=False)}</w:t></w:r></w:p>'
            for line in words.split("\n")
        )
        opening = f'<w:comment w:id="{number}" w:author="{author}" w:date="{self.marks.date}" w:initials="{initials}">'
        return f"{opening}{lines}</w:comment>".encode()


def comment_start(number: str) -> bytes:
    """Return where a comment begins."""
    return f'<w:commentRangeStart w:id="{number}"/>'.encode()


def comment_end(number: str) -> bytes:
    """Return where a comment ends, with its mark."""
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'.encode()


def free_name(parts: Mapping[str, bytes], folder: str, stem: str, ending: str) -> str:
    """Return a name that no part has."""
    there = {name.lower() for name in parts}
    start = f"{folder}/{stem}" if folder else stem
    names = (f"{start}{number or ''}.{ending}" for number in range(len(parts) + 1))
    return next(name for name in names if name.lower() not in there)


def add_relationship(
    parts: dict[str, bytes], source: str, kind: str, target: str, *, external: bool = False, strict: str = OFFICE
) -> str:
    """Let the part `source` point to `target`; return the id."""
    name = next((n for n in parts if n.lower() == relationships_name(source).lower()), relationships_name(source))
    taken = {found.id for found in Package(parts).relationships(source)}
    number = next(n for n in range(1, len(taken) + 2) if f"rIdKitei{n}" not in taken)
    mode = ' TargetMode="External"' if external else ""
    where = escape(target) if external else f"/{escape(target)}"
    entry = f'<Relationship Id="rIdKitei{number}" Type="{strict}/{kind}" Target="{where}"{mode}/>'.encode()
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    parts[name] = with_last(in_utf8(parts.get(name, empty)), entry)
    return f"rIdKitei{number}"


def add_type(parts: dict[str, bytes], name: str, content_type: str) -> None:
    """Say in [Content_Types].xml what a new part is."""
    entry = f'<Override PartName="/{escape(name)}" ContentType="{content_type}"/>'.encode()
    parts["[Content_Types].xml"] = with_last(in_utf8(parts["[Content_Types].xml"]), entry)


def with_last(source: bytes, entry: bytes) -> bytes:
    """Return a list in XML with one more entry, in the list's own prefix."""
    end = source.rfind(b"</")
    if end < 0:  # <Relationships …/>
        opening = source.rindex(b"<")
        name = re.match(rb"<([^\s/>]+)", source[opening:])
        assert name, "a list is an element"
        return source[: source.rindex(b"/>")] + b">" + _prefixed(entry, name[1]) + b"</" + name[1] + b">"
    return source[:end] + _prefixed(entry, source[end + 2 :]) + source[end:]


def _prefixed(entry: bytes, name: bytes) -> bytes:
    prefix, colon, _ = name.partition(b":")
    return b"<" + prefix + colon + entry[1:] if colon else entry
