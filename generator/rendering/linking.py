"""References as links: a HYPERLINK field round the words that name a section, wherever its run stands."""

from __future__ import annotations

import posixpath
import re
from html import escape

from generator.rendering.counting import Part
from generator.word import hyperlink

RUN = re.compile(r"<w:r(?: [^>]*)?>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>|<w:rPr/>)?", re.DOTALL)
TEXT = '<w:t xml:space="preserve">'
# Word reads the name of a file as an address: what follows # would be a place in it.
ADDRESS = str.maketrans({"%": "%25", "#": "%23"})


def address_from(own: str, file: str) -> str:
    """Return how a link in the file `own` leads to `file`, both as seen from the company's folder."""
    here, there = own.rpartition("/")[0], file
    path = posixpath.relpath(there, here or ".") if "/" in own or there.startswith(".") else there
    return path.translate(ADDRESS)


class Links:
    """Puts fields round words of one part; `tidied` takes out the runs that were left empty by it."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._empty: dict[str, None] = {}

    def around(self, at: int, text: str, bookmark: str, file: str) -> str:
        """Return `text`, which stands at the chunk `at`, as the result of a link; as it is where no run holds it.

        `file` is the address of the file that it leads to, '' for this one.
        """
        opening = self._run(at) if text else None
        if opening is None:
            return text
        match = RUN.match(opening)
        look = (match[1] or "") if match else ""
        again = f"<w:r>{look}{TEXT}"
        instruction = hyperlink(file, bookmark)
        self._empty |= dict.fromkeys((f"{opening}</w:t></w:r>", f"{again}</w:t></w:r>"))
        field = "".join(
            f"<w:r>{look}{content}</w:r>"
            for content in (
                '<w:fldChar w:fldCharType="begin"/>',
                f'<w:instrText xml:space="preserve"> {escape(instruction, quote=False)} </w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>',
                f"{TEXT}{text}</w:t>",
                '<w:fldChar w:fldCharType="end"/>',
            )
        )
        return f"</w:t></w:r>{field}{again}"

    def tidied(self, xml: str) -> str:
        """Return the finished part without runs of nothing."""
        for run in self._empty:
            xml = xml.replace(run, "")
        return xml

    def _run(self, at: int) -> str | None:
        """Return the tags with which the run round the chunk `at` opens; None where it is no text of a run."""
        text = ""
        for chunk in reversed(self._part.chunks[:at]):
            text = chunk + text
            start = max(text.rfind("<w:r>"), text.rfind("<w:r "))
            if start >= 0:
                break
        else:
            return None
        run = text[start:]
        words = max(run.rfind("<w:t>"), run.rfind("<w:t "))
        if words < 0 or "</w:t>" in run[words:] or "</w:r>" in run:
            return None
        opening = RUN.match(run)
        assert opening is not None
        return f"{opening[0]}{run[words : run.index('>', words) + 1]}"
