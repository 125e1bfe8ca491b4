"""監査・点検チェックリスト comes filled: a row for each section that this company has."""

from __future__ import annotations

import re
from pathlib import Path

from generator.catalogue import load_catalogue
from generator.context import Mark, Rules, Section
from generator.package.audit import audit_items
from generator.package.index import template_index
from generator.resources import data_folder

RULES = Rules(
    marks=(
        Mark("c01_a_one", "鍵の点検", "monthly", part="c01_a"),
        Mark("c01_a", "大きな会社の点検", "yearly", part="c01_a", under=("not small",)),
        Mark("c01_b", "別の節の点検", "yearly", part="c01_b"),
    ),
    sections=(
        Section("c01_a", (), (("key_register", ()), ("device_register", ("not small",)), ("key_register", ()))),
        Section("c01_b", ("telework",)),
        Section("c01_c"),
    ),
)


def test_a_section_says_its_duties_and_its_forms_under_their_conditions() -> None:
    items = audit_items(RULES, {"small": True, "telework": False}, load_catalogue())
    assert [(item.section, item.asked, item.evidence) for item in items] == [
        ("c01_a", "鍵の点検、規則のとおりに行われている", "様式5-2"),
        ("c01_c", "規則のとおりに行われている", "―"),
    ]


def test_every_section_of_chapters_and_regulations_can_be_audited() -> None:
    rules = template_index(data_folder("sample_regulations") / "templates").rules
    source = Path(data_folder("sample_regulations") / "source")
    texts = [path.read_text(encoding="utf-8") for path in source.glob("[!_]*.md")]
    text = "".join(text for text in texts if re.search(r"(?m)^kind: (?:chapter|regulation)$", text))
    text += "".join((source / f"_{name}.md").read_text(encoding="utf-8") for name in re.findall(r"{part: (\S+)}", text))
    numbered = [line for line in text.splitlines() if line.startswith("## ") and "unnumbered" not in line]
    assert len(rules.sections) == len(numbered) > 60
