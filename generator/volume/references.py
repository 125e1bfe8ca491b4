"""Fields of the members, as they are true in the volume: sequences, references within a file and between files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.volume.edits import quoted
from generator.volume.guest import Guest, Ids
from generator.volume.reading import FoundField, Line
from generator.volume.targets import WRITTEN, Piece, Target, Targets
from generator.word import FIELD_FORMATS, Node, Number, bookmark_of, format_number

REFERENCE = "参照"  # the character style of references that we write
SEQUENCE = re.compile(r"SEQ\s+(\S+)(.*)", re.IGNORECASE)
# What these show belongs to the single file: in the volume they would show the volume's own on the next F9.
OF_THE_FILE = frozenset({
    "FILENAME", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "DOCPROPERTY", "DOCVARIABLE", "NUMPAGES", "INFO",
    "SECTIONPAGES", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM", "LASTSAVEDBY", "NUMWORDS", "NUMCHARS",
    "TEMPLATE", "FILESIZE",
})  # fmt: skip
MARKS = frozenset({"proofErr", "bookmarkStart", "bookmarkEnd"})
NUMBERED = frozenset({"\\n", "\\r", "\\w", "\\s", "\\t"})


def fill_sequences(guest: Guest) -> None:
    """Let each sequence (表, 図) of a member count for itself, by a name of its own: LibreOffice knows no `\\s 1`."""
    counts: Counter[str] = Counter()
    for found in guest.reading.fields:
        told = SEQUENCE.fullmatch(found.instruction)
        if told is None:
            continue
        name, switches = told[1], _switches(told[2])
        if "\\r" in switches:
            counts[name] = _int(switches["\\r"])
        elif "\\c" not in switches:
            counts[name] += 1
        kept = re.sub(r"\\s\s+1\b", "", told[2])
        _tell(guest, found, f"SEQ {name}_{guest.member.id}{' ' if kept.strip() else ''}{kept.strip()}")
        if "\\h" not in switches:
            style = FIELD_FORMATS.get(switches.get("\\*", "ARABIC").upper(), "decimal")
            guest.say(found.texts, format_number(counts[name], style))


def fill_numbers(guest: Guest) -> None:
    """Let the number of the chapter in captions be that of the chapter."""
    for found in guest.reading.fields:
        if _word(found) != "STYLEREF":
            continue
        if found.instruction.split()[1:2] == ["1"] and guest.number is not None and not guest.is_foreign:
            bare = NUMBERED & set(found.instruction.split())
            shown = _number(guest.number, found.instruction.split()) if bare else guest.text(_texts(guest.title))
            guest.say(found.texts, shown)
        else:
            unlink(guest, found)


def fill_references(guest: Guest, targets: Targets, ids: Ids) -> None:
    """Let every reference show what it leads to as it is now, those to other members too."""
    for found in guest.reading.fields:
        word = _word(found)
        if word in ("REF", "PAGEREF", "NOTEREF"):
            _fill(guest, found, targets, ids)
        elif word == "HYPERLINK":
            _link(guest, found, targets, ids)
        elif word in OF_THE_FILE:
            unlink(guest, found)
    for node in guest.reading.links:
        _element(guest, node, targets, ids)


def _fill(guest: Guest, found: FoundField, targets: Targets, ids: Ids) -> None:
    word, name, *switches = [*found.instruction.split(), ""]
    target = targets.find(name.strip('"'), guest)
    if target is None:
        if word.upper() != "NOTEREF":
            guest.note(f"{guest.where(found.line)} の参照「{guest.text(found.texts)}」の先が、この合本にありません。")
        unlink(guest, found)
        return
    if target.name != name.strip('"'):
        _tell(guest, found, found.instruction.replace(name, target.name, 1))
    if word.upper() == "PAGEREF":
        ids.pages.append((guest, found.texts, target.guest, target.line))
    if word.upper() != "REF":
        return
    if not NUMBERED & set(switches):
        if guest.text(found.texts) != target.text and "\\p" not in switches and target.text:
            guest.say(found.texts, target.text)
        return
    number = target.number
    guest.say(found.texts, _number(number, switches, _here(guest, found.line)) if number else "0")
    if found.line is not None and found.line.block in guest.ending and target.guest is guest:
        _name_chapter(guest, found, target, ids)


def _name_chapter(guest: Guest, found: FoundField, target: Target, ids: Ids) -> None:
    """What was within its chapter stands at the end of the volume now, where a bare 3.2 could be any chapter's."""
    line = found.line
    if line is None or guest.number is None or guest.title is None or target.is_top or not found.whole:
        return
    before = [node for node in line.texts if node.end <= found.place[0]]
    if guest.text(before).endswith(("第", "章 ")):
        return
    look = _look(guest, found.look)
    name = guest.marked(guest.title, ids)
    pieces = [Piece(guest.number.reference(), f"REF {name} \\n \\h"), Piece(" ")]
    guest.edits.insert(found.place[0], _runs(pieces, look))
    number = target.number
    stop = "." if number is not None and number.level == 1 and number.label().strip().endswith(".") else ""
    if stop:
        guest.edits.insert(found.place[1], _runs([Piece(stop)], look))
    if found.texts:
        first = found.texts[0]
        guest.said[first.start] = f"{pieces[0].words} {guest.said.get(first.start, first.text)}{stop}"


