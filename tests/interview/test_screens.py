"""The screens: what stands on them, what the commands do, and that all fits 80×24."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from bot import Bot

from generator.answers import Answers, load_answers
from generator.interview import Guide, Offer, Outcome, Scope, Screen, Session, drawing, first_screen
from generator.interview.text import cells
from generator.interview.view import Command, View
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
    assert [(note.word, note.text) for note in view.notes] == [
        ("なぜ", "表紙に入ります。ほかにも使います。"),
        ("例", "例の会社"),
    ]
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
    guide.screen().write("甲<乙>")
    assert guide.session.answers.given["name"] == "甲<乙>"


@pytest.mark.parametrize("text", ["<6", "＜６", ">あとで", "？", "/共有/規程", "!", " <6"])
def test_an_answer_never_begins_with_a_sign(small: Questionnaire, text: str) -> None:
    guide = guide_on(small)
    screen = guide.screen()
    after = screen.write(text)
    assert not guide.session.answers.given
    if Command.of(text) is None:
        view = sure(after).view()
        assert after is screen
        assert "記号なので、答えのはじめには書けません" in view.problem
        assert view.entry is not None
        assert view.entry.text == text, "nothing that was written is lost"


def test_an_old_answer_that_begins_with_a_sign_can_stay(small: Questionnaire) -> None:
    guide = guide_on(small, {"name": "<甲>"})
    guide.session.jump("name")
    guide.screen().write("<甲>")
    assert guide.session.current == "boss"


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
    pick(questions, "時間")
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


def test_records_are_added_edited_copied_moved_deleted_and_put_back(small: Questionnaire) -> None:
    guide = guide_on(small)
    guide.session.jump("systems")
    for name in ("メール", "会計"):
        walk = pick(guide.screen(), "1件目" if name == "メール" else "もう1件")
        sure(sure(sure(walk).write(name)).choose(1))
    form = pick(pick(guide.screen(), "メール"), "直す")
    table = pick(pick(form, "名前").write("電子メール"), "これでよい")
    pick(pick(pick(table, "電子メール"), "同じ内容で"), "これでよい")
    pick(pick(guide.screen(), "電子メール（写し）"), "1つ下へ")
    assert [record["name"] for record in guide.session.answers.given["systems"]] == [
        "電子メール",
        "会計",
        "電子メール（写し）",
    ]
    gone = pick(pick(guide.screen(), "会計"), "消す")
    assert len(guide.session.answers.given["systems"]) == 2
    assert "「会計」を消しました" in gone.view().remark
    pick(gone, "消した「会計」を元に戻す")
    assert [record["name"] for record in guide.session.answers.given["systems"]] == [
        "電子メール",
        "会計",
        "電子メール（写し）",
    ]
    again = sure(guide.screen().drop(1))
    assert again.view().options[again.view().cursor].label == "電子メール（写し）", "the cursor stays where it was"
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


def test_a_fresh_start_says_what_this_is_and_offers_the_short_interview_and_trades(small: Questionnaire) -> None:
    taken: list[str] = []
    guide = guide_on(small, offer=Offer({"shop": "小売"}, taken.append))
    welcome = first_screen(guide)
    assert "何も送りません" in " ".join(note.text for note in welcome.view().notes)
    pick(pick(welcome, "かんたん（3問"), "小売")
    assert taken == ["shop"]
    assert guide.session.scope == Scope(essential=True)
    assert guide.session.current == "name"


def test_who_chose_the_wrong_trade_goes_back_to_it_from_the_first_question(small: Questionnaire) -> None:
    taken: list[str] = []
    guide = guide_on(small, offer=Offer({"shop": "小売", "law": "法律"}, taken.append))
    first = pick(pick(first_screen(guide), "かんたん"), "小売")
    trades = sure(sure(first).command(Command.BACK))
    pick(trades, "法律")
    assert taken == ["shop", "law"]
    assert sure(trades.command(Command.BACK)).view().title == "はじめに"


def test_the_trade_is_chosen_again_from_the_list_and_answers_stay(
    small: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    guide = guide_on(small, {"name": "甲"}, offer=Offer({"shop": "小売"}, told.append))
    monkeypatch.setattr(guide.session, "_save", lambda answers: told.append("saved"))
    guide.session.jump("remote")
    guide.session.skip()
    sections = sure(guide.screen().command(Command.LIST))
    trades = pick(sections, "業種を選び直す（今は「選んでいない」）")
    assert "そのまま残ります" in trades.view().notes[-1].text
    assert sure(trades.command(Command.BACK)) is sections
    pick(trades, "小売")
    assert told == ["shop", "saved"]
    assert guide.session.answers.given["name"] == "甲"
    guide.session.jump("persons")
    guide.session.skip()
    assert guide.session.current == "remote", "passed over at another trade's default, so asked again"


def test_the_first_question_of_one_section_is_the_first(small: Questionnaire) -> None:
    guide = guide_on(small, offer=Offer({"shop": "小売"}, print))
    guide.session.scope = Scope(section="first")
    assert "ここが最初" in sure(guide.screen().command(Command.BACK)).view().remark


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
    text = last.view().notes[0].text
    assert "8問のうち、1問に答えました" in text
    assert "ほかの4問は、よくある答え（既定値）" in text
    assert "答えのない質問が3問" in text
    assert last.view().share == 1 / 8
    asked = pick(last, "短すぎます")
    assert session.current == "hours"
    again = sure(asked.write("9"))
    assert again.view().title == "確認"
    pick(again, "未回答の質問に戻る（3問）")
    assert session.current == "boss"
    session.to_review()
    assert guide.screen().choose(labels(guide.screen()).index("これで規程一式を作る（Word）")) is None
    assert guide.outcome is Outcome.GENERATE


def drawn(screen: Screen, columns: int = 80, rows: int = 24) -> list[str]:
    view = screen.view()
    above = [*drawing.head(view, columns), *drawing.remarks(view, columns), *drawing.columns_line(view, columns)]
    assert rows - len(above) - drawing.FOOT - 2 >= 4, f"{view.heading}: no room for the options"
    pointed: list[drawing.Line] = [[("", " " * drawing.POINTER), *line] for line in drawing.options(view, columns)]
    lines = [*above, *pointed, *drawing.foot(view, columns, None)]
    return [each for line in lines for each in "".join(text for _, text in line).split("\n")]


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
        for columns in (80, 100):
            for line in drawn(screen, columns):
                assert cells(line) <= columns, line


def test_every_screen_of_a_whole_interview_fits_80_by_24(shipped: Questionnaire) -> None:
    session = Session(Answers(shipped), lambda answers: None)
    looking = Looking(Guide(session), load_answers(EXAMPLE, shipped))
    looking.play(first_screen(looking.guide))
    assert looking.seen > 300
    for question in session.plan():
        session.jump(question.key)
        helped = looking.guide.command(Command.HELP, looking.guide.screen(), question)
        looking.look(sure(helped))


def test_a_table_uses_the_window_and_shows_what_is_cut_in_a_narrow_one(small: Questionnaire) -> None:
    name = "とても長い名前のシステムで、八十桁には入りきらないほどのもの"
    guide = guide_on(small, {"systems": [{"name": name, "country": "遠い国の名前"}]})
    guide.session.jump("systems")
    narrow, wide = (" ".join(drawn(guide.screen(), columns)) for columns in (60, 120))
    assert "…" in narrow
    assert name in wide
    assert "遠い国の名前" in wide


def test_a_heading_of_two_lines_is_balanced() -> None:
    view = View("仕事に使うシステムやサービスを挙げてください（メール、ファイル共有、会計、給与、勤怠など）。")
    first, second = (line for line in drawing.head(view, 80) if line and line[0][0] == "class:heading")
    assert abs(cells(first[0][1]) - cells(second[0][1])) < 12


def short_on(questionnaire: Questionnaire, given: dict[str, object]) -> Guide:
    guide = guide_on(questionnaire, given, can_generate=True)
    guide.session.scope = Scope(essential=True)
    guide.session.resume()
    return guide


def test_the_short_interview_ends_at_all_of_it_and_stays_the_short_one(shipped: Questionnaire) -> None:
    example = load_answers(EXAMPLE, shipped)
    given = {question.key: example.given[question.key] for question in shipped if question.key in example.given}
    guide = short_on(shipped, {key: value for key, value in given.items() if shipped.questions[key].essential})
    guide.session.to_review()
    review_view = guide.screen().view()
    assert review_view.share == 1.0
    assert "すべて答えました" in review_view.notes[0].text
    assert any("くわしい質問にも" in label for label in labels(guide.screen()))
    resumed = pick(first_screen(guide), "確認に進む")
    assert guide.session.scope == Scope(essential=True)
    assert any("くわしい質問にも" in label for label in labels(resumed))
    guide.session.jump("vendors")
    added = sure(pick(guide.screen(), "もう1件加える"))
    assert added.view().position == "項目 1/3", "only what nobody can guess"


def test_an_open_field_is_written_where_the_review_names_it(small: Questionnaire) -> None:
    guide = guide_on(small, {"persons": [{"id": "p1", "name": "甲"}]})
    guide.session.to_review()
    field = pick(guide.screen(), "人の一覧「甲」の役職")
    assert field.view().heading == "役職は何ですか。"
    assert sure(field.command(Command.BACK)).view().title == "確認"
    after = sure(pick(guide.screen(), "人の一覧「甲」の役職").write("社長"))
    assert after.view().title == "確認"
    assert not any("甲" in label for label in labels(after))


def test_open_fields_of_a_list_are_asked_one_after_the_other(small: Questionnaire) -> None:
    guide = guide_on(small, {"persons": [{"id": "p1", "name": "甲"}, {"id": "p2", "title": "課長"}]})
    guide.session.jump("persons")
    table = guide.screen()
    assert table.view().options[table.view().cursor].label == "（要記入）のところを順に書く"
    second = sure(pick(table, "（要記入）のところ").write("社長"))
    assert second.view().heading == "氏名は何ですか。"
    done = sure(second.write("乙"))
    assert "（要記入）" not in "".join(labels(done))
    assert done.view().options[done.view().cursor].label == "これでよい（次へ）"


def test_a_system_takes_its_backup_along_and_brings_it_back(shipped: Questionnaire) -> None:
    given = {
        "systems": [
            {"id": "a", "name": "会計ソフト", "purpose": "会計"},
            {"id": "b", "name": "Box", "purpose": "共有"},
        ],
        "backups": [{"id": "x", "target": "仕訳", "device": "会計ソフト", "place": "金庫"}],
    }
    guide = guide_on(shipped, given)
    guide.session.jump("systems")
    gone = sure(guide.screen().drop(0))
    assert "バックアップ「仕訳」も消しました" in gone.view().remark
    assert guide.session.answers.given["backups"] == ()
    pick(gone, "消した")
    assert len(guide.session.answers.given["backups"]) == 1  # type: ignore[arg-type]
    pick(pick(pick(guide.screen(), "会計ソフト"), "直す"), "名前").write("freee会計")
    backups = guide.session.answers.given["backups"]
    assert isinstance(backups, tuple)
    assert isinstance(backups[0], dict)
    assert backups[0]["device"] == "freee会計"


def test_backups_are_taken_over_from_the_systems_and_servers_there_are(shipped: Questionnaire) -> None:
    guide = guide_on(shipped, {"systems": [{"name": "会計ソフト", "purpose": "会計"}], "backups": []})
    guide.session.jump("backups")
    common = pick(guide.screen(), "よくあるもの")
    assert labels(common)[0] == "会計ソフト"
    table = sure(common.tick(frozenset({0})))
    assert table.view().options[0].cells[:2] == ("会計ソフトのデータ", "会計ソフト")
    place = pick(table, "（要記入）のところ")
    assert place.view().heading == "複製はどこに保管しますか。"
    device = pick(pick(pick(guide.screen(), "会計ソフトのデータ"), "直す"), "機器・システム")
    assert labels(device) == ["会計ソフト", "ほかのものを書く"]
    assert sure(device.choose(1)).view().entry is not None


def test_the_first_of_next_month_is_offered_and_is_no_answer(shipped: Questionnaire) -> None:
    guide = guide_on(shipped, today=date(2026, 12, 31))
    guide.session.jump("established_on")
    view = guide.screen().view()
    assert view.entry is not None
    assert view.entry.text == "2027-01-01"
    assert "established_on" not in guide.session.answers.given
    assert guide.session.answers.value("established_on") is None


def test_enter_alone_never_makes_the_number_of_people_a_fact(shipped: Questionnaire) -> None:
    guide = guide_on(shipped)
    guide.session.jump("headcount")
    view = guide.screen().view()
    assert view.entry is not None
    assert view.entry.text == ""
    assert "何も書かれていません" in sure(guide.screen().write("")).view().problem
    assert "headcount" not in guide.session.answers.given


def test_nothing_is_shown_as_nothing_and_kept_by_enter(small: Questionnaire) -> None:
    guide = guide_on(small, {"persons": [{"id": "p1", "name": "甲", "title": "社長"}]})
    guide.session.jump("persons")
    phone = pick(pick(pick(guide.screen(), "甲"), "直す"), "電話")
    entry = phone.view().entry
    assert entry is not None
    assert (entry.text, entry.shown) == ("―", "（なし）")
