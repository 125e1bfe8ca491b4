"""What a run did, for the command line and the batch to tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class FolderReport:
    """What happened to each file of a folder; names are relative to `target`.

    `written` and `unchanged` are names; `beside` maps the name of an edited or foreign file, left alone, to
    the name of the new one; `retired` went to 旧版; `kept` no longer belongs to the set but was edited. `notices` are
    finished sentences without their full stop.
    """

    target: Path
    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    beside: dict[str, str] = field(default_factory=dict)
    retired: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


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
