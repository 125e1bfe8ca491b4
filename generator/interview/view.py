"""What stands on the screen, as plain data: a screen says it, the terminal draws it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Command(Enum):
    """What a person can do at any time: the sign that is typed, and its name."""

    BACK = ("<", "戻る")
    SKIP = (">", "あとで")
    HELP = ("?", "説明")
    LIST = ("/", "一覧")
    STOP = ("!", "中断")

    @property
    def sign(self) -> str:
        """Return what is typed."""
        return self.value[0]

    @property
    def title(self) -> str:
        """Return its name."""
        return self.value[1]

    @classmethod
    def of(cls, text: str) -> Command | None:
        """Return the command whose sign, in either width, is all that `text` says."""
        plain = unicodedata.normalize("NFKC", text).strip()
        return next((command for command in cls if command.sign == plain), None)


class Outcome(Enum):
    """How an interview ended."""

    STOPPED = "stopped"
    FINISHED = "finished"
    GENERATE = "generate"


ASKING = (Command.BACK, Command.SKIP, Command.HELP, Command.LIST, Command.STOP)
BROWSING = (Command.BACK, Command.STOP)


@dataclass(frozen=True)
class Note:
    """A paragraph under the heading, with a short word before it (なぜ, 例)."""

    word: str
    text: str


@dataclass(frozen=True)
class Option:
    """One line to choose; `aside` stands behind it in a quieter colour. A `heading` cannot be chosen.

    `cells`: it is a row of a table, laid out by the window's width; `label` is then the name of the row.
    `apart`: an empty line stands before it. `drops`: the Delete key takes it out.
    """

    label: str
    aside: str = ""
    heading: bool = False
    apart: bool = False
    cells: tuple[str, ...] = ()
    drops: bool = False


@dataclass(frozen=True)
class Entry:
    """A line to fill; `text` stands there and is replaced by what is typed.

    `shown` stands there instead where `text` is no word to go on from (―); Enter alone still writes `text`.
    """

    text: str = ""
    several_lines: bool = False
    shown: str = ""


@dataclass(frozen=True)
class View:
    """One screen. Either `entry` is filled, or one of `options` is chosen, or several if `ticks` is not None."""

    heading: str
    title: str = ""
    position: str = ""
    share: float | None = None
    notes: tuple[Note, ...] = ()
    problem: str = ""
    remark: str = ""
    saved: str = ""
    columns: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    cursor: int = 0
    ticks: frozenset[int] | None = None
    entry: Entry | None = None
    commands: tuple[Command, ...] = BROWSING


class Screen(Protocol):
    """One screen and what its events lead to: the next screen (itself to stay), or None when it is over."""

    def view(self) -> View:
        """Return what it shows now."""

    def choose(self, index: int) -> Screen | None:
        """Take the option at `index`."""

    def tick(self, ticks: frozenset[int]) -> Screen | None:
        """Take these options."""

    def write(self, text: str) -> Screen | None:
        """Take the line."""

    def drop(self, index: int) -> Screen | None:
        """Take out the option at `index`."""

    def command(self, command: Command) -> Screen | None:
        """Do what the command says."""
