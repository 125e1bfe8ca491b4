"""Where an owner's answers and sets are: the folder `kitei` in 書類, whatever folder the program was started from."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from generator.cli.telling import is_terminal, tell
from generator.command_line import command_line
from generator.errors import KiteiError


def kitei_folder() -> Path:
    """Return the folder, which need not exist; where Windows has moved 書類 into OneDrive, it is there.

    Never a folder for programs' data: Python from the Store sees a private copy of that, which its user does not find.
    """
    from platformdirs import user_documents_path

    return user_documents_path() / "kitei"


@contextmanager
def made(folder: Path) -> Iterator[None]:
    """Have `folder` while something is written into it, and leave none behind that stayed empty."""
    try:
        # What companies answer about themselves is for nobody else who uses this computer.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        elsewhere = command_line("回答.yaml")
        raise KiteiError(
            f"{folder}: このフォルダーを作れません（{error.strerror}）。"
            "Windowsの「コントロールされたフォルダー アクセス」が止めていることもあります。\n"
            f"別の場所に答えを置くには、そのフォルダーに移って「{elsewhere}」のように、ファイルの名前を付けて始めます。"
        ) from None
    try:
        yield
    finally:
        with suppress(OSError):
            _leave_nothing(folder)


def _leave_nothing(folder: Path) -> None:
    """Take `folder` away if nothing was kept in it: the lock of an answers file that was never saved does not count."""
    held = list(folder.iterdir())
    if all(path.name.startswith(".") and path.suffix == ".lock" for path in held):
        for path in held:
            path.unlink()
        folder.rmdir()


def can_open() -> bool:
    """Tell whether a folder could be opened on this screen."""
    if not is_terminal():
        return False
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and bool(shutil.which("xdg-open"))


def open_folder(folder: Path) -> None:
    """Show `folder` as its user would open it; where that is not possible, say so."""
    if not can_open():
        tell("お知らせ: ここでは画面にフォルダーを開けないので、開いていません。", err=True)
    elif click.launch(str(folder)):
        tell(f"お知らせ: フォルダーを開けませんでした。エクスプローラーなどで開いてください: {folder}", err=True)
