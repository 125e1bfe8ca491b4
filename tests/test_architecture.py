"""The rooms and the arrows between them, as the architecture page draws them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parent.parent / "generator"

# Who may import whom; OPEN_TO_ALL are open to all.
ARROWS = {
    "container": set(),
    "word": {"container"},
    "revision": {"word", "container"},
    "conditions": set(),
    "questionnaire": {"conditions"},
    "presets": {"questionnaire"},
    "answers": {"presets", "questionnaire", "conditions"},
    "review": {"answers", "questionnaire", "conditions"},
    "reference": set(),
    "context": {"answers", "reference", "questionnaire", "conditions"},
    "catalogue": {"conditions"},
    "volume": {"container", "revision", "word"},
    "rendering": {"container", "word"},
    "authoring": {"catalogue", "conditions", "questionnaire", "reference", "rendering", "word"},
    "package": {
        "context",
        "volume",
        "catalogue",
        "rendering",
        "answers",
        "questionnaire",
        "reference",
        "container",
        "calendars",
        "cells",
        "word",
        "workbook",
        "revision",
    },
    "worksheets": set(),
    "calendars": set(),
    "workbook": {"catalogue", "reference", "questionnaire", "rendering", "cells", "worksheets"},
    "editions": {
        "package",
        "context",
        "catalogue",
        "answers",
        "questionnaire",
        "container",
        "rendering",
        "word",
        "revision",
        "worksheets",
    },
    "interview": {"presets", "review", "answers", "questionnaire", "conditions"},
    "cells": {"container", "questionnaire"},
    "hearing_sheet": {"presets", "answers", "questionnaire", "conditions", "container", "cells", "worksheets"},
    "batch": {
        "package",
        "answers",
        "questionnaire",
        "hearing_sheet",
        "rendering",
        "catalogue",
        "container",
        "word",
        "cells",
        "worksheets",
    },
    "cli": {
        "editions",
        "interview",
        "presets",
        "review",
        "hearing_sheet",
        "batch",
        "package",
        "answers",
        "questionnaire",
        "catalogue",
        "reference",
        "context",
        "container",
        "rendering",
        "revision",
        "word",
    },
}
OPEN_TO_ALL = {"command_line", "disk_cache", "errors", "later", "letters", "resources", "storage", "yaml_parser"}
WRITTEN_OUT = re.compile(
    r"kitei (?:interview|generate|adopt|revise|bind|batch|compare|templates|documents|sheet|questions|doctor)\b"
    r"(?! が動いて)"
)
MODULES = sorted(path for path in GENERATOR.rglob("*.py") if "data" not in path.relative_to(GENERATOR).parts)


def room_of(path: Path) -> str:
    return path.relative_to(GENERATOR).parts[0].removesuffix(".py")


@cache
def imports(path: Path) -> tuple[list[tuple[int, str]], set[str]]:
    """Return the rooms and modules that a module imports, with their lines, and all that may be modules.

    Imports for types and late ones count too: one reads them with it.
    """
    found, named = [], set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            found.append((node.lineno, node.module or ""))
            named |= {f"{node.module}.{alias.name}" for alias in node.names}
    return [(line, name) for line, name in found if name.startswith("generator.")], named | {name for _, name in found}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(GENERATOR)))
def test_a_room_imports_only_along_the_arrows_and_through_doors(path: Path) -> None:
    room = room_of(path)
    if room in OPEN_TO_ALL | {"__init__", "__main__"}:
        return
    for line, name in imports(path)[0]:
        other = name.split(".")[1]
        if other == room or other in OPEN_TO_ALL:
            continue
        assert other in ARROWS[room], f"{path}:{line}: {room} must not import {other}"
        assert name.count(".") == 1, f"{path}:{line}: import {other} through its door, generator.{other}"


def test_every_room_is_drawn() -> None:
    rooms = {room_of(path) for path in MODULES} - OPEN_TO_ALL - {"__init__", "__main__"}
    assert rooms <= set(ARROWS)


def test_no_room_and_no_module_comes_round_to_itself() -> None:
    modules = {".".join(path.relative_to(GENERATOR.parent).with_suffix("").parts): path for path in MODULES}
    graph = {name: imports(path)[1] & modules.keys() for name, path in modules.items() if path.name != "__init__.py"}
    try:
        assert list(TopologicalSorter(ARROWS).static_order())
        assert list(TopologicalSorter(graph).static_order())
    except CycleError as circle:
        pytest.fail(f"each arrow has one direction: {' -> '.join(reversed(circle.args[1]))}")


HEAVY = ("docxtpl", "docx", "lxml", "openpyxl", "questionary", "prompt_toolkit", "ruamel", "jinja2", "rich", "dask")


def test_the_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom generator.cli import main\nsys.argv = ['kitei', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print('HEAVY', [m for m in {HEAVY!r} if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[-1] == "HEAVY []"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(GENERATOR)))
def test_a_module_opens_with_its_purpose_and_stays_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{path} has no docstring"
    assert text.count("\n") <= 400, f"{path} is usually two"


@pytest.mark.parametrize("path", [p for p in MODULES if room_of(p) == "cli"], ids=lambda p: p.name)
def test_the_command_line_says_everything_through_one_function(path: Path) -> None:
    # tell() writes what would steer the terminal as text, and notices a full disk behind the output.
    if path.name != "telling.py":
        text = path.read_text(encoding="utf-8")
        assert not [
            word
            for word in ("click.echo(", "click.secho(", "print(")
            if word in text.replace("console.print(", "").replace("Console().print(", "")
        ]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(GENERATOR)))
def test_no_message_writes_a_command_out(path: Path) -> None:
    # The person may have started it as `python -m kitei`, and the file's name may need quotes: command_line() knows.
    tree = ast.parse(path.read_text(encoding="utf-8"))
    definitions = ast.Module | ast.ClassDef | ast.FunctionDef
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, definitions) and node.body and isinstance(node.body[0], ast.Expr)
    }
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    told = [node.lineno for node in texts if id(node) not in docstrings and WRITTEN_OUT.search(node.value)]
    assert not told, f"{path}:{told[0]}: use command_line() of generator.command_line"


def test_no_two_modules_of_the_tests_share_a_name() -> None:
    # pytest puts each folder on the path: of two modules with one name, half the tests would get the wrong one.
    names = [path.name for path in Path(__file__).parent.rglob("*.py") if path.name != "conftest.py"]
    assert sorted({name for name in names if names.count(name) > 1}) == []
