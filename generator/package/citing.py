"""References between the files of a folder: they name what people have, whoever edited it.

The order of a run is: the edited files are read, what is new is merged into them for the sake of their numbers, all is
counted, and only then are references filled. Numbers hang on headings and paragraphs, never on what references show, so
there are no circles. A file that nobody touched is right after the run; in an edited one a number that is not right any
more is listed, goes into its next draft, and alone makes none.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator.catalogue import is_form
from generator.package.holdings import Holdings
from generator.package.marks import as_borne, borne_marks, written_marks
from generator.package.output import OutputFile
from generator.package.report import Told
from generator.package.volume import BOUND
from generator.rendering import CountedSet, Place, Target, Traced, phrase
from generator.word import Package

if TYPE_CHECKING:
    from generator.revision import Citation, Named
    from generator.word import Document

OUTSIDE = "readme"  # it refers to sections as everybody does who is in another file
LONGEST = 40
AT_ONCE = 3


@dataclass(frozen=True)
class Edited:
    """A document that somebody edited: its sections as they are, and as they are once its draft is adopted."""

    path: str
    parts: Mapping[str, bytes]
    document: Document
    known: Document | None  # the text that the file came from
    now: Mapping[str, Named]
    then: Mapping[str, Named]
    gone: Mapping[str, Named]  # what the text that it came from had, and it has no more
    renamed: Mapping[str, tuple[str, str]]
    split: Mapping[str, str]  # bookmark → the heading under which the rest of its section stands now
    edition: tuple[str, str] = ("", "")  # version and day that it bears once its draft is adopted, and those of the set


@dataclass
class Citing:
    """The references of one run. `heed` tells it of the folder, `settle` of the set that is counted."""

    names: Mapping[str, str]  # identity → name of the file
    edited: dict[str, Edited] = field(default_factory=dict)
    traces: dict[str, Sequence[Traced]] = field(default_factory=dict)  # of edited documents
    traced_too: frozenset[str] = frozenset()  # documents that nobody edited, of which it is to be told, too
    _holdings: Holdings | None = None
    _counted: CountedSet | None = None
    _edition: str = ""
    _day: str = ""

    def heed(self, holdings: Holdings, edition: str, day: str) -> None:
        """Take note of the folder into which the set comes."""
        self._holdings, self._edition, self._day = holdings, edition, day

    def has(self, file: OutputFile) -> bool:
        """Tell whether the folder has this very text of a document in its place: then nothing of it will be written."""
        entry = self._holdings.manifest.entries.get(file.identity) if self._holdings is not None else None
        if self._holdings is None or entry is None or (entry.name, entry.base) != (file.name, file.base or None):
            return False
        held = self._holdings.documents.get(file.identity)
        if held is not None:
            return held.base == file.base
        # A workbook has no name tag; a document that has lost its own may get a whole new file beside it.
        return not file.name.endswith(".docx") and os.path.lexists(self._holdings.target / entry.path)

    def place(self, identity: str, name: str) -> str:
        """Return where the file that we call `name` lies after the run: there, unless people have made it theirs."""
        holdings = self._holdings
        held = holdings.held(identity, name) if holdings is not None else None
        if holdings is None or held is None:
            return name
        entry = holdings.manifest.entries.get(identity)
        is_where_it_was = entry is not None and held.path == entry.name
        return name if is_where_it_was and holdings.is_untouched(held) else held.path

    def to_trace(self) -> frozenset[str]:
        """Return the documents whose words staff may have changed: of them it is to be told where each comes from."""
        holdings = self._holdings
        if holdings is None:
            return self.traced_too
        rewritten = (identity for identity, name in self._texts() if _is_rewritten(holdings, identity, name))
        return self.traced_too.union(rewritten)

    def settle(self, counted: CountedSet) -> None:
        """Let the sections of edited documents be those of their files, before any reference is filled."""
        self._counted = counted
        for identity, name in self._texts() if self._holdings is not None else ():
            found = self._read(self._holdings, counted, identity, name) if self._holdings is not None else None
            if found is not None:
                self.edited[identity] = found
        for identity, name in self.names.items() if self._holdings is not None else ():
            if (path := self.place(identity, name)) != name:
                counted.lies(identity, path)
        for identity, edited in self.edited.items():
            counted.stand(identity, {name: _target(named) for name, named in edited.then.items()}, edited.path)

    def _texts(self) -> Iterator[tuple[str, str]]:
        """Yield the documents that say rules: what people write into a form is a record, and refers to its day.

        The bound volume says theirs.
        """
        return (pair for pair in self.names.items() if pair[0] != BOUND and not is_form(pair[0]))

    def _read(self, holdings: Holdings, counted: CountedSet, identity: str, name: str) -> Edited | None:
        held = holdings.held(identity, name, searches=True)
        if held is None or holdings.is_untouched(held):
            return None
        # Imported where it is needed: a run over a folder that nobody edited does without.
        from generator.revision import merge, says_the_same, split_sections, targets

        theirs, base, ours = holdings.parts(held.path), holdings.last_known(held), counted.make(identity)
        if theirs is None or ours is None:
            return None
        known, document = _document(base) if base is not None else None, _document(theirs)
        now = targets(document, known)
        had = targets(known) if known is not None else {}
        then: Mapping[str, Named] = now
        drafted = document
        if base is not None and not _is_equal(base, ours) and not says_the_same(base, ours):
            draft = merge(as_borne(base, theirs), theirs, ours, edition=self._edition, date=self._day).parts
            written = _document(ours)
            drafted = _document(draft) if draft is not None else written
            # Where no draft can be made, what is new stands in the file beside it.
            then = targets(drafted, known) if draft is not None else {**targets(written), **now}
        elif base is None:
            had = targets(_document(ours))
        gone = {name: named for name, named in had.items() if name not in then}
        renamed = {
            name: (was.text, then[name].text)
            for name, was in had.items()
            if name in then and not was.caption and was.text and then[name].text != was.text
        }
        split = split_sections(known, document) if known is not None else {}
        edition = ("・".join(borne_marks(drafted).values()), "・".join(written_marks(ours)))
        return Edited(held.path, theirs, document, known, now, then, gone, renamed, split, edition)

    def named(self, bookmark: str, bare: bool = True) -> str:
        """Return how a section is called by who is outside of its document; '' where it is in none.

        `bare`: without its title.
        """
        return (self._counted.references.named(OUTSIDE, bookmark, bare) if self._counted is not None else None) or ""

    def path(self, identity: str, name: str) -> Path | None:
        """Return the file of a document that people have made theirs; None where it is as we wrote it, or not there."""
        holdings = self._holdings
        held = holdings.held(identity, name) if holdings is not None else None
        if holdings is None or held is None or holdings.is_untouched(held):
            return None
        return holdings.target / held.path

    def wanted(self, identity: str, bookmark: str, text: str) -> str | None:
        """Return what a reference in the file of `identity` that shows `text` should show; None where nobody knows."""
        if self._counted is None:
            return None
        words = [self._counted.references.named(identity, bookmark, bare) for bare in (False, True)]
        return chosen(text, *words)

    def put_right(self, identity: str, parts: Mapping[str, bytes]) -> tuple[dict[str, bytes], int]:
        """Return a draft with its references put right, and how many were."""
        from generator.revision import corrected

        done = corrected(parts, lambda *at: self.wanted(identity, *at), edition=self._edition, date=self._day)
        return (dict(parts), 0) if done.parts is None else (done.parts, len(done.changes))

    def told(self) -> Iterator[Told]:
        """Yield what people are to know of references: wrong ones in edited files, what is gone, what is to come."""
        for heading, rows in (
            (STALE, self._stale()),
            (GONE, self._gone()),
            (RENAMED, self._renamed()),
            (SPLIT, self._split()),
            (FORMER, self._former()),
            (PENDING, list(self._pending())),
        ):
            if rows:
                yield Told(heading, tuple(rows))

    def _stale(self) -> list[str]:
        if not self.edited:
            return []
        # As late as this: most runs meet no edited file, and need nothing of what reads one.
        from generator.revision import citations

        return [
            f"{edited.path} {_place(citation)}: {citation.text} → {wanted}"
            for identity, edited in self.edited.items()
            for citation in citations(edited.document)
            if (wanted := self.wanted(identity, *citation[1:])) not in (None, citation.text)
        ]

    def _former(self) -> list[str]:
        return [f"{e.path}: {e.edition[0]} → {e.edition[1]}" for e in self.edited.values() if _is_former(e.edition)]

    def _gone(self) -> list[str]:
        return [
            f"{edited.path} の「{named.text or named.caption}」（引いている所: {where}）"
            for edited in self.edited.values()
            for bookmark, named in edited.gone.items()
            if (where := self._cited(bookmark))
        ]

    def _renamed(self) -> list[str]:
        return [
            f"{edited.path} の「{was}」は、いま「{now}」（引いている所: {where}）"
            for edited in self.edited.values()
            for bookmark, (was, now) in edited.renamed.items()
            if (where := self._cited(bookmark))
        ]

    def _split(self) -> list[str]:
        return [
            f"{edited.path} の「{edited.then[bookmark].text}」の一部は、いま「{other}」（引いている所: {where}）"
            for edited in self.edited.values()
            for bookmark, other in edited.split.items()
            if bookmark in edited.then and (where := self._cited(bookmark))
        ]

    def _pending(self) -> Iterator[str]:
        for identity, edited in self.edited.items():
            for bookmark, named in edited.then.items():
                was = edited.now.get(bookmark)
                if was is not None and _said(was) == _said(named):
                    continue
                asks = next((other for other in self.names if other != identity), identity)
                text = self._counted.references.named(asks, bookmark, bare=False) if self._counted else None
                if text and self._cited(bookmark):
                    yield f"{text} は、{edited.path} の改定案を取り込むと正しくなります"

    def _cited(self, bookmark: str) -> str:
        """Return where other files name a section, the first few places; '' where none does."""
        from generator.revision import citations

        if self._counted is None:
            return ""
        places: list[str] = []
        for identity in self._counted.citing(bookmark):
            if identity not in self.names:
                continue
            edited = self.edited.get(identity)
            made = self._counted.make(identity) if edited is None else None
            path = edited.path if edited is not None else self.names[identity]
            number = path.rpartition("/")[2].partition("_")[0]
            found = citations(edited.document if edited is not None else made or {})
            places += dict.fromkeys(f"{number} {_place(c)}" for c in found if c.bookmark == bookmark)
        more = f" ほか{len(places) - AT_ONCE}か所" if len(places) > AT_ONCE else ""
        return "、".join(places[:AT_ONCE]) + more


STALE = "手の入ったファイルの参照で、番号や題がいまと違うもの（改定案に入ります。すぐに直すには adopt --references）"
GONE = "なくなった節を引いている参照"
RENAMED = "題の変わった節を引いている参照（手の入っていないファイルは、新しい題になりました）"
SPLIT = "二つに分かれた節を引いている参照"
PENDING = "改定案を取り込むと正しくなる参照"
FORMER = (
    "手の入ったファイルで、版や日付が一式と違うもの（改定案をすべて元に戻すと、前のまま残ります。Wordで直してください）"
)


def chosen(text: str, full: str | None, bare: str | None) -> str | None:
    """Return which form of a reference stands for one that shows `text`: with its name, or its number alone."""
    if full is None or bare is None or text in (full, bare):
        return text if text in (full, bare) else None
    return full if any(sign in text for sign in "（「") else bare


def words_for(
    documents: Mapping[str, Mapping[str, Named]], identity: str, bookmark: str
) -> tuple[str | None, str | None]:
    """Return how the file of `identity` names a bookmark, in full and by number alone, from what the files say."""
    document = identity.partition(":")[0]
    having = [owner for owner, found in documents.items() if bookmark in found]
    own = [owner for owner in having if owner == identity]
    named = [o for o in having if bookmark == o.partition(":")[0] or bookmark.startswith(f"{o.partition(':')[0]}_")]
    owner = next(iter([*own, *named, *having]), None)
    if owner is None:
        return None, None
    found, id = documents[owner][bookmark], owner.partition(":")[0]
    titled = documents[owner].get(id)
    title = titled.text if titled else ""
    # The heading of a form begins with its number: 様式3-2　情報持出し申請.
    place = Place(*found, title=title.partition("　")[2] if is_form(id) else title, is_document=bookmark == id)
    same = id == document
    full, bare = (phrase(place, bare=alone, same_file=same, same_chapter=same) for alone in (False, True))
    return full, bare


def _is_equal(base: Mapping[str, bytes], ours: Mapping[str, bytes]) -> bool:
    """Tell, without reading them, that two texts of ours are the same to the byte, as they mostly are."""
    return all(
        ours.get(name) == data for name, data in base.items() if name.startswith("word/") and "_rels" not in name
    )


def _is_rewritten(holdings: Holdings, identity: str, name: str) -> bool:
    held = holdings.held(identity, name, searches=True)
    if held is None or holdings.is_untouched(held):
        return False
    return holdings.parts(held.path) is not None and bool(held.base)


def _is_former(edition: tuple[str, str]) -> bool:
    """Tell whether a document bears a version or day, and not those of the set."""
    borne, wanted = edition
    return bool(borne and wanted) and borne != wanted


def _target(named: Named) -> Target:
    return Target(named.number, named.chapter, caption=named.caption, text=named.text)


def _said(named: Named) -> tuple[str, str, str, str]:
    number, chapter = (n.reference() if n is not None else "" for n in named[:2])
    return number, chapter, named.caption, named.text


def _document(parts: Mapping[str, bytes]) -> Document:
    from generator.revision import no_garbage
    from generator.word import read_document

    with no_garbage():
        return read_document(Package(parts))


def _place(citation: Citation) -> str:
    return citation.place[:LONGEST] or "初め"
