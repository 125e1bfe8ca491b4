"""Derived words about adopting the rules: laws, glossary, lighter measures, first dates, who is reached how."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.context.derived import DERIVED, Company, derived
from generator.context.edition import is_stale, months_after
from generator.context.facts import entry_words
from generator.context.lawful import (
    LAW_FIELDS,
    PURPOSE_FIELDS,
    TERM_FIELDS,
    Measures,
    glossary_for,
    laws_for,
    purposes_for,
)
from generator.context.rules import holds
from generator.context.words import DASH, NONE, DateText, Open, Words
from generator.reference import in_force

__all__ = ["DERIVED"]


@derived("関係する主な法令（回答によって行が変わる）", kind="records", fields=("id", *LAW_FIELDS), flags=("is_given",))
def laws_in_scope(company: Company) -> object:
    return laws_for(company)


@derived(
    "マイナンバーの事務の書類の保存期間",
    kind="records",
    fields=("id", "paper", "period", "start", "as_of"),
    flags=("is_given",),
)
def retention(company: Company) -> object:
    style = company.wording.date_style
    kept = in_force(company.reference.retention, company.on).values()
    return [entry_words(entry, style, company.on, given=True) for entry in kept] or [
        Words(NONE, {"id": "none", "is_given": False, "paper": NONE, "period": DASH, "start": DASH, "as_of": DASH})
    ]


@derived(
    "個人番号を利用する事務（本人の種類ごと）",
    needs=("mynumber_subjects", "mynumber_entrusted"),
    kind="records",
    fields=("id", *PURPOSE_FIELDS),
    flags=("is_given", "is_ours"),
)
def mynumber_purposes(company: Company) -> object:
    nothing = {"id": "none", "is_given": False, "is_ours": False, "whose": NONE, "polite": NONE, "purpose": DASH}
    return purposes_for(company) or [Words(NONE, nothing)]


@derived("用語の表（使う言葉だけ）", kind="records", fields=("id", *TERM_FIELDS), flags=("is_given",))
def glossary(company: Company) -> object:
    return glossary_for(company) or [Words(NONE, {"id": "none", "is_given": False, "term": NONE, "meaning": DASH})]


@derived(
    "一式が挙げる窓口のうち、版の日付で、確かめてから12か月を過ぎていたもの",
    kind="records",
    fields=("id", "name", "url"),
    flags=("is_given",),
)
def unchecked_contacts(company: Company) -> object:
    named = {id for id, under in company.rules.contacts if holds(under, company.words)}
    known = in_force(company.reference.contacts, company.on).values()
    contacts = [c for c in known if c.id in named and is_stale(c.as_of, company.on)]
    return [Words(c.name, {"id": c.id, "is_given": True, "name": c.name, "url": c.url or DASH}) for c in contacts] or [
        Words(NONE, {"id": "none", "is_given": False, "name": NONE, "url": DASH})
    ]


def _measures(company: Company) -> Measures:
    return Measures(company.wording.answers, company.reference, company.on)


@derived("個人情報保護法のガイドラインの中小規模事業者に当たる", needs=("headcount", "personal_data"))
def light_personal_data(company: Company) -> object:
    return _measures(company).personal_data().applies is True


@derived("その判定の理由", needs=("headcount", "personal_data"), kind="text")
def light_personal_data_reason(company: Company) -> object:
    return str(_measures(company).personal_data())


@derived("番号法のガイドラインの中小規模事業者に当たる", needs=("headcount", "my_number", "finance_business"))
def light_my_number(company: Company) -> object:
    return company.value("my_number") is True and _measures(company).my_number().applies is True


@derived("その判定の理由", needs=("headcount", "my_number", "finance_business"), kind="text")
def light_my_number_reason(company: Company) -> object:
    return str(_measures(company).my_number())


@derived(
    "特定個人情報等取扱規程がある（特例が使えないと分かる、又は求めた）",
    needs=("headcount", "my_number", "further_documents"),
)
def my_number_rules_apply(company: Company) -> object:
    if company.value("my_number") is not True:
        return False
    asked = company.value("further_documents")
    return _measures(company).my_number().applies is False or "my_number_rules" in (
        asked if isinstance(asked, tuple) else ()
    )


@derived("マイナンバーの責任者と担当者が同じ人である", needs=("mynumber_officer", "mynumber_staff"))
def one_mynumber_person(company: Company) -> object:
    officer = company.value("mynumber_officer")
    return officer is not None and officer == company.value("mynumber_staff")


@derived("情報セキュリティ責任者が情報システム管理者でもある", needs=("security_officer", "system_admin"))
def officer_is_admin(company: Company) -> object:
    officer = company.value("security_officer")
    return officer is not None and officer == company.value("system_admin")


@derived("対策を話し合う会議の名", needs=("has_committee", "committee_name"), kind="text")
def meeting(company: Company) -> object:
    return str(company.value("committee_name") or "情報セキュリティの打合せ")


def _after_adoption(company: Company, months: int) -> object:
    day = company.value("established_on")
    if not isinstance(day, date):
        return Open(company.wording.answers.question("established_on").label)
    return DateText(months_after(day, months), company.wording.date_style)


@derived("制定日の3か月後", needs=("established_on",), kind="text")
def adopted_plus_3(company: Company) -> object:
    return _after_adoption(company, 3)


@derived("制定日の6か月後", needs=("established_on",), kind="text")
def adopted_plus_6(company: Company) -> object:
    return _after_adoption(company, 6)


@derived("制定日の12か月後", needs=("established_on",), kind="text")
def adopted_plus_12(company: Company) -> object:
    return _after_adoption(company, 12)


@derived(
    "役割と連絡先の表。一人一行で、部門責任者は部門の名が付く",
    needs=("persons",),
    kind="records",
    fields=("id", "role", "name", "phone", "email", "mobile"),
    flags=("is_given",),
)
def role_people(company: Company) -> object:
    return [
        Words(role, {"id": f"{id}_{number}", "is_given": True, "role": role, **_reached(person)})
        for id, people in company.staff.people()
        for number, (role, person) in enumerate(people)
    ]


@derived(
    "体制図の2ページめの表。一人一行で、少人数なら役職、ほかは役割（代表者から）。代行者がいなければ「―」",
    needs=("persons", "representative", "deputies"),
    kind="records",
    fields=("id", "what", "name", "phone", "email", "mobile", "deputy"),
    flags=("is_given",),
)
def chart_people(company: Company) -> object:
    return [
        Words(what, {"id": f"person_{number}", "is_given": True, "what": what, **_reached(person), "deputy": deputy})
        for number, (what, person, deputy) in enumerate(_held(company))
    ]


@derived(
    "緊急連絡網の表。一人一行で、持つ役割をすべて挙げる（少人数なら役職）。役割のない代行者も入る",
    needs=("persons", "representative", "deputies"),
    kind="records",
    fields=("id", "what", "name", "phone", "email", "mobile", "deputy"),
    flags=("is_given",),
)
def emergency_people(company: Company) -> object:
    held = _held(company)
    known = {str(person) for _, person, _ in held}
    deputies = [row.deputy for row in _records(company.words["deputies"]) if row.is_given]
    held += [("代行者", person, DASH) for person in deputies if str(person) not in known]
    found: dict[str, tuple[list[str], object, str]] = {}
    for what, person, deputy in held:
        found.setdefault(str(person), ([], person, deputy))[0].append(what)
    return [
        Words(
            name,
            {
                "id": f"person_{number}",
                "is_given": True,
                "what": "、".join(dict.fromkeys(roles)),
                **_reached(person),
                "deputy": deputy,
            },
        )
        for number, (name, (roles, person, deputy)) in enumerate(found.items())
    ]


def _held(company: Company) -> list[tuple[str, object, str]]:
    """Return who holds what, from the representative on (few people: each by his title), and each one's deputy."""
    words = company.words
    instead = {
        str(row.absent): str(getattr(row.deputy, "name", row.deputy))
        for row in _records(words["deputies"])
        if row.is_given
    }
    if words["small"]:
        held = [(str(getattr(person, "title", DASH)), person) for person in _records(words["persons"])]
    else:
        head = (str(vars(words["role"])["representative"]), words["representative"])
        held = [head, *(pair for _, people in company.staff.people() for pair in people)]
    return [(what, person, instead.get(str(person), DASH)) for what, person in held]


def _records(rows: object) -> list[Any]:
    return list(rows) if isinstance(rows, list | tuple) else []


def _reached(person: object) -> dict[str, object]:
    return {name: getattr(person, name, person) for name in ("name", "phone", "email", "mobile")}


@derived("基本方針に、自分たちの言葉の前文がある", needs=("policy_preamble",))
def own_preamble(company: Company) -> object:
    return str(company.value("policy_preamble") or NONE) not in (NONE, DASH, "なし")


@derived("基本方針を改めた（改訂日が制定日と違う）", needs=("policy_established_on", "policy_revised_on"))
def policy_was_revised(company: Company) -> object:
    return company.value("policy_established_on") != company.value("policy_revised_on")
