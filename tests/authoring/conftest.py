"""Small sources built in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from small_sources import CATALOGUE, FORMS, Build, Faults, chapter

from generator.authoring import build_templates
from generator.errors import SourceError


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes sources (by file name) with a catalogue and forms, and gives their folder."""

    def write(sources: Mapping[str, str] | str, catalogue: str = CATALOGUE, forms: str = FORMS) -> Path:
        if isinstance(sources, str):
            sources = {"c04.md": chapter(sources)}
        (tmp_path / "source").mkdir(exist_ok=True)
        (tmp_path / "catalogue.yaml").write_text(catalogue, encoding="utf-8")
        (tmp_path / "forms.yaml").write_text(forms, encoding="utf-8")
        for name, text in sources.items():
            (tmp_path / "source" / name).write_text(text, encoding="utf-8")
        return tmp_path / "source"

    return write


@pytest.fixture
def build(folder: Callable[..., Path]) -> Build:
    """Return a function that builds sources and gives the files by name."""
    return lambda *arguments, **named: dict(build_templates(folder(*arguments, **named)).files)


@pytest.fixture
def faults(folder: Callable[..., Path]) -> Faults:
    """Return a function that builds faulty sources and gives the faults as `file line: problem`."""

    def refused(*arguments: object, **named: object) -> list[str]:
        with pytest.raises(SourceError) as caught:
            build_templates(folder(*arguments, **named))
        return [f"{fault.file} {fault.line}: {fault.problem}" for fault in caught.value.faults]

    return refused
