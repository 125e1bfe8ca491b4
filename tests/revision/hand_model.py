"""What a hand edit is: a kind of edit (`Hand`), and one that was made (`Edit`), which can be made again elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from hand_desk import MAIN, Address, Desk, Element

T = TypeVar("T")
Parts = Mapping[str, bytes]


@dataclass(frozen=True)
class Edit:
    """An edit that was made: where, what staff wrote with it, and how to make just this one in another text.

    `added` are words that stand nowhere else and must never be lost; `gone` are texts of paragraphs taken out.
    """

    hand: str
    where: tuple[Address, ...]
    act: Callable[..., object]
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    def again(self, parts: Parts) -> dict[str, bytes] | None:
        """Return `parts` with the same edit; None where the place, or what is beside it, says something else there.

        Where it is not None the edit commutes with what made `parts` of the text that it was first made on.
        """
        desk = Desk(parts)
        nodes = [desk.found(address) for address in self.where]
        if any(node is None for node in nodes):
            return None
        self.act(desk, *nodes)
        return desk.closed()


@dataclass(frozen=True)
class Hand:
    """A kind of edit as office staff make it: its name, and how one is thought of in a given text.

    `says` tells whether what the file says is changed with it (None: that depends on the place), `touches` whether the
    file counts as touched.
    """

    name: str
    think: Callable[[Desk, Random], Edit | None]
    says: bool | None = True
    touches: bool = True

    def plan(self, parts: Parts, random: Random) -> Edit | None:
        """Return an edit of this kind that `parts` offer a place for, not yet made; None where there is no place."""
        found = self.think(Desk(parts), random)
        return found and replace(found, hand=self.name)

    def apply(self, parts: Parts, random: Random) -> tuple[dict[str, bytes], Edit] | None:
        """Return the parts after such an edit, and the edit; None where there is no place for one."""
        edit = self.plan(parts, random)
        if edit is None:
            return None
        done = edit.again(parts)
        assert done is not None, edit.hand
        return (done, edit) if done != dict(parts) else None

    def __str__(self) -> str:
        """Return its name, as it stands in test ids."""
        return self.name


HANDS: list[Hand] = []
Thought = Callable[[Desk, Random], Edit | None]


def hand(name: str, says: bool | None = True, touches: bool = True) -> Callable[[Thought], Thought]:
    """Enter a function that thinks of an edit into the library."""

    def enter(think: Thought) -> Thought:
        HANDS.append(Hand(name, think, says, touches))
        return think

    return enter


def edit(
    desk: Desk,
    nodes: Sequence[Element],
    act: Callable[..., object],
    added: Sequence[str] = (),
    gone: Sequence[str] = (),
    part: str = MAIN,
) -> Edit:
    """Return the edit `act`, which is called with a desk and the nodes there that stand where `nodes` stand here."""
    return Edit("", tuple(desk.address(node, part) for node in nodes), act, tuple(added), tuple(gone))


def pick(random: Random, found: Sequence[T]) -> T | None:
    """Return one of them; None where there is none."""
    return random.choice(found) if found else None
