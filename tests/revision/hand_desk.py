"""A Word file as it lies open before somebody: its parts, the trees of those that are worked in, addresses of blocks.

lxml on purpose: what proves the living set shares nothing with the code that it proves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from random import Random

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
XML = "http://www.w3.org/XML/1998/namespace"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN, LINKS, STYLES = "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml"
Element = etree._Element


def q(name: str) -> str:
    """Return the name of an element of Word's own namespace."""
    return f"{{{W}}}{name}"


def local(node: Element | None) -> str:
    """Return an element's name without its namespace; '' of what is none."""
    return etree.QName(node).localname if node is not None and isinstance(node.tag, str) else ""


def made(xml: str) -> Element:
    """Return the element that `xml` describes; its prefixes are those that Word uses."""
    spaces = (
        f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    )
    return etree.fromstring(f"<x {spaces}>{xml}</x>")[0]


def run(text: str, look: Element | None = None) -> Element:
    """Return a run that says `text`; \\t and \\n are the elements that Word has for them."""
    new = etree.Element(q("r"))
    if look is not None:
        new.append(etree.fromstring(etree.tostring(look)))
    for piece in re.findall(r"[\t\n]|[^\t\n]+", text):
        child = etree.SubElement(new, q({"\t": "tab", "\n": "br"}.get(piece, "t")))
        if local(child) == "t":
            child.text = piece
            child.set(f"{{{XML}}}space", "preserve")
    return new


def said(node: Element) -> str:
    """Return all characters in an element, those of a drawing's fallback and of deleted text left out."""
    return "".join(_said(node))


def _said(node: Element) -> Iterator[str]:
    for child in node:
        name = local(child)
        if name == "t":
            yield child.text or ""
        elif name == "tab" and local(node) == "r":
            yield "\t"
        elif name in ("br", "cr"):
            yield "\n"
        elif name not in ("Fallback", "instrText", "del", "moveFrom"):
            yield from _said(child)


@dataclass(frozen=True)
class Letter:
    """A character that somebody can put the cursor before: which `w:t`, which of its characters."""

    words: Element
    at: int


def letters(p: Element) -> list[Letter]:
    """Return the characters of a paragraph that stand in no field, control, link or drawing."""
    found: list[Letter] = []
    depth = 0
    for node in p:
        if local(node) != "r":
            continue
        for child in node:
            if local(child) == "fldChar":
                depth += {"begin": 1, "end": -1}.get(child.get(q("fldCharType"), ""), 0)
            elif local(child) == "t" and not depth:
                found += [Letter(child, at) for at in range(len(child.text or ""))]
    return found


def plain(p: Element) -> str:
    """Return what `letters` stand for."""
    return "".join(letter.words.text[letter.at] for letter in letters(p))


def retype(p: Element, start: int, end: int, text: str) -> None:
    """Replace letters `start` to before `end` by `text`, which looks as what stands before it: what typing does."""
    found = letters(p)
    if not found:
        p.append(run(text, p.find(f"{q('pPr')}/{q('rPr')}")))
        return
    host = found[start] if end > start else found[start - 1] if start else found[0]
    place = host.at if end > start or not start else host.at + 1
    for letter in reversed(found[start:end]):
        words = letter.words
        words.text = words.text[: letter.at] + words.text[letter.at + 1 :]
    words = host.words
    words.text = (words.text or "")[:place] + text + (words.text or "")[place:]
    words.set(f"{{{XML}}}space", "preserve")


def cut(p: Element, at: int) -> Element | None:
    """Divide the run at letter `at` in two and return the second; None where `at` is no place between two letters."""
    found = letters(p)
    if not 0 < at < len(found):
        return None
    letter = found[at]
    first = letter.words.getparent()
    second = etree.fromstring(etree.tostring(first))
    place = list(first).index(letter.words)
    for child in list(first)[place + 1 :]:
        first.remove(child)
    for child in list(second)[:place]:
        if local(child) != "rPr":
            second.remove(child)
    twin = next(child for child in second if local(child) == "t")
    twin.text, letter.words.text = (twin.text or "")[letter.at :], (letter.words.text or "")[: letter.at]
    for words in (twin, letter.words):
        words.set(f"{{{XML}}}space", "preserve")
    first.addnext(second)
    return second


