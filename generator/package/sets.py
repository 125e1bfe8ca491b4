"""From answers to a company's set: which documents, with which words, under which names."""

from __future__ import annotations

import sys
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from generator.answers import Answers
from generator.catalogue import FORM, Catalogue, Document, Form, Selection, load_catalogue
from generator.command_line import command_line
from generator.context import Rules, absence, build_context, changes_since, condition_holds, deciding_disputes
from generator.errors import Fault, PackageError, TemplateError
from generator.package.audit import audit_items
from generator.package.citations import Citations
from generator.package.citing import Citing
from generator.package.forms import INDEX, OF_ALL, FormRow, form_rows
from generator.package.freenames import FreeNames
from generator.package.further import Further
from generator.package.identity import Identity, content_hash, prepared, tag
from generator.package.index import template_index
from generator.package.lists import state_lists
from generator.package.manifest import parts_hash
from generator.package.output import OutputFile
from generator.package.volume import BOUND, Binder, Named, frame_faults
from generator.package.workbooks import Workbooks, register_identity, register_name
from generator.reference import Reference, load_reference
from generator.rendering import (
    CountedSet,
    Job,
    Later,
    Rendered,
    Template,
    check_parts,
    compression,
    load_template,
)
from generator.resources import data_folder

T = TypeVar("T")
SWITCH = 0.0001  # seconds
MANY = 50  # documents of one template
AHEAD = 8  # documents


@dataclass(frozen=True)
class DocumentFacts:
    """What a template may say about its own document, as `doc.…`."""

    id: str
    number: str
    title: str
    version: str


@dataclass(frozen=True)
class FinishedSet:
    """All files of a company's set, not yet written; labels of what is open or at its default.

    `numbers`: identity of a document → bookmark of a section or table → its number as Word shows it.
    `changes`: what has changed in the facts since the day of the edition, as sentences for the screen.
    """

    company: str
    files: tuple[OutputFile, ...]
    open_items: tuple[str, ...]
    default_items: tuple[str, ...]
    numbers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    changes: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[OutputFile, ...]:
        """The Word files."""
        return tuple(file for file in self.files if file.name.endswith(".docx"))


@dataclass(frozen=True)
class ComingSet:
    """A company's set whose files are made when they are asked for, once, and not held; the rest as `FinishedSet` says.

    `names` are those of the Word files but for the forms: which these are is known when all others are rendered.
    `numbers` is there when the first file comes. The last may raise TemplateError.
    `edition` is its 版, as 1.1, `edition_on` the day from which it holds ('' while that is open).
    `citing` is told of the folder for which the files are made, before they are asked for.
    """

    company: str
    names: tuple[str, ...]
    files: Iterator[OutputFile]
    open_items: tuple[str, ...]
    default_items: tuple[str, ...]
    numbers: Mapping[str, Mapping[str, str]]
    changes: tuple[str, ...] = ()
    edition: str = ""
    edition_on: str = ""
    citing: Citing = field(default_factory=lambda: Citing({}))

    def finished(self) -> FinishedSet:
        """Return the whole set."""
        files = tuple(self.files)
        return FinishedSet(self.company, files, self.open_items, self.default_items, self.numbers, self.changes)


