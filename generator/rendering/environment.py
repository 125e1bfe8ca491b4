"""The Jinja environment of all templates: sandboxed, strict, always escaping. An answer is never code or markup."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jinja2 import StrictUndefined, Undefined, nodes
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from generator.rendering import limits
from generator.rendering.cleaning import clean
from generator.rendering.marks import PHRASE, mark
from generator.rendering.values import NO_VALUE, UnprintableError, escaped, printed

REMEMBERED = 4096
JOINED = "values joined"  # no name that a template can write


class _Joined(NodeTransformer):
    """Makes a filter of each `~`."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - Jinja looks for this name
        self.generic_visit(node)
        values = nodes.List(node.nodes, lineno=node.lineno)
        return nodes.Filter(values, JOINED, [], [], None, None, lineno=node.lineno, environment=node.environment)


class Sandbox(SandboxedEnvironment):
    """Jinja's sandbox, which asks once whether an attribute is safe: it hangs on the type and the name alone."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._safe: dict[tuple[type, str], bool] = {}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Return the tree of a template, in which `~` has its limits too: Jinja calls nobody for it."""
        tree: nodes.Template = _Joined().visit(super()._parse(source, name, filename))
        return tree

    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Return what an operator makes of two values, within the limits."""
        return limits.operated(operator, left, right, self.binop_table[operator])

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - as in Jinja
        """Call an object from a template, within the limits."""
        owner = getattr(getattr(__obj, "__wrapped__", __obj), "__self__", None)
        if isinstance(owner, str):
            limits.refuse_arguments((owner, *args, *kwargs.values()))
            limits.refuse_growth(owner, getattr(__obj, "__name__", ""), args)
        return super().call(__context, __obj, *args, **kwargs)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return what Jinja's own sandbox says of every object of this type."""
        key = (type(obj), attr)
        if key not in self._safe:
            if len(self._safe) >= REMEMBERED:  # names may come from answers
                self._safe.clear()
            self._safe[key] = super().is_safe_attribute(obj, attr, value)
        return self._safe[key]


def reference(id: object, otherwise: object = "", number: bool = False) -> Markup:
    """Return the mark that becomes number and name of `id`, wherever in the set; `otherwise` while it is in none.

    With `number`, the name is left out where there is a number.
    """
    bare = ("number",) if number else ()
    return Markup(mark(PHRASE, escape(clean(str(id))), escape(clean(str(otherwise))), *bare))


class Reference:
    """The `ref` of templates, which must be called: joined to a text it would be its place in memory."""

    def __call__(self, *arguments: Any, **named: Any) -> Markup:
        """Return what `reference` does."""
        return reference(*arguments, **named)

    def __str__(self) -> str:
        """Refuse to be printed."""
        raise UnprintableError(NO_VALUE)


def new_environment(
    finalize: Callable[[Any], Any] = printed, undefined: type[Undefined] = StrictUndefined
) -> SandboxedEnvironment:
    """Return an environment with docxtpl's rules; compiled code runs in any environment made here."""
    environment = Sandbox(autoescape=True, undefined=undefined, finalize=finalize)
    environment.globals["ref"] = Reference()
    environment.globals["range"] = limits.STEPS.range
    environment.filters[JOINED] = limits.joined
    for name in limits.SIZED:
        environment.filters[name] = limits.sized(name, environment.filters[name])
    environment.filters["e"] = environment.filters["escape"] = escaped
    # `safe` would make markup of an answer; the others make HTML, which is not WordprocessingML.
    environment.filters["safe"] = lambda value: value
    for name in ("urlize", "xmlattr"):
        del environment.filters[name]
    del environment.globals["lipsum"]
    return environment


ENVIRONMENT = new_environment()
