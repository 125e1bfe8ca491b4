"""What nobody foresaw, as one sentence and a file to send; the file holds no answer of the company."""

from __future__ import annotations

import os
import platform
import re
import sys
import tempfile
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from generator import __version__
from generator.cli.folders import kitei_folder
from generator.command_line import command_line, started_as

# Their messages name types and attributes of the program, never what a company has answered.
OF_THE_PROGRAM = (AttributeError, ImportError, NameError, RecursionError, TypeError)
SHOWN_ERRORS = 5
LONGEST_STACK = 40
BROKEN_PART = "入れる途中で止まったか、消えています"
SEND = "お手数ですが、次のファイルを kitei の提供元に送ってください（会社の答えは入っていません）。"


def explain(error: BaseException) -> str:
    """Return what to tell a person of `error`; what its cause is in the program stands in a file that is named."""
    if isinstance(error, FileNotFoundError) and not _has_working_folder():
        return "いまいるフォルダーが、なくなっています。cd で別のフォルダーに移ってから、もう一度実行してください。"
    if isinstance(error, MemoryError):
        return "メモリーが足りません。ほかのプログラムを閉じてから、もう一度実行してください。"
    if isinstance(error, ImportError) and error.name and not error.name.startswith("generator"):
        return f"部品「{error.name}」を読み込めません（{BROKEN_PART}）。kiteiを、もう一度入れ直してください。"
    what = f"思いがけない不具合で、続けられませんでした（{type(error).__name__}）。"
    path = _written("\n".join(report(error)) + "\n")
    if path is None:
        return f"{what}詳しいことを書くファイルも作れませんでした。「{command_line('doctor')}」で確かめてください。"
    return f"{what}\n{SEND}\n  {path}"


def report(error: BaseException) -> Iterator[str]:
    """Yield the lines of the file: versions, the command without its values, and where in the program it stopped."""
    yield f"kitei {__version__}  {datetime.now(UTC).astimezone():%Y-%m-%d %H:%M:%S}"
    yield f"Python {sys.version}"
    yield f"{platform.platform()}  {sys.getfilesystemencoding()}  {getattr(sys.stdout, 'encoding', '')}"
    yield f"command: {started_as()} {' '.join(map(_without_value, sys.argv[1:]))}"
    for number, one in enumerate(_chain(error)):
        yield ""
        if number:
            yield "which came from:"
        yield from _stack(one)
        yield f"{type(one).__module__}.{type(one).__qualname__}: {_without_values(one)}"


def _has_working_folder() -> bool:
    try:
        os.getcwd()  # noqa: PTH109 - Path.cwd() is the same and longer to mock
    except OSError:
        return False
    return True


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain and len(chain) < SHOWN_ERRORS:
        chain.append(following)
        following = following.__cause__ or following.__context__
    return chain


def _stack(error: BaseException) -> Iterator[str]:
    # A frame is a file, a line and a name of the program; source lines come from there, values do not appear.
    frames = traceback.extract_tb(error.__traceback__)
    for number, frame in enumerate(frames):
        if LONGEST_STACK // 2 <= number < len(frames) - LONGEST_STACK // 2:
            if number == LONGEST_STACK // 2:
                yield f"  … {len(frames) - LONGEST_STACK} frames …"
            continue
        yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        yield f"      {frame.line or ''}".rstrip()


def _place(file: str) -> str:
    """Return the path from the package on: what stands before it may be somebody's name."""
    parts = re.split(r"[\\/]", file)
    for top in ("site-packages", "generator"):
        if top in parts:
            return "/".join(parts[parts.index(top) :])
    return "/".join(parts[-2:])


def _without_value(word: str) -> str:
    if re.fullmatch(r"-{1,2}[a-z][a-z-]*|[a-z]{3,12}", word):
        return word
    name, equals, _ = word.partition("=")
    if equals and name.startswith("--"):
        return f"{name}=…"
    return "…" + (Path(word).suffix if re.fullmatch(r"\.\w{1,5}", Path(word).suffix, re.ASCII) else "")


def _without_values(error: BaseException) -> str:
    if isinstance(error, OSError):
        return (
            f"[{error.errno}] {error.strerror} {_without_value(str(error.filename)) if error.filename else ''}".strip()
        )
    text = str(error)
    if type(error) in OF_THE_PROGRAM and text.isascii():
        return text
    shape = re.sub(r"[^\W\d_]", lambda sign: "a" if sign[0].isascii() else "あ", text)
    return re.sub(r"\d", "9", shape)[:200]


def _written(text: str) -> Path | None:
    name = f"kitei-不具合-{datetime.now(UTC).astimezone():%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    for folder in (kitei_folder, lambda: Path(tempfile.gettempdir())):
        try:
            where = folder()
            where.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = where / name
            with path.open("x", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        except (OSError, KeyError, ValueError, RuntimeError):
            continue  # no such folder for this user, or nothing can be written there
        return path
    return None
