"""What click itself says, in Japanese."""

from __future__ import annotations

import re
import types

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.termui
import click.types

PHRASES = {
    "Usage:": "使い方:",
    "Options": "オプション",
    "Commands": "コマンド",
    "Error: {message}": "エラー: {message}",
    "Error": "エラー",
    "Show this message and exit.": "この説明を表示して終わります。",
    "Show the version and exit.": "版を表示して終わります。",
    "Aborted!": "中断しました。",
    "Try '{command} {option}' for help.": "使い方は「{command} {option}」で見られます。",
    "No such command {name!r}.": "「{name}」というコマンドはありません。",
    "No such option: {name}": "「{name}」というオプションはありません。",
    "No such option: {name!r}": "「{name}」というオプションはありません。",
    "No such option {name!r}.": "「{name}」というオプションはありません。",
    "Did you mean {possibility}?": "{possibility}ではありませんか。",
    "Possible options: {possibilities}": "もしかして: {possibilities}",
    "(Possible options: {possibilities})": "（もしかして: {possibilities}）",
    "Missing command.": "コマンドを書いてください。",
    "Missing argument": "引数がありません",
    "Missing option": "オプションがありません",
    "Missing parameter": "指定がありません",
    "Missing {param_type}": "{param_type} がありません",
    "Missing parameter: {param_name}": "「{param_name}」の指定がありません",
    "Invalid value: {message}": "値が正しくありません: {message}",
    "Invalid value for {param_hint}: {message}": "{param_hint}の値が正しくありません: {message}",
    "Invalid value": "値が正しくありません",
    "Got unexpected extra argument ({args})": "余分な引数があります（{args}）",
    "Got unexpected extra arguments ({args})": "余分な引数があります（{args}）",
    "Option {name!r} requires an argument.": "オプション「{name}」には値が要ります。",
    "Option {name!r} requires {nargs} arguments.": "オプション「{name}」には値が{nargs}個要ります。",
    "Option {name!r} does not take a value.": "オプション「{name}」は値を取りません。",
    "Could not open file {filename!r}: {message}": "ファイル「{filename}」を開けません: {message}",
    "unknown error": "原因不明",
    "{name} {filename!r} does not exist.": "{name}「{filename}」がありません。",
    "{name} {filename!r} is a file.": "{name}「{filename}」はファイルです。フォルダーを指定してください。",
    "{name} {filename!r} is a directory.": "{name}「{filename}」はフォルダーです。ファイルを指定してください。",
    "{name} {filename!r} is not readable.": "{name}「{filename}」を読めません。",
    "{name} {filename!r} is not writable.": "{name}「{filename}」に書き込めません。",
    "{value!r} is not a valid {number_type}.": "「{value}」は数として読めません。",
    "{value!r} does not match the format {format}.": "「{value}」は {format} の形ではありません。",
    "{value!r} does not match the formats {formats}.": "「{value}」は {formats} のどの形でもありません。",
    "{value} is not in the range {range}.": "{value} は使えません（使える範囲: {range}）。",
    "{value!r} is not {choice}.": "「{value}」は {choice} ではありません。",
    "{value!r} is not one of {choices}.": "「{value}」は使えません。{choices}のどれかにしてください。",
    "File": "ファイル",
    "Directory": "フォルダー",
    "Path": "場所",
    "file": "ファイル",
    "directory": "フォルダー",
    "path": "場所",
    "default: {default}": "既定: {default}",
    "required": "必須",
    "deprecated": "廃止予定",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": (
        "注意: コマンド「{name}」は、なくなる予定です。{extra_message}"
    ),
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": (
        "注意: 「{name}」は、なくなる予定です。{extra_message}"
    ),
    "Positional arguments": "引数",
    "Value must be an iterable.": "値をいくつか書いてください。",
    "Takes {nargs} values but 1 was given.": "値が{nargs}個要りますが、1個しかありません。",
    "Takes {nargs} values but {len} were given.": "値が{nargs}個要りますが、{len}個あります。",
    "Argument {name!r} takes {nargs} values.": "「{name}」には値が{nargs}個要ります。",
    "{len_type} values are required, but {len_value} was given.": "値が{len_type}個要りますが、{len_value}個です。",
    "{len_type} values are required, but {len_value} were given.": "値が{len_type}個要りますが、{len_value}個です。",
    "{value!r} is not a valid boolean. Recognized values: {states}": "「{value}」は、はい・いいえとして読めません。",
    "{value!r} is not a valid UUID.": "「{value}」はUUIDの形ではありません。",
    "{name} {filename!r} is not executable.": "{name}「{filename}」は実行できません。",
    "Choose from:\n\t{choices}": "次から選んでください:\n\t{choices}",
    "Choice({choices})": "{choices}のどれか",
    "(Did you mean one of: {possibilities}?)": "{possibilities}のどれかではありませんか。",
    "Do you want to continue?": "続けますか。",
    "Confirm the action without prompting.": "確かめずに進みます。",
    "%(prog)s, version %(version)s": "%(prog)s %(version)s",
    "env var: {var}": "環境変数: {var}",
    "(dynamic)": "（そのときに決まります）",
    "Press any key to continue...": "続けるには、どれかのキーを押してください…",
    "Repeat for confirmation": "確認のため、もう一度",
    "Error: The two entered values do not match.": "エラー: 2回の入力が違います。",
    "Error: invalid input": "エラー: 読めない入力です。",
}
QUOTED = re.compile(r"'\[?([^']*?)\]?'(?:, | / )?")
QUOTED_LIST = re.compile(r"'[^']*'(?:(?:, | / )'[^']*')*")
MODULES: tuple[types.ModuleType, ...] = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.termui,
    click.types,
)


def speak_japanese() -> None:
    """Replace click's translation function, which looks for message catalogues that nobody ships."""
    for module in MODULES:
        if hasattr(module, "_"):
            setattr(module, "_", _translate)  # noqa: B010 - the name is private to mypy, not to us
        if hasattr(module, "ngettext"):
            setattr(module, "ngettext", _translate_plural)  # noqa: B010


class _Phrase(str):
    """A phrase whose blanks are filled as Japanese quotes names; click puts them in '…'."""

    def format(self, *args: object, **words: object) -> str:
        """Fill the blanks."""
        return super().format(*args, **{name: _quoted(word) for name, word in words.items()})


def _quoted(word: object) -> object:
    return QUOTED.sub(r"「\1」", word) if isinstance(word, str) and QUOTED_LIST.fullmatch(word) else word


def _translate(message: str) -> str:
    return _Phrase(PHRASES.get(message, message))


def _translate_plural(singular: str, plural: str, number: int) -> str:
    return _translate(singular if number == 1 else plural)
