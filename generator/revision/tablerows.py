"""A table in both texts as rows of the comparison: its head, the rows that changed, the others left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.letters import width_of
from generator.revision.alignment import align_cells, align_rows, align_units
from generator.revision.comparison import Cell, ComparisonRow, RowState, Run, TextLine
from generator.revision.sequences import common
from generator.revision.units import row_unit, unit
from generator.revision.wording import Line as Words
from generator.word import Cell as WordCell
from generator.word import Paragraph, Piece, Table, paragraphs
from generator.word import Row as WordRow

# Both lines in runs, what changed marked.
Differ = Callable[[Sequence[Piece], Sequence[Piece]], tuple[tuple[Run, ...], tuple[Run, ...]]]
SIDE, LETTER, MARGINS, SHORT, WIDEST = 108, 3, 4.5, 24, 90  # mm: of a side, a letter, a cell's margins, columns
WIDE = 7  # columns: their letters would stand one below the other
Sides = tuple[tuple[Cell, ...], tuple[Cell, ...]]
OMITTED: Cell = (TextLine((Run("（略）"),)),)


class TableRows:
    """Tells what became of the rows of a table."""

    def __init__(self, differ: Differ, reader: Callable[[Sequence[Piece]], Words]) -> None:
        self._differ = differ
        self._reader = reader
        self._shares: dict[int, list[int]] = {}

    def rows(self, old: Table | None, new: Table | None) -> list[ComparisonRow]:
        """Return the rows of the comparison; none where no reader finds a difference."""
        if old is None or new is None:
            table = new or old
            assert table is not None, "a table stands on one side at least"
            # The empty rows of a form say the same one as seventeen.
            rows = [next(group) for _, group in groupby(table.rows, lambda row: row_unit(row).text)]
            return [self._alone(table, row, is_new=new is not None) for row in rows]
        found = [self._pair(old, new, i, j) for i, j in _in_order(old, new)]
        if all(row.state is RowState.SAME for row in found):
            return []
        shown = 0 if _is_wide(old) or _is_wide(new) else heads(old, new)
        return list(_left_out(found, shown))

    def _alone(self, table: Table, row: WordRow, *, is_new: bool) -> ComparisonRow:
        cells = tuple(self._whole(cell, changed=True) for cell in _filled(table, row))
        side, widths = self._laid_out(table, row, cells, range(len(cells)))
        if is_new:
            return ComparisonRow(RowState.NEW, (), side, widths=((), widths))
        return ComparisonRow(RowState.GONE, side, (), widths=(widths, ()))

    def _pair(self, old: Table, new: Table, i: int | None, j: int | None) -> ComparisonRow:
        if j is None:
            return self._alone(old, old.rows[i or 0], is_new=False)
        if i is None:
            return self._alone(new, new.rows[j], is_new=True)
        left, right = self._cells(old, new, old.rows[i], new.rows[j])
        here, there = ([_is_changed(cell) for cell in side] for side in (left, right))
        if len(here) == len(there):
            here = there = [one or other for one, other in zip(here, there, strict=True)]
        # What is unchanged in a wide row is left out, but for the first cell, which says what the row is about.
        sides = (
            self._laid_out(table, row, cells, [at for at, changed in enumerate(side) if changed or not at])
            for table, row, cells, side in ((old, old.rows[i], left, here), (new, new.rows[j], right, there))
        )
        (old_side, old_widths), (new_side, new_widths) = sides
        state = RowState.CHANGED if any(here) or any(there) else RowState.SAME
        return ComparisonRow(state, old_side, new_side, widths=(old_widths, new_widths))

    def _laid_out(
        self, table: Table, row: WordRow, cells: Sequence[Cell], told: Iterable[int]
    ) -> tuple[tuple[Cell, ...], tuple[int, ...]]:
        """Return the cells with their widths; of a table too wide for half a page one, with a line a column."""
        if not _is_wide(table):
            return tuple(cells), self._widths(table, row)
        names = self._names(table)
        lines: list[TextLine] = []
        for at in told:
            name = names[at] if at < len(names) and len(row.cells) == len(names) and not row.header else ""
            first, *others = cells[at] or (TextLine(),)
            if first.runs:
                named = (Run(f"{name}："), *first.runs) if name else first.runs
                lines += [replace(first, runs=named), *others]
        return (tuple(lines),), (1,)

    def _names(self, table: Table) -> list[str]:
        """Return what the columns of a table are called."""
        marked = [row for row in table.rows[:2] if row.header] or list(table.rows[:1])
        return ["".join(_text(cell).split()) for cell in marked[-1].cells]

    def _cells(self, old: Table, new: Table, here: WordRow, there: WordRow) -> Sides:
        left, right = _filled(old, here), _filled(new, there)
        if align_cells(here, there) is not None:
            pairs = [self._cell(a, b) for a, b in zip(left, right, strict=True)]
            return tuple(a for a, _ in pairs), tuple(b for _, b in pairs)
        # Another number of columns: a cell is found by its words, in order.
        same = common([_text(cell) for cell in left], [_text(cell) for cell in right])
        kept = {i for i, _ in same}, {j for _, j in same}
        return (
            tuple(self._whole(cell, changed=i not in kept[0]) for i, cell in enumerate(left)),
            tuple(self._whole(cell, changed=j not in kept[1]) for j, cell in enumerate(right)),
        )

    def _cell(self, old: WordCell, new: WordCell) -> tuple[Cell, Cell]:
        here, there = list(paragraphs(old.blocks)), list(paragraphs(new.blocks))
        pairs = align_units([unit(p) for p in here], [unit(p) for p in there], places=True)
        sides: tuple[list[TextLine], list[TextLine]] = ([], [])
        changes = {
            (pair.old, pair.new): self._differ(here[pair.old].pieces, there[pair.new].pieces) for pair in pairs.pairs
        }
        for i, paragraph in enumerate(here):
            j = pairs.new.get(i)
            sides[0].append(
                _line(paragraph, changes[i, j][0] if j is not None else self._runs(paragraph, changed=True))
            )
        for j, paragraph in enumerate(there):
            k = pairs.old.get(j)
            sides[1].append(
                _line(paragraph, changes[k, j][1] if k is not None else self._runs(paragraph, changed=True))
            )
        return _said(sides[0]), _said(sides[1])

    def _whole(self, cell: WordCell, *, changed: bool) -> Cell:
        return _said([_line(p, self._runs(p, changed=changed)) for p in paragraphs(cell.blocks)])

    def _runs(self, paragraph: Paragraph, *, changed: bool) -> tuple[Run, ...]:
        text = "".join(part.shown for part in self._reader(paragraph.pieces))
        return (Run(text, changed),) if text else ()

    def _widths(self, table: Table, row: WordRow) -> tuple[int, ...]:
        if id(table) not in self._shares:
            self._shares[id(table)] = _shares(table)
        shares = self._shares[id(table)]
        return tuple(max(1, sum(shares[at : at + cell.span])) for at, cell in _placed(row))


def _is_wide(table: Table) -> bool:
    return max((len(row.cells) for row in table.rows), default=0) >= WIDE


def _is_changed(cell: Cell) -> bool:
    return any(run.changed for line in cell for run in line.runs)


def heads(old: Table, new: Table) -> int:
    """Return how many rows at the top are the head of both tables: those that repeat, else the first of some."""
    marked = min(_marked(old), _marked(new))
    return marked or int(min(len(old.rows), len(new.rows)) > 2 and min(old.columns, new.columns) > 2)


def _marked(table: Table) -> int:
    return next((index for index, row in enumerate(table.rows) if not row.header), len(table.rows))


def _in_order(old: Table, new: Table) -> Iterator[tuple[int | None, int | None]]:
    """Yield the rows of the new table with what they were, those that are gone where they stood."""
    found = align_rows(old, new)
    there = {pair.old for pair in found.pairs if not pair.moved}
    after: dict[int, list[int]] = {}
    last = -1
    for i in range(len(old.rows)):
        if i in there:
            last = found.new[i]
        elif i not in found.new:
            after.setdefault(last, []).append(i)
    yield from ((i, None) for i in after.get(-1, []))
    for j in range(len(new.rows)):
        yield found.old.get(j), j
        yield from ((i, None) for i in after.get(j, []))


def _left_out(rows: Sequence[ComparisonRow], head: int) -> Iterator[ComparisonRow]:
    """Yield the rows, of those that did not change only the head; for the others one that says so."""
    waiting = False
    for index, row in enumerate(rows):
        if row.state is not RowState.SAME or index < head:
            if waiting:
                yield ComparisonRow(RowState.OMITTED, (OMITTED,), (OMITTED,))
            waiting = False
            yield row
        else:
            waiting = True
    if waiting:
        yield ComparisonRow(RowState.OMITTED, (OMITTED,), (OMITTED,))


def _filled(table: Table, row: WordRow) -> list[WordCell]:
    """Return the cells of a row; one that goes on from above says what stands there."""
    found = []
    for at, cell in _placed(row):
        goes_on = cell.merged == "continue" and not _text(cell).strip()
        found.append(_above(table, row, at) or cell if goes_on else cell)
    return found


def _above(table: Table, row: WordRow, column: int) -> WordCell | None:
    here = next(index for index, other in enumerate(table.rows) if other is row)
    placed = (cell for other in reversed(table.rows[:here]) for cell in _placed(other))
    return next((cell for at, cell in placed if at == column and cell.merged == "restart"), None)


def _shares(table: Table) -> list[int]:
    """Return how wide each column should be: a short one as its words are, the others share the rest."""
    columns = max((row.before + sum(cell.span for cell in row.cells) for row in table.rows), default=1)
    wanted = [LETTER + MARGINS] * columns
    cells = [(at, cell) for row in table.rows for at, cell in _placed(row)]
    for at, cell in sorted(cells, key=lambda placed: placed[1].span):
        longest = max(map(_length, _text(cell).split("\n")), default=0.0)
        more = min(longest * LETTER + MARGINS, WIDEST) - sum(wanted[at : at + cell.span])
        for column in range(at, at + cell.span) if more > 0 else ():
            wanted[column] += more / cell.span
    rest = SIDE - sum(width for width in wanted if width <= SHORT)
    long = sum(width for width in wanted if width > SHORT)
    factor = max(rest, SHORT) / long if long else 1
    return [round(width if width <= SHORT else max(width * factor, SHORT)) for width in wanted]


def _length(text: str) -> float:
    """Return how many full-width letters a text is long."""
    return width_of(text, narrow=0.6)


def _placed(row: WordRow) -> Iterator[tuple[int, WordCell]]:
    """Yield the cells of a row with the columns that they begin in."""
    at = row.before
    for cell in row.cells:
        yield at, cell
        at += cell.span


def _text(cell: WordCell) -> str:
    return "\n".join(unit(paragraph).text for paragraph in paragraphs(cell.blocks))


def _line(paragraph: Paragraph, runs: tuple[Run, ...]) -> TextLine:
    return TextLine(runs, paragraph.label() or (paragraph.bullet and "・"))


def _said(lines: Sequence[TextLine]) -> Cell:
    """Return lines without those that say nothing."""
    return tuple(line for line in lines if line.text.strip())
