"""The questionnaire as it is read: sections, questions, what they imply, and our own files."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from generator.conditions import Is
from generator.questionnaire import (
    Choice,
    Questionnaire,
    QuestionType,
    condition_problems,
    load_questionnaire,
)

TEXT = """\
section: access
title: アカウント
intro: この節では…
questions:
  telework: {type: yes_no, label: テレワーク, prompt: しますか。, default: false}
  lockout:
    type: integer
    label: 失敗回数
    prompt: 何回でロックしますか。
    help: 章が変わります。
    placeholder: "10"
    default: 10
    check: {min: 3, max: 10}
    essential: true
    when: telework
  byod:
    type: choice
    label: 私有機器
    prompt: 使えますか。
    choices: {使わせない: prohibited, 使える: permitted}
    default: 使える
    when: {telework: true}
  media:
    type: choices
    label: 媒体
    prompt: どれですか。
    choices: {USBメモリー: usb, ディスク: disc}
    default: [disc, usb]
  started: {type: date, label: 日, prompt: いつですか。, default: 2026-12-01, check: {min: 2020-01-01}}
  notes: {type: paragraph, label: 注, prompt: 注は。, default: なし}
  owner: {type: person, label: 人, prompt: だれですか。, default: "―"}
  areas:
    type: records
    label: 領域
    prompt: 場所を挙げてください。
    default: [{name: 事務室, locked: はい}, {id: office, name: 倉庫}]
    fields:
      name: {type: text, label: 名, prompt: 名は。}
      locked: {type: yes_no, label: 鍵, prompt: 鍵は。, default: false}
      key_kind: {type: text, label: 鍵の種類, prompt: 種類は。, when: locked, default: "―"}
conditions:
  remote: {telework: true, byod: permitted}
"""


@pytest.fixture
def questionnaire(tmp_path: Path) -> Questionnaire:
    (tmp_path / "10-access.yaml").write_text(TEXT, encoding="utf-8")
    return load_questionnaire(tmp_path)


def test_question_has_everything_its_file_says(questionnaire: Questionnaire) -> None:
    lockout = questionnaire.questions["lockout"]
    assert (lockout.type, lockout.label, lockout.prompt) == (QuestionType.INTEGER, "失敗回数", "何回でロックしますか。")
    assert (lockout.help, lockout.placeholder, lockout.default) == ("章が変わります。", "10", 10)
    assert lockout.check is not None
    assert (lockout.check.min, lockout.check.max) == (3, 10)
    assert lockout.essential
    assert lockout.when == Is("telework")
    assert (lockout.section, lockout.file, lockout.line) == ("access", "10-access.yaml", 6)


def test_defaults_are_values_of_their_type(questionnaire: Questionnaire) -> None:
    defaults = {key: question.default for key, question in questionnaire.questions.items()}
    assert defaults == {
        "telework": False,
        "lockout": 10,
        "byod": "permitted",
        "media": ("usb", "disc"),
        "started": date(2026, 12, 1),
        "notes": "なし",
        "owner": "―",
        "areas": ({"id": "r1", "name": "事務室", "locked": True}, {"id": "office", "name": "倉庫"}),
    }


def test_choices_are_label_first(questionnaire: Questionnaire) -> None:
    byod = questionnaire.questions["byod"]
    assert byod.choices == (Choice("prohibited", "使わせない"), Choice("permitted", "使える"))
    assert byod.label_of("permitted") == "使える"
    assert byod.booleans() == ("byod_is_prohibited", "byod_is_permitted")
    assert questionnaire.questions["media"].booleans() == ("media_has_usb", "media_has_disc")


def test_sections_keep_their_order_and_words(questionnaire: Questionnaire) -> None:
    (section,) = questionnaire.sections
    assert (section.id, section.title, section.intro) == ("access", "アカウント", "この節では…")
    assert [question.key for question in section.questions] == [question.key for question in questionnaire]
    assert questionnaire.section("access") is section
    assert questionnaire.section("other") is None


def test_files_are_read_by_name_and_may_use_later_ones(tmp_path: Path) -> None:
    first = "section: a\ntitle: 前\nquestions:\n  x: {type: text, label: あ, prompt: い, when: later}\n"
    second = "section: b\ntitle: 後\nquestions:\n  y: {type: yes_no, label: あ, prompt: い, default: true}\n"
    (tmp_path / "20.yaml").write_text(second + "conditions:\n  later: y\n", encoding="utf-8-sig")
    (tmp_path / "10.yaml").write_bytes(first.replace("\n", "\r\n").encode())
    read = load_questionnaire(tmp_path)
    assert [section.title for section in read.sections] == ["前", "後"]
    assert read.conditions == {"later": Is("y")}


def test_what_template_names_imply(questionnaire: Questionnaire) -> None:
    known = questionnaire.implied({"remote"})
    assert {"telework", "byod_is_permitted", "not byod_is_prohibited"} <= known
    assert "telework" in questionnaire.implied({"byod_is_permitted"})
    assert "remote" in questionnaire.implied({"byod_is_permitted"})
    assert "not byod_is_permitted" in questionnaire.implied({"not telework"})
    assert "not remote" in questionnaire.implied({"byod_is_prohibited"})
    assert questionnaire.implied({"telework"}) == {"telework"}


def test_conditions_from_elsewhere_can_be_checked(questionnaire: Questionnaire) -> None:
    problems = [*condition_problems(Is("telewrok"), questionnaire.questions, questionnaire.conditions)]
    assert problems == ["「telewrok」という質問や条件はありません。「telework」ではありませんか。"]
    assert not [*condition_problems(Is("remote"), questionnaire.questions, questionnaire.conditions)]


def test_our_own_questionnaire_is_without_fault() -> None:
    questionnaire = load_questionnaire()
    assert len(questionnaire.sections) >= 3
    assert all(question.help for question in questionnaire), "every question says why it is asked"


def test_loading_imports_nothing_heavy() -> None:
    program = (
        "import sys, generator.questionnaire, generator.answers, generator.context\n"
        "generator.questionnaire.load_questionnaire()\n"
        "print([m for m in ('docx', 'docxtpl', 'jinja2', 'lxml', 'openpyxl', 'questionary', 'prompt_toolkit', 'click')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
