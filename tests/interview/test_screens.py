"""The screens: what stands on them, what the commands do, and that all fits 80×24."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bot import Bot

from generator.answers import Answers, load_answers
from generator.interview import Guide, Offer, Outcome, Scope, Screen, Session, drawing, first_screen
from generator.interview.text import cells
from generator.interview.view import Command
from generator.questionnaire import Questionnaire, load_questionnaire
from generator.review import review

EXAMPLE = Path(__file__).parents[2] / "questionnaires" / "examples" / "labor-office.yaml"


def guide_on(questionnaire: Questionnaire, given: dict[str, object] | None = None, **more: object) -> Guide:
    session = Session(Answers(questionnaire, given), lambda answers: None)
    session.start()
    return Guide(session, **more)  # type: ignore[arg-type]


def sure(screen: Screen | None) -> Screen:
    assert screen is not None
    return screen


def pick(screen: Screen | None, start: str) -> Screen:
    options = sure(screen).view().options
    return sure(sure(screen).choose(next(n for n, o in enumerate(options) if o.label.lstrip().startswith(start))))


def labels(screen: Screen | None) -> list[str]:
    return [option.label for option in sure(screen).view().options]


def test_a_question_shows_place_prompt_why_example_and_commands(small: Questionnaire) -> None:
    view = guide_on(small).screen().view()
    assert view.title == "はじめの章"
    assert view.position == "章 1/2・問 1/8"
    assert view.heading == "名前は何ですか。"
    assert [(note.word, note.text) for note in view.notes] == [("なぜ", "表紙に入ります。"), ("例", "例の会社")]
    foot = "".join(text for line in drawing.foot(view, 80, None) for _, text in line)
    assert all(word in foot for word in ("< 戻る", "> あとで", "? 説明", "/ 一覧", "! 中断"))


def test_a_default_is_filled_in_and_said_to_be_one(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.session.jump("hours")
    view = guide.screen().view()
    assert view.entry is not None
    assert view.entry.text == "8"
    assert view.remark.startswith("既定値です")
    guide.session.jump("remote")
    assert [(o.label, o.aside) for o in guide.screen().view().options] == [("はい", ""), ("いいえ", "（既定）")]
    assert guide.screen().view().cursor == 1


def test_a_default_taken_from_another_answer_says_from_which(small: Questionnaire) -> None:
    guide = guide_on(small, {"name": "甲"})
    guide.session.jump("late")
    assert "（「名前」と同じ）" in guide.screen().view().remark


@pytest.mark.parametrize("sign", [">", "＞", " > "], ids=["half", "full-width", "with spaces"])
def test_a_command_is_a_line_of_its_own_in_either_width(small: Questionnaire, sign: str) -> None:
    guide = guide_on(small)
    guide.screen().write(sign)
    assert guide.session.current == "boss"
    assert not guide.session.answers.given


def test_a_sign_within_an_answer_is_part_of_it(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.screen().write("<甲>")
    assert guide.session.answers.given["name"] == "<甲>"


def test_a_fault_stays_on_the_screen_with_what_was_typed(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.session.jump("hours")
    screen = sure(guide.screen().write("たくさん"))
    view = screen.view()
    assert "整数ではありません" in view.problem
    assert view.entry is not None
    assert view.entry.text == "たくさん"
    assert guide.session.current == "hours"


def test_an_emptied_line_takes_the_answer_back(small: Questionnaire) -> None:
    guide = guide_on(small, {"hours": 9})
    guide.session.jump("hours")
    screen = sure(guide.screen().write(""))
    assert "消しました" in screen.view().remark
    assert guide.session.current == "hours"
    assert "hours" not in guide.session.answers.given
    again = sure(screen.write("  "))
    assert "何も書かれていません" in again.view().problem


def test_help_shows_the_whole_help_and_the_documents_and_leads_back(small: Questionnaire) -> None:
    guide = guide_on(small, documents={"name": ("第1章 組織的対策", "緊急連絡網")})
    asked = guide.screen()
    helped = sure(asked.write("?"))
    text = {note.word: note.text for note in helped.view().notes}
    assert text["説明"] == "表紙に入ります。ほかにも使います。"
    assert text["文書"] == "第1章 組織的対策、緊急連絡網"
    assert helped.choose(0) is asked
    assert helped.command(Command.BACK) is asked


def test_the_list_leads_to_any_question_that_applies(small: Questionnaire) -> None:
    guide = guide_on(small)
    questions = pick(guide.screen().write("/"), "次の章")
    assert not any("喫茶店" in label for label in labels(questions))
    pick(questions, "既定　　時間")
    assert guide.session.current == "hours"


def test_stopping_ends_the_interview(small: Questionnaire) -> None:
    guide = guide_on(small)
    assert guide.screen().write("!") is None
    assert guide.outcome is Outcome.STOPPED


def test_a_new_person_becomes_the_answer_and_is_chosen_by_name_afterwards(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.session.jump("boss")
    field = pick(guide.screen(), "新しい人")
    last = sure(sure(field.write("甲野 花子")).write("社長"))
    assert guide.session.answers.given["boss"] == "r1"
    assert labels(last)[0].startswith("甲野 花子"), "the list of persons, with what is known"
    guide.session.jump("boss")
    assert labels(guide.screen())[0] == "社長　甲野 花子"


def test_leaving_the_new_person_goes_back_to_the_question(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.session.jump("boss")
    asked = guide.screen()
    assert pick(asked, "新しい人").command(Command.BACK) is asked
    assert "persons" not in guide.session.answers.given


def test_records_are_added_edited_copied_moved_and_deleted_with_confirmation(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.session.jump("systems")
    for name in ("メール", "会計"):
        walk = pick(guide.screen(), "1件目" if name == "メール" else "もう1件")
        sure(sure(sure(walk).write(name)).choose(1))
    form = pick(pick(guide.screen(), "メール"), "直す")
    table = pick(pick(form, "名前").write("電子メール"), "これでよい")
    pick(pick(pick(table, "電子メール"), "写して"), "これでよい")
    pick(pick(guide.screen(), "電子メール（写し）"), "1つ下へ")
    assert [record["name"] for record in guide.session.answers.given["systems"]] == [
        "電子メール",
        "会計",
        "電子メール（写し）",
    ]
    pick(pick(pick(guide.screen(), "会計"), "消す"), "いいえ")
    assert len(guide.session.answers.given["systems"]) == 3
    pick(pick(pick(guide.screen(), "会計"), "消す"), "はい")
    assert len(guide.session.answers.given["systems"]) == 2


def test_no_records_is_an_answer(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.session.jump("systems")
    pick(guide.screen(), "挙げるものはない")
    assert guide.session.answers.given["systems"] == ()
    assert guide.session.current == "note"


@dataclass(frozen=True)
class Common:
    title: str
    record: dict[str, object]


def test_common_things_are_ticked_and_added_once(small: Questionnaire) -> None:
    common = (Common("メール", {"name": "メール", "cloud": True}), Common("会計", {"name": "会計"}))
    guide = guide_on(small, suggestions=lambda key: common if key == "systems" else ())
    guide.session.jump("systems")
    table = sure(pick(guide.screen(), "よくある").tick(frozenset({0})))
    assert guide.session.answers.given["systems"] == ({"id": "r1", "name": "メール", "cloud": True},)
    assert labels(pick(table, "よくある")) == ["会計"]


def test_a_fresh_start_offers_trade_size_and_the_short_interview(small: Questionnaire) -> None:
    taken: list[tuple[str, str]] = []
    offer = Offer({"shop": "小売"}, {"1-5": "1〜5人"}, lambda trade, size: taken.append((trade, size)))
    guide = guide_on(small, offer=offer)
    mode = pick(pick(first_screen(guide), "小売"), "1〜5人")
    assert taken == [("shop", "1-5")]
    pick(mode, "かんたん（3問")
    assert guide.session.scope == Scope(essential=True)
    assert guide.session.current == "name"


def test_a_resume_says_when_and_what_is_open_and_goes_on(small: Questionnaire) -> None:
    at = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
    guide = guide_on(small, {"name": "甲", "hours": 9}, saved_at=at, file="a.yaml")
    screen = first_screen(guide)
    text = " ".join(note.text for note in screen.view().notes)
    assert "2026年11月22日 09:05（a.yaml）" in text
    assert "代表者、人の一覧、システム" in text
    pick(screen, "続きから（くわしく）")
    assert guide.session.current == "systems"


@dataclass(frozen=True)
class Odd:
    key: str
    message: str


@pytest.mark.parametrize(
    ("worker", "expected"),
    [
        pytest.param("p1", "乙", id="the first one does the work"),
        pytest.param("p2", "甲", id="the second one does the work"),
    ],
)
def test_who_checks_is_first_looked_for_among_those_who_do_not_do_the_work(worker: str, expected: str) -> None:
    persons = [{"id": "p1", "name": "甲", "title": "所長"}, {"id": "p2", "name": "乙", "title": "主任"}]
    answers = Answers(load_questionnaire(), {"persons": persons, "representative": worker, "system_admin": worker})
    session = Session(answers, lambda held: None, review=review)
    session.jump("auditor")
    view = Guide(session, can_generate=True).screen().view()
    assert expected in view.options[view.cursor].label
    assert answers.value("auditor") is None, "nothing is chosen for anybody"


def test_the_review_counts_warns_and_jumps_to_the_question_and_back(small: Questionnaire) -> None:
    session = Session(
        Answers(small, {"name": "甲"}), lambda answers: None, review=lambda answers: [Odd("hours", "短すぎます。")]
    )
    guide = Guide(session, can_generate=True)
    session.to_review()
    last = guide.screen()
    assert "回答済み 1・既定値のまま 4・未回答 3" in last.view().notes[0].text
    asked = pick(last, "短すぎます")
    assert session.current == "hours"
    again = sure(asked.write("9"))
    assert again.view().title == "確認"
    pick(again, "未回答の質問に戻る（3問）")
    assert session.current == "boss"
    session.to_review()
    assert guide.screen().choose(labels(guide.screen()).index("これで規程一式を作る（Word）")) is None
    assert guide.outcome is Outcome.GENERATE


def drawn(screen: Screen, cursor: int | None = None) -> list[str]:
    view = screen.view()
    above = [*drawing.head(view, 80), *drawing.remarks(view, 80), *drawing.columns_line(view, 80)]
    room = 24 - len(above) - drawing.FOOT - 1
    assert room >= 5, f"{view.heading}: no room for the options"
    below = drawing.options(view, view.cursor if cursor is None else cursor, view.ticks or frozenset(), 80, room)
    assert len(below) <= room
    lines = [*above, *below, *drawing.foot(view, 80, None)]
    return ["".join(text for _, text in line) for line in lines]


class Looking(Bot):
    """Looks at each screen that it passes."""

    seen = 0

    def step(self, screen: Screen) -> Screen | None:
        self.look(screen)
        return super().step(screen)

    def give(self, screen: Screen, question: object, value: object) -> Screen | None:
        self.look(screen)
        return super().give(screen, question, value)  # type: ignore[arg-type]

    def look(self, screen: Screen) -> None:
        self.seen += 1
        count = len(screen.view().options)
        for cursor in {0, count // 2, max(count - 1, 0)}:
            for line in drawn(screen, cursor):
                assert cells(line) <= 80, line


def test_every_screen_of_a_whole_interview_fits_80_by_24(shipped: Questionnaire) -> None:
    session = Session(Answers(shipped), lambda answers: None)
    looking = Looking(Guide(session), load_answers(EXAMPLE, shipped))
    looking.play(first_screen(looking.guide))
    assert looking.seen > 300
    for question in session.plan():
        session.jump(question.key)
        helped = looking.guide.command(Command.HELP, looking.guide.screen(), question)
        looking.look(sure(helped))


def test_the_option_under_the_cursor_is_always_on_the_screen(small: Questionnaire) -> None:
    records = [{"name": f"{number}番目のとても長い名前のシステム" * 3} for number in range(40)]
    guide = guide_on(small, {"systems": records})
    guide.session.jump("systems")
    screen = guide.screen()
    for cursor in range(len(screen.view().options)):
        assert any(line.startswith(" >") for line in drawn(screen, cursor)), cursor
