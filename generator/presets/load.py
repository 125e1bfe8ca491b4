"""Reading `questionnaires/presets/`: what is common, then each trade, checked against the questionnaire.

A value of a trade replaces the common one; lists are joined, and a record of the trade replaces the common record with
its id. `by_size` says what differs with the size, and a record may say from and up to which size it belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from generator.errors import Fault, QuestionnaireError
from generator.presets.model import Preset, Presets, Size, Trade
from generator.questionnaire import (
    KEY,
    Node,
    Question,
    Questionnaire,
    QuestionType,
    Scalar,
    Sequence,
    Shape,
    Value,
    ValueProblem,
    did_you_mean,
    entries,
    load_questionnaire,
    parse_value,
    raw_value,
    read_data_file,
)
from generator.questionnaire import Mapping as MappingNode
from generator.resources import data_folder

COMMON = "common.yaml"
COMMON_KEYS = ("sizes", "answers", "by_size")
SIZE = re.compile(r"[1-9][0-9]{0,3}-[1-9][0-9]{0,3}")
# A record of a preset may say for which sizes it is meant.
FROM, UP_TO = "from", "to"
WRITTEN = (QuestionType.TEXT, QuestionType.PARAGRAPH, QuestionType.RECORDS, QuestionType.CHOICES)


@dataclass
class Layer:
    """Values of one file: for every size, then those of single sizes."""

    values: dict[str, Value] = field(default_factory=dict)
    by_size: dict[str, dict[str, Value]] = field(default_factory=dict)


@dataclass
class Reading:
    """The files on their way in."""

    questionnaire: Questionnaire
    sizes: tuple[Size, ...] = ()
    faults: list[Fault] = field(default_factory=list)


def load_presets(folder: Path | None = None, questionnaire: Questionnaire | None = None) -> Presets:
    """Read all presets of `folder` (default: ours); raise QuestionnaireError with the faults of all its files."""
    folder = folder or data_folder("questionnaires") / "presets"
    paths = sorted(path for path in folder.glob("*.yaml") if path.name != COMMON)
    return _load(questionnaire or load_questionnaire(), folder, paths)


def size_name(headcount: int) -> str:
    """Return the name of our size for that many people; above the largest it is the largest."""
    sizes = _our_sizes()
    return next((size for size in sizes if headcount <= size.high), sizes[-1]).id


@cache
def _our_sizes() -> tuple[Size, ...]:
    reading = Reading(Questionnaire((), {}))
    shape = read_data_file(data_folder("questionnaires") / "presets" / COMMON, COMMON_KEYS, reading.faults)
    return tuple(_sizes(shape, reading)) if shape is not None else ()


def load_preset(name: str, questionnaire: Questionnaire, folder: Path | None = None) -> Preset | None:
    """Return the one preset called `name` (`manufacturing/6-20`), None if there is none; raise QuestionnaireError.

    Ours are read once a process: a batch of clients names few presets many times.
    """
    if folder is not None:
        return _read_one(name, questionnaire, folder)
    read = _read_before(questionnaire)
    if name not in read:
        found = _read_one(name, questionnaire, data_folder("questionnaires") / "presets")
        if found is None:
            return None
        read[name] = found
    return read[name]


# The questionnaire last asked about, and its presets: another questionnaire may not take what this one takes.
_latest: list[tuple[Questionnaire, dict[str, Preset]]] = []


def _read_before(questionnaire: Questionnaire) -> dict[str, Preset]:
    if not _latest or _latest[0][0] is not questionnaire:
        _latest[:] = [(questionnaire, {})]
    return _latest[0][1]


def _read_one(name: str, questionnaire: Questionnaire, folder: Path) -> Preset | None:
    trade = name.partition("/")[0]
    path = folder / f"{trade}.yaml"
    if not KEY.fullmatch(trade) or path.name == COMMON or not path.is_file():
        return None
    return _load(questionnaire, folder, [path]).by_name.get(name)


def preset_names(folder: Path | None = None) -> tuple[str, ...]:
    """Return the names of all presets, as the answers file writes them."""
    return tuple(load_presets(folder).by_name)


def _load(questionnaire: Questionnaire, folder: Path, paths: list[Path]) -> Presets:
    reading = Reading(questionnaire)
    shape = read_data_file(folder / COMMON, COMMON_KEYS, reading.faults)
    common = Layer()
    if shape is not None:
        reading.sizes = tuple(_sizes(shape, reading))
        common = _layer(shape, reading)
    trades = [found for path in paths if (found := _trade(path, reading)) is not None]
    if not paths:
        reading.faults.append(Fault(str(folder), 0, "", "業種のファイルがありません。場所を確かめてください。"))
    if reading.faults:
        raise QuestionnaireError(dict.fromkeys(reading.faults))
    trades.sort(key=lambda found: found[2])
    presets = [
        Preset(trade, size, _joined(questionnaire, size, common, layer))
        for trade, layer, _ in trades
        for size in reading.sizes
    ]
    return Presets(tuple(trade for trade, _, _ in trades), reading.sizes, {p.name: p for p in presets})


def _sizes(shape: Shape, reading: Reading) -> Iterator[Size]:
    for key, value in entries(shape, "sizes"):
        if SIZE.fullmatch(key.text) and isinstance(value, Scalar):
            yield Size(key.text, value.text)
        else:
            problem = f"規模「{key.text}」は「6-20: 6〜20人」の形で書いてください。"
            reading.faults.append(Fault(shape.file, key.start.line + 1, "sizes", problem))


def _trade(path: Path, reading: Reading) -> tuple[Trade, Layer, int] | None:
    shape = read_data_file(path, ("trade", "title", "order", "answers", "by_size"), reading.faults)
    if shape is None:
        return None
    id, title, order = (shape.text(key, needed=True) for key in ("trade", "title", "order"))
    if id and id != path.stem:
        shape.fault("trade", f"trade の「{id}」は、ファイルの名前と同じ「{path.stem}」にしてください。")
    if order and not (order.isascii() and order.isdecimal()):
        shape.fault("order", "order には、並べる順の数字を書いてください。")
        order = ""
    return Trade(id, title), _layer(shape, reading), int(order or 0)


def _layer(shape: Shape, reading: Reading) -> Layer:
    layer = Layer()
    for key, value in entries(shape, "answers"):
        _take(shape.file, key, value, layer.values, reading)
    known = [size.id for size in reading.sizes]
    for size, values in entries(shape, "by_size"):
        problem = f"「{size.text}」の下に「キー: 値」を並べて書いてください。"
        if size.text not in known:
            problem = f"規模「{size.text}」はありません。使えるのは {', '.join(known)} です。"
        elif isinstance(values, MappingNode):
            for key, value in values.entries:
                _take(shape.file, key, value, layer.by_size.setdefault(size.text, {}), reading)
            continue
        reading.faults.append(Fault(shape.file, size.start.line + 1, "by_size", problem))
    return layer


def _take(file: str, key: Scalar, node: Node, into: dict[str, Value], reading: Reading) -> None:
    line, place = key.start.line + 1, f"「{key.text}」"
    question = reading.questionnaire.questions.get(key.text)
    problem = ""
    if question is None:
        hint = did_you_mean(key.text, reading.questionnaire.questions)
        problem = f"この質問はありません。{hint}"
    elif key.text in into:
        problem = "2回あります。一つにしてください。"
    elif question.key == "persons" or question.type is QuestionType.PERSON:
        problem = "人は会社ごとに違うので、既定値は書けません。"
    elif question.none_mark and question.type not in WRITTEN:
        problem = f"「{question.none_mark}」と答えられる質問なので、既定値は書けません。"
    if question is None or problem:
        reading.faults.append(Fault(file, line, place, problem))
        return
    try:
        into[key.text] = _value(question, node, reading)
    except ValueProblem as wrong:
        reading.faults.append(Fault(file, node.start.line + 1, place, str(wrong)))


def _value(question: Question, node: Node, reading: Reading) -> Value:
    if question.type is not QuestionType.RECORDS or not isinstance(node, Sequence):
        return parse_value(question, raw_value(node))
    records: list[dict[str, Value]] = []
    for item in node.items:
        raw = raw_value(item)
        if not isinstance(raw, dict) or not raw.get("id"):
            raise ValueProblem("一件ずつ「- {id: …, 項目: 値}」の形で書いてください（id が要ります）。")
        bounds = {key: str(raw.pop(key)) for key in (FROM, UP_TO) if key in raw}
        for bound in bounds.values():
            if bound not in {size.id for size in reading.sizes}:
                raise ValueProblem(f"規模「{bound}」はありません。")
        parsed = parse_value(question, [raw])
        if isinstance(parsed, tuple) and isinstance(parsed[0], dict):
            records.append({**parsed[0], **bounds})
    for size in reading.sizes:
        ids = [record["id"] for record in records if _belongs(record, size)]
        if len(set(ids)) < len(ids):
            raise ValueProblem(f"規模「{size.id}」に、同じ id が2回あります。id は一件ごとに変えてください。")
    return tuple(records)


def _joined(questionnaire: Questionnaire, size: Size, *layers: Layer) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for layer in layers:
        for source in (layer.values, layer.by_size.get(size.id, {})):
            for key, value in source.items():
                is_records = questionnaire.questions[key].type is QuestionType.RECORDS
                values[key] = _records(values.get(key, ()), value, size) if is_records else value
    return {key: values[key] for key in questionnaire.questions if key in values}


def _records(before: Value, value: Value, size: Size) -> Value:
    joined = {record["id"]: record for record in _rows(before)}
    for record in _rows(value):
        if _belongs(record, size):
            joined[record["id"]] = {key: v for key, v in record.items() if key not in (FROM, UP_TO)}
    return tuple(joined.values())


def _rows(value: Value) -> tuple[dict[str, Value], ...]:
    return tuple(record for record in value if isinstance(record, dict)) if isinstance(value, tuple) else ()


def _belongs(record: dict[str, Value], size: Size) -> bool:
    low = int(str(record.get(FROM, "0-0")).split("-")[0])
    high = int(str(record.get(UP_TO, "0-999999")).split("-")[1])
    return low <= size.low and size.high <= high
