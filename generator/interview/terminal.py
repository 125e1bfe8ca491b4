"""The terminal that drives an interview: keys in, screens out; the only module that knows prompt_toolkit."""

from __future__ import annotations

import unicodedata

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.filters import Condition, Filter
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import (
    BufferControl,
    ConditionalContainer,
    Dimension,
    FormattedTextControl,
    HSplit,
    Layout,
    VSplit,
    Window,
)
from prompt_toolkit.styles import Style

from generator.interview import drawing
from generator.interview.text import cells
from generator.interview.view import Screen, View

STYLE = Style.from_dict(
    {
        "title": "bold",
        "heading": "bold",
        "position": "ansibrightblack",
        "frame": "ansibrightblack",
        "done": "ansigreen bold",
        "left": "ansibrightblack",
        "word": "ansicyan",
        "note": "",
        "option": "",
        "here": "reverse",
        "aside": "ansibrightblack",
        "problem": "ansired bold",
        "remark": "ansibrightblack",
        "saved": "ansigreen",
        "command": "",
        "answer": "ansicyan bold",
        "fresh": "reverse",
    }
)
ASKED = "  回答： "
DEEPEST_ENTRY = 6


def drive(screen: Screen) -> bool:
    """Show screens until one leads to None; return False if Ctrl-C or a closed terminal ended it before."""
    return Driver(screen).run()


