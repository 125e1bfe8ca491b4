"""How this program was started, so that a command which a message tells to type can be typed as it stands."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

VARIABLE = "KITEI_COMMAND"
"""Holds the command for this process and all that it starts (a batch's workers); a wrapper may set it to its own."""
NAME = "kitei"
MODULES = ("kitei.__main__", "generator.__main__")
PLAIN = "-_./:=~+"
"""What no shell reads as anything but itself, beside letters and digits of any script."""


def command_line(*words: str | Path) -> str:
    """Return the line to type for `kitei WORDS…` in the shell that this was started from."""
    return " ".join([started_as(), *(_quoted(_argument(word)) for word in words)])


def started_as() -> str:
    """Return what was typed for `kitei`: that, `python -m kitei`, or a full path where nothing shorter leads here."""
    return os.environ.get(VARIABLE) or NAME


def remember_start() -> None:
    """Find out how this process was started; a process that it starts is told the same."""
    if not os.environ.get(VARIABLE):
        os.environ[VARIABLE] = _found(getattr(sys.modules["__main__"], "__spec__", None), sys.argv[0], sys.orig_argv)


def _found(spec: object, program: str, typed: Sequence[str]) -> str:
    name = getattr(spec, "name", "")
    if name in MODULES:
        switches = typed[1 : typed.index("-m")] if "-m" in typed else ()
        return " ".join([_python(typed[0]), *map(_quoted, switches), "-m", name.partition(".")[0]])
    path = Path(program)
    if path.stem.lower() != NAME:
        return NAME
    return NAME if _leads_to(NAME, str(path)) else _called(str(path.absolute()))


def _python(typed: str) -> str:
    if os.sep not in typed and "/" not in typed:
        return typed
    for name in ("python", "python3"):
        # PowerShell hands on the path that it found for `python`, a link of the Store's, not the program's own.
        if _leads_to(name, typed) or _leads_to(name, sys.executable):
            return name
    return _called(str(Path(typed).absolute()))


def _leads_to(name: str, program: str) -> bool:
    """Tell whether the shell finds `program` under `name`; links are not followed, for a venv's Python is one."""
    found = shutil.which(name)
    if found is None or Path(found).parent.resolve() not in map(_folder, os.get_exec_path()):
        return False  # Windows looks in the working folder too, PowerShell does not
    return _bare(found) == _bare(program)


def _folder(entry: str) -> Path:
    return Path(entry).resolve()


def _bare(path: str) -> str:
    return os.path.normcase(Path(path).absolute()).removesuffix(".exe")


def _called(path: str) -> str:
    quoted = _quoted(path)
    # PowerShell takes a quoted path for a text unless it is told to call it; cmd does not know the sign.
    return f"& {quoted}" if quoted != path and _in_powershell() else quoted


def _in_powershell() -> bool:
    """Tell a PowerShell from cmd: only the former adds the user's own module folder to the machine's."""
    folders = os.environ.get("PSMODULEPATH", "").lower().split(";")
    return os.name == "nt" and any(name.endswith("powershell\\modules") and "\\users\\" in name for name in folders)


def _argument(word: str | Path) -> str:
    text = str(word)
    # A file whose name begins with - is no option.
    return f".{os.sep}{text}" if isinstance(word, Path) and text.startswith("-") else text


def _quoted(word: str) -> str:
    plain = PLAIN + "\\" if os.name == "nt" else PLAIN
    if word and all(sign.isalnum() or sign in plain for sign in word) and not word.startswith("~"):
        return word
    if os.name != "nt":
        return shlex.quote(word) if word.isprintable() else _in_escapes(word)
    if _in_powershell() and set(word) & set("$`"):
        return "'" + word.replace("'", "''") + "'"
    return f'"{word}"'


def _in_escapes(word: str) -> str:
    """Return `word` as bash, zsh and ksh write it where it holds signs that would move the cursor."""
    escaped = (sign if sign.isprintable() and sign not in "'\\" else _escape(sign) for sign in word)
    return f"$'{''.join(escaped)}'"


def _escape(sign: str) -> str:
    if sign in "'\\":
        return "\\" + sign
    return "".join(f"\\x{byte:02x}" for byte in sign.encode("utf-8", "surrogateescape"))
