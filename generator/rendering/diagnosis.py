"""What went wrong when a template met a context: every name that is missing, with its place and what was meant.

Rendering stops at the first fault and knows no place. So the template is rendered once more, slowly: each tag on a
line of its own, and in place of a missing value one that notes where it was used and lets the rendering go on.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import FrameType, TracebackType
from typing import Any

from jinja2 import ChainableUndefined, UndefinedError
from jinja2 import Template as JinjaTemplate
from jinja2.exceptions import SecurityError
from jinja2.utils import missing

from generator.errors import Fault, FileFaults
from generator.rendering.compiling import Compiler
from generator.rendering.environment import new_environment
from generator.rendering.limits import STEPS, TOO_LONG, bounded
from generator.rendering.places import area, numbered_tags, place_of_line
from generator.rendering.values import EXPRESSION_ERRORS, UnprintableError, printed

FILE = "<kitei template>"
NOTHING_THERE = "一覧が空なので、取り出すものがありません。{% if 一覧の名前 %} … {% endif %} の中に書いてください。"


Absent = Callable[[str], str]
"""Says of a name that the context has not why it has it not, in a finished sentence; '' where it knows of none."""


def render_faults(name: str, data: bytes, context: Mapping[str, Any], absent: Absent | None = None) -> list[Fault]:
    """Return what is wrong with rendering the template `data` with `context`; empty when nothing is."""
    faults: dict[Fault, None] = {}
    for part, source in Compiler(name, data).sources().items():
        faults.update(dict.fromkeys(_PartDiagnosis(name, part, source.xml, context, absent).faults()))
    return list(faults)


class _Noted(ChainableUndefined):
    """Stands for a missing value: tells its diagnosis of its first use, and behaves as nothing from then on."""

    diagnosis: _PartDiagnosis

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.noted = False

    def use(self) -> None:
        """Tell, once, what is missing."""
        if self.noted:
            return
        self.noted = True
        if self._undefined_exception is UndefinedError and self._undefined_name is None:
            self.diagnosis.note(NOTHING_THERE)
        elif self._undefined_exception is UndefinedError:
            self.diagnosis.note_missing(str(self._undefined_name), self._undefined_obj)
        else:
            self.diagnosis.note(_sentence(SecurityError()))

    def __str__(self) -> str:
        self.use()
        return ""

    def __iter__(self) -> Iterator[Any]:
        self.use()
        return iter(())

    def __bool__(self) -> bool:
        self.use()
        return False

    def __len__(self) -> int:
        self.use()
        return 0

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self.use()
        return self

    def __getitem__(self, key: Any) -> Any:
        self.use()
        return self

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.use()
        return self


class _PartDiagnosis:
    """Renders one part and collects its faults."""

    def __init__(self, name: str, part: str, source: str, context: Mapping[str, Any], absent: Absent | None) -> None:
        self.absent = absent
        self.name, self.part, self.context = name, part, context
        self.source = numbered_tags(source)
        self.found: list[tuple[int, str]] = []
        environment = new_environment(self._printed, type("NotedHere", (_Noted,), {"diagnosis": self}))
        code = environment.compile(self.source, filename=FILE)
        self.template = JinjaTemplate.from_code(environment, code, environment.make_globals(None))

    def faults(self) -> Iterator[Fault]:
        try:
            STEPS.begin()
            bounded(self.template.root_render_func(self.template.new_context(dict(self.context))))
        except FileFaults as error:
            yield from error.faults
        except EXPRESSION_ERRORS as error:
            self.found.append((_line(self.template, error.__traceback__), _sentence(error)))
        for line, problem in self.found:
            yield Fault(self.name, 0, place_of_line(self.part, self.source, line) if line else area(self.part), problem)

    def _printed(self, value: Any) -> Any:
        try:
            return "" if isinstance(value, ChainableUndefined) and str(value) == "" else printed(value)
        except UnprintableError as error:
            self.note(str(error))
            return ""

    def note(self, problem: str) -> None:
        """Note a problem of the tag that is being rendered."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != FILE:
            frame = frame.f_back
        line = self.template.get_corresponding_lineno(frame.f_lineno) if frame else 0
        self.found.append((line, problem))

    def note_missing(self, name: str, owner: object) -> None:
        """Note that `owner` (Jinja's `missing`: the context) has nothing called `name`."""
        reason = self.absent(name) if self.absent is not None and owner is missing else ""
        if reason:
            self.note(reason)
        elif owner is missing:
            meant = _meant(name, self.context)
            self.note(f"「{name}」という名前は、答えにも用意された言葉にもありません。{meant}")
        else:
            self.note(f"「{name}」という項目はありません。{_meant(name, _items_of(owner))}")


def _meant(name: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(name, sorted(known), 1)
    return f"「{found[0]}」ではありませんか。" if found else "つづりを確かめてください。"


def _items_of(owner: object) -> list[str]:
    names = owner if isinstance(owner, Mapping) else dir(owner)
    return [str(name) for name in names if not str(name).startswith("_")]


def _sentence(error: BaseException) -> str:
    if isinstance(error, UnprintableError):
        return str(error)
    if isinstance(error, (RecursionError, MemoryError)):
        return TOO_LONG
    if isinstance(error, SecurityError):
        return "この書き方は、安全のため使えません。名前とピリオドだけで書いてください。"
    return f"この式は計算できません（{type(error).__name__}: {error}）。"


def _line(template: JinjaTemplate, traceback: TracebackType | None) -> int:
    line = 0
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == FILE:
            line = template.get_corresponding_lineno(traceback.tb_lineno)
        traceback = traceback.tb_next
    return line
