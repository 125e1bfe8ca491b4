"""Every key in every kind of prompt: what writes nothing never becomes an answer, and a sign always acts."""

from __future__ import annotations

import pytest
from keyboard import guide_at, taken_by, type_at

from generator.interview.view import Command
from generator.questionnaire import Questionnaire

LETTERS = "abdefgklnopqrstuvwxyz"
SILENT = {
    **{f"Ctrl-{letter}": chr(ord(letter) - 96) for letter in LETTERS},
    **{f"Alt-{letter}": f"\x1b{letter}" for letter in "adx7"},
    "Ctrl-Space": "\x00", "Ctrl-\\": "\x1c", "Ctrl-]": "\x1d", "Ctrl-^": "\x1e", "Ctrl-_": "\x1f",
    "F1": "\x1bOP", "F2": "\x1bOQ", "F3": "\x1bOR", "F4": "\x1bOS", "F5": "\x1b[15~", "F6": "\x1b[17~",
    "F7": "\x1b[18~", "F8": "\x1b[19~", "F9": "\x1b[20~", "F10": "\x1b[21~", "F11": "\x1b[23~", "F12": "\x1b[24~",
    "F1 of the console": "\x1b[[A", "F1 of rxvt": "\x1b[11~", "Shift-F1": "\x1b[1;2P", "Insert": "\x1b[2~",
    "Ctrl-Left": "\x1b[1;5D", "Ctrl-Right": "\x1b[1;5C", "Ctrl-Up": "\x1b[1;5A", "Ctrl-Down": "\x1b[1;5B",
    "Shift-Left": "\x1b[1;2D", "Shift-Right": "\x1b[1;2C", "Shift-Up": "\x1b[1;2A", "Shift-Down": "\x1b[1;2B",
    "Alt-Left": "\x1b[1;3D", "Alt-Right": "\x1b[1;3C", "Alt-Up": "\x1b[1;3A", "Alt-Down": "\x1b[1;3B",
    "Alt-Enter": "\x1b\r", "Ctrl-Shift-Left": "\x1b[1;6D", "Ctrl-Home": "\x1b[1;5H", "Shift-End": "\x1b[1;2F",
    "Ctrl-PageUp": "\x1b[5;5~", "Ctrl-Insert": "\x1b[2;5~",
    "Ctrl-Tab of some terminals": "\x1b[27;5;9~", "Ctrl-a of kitty": "\x1b[97;5u",
    "focus": "\x1b[I", "focus lost": "\x1b[O",
    "a mouse": "\x1b[<0;12;5M", "device attributes": "\x1b[?64;1;2c", "where the cursor is": "\x1b[12;40R",
    "nothing known": "\x1b[25;7~", "nothing known either": "\x1b[99z", "half a sequence": "\x1b[",
    "keypad": "\x1bOj",
}  # fmt: skip
PAGES = {"PageUp": "\x1b[5~", "PageDown": "\x1b[6~"}
ANSWERED = {
    "name": "甲", "note": "一\n二", "hours": 9, "remote": True, "places": ["home"],
    "persons": [{"id": "p1", "name": "甲野", "title": "社長"}], "boss": "p1",
}  # fmt: skip
KINDS = {"a line": "name", "several lines": "note", "a number": "hours", "one of two": "remote", "some": "places",
         "a person": "boss", "a list": "persons"}  # fmt: skip


@pytest.mark.parametrize("key", [*SILENT, *PAGES])
def test_a_key_that_writes_nothing_leaves_the_answer(key: str, small: Questionnaire) -> None:
    guide = guide_at(small, "name", ANSWERED)
    type_at(guide, f"{({**SILENT, **PAGES})[key]}\r!")
    assert guide.session.answers.given["name"] == "甲"
    assert guide.session.current != "name", "Enter was heard after it"


