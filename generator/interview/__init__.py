"""The interview: a session that asks, what a question is on a screen, and the terminal that drives the screens."""

from generator.interview.documents import documents_by_question
from generator.interview.guide import Guide
from generator.interview.lock import InUse, only_one
from generator.interview.pages import first_screen
from generator.interview.question import Asked, Offered, asked
from generator.interview.records import RecordsEditor, RecordWalk
from generator.interview.session import Count, Notice, Place, Scope, Session
from generator.interview.sitting import Offer, Suggested
from generator.interview.view import Outcome, Screen, View


def run_screens(screen: Screen) -> bool:
    """Show `screen` and all that it leads to in this terminal; return False if Ctrl-C or a closed terminal ended it."""
    # questionary and prompt_toolkit take a quarter of a second to import: only where a terminal is driven.
    from generator.interview.terminal import drive

    return drive(screen)


__all__ = [
    "Asked",
    "Count",
    "Guide",
    "InUse",
    "Notice",
    "Offer",
    "Offered",
    "Outcome",
    "Place",
    "RecordWalk",
    "RecordsEditor",
    "Scope",
    "Screen",
    "Session",
    "Suggested",
    "View",
    "asked",
    "documents_by_question",
    "first_screen",
    "only_one",
    "run_screens",
]
