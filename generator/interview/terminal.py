"""The terminal that drives an interview: one prompt a screen, until a screen leads to None."""

from __future__ import annotations

from generator.interview.doors import one_screen
from generator.interview.prompts import Drop, EntryPrompt, ListPrompt, Taken, Ticked
from generator.interview.view import Command, Screen, View


def drive(screen: Screen | None) -> bool:
    """Show screens until one leads to None; return False if Ctrl-C or a closed terminal ended it before."""
    at: int | None = None
    with one_screen():
        while screen is not None:
            view = screen.view()
            try:
                taken, cursor = ask(view, at)
            except (KeyboardInterrupt, EOFError):
                return False
            following = follow(screen, taken)
            at = cursor if following is screen else None
            screen = following
    return True


def follow(screen: Screen, taken: Taken) -> Screen | None:
    """Hand what was taken to the screen, and return the next one."""
    match taken:
        case Command():
            return screen.command(taken)
        case Drop(index):
            return screen.drop(index)
        case Ticked(ticks):
            return screen.tick(ticks)
        case int():
            return screen.choose(taken)
        case str():
            return screen.write(taken)


def ask(view: View, at: int | None = None) -> tuple[Taken, int]:
    """Show `view` as a prompt, the cursor `at` an option; return what was taken and where the cursor was."""
    prompt = EntryPrompt(view) if view.entry is not None else ListPrompt(view, at)
    return prompt.run(), prompt.cursor
