"""What the index of the templates tells of the rules: the duties they mark, and which section names which form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.context.words import Words

RULING = ("chapter", "regulation")  # documents of rules
Documents = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True)
class Mark:
    """A duty as the index of the templates has it: `under` are conditions that all hold, `each` the lists round it.

    `section` is the nearest heading above it that can be referred to, `part` the nearest of level 2.
    """

    section: str
    title: str
    when: str
    part: str = ""
    roles: tuple[str, ...] = ()
    who: str = ""
    form: str = ""
    by: str = ""
    audience: str = ""
    technical: bool = False
    under: tuple[str, ...] = ()
    each: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A section of a chapter or regulation, with the forms that its rules name, each under its conditions."""

    id: str
    under: tuple[str, ...] = ()
    forms: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Cited:
    """A place where a document (of a kind) names a form: the section of level 2 above it, and the conditions."""

    form: str
    document: str
    kind: str
    section: str
    under: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stated:
    """A section that states a dated fact: `name` is law.appi_25, contact.ipa, or a list such as laws_in_scope."""

    name: str
    section: str
    under: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True)
class Rules:
    """Marks and sections of all documents, in the order of the text; `contacts`: where one is named."""

    marks: tuple[Mark, ...] = ()
    sections: tuple[Section, ...] = ()
    contacts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    facts: tuple[Stated, ...] = ()
    cited: tuple[Cited, ...] = ()


def read_rules(documents: Documents) -> Rules:
    """Return what the entry `documents` of index.json tells; a document's condition is one of all its conditions."""
    marks = tuple(Mark(**entry) for entry in _placed(documents, "duties"))
    ruling = {id: document for id, document in documents.items() if document.get("kind") in RULING}
    named = list(_placed(ruling, "records"))
    sections = tuple(
        Section(
            entry["id"],
            entry["under"],
            tuple((record["form"], record["under"]) for record in named if record["section"] == entry["id"]),
        )
        for entry in _placed(ruling, "sections")
        if entry["level"] == 2 and entry["numbered"] and not entry["each"]
    )
    titles = {entry["id"]: entry["title"] for entry in _placed(documents, "sections")}
    facts = tuple(Stated(**entry, title=titles.get(entry["section"], "")) for entry in _placed(documents, "facts"))
    cited = tuple(
        Cited(record["form"], id, str(document.get("kind")), record["section"], record["under"])
        for id, document in documents.items()
        for record in _placed({id: document}, "records")
    )
    return Rules(marks, sections, tuple(_contacts(documents)), facts, cited)


def _contacts(documents: Documents) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each place where a text names a contact: its id, and the conditions round it."""
    for document in documents.values():
        variables = document.get("variables")
        for entry in variables if isinstance(variables, list) else ():
            group, _, name = entry["name"].partition(".")
            if group == "contact" and name.endswith(".name"):
                yield from ((name.removesuffix(".name"), tuple(under)) for under in entry["under"])


def _placed(documents: Documents, key: str) -> Iterator[dict[str, Any]]:
    """Yield the entries under `key` of all documents, lists as tuples, with the document's condition among theirs."""
    for document in documents.values():
        entries, when = document.get(key), document.get("when")
        for entry in entries if isinstance(entries, list) else ():
            lists = {name: tuple(value) for name, value in entry.items() if isinstance(value, list)}
            yield {**entry, **lists, "under": (*(when if isinstance(when, list) else ()), *lists["under"])}


def holds(under: Sequence[str], words: Mapping[str, object], record: Words | None = None) -> bool:
    """Say whether all conditions hold, as the index writes them; those of a list (`backups[].offline`) for `record`."""

    def atom(text: str) -> bool:
        name = text.removeprefix("not ")
        value = vars(record).get(name.rpartition("[].")[2]) if record and "[]." in name else words.get(name)
        return bool(value) != text.startswith("not ")

    return all(any(atom(part.strip()) for part in clause.split(" or ")) for clause in under)
