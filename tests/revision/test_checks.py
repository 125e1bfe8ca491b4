"""The four checks see a draft that breaks a promise, whatever broke it; there is no draft then, but a reason."""

from __future__ import annotations

import pytest
from files import file

from generator.revision import Merged, checks, merge
from generator.revision.checks import LOST, REJECTED, UNEDITED, UNTOUCHED
from generator.revision.marking import Marks
from generator.revision.same_xml import same_xml
from generator.word import Package, read_document

BASE = "# 点検\n責任者は、年1回、台帳を点検する。\n結果を報告する。\n記録を残す。\n|甲|乙|"
OURS = BASE.replace("年1回", "年2回")
EDITED = BASE.replace("報告する", "遅滞なく、すべて報告する")


def spoiled(monkeypatch: pytest.MonkeyPatch, theirs: str, old: str, new: str) -> Merged:
    """Return a merge whose every written part says `new` for `old`."""
    whole = Marks.resolved

    def resolved(marks: Marks, data: bytes) -> bytes:
        found = whole(marks, data)
        assert old.encode() in found
        return found.replace(old.encode(), new.encode(), 1)

    monkeypatch.setattr(Marks, "resolved", resolved)
    return merge(file(BASE), file(theirs), file(OURS), edition="1.1", date="2026-11-28")


@pytest.mark.parametrize(
    ("theirs", "old", "new", "reason"),
    [
        pytest.param(EDITED, "記録を残す", "記録を焼く", REJECTED, id="a word of theirs"),
        pytest.param(EDITED, '<w:pStyle w:val="H2"/>', "", REJECTED, id="a style of theirs"),
        pytest.param(EDITED, ">年1回<", ">年9回<", REJECTED, id="what we took out"),
        pytest.param(EDITED, "年2回", "年3回", UNTOUCHED, id="what we put in"),
        pytest.param(BASE, "年2回", "年3回", UNEDITED, id="a file that nobody edited"),
    ],
)  # fmt: skip
def test_a_broken_promise_is_seen(
    monkeypatch: pytest.MonkeyPatch, theirs: str, old: str, new: str, reason: str
) -> None:
    found = spoiled(monkeypatch, theirs, old, new)
    assert reason in found.refused
    assert found.parts is None


def test_words_of_staff_that_are_gone_when_all_is_accepted_are_missed() -> None:
    base, theirs, ours = (read_document(Package(file(text))).body for text in (BASE, EDITED, OURS))
    text = checks.Text(base, theirs, ours, ())
    both = read_document(Package(file(EDITED.replace("年1回", "年2回")))).body
    assert checks.failed_text(text, both.blocks) == ""
    assert checks.failed_text(text, ours.blocks) == LOST


def test_runs_of_one_look_are_one_and_others_are_not() -> None:
    def body(inner: str) -> bytes:
        return file(f"<w:p>{inner}</w:p>")["word/document.xml"]

    whole = body("<w:r><w:rPr><w:b/></w:rPr><w:t>年1回</w:t></w:r>")
    assert same_xml(
        whole, body("<w:r><w:rPr><w:b/></w:rPr><w:t>年</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1回</w:t></w:r>")
    )
    assert not same_xml(whole, body("<w:r><w:rPr><w:b/></w:rPr><w:t>年</w:t></w:r><w:r><w:t>1回</w:t></w:r>"))
    assert not same_xml(whole, body("<w:r><w:t>年1回</w:t></w:r>"))
    assert not same_xml(body('<w:r><w:t xml:space="preserve">年 </w:t></w:r>'), body("<w:r><w:t>年</w:t></w:r>"))
