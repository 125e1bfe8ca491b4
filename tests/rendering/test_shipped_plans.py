"""Our own templates ship compiled: the plans are those that compiling gives, and no run needs what compiles them."""

from __future__ import annotations

import ast
import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import jinja2
import pytest
from our_jobs import jobs_of

from generator import disk_cache
from generator.rendering import load_template, render_set, shipped, write_plans
from generator.rendering.compiling import Compiler
from generator.rendering.shipped import FOLDER, plan_texts, shipped_plan
from generator.resources import data_folder

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted((data_folder("sample_regulations") / "templates").glob("*.docx"))
COMPANIES = sorted((data_folder("questionnaires") / "examples").glob("*.yaml"))
SMALL = FOLDER.with_name("templates") / "policy.docx"


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_ships_is_what_compiling_the_templates_gives_now() -> None:
    made = plan_texts(TEMPLATES)
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py")}
    stale = sorted(name for name in made.keys() | there.keys() if made.get(name) != there.get(name))
    assert stale == [], "templates or their compiler have changed: run `make templates`"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_plan_read_is_the_one_that_was_compiled(path: Path) -> None:
    read, made = shipped_plan(path.name, digest(path)), Compiler(path.name, path.read_bytes()).plan()
    assert read is not None
    # Codes differ in their lines only, of which the text above is the proof.
    parts = {name: part._replace(code=made.parts[name].code) for name, part in read.parts.items()}
    assert read._replace(parts=parts) == made
    assert list(read.static) == list(made.static)


@pytest.mark.parametrize("path", COMPANIES, ids=lambda path: path.stem)
def test_a_set_from_what_ships_is_a_set_of_templates_compiled_now(path: Path, compiled: dict[str, object]) -> None:
    found = jobs_of(path)
    mine = render_set(found)
    theirs = render_set([replace(job, template=compiled[job.template.name]) for job in found])
    assert {id: result.data for id, result in mine.items()} == {id: result.data for id, result in theirs.items()}


@pytest.fixture(scope="module")
def compiled() -> dict[str, object]:
    return {path.name: load_template(path, cache=False) for path in TEMPLATES}


def test_a_changed_template_and_another_jinja_get_no_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shipped_plan(SMALL.name, digest(SMALL)) is not None
    assert shipped_plan(SMALL.name, hashlib.sha256(b"changed in Word").hexdigest()) is None
    assert shipped_plan("no such template.docx", digest(SMALL)) is None
    assert shipped_plan(f"{shipped.SHARED}.docx", digest(SMALL)) is None
    monkeypatch.setattr(jinja2, "__version__", "3.1.999")
    assert shipped_plan(SMALL.name, digest(SMALL)) is None


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_a_plan_is_source_that_any_python_takes_and_imports_jinja_alone(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 11))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= {"jinja2.runtime"}
    assert not any(isinstance(node, ast.Import) for node in ast.walk(tree))
    assert not any(isinstance(node, ast.Constant) and isinstance(node.value, bytes) for node in ast.walk(tree))


BLOCKED = """
import sys

class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("docx", "docxtpl"):
            raise AssertionError(f"{name} was imported")
        if name.partition(".")[0] == "lxml":
            raise ModuleNotFoundError(name)  # openpyxl asks for it, and goes on without

sys.meta_path.insert(0, Refusing())
from generator.cli import kitei
for example in sys.argv[1:]:
    kitei.main(["generate", example, "--date", "2026-11-22"], standalone_mode=False)
"""


def test_the_sets_of_all_examples_need_neither_docxtpl_nor_python_docx_nor_lxml(tmp_path: Path) -> None:
    env = {**os.environ, disk_cache.VARIABLE: "off", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", BLOCKED, *map(str, COMPANIES)]
    result = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    folders = list((tmp_path / "output").iterdir())
    assert len(folders) == len(COMPANIES)
    assert all(len(list(folder.glob("*.docx"))) > 15 for folder in folders)


def test_plans_are_written_beside_their_templates_and_no_others_stay(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "gone.py").write_text("", encoding="utf-8")
    (templates / SMALL.name).write_bytes(SMALL.read_bytes())
    assert [path.name for path in write_plans(templates)] == ["policy.py", f"{shipped.SHARED}.py"]
    assert sorted(path.name for path in (tmp_path / "plans").iterdir()) == [f"{shipped.SHARED}.py", "policy.py"]
    assert shipped_plan(SMALL.name, digest(SMALL), tmp_path / "plans") is not None


@pytest.fixture
def unkept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Plans beside which Python keeps nothing, and an empty cache; return the cache's folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(disk_cache.VARIABLE, raising=False)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / SMALL.name).write_bytes(SMALL.read_bytes())
    write_plans(templates)
    found = disk_cache.user_folder(shipped.KIND)
    assert found is not None
    if not str(found).startswith(str(tmp_path)):
        pytest.skip("the cache folder of this system cannot be moved by XDG_CACHE_HOME")
    return found


def test_where_python_keeps_no_code_the_users_cache_does(unkept: Path, tmp_path: Path) -> None:
    plans = tmp_path / "plans"
    first = shipped_plan(SMALL.name, digest(SMALL), plans)
    assert len(list(unkept.iterdir())) == 2  # the plan, and what plans share
    assert list(plans.rglob("*.pyc")) == []
    payload = b"not marshal"
    for entry in unkept.iterdir():
        entry.write_bytes(disk_cache.FORMAT + hashlib.sha256(payload).digest() + payload)
    shipped._shared.cache_clear()
    assert shipped_plan(SMALL.name, digest(SMALL), plans) == first
    assert not any(entry.read_bytes().endswith(payload) for entry in unkept.iterdir())


def test_where_python_keeps_code_the_users_cache_stays_empty(
    unkept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert shipped_plan(SMALL.name, digest(SMALL), tmp_path / "plans") is not None
    assert len(list((tmp_path / "plans").rglob("*.pyc"))) == 2
    assert not unkept.exists()


def test_kept_code_of_another_template_is_not_taken(
    unkept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Python knows its kept code by time (whole seconds) and size of the source.
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    source = tmp_path / "plans" / "policy.py"
    status = source.stat()
    assert shipped_plan(SMALL.name, digest(SMALL), source.parent) is not None
    source.write_text(source.read_text(encoding="utf-8").replace(digest(SMALL), "0" * 64), encoding="utf-8")
    os.utime(source, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert shipped_plan(SMALL.name, "0" * 64, source.parent) is None


def test_a_plan_without_a_part_that_it_shares_does_not_count(unkept: Path, tmp_path: Path) -> None:
    shared = tmp_path / "plans" / f"{shipped.SHARED}.py"
    text = shared.read_text(encoding="utf-8")
    shared.write_text(text.replace("'styles.xml-", "'other.xml-"), encoding="utf-8")
    assert shipped_plan(SMALL.name, digest(SMALL), tmp_path / "plans") is None
