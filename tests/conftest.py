"""What all tests share: golden files that can be rewritten, and the tests that need LibreOffice."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
OFFICE_TOOLS = ("soffice", "pdftotext", "pdfinfo")


# A shell starts what runs in its background with Ctrl-C switched off, and every process that a test starts inherits it.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the golden files with what the program makes now; then read the diff",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = [tool for tool in OFFICE_TOOLS if shutil.which(tool) is None]
    if missing:
        skip = pytest.mark.skip(reason=f"LibreOffice tests skipped, not installed: {', '.join(missing)}")
        for item in items:
            if item.get_closest_marker("office"):
                item.add_marker(skip)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return a function that compares a text with `tests/golden/<name>`, or rewrites it."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.exists(), f"{path} is missing: run with --update-golden and read the diff"
        assert text == path.read_text(encoding="utf-8"), (
            f"differs from {path.name}: --update-golden, then read the diff"
        )

    return compare
