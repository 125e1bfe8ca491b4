"""`python tests/volume`: random sittings bound by the thousand; Python puts this folder on the path."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path += [str(Path(__file__).parents[1] / room) for room in ("documents", "revision", "rendering", "")]

if __name__ == "__main__":
    from sittings import main

    main()
