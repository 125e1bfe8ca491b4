"""Writing a company's folder so that a run can be killed at any moment and no hand edit is ever lost.

The order is: everything into a temporary folder beside the target, then `manifest.next.json` with old and new
hashes, then each file with `os.replace`, the manifest last. A file whose hash no manifest knows is somebody's,
and is left alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.package.disk import (
    locked,
    real_folder,
    refuse_open_files,
    retire,
    settle,
    temporary_beside,
    writing,
)
from generator.package.manifest import (
    MANIFEST,
    NEXT,
    Entry,
    Manifest,
    file_hash,
    manifest_bytes,
    next_bytes,
    read_manifest,
)
from generator.package.names import names_beside
from generator.package.ownership import Owner
from generator.package.report import FolderReport
from generator.storage import replace, sync_folder


@dataclass(frozen=True)
class OutputFile:
    """A finished file: who it is (`identity`), its name in the folder, its bytes and the hash over its parts.

    `contents` are its parts, for checks that look into them; empty where nobody needs them.
    """

    identity: str
    name: str
    data: bytes
    parts: str
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True)
class Placed:
    """A finished file in its place: what `OutputFile` says but its bytes, and the name under which it will stand.

    `waiting`: where its bytes lie until then; None where the file that stands there holds them already.
    """

    identity: str
    wanted: str
    name: str
    parts: str
    waiting: Path | None


@dataclass(frozen=True)
class Plan:
    """What is going to happen; every name is relative to the target."""

    files: tuple[Placed, ...]
    beside: Mapping[str, str]  # name left alone → name of the new file
    retire: tuple[str, ...]
    kept: tuple[str, ...]

    @property
    def write(self) -> tuple[Placed, ...]:
        """The files that are moved into place."""
        return tuple(file for file in self.files if file.waiting is not None)

    def moving(self) -> list[str]:
        """Return the names of all files that are replaced or go."""
        return [*(file.name for file in self.write), *self.retire]


def write_folder(
    target: Path,
    files: Iterable[OutputFile],
    *,
    facts: Mapping[str, str],
    owner: Owner | None = None,
    is_same_company: bool = False,
    complete: bool = True,
) -> FolderReport:
    """Make `target` hold `files`, touching nothing that is not ours or was edited; return what happened.

    The files are taken one after the other, and none is held: what is given may make each when it is asked for. With
    `complete=False` (`--only`) files of ours that are not named stay as they are. Raises PackageError, with nothing
    moved, when the folder is in use or belongs to another answers file than `owner` says (unless `is_same_company`),
    a file is open in Word, or the disk is full or not writable; and whatever `files` raises.
    """
    target, owner = real_folder(target), owner or Owner()
    with writing(target), locked(target), temporary_beside(target) as temporary:
        manifest = read_manifest(target)
        said = "" if is_same_company else owner.claim(target, manifest.facts)
        placed = tuple(_waiting(target, files, manifest, temporary))
        plan = _plan(target, placed, manifest, complete)
        refuse_open_files(target, plan.moving())
        for name, data in _records(target, plan, manifest, {**owner.facts(target), **facts}):
            (temporary / name).write_bytes(data)
        settle(list(temporary.iterdir()))
        _carry_out(target, temporary, plan)
    return _report(target, plan, said)


def _waiting(target: Path, files: Iterable[OutputFile], manifest: Manifest, temporary: Path) -> Iterator[Placed]:
    """Yield each file in its place, its bytes on the disk where they are needed."""
    for index, file in enumerate(files):
        name, is_new = _place(target, file, manifest)
        waiting = temporary / str(index) if is_new else None
        if waiting is not None:
            waiting.write_bytes(file.data)
        yield Placed(file.identity, file.name, name, file.parts, waiting)


def _plan(target: Path, files: tuple[Placed, ...], manifest: Manifest, complete: bool) -> Plan:
    place = {file.identity: file.name for file in files}
    beside = {file.wanted: file.name for file in files if file.name != file.wanted}
    retire: list[str] = []
    kept: list[str] = []
    for identity, name in _leaving(target, place, manifest, complete):
        if manifest.owns(file_hash(target / name)):
            retire.append(name)
        elif identity in place:
            # Edited, and its document is still there under another name: because it was edited, or called otherwise.
            beside[name] = place[identity]
        else:
            kept.append(name)
    return Plan(files, beside, tuple(retire), tuple(kept))


def _place(target: Path, file: OutputFile, manifest: Manifest) -> tuple[str, bool]:
    """Return the first free name for `file` and whether it must be written there."""
    for name in names_beside(file.name):
        path = target / name
        if not os.path.lexists(path):
            return name, True
        if path.is_file() and not path.is_symlink():
            found = file_hash(path)
            if found == file.parts:
                return name, False
            if manifest.owns(found):
                return name, True
    raise AssertionError("unreachable: the candidates never end")


def _leaving(target: Path, place: Mapping[str, str], manifest: Manifest, complete: bool) -> Iterator[tuple[str, str]]:
    """Yield identity and name of our files that stand where no document of the set stands any more."""
    staying = set(place.values())
    leaving = {
        entry.name: identity
        for identity, entry in manifest.written
        if entry.name not in staying and (complete or identity in place)
    }
    for name, identity in sorted(leaving.items()):
        path = target / name
        if path.is_file() and not path.is_symlink():
            yield identity, name


def _records(target: Path, plan: Plan, manifest: Manifest, facts: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield the new manifest, and the one that stands there until all is in place."""
    placed = {file.identity: Entry(file.name, file.parts) for file in plan.files}
    untouched = {
        identity: entry
        for identity, entry in manifest.entries.items()
        if identity not in placed and entry.name not in plan.retire and (target / entry.name).exists()
    }
    entries = {**untouched, **placed}
    yield MANIFEST, manifest_bytes(entries, facts)
    yield NEXT, next_bytes(manifest.written, entries)


def _carry_out(target: Path, temporary: Path, plan: Plan) -> None:
    target.mkdir(parents=True, exist_ok=True)
    replace(temporary / NEXT, target / NEXT)
    # Each step is on the disk before the next: after a power cut no file stands there that no manifest knows.
    sync_folder(target)
    for file in plan.write:
        replace(str(file.waiting), target / file.name)
    for name in plan.retire:
        retire(target, name)
    sync_folder(target)
    replace(temporary / MANIFEST, target / MANIFEST)
    sync_folder(target)
    (target / NEXT).unlink()
    sync_folder(target.parent)


def _report(target: Path, plan: Plan, said: str) -> FolderReport:
    return FolderReport(
        target,
        written=tuple(file.name for file in plan.write),
        unchanged=tuple(file.name for file in plan.files if file.waiting is None),
        beside=dict(plan.beside),
        retired=plan.retire,
        kept=plan.kept,
        notices=(said,) if said else (),
    )
