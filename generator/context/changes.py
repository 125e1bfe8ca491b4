"""What has changed in the facts since the day of an edition: for the screen, never for a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.answers import Answers
from generator.context.edition import edition, is_stale
from generator.context.support import support_rows
from generator.context.values import Wording
from generator.questionnaire import western_date
from generator.reference import Entry, Reference, in_force

# Longer ago than this, an adoption without a revision is likely to be a slip.
LATE = timedelta(days=30)


def changes_since(answers: Answers, reference: Reference, today: date) -> tuple[str, ...]:
    """Return a sentence for each fact that today is not what the edition of these answers states."""
    on = edition(answers, reference)
    return (*_late(answers, today), *_changes(answers, reference, on, today)) if on < today else ()


def _late(answers: Answers, today: date) -> Iterator[str]:
    """Tell of an adoption long past in what was never revised: nobody can sign by that day any more."""
    adopted, revised = (answers.value(key) for key in ("established_on", "revised_on"))
    if isinstance(adopted, date) and adopted == revised and adopted + LATE < today:
        yield (
            f"制定日（{western_date(adopted)}）を30日より過ぎています。これから定めるなら、先の日付に直してください"
            "（もう定めてあれば、そのままでかまいません）。"
        )


@dataclass(frozen=True)
class FactChange:
    """A dated fact that is another one on a later day: what people call it, and the names by which texts state it."""

    called: str
    stated_as: tuple[str, ...]
    since: str = ""

    def __str__(self) -> str:
        """Return it as the reason of a revision."""
        return self.called + (f"（{self.since}）" if self.since else "")


def fact_changes(answers: Answers, reference: Reference, before: date, after: date) -> tuple[FactChange, ...]:
    """Return what of laws, numbers, windows and supported products is not on the day `after` what it was `before`."""
    return (*_entries(reference, before, after), *_supports(answers, reference, before, after))


def _entries(reference: Reference, before: date, after: date) -> Iterator[FactChange]:
    kinds: tuple[tuple[Iterable[Entry], str, str], ...] = (
        (reference.laws, "law", "laws_in_scope"),
        (reference.facts, "fact", ""),
        (reference.contacts, "contact", ""),
        (reference.notices, "", "pending_laws"),
    )
    for kind, group, listed in kinds:
        old, new = in_force(kind, before), in_force(kind, after)
        for id in dict.fromkeys([*old, *new]):
            if old.get(id) != new.get(id):
                entry = new.get(id) or old[id]
                names = (f"{group}.{id}" if group else "", listed)
                begun = f"{western_date(entry.first)}から" if entry.first and before < entry.first <= after else ""
                yield FactChange(f"「{_called(entry)}」の変更", tuple(filter(None, names)), begun)


def _supports(answers: Answers, reference: Reference, before: date, after: date) -> Iterator[FactChange]:
    wording = Wording(answers)
    known = {str(row) for row in support_rows(wording, reference.end_of_support, before)}
    ends = [vars(row) for row in support_rows(wording, reference.end_of_support, after) if str(row) not in known]
    # Ten computers with one system are one reason.
    for product, end in dict.fromkeys((str(row["product"]), str(row["end_date"])) for row in ends):
        yield FactChange(f"「{product}」のサポートの終わり", ("soon_unsupported",), f"{end}まで")


def _changes(answers: Answers, reference: Reference, on: date, today: date) -> Iterator[str]:
    for change in _entries(reference, on, today):
        yield f"{change.called.removesuffix('の変更')}が、版の日（{western_date(on)}）の後に変わりました。"
    wording = Wording(answers)
    known = {str(row) for row in support_rows(wording, reference.end_of_support, on)}
    for row in support_rows(wording, reference.end_of_support, today):
        if str(row) not in known:
            yield f"「{row}」（{vars(row)['product']}）のサポートは、{vars(row)['end_date']}までです。"
    late = [c for c in in_force(reference.contacts, today).values() if is_stale(c.as_of, today)]
    fresh = [c for c in late if not is_stale(c.as_of, on)]
    if fresh:
        yield f"窓口{len(fresh)}件の連絡先は、確かめてから12か月を過ぎました。"


def _called(entry: Entry) -> str:
    words = vars(entry)
    return str(words.get("title") or words.get("about") or words.get("name", entry.id)) + str(words.get("article", ""))
