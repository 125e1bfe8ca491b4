"""Reading answers.yaml: from bytes to answers, or one clear message."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import presets  # its parts are imported when they are called
from generator.answers.model import Answers, Cleaned
from generator.answers.take import KEPT, PRESET, take_answers
from generator.errors import AnswersError, Fault
from generator.questionnaire import Mapping, Questionnaire, YamlProblem, read_yaml, remove_forbidden, slips
from generator.storage import NotOrdinary, TooLarge, read_ordinary

LARGEST = 10_000_000
BOM = "\ufeff"
# libyaml would end the line at these, and a person cannot see them.
LINE_ENDS = dict.fromkeys(map(ord, "\x0b\x0c\x85\u2028\u2029"), " ")


@dataclass(frozen=True)
class SourceText:
    """The text of a file with line feeds only, and how it is written back."""

    text: str
    newline: str = "\n"
    bom: bool = False
    removed: int = 0

    def encode(self, text: str) -> bytes:
        """Return `text` as bytes in the style of the file it came from."""
        return ((BOM if self.bom else "") + text.replace("\n", self.newline)).encode("utf-8")


def load_answers(path: Path, questionnaire: Questionnaire) -> Answers:
    """Read an answers file; raise AnswersError with every fault, with its line, if it is not wholly usable.

    Open questions never refuse it, and a file that holds no answer yet is one without answers. The preset that the
    file names is applied: its values are the defaults.
    """
    source = read_source(path)
    try:
        root = read_yaml(source.text)
    except YamlProblem as problem:
        found = [Fault(path.name, line, "", sentence) for line, sentence in slips(source.text, _keys(questionnaire))]
        raise AnswersError(found or [Fault(path.name, problem.line, "", str(problem))]) from None
    found = [Fault(path.name, line, "", said) for line, said in slips(source.text, _keys(questionnaire), root)]
    if found:
        raise AnswersError(found)
    if root is None:
        answers = Answers(questionnaire)
    elif isinstance(root, Mapping):
        answers = take_answers(root, questionnaire, path.name, source.text.split("\n"))
        _apply_preset(answers, root, path.name)
    else:
        problem_text = "「company_name: …」のように「キー: 値」を並べて書いてください。"
        raise AnswersError([Fault(path.name, 1, "", problem_text)])
    if source.removed:
        change = f"文書に入れられない文字を{source.removed}個除きました"
        answers.cleaned = (Cleaned(path.name, change), *answers.cleaned)
    answers.origin = (path.resolve(), source.text)
    return answers


def _keys(questionnaire: Questionnaire) -> frozenset[str]:
    """Return every key that may stand in an answers file, of questions and of fields."""
    fields = (field.key for question in questionnaire for field in question.fields)
    return frozenset([*questionnaire.questions, *fields, *KEPT, "id", "who", "said"])


def _apply_preset(answers: Answers, root: Mapping, file: str) -> None:
    if not answers.preset:
        return
    preset = presets.load_preset(answers.preset, answers.questionnaire)
    if preset is None:
        line = next(value.start.line + 1 for key, value in root.entries if key.text == PRESET)
        hint = f"使えるのは {', '.join(presets.preset_names())} です。"
        problem = f"「{answers.preset}」という業種と規模はありません。{hint}"
        raise AnswersError([Fault(file, line, PRESET, problem)])
    answers.use_preset(preset)


def read_source(path: Path) -> SourceText:
    """Return the text of the file at `path`; raise AnswersError with one message if it cannot be read."""
    try:
        data = read_ordinary(path, LARGEST, follow=True)
    except TooLarge:
        raise _refusal(path, "回答ファイルにしては大きすぎます。別のファイルではありませんか。") from None
    except FileNotFoundError:
        raise _refusal(path, "回答ファイルがありません。場所と名前を確かめてください。") from None
    except OSError as error:
        if path.is_dir():
            raise _refusal(path, "フォルダーです。回答ファイル（answers.yaml）を指定してください。") from None
        if isinstance(error, NotOrdinary):
            problem = "ふつうのファイルではありません。回答ファイル（answers.yaml）を指定してください。"
            raise _refusal(path, problem) from None
        raise _refusal(path, f"ファイルを開けません（{error.strerror}）。") from None
    return _decode(path, data)


def _decode(path: Path, data: bytes) -> SourceText:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise _refusal(path, "文字コードがUTF-16です。UTF-8で保存し直してください。")
    if data[:4] == b"PK\x03\x04":
        raise _refusal(path, "ExcelやWordのファイルです。回答ファイル（answers.yaml）を指定してください。")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        known = "シフトJIS" if _is_cp932(data) else "UTF-8ではない文字コード"
        raise _refusal(path, f"文字コードが{known}です。UTF-8で保存し直してください。", line) from None
    bom = text.startswith(BOM)
    newline = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
    text = text.removeprefix(BOM).replace("\r\n", "\n").replace("\r", "\n").translate(LINE_ENDS)
    text, removed = remove_forbidden(text)
    return SourceText(text, newline, bom, removed)


def _is_cp932(data: bytes) -> bool:
    try:
        data.decode("cp932")
    except UnicodeDecodeError:
        return False
    return True


def _refusal(path: Path, problem: str, line: int = 0) -> AnswersError:
    return AnswersError([Fault(str(path), line, "", problem)])
