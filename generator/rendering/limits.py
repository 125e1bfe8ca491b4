"""What an expression of a template may come to: no template takes all memory, or time without end.

Loops are bounded where they come from (`range`, repeated texts), values where they are made, and the output as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from jinja2.runtime import markup_join

from generator.rendering.values import NO_VALUE, UnprintableError

LONGEST_VALUE = 1_000_000  # characters of a text, items of a list; the longest of ours has 4,000
MOST_STEPS = 200_000  # of all `range`s of a part together; ours use none
LONGEST_PART = 40_000_000  # characters; the bound volume of a company with 2,000 vendors has 4 million
AT_ONCE = 4096
WIDTH = re.compile(r"\d{6,}")
TOO_LONG = "この式の結果が大きすぎます（文字は100万字まで）。繰り返しの回数や幅の数字を確かめてください。"
TOO_MANY = "range(…) による繰り返しが多すぎます（一つの文書で20万回まで）。回数を確かめてください。"
TOO_MUCH = "文書が大きくなりすぎます。繰り返しの回数を確かめてください。"
# Filters whose numbers say how long the result is.
SIZED = ("batch", "center", "format", "indent", "join", "replace", "slice", "wordwrap", "string", "tojson", "list")


class LimitError(UnprintableError):
    """A limit that a template goes beyond; `str()` is the finished Japanese sentence."""


class Steps:
    """Counts what is stepped through by `range` in one part."""

    def __init__(self) -> None:
        self.left = MOST_STEPS

    def begin(self) -> None:
        """Begin another part."""
        self.left = MOST_STEPS

    def range(self, *arguments: int) -> range:
        """Return Python's range; raise LimitError beyond what is left of a part's steps."""
        made = range(*arguments)
        # len() gives up where a range is longer than a machine word says.
        length = max(0, (made.stop - made.start + made.step - (1 if made.step > 0 else -1)) // made.step)
        self.left -= length
        if self.left < 0:
            raise LimitError(TOO_MANY)
        return made


STEPS = Steps()


def bounded(pieces: Iterable[str]) -> str:
    """Return the pieces joined; raise LimitError as soon as they are too much."""
    pieces, joined, length = iter(pieces), [], 0
    while piece := "".join(islice(pieces, AT_ONCE)):
        length += len(piece)
        if length > LONGEST_PART:
            raise LimitError(TOO_MUCH)
        joined.append(piece)
    return "".join(joined)


def operated(operator: str, left: Any, right: Any, operate: Callable[[Any, Any], Any]) -> Any:
    """Return `left operator right`; raise LimitError before what would be too long is made."""
    if operator == "*":
        for text, times in ((left, right), (right, left)):
            if isinstance(times, int) and isinstance(text, (str, list, tuple, bytes)):
                _refuse(len(text) * times > LONGEST_VALUE)
    elif operator == "**":
        _refuse(isinstance(left, int) and isinstance(right, int) and abs(right) * left.bit_length() > LONGEST_VALUE)
    elif operator == "%" and isinstance(left, str):
        refuse_arguments((left, right) if not isinstance(right, tuple) else (left, *right))
    result = operate(left, right)
    _refuse(isinstance(result, (str, list, tuple)) and len(result) > LONGEST_VALUE)
    return result


def refuse_arguments(arguments: Iterable[Any]) -> None:
    """Raise LimitError for numbers so high, or widths so great, that what is made with them would be too long."""
    for value in arguments:
        if isinstance(value, (int, float)):
            _refuse(abs(value) > LONGEST_VALUE)
        elif isinstance(value, str):
            _refuse(len(value) > LONGEST_VALUE or (("%" in value or "{" in value) and bool(WIDTH.search(value))))


def joined(values: Sequence[Any]) -> str:
    """Return what `~` makes of values."""
    whole = markup_join(values)
    _refuse(len(whole) > LONGEST_VALUE)
    return whole


def sized(name: str, filter: Callable[..., Any]) -> Callable[..., Any]:
    """Return the filter `name` with a limit on what it makes."""

    def limited(*arguments: Any, **named: Any) -> Any:
        values = [value for value in (*arguments, *named.values()) if isinstance(value, (str, int, float))]
        refuse_arguments(values)
        if any(callable(value) for value in arguments[1:] if name == "format"):
            raise UnprintableError(NO_VALUE)
        if name in ("replace", "join"):
            arguments = tuple(_listed(value) for value in arguments)
            _refuse(_grown(name, arguments) > LONGEST_VALUE * 10)
        result = filter(*arguments, **named)
        if isinstance(result, Iterator):
            result = _taken(result)
        _refuse(isinstance(result, (str, list)) and len(result) > LONGEST_VALUE)
        return result

    limited.__dict__.update(filter.__dict__)  # what Jinja notes of a filter: that it wants the context
    return limited


def refuse_growth(text: str, name: str, arguments: tuple[Any, ...]) -> None:
    """Raise LimitError where a method of a text would make too long a one."""
    if name == "replace" and len(arguments) > 1 and isinstance(arguments[1], str):
        _refuse((len(text) + 1) * (len(arguments[1]) + 1) > LONGEST_VALUE * 10)
    if name == "join" and arguments and isinstance(arguments[0], (list, tuple)):
        _refuse(sum(len(str(item)) + len(text) for item in arguments[0]) > LONGEST_VALUE)


def _grown(name: str, arguments: tuple[Any, ...]) -> int:
    texts = [value for value in arguments if isinstance(value, str)]
    if name == "replace" and len(texts) > 2:
        return (len(texts[0]) + 1) * (len(texts[2]) + 1)
    lists = [value for value in arguments if isinstance(value, (list, tuple))]
    return sum(len(item) for found in lists for item in found if isinstance(item, str))


def _listed(value: Any) -> Any:
    return _taken(value) if isinstance(value, Iterator) else value


def _taken(values: Iterator[Any]) -> list[Any]:
    taken = list(islice(values, LONGEST_VALUE + 1))
    _refuse(len(taken) > LONGEST_VALUE)
    return taken


def _refuse(too_long: bool) -> None:
    if too_long:
        raise LimitError(TOO_LONG)
