"""Whatever a company answers, the text prints no contradiction that the review has not told it of.

Answers are drawn at random on top of the presets. What contradicts what is said here in its own words, by what the
templates see, and not by the rules of the review. Some sets in the suite, a thousand with `make contradictions`.
"""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from companies import DAY, builder

from generator.answers import Answers, State
from generator.context import build_context
from generator.presets import apply_preset, load_presets
from generator.questionnaire import Question, QuestionType, load_questionnaire
from generator.review import review

SETS = int(os.environ.get("KITEI_ANSWER_SETS", "60"))
QUESTIONNAIRE = load_questionnaire()
PRESETS = load_presets()
NAMES = tuple(PRESETS.by_name)
PERSONS = [
    {"id": "kono", "name": "甲野 一", "title": "代表", "phone": "03-0000-0001", "mobile": "090-0000-0001"},
    {"id": "otsu", "name": "乙川 二葉", "title": "部長", "phone": "03-0000-0002", "mobile": "090-0000-0002"},
    {"id": "hei", "name": "丙山 三郎", "title": "室長", "phone": "03-0000-0003", "mobile": "090-0000-0003"},
]
TEXTS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("systems", "country"): ("日本", "アメリカ合衆国", "―"),
    ("systems", "name"): ("受注の管理", "インターネットバンキング", "Instagramの公式アカウント"),
    ("backups", "place"): ("外付けディスク（書庫）", "別のクラウド"),
    ("backups", "frequency"): ("1時間ごと", "毎日1回", "毎週1回", "毎月1回"),
    ("backups", "generations"): ("3世代", "30世代"),
    ("backups", "retention"): ("1週間", "1か月間", "1年間"),
    ("bcp_scenarios", "rpo"): ("1時間", "1日", "7日前"),
    ("vendors", "information"): ("届け先", "遠隔保守で見える画面", "顧客から預かった図面"),
}
FREE = (QuestionType.TEXT, QuestionType.PARAGRAPH, QuestionType.EMAIL, QuestionType.PHONE, QuestionType.URL)

Given = dict[str, Any]
Seen = Callable[[Given], bool]


def drawn(seed: int) -> Answers:
    """Return the answers of one company: a preset, what only it knows, and a third of all questions at random."""
    chance = random.Random(seed)
    answers = apply_preset(Answers(QUESTIONNAIRE), PRESETS.by_name[chance.choice(NAMES)])
    answers.put("persons", PERSONS)
    for key in ("representative", "security_officer", "system_admin", "auditor"):
        answers.put(key, chance.choice(("kono", "otsu", "hei")))
    answers.put("established_on", date(2026, 12, 1))
    answers.put("company_name", "株式会社かきつばた商会")
    for question in answers.questionnaire:
        if question.key not in answers.given and chance.random() < 0.35:
            value = _value(question, answers, chance)
            if value is not None:
                answers.put(question.key, value)
    return answers


def _value(question: Question, answers: Answers, chance: random.Random) -> Any:
    if question.type is QuestionType.RECORDS:
        rows = answers.value(question.key)
        given = [dict(row) for row in rows if isinstance(row, Mapping)] if isinstance(rows, tuple) else []
        return [_changed(row, question, chance) for row in given if chance.random() < 0.8]
    return _plain(question, chance)


def _plain(question: Question, chance: random.Random) -> Any:
    choices = [choice.value for choice in question.choices]
    if question.type is QuestionType.YES_NO:
        return chance.random() < 0.5
    if question.type is QuestionType.CHOICE:
        return chance.choice(choices)
    if question.type is QuestionType.CHOICES:
        return chance.sample(choices, chance.randint(1, len(choices)))
    if question.type is QuestionType.INTEGER and question.check is not None:
        low, high = question.check.min, question.check.max
        return chance.randint(low, high) if low is not None and high is not None else None
    return None


