"""YAML as it was typed: scalars keep their text and every value its place, nothing is ever constructed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator.yaml_parser import events, problem_of_yaml

DEEPEST = 12
MOST_NODES = 500_000
"""So many values take 150 MB; twenty thousand vendors have half of them."""
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
INTEGER = re.compile(r"[-+]?[0-9]+")


class YamlProblem(ValueError):  # noqa: N818 - goes with ValueProblem
    """Text that is no YAML we accept; `str()` is a finished Japanese sentence, `line` counts from 1."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


class Mark(NamedTuple):
    """A place in the text: line and column, both from 0."""

    line: int
    column: int


@dataclass(frozen=True)
class Scalar:
    """A value as it was typed; `plain` without quotes, `block` behind `|` or `>`."""

    start: Mark
    end: Mark
    text: str
    plain: bool = True
    block: bool = False

    @property
    def is_null(self) -> bool:
        """Whether nothing was written."""
        return self.plain and self.text in NULLS


@dataclass(frozen=True)
class Sequence:
    """A list; `flow` in square brackets."""

    start: Mark
    end: Mark
    items: tuple[Node, ...]
    flow: bool


@dataclass(frozen=True)
class Mapping:
    """Keys and values in their order, duplicates included; `flow` in braces."""

    start: Mark
    end: Mark
    entries: tuple[tuple[Scalar, Node], ...]
    flow: bool


Node = Scalar | Sequence | Mapping


def read_yaml(text: str) -> Node | None:
    """Return the one document of `text` (None: it holds nothing); raise YamlProblem at the first thing wrong.

    Tags, anchors and aliases are refused, so no file can construct an object or grow in memory.
    """
    try:
        return _Builder(events(text)).document()
    except problem_of_yaml() as error:
        # What is never closed, or never became a key, is found much later than where it begins.
        begins = "could not find expected ':'" in str(error.problem) or "quoted scalar" in str(error.context)
        mark = (error.context_mark if begins else None) or error.problem_mark or error.context_mark
        lines = text.split("\n")
        # The parser may name the line after the last one, where it looked for what is missing.
        line = min(mark.line, len(lines) - 1) if mark else 0
        indented_by_tab = re.match(r"\s*\t", lines[line])
        raise YamlProblem(line + 1, TAB_SENTENCE if indented_by_tab else _sentence(str(error.problem))) from None
    except RecursionError:
        raise YamlProblem(0, "入れ子が深すぎます。") from None


@dataclass
class _Builder:
    events: Iterator[Any]
    depth: int = field(default=0)
    nodes: int = field(default=0)

    def document(self) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in self.events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    sentence = "「---」で区切られた2つ目の部分があります。1つにしてください。"
                    raise YamlProblem(event.start_mark.line + 1, sentence)
            elif kind.endswith(("StreamStartEvent", "StreamEndEvent", "DocumentEndEvent")):
                continue
            else:
                root = self.node(event)
        return None if isinstance(root, Scalar) and root.is_null else root

    def node(self, event: Any) -> Node:
        kind = type(event).__name__
        line = event.start_mark.line + 1
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise YamlProblem(line, "中身が多すぎます。別のファイルではありませんか。")
        if kind == "AliasEvent" or event.anchor is not None:
            raise YamlProblem(line, "「&」や「*」で始まる値は使えません。文字として書くときは引用符で囲んでください。")
        if event.tag is not None:
            raise YamlProblem(line, "「!」で始まる型の指定は使えません。文字として書くときは引用符で囲んでください。")
        if kind == "ScalarEvent":
            return self.scalar(event)
        self.depth += 1
        if self.depth > DEEPEST:
            raise YamlProblem(line, "入れ子が深すぎます。")
        node = self.sequence(event) if kind == "SequenceStartEvent" else self.mapping(event)
        self.depth -= 1
        return node

    def scalar(self, event: Any) -> Scalar:
        style = event.style or ""
        return Scalar(_mark(event.start_mark), _mark(event.end_mark), event.value, not style, style in ("|", ">"))

    def sequence(self, event: Any) -> Sequence:
        items: list[Node] = []
        for child in self.events:
            if type(child).__name__ == "SequenceEndEvent":
                return Sequence(_mark(event.start_mark), _mark(child.end_mark), tuple(items), bool(event.flow_style))
            items.append(self.node(child))
        raise YamlProblem(event.start_mark.line + 1, "一覧が途中で終わっています。")

    def mapping(self, event: Any) -> Mapping:
        entries: list[tuple[Scalar, Node]] = []
        for child in self.events:
            if type(child).__name__ == "MappingEndEvent":
                return Mapping(_mark(event.start_mark), _mark(child.end_mark), tuple(entries), bool(event.flow_style))
            key = self.node(child)
            if not isinstance(key, Scalar):
                raise YamlProblem(key.start.line + 1, "「キー: 値」のキーには文字だけを書いてください。")
            value = self.node(next(self.events))
            if isinstance(value, Scalar) and value.plain and not value.text:
                # The parsers differ in where nothing stands; for us it stands behind its key.
                value = Scalar(key.end, key.end, "")
            entries.append((key, value))
        raise YamlProblem(event.start_mark.line + 1, "「キー: 値」の並びが途中で終わっています。")


