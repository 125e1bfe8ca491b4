"""The lists of はじめにお読みください: what is open, and what stands at its default, rules first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.answers import Answers, format_value
from generator.questionnaire import Question, QuestionType

FIRST = 10
UNIT = re.compile("何(か月|文字|時間|世代|年|日|人|点|分|度|秒|回|[％%])")
NOTHING = "該当なし"
BLANK = "―"
BOX = "□ "


@dataclass(frozen=True)
class ListedItem:
    """One line of the lists of open items and of defaults in use, as はじめにお読みください prints it."""

    label: str
    prompt: str = ""
    section: str = ""
    value: str = ""


@dataclass(frozen=True)
class ListedSection:
    """The defaults of one section of the questionnaire, as the lines of two columns."""

    section: str
    left: str
    right: str


def state_lists(answers: Answers, uses: Mapping[str, int]) -> dict[str, object]:
    """Return the lists by the names that templates give them; `uses` are those of the templates' index.

    `first_checks` are the ten defaults that would make the most rules false, if what they say is not there.
    `default_items` are `default_rules` and `default_values` together, in the order of the questionnaire. Defaults of
    single fields (mostly ―) would only hide the others.
    """
    opened = [ListedItem(item.place, item.prompt, item.section) for item in answers.open_items()]
    weights = _weights(answers, uses)
    defaults, keys = [], []
    for item in answers.defaults_in_use():
        if item.field is None and item.follows is None:
            defaults.append(ListedItem(item.label, item.prompt, item.section, _shown_value(answers, item.key)))
            keys.append(item.key)
    weighed = [(weights.get(key, 0), item) for key, item in zip(keys, defaults, strict=True)]
    nothing = [ListedItem(NOTHING, BLANK, BLANK, BLANK)]
    no_section = [ListedSection(BLANK, NOTHING, BLANK)]
    facts = [pair for pair, key in zip(weighed, keys, strict=True) if answers.question(key).physical]
    first = [item for _, item in sorted(facts, key=lambda pair: -pair[0])]
    return {
        "first_checks": first[:FIRST] or nothing,
        "has_first_checks": bool(first),
        "open_items": opened or nothing,
        "has_open_items": bool(opened),
        "default_items": defaults or nothing,
        "default_rules": list(_in_columns(_by_weight([pair for pair in weighed if pair[0]]), BOX)) or no_section,
        "default_values": list(_in_columns([item for weight, item in weighed if not weight])) or no_section,
    }


def _weights(answers: Answers, uses: Mapping[str, int]) -> Counter[str]:
    """Return by question in how many places its answer decides whether a text stands there."""
    weights: Counter[str] = Counter()
    for name, count in uses.items():
        weights.update(dict.fromkeys(answers.questionnaire.behind([name]), count))
    return weights


def _by_weight(weighed: Sequence[tuple[int, ListedItem]]) -> list[ListedItem]:
    """Return the items by section, the sections and their items with the greatest weight first."""
    greatest: dict[str, int] = {}
    for weight, item in weighed:
        greatest[item.section] = max(weight, greatest.get(item.section, 0))
    order = list(greatest)
    ranked = sorted(weighed, key=lambda pair: (-greatest[pair[1].section], order.index(pair[1].section), -pair[0]))
    return [item for _, item in ranked]


def _in_columns(items: Sequence[ListedItem], before: str = "") -> Iterator[ListedSection]:
    for section, of_section in groupby(items, key=lambda item: item.section):
        lines = [f"{before}{item.label}：{item.value}" for item in of_section]
        half = -(-len(lines) // 2)
        yield ListedSection(section, "\n".join(lines[:half]), "\n".join(lines[half:]) or BLANK)


def _shown_value(answers: Answers, key: str) -> str:
    value = answers.value(key)
    if value is None or value == ():
        return "なし"
    question, persons = answers.question(key), answers.persons
    rows = [row for row in value if isinstance(row, dict)] if isinstance(value, tuple) else []
    if question.fields and rows:  # how many there are could not be checked: a record is what its first field says
        first = question.fields[0]
        return "、".join(format_value(first, row[first.key], persons) for row in rows if row.get(first.key) is not None)
    return format_value(question, value, persons).replace("\n", "、") + _unit(question)


def _unit(question: Question) -> str:
    """Return what a number counts, by what is asked (何か月), where the label does not end with it."""
    asked = UNIT.search(question.prompt) if question.type is QuestionType.INTEGER else None
    return asked[1] if asked and not question.label.endswith("）") else ""
