"""Reading one source file into blocks, noting every fault of form with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from markdown_it.token import Token

from generator.authoring.faults import Faults
from generator.authoring.figures import parse_figure
from generator.authoring.inline import ID, InlineReader
from generator.authoring.markdown import CAPTION_LINE, FIGURE, parse_blocks, restore_pipes
from generator.authoring.model import (
    RULES,
    Block,
    Directive,
    Heading,
    Item,
    Paragraph,
    Pieces,
    Source,
    TableLook,
    TagLine,
)
from generator.authoring.parts import chapter_end, text_of, with_parts
from generator.authoring.tablereader import TableReader, table_look
from generator.authoring.tags import TagError, parse_tag

KINDS = ("chapter", "regulation", "policy", "terms", "record", "sheet", "letter", "forms", "bound", "comparison")
LABELS = {
    "policy": "{{ label_low }}",
    "comparison": "{{ comparison.label }}",
}  # what stands in the footer: the company's own names of its classes
KEYS = ("id", "title", "kind", "chapter", "scope", "label")
FRONT = re.compile(r"---\n(?P<yaml>.*?\n)---(?:\n|\Z)", re.DOTALL)
HEADING = re.compile(r"(?P<text>.*?)\s*\{(?P<braces>(?:#|unnumbered)[^{}]*)\}\s*")
FRONT_LINE = re.compile(
    r"""(?P<key>[a-z]+):\s*(?:"(?P<quoted>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>.*?))\s*(?:\s\#.*)?"""
)
RULER = re.compile(r"[-=_*~]{3,}")


def read_source(path: Path, faults: Faults) -> Source | None:
    """Read one document; None (and a fault) when its front matter cannot be used."""
    written = text_of(path, faults)
    if written is None:
        return None
    lines = with_parts(path, written, faults)
    text = "\n".join(line.text for line in lines)
    front = FRONT.match(text)
    if front is None:
        faults.add(path.name, 1, "先頭に「---」で囲んだ見出し部（id、title、kind）がありません。")
        return None
    data = _front_matter(path.name, front["yaml"], faults)
    if data is None:
        return None
    if data["kind"] in RULES:
        lines += chapter_end(path, data["id"], faults)
        text = "\n".join(line.text for line in lines)
    faults.tell_origins(path.name, [line[1:] for line in lines])
    body = "\n" * front[0].count("\n") + text[front.end() :]
    inline = InlineReader(path.name, faults)
    return Source(
        id=data["id"],
        title=data["title"],
        kind=data["kind"],
        chapter=int(data["chapter"]) if "chapter" in data else None,
        scope=inline.read(data.get("scope", "すべての従業者"), 1),
        label=inline.read(data.get("label", LABELS.get(data["kind"], "{{ label_middle }}")), 1),
        file=path.name,
        blocks=tuple(BlockReader(path.name, faults).read(body)),
    )


def _front_matter(file: str, text: str, faults: Faults) -> dict[str, str] | None:
    """Return the lines `name: value`, quotes and comments taken off; tags need no quotes."""
    data: dict[str, str] = {}
    before = len(faults.found)
    for line, entry in enumerate(text.split("\n"), start=2):
        match = FRONT_LINE.fullmatch(entry)
        if match is None:
            if entry.strip() and not entry.lstrip().startswith("#"):
                faults.add(file, line, "見出し部は「名前: 値」の行だけで書いてください。")
        elif match["key"] not in KEYS:
            known = ", ".join(KEYS)
            faults.add(file, line, f"見出し部に「{match['key']}」という項目はありません。使えるのは {known} です。")
        else:
            data[match["key"]] = match["quoted"] or match["single"] or match["plain"] or ""
    for problem in _front_faults(data):
        faults.add(file, 1, problem)
    return None if len(faults.found) > before else data


def _front_faults(data: dict[str, str]) -> Iterator[str]:
    for key in ("id", "title", "kind"):
        if not data.get(key):
            yield f"見出し部に「{key}」がありません。"
    if data.get("id") and not ID.fullmatch(data["id"]):
        yield f"id「{data['id']}」は、小文字の英字で始まる40字までの英数字と _ にしてください。"
    if data.get("kind") and data["kind"] not in KINDS:
        yield f"kind「{data['kind']}」は使えません。{', '.join(KINDS)} のどれかにしてください。"
    if (data.get("kind") == "chapter") != data.get("chapter", "").isdecimal():
        yield "chapter（章の番号）は、kind が chapter の文書だけに、整数で書いてください。"


