"""A view as one questionary prompt, with the same commands in each kind: a list, check boxes, a line."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

import questionary
from prompt_toolkit.application import get_app
from prompt_toolkit.filters import Always, Condition, Filter
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Dimension, FormattedTextControl, Window
from prompt_toolkit.layout.containers import AnyContainer
from questionary import Choice, Question, Separator, Style

from generator.interview import drawing
from generator.interview.doors import ListControl, dress_list, fill_screen, hidden_lines, leave, list_of
from generator.interview.view import Command, View

STYLE = Style(
    [
        ("qmark", ""),
        ("question", "fg:ansicyan bold"),
        ("answer", ""),
        ("pointer", "bold"),
        ("selected", ""),
        ("separator", "fg:ansicyan"),
        ("placeholder", "reverse"),
        ("title", "bold"),
        ("heading", "bold"),
        ("position", "fg:ansibrightblack"),
        ("frame", "fg:ansibrightblack"),
        ("done", "fg:ansigreen bold"),
        ("left", "fg:ansibrightblack"),
        ("word", "fg:ansicyan"),
        ("note", ""),
        ("here", "reverse"),
        ("aside", "fg:ansibrightblack"),
        ("problem", "fg:ansired bold"),
        ("remark", "fg:ansibrightblack"),
        ("saved", "fg:ansigreen"),
        ("command", ""),
    ]
)
DEEPEST_ENTRY = 6
# They edit in ways that nobody here knows (search, quote, transpose), partly with English words on the screen.
UNUSED = [f"c-{letter}" for letter in "abdefgklnopqrstuvwxyz@\\]^_"]


@dataclass(frozen=True)
class Drop:
    """The option at `index` is to be taken out."""

    index: int


@dataclass(frozen=True)
class Ticked:
    """These options were ticked."""

    ticks: frozenset[int]


Taken = Command | Drop | Ticked | int | str


class Prompt:
    """What is the same in every prompt: head, foot, the signs, the bar of commands, and keys that do nothing."""

    def __init__(self, view: View, question: Question) -> None:
        self.view = view
        self.question = question
        self.bar: int | None = None
        self.in_bar = Condition(lambda: self.bar is not None)
        self.keys = KeyBindings()
        self._bind_unused()
        self._bind_bar()

    @property
    def cursor(self) -> int:
        """Return where the cursor stands among the options."""
        return 0

    @property
    def untouched(self) -> Filter:
        """Return when nothing is written, so that a sign acts at once."""
        return Condition(lambda: True)

    def run(self) -> Taken:
        """Show it and return what was taken; raise KeyboardInterrupt or EOFError if that ended it."""
        return self.question.unsafe_ask()  # type: ignore[no-any-return]

    def head(self) -> Window:
        """Return the window over the question."""
        return _window(lambda: drawing.head(self.view, _columns()))

    def foot(self) -> Window:
        """Return the window under the question: what was saved, and the commands."""
        control = FormattedTextControl(lambda: _joined(drawing.foot(self.view, _columns(), self.bar)))
        return Window(control, height=drawing.FOOT)

    def show(self, rows: list[AnyContainer], focus: Window) -> None:
        """Put `rows` on the screen."""
        self._bind_signs()
        fill_screen(self.question, rows, focus, self.keys)

    def _bind_signs(self) -> None:
        for command in self.view.commands:
            for sign in (command.sign, chr(ord(command.sign) + 0xFEE0)):

                @self.keys.add(sign, filter=self.untouched | self.in_bar, eager=True)
                def _(event: KeyPressEvent, command: Command = command) -> None:
                    leave(event.app, command)

    def _bind_unused(self) -> None:
        for key in UNUSED:

            @self.keys.add(key, eager=True)
            def _(event: KeyPressEvent) -> None:
                """Writes nothing."""

        @self.keys.add("c-c", eager=True)
        @self.keys.add("<sigint>", eager=True)
        def _(event: KeyPressEvent) -> None:
            event.app.exit(exception=KeyboardInterrupt)

    def _bind_bar(self) -> None:
        many = len(self.view.commands)

        def to(place: int | None) -> Callable[[KeyPressEvent], None]:
            return lambda event: setattr(self, "bar", place)

        def by(step: int) -> Callable[[KeyPressEvent], None]:
            return lambda event: setattr(self, "bar", ((self.bar or 0) + step) % many)

        add = self.keys.add
        add("tab", filter=~self.in_bar, eager=True)(to(0))
        for key in ("tab", "right"):
            add(key, filter=self.in_bar, eager=True)(by(1))
        add("left", filter=self.in_bar, eager=True)(by(-1))
        for key in ("s-tab", "up", "down", "escape"):
            add(key, filter=self.in_bar, eager=True)(to(None))

        @add("enter", filter=self.in_bar, eager=True)
        def _(event: KeyPressEvent) -> None:
            leave(event.app, self.view.commands[self.bar or 0])


class ListPrompt(Prompt):
    """One of several, or some of several: questionary's select and checkbox."""

    def __init__(self, view: View, at: int | None) -> None:
        self._blank = Separator(" ")
        spaced: list[Choice] = []
        for n, option in enumerate(view.options):
            spaced += [self._blank] if option.apart else []
            ticked = n in (view.ticks or ())
            spaced.append(Separator("-") if option.heading else Choice(option.label, value=n, checked=ticked))
        make = questionary.select if view.ticks is None else questionary.checkbox
        super().__init__(
            view,
            make(
                "", spaced, qmark="", pointer=">", instruction=" ", style=STYLE, use_jk_keys=False, use_emacs_keys=False
            ),
        )
        self.control, self.window = list_of(self.question)
        self.places = [n for n, choice in enumerate(spaced) if not isinstance(choice, Separator)]
        self._spaced = spaced
        self._point(view.cursor if at is None or at >= len(view.options) else at)
        self._digits = ""
        dress_list(self.control, self.window, self._titles)
        self._bind_list(self.control)
        more = FormattedTextControl(self._more)
        rows: list[AnyContainer] = [
            self.head(),
            _window(lambda: _with_space(drawing.remarks(view, _columns()))),
            _window(lambda: drawing.columns_line(view, _columns())),
            self.window,
            # Drawn after the list, so that it knows what the list has no room for.
            Window(more, height=1),
            self.foot(),
        ]
        self.show(rows, self.window)

    @property
    def cursor(self) -> int:
        """Return where the cursor stands among the options."""
        return int(self.control.get_pointed_at().value or 0)

    def _point(self, index: int) -> None:
        at = next((n for n, choice in enumerate(self._spaced) if choice.value == index), None)
        self.control.pointed_at = at if at in self.places else self.places[0]

    def _titles(self) -> list[list[tuple[str, str]]]:
        drawn = iter(drawing.options(self.view, _columns()))
        return [[("", " ")] if choice is self._blank else next(drawn) for choice in self._spaced]

    def _more(self) -> StyleAndTextTuples:
        hidden = hidden_lines(self.window)
        return [("class:remark", f"{drawing.MARGIN}（{hidden}にまだあります）")] if hidden else []

    def _bind_list(self, control: ListControl) -> None:
        add, free = self.keys.add, ~self.in_bar
        for key, by in (("home", -9999), ("end", 9999), ("pageup", -8), ("pagedown", 8)):

            @add(key, filter=free, eager=True)
            def _(event: KeyPressEvent, by: int = by) -> None:
                here = self.places.index(control.pointed_at)
                control.pointed_at = self.places[min(max(here + by, 0), len(self.places) - 1)]

        for figure in "0123456789０１２３４５６７８９":

            @add(figure, filter=free, eager=True)
            def _(event: KeyPressEvent, figure: str = figure) -> None:
                self._number(unicodedata.normalize("NFKC", figure))

        # questionary's letters for all and for the opposite: nobody is told of them, and they are easily hit.
        for key in ("a", "i"):
            add(key, eager=True)(lambda event: None)
        add("　", filter=free, eager=True)(lambda event: self._tick())
        add(" ", filter=self.in_bar, eager=True)(lambda event: None)

        @add("delete", filter=free, eager=True)
        def _(event: KeyPressEvent) -> None:
            if self.view.options[self.cursor].drops:
                leave(event.app, Drop(self.cursor))

        @add("escape", filter=free, eager=True)
        def _(event: KeyPressEvent) -> None:
            if Command.BACK in self.view.commands:
                leave(event.app, Command.BACK)

        @add("enter", filter=free, eager=True)
        def _(event: KeyPressEvent) -> None:
            ticked = Ticked(frozenset(control.selected_options))
            leave(event.app, self.cursor if self.view.ticks is None else ticked)

    def _number(self, figure: str) -> None:
        """Go to the option of this number; a second figure may follow the first."""
        wanted = next((w for w in (self._digits + figure, figure) if 1 <= int(w) <= len(self.places)), "")
        if wanted:
            if self._digits and len(wanted) > 1:
                self._tick()  # The first figure ticked another one.
            self.control.pointed_at = self.places[int(wanted) - 1]
            self._tick()
        self._digits = wanted if int(wanted or 0) * 10 <= len(self.places) else ""

    def _tick(self) -> None:
        chosen = self.control.selected_options
        if self.view.ticks is not None:
            chosen.remove(self.cursor) if self.cursor in chosen else chosen.append(self.cursor)


