"""What may come out of `{{ … }}`: text is cleaned and escaped, markup passes only if it is ours or docxtpl's."""

from __future__ import annotations

import re
from typing import Any

from jinja2.exceptions import TemplateError as JinjaError
from markupsafe import Markup, escape

from generator.rendering.cellrow import CellRow
from generator.rendering.cleaning import UNCLEAN, clean, clean_markup
from generator.rendering.drawing import chart_runs
from generator.rendering.marks import GLUE

# docxtpl writes its escape `{_{` for `{{`; in an answer it is what the person typed.
STOCK_ESCAPE = re.compile(r"(?<=\{)(?=_[{%])|(?<=[}%])(?=_\})")


NO_VALUE = 'これは値ではなく働きです。ref("…")、form("…") のように、かっこを付けて書いてください。'


class UnprintableError(Exception):
    """A value that must not be printed; `str()` is the finished Japanese sentence."""


# What a template's own text can raise, when an expression does not fit its values.
EXPRESSION_ERRORS = (
    JinjaError, UnprintableError, TypeError, ValueError, ArithmeticError, LookupError, RecursionError, MemoryError,
)  # fmt: skip


class BoundError(Exception):
    """A value that docxtpl binds to a document of its own (`document`, where it says so): an image, a link."""

    def __init__(self, document: object = None) -> None:
        super().__init__("a value of docxtpl's that belongs to one document: give it to Job(document=…)")
        self.document = document


def printed(value: Any) -> Any:
    """Return what `{{ value }}` prints: the environment's `finalize`; strings are escaped after it, markup is not."""
    if value.__class__ is str:
        # Most values are printable, which is quicker to see than that they hold nothing to clean.
        return value if value.isprintable() or not UNCLEAN(value) else clean(value)
    if value.__class__ is int:
        return value
    return _printed_object(value)


def _printed_object(value: Any) -> Any:
    if isinstance(value, Markup):
        return Markup(clean_markup(value))
    if isinstance(value, CellRow):
        return value.markup()
    if value is None:
        raise UnprintableError("印字する値がありません（None）。")
    if isinstance(value, bool):
        raise UnprintableError("「はい・いいえ」の値は、そのままでは書けません。{% if … %} で書き分けてください。")
    if not isinstance(value, str):
        if _is_docxtpls(value):
            if hasattr(value, "tpl") or 'r:id="' in value.xml:
                raise BoundError(getattr(value, "tpl", None))
            return Markup(clean_markup(value.xml))
        if hasattr(value, "children") and hasattr(value, "lines") and hasattr(value, "title"):
            return chart_runs(value)
    if callable(value) or getattr(type(value), "__str__", None) is object.__str__:
        # An object's place in memory would stand there, another one in each run.
        raise UnprintableError(NO_VALUE)
    return clean(str(value))


def printed_for_stock(value: Any) -> Any:
    """Return what `{{ value }}` prints on the way through stock docxtpl, which would undo its escape in answers."""
    if _is_docxtpls(value):
        return Markup(value.__html__())
    value = printed(value)
    if not isinstance(value, str) or "_" not in value:
        return value
    return type(value)(STOCK_ESCAPE.sub(GLUE, value))


def _is_docxtpls(value: object) -> bool:
    return type(value).__module__.startswith("docxtpl.")


def escaped(value: Any) -> Markup:
    """Return `value` as the filters `e` and `escape` do: cleaned, then escaped once."""
    return value if isinstance(value, Markup) else escape(clean(str(value)))
