"""One paragraph three ways: what ours changed is tracked in theirs; where both changed the same words, a comment."""

from __future__ import annotations

from collections.abc import Sequence

from generator.revision import words
from generator.revision.adopting import inner_look, text_of
from generator.revision.lines import Line, is_trackable
from generator.revision.merging import Merging, filled_in, said
from generator.revision.relations import UnfitError
from generator.revision.report import Deed
from generator.revision.tokens import Atom, Difference, atoms, differences
from generator.word import Control, Drawing, Paragraph, Piece

Atoms = Sequence[Atom]


def merge_paragraph(merging: Merging, base: Paragraph, theirs: Paragraph, ours: Paragraph) -> None:
    """Bring what ours changed in a paragraph into theirs."""
    if merging.desk.is_undecided(theirs.place):
        merging.ask(theirs, words.undecided(said(ours)), said(theirs), said(ours))
        return
    lines = atoms(base.pieces), atoms(theirs.pieces), atoms(ours.pieces)
    own, edits = differences(lines[0], lines[2]), differences(lines[0], lines[1])
    own = [one for one in own if not any(_same(one, other, lines) for other in edits)]
    clashes = [(one, other) for one in own for other in edits if _touch(one, other)]
    if clashes or _takes_what_is_filled(own, base, theirs, lines):
        _ask(merging, clashes, lines, theirs, ours)
        return
    try:
        _write(merging, theirs, own, edits, lines)
    except UnfitError as error:
        merging.ask(theirs, words.untracked(str(error), said(ours)), said(theirs), said(ours))
        return
    if any(_is_told(one, lines) for one in own):
        merging.did(Deed.CHANGED, theirs.place.start, said(base), said(ours))
    _style(merging, base, theirs, ours)


def _is_told(one: Difference, lines: tuple[Atoms, Atoms, Atoms]) -> bool:
    """Tell whether a change is one of words; a drawing is told where it is replaced."""
    changed = (*lines[0][one.old_start : one.old_end], *lines[2][one.new_start : one.new_end])
    return not all(isinstance(atom.piece.content, Drawing) for atom in changed)


def _same(one: Difference, other: Difference, lines: tuple[Atoms, Atoms, Atoms]) -> bool:
    """Tell whether they have made the same change themselves."""
    wanted = [atom.key for atom in lines[2][one.new_start : one.new_end]]
    written = [atom.key for atom in lines[1][other.new_start : other.new_end]]
    return one[:2] == other[:2] and wanted == written


def _touch(one: Difference, other: Difference) -> bool:
    """Tell whether two changes meet: 6か月 that is 12 for one and 年 for the other would be what nobody wrote."""
    return one.old_start <= other.old_end and other.old_start <= one.old_end


def _takes_what_is_filled(
    own: Sequence[Difference], base: Paragraph, theirs: Paragraph, lines: tuple[Atoms, Atoms, Atoms]
) -> bool:
    """Tell whether ours would take a control out in which somebody has filled something in."""
    taken = any(isinstance(atom.piece.content, Control) for one in own for atom in lines[0][one[0] : one[1]])
    return taken and filled_in(base.pieces) != filled_in(theirs.pieces)


def _ask(
    merging: Merging,
    clashes: Sequence[tuple[Difference, Difference]],
    lines: tuple[Atoms, Atoms, Atoms],
    theirs: Paragraph,
    ours: Paragraph,
) -> None:
    def told(found: Sequence[Difference], new: Atoms) -> str:
        once = dict.fromkeys(found)
        return "、".join(
            f"「{text_of(lines[0][one.old_start : one.old_end])}」→「{text_of(new[one.new_start : one.new_end])}」"
            for one in once
        )

    if clashes:
        here = told([other for _, other in clashes], lines[1])
        what = words.clash(here, told([one for one, _ in clashes], lines[2]), said(ours))
    else:
        what = words.untracked("記入された欄の削除", said(ours))
    merging.ask(theirs, what, said(theirs), said(ours))


