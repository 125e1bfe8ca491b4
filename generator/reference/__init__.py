"""Reference data: contacts, laws, numbers, ends of support, criteria and roles, each with date and source."""

from generator.reference.load import load_reference
from generator.reference.model import (
    SCHEMES,
    Contact,
    Criterion,
    Entry,
    Fact,
    Holiday,
    Law,
    Notice,
    Product,
    Purpose,
    Reference,
    Role,
    Term,
    in_force,
)

__all__ = [
    "SCHEMES",
    "Contact",
    "Criterion",
    "Entry",
    "Fact",
    "Holiday",
    "Law",
    "Notice",
    "Product",
    "Purpose",
    "Reference",
    "Role",
    "Term",
    "in_force",
    "load_reference",
]
