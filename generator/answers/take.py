"""From the tree of an answers file to answers, with every fault at its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.answers.disputes import Said, Spot, question_at, settled, spot_of
from generator.answers.following import Record
from generator.answers.latest import refuse_said_by_list
from generator.answers.model import Answers, Cleaned
from generator.command_line import command_line
from generator.errors import MOST_SHOWN, AnswersError, Fault
from generator.questionnaire import (
    Mapping,
    Node,
    Question,
    Questionnaire,
    QuestionType,
    Scalar,
    Sequence,
    Value,
    ValueProblem,
    did_you_mean,
    id_problem,
    number_records,
    parse_and_say,
    raw_value,
)

LAST_NUMBERS = "used_record_numbers"
"""The key under which the file keeps the highest record number, where its record is gone: numbers are not re-used."""
PRESET = "preset"
"""The key under which the file keeps the name of the preset whose values are the defaults."""
DISPUTED = "disputed"
"""The key under which the file keeps what respondents answered differently, until somebody decides."""
TO_CONFIRM = "to_confirm"
"""The key under which the file keeps what respondents want to look up before they answer."""
ID = "kitei_id"
"""The key under which the file keeps its id: a folder that was made from it belongs to it and to no other file."""
KEPT = (LAST_NUMBERS, PRESET, DISPUTED, TO_CONFIRM, ID)
FORM_OF_ID = re.compile(r"[a-z][a-z0-9]{7,39}")
MOST_RECORDS = 20_000
CUT_OFF = re.compile(r":?\s*(#.+)")
ROOM = re.compile(r"#\s*[\dA-Za-z０-９Ａ-Ｚ-]+\s*")
WRITTEN = (QuestionType.TEXT, QuestionType.PARAGRAPH)
Strings = tuple[str, ...] | list[str]
LONGEST_NUMBER = 9  # digits; Python takes long for a number of five thousand
TO_CONFIRM_FORM = "確かめている質問のキーの下に、事情を「- 事情」の形で並べて書きます。"
DISPUTED_FORM = (
    "分かれた答えは「- who: だれ」「said: 答え」を二人分以上並べて書きます。"
    "決まったのなら、ここを消して、質問のキーの後に答えを書いてください。"
)


@dataclass
class Taking:
    """One file on its way in."""

    questionnaire: Questionnaire
    file: str
    lines: Strings = ()
    faults: list[Fault] = field(default_factory=list)
    cleaned: list[Cleaned] = field(default_factory=list)
    given: dict[str, Value] = field(default_factory=dict)
    last_numbers: dict[str, int] = field(default_factory=dict)
    disputed: dict[Spot, tuple[Said, ...]] = field(default_factory=dict)
    to_confirm: dict[str, tuple[str, ...]] = field(default_factory=dict)
    persons_known: bool = True


def take_answers(root: Mapping, questionnaire: Questionnaire, file: str, lines: Strings = ()) -> Answers:
    """Return the answers of `root`, the mapping of an answers file; raise AnswersError with all its faults.

    The preset is only named, not yet applied. `lines` are those of the file, where what is no part of an answer is
    to be said.
    """
    taking = Taking(questionnaire, file, lines)
    nodes = _nodes(taking, root)
    if LAST_NUMBERS in nodes:
        _take_numbers(taking, nodes[LAST_NUMBERS])
    preset = _preset(taking, nodes.get(PRESET))
    id = _id(taking, nodes.get(ID))
    for key in sorted(nodes, key=lambda key: key != "persons"):
        question = questionnaire.questions.get(key)
        if question is not None:
            _take(taking, question, nodes[key])
    _check_latest(taking, nodes)
    if DISPUTED in nodes:
        _take_disputes(taking, nodes[DISPUTED])
    if TO_CONFIRM in nodes:
        _take_to_confirm(taking, nodes[TO_CONFIRM])
    if taking.faults:
        raise AnswersError(taking.faults)
    answers = Answers(questionnaire)
    # In the order of the questionnaire, whatever the order of the file: equal answers are equal objects.
    answers.given = {key: taking.given[key] for key in questionnaire.questions if key in taking.given}
    answers.last_numbers = taking.last_numbers
    answers.disputed = taking.disputed
    answers.to_confirm = taking.to_confirm
    answers.preset = preset
    answers.id = id
    answers.cleaned = tuple(taking.cleaned)
    return answers


def _check_latest(taking: Taking, nodes: dict[str, Node]) -> None:
    """Note each answer that the last record of a list gives, and the file gives once more."""
    for key in taking.given:
        try:
            refuse_said_by_list(taking.questionnaire.questions[key], taking.questionnaire, taking.given)
        except ValueProblem as problem:
            _fault(taking, nodes[key].start.line + 1, key, f"{problem}この行は消してください。")


def _nodes(taking: Taking, root: Mapping) -> dict[str, Node]:
    nodes: dict[str, Node] = {}
    lines: dict[str, int] = {}
    known = taking.questionnaire.questions
    for key, node in root.entries:
        line = key.start.line + 1
        if key.text in nodes:
            _fault(taking, line, key.text, f"「{key.text}」は{lines[key.text]}行目にもあります。一つにしてください。")
        elif key.text not in known and key.text not in KEPT:
            few = len(taking.faults) < MOST_SHOWN  # who has more needs no hint for each, which takes its time
            hint = (
                did_you_mean(key.text, known) if few else ""
            ) or f"「{command_line('questions')}」で質問の一覧を見られます。"
            _fault(taking, line, key.text, f"「{key.text}」という質問はありません。{hint}")
        nodes.setdefault(key.text, node)
        lines.setdefault(key.text, line)
    return nodes


def _fault(taking: Taking, line: int, place: str, problem: str) -> None:
    taking.faults.append(Fault(taking.file, line, place, problem))


def _take_numbers(taking: Taking, node: Node) -> None:
    for key, value in node.entries if isinstance(node, Mapping) else ():
        known = key.text in taking.questionnaire.questions
        if known and isinstance(value, Scalar) and value.text.isdecimal() and len(value.text) <= LONGEST_NUMBER:
            taking.last_numbers[key.text] = int(value.text)


def _preset(taking: Taking, node: Node | None) -> str:
    if node is None or _is_empty(node):
        return ""
    if isinstance(node, Scalar):
        return node.text.strip()
    problem = f"「{PRESET}: manufacturing/6-20」のように書いてください。"
    _fault(taking, node.start.line + 1, PRESET, problem)
    return ""


def _take_disputes(taking: Taking, node: Node) -> None:
    """Take what is disputed; what has been answered since, by hand in the file, is no dispute any more."""
    if _is_empty(node):
        return
    if not isinstance(node, Mapping):
        _fault(taking, node.start.line + 1, DISPUTED, DISPUTED_FORM)
        return
    for key, value in node.entries:
        spot = spot_of(key.text)
        question = question_at(spot, taking.questionnaire) if spot else None
        if spot is None or question is None:
            hint = did_you_mean(key.text, taking.questionnaire.questions)
            problem = f"「{key.text}」という、答えの分かれる質問はありません。{hint}"
            _fault(taking, key.start.line + 1, DISPUTED, problem)
        elif not _is_settled(taking, spot):
            said = _said(taking, question, value, f"{DISPUTED} {key.text}")
            if said:
                taking.disputed[spot] = said
        else:
            taking.cleaned.append(Cleaned(question.label, "答えが決まったので、分かれていた答えの控えを除きました"))


def _take_to_confirm(taking: Taking, node: Node) -> None:
    """Take what is to be confirmed; a question that has been answered since, by hand in the file, is confirmed."""
    if _is_empty(node):
        return
    for key, value in node.entries if isinstance(node, Mapping) else ():
        question = taking.questionnaire.questions.get(key.text)
        items = value.items if isinstance(value, Sequence) else ()
        if question is None:
            hint = did_you_mean(key.text, taking.questionnaire.questions)
            _fault(taking, key.start.line + 1, TO_CONFIRM, f"「{key.text}」という質問はありません。{hint}")
        elif not items or not all(isinstance(item, Scalar) for item in items):
            _fault(taking, key.start.line + 1, f"{TO_CONFIRM} {key.text}", TO_CONFIRM_FORM)
        elif question.fields or key.text not in taking.given:
            taking.to_confirm[key.text] = tuple(item.text for item in items if isinstance(item, Scalar))
    if not isinstance(node, Mapping):
        _fault(taking, node.start.line + 1, TO_CONFIRM, TO_CONFIRM_FORM)


def _is_settled(taking: Taking, spot: Spot) -> bool:
    given = taking.given.get(spot.key)
    if not spot.record:
        return given is not None
    return settled(spot, [r for r in given if isinstance(r, dict)] if isinstance(given, tuple) else ())


def _said(taking: Taking, question: Question, node: Node, place: str) -> tuple[Said, ...]:
    found: list[Said] = []
    items = node.items if isinstance(node, Sequence) else ()
    for item in items:
        entries = {key.text: value for key, value in item.entries} if isinstance(item, Mapping) else {}
        who, what = entries.get("who"), entries.get("said")
        if set(entries) != {"who", "said"} or not isinstance(who, Scalar) or what is None or _is_empty(what):
            _fault(taking, item.start.line + 1, place, DISPUTED_FORM)
            return ()
        value = _value(taking, question, what, place, question.label)
        if value is not None:
            found.append(Said(who.text.strip(), value))
    if len(items) < 2:
        _fault(taking, node.start.line + 1, place, DISPUTED_FORM)
    return tuple(found)


def _id(taking: Taking, node: Node | None) -> str:
    if node is None or _is_empty(node):
        return ""
    if isinstance(node, Scalar) and FORM_OF_ID.fullmatch(node.text):
        return node.text
    problem = "このファイルを見分けるための控えです。直す前に戻すか、この行を消してください。"
    _fault(taking, node.start.line + 1, ID, problem)
    return ""


def _say_cut_off(taking: Taking, question: Question, node: Node) -> None:
    """Say what stands behind a value and is a comment to YAML, where a person may have meant it as part of it."""
    line = node.end.line
    if not isinstance(node, Scalar) or not node.plain or line >= len(taking.lines):
        return
    found = CUT_OFF.match(taking.lines[line], node.end.column)
    # A comment begins with a blank; 「 #305」 and 「 # 305」 are numbers of rooms and extensions.
    if found and (not found[1].startswith("# ") or (question.type in WRITTEN and ROOM.fullmatch(found[1]))):
        said = f"「{found[1]}」は覚え書きとして読み、答えに入れていません（入れるときは、値を引用符で囲みます）"
        taking.cleaned.append(Cleaned(f"{taking.file} {line + 1}行目", said))


def _take(taking: Taking, question: Question, node: Node) -> None:
    if _is_empty(node):
        _say_cut_off(taking, question, node)
        return
    if question.type is QuestionType.RECORDS:
        _take_records(taking, question, node)
        return
    value = _value(taking, question, node, question.key, question.label)
    if value is not None:
        taking.given[question.key] = value


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and (node.is_null or not node.text.strip())


def _value(taking: Taking, question: Question, node: Node, place: str, label: str) -> Value | None:
    persons = taking.given.get("persons", ())
    if question.type is QuestionType.PERSON and not taking.persons_known:
        return None
    try:
        value, changes = parse_and_say(question, raw_value(node), persons if isinstance(persons, tuple) else ())  # type: ignore[arg-type]
    except ValueProblem as problem:
        _fault(taking, node.start.line + 1, place, str(problem))
        return None
    taking.cleaned += [Cleaned(label, change) for change in changes]
    _say_cut_off(taking, question, node)
    return value


def _take_records(taking: Taking, question: Question, node: Node) -> None:
    before = len(taking.faults)
    if isinstance(node, Sequence) and len(node.items) > MOST_RECORDS:
        problem = f"{len(node.items):,}件は多すぎます。{MOST_RECORDS:,}件までにしてください。"
        _fault(taking, node.start.line + 1, question.key, problem)
    elif isinstance(node, Sequence):
        records = tuple(_record(taking, question, item, n) for n, item in enumerate(node.items, 1))
        _check_ids(taking, question, node)
        if len(taking.faults) == before:
            numbered = number_records(records, taking.last_numbers.get(question.key, 0))
            value = _value_of_records(taking, question, node, numbered)
            if value is not None:
                taking.given[question.key] = numbered
    else:
        problem = "一件ずつ「- 」で始めた一覧にしてください（無いときは [] と書きます）。"
        _fault(taking, node.start.line + 1, question.key, problem)
    if question.key == "persons" and len(taking.faults) > before:
        taking.persons_known = False


def _value_of_records(
    taking: Taking, question: Question, node: Node, records: tuple[Record, ...]
) -> tuple[Record, ...] | None:
    check = question.check
    count = len(records)
    low, high = (check.min, check.max) if check else (None, None)
    if isinstance(low, int) and count < low:
        _fault(taking, node.start.line + 1, question.key, f"{count}件ではなく、{low}件以上にしてください。")
        return None
    if isinstance(high, int) and count > high:
        _fault(taking, node.start.line + 1, question.key, f"{count}件ではなく、{high}件以下にしてください。")
        return None
    return records


def _record(taking: Taking, question: Question, node: Node, number: int) -> Record:
    place = f"{question.key} {number}件目"
    if not isinstance(node, Mapping):
        _fault(taking, node.start.line + 1, place, "「項目: 値」の形で書いてください。")
        return {}
    record: Record = {}
    seen: set[str] = set()
    for key, value in node.entries:
        field = question.field(key.text)
        if key.text in seen:
            _fault(taking, key.start.line + 1, place, f"「{key.text}」が2回あります。一つにしてください。")
        elif key.text == "id":
            if not _is_empty(value) and isinstance(value, Scalar):
                record = {"id": value.text, **record}
        elif field is None:
            hint = did_you_mean(key.text, [field.key for field in question.fields])
            hint = hint or f"使えるのは {', '.join(field.key for field in question.fields)} です。"
            _fault(taking, key.start.line + 1, place, f"「{key.text}」という項目はありません。{hint}")
        elif not _is_empty(value):
            label = f"{question.label}（{number}件目）の{field.label}"
            found = _value(taking, field, value, f"{place} {key.text}", label)
            if found is not None:
                record[key.text] = found
        seen.add(key.text)
    return record


def _check_ids(taking: Taking, question: Question, node: Sequence) -> None:
    seen: set[str] = set()
    for number, item in enumerate(node.items, 1):
        for key, value in item.entries if isinstance(item, Mapping) else ():
            if key.text != "id" or _is_empty(value):
                continue
            text = value.text if isinstance(value, Scalar) else "…"
            problem = id_problem(text, seen)
            if problem:
                _fault(taking, key.start.line + 1, f"{question.key} {number}件目", problem)
            seen.add(text)
