"""What an edition changes in a company's folder: each document as it was in force beside what it will be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.answers import Answers
from generator.catalogue import FORM, Document
from generator.container import ContainerError
from generator.context import Edition
from generator.editions.changes import Changed, Named, changed
from generator.editions.reasons import reasons
from generator.package import COLLECTION, INDEX, FolderReport, SetBuilder, former_texts
from generator.revision import OURS
from generator.word import Package, open_word, read_document, read_word

NOT_TOLD = ("readme", "bound")
"""What repeats the others."""
CHANGE = "新しい版の直し："
LONGEST = 60


@dataclass(frozen=True)
class Open:
    """A place where an edited document and the new text differ: which document, what stands there, what to decide."""

    title: str
    about: str
    said: str


@dataclass(frozen=True)
class Gathered:
    """All that is told of a new edition: from which to which, what changes, what is to be decided before it holds.

    `has_former`: the texts of the edition before are there to be compared; else nothing is said to have changed.
    """

    was: Edition
    now: Edition
    changed: tuple[Changed, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    conflicts: tuple[Open, ...] = ()
    waiting: int = 0
    facts: tuple[str, ...] = ()
    has_former: bool = False


def gather(builder: SetBuilder, answers: Answers, was: Edition, now: Edition, folder: FolderReport) -> Gathered:
    """Return what the edition `now` changes in the folder of which `folder` tells."""
    documents = {document.id: document for document in (*builder.catalogue.documents, *builder.catalogue.of_forms)}
    old = former_texts(folder.target, str(was.version))
    found: list[Changed] = []
    added: list[str] = []
    conflicts: list[Open] = []
    waiting = 0
    for one in folder.documents:
        document = documents.get(one.identity.partition(":")[0])
        if document is None or document.id in NOT_TOLD or not one.path.endswith(".docx"):
            continue
        named = Named(one.identity, document.kind, called(document, one.path))
        here, there = _opened(folder.target / one.path), _opened(folder.target / one.offer) if one.offer else None
        kept = old.get(one.identity)
        before, after = (_opened(kept) if kept is not None else here), there or here
        if kept is None and COLLECTION in old and document.kind in (FORM, INDEX):
            continue  # its forms have only got files of their own
        if kept is None and old and one.path not in folder.edited:
            added.append(named.title)
        elif before is not None and after is not None and (change := changed(named, before, after, was, now)):
            found.append(change)
        conflicts += _open(named.title, there, now) if there is not None else ()
        waiting += one.waiting or one.changes
    here_now = {one.identity for one in folder.documents}
    gone = [path.stem.partition("_")[2] for id, path in old.items() if id not in here_now and id != COLLECTION]
    facts = reasons(builder, answers, was.day, now.day) if was.day and now.day else ()
    return Gathered(
        was, now, tuple(found), tuple(added), tuple(gone), tuple(conflicts), waiting, facts, has_former=bool(old)
    )


def called(document: Document, path: str) -> str:
    """Return what people call a document: 第3章 情報資産管理, 機密保持の覚書（甲商事）."""
    if document.chapter:
        return f"第{document.chapter}章 {document.title}"
    if document.kind == FORM:
        return f"{document.number} {document.title}"
    return Path(path).stem.partition("_")[2] or document.title


def _opened(path: Path) -> Package | None:
    try:
        return open_word(read_word(path))
    except ContainerError:
        return None


def _open(title: str, package: Package, now: Edition) -> Iterator[Open]:
    """Yield what the comments of this edition's draft leave to people; those of earlier ones somebody let stand."""
    for comment in read_document(package).comments:
        if comment.author == f"{OURS}{now.version}版":
            yield Open(title, comment.about, _shortly(comment.text))


def _shortly(said: str) -> str:
    """Return of a comment what the new text would change, or its beginning: the whole stands in the draft."""
    changes = [line.removeprefix(CHANGE) for line in said.splitlines() if line.startswith(CHANGE)]
    return "、".join(changes) or (said if len(said) <= LONGEST else f"{said[:LONGEST]}…")
