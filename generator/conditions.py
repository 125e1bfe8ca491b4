"""Conditions: the closed form in which questions, documents and clauses say when they belong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

ValueOf = Callable[[str], object]
"""Gives the value of a question or the truth of a named condition; None while it is open or does not apply."""


class ConditionError(ValueError):
    """A condition that cannot be read; `str()` is a finished Japanese sentence without its place."""


class Condition(Protocol):
    """A condition in closed form: it can be judged, and compared with the conditions of a template."""

    def holds(self, value_of: ValueOf) -> bool:
        """Return whether the condition holds; what is open or does not apply is never true."""

    def names(self) -> frozenset[str]:
        """Return the question keys and named conditions it looks at."""

    def atoms(self) -> frozenset[str] | None:
        """Return the template names (`telework`, `not telework`, `byod_is_permitted`, …) it is the conjunction of.

        None: it is not a plain conjunction (a range, one of several).
        """

    def negated(self) -> Condition:
        """Return the condition that holds when this one does not."""

    def parts(self) -> tuple[Condition, ...]:
        """Return the elementary conditions it is made of, itself if it is elementary."""


@dataclass(frozen=True)
class Is:
    """A yes_no question is yes, or a named condition holds (`wanted` false: it does not)."""

    name: str
    wanted: bool = True

    def holds(self, value_of: ValueOf) -> bool:
        return (value_of(self.name) is True) is self.wanted

    def names(self) -> frozenset[str]:
        return frozenset({self.name})

    def atoms(self) -> frozenset[str] | None:
        return frozenset({self.name if self.wanted else f"not {self.name}"})

    def negated(self) -> Condition:
        return Is(self.name, not self.wanted)

    def parts(self) -> tuple[Condition, ...]:
        return (self,)


@dataclass(frozen=True)
class Equals:
    """A choice has one of `values`."""

    name: str
    values: tuple[str, ...]

    def holds(self, value_of: ValueOf) -> bool:
        return value_of(self.name) in self.values

    def names(self) -> frozenset[str]:
        return frozenset({self.name})

    def atoms(self) -> frozenset[str] | None:
        return frozenset({is_name(self.name, self.values[0])}) if len(self.values) == 1 else None

    def negated(self) -> Condition:
        return Not(self)

    def parts(self) -> tuple[Condition, ...]:
        return (self,)


@dataclass(frozen=True)
class Has:
    """A multiple choice contains `value`."""

    name: str
    value: str

    def holds(self, value_of: ValueOf) -> bool:
        values = value_of(self.name)
        return isinstance(values, Sequence) and not isinstance(values, str) and self.value in values

    def names(self) -> frozenset[str]:
        return frozenset({self.name})

    def atoms(self) -> frozenset[str] | None:
        return frozenset({has_name(self.name, self.value)})

    def negated(self) -> Condition:
        return Not(self)

    def parts(self) -> tuple[Condition, ...]:
        return (self,)


@dataclass(frozen=True)
class Range:
    """An integer, or the number of records, lies between `low` and `high`, both included."""

    name: str
    low: int | None
    high: int | None

    def holds(self, value_of: ValueOf) -> bool:
        value = value_of(self.name)
        if isinstance(value, Sequence) and not isinstance(value, str):
            value = len(value)
        if not isinstance(value, int) or isinstance(value, bool):
            return False
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def names(self) -> frozenset[str]:
        return frozenset({self.name})

    def atoms(self) -> frozenset[str] | None:
        return None

    def negated(self) -> Condition:
        return Not(self)

    def parts(self) -> tuple[Condition, ...]:
        return (self,)


@dataclass(frozen=True)
class Not:
    """The elementary condition `inner` does not hold."""

    inner: Condition

    def holds(self, value_of: ValueOf) -> bool:
        return not self.inner.holds(value_of)

    def names(self) -> frozenset[str]:
        return self.inner.names()

    def atoms(self) -> frozenset[str] | None:
        if isinstance(self.inner, Equals):
            return frozenset(f"not {is_name(self.inner.name, value)}" for value in self.inner.values)
        atoms = self.inner.atoms()
        return None if atoms is None else frozenset(opposite(atom) for atom in atoms)

    def negated(self) -> Condition:
        return self.inner

    def parts(self) -> tuple[Condition, ...]:
        return self.inner.parts()


@dataclass(frozen=True)
class All:
    """All of `items` hold."""

    items: tuple[Condition, ...]

    def holds(self, value_of: ValueOf) -> bool:
        return all(item.holds(value_of) for item in self.items)

    def names(self) -> frozenset[str]:
        return frozenset().union(*(item.names() for item in self.items))

    def atoms(self) -> frozenset[str] | None:
        found: set[str] = set()
        for item in self.items:
            atoms = item.atoms()
            if atoms is None:
                return None
            found |= atoms
        return frozenset(found)

    def negated(self) -> Condition:
        return AnyOf(tuple(item.negated() for item in self.items))

    def parts(self) -> tuple[Condition, ...]:
        return tuple(part for item in self.items for part in item.parts())


@dataclass(frozen=True)
class AnyOf:
    """At least one of `items` holds."""

    items: tuple[Condition, ...]

    def holds(self, value_of: ValueOf) -> bool:
        return any(item.holds(value_of) for item in self.items)

    def names(self) -> frozenset[str]:
        return frozenset().union(*(item.names() for item in self.items))

    def atoms(self) -> frozenset[str] | None:
        return self.items[0].atoms() if len(self.items) == 1 else None

    def negated(self) -> Condition:
        return All(tuple(item.negated() for item in self.items))

    def parts(self) -> tuple[Condition, ...]:
        return tuple(part for item in self.items for part in item.parts())


def is_name(key: str, value: str) -> str:
    """Return the template boolean that is true when the choice `key` has this value."""
    return f"{key}_is_{value}"


def has_name(key: str, value: str) -> str:
    """Return the template boolean that is true when the multiple choice `key` contains this value."""
    return f"{key}_has_{value}"


def opposite(atom: str) -> str:
    """Return the atom that says the contrary."""
    return atom.removeprefix("not ") if atom.startswith("not ") else f"not {atom}"


def parse_condition(data: object) -> Condition:
    """Read the closed form from plain data (as YAML gives it); raise ConditionError with a finished sentence."""
    if isinstance(data, str):
        return Is(_name(data))
    if not isinstance(data, Mapping):
        raise ConditionError("条件は、質問のキー（telework）か「{キー: 値}」の形で書いてください。")
    if not data:
        raise ConditionError("条件が空です。「{telework: true}」のように書いてください。")
    items = tuple(_entry(key, value) for key, value in data.items())
    return items[0] if len(items) == 1 else All(items)


def _entry(key: object, value: object) -> Condition:
    if key == "not":
        return parse_condition(value).negated()
    if key in ("all", "any"):
        if not isinstance(value, Sequence) or isinstance(value, str) or not value:
            raise ConditionError(f"{key} の後には、条件の一覧「[…, …]」を書いてください。")
        items = tuple(parse_condition(item) for item in value)
        return All(items) if key == "all" else AnyOf(items)
    return _test(_name(key), value)


def _test(name: str, value: object) -> Condition:
    if isinstance(value, bool):
        return Is(name, value)
    if isinstance(value, str) and value:
        return Equals(name, (value,))
    if isinstance(value, Mapping):
        return _comparison(name, value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        if not value or not all(isinstance(item, str) and item for item in value):
            raise ConditionError(f"「{name}」の後の一覧には、選択肢の値を一つ以上書いてください。")
        return Equals(name, tuple(value))
    if isinstance(value, int):
        raise ConditionError(f"数は「{{{name}: {{min: {value}, max: {value}}}}}」の形で書いてください。")
    raise ConditionError(
        f"「{name}」の後には true か false、選択肢の値、{{has: 値}}、{{min: 数, max: 数}} のどれかを書いてください。"
    )


def _comparison(name: str, value: Mapping[object, object]) -> Condition:
    if set(value) == {"has"}:
        wanted = value["has"]
        if not isinstance(wanted, str) or not wanted:
            raise ConditionError(f"「{name}」の has の後には、選択肢の値を一つ書いてください。")
        return Has(name, wanted)
    if not value or not set(value) <= {"min", "max"}:
        wrong = "、".join(str(key) for key in value if key not in ("min", "max"))
        found = f"「{wrong}」は使えません。" if wrong else ""
        raise ConditionError(f"{found}「{name}」の後の波括弧には has、min、max だけを書いてください。")
    low, high = _bound(name, value, "min"), _bound(name, value, "max")
    if low is not None and high is not None and low > high:
        raise ConditionError(f"「{name}」の min（{low}）が max（{high}）より大きくなっています。")
    return Range(name, low, high)


def _bound(name: str, value: Mapping[object, object], side: str) -> int | None:
    bound = value.get(side)
    if side not in value:
        return None
    if not isinstance(bound, int) or isinstance(bound, bool):
        raise ConditionError(f"「{name}」の {side} の後には、整数を書いてください。")
    return bound


def _name(data: object) -> str:
    name = data if isinstance(data, str) else ""
    if not (name.isascii() and name.isidentifier() and name == name.lower()):
        raise ConditionError(f"条件の中の「{data}」は、質問のキー（小文字の英字で始まる英数字と _）ではありません。")
    return name


def find_cycle(links: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the names of one circle in `links` (name → names it depends on), first name again at its end."""
    done: set[str] = set()
    for start in links:
        trail: list[str] = []
        stack: list[tuple[str, bool]] = [(start, False)]
        while stack:
            name, leaving = stack.pop()
            if leaving:
                done.add(trail.pop())
            elif name in trail:
                return (*trail[trail.index(name) :], name)
            elif name not in done:
                trail.append(name)
                stack.append((name, True))
                stack.extend((next_name, False) for next_name in links.get(name, ()))
    return ()


