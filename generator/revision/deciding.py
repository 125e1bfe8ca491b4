"""Tracked changes accepted or rejected in the XML itself, as Word does it, by ranges of bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.revision.edits import Edits, element_name, inside, opening_tag, tag_end
from generator.word import Node, Package, View, in_utf8, parsed

OURS = "kitei 第"  # how the author of a mark of ours begins, whatever the edition
STORIES = ("header", "footer", "footnotes", "endnotes")
NEW, OLD = frozenset({"ins", "moveTo"}), frozenset({"del", "moveFrom"})
RANGES = frozenset({"moveFromRange", "moveToRange"})
CONTROLS = {
    "customXmlInsRange": NEW,
    "customXmlMoveToRange": NEW,
    "customXmlDelRange": OLD,
    "customXmlMoveFromRange": OLD,
}
CELLS = {"cellIns": NEW, "cellDel": OLD}
# What stays when properties become again what they were: what they were is told without these.
KEPT = {
    "pPr": ("rPr", "sectPr"),
    "rPr": ("ins", "del", "moveFrom", "moveTo"),
    "sectPr": ("headerReference", "footerReference"),
    "trPr": ("ins", "del"),
    "tcPr": ("cellIns", "cellDel", "cellMerge"),
}
KEPT_FIRST = frozenset({"rPr", "sectPr"})
# Nothing of what is read: a paragraph that holds only these is empty.
MARKERS = re.compile(
    r"pPr|rPr|proofErr|lastRenderedPageBreak|perm(?:Start|End)|bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd)"
    r"|(?:customXml)?(?:Ins|Del|MoveFrom|MoveTo|moveFrom|moveTo)Range(?:Start|End)|sdtPr|sdtEndPr|smartTagPr|customXmlPr"
)
AROUND = frozenset(
    {"ins", "del", "moveTo", "moveFrom", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo"}
)
MARK = re.compile(
    rb"""<(?:\w+:)?(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)\s[^>]*?author=["']([^"']*)"""
)
Chosen = Callable[[Node], bool]


def decide(
    parts: Mapping[str, bytes], view: View, author: str | None = None, *, comments: bool = False
) -> dict[str, bytes]:
    """Return `parts` with tracked changes accepted, or rejected, and everything else as it was.

    `author`: only those of authors whose name begins so; `comments`: take the comments of these authors away too.
    """

    def chosen(node: Node) -> bool:
        return author is None or node.get("author").startswith(author)

    return decided_parts(parts, view, chosen, comments=chosen if comments else None)


def decided_parts(
    parts: Mapping[str, bytes], view: View, chosen: Chosen, comments: Chosen | None = None
) -> dict[str, bytes]:
    """Return the same for the marks that `chosen` tells, and without the comments that `comments` tells."""
    package, found = Package(parts), dict(parts)
    gone: set[str] = set()
    if comments is not None:
        for name in package.related(package.main, "comments"):
            found[name], gone = _without_comments(in_utf8(parts[name]), comments)
    for name in stories(package):
        source = in_utf8(parts[name])
        if MARK.search(source) or gone:
            result = decided_source(source, view, chosen, gone)
            # What is not changed stays in the encoding in which it was.
            found[name] = parts[name] if result == source else result
    return found


def waiting(parts: Mapping[str, bytes]) -> int:
    """Return how many marks of ours nobody has decided yet."""
    package = Package(parts)
    marks = (match[1] for name in stories(package) for match in MARK.finditer(in_utf8(parts[name])))
    return sum(mark.startswith(OURS.encode()) for mark in marks)


def stories(package: Package) -> Iterator[str]:
    """Yield the parts that hold text in which changes are tracked, the main one first."""
    yield package.main
    for kind in STORIES:
        yield from package.related(package.main, kind)


def decided_source(source: bytes, view: View, chosen: Chosen, gone: Iterable[str] = ()) -> bytes:
    """Return one part with the marks that `chosen` tells decided; `gone` are comments to take away."""
    decision = _Decision(source, view, chosen, frozenset(gone))
    decision.within([parsed(source)])
    return decision.edits.result()


