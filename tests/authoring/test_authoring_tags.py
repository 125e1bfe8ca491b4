"""Tags: what a condition says, and what may be concluded from it."""

from __future__ import annotations

import pytest

from generator.authoring.tags import ALWAYS, Guards, TagError, guards_of, parse_condition, parse_tag, parse_variable


def holds(text: str) -> Guards:
    return parse_condition(text).holds


@pytest.mark.parametrize(
    ("condition", "holds_atoms", "fails_atoms"),
    [
        pytest.param("a", ("a",), ("not a",), id="name"),
        pytest.param("not a", ("not a",), ("a",), id="not"),
        pytest.param("a and not b", ("a", "not b"), ("not a or b",), id="and"),
        pytest.param("a or b", ("a or b",), ("not a", "not b"), id="or"),
        pytest.param("a and (b or not c)", ("a", "b or not c"), ("not a or c", "not a or not b"), id="brackets"),
        pytest.param("not (a and b)", ("not a or not b",), ("a", "b"), id="not-and"),
        pytest.param("s.mfa and s.kind_is_cloud", ("s.kind_is_cloud", "s.mfa"), None, id="fields"),
    ],
)
def test_a_condition_says_what_holds_and_what_its_else_knows(
    condition: str, holds_atoms: tuple[str, ...], fails_atoms: tuple[str, ...] | None
) -> None:
    parsed = parse_condition(condition)
    assert parsed.holds.atoms() == holds_atoms
    if fails_atoms is not None:
        assert parsed.fails.atoms() == fails_atoms


@pytest.mark.parametrize(
    ("here", "wanted", "proved"),
    [
        pytest.param("a and b", "a", True, id="part"),
        pytest.param("a", "a and b", False, id="too-little"),
        pytest.param("a", "a or b", True, id="one-of"),
        pytest.param("a or b", "a", False, id="maybe-the-other"),
        pytest.param("not a and not b", "not (a or b)", True, id="de-morgan"),
        pytest.param("(a or b) and c", "b or a", True, id="order-does-not-matter"),
        pytest.param("a", "not a", False, id="opposite"),
    ],
)
def test_guards_imply_only_what_they_prove(here: str, wanted: str, proved: bool) -> None:
    assert holds(here).implies(holds(wanted)) is proved


@pytest.mark.parametrize(
    ("one", "other", "excluded"),
    [
        pytest.param("a", "not a", True, id="opposites"),
        pytest.param("a and b", "not b and c", True, id="in-one-name"),
        pytest.param("a or b", "not a and not b", True, id="neither"),
        pytest.param("a or b", "not a", False, id="the-other-may-hold"),
        pytest.param("a", "b", False, id="unrelated"),
    ],
)
def test_guards_exclude_each_other_only_when_they_contradict(one: str, other: str, excluded: bool) -> None:
    assert holds(one).excludes(holds(other)) is excluded
    assert holds(other).excludes(holds(one)) is excluded


def test_what_is_still_to_be_asked_is_written_as_jinja() -> None:
    missing = holds("a and (b or c) and d").without(holds("d"))
    assert missing.expression() == "a and (b or c)"
    assert holds("b or c").expression() == "b or c"
    assert ALWAYS.expression() == ""


def test_guards_of_names_are_those_of_the_conjunction() -> None:
    assert guards_of(frozenset({"a", "not b"})) == holds("a and not b")


@pytest.mark.parametrize(
    "condition",
    ["", "a ==", "a == 1", "a and", "and a", "(a", "a)", "a b", "a|length", "not", "a in b", "a > 3", "f(a)", "1"],
)
def test_other_conditions_are_refused(condition: str) -> None:
    with pytest.raises(TagError):
        parse_condition(condition)


@pytest.mark.parametrize(
    "tag", ["{% set a = 1 %}", "{% include 'x' %}", "{% for a %}", "{% endif x %}", "{% else b %}"]
)
def test_other_tags_are_refused(tag: str) -> None:
    with pytest.raises(TagError):
        parse_tag(tag, 1)


@pytest.mark.parametrize("variable", ["{{ a|upper }}", "{{ a() }}", "{{ a + 1 }}", "{{ a[0] }}", "{{ 'x' }}", "{{ }}"])
def test_only_names_stand_between_double_braces(variable: str) -> None:
    with pytest.raises(TagError):
        parse_variable(variable)
