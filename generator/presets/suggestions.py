"""Suggested records: common systems, vendors, devices … that the interview's record editor offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Fault, QuestionnaireError
from generator.questionnaire import Mapping as MappingNode
from generator.questionnaire import (
    Question,
    Questionnaire,
    QuestionType,
    Sequence,
    Shape,
    Value,
    ValueProblem,
    did_you_mean,
    load_questionnaire,
    parse_value,
    raw_value,
    read_data_file,
)
from generator.resources import data_folder

TITLE, TRADES = "title", "trades"


@dataclass(frozen=True)
class Suggestion:
    """One record to take over: `record` holds what is known of it, without an id; no trades: for all of them."""

    question: str
    title: str
    trades: tuple[str, ...]
    record: Mapping[str, Value]


@dataclass(frozen=True)
class Suggestions:
    """All suggested records, in the order in which they are offered."""

    all: tuple[Suggestion, ...]

    def offered(self, question: str, trade: str = "") -> tuple[Suggestion, ...]:
        """Return those for the list `question`: the trade's own first, none that is meant for other trades only."""
        mine = [s for s in self.all if s.question == question and (not s.trades or trade in s.trades)]
        return tuple(sorted(mine, key=lambda suggestion: not suggestion.trades))


def load_suggestions(folder: Path | None = None, questionnaire: Questionnaire | None = None) -> Suggestions:
    """Read `*.yaml` of `folder` (default: ours); raise QuestionnaireError with all faults of all files."""
    folder = folder or data_folder("questionnaires") / "suggestions"
    questionnaire = questionnaire or load_questionnaire()
    faults: list[Fault] = []
    found: list[Suggestion] = []
    for path in sorted(folder.glob("*.yaml")):
        shape = read_data_file(path, ("question", "suggestions"), faults)
        if shape is not None:
            found += _read(shape, questionnaire, faults)
    if faults:
        raise QuestionnaireError(dict.fromkeys(faults))
    return Suggestions(tuple(found))


def _read(shape: Shape, questionnaire: Questionnaire, faults: list[Fault]) -> list[Suggestion]:
    key = shape.text("question", needed=True)
    question = questionnaire.questions.get(key)
    if question is None or question.type is not QuestionType.RECORDS:
        shape.fault("question", f"「{key}」という一覧の質問はありません。{did_you_mean(key, questionnaire.questions)}")
        return []
    node = shape.nodes.get("suggestions")
    if not isinstance(node, Sequence):
        shape.fault("suggestions", "「suggestions:」の下に、一件ずつ「- 」で並べて書いてください。")
        return []
    found = []
    for item in node.items:
        try:
            found.append(_suggestion(question, raw_value(item) if isinstance(item, MappingNode) else None))
        except ValueProblem as problem:
            faults.append(Fault(shape.file, item.start.line + 1, key, str(problem)))
    return found


def _suggestion(question: Question, raw: object) -> Suggestion:
    if not isinstance(raw, dict) or "id" in raw:
        raise ValueProblem("「項目: 値」の形で、id なしで書いてください。")
    title = str(raw.pop(TITLE, "") or "")
    trades = raw.pop(TRADES, None) or []
    if not isinstance(trades, list):
        raise ValueProblem("trades は「[manufacturing, …]」の形で書いてください。")
    records = parse_value(question, [raw])
    record = records[0] if isinstance(records, tuple) and records and isinstance(records[0], dict) else {}
    texts = (record.get(field.key) for field in question.fields if field.type is QuestionType.TEXT)
    name = title or str(next((text for text in texts if text), ""))
    if not name:
        raise ValueProblem("見せる名前がありません。title を書き足してください。")
    return Suggestion(question.key, name, tuple(map(str, trades)), record)
