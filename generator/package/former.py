"""旧版: what was in force before an edition, kept for whoever must show which rule held on which day.

A file goes to 旧版/<版> once, before another edition takes its place or a draft for one is put beside it. Only what was
really in force goes there: an edition whose day had not come yet was never anybody's rule.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Mapping
from glob import escape
from pathlib import Path

from generator.package.disk import OLD, old_folder, settle
from generator.package.holdings import Holdings, identity_of_file
from generator.package.manifest import file_hash
from generator.package.names import counted
from generator.storage import replace, sync_folder

VERSION, DAY = "edition", "edition_on"
"""The facts of a manifest that say which edition its files are."""
KEYWORDS = re.compile(r"<cp:keywords>\S+ ([^<\s]+)</cp:keywords>")
SAFE = re.compile(r"[^\w.\-]+")


def edition_facts(version: str, day: str) -> dict[str, str]:
    """Return what the manifest keeps of the edition; `day` is that of its effect, '' while it is open."""
    return {VERSION: version, DAY: day}


def edition_of(holdings: Holdings) -> dict[str, str]:
    """Return the same of a folder: what its manifest says, or, written before manifests said it, what its files say."""
    facts = holdings.manifest.facts
    if VERSION in facts:
        return edition_facts(facts[VERSION], facts.get(DAY, ""))
    texts = (holdings.parts(entry.path) for entry in holdings.manifest.entries.values())
    version = next((said for parts in texts if parts and (said := _said(parts))), "")
    return edition_facts(version, facts.get("made_on", "") if version else "")


def replaced_edition(holdings: Holdings, coming: Mapping[str, str], today: str) -> str:
    """Return the version that `coming` replaces in a folder; '' if it is the same one, or was never in force."""
    before = edition_of(holdings)
    version, day = before[VERSION], before[DAY]
    is_same = before == coming if VERSION in holdings.manifest.facts else version == coming[VERSION]
    return "" if is_same or not version or not day or day > today or not coming[VERSION] else version


def _said(parts: Mapping[str, bytes]) -> str:
    """Return the version that a file's properties name, as 1.0 of 「c03 1.0」."""
    found = KEYWORDS.search(parts.get("docProps/core.xml", b"").decode("utf-8", "replace"))
    return found[1] if found else ""


def keep_former(target: Path, version: str, names: Iterable[str], temporary: Path) -> tuple[str, ...]:
    """Copy the files `names` of `target` to 旧版/<version>, each once; return those that were put there now.

    A file that lies there already stays; another one of its name gets a number. Killed between two files, the next
    run goes on: what is replaced was copied before.
    """
    folder = _folder(target, version)
    kept = []
    for name in dict.fromkeys(names):
        source = target / name
        if source.is_file() and not source.is_symlink() and (place := _free(folder / name, source)) is not None:
            place.parent.mkdir(parents=True, exist_ok=True)
            waiting = temporary / "former"
            # Copied and then moved: half a copy never bears the name of what was in force.
            shutil.copy2(source, waiting)
            replace(waiting, place)
            kept.append(name)
    for parent in {(folder / name).parent for name in kept}:
        sync_folder(parent)
    return tuple(kept)


def _folder(target: Path, version: str) -> Path:
    return target / OLD / (SAFE.sub("_", version).strip(".") or "_")


def _free(wanted: Path, source: Path) -> Path | None:
    """Return where a copy of `source` goes, which is to be called `wanted`; None if the same file lies there."""
    known = file_hash(source)
    for place in counted(wanted):
        if not os.path.lexists(place):
            return place
        if place.is_file() and file_hash(place) == known:
            return None
    raise AssertionError("unreachable: the candidates never end")


def kept_already(target: Path, name: str) -> str:
    """Return where in 旧版/<版> the file `name` of `target` lies as it is now, '' if nowhere."""
    known = file_hash(target / name)
    for place in sorted((target / OLD).glob(f"*/**/{escape(Path(name).stem)}*{Path(name).suffix}")):
        if place.is_file() and not place.is_symlink() and file_hash(place) == known:
            return place.relative_to(target).as_posix()
    return ""


def former_texts(target: Path, version: str) -> dict[str, Path]:
    """Return where each document lies in 旧版/<version>, by identity: of several of one name the first."""
    found: dict[str, Path] = {}
    for path in sorted(_folder(target, version).rglob("*.docx"), key=lambda path: (len(path.stem), path.name)):
        tag = identity_of_file(path)
        if tag is not None:
            found.setdefault(tag.document, path)
    return found


def put_away(target: Path, name: str, temporary: Path) -> str:
    """Copy a file to 旧版, where it is kept; '' if there is none. Copied, so that the name is never without a file.

    It comes there whole, by way of the folder `temporary` on the same disk.
    """
    place = target / name
    if not os.path.lexists(place):
        return ""
    if kept := kept_already(target, name):
        return kept
    folder = old_folder(target)
    for put in counted(folder / Path(name).name):
        if put.exists() and put.read_bytes() != place.read_bytes():
            continue
        if not put.exists():  # it is there already after a run that was killed
            shutil.copy2(place, temporary / "old")
            settle([temporary / "old"])
            replace(temporary / "old", put)
            sync_folder(folder)
        return put.relative_to(target).as_posix()
    raise AssertionError("unreachable: the candidates never end")
