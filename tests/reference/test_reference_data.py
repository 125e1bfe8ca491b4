"""Reference data: every fact has a date and a source, nothing unverified can be printed, faults are named at once."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.errors import ReferenceDataError
from generator.reference import Contact, Reference, in_force, load_reference
from generator.resources import data_folder

OURS = data_folder("sample_regulations") / "reference"


@pytest.fixture(scope="module")
def reference() -> Reference:
    """Return our own reference data."""
    return load_reference()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of our reference data to damage."""
    return Path(shutil.copytree(OURS, tmp_path / "reference"))


def test_every_entry_has_a_date_and_a_source(reference: Reference) -> None:
    entries = [*reference.contacts, *reference.laws, *reference.facts, *reference.notices, *reference.end_of_support]
    assert len(entries) > 100
    for entry in entries:
        assert re.fullmatch(r"20\d\d(-\d\d(-\d\d)?)?", entry.as_of), entry.id
        assert entry.source, entry.id
        assert entry.as_of <= "2026-11-28", entry.id


@pytest.mark.parametrize(("scheme", "count"), [("scs", 81), ("ipa25", 25), ("iso", 93), ("cloud15", 15)])
def test_all_criteria_of_each_scheme_are_there(reference: Reference, scheme: str, count: int) -> None:
    criteria = reference.criteria[scheme]
    assert len(criteria) == count
    assert all(criterion.text and criterion.chapter for criterion in criteria.values())


def test_star_three_has_its_requirements_and_yearly_checks(reference: Reference) -> None:
    criteria = reference.criteria["scs"].values()
    assert len({criterion.requirement for criterion in criteria}) == 26
    assert all(criterion.id.startswith(f"{criterion.requirement}-") for criterion in criteria)
    yearly = ["1-2-1-3", "2-1-1-2", "3-1-1-4", "3-1-4-2", "4-2-2-1", "4-2-2-3", "6-1-1-4", "6-1-1-6"]
    assert [criterion.id for criterion in criteria if criterion.yearly] == yearly
    assert sum(criterion.new for criterion in reference.criteria["iso"].values()) == 11


def test_contacts_that_texts_name_are_there(reference: Reference) -> None:
    ids = {contact.id for contact in reference.contacts}
    named = (
        "ipa_org ipa_todoke ipa_jcrat ipa_anshin jpcert ppc_leak ppc_tel ppc_mynumber npa police_tel mpd antiphishing"
    )
    assert set(f"{named} dekyo houterasu otasuketai jnsa safeline tcyss_tel isp".split()) <= ids


@pytest.mark.parametrize("law", ["appi_24", "mynumber_2_11", "mynumber_10", "mynumber_11", "mynumber_12"])
def test_unverified_article_numbers_cannot_be_printed(reference: Reference, law: str) -> None:
    entry = in_force(reference.laws, date(2026, 11, 22))[law]
    assert "article" not in entry.words()
    assert entry.words()["name"]


def test_unverified_telephone_number_cannot_be_printed(reference: Reference) -> None:
    words = in_force(reference.contacts, date(2026, 11, 22))["ppc_mynumber"].words()
    assert "tel" not in words
    assert "03-6457-9585" not in str(words)


def test_verified_values_can_be_printed(reference: Reference) -> None:
    on = date(2026, 11, 22)
    assert in_force(reference.laws, on)["appi_26"].words()["article"] == "第26条"
    assert in_force(reference.laws, on)["mynumber_29_4"].words()["article"] == "第29条の4"
    assert in_force(reference.contacts, on)["jpcert"].words()["tel"] == "03-6271-8901"
    facts = in_force(reference.facts, on)
    assert [facts[id].value for id in ("appi_report_first_days", "appi_persons", "patch_cvss")] == [
        "3日から5日",
        "1,000",
        "7.0",
    ]


def test_version_in_force_on_the_day_is_used() -> None:
    old = Contact(id="x", name="旧", as_of="2024", source="s", confidence="single", last=date(2026, 3, 31))
    new = Contact(id="x", name="新", as_of="2026", source="s", confidence="single", first=date(2026, 4, 1))
    assert in_force([old, new], date(2026, 3, 31))["x"].name == "旧"
    assert in_force([old, new], date(2026, 4, 1))["x"].name == "新"


def test_roles_fold_into_roles(reference: Reference) -> None:
    roles = {role.id: role for role in reference.roles}
    assert len(roles) == 10
    assert all(role.folds_into in roles for role in roles.values() if role.folds_into)
    assert all(role.duty.endswith("。") and role.duty.count("。") == 1 for role in roles.values())


