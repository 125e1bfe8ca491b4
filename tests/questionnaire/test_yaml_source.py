"""YAML as it was typed: texts and places, nothing constructed, and the same with both parsers."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import yaml_parser
from generator.questionnaire import Mapping, Node, Scalar, YamlProblem, plain_value, raw_value, read_yaml

PARSERS = ["libyaml", "ruamel"]


@pytest.fixture(params=PARSERS)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read once with libyaml and once as on a machine that has only ruamel."""
    if request.param == "ruamel":
        monkeypatch.setitem(sys.modules, "yaml", None)
    assert (yaml_parser._libyaml() is not None) is (request.param == "libyaml")
    return str(request.param)


@pytest.mark.usefixtures("parser")
def test_scalars_keep_the_text_that_was_typed() -> None:
    root = read_yaml('phone: 0312345678\nversion: 1.10\nday: 2026-12-01\nyes: yes\nq: "0\\x41"\nnone: ~\nempty:\n')
    assert raw_value_of(root) == {
        "phone": "0312345678",
        "version": "1.10",
        "day": "2026-12-01",
        "yes": "yes",
        "q": "0A",
        "none": None,
        "empty": None,
    }


@pytest.mark.usefixtures("parser")
def test_plain_values_of_the_questionnaire_itself() -> None:
    root = read_yaml('{a: true, b: "true", c: 12, d: "12", e: [1, x], f: {g: ~}, h: -3, i: 1.5}')
    assert root is not None
    expected = {"a": True, "b": "true", "c": 12, "d": "12", "e": [1, "x"], "f": {"g": None}, "h": -3, "i": "1.5"}
    assert plain_value(root) == expected


@pytest.mark.usefixtures("parser")
def test_places_are_those_of_the_text() -> None:
    root = read_yaml("# 注\na: 𠮷野屋 # 注\nb:\n  - |-\n    一\n    二\n  - {x: 'y'}\n")
    assert isinstance(root, Mapping)
    (key, value), (_, items) = root.entries
    assert (key.start.line, key.end.column) == (1, 1)
    assert isinstance(value, Scalar)
    assert (value.start.column, value.end.column) == (3, 6)
    assert not isinstance(items, Scalar | Mapping)
    block, flow = items.items
    assert isinstance(block, Scalar)
    assert block.block
    assert (block.start.line, block.text) == (3, "一\n二")
    assert isinstance(flow, Mapping)
    assert flow.flow
    assert (flow.start.line, flow.start.column, flow.end.column) == (6, 4, 12)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", ["", "# 注だけ\n", "---\n", "~\n", "\n\n"])
def test_text_without_a_value_is_nothing(text: str) -> None:
    assert read_yaml(text) is None


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        pytest.param("a: &x 1\nb: *x\n", 1, "「&」や「*」", id="anchor"),
        pytest.param("a: 1\nb: *x\n", 2, "", id="alias of nothing"),
        pytest.param("a: !!python/object/apply:os.system [ls]\n", 1, "「!」で始まる", id="python tag"),
        pytest.param("a: 1\nb: !Ref x\n", 2, "「!」で始まる", id="tag on a scalar"),
        pytest.param("a: 1\n---\nb: 2\n", 2, "「---」", id="two documents"),
        pytest.param("? {a: 1}\n: 2\n", 1, "キーには文字だけ", id="mapping as key"),
        pytest.param("a: [" * 40 + "]" * 40, 1, "入れ子が深すぎます", id="deep"),
        pytest.param("a:\n\t- 1\n", 2, "タブ", id="tab"),
        pytest.param('b: 1\na: "いつまでも\n\n\n', 2, "閉じていません", id="open quote"),
        pytest.param("a: 時刻: 9時\n", 1, "「: 」の使い方", id="colon in a value"),
        pytest.param("a: 1\n b: 2\n", 2, "", id="wrong indentation"),
        pytest.param("a: 1\nただの文\nb: 2\n", 2, "", id="line without colon"),
        pytest.param("a: [1, 2\nb: 3\n", 2, "", id="open bracket"),
        pytest.param("a: @home\n", 1, "引用符", id="forbidden first character"),
        pytest.param('a: "\\q"\n', 1, "「\\」", id="unknown escape"),
    ],
)
def test_refused_text_has_one_sentence_and_its_line(text: str, line: int, sentence: str) -> None:
    with pytest.raises(YamlProblem) as refused:
        read_yaml(text)
    assert sentence in str(refused.value)
    assert str(refused.value).endswith("。")
    assert refused.value.line in (line, line + 1)


def test_very_deep_text_is_refused_without_a_traceback() -> None:
    with pytest.raises(YamlProblem):
        read_yaml("[" * 100_000)


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,9}", fullmatch=True), st.text(st.characters(codec="utf-8"))))
def test_both_parsers_read_quoted_text_alike(data: dict[str, str]) -> None:
    escaped = {key: "".join(f"\\U{ord(c):08x}" for c in text) for key, text in data.items()}
    text = "\n".join(f'{key}: "{value}"' for key, value in escaped.items())
    read = raw_value_of(read_yaml(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "yaml", None)
        assert raw_value_of(read_yaml(text)) == read
    assert read == (data or None)


def raw_value_of(node: Node | None) -> object:
    return None if node is None else raw_value(node)


@pytest.mark.parametrize("text", ["company_name: [", "company_name: {", 'company_name: "'], ids=repr)
def test_a_file_that_breaks_off_in_its_last_line_is_told_with_a_line_that_it_has(text: str) -> None:
    with pytest.raises(YamlProblem) as raised:
        read_yaml(text)
    assert raised.value.line == 1
