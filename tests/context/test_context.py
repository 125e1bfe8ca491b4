"""The context: the names and texts that templates use, never silently blank."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import date
from operator import attrgetter
from typing import Any

import pytest

from generator.answers import Answers
from generator.context import DateText, Open, Words, build_context
from generator.questionnaire import Questionnaire
from generator.reference import Reference

ON = date(2026, 11, 22)
HANAKO = {"id": "hanako", "name": "渋谷 花子", "title": "代表取締役", "phone": "03-0000-0000"}
TARO = {"id": "taro", "name": "𠮷野 太郎", "title": "―"}
JIRO = {"id": "jiro", "name": "神保 二郎", "title": "部長"}
FULL: dict[str, object] = {
    "company_name": 'A&B <企画> 𠮷野 "渋谷"',
    "business": "一行目\n二行目",
    "headcount": 1200,
    "representative": "hanako",
    "established_on": "2026-12-01",
    "date_style": "japanese",
    "telework": True,
    "vpn_name": "{{ x }}",
    "media": ["usb", "disc"],
    "byod": "some",
    "systems": [
        {"id": "mail", "name": "メール", "mfa": True, "country": "日本", "started": "2020-04-01"},
        {"id": "nas", "name": "共有", "kind": "on_premises", "mfa": False, "owner": "jiro"},
    ],
    "devices": [{"id": "pc", "name": "ノート", "os": "Windows 10 Pro"}],
    "persons": [HANAKO, TARO, JIRO],
    "departments": [{"name": "総務部", "head": "hanako"}, {"name": "製造部", "head": "jiro"}],
    "system_admin": "taro",
    "auditor": "jiro",
}


def context_of(given: dict[str, object], questionnaire: Questionnaire, reference: Reference) -> dict[str, Any]:
    return build_context(Answers(questionnaire, given), reference, ON)


def lines(context: dict[str, object]) -> str:
    """The context as text, one line a name, without the reference data."""
    elsewhere = ("contact", "law", "fact", "pending_laws", "org_chart", "org_chart_wide")
    kept = {name: value for name, value in context.items() if name not in elsewhere}
    return "".join(f"{name}: {shown(value)}\n" for name, value in kept.items())


def shown(value: object) -> str:
    if isinstance(value, list):
        return "".join(f"\n  - {shown(item)}" for item in value)
    if isinstance(value, Words):
        inner = ", ".join(f"{name}={shown(item)}" for name, item in vars(value).items() if name != "_text")
        return f"{value} ({inner})"
    return repr(str(value)) if isinstance(value, str) else repr(value)


@pytest.mark.parametrize(("name", "given"), [("minimal", {}), ("full", FULL)])
def test_context_is_the_golden_one(
    name: str,
    given: dict[str, object],
    small_questionnaire: Questionnaire,
    reference: Reference,
    golden: Callable[[str, str], None],
) -> None:
    golden(f"context/{name}.txt", lines(context_of(given, small_questionnaire, reference)))


def test_open_answers_read_what_is_missing(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of({}, small_questionnaire, reference)
    assert context["company_name"] == "【要記入：会社名】"
    assert isinstance(context["company_name"], Open)
    assert context["company_name"].label == "会社名"
    assert context["byod"] == "【要記入：私有機器】"
    assert not context["byod_is_none"]
    assert not context["byod_is_some"]
    representative = context["representative"]
    assert str(representative) == representative.name == representative.title == "【要記入：代表者】"
    assert context["established_on"].western == context["established_on"].japanese == "【要記入：制定日】"
    (row,) = context["systems"]
    assert row.name == row.mfa_mark == row.owner.name == "【要記入：システム】"
    assert [row.is_given, row.mfa, row.kind_is_cloud] == [False, False, False]


def test_every_open_text_stands_in_the_list_of_open_items(
    small_questionnaire: Questionnaire, reference: Reference
) -> None:
    given = {"persons": [{"id": "hanako"}], "representative": "hanako", "systems": [{"name": "メール"}]}
    answers = Answers(small_questionnaire, given)
    text = lines(build_context(answers, reference, ON))
    labels = {part.split("】")[0] for part in text.split("【要記入：")[1:]}
    assert labels
    assert labels <= {item.label for item in answers.open_items()} | {"部門責任者"}


def test_what_does_not_apply_is_absent_but_its_boolean_is_false(
    small_questionnaire: Questionnaire, reference: Reference
) -> None:
    context = context_of({}, small_questionnaire, reference)
    assert "vpn_name" not in context
    assert context["vpn"] is False
    assert context["remote"] is False
    assert context_of({"telework": True}, small_questionnaire, reference)["remote"] is True


def test_empty_list_has_one_row_that_says_so(small_questionnaire: Questionnaire, reference: Reference) -> None:
    (row,) = context_of({"systems": []}, small_questionnaire, reference)["systems"]
    assert (row.name, row.kind, row.mfa_mark, row.owner.phone, row.started.western) == ("該当なし", "―", "―", "―", "―")
    assert (row.id, row.is_given, row.kind_is_cloud) == ("none", False, False)


def test_record_has_texts_booleans_and_marks(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(FULL, small_questionnaire, reference)
    mail, nas = context["systems"]
    assert (mail.name, mail.kind, mail.kind_is_cloud, mail.mfa, mail.mfa_mark) == (
        "メール",
        "クラウド",
        True,
        True,
        "はい",
    )
    assert (nas.mfa, nas.mfa_mark, nas.kind_is_cloud) == (False, "いいえ", False)
    assert (str(mail.started), mail.started.western, str(nas.started)) == ("令和2年4月1日", "2020年4月1日", "―")
    assert (str(mail.owner), str(nas.owner), nas.owner.name) == ("𠮷野 太郎", "部長　神保 二郎", "神保 二郎")
    assert (mail.country, nas.country) == ("日本", "―")
    assert (mail.id, str(mail), mail.is_given) == ("mail", "メール", True)


def test_person_prints_title_and_name(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(FULL, small_questionnaire, reference)
    assert str(context["representative"]) == "代表取締役　渋谷 花子"
    assert str(context["system_admin"]) == "𠮷野 太郎"
    assert context["representative"].phone == "03-0000-0000"
    assert context["representative"] == context["persons"][0]


@pytest.mark.parametrize(("style", "text"), [("western", "2026年12月1日"), ("japanese", "令和8年12月1日")])
def test_dates_follow_the_style_of_the_company(
    style: str, text: str, small_questionnaire: Questionnaire, reference: Reference
) -> None:
    given = {"established_on": date(2026, 12, 1), "date_style": style}
    context = context_of(given, small_questionnaire, reference)
    assert (context["established_on"], context["revised_on"]) == (text, text)
    assert context["established_on"].western == "2026年12月1日"
    assert context["established_on"].japanese == "令和8年12月1日"
    asked = context["contact"].ppc_tel.as_of
    assert asked == ("2026年11月22日" if style == "western" else "令和8年11月22日")


def test_choices_are_labels_and_booleans(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(FULL, small_questionnaire, reference)
    assert (context["media"], context["media_has_usb"]) == ("USBメモリー、ディスク", True)
    none = context_of({}, small_questionnaire, reference)
    assert (none["media"], none["media_has_usb"]) == ("該当なし", False)


def test_integer_prints_its_digits(small_questionnaire: Questionnaire, reference: Reference) -> None:
    assert str(context_of(FULL, small_questionnaire, reference)["headcount"]) == "1200"


def test_reference_data_prints_what_is_verified(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of({}, small_questionnaire, reference)
    assert (context["contact"].ppc_tel.tel, context["fact"].patch_days) == ("03-6457-9849", "14")
    assert str(context["law"].appi_26) == "個人情報保護法第26条"
    assert context["law"].mynumber_12.name.startswith("行政手続における")
    for missing in (
        "contact.nobody",
        "law.mynumber_12.article",
        "contact.ppc_mynumber.tel",
        "fact.nothing",
        "role.cook",
    ):
        group, names = missing.split(".", 1)
        with pytest.raises(AttributeError):
            attrgetter(names)(context[group])


def test_context_depends_on_its_arguments_only(small_questionnaire: Questionnaire, reference: Reference) -> None:
    first, second = (context_of(FULL, small_questionnaire, reference) for _ in range(2))
    assert first == second
    assert lines(first) == lines(second)


def test_words_travel_between_processes(small_questionnaire: Questionnaire, reference: Reference) -> None:
    for given in ({}, FULL):
        context = context_of(given, small_questionnaire, reference)
        again = pickle.loads(pickle.dumps(context))
        assert lines(again) == lines(context)
        assert type(again["established_on"]) is type(context["established_on"])
        assert again["established_on"].western == context["established_on"].western
    assert isinstance(DateText(date(2026, 1, 1)), str)
