"""Texts with tags that go into cells: the rules of templates, but nothing is escaped."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from generator.rendering import UnprintableError, plain_text

WORDS: dict[str, object] = {"we": "当社", "n": 3, "loop": {"index": 2}, "row": SimpleNamespace(name="A & B", mfa=True)}


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("文だけ", "文だけ"),
        ("{{ we }}の{{ n }}件", "当社の3件"),
        ("{{ loop.index }}", "2"),
        ("{{ row.name }}", "A & B"),
        ("{% if row.mfa %}あり{% else %}なし{% endif %}", "あり"),
        ("{{ we ~ '（' ~ n ~ '）' }}", "当社（3）"),
    ],
)
def test_names_and_conditions_are_filled(source: str, text: str) -> None:
    assert plain_text(source, WORDS) == text


@pytest.mark.parametrize(
    "source", ["{{ us }}", "{{ row.nam }}", "{{ row.mfa }}", "{{ nobody.name }}", "{{ we.__class__ }}"]
)
def test_what_cannot_be_printed_is_refused(source: str) -> None:
    with pytest.raises(UnprintableError):
        plain_text(source, WORDS)
