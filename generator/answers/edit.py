"""Editing the text of answers.yaml: what did not change keeps every character, place and comment.

A YAML library that writes the whole file again moves comments to the wrong key and changes quotes and line ends;
here a changed value is replaced where it stands and a new one is put in as lines of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.answers.emit import emit_after, emit_entry, emit_record, with_dash
from generator.answers.following import Record
from generator.questionnaire import Mapping as MappingNode
from generator.questionnaire import Node, Question, QuestionType, Scalar, Value
from generator.questionnaire import Sequence as SequenceNode

ID = Question("id", QuestionType.TEXT, "id", "id")


@dataclass
class Chunk:
    """The lines of one entry: `lead` are the comments and empty lines before it, `body` the entry itself."""

    name: str
    body: list[str]
    lead: list[str] = field(default_factory=list)
    node: Node | None = None
    key: Scalar | None = None

    def lines(self) -> list[str]:
        """Return all lines of the chunk."""
        return [*self.lead, *self.body]


@dataclass
class Chunks:
    """Lines cut into the chunks of one mapping or list, `tail` what comes after the last."""

    items: list[Chunk]
    tail: list[str]

    def lines(self) -> list[str]:
        """Return all lines again."""
        return [line for chunk in self.items for line in chunk.lines()] + self.tail

    def get(self, name: str) -> Chunk | None:
        """Return the chunk of that name, or None."""
        return next((chunk for chunk in self.items if chunk.name == name), None)

    def remove(self, chunk: Chunk, prompt: str = "") -> None:
        """Take out an entry; comments before it stay, except the prompt that was written with it."""
        place = self.items.index(chunk)
        lead = chunk.lead
        if prompt and lead[-1:] == [f"# {prompt}"]:
            lead = lead[:-2] if lead[-2:-1] == [""] else lead[:-1]
        del self.items[place]
        if place < len(self.items):
            self.items[place].lead[:0] = lead
        else:
            self.tail[:0] = lead

    def add(self, chunk: Chunk, order: Sequence[str]) -> None:
        """Put in an entry after the nearest one that comes before it in `order`."""
        before = order[: order.index(chunk.name)]
        places = [n for n, item in enumerate(self.items) if item.name in before]
        nearest = max(places, key=lambda n: before.index(self.items[n].name), default=None)
        if nearest is None:
            _lead_the_way(chunk, self.items[0] if self.items else None)
        place = 0 if nearest is None else nearest + 1
        if chunk.lead and place < len(self.items) and self.items[place].lead[:1] not in ([], [""]):
            self.items[place].lead.insert(0, "")
        self.items.insert(place, chunk)


def _lead_the_way(chunk: Chunk, first: Chunk | None) -> None:
    """Give the head of the file, if there is one, to the new first chunk."""
    if first is None or not first.lead:
        return
    ends = [n for n, line in enumerate(first.lead) if not line.strip() or line.startswith("---")]
    cut = ends[-1] + 1 if ends else len(first.lead)
    head, rest = first.lead[:cut], first.lead[cut:]
    own = chunk.lead[1:] if chunk.lead[:1] == [""] else chunk.lead
    chunk.lead = [*head, *([""] if head and head[-1].strip() and own else []), *own]
    first.lead = ["", *rest] if own else rest


def cut_mapping(node: MappingNode, lines: list[str], start: int, end: int) -> Chunks:
    """Cut `lines[start:end]`, in which the block mapping `node` stands, into its entries."""
    chunks: list[Chunk] = []
    at = start
    for key, value in node.entries:
        last = last_line(value, lines)
        body = lines[key.start.line : last + 1]
        chunks.append(Chunk(key.text, body, lines[at : key.start.line], value, key))
        at = last + 1
    return Chunks(chunks, lines[at:end])


def cut_list(node: SequenceNode, names: Sequence[str], lines: list[str], start: int, end: int) -> Chunks:
    """Cut `lines[start:end]`, in which the block list `node` stands, into its items, called by `names`."""
    chunks: list[Chunk] = []
    at = start
    for name, item in zip(names, node.items, strict=True):
        dash = _dash_line(node, item, lines)
        last = last_line(item, lines)
        chunks.append(Chunk(name, lines[dash : last + 1], lines[at:dash], item))
        at = last + 1
    return Chunks(chunks, lines[at:end])


def _dash_line(node: SequenceNode, item: Node, lines: list[str]) -> int:
    column, line = node.start.column, item.start.line
    while lines[line][: column + 1].strip() != "-":
        line -= 1
    return line


def last_line(node: Node, lines: list[str]) -> int:
    """Return the number of the last line on which something of `node` stands."""
    if isinstance(node, MappingNode) and not node.flow:
        key, value = node.entries[-1]
        return max(key.start.line, last_line(value, lines))
    if isinstance(node, SequenceNode) and not node.flow:
        return max(_dash_line(node, node.items[-1], lines), last_line(node.items[-1], lines))
    line = min(node.end.line, len(lines) - 1)
    if isinstance(node, Scalar) and node.block:
        line = line - 1 if node.end.column == 0 and line > node.start.line else line
        while line > node.start.line and not lines[line].strip():
            line -= 1
    return line


def edit_value(chunk: Chunk, question: Question, old: Value | None, new: Value, lines: list[str]) -> None:
    """Change the value in `chunk`, cut out of `lines`, from `old` to `new`."""
    key, node = chunk.key, chunk.node
    if key is None or node is None:
        return
    if isinstance(node, SequenceNode) and question.fields and new and not node.flow and isinstance(old, tuple):
        _edit_records(chunk, node, question, _records(old), _records(new), lines)
        return
    lost = [comment for line, comment in comments(node, lines) if line > key.start.line or _is_several(node)]
    first = lines[key.start.line]
    prefix = first[: key.end.column] + first[key.end.column : first.index(":", key.end.column) + 1]
    comment = "" if _is_several(node) else _comment_behind(node, key, lines)
    indent = key.start.column
    chunk.lead += [" " * indent + text for text in lost if text != comment]
    chunk.body = emit_after(prefix, comment, question, new, indent)


def _is_several(node: Node) -> bool:
    return not isinstance(node, Scalar) and node.start.line != node.end.line


def _comment_behind(node: Node, key: Scalar, lines: list[str]) -> str:
    on_line = [text for line, text in comments(node, lines) if line == key.start.line]
    if on_line:
        return on_line[0]
    behind = lines[key.start.line][key.end.column + 1 :].strip() if node.start.line > key.start.line else ""
    return behind if behind.startswith("#") else ""


def comments(node: Node, lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield line and text of each comment that stands within `node` or behind it on its last line."""
    texts = [*_leaves(node)]
    for number in range(node.start.line, last_line(node, lines) + 1):
        line = lines[number]
        for place, character in enumerate(line):
            free = not any(_covers(leaf, number, place) for leaf in texts)
            if character == "#" and free and (place == 0 or line[place - 1] in " \t"):
                yield number, line[place:].rstrip()
                break


