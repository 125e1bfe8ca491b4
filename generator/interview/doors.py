"""What questionary and prompt_toolkit have no door for; nothing else here reaches inside them.

Tested with the versions that pyproject.toml names: tests/interview/test_doors.py fails when one of these changes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, cast

from prompt_toolkit.application import Application, create_app_session, get_app_session
from prompt_toolkit.filters import Always
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPress, merge_key_bindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Dimension, Layout, ScrollOffsets, Window
from prompt_toolkit.layout.containers import AnyContainer, HSplit
from prompt_toolkit.output import Output
from questionary import Question, Separator
from questionary.constants import INDICATOR_SELECTED, INDICATOR_UNSELECTED
from questionary.prompts.common import InquirerControl

ListControl = InquirerControl
"""The list of a select or checkbox prompt: its choices, where it points, what is ticked."""
Tokens = list[tuple[str, str]]
# Both are of ambiguous width: a Japanese console draws them two cells wide, and the list is torn.
MARKS = {f"{INDICATOR_SELECTED} ": "[x] ", f"{INDICATOR_UNSELECTED} ": "[ ] "}
SEQUENCE = re.compile(r"[\[O][0-9;:<=>?!]*[@-~]?")
DRAWING = ("write", "flush", "erase", "cursor", "set_attributes", "reset", "disable", "enable", "show")


def list_of(question: Question) -> tuple[InquirerControl, Window]:
    """Return the list of a select or checkbox prompt, and the window that shows it."""
    for window in question.application.layout.find_all_windows():
        if isinstance(window.content, InquirerControl):
            return window.content, window
    raise AssertionError("questionary keeps its list elsewhere now")


def dress_list(control: InquirerControl, window: Window, draw: Callable[[], list[Tokens]]) -> None:
    """Let `draw` say the words of each choice at every redraw, mark and highlight in our way, and scroll in time."""
    tokens = cast(Callable[[], Tokens], control._get_choice_tokens)

    def dressed() -> Tokens:
        for choice, title in zip(control.choices, draw(), strict=True):
            plain = "".join(text for _, text in title)
            choice.title = plain if isinstance(choice, Separator) else cast(Any, title)
        return _dressed(tokens())

    control.text = cast(Any, dressed)
    window.scroll_offsets = ScrollOffsets(top=1, bottom=2)
    window.always_hide_cursor = Always()
    window.height = Dimension(min=3)


def _dressed(tokens: Tokens) -> Tokens:
    here = False
    dressed: Tokens = []
    for style, text, *_ in tokens:
        here = style == "[SetCursorPosition]" or (here and (style, text) != ("", "\n"))
        if style != "[SetCursorPosition]":
            style = f"{style} class:here" if here else style
        dressed.append((style, MARKS.get(text, text)))
    return dressed


def hidden_lines(window: Window) -> str:
    """Return whether lines stand above (上) or below (下) what the window has just drawn."""
    info = window.render_info
    if info is None:
        return ""
    below = info.last_visible_line() < info.content_height - 1
    return ("上" if info.first_visible_line() > 0 else "") + ("下" if below else "")


def fill_screen(question: Question, rows: list[AnyContainer], focus: Window, keys: KeyBindings) -> None:
    """Let the prompt fill the screen with `rows`, `keys` before its own."""
    prompt = question.application
    own = prompt.key_bindings
    prompt.key_bindings = merge_key_bindings([*([own] if own else []), keys])
    prompt.layout = Layout(HSplit(rows, window_too_small=Window()), focused_element=focus)
    # A prompt that does not own the screen asks the terminal where the cursor is; untold, it warns in English.
    prompt.full_screen = prompt.renderer.full_screen = True
    # Its last picture is never seen: drawing it would take as long as the first.
    prompt.erase_when_done = True


def leave(prompt: Application[Any], result: object) -> None:
    """End the prompt with `result`; its last picture stands until the next prompt draws over it."""
    output = prompt.output
    if isinstance(output, Steady):
        output.hold()
    prompt.exit(result=result)


@contextmanager
def _keys_bound_once() -> Iterator[None]:
    """Let all prompts within share prompt_toolkit's own 650 keys: binding them anew takes half of a prompt's time."""
    where = cast(Any, sys.modules[Application.__module__])
    bind = where.load_key_bindings
    where.load_key_bindings = cache(bind)
    try:
        yield
    finally:
        where.load_key_bindings = bind


@contextmanager
def one_screen() -> Iterator[None]:
    """Hold the alternate screen and the raw keyboard over all prompts within; afterwards the window is as it was."""
    session = get_app_session()
    real = session.output
    keyboard = WholeKeys(session.input)
    real.enter_alternate_screen()
    real.flush()
    try:
        with (
            _keys_bound_once(),
            session.input.raw_mode(),
            create_app_session(input=cast(Input, keyboard), output=cast(Output, Steady(real))),
        ):
            yield
    finally:
        real.reset_attributes()
        real.disable_bracketed_paste()
        real.show_cursor()
        real.quit_alternate_screen()
        real.flush()


class Steady:
    """An output on which one prompt follows the other without leaving the screen, nor blanking it in between."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._held = False

    def __getattr__(self, name: str) -> Any:
        if self._held and name.startswith(DRAWING):
            return lambda *words: None
        return getattr(self._output, name)

    def hold(self) -> None:
        """Say nothing more until the next prompt begins to draw."""
        self._held = True

    def enter_alternate_screen(self) -> None:
        """Begin to draw at the top left."""
        self._held = False
        self._output.cursor_goto(1, 1)

    def quit_alternate_screen(self) -> None:
        """Stay: whoever made this leaves the screen."""


Output.register(Steady)


class WholeKeys:
    """A keyboard without the keys that prompt_toolkit does not know: they would arrive in pieces, as text."""

    def __init__(self, input: Input) -> None:
        self._input = input
        self._last: KeyPress | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._input, name)

    def read_keys(self) -> list[KeyPress]:
        """Return what was pressed; CR LF, as a terminal without bracketed paste sends it, is one Enter."""
        kept = []
        for key in whole(self._input.read_keys()):
            if key.key != Keys.ControlJ or self._last is None or self._last.key != Keys.ControlM:
                kept.append(key)
            self._last = key
        return kept

    def flush_keys(self) -> list[KeyPress]:
        """Return what was still waited for: Esc itself."""
        return whole(self._input.flush_keys())


Input.register(WholeKeys)


def whole(keys: list[KeyPress]) -> list[KeyPress]:
    """Return the keys without unknown sequences and Alt combinations; an Esc that stands alone stays."""
    kept: list[KeyPress] = []
    rest = [*keys]
    while rest:
        key = rest.pop(0)
        if key.key is not Keys.Escape or not rest:
            kept.append(key)
            continue
        written = ""
        for press in rest:
            if len(press.key) > 1:
                break
            written += press.key
        found = SEQUENCE.match(written)
        del rest[: max(found.end() if found else 0, 1)]
    return kept
