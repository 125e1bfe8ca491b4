"""The wheel carries everything that the program needs, away from any checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it into a folder of its own, as an installer does."""
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)], cwd=ROOT, check=True)
    (wheel,) = out.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(out / "site")
    return out / "site"


def run(installed: Path, cwd: Path, *words: str) -> subprocess.CompletedProcess[str]:
    # What PYTHONPATH names comes before the checkout, of which an editable install would otherwise tell.
    env = {**os.environ, "PYTHONPATH": str(installed), "KITEI_CACHE": "off"}
    return subprocess.run([sys.executable, *words], cwd=cwd, env=env, capture_output=True, text=True, check=False)


def test_the_installed_program_is_the_one_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    result = run(installed, tmp_path, "-c", "import generator.resources as r; print(r.data_folder('questionnaires'))")
    assert result.stdout.strip() == str(installed / "generator" / "data" / "questionnaires")


def test_a_set_is_made_from_the_wheel_alone(installed: Path, tmp_path: Path) -> None:
    example = installed / "generator" / "data" / "questionnaires" / "examples" / "labor-office.yaml"
    result = run(installed, tmp_path, "-m", "generator", "generate", str(example), "--date", "2026-11-22")
    assert result.returncode == 0, result.stderr
    assert len(list((tmp_path / "output").rglob("*.docx"))) > 15


def test_the_wheel_holds_no_tests_and_nothing_of_this_machine(installed: Path) -> None:
    names = {path.relative_to(installed).parts[0] for path in installed.iterdir()}
    assert {name for name in names if not name.endswith(".dist-info")} == {"generator", "kitei"}