def isolated(p: Element, start: int, end: int) -> list[Element]:
    """Return the runs that hold just the letters `start` to before `end`, cut out of their neighbours."""
    if end < len(letters(p)):
        cut(p, end)
    if start:
        cut(p, start)
    runs: list[Element] = []
    for letter in letters(p)[start:end]:
        holder = letter.words.getparent()
        if not runs or runs[-1] is not holder:
            runs.append(holder)
    return runs


@dataclass(frozen=True)
class Address:
    """Where a block stands, so that the same block is found in another text: what it and what is round it says."""

    part: str
    key: tuple[str, ...]
    ordinal: int
    count: int
    around: tuple[str, str]


class Desk:
    """The parts of one file, and what is changed in them by hand."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = dict(parts)
        self._trees: dict[str, tuple[Element, bytes]] = {}
        self._given = 0

    def tree(self, part: str) -> Element:
        """Return the root of a part, to be worked in."""
        if part not in self._trees:
            root = etree.fromstring(self.parts[part])
            self._trees[part] = (root, etree.tostring(root))
        return self._trees[part][0]

    def closed(self) -> dict[str, bytes]:
        """Return the parts as they are now; those in which nothing was done are the bytes that they were."""
        for part, (root, before) in self._trees.items():
            if etree.tostring(root) != before:
                self.parts[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        return dict(self.parts)

    @property
    def body(self) -> Element:
        """The element that holds the main text."""
        return self.tree(MAIN).find(q("body"))

    @cached_property
    def styles(self) -> dict[str, str]:
        """The names of the styles by their ids."""
        found = self.tree(STYLES).iter(q("style"))
        return {style.get(q("styleId")): style.find(q("name")).get(q("val")) for style in found}

    def style(self, p: Element) -> str:
        """Return the name of a paragraph's style in small letters; '' if it has none."""
        node = p.find(f"{q('pPr')}/{q('pStyle')}")
        return self.styles.get(node.get(q("val")), "").lower() if node is not None else ""

    def fresh_id(self, name: str = "id") -> int:
        """Return a number that no mark in the main text has."""
        used = (node.get(q(name), "") for node in self.tree(MAIN).iter() if isinstance(node.tag, str))
        self._given = max(self._given, *(int(id) for id in used if id.isdigit()), 0) + 1
        return self._given

    def relate(self, kind: str, target: str, external: bool = False) -> str:
        """Add a relationship of the main part and return its id."""
        links = self.tree(LINKS)
        new = etree.SubElement(links, f"{{{RELATIONS}}}Relationship")
        new.set("Id", f"rIdHand{len(links)}")
        new.set("Type", f"{R}/{kind}")
        new.set("Target", target)
        if external:
            new.set("TargetMode", "External")
        return new.get("Id")

    def add_part(self, name: str, data: bytes, content_type: str, kind: str) -> str:
        """Add a part that the main one points to, and return the id of the relationship."""
        self.parts[name] = data
        override = etree.SubElement(self.tree("[Content_Types].xml"), f"{{{TYPES}}}Override")
        override.set("PartName", f"/{name}")
        override.set("ContentType", content_type)
        return self.relate(kind, name.removeprefix("word/"))

    def related(self, kind: str) -> list[str]:
        """Return the parts that the main one points to as `kind`."""
        found = (link for link in self.tree(LINKS) if link.get("Type", "").endswith(f"/{kind}"))
        names = (f"word/{link.get('Target')}".replace("word//", "") for link in found)
        return [name for name in names if name in self.parts]

    # ── addresses ────────────────────────────────────────────────────────────────────────────────────────────

    def address(self, node: Element, part: str = MAIN) -> Address:
        """Return where `node` (a paragraph, table, row) stands."""
        key = self._key(node)
        like = self._like(part, node.tag, key)
        return Address(part, key, like.index(node), len(like), _around(node))

    def found(self, address: Address) -> Element | None:
        """Return the block that stands at `address`; None where it, or what is beside it, says something else."""
        if address.part not in self.parts:
            return None
        like = self._like(address.part, q(address.key[-1]), address.key)
        if len(like) != address.count or _around(like[address.ordinal]) != address.around:
            return None
        return like[address.ordinal]

    def _like(self, part: str, tag: str, key: tuple[str, ...]) -> list[Element]:
        wanted = key[0]
        return [node for node in self.tree(part).iter(tag) if said(node) == wanted and self._key(node) == key]

    def _key(self, node: Element) -> tuple[str, ...]:
        above: list[str] = []
        for outer in node.iterancestors(q("tc"), q("tr"), q("tbl")):
            name = local(outer)
            above.append(said(outer) if name == "tr" else said(outer[2]) if name == "tbl" else str(_index(outer)))
        style = self.style(node) if local(node) == "p" else ""
        return (said(node), style, *above, local(node))


