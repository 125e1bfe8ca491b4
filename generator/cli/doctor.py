"""`kitei doctor`: the state of the program on this computer, as one page that can be sent to somebody who helps."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from generator.cli.checkup import BAD, checks
from generator.cli.command import Command
from generator.cli.telling import tell
from generator.errors import KiteiError


@click.command(cls=Command, examples=("doctor", "doctor --out kitei-doctor.txt"))
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="ファイル", help="画面の代わりに、このファイルに書きます。"
)
def doctor(out: Path | None) -> int:
    """kiteiがこのパソコンで動くかを確かめ、1枚にまとめます。

    うまく動かないときに、そのままメールで送れます。会社の答えと、あなたの名前の付いた場所は入れません。
    × が一つでもあれば、終了コードは1です。
    """
    bad = 0
    lines = [f"kitei の状態（{datetime.now(UTC).astimezone():%Y-%m-%d %H:%M}）", ""]
    for found in checks():
        bad += found.mark == BAD
        lines.append(f"  {found.mark} {found.name}: {_without_name(found.text)}")
    lines += ["", f"×が{bad}件あります。" if bad else "動くのに困ることは、見つかりませんでした。"]
    if out is None:
        tell("\n".join(lines))
    else:
        _write(out, "\n".join(lines) + "\n")
        tell(f"{out.absolute()} に書きました。{lines[-1]}")
    return int(bad > 0)


def _without_name(text: str) -> str:
    """Return `text` with the home folder, which is called as its user, written as ~."""
    try:
        home = str(Path.home())
    except RuntimeError:
        return text
    return text.replace(home, "~").replace(home.replace("\\", "/"), "~") if len(home) > 1 else text


def _write(out: Path, text: str) -> None:
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise KiteiError(f"{out}: 書き込めません（{error.strerror}）。別の場所を指定してください。") from None
