"""The four checks on a draft: what `merge` promises, looked at anew in what was written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree

from generator.revision.alignment import align
from generator.revision.compacting import compact
from generator.revision.deciding import decided_parts
from generator.revision.marking import comment_end, comment_start
from generator.revision.same_xml import same_xml, shape
from generator.revision.tokens import Atom, atoms, differences
from generator.revision.units import Unit, unit
from generator.word import (
    Block,
    Node,
    Package,
    Place,
    Story,
    View,
    decided,
    in_utf8,
    paragraphs,
    read_document,
    styles_of,
)

REJECTED = "変更をすべて元に戻しても、直されたファイルと同じになりません"
UNTOUCHED = "直されていない段落が、新しい版の文になりません"
LOST = "書き加えられた文が、変更をすべて承認すると残りません"
UNEDITED = "直されていないファイルが、新しい版と同じになりません"


@dataclass(frozen=True)
class Draft:
    """What was written, and what of it is ours: the numbers of marks and comments, and what could not be tracked."""

    parts: dict[str, bytes]
    given: set[str]
    comments: Sequence[str]  # the numbers of ours
    replaced: Sequence[tuple[str, bytes, bytes]]  # part, what stood there, what stands there now

    def decided(self, view: View, parts: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return parts of it with our marks decided and our comments taken away."""
        return decided_parts(parts, view, self._is_ours, comments=self._is_ours)

    def without_comments(self, source: bytes) -> bytes:
        """Return a part without where our comments begin and end."""
        for number in self.comments:
            source = source.replace(comment_start(number), b"").replace(comment_end(number), b"")
        return source

    def _is_ours(self, node: Node) -> bool:
        return node.get("id") in self.given


@dataclass(frozen=True)
class Text:
    """One text of the three files, their places where a person was asked, and the part in which it stands."""

    base: Story
    theirs: Story
    ours: Story
    asked: Sequence[Place]
    note: tuple[str, str] | None = None


def failed_check(theirs: Package, draft: Draft, texts: Sequence[Text]) -> str:
    """Return what is wrong with a draft; '' if nothing is."""
    main = theirs.main
    plain = draft.without_comments(in_utf8(draft.parts[main]))
    small = compact(plain, in_utf8(theirs.parts[main]), styles_of(theirs).headings)
    parts = {**draft.parts, main: small.draft}
    lists = {"[Content_Types].xml", *(name for kind in ("numbering", "styles") for name in theirs.related(main, kind))}
    if not _gives_theirs({**theirs.parts, main: small.theirs}, draft, parts, lists):
        return REJECTED
    document = read_document(Package(draft.decided(View.ACCEPTED, parts)))
    headers = {story.part: story.blocks for story in document.headers}
    notes = {(mark.kind, mark.id): story.blocks for mark, story in document.notes}
    for text in texts:
        if text.theirs.part == main:
            found = tuple(small.restored(document.body.blocks, text.theirs.blocks))
        elif not text.note and text.theirs.part not in headers:
            if _is_edited(text):
                return LOST
            continue  # the section whose header it was is taken out by ours
        else:
            shown = headers.get(text.theirs.part) if text.note is None else notes.get(text.note)
            if shown is None:
                continue  # its page section, or the note's mark, is taken out
            found = shown
        failed = failed_text(text, decided(found, View.ACCEPTED))
        if failed:
            return failed
    return ""


def _is_edited(text: Text) -> bool:
    base, theirs = ([unit(block).key for block in _blocks(story)] for story in (text.base, text.theirs))
    return base != theirs


def _gives_theirs(theirs: Mapping[str, bytes], draft: Draft, parts: Mapping[str, bytes], lists: set[str]) -> bool:
    """Tell whether rejecting gives their file again; what only lists (parts, styles, lists) may list more."""
    rejected = draft.decided(View.REJECTED, parts)
    for name, data in theirs.items():
        found = rejected[name]
        for part, old, new in draft.replaced:
            if part == name:
                found = found.replace(new, old)
        if found == data:
            continue
        if name.endswith(".rels") or name in lists:
            if not _entries(data) <= _entries(found):
                return False
        elif not same_xml(found, data):
            return False
    return True


def _entries(data: bytes) -> set[object]:
    return {shape(node) for node in ElementTree.fromstring(data)}


def failed_text(text: Text, accepted: Sequence[Block]) -> str:
    """Return what is wrong with one text of a draft, as it reads with our marks accepted; '' if nothing is."""
    base, theirs, ours = (_blocks(story) for story in (text.base, text.theirs, text.ours))
    b, t, o = ([unit(block) for block in blocks] for blocks in (base, theirs, ours))
    found = [unit(block) for block in accepted]
    if [one.key for one in b] == [one.key for one in t] and not text.asked:
        return "" if [one.key for one in found] == [one.key for one in o] else UNEDITED
    to_theirs = align(base, theirs)
    if Counter(_left(text, theirs, (b, t, o), align(base, ours).new, to_theirs.new)) - Counter(u.text for u in found):
        return UNTOUCHED
    edited = [(base[i], theirs[x]) for i, x in to_theirs.new.items() if b[i].text != t[x].text]
    new = [block for x, block in enumerate(theirs) if x not in to_theirs.old]
    return "" if _all_there(edited, new, accepted) else LOST


def _left(
    text: Text,
    theirs: Sequence[Block],
    units: tuple[Sequence[Unit], Sequence[Unit], Sequence[Unit]],
    to_ours: Mapping[int, int],
    to_theirs: Mapping[int, int],
) -> Iterator[str]:
    """Yield what ours says of each block that staff left as it was and that nobody was asked about."""
    b, t, o = units
    for i, x in to_theirs.items():
        asked = any(place.start < theirs[x].place.end and theirs[x].place.start < place.end for place in text.asked)
        if i in to_ours and b[i].text == t[x].text and not asked:
            yield o[to_ours[i]].text


def _all_there(edited: Sequence[tuple[Block, Block]], new: Sequence[Block], accepted: Sequence[Block]) -> bool:
    """Tell whether all words that staff put in are in the accepted text."""
    there = [tuple(atom.key for atom in atoms(p.pieces)) for p in paragraphs(accepted)]
    whole = set(there)
    for old, block in [*edited, *((None, block) for block in new)]:
        for words in _added(old, block):
            line = tuple(key for piece in words for key in piece)
            if line not in whole and not any(_holds(other, words) for other in there):
                return False
    return True


def _added(old: Block | None, new: Block) -> Iterator[list[tuple[str, ...]]]:
    """Yield, for each paragraph of an edited block, the pieces that are in it and were not before."""
    here, there = list(paragraphs([old] if old is not None else [])), list(paragraphs([new]))
    if len(here) == len(there) == 1:
        mates: Mapping[int, int] = {0: 0}
    else:
        mates = align(here, there).old
    for index, paragraph in enumerate(there):
        after = atoms(paragraph.pieces)
        before = atoms(here[mates[index]].pieces) if index in mates else ()
        found = [_keys(after[d.new_start : d.new_end]) for d in differences(before, after) if d.new_end > d.new_start]
        if found:
            yield found


def _keys(line: Sequence[Atom]) -> tuple[str, ...]:
    return tuple(atom.key for atom in line)


def _holds(line: Sequence[str], words: Sequence[Sequence[str]]) -> bool:
    """Tell whether a line holds these pieces in this order."""
    at = 0
    text = "\0".join(line)
    for piece in words:
        at = text.find("\0".join(piece), at)
        if at < 0:
            return False
    return True


def _blocks(story: Story) -> tuple[Block, ...]:
    return decided(story.blocks, View.ACCEPTED)
