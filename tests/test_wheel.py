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
        assert not any("__pycache__" in name for name in archive.namelist())
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


def test_plans_of_the_wheel_are_read_where_they_are(installed: Path, tmp_path: Path) -> None:
    # Inside the package an expression of a template must not be taken for code of ours that failed.
    code = (
        "import sys\nfrom generator.errors import TemplateError\nfrom generator.rendering import load_template\n"
        "from generator.resources import data_folder\n"
        "template = load_template(data_folder('sample_regulations') / 'templates' / 'c04.docx')\n"
        "print('compiled', 'docxtpl' in sys.modules)\n"
        "try:\n    template.render({'small': True, 'role': 5})\nexcept TemplateError as error:\n"
        "    print(len(error.faults))\n"
    )
    result = run(installed, tmp_path, "-c", code)
    assert result.returncode == 0, result.stderr
    compiled, faults = result.stdout.splitlines()
    assert compiled == "compiled False"
    assert int(faults) > 10


def test_a_fault_in_a_plan_of_the_wheel_is_the_templates(installed: Path, tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\nfrom generator.rendering import template\n"
        "def fails(): exec(compile('1 + None', str(template.FOLDER / 'c04.py'), 'exec'))\n"
        "try: fails()\nexcept TypeError as error: print(template._is_templates_own(error))\n"
    )
    assert run(installed, tmp_path, "-c", code).stdout.split() == ["True"]
