"""What two clients have in common that is one's very own: told to both, with the other's name, and refused to none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.answers import Answers
from generator.batch import Client, Outcome, Status
from generator.batch.identifiers import marks_of
from generator.batch.shared import shared_notices
from generator.questionnaire import load_questionnaire

QUESTIONNAIRE = load_questionnaire()
Make = Callable[..., list[Outcome]]
MakeClient = Callable[..., Client]
PERSON = {
    "id": "a",
    "name": "山川 一郎",
    "email": "yamakawa@a.example",
    "phone": "0263-00-0010",
    "mobile": "090-0000-0061",
}
SITE = {"id": "s", "name": "本社", "address": "長野県松本市こがね谷1丁目2番3号"}


def told(*companies: dict[str, object]) -> dict[int, tuple[str, ...]]:
    known = [
        (number, str(given["company_name"]), marks_of(Answers(QUESTIONNAIRE, given)))
        for number, given in enumerate(companies)
    ]
    return shared_notices(lambda: known)


def test_copied_answers_are_told_to_both_with_every_kind() -> None:
    notices = told(
        {"company_name": "株式会社甲", "persons": (PERSON,), "sites": (SITE,)},
        {"company_name": "株式会社乙", "persons": (PERSON,), "sites": (SITE,)},
        {"company_name": "株式会社丙", "persons": ({"id": "a", "name": "海野 二郎", "email": "u@c.example"},)},
    )
    assert set(notices) == {0, 1}
    for number, other in ((0, "株式会社乙"), (1, "株式会社甲")):
        (sentence,) = notices[number]
        assert sentence.startswith(f"「{other}」と同じ")
        for said in ("電話番号2件", "メール1件", "氏名1件（山川 一郎）", "所在地1件"):
            assert said in sentence


@pytest.mark.parametrize(
    ("key", "one", "other", "kind"),
    [
        ("mobile", "090-0000-0061", "（090）0000 0061", "電話番号"),
        ("phone", "0263-00-0010", "+81 263-00-0010", "電話番号"),
        ("email", "Yamakawa@a.example", "ｙａｍａｋａｗａ@a.example", "メール"),
        ("name", "渡邉　一郎", "渡辺一郎", "氏名"),
    ],
)
def test_the_same_in_another_spelling_is_the_same(key: str, one: str, other: str, kind: str) -> None:
    first, second = ({"id": "a", "name": f"{n}{n} {n}{n}", key: text} for n, text in (("甲", one), ("乙", other)))
    notices = told(
        {"company_name": "株式会社甲", "persons": (first,)}, {"company_name": "株式会社乙", "persons": (second,)}
    )
    assert kind in notices[0][0]
    assert kind in notices[1][0]


def test_what_is_of_others_is_nobodys_own() -> None:
    contact = ({"id": "m", "kind": "maintenance", "name": "有限会社いわかげ", "phone": "0263-00-0101"},)
    assert (
        told(
            {"company_name": "株式会社甲", "outside_contacts": contact},
            {"company_name": "株式会社乙", "outside_contacts": contact},
        )
        == {}
    )


def test_of_many_the_likest_are_named() -> None:
    companies: list[dict[str, object]] = [{"company_name": f"株式会社{n}", "persons": (PERSON,)} for n in range(9)]
    notices = told(*companies)
    assert len(notices[0]) == 4
    assert notices[0][-1].startswith("ほかの5社とも")
    assert len(notices[8]) == 1


def test_the_batch_makes_both_and_tells_both(client: MakeClient, make: Make) -> None:
    persons = "persons: [{id: a, name: 山川 一郎, email: yamakawa@a.example, mobile: 090-0000-0061}]"
    outcomes = make(
        client("a", "株式会社みどり", persons), client("b", "株式会社あお", persons), client("c", "株式会社しろ")
    )
    assert [outcome.status for outcome in outcomes] == [Status.MADE] * 3
    assert [len(outcome.shared) for outcome in outcomes] == [1, 1, 0]
    assert "株式会社あお" in outcomes[0].shared[0]
    again = make(
        client("a", "株式会社みどり", persons), client("b", "株式会社あお", persons), client("c", "株式会社しろ")
    )
    assert [outcome.status for outcome in again] == [Status.UNCHANGED] * 3
    assert [len(outcome.shared) for outcome in again] == [1, 1, 0]
