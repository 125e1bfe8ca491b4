"""The text inside a paragraph, heading or cell: words, strong words, tags, references, controls."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.authoring.duties import parse_duty
from generator.authoring.faults import Faults
from generator.authoring.markdown import DIRECTIVES
from generator.authoring.model import (
    Break,
    Control,
    FormReference,
    InlineTag,
    Piece,
    Pieces,
    RecordReference,
    Reference,
    Strong,
    Text,
    Variable,
)
from generator.authoring.tags import TagError, parse_tag, parse_variable

ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
PIECE = re.compile(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])
    | [ ]*\{(?P<mark>duty:(?:[^{}]|\{\{[^{}]*\}\})*|no-duty|for-all)\}
    | (?P<tag>\{%.*?%\})
    | (?P<variable>\{\{.*?\}\})
    | (?P<strong>\*\*)
    | (?P<br><br\s*/?>)
    | \[(?P<word>[a-z][a-z-]*)(?::(?P<argument>[^\]]*))?\]
    | [ ]*(?P<newline>\n)[ ]*
    | (?P<stray>\{\#|\{\{|\{%|\}\}|%\}|`|!\[|\]\(|</?[A-Za-z][^>\n]*>|~~)""",
    re.VERBOSE,
)
FIELD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
ASCII_WORD = re.compile(r"[\x21-\x7e]")


class InlineReader:
    """Reads the text of one block; faults are noted with the line they stand on."""

    def __init__(self, file: str, faults: Faults) -> None:
        self.file = file
        self.faults = faults

    def read(self, text: str, line: int) -> Pieces:
        """Return the pieces of `text`, which begins on `line`."""
        plain: list[Piece] = []
        strong: list[Piece] | None = None
        for piece in self._pieces(text, line):
            if piece is not None:
                _append(plain if strong is None else strong, piece)
            elif strong is None:
                strong = []
            else:
                plain.append(Strong(tuple(strong)))
                strong = None
        if strong is not None:
            self.faults.add(self.file, line, "「**」が閉じていません。強調する言葉の前後に置いてください。")
        return tuple(plain)

    def _pieces(self, text: str, line: int) -> Iterator[Piece | None]:
        """Yield pieces; None marks a `**`."""
        position = 0
        for match in PIECE.finditer(text):
            if match.start() > position:
                yield Text(text[position : match.start()])
            position = match.end()
            here = line + text.count("\n", 0, match.start())
            if match["newline"]:
                if _between_words(text, match):
                    yield Text(" ")
            else:
                yield from self._piece(match, here)
        if position < len(text):
            yield Text(text[position:])

    def _piece(self, match: re.Match[str], line: int) -> Iterator[Piece | None]:
        try:
            if match["escaped"]:
                yield Text(match["escaped"])
            elif match["strong"]:
                yield None
            elif match["br"]:
                yield Break()
            elif match["mark"]:
                yield parse_duty(match["mark"], line)
            elif match["tag"]:
                yield InlineTag(parse_tag(match["tag"], line))
            elif match["variable"]:
                yield Variable(parse_variable(match["variable"]), line)
            elif match["word"]:
                yield _directive(match["word"], match["argument"], line)
            else:
                raise TagError(_stray(match["stray"]))
        except TagError as problem:
            self.faults.add(self.file, line, str(problem))


def _append(pieces: list[Piece], piece: Piece) -> None:
    """Add `piece`, joining words that follow words."""
    if isinstance(piece, Text) and pieces and isinstance(pieces[-1], Text):
        pieces[-1] = Text(pieces[-1].text + piece.text)
    else:
        pieces.append(piece)


def _between_words(text: str, match: re.Match[str]) -> bool:
    """A line break is nothing in Japanese, but parts two words of Latin letters."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return bool(ASCII_WORD.match(before) and ASCII_WORD.match(after))


def _directive(word: str, argument: str | None, line: int) -> Piece:
    if word in ("ref", "ref-number", "form", "form-number") and FIELD.fullmatch(argument or ""):
        return RecordReference(word, argument or "", line)
    if word == "ref":
        id, bar, otherwise = (argument or "").partition("|")
        if bar and not otherwise.startswith("else:"):
            raise TagError(f"「[ref:{argument}]」の縦線の後は「else:言い換え」と書いてください。")
        _check_id(id, "ref")
        return Reference(id, otherwise.removeprefix("else:") if bar else None, line)
    if word == "ref-number":
        _check_id(argument or "", word)
        return Reference(argument or "", None, line, number=True)
    if word in ("form", "form-number"):
        id, bar, named = (argument or "").partition("|")
        _check_id(id, word)
        if bar and not named.split():
            raise TagError(f"「[{word}:{argument}]」の縦線の後には、様式の欄の名前を空白で区切って書いてください。")
        return FormReference(id, line, word == "form-number", tuple(named.split()))
    if word in ("text", "choice") and argument:
        return Control(word, argument)
    if word in ("date", "check") and argument is None:
        return Control(word)
    whole = f"[{word}]" if argument is None else f"[{word}:{argument}]"
    if word in DIRECTIVES:
        raise TagError(f"「{whole}」は、ほかに何もない行に書いてください。")
    raise TagError(
        f"「{whole}」という指定はありません。使えるのは ref、form、date、text、choice、check です"
        "（文字として書くときは「\\[」とします）。"
    )


def _check_id(id: str, word: str) -> None:
    if not ID.fullmatch(id):
        raise TagError(
            f"「[{word}:{id}]」の id が読めません。小文字の英字で始まる40字までの英数字と _ で書いてください。"
        )


def _stray(text: str) -> str:
    if text == "{#":
        return "「{#」は見出しと表の行の終わりだけに書けます。"
    if text.startswith(("{", "}", "%")):
        return f"「{text}」の組が閉じていません。"
    return f"「{text}」という書き方は使えません（文字として書くときは前に「\\」を置きます）。"
