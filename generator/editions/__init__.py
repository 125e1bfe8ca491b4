"""A new edition of a company's rules: its record, what it changes, and the documents that go with it."""

from generator.editions.changes import Changed
from generator.editions.finding import answers_file_of
from generator.editions.gathering import Gathered
from generator.editions.listing import Client, write_listing
from generator.editions.reasons import reasons
from generator.editions.record import Revision, Told, same_as_last
from generator.editions.run import PLACE, Revised, carry_on, revise

__all__ = [
    "PLACE",
    "Changed",
    "Client",
    "Gathered",
    "Revised",
    "Revision",
    "Told",
    "answers_file_of",
    "carry_on",
    "reasons",
    "revise",
    "same_as_last",
    "write_listing",
]
