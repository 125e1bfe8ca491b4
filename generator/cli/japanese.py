"""What click itself says, in Japanese."""

from __future__ import annotations

import types

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
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
    "Did you mean {possibility}?": "{possibility} ではありませんか。",
    "Possible options: {possibilities}": "もしかして: {possibilities}",
    "(Possible options: {possibilities})": "（もしかして: {possibilities}）",
    "Missing command.": "コマンドを書いてください。",
    "Missing argument": "引数がありません",
    "Missing option": "オプションがありません",
    "Missing parameter": "指定がありません",
    "Missing {param_type}": "{param_type} がありません",
    "Missing parameter: {param_name}": "「{param_name}」の指定がありません",
    "Invalid value: {message}": "値が正しくありません: {message}",
    "Invalid value for {param_hint}: {message}": "{param_hint} の値が正しくありません: {message}",
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
    "{value!r} is not a valid {number_type}.": "「{value}」は {number_type} として読めません。",
    "{value!r} does not match the format {format}.": "「{value}」は {format} の形ではありません。",
    "{value!r} does not match the formats {formats}.": "「{value}」は {formats} のどの形でもありません。",
    "{value} is not in the range {range}.": "{value} は使えません。{range} の数にしてください。",
    "{value!r} is not {choice}.": "「{value}」は {choice} ではありません。",
    "{value!r} is not one of {choices}.": "「{value}」は使えません。{choices} のどれかにしてください。",
    "File": "ファイル",
    "Directory": "フォルダー",
    "Path": "場所",
    "file": "ファイル",
    "directory": "フォルダー",
    "path": "場所",
    "default: {default}": "既定: {default}",
    "required": "必須",
}
MODULES: tuple[types.ModuleType, ...] = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.types,
)


def speak_japanese() -> None:
    """Replace click's translation function, which looks for message catalogues that nobody ships."""
    for module in MODULES:
        if hasattr(module, "_"):
            setattr(module, "_", _translate)  # noqa: B010 - the name is private to mypy, not to us
        if hasattr(module, "ngettext"):
            setattr(module, "ngettext", _translate_plural)  # noqa: B010


def _translate(message: str) -> str:
    return PHRASES.get(message, message)


def _translate_plural(singular: str, plural: str, number: int) -> str:
    return PHRASES.get(singular if number == 1 else plural, singular if number == 1 else plural)
