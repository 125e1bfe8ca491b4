"""The closed language of tags: names joined by and, or, not; and what a branch knows to be true (guards)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*")
TAG = re.compile(r"\{%-?\s*(?P<word>[a-z]+)\b\s*(?P<rest>.*?)\s*-?%\}")
VARIABLE = re.compile(r"\{\{-?\s*(?P<name>.*?)\s*-?\}\}")
LOOP = re.compile(r"(?P<variable>[a-z_][a-z0-9_]*)\s+in\s+(?P<iterable>\S+)")
WORDS = ("if", "elif", "else", "endif", "for", "endfor")
TOKEN = re.compile(r"\s*(?:(?P<name>[A-Za-z_][\w.]*)|(?P<mark>[()])|(?P<other>\S))")

Literal = tuple[str, bool]
Clause = frozenset[Literal]


class TagError(Exception):
    """A tag that the language does not know; `str()` is the finished Japanese sentence."""


@dataclass(frozen=True)
class Guards:
    """What holds where a text stands: a conjunction of clauses, each a disjunction of names or their negations."""

    clauses: frozenset[Clause] = frozenset()

    def __and__(self, other: Guards) -> Guards:
        """Return what holds under both."""
        return Guards(self.clauses | other.clauses)

    def implies(self, other: Guards) -> bool:
        """Say whether whoever stands under these guards also stands under `other` (never wrongly yes)."""
        return all(self._holds(clause) for clause in other.clauses)

    def without(self, known: Guards) -> Guards:
        """Return what is still to be asked by someone who stands under `known`."""
        return Guards(frozenset(c for c in self.clauses if not Guards.implies(known, Guards(frozenset({c})))))

    def excludes(self, other: Guards) -> bool:
        """Say whether the two can never hold together (never wrongly yes)."""
        both = self.clauses | other.clauses
        facts = {literal for clause in both if len(clause) == 1 for literal in clause}
        return any(all((name, not sign) in facts for name, sign in clause) for clause in both)

    def names(self) -> frozenset[str]:
        """Return every name that is asked."""
        return frozenset(name for clause in self.clauses for name, _ in clause)

    def atoms(self) -> tuple[str, ...]:
        """Return the clauses as text, sorted: `a`, `not b`, `c or not d`."""
        return tuple(sorted(_clause_text(clause) for clause in self.clauses))

    def expression(self) -> str:
        """Return the guards as one Jinja expression."""
        atoms = self.atoms()
        return " and ".join(f"({atom})" if " or " in atom and len(atoms) > 1 else atom for atom in atoms)

    def _holds(self, wanted: Clause) -> bool:
        return any(clause <= wanted for clause in self.clauses)


ALWAYS = Guards()


def guards_of(names: frozenset[str]) -> Guards:
    """Return the guards that say: each of `names` (`a` or `not a`) holds."""
    literals = {(name.removeprefix("not "), not name.startswith("not ")) for name in names}
    return Guards(frozenset(frozenset({literal}) for literal in literals))


@dataclass(frozen=True)
class Condition:
    """A condition as written, and its guards for the branch where it holds and for the one where it does not."""

    text: str
    holds: Guards
    fails: Guards


@dataclass(frozen=True)
class Loop:
    """`for variable in iterable`; `serial` tells two loops over one list apart."""

    variable: str
    iterable: str
    serial: int = 0


@dataclass(frozen=True)
class Tag:
    """One `{% … %}`: its word, and the condition or loop that goes with it."""

    word: str
    line: int
    condition: Condition | None = None
    loop: Loop | None = None

    @property
    def text(self) -> str:
        """Return what stands between the braces, in one spelling."""
        if self.condition:
            return f"{self.word} {self.condition.text}"
        if self.loop:
            return f"{self.word} {self.loop.variable} in {self.loop.iterable}"
        return self.word


def parse_tag(source: str, line: int) -> Tag:
    """Read one `{% … %}`; raise TagError when it is none of ours."""
    match = TAG.fullmatch(source.strip())
    if match is None or match["word"] not in WORDS:
        raise TagError(f"「{source.strip()}」というタグは使えません。使えるのは {', '.join(WORDS)} です。")
    word, rest = match["word"], match["rest"]
    if word in ("if", "elif"):
        return Tag(word, line, condition=parse_condition(rest))
    if word == "for":
        loop = LOOP.fullmatch(rest)
        if loop is None or not NAME.fullmatch(loop["iterable"]):
            raise TagError(f"「{source.strip()}」は「for 名前 in 一覧」の形にしてください。")
        return Tag(word, line, loop=Loop(loop["variable"], loop["iterable"], line))
    if rest:
        raise TagError(f"「{word}」の後に「{rest}」は書けません。")
    return Tag(word, line)


def parse_variable(source: str) -> str:
    """Return the dotted name inside `{{ … }}`; raise TagError for anything else (filters, calls, arithmetic)."""
    match = VARIABLE.fullmatch(source.strip())
    name = match["name"] if match else ""
    if not NAME.fullmatch(name):
        raise TagError(
            f"「{source.strip()}」は使えません。波かっこの中は名前だけにしてください"
            "（フィルターや計算は、質問か context に置きます）。"
        )
    return name


def parse_condition(text: str) -> Condition:
    """Read names joined by and, or, not, with brackets; raise TagError for anything else."""
    tokens = _tokens(text)
    tree, rest = _either(tokens)
    if rest:
        raise TagError(f"条件「{text}」の「{rest[0]}」から後が読めません。")
    return Condition(" ".join(tokens).replace("( ", "(").replace(" )", ")"), _cnf(tree, True), _cnf(tree, False))


Tree = str | tuple[str, tuple["Tree", ...]]


def _tokens(text: str) -> list[str]:
    found = []
    for match in TOKEN.finditer(text):
        if match["other"]:
            raise TagError(
                f"条件「{text}」の「{match['other']}」は使えません。名前と and、or、not、かっこだけで書いてください。"
            )
        found.append(match[0].strip())
    return found


def _either(tokens: list[str]) -> tuple[Tree, list[str]]:
    return _joined(tokens, "or", _both)


def _both(tokens: list[str]) -> tuple[Tree, list[str]]:
    return _joined(tokens, "and", _single)


def _joined(
    tokens: list[str], word: str, part: Callable[[list[str]], tuple[Tree, list[str]]]
) -> tuple[Tree, list[str]]:
    first, rest = part(tokens)
    parts = [first]
    while rest and rest[0] == word:
        following, rest = part(rest[1:])
        parts.append(following)
    return (parts[0] if len(parts) == 1 else (word, tuple(parts))), rest


def _single(tokens: list[str]) -> tuple[Tree, list[str]]:
    if not tokens:
        raise TagError("条件が途中で終わっています。")
    head, rest = tokens[0], tokens[1:]
    if head == "not":
        inner, rest = _single(rest)
        return ("not", (inner,)), rest
    if head == "(":
        inner, rest = _either(rest)
        if not rest or rest[0] != ")":
            raise TagError("条件のかっこが閉じていません。")
        return inner, rest[1:]
    if head in ("and", "or", ")", "in", "is") or not NAME.fullmatch(head):
        raise TagError(f"条件の「{head}」の所に名前がありません。")
    return head, rest


def _cnf(tree: Tree, sign: bool) -> Guards:
    """Return the clauses of `tree` (or of its negation), distributing `or` over `and`."""
    if isinstance(tree, str):
        return Guards(frozenset({frozenset({(tree, sign)})}))
    word, parts = tree
    if word == "not":
        return _cnf(parts[0], not sign)
    sides = [_cnf(part, sign) for part in parts]
    if (word == "and") == sign:
        return Guards(frozenset().union(*(side.clauses for side in sides)))
    product: frozenset[Clause] = frozenset({frozenset()})
    for side in sides:
        product = frozenset(left | right for left in product for right in side.clauses)
    return Guards(product)


def _clause_text(clause: Clause) -> str:
    return " or ".join(name if sign else f"not {name}" for name, sign in sorted(clause))
