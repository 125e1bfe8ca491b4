"""A mapping of known keys, read key by key, with each fault at its line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.errors import Fault
from generator.questionnaire.names import did_you_mean
from generator.questionnaire.yaml_source import BOOLEANS, Mapping, Node, Scalar


@dataclass
class Shape:
    """One mapping of a file: gives its values by key; unknown and double keys are faults from the start."""

    file: str
    place: str
    node: Mapping
    known: Sequence[str]
    faults: list[Fault]
    nodes: dict[str, Node] = field(init=False)

    def __post_init__(self) -> None:
        self.nodes = {}
        for key, value in self.node.entries:
            line = key.start.line + 1
            if key.text not in self.known:
                hint = did_you_mean(key.text, self.known) or f"使えるのは {', '.join(self.known)} です。"
                problem = f"「{key.text}」という項目はありません。{hint}"
                self.faults.append(Fault(self.file, line, self.place, problem))
            elif key.text in self.nodes:
                problem = f"「{key.text}」が2回あります。一つにしてください。"
                self.faults.append(Fault(self.file, line, self.place, problem))
            else:
                self.nodes[key.text] = value

    def fault(self, key: str, problem: str) -> None:
        """Note `problem` at the line of `key` (of the mapping, if the key is not there)."""
        node = self.nodes.get(key, self.node)
        self.faults.append(Fault(self.file, node.start.line + 1, self.place, problem))

    def text(self, key: str, *, needed: bool = False) -> str:
        """Return the text at `key`, `""` if there is none (a fault if it is needed)."""
        node = self.nodes.get(key)
        if node is None or (isinstance(node, Scalar) and (node.is_null or not node.text.strip())):
            if needed:
                self.fault(key, f"「{key}」がありません。書き足してください。")
            return ""
        if not isinstance(node, Scalar):
            self.fault(key, f"「{key}」には文字を書いてください。")
            return ""
        return node.text.strip()

    def flag(self, key: str) -> bool:
        """Return the true or false at `key`, False if there is none."""
        node = self.nodes.get(key)
        if node is None:
            return False
        if isinstance(node, Scalar) and node.plain and node.text in BOOLEANS:
            return BOOLEANS[node.text]
        self.fault(key, f"「{key}」には true か false を書いてください。")
        return False