def _link(guest: Guest, found: FoundField, targets: Targets, ids: Ids) -> None:
    """Make live references of a link to a bookmark; words that are not ours stay, and lead within the file."""
    name = bookmark_of(found.instruction)
    target = targets.find(name, guest) if name else None
    if target is None:
        if name and targets.is_bound(name):
            guest.note(_lost(guest, found.line, guest.text(found.texts)))
            unlink(guest, found)
        return
    text = guest.text(found.texts)
    rest = _rest(guest, found.line, found.place[1]) if found.whole else []
    whole = text + guest.text(_texts_in(rest))
    if found.whole and found.outer and WRITTEN.fullmatch(whole.strip()) and whole.strip():
        pieces = target.pieces("（" in whole, _is_apart(guest, found.line, target), ids)
        start, end = found.place
        guest.edits.replace(start, end, _runs(pieces, _look(guest, found.look)))
        _remove(guest, rest)
        _said(guest, [*found.texts, *_texts_in(rest)], pieces)
    else:
        _tell(guest, found, f'HYPERLINK \\l "{target.name}"')


def _element(guest: Guest, node: Node, targets: Targets, ids: Ids) -> None:
    """The same of a link that is an element: so LibreOffice writes it."""
    address = guest.leads_to(node)
    place = node.get("anchor") or address.partition("#")[2]
    if not place or "://" in address or address.startswith("mailto:"):
        return
    target = targets.find(place, guest)
    texts = [child for child in node.walk() if child.name == "t"]
    line = next((line for line in guest.reading.lines if line.node.start <= node.start < line.node.end), None)
    if target is None:
        if targets.is_bound(place) or not address:
            guest.note(_lost(guest, line, guest.text(texts)))
            _unwrap(guest, node)
        return
    rest = _rest(guest, line, node.end)
    whole = guest.text([*texts, *_texts_in(rest)])
    run = node.child("r")
    look = _look(guest, run.child("rPr") if run is not None else None)
    if WRITTEN.fullmatch(whole.strip()) and whole.strip() and not any(c.name == "fldChar" for c in node.walk()):
        pieces = target.pieces("（" in whole, _is_apart(guest, line, target), ids)
        guest.edits.replace(node.start, node.end, _runs(pieces, look))
        _remove(guest, rest)
        _said(guest, [*texts, *_texts_in(rest)], pieces)
        return
    start, _ = guest.edits.inside(node)
    anchor = f'<w:hyperlink w:anchor="{quoted(target.name)}" w:history="1">'.encode()
    guest.edits.replace(node.start, start, anchor)


