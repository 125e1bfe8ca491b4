"""What becomes of each document: the table of what we have, what lies there, and who touched it.

A file that nobody touched is replaced if there is anything new, and else left as it is. A file that somebody edited is
never written: what is new is put beside it as a draft (改定案) with its changes tracked, or, where the two cannot be
merged, as a whole （新）. What was put there before is replaced if nobody touched it; what somebody deleted is not put
there again without news.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import generator.revision  # its parts are imported when they are called: most runs need none
from generator.package.citing import Citing
from generator.package.holdings import Held, Holdings, identity_of_file
from generator.package.identity import Identity, tagged
from generator.package.manifest import Entry, Offer, file_hash, parts_hash
from generator.package.names import draft_of, drafts_beside, names_beside
from generator.package.output import OutputFile
from generator.package.proposal import Proposal, proposed
from generator.package.report import Document, Outcome
from generator.rendering import write_zip

GUESSED = "どの文から作ったかの印がないので、中身を比べて見つけました"
ALONE = "規程のファイルはなくなっています"
BOUND = "合本は、章のファイルからまとめ直したものです"
OLDER = "この改定案を置いた後に元のファイルが直されていて、その直しは入っていません"
LOST = "元の文の控えがないので、変更の印を付けられませんでした"


@dataclass(frozen=True)
class Decision:
    """What becomes of one document, and what is then written: `data` at `writes`; None where nothing is."""

    document: Document
    entry: Entry | None
    writes: str = ""
    data: Callable[[], bytes] | None = None
    retire: tuple[str, ...] = ()
    keep: bool = False  # its text is one that a file in the folder comes from
    aside: bool = False  # what it replaces goes to 旧版: the words are ours, and how it looks may be somebody's


@dataclass
class Table:
    """Decides for the documents of one run, one after the other."""

    holdings: Holdings
    edition: str = ""
    day: str = ""
    set_id: str = ""
    citing: Citing | None = None
    _taken: set[str] = field(default_factory=set)

    def decide(self, file: OutputFile) -> Decision:
        """Return what becomes of `file`."""
        held = self.holdings.held(file.identity, file.name, searches=True)
        entry = self.holdings.entry(file.identity)
        if held is None:
            return self._missing(file, entry)
        # In this order: the parts of the bound volume are made when they are asked for.
        if self.holdings.is_untouched(held) or held.hash == file.parts:
            return self._untouched(file, held, entry)
        decision = self._touched(file, held, entry)
        said, marks = decision.document, self.holdings.undecided(held.path)
        reason = said.reason or (GUESSED if held.guessed else "")
        return replace(decision, document=replace(said, marks=marks, copies=held.copies, reason=reason))

    def is_untouched(self, identity: str, entry: Entry) -> bool:
        """Tell whether nobody has touched a document but for noise."""
        held = self.holdings.held(identity, entry.name)
        return held is not None and self.holdings.is_untouched(held)

    def stands(self, identity: str, entry: Entry) -> Document:
        """Return how a document that may have been edited stands, where nothing is new since the last run."""
        held, offer = self.holdings.held(identity, entry.name), (self.holdings.entry(identity) or entry).offer
        if held is None or self.holdings.is_untouched(held):
            return Document(identity, entry.path, Outcome.SAME)
        document = Document(identity, held.path, Outcome.EDITED, copies=held.copies)
        document = replace(document, marks=self.holdings.undecided(held.path))
        if offer is None or (held.base and held.base == offer.base):
            return document
        if not self._lies(offer.path):
            return replace(document, outcome=Outcome.DECLINED, offer=offer.path)
        outcome, waiting = self._state(offer)
        return replace(document, outcome=outcome, offer=offer.path, waiting=waiting, reason=_older(offer, held))

    def _missing(self, file: OutputFile, entry: Entry | None) -> Decision:
        """Decide for a document of which there is no file, or only the draft of one."""
        if entry is not None and entry.offer is not None and self._lies(entry.offer.path):
            outcome, waiting = self._state(entry.offer)
            if outcome is not Outcome.STANDING or waiting:
                # Somebody's work is in it or it holds theirs: a fresh file beside it would contradict it.
                said = Document(file.identity, entry.path, outcome, entry.offer.path, waiting=waiting, reason=ALONE)
                return Decision(said, entry)
        return self._cleared(self._written(file, file.name, Outcome.WRITTEN), entry)

    def _untouched(self, file: OutputFile, held: Held, entry: Entry | None) -> Decision:
        base = held.base or (entry.base if entry is not None and entry.parts == held.hash else "")
        is_same = base == file.base or held.hash == file.parts
        if entry is not None and held.path == entry.name != file.name and not os.path.lexists(self._at(file.name)):
            decision = self._written(file, file.name, Outcome.WRITTEN)
            return self._cleared(replace(decision, retire=(held.path,)), entry)
        if not is_same:
            return self._cleared(self._written(file, held.path, Outcome.REPLACED, held), entry)
        document = Document(file.identity, held.path, Outcome.SAME, copies=held.copies)
        here = Entry(file.name, held.hash, file.base, _place(held.path, file.name))
        return self._cleared(Decision(document, here, keep=True), entry)

    def _written(self, file: OutputFile, path: str, outcome: Outcome, held: Held | None = None) -> Decision:
        copies = held.copies if held is not None else ()
        entry = Entry(file.name, file.parts, file.base, _place(path, file.name))
        document = Document(file.identity, path, outcome, copies=copies)
        return Decision(document, entry, path, lambda: file.data, keep=True)

    def _touched(self, file: OutputFile, held: Held, entry: Entry | None) -> Decision:
        """Decide for a file that somebody has edited, or whose origin nobody knows."""
        written = self.holdings.last_known(held)
        parts = entry.parts if entry is not None else ""
        here = Entry(file.name, parts, held.base, _place(held.path, file.name), found=held.hash)
        if held.base == file.base or self._same_rules(written, file):
            document = Document(file.identity, held.path, Outcome.EDITED)
            return self._cleared(Decision(document, here, keep=held.base == file.base), entry)
        if not file.is_kept and self._is_only_saved(held, written):
            return self._cleared(replace(self._written(file, held.path, Outcome.REPLACED, held), aside=True), entry)
        offer = (entry.offer if entry is not None else None) or self._found_draft(file, held)
        if offer is not None and (standing := self._standing(file, held, here, offer)) is not None:
            return standing
        return self._offered(file, held, here, entry, written)

    def _is_only_saved(self, held: Held, written: Mapping[str, bytes] | None) -> bool:
        """Tell whether a volume says what we wrote: Word and LibreOffice write the contents anew where they save it."""
        theirs = self.holdings.parts(held.path) if written is not None else None
        return written is not None and theirs is not None and generator.revision.says_the_same(written, theirs)

    def _found_draft(self, file: OutputFile, held: Held) -> Offer | None:
        """Return the draft that lies beside a file although no manifest knows it: that was lost, or another's."""
        path = next(drafts_beside(held.path))
        tag = identity_of_file(self._at(path)) if self._lies(path) else None
        if tag is None or tag.document != file.identity:
            return None
        name = path.rpartition("/")[2]
        return Offer(name, "", tag.base, _place(path, name))

    def _standing(self, file: OutputFile, held: Held, here: Entry, offer: Offer) -> Decision | None:
        """Decide where something was put beside the file before; None where it is to be put there anew."""
        here = replace(here, offer=offer)
        document = Document(file.identity, held.path, Outcome.DECLINED, offer.path)
        is_news = offer.base != file.base and not self._says_the_same(offer.base, file)
        if not self._lies(offer.path):
            return None if is_news else Decision(document, here, keep=offer.base == file.base)
        outcome, waiting = self._state(offer)
        if outcome is Outcome.STANDING and (is_news or offer.made_for not in ("", held.hash)):
            return None
        document = replace(document, outcome=outcome, waiting=waiting, reason=_older(offer, held))
        return Decision(document, here, keep=offer.base == file.base)

    def _offered(
        self, file: OutputFile, held: Held, here: Entry, entry: Entry | None, written: Mapping[str, bytes] | None
    ) -> Decision:
        """Put a draft beside the edited file, or the whole new text where the two cannot be merged."""
        offer = entry.offer if entry is not None else None
        proposal = self._proposal(file, held, written)
        if proposal.parts is not None and not proposal.changes and not proposal.conflicts:
            return self._cleared(Decision(Document(file.identity, held.path, Outcome.EDITED), here), entry)
        if proposal.parts is None:
            path = self._free(names_beside(held.path), offer)
            data, parts, outcome = (lambda: file.data), file.parts, Outcome.BESIDE
        else:
            draft = tagged(proposal.parts, Identity(self.set_id, file.identity, file.base))
            path = self._free(drafts_beside(held.path), offer)
            data, parts, outcome = (lambda: write_zip(draft)), parts_hash(draft), Outcome.OFFERED
        name = path.rpartition("/")[2]
        put = Offer(name, parts, file.base, _place(path, name), held.hash)
        document = Document(
            file.identity,
            held.path,
            outcome,
            path,
            proposal.changes,
            proposal.conflicts,
            reason=proposal.refused,
        )
        retire = (offer.path,) if offer is not None and offer.path != path and self._is_as_it_was(offer) else ()
        return Decision(document, replace(here, offer=put), path, data, retire, keep=True)

    def _proposal(self, file: OutputFile, held: Held, written: Mapping[str, bytes] | None) -> Proposal:
        if file.beside is not None:
            return file.beside(self._at(held.path))
        theirs = self.holdings.parts(held.path)
        if theirs is not None and not file.is_kept:
            return Proposal(refused=BOUND)
        if theirs is None or written is None:
            return Proposal(refused=LOST if theirs is not None else "Wordの文書として開けませんでした")
        found = proposed(written, theirs, file.contents, edition=self.edition, day=self.day)
        if found.parts is None or self.citing is None or not (found.changes or found.conflicts):
            return found
        parts, count = self.citing.put_right(file.identity, found.parts)
        return replace(found, parts=parts, changes=found.changes + count)

    def _free(self, names: Iterator[str], offer: Offer | None) -> str:
        """Return the first of `names` under which nothing lies, or what we put there and nobody touched."""
        for name in names:
            if name in self._taken:
                continue
            ours = offer is not None and offer.path == name and self._is_as_it_was(offer)
            if ours or not os.path.lexists(self._at(name)) or self._owns(name):
                self._taken.add(name)
                return name
        raise AssertionError("unreachable: the candidates never end")

    def _state(self, offer: Offer) -> tuple[Outcome, int]:
        """Return what became of what was put beside a file, and how many marks in it are not decided."""
        waiting = self.holdings.undecided(offer.path)
        if self._is_as_it_was(offer):
            return Outcome.STANDING, waiting
        is_open = waiting or not draft_of(offer.name) or self.holdings.parts(offer.path) is None
        return (Outcome.IN_HAND if is_open else Outcome.FINISHED), waiting

    def _cleared(self, decision: Decision, entry: Entry | None) -> Decision:
        """Put away what lies beside a file that needs it no more, if nobody has touched that."""
        offer = entry.offer if entry is not None else None
        if offer is None or not self._lies(offer.path) or offer.path == decision.document.path:
            return decision
        if self._is_as_it_was(offer):
            return replace(decision, retire=(*decision.retire, offer.path))
        outcome, waiting = self._state(offer)
        if decision.document.outcome is not Outcome.EDITED or decision.entry is None:
            return decision
        document = replace(decision.document, outcome=outcome, offer=offer.path, waiting=waiting)
        return replace(decision, document=document, entry=replace(decision.entry, offer=offer))

    def _says_the_same(self, base: str, file: OutputFile) -> bool:
        return self._same_rules(self.holdings.bases.parts(base) if base else None, file)

    @staticmethod
    def _same_rules(written: Mapping[str, bytes] | None, file: OutputFile) -> bool:
        """Tell whether what we wrote once reads as `file`; of a workbook every change counts.

        A form that somebody has filled in is of the edition that its header names: another one there is no news.
        """
        if written is None or file.beside is not None:
            return False
        before, after = (_without_headers(parts) if file.is_form else parts for parts in (written, file.contents))
        return generator.revision.says_the_same(before, after)

    def _is_as_it_was(self, offer: Offer) -> bool:
        return self._owns(offer.path)

    def _owns(self, path: str) -> bool:
        place = self._at(path)
        is_file = place.is_file() and not place.is_symlink()
        return is_file and self.holdings.manifest.offered(file_hash(place))

    def _lies(self, path: str) -> bool:
        return os.path.lexists(self._at(path))

    def _at(self, path: str) -> Path:
        return self.holdings.target / path