class SetBuilder:
    """Makes sets of one catalogue with one folder of templates; templates are loaded once, when first needed."""

    def __init__(
        self,
        templates: Path | None = None,
        catalogue: Catalogue | None = None,
        reference: Reference | None = None,
        deflate: str = "zlib",
        threads: int = 0,
        counted: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """Take our own catalogue, dated facts and templates where none are given.

        `threads` more compress what is rendered: for one company on a machine that has a core to spare. `counted` is
        told, while a set is rendered, how many of its documents are.
        """
        self.catalogue = catalogue or load_catalogue()
        self.reference = reference or load_reference()
        self._own = data_folder("sample_regulations") / "templates"
        self._folder = templates or self._own
        self._deflate = deflate
        self._threads = threads
        self._counted = counted
        self._loaded: dict[str, Template] = {}
        self._index = template_index(self._own)

    @property
    def templates(self) -> Path:
        """Where its templates are; ours stand in for those that are not there."""
        return self._folder

    @property
    def rules(self) -> Rules:
        """What the index of the templates tells of their rules."""
        return self._index.rules

    def build(self, answers: Answers, on: date, only: Sequence[str] = ()) -> FinishedSet:
        """Return the finished files for `answers`, made on `on`; with `only`, just those documents (ids).

        The day of the run is that of the files and of the manifest; no text depends on it.
        Numbers are always counted over all documents. Raises TemplateError, or PackageError for an unknown id, and
        where respondents differ on what decides which text stands there.
        """
        return self.begin(answers, on, only).finished()

    def begin(self, answers: Answers, on: date, only: Sequence[str] = ()) -> ComingSet:
        """Return the same set as `build`, before any of its files is made; TemplateErrors come with the files."""
        self._refuse_disputes(answers)
        words = build_context(answers, self.reference, rules=self._index.rules)
        words |= state_lists(answers, self._index.uses)
        words["audit_items"] = audit_items(self._index.rules, words, self.catalogue)
        holds = condition_holds(answers, words)
        selections = (
            *self.catalogue.select(holds, words),
            *map(Selection, self.catalogue.of_forms),
        )
        beside = self.catalogue.beside(holds)
        self._refuse_unknown(only, {*(s.document.id for s in selections), *(d.id for d in beside)})
        free = FreeNames()
        # All are named, whichever are wanted: their files are linked to, and a second copy is called so every time.
        called = {s.identity: (s, free.of(s)) for s in selections}
        names = {identity: of for identity, of in called.items() if not only or _is_wanted(of[0].document, only)}
        numbers: dict[str, Mapping[str, str]] = {}
        citing = Citing({identity: name for identity, (_, name) in called.items()})
        citations = Citations(self.catalogue.forms)
        store = compression(self._deflate)
        workbooks = Workbooks(words, tuple(called.values()), answers.value, self.reference, answers.id, on, store)
        wanted = [d for d in beside if not only or d.id in only]
        sections = self._index.sections
        further = Further(wanted, self.catalogue, words, answers, sections, numbers, citing, self.reference, on, store)
        return ComingSet(
            company=str(words["company_name"]),
            names=tuple(name for selection, name in names.values() if selection.document.kind != FORM),
            files=self._files(
                citing,
                names,
                Binder(called),
                self._jobs(called.values(), words, on, absence(answers.questionnaire), citations, citing),
                _made_many_times(selections),
                numbers,
                answers.id,
                lambda: self._rest(only, citations, None if only else workbooks, further),
            ),
            open_items=tuple(item.place for item in answers.open_items()),
            default_items=tuple(item.place for item in answers.defaults_in_use() if item.field is None),
            numbers=numbers,
            changes=changes_since(answers, self.reference, on),
            edition=str(words["version"]),
            edition_on=str(answers.value("revised_on") or ""),
            citing=citing,
        )

    def of_revision(
        self, answers: Answers, on: date, ids: Collection[str], more: Mapping[str, object]
    ) -> Iterator[OutputFile]:
        """Yield the documents that go with a revision, of those `ids`; `more` are the words that tell of it."""
        words = {**build_context(answers, self.reference, rules=self._index.rules), **more}
        free = FreeNames()
        chosen = [Selection(document) for document in self.catalogue.of_revisions if document.id in ids]
        called = {selection.identity: (selection, free.of(selection)) for selection in chosen}
        jobs = self._jobs(called.values(), words, on, absence(answers.questionnaire))
        return self._files(Citing({}), called, Binder(called), jobs, (), {}, "")

    def _files(
        self,
        citing: Citing,
        names: Mapping[str, tuple[Selection, str]],
        binder: Binder,
        jobs: Iterator[Job],
        many: Collection[str],
        numbers: dict[str, Mapping[str, str]],
        set_id: str,
        rest: Callable[[], Iterator[OutputFile]] = lambda: iter(()),
    ) -> Iterator[OutputFile]:
        faults: list[Fault] = []
        with _threads(self._threads) as threads:
            trace = citing.to_trace()
            counted = CountedSet(jobs, many=many, trace=trace, deflate=self._deflate, threads=threads)
            citing.settle(counted)
            numbers |= counted.numbers()
            # With threads the next documents are rendered while the parts of this one are compressed.
            for identity, made in _ahead(counted.each(binder.needed(names)), AHEAD if threads else 0):
                selection, name = binder.called[identity]
                is_volume = selection.document.kind == BOUND
                citing.traces |= {identity: made.trace} if made.trace else {}
                template, title = selection.document.template, selection.document.title
                file = self._named(made, identity, name, set_id, is_form=selection.document.kind == FORM)
                # A text that the folder has was looked at before it was written.
                if not citing.has(file):
                    faults += (Fault(template, 0, title, problem) for problem in check_parts(made.parts))
                if is_volume:
                    faults += (Fault(template, 0, title, problem) for problem in frame_faults(made.parts))
                if faults:
                    continue
                if is_volume:
                    file = binder.volume(file, set_id, compression(self._deflate).store)
                binder.take(file)
                if identity in names:
                    yield file
        if faults:
            raise TemplateError(dict.fromkeys(faults))
        yield from rest()

    def _rest(
        self, only: Collection[str], citations: Citations, workbooks: Workbooks | None, further: Further
    ) -> Iterator[OutputFile]:
        """Yield what comes after the texts; only they tell which forms a set has."""
        cited = {form.document.id for form in citations}
        for document in self.catalogue.of_forms:
            if document.id in only and document.id not in cited:
                raise PackageError(
                    f"--only {document.id}: 「{document.title}」はこの会社の一式に入りません。"
                    "この会社の規程は、この様式の名前を挙げていません。"
                )
        yield from workbooks.files(citations) if workbooks is not None else ()
        yield from further.files()

    def _named(self, made: Rendered, identity: str, name: str, set_id: str, *, is_form: bool) -> OutputFile:
        """Return the file with its name tag in it."""
        compress = compression(self._deflate)
        ready = {part: Later(data, compress) for part, data in prepared(made.parts).items()}
        entries = {**made.entries, **ready}
        parts = {part: entry.data for part, entry in entries.items()}
        base = content_hash(parts)
        named = tag(parts, Identity(set_id, identity, base))
        entries |= {part: Later(data, compress) for part, data in named.items()}
        whole = parts_hash({**parts, **named})
        return OutputFile(identity, name, entries, whole, base, is_form=is_form)

    def _jobs(
        self,
        called: Iterable[tuple[Selection, str]],
        words: dict[str, object],
        on: date,
        absent: Callable[[str], str],
        citations: Citations | None = None,
        citing: Citing | None = None,
    ) -> Iterator[Job]:
        citations = Citations(self.catalogue.forms) if citations is None else citations
        words = {**words, "form": citations, "forms": citations}
        called = list(called)
        for done, (selection, file) in enumerate(_in_turn(called, citations), 1):
            if selection.document.kind == INDEX:
                words = {**words, "forms": self._form_rows(citations, words, citing, file)}
            yield replace(self._job(selection, words, on), file=file, absent=absent)
            self._counted(done, len(called) - len(self.catalogue.forms) + len(citations))

    def _form_rows(
        self, cited: Citations, words: Mapping[str, object], citing: Citing | None, file: str
    ) -> list[FormRow]:
        """Return the rows of the list of forms, which lies at `file`."""

        def place(form: Form) -> str:
            name = register_name(form)
            return citing.place(register_identity(form), name) if citing is not None else name

        return list(form_rows(cited, self._index.rules, words, self.catalogue, place, file))

    def _job(self, selection: Selection, words: Mapping[str, object], on: date) -> Job:
        document = selection.document
        facts = DocumentFacts(document.id, document.number, document.title, str(words["version"]))
        context = {**words, "doc": facts}
        if document.per is not None:
            context[f"blank_{document.each}"] = selection.record is None
            if selection.record is not None:
                context[document.each] = selection.record
        return Job(
            identity=selection.identity,
            template=self._template(document.template),
            context=context,
            scheme=document.scheme or ("article" if words["numbering_is_article"] else "section"),
            title=document.title,
            created=on,
        )

    def _template(self, name: str) -> Template:
        if name not in self._loaded:
            path = self._folder / name
            # A consultant's folder may hold only the templates that were changed; ours stand in for the rest.
            self._loaded[name] = load_template(path if path.exists() else self._own / name)
        return self._loaded[name]

    def _refuse_disputes(self, answers: Answers) -> None:
        documents = [document.when for document in self.catalogue.documents]
        found = deciding_disputes(answers, self._index.uses, documents, self.reference.roles)
        if found:
            raise PackageError(
                f"答えが分かれたままの質問が{len(found)}件あり、規程の内容がそれで変わるため、作れません。\n"
                + "".join(f"  ・{dispute}\n" for dispute in found)
                + f"  決まった答えを「{command_line('interview')}」で入れるか、"
                + "回答ファイルの質問のキーの後に書いてください。"
            )

    def _refuse_unknown(self, only: Sequence[str], chosen: Collection[str]) -> None:
        for id in only:
            document = self.catalogue.document(id)
            if id == OF_ALL:
                continue
            if document is None:
                known = ", ".join((*(d.id for d in (*self.catalogue.documents, *self.catalogue.workbooks)), OF_ALL))
                raise PackageError(f"--only {id}: この id の文書はありません。使えるのは {known} です。")
            if id not in chosen:
                raise PackageError(f"--only {id}: 「{document.title}」はこの会社の一式に入りません。{document.absent}")


@contextmanager
def _threads(count: int) -> Iterator[Executor | None]:
    """Give so many threads, and let them have their turn at once; nothing for 0."""
    if not count:
        yield None
        return
    before = sys.getswitchinterval()
    # A thread that is done with one part needs the interpreter for a moment to begin the next. Python would let it
    # wait 5 ms each time, which is longer than compressing takes.
    sys.setswitchinterval(SWITCH)
    try:
        with ThreadPoolExecutor(count) as threads:
            yield threads
    finally:
        sys.setswitchinterval(before)


def _in_turn(called: Sequence[Named], citations: Citations) -> Iterator[Named]:
    """Yield what is rendered, in turn: texts, the forms that they name (and forms name in their turn), their list."""
    forms = {selection.document.id: (selection, file) for selection, file in called if selection.document.kind == FORM}
    yield from (of for of in called if of[0].document.kind not in (FORM, INDEX))
    while waiting := [id for form in citations if (id := form.document.id) in forms]:
        for id in waiting:
            yield forms.pop(id)
    yield from (of for of in called if of[0].document.kind == INDEX)


def _is_wanted(document: Document, only: Sequence[str]) -> bool:
    return document.id in only or (document.kind in (FORM, INDEX) and OF_ALL in only)


def _made_many_times(selections: Iterable[Selection]) -> frozenset[str]:
    """Return the templates of which a set has so many documents that their texts are not held as they are."""
    uses = Counter(selection.document.template for selection in selections)
    return frozenset(template for template, number in uses.items() if number > MANY)


def _ahead(items: Iterator[T], number: int) -> Iterator[T]:
    """Yield `items` in their order, taking so many more of them beforehand."""
    waiting: deque[T] = deque()
    for item in items:
        waiting.append(item)
        if len(waiting) > number:
            yield waiting.popleft()
    yield from waiting
