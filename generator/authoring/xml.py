"""Small pieces of WordprocessingML as text: runs, fields, paragraphs."""

from __future__ import annotations

from xml.sax.saxutils import escape as _escape

NAMESPACES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
UNKNOWN = "？"  # a field's result until rendering fills it


def root(name: str, content: str) -> str:
    """Return a whole part with root element `w:<name>`; drawings may be put into it by rendering."""
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return f'{DECLARATION}<w:{name}{spaces} mc:Ignorable="w14">{content}</w:{name}>'


def escape(text: str) -> str:
    """Return `text` for use in element content and attributes."""
    return _escape(text, {'"': "&quot;"})


def words(text: str) -> str:
    """Return `w:t` with `text`, blanks kept."""
    return f'<w:t xml:space="preserve">{_escape(text)}</w:t>'


def run(content: str, style: str = "") -> str:
    """Return a run of ready content (`w:t`, `w:br` …) in a character style."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f"<w:r>{look}{content}</w:r>"


def text_run(text: str, style: str = "") -> str:
    """Return a run of words."""
    return run(words(text), style)


def field(instruction: str, result: str = UNKNOWN, style: str = "") -> str:
    """Return a complex field; rendering puts the right result between `separate` and `end`."""
    return (
        run('<w:fldChar w:fldCharType="begin"/>', style)
        + run(f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>', style)
        + run('<w:fldChar w:fldCharType="separate"/>', style)
        + text_run(result, style)
        + run('<w:fldChar w:fldCharType="end"/>', style)
    )


def paragraph(style: str, content: str, more: str = "") -> str:
    """Return a paragraph; `more` goes into its properties after the style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{content}</w:p>'


def tag_paragraph(text: str) -> str:
    """Return the paragraph that docxtpl replaces by the bare tag."""
    return f"<w:p>{text_run('{%p ' + text + ' %}')}</w:p>"