def _rest(guest: Guest, line: Line | None, end: int) -> list[Node]:
    """Return the runs behind a link that belong to it: LibreOffice ends a link to a file at its first digit.

    What goes on in the style of references, with nothing between, is the rest of it; Word may have put its marks there.
    """
    found: list[Node] = []
    for node in line.node.children if line is not None else ():
        if node.start < end or node.name in MARKS:
            continue
        style = node.child("rPr") if node.name == "r" else None
        name = guest.reading.styles.name(style.value("rStyle") or "") if style is not None else ""
        if name != REFERENCE or any(child.name == "fldChar" for child in node.children):
            break
        found.append(node)
    return found


def _remove(guest: Guest, nodes: list[Node]) -> None:
    for node in nodes:
        guest.edits.remove(node)


def _is_apart(guest: Guest, line: Line | None, target: Target) -> bool:
    return target.guest is not guest or (line is not None and line.block in guest.ending and guest.number is not None)


def _lost(guest: Guest, line: Line | None, words: str) -> str:
    return f"{guest.where(line)} の参照「{words}」の先の見出しが、もうありません。"


def unlink(guest: Guest, found: FoundField) -> None:
    """Let a field be the words that it shows."""
    edits = guest.edits
    if found.simple is not None:
        _unwrap(guest, found.simple)
        return
    for node in (found.begin, found.separate, *found.instructions):
        if node is not None:
            edits.remove(node)
    if found.last is not None:
        for child in found.last.children:
            if child.name == "fldChar":
                edits.remove(child)


def _unwrap(guest: Guest, node: Node) -> None:
    if guest.edits.is_empty(node):
        guest.edits.remove(node)
        return
    start, end = guest.edits.inside(node)
    guest.edits.replace(node.start, start, b"")
    guest.edits.replace(end, node.end, b"")


def _tell(guest: Guest, found: FoundField, instruction: str) -> None:
    """Give a field another instruction."""
    if instruction == found.instruction:
        return
    if found.simple is not None:
        guest.edits.set(found.simple, "w:instr", f" {instruction} ")
        return
    for node, words in zip(found.instructions, (f" {instruction} ", *[""] * len(found.instructions)), strict=False):
        guest.edits.set_text(node, words)


def _runs(pieces: Iterable[Piece], look: bytes) -> bytes:
    return b"".join(run for piece in pieces for run in _piece(piece, look))


def _piece(piece: Piece, look: bytes) -> Iterator[bytes]:
    from generator.volume.writing import field, text

    yield (field(piece.instruction, piece.words, look) if piece.instruction else text(piece.words, look))


def _look(guest: Guest, node: Node | None) -> bytes:
    return guest.edits.node(node) if node is not None else b""


def _said(guest: Guest, nodes: list[Node], pieces: Iterable[Piece]) -> None:
    """Remember what stands there now: headings, contents and page numbers are made of it."""
    words = "".join(piece.words for piece in pieces)
    for node, said in zip(nodes, (words, *[""] * len(nodes)), strict=False):
        guest.said[node.start] = said


def _texts(line: Line | None) -> list[Node]:
    return line.texts if line is not None else []


def _texts_in(nodes: Sequence[Node]) -> list[Node]:
    return [child for node in nodes for child in node.children if child.name == "t"]


def _here(guest: Guest, line: Line | None) -> Number | None:
    """Return the number to which the list has come at a place."""
    found = None
    for other in guest.reading.lines:
        found = other.number or found
        if other is line:
            break
    return found


def _number(number: Number, switches: Sequence[str], here: Number | None = None) -> str:
    if "\\s" in switches or "\\t" in switches:
        return number.bare()
    if "\\w" in switches:
        return number.full()
    return number.relative(here) if "\\r" in switches else number.reference()


def _word(found: FoundField) -> str:
    words = found.instruction.split(None, 1)
    return words[0].upper() if words else ""


def _switches(text: str) -> dict[str, str]:
    found, words = {}, text.split()
    for index, word in enumerate(words):
        if word.startswith("\\"):
            following = words[index + 1] if index + 1 < len(words) else ""
            found[word] = "" if following.startswith("\\") else following
    return found


def _int(text: str) -> int:
    return int(text) if text.isdecimal() else 0
