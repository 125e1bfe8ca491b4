"""XML of a part as a tree whose elements know where in the bytes they stand.

Whoever writes replaces ranges of these bytes and leaves the others as they are: a tree written back by ElementTree
loses the declaration of a namespace that only an attribute's value names (mc:Ignorable), which Word calls damaged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat

from generator.word.texts import is_utf8

DECLARED = re.compile(r"""^(\ufeff?<\?xml\b[^>]*?)\s+encoding\s*=\s*["'][^"']*["']""")
ENCODING = re.compile(rb"""^<\?xml\b[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")
MARKUP = "http://schemas.openxmlformats.org/"
W = f"{MARKUP}wordprocessingml/2006/main"
PREFIXES = {
    W: "",  # what a Word file is made of needs no prefix here
    f"{MARKUP}officeDocument/2006/relationships": "r:",
    f"{MARKUP}officeDocument/2006/math": "m:",
    f"{MARKUP}markup-compatibility/2006": "mc:",
    f"{MARKUP}drawingml/2006/wordprocessingDrawing": "wp:",
    f"{MARKUP}drawingml/2006/main": "a:",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14:",
    "urn:schemas-microsoft-com:vml": "v:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
}
OFF = ("0", "false", "off")


class Place(NamedTuple):
    """The bytes from `start` to before `end` of `Story.source`."""

    start: int
    end: int


class Node:
    """An element: its short name (`p`, `mc:Choice`), attributes, children, own text, and its first and last byte."""

    __slots__ = ("attributes", "children", "end", "name", "start", "text")

    def __init__(self, name: str, attributes: dict[str, str], start: int) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Node] = []
        self.text = ""
        self.start = self.end = start

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.start, self.end)

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute."""
        return self.attributes.get(name, default)

    def child(self, name: str) -> Node | None:
        """Return the first child of this name."""
        for child in self.children:
            if child.name == name:
                return child
        return None

    def value(self, name: str) -> str | None:
        """Return w:val of the first child of this name; None if there is no such child."""
        child = self.child(name)
        return None if child is None else child.attributes.get("val", "")

    def is_on(self, name: str) -> bool:
        """Tell whether a property that is there or not is on."""
        child = self.child(name)
        return child is not None and child.attributes.get("val", "1") not in OFF

    def walk(self) -> Iterator[Node]:
        """Yield this element and all below it in the order in which they stand, alternatives once."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(chosen(node) if node.name == "mc:AlternateContent" else node.children)


def chosen(alternate: Node) -> list[Node]:
    """Return what mc:AlternateContent holds, as the newest program shows it: the fallback says it a second time."""
    choice = alternate.child("mc:Choice") or alternate.child("mc:Fallback")
    return choice.children if choice is not None else []


def parsed(source: bytes) -> Node:
    """Return the root of a part whose XML `open_word` has looked at; `source` is what `in_utf8` returns."""
    root = Node("", {}, 0)
    stack = [root]
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    names: dict[str, str] = {}

    def short(name: str) -> str:
        if name not in names:
            names[name] = _short(name)
        return names[name]

    def started(name: str, attributes: dict[str, str]) -> None:
        own = {short(key): value for key, value in attributes.items()} if attributes else {}
        node = Node(names.get(name) or short(name), own, parser.CurrentByteIndex)
        stack[-1].children.append(node)
        stack.append(node)

    def ended(_: str) -> None:
        node = stack.pop()
        at = parser.CurrentByteIndex
        # Of <w:p/> the parser reports the byte behind it, of <w:p></w:p> the one at which the end tag begins.
        empty = not node.children and not node.text and source[at - 2 : at] == b"/>" and at > node.start
        node.end = at if empty else source.index(b">", at) + 1

    def said(text: str) -> None:
        stack[-1].text += text

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = started, ended, said
    parser.Parse(source, True)
    # The handlers know the tree and the parser knows them: without this only the collector of circles would free it.
    parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
    return root.children[0]


def in_utf8(data: bytes) -> bytes:
    """Return XML in UTF-8 whatever it was in; what Word and LibreOffice write is returned as it is."""
    if is_utf8(data) or data.startswith(b"\xef\xbb\xbf"):
        return data
    declared = ENCODING.match(data)
    if declared:
        encoding = declared[1].decode("ascii")
    elif b"\0" in data[:4]:
        encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-16-be" if not data[0] else "utf-16-le")
    else:
        return data
    return DECLARED.sub(r"\1", data.decode(encoding)).encode()


@lru_cache(maxsize=2048)
def _short(name: str) -> str:
    space, found, local = name.rpartition("}")
    return f"{PREFIXES[space]}{local}" if space in PREFIXES else f"{{{space}}}{local}" if found else local
