"""The clients of a batch: where each one's answers come from, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from generator.errors import Fault
from generator.package import template_files

ANSWERS = (".yaml", ".yml")
COMPANY = "company_name"


@dataclass(frozen=True)
class Client:
    """One company to make a set for.

    `name` is where people find its answers (a file, or a row of a ledger). `overrides` are pairs of a question's key
    and what was typed, put over the answers of `file`. `folder` is the name its folder shall have ('': the company's).
    `data` holds the file where the workers cannot read it. `faults` say what is wrong with its row, `notices` what was
    understood otherwise than it stands there.
    """

    name: str
    file: Path | None = None
    overrides: tuple[tuple[str, object], ...] = ()
    folder: str = ""
    data: bytes | None = None
    faults: tuple[Fault, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def is_of_file(self) -> bool:
        """Whether its answers are those of its file: no row of a ledger gives it another name or another folder."""
        return self.file is not None and not self.folder and COMPANY not in dict(self.overrides)

    @property
    def answers_file(self) -> Path | None:
        """The answers file that its set belongs to; a hearing sheet is sent to many, and belongs to nobody."""
        return self.file if self.is_of_file and self.file and self.file.suffix.lower() in ANSWERS else None


class Status(StrEnum):
    """What became of a client; the values are what people see."""

    MADE = "作成"
    UNCHANGED = "変更なし"
    PLANNED = "作成予定"
    FAILED = "失敗"


@dataclass(frozen=True)
class Outcome:
    """What became of one client.

    `documents` counts the files of the set, `written` those that are new or changed. `kept` are files that were left
    alone because somebody edited them, `beside` the new ones that lie there instead of those. `edited`
    says of each edited file what became of it, as the columns of 結果一覧, parted by tabs. `shared` says what other
    clients have in common with this one, `fault` is a finished message, `trace` the traceback of a fault of ours.
    `packed` is the archive, where whoever made it could not write it.
    """

    name: str
    status: Status
    company: str = ""
    target: str = ""
    documents: int = 0
    written: int = 0
    open_items: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    fault: str = ""
    trace: str = ""
    packed: bytes | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Order:
    """What all clients of a batch have in common.

    `world` is the hash of everything beside the answers that a set is made from; `write` says who writes: `folder`
    and `zip` the workers, `return` nobody (the archive comes back in the outcome), `nothing` is a rehearsal. With
    `remembers` off no text is kept in the clients' folders.
    """

    out: Path
    on: date
    world: str
    templates: Path | None = None
    deflate: str = "zlib"
    write: str = "folder"
    remembers: bool = True

    @property
    def is_zip(self) -> bool:
        """Whether each set becomes an archive."""
        return self.write in ("zip", "return")

    def files(self) -> list[Path]:
        """Return the files without which it cannot be carried out on another machine."""
        return template_files(self.templates) if self.templates else []

    def at(self, folder: Path) -> Order:
        """Return the same order with its files in `folder`."""
        return replace(self, templates=folder)


@dataclass(frozen=True)
class Task:
    """One set to make: for whom, where, of which answers (packed), and what was to be said of them."""

    client: Client
    target: str
    answers: bytes
    notices: tuple[str, ...] = ()
