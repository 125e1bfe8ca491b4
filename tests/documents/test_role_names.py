"""What a company calls a role is an answer, and stands in every document."""

from __future__ import annotations

import copy
import re

import pytest
from companies import CASES, DAY, answers_of
from reading import drawings, text_of

from generator.package import SetBuilder

NAMES = {"system_admin": "IT担当", "security_officer": "情報管理責任者"}


@pytest.mark.parametrize("case", [CASES[0], CASES[-2]], ids=str)
def test_a_role_is_called_as_the_company_calls_it_everywhere(case: object) -> None:
    answers = copy.deepcopy(answers_of(case))  # type: ignore[arg-type]
    plain = SetBuilder().build(answers, DAY)
    answers.put("role_names", [{"id": f"n{n}", "role": id, "name": name} for n, (id, name) in enumerate(NAMES.items())])
    made = SetBuilder().build(answers, DAY)

    def texts(files: object) -> dict[str, str]:
        return {f.identity: text_of(f.data) + "".join(drawings(f.data)) for f in files}  # type: ignore[attr-defined]

    before, after = texts(plain.texts), texts(made.texts)
    old = {"情報システム管理者": "IT担当", "情報セキュリティ責任者": "情報管理責任者"}
    typed = str(answers.given)  # what the company itself typed stays as it typed it
    count = 0
    for identity, text in before.items():
        if identity == "readme":  # it lists the questions by their labels
            continue
        for was, now in zip(text.splitlines(), after[identity].splitlines(), strict=True):
            if was.startswith("toc "):  # shorter names, other pages
                continue
            parts = re.split("[|⏎、]", was)
            own = [part.strip() for part in parts if any(name in part for name in old) and part.strip() in typed]
            if not own:
                count += sum(was.count(name) for name in old)
                assert re.sub("|".join(old), lambda m: old[m[0]], was) == now, identity
    assert count > 200
