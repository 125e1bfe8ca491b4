"""Words about the vendors: which agreement each gets, whom to ring when something goes wrong, where we are."""

from __future__ import annotations

from collections.abc import Callable

from generator.context.derived import Company, derived, without_others
from generator.context.privacy import DERIVED
from generator.context.words import DASH, NONE, Open, Words
from generator.questionnaire import QuestionType

__all__ = ["DERIVED"]

BY_THEM = "（乙が記入する）"


def _is_light(vendor: Words) -> bool:
    """Tell whether what is entrusted asks for no more than the memorandum: no number, no more than contact data."""
    said = vars(vendor)
    personal = said.get("personal_data") and not said.get("contact_data_only")
    return not (personal or said.get("my_number") or said.get("technical_work"))


def _with(company: Company, wanted: Callable[[Words], bool]) -> list[Words]:
    """Return the vendors entrusted with secrets that are `wanted`; a number that nobody knows is left for them."""
    rows = without_others(company, "vendors", lambda row: bool(vars(row).get("confidential")) and wanted(row))
    return [_to_fill_in(row) if vars(row).get("emergency_contact") == DASH else row for row in rows]


def _to_fill_in(row: Words) -> Words:
    values = {name: value for name, value in vars(row).items() if name != "_text"}
    return Words(str(row), {**values, "emergency_contact": BY_THEM})


@derived(
    "委託先のうち、機密保持条項を結ぶ相手（個人データ、マイナンバー又は技術の仕事を任せる）",
    needs=("vendors.confidential", "vendors.contact_data_only"),
    kind="records:vendors",
)
def clause_vendors(company: Company) -> object:
    return _with(company, lambda row: not _is_light(row))


@derived(
    "委託先のうち、2ページの覚書で足りる相手（個人データを渡さないか、担当者の連絡先だけを渡す）",
    needs=("vendors.confidential", "vendors.contact_data_only"),
    kind="records:vendors",
)
def memo_vendors(company: Company) -> object:
    return _with(company, _is_light)


@derived(
    "預託情報保護要領を渡す委託先（委託先の一覧にある名前なら、その行の言葉とともに）",
    needs=("guideline_targets.name", "vendors.information"),
    kind="records:vendors",
    fields=("keeping",),
    flags=("keeping_is_server", "keeping_is_computer", "keeping_is_cloud", "keeping_is_paper"),
)
def guideline_vendors(company: Company) -> object:
    question = company.wording.answers.question("vendors")
    to_fill_in = {field.key: Open(field.label) for field in question.fields if field.type is QuestionType.TEXT}
    unknown = {**vars(company.wording.none_row(question)), **to_fill_in}
    known = {str(row): vars(row) for row in company.rows("vendors")}
    nobody = company.wording.none_row(company.wording.answers.question("guideline_targets"))
    targets = company.rows("guideline_targets") or [nobody]
    return [Words(str(row), {**known.get(str(row), unknown), **vars(row)}) for row in targets]


@derived(
    "秘密保持契約書の二つの形（双方が情報を示すもの、こちらだけが示すもの）",
    kind="records",
    fields=("id", "name"),
    flags=("mutual",),
)
def nda_editions(company: Company) -> object:
    names = {"mutual": "双方開示", "one_sided": "片方開示"}
    return [Words(name, {"id": id, "name": name, "mutual": id == "mutual"}) for id, name in names.items()]


def _to_ring(company: Company) -> list[Words]:
    """Return the vendors with a number for emergencies that no row of the outside contacts says already."""
    known = [str(vars(row).get("name")) for row in company.rows("outside_contacts")]
    numbers = {str(vars(row).get("phone")) for row in company.rows("outside_contacts")}
    return [
        row
        for row in company.rows("vendors")
        if vars(row)["is_given"]
        and not isinstance(contact := vars(row).get("emergency_contact"), Open)
        and contact not in (DASH, None, *numbers)
        and not any(str(vars(row).get("name")) in name for name in known)
    ]


@derived(
    "事故のときの連絡先が分かっている委託先のうち、外部の緊急連絡先に挙げていないもの",
    needs=("vendors.emergency_contact", "outside_contacts.name"),
    kind="records:vendors",
)
def vendor_contacts(company: Company) -> object:
    return _to_ring(company) or [company.wording.none_row(company.wording.answers.question("vendors"))]


@derived(
    "外部の緊急連絡先に挙げていない委託先に、事故のときの連絡先がある",
    needs=("vendors.emergency_contact", "outside_contacts.name"),
)
def has_vendor_contacts(company: Company) -> object:
    return bool(_to_ring(company))


@derived("主たる拠点（一覧の初めのもの）の所在地", needs=("sites.address",), kind="text")
def head_address(company: Company) -> object:
    rows = company.rows("sites")
    return vars(rows[0]).get("address", NONE) if rows else NONE


@derived(
    "委託先の承認者が、評価する情報セキュリティ責任者でもある",
    needs=("vendor_approver", "security_officer", "representative"),
)
def approver_is_officer(company: Company) -> object:
    officer, chief = company.value("security_officer"), company.value("representative")
    return company.value("vendor_approver") == "security_officer" or (officer is not None and officer == chief)


@derived("情報システム管理者が情報セキュリティ責任者でもある", needs=("system_admin", "security_officer"))
def admin_is_officer(company: Company) -> object:
    admin = company.value("system_admin")
    return admin is not None and admin == company.value("security_officer")
