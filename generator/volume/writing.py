"""Small pieces of WordprocessingML that binding writes itself, as bytes."""

from __future__ import annotations

from html import escape

from generator.volume.edits import quoted

MARK = '<w:fldChar w:fldCharType="{}"/>'


def run(content: str, look: bytes = b"") -> bytes:
    """Return a run; `look` are its properties."""
    return b"<w:r>" + look + content.encode() + b"</w:r>"


def text(words: str, look: bytes = b"") -> bytes:
    """Return a run of words."""
    return run(f'<w:t xml:space="preserve">{escape(words, quote=False)}</w:t>', look)


def field(instruction: str, result: str, look: bytes = b"") -> bytes:
    """Return a field with what it shows."""
    told = f'<w:instrText xml:space="preserve"> {escape(instruction, quote=False)} </w:instrText>'
    return b"".join((
        run(MARK.format("begin"), look),
        run(told, look),
        run(MARK.format("separate"), look),
        text(result, look),
        run(MARK.format("end"), look),
    ))  # fmt: skip


def paragraph(style: str, content: bytes, more: str = "") -> bytes:
    """Return a paragraph in a style (its id; '' for none); `more` goes into its properties."""
    named = f'<w:pStyle w:val="{quoted(style)}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr>".encode() + content + b"</w:p>"