@pytest.mark.parametrize("kind", KINDS)
def test_all_keys_that_write_nothing_leave_the_answer_in_every_prompt(
    kind: str, small: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = guide_at(small, KINDS[kind], ANSWERED)
    before = dict(guide.session.answers.given)
    noted = taken_by(monkeypatch)
    type_at(guide, "".join(SILENT.values()), "\r!", pause=0.3)
    assert len(noted) == 2, "Enter and 中断"
    assert guide.session.answers.given == before


@pytest.mark.parametrize("key", [*SILENT, *PAGES])
def test_a_key_that_writes_nothing_adds_nothing_to_what_is_typed(key: str, small: Questionnaire) -> None:
    guide = guide_at(small, "name", ANSWERED)
    type_at(guide, f"乙{({**SILENT, **PAGES})[key]}\r!")
    assert guide.session.answers.given["name"] == "乙"


@pytest.mark.parametrize("kind", KINDS)
def test_escape_goes_back_in_a_list_and_does_nothing_in_a_line(kind: str, small: Questionnaire) -> None:
    guide = guide_at(small, KINDS[kind], ANSWERED)
    guide.session.jump("name")
    guide.session.jump(KINDS[kind])
    before = dict(guide.session.answers.given)
    type_at(guide, "\x1b", "!", pause=1.5)
    line = kind in ("a line", "several lines", "a number")
    assert guide.session.current == (KINDS[kind] if line else "name")
    assert guide.session.answers.given == before


WIDTHS = {"half": lambda sign: sign, "full": lambda sign: chr(ord(sign) + 0xFEE0)}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", Command)
def test_a_sign_acts_at_once_in_every_prompt(
    command: Command, width: str, kind: str, small: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = guide_at(small, KINDS[kind], ANSWERED)
    before = dict(guide.session.answers.given)
    noted = taken_by(monkeypatch)
    type_at(guide, f"{WIDTHS[width](command.sign)}!")
    assert noted[0] is command
    assert guide.session.answers.given == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", range(len(Command)))
def test_the_bar_is_reached_with_tab_in_every_prompt(
    place: int, kind: str, small: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = guide_at(small, KINDS[kind], ANSWERED)
    noted = taken_by(monkeypatch)
    type_at(guide, "\t" * (place + 1) + "\r!")
    assert noted[0] is [*Command][place]


@pytest.mark.parametrize("kind", KINDS)
def test_the_bar_is_left_again_and_nothing_was_done(
    kind: str, small: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = guide_at(small, KINDS[kind], ANSWERED)
    before = dict(guide.session.answers.given)
    noted = taken_by(monkeypatch)
    type_at(guide, "\t\x1b[C\x1b[D\x1b[Z\r!")
    assert noted[0] is not Command.BACK
    assert guide.session.answers.given == before


def test_a_sign_after_a_first_letter_is_written(small: Questionnaire) -> None:
    guide = guide_at(small, "name", ANSWERED)
    type_at(guide, "a<b>?/!\r!")
    assert guide.session.answers.given["name"] == "a<b>?/!"


def test_a_pasted_answer_that_begins_with_a_sign_is_refused(small: Questionnaire) -> None:
    guide = guide_at(small, "name", ANSWERED)
    type_at(guide, "\x1b[200~<6\x1b[201~\r", "\x03")
    assert guide.session.answers.given["name"] == "甲"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        pytest.param("乙\r", "乙", id="writing replaces"),
        pytest.param("\x1b[C乙\r", "甲乙", id="right goes on behind"),
        pytest.param("\x1b[F乙\r", "甲乙", id="End goes on behind"),
        pytest.param("\x1b[D乙\r", "乙甲", id="left goes before"),
        pytest.param("\x1b[200~丙\r\n丁\x1b[201~\r", "丙 丁", id="a paste of two lines is one answer"),
        pytest.param("\x7f乙\r", "乙", id="BackSpace empties"),
        pytest.param("👨‍👩‍👧家\r", "👨‍👩‍👧家", id="a picture of several characters"),
        pytest.param("𠮷野葛\U000e0100\r", "𠮷野葛\U000e0100", id="rare characters"),
    ],
)
def test_what_is_written_replaces_or_joins(keys: str, expected: str, small: Questionnaire) -> None:
    guide = guide_at(small, "name", ANSWERED)
    type_at(guide, f"{keys}!")
    assert guide.session.answers.given["name"] == expected


def test_an_emptied_line_takes_the_answer_back_and_then_goes_on(small: Questionnaire) -> None:
    guide = guide_at(small, "name", ANSWERED)
    type_at(guide, "\x7f\r>!")
    assert "name" not in guide.session.answers.given
    assert guide.session.current != "name"


LINES = {
    "Enter twice": "三\r四\r\r",
    "a terminal that sends LF": "三\n四\n\n",
    "lines pasted as CR LF, unmarked": "三\r\n四\r\n\r\n",
    "a paste of CR LF": "\x1b[200~三\r\n四\x1b[201~\r\r",
    "a paste that ends its last line": "\x1b[200~三\r\n四\r\n\x1b[201~\r",
    "up and down": "三\r四\x1b[A\x1b[B\r\r",
    "a look at the bar": "三\r四\t\x1b[Z\r\r",
}


@pytest.mark.parametrize("keys", LINES.values(), ids=LINES)
def test_several_lines_end_with_an_empty_one(keys: str, small: Questionnaire) -> None:
    guide = guide_at(small, "note", ANSWERED)
    type_at(guide, f"{keys}!")
    assert guide.session.answers.given["note"] == "三\n四"
    assert guide.session.current == "late", "nothing of it reached the next question"


def test_an_empty_line_within_a_paste_is_kept(small: Questionnaire) -> None:
    guide = guide_at(small, "note", ANSWERED)
    type_at(guide, "\x1b[200~三\r\n\r\n四\x1b[201~\r\r!")
    assert guide.session.answers.given["note"] == "三\n\n四"


def test_down_under_the_last_line_leads_to_the_bar(small: Questionnaire) -> None:
    guide = guide_at(small, "note", ANSWERED)
    type_at(guide, "三\r四\x1b[A\x1b[B\x1b[B\r", "!")
    assert guide.session.current != "note", "戻る, the first command of the bar"
    assert guide.session.answers.given["note"] == "一\n二"


def test_cr_lf_is_one_enter(small: Questionnaire) -> None:
    guide = guide_at(small, "name", {})
    type_at(guide, "乙\r\n!")
    assert guide.session.answers.given["name"] == "乙"
    assert guide.session.current == "boss"


@pytest.mark.parametrize("keys", ["2\r", "２\r", "\x1b[B \r", "\x1b[B　\r", "ai2\r"])
def test_figures_and_spaces_tick_in_check_boxes(keys: str, small: Questionnaire) -> None:
    guide = guide_at(small, "places", ANSWERED)
    type_at(guide, f"{keys}!")
    assert guide.session.answers.given["places"] == ("home", "cafe")


@pytest.mark.parametrize(("keys", "place"), [("7", 7), ("12", 12), ("１２", 12), ("1", 1), ("19", 9), ("30", 3)])
def test_figures_beyond_nine_lead_to_their_option(keys: str, place: int, shipped: Questionnaire) -> None:
    guide = guide_at(shipped, "rules_review_month")
    type_at(guide, f"{keys}\r!")
    assert guide.session.answers.given["rules_review_month"] == f"m{place}"


def test_two_figures_tick_one_box(shipped: Questionnaire) -> None:
    guide = guide_at(shipped, "audit_months", {"audit_months": ["m3"]})
    type_at(guide, "12\r!")
    assert guide.session.answers.given["audit_months"] == ("m3", "m12")


def test_delete_takes_a_row_out_and_the_next_one_stands_under_the_cursor(small: Questionnaire) -> None:
    guide = guide_at(small, "systems", {"systems": [{"name": name} for name in ("甲", "乙", "丙")]})
    type_at(guide, "\x1b[H\x1b[3~\x1b[3~!")
    assert [record["name"] for record in guide.session.answers.given["systems"]] == ["丙"]  # type: ignore[union-attr,index,call-overload]


@pytest.mark.parametrize("kind", KINDS)
def test_control_c_ends_and_keeps_what_was_answered(kind: str, small: Questionnaire) -> None:
    guide = guide_at(small, KINDS[kind], ANSWERED)
    before = dict(guide.session.answers.given)
    assert not type_at(guide, "\x03")
    assert guide.session.answers.given == before
