"""Documents of a set that are workbooks: registers, worksheets and plans as .xlsx, filled with what is known."""

from generator.workbook.additions import additions
from generator.workbook.model import Column, Line, Register
from generator.workbook.registers import register_of
from generator.workbook.sheet import register_parts

__all__ = ["Column", "Line", "Register", "additions", "register_of", "register_parts"]
