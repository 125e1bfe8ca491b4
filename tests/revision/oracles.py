"""What must hold of a draft, looked at by code that shares nothing with the engine: lxml, and rules written down twice.

`decided` accepts or rejects marks of one author, `canonical` is a part whose runs of one look are one run, `reading` is
what a file says. `faults` puts them together: reject gives theirs, accept gives the same edit on ours, nothing is lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hand_desk import MAIN, Desk, Element, local, q, said
from hand_model import Edit, Parts
from lxml import etree
from noise import packed
from ooxml_integrity import check as check_integrity
from openxml_audit import OpenXmlValidator

OURS = "kitei 第"
PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
GROWING = re.compile(r"\[Content_Types\]\.xml|.*\.rels|word/comments\.xml|docProps/custom\.xml|word/media/.*")
SWITCHES = re.compile(r"\s*\\(?:\* *(?:MERGEFORMAT|CHARFORMAT|ARABIC)|h\b|s 1)", re.IGNORECASE)


def is_ours(node: Element) -> bool:
    """Tell whether a mark or comment is the engine's."""
    return (node.get(q("author")) or "").startswith(OURS)


# ── deciding ─────────────────────────────────────────────────────────────────────────────────────────────────


def decided(parts: Parts, accept: bool, chosen: Callable[[Element], bool] = is_ours) -> dict[str, bytes]:
    """Return `parts` with the marks that `chosen` tells accepted or rejected, and our comments taken away."""
    desk = Desk(parts)
    gone = {
        comment.get(q("id")) for name in desk.related("comments") for comment in desk.tree(name) if is_ours(comment)
    }
    for name in desk.related("comments"):
        for comment in list(desk.tree(name)):
            if is_ours(comment):
                desk.tree(name).remove(comment)
    for name in (MAIN, *desk.related("header"), *desk.related("footer"), *desk.related("footnotes")):
        root = desk.tree(name)
        _uncomment(root, gone)
        _decide(root, accept, chosen)
    return desk.closed()


def _uncomment(root: Element, gone: set[str | None]) -> None:
    for node in list(root.iter(q("commentRangeStart"), q("commentRangeEnd"), q("commentReference"))):
        if node.get(q("id")) in gone:
            holder = node.getparent()
            holder.remove(node)
            if local(holder) == "r" and not [child for child in holder if local(child) != "rPr"]:
                holder.getparent().remove(holder)


def _decide(root: Element, accept: bool, chosen: Callable[[Element], bool]) -> None:
    keep, drop = ("ins", "del") if accept else ("del", "ins")
    _rows(root, keep, drop, chosen)
    marks = [(p, mark) for p in root.iter(q("p")) for mark in p.findall(f"{q('pPr')}/{q('rPr')}/*") if chosen(mark)]
    for node in list(root.iter(q(keep), q(drop))):
        if not chosen(node) or local(node.getparent()) in ("rPr", "trPr"):
            continue
        if local(node) == keep:
            _unwrap(node)
        else:
            node.getparent().remove(node)
    for node in list(root.iter(q("rPrChange"), q("pPrChange"))):
        if chosen(node):
            _reformat(node, accept)
    _controls(root, drop, chosen)
    for p, mark in reversed(marks):
        kind = local(mark)
        if kind in (keep, drop):
            mark.getparent().remove(mark)
        if kind == drop and p.getparent() is not None:
            _join(p, accept)


def _controls(root: Element, drop: str, chosen: Callable[[Element], bool]) -> None:
    """Decide controls: two ranges tell of one, about its beginning and about its end."""
    names = [q(f"customXml{kind}RangeStart") for kind in ("Ins", "Del")]
    starts = [node for node in root.iter(*names) if chosen(node)]
    ids = {node.get(q("id")) for node in starts}
    for node in starts:
        control = node.getnext()
        if local(node) == f"customXml{drop.capitalize()}RangeStart" and local(control) == "sdt":
            for child in control.find(q("sdtContent")):
                control.addprevious(child)
            control.getparent().remove(control)
    for node in list(root.iter(*names, *(name.replace("Start", "End") for name in names))):
        if node.get(q("id")) in ids and node.getparent() is not None:
            node.getparent().remove(node)


def _rows(root: Element, keep: str, drop: str, chosen: Callable[[Element], bool]) -> None:
    for row in list(root.iter(q("tr"))):
        for mark in row.findall(f"{q('trPr')}/{q(keep)}") + row.findall(f"{q('trPr')}/{q(drop)}"):
            if not chosen(mark):
                continue
            mark.getparent().remove(mark)
            if local(mark) == drop:
                table = row.getparent()
                table.remove(row)
                if table.find(q("tr")) is None and table.getparent() is not None:
                    table.getparent().remove(table)


