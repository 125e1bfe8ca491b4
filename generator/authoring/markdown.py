"""The block structure of a source: markdown-it with our own lines (tags, tables' captions, marks)."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from generator.authoring.bound import MARKS

TAG_LINE = re.compile(r"\{%[^}]*%\}")
CAPTION_LINE = re.compile(r"表\s*[:：](?P<rest>.*)")
MARK_LINE = re.compile(r"\{(restart|right|center)\}")
DIRECTIVES = ("org-chart", "org-chart-wide", "page-break", "landscape", "portrait", "forms", "comparison", *MARKS)
FIGURE = "figure"
DIRECTIVE_LINE = re.compile(rf"\[(?:{'|'.join(DIRECTIVES)}|{FIGURE}:.*)\]")
OURS = {"tag_line": TAG_LINE, "caption_line": CAPTION_LINE, "mark_line": MARK_LINE, "directive_line": DIRECTIVE_LINE}
OFF = ("code", "fence", "hr", "html_block", "lheading", "reference")
# A pipe inside a tag or a directive belongs to it and not to the table it stands in.
GUARDED = re.compile(r"\{\{[^}\n]*\}\}|\{%[^}\n]*%\}|\[[a-z][a-z-]*:[^\]\n]*\]")
PIPE = "\ufdd0"


def parse_blocks(text: str) -> list[Token]:
    """Return markdown-it's block tokens of `text`; contents of inline tokens are raw, maps count lines from 0."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable(OFF)
    parser.core.ruler.enableOnly(["normalize", "block"])
    # Our lines end whatever stands before them: a paragraph, a list, a table (which asks the rules of quotes).
    parser.block.ruler.before("table", "own_line", _own_line, {"alt": ["paragraph", "blockquote", "list"]})
    return parser.parse(GUARDED.sub(lambda match: match[0].replace("|", PIPE), text))


def restore_pipes(text: str) -> str:
    """Return `text` with the pipes back that were hidden from the table rule."""
    return text.replace(PIPE, "|")


def _own_line(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]].strip()
    name = next((name for name, pattern in OURS.items() if pattern.fullmatch(line)), None)
    if name is None:
        return False
    if not silent:
        token = state.push(name, "", 0)
        token.content = restore_pipes(line)
        token.map = [start, start + 1]
        state.line = start + 1
    return True
