"""One run of the program from the command line to its exit code, which is decided here and nowhere else."""

from __future__ import annotations

import errno
import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

import click

from generator.cli.japanese import speak_japanese
from generator.cli.telling import NotTold, tell
from generator.command_line import remember_start, started_as
from generator.errors import KiteiError

FAULT, INTERRUPTED, CLOSED_PIPE = 1, 130, 141
"""Beside 0 and click's 2 for wrong usage; the last two are what shells expect of Ctrl-C and of a reader that left."""


class Interrupted(KeyboardInterrupt):
    """Ctrl-C, where there is more to say than that the work has stopped; with no text all has been said."""


def run(command: click.Command) -> NoReturn:
    """Run `command` on the words of the command line and end the process."""
    _open_streams()
    remember_start()
    speak_japanese()
    # Nearly all that a command makes lives until it ends: Python need not look for garbage every 700 objects.
    gc.set_threshold(200_000)
    code = _outcome(command)
    with suppress(OSError):
        sys.stderr.flush()
    # Python looks through all that is left several times before it ends; there is nothing to be found any more.
    gc.freeze()
    sys.exit(code)


def _open_streams() -> None:
    """Give every stream a file: a service or `<&-` starts us without, and then Python has None there."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        if getattr(sys, name) is None:
            # Opened in this order each gets the number that is missing, so no later file is written to by mistake.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure and number:
            # A cp932 console or pipe cannot show 𠮷 or an emoji: show ? rather than stop with an error.
            reconfigure(errors="replace")


def _outcome(command: click.Command) -> int:
    try:
        code = command.main(prog_name=started_as(), standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        return _said(_shown(error), error.exit_code)
    except KiteiError as error:
        return _said(f"エラー: {error}", FAULT)
    except (KeyboardInterrupt, click.Abort) as stop:
        return _said(_stopped(stop), INTERRUPTED)
    except NotTold as error:
        return _nobody_reads(error.__cause__)
    except OSError as error:
        # click prints its help itself.
        return _nobody_reads(error) if _is_of_stdout(error) else _unforeseen(error)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except BaseException as error:
        return _unforeseen(error)


def _said(text: str, code: int) -> int:
    with suppress(NotTold):
        if text:
            tell(text.rstrip("\n"), err=True)
        sys.stdout.flush()
    return code


def _shown(error: click.ClickException) -> str:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.message
    said = f"エラー: {_problem(error)}"
    if not isinstance(error, click.UsageError) or error.ctx is None:
        return said
    hint = f"使い方は「{error.ctx.command_path} --help」で見られます。"
    return f"{error.ctx.get_usage()}\n{hint}\n\n{said}"


def _problem(error: click.ClickException) -> str:
    if isinstance(error, click.MissingParameter) and error.param is not None and error.ctx is not None:
        # click puts this one together itself, in the order of an English sentence.
        return f"「{error.param.make_metavar(error.ctx) or error.param.opts[0]}」を書いてください。"
    return error.format_message()


def _stopped(stop: BaseException) -> str:
    reason = stop.__cause__ if isinstance(stop, click.Abort) and stop.__cause__ else stop
    return str(reason) if isinstance(reason, Interrupted) else "中断しました。"


def _is_of_stdout(error: OSError) -> bool:
    return error.filename is None and error.errno in (errno.EPIPE, errno.ENOSPC, errno.EINVAL, errno.EBADF, errno.EIO)


def _nobody_reads(error: BaseException | None) -> int:
    """Say what became of the output; a reader that has seen enough (`| head`) hears nothing."""
    _drop_output()
    # On Windows a pipe that nobody reads any more answers with EINVAL.
    if isinstance(error, OSError) and error.errno in (errno.EPIPE, errno.EINVAL):
        return CLOSED_PIPE
    full = isinstance(error, OSError) and error.errno == errno.ENOSPC
    reason = "ディスクの空きが足りません。" if full else f"（{getattr(error, 'strerror', None) or error}）"
    return _said(f"エラー: 画面に出すはずの内容を、出力先に書けませんでした。{reason}", FAULT)


def _drop_output() -> None:
    # What is still held would be written when Python ends, and fail again: a traceback and exit code 120.
    with suppress(OSError, ValueError, AttributeError):
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, sys.stdout.fileno())
        os.close(sink)


def _unforeseen(error: BaseException) -> int:
    from generator.cli.last_resort import explain

    try:
        return _said(f"エラー: {explain(error)}", FAULT)
    except Exception:  # whatever is broken, a stack on the screen helps nobody
        return _said(f"エラー: 思いがけない不具合で止まりました（{type(error).__name__}）。", FAULT)
