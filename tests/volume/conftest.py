"""Volumes are bound of the example companies' documents, and of what hands made of them."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "revision"))
