"""The interview: a session that asks, and the terminal that drives it."""

from generator.interview.documents import documents_by_question
from generator.interview.guide import Guide, Offer
from generator.interview.lock import InUse, only_one
from generator.interview.pages import first_screen
from generator.interview.records import RecordsEditor, RecordWalk
from generator.interview.recordscreens import Suggested
from generator.interview.session import Count, Notice, Place, Scope, Session
from generator.interview.view import Outcome, Screen, View


def run_screens(screen: Screen) -> bool:
    """Show `screen` and all that it leads to in this terminal; return False if Ctrl-C or a closed terminal ended it."""
    # prompt_toolkit takes a quarter of a second to import: only where a terminal is driven.
    from generator.interview.terminal import drive

    return drive(screen)


__all__ = [
    "Count",
    "Guide",
    "InUse",
    "Notice",
    "Offer",
    "Outcome",
    "Place",
    "RecordWalk",
    "RecordsEditor",
    "Scope",
    "Screen",
    "Session",
    "Suggested",
    "View",
    "documents_by_question",
    "first_screen",
    "only_one",
    "run_screens",
]
