"""Word files: the only opener of .docx, and what any .docx says; standard library only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.later import later
from generator.word.findings import Finding, FindingKind, findings
from generator.word.links import bookmark_of, hyperlink, is_outside
from generator.word.numberformat import FIELD_FORMATS, format_number
from generator.word.numbering import LEVELS, Counter, Level, List, Lists, Number
from generator.word.package import Package, open_word, read_word, word_parts
from generator.word.roles import Relationship, Role, is_xml, relationships_name, resolved, roles, source_of
from generator.word.texts import is_unusual, is_utf8, pieces, raw_values, shown_text, split, text_of, values_of

if TYPE_CHECKING:
    from generator.word.lists import FileLists, Membership, Numbers
    from generator.word.model import (
        Block,
        BlockControl,
        Break,
        Cell,
        Change,
        ChangeKind,
        Comment,
        CommentMark,
        Content,
        Control,
        Document,
        Drawing,
        Field,
        Kind,
        NoteReference,
        Paragraph,
        Piece,
        Row,
        Ruby,
        Story,
        Symbol,
        Tab,
        Table,
        Text,
        Unread,
        UnreadBlock,
        View,
    )
    from generator.word.reading import flat, paragraphs, read_body, read_document, styles_of
    from generator.word.review import decided, decided_pieces
    from generator.word.sections import Section, outline
    from generator.word.styles import Style, Styles, outline_level
    from generator.word.wording import compared, field_key, lines, shown
    from generator.word.xmltree import Node, Place, chosen, in_utf8, parsed

# What reads whole documents is imported when it is asked for: 15 ms that only its users wait.
LATER = {
    "lists": "FileLists Membership Numbers",
    "model": (
        "Block BlockControl Break Cell Change ChangeKind Comment CommentMark Content Control Document "
        "Drawing Field Kind NoteReference Paragraph Piece Row Ruby Story Symbol Tab Table Text Unread "
        "UnreadBlock View"
    ),
    "reading": "flat paragraphs read_body read_document styles_of",
    "review": "decided decided_pieces",
    "sections": "Section outline",
    "styles": "Style Styles outline_level",
    "wording": "compared field_key lines shown",
    "xmltree": "Node Place chosen in_utf8 parsed",
}

__all__ = [
    "FIELD_FORMATS",
    "LEVELS",
    "Block",
    "BlockControl",
    "Break",
    "Cell",
    "Change",
    "ChangeKind",
    "Comment",
    "CommentMark",
    "Content",
    "Control",
    "Counter",
    "Document",
    "Drawing",
    "Field",
    "FileLists",
    "Finding",
    "FindingKind",
    "Kind",
    "Level",
    "List",
    "Lists",
    "Membership",
    "Node",
    "NoteReference",
    "Number",
    "Numbers",
    "Package",
    "Paragraph",
    "Piece",
    "Place",
    "Relationship",
    "Role",
    "Row",
    "Ruby",
    "Section",
    "Story",
    "Style",
    "Styles",
    "Symbol",
    "Tab",
    "Table",
    "Text",
    "Unread",
    "UnreadBlock",
    "View",
    "bookmark_of",
    "chosen",
    "compared",
    "decided",
    "decided_pieces",
    "field_key",
    "findings",
    "flat",
    "format_number",
    "hyperlink",
    "in_utf8",
    "is_outside",
    "is_unusual",
    "is_utf8",
    "is_xml",
    "lines",
    "open_word",
    "outline",
    "outline_level",
    "paragraphs",
    "parsed",
    "pieces",
    "raw_values",
    "read_body",
    "read_document",
    "read_word",
    "relationships_name",
    "resolved",
    "roles",
    "shown",
    "shown_text",
    "source_of",
    "split",
    "styles_of",
    "text_of",
    "values_of",
    "word_parts",
]

if not TYPE_CHECKING:
    __getattr__ = later(__name__, LATER)