def _changed(row: Given, question: Question, chance: random.Random) -> Given:
    for field in question.fields:
        if chance.random() < 0.3:
            words = TEXTS.get((question.key, field.key))
            value = chance.choice(words) if words else _plain(field, chance) if field.type not in FREE else None
            if value is not None:
                row[field.key] = value
    return row


def rows(words: Given, list_: str) -> list[Any]:
    found = words.get(list_)
    return [row for row in found if row.is_given] if isinstance(found, list) else []


def asks(words: Given, key: str) -> bool:
    return words.get(key) is True


def number(words: Given, key: str) -> int:
    return int(re.sub(r"\D", "", str(words.get(key, ""))) or 0)


def any_row(list_: str, wanted: Callable[[Any], bool]) -> Seen:
    return lambda words: any(wanted(row) for row in rows(words, list_))


def cloudy(row: Any) -> bool:
    return bool(row.kind_is_cloud)


# What the text prints here, what it prints there, and which finding of the review tells it (its question).
CONTRADICTIONS: Mapping[str, tuple[Seen, set[str]]] = {
    "第7章「クラウドサービスを使わない」と、表のクラウドサービス": (
        lambda w: not asks(w, "cloud") and any_row("systems", cloudy)(w), {"cloud"}),
    "第4章「クラウドサービスの利用者及び管理者に多要素認証」と、表の「いいえ」": (
        lambda w: asks(w, "cloud") and asks(w, "mfa_cloud_is_all")
        and any_row("systems", lambda r: cloudy(r) and not r.mfa)(w), {"systems"}),
    "第3章「外付けディスクを使わない」と、バックアップの保管先": (
        lambda w: not asks(w, "removable_media") and any_row("backups", lambda r: "外付け" in str(r.place))(w),
        {"removable_media"}),
    "第6章「書き込みを止める」と、媒体の規則": (
        lambda w: asks(w, "usb_control_is_blocked") and asks(w, "removable_media"), {"usb_control"}),
    "第10章「FAXで連絡する」と、FAXのない第5章": (
        lambda w: "FAX" in str(w["bcp_contact_means"]) and not asks(w, "fax"), {"bcp_contact_means"}),
    "基本方針「ウェブサイトへの掲載」と、ウェブサイトのない第7章": (
        lambda w: "ウェブサイト" in str(w["policy_published"]) and not asks(w, "website"), {"policy_published"}),
    "第7章「保存先が日本国内」と、表の保存国": (
        lambda w: asks(w, "cloud_region_is_japan")
        and any_row("systems", lambda r: cloudy(r) and str(r.country) not in ("日本", "―"))(w), {"systems"}),
    "個人データのない第3章と、個人データを入れるシステム": (
        lambda w: not asks(w, "personal_data") and any_row("systems", lambda r: r.holds_has_personal)(w),
        {"systems"}),
    "マイナンバーのない第3章と、それを入れるシステム": (
        lambda w: not asks(w, "my_number") and any_row("systems", lambda r: r.holds_has_my_number)(w),
        {"systems"}),
    "マイナンバーのない第3章と、それを渡す委託先": (
        lambda w: not asks(w, "my_number") and asks(w, "uses_vendors")
        and any_row("vendors", lambda r: r.my_number)(w), {"my_number", "personal_data"}),
    "預かり情報のない第3章と、それを入れるシステム": (
        lambda w: not asks(w, "entrusted_information") and any_row("systems", lambda r: r.holds_has_entrusted)(w),
        {"systems"}),
    "表「個人データ いいえ」と「個人番号 はい」": (
        lambda w: asks(w, "uses_vendors") and any_row("vendors", lambda r: r.my_number and not r.personal_data)(w),
        {"vendors"}),
    "技術の委託先と、契約のない相手": (
        lambda w: asks(w, "uses_vendors") and any_row("vendors", lambda r: r.technical_work and not r.confidential)(w),
        {"vendors"}),
    "第7章のサーバーの規則と、空の一覧": (
        lambda w: asks(w, "has_servers") and not rows(w, "servers"), {"servers"}),
    "第6章「インターネットバンキング」のない規則と、表": (
        lambda w: not asks(w, "internet_banking") and any_row("systems", lambda r: "バンキング" in str(r.name))(w),
        {"internet_banking"}),
    "SNSのない第6章と、表": (
        lambda w: not asks(w, "sns") and any_row("systems", lambda r: "Instagram" in str(r.name))(w), {"sns"}),
    "遠隔保守のない第7章と、遠隔保守の委託先": (
        lambda w: asks(w, "uses_vendors") and not asks(w, "remote_maintenance")
        and any_row("vendors", lambda r: "遠隔" in str(r.information))(w), {"remote_maintenance"}),
    "保険に入る規則と、保険の窓口のない緊急連絡網": (
        lambda w: asks(w, "cyber_insurance") and not any_row("outside_contacts", lambda r: r.kind_is_insurer)(w),
        {"outside_contacts"}),
    "委託先の返却の期限と、顧客への返却の期限": (
        lambda w: asks(w, "uses_vendors") and asks(w, "entrusted_information")
        and number(w, "vendor_return_days") > number(w, "entrusted_return_days"), {"vendor_return_days"}),
    "記録の保存年数と、教育の記録の保存年数": (
        lambda w: number(w, "training_years") < number(w, "records_years"), {"training_years"}),
    "記録の保存年数と、事故の証拠の保存年数": (
        lambda w: number(w, "evidence_years") < number(w, "records_years"), {"evidence_years"}),
    "代表者への報告と、取引先への第一報": (
        lambda w: number(w, "escalation_hours") > number(w, "customer_notice_hours"), {"escalation_hours"}),
    "公衆無線LANをVPNで使う規則と、VPNのない規則": (
        lambda w: asks(w, "telework") and asks(w, "telework_wifi_is_vpn_only") and not asks(w, "has_vpn"),
        {"telework_wifi"}),
    "テレワークのクラウドサービスと、使わない規則": (
        lambda w: asks(w, "telework") and asks(w, "telework_connection_has_cloud") and not asks(w, "cloud"),
        {"cloud"}),
    "特権と一般のパスワードの長さ": (
        lambda w: number(w, "password_min_privileged") < number(w, "password_min_single"),
        {"password_min_privileged"}),
    "委託先の23項目がない規則と、開発の委託": (
        lambda w: asks(w, "outsourced_development") and not asks(w, "uses_vendors"), {"uses_vendors"}),
}  # fmt: skip