def _unwrap(node: Element) -> None:
    if local(node) == "del":
        for words in node.iter(q("delText"), q("delInstrText")):
            inside = next(words.iterancestors(q("del")), None)
            if inside is node:
                words.tag = q("t") if local(words) == "delText" else q("instrText")
    for child in list(node):
        node.addprevious(child)
    node.getparent().remove(node)


def _reformat(change: Element, accept: bool) -> None:
    properties = change.getparent()
    former = change[0] if len(change) else None
    properties.remove(change)
    if not accept:
        kept = [child for child in properties if local(child) in ("rPr", "sectPr", "ins", "del")]
        for child in list(properties):
            properties.remove(child)
        properties.extend([*(list(former) if former is not None else []), *kept])


def _join(p: Element, accept: bool) -> None:
    """Take away the end of a paragraph: what is left in it goes to the beginning of the next.

    A bookmark that begins and ends in what is gone is gone with it, as Word does it; the paragraph behind a table at
    the end, which was there, stays.
    """
    _drop_whole_bookmarks(p)
    rest = [child for child in p if local(child) != "pPr"]
    follower = p.getnext()
    if accept and follower is not None and local(follower) == "sectPr" and local(p.getprevious()) == "tbl":
        return
    if local(follower) == "p":
        place = 1 if follower.find(q("pPr")) is not None else 0
        for child in reversed(rest):
            follower.insert(place, child)
    elif any(said(child) for child in rest):
        return
    if len(p.getparent().findall(q("p"))) > 1 or local(p.getparent()) == "body":
        p.getparent().remove(p)


def _drop_whole_bookmarks(p: Element) -> None:
    if said(p):
        return
    ends = {node.get(q("id")): node for node in p.iter(q("bookmarkEnd"))}
    for start in p.findall(q("bookmarkStart")):
        if start.get(q("id")) in ends:
            p.remove(ends[start.get(q("id"))])
            p.remove(start)


# ── one form for what is the same ────────────────────────────────────────────────────────────────────────────


def canonical(data: bytes) -> bytes:
    """Return a part in the form in which runs of one look are one, and empty properties are none."""
    root = etree.fromstring(data)
    for node in list(root.iter(q("rPr"), q("pPr"), q("trPr"))):
        if not len(node) and not node.attrib and node.getparent() is not None:
            node.getparent().remove(node)
    for words in root.iter(q("t"), q("delText"), q("instrText")):
        if words.attrib.pop(PRESERVE, "") != "preserve":
            words.text = (words.text or "").strip(" \t\r\n")
    for node in list(root.iter(q("r"))):
        _absorb(node)
    return etree.tostring(root, method="c14n")


def _absorb(node: Element) -> None:
    """Join a run with those behind it that look the same, and its texts with one another."""
    if node.getparent() is None:
        return
    if not [child for child in node if local(child) != "rPr"]:
        node.getparent().remove(node)
        return
    while local(node.getnext()) == "r" and _look(node) == _look(node.getnext()):
        other = node.getnext()
        node.extend([child for child in other if local(child) != "rPr"])
        node.getparent().remove(other)
    for words in node.findall(q("t")) + node.findall(q("delText")):
        while words.getparent() is not None and words.getnext() is not None and words.getnext().tag == words.tag:
            words.text = (words.text or "") + (words.getnext().text or "")
            node.remove(words.getnext())


def _look(node: Element) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    properties = node.find(q("rPr"))
    look = etree.tostring(properties, method="c14n") if properties is not None else b""
    return look, tuple(sorted(node.attrib.items()))


def not_theirs(theirs: Parts, draft: Parts) -> list[str]:
    """Return the parts that are not what they were once all our marks are rejected."""
    rejected = decided(draft, accept=False)
    found = [name for name in theirs if name not in rejected]
    common = [name for name in theirs if name in rejected and not GROWING.fullmatch(name)]
    found += [name for name in common if theirs[name] != rejected[name] and not _same(theirs[name], rejected[name])]
    return found + [name for name in rejected if name not in theirs and not GROWING.fullmatch(name)]


def _same(one: bytes, other: bytes) -> bool:
    return one.lstrip().startswith(b"<") and canonical(one) == canonical(other)


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────


def reading(parts: Parts) -> list[str]:
    """Return what a file says, a line a paragraph or row, headers and footers included, tracked changes accepted."""
    desk = Desk(parts)
    found = list(_blocks(desk, desk.body))
    for name in (*sorted(desk.related("header")), *sorted(desk.related("footer"))):
        found += [f"{name}: {line}" for line in _blocks(desk, desk.tree(name))]
    return found


