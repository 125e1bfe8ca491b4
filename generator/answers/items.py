"""What is open or still at its default, as lists name it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.questionnaire import Question


@dataclass(frozen=True)
class Item:
    """A question, or one field of one record, that is open or still at its default.

    `follows`: the key of the question whose answer it takes over, if it has `default_from`.
    """

    key: str
    record: str | None
    field: str | None
    label: str
    prompt: str
    section: str
    place: str
    follows: str | None = None


def item_of(question: Question, section: str, field: Question | None = None, record: str = "", title: str = "") -> Item:
    """Return the item of `question`, or of one `field` of the `record` that people call `title`."""
    asked = field or question
    short = asked.label.removeprefix(f"{question.label}の")
    return Item(
        key=question.key,
        record=record or None,
        field=field.key if field else None,
        label=asked.label,
        prompt=asked.prompt,
        section=section,
        place=f"{question.label}「{title}」の{short}" if field else question.label,
        follows=asked.default_from,
    )
