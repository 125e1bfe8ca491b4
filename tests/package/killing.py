"""A piece of work that dies at a step of it, as when the power goes: in a child of this process, so in no time."""

from __future__ import annotations

import os
import shutil
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Step = tuple[object, str]
MOVES: Sequence[Step] = ((os, "replace"),)
MOVES_AND_REMOVALS: Sequence[Step] = (*MOVES, (Path, "unlink"))
COPIES_TOO: Sequence[Step] = (*MOVES_AND_REMOVALS, (shutil, "copy2"))
DIED = 9


def killed(work: Callable[[], object], after: int, steps: Sequence[Step] = MOVES) -> int:
    """Do `work`, and die before what would be step `after` + 1; return 9 where it died, 0 where it came to its end.

    A copy dies in its middle.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        done = [0]
        for owner, name in steps:
            setattr(owner, name, _counted(getattr(owner, name), done, after))
        work()
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def _counted(step: Callable[..., Any], done: list[int], after: int) -> Callable[..., Any]:
    def dying(*given: Any, **more: Any) -> Any:
        done[0] += 1
        if done[0] > after:
            if step.__name__ == "copy2":
                data = Path(given[0]).read_bytes()
                Path(given[1]).write_bytes(data[: len(data) // 2])
            os._exit(DIED)
        return step(*given, **more)

    return dying
