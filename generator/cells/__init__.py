"""The cells of any workbook or table that somebody sends: one reader for hearing sheets, ledgers and all else."""

from generator.cells.model import Book, Cell, Place, Sheet, place_text
from generator.cells.table import Row, TableError, first_row, table_rows
from generator.cells.typed import Typed, as_typed
from generator.cells.workbook import read_workbook

__all__ = [
    "Book",
    "Cell",
    "Place",
    "Row",
    "Sheet",
    "TableError",
    "Typed",
    "as_typed",
    "first_row",
    "place_text",
    "read_workbook",
    "table_rows",
]