class Driver:
    """One run: the screen that stands, where the cursor is, and what is ticked or typed."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.cursor = 0
        self.ticks: frozenset[int] = frozenset()
        self.bar: int | None = None
        self.fresh = False
        self.buffer = Buffer(multiline=Condition(lambda: self._several_lines))
        self.view: View = screen.view()
        self._list = Window(
            FormattedTextControl(self._draw_options, focusable=True, show_cursor=False), always_hide_cursor=True
        )
        self._entry = Window(
            BufferControl(self.buffer),
            wrap_lines=True,
            height=Dimension(min=1, max=DEEPEST_ENTRY),
            dont_extend_height=True,
            style=lambda: "class:fresh" if self.fresh and self.buffer.text else "",
        )
        self.application: Application[bool] = Application(
            layout=Layout(self._container()),
            key_bindings=self._keys(),
            style=STYLE,
            full_screen=True,
            mouse_support=False,
            enable_page_navigation_bindings=False,
        )
        # Nothing here is on Esc, so its sequences may take their time: a slow line must not tear an arrow key apart.
        self.application.ttimeoutlen = 5.0
        self._show(screen)

    @property
    def _several_lines(self) -> bool:
        return self.view.entry is not None and self.view.entry.several_lines

    def run(self) -> bool:
        """Show screens until one leads to None; return False if Ctrl-C or a closed terminal ended it before."""
        try:
            return self.application.run()
        except (KeyboardInterrupt, EOFError):
            return False

    def _container(self) -> HSplit:
        answering = Condition(lambda: self.view.entry is not None)
        entry = VSplit([Window(FormattedTextControl([("class:answer", ASKED)]), width=cells(ASKED)), self._entry])
        remarks = Window(FormattedTextControl(self._draw_remarks), dont_extend_height=True)
        return HSplit(
            [
                Window(FormattedTextControl(self._draw_head), dont_extend_height=True),
                ConditionalContainer(HSplit([entry, Window(height=1)]), answering),
                ConditionalContainer(remarks, Condition(lambda: bool(self.view.problem or self.view.remark))),
                self._list,
                Window(FormattedTextControl(self._draw_foot), height=drawing.FOOT),
            ]
        )

    def _draw_head(self) -> StyleAndTextTuples:
        return _joined(drawing.head(self.view, self._columns))

    def _draw_remarks(self) -> StyleAndTextTuples:
        lines = drawing.remarks(self.view, self._columns)
        return _joined([*lines, []] if lines and self.view.options else lines)

    def _draw_options(self) -> StyleAndTextTuples:
        if not self.view.options:
            return []
        head = drawing.columns_line(self.view, self._columns)
        above = len(drawing.head(self.view, self._columns)) + len(drawing.remarks(self.view, self._columns)) + 1
        room = get_app().output.get_size().rows - above - len(head) - drawing.FOOT
        here = None if self.bar is not None else self.cursor
        return _joined([*head, *drawing.options(self.view, here, self.ticks, self._columns, max(room, 3))])

    def _draw_foot(self) -> StyleAndTextTuples:
        return _joined(drawing.foot(self.view, self._columns, self.bar))

    @property
    def _columns(self) -> int:
        return get_app().output.get_size().columns

    def _show(self, screen: Screen | None) -> None:
        """Put `screen` up; None ends the run."""
        if screen is None:
            self.application.exit(result=True)
            return
        same = screen is self.screen
        self.screen, self.view = screen, screen.view()
        if not same or self.cursor >= len(self.view.options):
            self.cursor = self.view.cursor
        self.ticks = self.view.ticks or frozenset()
        self.bar = None
        entry = self.view.entry
        text = entry.text if entry else ""
        self.buffer.set_document(self.buffer.document.__class__(text), bypass_readonly=True)
        self.fresh = bool(text)
        self._focus()

    def _focus(self) -> None:
        on_entry = self.view.entry is not None and self.bar is None
        self.application.layout.focus(self._entry if on_entry else self._list)

    def _move(self, by: int) -> None:
        places = [n for n, option in enumerate(self.view.options) if not option.heading]
        if not places:
            return
        here = places.index(self.cursor) if self.cursor in places else 0
        self.cursor = places[min(max(here + by, 0), len(places) - 1)]

    def _submit(self) -> None:
        if self.bar is not None:
            self._show(self.screen.command(self.view.commands[self.bar]))
        elif self.view.entry is not None:
            self._show(self.screen.write(self.buffer.text))
        elif self.view.ticks is not None:
            self._show(self.screen.tick(self.ticks))
        elif self.view.options:
            self._show(self.screen.choose(self.cursor))

    def _typed(self, text: str) -> None:
        """A character where nothing is written: a command's sign, the number of an option, or a tick."""
        sign = unicodedata.normalize("NFKC", text)
        command = next((command for command in self.view.commands if command.sign == sign), None)
        if command is not None:
            self._show(self.screen.command(command))
        elif sign.isdecimal() and sign.isascii() and len(sign) == 1:
            self._number(int(sign))
        elif sign == " ":
            self._tick()

    def _number(self, number: int) -> None:
        places = [n for n, option in enumerate(self.view.options) if not option.heading]
        if 1 <= number <= len(places):
            self.cursor = places[number - 1]
            self.bar = None
            self._tick()

    def _tick(self) -> None:
        if self.view.ticks is not None:
            self.ticks = self.ticks ^ {self.cursor}

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        listing = Condition(lambda: self.view.entry is None or self.bar is not None)
        writing = ~listing
        self._bind_everywhere(keys)
        self._bind_list(keys, listing)
        self._bind_entry(keys, writing)
        return keys

    def _bind_everywhere(self, keys: KeyBindings) -> None:
        several = Condition(lambda: self._several_lines and self.bar is None)

        @keys.add("enter", filter=~several, eager=True)
        def _(event: KeyPressEvent) -> None:
            self._submit()

        @keys.add("enter", filter=several, eager=True)
        def _(event: KeyPressEvent) -> None:
            if self.buffer.document.current_line.strip() and not self.fresh:
                self.buffer.insert_text("\n")
            else:
                self._submit()

        @keys.add("tab", eager=True)
        def _(event: KeyPressEvent) -> None:
            self.bar = 0 if self.bar is None else (self.bar + 1) % len(self.view.commands)
            self._focus()

        @keys.add("s-tab", eager=True)
        def _(event: KeyPressEvent) -> None:
            self.bar = None
            self._focus()

        @keys.add("escape", eager=True)
        def _(event: KeyPressEvent) -> None:
            """The Japanese input method's key to cancel: nothing of ours."""

        @keys.add("c-c", eager=True)
        @keys.add("<sigint>")
        def _(event: KeyPressEvent) -> None:
            event.app.exit(result=False)

    def _bind_list(self, keys: KeyBindings, listing: Filter) -> None:
        for name, by in (("up", -1), ("down", 1), ("pageup", -8), ("pagedown", 8), ("home", -999), ("end", 999)):

            @keys.add(name, filter=listing, eager=True)
            def _(event: KeyPressEvent, by: int = by) -> None:
                if self.bar is not None:
                    self.bar = None
                    self._focus()
                elif by == 1 and self._at_the_end() and self.view.commands:
                    self.bar = 0
                else:
                    self._move(by)

        for name, by in (("left", -1), ("right", 1)):

            @keys.add(name, filter=listing, eager=True)
            def _(event: KeyPressEvent, by: int = by) -> None:
                if self.bar is not None:
                    self.bar = (self.bar + by) % len(self.view.commands)

        @keys.add(Keys.Any, filter=listing)
        def _(event: KeyPressEvent) -> None:
            self._typed(event.data)

    def _at_the_end(self) -> bool:
        places = [n for n, option in enumerate(self.view.options) if not option.heading]
        return not places or self.cursor == places[-1]

    def _bind_entry(self, keys: KeyBindings, writing: Filter) -> None:
        fresh = Condition(lambda: self.fresh)

        @keys.add(Keys.Any, filter=writing & fresh, eager=True)
        @keys.add(Keys.BracketedPaste, filter=writing & fresh, eager=True)
        def _(event: KeyPressEvent) -> None:
            self.fresh = False
            self.buffer.text = ""
            self.buffer.insert_text(event.data.replace("\r\n", "\n").replace("\r", "\n"))

        @keys.add("backspace", filter=writing & fresh, eager=True)
        @keys.add("delete", filter=writing & fresh, eager=True)
        def _(event: KeyPressEvent) -> None:
            self.fresh = False
            self.buffer.text = ""

        @keys.add("right", filter=writing & fresh, eager=True)
        @keys.add("end", filter=writing & fresh, eager=True)
        @keys.add("left", filter=writing & fresh, eager=True)
        @keys.add("home", filter=writing & fresh, eager=True)
        def _(event: KeyPressEvent) -> None:
            self.fresh = False
            at_start = event.key_sequence[0].key in ("home", "left", Keys.Home, Keys.Left)
            self.buffer.cursor_position = 0 if at_start else len(self.buffer.text)

        several = Condition(lambda: self._several_lines)

        @keys.add("down", filter=writing & ~several, eager=True)
        def _(event: KeyPressEvent) -> None:
            self.bar = 0
            self._focus()

        @keys.add("up", filter=writing & ~several, eager=True)
        def _(event: KeyPressEvent) -> None:
            pass


def _joined(lines: list[drawing.Line]) -> StyleAndTextTuples:
    joined: StyleAndTextTuples = []
    for number, line in enumerate(lines):
        if number:
            joined.append(("", "\n"))
        joined += line
    return joined
