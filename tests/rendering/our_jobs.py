"""The jobs that the package gives to the renderer for one example company."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.answers import load_answers
from generator.package import SetBuilder, sets
from generator.questionnaire import load_questionnaire
from generator.rendering import CountedSet, Job

DAY = date(2026, 11, 22)


def jobs_of(company: Path) -> list[Job]:
    """Return the jobs of the whole set of the answers file `company`."""
    found: list[Job] = []

    def seen(jobs: Iterable[Job]) -> Iterator[Job]:
        for job in jobs:
            found.append(job)
            yield job

    def counted(given: Iterable[Job], **kwargs: Any) -> CountedSet:
        return CountedSet(seen(given), **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sets, "CountedSet", counted)
        for _ in SetBuilder().build(load_answers(company, load_questionnaire()), DAY).texts:
            pass
    assert len(found) > 10
    return found