def _blocks(desk: Desk, container: Element) -> Iterator[str]:
    for node in container:
        name = local(node)
        if name == "p":
            words = line(node)
            gone = any(local(mark) in ("del", "moveFrom") for mark in node.findall(f"{q('pPr')}/{q('rPr')}/*"))
            if words or not gone:
                yield f"{desk.style(node)}| {words}{'⁋' if gone else ''}"
        elif name == "tbl":
            for row in node.iter(q("tr")):
                if row.find(f"{q('trPr')}/{q('del')}") is None and next(row.iterancestors(q("tbl"))) is node:
                    yield "row| " + " | ".join("¶".join(_blocks(desk, cell)) for cell in row.iter(q("tc")))
        elif name == "sdt" and next(node.iter(q("docPartGallery")), None) is not None:
            yield "⟦目次⟧"  # Word makes it anew
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _blocks(desk, node)


def line(p: Element) -> str:
    """Return the words of a paragraph: fields by what they are told, what is filled in as ⟦欄⟧, drawings by words."""
    return re.sub("(?:⟦欄⟧)+", "⟦欄⟧", "".join(_inline(p, [])))


def _inline(parent: Element, fields: list[list[str]]) -> Iterator[str]:
    for node in parent:
        name = local(node)
        if name in ("r", "ins", "moveTo", "hyperlink", "smartTag"):
            yield from _inline(node, fields)
        elif name == "sdt":
            yield "⟦欄⟧"
        elif name == "fldSimple":
            yield field(node.get(q("instr")) or "")
        elif name == "fldChar":
            yield from _field(node.get(q("fldCharType")), fields)
        elif name == "instrText" and fields:
            fields[-1][0] += node.text or ""
        elif fields:
            continue
        elif name == "t":
            yield node.text or ""
        elif name in ("tab", "br", "cr"):
            yield {"tab": "\t"}.get(name, "\n") if node.get(q("type")) is None else ""
        elif name in ("drawing", "AlternateContent", "pict", "sym", "ruby", "footnoteReference", "endnoteReference"):
            yield f"⟦{name} {said(node)}{node.get(q('char'), '')}⟧"


def _field(kind: str | None, fields: list[list[str]]) -> Iterator[str]:
    if kind == "begin":
        fields.append([""])
    elif kind == "end" and fields:
        instruction = fields.pop()[0]
        if not fields:
            yield field(instruction)


def field(instruction: str) -> str:
    """Return the key of a field: what it is told, without what comes and goes."""
    return f"⟦{SWITCHES.sub('', ' '.join(instruction.split())).strip()}⟧"


def broken(parts: Parts) -> list[str]:
    """Return what two validators say of a file, words of information aside."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file.docx"
        path.write_bytes(packed(parts))
        found = [str(error) for error in OpenXmlValidator().validate(path).errors]
        return found + [str(finding) for finding in check_integrity(path) if "INFO" not in str(finding)]


# ── all together ─────────────────────────────────────────────────────────────────────────────────────────────


def lost(edits: Sequence[Edit], theirs: Parts, accepted: Parts) -> list[str]:
    """Return the words that staff wrote, that stand in their file, and that are not there once ours is accepted."""
    before, after = everything(theirs), everything(accepted)
    return [word for edit in edits for word in edit.added if before.count(word) > after.count(word)]


def everything(parts: Parts) -> str:
    """Return all characters of all texts of a file."""
    found = []
    for name, data in parts.items():
        if name.startswith("word/") and name.endswith(".xml"):
            root = etree.fromstring(data)
            found.append("".join(node.text or "" for node in root.iter(q("t"))))
    return "\n".join(found)


def come_back(base: Parts, theirs: Parts, ours: Parts, accepted: Parts) -> list[str]:
    """Return the lines that staff took out, that ours did not touch, and that stand there again."""
    b, t, o, a = (Counter(reading(parts)) for parts in (base, theirs, ours, accepted))
    gone = (text for text in b if len(text) > 20 and t[text] < b[text])
    return [text for text in gone if a[text] > max(t[text], t[text] + o[text] - b[text])]


def missing_news(base: Parts, ours: Parts, accepted: Parts) -> list[str]:
    """Return the lines of ours that are new and did not come."""
    b, o, a = (Counter(reading(parts)) for parts in (base, ours, accepted))
    return [text for text in o if o[text] > b[text] and a[text] < o[text]]
