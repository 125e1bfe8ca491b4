"""The Jinja environment of all templates: sandboxed, strict, always escaping. An answer is never code or markup."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from jinja2 import StrictUndefined, UndefinedError
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import missing
from markupsafe import Markup, escape

from generator.rendering.cleaning import clean
from generator.rendering.marks import PHRASE, mark
from generator.rendering.values import escaped, printed


class MissingError(UndefinedError):
    """A name that the context does not have; `name` and `owner` (`missing` for a top-level name) say which."""

    def __init__(self, message: str, name: str | None, owner: object) -> None:
        super().__init__(message)
        self.name = name
        self.owner = owner


class Missing(StrictUndefined):
    """Fails at every use and remembers what was looked for, so that the message can name what was meant."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: type[Exception] = UndefinedError,
    ) -> None:
        if exc is UndefinedError:
            exc = cast(type[Exception], lambda message: MissingError(message or "", name, obj))
        super().__init__(hint, obj, name, cast(Any, exc))


def reference(id: object, otherwise: object = "") -> Markup:
    """Return the mark that becomes number and name of `id`, wherever in the set; `otherwise` while it is in none."""
    return Markup(mark(PHRASE, escape(clean(str(id))), escape(clean(str(otherwise)))))


def new_environment(
    finalize: Callable[[Any], Any] = printed, undefined: type[StrictUndefined] = Missing
) -> SandboxedEnvironment:
    """Return an environment with docxtpl's rules; compiled code runs in any environment made here."""
    environment = SandboxedEnvironment(autoescape=True, undefined=undefined, finalize=finalize)
    environment.globals["ref"] = reference
    environment.filters["e"] = environment.filters["escape"] = escaped
    # `safe` would make markup of an answer; these two make HTML, which is not WordprocessingML.
    environment.filters["safe"] = lambda value: value
    for name in ("urlize", "xmlattr"):
        del environment.filters[name]
    return environment


ENVIRONMENT = new_environment()
