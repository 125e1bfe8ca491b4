"""`kitei revise`: a new edition of a company's set, with the papers that go with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.choosing import choose
from generator.cli.command import Command
from generator.cli.options import Day, Words, date_option, out_option, templates_option
from generator.cli.telling import is_terminal, tell, visible
from generator.cli.waiting import Waiting
from generator.command_line import command_line
from generator.errors import KiteiError

if TYPE_CHECKING:
    from generator.answers import Answers
    from generator.editions import Revised, Revision, Told
    from generator.package import FolderReport, SetBuilder

SHOWN = 12
ENDINGS = (".yaml", ".yml")
MEANT = {"version": "--version", "date": "--from", "summary": "--summary"}


@click.command(
    cls=Command,
    examples=(
        "revise answers.yaml",
        "revise answers.yaml --from 2028-01-10 --summary 委託先の確認の方法を改めた --dry-run",
        "revise answers.yaml --version 1.1",
        "revise 顧客フォルダー --out 納品 --from 2028-01-10 --summary 法令の改正に合わせた",
    ),
)
@click.argument(
    "sources", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="回答ファイル（フォルダーも可）…"
)
@click.option("--version", type=Words(), metavar="版", help="新しい版の番号です（省くと、今の版の次です）。")
@click.option("--from", "day", type=Words(), metavar="日付", help="新しい版が効力をもつ日です（例 2028-01-10）。")
@click.option("--summary", type=Words(), metavar="文", help="変えた内容です。改訂履歴とお知らせに入ります。")
@click.option("--reason", type=Words(), metavar="文", help="変える理由です。承認願とお知らせに入ります。")
@click.option("--approver", type=Words(), metavar="名前", help="承認する人です（省くと代表者です）。")
@click.option("--minor", is_flag=True, help="軽微な修正（誤字、ずれた番号）です。附則も承認願も作りません。")
@click.option("--dry-run", "rehearses", is_flag=True, help="何も書かずに、何が変わるかだけを示します。")
@out_option("会社の名前のフォルダーがある場所です。")
@templates_option()
@date_option
def revise(
    sources: tuple[Path, ...],
    version: str | None,
    day: str | None,
    summary: str | None,
    reason: str | None,
    approver: str | None,
    minor: bool,
    rehearses: bool,
    out: Path,
    templates: Path | None,
    on: date,
) -> None:
    """新しい版を作ります：改訂の記録、手を入れた文書の改定案、新旧対照表、承認願、お知らせと閲覧確認書。

    先に、変わった答えを「interview」で直しておきます。前の版の文書は「旧版」に残ります。
    同じ版で何度実行しても、続きから整え直すだけで、二重にはなりません。
    顧客のフォルダーを指定すると、どの顧客にも次の版を作り、「改訂一覧」（Excel）にまとめます。
    """
    with Waiting():
        from generator.editions import Told
        from generator.package import SetBuilder

        builder = SetBuilder(templates, threads=1)
    told = Told(version, day, summary, reason, approver, minor)
    if len(sources) > 1 or sources[0].is_dir():
        _revise_many(_answers_files(sources), builder, told, out, on, rehearses)
        return
    for line in described(_revised(sources[0], builder, told, out, on, rehearses)):
        tell(line)


def _revised(file: Path, builder: SetBuilder, told: Told, out: Path, on: date, rehearses: bool) -> Revised:
    with Waiting():
        from generator.answers import load_answers
        from generator.editions import revise as carried_out
        from generator.questionnaire import load_questionnaire

        given = load_answers(file, load_questionnaire())
    told = _asked(given, builder, told)
    with Waiting():
        return carried_out(given, file, out, told, on=on, builder=builder, is_rehearsal=rehearses)


def _answers_files(sources: tuple[Path, ...]) -> list[Path]:
    """Return the answers files that are named, and those that lie in the folders that are."""
    found: list[Path] = []
    for source in sources:
        inside = sorted(path for path in source.iterdir() if path.suffix in ENDINGS) if source.is_dir() else [source]
        if not inside:
            raise KiteiError(f"{source}: このフォルダーに、回答ファイル（.yaml）がありません。")
        found += inside
    return list(dict.fromkeys(found))


def _revise_many(files: list[Path], builder: SetBuilder, told: Told, out: Path, on: date, rehearses: bool) -> None:
    """Revise each client, tell of each in a line, and write the list; what is wrong with one stops no other."""
    from generator.editions import Client, write_listing

    missing = [option for field, option in MEANT.items() if field not in {*told.by_field(), "version"}]
    if missing:
        raise click.UsageError(f"{'、'.join(missing)} を指定してください（何社分もの改訂では、尋ねません）。")
    clients: list[Client] = []
    for number, file in enumerate(files, 1):
        try:
            done = _revised(file, builder, told, out, on, rehearses)
        except KiteiError as error:
            clients.append(Client(file, fault=str(error)))
            tell(f"[{number}/{len(files)}] 失敗 {file.name}: {error}", err=True)
        else:
            clients.append(Client(file, done))
            tell(f"[{number}/{len(files)}] {_counted(done)}")
    if not rehearses:
        tell(f"一覧: {write_listing(out, clients, on).absolute()}")
    if failed := sum(client.revised is None for client in clients):
        raise KiteiError(f"{len(files)}社のうち{failed}社は、改められませんでした。")


def _counted(done: Revised) -> str:
    waiting = f"、改定案{done.undecided}件" if done.undecided else ""
    open_ = f"、食い違い{len(done.gathered.conflicts)}か所" if done.gathered.conflicts else ""
    changed = "" if done.is_rehearsal else f" 規則が変わる文書{len(done.gathered.changed)}件"
    return f"{done.set.company} 第{done.was.version}版 → 第{done.now.version}版{changed}{waiting}{open_}"


def _asked(answers: Answers, builder: SetBuilder, told: Told) -> Told:
    """Return all that a new edition needs: asked where somebody can answer, else refused."""
    from generator.editions import Revision, same_as_last

    told = same_as_last(answers, told)
    revision = Revision(answers, told.version)
    if revision.is_begun:
        return told
    told = told if told.version else replace(told, version=revision.next_version(is_minor=told.is_minor))
    missing = [option for field, option in MEANT.items() if field not in told.by_field()]
    if missing and not is_terminal():
        raise click.UsageError(f"{'、'.join(missing)} を指定してください（画面のあるところでは、順に尋ねます）。")
    return _filled(answers, builder, revision, told) if missing else told


def _filled(answers: Answers, builder: SetBuilder, revision: Revision, told: Told) -> Told:
    before = revision.before
    tell(f"今の版は第{before.version}版（{before.day or '日付は未記入'}）です。新しい版について伺います。")
    if not told.is_minor:
        question = "規則の中身が変わりますか。"
        told = replace(told, is_minor=choose(question, ("はい（改訂）", "いいえ（誤字や番号のずれを直すだけ）")) == 1)
    told = replace(told, version=_typed(revision, "version", revision.next_version(is_minor=told.is_minor)))
    told = replace(told, day=told.day or _typed(revision, "date", _next_month(before.day)))
    told = replace(told, summary=told.summary or _typed(revision, "summary", ""))
    if told.is_minor:
        return told
    told = replace(told, reason=told.reason or _reason(answers, builder, revision, told))
    return replace(told, approver=told.approver or _typed(revision, "approver", revision.approver()))


def _reason(answers: Answers, builder: SetBuilder, revision: Revision, told: Told) -> str:
    from generator.editions import reasons
    from generator.questionnaire import parse_date

    day, before = parse_date(told.day or ""), revision.before.day
    offered = reasons(builder, answers, before, day) if day and before else ()
    if offered:
        tell("前の版の日の後に、次のことが変わっています。")
        for line in offered[:SHOWN]:
            tell(f"  ・{line}")
    own = "自分で書く"
    chosen = (
        choose("理由はどれですか。", (own, *(line.split("：")[0] for line in offered[: SHOWN - 1]))) if offered else 0
    )
    return offered[chosen - 1].split("：")[0] if chosen else _typed(revision, "reason", "―")


def _typed(revision: Revision, field: str, default: str) -> str:
    """Ask for one field until it can be taken."""
    from generator.answers import ValueProblem, parse_value

    question = revision.fields[field]
    while True:
        typed: str = click.prompt(question.prompt, default=default or None, prompt_suffix="： ")
        try:
            parse_value(question, typed)
        except ValueProblem as problem:
            tell(f"「{visible(typed)}」: {problem}")
        else:
            return typed


def _next_month(before: date | None) -> str:
    """Return the first day of a month that is still to come, and comes after the edition `before`."""
    day = max(Day.today(), before or Day.today())
    return date(day.year + day.month // 12, day.month % 12 + 1, 1).isoformat()


def described(done: Revised) -> Iterator[str]:
    """Yield the lines that tell what the revision has made, and what is to be done next."""
    will = "ます" if done.is_rehearsal else "ました"
    yield f"{done.set.company} の規程を、第{done.was.version}版から第{done.now.version}版に改め{will}。"
    yield f"  効力をもつ日: {done.now.day or '未記入'}　変えた内容: {done.now.summary}"
    if done.is_rehearsal:
        yield "  まだ何も書いていません。--dry-run を外すと書きます。"
    elif not done.is_new:
        yield "  この版の記録は前からあるので、文書だけを整え直しました。"
    yield from _files(done)
    if done.papers is not None:
        yield from _papers(done, done.papers)
        yield from _steps(done)


def _files(done: Revised) -> Iterator[str]:
    from generator.package import counts, told

    yield f"  場所: {done.set.folder.target.absolute()}"
    yield f"  文書: {counts(done.set.folder)}"
    for one in told(done.set.folder):
        yield f"  {one.heading}"
        yield from (f"    ・{row}" for row in one.rows[:SHOWN])
        if len(one.rows) > SHOWN:
            yield f"    ・ほか {len(one.rows) - SHOWN}件"


def _papers(done: Revised, papers: FolderReport) -> Iterator[str]:
    if not done.gathered.has_former:
        yield f"  前の版（第{done.was.version}版）の文書が「旧版」にないので、新旧対照表は作っていません。"
    yield f"  規則が変わる文書: {len(done.gathered.changed)}件"
    for changed in done.gathered.changed[:SHOWN]:
        yield f"    ・{changed.title}（{changed.rules}か所）: {changed.places}"
    for fact in done.gathered.facts:
        yield f"  前の版の日の後に変わったこと: {fact}"
    if done.gathered.conflicts:
        yield f"  手を入れた文と食い違う所: {len(done.gathered.conflicts)}か所（改定案の余白の注記を見てください）"
    yield f"  添える書類: {done.place.absolute()}"
    yield from (f"    ・{path}" for path in sorted(document.path for document in papers.documents))


def _steps(done: Revised) -> Iterator[str]:
    adopt = command_line("adopt", done.set.folder.target)
    yield ""
    yield "次にすること"
    steps: list[str] = []
    if done.undecided:
        steps.append(f"改定案{done.undecided}件をWordで開き、変更を一つずつ「承諾」か「元に戻す」で決めます。")
        steps.append(f"決まったら「{adopt}」で規程と入れ替えます。合本と書類も、そのとき整います。")
    if not done.now.is_minor:
        steps.append("新旧対照表を添えて、承認願を出します。" if done.gathered.has_former else "承認願を出します。")
        steps.append("承認されたら、お知らせを配り、閲覧確認書を集めます。")
    if done.gathered.has_former and done.now.day and done.now.day > Day.today():
        steps.append(f"{done.now.day} までは、「旧版」の {done.was.version} にある文書が効力をもちます。")
    yield from (f"  {number}. {step}" for number, step in enumerate(steps or ["することは、ありません。"], 1))
