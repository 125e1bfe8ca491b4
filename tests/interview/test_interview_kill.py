"""A process that dies takes at most the line being typed; two interviews on one file do not meet."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pexpect
import pytest

from generator.answers import load_answers
from generator.errors import KiteiError
from generator.interview import InUse, only_one
from generator.questionnaire import Questionnaire

# Answers 1, 2, 3 … as fast as they can be saved, each told once it is saved.
SAVING = """
import sys
import time
from pathlib import Path
from generator.answers import Answers, load_answers, save_answers
from generator.interview import Session, only_one
from generator.questionnaire import load_questionnaire
path = Path(sys.argv[1])
with only_one(path):
    questionnaire = load_questionnaire()
    answers = load_answers(path, questionnaire) if path.exists() else Answers(questionnaire)
    session = Session(answers, lambda held: save_answers(held, path))
    for number in range(int(sys.argv[2]), 9999):
        session.put("headcount", number)
        session.put("business", f"{number}番目の仕事" * 30)
        print(number, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_kill_9_while_saving_leaves_a_whole_file_with_everything_that_was_saved(
    seed: int, tmp_path: Path, shipped: Questionnaire
) -> None:
    path = tmp_path / "answers.yaml"
    chance = random.Random(seed)
    told = 0
    for _ in range(3):
        command = [sys.executable, "-c", SAVING, str(path), str(told + 1)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                told = int(line)
                if chance.random() < 0.15:
                    # Somewhere within the next save.
                    time.sleep(chance.random() * 0.08)
                    process.send_signal(signal.SIGKILL)
                    break
            told = max([told, *map(int, process.stdout.read().split())])
        saved = load_answers(path, shipped).given
        assert saved["headcount"] in (told, told + 1)
        assert saved["business"] in {f"{number}番目の仕事" * 30 for number in (told, told + 1)}


@pytest.mark.parametrize("answered", [0, 1, 3])
def test_kill_9_while_typing_loses_only_the_line_being_typed(
    answered: int, tmp_path: Path, shipped: Questionnaire
) -> None:
    path = tmp_path / "answers.yaml"
    command = ["-m", "generator", "interview", str(path), "--section", "company"]
    child = pexpect.spawn(sys.executable, command, dimensions=(24, 80), encoding="utf-8", timeout=60)
    typed = {"company_name": "株式会社ひばり工房", "business": "家具の製造", "headcount": 12}
    prompts = ["の正式な名前は", "どのような事業を", "働いている人は"]
    for value, prompt in [*zip(typed.values(), prompts, strict=True)][:answered]:
        child.expect(prompt)
        child.send(f"{value}\r")
    child.expect(prompts[answered] if answered < 3 else "会社の電話番号は")
    child.send("書きかけの")
    child.kill(signal.SIGKILL)
    child.wait()
    child.close()
    given = load_answers(path, shipped).given if path.exists() else {}
    assert given == dict([*typed.items()][:answered])


def test_a_second_interview_on_the_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    with only_one(path), pytest.raises(InUse, match="途中です"), only_one(path.parent / "." / path.name):
        pass
    with only_one(path):
        pass


def test_a_second_interview_in_another_process_is_refused_until_the_first_dies(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    first = subprocess.Popen([sys.executable, "-c", SAVING, str(path), "1"], stdout=subprocess.PIPE, text=True)
    try:
        assert first.stdout is not None
        first.stdout.readline()
        command = [sys.executable, "-m", "generator", "interview", str(path), "--set", "headcount=3"]
        second = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
        assert second.returncode == 1
        assert "ほかの画面で質問に答えている途中です" in second.stderr
        assert "Traceback" not in second.stderr
    finally:
        first.kill()
        first.communicate()
    third = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert third.returncode == 0, third.stderr


def test_a_folder_that_does_not_exist_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(KiteiError, match="フォルダーがありません"), only_one(tmp_path / "nowhere" / "answers.yaml"):
        pass
    assert not (tmp_path / "nowhere").exists()
