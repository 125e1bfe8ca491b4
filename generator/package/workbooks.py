"""The workbooks of a set: registers that the company's rules name, and what it needs when data has leaked.

A workbook that people have filled is theirs for good: what is new comes beside it, as a workbook of the lines it lacks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator import workbook
from generator.catalogue import FORMS_FOLDER, Form, Selection
from generator.container import ContainerError
from generator.context import Words
from generator.package.identity import Identity, tagged
from generator.package.names import file_name
from generator.package.output import Made, OutputFile
from generator.package.proposal import Proposal
from generator.questionnaire import Value
from generator.reference import Reference
from generator.rendering import Compression, Entry, Later

if TYPE_CHECKING:
    from generator.cells import Book

BREACH = "workbook:breach"
DASH = "―"
UNREADABLE = "Excelのファイルとして読めませんでした"


@dataclass(frozen=True)
class Workbooks:
    """What the workbooks of one set are made of: the words of its texts, its documents, the answers as they are."""

    words: Mapping[str, object]
    documents: Sequence[tuple[Selection, str]]
    value: Callable[[str], Value | None]
    reference: Reference
    set_id: str
    on: date
    compression: Compression

    def files(self, cited: Iterable[Form]) -> Iterator[OutputFile]:
        """Yield a workbook for each of the forms that is kept as one, and the worksheet of a leak."""
        for form in cited:
            if form.workbook is not None:
                yield self._register(form)
        if self.words.get("personal_data") or self.words.get("my_number"):
            yield self._breach()

    def _register(self, form: Form) -> OutputFile:
        register = workbook.register_of(form, {**self.words, **self._lists()})
        name = register_name(form)
        beside = Additions(register, self.on)
        return self._file(
            register_identity(form), name, register, lambda: workbook.register_parts(register, self.on), beside
        )

    def _lists(self) -> dict[str, object]:
        """Return the lists that are of the set, not of the answers."""
        systems, months = self.words.get("cloud_systems"), self.words.get("cloud_log_months", DASH)
        checks = workbook.cloud_checks(systems, self.reference.criteria["cloud15"], months)
        return {"set_documents": self._documents(), "cloud_checks": checks}

    def _documents(self) -> list[Words]:
        """Return the regulations of the set as rows of 規程一覧."""
        days = {key: str(self.words.get(key, DASH)) for key in ("established_on", "revised_on")}
        revised = DASH if days["revised_on"] == days["established_on"] else days["revised_on"]
        return [
            Words(
                selection.document.title,
                {
                    "id": selection.identity,
                    "is_given": True,
                    "number": selection.document.number,
                    "title": selection.document.title,
                    "version": str(self.words["version"]),
                    "established_on": days["established_on"],
                    "revised_on": revised,
                },
            )
            for selection, _ in self.documents
            if selection.document.kind in ("policy", "chapter", "regulation") and selection.record is None
        ]

    def _breach(self) -> OutputFile:
        facts = workbook.BreachFacts(
            company=str(self.words["company_name"]),
            officer=str(self.words["incident_officer"]),
            window=f"{self.words['complaint_officer']}　{getattr(self.words['complaint_officer'], 'phone', '')}",
            first_days=_whole(self.value("breach_first_report_days"), 3),
            final_days=self._fact("appi_report_final_days"),
            malicious_days=self._fact("appi_report_malicious_days"),
            persons=self._text("appi_persons"),
            my_number_persons=self._text("mynumber_persons"),
            my_number=bool(self.words.get("my_number")),
            entrusted=bool(self.words.get("entrusted_information")),
            report_to="個人情報保護委員会（権限が委ねられた業種は所管の大臣）",
        )
        edition = self.value("revised_on") or self.value("established_on")
        year = edition.year if isinstance(edition, date) else self.reference.latest.year
        name = _name("10-4", "漏えい等の報告の作業表")
        holidays = self.reference.holidays

        def made() -> dict[str, bytes]:
            return workbook.breach_parts(facts, holidays, year, self.on)  # named late: naming it imports openpyxl

        return self._file(BREACH, name, (facts, holidays, year), made, Nothing())

    def _text(self, id: str) -> str:
        return str(getattr(self.words["fact"], id))

    def _fact(self, id: str) -> int:
        return int(self._text(id).replace(",", ""))

    def _file(
        self,
        identity: str,
        name: str,
        facts: object,
        made: Callable[[], dict[str, bytes]],
        beside: Callable[[Path], Proposal],
    ) -> OutputFile:
        return workbook_file(identity, name, facts, made, beside, self.set_id, self.compression)


def workbook_file(
    identity: str,
    name: str,
    facts: object,
    made: Callable[[], dict[str, bytes]],
    beside: Callable[[Path], Proposal],
    set_id: str,
    compression: Compression,
) -> OutputFile:
    """Return a workbook as a file of a set; `facts` are all that its contents follow from, `made` makes its parts."""
    # By its facts, not by its parts: what nobody touched and nothing is new in is not made.
    base = hashlib.sha256(f"{workbook.LAYOUT} {facts!r}".encode("utf-8", "surrogatepass")).hexdigest()

    def entries() -> dict[str, Entry]:
        parts = tagged(made(), Identity(set_id, identity, base))
        return {part: Later(data, compression) for part, data in parts.items()}

    return OutputFile(identity, name, Made(entries), "", base, is_kept=False, beside=beside)


@dataclass(frozen=True)
class Nothing:
    """What is put beside a worksheet that somebody has filled: nothing, it is finished with."""

    def __call__(self, found: Path) -> Proposal:
        """Return a proposal without changes."""
        return Proposal({}, 0)


@dataclass(frozen=True)
class Additions:
    """What is put beside a register that people have filled: the lines it lacks."""

    register: workbook.Register
    on: date

    def __call__(self, found: Path) -> Proposal:
        """Return a workbook with the lines that `found` lacks, as many changes as it has lines."""
        book = filled_workbook(found)
        if book is None:
            return Proposal(refused=UNREADABLE)
        new = workbook.missing_lines(self.register, book)
        if new is None:
            return Proposal({}, 0)
        return Proposal(workbook.register_parts(new, self.on), max(1, len(new.lines)))


def filled_workbook(path: Path) -> Book | None:
    """Return a workbook that people have filled; None where it cannot be read."""
    # Only who has filled one needs the reader of workbooks, and lxml with it.
    from generator.cells import read_workbook

    try:
        return read_workbook(path)
    except ContainerError:
        return None


def register_name(form: Form) -> str:
    """Return the name of the workbook as which a form is kept, as seen from the company's folder."""
    return _name(form.number, form.title)


def register_identity(form: Form) -> str:
    """Return what a form's workbook is known by."""
    return workbook_identity(form.id)


def workbook_identity(id: str) -> str:
    """Return what the workbook of a form or document is known by."""
    return f"workbook:{id}"


def _name(number: str, title: str) -> str:
    return f"{FORMS_FOLDER}/{file_name(f'様式{number}', title, ending='.xlsx')}"


def _whole(value: object, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
