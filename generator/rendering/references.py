"""References: what stands where a mark was, once the numbers of all documents of the set are known."""

from __future__ import annotations

from collections.abc import Sequence
from html import unescape
from typing import TYPE_CHECKING

from markupsafe import escape

from generator.errors import Fault
from generator.rendering import marks
from generator.rendering.documents import Counted, Marked, Target, plain_text

if TYPE_CHECKING:
    from generator.rendering.sets import Job

Document = tuple["Job", Counted]


class References:
    """Fills the open marks of the documents of one set."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents

    def fill(self, job: Job, counted: Counted, marked: Marked, faults: list[Fault]) -> str:
        """Return the text of `marked`, a part of the document `counted`; note what cannot be resolved."""
        for index, kind, payload in marked.open:
            arguments = payload.split(marks.SEPARATOR)
            if kind == marks.REFERENCE:
                text = self._field(counted, arguments)
            elif kind == marks.PHRASE:
                text = self._phrase(job, counted, index, arguments[0], arguments[1])
            else:
                text = ""
            if text is None:
                problem = (
                    f"参照先「{unescape(arguments[0])}」が、この一式のどの文書にもありません。id を確かめてください。"
                )
                faults.append(Fault(job.template.name, 0, f"[ref:{unescape(arguments[0])}]", problem))
            marked.chunks[index] = text or ""
        return "".join(marked.chunks)

    def _field(self, counted: Counted, arguments: list[str]) -> str | None:
        target = counted.targets.get(arguments[0])
        if target is None:
            return None
        switches = {argument for argument in arguments[1:] if argument.startswith("\\")}
        if switches & {"\\n", "\\r", "\\w"}:
            if target.number is None:
                return "0"
            return target.number.bare() if "\\t" in switches else target.number.reference()
        return text_of(counted, target)

    def _phrase(self, job: Job, counted: Counted, here: int, id: str, otherwise: str) -> str | None:
        found = self._find(job, counted, id)
        if found is None:
            title = next((j.title for j, _ in self._documents if j.identity == id and j.title), "")
            return f"「{escape(title)}」" if title else (otherwise or None)
        owner, document, target = found
        words = _words(document, target)
        if document is counted and _chapter_at(counted, here) is target.chapter:
            return words
        if target.number is not None and target.number is target.chapter:
            return words
        if target.chapter is not None:
            return f"{target.chapter.label()} {words}"
        if id == owner.identity:
            return f"「{escape(owner.title)}」"
        return f"「{escape(owner.title)}」{words}"

    def _find(self, job: Job, counted: Counted, id: str) -> tuple[Job, Counted, Target] | None:
        """Return the target called `id`: of the same document, of the one whose id begins it, or the first."""
        if id in counted.targets:
            return job, counted, counted.targets[id]
        found = [(j, c, c.targets[id]) for j, c in self._documents if id in c.targets]
        own = [entry for entry in found if (id + "_").startswith(entry[0].identity.split(":")[0] + "_")]
        return next(iter(own or found), None)


def text_of(counted: Counted, target: Target) -> str:
    """Return the text that a bookmark encloses, escaped."""
    # The marks stand inside the tags of the bookmark: what is between the end of one and the beginning of the other.
    enclosed = "".join(counted.part.chunks[target.first : target.last])
    return plain_text(enclosed[enclosed.find(">") + 1 : enclosed.rfind("<")])


def _words(document: Counted, target: Target) -> str:
    if target.caption:
        return target.caption
    text = text_of(document, target)
    if target.number is None:
        return text
    return f"{_number_words(target)}（{text}）"


def _number_words(target: Target) -> str:
    number = target.number
    assert number is not None
    label = number.reference()
    definition = number.list.levels[number.level]
    above = number.list.levels[number.level - 1] if number.level else None
    if number.level == 2 and above and "条" in above.text and definition and "条" not in definition.text:
        parent = type(number)(number.list, number.level - 1, number.values)
        return f"{parent.reference()}第{label}項"
    return label


def _chapter_at(counted: Counted, index: int) -> object:
    found = None
    for start, number in counted.chapters:
        if start > index:
            break
        found = number
    return found
