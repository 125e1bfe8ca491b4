"""What only moved: sections, the numbers that followed, the references that followed them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.revision.comparison import Shift
from generator.revision.reading import Rule
from generator.revision.wording import NUMBERING, FieldMove

LONGEST = 40  # characters of a title: an article that somebody typed may be a whole rule


@dataclass
class Shifts:
    """Collects them in the order of the new text; numbers that follow each other in one section become a range."""

    moved: list[Shift] = field(default_factory=list)
    numbers: list[Shift] = field(default_factory=list)
    references: list[Shift] = field(default_factory=list)
    _heads: list[tuple[str, str]] = field(default_factory=list)  # numbers of headings that changed, old and new
    _run: list[tuple[str, str]] = field(default_factory=list)
    _where: str = ""

    def section(self, title: str) -> None:
        """Take note of the heading under which the next ones stand."""
        self.end()
        self._where = title

    def heading(self, old: Rule, new: Rule) -> None:
        """Take note of a heading that is numbered otherwise, unless that follows from the one above it."""
        self.end()
        if old.label == new.label or any(_follows(old.label, new.label, *above) for above in self._heads):
            return
        self.follows(old, new)
        self.numbers.append(Shift("見出し", _short(old.title), _short(new.title)))

    def follows(self, old: Rule, new: Rule) -> None:
        """Take note of a heading from whose number those below it follow."""
        self._heads.append((old.label, new.label))

    def item(self, old: str, new: str) -> None:
        """Take note of a rule that did not change but for its number; of one with the same number, that it did not."""
        if old == new or not old or not new:
            self.end()
        else:
            self._run.append((old, new))

    def fields(self, moves: Iterable[FieldMove]) -> None:
        """Take note of the numbers and references in a rule."""
        for kind, old, new in moves:
            if kind in NUMBERING:
                self.end()
                if Shift("表の番号", old, new) not in self.numbers[-2:]:
                    self.numbers.append(Shift("表の番号", old, new))
            else:
                self.references.append(Shift(self._where, old, new))

    def end(self) -> None:
        """End a range of numbers."""
        if self._run:
            sides = ([old for old, _ in self._run], [new for _, new in self._run])
            self.numbers.append(Shift(self._where, *(_range(labels) for labels in sides)))
            self._run.clear()


def _short(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"


def _range(labels: list[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{labels[0]}〜{labels[-1]}"


def _follows(old: str, new: str, above_old: str, above_new: str) -> bool:
    """Tell whether 5.2 became 6.2 because 5. became 6."""
    stems = above_old.rstrip(".") + ".", above_new.rstrip(".") + "."
    return old.startswith(stems[0]) and new.startswith(stems[1]) and old[len(stems[0]) :] == new[len(stems[1]) :]
