"""What a batch shows while it runs and when it is done: a bar in a terminal, readable lines elsewhere."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from generator.cli.telling import tell, visible

if TYPE_CHECKING:
    from generator.batch import Client, Outcome

LISTED = 60
REASONS = 6
"""So many lines of one client's reasons are shown; one client's 172 would hide all others'."""
STARTS_WITH_FILE = re.compile(r".*?\.(?:xlsx|ya?ml|csv)(?= |: )")
COLUMNS = (("会社", False), ("結果", True), ("文書", True), ("要記入", True), ("理由・残したファイル", False))
DRAFT = "（改定案）"
FAILED, MADE, UNCHANGED, PLANNED = "失敗", "作成", "変更なし", "作成予定"
HERE = "結果一覧.xlsx に全部あります"
LATER = "--dry-run を付けずに実行すると、結果一覧.xlsx に全部出ます"


class Screen(AbstractContextManager["Screen"]):
    """Tells of each client as soon as it is known."""

    def __init__(self, clients: int, rehearsal: bool = False, short: Mapping[str, str] | None = None) -> None:
        self.clients = clients
        self.short = short or {}
        self.all_at = LATER if rehearsal else HERE
        self.done = 0
        self.documents = 0
        self.started = time.monotonic()
        self.bar = _Bar(clients) if sys.stderr.isatty() and sys.stdout.isatty() else None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the terminal as it was."""
        self.close()

    def close(self) -> None:
        """Take the bar away; what follows is printed below it."""
        if self.bar is not None:
            self.bar.progress.stop()
            self.bar = None

    def stopping(self) -> None:
        """Say that what is being written is still finished."""
        self.close()
        tell("止めています。書きかけの会社が終わるまで、数秒お待ちください。", err=True)

    def has_read(self, clients: int) -> None:
        """Show that the answers of so many clients have been read."""
        if self.bar is not None:
            self.bar.has_read(clients)
        elif clients == self.clients:
            tell(f"{clients}社の回答を読み取りました。")

    def tell(self, outcome: Outcome) -> None:
        """Count one client."""
        outcome = self._called(outcome)
        self.done += 1
        self.documents += outcome.written
        if self.bar is not None:
            self.bar.has_made(self.done, self.documents)
            if outcome.status == FAILED:
                self.bar.progress.console.print(
                    visible(self._told(outcome)), style="red", markup=False, highlight=False
                )
            elif outcome.shared or outcome.notices:
                self.bar.progress.console.print(visible(self._told(outcome)), markup=False, highlight=False)
        else:
            tell(f"[{self.done}/{self.clients}] {self._told(outcome)}")

    def _told(self, outcome: Outcome) -> str:
        if outcome.status != FAILED:
            notices = self._few([f"お知らせ: {notice}" for notice in outcome.notices])
            return "\n    ".join((_line(outcome), *outcome.shared, *notices))
        reasons = _reasons(outcome)
        return "\n    ".join([_line(outcome), *self._few(reasons)])

    def _few(self, said: Sequence[str]) -> list[str]:
        more = len(said) - REASONS
        return [*said[:REASONS], *([f"ほか{more}件（{self.all_at}）"] if more > 0 else [])]

    def _called(self, outcome: Outcome) -> Outcome:
        """Return `outcome` with the short name of its client."""
        return replace(outcome, name=self.short.get(outcome.name, outcome.name))

    def summary(self, outcomes: Sequence[Outcome], listing: Path | None, rehearsal: bool) -> None:
        """Print the table of all clients (of a great many, only those that need attention) and the totals."""
        self.close()
        outcomes = [self._called(outcome) for outcome in outcomes]
        attention = [outcome for outcome in outcomes if outcome.status == FAILED or outcome.kept]
        if sys.stdout.isatty():
            _print_table(outcomes if len(outcomes) <= LISTED else attention)
        else:
            tell()
            for outcome in attention:
                tell(_line(outcome) + (f": {_short_reason(outcome)}" if outcome.status == FAILED else ""))
        for outcome in outcomes:
            if outcome.trace:
                tell(f"\n{outcome.name}\n{outcome.trace}", err=True)
        for line in self._totals(outcomes, listing, rehearsal):
            tell(line)

    def _totals(self, outcomes: Sequence[Outcome], listing: Path | None, rehearsal: bool) -> Iterator[str]:
        seconds = time.monotonic() - self.started
        counts = {status: sum(o.status == status for o in outcomes) for status in (MADE, PLANNED, UNCHANGED, FAILED)}
        told = "、".join(f"{status} {count}社" for status, count in counts.items() if count)
        speed = f"、毎秒{self.documents / seconds:.0f}件" if self.documents and seconds > 0 else ""
        yield ""
        yield f"{len(outcomes)}社: {told}（文書 {self.documents}件、{seconds:.1f}秒{speed}）"
        kept = [outcome for outcome in outcomes if outcome.kept]
        if kept:
            yield f"手が入ったファイルを残した会社が{len(kept)}社あります。{_beside(kept)}"
        if counts[FAILED]:
            yield "失敗した会社は、理由を直してから、同じ指定でもう一度実行してください。できた会社は作り直しません。"
        if rehearsal:
            yield "確かめただけで、何も書き出していません。"
        if listing is not None:
            yield f"一覧: {listing}"


def short_names(clients: Sequence[Client]) -> dict[str, str]:
    """Return by name what clients are called on the screen: files without the folder that all of them are in."""
    files = [client.name for client in clients if client.file is not None and client.name == str(client.file)]
    try:
        folder = os.path.commonpath([Path(name).parent for name in files])
    except ValueError:
        return {}  # none, or on several drives
    return {name: os.path.relpath(name, folder) for name in files} if folder else {}


def _beside(kept: Sequence[Outcome]) -> str:
    """Return where the new ones are, which is nowhere if nothing of a file that was kept has changed."""
    drafts = [outcome for outcome in kept if any(DRAFT in name for name in outcome.beside)]
    if drafts:
        return f"新しくなったことは、「…{DRAFT}.docx」に変更の印を付けて置いてあります（{len(drafts)}社）。"
    having = [outcome for outcome in kept if outcome.beside]
    if not having:
        return ""
    names = {name for outcome in having for name in outcome.beside}
    ending = "zip" if any(name.endswith(".zip") for name in names) else "docx"
    some = f"（{len(having)}社）" if len(having) < len(kept) else ""
    return f"新しいものは、その隣に「… (新).{ending}」として置いてあります{some}。"


def _line(outcome: Outcome) -> str:
    who = f"{outcome.company}（{outcome.name}）" if outcome.company else outcome.name
    if outcome.status == FAILED:
        return f"{outcome.status} {who}"
    told = f"{outcome.status} {who} 文書{outcome.documents}件 要記入{len(outcome.open_items)}件"
    return told + (f" 残したファイル: {'、'.join(outcome.kept)}" if outcome.kept else "")


def _reasons(outcome: Outcome) -> list[str]:
    """Return the lines of what is wrong, without the name of the client's file, which stands above them."""
    return [_without_file(line, outcome.name) for line in outcome.fault.split("\n")]