FAULTS = [
    pytest.param("contacts.yaml", "  - id: ipa_org", "  - id: IPA", "id は、小文字の英字で始まる", id="shape of an id"),
    pytest.param(
        "contacts.yaml", "  - id: ipa_todoke", "  - id: ipa_org", "有効な期間（from、until）が重なります", id="id twice"
    ),
    pytest.param(
        "contacts.yaml", "    mail: cs-", "    mial: cs-", "「mial」という項目はありません。「mail」", id="misspelt key"
    ),
    pytest.param(
        "contacts.yaml", "    as_of: 2025-04-15", "    as_of: 2025-02-30", "as_of「2025-02-30」", id="no such day"
    ),
    pytest.param("contacts.yaml", "    as_of: 2025-04-15\n", "", "「as_of」がありません", id="no date"),
    pytest.param("contacts.yaml", "    confidence: confirmed\n", "", "「confidence」がありません", id="no confidence"),
    pytest.param(
        "contacts.yaml",
        "confidence: single",
        "confidence: unverified",
        "未確認の値は印字できません",
        id="unverified entry",
    ),
    pytest.param(
        "contacts.yaml",
        "unverified: [tel]",
        "unverified: [telephone]",
        "「telephone」という項目はありません",
        id="unverified what",
    ),
    pytest.param("contacts.yaml", "unverified: [tel]", "unverified: tel", "項目の名前の一覧", id="unverified no list"),
    pytest.param(
        "contacts.yaml", "    fax: 03-5978-7518", "    fax: 03-5978-7518\n    fax: x", "「fax」が2回", id="key twice"
    ),
    pytest.param("contacts.yaml", "    fax: 03-5978-7518", "    fax: [x]", "「fax」には文字", id="list for a text"),
    pytest.param(
        "contacts.yaml",
        "    fax: 03-5978-7518",
        "    from: 2026-05-01\n    until: 2026-04-01",
        "from が until より後",
        id="from after until",
    ),
    pytest.param("contacts.yaml", "    fax: 03-5978-7518", "    until: 来年", "「until」の「来年」", id="until no day"),
    pytest.param("contacts.yaml", "entries:", "entires:", "「entries:」の一覧", id="no entries"),
    pytest.param(
        "contacts.yaml", "  - id: ipa_org", "  - ただの文\n  - id: ipa_org", "「{id: …}」の形", id="entry is a text"
    ),
    pytest.param(
        "laws.yaml",
        "article: 第26条",
        "artcle: 第26条",
        "「artcle」という項目はありません。「article」",
        id="misspelt key of a law",
    ),
    pytest.param("laws.yaml", "entries:", "entries: [", "YAMLとして読めません", id="broken YAML"),
    pytest.param("facts.yaml", ', value: "14"', "", "「value」がありません", id="fact without value"),
    pytest.param(
        "end_of_support.yaml",
        "ends: 2027-01-12, ext",
        "ends: 2027-13-12, ext",
        "「ends」の「2027-13-12」",
        id="end no day",
    ),
    pytest.param(
        "end_of_support.yaml", r"'windows\s*7(?!\d)'", "'windows(7'", "正規表現として読めません", id="broken pattern"
    ),
    pytest.param(
        "end_of_support.yaml", "{'ltsc': 2029-10-09", "{'ltsc': 未定", "editions の「未定」", id="edition no day"
    ),
    pytest.param("criteria-scs.yaml", "id: 1-2-1-1", "id: 1-2-1", "scs の番号「1-2-1」の形", id="shape of a criterion"),
    pytest.param("criteria-scs.yaml", "id: 1-2-1-2", "id: 1-2-1-1", "「1-2-1-1」が2回", id="criterion twice"),
    pytest.param("criteria-iso.yaml", 'text: "方針の整備", ', "", "「text」がありません", id="criterion without text"),
    pytest.param(
        "roles.yaml",
        "folds_into: mynumber_officer",
        "folds_into: mynumber_oficer",
        "「mynumber_officer」ではありませんか",
        id="role folds nowhere",
    ),
    pytest.param(
        "roles.yaml",
        "    folds_into: mynumber_officer\n",
        "",
        "引き継ぐ役割（folds_into）",
        id="condition without folding",
    ),
    pytest.param(
        "roles.yaml",
        "id: auditor\n",
        "id: auditor\n    folds_into: auditor\n",
        "auditor → auditor と輪",
        id="role folds into itself",
    ),
    pytest.param(
        "roles.yaml",
        "when: has_departments",
        "when: [has_departments]",
        "「{キー: 値}」の形",
        id="broken condition",
    ),
    pytest.param("roles.yaml", "  - id: system_admin", "  - id: security_officer", "同じ id が2回", id="role twice"),
]


@pytest.mark.parametrize(("file", "old", "new", "sentence"), FAULTS)
def test_damaged_data_is_refused_with_its_place(file: str, old: str, new: str, sentence: str, copy: Path) -> None:
    text = (copy / file).read_text(encoding="utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ReferenceDataError) as refused:
        load_reference(copy)
    assert any(sentence in fault.problem and fault.file == file for fault in refused.value.faults)
    assert all(fault.problem.endswith("。") for fault in refused.value.faults)


def test_faults_of_all_files_are_named_at_once(copy: Path) -> None:
    (copy / "laws.yaml").unlink()
    (copy / "facts.yaml").write_bytes("entries: [{id: 数}]".encode("cp932"))
    (copy / "notices.yaml").write_text("[]", encoding="utf-8")
    with pytest.raises(ReferenceDataError) as refused:
        load_reference(copy)
    assert [fault.file for fault in refused.value.faults] == ["facts.yaml", "laws.yaml", "notices.yaml"]
