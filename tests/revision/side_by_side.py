"""A whole edited set with one rename by staff and twelve new answers: what our merge makes of it (`make scalpel`).

`python tests/revision/side_by_side.py FOLDER` leaves each document there as base, theirs, saved (theirs as LibreOffice
saves it) and ours, for another engine to try, and prints marks, comments and seconds of ours.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from random import Random

sys.path.append(str(Path(__file__).parents[1] / "documents"))

from companies import CASES
from hand_model import Parts
from hands import hand_named
from news import answered_anew, base_of
from noise import libreoffice_saved, packed, word_saved

from generator.revision import OURS, merge, waiting

CASE = next(case for case in CASES if str(case) == "software-house")


def edited(parts: Parts) -> dict[str, bytes]:
    """Return a file in which staff have renamed a role, where it is named, and changed a sentence."""
    now = dict(parts)
    for name in ("役職名をどこも直す", "文末に一文を足す"):
        done = hand_named(name).apply(now, Random("role"))
        now = done[0] if done is not None else now
    return word_saved(now, Random(1))


def measured(files: dict[str, tuple[Parts, Parts, Parts]]) -> str:
    """Return what merging all of them takes and makes."""
    began = time.process_time()
    found = [merge(*three, edition="1.1", date="2027-04-01") for three in files.values()]
    seconds = time.process_time() - began
    drafts = [one.parts for one in found if one.parts is not None]
    marks = sum(map(waiting, drafts))
    comments = sum(
        f'w:author="{OURS}'.encode() in one
        for d in drafts
        for one in d.get("word/comments.xml", b"").split(b"<w:comment ")[1:]
    )
    return (
        f"{len(drafts)} drafts, {len(found) - len(drafts)} refused, {marks} marks, {comments} comments, {seconds:.2f} s"
    )


def main(folder: Path) -> None:
    """Write the files, and print the figures."""
    base, ours = base_of(CASE), answered_anew(CASE, 0)
    theirs = {name: edited(parts) for name, parts in base.items() if name in ours}
    saved = libreoffice_saved(theirs)
    for kind, files in (("base", base), ("theirs", theirs), ("saved", saved), ("ours", ours)):
        for name in theirs:
            path = folder / name.replace(":", "-") / f"{kind}.docx"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(packed(files[name]))
    for kind, files in (("as Word saves it", theirs), ("saved by LibreOffice", saved)):
        print(f"kitei, {kind}: {measured({name: (base[name], files[name], ours[name]) for name in theirs})}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
