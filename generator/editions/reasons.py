"""Why an edition is due: the dated facts that have changed since the last one, and the sections that state them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from generator.answers import Answers
from generator.context import FactChange, build_context, fact_changes, holds
from generator.package import SetBuilder

SHOWN = 4
Numbers = Mapping[str, Mapping[str, str]]


def reasons(builder: SetBuilder, answers: Answers, before: date, after: date) -> tuple[str, ...]:
    """Return a line for each fact that is another one on the day `after`, with the sections that state it.

    A fact that nothing in this company's set states is no reason to revise it. 「取適法」…（第9章 3.4）.
    """
    changes = fact_changes(answers, builder.reference, before, after) if before < after else ()
    if not changes:
        return ()
    words = build_context(answers, builder.reference, after, builder.rules)
    numbers = builder.build(answers, after).numbers
    found = ((change, [*_places(change, builder, words, numbers)]) for change in changes)
    return tuple(_line(change, places) for change, places in found if places)


def _line(change: FactChange, places: list[str]) -> str:
    more = f" ほか{len(places) - SHOWN}か所" if len(places) > SHOWN else ""
    return f"{change}：{'、'.join(places[:SHOWN])}{more}"


def _places(change: FactChange, builder: SetBuilder, words: Mapping[str, object], numbers: Numbers) -> Iterator[str]:
    stated = [one for one in builder.rules.facts if one.name in change.stated_as and holds(one.under, words)]
    for section, title in dict.fromkeys((one.section, one.title) for one in stated):
        for document in builder.catalogue.documents:
            number = numbers.get(document.id, {}).get(section)
            if number is not None and document.kind != "bound":
                chapter = f"第{document.chapter}章" if document.chapter else document.title
                yield f"{chapter} {number}（{title}）"
