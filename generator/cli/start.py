"""`kitei` without a command: questions first, then the set; all of it in one folder that its user finds again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from generator.cli.choosing import choose, confirmed
from generator.cli.command import Command
from generator.cli.folders import can_open, kitei_folder, made, open_folder
from generator.cli.options import Day, open_option
from generator.cli.running import Interrupted
from generator.cli.telling import is_terminal, tell
from generator.command_line import command_line
from generator.errors import KiteiError

ANSWERS = "answers.yaml"
OUT = "output"
OF_OTHERS = {
    ".xlsx": ("sheet", "import", "記入されたヒアリングシートを取り込むなら"),
    ".csv": ("batch", "", "台帳の会社をまとめて作るなら"),
}


@dataclass(frozen=True)
class Place:
    """The answers file, the folder that the set's folder goes into, and the words that start with them again."""

    answers: Path
    out: Path
    again: tuple[Path, ...] = ()


@click.command(cls=Command, examples=("", "answers.yaml", "--open"))
@click.argument("answers", type=click.Path(path_type=Path), metavar="[回答ファイル]", required=False)
@open_option
@click.pass_context
def start(context: click.Context, answers: Path | None, opens: bool) -> None:
    """質問に答えて、そのまま規程一式を作ります。

    答えと規程一式は、書類（ドキュメント）フォルダーの中の「kitei」に置きます。回答ファイルを書くと、
    そのファイルの続きから始め、規程一式はいまいるフォルダーの output に置きます。
    """
    if not is_terminal() and answers is None:
        parent = context.parent or context
        tell(parent.get_help())
        return
    place = _given(answers) if answers else _own()
    with _ready(place):
        _ask_and_make(place, opens)


def _given(file: Path) -> Place:
    if file.is_dir():
        batch = command_line("batch", file)
        raise KiteiError(f"{file}: フォルダーです。この中の会社をまとめて作るなら「{batch}」です。")
    if file.suffix.lower() in OF_OTHERS:
        command, word, purpose = OF_OTHERS[file.suffix.lower()]
        rest = (word, file, "-o", ANSWERS) if word else (file,)
        raise KiteiError(f"{file}: 回答ファイルではありません。{purpose}「{command_line(command, *rest)}」です。")
    home = _home()
    if home is not None and file.absolute() == home / ANSWERS:
        return Place(home / ANSWERS, home)
    return Place(file, Path(OUT), (file,))


def _own() -> Place:
    """Return the place in 書類, or the current folder where answers of an earlier version lie there."""
    home = _home()
    here = Path(ANSWERS)
    if home is None:
        raise KiteiError(
            "書類フォルダーの場所が分かりません。"
            f"「{command_line(here)}」のように、答えを置くファイルの名前を付けて始めてください。"
        )
    own = Place(home / ANSWERS, home)
    if not here.is_file() or (own.answers.exists() and here.samefile(own.answers)):
        return own
    told = f"（{_saved(own.answers)}）" if own.answers.exists() else "（新しく始めます）"
    question = "いまいるフォルダーに、前に答えた回答ファイルがあります。どちらを使いますか。"
    chosen = choose(question, (f"{here.absolute()}（{_saved(here)}）", f"{own.answers}{told}"))
    return own if chosen else Place(here.absolute(), Path(OUT).absolute(), (here.absolute(),))


def _home() -> Path | None:
    try:
        return kitei_folder()
    except (OSError, KeyError, RuntimeError):
        return None  # a service's user has no such folder


def _saved(file: Path) -> str:
    at = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
    return f"{at.year}年{at.month}月{at.day}日 {at:%H:%M} に保存"


@contextmanager
def _ready(place: Place) -> Iterator[None]:
    if place.again:
        yield
        return
    with made(place.out):
        yield


def _ask_and_make(place: Place, opens: bool) -> None:
    from generator.cli.interview import ask
    from generator.interview import Outcome

    again = command_line(*place.again)
    # The set is made where it was made before, whatever folder this is typed in.
    make = command_line("generate", place.answers, *(() if place.again else ("--out", place.out)))
    outcome = ask(place.answers, None, can_generate=True, again=again, make=make)
    if outcome is None:
        raise Interrupted
    if outcome is Outcome.GENERATE:
        _make(place, opens)


def _make(place: Place, opens: bool) -> None:
    from generator.cli.generate import make_set

    tell("規程一式を作っています…")
    report = make_set(place.answers, place.out, Day.today())
    tell()
    if opens or (can_open() and confirmed("できたフォルダーを開きますか。")):
        open_folder(report.folder.target.absolute())
