"""Persons who are named in a sheet and cannot be found: one fault for each, at its cause where that can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.errors import Fault
from generator.hearing_sheet.grid import Entry
from generator.hearing_sheet.reading import Reading
from generator.hearing_sheet.voices import spelling

PERSONS = "persons"
BRING_BACK = "送ったシートに戻してください。"
BRING_ALONG = (
    "「人の一覧」のあるシートと一緒に取り込むか、--answers に「人の一覧」のある回答ファイルを指定してください。"
)


@dataclass
class Strangers:
    """The answers of one workbook that name a person who cannot be found."""

    places: dict[str, list[str]] = field(default_factory=dict)
    """Where each name stands."""
    problems: dict[str, str] = field(default_factory=dict)
    """What is wrong with each name."""

    def add(self, name: str, place: str, problem: str) -> None:
        """Note one answer."""
        self.places.setdefault(name, []).append(place)
        self.problems[name] = problem

    def faults(self, reading: Reading, *, without_list: bool) -> Iterator[Fault]:
        """Yield the faults; `without_list`: no sheet of persons came, so that all of them have one cause."""
        if without_list and self.places:
            count = sum(map(len, self.places.values()))
            problem = f"「人の一覧」のシートがないため、人を選んだ答え{count}か所を読み取れません。"
            sent = not reading.sent or any(kind.endswith(f":{PERSONS}") for kind in reading.sent)
            cure = BRING_BACK if sent else BRING_ALONG
            yield Fault(str(reading.path), 0, "", f"{problem}{cure}")
            return
        emptied = dict(_emptied(reading))
        for name, places in self.places.items():
            cell = emptied.get(spelling(name))
            if cell is None:
                more = f"（ほかに{len(places) - 1}か所）" if len(places) > 1 else ""
                yield Fault(str(reading.path), 0, places[0], f"{self.problems[name]}{more}")
                continue
            problem = f"名前が消えています。「{name}」に戻すか、この人を選んだ答え{len(places)}か所を直してください。"
            yield Fault(str(reading.path), 0, cell.place("人の一覧"), problem)


def _emptied(reading: Reading) -> Iterator[tuple[str, Entry]]:
    """Yield the names that a person had when the sheet was sent, and the cell from which each is gone."""
    found = reading.lists.get(PERSONS)
    for row in found.rows if found else ():
        name = row.was.get("name") if isinstance(row.was, dict) else None
        cell = row.fields.get("name")
        if isinstance(name, str) and cell is not None and cell.is_empty:
            yield spelling(name), cell
