"""Help pages fit the screen of whoever asks for help."""

from __future__ import annotations

import click
import pytest

from generator.cli import COMMANDS, kitei
from generator.cli.help import wrap
from generator.cli.japanese import speak_japanese
from generator.letters import cells


@pytest.mark.parametrize(
    "path", [(), *((name,) for name in COMMANDS), ("sheet", "export"), ("sheet", "import"), ("start",)]
)
@pytest.mark.parametrize("columns", [60, 80, 100])
def test_no_line_is_wider_than_the_screen(
    path: tuple[str, ...], columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    speak_japanese()
    kitei.main([*path, "--help"], prog_name="kitei", standalone_mode=False)
    page = capsys.readouterr().out.partition("\n例\n")[0]
    assert "オプション:" in page
    assert not [line for line in page.splitlines() if cells(line) > columns and not line.startswith("使い方")]


def test_the_explanations_stand_in_one_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    page = kitei.get_command(click.Context(kitei), "batch")
    assert page is not None
    with page.make_context("batch", ["x"]) as context:
        lines = page.get_help(context).splitlines()
    starts = {
        cells(line[: line.index(text)])
        for line in lines
        for text in ("このフォルダーの中", "同時に動かす", "作成日")
        if text in line
    }
    assert len(starts) == 1


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("あいうえおか", ["あいうえお", "か"]),
        ("あいうえお。", ["あいうえお。"]),
        ("あいうえ --out", ["あいうえ", "--out"]),
        ("あい\n  うえ", ["あいうえ"]),
        ("", [""]),
    ],
)
def test_a_line_breaks_where_a_japanese_line_may(text: str, lines: list[str]) -> None:
    assert wrap(text, 10) == lines
