"""Short texts with tags that go elsewhere than into a Word file: cells of a workbook, names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from jinja2 import Template

from generator.rendering.environment import ENVIRONMENT
from generator.rendering.values import EXPRESSION_ERRORS, UnprintableError, printed

# The same rules as everywhere, but nothing is escaped: a cell is no XML.
PLAIN = ENVIRONMENT.overlay(autoescape=False)
NAME = re.compile(r"\{\{ ([a-z][a-z_0-9]*(?:\.[a-z][a-z_0-9]*)*) \}\}")


def plain_text(source: str, words: Mapping[str, object]) -> str:
    """Return `source` with its tags filled from `words`; raise UnprintableError for one that cannot be."""
    texts = NAME.split(source)
    try:
        if not any("{" in text for text in texts[::2]):
            # Names and nothing else: a program of Jinja takes a millisecond to compile.
            texts[1::2] = [str(printed(_named(name, words))) for name in texts[1::2]]
            return "".join(texts)
        return _compiled(source).render(words)
    except UnprintableError:
        raise
    except (*EXPRESSION_ERRORS, AttributeError) as error:
        raise UnprintableError(f"「{source}」に値を入れられません（{error}）。") from error


def _named(name: str, words: Mapping[str, object]) -> object:
    first, *fields = name.split(".")
    value = words[first]
    for field in fields:
        value = value[field] if isinstance(value, Mapping) else getattr(value, field)
    return value


@lru_cache(maxsize=1024)
def _compiled(source: str) -> Template:
    return PLAIN.from_string(source)
