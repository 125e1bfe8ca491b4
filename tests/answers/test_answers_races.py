"""Several at once on one answers file: whoever is told that it was saved finds it there."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from generator.answers import Answers, load_answers, only_one, save, save_answers
from generator.errors import AnswersError
from generator.questionnaire import Questionnaire

ROUNDS = 30
KEYS = ("company_name", "business", "version")

SAVING = """
import sys, time
from pathlib import Path
from generator.answers import load_answers, save_answers
from generator.errors import AnswersError
from generator.questionnaire import load_questionnaire
path, key, start = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
questionnaire = load_questionnaire()
answers = load_answers(path, questionnaire)
answers.put(key, f"{key} {start}")
time.sleep(max(0, start - time.time()))
try:
    save_answers(answers, path)
    print("saved")
except AnswersError as error:
    print(error)
"""


def at_once(path: Path, questionnaire: Questionnaire, values: dict[str, str]) -> dict[str, str]:
    """Let one thread for each value load, wait for the others, and save; return by key what was told."""
    told: dict[str, str] = {}
    ready = threading.Barrier(len(values))

    def run(key: str, value: str) -> None:
        answers = load_answers(path, questionnaire) if path.exists() else Answers(questionnaire)
        answers.put(key, value)
        ready.wait()
        try:
            save_answers(answers, path)
            told[key] = "saved"
        except AnswersError as error:
            told[key] = str(error)

    threads = [threading.Thread(target=run, args=pair) for pair in values.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


@pytest.mark.parametrize("there", [True, False], ids=["file that is there", "new file"])
def test_of_several_saves_at_once_none_is_lost_that_was_told_as_done(
    there: bool, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    for number in range(ROUNDS):
        path = tmp_path / f"{number}.yaml"
        if there:
            path.write_text("headcount: 3\n", encoding="utf-8")
        values = {key: f"{key} {number}" for key in KEYS}
        told = at_once(path, questionnaire, values)
        saved = {key: value for key, value in values.items() if told[key] == "saved"}
        given = load_answers(path, questionnaire).given
        assert {key: given.get(key) for key in saved} == saved
        assert len(saved) >= 1
        assert all("上書きしませんでした" in told[key] for key in values if key not in saved)
    assert not [entry for entry in tmp_path.iterdir() if entry.suffix != ".yaml"]


def test_processes_that_save_at_once_see_each_other(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("headcount: 3\n", encoding="utf-8")
    start = str(time.time() + 2)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", SAVING, str(path), key, start], stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        for key in ("company_name", "business")
    ]
    told = [process.communicate()[0] for process in running]
    text = path.read_text(encoding="utf-8")
    assert sum(said == "saved\n" for said in told) >= 1
    for key, said in zip(("company_name", "business"), told, strict=True):
        assert (f"{key} {start}" in text) == (said == "saved\n")


def test_a_save_while_somebody_answers_is_told_and_changes_nothing(
    questionnaire: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save, "PATIENCE", 0.1)
    path = tmp_path / "answers.yaml"
    told: list[str] = []

    def import_() -> None:
        with pytest.raises(AnswersError) as error:
            save_answers(Answers(questionnaire, {"headcount": 5}), path)
        told.append(str(error.value))

    with only_one(path):
        other = threading.Thread(target=import_)
        other.start()
        other.join()
        save_answers(Answers(questionnaire, {"headcount": 4}), path)
    assert "ほかの画面で質問に答えている途中です" in told[0]
    assert load_answers(path, questionnaire).given == {"headcount": 4}


def test_a_lock_that_a_dead_process_left_holds_nobody_up(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    (tmp_path / ".answers.yaml.lock").write_bytes(b"")
    save_answers(Answers(questionnaire, {"headcount": 5}), path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["answers.yaml"]
