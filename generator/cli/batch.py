"""`kitei batch`: the sets of many clients at once."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.command import Command
from generator.cli.options import (
    OTHERS_ARE_OURS,
    Day,
    deflate_option,
    faults_told,
    out_option,
    own_templates_told,
    templates_option,
)
from generator.cli.running import Interrupted
from generator.cli.telling import tell
from generator.command_line import command_line
from generator.errors import KiteiError

if TYPE_CHECKING:
    from generator.batch import Client, Crew, Order, Outcome, Stopped
    from generator.cli.batchscreen import Screen

JOURNAL = ".kitei-batch.jsonl"
STOPPED_BEFORE = "お知らせ: 前回は途中で止まっています。前回の日付のまま続けるときは --resume を付けてください。"
# What a resumed batch has from the one that was stopped, and how it is written on the command line.
FIXED = {
    "sources": "回答ファイルなど",
    "on": "--date",
    "templates": "--templates",
    "as_zip": "--zip",
    "deflate": "--deflate",
    "dry_run": "--dry-run",
    "no_base": "--no-base",
}


@click.command(
    cls=Command,
    examples=(
        "batch 顧客フォルダー --out 納品",
        "batch clients.xlsx --out 納品 --zip",
        "batch --resume --out 納品",
    ),
)
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path), metavar="回答・シート・フォルダー・台帳…")
@out_option("このフォルダーの中に、会社ごとのフォルダーと「結果一覧.xlsx」を作ります。")
@click.option("--jobs", type=click.IntRange(1, 256), metavar="数", help="同時に動かす数です。省くとコアの数です。")
@click.option("--resume", is_flag=True, help="途中で止まった前回の続きを、前回の指定と日付のままで作ります。")
@click.option("--dry-run", is_flag=True, help="作れるかどうかだけを確かめます。何も書き出しません。")
@click.option(
    "--no-base", is_flag=True, help="作った文の控え（.kitei）を残しません。納めるだけで、作り直さないときに。"
)
@click.option("--zip", "as_zip", is_flag=True, help="フォルダーの代わりに、会社ごとに1つの .zip を作ります。")
@click.option(
    "--date",
    "on",
    type=Day(),
    metavar="日付",
    help="作成日として記録する日です（例 2026-12-01）。省くと今日になります。窓口や期限はこの日のものを使います。",
)
@templates_option(OTHERS_ARE_OURS)
@deflate_option
@click.option("--executor", type=click.Choice(["local", "dask"]), default="local", help="dask は複数の機械で作ります。")
@click.option("--scheduler", metavar="アドレス", help="Daskのスケジューラーです（例 tcp://192.0.2.1:8786）。")
@click.pass_context
def batch(context: click.Context, /, sources: tuple[Path, ...], out: Path, resume: bool, **options: Any) -> int:
    """何社分もの規程一式を、まとめて作ります。

    1社の回答に誤りがあっても、ほかの会社は作ります。回答もひな形も日付も変わっていない会社は、
    そのままにします。1社でも作れなければ、終了コードは1です。
    """
    stopped = _stopped(out, resume)
    call = {"sources": [str(path.resolve()) for path in sources], **options}
    if resume:
        call = _resumed(stopped, call, context, out)
    elif not sources:
        raise click.UsageError("回答ファイル、ヒアリングシート、フォルダー、台帳のどれかを指定してください。")
    if call["scheduler"] and call["executor"] != "dask":
        raise click.UsageError("--scheduler は --executor dask と一緒に指定してください。")
    try:
        with faults_told():
            outcomes = _Run(call, out, stopped, resume).outcomes()
    except KeyboardInterrupt:
        told = "中断しました。できた会社の文書は、そのまま使えます。"
        if (out / JOURNAL).exists():
            told += f"\n続きは、次のコマンドで作れます。\n  {command_line('batch', '--resume', '--out', out)}"
        raise Interrupted(told) from None
    return int(any(outcome.status == "失敗" for outcome in outcomes))


def _stopped(out: Path, resume: bool) -> Stopped | None:
    """Return the batch that was stopped in `out`; a record that cannot be read matters only to who would go on."""
    from generator.batch import read_stopped

    try:
        return read_stopped(out)
    except KiteiError as error:
        if resume:
            raise click.ClickException(str(error)) from error
        tell(f"お知らせ: {error}")
        return None


def _is_a_call(then: dict[str, Any]) -> bool:
    """Tell whether the record says how a batch was called, in the way that we write it."""
    sources, texts = then.get("sources"), [then.get(name) for name in ("on", "templates", "deflate")]
    if not isinstance(sources, list) or not all(isinstance(text, str) for text in (*sources, *texts)):
        return False
    if then["deflate"] not in ("zlib", "fast") or not all(
        isinstance(then.get(k), bool) for k in ("as_zip", "dry_run", "no_base")
    ):
        return False
    try:
        date.fromisoformat(then["on"])
    except ValueError:
        return False
    return True


def _resumed(stopped: Stopped | None, call: dict[str, Any], context: click.Context, out: Path) -> dict[str, Any]:
    """Return the call of the stopped batch; how it is to be made faster or told may be said anew."""
    if stopped is None:
        raise click.ClickException(f"{out} に、途中で止まった作成はありません。--resume を付けずに実行してください。")
    then = {"no_base": False, **stopped.call}
    if not _is_a_call(then):
        raise click.ClickException(f"{out / JOURNAL}: 前回の記録が壊れています。--resume を付けずに実行してください。")
    for name, shown in FIXED.items():
        given = context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE
        if given and str(call[name]) != str(then[name]):
            raise click.UsageError(f"--resume では、前回と違う指定（{shown}）はできません。--resume を外してください。")
    now = {name: call[name] for name in ("jobs", "executor", "scheduler")}
    on = date.fromisoformat(str(then["on"]))
    templates = Path(str(then["templates"])) if then["templates"] else None
    return {**then, **now, "on": on, "templates": templates}


@dataclass
class _Run:
    """One run of the command: `call` is what was asked for, `stopped` a batch that was stopped here before."""

    call: dict[str, Any]
    out: Path
    stopped: Stopped | None
    resume: bool

    def outcomes(self) -> list[Outcome]:
        """Do the work and show it; return what became of each client."""
        from generator.batch import find_clients, only_batch, write_listing
        from generator.cli.batchscreen import Screen, short_names
        from generator.questionnaire import load_questionnaire
        from generator.rendering import compression

        clients, notices = find_clients([Path(path) for path in self.call["sources"]], load_questionnaire())
        for notice in notices:
            tell(f"お知らせ: {notice}")
        own_templates_told(self.call["templates"])
        order = self._order()
        compression(order.deflate)
        rehearsal = order.write == "nothing"
        with nullcontext() if rehearsal else only_batch(self.out):
            if self.stopped and not self.resume:
                tell(STOPPED_BEFORE)
            with Screen(len(clients), rehearsal, short_names(clients)) as screen:
                outcomes = self._made(clients, order, screen)
            listing = None if rehearsal else _listed(write_listing, self.out, outcomes, order.on)
            if not rehearsal:
                (self.out / JOURNAL).unlink(missing_ok=True)
        screen.summary(outcomes, listing, rehearsal)
        return outcomes

    def _made(self, clients: list[Client], order: Order, screen: Screen) -> list[Outcome]:
        from generator.batch import Journal, run_batch

        resumed = self.stopped if self.resume else None
        earlier = resumed.outcomes if resumed and resumed.has_made else None
        with ExitStack() as stack:
            journal = None
            if order.write != "nothing":
                call = {**self.call, "on": order.on.isoformat(), "templates": str(order.templates or "")}
                journal = stack.enter_context(closing(Journal(self.out / JOURNAL, call, resumed)))
            crew = stack.enter_context(self._crew(len(clients), order))
            try:
                return run_batch(clients, order, crew, screen.tell, journal, earlier, screen.has_read)
            except KeyboardInterrupt:
                # What the workers are at is finished; whoever presses again must not leave them behind.
                signal.signal(signal.SIGINT, signal.SIG_IGN)
                screen.stopping()
                raise

    def _order(self) -> Order:
        from generator.batch import Order, world_hash

        templates = self.call["templates"]
        write = "zip" if self.call["as_zip"] else "folder"
        if self.call["dry_run"]:
            write = "nothing"
        elif self.call["executor"] == "dask" and self.call["as_zip"]:
            write = "return"
        return Order(
            out=self.out.resolve(),
            on=self.call["on"] or Day.today(),
            world=world_hash(templates),
            templates=templates.resolve() if templates else None,
            deflate=self.call["deflate"],
            write=write,
            remembers=not self.call["no_base"],
        )

    def _crew(self, clients: int, order: Order) -> AbstractContextManager[Crew]:
        from generator.batch import dask_crew, local_crew

        if self.call["executor"] == "dask":
            shared = self.out / JOURNAL if order.write == "folder" else None
            return dask_crew(self.call["scheduler"], self.call["jobs"], shared)
        return local_crew(self.call["jobs"], clients)


def _listed(
    write_listing: Callable[[Path, list[Outcome], date], Path], out: Path, outcomes: list[Outcome], on: date
) -> Path | None:
    """Write the list of results; on a full disk the batch has still been made and must still be told."""
    try:
        return write_listing(out, outcomes, on)
    except KiteiError as error:
        tell(f"注意: {error}", err=True)
        return None
