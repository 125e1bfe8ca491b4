"""Writing a company's folder so that a run can be killed at any moment and no hand edit is ever lost.

The order is: everything into a temporary folder beside the target; then `manifest.next.json` with old and new hashes;
then the texts of this run into `.kitei/`, so that no file refers to one that is not there; then each file with
`os.replace`; the manifest last; and then what nothing refers to any more goes. What becomes of a file is `deciding`'s:
one that is not as we wrote it is somebody's, and is left alone.
"""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue import FORMS_FOLDER
from generator.package.base import VOLUME, Keeping, can_keep, folder_of, put
from generator.package.citing import Citing
from generator.package.deciding import Decision, Table, leaving
from generator.package.disk import (
    OLD,
    locked,
    real_folder,
    refuse_blocked_folders,
    refuse_open_files,
    retire,
    settle,
    temporary_beside,
    writing,
)
from generator.package.former import VERSION, edition_facts, edition_of, keep_former, put_away, replaced_edition
from generator.package.holdings import Holdings, read_holdings
from generator.package.manifest import (
    COLLECTION,
    MANIFEST,
    NEXT,
    Entry,
    Manifest,
    file_hash,
    manifest_bytes,
    next_bytes,
)
from generator.package.names import draft_of
from generator.package.output import OutputFile, Standing
from generator.package.ownership import Owner
from generator.package.report import FolderReport
from generator.storage import replace, sync_folder

KEPT = "texts"
FRAME = "volume-frame.docx"  # the rendered template of the bound volume
NOT_READABLE = "Wordの文書として開けませんでした。"


@dataclass(frozen=True)
class Writing:
    """How a folder is written: by which edition's name the marks of drafts are signed, on which day.

    `edition_on` is the day from which the edition holds, '' while it is open.

    With `remembers` off no text is kept in the folder; `answers` is what is kept there of the answers (id and hash).
    `citing` is told of the folder before the first file is made.
    """

    edition: str = ""
    day: str = ""
    remembers: bool = True
    answers: Mapping[str, str] | None = None
    edition_on: str = ""
    citing: Citing | None = None


@dataclass(frozen=True)
class Placed:
    """A decision whose bytes wait in the temporary folder."""

    decision: Decision
    waiting: Path | None
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """What is going to happen; every name is seen from the target."""

    files: tuple[Placed, ...]
    retire: tuple[str, ...]
    kept: tuple[str, ...]

    @property
    def write(self) -> tuple[tuple[Path, str], ...]:
        """What is moved into place, and where to."""
        return tuple((file.waiting, file.decision.writes) for file in self.files if file.waiting is not None)

    @property
    def entries(self) -> dict[str, Entry]:
        """What the manifest will say of the documents."""
        decisions = (file.decision for file in self.files)
        return {d.document.identity: d.entry for d in decisions if d.entry is not None}

    def in_force(self) -> list[str]:
        """Return the names of the files that a new text replaces or is put beside, and of those that go."""
        told = (file.decision.document.path for file in self.files if file.waiting is not None)
        return [*told, *(name for name in self.retire if not draft_of(name))]

    def aside(self) -> list[str]:
        """Return the names of the files that are replaced, and kept in 旧版."""
        return [file.decision.document.path for file in self.files if file.decision.aside]

    def moving(self) -> list[str]:
        """Return the names of all files that are replaced or go."""
        return [*(name for _, name in self.write), *self.retire]


def write_folder(
    target: Path,
    files: Iterable[OutputFile],
    *,
    facts: Mapping[str, str],
    owner: Owner | None = None,
    is_same_company: bool = False,
    complete: bool = True,
    how: Writing | None = None,
) -> FolderReport:
    """Make `target` hold `files`, touching nothing that is not ours or was edited; return what happened.

    The files are taken one after the other, and none is held: what is given may make each when it is asked for. With
    `complete=False` (`--only`) files of ours that are not named stay as they are. Raises PackageError, with nothing
    moved, when the folder is in use or belongs to another answers file than `owner` says (unless `is_same_company`),
    a file is open in Word, or the disk is full or not writable; and whatever `files` raises.
    """
    target, owner, how = real_folder(target), owner or Owner(), how or Writing()
    with writing(target), locked(target), temporary_beside(target) as temporary, ExitStack() as stack:
        holdings = read_holdings(target, owner.id)
        said = "" if is_same_company else owner.claim(target, holdings.manifest.facts)
        remembers = how.remembers and can_keep(folder_of(target))
        if how.citing is not None:
            how.citing.heed(holdings, how.edition, how.day)
        keeping = Keeping(temporary / KEPT, how.answers or {}) if remembers else None
        stack.callback(keeping.close if keeping else lambda: None)
        plan = _plan(holdings, tuple(_waiting(holdings, files, how, temporary, keeping)), complete)
        refuse_blocked_folders(target, (name for _, name in plan.write))
        refuse_open_files(target, plan.moving())
        coming = edition_facts(how.edition, how.edition_on)
        former = replaced_edition(holdings, coming, how.day)
        # A part of a set makes no edition: what it leaves is still to be kept when the rest follows.
        told = coming if complete or VERSION not in holdings.manifest.facts else edition_of(holdings)
        entries, records = _records(target, plan, holdings.manifest, {**owner.facts(target), **told, **facts})
        for name, data in records.items():
            (temporary / name).write_bytes(data)
        kept = keeping.finish(how.day) if keeping else ""
        settle(list(temporary.iterdir()))
        _carry_out(target, temporary, plan, kept, former)
        _forget(holdings, entries, kept)
    return _report(holdings, plan, said, how)


