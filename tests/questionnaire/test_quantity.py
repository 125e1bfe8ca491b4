"""Numbers and intervals as people write them."""

from __future__ import annotations

import pytest

from generator.questionnaire import times_in


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("年4回", 4),
        ("年２回", 2),
        ("毎年2回", 2),
        ("6か月ごと", 2),
        ("3か月に1回", 4),
        ("毎月1回", 12),
        ("毎週1回", 52),
        ("1年ごと", 1),
        ("2年に1回", 0.5),
        ("手が空いたとき", 0),
    ],
)
def test_how_often_a_year_is_read_from_words(said: str, times: float) -> None:
    assert times_in(said) == times
