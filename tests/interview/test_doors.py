"""The places inside questionary and prompt_toolkit that the interview reaches, and what they must still do."""

from __future__ import annotations

import ast
import io
import sys
from importlib.metadata import version
from pathlib import Path

import pexpect
import pytest
import questionary
from keyboard import SmallOutput, guide_at, keyboard, type_at
from prompt_toolkit.application import Application
from prompt_toolkit.data_structures import Size
from prompt_toolkit.key_binding import KeyPress
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Layout
from prompt_toolkit.output.vt100 import Vt100_Output
from questionary.constants import INDICATOR_SELECTED, INDICATOR_UNSELECTED
from questionary.prompts.common import InquirerControl

from generator.interview import doors
from generator.interview.doors import Steady, list_of, whole
from generator.questionnaire import Questionnaire

ROOM = Path(doors.__file__).parent


def test_the_tested_version_of_questionary_is_the_installed_one() -> None:
    assert version("questionary").split(".")[:2] == ["2", "1"]


@pytest.mark.parametrize("make", [questionary.select, questionary.checkbox])
def test_the_list_of_a_prompt_is_where_it_is_looked_for(make: object) -> None:
    with keyboard():
        question = make("", [questionary.Choice("甲", value=0), questionary.Choice("乙", value=1)])  # type: ignore[operator]
        control, window = list_of(question)
        assert isinstance(question.application, Application)
        assert isinstance(question.application.layout, Layout)
        assert window.content is control
        control.pointed_at = 1
        assert control.get_pointed_at().value == 1
        control.selected_options.append(1)
        tokens = control._get_choice_tokens()
    assert ("[SetCursorPosition]", "") in tokens
    assert tokens.count(("", "\n")) == 1, "a newline between choices, and none after them"


def test_marks_of_one_cell_take_the_place_of_those_that_a_japanese_console_draws_wide() -> None:
    choices = [questionary.Choice([("", "甲")], value=0, checked=True), questionary.Choice([("", "乙")], value=1)]
    control = InquirerControl(choices, pointer=">")
    text = "".join(text for _, text, *_ in control._get_choice_tokens())
    assert INDICATOR_SELECTED in text
    assert INDICATOR_UNSELECTED in text
    dressed = "".join(text for _, text in doors._dressed(control._get_choice_tokens()))
    assert dressed == " > [x] 甲\n   [ ] 乙"


def test_a_text_prompt_is_an_application_with_one_line() -> None:
    with keyboard():
        question = questionary.text("回答：", placeholder="甲")
        application = question.application
        assert application.current_buffer.text == ""
        assert application.layout.current_window.content.is_focusable()
        assert application.renderer.full_screen is False
        assert application.key_bindings is not None


def test_the_keys_of_prompt_toolkit_are_bound_once_and_only_within() -> None:
    module = sys.modules[Application.__module__]
    bind = module.load_key_bindings
    with keyboard(), doors.one_screen():
        first, second = (questionary.text("").application._default_bindings for _ in range(2))
    assert first is second
    assert module.load_key_bindings is bind


def test_nothing_is_drawn_between_two_prompts() -> None:
    sent = io.StringIO()
    steady = Steady(Vt100_Output(sent, lambda: Size(24, 80), term="xterm"))
    steady.hold()
    for name in ("write", "write_raw"):
        getattr(steady, name)("x")
    steady.erase_down()
    steady.flush()
    assert sent.getvalue() == ""
    steady.enter_alternate_screen()
    steady.write("甲")
    steady.flush()
    assert sent.getvalue().endswith("甲")
    assert "1049" not in sent.getvalue(), "the screen is entered once, by whoever holds it"


def presses(*keys: str) -> list[KeyPress]:
    return [KeyPress(Keys(key) if len(key) > 1 else key, key) for key in keys]


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        pytest.param(["escape"], ["escape"], id="Esc alone"),
        pytest.param(["a", "escape"], ["a", "escape"], id="Esc at the end"),
        pytest.param(["escape", "[", "9", "9", "z", "b"], ["b"], id="an unknown sequence"),
        pytest.param(["escape", "O", "j"], [], id="the keypad"),
        pytest.param(["escape", "x", "y"], ["y"], id="Alt with a letter"),
        pytest.param(["escape", "up", "y"], ["y"], id="Alt with an arrow"),
        pytest.param(["[", "5", "~"], ["[", "5", "~"], id="what people write"),
    ],
)
def test_keys_that_nobody_knows_do_not_arrive_in_pieces(keys: list[str], left: list[str]) -> None:
    assert [press.key for press in whole(presses(*keys))] == left


def test_no_other_module_reaches_inside() -> None:
    for path in ROOM.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
        inside = [name for name in names if name.startswith("questionary.")]
        assert not inside or path.name == "doors.py", f"{path.name} imports {inside}"
        if path.name not in ("doors.py", "prompts.py"):
            assert not any(name.startswith(("prompt_toolkit", "questionary")) for name in names), path.name


def test_only_the_door_knows_the_guide() -> None:
    # The guide makes every screen: a screen that knew it would come round to itself.
    users = {path.name for path in ROOM.glob("*.py") if "generator.interview.guide" in path.read_text(encoding="utf-8")}
    assert users == {"__init__.py"}


def test_a_terminal_that_does_not_say_where_its_cursor_is_sees_no_english(tmp_path: Path) -> None:
    command = ["-m", "generator", "interview", str(tmp_path / "a.yaml")]
    child = pexpect.spawn(sys.executable, command, dimensions=(24, 80), encoding="utf-8", timeout=30)
    seen = io.StringIO()
    child.logfile_read = seen
    child.expect("かんたん")
    # prompt_toolkit waits two seconds for the answer before it warns.
    with pytest.raises(pexpect.TIMEOUT):
        child.expect("WARNING", timeout=3)
    child.send("!")
    child.expect(pexpect.EOF)
    assert "\x1b[6n" not in seen.getvalue(), "it is never asked"
    assert seen.getvalue().count("\x1b[?1049h") == seen.getvalue().count("\x1b[?1049l") == 1, "the window is restored"


@pytest.mark.parametrize("key", ["name", "boss", "places", "note", "systems"])
def test_no_english_word_is_on_any_screen(key: str, small: Questionnaire, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(SmallOutput, "write", lambda self, data: shown.append(data))
    guide = guide_at(small, key, {"remote": True})
    type_at(guide, " \x1b[B2\x12\x13\t\t\x1b[Z\r!")
    words = set("".join(shown).replace("Enter", "").split())
    assert any("戻る" in word for word in words)
    assert not [word for word in words if word.isascii() and word.isalpha() and len(word) > 1]
