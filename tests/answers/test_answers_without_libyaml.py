"""Where libyaml is missing, ruamel's parser reads, and files are changed in the same places."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.answers import load_answers, save_answers
from generator.questionnaire import Questionnaire
from generator.reference import load_reference

TEXT = """\
# 頭

company_name: みどり  # 横
business: |
  一

  二
# 下
sites:
  - name: 甲  # 内
    note: >-
      畳む
      文
  - {name: 乙, address: "丙"}
telework:   # 未定
# 尾
"""


def test_both_parsers_lead_to_the_same_file(questionnaire: Questionnaire, tmp_path: Path) -> None:
    texts = []
    for parser in ("libyaml", "ruamel"):
        path = tmp_path / f"{parser}.yaml"
        path.write_text(TEXT, encoding="utf-8")
        with pytest.MonkeyPatch.context() as patch:
            if parser == "ruamel":
                patch.setitem(sys.modules, "yaml", None)
            answers = load_answers(path, questionnaire)
            answers.id = "k0123456789abcdef"
            answers.put("headcount", 3)
            answers.put("telework", True)
            answers.put("business", "三\n四")
            answers.put("sites", [*answers.given["sites"], {"name": "丁"}])  # type: ignore[misc]
            save_answers(answers, path)
        texts.append(path.read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    assert "telework: true  # 未定\n" in texts[0]


def test_both_parsers_read_the_same_reference_data() -> None:
    usual = load_reference()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "yaml", None)
        assert load_reference() == usual
