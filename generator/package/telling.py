"""What a run did to a folder, as people read it: what needs them comes first; the screen and the batch share it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.command_line import command_line
from generator.package.report import Document, FolderReport, Outcome, Told

COUNTED = (
    (Outcome.WRITTEN, "新しく書いたもの"),
    (Outcome.REPLACED, "新しい文に入れ替えたもの"),
    (Outcome.SAME, "変わりなし"),
)
EDITED = "手が入っているもの"


def counts(report: FolderReport) -> str:
    """Return how many documents there are, and what became of them."""
    number = Counter(document.outcome for document in report.documents)
    told = [f"{called} {number[outcome]}件" for outcome, called in COUNTED if number[outcome]]
    edited = len(report.edited)
    told += [f"{EDITED} {edited}件"] if edited else []
    return f"{len(report.documents)}件" + (f"（{'、'.join(told)}）" if told else "")


def told(report: FolderReport) -> Iterator[Told]:
    """Yield what is to be said of the folder's files, what people are to do something about before the rest."""
    adopt = command_line("adopt", report.target)
    future = report.is_planned
    put = "置きます" if future else "置きました"
    for outcome, heading, row in (
        (Outcome.FINISHED, f"決まった改定案があります（「{adopt}」で規程と入れ替えます）", _waiting),
        (
            Outcome.OFFERED,
            "改定案を置きます" if future else "改定案を置きました（元のファイルはそのままです）",
            _offered,
        ),
        (Outcome.STANDING, "前に置いた改定案が、まだ決まっていません", _waiting),
        (Outcome.IN_HAND, "手が入っているので、そのままにした改定案や新しいもの", _waiting),
        (Outcome.BESIDE, f"変更の印を付けられないので、新しいものを隣に{put}", _beside),
        (Outcome.DECLINED, "改定案が消されているので、置いていません（次に文が変わると置きます）", _itself),
    ):
        yield from _rows(heading, [row(document) for document in report.of(outcome)])
    yield from report.references
    marked = [document for document in report.documents if document.marks]
    yield from _rows("決めていない変更の印が残っています", [f"{d.path}（{d.marks}か所）" for d in marked])
    copies = [f"{copy}（使っているのは {d.path}）" for d in report.documents for copy in d.copies]
    yield from _rows("同じ文書の写しがあります。一式には使いません", copies)
    guessed = [document for document in report.documents if document.reason and not document.offer]
    yield from _rows("気を付けること", [f"{d.path}: {d.reason}" for d in guessed])
    went = (
        "一式から外れるか要らなくなるので「旧版」に移します"
        if future
        else "一式から外れたか要らなくなったので「旧版」に移しました"
    )
    yield from _rows(went, _retired(report))
    yield from _rows("一式から外れましたが、手が入っているので残しました", list(report.kept))


def why(report: FolderReport) -> Iterator[Told]:
    """Yield what a rehearsal says of the files that would be written or left, and why."""
    reasons = {
        Outcome.WRITTEN: "新しく書きます（まだありません）",
        Outcome.REPLACED: "新しい文に入れ替えます（だれも手を入れていません）",
        Outcome.EDITED: "そのままにします（手が入っていて、こちらに新しいことはありません）",
    }
    for outcome, reason in reasons.items():
        yield from _rows(reason, [document.path for document in report.of(outcome)])


def _rows(heading: str, rows: list[str]) -> Iterator[Told]:
    if rows:
        yield Told(heading, tuple(rows))


def _retired(report: FolderReport) -> list[str]:
    """Return the files that go, and of one that only lies elsewhere now, where that is."""
    now = {Path(document.path).name: document.path for document in report.documents}
    places = ((name, now.get(Path(name).name, "")) for name in report.retired)
    return [f"{name}（いまは {path}）" if path and path != name else name for name, path in places]


def _offered(document: Document) -> str:
    conflicts = f"、選ぶところ{document.conflicts}か所（コメント）" if document.conflicts else ""
    return f"{document.offer}（変更{document.changes}か所{conflicts}）"


def _waiting(document: Document) -> str:
    told = [f"決めていない変更の印{document.waiting}か所"] if document.waiting else []
    told += [document.reason] if document.reason else []
    return document.offer + (f"（{'。'.join(told)}）" if told else "")


def _beside(document: Document) -> str:
    return f"{document.path} → {document.offer}" + (f"（{document.reason}）" if document.reason else "")


def _itself(document: Document) -> str:
    return document.path
