"""`kitei`, `python -m kitei`: the way into the program, which looks for nothing in the working folder."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Start the program; Ctrl-C while its first modules are read ends it like Ctrl-C later."""
    # Or the processes that a batch starts would look into the working folder first.
    os.environ.setdefault("PYTHONSAFEPATH", "1")
    try:
        from generator.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    except ImportError as error:
        sys.exit(f"エラー: 部品「{error.name}」を読み込めません。kiteiを、もう一度入れ直してください。")
    run()


def forget_working_folder() -> None:
    """Take the folder that `python -m` puts first off the path: a `yaml.py` lying there must not become ours.

    What Python itself reads before this (`contextlib`, `types`) it looks for there all the same: `python -P` does not.
    """
    if sys.path and not sys.flags.safe_path:
        del sys.path[0]
