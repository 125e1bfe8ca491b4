"""Nothing that click can say to a user is English."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import click
import pytest

from generator.cli import kitei
from generator.cli.japanese import MODULES, PHRASES, speak_japanese

# Said while a command is declared, to whoever writes it.
TO_PROGRAMMERS = {
    "Name '{name}' defined twice",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Could not determine name for option with declarations {decls!r}",
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead?"
    " Did you mean to pass '--{name}'?",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Invalid start character for option ({option})",
    "Unknown color {colour!r}",
}


def phrases(module: ModuleType) -> Iterator[str]:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
            for argument in node.args[: 2 if node.func.id == "ngettext" else 1]:
                if isinstance(argument, ast.Constant):
                    yield argument.value


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_phrase_of_click_has_its_japanese(module: ModuleType) -> None:
    assert set(phrases(module)) - set(PHRASES) <= TO_PROGRAMMERS


def test_the_phrases_are_found_at_all() -> None:
    assert sum(len(set(phrases(module))) for module in MODULES) > 40


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase[:40])
def test_a_phrase_fills_the_same_blanks(phrase: str) -> None:
    # A blank may be left out, never invented: click would stop with a KeyError.
    def blanks(text: str) -> set[str]:
        import string

        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert blanks(PHRASES[phrase]) <= blanks(phrase)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["genrate"], "「genrate」というコマンドはありません。「generate」ではありませんか。"),
        (["ｇｅｎｅｒａｔｅ"], "「generate」ではありませんか。"),
        (["sheet", "exprot"], "「export」ではありませんか。"),
        (["--vresion"], "「--version」ではありませんか。"),
        (["generate", "a.yaml", "--ouut", "x"], "「--ouut」というオプションはありません。「--out」ではありませんか。"),
        (["generate", "a.yaml", "－－ｏｕｔ", "x"], "「－－ｏｕｔ」は半角ではありません。「--out」と書いてください。"),
        (["generate", "a.yaml", "—out=x"], "「--out」と書いてください。"),
        (["zzzz"], "「zzzz」というコマンドはありません。"),
        (["generate"], "「回答ファイル」を書いてください。"),
        (["batch", "a.yaml", "--executor", "local2"], "「local」「dask」のどれかにしてください。"),
        (["batch", "a.yaml", "--jobs", "二"], "「二」は数として読めません。"),
    ],
    ids=lambda case: " ".join(case) if isinstance(case, list) else "",
)
def test_wrong_usage_is_told_with_what_was_meant(words: list[str], said: str) -> None:
    from generator.cli.running import _shown

    speak_japanese()
    with pytest.raises(click.UsageError) as caught:
        kitei.main(words, prog_name="kitei", standalone_mode=False)
    told = _shown(caught.value)
    assert said in told
    assert "Error" not in told
    assert caught.value.exit_code == 2
