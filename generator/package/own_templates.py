"""A consultant's folder of templates: which of its files take part in a set."""

from __future__ import annotations

from pathlib import Path

from generator.catalogue import load_catalogue
from generator.command_line import command_line
from generator.errors import PackageError

FORMER = {
    "forms.docx": "様式のひな形は、1枚ずつ form_….docx になりました。直した様式は、同じ題の標準のひな形を"
    "このフォルダーに写し、同じ直しを入れてください。"
}
"""Templates of documents that there are no more, and what to do."""


def why_unused(name: str) -> str:
    """Return why a template of that name takes no part."""
    return FORMER.get(name) or "その名前の文書が一式にありません。"


def template_files(folder: Path) -> list[Path]:
    """Return the Word files of `folder`, sorted, without what office programs leave beside an open one."""
    return sorted(path for path in folder.glob("*.docx") if not path.name.startswith(("~$", ".")))


def unused_templates(folder: Path) -> tuple[str, ...]:
    """Return the names of the .docx in `folder` that are no document's template, sorted.

    Raises PackageError if not one of them is: the set would be the standard one, which nobody asks for this way.
    """
    templates = {document.template for document in load_catalogue().every}
    files = {path.name for path in template_files(folder)}
    if not files & templates:
        found = f"あるのは {'、'.join(sorted(files))} です。" if files else "Wordのファイル（.docx）がありません。"
        raise PackageError(
            f"{folder}: 使えるひな形がありません。{found}{''.join(FORMER.get(name, '') for name in sorted(files))}"
            f"ひな形の名前は {'、'.join(sorted(templates)[:3])} などです"
            f"（「{command_line('templates', 'check', folder)}」で確かめられます）。"
        )
    return tuple(sorted(files - templates))
