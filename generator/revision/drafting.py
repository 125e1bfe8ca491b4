"""Three-way merge of a Word file: what we wrote, what staff made of it, what we would write now.

`merge` returns their file, byte for byte but for our ranges, with our changes as tracked changes, and comments where
both changed the same words. What is promised of every draft is checked on it before it is returned (`checks`); where a
check fails there is no draft, but a reason:

1. all our marks rejected and our comments taken away, it is their file again, as XML with runs of one look joined;
2. each paragraph that staff left as it was reads, with our marks accepted, as in ours;
3. everything that staff added is still there when our marks are accepted;
4. where staff changed nothing, our marks accepted give ours.

Their own tracked changes and comments stay theirs and count as accepted. A paragraph, row or table with a mark of ours
that nobody has decided is not changed again. A comment says it, and nothing is done, where both changed words that
meet, where one deleted what the other changed, where staff worked in a section that ours moved, where they filled in
what ours takes out.

Limits, each pinned by its test in tests/revision/test_merge_fitting.py and test_merge.py:

- two insertions at one spot stand in one order or the other (test_limit_two_insertions_at_one_spot…);
- looks that ours changed without the words do not come, but for the style of a paragraph (test_limit_a_look…);
- another number of columns in a table that staff edited is a comment (test_another_number_of_columns…);
- drawings are replaced without a mark, and a comment says so: tracked ones come out empty in LibreOffice
  (test_a_drawing_is_replaced…); styles and lists that theirs lacks are added without a mark (test_a_style_that_their…);
- a note that ours adds, and another way of counting (第1条 for 1.), are comments (test_limit_a_note…,
  test_limit_another_way_of_counting…);
- a bookmark that stands in theirs already is left out of what is put in (test_numbers_of_bookmarks…);
- a file that calls Word's names by other prefixes than Word does is refused (test_limit_a_file_with_other_prefixes…).
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from xml.parsers.expat import ExpatError

from generator.errors import KiteiError
from generator.revision import words
from generator.revision.adopting import Adopter, names_of
from generator.revision.alignment import align_units
from generator.revision.checks import Draft, Text, failed_check
from generator.revision.deciding import OURS
from generator.revision.desk import Desk
from generator.revision.edits import Edits, OverlapError
from generator.revision.listing import TheirLists, scheme
from generator.revision.marking import Comments, Marks
from generator.revision.merging import Merging, Work, said
from generator.revision.relations import Relations, UnfitError
from generator.revision.report import Merged
from generator.revision.slices import common, slices, standing_in, with_more
from generator.revision.threeway import merge_blocks
from generator.revision.units import Unit
from generator.word import (
    Document,
    Package,
    Story,
    View,
    decided,
    in_utf8,
    paragraphs,
    read_document,
    styles_of,
)

Note = tuple[str, str]  # footnote or endnote, and its number
FAULTS = (LookupError, ValueError, AssertionError, AttributeError, TypeError, SyntaxError, RecursionError, ExpatError)
FOREIGN = "ほかのソフトが書いた形式なので、変更履歴を付けられません。"
PREFIX = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def merge(
    base: Mapping[str, bytes], theirs: Mapping[str, bytes], ours: Mapping[str, bytes], *, edition: str, date: str
) -> Merged:
    """Return `theirs` with what changed from `base` to `ours` tracked in it, by 「kitei 第<edition>版」.

    The parts are those of files that `open_word` has looked at; `date` is ISO (2026-11-28).
    """
    if same_parts(base, ours):
        return Merged(dict(theirs))
    with no_garbage():
        found = Merged(None)
        # What was not read is taken for the same wherever it stands; where that goes wrong all is read.
        for read in (read_three, read_all):
            found = _attempt(base, theirs, ours, f"{OURS}{edition}版", date, read)
            if not found.refused:
                break
        return found


def _attempt(
    base: Mapping[str, bytes],
    theirs: Mapping[str, bytes],
    ours: Mapping[str, bytes],
    author: str,
    date: str,
    read: Callable[[Sequence[Package]], Sequence[Document]],
) -> Merged:
    try:
        return _Merge(base, theirs, ours, author, date, read).run()
    except OverlapError:
        return Merged(None, refused="変更の場所が重なり、変更履歴にできませんでした。")
    except UnfitError as error:
        return Merged(None, refused=f"{error}は、変更履歴にできませんでした。")
    except KiteiError as error:
        return Merged(None, refused=str(error))
    except FAULTS as error:
        # A file of anybody's that breaks what we hold for certain costs this draft, not the run over all files.
        return Merged(None, refused=f"この文書の作りでは、変更履歴を作れませんでした（{type(error).__name__}）。")


def same_parts(base: Mapping[str, bytes], ours: Mapping[str, bytes]) -> bool:
    """Tell whether nothing is new: the same parts but for the properties."""
    names = {name for name in (*base, *ours) if not name.startswith("docProps/")}
    return all(base.get(name) == ours.get(name) for name in names)


def read_three(packages: Sequence[Package]) -> list[Document]:
    """Return what three files say; blocks that are the same in all are not read, and something stands for them."""
    styles = [styles_of(package) for package in packages]
    sources = [in_utf8(package.parts[package.main]) for package in packages]
    known = [slices(source, one.headings) for source, one in zip(sources, styles, strict=True)]
    same_names = all(styles[0].names.items() <= other.names.items() for other in styles[1:])
    shared = common(list(zip(sources, known, strict=True))) if same_names and all(known) else [{}, {}, {}]
    found: list[Document] = []
    for package, source, places in zip(packages, sources, shared, strict=True):
        document = read_document(package, places)
        blocks = with_more(document.body.blocks, standing_in(source, places))
        found.append(replace(document, body=replace(document.body, blocks=blocks)))
    return found


def read_all(packages: Sequence[Package]) -> list[Document]:
    """Return what files say, all of it."""
    return [read_document(package) for package in packages]


@contextmanager
def no_garbage() -> Iterator[None]:
    """Read without the collector of circles: there are none, and it costs two fifths of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class _Merge:
    def __init__(
        self,
        base: Mapping[str, bytes],
        theirs: Mapping[str, bytes],
        ours: Mapping[str, bytes],
        author: str,
        date: str,
        read: Callable[[Sequence[Package]], Sequence[Document]],
    ) -> None:
        self.packages = [Package(parts) for parts in (base, theirs, ours)]
        self.base, self.theirs, self.ours = read(self.packages)
        self.parts = dict(theirs)
        self.marks = Marks.of(theirs, author, date)

    def run(self) -> Merged:
        work, body = self._work(), Desk(self.theirs.body, self._authors())
        desks: list[tuple[Story, Desk, Story, Note | None]] = [(self.base.body, body, self.ours.body, None)]
        edits: dict[str, Edits] = {}
        for base, theirs, ours, note in (*paired(self.base, self.theirs, self.ours), *self._notes()):
            shared = edits.setdefault(theirs.part, Edits(theirs.source))  # all notes stand in one part
            desks.append((base, Desk(theirs, self._authors(), shared), ours, note))
        front = next(paragraphs(decided(self.theirs.body.blocks, View.ACCEPTED)), None)
        work.front = (body, front) if front is not None else None
        texts: list[Text] = []
        for base, desk, ours, note in desks:
            if PREFIX not in desk.story.source:
                return Merged(None, refused=FOREIGN)
            merging = Merging(work, desk, ours)
            merge_blocks(merging, *(decided(story.blocks, View.ACCEPTED) for story in (base, desk.story, ours)))
            if note is None and desk is body and front is not None and self._counts_anew():
                merging.ask(front, words.scheme())
            texts.append(Text(base, desk.story, ours, merging.asked, note))
        for _, desk, _, _ in desks:
            desk.write()
        for desk in {desk.story.part: desk for _, desk, _, _ in desks}.values():
            self._write(desk, work.adopter.relations)
        work.comments.put_into(self.parts)
        return self._checked(work, texts)

    def _counts_anew(self) -> bool:
        """Tell whether ours counts its lists in another way than before, and not as theirs does already."""
        base, theirs, ours = map(scheme, self.packages)
        return base != ours != theirs

    def _work(self) -> Work:
        _, theirs, ours = self.packages
        relations = Relations((ours, self.ours), (theirs, self.theirs), self.parts)
        stories = {story.part: story for story in (self.theirs.body, *self.theirs.headers)}
        texts = (paragraphs(self.base.body.blocks), paragraphs(self.theirs.body.blocks))
        lists = TheirLists((ours, theirs), texts, self.parts)
        adopter = Adopter(ours, self.marks, relations, theirs, lists, frozenset(names_of(stories)))
        standing = frozenset(c.text for c in self.theirs.comments if c.author.startswith(OURS))
        return Work(adopter, Comments(self.marks, standing))

    def _notes(self) -> Iterator[tuple[Story, Story, Story, Note]]:
        """Yield the notes that are the same in the three files, by what they say, else in their order."""
        for kind in ("footnote", "endnote"):
            notes = [[note for note in d.notes if note[0].kind == kind] for d in (self.base, self.theirs, self.ours)]
            base, theirs, ours = ([Unit(kind, "\n".join(map(said, s.blocks))) for _, s in found] for found in notes)
            there, here = align_units(base, theirs, places=True).new, align_units(base, ours, places=True).new
            for index in sorted(there.keys() & here.keys()):
                mark, their_note = notes[1][there[index]]
                yield notes[0][index][1], their_note, notes[2][here[index]][1], (kind, mark.id)

    def _authors(self) -> dict[str, str]:
        return {comment.id: comment.author for comment in self.theirs.comments}

    def _write(self, desk: Desk, relations: Relations) -> None:
        result = desk.edits.result()
        if result != desk.story.source:
            self.parts[desk.story.part] = relations.declare(desk.story.part, self.marks.resolved(result))

    def _checked(self, work: Work, texts: list[Text]) -> Merged:
        changes, conflicts = tuple(work.changes), tuple(work.conflicts)
        comments = [number for number, _ in work.comments.written]
        draft = Draft(self.parts, self.marks.given, comments, work.replaced)
        failed = failed_check(self.packages[1], draft, texts)
        if failed:
            return Merged(None, changes, conflicts, f"できた変更履歴を確かめたところ、{failed}でした。")
        return Merged(self.parts, changes, conflicts)


def paired(base: Document, theirs: Document, ours: Document) -> Iterator[tuple[Story, Story, Story, None]]:
    """Yield the headers and footers that are the same in three files: by kind, by which pages, in order."""

    def named(document: Document) -> dict[tuple[str, str, int], Story]:
        found: dict[tuple[str, str, int], Story] = {}
        for story in document.headers:
            number = sum(key[:2] == (story.kind, story.which) for key in found)
            found[story.kind, story.which, number] = story
        return found

    one, two, three = named(base), named(theirs), named(ours)
    for key in one:
        if key in two and key in three:
            yield one[key], two[key], three[key], None
