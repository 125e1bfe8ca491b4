"""Writing answers.yaml: all or nothing, and never over what somebody else wrote."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Iterable, Sized
from contextlib import suppress
from pathlib import Path

from generator.answers.edit import Chunk, Chunks, cut_mapping, edit_entries
from generator.answers.emit import emit_disputes, emit_entry, emit_to_confirm
from generator.answers.file import SourceText, read_source
from generator.answers.lock import PATIENCE, AnswersInUse, only_one
from generator.answers.model import Answers
from generator.answers.take import DISPUTED, ID, LAST_NUMBERS, PRESET, TO_CONFIRM, take_answers
from generator.errors import AnswersError, Fault
from generator.questionnaire import Mapping, Scalar, YamlProblem, read_yaml
from generator.storage import FileBusy, replace, sync_folder

HEAD = (
    "# kitei の回答ファイルです。このまま直せます（文字コードはUTF-8で保存してください）。",
    "# 答えていない質問は書かなくてかまいません。規程の中に【要記入：…】として出ます。",
)
NUMBERS_PROMPT = "消した項目の番号を使い回さないための控えです。直さないでください。"
DISPUTED_PROMPT = (
    "答えが分かれている質問です。決まったら、interview で答えるか、質問のキーの後に答えを書いてください"
    "（ここからは消えます）。"
)
TO_CONFIRM_PROMPT = "答える人が確かめている質問と、その事情です。答えれば、ここからは消えます。"
ID_PROMPT = "このファイルを見分けるための控えです。直さないでください。"
PRESET_PROMPT = "業種と規模の既定値です。この下にない質問には、この業種と規模でよくある答えが入ります。"


def save_answers(answers: Answers, path: Path) -> None:
    """Write the answers to `path`; what did not change there keeps its characters, place and comments.

    A new answer goes behind the one that is asked before it, with its prompt as a comment. The file is replaced as a
    whole or not at all, by one at a time; it gets an id when it is first written. Raise AnswersError if it was changed
    since it was loaded, if somebody else is writing it, or if it cannot be written.
    """
    path = path.resolve()
    try:
        with only_one(path, PATIENCE, again=True):
            _save(answers, path)
    except AnswersInUse as error:
        raise AnswersError([Fault(str(path), 0, "", str(error).removeprefix(f"{path}: "))]) from None
    except OSError as error:
        raise AnswersError([Fault(str(path), 0, "", _not_written(error))]) from None


def _save(answers: Answers, path: Path) -> None:
    source = read_source(path) if path.exists() else SourceText("")
    if answers.origin != (path, source.text) and path.exists():
        raise AnswersError([Fault(str(path), 0, "", _someone_else(answers, path))])
    text = answers_text(answers, source.text)
    if text != source.text or not path.exists():
        if not answers.id:
            answers.id = new_id()
            text = answers_text(answers, source.text)
        _replace(path, source.encode(text))
    answers.origin = (path, text)


def new_id() -> str:
    """Return an id that no answers file has yet; it says nothing of whose file it is."""
    return "k" + secrets.token_hex(8)


def _someone_else(answers: Answers, path: Path) -> str:
    if answers.origin is not None and answers.origin[0] == path:
        return "読み込んだ後に、ほかで書き換えられています。上書きしませんでした。もう一度読み込んでください。"
    return "すでに別の回答があります。上書きしませんでした。別の名前にしてください。"


def answers_text(answers: Answers, text: str) -> str:
    """Return `text`, a valid answers file (or nothing), changed so that it holds `answers`."""
    root = read_yaml(text)
    if isinstance(root, Mapping) and not root.flow:
        changed = _edited(answers, root, text)
        if _holds(changed, answers):
            return changed
    comments = [line.strip() for line in text.split("\n") if line.lstrip().startswith("#")]
    changed = _fresh(answers, comments or HEAD)
    if not _holds(changed, answers):
        raise AssertionError("the answers file would not hold the answers")
    return changed


def _edited(answers: Answers, root: Mapping, text: str) -> str:
    lines = text.removesuffix("\n").split("\n")
    known = take_answers(root, answers.questionnaire, "")
    chunks = cut_mapping(root, lines, 0, len(lines))
    indent = root.entries[0][0].start.column
    edit_entries(chunks, answers.questionnaire.questions, known.given, answers.given, lines, indent, prompts=True)
    if known.preset != answers.preset:
        _edit_preset(chunks, answers.preset, " " * indent)
    if known.disputed != answers.disputed or _is_outdated(chunks, DISPUTED, known.disputed):
        _edit_kept(chunks, DISPUTED, DISPUTED_PROMPT, emit_disputes(DISPUTED, answers.disputed, indent))
    if known.to_confirm != answers.to_confirm or _is_outdated(chunks, TO_CONFIRM, known.to_confirm):
        _edit_kept(chunks, TO_CONFIRM, TO_CONFIRM_PROMPT, emit_to_confirm(TO_CONFIRM, answers.to_confirm, indent))
    if known.id != answers.id:
        _edit_id(chunks, answers.id, " " * indent)
    numbers, place = _numbers(answers), chunks.get(LAST_NUMBERS)
    if known.last_numbers != answers.last_numbers_to_keep():
        if place is not None:
            chunks.remove(place, NUMBERS_PROMPT)
        if numbers:
            lead = ["", f"# {NUMBERS_PROMPT}"]
            chunks.items.append(Chunk(LAST_NUMBERS, [" " * indent + numbers], lead))
    return "\n".join(chunks.lines()) + "\n"


def _is_outdated(chunks: Chunks, key: str, known: Sized) -> bool:
    """Tell whether the file still names under `key` what an answer typed into it has ended."""
    place = chunks.get(key)
    named = len(place.node.entries) if place is not None and isinstance(place.node, Mapping) else 0
    return named != len(known)


def _edit_kept(chunks: Chunks, key: str, prompt: str, lines: list[str]) -> None:
    place = chunks.get(key)
    if place is not None:
        chunks.remove(place, prompt)
    if lines:
        chunks.items.append(Chunk(key, lines, ["", f"# {prompt}"]))


def _edit_preset(chunks: Chunks, preset: str, indent: str) -> None:
    place, body = chunks.get(PRESET), [f"{indent}{PRESET}: {preset}"]
    if place is None:
        chunks.add(Chunk(PRESET, body, ["", f"# {PRESET_PROMPT}"]), [PRESET])
    elif preset and isinstance(place.node, Scalar) and not place.node.is_null and len(place.body) == 1:
        start, end = place.node.start.column, place.node.end.column
        place.body = [f"{place.body[0][:start]}{preset}{place.body[0][end:]}"]
    elif preset:
        place.body = body
    else:
        chunks.remove(place, PRESET_PROMPT)


def _edit_id(chunks: Chunks, id: str, indent: str) -> None:
    place, body = chunks.get(ID), [f"{indent}{ID}: {id}"]
    if place is not None:
        place.body = body
        return
    chunk = Chunk(ID, body, ["", f"# {ID_PROMPT}"])
    last = chunks.get(LAST_NUMBERS)
    chunks.items.insert(len(chunks.items) if last is None else chunks.items.index(last), chunk)


def _fresh(answers: Answers, head: Iterable[str]) -> str:
    lines = [*head]
    if answers.preset:
        lines += ["", f"# {PRESET_PROMPT}", f"{PRESET}: {answers.preset}"]
    for key, question in answers.questionnaire.questions.items():
        if key in answers.given:
            lines += ["", f"# {question.prompt}", *emit_entry(question, answers.given[key], 0)]
    if answers.disputed:
        lines += ["", f"# {DISPUTED_PROMPT}", *emit_disputes(DISPUTED, answers.disputed, 0)]
    if answers.to_confirm:
        lines += ["", f"# {TO_CONFIRM_PROMPT}", *emit_to_confirm(TO_CONFIRM, answers.to_confirm, 0)]
    if answers.id:
        lines += ["", f"# {ID_PROMPT}", f"{ID}: {answers.id}"]
    numbers = _numbers(answers)
    if numbers:
        lines += ["", f"# {NUMBERS_PROMPT}", numbers]
    return "\n".join(lines) + "\n"


def _numbers(answers: Answers) -> str:
    kept = answers.last_numbers_to_keep()
    return f"{LAST_NUMBERS}: {{{', '.join(f'{key}: {number}' for key, number in kept.items())}}}" if kept else ""


def _holds(text: str, answers: Answers) -> bool:
    try:
        root = read_yaml(text)
        if not isinstance(root, Mapping):
            held = (answers.given, answers.preset, answers.disputed, answers.to_confirm, answers.id)
            return root is None and not any(held)
        read = take_answers(root, answers.questionnaire, "")
    except (YamlProblem, AnswersError):
        return False
    kept = read.last_numbers == answers.last_numbers_to_keep() and read.disputed == answers.disputed
    kept = kept and read.id == answers.id and read.to_confirm == answers.to_confirm
    return read.given == answers.given and kept and read.preset == answers.preset


def _replace(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file at once: a reader sees the old file or the new one, never a part."""
    # A new file is for its user only, as mkstemp makes it: phone numbers of the staff stand in it.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            Path(name).chmod(path.stat().st_mode & 0o777)
        replace(name, path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def _not_written(error: OSError) -> str:
    if isinstance(error, FileBusy):
        return "ほかのプログラムで開かれています。閉じてから、もう一度実行してください。書き換えていません。"
    return f"書き込めません（{error.strerror}）。ほかのプログラムで開いていれば閉じ、空き容量も確かめてください。"
