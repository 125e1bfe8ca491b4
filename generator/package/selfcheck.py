"""Workbooks with which a company looks at itself: 自社診断, 対策実行計画, the sheets of a visit by an expert.

What people have filled in feeds what is proposed: the plan has a line for each low score of the diagnosis and each
great risk of the risk analysis that stand in the folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generator import workbook
from generator.catalogue import Document, Form
from generator.package.names import file_name
from generator.package.output import OutputFile
from generator.package.proposal import Proposal
from generator.package.workbooks import (
    UNREADABLE,
    Additions,
    Nothing,
    filled_workbook,
    register_name,
    workbook_file,
    workbook_identity,
)
from generator.questionnaire import Value
from generator.reference import SCHEMES, Criterion
from generator.rendering import Compression
from generator.resources import data_folder

if TYPE_CHECKING:
    from generator.cells import Book

OF_DIAGNOSIS = "ipa25:"
RULEBOOKS = ("policy", "chapter", "regulation")


@dataclass(frozen=True)
class Printed:
    """A numbered section of a set: its document and id, how deep it lies (1: a chapter), the criteria that it meets."""

    document: str
    id: str
    level: int
    covers: tuple[str, ...]


def printed(documents: Mapping[str, Mapping[str, object]]) -> Iterator[Printed]:
    """Yield the numbered sections of policy, chapters and regulations in the `documents` of index.json."""
    for id, document in documents.items():
        sections = document["sections"]
        for section in sections if isinstance(sections, list) and document.get("kind") in RULEBOOKS else ():
            if section["numbered"]:
                yield Printed(id, section["id"], section["level"], tuple(section["covers"]))


@dataclass(frozen=True)
class SelfCheck:
    """What these workbooks of one set are made of.

    `sections` are those of the index, `numbers` those of the finished texts; `named` says how a section is called, with
    or without its title; `filled` where a file lies that people have filled.
    """

    words: Mapping[str, object]
    value: Callable[[str], Value | None]
    rulebooks: Sequence[Document]
    sections: Sequence[Printed]
    numbers: Mapping[str, Mapping[str, str]]
    named: Callable[[str, bool], str]
    filled: Callable[[str, str], Path | None]
    documents: Sequence[Document]
    criteria: Mapping[str, Mapping[str, Criterion]]
    risks: Form | None
    set_id: str
    on: date
    compression: Compression

    def files(self) -> Iterator[OutputFile]:
        """Yield the workbooks that the set has."""
        making = {"diagnosis": self._diagnosed, "plan": self._planned, "visit": self._visited}
        yield from (making[document.id](document) for document in self.documents if document.id in making)

    def _diagnosed(self, document: Document) -> OutputFile:
        company, places = str(self.words["company_name"]), self._places
        told, on = self._diagnosis, self.on
        return self._file(
            document,
            (company, told, places),
            lambda: workbook.diagnosis_parts(company, told, places, on),
            Edition(f"{told.edition}版"),
        )

    def _planned(self, document: Document) -> OutputFile:
        low, risks = self._low_scores(), self._great_risks()
        register = workbook.plan_of(self.words, low, risks, self._places)
        beside = Additions(register, self.on)
        return self._file(document, register, lambda: workbook.register_parts(register, self.on), beside)

    def _visited(self, document: Document) -> OutputFile:
        facts = (str(self.words["company_name"]), self._books(), self._rules(), tuple(self._demands()))
        return self._file(document, facts, lambda: workbook.visit_parts(*facts, self.on), Nothing())

    def _file(
        self,
        document: Document,
        facts: object,
        made: Callable[[], dict[str, bytes]],
        beside: Callable[[Path], Proposal],
    ) -> OutputFile:
        identity, name = workbook_identity(document.id), workbook_name(document)
        return workbook_file(identity, name, facts, made, beside, self.set_id, self.compression)

    def _low_scores(self) -> Sequence[workbook.LowScore]:
        document = next((d for d in self.documents if d.id == "diagnosis"), None)
        book = self._filled(document.id, workbook_name(document)) if document is not None else None
        return workbook.low_scores(self._diagnosis, book) if book is not None else ()

    def _great_risks(self) -> Sequence[workbook.GreatRisk]:
        book = self._filled(self.risks.id, register_name(self.risks)) if self.risks is not None else None
        return workbook.great_risks(book) if book is not None else ()

    def _filled(self, id: str, name: str) -> Book | None:
        """Return a workbook that people have filled, if there is one that can be read."""
        path = self.filled(workbook_identity(id), name)
        return filled_workbook(path) if path is not None else None

    @cached_property
    def _diagnosis(self) -> workbook.Diagnosis:
        return workbook.read_diagnosis(data_folder("sample_regulations") / "diagnosis.yaml")

    @cached_property
    def _standing(self) -> tuple[Printed, ...]:
        return tuple(s for s in self.sections if s.id in self.numbers.get(s.document, {}))

    @cached_property
    def _meeting(self) -> dict[str, list[str]]:
        """The sections that meet a criterion, by its scheme and id (`ipa25:3`)."""
        found: dict[str, list[str]] = {}
        for section in self._standing:
            for criterion in section.covers:
                found.setdefault(criterion, []).append(section.id)
        return found

    @cached_property
    def _places(self) -> dict[int, str]:
        """Where the company's rules answer an item of the diagnosis, by its number."""
        return {
            int(number): self._named(criterion)
            for criterion in self._meeting
            if (number := criterion.removeprefix(OF_DIAGNOSIS)) != criterion and number.isdecimal()
        }

    def _named(self, criterion: str) -> str:
        return "、".join(dict.fromkeys(self.named(id, True) for id in self._meeting.get(criterion, ())))

    def _demands(self) -> Iterator[workbook.Demand]:
        """Yield what each standard asks for, where the rules answer it, and the forms that these sections name."""
        items = self.words.get("audit_items")
        proofs = {item.section: item.forms for item in (items if isinstance(items, list) else ())}
        for scheme, criteria in self.criteria.items():
            for id, criterion in criteria.items():
                met = f"{scheme}:{id}"
                forms = dict.fromkeys(
                    form for section in self._meeting.get(met, ()) for form in proofs.get(section, ())
                )
                yield workbook.Demand(SCHEMES[scheme], id, criterion.text, self._named(met), "、".join(forms))

    def _rules(self) -> tuple[workbook.Rule, ...]:
        return tuple(rule for book in self.rulebooks for rule in self._rules_of(book))

    def _rules_of(self, book: Document) -> Iterator[workbook.Rule]:
        if book.chapter is None:
            yield workbook.Rule(1, "", book.title)
        yield from (self._rule(section) for section in self._standing if section.document == book.id)

    def _rule(self, section: Printed) -> workbook.Rule:
        number, whole = self.named(section.id, True), self.named(section.id, False)
        title = whole.removeprefix(number).removeprefix("（").removesuffix("）")
        # The document says its name or number once, its sections only their own.
        own = number.rpartition("」")[2].rpartition(" ")[2]
        return workbook.Rule(section.level, own, title, section.covers)

    def _books(self) -> tuple[workbook.Rulebook, ...]:
        version, keeper = str(self.words["version"]), str(getattr(self.words["role"], "security_officer"))  # noqa: B009
        established, revised = self.value("established_on"), self.value("revised_on")
        days = [day if isinstance(day, date) else None for day in (established, revised)]
        if days[1] == days[0]:
            days[1] = None
        return tuple(
            workbook.Rulebook(book.number, _titled(book), book.purpose, version, days[0], days[1], keeper)
            for book in self.rulebooks
        )


@dataclass(frozen=True)
class Edition:
    """What is put beside a diagnosis that people have filled: nothing, until its questions have another edition."""

    edition: str

    def __call__(self, found: Path) -> Proposal:
        """Return a proposal without changes, or a refusal, so that the new one comes whole."""
        book = filled_workbook(found)
        if book is None:
            return Proposal(refused=UNREADABLE)
        if any(self.edition in cell.text for sheet in book.sheets for cell in sheet.cells.values()):
            return Proposal({}, 0)
        return Proposal(refused=f"診断の設問が{self.edition}になりました")


def _titled(book: Document) -> str:
    return f"第{book.chapter}章　{book.title}" if book.chapter is not None else book.title


def workbook_name(document: Document) -> str:
    """Return the name of a workbook, as seen from the company's folder."""
    return file_name(document.number, document.title, ending=".xlsx")
