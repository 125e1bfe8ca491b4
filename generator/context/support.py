"""Ends of support: which products in the answers are out of support on a day, or will be within 180 days."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from generator.answers import Record
from generator.context.values import Wording
from generator.context.words import DateText, Words
from generator.questionnaire import Question
from generator.reference import Product

SOON = timedelta(days=180)
WHERE = ("devices", "software", "servers", "server_software")
ENDED, ENDING = "終了済み", "終了が近い"
# The words in which a product can stand; the user's own end date or a note must not hide or add one.
PRODUCT_FIELDS = ("os", "name", "version", "kind")


def support_rows(wording: Wording, products: Sequence[Product], on: date) -> list[Words]:
    """Return a row for each product of devices, software and servers that is ended or ends soon, ended ones first."""
    found = [row for key in WHERE for row in _rows(wording, key, products, on)]
    return sorted(found, key=lambda row: not vars(row)["is_ended"])


def _rows(wording: Wording, key: str, products: Sequence[Product], on: date) -> Iterator[Words]:
    question = wording.answers.questionnaire.questions.get(key)
    records = wording.answers.value(key) if question else None
    if question is None or not isinstance(records, tuple):
        return
    for record in records:
        if not isinstance(record, dict):
            continue
        text = _product_text(question, record)
        product = next((p for p in products if p.in_force(on) and p.match.search(text)), None)
        ends = None if product is None else _end(product, text)
        if product is None or ends is None or on + SOON < ends:
            continue
        ended = ends < on
        values = {
            "id": f"{key}_{record['id']}",
            "is_given": True,
            "name": str(record.get("name", question.label)),
            "product": product.product,
            "end_date": DateText(ends, wording.date_style),
            "state": ENDED if ended else ENDING,
            "where": question.label,
            "is_ended": ended,
            "is_ending": not ended,
        }
        yield Words(str(values["name"]), values)


def _product_text(question: Question, record: Record) -> str:
    words = [str(record[key]) for key in PRODUCT_FIELDS if key in record and question.field(key) is not None]
    return unicodedata.normalize("NFKC", " ".join(words)).lower()


def _end(product: Product, text: str) -> date | None:
    if product.extended is not None and "esu" in text:
        return product.extended
    return next((day for pattern, day in product.editions if pattern.search(text)), product.ends)
