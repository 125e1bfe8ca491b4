"""The one place where what people type, or a file holds, becomes the value of an answer, and back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from generator.questionnaire.clean import clean_text, remove_unseen
from generator.questionnaire.dates import parse_date, why_no_day
from generator.questionnaire.model import Question, QuestionType, Value
from generator.questionnaire.names import did_you_mean
from generator.questionnaire.records import id_problem
from generator.questionnaire.yesno import NO, YES

Persons = Iterable[Mapping[str, object]]
"""The records of `persons`, each with `id` and, where answered, `name` and `title`."""

NOTHING = frozenset({"―", "—", "–", "‐", "-", "−", "－", "ー", "なし", "無し", "無", "該当なし", "ない"})
WRITTEN = (QuestionType.TEXT, QuestionType.PARAGRAPH)
LONGEST = {QuestionType.PARAGRAPH: 10_000}
LONGEST_LINE = 1_000
HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—―−ーｰ", "-"))
SAME_UNIT = {"名": "人"}
NUMBERS = (QuestionType.INTEGER, QuestionType.DATE, QuestionType.YES_NO)
SPELLED = (*NUMBERS, QuestionType.EMAIL, QuestionType.PHONE, QuestionType.URL)
"""What is spelled in few signs, and none that nobody sees; a name may need them (渡邉󠄀)."""
INVISIBLE = ("Cf", "Zs", "Zl", "Zp")
EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")
URL = re.compile(
    r"https?://[^\s/?#@:.<>\"「」、。]+(?:\.[^\s/?#@:.<>\"「」、。]+)+(?::\d{1,5})?(?:[/?#][^\s<>\"「」、。]*)?"
)
PHONE = re.compile(r"[+#*]?[0-9(][0-9() *#-]*(?:\(?(?:内線|代表)[ :]*[0-9-]*\)?)?")


class ValueProblem(ValueError):  # noqa: N818 - the name of the contract
    """A value that a question cannot take; `str()` is a finished Japanese sentence without its place."""


def parse_value(question: Question, raw: object, persons: Persons = ()) -> Value:
    """Return the value that `raw` (text as typed, or data as a sheet or file holds it) is for `question`.

    Text is cleaned. Persons are found by id or by name. Records are taken as mappings; ids are kept, none is made.
    Raise ValueProblem with a sentence for people when it is none.
    """
    return parse_and_say(question, raw, persons)[0]


def parse_and_say(question: Question, raw: object, persons: Persons = ()) -> tuple[Value, tuple[str, ...]]:
    """Return the value like `parse_value`, and what cleaning changed, each as a Japanese clause."""
    if question.type is QuestionType.RECORDS:
        return _records(question, raw, persons)
    if question.type is QuestionType.CHOICES:
        return _choices(question, raw), ()
    if isinstance(raw, (list, tuple, dict)):
        raise ValueProblem("値は一つだけ書いてください。一覧にはできません。")
    text, said = clean_text(_text(question, raw), lines=question.type is QuestionType.PARAGRAPH)
    if all(unicodedata.category(character) in INVISIBLE for character in text):
        raise ValueProblem("何も書かれていません。")
    if question.type in SPELLED:
        text, unseen = remove_unseen(text)
        text = text.strip()
        said += (f"見えない文字を{unseen}個除きました",) if unseen else ()
    if question.none_mark and text in NOTHING and question.type not in WRITTEN:
        return question.none_mark, said
    value = PARSERS[question.type](question, text, persons)
    _check(question, value)
    if question.type is QuestionType.EMAIL and ".." in str(value):
        said += ("「..」の続くアドレスを、そのまま入れました",)
    return value, said


def _text(question: Question, raw: object) -> str:
    """Return `raw` as it would have been typed: sheets make numbers and dates of what people type."""
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    if isinstance(raw, int) and question.type is QuestionType.PHONE and 9 <= len(str(raw)) <= 10:
        return f"0{raw}"
    if isinstance(raw, datetime):
        return raw.date().isoformat() if raw.time() == raw.time().min else raw.isoformat(sep=" ")
    return raw.isoformat() if isinstance(raw, date) else str(raw)


def _line(question: Question, text: str, persons: Persons) -> Value:
    longest = LONGEST.get(question.type, LONGEST_LINE)
    if len(text) > longest:
        raise ValueProblem(f"長すぎます（{len(text):,}文字）。{longest:,}文字までにしてください。")
    return text


def _integer(question: Question, text: str, persons: Persons) -> Value:
    plain = unicodedata.normalize("NFKC", text).translate(HYPHENS)
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", plain)
    plain = re.sub(r"(?<=\d)\.0+$", "", plain)
    unit = re.fullmatch(r"([+-]?\d+)\s*([^\d\s.]{1,3})", plain)
    # 28人 is taken where the question asks 何人, so that 90分 can never become 90 hours.
    if unit and f"何{SAME_UNIT.get(unit[2], unit[2])}" in question.prompt:
        plain = unit[1]
    if not re.fullmatch(r"[+-]?\d{1,15}", plain):
        raise ValueProblem(f"「{_short(text)}」は整数ではありません。数字だけを書いてください。")
    return int(plain)


def _date(question: Question, text: str, persons: Persons) -> Value:
    day = parse_date(text)
    reason = why_no_day(text) if day is None else ""
    if reason:
        raise ValueProblem(f"「{_short(text)}」という日はありません。{reason}。")
    if day is None:
        raise ValueProblem(
            f"「{_short(text)}」は日付として読めません。2026-12-01 か 令和8年12月1日 のように書いてください。"
        )
    return day


def _yes_no(question: Question, text: str, persons: Persons) -> Value:
    word = unicodedata.normalize("NFKC", text).lower().rstrip("。.!")
    if text in YES or word in YES:
        return True
    if text in NO or word in NO:
        return False
    raise ValueProblem(f"「{_short(text)}」は「はい」か「いいえ」で書いてください。")


def _choice(question: Question, text: str, persons: Persons) -> Value:
    found = _find_choice(question, text)
    if found is None:
        raise ValueProblem(_no_such_choice(question, text))
    return found


def _find_choice(question: Question, text: str) -> str | None:
    for choice in question.choices:
        if text in (choice.value, choice.label, *choice.former):
            return choice.value
    wanted = _loose(text)
    near = {c.value for c in question.choices if wanted in map(_loose, (c.value, c.label, *c.former))}
    return near.pop() if len(near) == 1 else None


def _loose(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", remove_unseen(text)[0])).casefold()


def _no_such_choice(question: Question, text: str) -> str:
    words = [word for choice in question.choices for word in (choice.label, choice.value)]
    hint = did_you_mean(text, words)
    if not hint:
        labels = "、".join(f"{choice.label}（{choice.value}）" for choice in question.choices)
        hint = f"選べるのは {labels} です。"
    return f"「{_short(text)}」という選択肢はありません。{hint}"


def _choices(question: Question, raw: object) -> Value:
    if isinstance(raw, (list, tuple)):
        words = [clean_text(_text(question, item), lines=False)[0] for item in raw if not isinstance(item, dict)]
        if len(words) < len(raw):
            raise ValueProblem("選択肢は、その言葉だけを並べて書いてください。")
    else:
        text = clean_text(_text(question, raw), lines=True)[0]
        words = [text] if _find_choice(question, text) else _split(question, text)
    chosen = [_find_choice(question, word) for word in words]
    for word, value in zip(words, chosen, strict=True):
        if value is None:
            raise ValueProblem(_no_such_choice(question, word))
    result = tuple(choice.value for choice in question.choices if choice.value in chosen)
    _check(question, result)
    return result


def _split(question: Question, text: str) -> list[str]:
    if not text or text in NOTHING:
        return []
    words = [word.strip() for word in re.split(r"[\n;；]", text) if word.strip()]
    if all(_find_choice(question, word) for word in words):
        return words
    return [word.strip() for word in re.split(r"[\n;；,，、]", text) if word.strip()]


def _email(question: Question, text: str, persons: Persons) -> Value:
    plain = unicodedata.normalize("NFKC", text).translate(HYPHENS)
    # Addresses of docomo from before 2009 may have two dots together before the @.
    if not EMAIL.fullmatch(plain):
        raise ValueProblem(
            f"「{_short(text)}」はメールアドレスの形ではありません。name@example.co.jp のように書いてください。"
        )
    return plain


def _phone(question: Question, text: str, persons: Persons) -> Value:
    plain = unicodedata.normalize("NFKC", text).translate(HYPHENS)
    digits = re.sub(r"\D", "", plain.split("内線")[0])
    if not PHONE.fullmatch(plain) or not 3 <= len(digits) <= 15:
        raise ValueProblem(
            f"「{_short(text)}」は電話番号の形ではありません。03-1234-5678 のように数字と「-」で書いてください。"
        )
    if re.fullmatch(r"[1-9]\d{8,9}", plain):
        raise ValueProblem(f'「{_short(text)}」は初めの0がないようです。0から書き、引用符（"…"）で囲んでください。')
    return plain


def _url(question: Question, text: str, persons: Persons) -> Value:
    plain = unicodedata.normalize("NFKC", text) if not text.isascii() else text
    if not URL.fullmatch(plain):
        raise ValueProblem(
            f"「{_short(text)}」はウェブサイトのアドレスの形ではありません。https:// から書いてください。"
        )
    return plain


def _person(question: Question, text: str, persons: Persons) -> Value:
    people = {str(person["id"]): person for person in persons}
    if text in people:
        return text
    wanted = _loose(text)
    named = [id for id, person in people.items() if wanted in _person_names(person)]
    if len(named) > 1:
        # Two of one name, but for a sign that nobody sees: whoever is written the same way.
        named = [id for id in named if text in _written_names(people[id])] or named
    if len(named) == 1:
        return named[0]
    if named:
        raise ValueProblem(
            f"「{_short(text)}」という人が{len(named)}人います。id（{'、'.join(named)}）で書いてください。"
        )
    names = [word for id, person in people.items() for word in (id, str(person.get("name", id)))]
    hint = did_you_mean(text, names) or "先に「人の一覧」（persons）に入れてください。"
    raise ValueProblem(f"「{_short(text)}」という人は「人の一覧」（persons）にいません。{hint}")


def _written_names(person: Mapping[str, object]) -> tuple[str, str]:
    name = str(person.get("name", ""))
    return name, f"{person.get('title', '')}{name}"


def _person_names(person: Mapping[str, object]) -> tuple[str, ...]:
    name, title = str(person.get("name", "")), str(person.get("title", ""))
    return (_loose(name), _loose(title + name)) if name else ()


def _records(question: Question, raw: object, persons: Persons) -> tuple[Value, tuple[str, ...]]:
    if not isinstance(raw, (list, tuple)):
        raise ValueProblem("一件ずつ「- 」で始めた一覧にしてください（無いときは [] と書きます）。")
    records: list[dict[str, Value]] = []
    said: list[str] = []
    for number, item in enumerate(raw, 1):
        if not isinstance(item, Mapping):
            raise ValueProblem(f"{number}件目は「項目: 値」の形で書いてください。")
        records.append(_record(question, item, persons, said, f"{number}件目"))
    ids: list[str] = []
    for record in records:
        if "id" in record:
            problem = id_problem(str(record["id"]), ids)
            if problem:
                raise ValueProblem(problem)
            ids.append(str(record["id"]))
    result: Value = tuple(records)
    _check(question, result)
    return result, tuple(said)


def _record(
    question: Question, item: Mapping[str, object], persons: Persons, said: list[str], place: str
) -> dict[str, Value]:
    record: dict[str, Value] = {"id": str(item["id"])} if item.get("id") else {}
    for key, raw in item.items():
        field = question.field(key)
        if key == "id" or raw is None or raw == "":
            continue
        if field is None:
            hint = did_you_mean(key, [field.key for field in question.fields])
            raise ValueProblem(f"{place}の「{key}」という項目はありません。{hint}")
        try:
            record[key], changed = parse_and_say(field, raw, persons)
        except ValueProblem as problem:
            raise ValueProblem(f"{place}の「{field.label}」: {problem}") from None
        said.extend(f"{place}の「{field.label}」: {clause}" for clause in changed)
    return record


Parser = Callable[[Question, str, Persons], Value]
PARSERS: Mapping[QuestionType, Parser] = {
    QuestionType.TEXT: _line,
    QuestionType.PARAGRAPH: _line,
    QuestionType.INTEGER: _integer,
    QuestionType.DATE: _date,
    QuestionType.YES_NO: _yes_no,
    QuestionType.CHOICE: _choice,
    QuestionType.EMAIL: _email,
    QuestionType.PHONE: _phone,
    QuestionType.URL: _url,
    QuestionType.PERSON: _person,
}


def _check(question: Question, value: Value) -> None:
    check = question.check
    if check is None:
        return
    if check.pattern is not None and isinstance(value, str) and not check.pattern.fullmatch(value):
        raise ValueProblem(check.message or f"「{_short(value)}」は決められた形ではありません。")
    if check.min is None and check.max is None:
        return
    size = len(value) if isinstance(value, tuple) else value
    unit = "件" if isinstance(value, tuple) else ""
    if isinstance(size, bool) or not isinstance(size, (int, date)):
        return
    for bound, wrong, word in ((check.min, _below, "以上"), (check.max, _above, "以下")):
        if bound is not None and wrong(size, bound):
            raise ValueProblem(f"「{size}{unit}」ではなく、{bound}{unit}{word}にしてください。")


def _below(size: int | date, bound: int | date) -> bool:
    return size < bound  # type: ignore[operator]  # the loader gives bounds of the question's own type


def _above(size: int | date, bound: int | date) -> bool:
    return size > bound  # type: ignore[operator]


def format_value(question: Question, value: Value, persons: Persons = ()) -> str:
    """Return `value` as people type it: `parse_value` reads it back to the same value, records excepted.

    A person is the name where `persons` hold one that nobody else has, otherwise the id.
    """
    if isinstance(value, bool):
        return "はい" if value else "いいえ"
    if isinstance(value, date):
        return value.isoformat()
    if question.type is QuestionType.CHOICE:
        return question.label_of(value)
    if question.type is QuestionType.CHOICES and isinstance(value, tuple):
        return "\n".join(question.label_of(item) for item in value)
    if question.type is QuestionType.PERSON:
        return _person_text(str(value), persons)
    if question.type is QuestionType.RECORDS and isinstance(value, tuple):
        return f"{len(value)}件"
    return str(value)


def _person_text(id: str, persons: Persons) -> str:
    people = list(persons)
    name = next((str(person["name"]) for person in people if person["id"] == id and person.get("name")), id)
    same = [person for person in people if _loose(name) in _person_names(person) or person["id"] == name]
    return name if len(same) == 1 else id


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
