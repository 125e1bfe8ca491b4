"""Which documents an answer goes into."""

from __future__ import annotations

import json
from pathlib import Path

from generator.interview import documents_by_question
from generator.questionnaire import Questionnaire


def test_documents_are_found_through_variables_roles_booleans_and_named_conditions(
    shipped: Questionnaire, tmp_path: Path
) -> None:
    documents = {
        "c01": {"title": "組織的対策", "chapter": 1, "variables": [{"name": "role.auditor"}, {"name": "sites[].name"}]},
        "c06": {"title": "IT機器利用", "chapter": 6, "conditions": [{"name": "byod_is_permitted"}, {"name": "small"}]},
        "policy": {"title": "基本方針", "chapter": None, "variables": [{"name": "business"}]},
        "readme": {"title": "はじめにお読みください", "chapter": None, "variables": [{"name": "business"}]},
    }
    index = tmp_path / "index.json"
    index.write_text(json.dumps({"documents": documents}), encoding="utf-8")
    assert documents_by_question(shipped, index) == {
        "auditor": ("第1章 組織的対策",),
        "sites": ("第1章 組織的対策",),
        "byod": ("第6章 IT機器利用",),
        "headcount": ("第6章 IT機器利用",),
        "business": ("基本方針",),
    }


def test_nothing_is_known_without_an_index(shipped: Questionnaire, tmp_path: Path) -> None:
    assert documents_by_question(shipped, tmp_path / "index.json") == {}


def test_nearly_every_shipped_question_names_its_documents(shipped: Questionnaire) -> None:
    found = documents_by_question(shipped)
    assert len(found) > len(shipped.questions) * 0.95
    assert "第11章 テレワークにおける対策" in found["telework"]
