"""The READMEs and the program say the same."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

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
    assert shown == set(COMMANDS)


def test_links_of_the_readmes_lead_somewhere() -> None:
    for name in READMES:
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{name}: {target}"


def test_every_make_target_shown_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for name in READMES:
        used = set(re.findall(r"^make (\w+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        assert used <= targets