class EntryPrompt(Prompt):
    """A line to fill: questionary's text. What stands there at first is a placeholder, so only writing replaces it."""

    def __init__(self, view: View) -> None:
        entry = view.entry
        if entry is None:
            raise AssertionError("nothing is written here")
        self.entry = entry
        self.fresh = True
        super().__init__(
            view,
            questionary.text(
                "回答：",
                qmark="",
                instruction="",
                style=STYLE,
                multiline=entry.several_lines,
                placeholder=lambda: [("class:placeholder", (entry.shown or entry.text) if self.fresh else "")],
            ),
        )
        application = self.question.application
        self.buffer = application.current_buffer
        line = application.layout.current_window
        line.height = Dimension(min=1, max=DEEPEST_ENTRY)
        line.dont_extend_height = Always()
        self._bind_entry()
        rows: list[AnyContainer] = [
            self.head(),
            application.layout.container,
            Window(height=1),
            _window(lambda: drawing.lines_hint(view, self.buffer.document.current_line, _columns())),
            _window(lambda: drawing.remarks(view, _columns())),
            Window(),
            self.foot(),
        ]
        self.show(rows, line)

    @property
    def untouched(self) -> Filter:
        """Return when nothing is written, so that a sign acts at once."""
        return Condition(lambda: not self.buffer.text)

    def _bind_entry(self) -> None:
        add, free = self.keys.add, ~self.in_bar
        fresh = Condition(lambda: self.fresh and not self.buffer.text)

        @add("enter", filter=free, eager=True)
        def _(event: KeyPressEvent) -> None:
            if self.entry.several_lines and self.buffer.document.current_line.strip():
                self.buffer.insert_text("\n")
            else:
                leave(event.app, self.entry.text if self.fresh and not self.buffer.text else self.buffer.text)

        for key in ("right", "end", "left", "home"):

            @add(key, filter=free & fresh, eager=True)
            def _(event: KeyPressEvent, key: str = key) -> None:
                self.fresh = False
                self.buffer.insert_text("" if self.entry.shown else self.entry.text)
                self.buffer.cursor_position = len(self.buffer.text) if key in ("right", "end") else 0

        for key in ("backspace", "delete"):

            @add(key, filter=free & fresh, eager=True)
            def _(event: KeyPressEvent) -> None:
                self.fresh = False

        @add(Keys.Any, filter=free)
        def _(event: KeyPressEvent) -> None:
            # prompt_toolkit inserts what any key sends that nothing is bound to, "[5;5~" for Ctrl-PageUp.
            if not any(unicodedata.category(character) == "Cc" for character in event.data):
                self.buffer.insert_text(event.data)

        last = Condition(lambda: self.buffer.document.on_last_line)
        first = Condition(lambda: self.buffer.document.on_first_line)
        add("down", filter=free & last, eager=True)(lambda event: setattr(self, "bar", 0))
        add("up", filter=free & first, eager=True)(lambda event: None)

        @add("escape", filter=free, eager=True)
        def _(event: KeyPressEvent) -> None:
            """The Japanese input method's key to cancel: nothing of ours."""


def _columns() -> int:
    return get_app().output.get_size().columns


def _window(draw: Callable[[], list[drawing.Line]]) -> Window:
    """Return a window as high as what `draw` draws, lower only where the screen has no room."""

    def height() -> Dimension:
        lines = len(draw())
        return Dimension(min=min(lines, 1), preferred=lines, max=lines)

    return Window(FormattedTextControl(lambda: _joined(draw())), height=height)


def _with_space(lines: list[drawing.Line]) -> list[drawing.Line]:
    return [*lines, []] if lines else []


def _joined(lines: list[drawing.Line]) -> StyleAndTextTuples:
    joined: StyleAndTextTuples = []
    for number, line in enumerate(lines):
        if number:
            joined.append(("", "\n"))
        joined += line
    return joined
