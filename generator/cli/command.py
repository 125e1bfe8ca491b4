"""Commands of this program: their help shows examples as they are typed here, and what is nearly right is named."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import click

from generator.cli.help import Context
from generator.command_line import started_as
from generator.errors import KiteiError

DASHES = "-‐‑‒–—―−－ーｰ"
"""What a Japanese keyboard, or Word's correction of `--`, puts where an option begins."""


class _Told(click.Command):
    """What commands and groups of them have in common."""

    context_class = Context

    def __init__(self, *args: Any, examples: Sequence[str] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.examples = examples

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words; an option in full-width signs would otherwise be taken for a file."""
        options = {option for parameter in self.get_params(ctx) for option in parameter.opts}
        for word in args[: args.index("--")] if "--" in args else args:
            meant = _option_meant(word, options)
            if meant:
                ctx.fail(f"「{word}」は半角ではありません。「{meant}」と書いてください。")
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            near = _near(error.option_name, [option for option in options if option.startswith("--")])
            raise click.UsageError(f"「{error.option_name}」というオプションはありません。{near}", ctx) from None

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, each a line that can be typed as it stands."""
        if self.examples:
            formatter.write("\n例\n")
            for words in self.examples:
                formatter.write(f"  {started_as()} {words}".rstrip() + "\n")


class Command(_Told):
    """A command; a fault of the input becomes a message, and the number it returns is the exit code."""

    def __init__(self, *args: Any, options_metavar: str = "[オプション]", **settings: Any) -> None:
        super().__init__(*args, options_metavar=options_metavar, **settings)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except KiteiError as error:
            raise click.ClickException(str(error)) from error


class Group(_Told, click.Group):
    """A command that has commands of its own."""

    command_class = Command

    def __init__(self, *args: Any, **settings: Any) -> None:
        words = {"options_metavar": "", "subcommand_metavar": "コマンド [オプション]…", **settings}
        super().__init__(*args, **words)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the first word names."""
        name = args[0]
        if self.get_command(ctx, name) is None:
            ctx.fail(f"「{name}」というコマンドはありません。{_near(name, self.list_commands(ctx))}")
        return super().resolve_command(ctx, args)


def _option_meant(word: str, options: Iterable[str]) -> str:
    """Return the option that `word` is but for its width, or nothing."""
    if word[:1] not in DASHES or word.isascii():
        return ""
    name = unicodedata.normalize("NFKC", word.lstrip(DASHES)).partition("=")[0]
    return next((option for option in options if option.lstrip("-") == name), "")


def _near(word: str, known: Iterable[str]) -> str:
    # The questions are slow to import, and here only one of their helpers is needed.
    from generator.questionnaire import did_you_mean

    return did_you_mean(unicodedata.normalize("NFKC", word).lower(), known)
