"""What remains of a template once it is compiled: plain data and code, so that it can be kept on disk."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, MutableMapping
from types import CodeType, FunctionType
from typing import Any, NamedTuple

from jinja2 import Environment
from jinja2 import Template as JinjaTemplate

from generator.rendering.numbering import Paragraph
from generator.rendering.zipwriter import Stored
from generator.word import Level, List, Lists


class Source(NamedTuple):
    """A part that is rendered: its Jinja source, which comes between `head` and `tail`."""

    xml: str
    head: str = ""
    tail: str = ""


class CompiledPart(NamedTuple):
    """A part that is rendered: the code of a function of the environment that gives what Jinja compiled."""

    code: CodeType
    head: str
    tail: str

    def template(self, environment: Environment, shared: MutableMapping[str, Any]) -> JinjaTemplate:
        """Return Jinja's template of this part; `shared` are the globals of all."""
        make = FunctionType(self.code, {"__builtins__": builtins})
        return JinjaTemplate.from_module_dict(environment, {**make(environment), "__file__": None}, shared)


class Plan(NamedTuple):
    """A compiled template.

    `names` are its parts in order; each is in `parts` (rendered), or in `static`, or is `numbering`. `body`, `styles`
    and `numbering` name the parts that are main text, styles and lists ('' where it has none). `numberings` holds the
    lists as XML and read, for each scheme; `chapter` is where the template itself starts level 1.
    """

    names: tuple[str, ...]
    static: dict[str, Stored]
    body: str
    parts: dict[str, CompiledPart]
    styles: str
    numbering: str
    numberings: dict[str, tuple[Stored, Lists]]
    chapter: int | None
    paragraphs: tuple[Paragraph, ...]
    open_item_style: str
    variables: frozenset[str]
    needs_stock: str


def plain(value: object) -> object:
    """Return `value` as marshal and a Python literal can hold it: with plain tuples in place of named ones."""
    if isinstance(value, tuple):
        return tuple(map(plain, value))
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def restored(fields: tuple[Any, ...]) -> Plan:
    """Return the plan of which `plain` made `fields`."""
    plan = Plan(*fields)
    return plan._replace(
        static={name: Stored(*stored) for name, stored in plan.static.items()},
        parts={name: CompiledPart(*part) for name, part in plan.parts.items()},
        numberings={scheme: (Stored(*stored), _lists(lists)) for scheme, (stored, lists) in plan.numberings.items()},
        paragraphs=tuple(Paragraph(*paragraph) for paragraph in plan.paragraphs),
        variables=frozenset(plan.variables),
    )


def _lists(plain: Mapping[int, Any]) -> Lists:
    return {
        id: List(counters, tuple(level and Level(*level) for level in levels), overrides)
        for id, (counters, levels, overrides) in plain.items()
    }
