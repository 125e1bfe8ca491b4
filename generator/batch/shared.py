"""What two clients of a batch have in common that is one's very own: the trace of a copied answers file."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from marisa_trie import Trie

from generator.batch.identifiers import Marks

NOBODY = 0xFFFFFFFF
MOST = 3  # clients that are named; beyond that it is a form letter, not an accident

Known = Callable[[], Iterable[tuple[int, str, Marks]]]
"""Gives number, name and marks of each client, each time it is called."""


def shared_notices(known: Known) -> dict[int, tuple[str, ...]]:
    """Return by client's number what it has in common with others: telephones, mails, persons, addresses.

    Both are told, each with the name of the other. It is no fault: two companies may have one adviser.
    """
    found: dict[int, dict[int, dict[str, list[str]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for first, second, kind, written in _repeated(known):
        found[first][second][kind].append(written)
        found[second][first][kind].append(written)
    names = {number: name for number, name, _ in known() if number in found}
    return {number: tuple(_sentences(others, names)) for number, others in found.items()}


def _repeated(known: Known) -> Iterator[tuple[int, int, str, str]]:
    """Yield whose mark was another's before: the first owner, this one, the kind, and as this one writes it."""
    # A trie holds the marks of ten thousand clients in a few megabytes.
    trie = Trie(f"{kind}\t{mark}" for _, _, marks in known() for kind, mark, _ in marks.own)
    owners = array("I", [NOBODY]) * len(trie)
    for number, _, marks in known():
        # One mark may be written in two ways in one file; it counts once.
        for (kind, mark), written in sorted({(kind, mark): written for kind, mark, written in marks.own}.items()):
            id = trie[f"{kind}\t{mark}"]
            if owners[id] == NOBODY:
                owners[id] = number
            elif owners[id] != number:
                yield owners[id], number, kind, written


def _sentences(others: Mapping[int, Mapping[str, list[str]]], names: Mapping[int, str]) -> Iterator[str]:
    ordered = sorted(others, key=lambda number: (-sum(map(len, others[number].values())), number))
    for number in ordered[:MOST]:
        said = "、".join(
            f"{kind}{len(found)}件（{found[0]}{'など' if found[1:] else ''}）" for kind, found in others[number].items()
        )
        yield f"「{names[number]}」と同じ{said}があります。回答を写して作ったときは、直し忘れがないか確かめてください。"
    if ordered[MOST:]:
        yield f"ほかの{len(ordered) - MOST}社とも、同じ電話番号、メール、氏名又は所在地があります。"
