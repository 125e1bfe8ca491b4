"""Derived words about the editions of the rules: the history, and what each revision says at the end of a text."""

from __future__ import annotations

from generator.context.derived import Company, derived
from generator.context.edition import Edition, editions
from generator.context.vendors import DERIVED
from generator.context.words import DASH, DateText, Open, Words

__all__ = ["DERIVED"]

FIELDS = ("id", "version", "date", "summary", "reason", "approver")
NEEDS = ("revisions", "established_on", "revised_on", "version", "revision_note", "representative")


@derived("版の歴史（制定から今の版まで）", needs=NEEDS, kind="records", fields=FIELDS, flags=("is_given", "is_minor"))
def history(company: Company) -> object:
    return [_row(company, edition) for edition in editions(company.wording.answers)]


@derived(
    "附則のある改訂（制定と軽微な修正を除く）",
    needs=(*NEEDS, "transitions"),
    kind="records",
    fields=(*FIELDS, "later:transitions"),
    flags=("is_given", "is_minor", "has_later"),
)
def amendments(company: Company) -> object:
    rows = [_row(company, e) for e in editions(company.wording.answers)[1:] if not e.is_minor]
    return [_with_later(company, row) for row in rows]


def _with_later(company: Company, row: Words) -> Words:
    """Return the row with what need only be kept later: the transitions of that version."""
    values = {name: value for name, value in vars(row).items() if name != "_text"}
    later = [one for one in company.rows("transitions") if vars(one)["is_given"]]
    of_this = [one for one in later if str(vars(one)["version"]) == str(values["version"])]
    return Words(str(row), {**values, "later": of_this, "has_later": bool(of_this)})


def _row(company: Company, edition: Edition) -> Words:
    style, questions = company.wording.date_style, company.wording.answers.questionnaire.questions
    labels = {field.key: field.label for field in questions["revisions"].fields}
    version = edition.version or Open(labels["version"])
    return Words(
        version,
        {
            "id": edition.id,
            "is_given": True,
            "is_minor": edition.is_minor,
            "version": version,
            "date": DateText(edition.day, style) if edition.day else _open_day(company, labels["date"]),
            "summary": edition.summary or Open(labels["summary"]),
            "reason": edition.reason,
            "approver": edition.approver if edition.approver != DASH else str(company.words["representative"]),
        },
    )


def _open_day(company: Company, label: str) -> Open:
    revised = company.words.get("revised_on")
    return revised if isinstance(revised, Open) else Open(label)
