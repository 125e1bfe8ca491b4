"""Word files as packages of parts: the only opener of .docx, standard library only."""

from generator.word.findings import Finding, FindingKind, findings
from generator.word.numberformat import FIELD_FORMATS, format_number
from generator.word.numbering import LEVELS, Counter, Level, List, Lists, Number
from generator.word.package import Package, open_word, read_word, word_parts
from generator.word.roles import Relationship, Role, is_xml, relationships_name, resolved, roles, source_of
from generator.word.texts import is_unusual, is_utf8, pieces, raw_values, shown_text, split, text_of, values_of

__all__ = [
    "FIELD_FORMATS",
    "LEVELS",
    "Counter",
    "Finding",
    "FindingKind",
    "Level",
    "List",
    "Lists",
    "Number",
    "Package",
    "Relationship",
    "Role",
    "findings",
    "format_number",
    "is_unusual",
    "is_utf8",
    "is_xml",
    "open_word",
    "pieces",
    "raw_values",
    "read_word",
    "relationships_name",
    "resolved",
    "roles",
    "shown_text",
    "source_of",
    "split",
    "text_of",
    "values_of",
    "word_parts",
]
