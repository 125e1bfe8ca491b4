"""The bound volume of a folder made anew without answers: of its files, in the frame that is kept in `.kitei`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.catalogue import BLANK, Catalogue, load_catalogue
from generator.errors import PackageError
from generator.package.base import folder_of
from generator.package.folder import FRAME, Writing, write_folder
from generator.package.former import DAY, VERSION, edition_of
from generator.package.holdings import Holdings, read_holdings
from generator.package.identity import content_hash
from generator.package.manifest import parts_hash
from generator.package.output import OutputFile
from generator.package.ownership import ID
from generator.package.report import FolderReport
from generator.package.volume import BOUND, PLACES, Binding, Leaf, VolumeFile
from generator.rendering import compression
from generator.word import open_word, read_word

STORE = compression("zlib").store
NO_FRAME = (
    "{} には、合本の枠（.kitei の中の控え）がありません。回答ファイルから一式を一度作ると、"
    "その後は、回答ファイルがなくても合本を作り直せます。何も変えていません。"
)


IS_STALE = "合本は前のままで、今のファイルと違う所があります（枠の控えがありません。一式を作り直すと揃います）"


def rebound(target: Path) -> FolderReport | None:
    """Bind the volume anew after some of its documents were written or adopted; None where the folder has none.

    Where that cannot be, for want of a frame, the report says that the volume is not as the files are any more.
    """
    if BOUND not in read_holdings(target).manifest.entries:
        return None
    if not (folder_of(target) / FRAME).is_file():
        return FolderReport(target, notices=(IS_STALE,))
    return bind_folder(target)


def bind_folder(target: Path) -> FolderReport:
    """Bind the volume of the company's folder `target` anew and write it there; return what happened.

    A volume that somebody edited stays, and the new one is put beside it. Raises PackageError where no frame is kept.
    """
    place = folder_of(target) / FRAME
    if not place.is_file():
        raise PackageError(NO_FRAME.format(target))
    holdings = read_holdings(target)
    entry = holdings.manifest.entries.get(BOUND)
    if entry is None:
        raise PackageError(NO_FRAME.format(target))
    frame = _file(BOUND, entry.name, open_word(read_word(place)).parts)
    leaves = tuple(_leaves(holdings, load_catalogue()))
    facts = holdings.manifest.facts
    edition = edition_of(holdings)
    how = Writing(edition[VERSION], facts.get("made_on", ""), edition_on=edition[DAY])
    volume = VolumeFile.of(Binding(frame, leaves, facts.get(ID, ""), STORE))
    return write_folder(target, [volume], facts=facts, is_same_company=True, complete=False, how=how)


def _leaves(holdings: Holdings, catalogue: Catalogue) -> Iterator[Leaf]:
    """Yield the documents of the folder that are bound, each with its last known text."""
    for document in catalogue.documents:
        identity = document.id if document.per is None else f"{document.id}:{BLANK}"
        entry = holdings.manifest.entries.get(identity)
        if document.kind in PLACES and entry is not None:
            known = holdings.bases.parts(entry.base) if entry.base else None
            yield Leaf(document, _file(identity, entry.name, known or {}, entry.base))


def _file(identity: str, name: str, parts: Mapping[str, bytes], base: str = "") -> OutputFile:
    entries = {part: STORE(data) for part, data in parts.items()}
    return OutputFile(identity, name, entries, parts_hash(parts), base or content_hash(parts))
