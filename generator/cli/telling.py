"""How the program says things: what a file's name holds cannot move the cursor, and what cannot be said is noticed."""

from __future__ import annotations

import sys
import unicodedata

import click

TURNING = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Signs that turn the direction of what follows: with them a name can show another ending than it has."""


class NotTold(Exception):  # noqa: N818 - reads as the fact that it is
    """What was to be said reached nobody: the disk behind `>` is full, or the program behind `|` has ended."""


def tell(text: str = "", *, err: bool = False) -> None:
    """Print `text` and a line's end; with `err` where messages belong. Raise NotTold if it cannot be printed."""
    try:
        click.echo(visible(text), err=err)
    except OSError as error:
        raise NotTold from error


def visible(text: str) -> str:
    """Return `text` with every sign that steers a terminal written as \\x1b, but line ends and tabs."""
    if text.isprintable():
        return text
    return "".join(_escaped(sign) if _steers(sign) else sign for sign in text)


def _steers(sign: str) -> bool:
    return (unicodedata.category(sign) == "Cc" and sign not in "\n\t") or sign in TURNING


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")


def is_terminal() -> bool:
    """Tell whether somebody sits here who sees what is said and can answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()