def _mark(mark: Any) -> Mark:
    return Mark(mark.line, mark.column)


def plain_value(node: Node) -> object:
    """Return `node` as plain data for the questionnaire's own keys: None, bool, int, str, list, dict."""
    if isinstance(node, Sequence):
        return [plain_value(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.text: plain_value(value) for key, value in node.entries}
    if not node.plain:
        return node.text
    if node.text in NULLS:
        return None
    if node.text in BOOLEANS:
        return BOOLEANS[node.text]
    return int(node.text) if INTEGER.fullmatch(node.text) and len(node.text) < 16 else node.text


def raw_value(node: Node) -> object:
    """Return `node` as plain data with every scalar as it was typed (nothing at all: None)."""
    if isinstance(node, Sequence):
        return [raw_value(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.text: raw_value(value) for key, value in node.entries}
    return None if node.is_null else node.text


TAB_SENTENCE = "行の初めにタブがあります。字下げは半角の空白で書いてください。"
SENTENCES = (
    (
        "mapping values are not allowed",
        "「: 」の使い方が正しくありません。値の中の「: 」は引用符で囲み、前の行の字下げも確かめてください。",
    ),
    ("found unexpected end of stream", "引用符（\" か '）が閉じていません。"),
    ("unexpected end of stream", "引用符や括弧が閉じていません。"),
    ("could not find expected ':'", "キーの後の「: 」（コロンと半角の空白）がありません。"),
    ("did not find expected key", "字下げか記号が前の行と合っていません。引用符と括弧も確かめてください。"),
    ("expected <block end>", "字下げか記号が前の行と合っていません。引用符と括弧も確かめてください。"),
    ("did not find expected '-' indicator", "「- 」の字下げが前の行と合っていません。"),
    ("block sequence entries are not allowed", "「- 」を書けない場所です。前の行の終わりで改行してください。"),
    ("did not find expected ',' or", "括弧の中の区切りの「,」か、閉じる括弧がありません。"),
    ("expected ',' or", "括弧の中の区切りの「,」か、閉じる括弧がありません。"),
    ("cannot start any token", "引用符なしでは書けない記号で始まっています。値を引用符で囲んでください。"),
    ("did not find expected node content", "値を書くところに記号があります。値を引用符で囲んでください。"),
    ("escape", "二重引用符の中の「\\」の使い方が正しくありません。「\\\\」と書くか、' で囲んでください。"),
    ("control characters are not allowed", "使えない制御文字があります。"),
)


def _sentence(problem: str) -> str:
    for start, sentence in SENTENCES:
        if start in problem:
            return sentence
    return "YAMLとして読めません。字下げ、引用符、括弧を確かめてください。"
