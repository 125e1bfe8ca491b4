"""The one place of conversions: what people really type becomes a value, anything else one clear sentence."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.questionnaire import (
    Check,
    Choice,
    Question,
    QuestionType,
    Value,
    ValueProblem,
    format_value,
    parse_and_say,
    parse_value,
)

YES_NO = (Choice("none", "使わせない"), Choice("some", "申請すれば使える"), Choice("all", "使える（制限なし）"))
PERSONS = (
    {"id": "hanako", "name": "渋谷 花子", "title": "総務部長"},
    {"id": "ichiro", "name": "𠮷野 一郎", "title": "代表取締役"},
    {"id": "sato1", "name": "佐藤 健"},
    {"id": "sato2", "name": "佐藤 健"},
    {"id": "new"},
)


def question(type: str, prompt: str = "何ですか。", **more: object) -> Question:
    return Question("key", QuestionType(type), "名", prompt, **more)  # type: ignore[arg-type]


INTEGER = question("integer", "何人ですか。")
CHOICE = question("choice", choices=YES_NO)
RENAMED = (Choice("mail", "業務用のメール", ("社内のメール", "会社のメール")), Choice("board", "掲示板"))
CHOICES = question("choices", choices=(Choice("a", "鍵、錠"), Choice("b", "カード"), Choice("c", "暗証番号")))
RECORDS = question(
    "records", fields=(Question("name", QuestionType.TEXT, "名前", "名は。"), question("integer", "何台ですか。"))
)


@pytest.mark.parametrize(
    ("asked", "raw", "value"),
    [
        pytest.param(question("text"), " 株式会社みどり ", "株式会社みどり", id="text stripped"),
        pytest.param(question("text"), "一\n二", "一 二", id="text is one line"),
        pytest.param(question("text"), 1.5, "1.5", id="number as text"),
        pytest.param(question("paragraph"), "一\r\n二", "一\n二", id="paragraph keeps lines"),
        pytest.param(question("choice", choices=RENAMED), "社内のメール", "mail", id="label of an earlier edition"),
        pytest.param(question("choices", choices=RENAMED), "掲示板、会社の メール", ("mail", "board"), id="old labels"),
        pytest.param(INTEGER, "12", 12, id="digits"),
        pytest.param(INTEGER, "１２", 12, id="full-width digits"),
        pytest.param(INTEGER, "1,200", 1200, id="thousands"),
        pytest.param(INTEGER, "１，２００", 1200, id="full-width thousands"),
        pytest.param(INTEGER, "28人", 28, id="the unit of the question"),
        pytest.param(INTEGER, "２８名", 28, id="people are counted in 名 too"),
        pytest.param(INTEGER, 12.0, 12, id="Excel's number"),
        pytest.param(INTEGER, "－3", -3, id="full-width sign"),
        pytest.param(question("date"), "令和8年12月1日", date(2026, 12, 1), id="Japanese date"),
        pytest.param(question("date"), datetime(2026, 12, 1), date(2026, 12, 1), id="Excel's date"),
        pytest.param(question("date"), date(2026, 12, 1), date(2026, 12, 1), id="date"),
        pytest.param(question("yes_no"), "はい", True, id="はい"),
        pytest.param(question("yes_no"), "いいえ", False, id="いいえ"),
        pytest.param(question("yes_no"), "ＹＥＳ", True, id="full-width yes"),
        pytest.param(question("yes_no"), "False", False, id="False"),
        pytest.param(question("yes_no"), True, True, id="boolean"),
        pytest.param(question("yes_no"), "○", True, id="circle"),
        pytest.param(question("yes_no"), "×", False, id="cross"),
        pytest.param(CHOICE, "some", "some", id="value"),
        pytest.param(CHOICE, "申請すれば使える", "some", id="label"),
        pytest.param(CHOICE, "使える(制限なし)", "all", id="label with half-width brackets"),
        pytest.param(CHOICE, " Ｓｏｍｅ ", "some", id="value in full width"),
        pytest.param(CHOICES, "カード、暗証番号", ("b", "c"), id="labels joined"),
        pytest.param(CHOICES, "暗証番号\nカード", ("b", "c"), id="order of the question"),
        pytest.param(CHOICES, "鍵、錠", ("a",), id="label that holds the separator"),
        pytest.param(CHOICES, "鍵、錠\nカード", ("a", "b"), id="such labels line by line"),
        pytest.param(CHOICES, ["b", "鍵、錠"], ("a", "b"), id="list"),
        pytest.param(CHOICES, [], (), id="empty list"),
        pytest.param(CHOICES, "なし", (), id="none of them"),
        pytest.param(question("phone"), "０３－００００－００００", "03-0000-0000", id="full-width phone"),
        pytest.param(question("phone"), "03ー0000ー0000", "03-0000-0000", id="phone with long vowel marks"),
        pytest.param(question("phone"), 312345678, "0312345678", id="phone that Excel made a number"),
        pytest.param(question("phone"), 9012345678.0, "09012345678", id="mobile that Excel made a number"),
        pytest.param(question("phone"), "+81 3 0000 0000", "+81 3 0000 0000", id="international"),
        pytest.param(question("phone"), "03-0000-0000（内線12）", "03-0000-0000(内線12)", id="extension"),
        pytest.param(question("phone"), "110", "110", id="short number"),
        pytest.param(question("email"), "ｈａｎａｋｏ＠example.co.jp", "hanako@example.co.jp", id="full-width e-mail"),
        pytest.param(question("email"), "a.b+c@sub.example.jp", "a.b+c@sub.example.jp", id="e-mail"),
        pytest.param(
            question("url"), "https://www.example.co.jp/a?b=1#c", "https://www.example.co.jp/a?b=1#c", id="URL"
        ),
        pytest.param(question("person"), "hanako", "hanako", id="person by id"),
        pytest.param(question("person"), "渋谷　花子", "hanako", id="person by name, other space"),
        pytest.param(question("person"), "渋谷花子", "hanako", id="person by name, no space"),
        pytest.param(question("person"), "総務部長　渋谷 花子", "hanako", id="person by title and name"),
        pytest.param(question("phone", default="―"), "なし", "―", id="none, where that is the default"),
        pytest.param(question("text", default="―"), "なし", "なし", id="a text stays as typed"),
        pytest.param(question("url", default="なし"), "－", "なし", id="dash, where none is the default"),
        pytest.param(
            RECORDS,
            [{"id": "r7", "name": " 甲 ", "key": "2台"}, {"name": "乙"}],
            ({"id": "r7", "name": "甲", "key": 2}, {"name": "乙"}),
            id="records",
        ),
        pytest.param(RECORDS, [{"name": "", "key": None}], ({},), id="record without answers"),
    ],
)
def test_what_people_type_is_understood(asked: Question, raw: object, value: Value) -> None:
    assert parse_value(asked, raw, PERSONS) == value
    assert type(parse_value(asked, raw, PERSONS)) is type(value)


@pytest.mark.parametrize(
    ("asked", "raw", "sentence"),
    [
        pytest.param(question("text"), "  ", "何も書かれていません", id="blank"),
        pytest.param(question("text"), "\u200b　\u2060", "何も書かれていません", id="nothing to be seen"),
        pytest.param(question("text"), ["a"], "一覧にはできません", id="list for a text"),
        pytest.param(question("text"), "あ" * 1001, "長すぎます（1,001文字）", id="too long"),
        pytest.param(INTEGER, "十二", "整数ではありません", id="kanji number"),
        pytest.param(INTEGER, "12.5", "整数ではありません", id="fraction"),
        pytest.param(INTEGER, "90分", "整数ではありません", id="another unit"),
        pytest.param(INTEGER, True, "整数ではありません", id="boolean for a number"),
        pytest.param(question("date"), "2026-02-30", "2026年2月に30日はありません", id="no such day"),
        pytest.param(question("date"), datetime(2026, 12, 1, 9), "日付として読めません", id="time of day"),
        pytest.param(question("yes_no"), "たぶん", "「はい」か「いいえ」", id="perhaps"),
        pytest.param(CHOICE, "someone", "「some」ではありませんか", id="misspelt choice"),
        pytest.param(CHOICE, "未定", "選べるのは 使わせない（none）", id="no choice at all"),
        pytest.param(CHOICES, "カード、鍵束", "「鍵束」という選択肢はありません", id="one of several unknown"),
        pytest.param(CHOICES, [{"a": 1}], "その言葉だけ", id="mapping among choices"),
        pytest.param(question("phone"), "なし", "電話番号の形ではありません", id="none without that default"),
        pytest.param(question("phone"), "12", "電話番号の形ではありません", id="too short"),
        pytest.param(question("phone"), "03-0000-0000 佐藤", "電話番号の形ではありません", id="phone with a name"),
        pytest.param(question("phone"), "312345678", "初めの0がない", id="zero lost"),
        pytest.param(question("email"), "hanako", "メールアドレスの形ではありません", id="no at"),
        pytest.param(question("email"), "a@b", "メールアドレスの形ではありません", id="no dot"),
        pytest.param(question("email"), "a@b.jp、c@d.jp", "メールアドレスの形ではありません", id="two addresses"),
        pytest.param(question("url"), "www.example.co.jp", "https:// から", id="no scheme"),
        pytest.param(question("url"), "javascript:alert(1)", "https:// から", id="script"),
        pytest.param(question("person"), "渋谷 太郎", "「渋谷 花子」ではありませんか", id="unknown person"),
        pytest.param(question("person"), "田中", "先に「人の一覧」", id="nobody like it"),
        pytest.param(question("person"), "佐藤 健", "id（sato1、sato2）", id="two of one name"),
        pytest.param(RECORDS, "甲", "「- 」で始めた一覧", id="text for records"),
        pytest.param(RECORDS, ["甲"], "1件目は「項目: 値」", id="list of texts"),
        pytest.param(RECORDS, [{"nmae": "甲"}], "1件目の「nmae」という項目はありません。「name」", id="unknown field"),
        pytest.param(RECORDS, [{"name": "甲"}, {"key": "x"}], "2件目の「名」", id="fault in a field"),
        pytest.param(RECORDS, [{"id": "A-1"}], "id「A-1」", id="shape of an id"),
        pytest.param(RECORDS, [{"id": "a"}, {"id": "a"}], "2回あります", id="id twice"),
    ],
)
def test_anything_else_is_refused_with_one_sentence(asked: Question, raw: object, sentence: str) -> None:
    with pytest.raises(ValueProblem) as refused:
        parse_value(asked, raw, PERSONS)
    assert sentence in str(refused.value)
    assert str(refused.value).endswith("。")


@pytest.mark.parametrize(
    ("asked", "good", "bad", "sentence"),
    [
        pytest.param(question("integer", check=Check(3, 10)), "10", "11", "10以下", id="maximum"),
        pytest.param(question("integer", check=Check(3, 10)), "3", "2", "3以上", id="minimum"),
        pytest.param(
            question("date", check=Check(date(2026, 1, 1))), "2026-01-01", "2025-12-31", "2026-01-01以上", id="date"
        ),
        pytest.param(
            question("text", check=Check(pattern=re.compile("[0-9]+"), message="数字だけ。")),
            "12",
            "12a",
            "数字だけ。",
            id="pattern",
        ),
        pytest.param(
            question("records", fields=RECORDS.fields, check=Check(1)), [{"name": "甲"}], [], "1件以上", id="records"
        ),
        pytest.param(
            question("choices", choices=CHOICES.choices, check=Check(max=1)), "b", ["b", "c"], "1件以下", id="choices"
        ),
    ],
)
def test_check_of_the_question_holds(asked: Question, good: object, bad: object, sentence: str) -> None:
    parse_value(asked, good)
    with pytest.raises(ValueProblem, match=sentence):
        parse_value(asked, bad)


ROUND_TRIPS = {
    "text": st.from_regex(r"\S(.*\S)?", fullmatch=True).filter(lambda t: t.isprintable() and len(t) < 100),
    "integer": st.integers(-(10**12), 10**12),
    "date": st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    "yes_no": st.booleans(),
    "choice": st.sampled_from([choice.value for choice in YES_NO]),
    "choices": st.sets(st.sampled_from("abc")).map(lambda s: tuple(sorted(s))),
    "person": st.sampled_from([str(person["id"]) for person in PERSONS]),
}


@pytest.mark.parametrize("type", sorted(ROUND_TRIPS))
@given(data=st.data())
def test_formatted_value_is_read_back(type: str, data: st.DataObject) -> None:
    choices = {"choice": YES_NO, "choices": CHOICES.choices}.get(type, ())
    asked = question(type, choices=choices)
    value = data.draw(ROUND_TRIPS[type])
    try:
        value = parse_value(asked, value, PERSONS)
    except ValueProblem:
        assert type == "text"
        return
    assert parse_value(asked, format_value(asked, value, PERSONS), PERSONS) == value


def test_formatted_values_are_what_people_see() -> None:
    assert format_value(CHOICE, "some") == "申請すれば使える"
    assert format_value(question("yes_no"), False) == "いいえ"
    assert format_value(question("person"), "hanako", PERSONS) == "渋谷 花子"
    assert format_value(question("person"), "sato1", PERSONS) == "sato1"
    assert format_value(question("person"), "hanako") == "hanako"
    assert format_value(RECORDS, ({"id": "r1"},)) == "1件"


UNSEEN = ["\u200b", "\u202d", "\u2066", "\u00ad", "\u2060", "\ufe0f", "\U000e0100", "\u061c", "\u3164"]


@pytest.mark.parametrize("unseen", UNSEEN, ids=lambda sign: f"U+{ord(sign):04X}")
@pytest.mark.parametrize(
    ("type", "typed", "value"),
    [
        (QuestionType.INTEGER, "2{}8", 28),
        (QuestionType.DATE, "{}2026年{}12月1日", date(2026, 12, 1)),
        (QuestionType.PHONE, "{}03-0000-0001{}", "03-0000-0001"),
        (QuestionType.EMAIL, "info@{}example.jp{}", "info@example.jp"),
        (QuestionType.URL, "https://{}example.jp/{}", "https://example.jp/"),
        (QuestionType.YES_NO, "は{}い", True),
    ],
)
def test_signs_that_nobody_sees_are_taken_out_of_what_is_spelled_and_told(
    type: QuestionType, typed: str, value: object, unseen: str
) -> None:
    found, said = parse_and_say(Question("q", type, "q", "q"), typed.replace("{}", unseen))
    assert found == value
    assert said == (f"見えない文字を{typed.count('{}')}個除きました",)


def test_a_name_keeps_its_variation_selector_and_is_found_without_it() -> None:
    name = Question("name", QuestionType.TEXT, "q", "q")
    assert parse_and_say(name, "渡邉\U000e0100 太郎") == ("渡邉\U000e0100 太郎", ())
    person = Question("q", QuestionType.PERSON, "q", "q")
    one = [{"id": "p1", "name": "渡邉\U000e0100 太郎"}, {"id": "p2", "name": "葛\U000e0100西 花子"}]
    assert parse_value(person, "渡邉 太郎", one) == "p1"
    assert parse_value(person, "葛西\u200b花子", one) == "p2"
    two = [{"id": "p1", "name": "渡邉\U000e0100 太郎"}, {"id": "p2", "name": "渡邉 太郎"}]
    assert [parse_value(person, str(record["name"]), two) for record in two] == ["p1", "p2"]
    with pytest.raises(ValueProblem, match="2人います"):
        parse_value(person, "渡邉\ufe00 太郎", two)


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("taro..yamada@docomo.ne.jp", True),
        ("hana...@ezweb.ne.jp", True),
        (".taro@ezweb.ne.jp", True),
        ("taro@docomo..ne.jp", False),
        ("taro@.example.jp", False),
        ("taro@example.jp..", False),
    ],
)
def test_two_dots_together_are_taken_before_the_at_and_nowhere_else(typed: str, taken: bool) -> None:
    mail = Question("q", QuestionType.EMAIL, "q", "q")
    if not taken:
        with pytest.raises(ValueProblem, match="メールアドレスの形ではありません"):
            parse_value(mail, typed)
        return
    value, said = parse_and_say(mail, typed)
    assert value == typed
    assert len(said) == (".." in typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("2026年2月30日", "2026年2月に30日はありません"), ("平成31年5月1日", "平成は31年4月30日までです")],
)
def test_a_date_that_does_not_exist_is_refused_with_the_reason(typed: str, said: str) -> None:
    with pytest.raises(ValueProblem, match=f"「{typed}」という日はありません。{said}"):
        parse_value(Question("q", QuestionType.DATE, "q", "q"), typed)


@pytest.mark.parametrize("halves", ["株式会社\ud842\udfb7野家", "\ud83d\ude00\ud842\udfb7"])
def test_two_halves_of_one_sign_are_joined_and_a_single_one_goes(halves: str) -> None:
    whole = halves.encode("utf-16", "surrogatepass").decode("utf-16")
    name = Question("q", QuestionType.TEXT, "q", "q")
    assert parse_and_say(name, halves) == (whole, ())
    assert parse_and_say(name, "a\ud842b") == ("ab", ("文書に入れられない文字を1個除きました",))
