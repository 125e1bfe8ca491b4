"""Derived words: what follows from several answers, each with what it needs and a line for the generated page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from generator.context.chart import chart
from generator.context.duties import FIELDS, FLAGS, duty_rows, technical_vendors
from generator.context.facts import entry_words
from generator.context.roles import Staff
from generator.context.rules import Rules
from generator.context.support import support_rows
from generator.context.values import Wording
from generator.context.words import DASH, NONE, Words
from generator.questionnaire import Questionnaire
from generator.reference import Reference, in_force


@dataclass(frozen=True)
class Company:
    """Everything that a derived word may be derived from."""

    wording: Wording
    reference: Reference
    staff: Staff
    on: date
    words: Mapping[str, object]
    rules: Rules = field(default_factory=Rules)

    def value(self, key: str) -> object:
        """Return the effective value of a question, None if it is open or does not apply."""
        return self.wording.answers.value(key)

    def rows(self, key: str) -> list[Words]:
        """Return the rows of a records question as templates see them, none if it does not apply."""
        rows = self.words.get(key)
        return rows if isinstance(rows, list) else []


@dataclass(frozen=True)
class Derived:
    """One derived word; without the questions (`systems`) and fields (`systems.kind`) of `needs` it is not offered."""

    name: str
    doc: str
    needs: tuple[str, ...]
    kind: str
    fields: tuple[str, ...]
    flags: tuple[str, ...]
    compute: Callable[[Company], object]

    def offered(self, questionnaire: Questionnaire) -> bool:
        """Return whether this questionnaire asks what the word is derived from."""
        for need in self.needs:
            key, _, field = need.partition(".")
            question = questionnaire.questions.get(key)
            if question is None or (field and question.field(field) is None):
                return False
        return True


NOTICE_FIELDS = ("title", "status", "topics", "url", "as_of")
DERIVED: dict[str, Derived] = {}


def derived(
    doc: str,
    *,
    needs: tuple[str, ...] = (),
    kind: str = "flag",
    fields: tuple[str, ...] = (),
    flags: tuple[str, ...] = (),
) -> Callable[[Callable[[Company], object]], Callable[[Company], object]]:
    """Register the function under its name as a derived word of `kind` flag, number, text, records or drawing.

    A row of records has the texts `fields` and the booleans `flags`; `records:systems` has the attributes of `systems`
    besides, and the field `later:transitions` is a list within the row, with the attributes of `transitions`.
    """

    def register(compute: Callable[[Company], object]) -> Callable[[Company], object]:
        DERIVED[compute.__name__] = Derived(compute.__name__, doc, needs, kind, fields, flags, compute)
        return compute

    return register


def without_others(company: Company, key: str, wanted: Callable[[Words], bool]) -> list[Words]:
    """Return the rows of a list that are `wanted`, one that says so where there are none; an open list as it is."""
    rows = company.rows(key)
    if any(not vars(row)["is_given"] for row in rows):
        return rows
    return [row for row in rows if wanted(row)] or [company.wording.none_row(company.wording.answers.question(key))]


def _filtered(company: Company, key: str, boolean: str) -> list[Words]:
    return without_others(company, key, lambda row: bool(vars(row).get(boolean)))


@derived("情報システムのうちクラウドサービス", needs=("systems.kind",), kind="records:systems")
def cloud_systems(company: Company) -> object:
    return _filtered(company, "systems", "kind_is_cloud")


@derived("情報システムのうち社内に置いたもの", needs=("systems.kind",), kind="records:systems")
def on_premises_systems(company: Company) -> object:
    return _filtered(company, "systems", "kind_is_on_premises")


@derived("委託先のうち機密情報を渡す相手", needs=("vendors.confidential",), kind="records:vendors")
def confidential_vendors(company: Company) -> object:
    return _filtered(company, "vendors", "confidential")


@derived(
    "役割の表（代表者を除く。まとめた役割は出ない）",
    needs=("persons",),
    kind="records",
    fields=("id", "name", "duty", "person", "note"),
    flags=("is_given",),
)
def roles(company: Company) -> object:
    return company.staff.table()


@derived("体制図（図として入る。文字としては使えない）", needs=("persons", "representative"), kind="drawing")
def org_chart(company: Company) -> object:
    return chart(company.staff, str(company.words["representative"]))


@derived("体制図（横向きのページに入れるもの）", needs=("persons", "representative"), kind="drawing")
def org_chart_wide(company: Company) -> object:
    return replace(chart(company.staff, str(company.words["representative"])), wide=True)


@derived("一人で二つ以上の役割をもつ人がいる", needs=("persons",))
def shared_roles(company: Company) -> object:
    return any(vars(row)["note"] != DASH for row in company.staff.table())


@derived(
    "監査・点検責任者が、情報セキュリティ責任者か情報システム管理者でもある（自分の仕事を自分で点検する）",
    needs=("auditor", "security_officer", "system_admin"),
)
def same_checker(company: Company) -> object:
    checker = company.value("auditor")
    return checker is not None and checker in (company.value("security_officer"), company.value("system_admin"))


@derived("情報セキュリティ責任者が代表者でもある", needs=("security_officer", "representative"))
def officer_is_representative(company: Company) -> object:
    officer = company.value("security_officer")
    return officer is not None and officer == company.value("representative")


@derived("人の一覧の人数", needs=("persons",), kind="number")
def persons_count(company: Company) -> object:
    persons = company.value("persons")
    return len(persons) if isinstance(persons, tuple) else 0


@derived(
    "サポートが終わった製品と、180日以内に終わる製品（IT機器、ソフトウェア、サーバーの答えから）",
    kind="records",
    fields=("id", "name", "product", "end_date", "state", "where"),
    flags=("is_given", "is_ended", "is_ending"),
)
def soon_unsupported(company: Company) -> object:
    rows = support_rows(company.wording, company.reference.end_of_support, company.on)
    nothing = {"id": "none", "is_given": False, "name": NONE, "is_ended": False, "is_ending": False}
    return rows or [Words(NONE, {**nothing, **dict.fromkeys(("product", "end_date", "state", "where"), DASH)})]


@derived("サポートが終わった製品か、180日以内に終わる製品がある")
def has_unsupported(company: Company) -> object:
    return bool(support_rows(company.wording, company.reference.end_of_support, company.on))


@derived("決まったがまだ始まっていない法令と制度", kind="records", fields=("id", *NOTICE_FIELDS), flags=("is_given",))
def pending_laws(company: Company) -> object:
    notices = in_force(company.reference.notices, company.on).values()
    return [entry_words(notice, company.wording.date_style, company.on, given=True) for notice in notices] or [
        Words(NONE, {"id": "none", "is_given": False, "title": NONE, **dict.fromkeys(NOTICE_FIELDS[1:], DASH)})
    ]


@derived(
    "規程が求める仕事（一度だけのもの、月の決まったものを制定の月から、間隔の決まったものをよくあるものから）",
    kind="records",
    fields=FIELDS,
    flags=FLAGS,
)
def duties(company: Company) -> object:
    return duty_rows(company.rules.marks, company.words, company.wording, company.staff)


@derived("技術の仕事を任せている委託先の名前", needs=("vendors.technical_work",), kind="text")
def technical_vendor(company: Company) -> object:
    return technical_vendors(company.words) or NONE


@derived("技術の仕事を任せている委託先がある", needs=("vendors.technical_work",))
def has_technical_vendor(company: Company) -> object:
    return bool(technical_vendors(company.words))