def _without_comments(source: bytes, chosen: Chosen) -> tuple[bytes, set[str]]:
    edits, gone = Edits(source), set()
    for node in parsed(source).children:
        if node.name == "comment" and chosen(node):
            edits.delete(node.start, node.end)
            gone.add(node.get("id"))
    return edits.result(), gone


class _Decision:
    """One part while it is decided."""

    def __init__(self, source: bytes, view: View, chosen: Chosen, comments: frozenset[str]) -> None:
        self.edits = Edits(source)
        self.source, self.view, self.chosen, self.comments = source, view, chosen, comments
        self.dropped, self.kept = (OLD, NEW) if view is View.ACCEPTED else (NEW, OLD)
        self.ranges: set[tuple[str, str]] = set()  # of ours, that begin before this place

    def within(self, nodes: list[Node], deleted: bool = False) -> None:
        """Decide what stands side by side; `deleted`: in a deletion that stays."""
        if any(node.name == "p" for node in nodes):
            self._join(nodes)
        after: list[Node] = []
        for index, node in enumerate(nodes):
            if node not in after:
                after = self._control(nodes, index)
                if not after:
                    self._one(node, deleted)

    def _one(self, node: Node, deleted: bool) -> None:
        name = node.name
        if name in self.kept and self.chosen(node):
            self.edits.unwrap(node)
            self._texts(node, deleted)
            self.within(node.children, deleted)
        elif self._goes(node):
            self._take(node)
        elif name.endswith(("RangeStart", "RangeEnd")):
            self._range(node)
        elif not self._restored(node):
            self.within(node.children, deleted or name in OLD)

    def _goes(self, node: Node) -> bool:
        """Tell whether an element is not there any more once all is decided."""
        name = node.name
        if name in self.dropped or name in CELLS or name.endswith("Change"):
            # What was before a change is restored where its parent is seen.
            return bool(node.get("author")) and self.chosen(node)
        if name in ("tr", "tc"):
            return self._is_gone(node.child(f"{name}Pr"))
        if name == "tbl":
            return not self._rows(node)
        if name == "r":
            return bool(self.comments) and self._is_mark_of_comment(node)
        if name in ("hyperlink", "smartTag"):
            return self._drops(node.children) and not self._remains(node.children)
        return name in KEPT and self._vanishes(node)

    def _take(self, node: Node) -> None:
        self.edits.delete(node.start, node.end)

    def _is_gone(self, properties: Node | None) -> bool:
        """Tell whether the row or cell with these properties, or the paragraph's end, is not there any more."""
        marks = properties.children if properties is not None else []
        return any(
            (mark.name in self.dropped or CELLS.get(mark.name) == self.dropped) and self.chosen(mark) for mark in marks
        )

    def _rows(self, table: Node) -> bool:
        """Tell whether a row of a table stays."""
        rows = [node for node in table.children if node.name == "tr"]
        return any(not self._is_gone(row.child("trPr")) for row in rows) or len(rows) == 0

    def _restored(self, node: Node) -> bool:
        """Give properties back what they were before a change that is rejected."""
        change = next((child for child in node.children if child.name == f"{node.name}Change"), None)
        if change is None or self.view is View.ACCEPTED or not self.chosen(change):
            return False
        former = change.child(node.name)
        old = inside(self.source, former) if former is not None else b""
        # The mark of a paragraph's end, or of a row, may be decided itself.
        own = b"".join(self._decided(child) for child in node.children if child.name in KEPT.get(node.name, ()))
        self._rewrite(node, own + old if node.name in KEPT_FIRST else old + own)
        return True

    def _rewrite(self, node: Node, content: bytes) -> None:
        opening, name = opening_tag(self.source, node), element_name(self.source, node)
        self.edits.replace(node.start, node.end, opening + content + b"</" + name + b">" if content else b"")

    def _decided(self, node: Node) -> bytes:
        """Return an element of properties with the marks in it decided."""
        inner = Edits(self.source)
        mine, self.edits = self.edits, inner
        self._one(node, deleted=False)
        self.edits = mine
        before = len(self.source) - node.end
        result = inner.result()
        return result[node.start : len(result) - before]

    def _bytes(self, node: Node) -> bytes:
        return self.source[node.start : node.end]

    def _texts(self, node: Node, deleted: bool) -> None:
        """Make deleted text text again, unless another deletion round it stays."""
        if node.name not in OLD or deleted:
            return
        for inner in _deleted_texts(node):
            name = element_name(self.source, inner)
            again = name.replace(b"delText", b"t").replace(b"delInstrText", b"instrText")
            self.edits.replace(inner.start + 1, inner.start + 1 + len(name), again)
            if not self.source.startswith(b"/>", inner.end - 2):
                closing = self.source.rindex(b"</", inner.start, inner.end)
                self.edits.replace(closing + 2, closing + 2 + len(name), again)

    def _range(self, node: Node) -> None:
        """Take away where a move, or a comment that goes, begins and ends."""
        kind = node.name.removesuffix("Start").removesuffix("End")
        key = (kind, node.get("id"))
        if kind in RANGES and node.get("author") and self.chosen(node):
            self.ranges.add(key)
        if key in self.ranges or (kind == "commentRange" and node.get("id") in self.comments):
            self._take(node)

    def _is_mark_of_comment(self, run: Node) -> bool:
        content = [node for node in run.children if node.name != "rPr"]
        return len(content) == 1 and content[0].name == "commentReference" and content[0].get("id") in self.comments

    # Content controls: Word marks where their two tags were put in or taken away.

    def _control(self, nodes: list[Node], index: int) -> list[Node]:
        """Decide a control whose tags are marked; return it and its marks, [] if none begins here."""
        start = nodes[index]
        kind = start.name.removesuffix("RangeStart") + "Range"
        if kind not in CONTROLS or not start.name.endswith("Start") or not self.chosen(start):
            return []
        if len(nodes) <= index + 2 or nodes[index + 1].name != "sdt":
            return []
        control, end = nodes[index + 1], nodes[index + 2]
        if CONTROLS[kind] == self.dropped:
            self.edits.delete(start.start, end.end)
        else:
            content = control.child("sdtContent")
            marks = [n for n in (content.children if content is not None else []) if n.name.startswith(kind)]
            for node in (start, *marks, end):
                self._take(node)
            self.within([node for node in control.children if node.name != "sdtContent"])
            self.within([node for node in (content.children if content is not None else []) if node not in marks])
        return [start, control, end]

    # Paragraphs whose end is not there any more.

    def _join(self, nodes: list[Node]) -> None:
        """Join each paragraph whose end is gone to the next, and take away what is empty then."""
        blocks = [node for node in nodes if node.name in ("p", "tbl", "sdt")]
        group: list[Node] = []
        for index, node in enumerate(blocks):
            if node.name == "p":
                group.append(node)
                if self._ends(node):
                    self._one_of(group)
                    group = []
            if group and (index + 1 == len(blocks) or blocks[index + 1].name != "p"):
                self._stranded(group, blocks, index)
                group = []

    def _ends(self, paragraph: Node) -> bool:
        properties = paragraph.child("pPr")
        mark = properties.child("rPr") if properties is not None else None
        return not self._is_gone(mark)

    def _one_of(self, group: list[Node]) -> None:
        """Make one paragraph of several; it looks as the last did."""
        filled = [node for node in group[:-1] if self._has_content(node)]
        for node in group[:-1]:
            if node not in filled:
                self._remove(node)
        if not filled:
            return
        last = group[-1]
        self.edits.insert(filled[0].start, opening_tag(self.source, last) + self._properties(last))
        for node in (*filled, last):
            self.edits.delete(node.start, self._content_start(node))
        for node in filled:
            self.edits.delete(self.source.rindex(b"</", node.start, node.end), node.end)
        if self.source.startswith(b"/>", last.end - 2):
            self.edits.insert(last.end, b"</" + element_name(self.source, last) + b">")

    def _properties(self, paragraph: Node) -> bytes:
        properties = paragraph.child("pPr")
        return self._decided(properties) if properties is not None else b""

    def _content_start(self, paragraph: Node) -> int:
        properties = paragraph.child("pPr")
        return properties.end if properties is not None else tag_end(self.source, paragraph)

    def _stranded(self, group: list[Node], blocks: list[Node], index: int) -> None:
        """Decide paragraphs whose end is gone where no paragraph follows that they could join."""
        if any(map(self._has_content, group)) or self._is_needed(blocks, index - len(group), index + 1):
            self._one_of(group)
        else:
            for node in group:
                self._remove(node)

    def _is_needed(self, blocks: list[Node], before: int, after: int) -> bool:
        """Tell whether an empty paragraph must stay: it parts two tables, or a cell would be left without one.

        What was put in was not there before, and nothing needed it.
        """
        if self.dropped is NEW:
            return False
        above = next((node for node in reversed(blocks[: before + 1]) if not self._vanishing(node)), None)
        for node in blocks[after:]:
            if not self._vanishing(node):
                return node.name == "tbl" and above is not None and above.name == "tbl"
            if node.name == "p":
                return False  # that one stays, if any
        return above is None or above.name != "p"

    def _vanishing(self, block: Node) -> bool:
        """Tell whether nothing is left of a block."""
        if block.name == "tbl":
            return not self._rows(block)
        return block.name == "p" and not self._ends(block) and not self._has_content(block)

    def _remove(self, paragraph: Node) -> None:
        """Take an empty paragraph away, but leave the half of a pair of marks whose other half stands elsewhere."""
        left = b"".join(self._bytes(node) for node in _halves(paragraph, self.comments))
        self.edits.replace(paragraph.start, paragraph.end, left)

    def _vanishes(self, properties: Node) -> bool:
        """Tell whether properties hold nothing but marks that are decided."""
        restoring = self.view is View.REJECTED
        return bool(properties.children) and all(
            self._vanishes(child)
            if child.name in KEPT
            else not (restoring and child.name.endswith("Change"))
            and (child.name in NEW | OLD | {*CELLS} or child.name.endswith("Change"))
            and self.chosen(child)
            for child in properties.children
        )

    def _drops(self, nodes: list[Node]) -> bool:
        """Tell whether anything in a line goes."""
        return any(
            (node.name in self.dropped and self.chosen(node)) or (node.name in AROUND and self._drops(node.children))
            for node in nodes
        )

    def _has_content(self, paragraph: Node) -> bool:
        return self._remains(paragraph.children)

    def _remains(self, nodes: list[Node]) -> bool:
        """Tell whether anything that is read is left of what stands in a line."""
        skipped: Node | None = None
        for index, node in enumerate(nodes):
            if node is skipped or (node.name in self.dropped and self.chosen(node)):
                continue
            kind = node.name.removesuffix("RangeStart") + "Range"
            if CONTROLS.get(kind) == self.dropped and self.chosen(node) and index + 1 < len(nodes):
                skipped = nodes[index + 1]
            elif node.name == "r":
                if not self._is_mark_of_comment(node) and any(not MARKERS.fullmatch(c.name) for c in node.children):
                    return True
            elif node.name in AROUND:
                if self._remains(node.children):
                    return True
            elif not MARKERS.fullmatch(node.name):
                return True
        return False


def _deleted_texts(node: Node) -> Iterator[Node]:
    """Yield deleted text in a deletion, but not that of a deletion within it."""
    for child in node.children:
        if child.name in ("delText", "delInstrText"):
            yield child
        elif child.name not in OLD:
            yield from _deleted_texts(child)


def _halves(paragraph: Node, comments: frozenset[str]) -> list[Node]:
    """Return the bookmarks and marks of comments whose other half stands in another paragraph."""
    marks = [
        node
        for node in paragraph.walk()
        if re.fullmatch(r"(?:bookmark|commentRange)(?:Start|End)", node.name)
        and not (node.name.startswith("comment") and node.get("id") in comments)
    ]
    pairs = [(node.name.removesuffix("Start").removesuffix("End"), node.get("id")) for node in marks]
    return [node for node, pair in zip(marks, pairs, strict=True) if pairs.count(pair) == 1]