def implied(
    atoms: Iterable[str],
    definitions: Mapping[str, Condition],
    requirements: Mapping[str, Condition],
) -> frozenset[str]:
    """Return every atom that is true where all of `atoms` are.

    `definitions`: named condition → what it means (both ways); `requirements`: template boolean of a question →
    the question's own `when` (one way: the boolean is false where the question does not apply).
    """
    known = set(atoms)
    while True:
        new = _consequences(known, definitions, requirements) - known
        if not new:
            return frozenset(known)
        known |= new


def _consequences(
    known: set[str], definitions: Mapping[str, Condition], requirements: Mapping[str, Condition]
) -> set[str]:
    found: set[str] = set()
    for name, condition in (*definitions.items(), *requirements.items()):
        meaning, contrary = condition.atoms(), condition.negated().atoms()
        if name in known and meaning is not None:
            found |= meaning
        if name in definitions:
            if _proved(meaning, contrary, known):
                found.add(name)
            if opposite(name) in known and contrary is not None:
                found |= contrary
        if _refuted(meaning, contrary, known):
            found.add(opposite(name))
    return found


def _proved(meaning: frozenset[str] | None, contrary: frozenset[str] | None, known: set[str]) -> bool:
    if meaning is not None and meaning <= known:
        return True
    return contrary is not None and any(opposite(atom) in known for atom in contrary)


def _refuted(meaning: frozenset[str] | None, contrary: frozenset[str] | None, known: set[str]) -> bool:
    if meaning is not None and any(opposite(atom) in known for atom in meaning):
        return True
    return contrary is not None and contrary <= known
