"""What is published about personal data says what the rules and the answers say, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from companies import CASES, DAY, Case, answers_of, builder, finished, written
from office import convert, pages
from reading import text_of
from test_calendar import INDEX

from generator.answers import Answers, load_answers
from generator.package.sets import FinishedSet
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

POLICY, RULES = "privacy_policy", "personal_data_rules"
PART = data_folder("sample_regulations") / "source" / "_personal.md"
LINK = re.compile(r'HYPERLINK (?:&quot;|")([^"&]*)(?:&quot;|") \\l (?:&quot;|")(c03_\w+)(?:&quot;|")')
MARK = re.compile(r'w:name="(c03_\w+)"')
COMPANIES = [case for case in CASES if case.scheme is None]
SENDING = "ウェブサイトから外部への情報の送信"


class Texts(Mapping[str, str]):
    """The words of a set by the identity of the document, each read when it is asked for."""

    def __init__(self, made: FinishedSet) -> None:
        self._files = {file.identity: file for file in made.texts}

    def __getitem__(self, identity: str) -> str:
        return text_of(self._files[identity].data)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def made_with(company: str, answers: Mapping[str, object], *only: str) -> Mapping[str, str]:
    """Return the texts of a company's set by identity, with other answers to some questions."""
    path = data_folder("questionnaires") / "examples" / f"{company}.yaml"
    changed = load_answers(path, load_questionnaire())
    for key, value in answers.items():
        changed.put(key, value)  # type: ignore[arg-type]
    return Texts(builder().build(changed, DAY, only))


def rows(text: str) -> list[list[str]]:
    return [line.split(" | ")[1:] for line in text.splitlines() if line.startswith("row | ")]


def kinds(answers: Answers) -> list[list[str]]:
    """Return subject, items and purpose of each kind of personal data, as they were answered."""
    value = answers.value("personal_data_kinds")
    assert isinstance(value, tuple)
    return [[str(record[name]) for name in ("subject", "items", "purpose")] for record in value]


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_policy_has_the_purposes_of_the_rules(case: Case) -> None:
    made = Texts(finished(case))
    ruled = [row[:3] for row in rows(made[RULES if RULES in made else "c03"]) if row[:3] in kinds(answers_of(case))]
    printed = [row for row in rows(made[POLICY]) if len(row) == 3 and row[0] != "ご本人"]
    assert printed == kinds(answers_of(case))
    assert ruled == printed


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_policy_says_who_where_and_how_long(case: Case) -> None:
    answers, text = answers_of(case), Texts(finished(case))[POLICY]
    days = answers.value("disclosure_reply_days")
    assert f"受け付けた日から{days}日以内" in text
    assert "手数料はいただきません" in text
    sites = answers.value("sites")
    assert isinstance(sites, tuple)
    assert ["所在地", dict(sites[0])["address"]] in rows(text)
    window = [row[1] for row in rows(text) if row[0] == "窓口"]
    assert window[0].startswith(str(answers.value("policy_contact_window")))


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_every_request_that_the_policy_names_is_one_of_the_register(case: Case) -> None:
    form = next(form for form in builder().catalogue.forms if form.id == "disclosure_register")
    choices = next(field.choices for field in form.fields if field.name == "種別")
    asked = next(line for line in Texts(finished(case))[POLICY].splitlines() if "を請求できます" in line)
    text = re.sub("へ|の|に|し、又は第三者から受けた", "", asked)
    assert [word for choice in choices for word in choice.replace("の", "").split("・") if word not in text] == []


def test_only_a_web_site_that_sends_says_to_whom() -> None:
    assert {case.company for case in COMPANIES if SENDING in Texts(finished(case))[POLICY]} == {"web-shop"}
    tools = answers_of(Case("web-shop")).value("website_tools")
    assert SENDING not in made_with("labor-office", {"website_tools": tools}, POLICY)[POLICY]


def test_countries_are_named_where_personal_data_are_kept_abroad() -> None:
    assert all("外国" not in Texts(finished(case))[POLICY] for case in COMPANIES)
    system = {"name": "名簿", "purpose": "連絡", "kind": "cloud", "holds": ["personal"]}
    abroad = [
        {**system, "id": "a", "country": "日本、アメリカ合衆国"},
        {**system, "id": "b", "country": "シンガポール"},
        {**system, "id": "c", "country": "―"},
        {**system, "id": "d", "country": "ドイツ", "holds": ["internal"]},
    ]
    text = made_with("labor-office", {"systems": abroad}, POLICY)[POLICY]
    assert "アメリカ合衆国、シンガポールにあるサービス" in text
    assert "ドイツ" not in text


