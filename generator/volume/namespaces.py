"""The namespaces of the volume: those of the frame, and those that a member's text uses besides."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.volume.edits import quoted

DECLARED = re.compile(rb"""\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']""")
IGNORABLE = re.compile(rb"""\s[\w.-]+:Ignorable\s*=\s*["']([^"']*)["']""")
ROOT = re.compile(rb"""<(?:[\w.-]+:)?[A-Za-z]\w*\b(?:[^>"']|"[^"]*"|'[^']*')*>""")


def root_of(sources: Iterable[bytes], name: str = "document") -> bytes:
    """Return the start tag of a part, in which every prefix that a source declares at its root is declared."""
    spaces: dict[bytes, bytes] = {}
    ignored: dict[bytes, None] = {}
    for source in sources:
        found = ROOT.search(source)
        tag = found[0] if found else b""
        for prefix, uri in DECLARED.findall(tag):
            spaces.setdefault(prefix, uri)
        listed = IGNORABLE.search(tag)
        ignored |= dict.fromkeys(listed[1].split() if listed else ())
    told = "".join(f' xmlns:{prefix.decode()}="{quoted(uri.decode())}"' for prefix, uri in spaces.items())
    ignorable = b" ".join(prefix for prefix in ignored if prefix in spaces).decode()
    ignoring = f' mc:Ignorable="{ignorable}"' if ignorable else ""
    return f"<w:{name}{told}{ignoring}>".encode()
