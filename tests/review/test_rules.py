"""The rules of the review: each finds what it is for, and none complains of a sound company."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from generator.answers import Answers, State
from generator.presets import apply_preset, load_presets
from generator.questionnaire import load_questionnaire
from generator.review import Finding, Rule, load_rules, review
from generator.review.predicates import Blank, is_blank, number_in

QUESTIONNAIRE = load_questionnaire()
PRESET = load_presets().preset("wholesale", "101-300")
RULES = load_rules()
KONO = {"id": "kono", "name": "甲野 一", "title": "代表", "phone": "03-0000-0001", "mobile": "090-0000-0001"}
OTSU = {"id": "otsu", "name": "乙川 二葉", "title": "部長", "phone": "03-0000-0002", "mobile": "090-0000-0002"}
HEI = {"id": "hei", "name": "丙山 三郎", "title": "室長", "phone": "03-0000-0003", "mobile": "090-0000-0003"}


def without_mobile(person: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in person.items() if key != "mobile"}


BACKUP = {"target": "図面", "device": "NAS", "place": "別の事業者の保管庫", "remote": True}
SOUND: dict[str, Any] = {
    "persons": [KONO, OTSU, HEI],
    "representative": "kono",
    "security_officer": "kono",
    "system_admin": "otsu",
    "auditor": "hei",
    "mynumber_staff": "otsu",
    "established_on": "2026-12-01",
    "policy_contact_email": "security@kakitsubata.example",
    "mynumber_control_area": "書庫",
    "mynumber_handling_area": "総務の席",
    "deputies": [{"absent": "kono", "deputy": "otsu"}],
    "backups": [BACKUP],
}
VENDOR = {"name": "有限会社れんげ運輸", "business": "配送", "information": "届け先", "my_number": False}
PHONE = {"kind": "carrier", "name": "回線の受付", "phone": "03-0000-0009"}
SYSTEM = {"name": "販売管理", "purpose": "受注"}

# For each rule what makes a sound company odd: a change that it must find, each for a reason of its own.
ODD: Mapping[str, dict[str, Any]] = {
    "size_of_preset": {"headcount": 100},
    "auditor_is_admin": {"auditor": "otsu"},
    "auditor_is_officer": {"auditor": "kono", "incident_officer": "otsu"},
    "auditor_is_incident_officer": {"incident_officer": "hei"},
    "shared_mobile": {"persons": [KONO, {**OTSU, "mobile": "０９０ー００００ー０００１"}, HEI]},
    "incident_officer_without_mobile": {"incident_officer": "hei", "persons": [KONO, OTSU, without_mobile(HEI)]},
    "admin_without_mobile": {"persons": [KONO, {"id": "otsu", "name": "乙川 二葉", "title": "部長"}, HEI]},
    "person_twice": {"persons": [KONO, OTSU, HEI, {**HEI, "id": "hei2", "name": "丙山　三郎"}]},
    "nobody_deputises": {"deputies": []},
    "own_deputy": {"deputies": [{"absent": "kono", "deputy": "kono"}]},
    "personal_data_without_complaints": {"representative": None, "security_officer": None},
    "complaints_unreachable": {"policy_contact_email": None},
    "mynumber_one_person": {"mynumber_staff": "kono"},
    "revised_before_established": {"revised_on": "2026-11-30"},
    "policy_revised_before_established": {"policy_established_on": "2027-01-01"},
    "policy_not_on_website": {"policy_published": ["posted"]},
    "system_without_access_control": {"systems": [{**SYSTEM, "access_control": "未定"}]},
    "system_without_authentication": {"systems": [{**SYSTEM, "authentication": "なし"}]},
    "secret_cloud_without_mfa": {"systems": [{**SYSTEM, "mfa": False, "information_level": "極秘"}]},
    "system_twice": {"systems": [SYSTEM, {**SYSTEM, "name": "販売 管理"}]},
    "no_backup": {"backups": []},
    "backup_always_connected": {"backups": [{**BACKUP, "offline": "―"}]},
    "backup_in_one_place": {"backups": [{**BACKUP, "remote": False}]},
    "backup_never_tried": {"backups": [{**BACKUP, "restore_test": "しない"}]},
    "disk_without_media": {"removable_media": False, "backups": [{**BACKUP, "place": "外付けディスク"}]},
    "large_data_without_breach_contact": {
        "outside_contacts": [PHONE],
        "personal_data_kinds": [{"subject": "会員", "items": "氏名", "purpose": "案内", "people": "約１，２００人"}],
    },
    "personal_data_without_kinds": {"personal_data_kinds": []},
    "my_number_without_personal_data": {"personal_data": False, "my_number": True},
    "workers_are_persons": {"personal_data": False},
    "my_number_given_away": {"my_number": False, "vendors": [{**VENDOR, "my_number": True}]},
    "personal_data_given_away": {"personal_data": False},
    "my_number_without_area": {"mynumber_control_area": None, "mynumber_handling_area": None},
    "my_number_in_cloud_without_cloud": {"mynumber_storage": ["cloud"], "cloud": False},
    "cloud_systems_without_cloud": {"cloud": False},
    "telework_cloud_without_cloud": {"cloud": False},
    "wifi_through_missing_vpn": {"telework_connection": ["cloud"], "telework_wifi": "vpn_only"},
    "privileged_password_shorter": {"password_min_privileged": 12},
    "mfa_password_longer": {"password_min_mfa": 20},
    "privileged_lockout_later": {"lockout_attempts": 4},
    "privileged_lockout_shorter": {"lockout_minutes": 90},
    "single_administrator": {"privileged_holders_max": 1, "emergency_account": False},
    "mfa_by_message_only": {"mfa_methods": ["message"]},
    "no_phone_for_mfa": {"mfa_methods": ["app"], "smart_devices": False, "byod_authenticator": False},
    "banking_alone": {"banking_approval": "review"},
    "personal_ai_input_without_service": {"ai_input": "internal"},
    "many_vendors_few_rules": {
        "vendor_scale": "few",
        "entrusted_information": True,
        "vendors": [{**VENDOR, "information": "顧客から預かった図面"}],
    },
    "system_level_too_low": {"systems": [{**SYSTEM, "holds": ["personal"], "information_level": "社外秘"}]},
    "backup_reaches_too_short": {
        "backups": [{**BACKUP, "frequency": "1時間ごと", "generations": "72世代", "retention": "35日間"}]
    },
    "backup_not_remote": {"backups": [{**BACKUP, "target": "会計"}, {**BACKUP, "remote": False}]},
    "recovery_point_finer_than_backup": {
        "backups": [{**BACKUP, "frequency": "毎月1回", "generations": "12世代", "retention": "1年間"}],
        "bcp_scenarios": [
            {"name": "停電", "reason": "―", "target": "―", "level": "―", "rto": "1日", "rpo": "1日", "alternative": "―"}
        ],
    },
    "served_people_logged": {"customer": "患者"},
    "served_people_without_place": {"receives": ["served"]},
    "social_media_in_systems": {"sns": False, "systems": [{**SYSTEM, "name": "LINE公式アカウント"}]},
    "no_vendor_listed": {"vendors": []},
    "vendor_twice": {"vendors": [VENDOR, VENDOR]},
    "development_without_vendors": {"development": True, "outsourced_development": True, "uses_vendors": False},
    "remote_maintenance_without_contact": {"remote_maintenance": True, "outside_contacts": [PHONE]},
    "evidence_kept_too_short": {"records_years": 10},
    "customer_told_before_representative": {"escalation_hours": 24, "customer_notice_hours": 12},
    "emergency_list_only_on_computers": {"emergency_list_place": "共有フォルダーの中"},
    "spare_contact_same_way": {"incident_spare_contact": "社内のチャット"},
    "one_way_to_reach_customers": {"bcp_contact_means": ["phone"]},
    "no_outside_contact": {"outside_contacts": []},
    "cloud_without_mfa": {"systems": [{**SYSTEM, "mfa": False}]},
    "usb_blocked_but_used": {"usb_control": "blocked", "removable_media": True},
    "fax_in_an_emergency": {"fax": False, "bcp_contact_means": ["phone", "fax"]},
    "policy_on_missing_website": {"website": False},
    "vendor_tells_after_our_deadline": {"breach_first_report_days": 1, "vendor_notice_hours": 48},
    "training_kept_too_short": {"training_years": 1},
    "vendor_returns_too_late": {"entrusted_information": True, "vendor_return_days": 30, "entrusted_return_days": 14},
    "data_abroad": {"cloud_region": "japan", "systems": [{**SYSTEM, "country": "アメリカ合衆国"}]},
    "vendor_number_without_personal": {"vendors": [{**VENDOR, "my_number": True, "personal_data": False}]},
    "technical_vendor_without_secrets": {"vendors": [{**VENDOR, "technical_work": True, "confidential": False}]},
    "no_server_listed": {"own_servers": True, "servers": []},
    "system_with_personal_data": {"personal_data": False, "systems": [{**SYSTEM, "holds": ["personal"]}]},
    "system_with_my_number": {"my_number": False, "systems": [{**SYSTEM, "holds": ["my_number"]}]},
    "system_with_entrusted": {"entrusted_information": False, "systems": [{**SYSTEM, "holds": ["entrusted"]}]},
    "banking_in_systems": {
        "internet_banking": False,
        "systems": [{**SYSTEM, "name": "インターネットバンキング"}],
    },
    "remote_maintenance_by_a_vendor": {
        "remote_maintenance": False,
        "vendors": [{**VENDOR, "information": "遠隔保守で見える画面"}],
    },
    "guideline_allows_a_prohibited_cloud": {
        "vendor_cloud": "prohibited",
        "further_documents": ["entrusted_guideline"],
        "guideline_targets": [{"name": VENDOR["name"], "keeping": "cloud"}],
    },
    "insurance_without_contact": {"cyber_insurance": True, "outside_contacts": [PHONE]},
}


def company(changes: Mapping[str, Any]) -> Answers:
    given = {key: value for key, value in {**SOUND, **changes}.items() if value is not None}
    return apply_preset(Answers(QUESTIONNAIRE, given), PRESET)


def found(changes: Mapping[str, Any]) -> dict[str, Finding]:
    return {finding.rule: finding for finding in review(company(changes))}


def test_there_are_many_rules_and_a_case_for_each() -> None:
    assert len(RULES) >= 25
    assert set(ODD) == {rule.id for rule in RULES}


def test_nothing_is_odd_in_a_sound_company() -> None:
    assert found({}) == {}


@pytest.mark.parametrize("rule", ODD)
def test_a_rule_finds_what_it_is_for(rule: str) -> None:
    answers = company(ODD[rule])
    finding = found(ODD[rule])[rule]
    assert answers.state(finding.key) is not State.NOT_APPLICABLE
    assert "{" not in finding.message
    assert finding.message.endswith(("ください。", "ます。"))


def test_a_message_names_what_was_found() -> None:
    assert found(ODD["shared_mobile"])["shared_mobile"].message.startswith("甲野 一、乙川 二葉さんの携帯電話が同じ番号")
    systems = [{**SYSTEM, "access_control": "未定"}, {"name": "会計", "purpose": "会計"}]
    message = found({"systems": systems})["system_without_access_control"].message
    assert message.startswith("「販売管理」に、")
    assert "会計" not in message


def test_one_person_in_two_roles_shares_no_number_with_himself() -> None:
    assert "shared_mobile" not in found({"incident_officer": "kono", "complaint_officer": "kono"})


def test_persons_without_a_number_share_none() -> None:
    persons = [KONO, without_mobile(OTSU), without_mobile(HEI)]
    assert "shared_mobile" not in found({"persons": persons, "incident_officer": "hei"})


def test_a_list_that_is_also_printed_is_no_list_only_on_computers() -> None:
    places = {"emergency_list_place": "共有フォルダーと、印刷して金庫"}
    assert "emergency_list_only_on_computers" not in found(places)


def test_a_deputy_still_open_is_not_his_own() -> None:
    assert "own_deputy" not in found({"deputies": [{"id": "open"}]})


def test_a_rule_that_cannot_be_jumped_to_says_nothing() -> None:
    rule = Rule("none", "vendor_scale", (Blank(("vendors",)),), None, "委託先を足してください。")
    assert [finding.key for finding in review(company({"vendors": []}), [rule])] == ["vendor_scale"]
    assert review(company({"vendors": [], "uses_vendors": False}), [rule]) == ()


def test_the_size_is_compared_with_the_preset_only_where_there_is_one() -> None:
    answers = Answers(QUESTIONNAIRE, {**SOUND, "headcount": 3})
    assert "size_of_preset" not in {finding.rule for finding in review(answers)}
    assert "101〜300人" in found({"headcount": 100})["size_of_preset"].message
    assert "size_of_preset" not in found({"headcount": 101}) | found({"headcount": 300})


def test_my_number_answered_no_is_not_held_against_anybody() -> None:
    assert "my_number_without_personal_data" not in found({"personal_data": False, "my_number": False})


def test_vendors_are_many_by_what_they_get_not_by_their_number() -> None:
    vendors = [{**VENDOR, "name": f"委託先{n}"} for n in range(6)]
    assert "many_vendors_few_rules" not in found({"vendors": vendors, "vendor_scale": "few"})


@pytest.mark.parametrize("people", ["999人", "約1,000人"])
def test_a_thousand_people_are_many(people: str) -> None:
    kinds = [{"subject": "会員", "items": "氏名", "purpose": "案内", "people": people}]
    is_found = "large_data_without_breach_contact" in found({"outside_contacts": [PHONE], "personal_data_kinds": kinds})
    assert is_found is (people == "約1,000人")
    lawyer = {**PHONE, "kind": "lawyer"}
    both = {"outside_contacts": [PHONE, lawyer], "personal_data_kinds": kinds}
    assert "large_data_without_breach_contact" not in found(both)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("約1,500人", 1500),
        ("２万人", 20_000),
        ("1.5万", 15_000),
        ("3千人", 3000),
        ("200人から800人", 800),
        ("―", 0),
        ("", 0),
    ],
)
def test_the_greatest_number_of_a_text_counts(text: str, number: float) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize("text", [None, (), "―", "なし", " 未定 ", "", "しない", "ー"])
def test_what_says_nothing_is_blank(text: object) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["年1回", "0", False, 0, ("a",)])
def test_what_says_something_is_not_blank(text: object) -> None:
    assert not is_blank(text)