def _index(node: Element) -> int:
    return sum(1 for _ in node.itersiblings(node.tag, preceding=True))


def _around(node: Element) -> tuple[str, str]:
    sides = (node.getprevious(), node.getnext())
    return tuple("" if side is None else local(side) + said(side) for side in sides)  # type: ignore[return-value]


# ── what somebody picks ──────────────────────────────────────────────────────────────────────────────────────


def flowing(desk: Desk) -> list[Element]:
    """Return the paragraphs of the main text that stand in no table, control or box."""
    return [node for node in desk.body if local(node) == "p"]


def is_heading(desk: Desk, p: Element) -> bool:
    """Tell whether a paragraph is a heading below the document's own."""
    return desk.style(p) in ("heading 2", "heading 3")


def sentences(desk: Desk) -> list[Element]:
    """Return the paragraphs with a sentence that can be worked in."""
    found = [p for p in flowing(desk) if not desk.style(p).startswith(("heading", "title", "caption", "toc"))]
    return [p for p in found if len(plain(p)) >= 8]


def items(desk: Desk) -> list[Element]:
    """Return sentences after which another paragraph of the same style stands: items of a list."""
    return [p for p in sentences(desk) if p.getnext() is not None and desk.style(p) not in ("", "normal", "body text")]


def tables(desk: Desk, rows: int = 2) -> list[Element]:
    """Return the tables of the main text with at least `rows` rows and as many cells in each."""
    found = [node for node in desk.body if local(node) == "tbl"]
    return [table for table in found if len(table.findall(q("tr"))) >= rows and is_even(table)]


def is_even(table: Element) -> bool:
    """Tell whether all rows have as many cells as the first, none merged."""
    widths = {len(row.findall(q("tc"))) for row in table.findall(q("tr"))}
    return len(widths) == 1 and next(table.iter(q("gridSpan"), q("vMerge")), None) is None


def rows(desk: Desk) -> list[Element]:
    """Return the rows of those tables that are no head."""
    return [
        row
        for table in tables(desk)
        for row in table.findall(q("tr"))[1:]
        if row.find(f"{q('trPr')}/{q('tblHeader')}") is None
    ]


def cells(desk: Desk) -> list[Element]:
    """Return the cells of those rows that say something in one paragraph."""
    found = [cell for row in rows(desk) for cell in row.findall(q("tc"))]
    return [cell for cell in found if len(cell.findall(q("p"))) == 1 and plain(cell.find(q("p")))]


def section(desk: Desk, heading: Element) -> list[Element]:
    """Return the blocks of a heading's section: to before the next heading of its level or above."""
    level = desk.style(heading)
    found = [heading]
    for node in heading.itersiblings():
        style = desk.style(node) if local(node) == "p" else ""
        if local(node) == "sectPr" or (style.startswith("heading") and style <= level) or style == "附則見出し":
            break
        if local(node) == "p" and node.find(f"{q('pPr')}/{q('sectPr')}") is not None:
            break
        found.append(node)
    return found


def sections(desk: Desk) -> list[Element]:
    """Return the headings of the innermost sections that have some text of their own."""
    return [p for p in flowing(desk) if desk.style(p) == "heading 3" and len(section(desk, p)) > 1]


NOUNS = ("監査役室", "資料保全課", "巡回点検", "申告書", "本社倉庫", "夜間当直", "朝礼", "副担当", "保管箱", "検印簿")


def fresh(random: Random) -> str:
    """Return a word that stands nowhere else."""
    return f"{random.choice(NOUNS)}{random.randrange(1000, 9999)}"


def sentence(random: Random) -> str:
    """Return a sentence that stands nowhere else."""
    return f"{fresh(random)}は、{fresh(random)}を確かめ、{random.choice(('記録', '報告', '確認'))}する。"