def _older(offer: Offer, held: Held) -> str:
    """Say it of a draft that the file was edited after it was put there; '' if it was not."""
    return OLDER if offer.made_for not in ("", held.hash) else ""


def _without_headers(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in parts.items() if not name.startswith("word/header")}


def _place(path: str, name: str) -> str:
    """Return where a file lies, '' where we would put it."""
    return path if path != name else ""


def leaving(holdings: Holdings, staying: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """Yield the files of documents that are in the set no more, and whether nobody has touched them.

    `staying` are the places of those that are. What a killed run left behind when it moved a document goes too.
    """
    for identity, entry in holdings.manifest.interrupted:
        place = holdings.target / entry.path
        has_moved = staying.get(identity, entry.path) != entry.path and place.is_file() and not place.is_symlink()
        if has_moved and holdings.manifest.owns(file_hash(place)):
            yield entry.path, True
    gone = ((identity, entry) for identity, entry in holdings.manifest.written if identity not in staying)
    for identity, entry in dict(gone).items():
        held = holdings.held(identity, entry.name)
        if held is not None:
            yield held.path, holdings.is_untouched(held)
        if entry.offer is not None and (holdings.target / entry.offer.path).is_file():
            yield entry.offer.path, holdings.manifest.offered(file_hash(holdings.target / entry.offer.path))
