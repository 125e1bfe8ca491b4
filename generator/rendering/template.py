"""A template, loaded once and rendered many times."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Template as JinjaTemplate

from generator.errors import Fault, TemplateError
from generator.rendering import listing
from generator.rendering.environment import ENVIRONMENT
from generator.rendering.plan import Plan
from generator.rendering.zipwriter import Stored, deflate_with, store

_loaded: dict[str, Template] = {}


class Template:
    """docxtpl's DocxTemplate for those who render one template again and again.

    It takes the same template files with the same tags and gives the same parts. The work that does not depend on the
    context is done when it is made: see `generator.rendering.compiling`.
    """

    def __init__(self, name: str, data: bytes, plan: Plan) -> None:
        self.name = name
        self.data = data
        self.plan = plan
        self._code = {
            part: (JinjaTemplate.from_code(ENVIRONMENT, compiled.code, ENVIRONMENT.make_globals(None)), compiled)
            for part, compiled in plan.parts.items()
        }

    @property
    def variables(self) -> frozenset[str]:
        """The top-level names that the template asks its context for."""
        return self.plan.variables

    def render(self, context: Mapping[str, Any]) -> dict[str, str]:
        """Return the parts that depend on `context`, with their marks: see `generator.rendering.documents`."""
        rendered = {}
        for name, (template, part) in self._code.items():
            text = "".join(template.root_render_func(template.new_context(dict(context))))
            rendered[name] = f"{part.head}{listing.resolve(text)}{part.tail}"
        return rendered

    @cached_property
    def static(self) -> dict[str, Stored]:
        """The unchanged parts, compressed once for all documents."""
        deflate = deflate_with("zlib")
        return {name: store(data, deflate) for name, data in self.plan.static.items()}


def load_template(path: Path, *, finish: bool = True) -> Template:
    """Read a Word template; the same content is compiled only once. Raises TemplateError if it cannot be filled.

    Without `finish` the result is what docxtpl makes: no numbers are counted and no open items are marked.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError:
        raise TemplateError([Fault(path.name, 0, "", "テンプレートを読めません。場所を確かめてください。")]) from None
    key = hashlib.sha256(data).hexdigest() + str(finish)
    if key not in _loaded:
        from generator.rendering.compiling import Compiler

        _loaded[key] = Template(path.name, data, Compiler(data, finish).plan())
    return _loaded[key]


def created_text(day: date | None) -> str:
    """Return a date as core.xml holds it."""
    return f"{day.isoformat()}T00:00:00Z" if day else ""
