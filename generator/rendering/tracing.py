"""Where a rendered text comes from: which expression printed which characters, and which conditions let a text stand.

The program of a compiled template is rewritten, not run otherwise: before and behind what it prints, and at the ends of
each branch, it says so as an event. Events become marks where text stands; they are empty when the document is filled,
so the document is byte for byte what it is without them, and signs that no answer can hold when it is traced.
"""

from __future__ import annotations

import ast
import builtins
import hashlib
import marshal
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, cast

from jinja2 import Template as JinjaTemplate

from generator import disk_cache
from generator.rendering import listing
from generator.rendering.environment import ENVIRONMENT
from generator.rendering.limits import STEPS, bounded
from generator.rendering.marks import CLOSE, OPEN, OVER, SHOWN, TRACE
from generator.rendering.spans import Span, Traced, signed
from generator.word import Package, Paragraph, paragraphs, read_body

EVENT = re.compile(f"{SHOWN}(\\d+){OVER}")
STATE, STATED = "\ufdd6", "\ufdd7"  # round the numbers of the events under which a paragraph stands
STATES = re.compile(f"{STATE}([\\d ]*){STATED}")
STEP = re.compile(f"{SHOWN}(\\d+){OVER}|<w:p(?: [^>]*)?>(?:<w:pPr>(?:(?!</w:pPr>).)*</w:pPr>)?", re.DOTALL)
LOCAL = re.compile(r"l_\d+_(\w+)")
KIND = "traces"
START, END, IF, FI = "start", "end", "if", "fi"


class Event(str):
    """What a program says between its texts; as text it is nothing."""

    __slots__ = ("kind", "record", "what")
    kind: str
    what: str
    record: str


def event(kind: str, what: str = "", record: object = None) -> Event:
    """Return an event; `record` is the record of a loop that an expression belongs to."""
    made = Event("")
    made.kind, made.what = kind, what
    found = record.get("id") if isinstance(record, dict) else getattr(record, "id", "")
    made.record = str(found or "")
    return made


class TracedPart:
    """The program of a part that tells of events; `events` are those of the last text that it made."""

    def __init__(self, code: CodeType, head: str, tail: str) -> None:
        self._head, self._tail = head, tail
        make = FunctionType(code, {"__builtins__": builtins, "_event": event})
        namespace = {**make(ENVIRONMENT), "__file__": None}
        self._template = JinjaTemplate.from_module_dict(ENVIRONMENT, namespace, ENVIRONMENT.make_globals(None))
        self.events: list[Event] = []

    def text(self, context: dict[str, Any]) -> str:
        """Return the text with a mark for each event that stands where a mark can."""
        self.events = []
        STEPS.begin()
        text = bounded(self._marked(self._template.root_render_func(self._template.new_context(context))))
        return f"{self._head}{listing.resolve(text)}{self._tail}"

    def _marked(self, pieces: Iterator[str]) -> Iterator[str]:
        place = _Place()
        for piece in pieces:
            if isinstance(piece, Event):
                if place.is_free:
                    yield f"{OPEN}{TRACE}{len(self.events)}{CLOSE}"
                    self.events.append(piece)
            else:
                place.move(piece)
                yield piece


class _Place:
    """Where in the XML a text has come to: in no tag and no mark, or in one."""

    def __init__(self) -> None:
        self._in_tag = self._in_mark = False

    @property
    def is_free(self) -> bool:
        return not self._in_tag and not self._in_mark

    def move(self, piece: str) -> None:
        opened, closed = piece.rfind("<"), piece.rfind(">")
        self._in_tag = opened > closed if max(opened, closed) >= 0 else self._in_tag
        opened, closed = piece.rfind(OPEN), piece.rfind(CLOSE)
        self._in_mark = opened > closed if max(opened, closed) >= 0 else self._in_mark


def traced_code(module: str, function: str) -> CodeType:
    """Return the code of a function in the source of a plan or program, which tells of events."""
    made_by = f"{sys.version} {function} {Path(__file__).read_text('utf-8')}"
    key = hashlib.sha256(f"{made_by} {module}".encode()).hexdigest()
    kept = disk_cache.read(KIND, key)
    if kept is not None:
        with suppress(ValueError, TypeError, EOFError):
            return cast(CodeType, marshal.loads(kept))
    tree = ast.parse(module)
    found = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function)
    told = ast.fix_missing_locations(ast.Module([_Telling().visit(found)], []))
    code = compile(told, "<template>", "exec")
    made = next(one for one in code.co_consts if isinstance(one, CodeType))
    disk_cache.write(KIND, key, marshal.dumps(made))
    return made


