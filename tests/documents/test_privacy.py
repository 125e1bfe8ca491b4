"""What is published about personal data says what the rules and the answers say, and no more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from companies import CASES, DAY, Case, answers_of, builder, finished, written
from office import convert, pages
from reading import text_of

from generator.answers import Answers, load_answers
from generator.package.sets import FinishedSet
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

POLICY = "privacy_policy"
COMPANIES = [case for case in CASES if case.scheme is None]
SENDING = "ウェブサイトから外部への情報の送信"


def files_of(made: FinishedSet) -> Mapping[str, str]:
    return {file.identity: text_of(file.data) for file in made.texts}


def made_with(company: str, answers: Mapping[str, object], *only: str) -> Mapping[str, str]:
    """Return the texts of a company's set by identity, with other answers to some questions."""
    path = data_folder("questionnaires") / "examples" / f"{company}.yaml"
    changed = load_answers(path, load_questionnaire())
    for key, value in answers.items():
        changed.put(key, value)  # type: ignore[arg-type]
    return files_of(builder().build(changed, DAY, only))


def rows(text: str) -> list[list[str]]:
    return [line.split(" | ")[1:] for line in text.splitlines() if line.startswith("row | ")]


def kinds(answers: Answers) -> list[list[str]]:
    """Return subject, items and purpose of each kind of personal data, as they were answered."""
    value = answers.value("personal_data_kinds")
    assert isinstance(value, tuple)
    return [[str(record[name]) for name in ("subject", "items", "purpose")] for record in value]


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_policy_has_the_purposes_of_the_rules(case: Case) -> None:
    made = files_of(finished(case))
    ruled = [row[:3] for text in made.values() for row in rows(text) if row[:3] in kinds(answers_of(case))]
    printed = [row for row in rows(made[POLICY]) if len(row) == 3 and row[0] != "ご本人"]
    assert printed == kinds(answers_of(case))
    assert all(ruled.count(row) >= 2 for row in printed)


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_policy_says_who_where_and_how_long(case: Case) -> None:
    answers, text = answers_of(case), files_of(finished(case))[POLICY]
    days = answers.value("disclosure_reply_days")
    assert f"受け付けた日から{days}日以内" in text
    assert "手数料はいただきません" in text
    sites = answers.value("sites")
    assert isinstance(sites, tuple)
    assert ["所在地", sites[0]["address"]] in rows(text)
    window = [row[1] for row in rows(text) if row[0] == "窓口"]
    assert window[0].startswith(str(answers.value("policy_contact_window")))


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_every_request_that_the_policy_names_is_one_of_the_register(case: Case) -> None:
    form = next(form for form in builder().catalogue.forms if form.id == "disclosure_register")
    choices = next(field.choices for field in form.fields if field.name == "種別")
    asked = next(line for line in files_of(finished(case))[POLICY].splitlines() if "を請求できます" in line)
    text = re.sub("へ|の|に|し、又は第三者から受けた", "", asked)
    assert [word for choice in choices for word in choice.replace("の", "").split("・") if word not in text] == []


def test_only_a_web_site_that_sends_says_to_whom() -> None:
    assert {case.company for case in COMPANIES if SENDING in files_of(finished(case))[POLICY]} == {"web-shop"}
    tools = answers_of(Case("web-shop")).value("website_tools")
    assert SENDING not in made_with("labor-office", {"website_tools": tools}, POLICY)[POLICY]


def test_countries_are_named_where_personal_data_are_kept_abroad() -> None:
    assert all("外国" not in files_of(finished(case))[POLICY] for case in COMPANIES)
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


@pytest.mark.office
@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_policy_is_two_pages_at_most(case: Case, tmp_path: Path) -> None:
    path = next(path for path in written(case, tmp_path) if path.stem == POLICY)
    assert pages(convert([path], "pdf", tmp_path / "pdf")[POLICY]) <= 2
