"""The hearing sheet: the questionnaire as an Excel workbook that a client fills, and answers back from it."""

from generator.hearing_sheet.export import Exported, SheetError, export_sheet
from generator.hearing_sheet.importing import Imported, import_sheets
from generator.hearing_sheet.selection import sections_named
from generator.hearing_sheet.summary import summary, write_summary
from generator.hearing_sheet.voices import Confirmation

__all__ = [
    "Confirmation",
    "Exported",
    "Imported",
    "SheetError",
    "export_sheet",
    "import_sheets",
    "sections_named",
    "summary",
    "write_summary",
]
