"""What goes to vendors so that they teach their people: ten rules, one page each, nobody's name, our own answers."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from companies import CASES, DAY, Case, answers_of, builder
from docx import Document
from docx.oxml.ns import qn
from office import convert, pages
from reading import text_of

from generator.answers import Answers
from generator.package.sets import FinishedSet

COMPANIES = [case for case in CASES if case.scheme is None]
DOCUMENTS = ("education_request", "accident_rules", "education_report", "vendor_training")
NUMBERED = re.compile(r"^row \| (\d+)　", re.MULTILINE)


def asking(case: Case, *only: str, **given: Any) -> FinishedSet:
    """Return the set of a company that sends the request, with `given` as answers of its own."""
    old = answers_of(case)
    answers = Answers(old.questionnaire, {**old.given, "further_documents": ("vendor_education",), **given})
    return builder().build(answers, DAY, only)


@cache
def as_asked(case: Case) -> FinishedSet:
    return asking(case)


@cache
def texts(case: Case) -> Mapping[str, str]:
    return {file.identity: text_of(file.data) for file in as_asked(case).texts}


def rows(case: Case, identity: str) -> list[list[str]]:
    """Return the rows of all tables of a document, those with empty cells too."""
    (data,) = [file.data for file in as_asked(case).texts if file.identity == identity]
    return [
        ["".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]
        for row in Document(io.BytesIO(data)).element.body.iter(qn("w:tr"))
    ]


def rules_of(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if NUMBERED.match(line))


def numbers(text: str) -> list[int]:
    return [int(number) for number in NUMBERED.findall(text)]


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_a_company_that_asks_for_them_has_all_four_and_a_rule_that_sends_them(case: Case) -> None:
    made = texts(case)
    assert set(DOCUMENTS) <= set(made)
    assert "「委託先への教育のお願い」に「事故防止10箇条」を添えて" in made["c09"]
    assert "委託先への教育の依頼" in made["calendar"]


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_a_company_that_does_not_ask_for_them_has_none_and_nothing_speaks_of_them(case: Case) -> None:
    made = {file.identity: text_of(file.data) for file in asking(case, further_documents=()).texts}
    assert not set(DOCUMENTS) & set(made)
    assert not [id for id, text in made.items() if re.search("教育のお願い|10箇条|教育実施報告書|委託先への教育", text)]


SWITCHES: tuple[Mapping[str, Any], ...] = (
    {},
    {"removable_media": False, "vendor_ai": "prohibited", "vendor_cloud": "prohibited", "fax": False},
    {"removable_media": True, "vendor_ai": "with_consent", "vendor_cloud": "with_consent", "fax": True},
    {"file_exchange": "partner", "suspicious_mail_action": "report_delete"},
    {"customer_report_path": "discoverer_may", "entrusted_information": False, "telework": False},
)


@pytest.mark.parametrize("given", SWITCHES, ids=lambda given: "-".join(given) or "as they are")
@pytest.mark.parametrize("case", [Case("dental-clinic"), Case("software-house")], ids=str)
def test_there_are_always_ten_rules(case: Case, given: Mapping[str, Any]) -> None:
    (file,) = asking(case, "accident_rules", **given).texts
    found = text_of(file.data)
    assert numbers(found) == list(range(1, 11))
    assert all(len(line) > 40 for line in rules_of(found).splitlines()), "a rule says what to do, whatever is answered"


@pytest.mark.parametrize(
    ("key", "value", "rule", "training", "chapters"),
    [
        pytest.param(
            "suspicious_mail_action",
            "report_keep",
            "消さずに残し、その日のうちに知らせて指示を待ちます",
            "消す前に、セキュリティ担当の指示を待つ",
            {"c06": "指示があるまで残す"},
            id="kept",
        ),
        pytest.param(
            "suspicious_mail_action",
            "report_delete",
            "件名を知らせ、その後に消します",
            "セキュリティ担当に伝えてから消す",
            {"c06": "届け出た後、メールを消す"},
            id="deleted",
        ),
        pytest.param(
            "customer_report_path",
            "officer_only",
            "自分から知らせません",
            "自社から先に連絡しない",
            {"c10": "発見者は、顧客に直接知らせてはならない"},
            id="the officer tells the customer",
        ),
        pytest.param(
            "customer_report_path",
            "discoverer_may",
            "その場で顧客の担当者に伝え",
            "顧客の担当者にその場で伝え",
            {"c10": "顧客の担当者にその場で知らせることができる"},
            id="the finder may tell the customer",
        ),
        pytest.param(
            "vendor_ai", "prohibited", "生成AIに入力しません", "生成AIに入れない", {}, id="nothing into an AI"
        ),
        pytest.param(
            "vendor_ai",
            "with_consent",
            "承諾したサービスを、学習に使われない設定で使うときだけ",
            "承諾があるサービスの名前",
            {},
            id="into an AI with consent",
        ),
    ],
)
def test_the_answers_decide_the_words_here_as_in_the_chapters(
    key: str, value: str, rule: str, training: str, chapters: Mapping[str, str]
) -> None:
    wanted = ("accident_rules", "vendor_training", *chapters)
    made = {file.identity: text_of(file.data) for file in asking(Case("software-house"), *wanted, **{key: value}).texts}
    assert rule in made["accident_rules"]
    assert training in made["vendor_training"]
    for chapter, words in chapters.items():
        assert words in made[chapter]


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_last_of_the_chain_is_whom_clauses_and_chapter_ten_name_within_the_same_hours(case: Case) -> None:
    made = texts(case)
    chain = [line for line in made["vendor_training"].splitlines() if line.startswith("row | 3 | 情報管理責任者から")]
    order = [line for line in made["accident_rules"].splitlines() if line.startswith("row | 2 | ")]
    name, phone = order[0].split(" | ")[3:5]
    assert chain[0].endswith(f"{name} | {phone}")
    assert any(name in line and phone in line for line in made["c10"].splitlines() if line.startswith("row | "))
    hours = {re.findall(r"知ってから(\d+)時間以内", made[id])[0] for id in ("accident_rules", "vendor_training")}
    clauses = {re.search(r"遅くとも(\d+)時間以内", text)[1] for id, text in made.items() if id.startswith("nda:")}  # type: ignore[index]
    assert len(hours) == 1
    assert clauses in (hours, set())


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_report_asks_for_numbers_and_for_the_name_of_the_one_who_answers_for_it_alone(case: Case) -> None:
    cells = [cell for row in rows(case, "education_report") for cell in row]
    asked = {cell for cell in cells if re.search("氏名|名簿|署名|受講者|参加者", cell)}
    assert asked == {"情報管理責任者（役職及び氏名）", "責任者の役職及び氏名", "責任者の署名"}
    assert "受けた方のお名前、名簿及び点数は、書かないでください" in texts(case)["education_report"]


def test_accidents_of_its_own_stand_in_the_letter_and_examples_without_numbers_where_there_are_none() -> None:
    own = [{"id": "mail", "what": "名簿を別の方に送った", "count": "2025年度に2件", "measure": "二人で見る"}]
    case = Case("dental-clinic")
    (letter,) = asking(case, "education_request", vendor_accidents=own).texts
    assert "row | 1 | 名簿を別の方に送った | 2025年度に2件 | 二人で見る" in text_of(letter.data)
    examples = texts(case)["education_request"]
    assert "個人情報保護委員会のガイドライン" in examples
    assert "当院で起きた事故ではないため、件数を書いていません" in examples
    assert not re.search(r"\d+件", examples)
    missing = [{"id": "mail", "what": "名簿を別の方に送った"}]
    (letter,) = asking(case, "education_request", vendor_accidents=missing).texts
    assert "【要記入：件数】" in text_of(letter.data)


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_letters_after_an_accident_are_named_where_they_apply(case: Case) -> None:
    made, answers = texts(case), answers_of(case)
    printed = "\n".join(text for identity, text in made.items() if "form" in identity)
    for form, key in (
        ("委託元への事故通知", "entrusted_information"),
        ("顧客への第一報", "entrusted_information"),
        ("公表文", "website"),
    ):
        assert (f"「{form}」" in made["c10"]) is bool(answers.value(key)), form
        assert (form in printed) is bool(answers.value(key)), form


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_hours_of_the_card_are_those_of_chapter_ten(case: Case) -> None:
    hours = {row[2]: row[0] for row in rows(case, "first_response") if len(row) == 4}
    chapter, answers = texts(case)["c10"], answers_of(case)
    (first,) = [until for what, until in hours.items() if "第一報を入れる" in what]
    assert first == f"{answers.value('customer_notice_hours')}時間"
    assert f"知ってから{first}以内" in chapter
    told = [until for what, until in hours.items() if re.search("レベル2以上なら、.*に報告する", what)]
    assert told == re.findall(r"知らせを受けてから(\d+時間)以内に\S+に報告する", chapter)
    assert [until for what, until in hours.items() if "速報する" in what] == [
        f"{answers.value('breach_first_report_days')}日"
    ]


@pytest.mark.office
@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_what_vendors_hang_up_and_fill_in_is_one_page(case: Case, tmp_path: Path) -> None:
    wanted = [file for file in as_asked(case).texts if file.identity in (*DOCUMENTS, "first_response")]
    paths = [tmp_path / f"{file.identity}.docx" for file in wanted]
    for path, file in zip(paths, wanted, strict=True):
        path.write_bytes(file.data)
    printed = {name: pages(pdf) for name, pdf in convert(paths, "pdf", tmp_path / "pdf").items()}
    assert printed == {
        "education_request": 2,
        "accident_rules": 1,
        "education_report": 1,
        "vendor_training": 5,
        "first_response": 2,
    }
