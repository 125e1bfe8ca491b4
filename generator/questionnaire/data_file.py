"""A data file beside the sections of the questionnaire (presets, suggestions, review rules): one mapping of keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.errors import Fault
from generator.questionnaire.shape import Shape
from generator.questionnaire.yaml_source import Mapping, Node, Scalar, YamlProblem, read_yaml


def read_data_file(path: Path, known: Sequence[str], faults: list[Fault]) -> Shape | None:
    """Return the mapping that the file holds; None, and a fault noted, if it cannot be read."""
    try:
        root = read_yaml(path.read_text(encoding="utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        faults.append(Fault(path.name, 0, "", "文字コードがUTF-8ではありません。UTF-8で保存し直してください。"))
        return None
    except OSError as error:
        faults.append(Fault(path.name, 0, "", f"ファイルを読めません（{error.strerror}）。"))
        return None
    except YamlProblem as problem:
        faults.append(Fault(path.name, problem.line, "", str(problem)))
        return None
    if not isinstance(root, Mapping):
        faults.append(Fault(path.name, 1, "", "「キー: 値」を並べて書いてください。"))
        return None
    return Shape(path.name, "", root, known, faults)


def entries(shape: Shape, key: str) -> Iterator[tuple[Scalar, Node]]:
    """Yield the entries of the mapping at `key`; a fault if something else stands there, nothing if nothing does."""
    node = shape.nodes.get(key)
    if isinstance(node, Mapping):
        yield from node.entries
    elif node is not None and not (isinstance(node, Scalar) and node.is_null):
        shape.fault(key, f"「{key}:」の下に「キー: 値」を並べて書いてください。")
