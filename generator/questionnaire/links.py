"""What questions say about each other: conditions, borrowed defaults, and names that would collide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.conditions import Condition, Equals, Has, Is, Range, find_cycle
from generator.errors import Fault
from generator.questionnaire.model import Question, QuestionType
from generator.questionnaire.names import did_you_mean

Questions = Mapping[str, Question]
Conditions = Mapping[str, Condition]
COUNTABLE = (QuestionType.INTEGER, QuestionType.RECORDS, QuestionType.CHOICES)


def link_faults(questions: Questions, conditions: Conditions, places: Mapping[str, tuple[str, int]]) -> list[Fault]:
    """Return every fault of a reference from one question or condition to another; `places`: name → file, line."""
    faults: list[Fault] = []
    for name, condition in conditions.items():
        for problem in condition_problems(condition, questions, conditions):
            faults.append(Fault(*places[name], f"条件「{name}」", problem))
    for question in questions.values():
        faults += _question_faults(question, questions, conditions)
    faults += _name_clashes(questions, conditions)
    cycle = find_cycle(_dependencies(questions, conditions))
    if cycle:
        problem = f"{' → '.join(cycle)} と、互いを頼って輪になっています。どこか一つを切ってください。"
        faults.append(Fault(*places[cycle[0]], f"「{cycle[0]}」", problem))
    return faults


def _question_faults(question: Question, questions: Questions, conditions: Conditions) -> Iterator[Fault]:
    place = f"質問「{question.key}」"
    if question.when is not None:
        for problem in condition_problems(question.when, questions, conditions):
            yield Fault(question.file, question.line, place, f"when: {problem}")
    yield from _default_faults(question, questions, place)
    yield from _latest_faults(question, questions, place)
    fields = {field.key: field for field in question.fields}
    for field in question.fields:
        place = f"質問「{question.key}」の項目「{field.key}」"
        for key in field.names:
            if key not in questions or questions[key].type is not QuestionType.RECORDS:
                problem = f"names の「{key}」は、一覧（records）の質問ではありません。{did_you_mean(key, questions)}"
                yield Fault(field.file, field.line, place, problem)
        if field.raised is not None:
            source = questions.get(field.raised.source)
            if source is None or source.type is not field.type:
                problem = f"raised の「{field.raised.source}」は、この項目と同じ種類の質問ではありません。"
                yield Fault(field.file, field.line, place, problem)
            for problem in condition_problems(field.raised.when, fields, {}, "同じ一覧の項目"):
                yield Fault(field.file, field.line, place, f"raised の when: {problem}")
        if field.when is not None:
            for problem in condition_problems(field.when, fields, {}, "同じ一覧の項目"):
                yield Fault(field.file, field.line, place, f"when: {problem}")
        yield from _default_faults(field, {**questions, **fields}, place)
    yield from _field_clashes(question)
    cycle = find_cycle({field.key: tuple(_links(field) & fields.keys()) for field in question.fields})
    if cycle:
        problem = f"項目 {' → '.join(cycle)} と、互いを頼って輪になっています。どこか一つを切ってください。"
        yield Fault(question.file, fields[cycle[0]].line, f"質問「{question.key}」", problem)


def condition_problems(
    condition: Condition,
    questions: Questions,
    conditions: Conditions,
    what: str = "質問や条件",
    *,
    may_be_open: bool = False,
) -> Iterator[str]:
    """Yield a sentence for each thing that `condition` asks of a question which that question cannot answer.

    Documents must not depend on an open question, so it needs a default; `may_be_open` where nothing is made of it.
    """
    for part in condition.parts():
        name = next(iter(part.names()))
        question = questions.get(name)
        if name in conditions:
            if not isinstance(part, Is):
                yield f"「{name}」は名前の付いた条件なので、「{name}」か「{{{name}: false}}」とだけ書けます。"
        elif question is None:
            yield f"「{name}」という{what}はありません。{did_you_mean(name, [*questions, *conditions])}"
        else:
            yield from _part_problems(part, question)
            if not may_be_open and not _is_never_open(question, questions):
                yield f"「{name}」は条件に使われるので、既定値（default）が要ります。"


def _part_problems(part: Condition, question: Question) -> Iterator[str]:
    key = question.key
    if isinstance(part, Is) and question.type is not QuestionType.YES_NO:
        yield f"「{key}」は「はい・いいえ」の質問ではありません。{_how_to_ask(question)}"
    elif isinstance(part, Equals) and question.type is not QuestionType.CHOICE:
        yield f"「{key}」は選択の質問ではありません。{_how_to_ask(question)}"
    elif isinstance(part, Has) and question.type is not QuestionType.CHOICES:
        yield f"「{key}」は複数選択の質問ではないので has は使えません。{_how_to_ask(question)}"
    elif isinstance(part, Range) and question.type not in COUNTABLE:
        yield f"「{key}」は数えられないので min、max は使えません。{_how_to_ask(question)}"
    for value in part.values if isinstance(part, Equals) else (part.value,) if isinstance(part, Has) else ():
        values = [choice.value for choice in question.choices]
        if values and value not in values:
            hint = did_you_mean(value, values) or f"選べるのは {', '.join(values)} です。"
            yield f"「{key}」に「{value}」という選択肢はありません。{hint}"


def _how_to_ask(question: Question) -> str:
    key, value = question.key, next((choice.value for choice in question.choices), "値")
    ways = {
        QuestionType.YES_NO: f"「{key}」か「{{{key}: false}}」と書きます。",
        QuestionType.CHOICE: f"「{{{key}: {value}}}」と書きます。",
        QuestionType.CHOICES: f"「{{{key}: {{has: {value}}}}}」と書きます。",
        QuestionType.INTEGER: f"「{{{key}: {{min: 数}}}}」と書きます。",
        QuestionType.RECORDS: f"件数を「{{{key}: {{min: 1}}}}」と書きます。",
    }
    return ways.get(question.type, "この種類の質問は条件に使えません。")


def _is_never_open(question: Question, questions: Questions) -> bool:
    seen: set[str] = set()
    while question.default is None:
        source = questions.get(question.default_from or "")
        if source is None or source.key in seen:
            return False
        seen.add(source.key)
        question = source
    return True


def _default_faults(question: Question, questions: Questions, place: str) -> Iterator[Fault]:
    if question.default_from is None:
        return
    source = questions.get(question.default_from)
    problem = ""
    if source is None:
        hint = did_you_mean(question.default_from, questions)
        problem = f"default_from の「{question.default_from}」という質問はありません。{hint}"
    elif source.type is not question.type:
        problem = f"default_from の「{source.key}」は {source.type} で、この質問の {question.type} と違います。"
    elif question.choices and {c.value for c in source.choices} - {c.value for c in question.choices}:
        problem = f"default_from の「{source.key}」に、この質問にない選択肢があります。"
    elif question.type is QuestionType.RECORDS:
        problem = "records に default_from は使えません。"
    if problem:
        yield Fault(question.file, question.line, place, problem)


def _latest_faults(question: Question, questions: Questions, place: str) -> Iterator[Fault]:
    if question.latest is None:
        return
    key, name = question.latest
    field = questions[key].field(name) if key in questions else None
    problem = ""
    if field is None:
        problem = f"latest の「{key}.{name}」という、一覧の質問の項目はありません。"
    elif field.type is not question.type:
        problem = f"latest の「{key}.{name}」は {field.type} で、この質問の {question.type} と違います。"
    if problem:
        yield Fault(question.file, question.line, place, problem)


def _name_clashes(questions: Questions, conditions: Conditions) -> Iterator[Fault]:
    taken = {**dict.fromkeys(questions, "質問"), **dict.fromkeys(conditions, "条件")}
    for question in questions.values():
        for name in question.booleans():
            if name != question.key and name in taken:
                problem = f"選択肢から「{name}」という名前ができ、同じ名の{taken[name]}と重なります。"
                yield Fault(question.file, question.line, f"質問「{question.key}」", problem)


def _field_clashes(question: Question) -> Iterator[Fault]:
    keys = {field.key for field in question.fields}
    for field in question.fields:
        made = [name for name in field.booleans() if name != field.key]
        made += [f"{field.key}_mark"] if field.type is QuestionType.YES_NO else []
        for name in made:
            if name in keys:
                problem = f"項目「{field.key}」から「{name}」という名前ができ、同じ名の項目と重なります。"
                yield Fault(field.file, field.line, f"質問「{question.key}」", problem)


def _dependencies(questions: Questions, conditions: Conditions) -> dict[str, Iterable[str]]:
    links: dict[str, Iterable[str]] = {name: sorted(c.names()) for name, c in conditions.items()}
    links.update({key: sorted(_links(question)) for key, question in questions.items()})
    return links


def _links(question: Question) -> set[str]:
    names = set(question.when.names()) if question.when is not None else set()
    return names | {question.default_from} if question.default_from else names
