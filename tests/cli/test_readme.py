"""The READMEs and the program say the same."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import click
import pytest

from generator import __version__
from generator.cli import COMMANDS, kitei

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.ja.md")


def shown_commands(text: str) -> list[list[str]]:
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]
    return [shlex.split(line)[1:] for line in lines if line.startswith("kitei")]


@pytest.mark.parametrize("name", READMES)
def test_every_command_shown_is_one_that_the_program_takes(name: str) -> None:
    commands = shown_commands((ROOT / name).read_text(encoding="utf-8"))
    assert commands
    for words in commands:
        check(kitei, words)


def check(command: click.Command, words: list[str]) -> None:
    context = click.Context(command)
    if isinstance(command, click.Group):
        if words and not words[0].endswith(".yaml"):  # `kitei answers.yaml` is the guided start with that file
            found = command.get_command(context, words[0])
            assert found is not None, f"no command {words[0]}"
            check(found, words[1:])
        return
    options = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    used = {word for word in words if word.startswith("-")}
    assert used <= options, f"{command.name} has no {used - options}"


def test_the_english_readme_shows_every_command() -> None:
    shown = {words[0] for words in shown_commands((ROOT / "README.md").read_text(encoding="utf-8")) if words}
    assert shown - {"answers.yaml"} == set(COMMANDS)


def test_links_of_the_readmes_lead_somewhere() -> None:
    for name in READMES:
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{name}: {target}"


def test_every_make_target_shown_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for name in READMES:
        used = set(re.findall(r"^make (\w+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        assert used <= targets


@pytest.mark.parametrize("name", READMES)
def test_pictures_come_before_any_command_and_say_what_they_show(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    pictures = list(re.finditer(r"!\[([^]]*)\]\(([^)]+)\)", text))
    assert len(pictures) == 4
    assert all(picture.start() < text.index("```") for picture in pictures)
    assert all(len(picture[1]) > 15 for picture in pictures)
    assert all((ROOT / picture[2]).stat().st_size <= 200_000 for picture in pictures)


def test_the_file_to_install_is_the_version_that_is_built() -> None:
    named = re.findall(r"kitei-([\d.]+)-py3-none-any\.whl", (ROOT / "README.ja.md").read_text(encoding="utf-8"))
    assert named
    assert set(named) == {__version__}


@pytest.fixture(scope="module")
def handed_over(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files of `make wheel`, as its recipe makes them."""
    folder = tmp_path_factory.mktemp("handed over")
    recipe = re.search(r"^wheel:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert recipe
    python = shlex.quote(sys.executable)
    lines = (
        recipe[1].replace("$(BIN)/python", python).replace("$$", "$").replace(" dist", f" {shlex.quote(str(folder))}")
    )
    subprocess.run(["bash", "-ec", lines], cwd=ROOT, check=True, capture_output=True)
    assert {path.name for path in folder.iterdir()} == {
        f"kitei-{__version__}-py3-none-any.whl",
        "run.lock",
        "constraints.txt",
    }
    return folder


def with_parts(venv: Path) -> None:
    """Let a fresh venv find the parts that this one has: nothing is downloaded, all versions are those of the lock."""
    (site,) = venv.glob("lib/python*/site-packages")
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    for name in re.findall(r"^(\S+?)(?:\[\S+\])?==", lock, re.MULTILINE):
        with suppress(PackageNotFoundError):  # a part for another system or Python
            for file in distribution(name).files or ():
                # File by file: through a link to a folder that parts share, pip would write into our own venv.
                if ".." not in file.parts and file.suffix != ".pyc":
                    target = site / file
                    target.parent.mkdir(parents=True, exist_ok=True)
                    if not target.exists():
                        target.symlink_to(Path(str(file.locate())))


def lines_under(heading: str) -> list[str]:
    text = (ROOT / "README.ja.md").read_text(encoding="utf-8")
    section = re.search(rf"^### {heading}\n(.*?)^##", text, re.MULTILINE | re.DOTALL)
    assert section
    return "".join(re.findall(r"^```\n(.*?)^```", section[1], re.MULTILINE | re.DOTALL)).splitlines()


@pytest.mark.skipif(os.name != "posix", reason="the venv is laid out otherwise on Windows")
@pytest.mark.parametrize("heading", ["Windowsに入れる", "macOSとLinuxに入れる"])
def test_the_readmes_installation_works_in_a_fresh_python(heading: str, handed_over: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    with_parts(venv)
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "KITEI_COMMAND")}
    env |= {
        "PATH": f"{venv / 'bin'}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "PIP_NO_INDEX": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    lines = lines_under(heading)
    assert len(lines) >= 4
    for line in lines:
        done = subprocess.run(
            ["bash", "-c", line], cwd=handed_over, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        if " -m venv " in line:
            with_parts(tmp_path / "kitei")
    assert "kitei" in done.stdout


def test_the_versions_handed_over_are_those_of_the_lock(handed_over: Path) -> None:
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    pinned = re.findall(r"^(\S+==\S+)", lock, re.MULTILINE)
    assert (handed_over / "constraints.txt").read_text(encoding="utf-8").split() == pinned
    assert len(re.findall("--hash=sha256:", lock)) >= len(pinned)
