"""Names that a room imports when they are asked for: all of them are there, whoever asks first."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parent.parent / "generator"
DOORS = sorted(
    door.parent.name for door in GENERATOR.glob("*/__init__.py") if "later(__name__" in door.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("room", DOORS)
def test_a_door_has_all_that_it_promises_and_nothing_else(room: str) -> None:
    door = import_module(f"generator.{room}")
    assert not [name for name in door.__all__ if getattr(door, name, None) is None]
    promised = [name for names in door.LATER.values() for name in names.split()]
    assert sorted(promised) == sorted(set(promised) & set(door.__all__))
    # Who imports a module before its room's door is asked would get the module instead.
    assert not set(promised) & {path.stem for path in (GENERATOR / room).glob("*.py")}
    with pytest.raises(AttributeError, match="'no_such_name'"):
        _ = door.no_such_name
