"""A template, loaded once and rendered many times."""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.container import WORD, ContainerError, Trouble, read_office_file
from generator.errors import Fault, TemplateError
from generator.rendering import cache as disk
from generator.rendering import listing
from generator.rendering.environment import ENVIRONMENT
from generator.rendering.limits import STEPS, bounded
from generator.rendering.marks import GLUE
from generator.rendering.plan import Plan
from generator.rendering.shipped import FOLDER, shipped_plan, shipped_program
from generator.rendering.values import EXPRESSION_ERRORS, BoundError, UnprintableError
from generator.rendering.zipwriter import Stored, write_zip
from generator.word import Lists, word_parts

if TYPE_CHECKING:
    from types import CodeType

    from generator.rendering.stock import StockDocument
    from generator.rendering.tracing import TracedPart

UNREADABLE = "テンプレートを読めません。場所とファイル名を確かめてください。"
TOO_COMPLEX = "タグの式が長すぎるか、かっこの入れ子が深すぎます。式を分けて書いてください。"
UNUSABLE = "Wordの文書として使えない所があります"
SAVE_AGAIN = "Wordで開き、別の名前で保存し直してください。"
KEPT_TEMPLATES = 512
_loaded: dict[tuple[str, str, bool, bool], Template] = {}


@dataclass(frozen=True)
class RenderedParts:
    """What depends on the context, with marks still open; `package` is the rest, where it is not the template's own."""

    texts: dict[str, str]
    package: dict[str, bytes] | None = None


class Template:
    """docxtpl's DocxTemplate for those who render one template again and again.

    It takes the same Word files with the same tags and gives the same parts. What does not depend on the context
    is done when it is loaded (`generator.rendering.compiling`); what docxtpl can only do on a document of its own
    (images, sub-documents, links, cells made by tags) still goes through docxtpl (`generator.rendering.stock`).
    """

    def __init__(self, name: str, data: bytes, plan: Plan, finish: bool = True) -> None:
        self.name = name
        self.plan = plan
        self._data = data
        self.finish = finish
        self._numberings: dict[tuple[str, int], tuple[Stored, Lists]] = {}
        shared = ENVIRONMENT.make_globals(None)
        self._compiled = {
            part: (compiled.template(ENVIRONMENT, shared), compiled.head, compiled.tail)
            for part, compiled in plan.parts.items()
        }

    @property
    def variables(self) -> frozenset[str]:
        """The top-level names that the template asks its context for."""
        return self.plan.variables

    def document(self) -> StockDocument:
        """Return a DocxTemplate of this template, for values that docxtpl binds to one; give it to the `Job` too."""
        from generator.rendering.stock import StockDocument

        parts = word_parts(self._data)
        changed = {name: part.data for name, part in self.plan.static.items() if name in parts}
        return StockDocument(self.name, write_zip({**parts, **changed}), self.finish)

    def numbering(self, scheme: str, chapter: int | None) -> tuple[Stored, Lists] | None:
        """Return numbering.xml for a scheme and a chapter, and what it says; None where the template has no lists."""
        plan = self.plan
        if not plan.numbering:
            return None
        if chapter is None or plan.chapter is None or chapter == plan.chapter:
            return plan.numberings[scheme]
        if (scheme, chapter) not in self._numberings:
            from generator.rendering.schemes import rewritten

            lists, styles = plan.numberings[scheme][0].data, plan.static[plan.styles].data
            self._numberings[scheme, chapter] = rewritten(lists, styles, scheme, chapter)
        return self._numberings[scheme, chapter]

    def render(
        self,
        context: Mapping[str, Any],
        document: StockDocument | None = None,
        absent: Callable[[str], str] | None = None,
        traced: TracedPart | None = None,
    ) -> RenderedParts:
        """Return the parts rendered with `context`, through `document` where it is given or needed.

        `traced` renders the main text where that is to tell where it comes from. `absent` says of a name that the
        context has not why that is so. Raises TemplateError with every name that is
        missing and every expression that cannot be computed.
        """
        try:
            if document is None and not self.plan.needs_stock:
                return RenderedParts(self._render(self._compiled, context, traced))
            return self._through_stock(context, document or self.document())
        except BoundError as error:
            return self._through_stock(context, _document_of(error))
        except EXPRESSION_ERRORS as error:
            if not _is_templates_own(error):
                raise
            faults = self._faults(context, absent)
            if not faults:
                raise
            raise TemplateError(faults) from error

    def traced(self) -> TracedPart | None:
        """Return what renders the main text and tells where it comes from; None where docxtpl must render it."""
        if self.plan.needs_stock:
            return None
        from generator.rendering.tracing import TracedPart

        _, head, tail = self._compiled[self.plan.body]
        return TracedPart(self._telling, head, tail)

    @cached_property
    def _telling(self) -> CodeType:
        """The program of the main text that tells of events."""
        from generator.rendering.tracing import traced_code

        body = self.plan.body
        program = shipped_program(self.name, hashlib.sha256(self._data).hexdigest(), body) if self.finish else None
        if program is None:
            from generator.rendering.compiling import PART, Compiler

            compiler = Compiler(self.name, self._data, self.finish)
            compiler.plan()
            program = compiler.programs[body], PART
        return traced_code(*program)

    def _render(
        self, names: Iterable[str], context: Mapping[str, Any], traced: TracedPart | None = None
    ) -> dict[str, str]:
        rendered = {}
        for name in names:
            if traced is not None and name == self.plan.body:
                rendered[name] = traced.text(dict(context))
                continue
            template, head, tail = self._compiled[name]
            # Jinja's own `render` does no more than this, but rewrites the traceback of an error.
            STEPS.begin()
            text = bounded(template.root_render_func(template.new_context(dict(context))))
            rendered[name] = f"{head}{listing.resolve(text)}{tail}"
        return rendered

    def _through_stock(self, context: Mapping[str, Any], document: StockDocument) -> RenderedParts:
        parts = document.parts(context)
        texts = {name: parts[name].decode("utf-8").replace(GLUE, "") for name in sorted(document.rendered_names)}
        texts |= self._render([name for name in self._compiled if name not in texts], context)
        return RenderedParts(texts, parts)

    def _faults(self, context: Mapping[str, Any], absent: Callable[[str], str] | None) -> list[Fault]:
        from generator.rendering.diagnosis import render_faults

        return render_faults(self.name, self._data, context, absent)


