"""What a set has beside its texts, forms and registers: workbooks and calendars, made when all numbers are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.answers import Answers
from generator.catalogue import Catalogue, Document
from generator.package.citing import Citing
from generator.package.output import OutputFile
from generator.package.selfcheck import RULEBOOKS, Printed, SelfCheck
from generator.package.yearly import Yearly
from generator.reference import Reference
from generator.rendering import Compression

CALENDAR = "calendar"


@dataclass(frozen=True)
class Further:
    """What these files of one set are made of; `documents` are those of them that it has.

    `sections` are those of the templates' index, `numbers` and `citing` know those of the finished texts.
    """

    documents: Sequence[Document]
    catalogue: Catalogue
    words: Mapping[str, object]
    answers: Answers
    sections: Sequence[Printed]
    numbers: Mapping[str, Mapping[str, str]]
    citing: Citing
    reference: Reference
    on: date
    compression: Compression

    def files(self) -> Iterator[OutputFile]:
        """Yield the workbooks, then the calendars; these only where the day of adoption is known."""
        yield from self._selfcheck().files()
        adopted = self.answers.value("established_on")
        if any(document.kind == CALENDAR for document in self.documents) and isinstance(adopted, date):
            yield from self._yearly(adopted).files()

    def _selfcheck(self) -> SelfCheck:
        return SelfCheck(
            documents=self.documents,
            criteria=self.reference.criteria,
            words=self.words,
            value=self.answers.value,
            rulebooks=[d for d in self.catalogue.documents if d.kind in RULEBOOKS and d.id in self.numbers],
            sections=self.sections,
            numbers=self.numbers,
            named=self.citing.named,
            filled=self.citing.path,
            risks=next((form for form in self.catalogue.forms if form.id == "risk_analysis"), None),
            set_id=self.answers.id,
            on=self.on,
            compression=self.compression,
        )

    def _yearly(self, adopted: date) -> Yearly:
        duties = self.words.get("duties")
        revised = self.answers.value("revised_on")
        return Yearly(
            duties=duties if isinstance(duties, Sequence) else (),
            company=str(self.words["company_name"]),
            adopted=adopted,
            stamp=revised if isinstance(revised, date) else adopted,
            set_id=self.answers.id,
            named=self.citing.named,
            forms={form.id: form for form in self.catalogue.forms},
        )