class BlockReader:
    """Turns markdown-it's tokens of one file into blocks."""

    def __init__(self, file: str, faults: Faults) -> None:
        self.file = file
        self.faults = faults
        self.inline = InlineReader(file, faults)
        self.mark = ""
        self.mark_line = 0
        self.look: TableLook | None = None
        self.caption: Pieces = ()
        self.caption_line = 0

    def read(self, text: str) -> Iterator[Block]:
        """Yield the blocks of `text`."""
        tokens = parse_blocks(text)
        lines = text.split("\n")
        position = 0
        while position < len(tokens):
            token = tokens[position]
            end = _end(tokens, position)
            self._expect_table(token)
            self._expect_target(token)
            yield from self._blocks(token, tokens[position + 1 : end], lines)
            position = end + 1
        self._expect_table(None)
        self._expect_target(None)

    def _blocks(self, token: Token, inner: Sequence[Token], lines: list[str]) -> Iterator[Block]:
        line = _line(token)
        if token.type == "tag_line":
            yield from self._tag_line(token.content, line)
        elif token.type == "caption_line":
            self._caption_line(token.content, line)
        elif token.type == "mark_line":
            self.mark, self.mark_line = token.content[1:-1], line
        elif token.type == "directive_line":
            yield from self._directive(token.content[1:-1], line)
        elif token.type == "heading_open":
            yield from self._heading(int(token.tag[1]), inner[0].content, line)
        elif token.type == "paragraph_open":
            yield from self._paragraph(inner[0], line)
        elif token.type == "blockquote_open":
            yield from self._note(inner)
        elif token.type in ("ordered_list_open", "bullet_list_open"):
            yield from self._list(token, inner, 1)
        elif token.type == "table_open":
            look = self.look or TableLook()
            yield TableReader(self.file, self.faults).read(inner, look, self.caption, line, lines)
            self.look, self.caption = None, ()
        else:
            self.faults.add(self.file, line, "この書き方は使えません。")

    def _directive(self, content: str, line: int) -> Iterator[Block]:
        name, _, words = content.partition(":")
        try:
            yield Directive(name, line, parse_figure(words) if name == FIGURE else ())
        except TagError as problem:
            self.faults.add(self.file, line, str(problem))

    def _tag_line(self, content: str, line: int) -> Iterator[Block]:
        try:
            yield TagLine(parse_tag(content, line))
        except TagError as problem:
            self.faults.add(self.file, line, str(problem))

    def _heading(self, level: int, content: str, line: int) -> Iterator[Block]:
        content = restore_pipes(content)
        match = HEADING.fullmatch(content)
        text, braces = (match["text"], match["braces"]) if match else (content, "")
        id, unnumbered = "", False
        covers: list[str] = []
        for index, word in enumerate(braces.split()):
            if word.startswith("#") and index == 0:
                id = word[1:]
            elif word == "unnumbered":
                unnumbered = True
            elif covers or word == "covers:":
                covers.append(word)
            else:
                self.faults.add(self.file, line, f"見出しの波かっこの「{word}」が読めません。")
        if level > 3:
            self.faults.add(self.file, line, "見出しは ### までです。")
        elif id and not ID.fullmatch(id):
            self.faults.add(self.file, line, f"id「{id}」は、小文字の英字で始まる40字までの英数字と _ にしてください。")
        else:
            yield Heading(level, self.inline.read(text, line), id, tuple(covers[1:]), unnumbered, line)

    def _paragraph(self, token: Token, line: int) -> Iterator[Block]:
        content = restore_pipes(token.content)
        if RULER.fullmatch(content):
            self.faults.add(self.file, line, "区切り線は使えません。")
            return
        look = "body"
        if self.mark in ("right", "center"):
            look, self.mark = self.mark, ""
        yield Paragraph(self.inline.read(content, line), look, line)

    def _note(self, inner: Sequence[Token]) -> Iterator[Block]:
        for token in inner:
            if token.type == "inline":
                yield Paragraph(self.inline.read(restore_pipes(token.content), _line(token)), "note", _line(token))
            elif token.type not in ("paragraph_open", "paragraph_close"):
                self.faults.add(self.file, _line(token), "「>」の中に書けるのは段落だけです。")
                return

    def _list(self, opening: Token, inner: Sequence[Token], level: int) -> Iterator[Block]:
        if level > 2:
            self.faults.add(self.file, _line(opening), "箇条書きの段は二つまでです。")
            return
        numbered = opening.type == "ordered_list_open"
        typed = int(opening.attrGet("start") or 1)
        restart = self.mark == "restart" and numbered
        if restart:
            self.mark = ""
        first, fresh = True, True
        position = 0
        while position < len(inner):
            token = inner[position]
            if token.type in ("list_item_open", "list_item_close"):
                fresh = True
                position += 1
                continue
            end = _end(inner, position)
            if token.type == "paragraph_open":
                pieces = self.inline.read(restore_pipes(inner[position + 1].content), _line(token))
                if fresh:
                    yield Item(numbered, level, pieces, _line(token), typed, first, restart and first)
                    first, fresh = False, False
                else:
                    yield Paragraph(pieces, f"continued{level}", _line(token))
            elif token.type in ("ordered_list_open", "bullet_list_open"):
                if token.type == "ordered_list_open" and not numbered:
                    self.faults.add(self.file, _line(token), "「-」の下に番号の箇条書きは置けません。")
                yield from self._list(token, inner[position + 1 : end], level + 1)
            elif token.type == "tag_line":
                yield from self._tag_line(token.content, _line(token))
            else:
                self.faults.add(self.file, _line(token), "箇条書きの中に書けるのは、段落と下位の箇条書きだけです。")
            position = end + 1

    def _caption_line(self, content: str, line: int) -> None:
        match = CAPTION_LINE.fullmatch(content)
        rest = match["rest"].strip() if match else ""
        text, look = table_look(self.file, rest, line, self.faults)
        self.caption = self.inline.read(text, line) if text else ()
        self.look, self.caption_line = look, line

    def _expect_table(self, token: Token | None) -> None:
        if self.look is not None and (token is None or token.type != "table_open"):
            self.faults.add(self.file, self.caption_line, "「表:」の行のすぐ後に表がありません。")
            self.look, self.caption = None, ()

    def _expect_target(self, token: Token | None) -> None:
        """Note a mark that does not stand straight before what it marks."""
        if not self.mark:
            return
        wanted, name = ("ordered_list_open", "番号の箇条書き") if self.mark == "restart" else ("paragraph_open", "段落")
        if token is None or token.type != wanted:
            self.faults.add(self.file, self.mark_line, f"{{{self.mark}}} のすぐ後に{name}がありません。")
            self.mark = ""


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0


def _end(tokens: Sequence[Token], start: int) -> int:
    """Return the index of the token that closes the one at `start` (itself, when it opens nothing)."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    return len(tokens) - 1