def _leaves(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, SequenceNode):
        for item in node.items:
            yield from _leaves(item)
    else:
        for key, value in node.entries:
            yield key
            yield from _leaves(value)


def _covers(leaf: Scalar, line: int, column: int) -> bool:
    if leaf.block:
        # Behind the | on the first line a comment may stand; below it everything is text.
        return leaf.start.line < line < max(leaf.end.line, leaf.start.line + 1)
    return (leaf.start.line, leaf.start.column) <= (line, column) < (leaf.end.line, leaf.end.column)


def _edit_records(
    chunk: Chunk,
    node: SequenceNode,
    question: Question,
    old: tuple[Record, ...],
    new: tuple[Record, ...],
    lines: list[str],
) -> None:
    start = chunk.key.start.line if chunk.key else 0
    header = start + 1
    chunks = cut_list(node, [str(record["id"]) for record in old], lines, header, start + len(chunk.body))
    was = {str(record["id"]): record for record in old}
    kept: list[Chunk] = []
    for record in new:
        item = chunks.get(str(record["id"]))
        if item is None:
            kept.append(Chunk(str(record["id"]), emit_record(question, record, node.start.column)))
        else:
            _edit_record(item, question, was[item.name], record, node.start.column, lines)
            kept.append(item)
    for gone in [item for item in chunks.items if item.name not in {str(record["id"]) for record in new}]:
        chunks.remove(gone)
    chunks.items = kept
    chunk.body = [lines[start], *chunks.lines()]


def _edit_record(item: Chunk, question: Question, old: Record, new: Record, dash: int, lines: list[str]) -> None:
    node = item.node
    written = {key.text for key, _ in node.entries} if isinstance(node, MappingNode) else set()
    if old == new and "id" in written:
        return
    if not isinstance(node, MappingNode) or node.flow or lines[node.start.line][: dash + 1].strip() != "-":
        if node is not None:
            item.lead += [" " * dash + text for _, text in comments(node, lines)]
        item.body = emit_record(question, new, dash)
        return
    blank = [*lines]
    blank[node.start.line] = f"{lines[node.start.line][:dash]} {lines[node.start.line][dash + 1 :]}"
    chunks = cut_mapping(node, blank, node.start.line, node.start.line + len(item.body))
    edit_entries(chunks, {"id": ID, **{f.key: f for f in question.fields}}, old, new, blank, node.start.column)
    first = chunks.items[0]
    item.lead += first.lead
    first.lead = []
    item.body = with_dash(chunks.lines(), dash)


def edit_entries(
    chunks: Chunks,
    questions: Mapping[str, Question],
    old: Mapping[str, Value],
    new: Mapping[str, Value],
    lines: list[str],
    indent: int,
    *,
    prompts: bool = False,
) -> None:
    """Change the entries of `chunks` from the values `old` to `new`; empty entries stay where they are."""
    for chunk in [*chunks.items]:
        question = questions.get(chunk.name)
        if question is None:
            continue
        if chunk.name not in new:
            if chunk.name in old:
                chunks.remove(chunk, question.prompt if prompts else "")
        elif old.get(chunk.name) != new[chunk.name] or _lacks_ids(chunk.node, question):
            edit_value(chunk, question, old.get(chunk.name), new[chunk.name], lines)
    for name, question in questions.items():
        if name in new and chunks.get(name) is None:
            lead = ["", f"# {question.prompt}"] if prompts else []
            chunks.add(Chunk(name, emit_entry(question, new[name], indent), lead), [*questions])


def _lacks_ids(node: Node | None, question: Question) -> bool:
    if not question.fields or not isinstance(node, SequenceNode):
        return False
    ids = [{key.text for key, _ in item.entries} for item in node.items if isinstance(item, MappingNode)]
    return any("id" not in keys for keys in ids)


def _records(value: Value) -> tuple[Record, ...]:
    return tuple(record for record in value if isinstance(record, dict)) if isinstance(value, tuple) else ()
