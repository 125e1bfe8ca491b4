"""Reading one question, or one field of a record: its words, type, choices, default and check."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from generator.conditions import Condition, ConditionError, parse_condition
from generator.errors import Fault
from generator.questionnaire.dates import parse_date
from generator.questionnaire.model import (
    NONE_MARKS,
    Check,
    Choice,
    Question,
    QuestionType,
    Raised,
    Value,
)
from generator.questionnaire.names import CHOICE_VALUE, KEY, RESERVED_FIELDS, did_you_mean
from generator.questionnaire.records import number_records
from generator.questionnaire.shape import Shape
from generator.questionnaire.values import WRITTEN, ValueProblem, parse_value
from generator.questionnaire.yaml_source import Mapping, Node, Scalar, Sequence, plain_value, raw_value

QUESTION_KEYS = (
    "type",
    "label",
    "prompt",
    "help",
    "placeholder",
    "default",
    "default_from",
    "latest",
    "raised",
    "choices",
    "formerly",
    "check",
    "essential",
    "physical",
    "none",
    "names",
    "offer",
    "when",
    "fields",
)
FIELD_HAS_NOT, QUESTION_HAS_NOT = ("fields", "essential", "physical", "latest"), ("names", "raised")
NEXT_MONTH, NOTHING_OFFERED = "next_month", "nothing"
TYPES = tuple(str(type) for type in QuestionType)
# A yes_no or choice in the state "none of them" would be neither true nor false in a condition.
TYPES_WITHOUT_NONE = frozenset({QuestionType.YES_NO, QuestionType.CHOICE, QuestionType.CHOICES, QuestionType.RECORDS})
CHECKS: dict[QuestionType, tuple[str, ...]] = {
    QuestionType.INTEGER: ("min", "max"),
    QuestionType.DATE: ("min", "max"),
    QuestionType.RECORDS: ("min", "max"),
    QuestionType.CHOICES: ("min", "max"),
    QuestionType.TEXT: ("pattern", "message"),
    QuestionType.PARAGRAPH: ("pattern", "message"),
}


def read_question(file: str, key: Scalar, node: Node, section: str, faults: list[Fault], record: str = "") -> Question:
    """Read the question at `node` (a field of `record`, if that is given), adding its faults to `faults`."""
    line = key.start.line + 1
    place = f"質問「{record}」の項目「{key.text}」" if record else f"質問「{key.text}」"
    if not isinstance(node, Mapping):
        faults.append(Fault(file, line, place, "「type: …」「label: …」などを字下げして書いてください。"))
        return Question(key.text, QuestionType.TEXT, key.text, key.text, file=file, line=line)
    known = tuple(k for k in QUESTION_KEYS if k not in (FIELD_HAS_NOT if record else QUESTION_HAS_NOT))
    shape = Shape(file, place, node, known, faults)
    type = _type(shape)
    question = Question(
        key=key.text,
        type=type,
        label=shape.text("label", needed=True),
        prompt=shape.text("prompt", needed=True),
        help=shape.text("help"),
        placeholder=shape.text("placeholder"),
        default_from=shape.text("default_from") or None,
        latest=_latest(shape),
        raised=_raised(shape) if record else None,
        choices=_choices(shape, type),
        none=_none(shape, type),
        names=_names(shape, type),
        offer=_offer(shape, type),
        when=_condition(shape),
        check=_check(shape, type),
        essential=shape.flag("essential") if not record else False,
        physical=shape.flag("physical") if not record else False,
        fields=_fields(shape, type, section, key.text),
        section=section,
        file=file,
        line=line,
    )
    return replace(question, default=_default(shape, question))


def _type(shape: Shape) -> QuestionType:
    text = shape.text("type", needed=True)
    if text in TYPES:
        return QuestionType(text)
    if text:
        hint = did_you_mean(text, TYPES) or f"使えるのは {', '.join(TYPES)} です。"
        shape.fault("type", f"「{text}」という type はありません。{hint}")
    return QuestionType.TEXT


def _choices(shape: Shape, type: QuestionType) -> tuple[Choice, ...]:
    node = shape.nodes.get("choices")
    chooses = type in (QuestionType.CHOICE, QuestionType.CHOICES)
    if node is None:
        if chooses:
            shape.fault(
                "", "「choices」がありません。「{はじめの選択肢: first, 次の選択肢: second}」のように書いてください。"
            )
        return ()
    if not chooses:
        if "type" in shape.nodes:
            shape.fault("choices", "「choices」は type が choice か choices の質問だけに書けます。")
        return ()
    if not isinstance(node, Mapping) or not node.entries:
        shape.fault("choices", "「choices」は「{選択肢の言葉: 値}」の形で書いてください。")
        return ()
    found: list[Choice] = []
    for label, value in node.entries:
        problem = _choice_problem(label.text, value, found)
        if problem:
            shape.faults.append(Fault(shape.file, label.start.line + 1, shape.place, problem))
        elif isinstance(value, Scalar):
            found.append(Choice(value.text, label.text.strip()))
    return _with_former(shape, found)


def _with_former(shape: Shape, choices: list[Choice]) -> tuple[Choice, ...]:
    """Add the labels of `formerly` (old label: value) to the choices of those values."""
    node = shape.nodes.get("formerly")
    if node is None:
        return tuple(choices)
    if not isinstance(node, Mapping) or not node.entries:
        shape.fault("formerly", "「formerly」は「{前の版での言葉: 値}」の形で書いてください。")
        return tuple(choices)
    old: dict[str, list[str]] = {choice.value: [] for choice in choices}
    for label, value in node.entries:
        words = {word for choice in choices for word in (choice.value, choice.label, *old[choice.value])}
        if not isinstance(value, Scalar) or value.text not in old:
            shape.fault("formerly", f"「{label.text}」の値が choices にありません。")
        elif label.text.strip() in words:
            shape.fault("formerly", f"「{label.text}」は、ほかの選択肢と同じ言葉です。")
        else:
            old[value.text].append(label.text.strip())
    return tuple(replace(choice, former=tuple(old[choice.value])) for choice in choices)


def _choice_problem(label: str, value: Node, found: list[Choice]) -> str:
    if not label.strip():
        return "選択肢の言葉が空です。"
    if not isinstance(value, Scalar) or not CHOICE_VALUE.fullmatch(value.text):
        text = value.text if isinstance(value, Scalar) else "…"
        return f"選択肢「{label}」の値「{text}」は、小文字の英数字と _ で書いてください（言葉が先、値が後です）。"
    if value.text in [choice.value for choice in found]:
        return f"選択肢の値「{value.text}」が2回あります。"
    if label.strip() in [choice.label for choice in found]:
        return f"選択肢「{label}」が2回あります。"
    return ""


def _none(shape: Shape, type: QuestionType) -> bool:
    none = shape.flag("none")
    # A yes_no or a choice in the state "none of them" would be neither true nor false in a condition.
    if none and type in (*TYPES_WITHOUT_NONE, *WRITTEN):
        shape.fault("none", f"type が {type} の質問に none は書けません。")
    return none


def _names(shape: Shape, type: QuestionType) -> tuple[str, ...]:
    node = shape.nodes.get("names")
    if node is None:
        return ()
    if type is not QuestionType.TEXT:
        shape.fault("names", "names は type が text の項目だけに書けます。")
    words = tuple(str(word) for word in raw) if isinstance(raw := raw_value(node), list) else ()
    if not words:
        shape.fault("names", "names には、一覧（records）の質問を [ ] の中に並べて書いてください。")
    return words


def _offer(shape: Shape, type: QuestionType) -> str:
    text = shape.text("offer")
    if text and text != NOTHING_OFFERED and (text != NEXT_MONTH or type is not QuestionType.DATE):
        words = f"{NOTHING_OFFERED}（何も入れない）か、type が date の質問の {NEXT_MONTH}（来月の1日）"
        shape.fault("offer", f"offer に書けるのは {words}だけです。")
    return text


def _condition(shape: Shape) -> Condition | None:
    node = shape.nodes.get("when")
    if node is None:
        return None
    try:
        return parse_condition(plain_value(node))
    except ConditionError as error:
        shape.fault("when", f"when: {error}")
        return None


def _raised(shape: Shape) -> Raised | None:
    node = shape.nodes.get("raised")
    if node is None:
        return None
    if not isinstance(node, Mapping):
        shape.fault("raised", "raised は「{when: …, from: 質問のキー}」の形で書いてください。")
        return None
    inner = Shape(shape.file, f"{shape.place}の raised", node, ("when", "from"), shape.faults)
    when, source = _condition(inner), inner.text("from", needed=True)
    return Raised(when, source) if when is not None and source else None


def _latest(shape: Shape) -> tuple[str, str] | None:
    text = shape.text("latest")
    key, dot, field = text.partition(".")
    if text and not (key and dot and field):
        shape.fault("latest", "latest は「一覧の質問のキー.項目」の形で書いてください。")
    return (key, field) if text else None


def _check(shape: Shape, type: QuestionType) -> Check | None:
    node = shape.nodes.get("check")
    if node is None:
        return None
    known = CHECKS.get(type, ())
    if not known:
        shape.fault("check", f"type が {type} の質問に check は書けません。")
        return None
    if not isinstance(node, Mapping):
        shape.fault("check", f"check は「{{{known[0]}: …}}」の形で書いてください。")
        return None
    inner = Shape(shape.file, f"{shape.place}の check", node, known, shape.faults)
    low, high = _bound(inner, type, "min"), _bound(inner, type, "max")
    if low is not None and high is not None and low > high:  # type: ignore[operator]  # both of the question's type
        inner.fault("min", f"min（{low}）が max（{high}）より大きくなっています。")
    pattern = _pattern(inner)
    message = inner.text("message")
    if pattern is not None and not message:
        inner.fault("pattern", "pattern には、合わないときに見せる言葉（message）を添えてください。")
    return Check(low, high, pattern, message)


def _bound(shape: Shape, type: QuestionType, side: str) -> int | date | None:
    text = shape.text(side)
    if not text:
        return None
    if type is QuestionType.DATE:
        day = parse_date(text)
        if day is None:
            shape.fault(side, f"「{text}」は日付として読めません。2026-12-01 のように書いてください。")
        return day
    if not re.fullmatch(r"-?[0-9]{1,15}", text):
        shape.fault(side, f"「{text}」は整数ではありません。")
        return None
    return int(text)


def _pattern(shape: Shape) -> re.Pattern[str] | None:
    text = shape.text("pattern")
    if not text:
        return None
    try:
        return re.compile(text)
    except re.error as error:
        shape.fault("pattern", f"pattern「{text}」は正規表現として読めません（{error}）。")
        return None


def _fields(shape: Shape, type: QuestionType, section: str, record: str) -> tuple[Question, ...]:
    node = shape.nodes.get("fields")
    if node is None:
        if type is QuestionType.RECORDS:
            shape.fault("", "「fields」がありません。一件ごとに聞く項目を書いてください。")
        return ()
    if type is not QuestionType.RECORDS:
        if "type" in shape.nodes:
            shape.fault("fields", "「fields」は type が records の質問だけに書けます。")
        return ()
    if not isinstance(node, Mapping) or not node.entries:
        shape.fault("fields", "「fields:」の下に「項目: …」を並べて書いてください。")
        return ()
    found: dict[str, Question] = {}
    for key, value in node.entries:
        problem = _field_problem(key.text, found)
        if problem:
            shape.faults.append(Fault(shape.file, key.start.line + 1, shape.place, problem))
            continue
        field = read_question(shape.file, key, value, section, shape.faults, record)
        if field.type is QuestionType.RECORDS:
            shape.faults.append(
                Fault(shape.file, field.line, shape.place, f"項目「{key.text}」を records にはできません。")
            )
        found[key.text] = field
    return tuple(found.values())


def _field_problem(key: str, found: dict[str, Question]) -> str:
    if not KEY.fullmatch(key):
        return f"項目「{key}」は、小文字の英字で始まる40字までの英数字と _ にしてください。"
    if key in RESERVED_FIELDS:
        return f"項目「{key}」は自動で付く名前です。fields には書かないでください。"
    return f"項目「{key}」が2回あります。一つにしてください。" if key in found else ""


def _default(shape: Shape, question: Question) -> Value | None:
    node = shape.nodes.get("default")
    if node is None:
        return None
    if question.default_from:
        shape.fault("default", "default と default_from は、どちらか一つだけにしてください。")
    if isinstance(node, Scalar) and node.text in NONE_MARKS and question.type not in TYPES_WITHOUT_NONE:
        return node.text
    if isinstance(node, Sequence) and not node.items:
        if question.type in (QuestionType.RECORDS, QuestionType.CHOICES):
            return ()
        shape.fault("default", "default が空の一覧です。値を書いてください。")
        return None
    if question.type is QuestionType.PERSON:
        shape.fault("default", "person の default に書けるのは「―」か「なし」だけです。default_from を使えます。")
        return None
    try:
        value = parse_value(question, raw_value(node))
        return number_records(value) if question.type is QuestionType.RECORDS else value
    except ValueProblem as problem:
        shape.fault("default", f"default: {problem}")
        return None
