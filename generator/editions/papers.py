"""What goes with a revision beside its rules: 新旧対照表, request for approval, notice with its sheet of readers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from generator.answers import Answers, rows_of
from generator.context import DateText, Edition, Words, representative
from generator.editions.changes import Changed
from generator.editions.gathering import Gathered, Open
from generator.package import ComparedDocument, ComparisonTable, OutputFile, SetBuilder, output_file
from generator.revision import ComparisonPart

PROPOSAL, NOTICE, TABLE, TABLE_NAME = "proposal", "notice", "comparison", "02_新旧対照表.docx"
NUMBER = re.compile(r"^(?:第[0-9]+[章条](?:第[0-9]+項)?|[0-9.]+)\s*")
NOTHING, NONE, OPEN_DAY = "―", "該当なし", "【要記入：効力をもつ日】"
EVERYBODY, PERSONS = "すべての従業者", "者"
RULES = ("policy", "chapter", "regulation", "terms")
MOST_READERS = 60
MOST_CONFLICTS = 3


def papers(builder: SetBuilder, answers: Answers, told: Gathered, on: date) -> Iterator[OutputFile]:
    """Yield the papers of a revision: a minor one needs no approval and no reader's signature."""
    ids = () if told.now.is_minor else (PROPOSAL, NOTICE)
    yield from builder.of_revision(answers, on, ids, words_of(answers, told))
    table = comparison_table(told)
    if told.has_former and not table.is_empty:
        yield output_file(TABLE, TABLE_NAME, table.render(on, builder.templates))


def comparison_table(told: Gathered) -> ComparisonTable:
    """Return the 新旧対照表 of all documents that the edition changes, the reason where it is known."""
    return ComparisonTable(
        documents=tuple(ComparedDocument(changed.title, changed.comparison) for changed in told.changed),
        old_name=f"第{told.was.version}版",
        new_name=f"第{told.now.version}版",
        added=told.added,
        removed=told.removed,
        reason=lambda part: _reason(told, part),
    )


def _reason(told: Gathered, part: ComparisonPart) -> str:
    """Return why a section was changed: the fact that it states, or what is said of the edition if that names it."""
    for fact in told.facts:
        what, _, places = fact.partition("：")
        if part.title and f"（{_words(part.title)}）" in places:
            return what
    said = told.now.reason if told.now.reason != NOTHING else ""
    named = _words(part.title) in f"{told.now.summary}{said}" if _words(part.title) else False
    return said or str(told.now.summary or "") if named else ""


def _words(title: str) -> str:
    """Return the title of a section without its number."""
    return NUMBER.sub("", title).strip()


def words_of(answers: Answers, told: Gathered) -> dict[str, object]:
    """Return the words with which the templates tell of a revision."""
    documents = [_document(changed) for changed in told.changed if changed.kind in RULES]
    nothing = Words(NONE, {"title": NONE, "places": "版と改訂日のほかに、変わった所はない", "count": NOTHING})
    return {
        "revision": Words(str(told.now.version), _edition(answers, told)),
        "changed_documents": documents or [nothing],
        "open_conflicts": [*_conflicts(told.conflicts)],
        "readers": [*_readers(answers)],
    }


def _edition(answers: Answers, told: Gathered) -> dict[str, object]:
    style, now = str(answers.value("date_style")), told.now
    transitions = [Words("", row) for row in _transitions(answers, now)]
    later = "、".join(f"{vars(row)['what']}（{vars(row)['until']}）" for row in transitions)
    rules = [changed.title for changed in told.changed if changed.kind in RULES]
    others = [changed.title for changed in told.changed if changed.kind not in RULES]
    return {
        "before": str(told.was.version),
        "version": str(now.version),
        "date": DateText(now.day, style) if now.day else OPEN_DAY,
        "summary": now.summary or NOTHING,
        "reason": now.reason,
        "has_reason": now.reason != NOTHING,
        "approver": now.approver if now.approver != NOTHING else representative(answers),
        "facts": "\n".join(told.facts) or NONE,
        "affected": _affected([changed.scope for changed in told.changed]),
        "titles": "、".join(rules) or NONE,
        "others": "、".join(others),
        "has_others": bool(others),
        "later": later or "なし",
        "has_later": bool(later),
        "transitions": transitions,
        "has_conflicts": bool(told.conflicts),
        "open": "、".join(_undecided(told)) or "なし",
    }


def _affected(scopes: Sequence[str]) -> str:
    """Return whom the changed documents are for: those that are for all of the staff are for all."""
    persons = [scope for scope in dict.fromkeys(scopes) if scope.endswith(PERSONS)]
    narrower = [scope for scope in persons if not scope.startswith(EVERYBODY)]
    everybody = [EVERYBODY] if len(narrower) < len(persons) or not persons else []
    return "、".join([*everybody, *narrower])


def _undecided(told: Gathered) -> Iterator[str]:
    if told.conflicts:
        yield f"手を入れた文との食い違い{len(told.conflicts)}か所"
    if told.waiting:
        yield f"改定案の、まだ決めていない変更{told.waiting}か所"


def _transitions(answers: Answers, now: Edition) -> Iterator[dict[str, object]]:
    for row in rows_of(answers.value("transitions")):
        if row.get("version") == now.version:
            yield {name: row.get(name, NOTHING) for name in ("id", "what", "until", "place")}


def _document(changed: Changed) -> Words:
    return Words(changed.title, {"title": changed.title, "places": changed.places, "count": str(changed.rules)})


def _conflicts(conflicts: Sequence[Open]) -> Iterator[Words]:
    for one in conflicts[:MOST_CONFLICTS]:
        yield Words(one.title, {"title": one.title, "about": one.about or NOTHING, "said": one.said})
    more = len(conflicts) - MOST_CONFLICTS
    if more > 0:
        words = f"ほか{more}か所。改定案の余白の注記に、すべてある。"
        yield Words(NOTHING, {"title": NOTHING, "about": NOTHING, "said": words})


def _readers(answers: Answers) -> Iterator[Words]:
    """Yield a row for each person who signs."""
    headcount = answers.value("headcount")
    for number in range(1, min(headcount if isinstance(headcount, int) else 1, MOST_READERS) + 1):
        yield Words(str(number), {"number": str(number)})
