"""Links to files and to bookmarks in them, as fields: HYPERLINK "03_情報資産管理.docx" \\l "c03_assets"."""

from __future__ import annotations

import re
from urllib.parse import unquote

LINK = re.compile(r'\s*HYPERLINK\b(?P<address>\s+(?!\\)(?:"[^"]*"|\S+))?(?P<switches>.*)', re.IGNORECASE | re.DOTALL)
PLACE = re.compile(r'(?<!\S)\\l\s+(?:"([^"]*)"|(\S+))', re.IGNORECASE)
OUTSIDE = re.compile(r"(?!file:)[a-z][a-z0-9+.-]+:", re.IGNORECASE)  # a drive has one letter


def hyperlink(address: str, bookmark: str) -> str:
    """Return the instruction of a field to a bookmark ('': to all) of the file at `address` ('': the same)."""
    to = f'"{address}"' if address else ""
    place = f'\\l "{bookmark}"' if bookmark else ""
    return " ".join(filter(None, ("HYPERLINK", to, place)))


def bookmark_of(instruction: str) -> str:
    """Return the bookmark that a HYPERLINK field leads to, in whatever file; '' for another field, or one to the web.

    LibreOffice writes it behind the address (02_人的対策.docx#c02_training) as well as after \\l.
    """
    return _leads_to(instruction)[1]


def file_of(instruction: str) -> str:
    """Return the name of the file that a HYPERLINK field leads to, without folders; '' where `bookmark_of` says so.

    LibreOffice makes other paths of where a file lies; what it is called stays.
    """
    return unquote(_leads_to(instruction)[0].replace("\\", "/").rpartition("/")[2])


def _leads_to(instruction: str) -> tuple[str, str]:
    found = LINK.fullmatch(instruction)
    address, _, place = (found["address"] or "").strip().strip('"').partition("#") if found else ("", "", "")
    if found is None or is_outside(address):
        return "", ""
    switch = PLACE.search(found["switches"])
    return address, (switch[1] or switch[2] or "") if switch else place


def is_outside(address: str) -> bool:
    """Tell whether an address leads out of the folder, into the web: https:, mailto: and the like."""
    return OUTSIDE.match(address) is not None
