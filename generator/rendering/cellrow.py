"""A row of a table whose cells no template can know: those of two other tables side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup, escape

from generator.rendering.cleaning import clean

STYLE, CHANGED = "対照欄", "変更箇所"
UNDERLINE = '<w:u w:val="single"/>'
SIDE, UNIT = 30, 205  # columns of the grid on each side, of so many twips; Word knows no more than 63 in a table
PARTED = '<w:tcBorders><w:left w:val="double" w:sz="4" w:space="0" w:color="8D99AE"/></w:tcBorders>'
INNER = '<w:tcBorders><w:left w:val="single" w:sz="4" w:space="0" w:color="B4BDCB"/></w:tcBorders>'
CONTINUED = "<w:vMerge/>"


class Words(Protocol):
    """Words of one line that changed, or did not."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def changed(self) -> bool:
        """Whether they are underlined."""


Line = Sequence[Words]


@dataclass(frozen=True, slots=True)
class SideCell:
    """A cell of one side: its share of the side's width, and its lines."""

    share: int
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class CellRow:
    """A row that stands where a template says `{{tr … }}`: the cells of two tables, and a last one that goes on.

    `keep`: it stays on the page of the next row.
    """

    left: tuple[SideCell, ...]
    right: tuple[SideCell, ...]
    keep: bool = False

    def markup(self) -> Markup:
        """Return the row as WordprocessingML."""
        last = f"<w:tc><w:tcPr>{CONTINUED}</w:tcPr>{_line((), False)}</w:tc>"
        left, right = (_side(cells, line, self.keep) for cells, line in ((self.left, ""), (self.right, PARTED)))
        cells = "".join([*left, *right, last])
        return Markup(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")


def spans(shares: Sequence[int], total: int = SIDE) -> list[int]:
    """Return how many columns of the grid each cell takes: at least one, all of them together."""
    found = [max(1, total * share // (sum(shares) or 1)) for share in shares]
    while sum(found) != total:
        step = 1 if sum(found) < total else -1
        # Who is farthest from its share gives or takes.
        wanted = [total * share / (sum(shares) or 1) - span for share, span in zip(shares, found, strict=True)]
        order = sorted(range(len(found)), key=lambda index: -step * wanted[index])
        found[next(index for index in order if found[index] + step > 0)] += step
    return found


def _side(cells: Sequence[SideCell], border: str, keep: bool) -> Iterator[str]:
    for cell, span in zip(cells, spans([cell.share for cell in cells]), strict=True):
        lines = "".join(_line(line, keep) for line in cell.lines) or _line((), keep)
        grid = f'<w:tcW w:w="{span * UNIT}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{border}'
        yield f"<w:tc><w:tcPr>{grid}</w:tcPr>{lines}</w:tc>"
        border = INNER


def _line(line: Line, keep: bool) -> str:
    kept = "<w:keepNext/>" if keep else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{STYLE}"/>{kept}</w:pPr>{"".join(map(_run, line))}</w:p>'


def _run(words: Words) -> str:
    # Said twice: a template of somebody's own may not know the style.
    look = f'<w:rPr><w:rStyle w:val="{CHANGED}"/>{UNDERLINE}</w:rPr>' if words.changed else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(clean(words.text))}</w:t></w:r>'
