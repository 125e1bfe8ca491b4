"""Documents and forms of a set, and the choice of those that belong to one company."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.conditions import Condition

KINDS = ("policy", "chapter", "regulation", "terms", "record", "sheet", "letter", "forms", "bound")
MADE = ("workbook", "calendar")
"""The kinds of what is no Word file: a workbook, a calendar for each role."""
FORM = "form"
"""The kind of a form's own file; forms.yaml says which there are."""
FORMS_FOLDER = "様式"
"""Where forms and registers lie in a company's folder."""
SCHEMES = ("section", "article")
BLANK = "blank"


@dataclass(frozen=True)
class Document:
    """One Word file of the set.

    `per` names the list of which each record gets a copy of its own, in which it is called `each`;
    `blank` is what the file name of a further copy for nobody says (no such copy where it is empty).
    `folder` is where in the company's folder its file lies, '' for there itself.
    """

    id: str
    number: str
    title: str
    kind: str
    template: str
    chapter: int | None = None
    scheme: str | None = None
    when: Condition | None = None
    absent: str = ""
    per: str | None = None
    each: str = "record"
    blank: str = ""
    purpose: str = ""
    folder: str = ""


@dataclass(frozen=True)
class FormField:
    """One cell or column of a form.

    `kind` is text, date, check, choice, lines (then `lines` high) or wide (a column that takes sentences).
    `text` is already printed in the cell of a sheet, tags of templates included: a form that is to be signed says what.
    `under` are the fields that a ledger has in the same column, each below the one before.
    """

    name: str
    kind: str = "text"
    choices: tuple[str, ...] = ()
    lines: int = 1
    text: str = ""
    under: tuple[FormField, ...] = ()

    @property
    def stack(self) -> tuple[FormField, ...]:
        """The fields of the column, the topmost first."""
        return (self, *self.under)


@dataclass(frozen=True)
class KnownRows:
    """Rows of a ledger that the answers know already: one for each record of the list `each`, called `row`.

    `values` say by a field's name what stands in it, tags of templates included; `when` is the name of the condition
    under which the list is asked for (empty: always).
    """

    each: str
    values: Mapping[str, str]
    when: str = ""


@dataclass(frozen=True)
class Top:
    """A page with the ten lines of a register of which `by` (a formula) is greatest: what each `show`s."""

    title: str
    by: str
    show: tuple[str, ...]


@dataclass(frozen=True)
class Summary:
    """A page that counts, for each value of the column `by`, how often each choice of the column `of` was made."""

    title: str
    by: str
    of: str


@dataclass(frozen=True)
class Workbook:
    """How a ledger is kept as a workbook, with the `rows` that the answers know.

    `about` says what is entered, and when. `formulas` compute a column, others as `[name]`. `overdue` names columns of
    days by which something must be done, each with the column that says that it was ("" for none). `high` are the
    values of a column that need attention. `hints` say in a sentence what is written in a column.
    """

    about: str
    rows: tuple[KnownRows, ...] = ()
    formulas: Mapping[str, str] = field(default_factory=dict)
    overdue: Mapping[str, str] = field(default_factory=dict)
    high: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hints: Mapping[str, str] = field(default_factory=dict)
    top: Top | None = None
    summary: Summary | None = None


@dataclass(frozen=True)
class Form:
    """A form (様式) with its number, fixed for the life of the set; `layout` is sheet, ledger or letter.

    A ledger with a `workbook` is kept there: the one for print stays blank.
    """

    id: str
    number: str
    title: str
    layout: str
    fields: tuple[FormField, ...]
    rows: tuple[KnownRows, ...] = ()
    workbook: Workbook | None = None

    @property
    def document(self) -> Document:
        """The form as a file of the set; its id is the bookmark of its heading."""
        return Document(
            f"{FORM}_{self.id}",
            f"様式{self.number}",
            self.title,
            FORM,
            f"{FORM}_{self.id}.docx",
            scheme=SCHEMES[0],
            folder=FORMS_FOLDER,
        )

    @property
    def phrase(self) -> str:
        """How a text names the form: 「アカウント台帳」（様式4-1）."""
        return f"「{self.title}」（様式{self.number}）"


def is_form(identity: str) -> bool:
    """Tell whether a document is a form, by what it is known by."""
    return identity.startswith(f"{FORM}_")


@dataclass(frozen=True)
class Selection:
    """A document that belongs to the set of a company, for one record where it is made per record."""

    document: Document
    record_id: str | None = None
    record: object | None = None

    @property
    def identity(self) -> str:
        """The name by which the manifest knows the file, whatever its number or title becomes."""
        return self.document.id if self.record_id is None else f"{self.document.id}:{self.record_id}"


@dataclass(frozen=True)
class Catalogue:
    """All documents of a set in their order, all forms, the documents that go with a revision of a set.

    `workbooks` are what a set has beside texts and the registers among the forms: workbooks and calendars.
    """

    documents: tuple[Document, ...]
    forms: tuple[Form, ...]
    of_revisions: tuple[Document, ...] = ()
    workbooks: tuple[Document, ...] = ()

    def document(self, id: str) -> Document | None:
        """Return the document called `id`, or None."""
        return next((document for document in (*self.every, *self.workbooks) if document.id == id), None)

    @property
    def every(self) -> tuple[Document, ...]:
        """All documents that there is a template of."""
        return (*self.documents, *self.of_forms, *self.of_revisions)

    @cached_property
    def of_forms(self) -> tuple[Document, ...]:
        """The forms as documents; a set holds those that its other documents name."""
        return tuple(form.document for form in self.forms)

    def belonging(self, holds: Callable[[Condition], bool]) -> tuple[Document, ...]:
        """Return the documents whose condition `holds`, in order."""
        return tuple(d for d in self.documents if d.when is None or holds(d.when))

    def beside(self, holds: Callable[[Condition], bool]) -> tuple[Document, ...]:
        """Return the workbooks and calendars whose condition `holds`, in order."""
        return tuple(d for d in self.workbooks if d.when is None or holds(d.when))

    def select(self, holds: Callable[[Condition], bool], records: Mapping[str, object]) -> tuple[Selection, ...]:
        """Return one selection a file: once per record of `records[per]`, plus a blank one where there is one."""
        return tuple(_selections(self.belonging(holds), records))


def _selections(documents: Iterable[Document], records: Mapping[str, object]) -> Iterable[Selection]:
    for document in documents:
        if document.per is None:
            yield Selection(document)
            continue
        for record in _sequence(records[document.per]):
            # The row that says 該当なし is for tables; nobody gets a document made out to it.
            if getattr(record, "is_given", True):
                yield Selection(document, str(getattr(record, "id")), record)  # noqa: B009 - a record of any kind
        if document.blank:
            yield Selection(document, BLANK)


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, Sequence) else ()
