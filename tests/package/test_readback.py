"""Answers that staff changed in Word are read back from where they were printed; parts of them are not taken."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from companies import CASES, answers_of, builder

from generator.answers import Answers
from generator.package import SetReport, generate_set, read_back_of, take_back
from generator.package.readback import ReadBack, Reader
from generator.reference import load_reference
from generator.rendering import Traced, write_zip
from generator.word import Package, read_document

DAY = date(2026, 11, 28)
SOFTWARE = next(case for case in CASES if case.company == "software-house" and case.scheme is None)
DOCUMENTS = ("policy", "c01", "c02", "c03", "c04", "c07", "c10", "emergency")
ROLES = {role.id: role.name for role in load_reference().roles}


def answers() -> Answers:
    return copy.deepcopy(answers_of(SOFTWARE))


def made(given: Answers) -> tuple[dict[str, Mapping[str, bytes]], Mapping[str, tuple[Traced, ...]]]:
    """Return the documents by identity, with where their words come from."""
    coming = builder().begin(given, DAY, DOCUMENTS)
    coming.citing.to_trace = lambda: frozenset(DOCUMENTS)  # type: ignore[method-assign]
    files = {file.identity: file.contents for file in coming.files}
    return files, coming.citing.traces  # type: ignore[return-value]


@cache
def written() -> tuple[dict[str, Mapping[str, bytes]], Mapping[str, tuple[Traced, ...]]]:
    return made(answers())


def read(theirs: Mapping[str, Mapping[str, bytes]]) -> list[ReadBack]:
    """Return what is read back where the files of `theirs` were edited."""
    base, traces = written()
    reader = Reader(answers(), ROLES)
    for identity, parts in theirs.items():
        if parts["word/document.xml"] != base[identity]["word/document.xml"]:
            known, edited = (read_document(Package(dict(one))) for one in (base[identity], parts))
            reader.take(identity, traces[identity], known, edited)
    return list(reader.changes())


def records(given: Answers, key: str, field: str, value: object) -> list[dict[str, object]]:
    first, *others = given.value(key)  # type: ignore[misc]
    return [{**first, field: value}, *others]


OTHER = "another of its choices"
CHANGES = {
    "a number": ("password_min_privileged", 21),
    "a text": ("committee_name", "情報管理会議"),
    "a date": ("established_on", date(2027, 4, 1)),
    "what the company calls itself": ("we", "弊社"),
    "a phone number": ("policy_contact_phone", "03-0000-9999"),
    "a mail address": ("policy_contact_email", "new@tsubame.example"),
    "a choice": ("alert_interval", OTHER),
    "choices": ("audit_months", ("m5", "m11")),
}


@pytest.mark.parametrize(("key", "value"), CHANGES.values(), ids=CHANGES)
def test_an_answer_changed_wherever_it_stands_is_read_back(key: str, value: object) -> None:
    given = answers()
    if value == OTHER:
        value = next(c.value for c in given.question(key).choices if c.value != given.value(key))
    given.put(key, value)
    found = {change.spot.key: change for change in read(made(given)[0])}
    assert found[key].value == given.value(key), found[key]
    assert found[key].changed == found[key].places
    again = answers()
    assert take_back(again, [found[key]]) == 1
    assert again.value(key) == given.value(key)


def test_the_field_of_a_record_is_read_back_into_that_record() -> None:
    given = answers()
    given.put("systems", records(given, "systems", "name", "あたらしい業務システム"))
    (change,) = [change for change in read(made(given)[0]) if change.spot.key == "systems"]
    assert change.value == "あたらしい業務システム"
    again = answers()
    take_back(again, [change])
    assert again.value("systems") == given.value("systems")


def test_a_person_s_number_is_read_back_into_the_list_of_persons() -> None:
    given = answers()
    person = str(given.value("system_admin"))
    rows = [{**row, "phone": "03-0000-7777"} if row["id"] == person else row for row in given.persons]
    given.put("persons", rows)
    changes = [change for change in read(made(given)[0]) if change.spot.key == "persons"]
    assert {(change.spot.record, change.spot.field) for change in changes} >= {(person, "phone")}
    again = answers()
    take_back(again, changes)
    assert again.persons == given.persons


def test_a_role_called_otherwise_everywhere_is_what_the_company_calls_it() -> None:
    given = answers()
    given.put("role_names", [{"id": "r1", "role": "system_admin", "name": "IT担当"}])
    (change,) = [change for change in read(made(given)[0]) if change.spot.key == "role_names"]
    assert (change.old, change.value) == ("情報システム管理者", "IT担当")
    assert change.changed == change.places > 20
    again = answers()
    take_back(again, [change])
    assert again.value("role_names") == given.value("role_names")


def once(parts: Mapping[str, bytes], old: str, new: str) -> dict[str, bytes]:
    xml = parts["word/document.xml"].decode("utf-8")
    assert old in xml
    return {**parts, "word/document.xml": xml.replace(old, new, 1).encode("utf-8")}


def test_an_edition_typed_into_the_documents_is_no_answer() -> None:
    given = answers()
    given.put("revisions", [{"version": "1.5", "date": "2026-12-09", "summary": "新規に制定"}])
    assert not [change for change in read(made(given)[0]) if change.spot.key in ("revised_on", "version")]


def test_one_place_of_several_is_told_and_not_taken() -> None:
    base, _ = written()
    (change,) = read({"c04": once(base["c04"], "情報システム管理者", "IT担当")})
    assert change.value is None
    assert f"{change.places}か所のうち1か所だけ" in change.why
    assert take_back(answers(), [change]) == 0


def test_places_that_differ_are_told_and_not_taken() -> None:
    given = answers()
    given.put("role_names", [{"id": "r1", "role": "system_admin", "name": "IT担当"}])
    theirs = dict(made(given)[0])
    theirs["c04"] = once(theirs["c04"], "IT担当", "システム係")
    (change,) = [change for change in read(theirs) if change.spot.key == "role_names"]
    assert (change.value, change.why) == (None, "場所によって違うので、取り込みません")


def test_what_the_question_does_not_take_is_told_with_the_reason() -> None:
    given = answers()
    length = str(given.value("password_min_privileged"))
    base, traces = written()
    places = [told for told in traces["c04"] if any(s.expression == "password_min_privileged" for s in told.spans)]
    xml = base["c04"]["word/document.xml"].decode("utf-8")
    for told in places:
        xml = xml.replace(told.text, told.text.replace(length, "十分な", 1))
    theirs = {"c04": {**base["c04"], "word/document.xml": xml.encode()}}
    (change,) = [change for change in read(theirs) if change.spot.key == "password_min_privileged"]
    assert (change.new, change.value) == ("十分な", None)
    assert "答えとして読めません" in change.why


def test_words_round_an_answer_are_no_answer() -> None:
    base, traces = written()
    told = next(t for t in traces["c04"] if any(s.expression == "password_min_privileged" for s in t.spans))
    assert read({"c04": once(base["c04"], told.text, told.text.replace("文字以上", "文字より多く"))}) == []
    assert read({"c04": once(base["c04"], told.text, f"ただし、{told.text}")}) == []


def test_a_value_that_another_question_has_too_is_told_by_its_place() -> None:
    given = answers()
    assert given.value("dormant_days") == given.value("lockout_minutes_privileged") == 60
    given.put("dormant_days", 90)
    assert {change.spot.key for change in read(made(given)[0])} == {"dormant_days"}


def test_the_run_lists_it_and_after_adopting_the_other_documents_agree(tmp_path: Path) -> None:
    def run(given: Answers) -> SetReport:
        return generate_set(given, tmp_path, on=DAY, builder=builder())

    target = run(answers()).folder.target
    path = next(target.glob("04_*.docx"))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts["word/document.xml"].decode("utf-8").replace("情報システム管理者", "IT担当")
    path.write_bytes(write_zip({**parts, "word/document.xml": xml.encode("utf-8")}))
    (told,) = [said for said in run(answers()).folder.references if "書き換えられた答え" in said.heading]
    assert any("情報システム管理者 → IT担当（04_" in row for row in told.rows)
    given = answers()
    assert take_back(given, read_back_of(given, target, DAY, builder())) == 1
    report = run(given)
    assert not [said for said in report.folder.references if "書き換えられた答え" in said.heading]
    assert not [document for document in report.folder.documents if document.offer]
    other = next(target.glob("07_*.docx"))
    with zipfile.ZipFile(other) as archive:
        text = archive.read("word/document.xml").decode("utf-8")
    assert "IT担当" in text
    assert "情報システム管理者" not in text