def _write(
    merging: Merging,
    theirs: Paragraph,
    own: Sequence[Difference],
    edits: Sequence[Difference],
    lines: tuple[Atoms, Atoms, Atoms],
) -> None:
    """Write the differences of ours, which meet none of theirs, into their paragraph."""

    def shifted(at: int) -> int:
        return at + sum((e.new_end - e.new_start) - (e.old_end - e.old_start) for e in edits if e.old_end <= at)

    _, there, new = lines
    ready: list[tuple[Atoms, int, bytes]] = []
    for one in own:
        start, end = shifted(one.old_start), shifted(one.old_end)
        taken, put = there[start:end], new[one.new_start : one.new_end]
        drawings = [atom.piece for atom in (*taken, *put) if isinstance(atom.piece.content, Drawing)]
        if drawings:
            _replace_drawing(merging, theirs, taken, put, drawings)
            continue
        if not all(is_trackable(piece, merging.desk.story.source) for atom in taken for piece in atom.pieces):
            raise UnfitError("この部分にある、数式や特別な部品の削除")
        look = inner_look(_look_at(there, start, end))
        data = merging.work.adopter.line(merging.ours, put, look, merging.desk.story) if put else b""
        ready.append((taken, end, data))
    line = merging.desk.edit(theirs).line
    for taken, end, data in ready:
        for piece, start, stop in _ranges(taken):
            line.delete(piece, start, stop)
        if data:
            _put(line, data, there, end, bool(taken))


def _replace_drawing(merging: Merging, theirs: Paragraph, taken: Atoms, put: Atoms, drawings: Sequence[Piece]) -> None:
    """Put our drawing where theirs stands, untracked: tracked ones come out empty in LibreOffice."""
    if not len(taken) == len(put) == 1 or len(drawings) != 2:
        raise UnfitError("図の追加や削除")
    old, new = taken[0].piece, put[0].piece
    data = merging.work.adopter.copied(merging.ours, new.at, merging.desk.story)
    merging.desk.edit(theirs).replaced.append((old.at, data))
    source = merging.desk.story.source
    merging.work.replaced.append((merging.desk.story.part, source[old.at.start : old.at.end], data))
    merging.did(Deed.DRAWING, theirs.place.start)
    merging.tell(theirs, words.drawing())


def _look_at(line: Atoms, start: int, end: int) -> bytes:
    """Return the look of the text that is taken out at a place, or of that beside it."""
    around = [*line[start:end], *reversed(line[max(start - 1, 0) : start]), *line[end : end + 1]]
    return next((atom.piece.look for atom in around if atom.is_character), b"")


def _ranges(taken: Atoms) -> list[tuple[Piece, int, int | None]]:
    """Return atoms as pieces, with the characters of each that are meant."""
    found: list[tuple[Piece, int, int | None]] = []
    for atom in taken:
        if not atom.is_character:
            found += [(piece, 0, None) for piece in atom.pieces]
        elif found and found[-1][0] is atom.piece and found[-1][2] == atom.at:
            found[-1] = (atom.piece, found[-1][1], atom.at + 1)
        else:
            found.append((atom.piece, atom.at, atom.at + 1))
    return found


def _put(line: Line, data: bytes, there: Atoms, end: int, replaces: bool) -> None:
    before, after = there[end - 1 : end], there[end : end + 1]
    plain_after = bool(after) and after[0].is_character and not after[0].piece.link
    plain_before = bool(before) and before[0].is_character and not before[0].piece.link
    if before and (replaces or plain_before or not plain_after):
        line.insert(data, before[0].pieces[-1], before[0].at + 1)
    elif after:
        line.insert(data, after[0].piece, after[0].at)
    else:
        line.append(data)


def _style(merging: Merging, base: Paragraph, theirs: Paragraph, ours: Paragraph) -> None:
    """Give a paragraph the style that ours gave it, unless they have given it another."""

    def style(paragraph: Paragraph) -> tuple[str, int | None]:
        return paragraph.style.lower(), paragraph.level

    if style(base) == style(ours) or style(theirs) != style(base):
        return
    if b"pPrChange" in theirs.look:
        return  # theirs is not decided yet
    properties = merging.work.adopter.properties(merging.ours, ours, merging.desk.story)
    merging.desk.edit(theirs).properties = properties
    merging.did(Deed.STYLE, theirs.place.start, base.style, ours.style)