def plan_folder(
    target: Path,
    files: Iterable[OutputFile],
    *,
    owner: Owner | None = None,
    is_same_company: bool = False,
    complete: bool = True,
    how: Writing | None = None,
) -> FolderReport:
    """Return what `write_folder` would do, with nothing written and nobody kept out."""
    target, owner, how = real_folder(target), owner or Owner(), how or Writing()
    holdings = read_holdings(target, owner.id)
    said = "" if is_same_company else owner.claim(target, holdings.manifest.facts)
    if how.citing is not None:
        how.citing.heed(holdings, how.edition, how.day)
    table = Table(holdings, how.edition, how.day, owner.id, how.citing)
    decided = tuple(Placed(table.decide(file), None) for file in _among(holdings, files))
    return _report(holdings, _plan(holdings, decided, complete), said, how, is_planned=True)


def _waiting(
    holdings: Holdings, files: Iterable[OutputFile], how: Writing, temporary: Path, keeping: Keeping | None
) -> Iterator[Placed]:
    """Yield what becomes of each file, its bytes on the disk where they are needed."""
    table = Table(holdings, how.edition, how.day, holdings.set_id, how.citing)
    for index, file in enumerate(_among(holdings, files)):
        decision = table.decide(file)
        waiting = temporary / str(index) if decision.data is not None else None
        if waiting is not None and decision.data is not None:
            waiting.write_bytes(decision.data())
        if keeping is not None and file.frame is not None:
            _keep_volume(holdings, temporary, file.frame, waiting)
        if keeping is not None and decision.keep and file.is_kept and file.base not in holdings.bases.texts:
            keeping.add(file.identity, file.name, file.base, file.entries)
        yield Placed(_without_data(decision), waiting, file.notices)


def _keep_volume(holdings: Holdings, temporary: Path, frame: OutputFile, written: Path | None) -> None:
    """Let the frame of the volume be kept, where it is not the one that is kept already, and the volume with it."""
    place = folder_of(holdings.target) / FRAME
    if not place.is_file() or file_hash(place) != frame.parts:
        (temporary / FRAME).write_bytes(frame.data)
    if written is not None:
        shutil.copyfile(written, temporary / VOLUME)


def _among(holdings: Holdings, files: Iterable[OutputFile]) -> Iterator[OutputFile]:
    """Yield files as they are among those that stand in the folder: the bound volume is made of these."""
    written: set[str] = set()

    def look(identity: str, name: str) -> Standing | None:
        held = holdings.held(identity, name, searches=True)
        if held is None or (identity in written and holdings.is_untouched(held)):
            return None
        parts = holdings.parts(held.path)
        trouble = "" if parts is not None else NOT_READABLE
        is_untouched = bool(held.base) and holdings.is_untouched(held)
        key = held.base if is_untouched else held.hash
        return Standing(held.path, key, parts, holdings.last_known(held), trouble, touched=not is_untouched)

    for file in files:
        written.add(file.identity)
        yield file.among(look)


def _without_data(decision: Decision) -> Decision:
    """Return the decision without the file in it, which need not be held."""
    return dataclasses.replace(decision, data=None)


def _plan(holdings: Holdings, files: tuple[Placed, ...], complete: bool) -> Plan:
    retired = [name for file in files for name in file.decision.retire]
    kept: list[str] = []
    staying = {file.decision.document.identity: file.decision.document.path for file in files}
    for name, is_ours in leaving(holdings, staying) if complete else ():
        (retired if is_ours else kept).append(name)
    written = {file.decision.writes for file in files}
    return Plan(files, tuple(dict.fromkeys(n for n in retired if n not in written)), tuple(kept))


