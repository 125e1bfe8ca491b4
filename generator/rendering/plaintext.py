"""Short texts with tags that go elsewhere than into a Word file: cells of a workbook, names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from jinja2 import Template

from generator.rendering.environment import ENVIRONMENT
from generator.rendering.values import EXPRESSION_ERRORS, UnprintableError

# The same rules as everywhere, but nothing is escaped: a cell is no XML.
PLAIN = ENVIRONMENT.overlay(autoescape=False)


def plain_text(source: str, words: Mapping[str, object]) -> str:
    """Return `source` with its tags filled from `words`; raise UnprintableError for one that cannot be."""
    try:
        return _compiled(source).render(words)
    except UnprintableError:
        raise
    except EXPRESSION_ERRORS as error:
        raise UnprintableError(f"「{source}」に値を入れられません（{error}）。") from error


@lru_cache(maxsize=1024)
def _compiled(source: str) -> Template:
    return PLAIN.from_string(source)
