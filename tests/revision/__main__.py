"""`python tests/revision`: the random sittings by the thousand; Python puts this folder on the path."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "documents"))

if __name__ == "__main__":
    from sessions import main

    main()