def _records(
    target: Path, plan: Plan, manifest: Manifest, facts: Mapping[str, str]
) -> tuple[dict[str, Entry], dict[str, bytes]]:
    """Return what the manifest will say, the new manifest, and the one that stands there until all is in place."""
    placed = plan.entries
    untouched = {
        identity: entry
        for identity, entry in manifest.entries.items()
        if identity not in placed and entry.path not in plan.retire and (target / entry.path).exists()
    }
    entries = {**untouched, **placed}
    return entries, {MANIFEST: manifest_bytes(entries, facts), NEXT: next_bytes(manifest.written, entries)}


def _carry_out(target: Path, temporary: Path, plan: Plan, kept: str, former: str) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for folder in {(target / name).parent for _, name in plan.write}:
        folder.mkdir(parents=True, exist_ok=True)
    replace(temporary / NEXT, target / NEXT)
    # Each step is on the disk before the next: after a power cut no file stands there that no manifest knows.
    sync_folder(target)
    if kept:
        put(temporary / KEPT, folder_of(target), kept)
    for name in (FRAME, VOLUME):
        if (temporary / name).exists():
            put(temporary / name, folder_of(target), name)
    if former:
        keep_former(target, former, plan.in_force(), temporary)
    for name in plan.aside():
        put_away(target, name, temporary)
    for waiting, name in plan.write:
        replace(waiting, target / name)
    for folder in {(target / name).parent for _, name in plan.write}:
        sync_folder(folder)
    for name in plan.retire:
        if former and not draft_of(name):
            (target / name).unlink()  # it lies with the rest of its edition
        else:
            retire(target, name)
    sync_folder(target)
    replace(temporary / MANIFEST, target / MANIFEST)
    sync_folder(target)
    (target / NEXT).unlink()
    sync_folder(target.parent)


def _forget(holdings: Holdings, entries: Mapping[str, Entry], kept: str) -> None:
    """Take away the texts that no file in the folder comes from any more."""
    needed = {text for entry in entries.values() for text in (entry.base, entry.offer.base if entry.offer else "")}
    needed |= holdings.bases_in_use
    for path in holdings.bases.unneeded(needed):
        if path.parent == folder_of(holdings.target) and path.name != kept:
            with suppress(OSError):  # it is only in nobody's way
                path.unlink()


def _of_the_volume(plan: Plan) -> Iterator[str]:
    """Yield what a person should know of the volume that was bound."""
    for name in plan.aside():
        yield f"合本: {name} は、文を変えずに保存し直されていたので入れ替え、前のファイルは「{OLD}」に残します"
    yield from (f"合本: {notice.rstrip('。')}" for file in plan.files for notice in file.notices)


def _of_other_formats(holdings: Holdings) -> Iterator[str]:
    """Yield which files somebody has saved as something else than .docx: what is written there stands in no set."""
    if found := "、".join(holdings.in_other_formats):
        yield (
            f"別の形式のファイルは、一式にも合本にも使っていません: {found}。"
            "直した所があれば、WordやExcelで開き、同じ名前の .docx や .xlsx として保存し直してください"
        )


def _of_the_collection(holdings: Holdings, plan: Plan) -> Iterator[str]:
    """Yield what became of the file that held all forms, now that each has a file of its own."""
    entry = dict(holdings.manifest.written).get(COLLECTION)
    held = holdings.held(COLLECTION, entry.name) if entry is not None else None
    if held is None:
        return
    now = f"様式は、1枚ずつのファイルになりました（「{FORMS_FOLDER}」フォルダー）"
    if held.path in plan.retire:
        yield f"{now}。手の入っていない {held.path} は、「{OLD}」に移しました"
    elif held.path in plan.kept:
        yield (
            f"{now}。{held.path} には手が入っているので、そのまま残しました。直した様式があれば、"
            f"「{FORMS_FOLDER}」フォルダーの同じ番号のファイルに、同じ直しを入れてください。"
            f"済んだら {held.path} は消して構いません"
        )


def _report(holdings: Holdings, plan: Plan, said: str, how: Writing, *, is_planned: bool = False) -> FolderReport:
    notices = (said, *holdings.bases.notices, *_of_the_volume(plan), *_of_other_formats(holdings))
    notices = (*notices, *_of_the_collection(holdings, plan))
    return FolderReport(
        holdings.target,
        documents=tuple(file.decision.document for file in plan.files),
        retired=plan.retire,
        kept=plan.kept,
        notices=tuple(filter(None, notices)),
        is_planned=is_planned,
        references=tuple(how.citing.told()) if how.citing is not None else (),
    )
