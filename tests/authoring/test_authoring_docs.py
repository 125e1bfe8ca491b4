"""docs/authoring.md says what the program does: its examples are read, and each construct is named there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.authoring.faults import Faults
from generator.authoring.markdown import DIRECTIVES, MARK_LINE
from generator.authoring.reader import KEYS, KINDS, BlockReader

PAGE = (Path(__file__).parents[2] / "docs" / "authoring.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```markdown\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split("\n")[0][:24])
def test_each_example_is_read_without_fault(example: str) -> None:
    faults = Faults()
    assert list(BlockReader("authoring.md", faults).read(example))
    assert faults.found == []


def test_every_construct_is_named() -> None:
    directives = [f"[{word}]" for word in DIRECTIVES]
    marks = [f"{{{word}}}" for word in re.findall(r"[a-z]+", MARK_LINE.pattern)]
    controls = ["[date]", "[text:", "[choice:", "[check]", "[ref:", "[form:", "|else:"]
    assert len(directives) == 12
    assert len(marks) == 3
    missing = [w for w in [*directives, *marks, *controls, *KEYS, *KINDS] if w not in PAGE]
    assert missing == []
