"""References: what stands where a mark was, once the numbers of all documents of the set are known."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Collection, Mapping, Sequence
from html import unescape

from markupsafe import escape

from generator.errors import Fault
from generator.rendering import marks
from generator.rendering.cleaning import clean
from generator.rendering.counting import FIRST_DRAWING, NUMBER_SWITCHES, Body, Hole, Part, Target, number_shown
from generator.rendering.linking import Links, address_from
from generator.rendering.marks import OVER, SHOWN
from generator.rendering.phrases import Place, phrase

NO_TARGET = "参照先「{}」が、この一式のどの文書にもありません。名前が違うか、参照先の条が入っていません。"
NO_BOOKMARK = "参照先のブックマーク「{}」が、この文書にありません。名前が違うか、参照先の条が入っていません。"
TEXT_AGAIN = '<w:t xml:space="preserve">'
BREAKS = str.maketrans({"\n": f"</w:t><w:br/>{TEXT_AGAIN}", "\t": f"</w:t><w:tab/>{TEXT_AGAIN}"})


class CountedDocument:
    """A document of the set as other documents see it: who it is, what it is called, and its counted main text.

    The counted texts of a very long document, or of one that is made for each of many records, are held `packed`: a
    tenth of their size, and unpacked while it is filled, or another document refers to it.
    """

    def __init__(
        self,
        identity: str,
        title: str,
        template: str,
        body: Body,
        created: str,
        others: Mapping[str, Part] | None = None,
        *,
        file: str = "",
        packed: bool = False,
    ) -> None:
        self.identity = identity
        self.file = file
        self.found: Mapping[str, Target] | None = None
        """The sections and tables of the file that people have of it, where that is not as it is made here."""
        self.title = title
        self.template = template
        self.created = created
        self.bookmarks = frozenset(body.targets)
        self.cited = frozenset(unescape(h.arguments[0]) for h in body.holes if h.kind == marks.PHRASE)
        self.numbers = body.shown_numbers()
        self._texts: tuple[Body, Mapping[str, Part]] | None = (body, others or {})
        self._packed = b""
        if packed:
            # Quickly rather than well: of all that is tried, this takes the least time for a tenth of the size.
            self._packed = zlib.compress(pickle.dumps(self._texts, pickle.HIGHEST_PROTOCOL), 1)
            self._texts = None

    @property
    def body(self) -> Body:
        """The counted main text."""
        return self.unpacked()[0]

    @property
    def others(self) -> Mapping[str, Part]:
        """The other texts by the names of their parts."""
        return self.unpacked()[1]

    def unpacked(self) -> tuple[Body, Mapping[str, Part]]:
        """Return main text and others, the same objects until `pack` is called."""
        if self._texts is None:
            self._texts = pickle.loads(zlib.decompress(self._packed))
        return self._texts

    def pack(self) -> None:
        """Let go of what can be unpacked again, as it was counted."""
        if self._packed:
            self._texts = None


def owns(identity: str, id: str) -> bool:
    """Tell whether `id` begins with the id of the document `identity`, as ids of templates of ours do."""
    document = identity.partition(":")[0]
    return id == document or id.startswith(f"{document}_")


class References:
    """Fills the marks that were left open in the documents of one set; `failed` are those that have faults already."""

    def __init__(self, documents: Sequence[CountedDocument], failed: Collection[str] = ()) -> None:
        self._titles = {document.identity: document for document in reversed(documents)}
        self._having: dict[str, list[CountedDocument]] = {}
        for document in documents:
            for name in document.bookmarks:
                self._having.setdefault(name, []).append(document)
        self._failed = failed
        self._traced: CountedDocument | None = None
        self._from_files = False  # within a file, too, its sections are those of the file that people have
        self._resolving: set[int] = set()  # targets that refer to themselves must not do so for ever

    def fill(self, document: CountedDocument, part: Part, faults: list[Fault]) -> str:
        """Return the text of `part`, which belongs to `document`; add what cannot be resolved to `faults`."""
        links = Links(part)
        for hole in part.holes:
            part.chunks[hole.at] = ""  # a part may be filled again, with other numbers
        for hole in part.holes:
            text = self._text(document, hole, faults, part is document.body)
            link = self._link(document, hole) if hole.kind == marks.PHRASE else None
            part.chunks[hole.at] = links.around(hole.at, text, *link) if link is not None else text
        return links.tidied("".join(part.chunks))

    def shown_events(self, document: CountedDocument) -> str:
        """Return the main text of `document` with its events shown, which are nothing again afterwards."""
        self._traced = document
        text = self.fill(document, document.body, [])
        self._traced = None
        for hole in document.body.holes:
            if hole.kind == marks.TRACE:
                document.body.chunks[hole.at] = ""
        return text

    def _link(self, document: CountedDocument, hole: Hole) -> tuple[str, str] | None:
        """Return the bookmark that a phrase of `document` means, and the address of its file where that is another."""
        found = self._find(document, hole.arguments[0])
        if found is None:
            return None
        file = "" if found[0] is document else address_from(document.file, found[0].file)
        return unescape(hole.arguments[0]), file

    def _text(self, document: CountedDocument, hole: Hole, faults: list[Fault], inside: bool = True) -> str:
        first = hole.arguments[0]
        if hole.kind == marks.REFERENCE:
            return self._field(document, hole, faults)
        if hole.kind == marks.STYLE_REFERENCE:
            return _style_reference(document.body, hole, inside)
        if hole.kind == marks.PHRASE:
            text = self._phrase(document, hole, *hole.arguments)
            # A reference into a document that could not be rendered is no fault of its own.
            if not text and not any(owns(identity, first) for identity in self._failed):
                named = unescape(first)
                faults.append(Fault(document.template, 0, f'ref("{named}")', NO_TARGET.format(named)))
            return text
        if hole.kind == marks.TRACE:
            return f"{SHOWN}{first}{OVER}" if self._traced is document else ""
        if hole.kind == marks.CREATED:
            return document.created or first
        return str(FIRST_DRAWING + hole.at) if hole.kind == marks.DRAWING else ""

    def _field(self, document: CountedDocument, hole: Hole, faults: list[Fault]) -> str:
        name, *switches = hole.arguments
        targets = document.body.targets
        # Word does not tell capitals from small letters in the names of bookmarks.
        target = targets.get(name) or next((t for n, t in targets.items() if n.lower() == name.lower()), None)
        if target is None:
            faults.append(Fault(document.template, 0, f"REF {unescape(name)}", NO_BOOKMARK.format(unescape(name))))
            return ""
        if not {"\\n", "\\r", "\\w"} & set(switches):
            return self._target_text(document, target, faults).translate(BREAKS)
        # Word prints 0 for the number of a paragraph that has none.
        return number_shown(target.number, switches, hole.here) if target.number else "0"

    def _phrase(self, document: CountedDocument, hole: Hole, id: str, otherwise: str, *bare: str) -> str:
        found = self._find(document, id)
        if found is None:
            titled = self._titles.get(id)
            return _title(titled) if titled and titled.title else otherwise
        owner, target = found
        place = Place(
            target.number,
            target.chapter,
            unescape(target.caption),
            unescape(self._target_text(owner, target, [])),
            clean(owner.title),
            is_document=id == owner.identity.partition(":")[0],
        )
        same_chapter = owner is document and hole.chapter is target.chapter
        return str(escape(phrase(place, bare=bool(bare), same_file=owner is document, same_chapter=same_chapter)))

    def named(self, identity: str, bookmark: str, bare: bool) -> str | None:
        """Return the words with which the document `identity` names a bookmark, wherever it is; None if nowhere.

        `bare`: without the name, where it has a number.
        """
        document = self._titles.get(identity)
        name = str(escape(bookmark))
        self._from_files = True
        found = self._find(document, name) if document is not None else None
        text = None
        if document is not None and found is not None:
            hole = Hole(0, marks.PHRASE, [], found[1].chapter if found[0] is document else None)
            text = unescape(self._phrase(document, hole, name, "", *(("number",) if bare else ())))
        self._from_files = False
        return text

    def _find(self, document: CountedDocument, name: str) -> tuple[CountedDocument, Target] | None:
        """Return the bookmark `name` of the same document, of the one it is named for, or of the first that has it."""
        having = self._having.get(name, [])
        owner = next((d for d in having if d is document), None) or next(
            (d for d in having if owns(d.identity, name)), None
        )
        owner = owner or next(iter(having), None)
        if owner is None:
            return None
        target = owner.body.targets[name]
        if owner.found is None or (owner is document and not self._from_files):
            return owner, target
        return owner, owner.found.get(unescape(name)) or self._gone(owner, target)

    def _gone(self, owner: CountedDocument, target: Target) -> Target:
        """Return what is named where people have taken a section out: its name, for its number is another's now."""
        chapter = None if target.number is target.chapter else target.chapter
        return Target(None, chapter, text=unescape(target.caption or self._target_text(owner, target, [])))

    def _target_text(self, document: CountedDocument, target: Target, faults: list[Fault]) -> str:
        """Return the text of a bookmark, in which references may stand that are still open."""
        if target.text:
            return str(escape(target.text))
        body, key = document.body, id(target)
        if target.last - target.first > 3 and key not in self._resolving:
            self._resolving.add(key)
            for hole in body.holes:
                if target.first <= hole.at < target.last and not body.chunks[hole.at]:
                    body.chunks[hole.at] = self._text(document, hole, faults)
            self._resolving.remove(key)
        return body.enclosed_text(target)


def _style_reference(body: Body, hole: Hole, inside: bool) -> str:
    style, *switches = hole.arguments
    starts = body.styled.get(style)
    if not starts:
        return ""
    # The nearest one before the field, or else after it; in a header, which stands on every page, the first.
    start = max((s for s in starts if s < hole.at), default=starts[0]) if inside else starts[0]
    if NUMBER_SWITCHES & set(switches):
        number = body.numbers.get(start)
        return number_shown(number, switches) if number else "0"
    return body.paragraph_text(start).translate(BREAKS)


def _title(document: CountedDocument) -> str:
    return f"「{escape(clean(document.title))}」"
