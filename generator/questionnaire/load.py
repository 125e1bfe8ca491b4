"""Reading `questionnaires/*.yaml`: every section, and every fault of every file at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.conditions import Condition, ConditionError, parse_condition
from generator.disk_cache import remembered
from generator.errors import Fault, QuestionnaireError
from generator.questionnaire.links import link_faults
from generator.questionnaire.model import Question, Questionnaire, Section
from generator.questionnaire.names import KEY, RESERVED
from generator.questionnaire.question import read_question
from generator.questionnaire.shape import Shape
from generator.questionnaire.yaml_source import Mapping, Node, Scalar, YamlProblem, plain_value, read_yaml
from generator.resources import data_folder

SECTION_KEYS = ("section", "title", "intro", "questions", "conditions")


@dataclass
class Draft:
    """What has been read so far, with the places that faults name."""

    faults: list[Fault] = field(default_factory=list)
    sections: dict[str, Section] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    conditions: dict[str, Condition] = field(default_factory=dict)
    places: dict[str, tuple[str, int]] = field(default_factory=dict)


def load_questionnaire(folder: Path | None = None) -> Questionnaire:
    """Read all `*.yaml` of `folder` (default: ours) by name; raise QuestionnaireError with all faults of all files."""
    if folder is not None:
        return _read(folder)
    folder = data_folder("questionnaires")
    files = sorted(folder.glob("*.yaml"))
    return remembered("questionnaires", files, ("questionnaire", "conditions"), lambda: _read(folder), Questionnaire)


def _read(folder: Path) -> Questionnaire:
    draft = Draft()
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise QuestionnaireError([Fault(str(folder), 0, "", "質問票（*.yaml）がありません。場所を確かめてください。")])
    for path in files:
        _read_file(path, draft)
    draft.faults += link_faults(draft.questions, draft.conditions, draft.places)
    if draft.faults:
        raise QuestionnaireError(dict.fromkeys(draft.faults))
    return Questionnaire(tuple(draft.sections.values()), draft.conditions)


def _read_file(path: Path, draft: Draft) -> None:
    try:
        text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
        root = read_yaml(text)
    except UnicodeDecodeError:
        draft.faults.append(Fault(path.name, 0, "", "文字コードがUTF-8ではありません。UTF-8で保存し直してください。"))
        return
    except OSError as error:
        draft.faults.append(Fault(path.name, 0, "", f"ファイルを読めません（{error.strerror}）。"))
        return
    except YamlProblem as problem:
        draft.faults.append(Fault(path.name, problem.line, "", str(problem)))
        return
    if not isinstance(root, Mapping):
        draft.faults.append(Fault(path.name, 1, "", "「section:」と「questions:」で始まる節を書いてください。"))
        return
    _read_section(path.name, root, draft)


def _read_section(file: str, root: Mapping, draft: Draft) -> None:
    shape = Shape(file, "", root, SECTION_KEYS, draft.faults)
    id = shape.text("section", needed=True)
    title = shape.text("title", needed=True)
    intro = shape.text("intro")
    if id and not KEY.fullmatch(id):
        shape.fault("section", f"節の id「{id}」は、小文字の英字で始まる40字までの英数字と _ にしてください。")
    if id in draft.sections:
        shape.fault("section", f"節「{id}」がほかのファイルにもあります。id を変えてください。")
    questions = tuple(_read_questions(file, shape, id, draft))
    _read_conditions(file, shape, draft)
    if id and id not in draft.sections:
        draft.sections[id] = Section(id, title, intro, questions)


def _read_questions(file: str, shape: Shape, section: str, draft: Draft) -> Iterable[Question]:
    node = shape.nodes.get("questions")
    if node is None:
        if "conditions" not in shape.nodes:
            shape.fault("", "「questions:」がありません。質問を書いてください。")
        return
    for key, value in _named(file, node, "questions", draft):
        question = read_question(file, key, value, section, draft.faults)
        if _is_free(file, key, f"質問「{key.text}」", draft):
            draft.questions[key.text] = question
            yield question


def _read_conditions(file: str, shape: Shape, draft: Draft) -> None:
    node = shape.nodes.get("conditions")
    if node is None:
        return
    for key, value in _named(file, node, "conditions", draft):
        place = f"条件「{key.text}」"
        if not _is_free(file, key, place, draft):
            continue
        try:
            draft.conditions[key.text] = parse_condition(plain_value(value))
        except ConditionError as error:
            draft.faults.append(Fault(file, value.start.line + 1, place, str(error)))


def _named(file: str, node: Node, place: str, draft: Draft) -> Iterable[tuple[Scalar, Node]]:
    if not isinstance(node, Mapping):
        problem = f"「{place}:」の下に「キー: …」を並べて書いてください。"
        draft.faults.append(Fault(file, node.start.line + 1, place, problem))
        return
    yield from node.entries


def _is_free(file: str, key: Scalar, place: str, draft: Draft) -> bool:
    name, line = key.text, key.start.line + 1
    problem = ""
    if not KEY.fullmatch(name):
        problem = f"キー「{name}」は、小文字の英字で始まる40字までの英数字と _ にしてください。"
    elif name in RESERVED:
        problem = f"「{name}」はひな形が自分で使う名前です。別のキーにしてください。"
    elif name in draft.places:
        other, other_line = draft.places[name]
        problem = f"「{name}」は {other} の{other_line}行目にもあります。キーは全体で一つだけにしてください。"
    if problem:
        draft.faults.append(Fault(file, line, place, problem))
        return False
    draft.places[name] = (file, line)
    return True
