"""The command line: options in, calls, messages out; a sub-command's imports wait until it is called."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import NoReturn

import click

from generator import __version__
from generator.cli.command import Group
from generator.cli.running import run
from generator.cli.waiting import Waiting

# Name → where its click command stands, and its line in the help (so that the help imports none of them).
COMMANDS = {
    "interview": ("generator.cli.interview:interview", "質問に一つずつ答えて、回答ファイルを作ります"),
    "generate": ("generator.cli.generate:generate", "回答ファイルから規程一式（Word）を作ります"),
    "adopt": ("generator.cli.adopt:adopt", "決まった改定案を、規程のファイルと入れ替えます"),
    "revise": ("generator.cli.revise:revise", "規程を改め、新旧対照表、承認願、お知らせを作ります"),
    "bind": ("generator.cli.bind:bind", "フォルダーにある規程のファイルから、合本を作り直します"),
    "batch": ("generator.cli.batch:batch", "何社分もの規程一式を、まとめて作ります"),
    "compare": ("generator.cli.compare:compare", "二つの規程（Word）から、新旧対照表を作ります"),
    "templates": ("generator.cli.templates:templates", "自分で直したひな形を確かめます"),
    "documents": ("generator.cli.documents:documents", "どの文書が一式に入るか、なぜ入らないかを示します"),
    "sheet": ("generator.cli.sheet:sheet", "ヒアリングシート（Excel）を作り、記入されたものを取り込みます"),
    "questions": ("generator.cli.questions:questions", "質問の一覧を示します"),
    "doctor": ("generator.cli.doctor:doctor", "kiteiがこのパソコンで動くかを確かめ、1枚にまとめます"),
}


# What `kitei` does by itself, also `kitei answers.yaml`; a command like the others, but for its name.
START = "start"
HIDDEN = {START: ("generator.cli.start:start", "")}


class LazyGroup(Group):
    """Sub-commands that are imported when they are called, so that `--help` starts at once."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words; without a command they belong to the guided start."""
        return super().parse_args(ctx, [START, *args] if _means_start(args) else args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command, or None."""
        if cmd_name not in COMMANDS and cmd_name not in HIDDEN:
            return None
        module, name = {**COMMANDS, **HIDDEN}[cmd_name][0].split(":")
        with Waiting():
            command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of commands without importing them."""
        with formatter.section("コマンド"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


def _means_start(args: list[str]) -> bool:
    """Tell whether `args` name no command: nothing, the start's own option, or a file."""
    if not args or args[0] == "--open":
        return True
    first = args[0]
    return not first.startswith("-") and first not in COMMANDS and (bool(Path(first).suffix) or Path(first).exists())


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    examples=(
        "",
        "answers.yaml",
        "interview answers.yaml",
        "generate answers.yaml --out output",
        "documents answers.yaml",
        "generate --help",
    ),
)
@click.version_option(__version__, message="kitei %(version)s", help="版を表示して終わります。")
def kitei() -> None:
    """会社のことを質問に答えるだけで、情報セキュリティ規程の一式をWordで作ります。

    コマンドを書かずに始めると、質問に答えて、そのまま規程一式を作れます。答えと規程一式は、
    書類（ドキュメント）フォルダーの中の「kitei」に置きます。回答ファイルだけを書くと、そのファイルで始めます。
    """


def main() -> NoReturn:
    """Run the program; exit code 0, 1 for a fault of the input, 2 for wrong usage (`compare` as diff), 130 Ctrl-C."""
    run(kitei)
