"""Adopting a draft: it takes the name of the edited file, which is put away; at any moment one of the two is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import generator.revision  # its parts are imported when they are called, as those of the next
from generator import word
from generator.errors import PackageError
from generator.package.disk import locked, refuse_open_files, settle, temporary_beside, writing
from generator.package.former import put_away
from generator.package.holdings import Holdings, read_holdings
from generator.package.manifest import MANIFEST, file_hash
from generator.package.names import draft_of
from generator.rendering import write_zip
from generator.storage import replace, sync_folder

DEEPEST = 8  # folders above a file in which its set is looked for


@dataclass(frozen=True)
class Draft:
    """A draft as it lies in the folder: the file whose name it would take, and what in it is not decided.

    `is_older`: the file was edited after the draft was put beside it, so the draft has not all of its words.
    """

    path: str
    takes: str
    waiting: int
    is_as_it_was: bool = False
    is_older: bool = False

    @property
    def is_finished(self) -> bool:
        """Whether somebody has decided all of it, and it can take the name of the file with nothing lost."""
        return not self.waiting and not self.is_as_it_was and not self.is_older


@dataclass(frozen=True)
class Adopted:
    """A draft that has taken the name `name`; `put_away` is where the edited file lies now, '' if there was none."""

    draft: str
    name: str
    put_away: str = ""


def set_folder(path: Path) -> Path:
    """Return the company's folder that `path` is, or lies in; raise PackageError if there is none."""
    path = path.resolve()
    for folder in [path, *path.parents][:DEEPEST]:
        if (folder / MANIFEST).is_file():
            return folder
    raise PackageError(f"{path} は、kitei が作った規程一式のフォルダーでも、その中のファイルでもありません。")


def drafts(target: Path) -> tuple[Draft, ...]:
    """Return the drafts that lie in the company's folder `target`."""
    return tuple(_drafts(read_holdings(target)))


def _drafts(holdings: Holdings) -> Iterator[Draft]:
    for identity, entry in holdings.manifest.entries.items():
        offer = (holdings.entry(identity) or entry).offer
        if offer is None or not draft_of(offer.name) or holdings.parts(offer.path) is None:
            continue
        as_it_was = holdings.manifest.offered(file_hash(holdings.target / offer.path))
        held = holdings.held(identity, entry.name)
        takes = held.path if held is not None else entry.path
        is_older = held is not None and offer.made_for not in ("", held.hash)
        yield Draft(offer.path, takes, holdings.undecided(offer.path), as_it_was, is_older)


def adopt(target: Path, chosen: str = "", *, accepts: bool = False) -> tuple[Adopted, ...]:
    """Let the finished drafts of the folder take the names of the edited files; return what was done.

    With `chosen` (seen from the folder) just that draft, or the draft of that file, also where nobody has changed it;
    with `accepts` what is not decided in them is accepted. The edited files go to 旧版. A draft that is older than the
    file is only taken where it is `chosen`. Raises PackageError, with nothing changed, where `chosen` is no draft, is
    not decided, or a file is open.
    """
    with writing(target), locked(target), temporary_beside(target) as temporary, ExitStack():
        holdings = read_holdings(target)
        found = [draft for draft in _drafts(holdings) if not chosen or chosen in (draft.path, draft.takes)]
        if chosen:
            _refuse(target, chosen, found, accepts)
        else:
            found = [d for d in found if d.is_finished or (accepts and d.waiting and not d.is_older)]
        refuse_open_files(target, [name for draft in found for name in (draft.path, draft.takes)])
        return tuple(_adopted(holdings, temporary, draft, accepts) for draft in found)


def _refuse(target: Path, chosen: str, found: list[Draft], accepts: bool) -> None:
    if not found:
        raise PackageError(
            f"{target / chosen} は、改定案でも、改定案のあるファイルでもありません。何も変えていません。"
        )
    waiting = found[0].waiting
    if waiting and not accepts:
        raise PackageError(
            f"{target / found[0].path} には、決めていない変更が{waiting}か所あります。Wordで開き、「校閲」の「承諾」か"
            "「元に戻す」ですべて決めて、上書き保存してから、もう一度実行してください。何も変えていません。"
        )


def _adopted(holdings: Holdings, temporary: Path, draft: Draft, accepts: bool) -> Adopted:
    target = holdings.target
    source = target / draft.path
    if accepts and draft.waiting:
        parts = holdings.parts(draft.path) or {}
        source = temporary / "accepted"
        source.write_bytes(write_zip(generator.revision.decide(parts, word.View.ACCEPTED, generator.revision.OURS)))
        settle([source])
    old = put_away(target, draft.takes, temporary)
    replace(source, target / draft.takes)
    sync_folder((target / draft.takes).parent)
    if source != target / draft.path:
        (target / draft.path).unlink()
    return Adopted(draft.path, draft.takes, old)