def _without_file(line: str, name: str) -> str:
    rest = line.removeprefix(name)
    if rest == line:
        # A row of a ledger is called by the ledger, its faults by the file that the row names.
        found = STARTS_WITH_FILE.match(line)
        if found and re.split(r"[\\/]", found[0])[-1] in name:
            rest = line[found.end() :]
    return rest.removeprefix(":").strip() or line


def _short_reason(outcome: Outcome) -> str:
    reasons = _reasons(outcome)
    return reasons[0] + (f" ほか{len(reasons) - 1}件" if len(reasons) > 1 else "")


class _Bar:
    """Two bars, one after the other: answers that are read, sets that are made."""

    def __init__(self, clients: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self.progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("社{task.fields[told]}  残り"),
            TimeRemainingColumn(compact=True),
            console=Console(stderr=True),
        )
        self._reading = self.progress.add_task("回答を読み取り中", total=clients, told="")
        self._making = self.progress.add_task("作成中", total=clients, told="", visible=False, start=False)
        self._clients = clients
        self._began: float | None = None
        self.progress.start()

    def has_read(self, clients: int) -> None:
        """Go on to `clients`; when all are read, the other bar takes its place."""
        self.progress.update(self._reading, completed=clients, visible=clients < self._clients)
        if clients == self._clients:
            self._began = time.monotonic()
            self.progress.start_task(self._making)
            self.progress.update(self._making, visible=True)

    def has_made(self, clients: int, documents: int) -> None:
        """Go on to `clients` with so many new documents."""
        seconds = time.monotonic() - self._began if self._began is not None else 0
        told = f"  文書{documents}件  毎秒{documents / seconds:.0f}件" if documents and seconds else ""
        self.progress.update(self._making, completed=clients, told=told)


def _print_table(outcomes: Sequence[Outcome]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if not outcomes:
        return
    table = Table(expand=False)
    for title, right in COLUMNS:
        table.add_column(title, justify="right" if right else "left", no_wrap=right, overflow="fold")
    for outcome in outcomes:
        failed = outcome.status == FAILED
        numbers = ("", "") if failed else (str(outcome.documents), str(len(outcome.open_items)))
        said = _short_reason(outcome) if failed else "、".join(outcome.kept)
        cells = (outcome.company or outcome.name, str(outcome.status), *numbers, said)
        table.add_row(*(Text(visible(cell)) for cell in cells), style="red" if failed else None)
    Console().print(table)
