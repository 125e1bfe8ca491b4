"""The catalogue: which documents and forms make up a set, and when each belongs to it."""

from generator.catalogue.load import load_catalogue
from generator.catalogue.model import (
    BLANK,
    FORM,
    FORMS_FOLDER,
    Catalogue,
    Document,
    Form,
    FormField,
    KnownRows,
    Selection,
    Summary,
    Top,
    Workbook,
    is_form,
)

__all__ = [
    "BLANK",
    "FORM",
    "FORMS_FOLDER",
    "Catalogue",
    "Document",
    "Form",
    "FormField",
    "KnownRows",
    "Selection",
    "Summary",
    "Top",
    "Workbook",
    "is_form",
    "load_catalogue",
]
