"""The volume under all hands and every look: a few random sittings here, `make volumes` runs them by the thousand."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from companies import Case
from looks import LOOKS, MAIN
from sittings import faults_of, problems, sitting
from volumes import Ready, ready

from generator.volume import Bound

CLINIC = Case("dental-clinic")
FEW = ("c01", "c03", "c04", "c08")  # what a look needs: chapters beside it, and references to and from them
ONES_OWN = "その日に書き足した、どこにもない一文である。"


@pytest.mark.parametrize("seed", range(4))
def test_the_volume_of_a_random_sitting_says_what_the_files_say(seed: int) -> None:
    assert list(problems(sitting(f"suite {seed}", CLINIC))) == []


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_that_is_not_ours_is_bound_with_every_sentence(look: str) -> None:
    one = sitting(f"suite {look}", CLINIC, look, FEW)
    assert list(problems(one)) == []
    assert faults_of(one.made.bound(**one.files).parts) == []


def test_what_is_put_in_whole_is_carried_or_named() -> None:
    made = ready(CLINIC, FEW)
    for look, part in (("別の文書の埋込み", ".html"), ("図とブックの埋込み", ".xlsx")):
        bound = made.bound(c03=LOOKS[look](made.parts("c03")))
        is_carried = any(name.endswith(part) for name in bound.parts)
        is_named = any("03_" in notice for notice in bound.notices)
        assert is_carried or is_named, look


def test_an_embedded_object_keeps_its_shape_and_no_two_are_called_alike() -> None:
    made = ready(CLINIC, FEW)
    xml = made.bound(**{id: LOOKS["図とブックの埋込み"](made.parts(id)) for id in FEW}).parts[MAIN].decode()
    objects = re.findall(r"<w:object>.*?</w:object>", xml, re.DOTALL)
    shapes = [re.findall(r'<v:shape [^>]*?\bid="([^"]+)"', found) for found in objects]
    assert len({name for names in shapes for name in names}) == len(objects) == len(FEW)
    assert [re.findall(r'ShapeID="([^"]+)"', found) for found in objects] == shapes
    assert len(set(re.findall(r'ObjectID="([^"]+)"', xml))) == len(FEW)


def _cut(bound: Bound) -> Bound:
    """Return a volume that lacks the paragraph with somebody's own words."""
    xml = bound.parts[MAIN].decode()
    begin, end = xml.rindex("<w:p>", 0, xml.index(ONES_OWN)), xml.index("</w:p>", xml.index(ONES_OWN)) + len("</w:p>")
    return replace(bound, parts={**bound.parts, MAIN: (xml[:begin] + xml[end:]).encode()})


def _misled(bound: Bound) -> Bound:
    """Return a volume in which references to headings show numbers that these have not."""
    shown = r"( REF c\d\d\w* \\n \\h.*?<w:t[^>]*>)"
    xml = re.sub(shown, r"\g<1>9", bound.parts[MAIN].decode(), flags=re.DOTALL)
    return replace(bound, parts={**bound.parts, MAIN: xml.encode()})


def _as_it_was(bound: Bound) -> Bound:
    """Return a volume that says of every file that it could not be bound."""
    return replace(bound, held=tuple(replace(held, is_file=False) for held in bound.held))


@pytest.mark.parametrize(
    ("harmed", "told"),
    [(_cut, f"文がない: |{ONES_OWN}"), (_misled, "参照: "), (_as_it_was, "収めていない")],
    ids=["a sentence lost", "references wrong", "a file not bound"],
)
def test_a_volume_that_does_not_say_what_the_files_say_is_found(
    harmed: Callable[[Bound], Bound], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = sitting("suite 1", CLINIC, only=FEW)
    id, parts = next(iter(one.files.items()))
    xml = parts[MAIN].decode()
    at = xml.index("</w:p>", xml.index('"Heading2"')) + len("</w:p>")
    own = f"<w:p><w:r><w:t>{ONES_OWN}</w:t></w:r></w:p>"
    one = replace(one, files={**one.files, id: {**parts, MAIN: (xml[:at] + own + xml[at:]).encode()}})
    assert list(problems(one)) == []
    worse = harmed(one.made.bound(**one.files))
    monkeypatch.setattr(Ready, "bound", lambda made, **files: worse)
    found = list(problems(one))
    assert [problem for problem in found if told in problem] == found != []
