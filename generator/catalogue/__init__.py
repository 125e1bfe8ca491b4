"""The catalogue: which documents and forms make up a set, and when each belongs to it."""

from generator.catalogue.load import load_catalogue
from generator.catalogue.model import BLANK, Catalogue, Document, Form, FormField, KnownRows, Selection, Top, Workbook

__all__ = [
    "BLANK",
    "Catalogue",
    "Document",
    "Form",
    "FormField",
    "KnownRows",
    "Selection",
    "Top",
    "Workbook",
    "load_catalogue",
]
