"""What a run did, or would do, for the command line and the batch to tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Outcome(StrEnum):
    """What became of a document; the values are what people read."""

    WRITTEN = "新しく書いた"
    SAME = "変わりなし"
    REPLACED = "新しい文に入れ替えた"
    EDITED = "手を入れたまま（こちらの変更なし）"
    OFFERED = "改定案を置いた"
    STANDING = "改定案がまだある"
    IN_HAND = "改定案に手が入っている"
    FINISHED = "改定案が決まっている"
    DECLINED = "改定案は見送られている"
    BESIDE = "新しいものを隣に置いた"


OURS = (Outcome.WRITTEN, Outcome.SAME, Outcome.REPLACED)
"""What became of a file that nobody has touched."""


@dataclass(frozen=True)
class Document:
    """What became of one document: `path` is where its file lies, as seen from the folder.

    `offer` is the file that lies beside it (改定案, （新）), with so many changes and conflicts, or still `waiting`
    marks; `marks` are those of ours in the file itself that nobody has decided. `reason` is a finished sentence.
    """

    identity: str
    path: str
    outcome: Outcome
    offer: str = ""
    changes: int = 0
    conflicts: int = 0
    waiting: int = 0
    marks: int = 0
    copies: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Told:
    """A heading, and what is under it: files, places."""

    heading: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class FolderReport:
    """What happened to each file of a folder, or (`is_planned`) would; names are seen from `target`.

    `retired` went to 旧版; `kept` no longer belongs to the set but was edited. `notices` are finished sentences without
    their full stop. `stays` is the archive that was left alone, where one was put beside it. `references` are what is
    to be known of references between the files.
    """

    target: Path
    documents: tuple[Document, ...] = ()
    retired: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    is_planned: bool = False
    stays: str = ""
    references: tuple[Told, ...] = ()

    def of(self, *outcomes: Outcome) -> tuple[Document, ...]:
        """Return the documents of which this became."""
        return tuple(document for document in self.documents if document.outcome in outcomes)

    @property
    def written(self) -> tuple[str, ...]:
        """The names of all files that were written: documents, and what was put beside edited ones."""
        documents = (d.path for d in self.of(Outcome.WRITTEN, Outcome.REPLACED))
        return (*documents, *(d.offer for d in self.of(Outcome.OFFERED, Outcome.BESIDE)))

    @property
    def unchanged(self) -> tuple[str, ...]:
        """The names of the files that are as they were, and as we wrote them."""
        return tuple(document.path for document in self.of(Outcome.SAME))

    @property
    def edited(self) -> tuple[str, ...]:
        """The names of the files of the set that somebody has edited; they are never written."""
        return tuple(document.path for document in self.documents if document.outcome not in OURS)

    @property
    def beside(self) -> Mapping[str, str]:
        """The names of the edited files beside which something was put, with its name."""
        documents = {document.path: document.offer for document in self.of(Outcome.OFFERED, Outcome.BESIDE)}
        return {**documents, self.stays: self.target.name} if self.stays else documents


@dataclass(frozen=True)
class SetReport:
    """A generated set: its folder, and what of the answers is still open or at its default (labels).

    `changes`: what has changed in laws, contacts and products since the day of the edition.
    """

    folder: FolderReport
    company: str
    open_items: tuple[str, ...]
    default_items: tuple[str, ...]
    changes: tuple[str, ...] = ()


def listed(outcome: Outcome, names: Iterable[str]) -> tuple[Document, ...]:
    """Return documents of which this became, where only their names are known."""
    return tuple(Document("", name, outcome) for name in names)
