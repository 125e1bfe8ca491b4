"""What a preset is: values that count as defaults until they are confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.questionnaire import Question, Questionnaire, Value


@dataclass(frozen=True)
class Trade:
    """A kind of business, as people choose it."""

    id: str
    title: str


@dataclass(frozen=True)
class Size:
    """A range of people working in the company, both ends included."""

    id: str
    title: str

    @property
    def low(self) -> int:
        """The smallest number of people."""
        return int(self.id.split("-")[0])

    @property
    def high(self) -> int:
        """The largest number of people."""
        return int(self.id.split("-")[1])


@dataclass(frozen=True)
class Preset:
    """What companies of one trade and size usually answer; `values` by question key."""

    trade: Trade
    size: Size
    values: Mapping[str, Value]

    @property
    def name(self) -> str:
        """The name that the answers file keeps: `manufacturing/6-20`."""
        return f"{self.trade.id}/{self.size.id}"

    @property
    def title(self) -> str:
        """What people see: 製造（6〜20人）."""
        return f"{self.trade.title}（{self.size.title}）"

    def applied_to(self, questionnaire: Questionnaire) -> Questionnaire:
        """Return the same questions with the values of this preset as their defaults."""
        sections = tuple(
            replace(section, questions=tuple(self._with_default(question) for question in section.questions))
            for section in questionnaire.sections
        )
        return Questionnaire(sections, questionnaire.conditions)

    def _with_default(self, question: Question) -> Question:
        if question.key not in self.values:
            return question
        return replace(question, default=self.values[question.key], default_from=None)


@dataclass(frozen=True)
class Presets:
    """All presets: every trade in every size."""

    trades: tuple[Trade, ...]
    sizes: tuple[Size, ...]
    by_name: Mapping[str, Preset]

    def preset(self, trade: str, size: str) -> Preset:
        """Return the preset of `trade` and `size` (ids); raise KeyError if there is none."""
        return self.by_name[f"{trade}/{size}"]

    def size_for(self, headcount: int) -> Size:
        """Return the size for that many people; above the largest it is the largest."""
        return next((size for size in self.sizes if headcount <= size.high), self.sizes[-1])
