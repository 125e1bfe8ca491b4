"""Help pages in Japanese: columns and line breaks by what a sign takes on the screen, not by the number of signs."""

from __future__ import annotations

import re
from collections.abc import Iterable

import click

from generator.letters import cells

UNIT = re.compile(r"[!-~]+|.")
HANGING = frozenset("、。，．）」』】］ーァィゥェォッャュョぁぃぅぇぉっゃゅょ")
"""What may stand beyond the edge rather than begin a line."""
WIDEST_TERM = 30


def wrap(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` cells (and a mark that hangs); a line's own end is none."""
    lines = [""]
    for unit in UNIT.findall(re.sub(r"\s*\n\s*", "", text)):
        if cells(lines[-1]) + cells(unit) > width and unit not in HANGING:
            lines.append("")
        if lines[-1] or unit != " ":
            lines[-1] += unit
    return [line.rstrip() for line in lines]


class Formatter(click.HelpFormatter):
    """click's formatter, which counts signs, with cells."""

    def write_text(self, text: str) -> None:
        """Write paragraphs, wrapped."""
        indent = " " * self.current_indent
        paragraphs = [wrap(part, self.width - self.current_indent - 2) for part in text.split("\n\n")]
        self.write("\n\n".join("\n".join(indent + line for line in lines) for lines in paragraphs) + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = WIDEST_TERM, col_spacing: int = 2) -> None:
        """Write terms with their explanations beside them."""
        rows = list(rows)
        column = max((cells(term) for term, _ in rows if cells(term) <= col_max), default=0) + col_spacing
        indent = " " * self.current_indent
        for term, text in rows:
            lines = wrap(text, max(self.width - self.current_indent - column - 2, 20))
            if cells(term) + col_spacing > column:
                self.write(f"{indent}{term}\n")
                term = ""
            self.write(f"{indent}{term}{' ' * (column - cells(term))}{lines[0]}\n")
            for line in lines[1:]:
                self.write(f"{indent}{' ' * column}{line}\n")


class Context(click.Context):
    """A context whose help pages are written by our formatter."""

    formatter_class = Formatter