def unnoticed(seed: int, met: Counter[str]) -> list[str]:
    """Return the contradictions that the text of one company prints and its review does not tell."""
    answers = drawn(seed)
    words = build_context(answers, builder().reference, DAY)
    told = {finding.key for finding in review(answers)}
    missed = []
    for name, (is_printed, keys) in CONTRADICTIONS.items():
        if is_printed(words):
            met[name] += 1
            if not told & keys:
                missed.append(f"{seed}: {name}")
    return missed


def test_no_contradiction_is_printed_unnoticed() -> None:
    met: Counter[str] = Counter()
    assert [missed for seed in range(SETS) for missed in unnoticed(seed, met)] == []
    assert len(met) > (len(CONTRADICTIONS) * 3 // 4)
    if SETS >= 1000:
        assert set(met) == set(CONTRADICTIONS)


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_the_examples_contradict_themselves_nowhere(name: str) -> None:
    from companies import CASES, answers_of

    is_printed, _ = CONTRADICTIONS[name]
    words = [build_context(answers_of(case), builder().reference, DAY) for case in CASES]
    assert [str(case) for case, word in zip(CASES, words, strict=True) if is_printed(word)] == []


def test_drawn_answers_are_of_many_kinds() -> None:
    sets = [drawn(seed) for seed in range(20)]
    assert len({answers.preset for answers in sets}) > 10
    assert all(answers.state("company_name") is State.ANSWERED for answers in sets)