def load_template(path: Path, *, finish: bool = True, cache: bool = True) -> Template:
    """Read a Word template; the same content is compiled only once. Raises TemplateError if it cannot be filled.

    Without `finish` the result is what docxtpl makes: no numbers are counted and no open items are marked.
    Our own templates ship compiled. Others are kept on disk for the next run, unless KITEI_CACHE is `off`;
    with `cache=False` any template is compiled now.
    """
    path = Path(path)
    data = _read(path)
    digest = hashlib.sha256(data).hexdigest()
    known = (path.name, digest, finish, cache)
    if known not in _loaded:
        while len(_loaded) >= KEPT_TEMPLATES:
            del _loaded[next(iter(_loaded))]
        plan = (shipped_plan(path.name, digest) if finish and cache else None) or _plan(path.name, data, finish, cache)
        _loaded[known] = Template(path.name, data, plan, finish)
    return _loaded[known]


def _read(path: Path) -> bytes:
    try:
        return read_office_file(path, WORD)
    except ContainerError as error:
        problem = UNREADABLE if error.trouble in (Trouble.MISSING, Trouble.LOCKED, Trouble.NO_FILE) else str(error)
        raise TemplateError([Fault(path.name, 0, "", problem)]) from None


def _plan(name: str, data: bytes, finish: bool, cache: bool) -> Plan:
    key = disk.key_of(data, finish) if cache else ""
    plan = disk.load(key) if cache else None
    if plan is None:
        # docxtpl and python-docx take a quarter of a second to import: only who compiles waits for them.
        plan = _compiled(name, data, finish)
        if cache:
            disk.save(key, plan)
    return plan


def _compiled(name: str, data: bytes, finish: bool) -> Plan:
    from generator.rendering.compiling import Compiler

    try:
        return Compiler(name, data, finish).plan()
    except TemplateError:
        raise
    except (RecursionError, MemoryError) as error:
        raise TemplateError([Fault(name, 0, "", TOO_COMPLEX)]) from error
    except Exception as error:  # lxml, python-docx and docxtpl raise whatever they stumble over
        problem = f"{UNUSABLE}（{type(error).__name__}: {' '.join(str(error).split())[:80]}）。{SAVE_AGAIN}"
        raise TemplateError([Fault(name, 0, "", problem)]) from error


def _document_of(error: BoundError) -> StockDocument:
    from generator.rendering.stock import StockDocument

    if isinstance(error.document, StockDocument):
        return error.document
    raise TypeError(str(error)) from error


def _is_templates_own(error: BaseException) -> bool:
    """Tell whether an expression of the template failed, and not code of ours that it called."""
    if isinstance(error, UnprintableError):
        return True
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    place, room = Path(frame.f_code.co_filename), Path(__file__).parent
    return not place.is_relative_to(room.parent) or place.is_relative_to(room) or place.is_relative_to(FOLDER)
