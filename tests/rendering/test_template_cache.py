"""Compiled templates on disk: the same documents without compiling, and never another template's."""

from __future__ import annotations

import hashlib
import marshal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from word_files import caption, docx, field, heading, p

from generator import disk_cache
from generator.rendering import Job, cache, load_template, render_set, template
from generator.rendering.compiling import Compiler

ROOT = Path(__file__).parents[2]
DATA = docx(
    heading(1, "{{ company }}", "c04", 1), heading(2, "方針", "c04_a", 2), caption("一覧", "c04_t", 3),
    p(field(r"REF c04_a \n \h")), header="{{ company }}", chapter=4,
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private cache folder, and nothing loaded in this process yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(disk_cache.VARIABLE, raising=False)
    monkeypatch.setattr(template, "_loaded", {})
    found = disk_cache.user_folder(cache.KIND)
    assert found is not None
    if not str(found).startswith(str(tmp_path)):
        pytest.skip("the cache folder of this system cannot be moved by XDG_CACHE_HOME")
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "t.docx"
    path.write_bytes(DATA)
    return path


def rendered(path: Path) -> bytes:
    return render_set([Job("c04", load_template(path), {"company": "A&B"}, "article")])["c04"].data


def framed(payload: bytes) -> bytes:
    return disk_cache.FORMAT + hashlib.sha256(payload).digest() + payload


def forget() -> None:
    template._loaded.clear()


def test_a_plan_read_from_disk_is_the_one_that_was_written(folder: Path) -> None:
    plan = Compiler("t.docx", DATA).plan()
    cache.save("key", plan)
    assert cache.load("key") == plan


def test_a_template_from_the_cache_gives_the_same_bytes(folder: Path, path: Path) -> None:
    first = rendered(path)
    assert len(list(folder.iterdir())) == 1
    forget()
    assert rendered(path) == first


def test_a_template_from_the_cache_needs_neither_docxtpl_nor_lxml(folder: Path, path: Path) -> None:
    first = rendered(path)
    code = (
        "import sys\nfrom pathlib import Path\nfrom generator.rendering import Job, load_template, render_set\n"
        f"job = Job('c04', load_template(Path({str(path)!r})), {{'company': 'A&B'}}, 'article')\n"
        "data = render_set([job])['c04'].data\n"
        "import hashlib\nheavy = [m for m in ('docxtpl', 'docx', 'lxml') if m in sys.modules]\n"
        "print(hashlib.sha256(data).hexdigest(), heavy)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert result.stdout.split() == [hashlib.sha256(first).hexdigest(), "[]"]


@pytest.mark.parametrize("switch", ["environment", "argument"])
def test_the_cache_can_be_switched_off(folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch, switch: str) -> None:
    if switch == "environment":
        monkeypatch.setenv(disk_cache.VARIABLE, "off")
        load_template(path)
    else:
        load_template(path, cache=False)
    assert not folder.exists()


def test_another_template_or_another_version_is_compiled_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {cache.key_of(DATA, True), cache.key_of(DATA, False), cache.key_of(DATA + b"x", True)}
    monkeypatch.setattr(cache, "_makers", lambda: hashlib.sha256(b"docxtpl of tomorrow"))
    keys.add(cache.key_of(DATA, True))
    assert len(keys) == 4


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: framed(b"not marshal"),
        lambda data: framed(marshal.dumps((1, 2))),
        lambda data: framed(marshal.dumps(5)),
    ],
    ids=["short", "no marshal", "another plan", "a number"],
)
def test_a_damaged_entry_is_ignored_and_written_anew(folder: Path, path: Path, damage: object) -> None:
    first = rendered(path)
    (entry,) = folder.iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))  # type: ignore[operator]
    forget()
    assert rendered(path) == first
    assert entry.read_bytes() == whole


def _load_many(path: Path) -> set[bytes]:
    found = set()
    for _ in range(10):
        forget()
        found.add(rendered(path))
    return found


def test_several_writers_and_readers_do_not_harm_each_other(folder: Path, path: Path) -> None:
    with ProcessPoolExecutor(2) as pool:
        results = list(pool.map(_load_many, [path] * 4))
    assert len(set().union(*results)) == 1
    assert len(list(folder.iterdir())) == 1
