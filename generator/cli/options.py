"""What several commands share: their arguments, dates, and how a fault of the input is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from generator.cli.telling import tell
from generator.errors import KiteiError

answers_argument = click.argument("answers", type=click.Path(path_type=Path), metavar="回答ファイル")


@contextmanager
def faults_told() -> Iterator[None]:
    """Turn a fault of the input into a message and exit code 1; anything else is ours and keeps its traceback."""
    try:
        yield
    except KiteiError as error:
        raise click.ClickException(str(error)) from error


class Day(click.ParamType[date]):
    """A date, written 2026-12-01, or in any way that a question takes it."""

    name = "日付"

    @staticmethod
    def today() -> date:
        """Return the day it is here."""
        return datetime.now(UTC).astimezone().date()

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date that `value` says."""
        if isinstance(value, date):
            return value
        from generator.questionnaire import parse_date

        return parse_date(str(value)) or self.fail(
            f"「{value}」は日付ではありません。2026-12-01 のように書いてください。", param, ctx
        )


class Words(click.ParamType[str]):
    """A text that is printed in a document: one line, without signs that Office files cannot hold."""

    name = "文字"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return `value` as it was typed."""
        text = str(value)
        if not text.isprintable():
            # A line end, a control character, half of a surrogate pair: nobody types them on purpose.
            self.fail(f"「{text}」に、文書に入れられない文字があります。除いて、打ち直してください。", param, ctx)
        return text


def out_option(told: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add `--out`: the folder in which each company has one of its own; `told` says what becomes of it."""
    kind = click.Path(path_type=Path)
    return click.option("--out", type=kind, default=Path("output"), show_default=True, metavar="フォルダー", help=told)


def templates_option(more: str = "") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add `--templates`: a consultant's own; `more` says what else there is to know."""
    kind = click.Path(path_type=Path, exists=True, file_okay=False)
    told = f"自分で直したひな形（.docx）のあるフォルダーです。{more}"
    return click.option("--templates", type=kind, metavar="フォルダー", help=told)


OTHERS_ARE_OURS = "無い文書は標準のひな形を使います。"


def date_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--date`: the day that the files say they were made, and on which dated facts are judged."""
    return click.option(
        "--date",
        "on",
        type=Day(),
        default=Day.today,
        metavar="日付",
        help="作成日として記録する日です（例 2026-12-01）。省くと今日になります。窓口や期限はこの日のものを使います。",
    )(command)


def deflate_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--deflate`: how the parts of a file are compressed; what is in them is the same either way."""
    return click.option(
        "--deflate",
        type=click.Choice(["zlib", "fast"]),
        default="zlib",
        help="fast は圧縮を速くします（部品 isal が要ります。ファイルは少し大きくなります）。",
    )(command)


def open_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--open`: the folder of the finished set is opened."""
    return click.option("--open", "opens", is_flag=True, help="できた規程一式のフォルダーを開きます。")(command)


def own_templates_told(folder: Path | None) -> None:
    """Say which files of a consultant's folder of templates take no part; raise KiteiError if none does."""
    if folder is not None:
        from generator.package import unused_templates, why_unused

        for name in unused_templates(folder):
            tell(f"お知らせ: ひな形 {name} は使いません。{why_unused(name)}")
