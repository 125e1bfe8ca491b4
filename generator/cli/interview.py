"""`kitei interview`: the questions, one after the other, in the terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.command import Command
from generator.cli.options import faults_told
from generator.cli.running import Interrupted
from generator.cli.telling import is_terminal, tell
from generator.cli.waiting import Waiting
from generator.command_line import command_line
from generator.errors import KiteiError

if TYPE_CHECKING:
    from generator.answers import Answers
    from generator.interview import Guide, Offer, Outcome, Scope, Session
    from generator.presets import Suggestion
    from generator.review import Finding

NO_TERMINAL = (
    "ここでは質問に答えられません（キーボードと画面につながっていません）。次のどれかにしてください。\n"
    "  ・コマンドプロンプトやターミナルで「{interview}」を実行する\n"
    "  ・回答ファイル（answers.yaml）を直に書く。質問は「{questions}」で見られます\n"
    "  ・Excelのヒアリングシートに書いてもらい、読み込む（{sheet}）"
)


@click.command(
    cls=Command,
    examples=(
        "interview",
        "interview みどり製作所.yaml --essential",
        "interview answers.yaml --section access",
        "interview answers.yaml --set headcount=28",
    ),
)
@click.argument("answers", type=click.Path(path_type=Path), metavar="[回答ファイル]", default=Path("answers.yaml"))
@click.option("--essential", is_flag=True, help="「かんたん」で聞く質問だけに答えます。")
@click.option(
    "--section", "section_id", metavar="ID", help=f"この章の質問だけに答えます（IDは {command_line('questions')} で）。"
)
@click.option(
    "--set", "settings", multiple=True, metavar="名前=答え", help="先に入れておく答えです（何度でも書けます）。"
)
def interview(answers: Path, essential: bool, section_id: str | None, settings: tuple[str, ...]) -> None:
    """質問に一つずつ答えて、回答ファイルを作ります（省くと answers.yaml）。

    答えは1問ごとに保存します。途中でやめても、同じコマンドで続きから始められます。
    """
    from generator.interview import Scope

    with faults_told():
        session_scope = Scope(essential, section_id)
        finished = ask(answers, session_scope if session_scope != Scope() else None, settings)
    if not finished:
        raise Interrupted


def ask(
    path: Path,
    scope: Scope | None,
    settings: Sequence[str] = (),
    *,
    can_generate: bool = False,
    again: str = "",
    make: str = "",
) -> Outcome | None:
    """Hold the interview on the answers file at `path`; return how it ended, None after Ctrl-C.

    `again` and `make` are what to type to go on and to make the set, where not as for any answers file.

    With `scope` the questions begin at once, otherwise the person chooses. Raise KiteiError if that is not possible.
    """
    from generator.interview import only_one

    terminal = is_terminal()
    again = again or command_line("interview", path)
    if not terminal and not settings:
        commands = {"questions": command_line("questions"), "sheet": command_line("sheet", "--help")}
        raise KiteiError(NO_TERMINAL.format(interview=again, **commands))
    with only_one(path):
        with Waiting():
            guide = begin(path, scope, settings, can_generate=can_generate)
        if terminal:
            return _run(guide, path, scope, again, make or command_line("generate", path))
    tell(f"{path} に{len(settings)}件の答えを保存しました。")
    return guide.outcome


def begin(path: Path, scope: Scope | None, settings: Sequence[str], *, can_generate: bool = False) -> Guide:
    """Return the interview on `path` (a file that need not exist), with `settings` (key=value) already answered."""
    from generator.answers import Answers, load_answers, save_answers
    from generator.interview import Guide, Scope, Session, documents_by_question
    from generator.questionnaire import load_questionnaire

    questionnaire = load_questionnaire()
    if scope is not None and scope.section is not None and questionnaire.section(scope.section) is None:
        known = ", ".join(section.id for section in questionnaire.sections)
        raise KiteiError(f"--section {scope.section}: この章はありません。使えるのは {known} です。")
    there = path.exists()
    answers = load_answers(path, questionnaire) if there else Answers(questionnaire)
    saved_at = datetime.fromtimestamp(path.stat().st_mtime).astimezone() if there else None
    _settle(answers, settings)
    session = Session(answers, lambda held: save_answers(held, path), scope=scope or Scope(), review=_review)
    if settings:
        session.save()
    return Guide(
        session,
        file=path.name,
        saved_at=saved_at,
        documents=documents_by_question(questionnaire),
        suggestions=_suggestions(answers),
        offer=_offer(answers),
        can_generate=can_generate,
    )


def _review(answers: Answers) -> tuple[Finding, ...]:
    from generator.review import review

    return review(answers)


def _suggestions(answers: Answers) -> Callable[[str], tuple[Suggestion, ...]]:
    from generator.presets import load_suggestions

    suggestions = load_suggestions(questionnaire=answers.questionnaire)
    return lambda key: suggestions.offered(key, answers.preset.partition("/")[0])


def _offer(answers: Answers) -> Offer:
    from generator.interview import Offer
    from generator.presets import apply_preset, load_presets

    presets = load_presets(questionnaire=answers.questionnaire)

    def take(trade: str) -> None:
        # The number of people is asked among the first questions, and its answer chooses the size that fits.
        headcount = answers.value("headcount")
        size = presets.size_for(headcount if isinstance(headcount, int) else 1)
        apply_preset(answers, presets.preset(trade, size.id) if trade else None)

    return Offer({trade.id: trade.title for trade in presets.trades}, take)


def _settle(answers: Answers, settings: Sequence[str]) -> None:
    from generator.answers import ValueProblem

    problems = []
    for setting in settings:
        key, equals, value = setting.partition("=")
        if not equals:
            problems.append(f"--set {setting}: 「名前=答え」の形で書いてください（例 --set headcount=28）。")
            continue
        try:
            answers.put(key.strip(), value)
        except (KeyError, ValueProblem) as problem:
            problems.append(f"--set {key}: {problem.args[0]}")
    if problems:
        raise KiteiError("\n".join(problems))


def _run(guide: Guide, path: Path, scope: Scope | None, again: str, make: str) -> Outcome | None:
    from generator.interview import first_screen, run_screens

    if scope is None:
        screen = first_screen(guide)
    else:
        _go_on(guide.session)
        screen = guide.screen()
    ended = run_screens(screen)
    _tell(guide, path, ended, again, make)
    return guide.outcome if ended else None


def _go_on(session: Session) -> None:
    if session.answers.given:
        session.resume()
    else:
        session.start()


def _tell(guide: Guide, path: Path, ended: bool, again: str, make: str) -> None:
    from generator.interview import Outcome

    counts = guide.session.counts()
    if not path.exists():
        tell("まだ何も答えていないので、ファイルは作りませんでした。")
        return
    open_number, default_number = sum(c.open for c in counts), sum(c.default for c in counts)
    tell(f"回答を保存しました: {path}")
    tell(f"  回答済み {sum(c.answered for c in counts)}・既定値のまま {default_number}・未回答 {open_number}")
    if not ended or guide.outcome is Outcome.STOPPED:
        tell(f"続きから始めるには: {again}")
    elif guide.outcome is Outcome.FINISHED:
        tell(f"規程一式を作るには: {make}")
