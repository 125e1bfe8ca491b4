"""Our own templates' plans as Python modules: written by `make templates`, part of the program, read by every run.

They are source text, so any Python takes them; what it compiles of them is kept beside them, as of all modules (an
installer does so for all), or in the user's cache where it cannot be. A plan counts for the template and the Jinja of
which it was made; for any other the template is compiled.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, cast

import jinja2

from generator import disk_cache
from generator.rendering.plan import Plan, plain, restored
from generator.rendering.programs import INDENT, literal
from generator.rendering.zipwriter import SMALLEST, Stored
from generator.resources import data_folder
from generator.word import Lists

if TYPE_CHECKING:
    from generator.rendering.compiling import Compiler

FOLDER = data_folder("sample_regulations") / "plans"
SHARED = "_shared"
KIND = "plans"
PLAIN = ("names", "body", "styles", "numbering", "chapter", "open_item_style", "needs_stock")


def shipped_plan(name: str, digest: str, folder: Path = FOLDER) -> Plan | None:
    """Return the plan that ships for the template called `name` whose SHA-256 is `digest`; None if none does."""
    module = _module(folder / f"{Path(name).stem}.py")
    if (module.get("TEMPLATE"), module.get("JINJA")) != (digest, jinja2.__version__):
        return None
    written, shared = module["PLAN"], _shared(folder)
    lists = written["numberings"].items()
    if not shared.keys() >= {*written["static"].values(), *(key for _, (key, _) in lists)}:
        return None
    fields = {
        **written,
        "static": {part: shared[key] for part, key in written["static"].items()},
        "parts": {part: (make.__code__, head, tail) for part, (make, head, tail) in written["parts"].items()},
        "numberings": {scheme: (shared[key], found) for scheme, (key, found) in lists},
    }
    return restored(tuple(fields[name] for name in Plan._fields))


def shipped_program(name: str, digest: str, part: str, folder: Path = FOLDER) -> tuple[str, str] | None:
    """Return the Python source of the plan that `shipped_plan` gives, and the name of the function of `part` in it."""
    path = folder / f"{Path(name).stem}.py"
    module = _module(path)
    if (module.get("TEMPLATE"), module.get("JINJA")) != (digest, jinja2.__version__):
        return None
    return path.read_text(encoding="utf-8"), module["PLAN"]["parts"][part][0].__name__


def write_plans(templates: Path) -> list[Path]:
    """Write the plans of all templates of the folder `templates` beside it; no other plans stay. Return the files."""
    folder = templates.with_name(FOLDER.name)
    texts = plan_texts(templates.glob("*.docx"))
    folder.mkdir(exist_ok=True)
    for old in set(folder.glob("*.py")) - {folder / name for name in texts}:
        old.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return [folder / name for name in texts]


def plan_texts(templates: Iterable[Path]) -> dict[str, str]:
    """Return what ships for `templates`, by file name: a module for each, and one with the parts that many have."""
    from generator.rendering.compiling import Compiler

    shared: dict[str, bytes] = {}
    texts = {}
    for path in sorted(templates):
        data = path.read_bytes()
        compiler = Compiler(path.name, data)
        texts[f"{path.stem}.py"] = _text_of(path.name, data, compiler, shared)
    parts = "".join(f"{INDENT}{key!r}: {literal(shared[key].decode(), INDENT)},\n" for key in sorted(shared))
    about = '"""Parts that documents take over as they are. Written by `make templates`."""'
    return {**texts, f"{SHARED}.py": f"{about}\n\nPARTS = {{\n{parts}}}\n"}


def _text_of(name: str, data: bytes, compiler: Compiler, shared: dict[str, bytes]) -> str:
    plan = compiler.plan()
    static = {part: _share(part, stored, shared) for part, stored in plan.static.items()}
    lists = {
        scheme: (_share(plan.numbering, stored, shared), found) for scheme, (stored, found) in plan.numberings.items()
    }
    functions = [program.replace("part", f"part_{n}", 1) for n, program in enumerate(compiler.programs.values())]
    return "\n".join(
        [
            f'"""The template {name}, compiled. Written by `make templates`."""\n',
            f"TEMPLATE = {hashlib.sha256(data).hexdigest()!r}",
            f"JINJA = {jinja2.__version__!r}\n",
            *functions,
            "PLAN = {",
            *_fields(plan, static, lists),
            "}\n",
        ]
    )


def _share(part: str, stored: Stored, shared: dict[str, bytes]) -> str:
    """Return the key under which many templates have the same part."""
    key = f"{Path(part).name}-{hashlib.sha256(stored.data).hexdigest()[:8]}"
    shared[key] = stored.data
    return key


def _fields(plan: Plan, static: Mapping[str, str], lists: Mapping[str, tuple[str, Lists]]) -> Iterator[str]:
    """Yield the lines of the plan; its parts are the functions `part_0`, `part_1` …"""
    for name in PLAIN:
        yield f"{INDENT}{name!r}: {getattr(plan, name)!r},"
    yield from _group("static", "{}", (f"{name!r}: {key!r}" for name, key in static.items()))
    parts = enumerate(plan.parts.items())
    yield from _group("parts", "{}", (f"{name!r}: (part_{n}, {p.head!r}, {p.tail!r})" for n, (name, p) in parts))
    yield from _group("numberings", "{}", (f"{s!r}: ({key!r}, {_lists(found)})" for s, (key, found) in lists.items()))
    yield from _group("paragraphs", "()", (f"{plain(paragraph)!r}" for paragraph in plan.paragraphs))
    yield from _group("variables", "()", map(repr, sorted(plan.variables)))


def _lists(lists: Lists) -> str:
    lines = (f"{INDENT * 3}{id}: {plain(found)!r},\n" for id, found in lists.items())
    return f"{{\n{''.join(lines)}{INDENT * 2}}}"


def _group(name: str, brackets: str, items: Iterable[str]) -> Iterator[str]:
    yield f"{INDENT}{name!r}: {brackets[0]}"
    yield from (f"{INDENT * 2}{item}," for item in items)
    yield f"{INDENT}{brackets[1]},"


def _module(path: Path) -> dict[str, Any]:
    """Return what the module at `path` defines; nothing if there is none."""
    if not path.is_file():
        return {}
    names: dict[str, Any] = {}
    exec(_Loader(path.stem, str(path)).code(), names)
    return names


class _Loader(SourceFileLoader):
    """Python's own loader of modules; where Python cannot keep their code beside them, the user's cache does."""

    compiled: tuple[str, CodeType] | None = None

    def code(self) -> CodeType:
        """Return the code of the module."""
        code = cast(CodeType, self.get_code(self.name))
        if self.compiled is not None and not Path(cache_from_source(self.path)).is_file():
            disk_cache.write(KIND, self.compiled[0], marshal.dumps(self.compiled[1]))
        return code

    def source_to_code(self, data: Any, path: Any) -> CodeType:  # type: ignore[override]  # no static method there
        """Return the code of the source `data`; Python asks for it where it has kept none."""
        key = hashlib.sha256(f"{sys.version}\0{path}\0".encode() + data).hexdigest()
        kept = disk_cache.read(KIND, key)
        if kept is not None:
            with suppress(ValueError, TypeError, EOFError):
                return cast(CodeType, marshal.loads(kept))
        self.compiled = (key, super().source_to_code(data, path))
        return self.compiled[1]


@cache
def _shared(folder: Path) -> Mapping[str, Stored]:
    return {key: _stored(text) for key, text in _module(folder / f"{SHARED}.py")["PARTS"].items()}


def _stored(text: str) -> Stored:
    return SMALLEST.store(text.encode())