class _Telling(ast.NodeTransformer):
    """Lets a program that Jinja compiled say what it prints and which branch it takes."""

    def __init__(self) -> None:
        self._lists: list[tuple[str, str]] = []  # loop variables, as the program calls them, with what they run over

    def visit_For(self, node: ast.For) -> ast.For:
        target = node.target.elts[0] if isinstance(node.target, ast.Tuple) else node.target
        self._lists.append((ast.unparse(target), self._said(node.iter)))
        self.generic_visit(node)
        self._lists.pop()
        return node

    def visit_If(self, node: ast.If) -> ast.If:
        if isinstance(node.test, ast.Constant):
            return node  # Jinja's `if 0: yield None`
        what = self._said(node.test)
        self.generic_visit(node)
        node.body = [_tell(IF, what), *node.body, _tell(FI)]
        if node.orelse:
            node.orelse = [_tell(IF, f"not {what}"), *node.orelse, _tell(FI)]
        return node

    def visit_Expr(self, node: ast.Expr) -> Any:
        printed = node.value.value if isinstance(node.value, ast.Yield) else None
        if printed is None or isinstance(printed, ast.Constant):
            return node
        inner = printed
        while isinstance(inner, ast.Call) and inner.args and _is_wrapper(inner.func):
            inner = inner.args[0]
        record = next((n for n in _names(inner) if any(n == variable for variable, _ in self._lists)), None)
        return [_tell(START, self._said(inner), record), node, _tell(END)]

    def _said(self, node: ast.expr) -> str:
        """Return a Python expression of Jinja's as the template says it."""
        if isinstance(node, ast.IfExp):
            return self._said(node.orelse)
        if isinstance(node, ast.Name):
            for variable, runs_over in reversed(self._lists):
                if variable == node.id:
                    return f"{runs_over}[]"
            match = LOCAL.fullmatch(node.id)
            return match[1] if match else node.id
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "LoopContext":
            return self._said(node.args[0])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("getattr", "getitem"):
                key = node.args[1]
                named = str(key.value) if isinstance(key, ast.Constant) else self._said(key)
                return f"{self._said(node.args[0])}.{named}"
            if node.func.attr == "call":
                arguments = ", ".join(map(self._said, node.args[2:]))
                return f"{self._said(node.args[1])}({arguments})"
        if isinstance(node, ast.BoolOp):
            word = " and " if isinstance(node.op, ast.And) else " or "
            return word.join(f"({self._said(v)})" if isinstance(v, ast.BoolOp) else self._said(v) for v in node.values)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            inner = self._said(node.operand)
            return f"not ({inner})" if isinstance(node.operand, ast.BoolOp) else f"not {inner}"
        return ast.unparse(node)


def _is_wrapper(function: ast.expr) -> bool:
    return ast.unparse(function) in ("escape", "str", "environment.finalize", "markup_join")


def _names(node: ast.expr) -> Iterator[str]:
    return (found.id for found in ast.walk(node) if isinstance(found, ast.Name))


def _tell(kind: str, what: str = "", record: str | None = None) -> ast.Expr:
    arguments: list[ast.expr] = [ast.Constant(kind), ast.Constant(what)]
    arguments += [ast.Name(record, ast.Load())] if record else []
    return ast.Expr(ast.Yield(ast.Call(ast.Name("_event", ast.Load()), arguments, [])))


def traced_paragraphs(parts: dict[str, bytes], body: str, xml: str, events: Sequence[Event]) -> tuple[Traced, ...]:
    """Return the paragraphs of a document whose main text `xml` shows its events."""
    marked = "".join(_with_states(xml, events)).encode("utf-8")
    blocks = read_body(Package({**parts, body: marked}))
    return tuple(_traced(paragraph, events) for paragraph in paragraphs(blocks))


def _with_states(xml: str, events: Sequence[Event]) -> Iterator[str]:
    """Yield the text with a run at the beginning of each paragraph that says under which conditions it stands."""
    position = 0
    under: list[str] = []
    for step in STEP.finditer(xml):
        yield xml[position : step.end()]
        position = step.end()
        if step[1] is None:
            if under and not step[0].endswith("/>"):
                yield f'<w:r><w:t xml:space="preserve">{STATE}{" ".join(under)}{STATED}</w:t></w:r>'
        elif events[int(step[1])].kind == IF:
            under.append(step[1])
        elif events[int(step[1])].kind == FI and under:
            under.pop()
    yield xml[position:]


def _traced(paragraph: Paragraph, events: Sequence[Event]) -> Traced:
    text = signed(paragraph.pieces)
    states = STATES.search(text)
    conditions = tuple(events[int(number)].what for number in states[1].split()) if states else ()
    clean: list[str] = []
    spans: list[Span] = []
    opened: list[tuple[Event, int]] = []
    length = 0
    for index, piece in enumerate(EVENT.split(STATES.sub("", text))):
        if index % 2 == 0:
            clean.append(piece)
            length += len(piece)
            continue
        told = events[int(piece)]
        if told.kind in (START, IF):
            opened.append((told, length))
        elif opened and (opened[-1][0].kind == IF) == (told.kind == FI):
            beginning, start = opened.pop()
            spans.append(Span(start, length, beginning.what, beginning.record, beginning.kind == IF))
    return Traced(paragraph, "".join(clean), tuple(spans), conditions)