def test_nothing_is_published_where_it_was_not_chosen() -> None:
    assert POLICY not in made_with("labor-office", {"further_documents": ["handbook"]})
    missing = made_with("labor-office", {"sites": [{"id": "office", "name": "事務所"}]}, POLICY)[POLICY]
    assert "【要記入：" in missing


def homes(made: FinishedSet, id: str) -> list[str]:
    """Return the documents of a set in which the heading `id` stands; the bound volume repeats them."""
    texts = [file for file in made.texts if file.identity != "bound"]
    return [file.identity for file in texts if f'w:name="{id}"'.encode() in file.contents["word/document.xml"]]


def moved() -> list[str]:
    """Return the sections of rules that stand in chapter 3 or in the regulation."""
    sections = INDEX["documents"][RULES]["sections"]
    return [section["id"] for section in sections if section["id"].startswith("c03_")]


@cache
def with_rules(company: str) -> FinishedSet:
    """Return the set of a company that wants the regulation, whatever it answered."""
    path = data_folder("questionnaires") / "examples" / f"{company}.yaml"
    answers = load_answers(path, load_questionnaire())
    answers.put("further_documents", (POLICY, RULES))
    return builder().build(answers, DAY)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_rule_on_personal_data_stands_in_chapter_3_or_in_the_regulation(case: Case) -> None:
    chosen = answers_of(case).value("further_documents")
    home = RULES if isinstance(chosen, tuple) and RULES in chosen else "c03"
    assert (home == RULES) == (case.company == "software-house")
    found = {id: homes(finished(case), id) for id in moved()}
    assert {tuple(where) for where in found.values()} <= {(home,), ()}
    absent = {id for id, where in found.items() if not where}
    assert absent <= {"c03_personal_complaint"}, "small companies say it in the section on requests"


@pytest.mark.parametrize("company", ["labor-office", "dental-clinic"])
def test_a_small_company_can_have_the_regulation_too(company: str) -> None:
    made = with_rules(company)
    assert {id: homes(made, id) for id in moved()} == {id: [RULES] for id in moved()}
    texts = Texts(made)
    assert "個人情報の取扱いは、「個人情報取扱規程」に従う。" in texts["c03"]
    assert ("申し出がなければ同意があったものとする" in texts[RULES]) == (company == "dental-clinic")


@pytest.mark.parametrize("company", ["labor-office", "software-house"])
def test_references_lead_to_the_rules_wherever_they_are(company: str) -> None:
    case, wanted = Case(company), {"labor-office": "第3章 5.", "software-house": "「個人情報取扱規程」"}[company]
    text = Texts(finished(case))["handbook"]
    rows_of = [row for row in rows(text) if row[0].startswith("個人情報は、本人に示した目的")]
    assert rows_of[0][1].startswith(wanted.removesuffix("."))
    assert all(link in made for link, made in links_of(finished(case)))


def links_of(made: FinishedSet) -> Iterator[tuple[str, set[str]]]:
    """Yield the bookmark of each link to the rules that moved, with the bookmarks of the file that it leads to."""
    for file in made.texts:
        for path, bookmark in LINK.findall(file.contents["word/document.xml"].decode("utf-8")):
            if bookmark in moved():
                place = normpath(join(dirname(file.name), path))
                target = next(other for other in made.texts if other.name == place)
                yield bookmark, set(MARK.findall(target.contents["word/document.xml"].decode("utf-8")))


@pytest.mark.parametrize("company", ["labor-office", "software-house"])
def test_the_calendar_has_the_duties_of_the_regulation_once(company: str) -> None:
    case = Case(company)
    texts = Texts(finished(case))
    times = texts["calendar"].count("個人情報の利用目的の照合")
    assert times == (1 if company == "software-house" else 0)
    assert texts["calendar"].count("マイナンバーの取扱いの点検") == 1


def test_the_regulation_records_what_the_form_has() -> None:
    form = next(form for form in builder().catalogue.forms if form.id == "provision_record")
    columns = {field.name for column in form.fields for field in column.stack}
    rules = "".join(PART.read_text(encoding="utf-8").partition("{#c03_personal_provision}")[2])
    named = {name for names in re.findall(r"\[form:provision_record\|([^\]]*)\]", rules) for name in names.split()}
    assert columns - named == {"No"}
    # 第29条 and 第30条: whom, whose, what, by what consent, and how they came by it.
    wanted = {"相手の名称", "住所・代表者", "本人（氏名又は番号）", "項目", "同意の内容", "取得の経緯・確かめた書類"}
    assert wanted <= named


@pytest.mark.office
@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_policy_is_two_pages_at_most(case: Case, tmp_path: Path) -> None:
    path = next(path for path in written(case, tmp_path) if path.stem == POLICY)
    assert pages(convert([path], "pdf", tmp_path / "pdf")[POLICY]) <= 2
