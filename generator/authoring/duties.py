"""The marks of rules: `{duty: title; when=…; role=…; form=…}` and `{for-all}` at the end of one, read and checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.authoring.model import DutyMark, ForAll, NoDuty, Piece, Pieces, Text, Variable, words_of
from generator.authoring.setdata import INTERVAL, SetData
from generator.authoring.tags import TagError

KEYS = ("when", "role", "who", "form", "by", "for")
FIXED = re.compile(r"event|daily|weekly|monthly|yearly|(?:[2-9]|1[0-2])months|[2-9]years")
ONCE = re.compile(r"once\+(?:[1-9][0-9]?[0-9]?d(?:@(?:adoption|hiring|notice))?|[1-9][0-9]?m)")
RECORD_FIELD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
# Who is bound by a rule whose subject this is: each worker, or each who uses the equipment of work.
EVERYBODY = re.compile(r"(?:従業者|利用者)は、")
HOW = "{duty: すること; when=間隔か質問; role=役割; form=様式} の形で書いてください"


def parse_duty(text: str, line: int) -> DutyMark | NoDuty | ForAll:
    """Return the mark between the braces; raise TagError where it cannot be read."""
    if text in ("no-duty", "for-all"):
        return NoDuty() if text == "no-duty" else ForAll()
    title, *rest = (part.strip() for part in text.removeprefix("duty:").split(";"))
    given: dict[str, str] = {}
    flags = {part for part in rest if "=" not in part}
    for part in rest:
        key, equals, value = part.partition("=")
        if equals:
            if key not in KEYS or key in given or not value:
                raise TagError(f"「{{duty: …}}」の「{part}」が読めません。{HOW}。")
            given[key] = value
    if flags - {"technical"}:
        raise TagError(f"「{{duty: …}}」の「{sorted(flags - {'technical'})[0]}」が読めません。{HOW}。")
    if not title or "when" not in given or ("role" in given) == ("who" in given):
        raise TagError(f"「{{duty: {title}}}」には、することと when と、role か who のどちらかが要ります。{HOW}。")
    if given.get("by", "vendor") != "vendor" or given.get("for", "all") != "all":
        raise TagError(f"「{{duty: {title}}}」の by に書けるのは vendor、for に書けるのは all だけです。")
    return DutyMark(
        title=title,
        when=given["when"],
        roles=tuple(role for role in given.get("role", "").split(",") if role),
        line=line,
        who=given.get("who", ""),
        form=given.get("form", ""),
        by=given.get("by", ""),
        audience=given.get("for", ""),
        technical="technical" in flags,
    )


def faults_of(mark: DutyMark, data: SetData) -> Iterator[str]:
    """Yield what is wrong with a mark: an unknown interval, question, role or form."""
    if not _is_known(mark.when, data):
        yield (
            f"「{{duty: {mark.title}}}」の when「{mark.when}」は、間隔（daily、monthly、6months など）でも、"
            "once+30d でも、月か間隔を聞く質問でもありません。"
        )
    for role in mark.roles:
        if role not in data.roles:
            yield f"「{{duty: {mark.title}}}」の役割「{role}」は roles.yaml にありません。"
    if mark.form and all(form.id != mark.form for form in data.catalogue.forms):
        yield f"「{{duty: {mark.title}}}」の様式「{mark.form}」が forms.yaml にありません。"


def binds_everybody(piece: Piece) -> bool:
    """Say whether a piece of a rule shows that every worker keeps it: by its subject, or by a mark."""
    if isinstance(piece, DutyMark):
        return piece.audience == "all"
    return isinstance(piece, ForAll) or (isinstance(piece, Text) and EVERYBODY.search(piece.text) is not None)


def is_unmarked(pieces: Pieces, data: SetData) -> bool:
    """Say whether a rule has a word of interval, or prints an answer that may have one, and no mark."""
    if any(isinstance(piece, DutyMark | NoDuty) for piece in pieces):
        return False
    asked = any(isinstance(piece, Variable) and piece.name in data.intervals | data.said for piece in pieces)
    return asked or INTERVAL.search(words_of(pieces)) is not None


def _is_known(when: str, data: SetData) -> bool:
    if FIXED.fullmatch(when) or ONCE.fullmatch(when) or RECORD_FIELD.fullmatch(when):
        return True
    kind, colon, key = when.partition(":")
    if colon:
        return kind in ("months", "years") and key in data.numbers
    month, slash, years = when.partition("/")
    return month in data.months and years in data.numbers if slash else when in data.months | data.intervals
