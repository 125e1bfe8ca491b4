"""References between the files of a folder, some of them edited: in files that nobody touched none is wrong."""

from __future__ import annotations

import copy
import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from companies import CASES, answers_of, builder
from killing import COPIES_TOO, DIED, killed

from generator.answers import Answers
from generator.package import SetReport, adopt, correct_references, generate_set
from generator.package.citing import words_for
from generator.package.marks import borne_marks
from generator.rendering import write_zip
from generator.revision import citations, decide, targets, waiting
from generator.word import Package, View, open_word, read_document

DAY = date(2026, 11, 28)
SOFTWARE = next(case for case in CASES if case.company == "software-house" and case.scheme is None)
MARKS = re.compile(r"<w:bookmark(?:Start|End)\b[^>]*>")
Edit = Callable[[str], str]


def answers() -> Answers:
    return copy.deepcopy(answers_of(SOFTWARE))


def made(out: Path, given: Answers | None = None) -> SetReport:
    return generate_set(given or answers(), out, on=DAY, builder=builder())


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder as the first run has written it; it must not be changed."""
    return made(tmp_path_factory.mktemp("fresh")).folder.target


@pytest.fixture
def target(fresh: Path, tmp_path: Path) -> Path:
    """Give a folder as the first run has written it."""
    return Path(shutil.copytree(fresh, tmp_path / fresh.name))


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def edit(target: Path, number: str, *edits: Edit) -> Path:
    path = next(target.glob(f"{number}_*.docx"))
    parts = parts_of(path)
    xml = parts["word/document.xml"].decode("utf-8")
    for one in edits:
        was, xml = xml, one(xml)
        assert xml != was
    path.write_bytes(write_zip({**parts, "word/document.xml": xml.encode("utf-8")}))
    return path


def heading(bookmark: str, xml: str) -> str:
    at = xml.index(f'w:name="{bookmark}"')
    return xml[xml.rindex("<w:p>", 0, at) : xml.index("</w:p>", at) + len("</w:p>")]


def named(there: str, text: str, *, keeps_bookmark: bool = False) -> str:
    return re.sub(
        r"(<w:t[^>]*>)[^<]*", lambda m: m[1] + text, there if keeps_bookmark else MARKS.sub("", there), count=1
    )


def new_before(bookmark: str, text: str) -> Edit:
    return lambda xml: xml.replace(heading(bookmark, xml), named(heading(bookmark, xml), text) + heading(bookmark, xml))


def without(bookmark: str, following: str) -> Edit:
    return lambda xml: xml[: xml.index(heading(bookmark, xml))] + xml[xml.index(heading(following, xml)) :]


def renamed(bookmark: str, text: str) -> Edit:
    return lambda xml: xml.replace(heading(bookmark, xml), named(heading(bookmark, xml), text, keeps_bookmark=True))


def touched(xml: str) -> str:
    return xml.replace("。</w:t></w:r></w:p>", "。（当社の追記）</w:t></w:r></w:p>", 1)


def wrong(target: Path) -> dict[str, list[str]]:
    """Return by file the references that do not name what the files have, as a reader of all of them would find it."""
    parts = {
        path.name: open_word(path.read_bytes()).parts
        for path in sorted([*target.glob("*.docx"), *target.glob("様式/*.docx")])
        if not re.search("（改定案）|（新）|合本", path.name)
    }
    read = {name: read_document(Package(dict(one))) for name, one in parts.items()}
    found = {name: targets(document) for name, document in read.items()}
    identity = {name: identity_of(names) for name, names in found.items()}
    by_document = {identity[name]: names for name, names in found.items()}
    bad: dict[str, list[str]] = {}
    for name, document in read.items():
        for citation in citations(document):
            if citation.text not in words_for(by_document, identity[name], citation.bookmark):
                bad.setdefault(name, []).append(citation.text)
    return bad


def identity_of(names: Mapping[str, object]) -> str:
    """Return which document has the bookmarks `names`: that of its title is the first."""
    return next((name for name in names if not name.startswith("_")), "?")


def rows(report: SetReport, word: str) -> list[str]:
    return [row for told in report.folder.references if word in told.heading for row in told.rows]


def test_a_set_that_nobody_touched_names_everything_rightly_and_says_nothing(target: Path, tmp_path: Path) -> None:
    assert wrong(target) == {}
    again = made(tmp_path)
    assert again.folder.references == ()
    assert len(again.folder.unchanged) == len(again.folder.documents)


def test_after_hand_edits_untouched_files_are_right_and_edited_ones_are_listed(target: Path, tmp_path: Path) -> None:
    edit(target, "03", new_before("c03_carry", "当社だけの節"))
    edit(target, "04", new_before("c04_password", "当社だけの節"), touched)
    edit(target, "11", touched)
    before = wrong(target)
    assert len(before) > 3
    report = made(tmp_path)
    after = wrong(target)
    edited = {name for name in before if name.startswith(("03", "04", "11"))}
    assert set(after) == edited
    assert not report.folder.of("改定案を置いた")  # type: ignore[arg-type]
    listed = rows(report, "番号や題がいまと違う")
    assert len(listed) == sum(map(len, after.values()))
    for name, texts in after.items():
        assert all(any(row.startswith(name) and text in row for row in listed) for text in texts)
    assert [d.path for d in report.folder.documents if d.offer] == []
    assert rows(made(tmp_path), "番号や題がいまと違う") == listed
    print(f"wrong before: {sum(map(len, before.values()))} in {len(before)} files; then in edited ones: {len(listed)}")


def test_what_is_gone_renamed_or_split_is_named_with_the_places_that_cite_it(target: Path, tmp_path: Path) -> None:
    edit(target, "03", renamed("c03_disposal", "媒体の捨て方"), without("c03_carry", "c03_disposal"))
    report = made(tmp_path)
    gone = rows(report, "なくなった節")
    assert any(re.fullmatch(r"03_情報資産管理\.docx の「社外への持出し」（引いている所: .*）", row) for row in gone)
    (moved,) = rows(report, "題の変わった節")
    assert "「媒体の処分」は、いま「媒体の捨て方」" in moved
    citing = [c.text for path in target.glob("*.docx") for c in citations(parts_of(path)) if c.bookmark == "c03_carry"]
    assert set(citing) == {"第3章 「社外への持出し」"}
    again = [
        c.text for path in target.glob("*.docx") for c in citations(parts_of(path)) if c.bookmark == "c03_disposal"
    ]
    assert set(again) <= {"第3章 2.（媒体の捨て方）", "第3章 2."}


def test_a_wrong_number_goes_into_the_next_draft_as_a_tracked_change(target: Path, tmp_path: Path) -> None:
    edit(target, "03", new_before("c03_carry", "当社だけの節"))
    edit(target, "11", touched)
    stale = rows(made(tmp_path), "番号や題がいまと違う")
    assert stale
    given = answers()
    given.put("we", "弊社")
    report = made(tmp_path, given)
    (draft,) = [d for d in report.folder.documents if d.offer and d.path.startswith("11")]
    shown = {c.bookmark: c.text for c in citations(parts_of(target / draft.offer))}
    was = {c.bookmark: c.text for c in citations(parts_of(target / draft.path))}
    corrected = {name for name in was if was[name] != shown[name]}
    assert {name for name in corrected if name.startswith("c03")}
    assert wrong_in(target / draft.offer, target) == []


def wrong_in(draft: Path, target: Path) -> list[str]:
    found = {}
    for path in target.glob("*.docx"):
        if "合本" not in path.name and "（改定案）" not in path.name:
            offered = path.with_name(path.stem + "（改定案）.docx")
            names = targets(read_document(open_word((offered if offered.exists() else path).read_bytes())))
            found[identity_of(names)] = names
    own = identity_of(targets(read_document(open_word(draft.read_bytes()))))
    return [c.text for c in citations(parts_of(draft)) if c.text not in words_for(found, own, c.bookmark)]


def test_a_section_that_only_a_draft_brings_is_named_by_its_number_there(tmp_path: Path) -> None:
    given = answers()
    given.put("personal_data", False)
    target = made(tmp_path, given).folder.target
    edit(target, "03", touched, new_before("c03_carry", "当社だけの節"))
    report = made(tmp_path)
    (draft,) = [d.offer for d in report.folder.documents if d.offer]
    there = targets(read_document(open_word((target / draft).read_bytes())))
    assert there["c03_personal"].number is not None
    number = there["c03_personal"].number.reference()
    citing = {
        path.name[:2]: c.text
        for path in target.glob("*.docx")
        if not path.name.startswith("03")
        for c in citations(parts_of(path))
        if c.bookmark == "c03_personal"
    }
    assert len(citing) >= 3
    assert all(text.startswith(f"第3章 {number}.") for text in citing.values())
    assert number == "6"
    pending = rows(report, "取り込むと正しくなる")
    assert any(row.startswith(f"第3章 {number}.（") and "03_情報資産管理.docx の改定案" in row for row in pending)
    later = wrong_in(target / next(target.glob("01_*.docx")).name, target)
    assert later == []


def test_a_file_that_staff_renamed_is_linked_to_by_its_name(target: Path, tmp_path: Path) -> None:
    path = edit(target, "03", touched)
    path.rename(target / "03_情報資産管理_修正済.docx")
    made(tmp_path)
    others = [p for p in target.glob("*.docx") if not p.name.startswith("03")]
    addresses = {
        m for p in others for m in re.findall(r'HYPERLINK "(03[^"]*)"', parts_of(p)["word/document.xml"].decode())
    }
    assert addresses == {"03_情報資産管理_修正済.docx"}


def test_adopting_references_puts_them_right_where_they_lie_as_tracked_changes(target: Path, tmp_path: Path) -> None:
    edit(target, "03", new_before("c03_carry", "当社だけの節"))
    path = edit(target, "04", touched)
    before = path.read_bytes()
    listed = [row for row in rows(made(tmp_path), "番号や題がいまと違う") if row.startswith("04")]
    assert listed
    done = correct_references(target, "2026-11-28")
    (one,) = [one for one in done if one.path.startswith("04")]
    assert (one.changes, one.left) == (len(listed), 0)
    assert (target / one.put_away).read_bytes() == before
    assert wrong(target) == {}
    assert waiting(parts_of(path)) == 2 * len(listed)
    assert b"kitei \xe7\xac\xac1.0\xe7\x89\x88" in parts_of(path)["word/document.xml"]
    rejected = decide(parts_of(path), View.REJECTED)
    assert citations(rejected) == citations(open_word(before).parts)
    again = made(tmp_path)
    assert rows(again, "番号や題がいまと違う") == []
    assert correct_references(target, "2026-11-28") == ()


def test_a_section_that_staff_split_in_two_is_named_with_the_places_that_cite_it(target: Path, tmp_path: Path) -> None:

    def split(xml: str) -> str:
        section = xml[xml.index(heading("c03_carry", xml)) : xml.index(heading("c03_disposal", xml))]
        (_, second, *_) = re.findall(r'w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\d+" w:name="(\w+)"', section)
        there = heading(second, xml)
        return xml.replace(there, named(heading("c03_carry", xml), "持出しの後のこと") + there, 1)

    edit(target, "03", split)
    (row, *_) = rows(made(tmp_path), "二つに分かれた節")
    assert re.fullmatch(
        r"03_情報資産管理\.docx の「社外への持出し」の一部は、いま「3\. 持出しの後のこと」（引いている所: .+）", row
    )


def test_a_file_whose_whole_draft_was_rejected_is_told_to_bear_the_former_edition(tmp_path: Path) -> None:
    def run(given: Answers) -> SetReport:
        return generate_set(given, tmp_path, on=DAY, only=("c03", "c04"), builder=builder())

    target = run(answers()).folder.target
    for number in ("03", "04"):
        edit(target, number, touched)
    later = answers()
    later.put("revisions", [{"version": "1.5", "date": "2026-12-09", "summary": "文を改めた"}])
    report = run(later)
    assert rows(report, "版や日付") == []  # they come with the drafts
    for document in report.folder.documents:
        draft = target / document.offer
        draft.write_bytes(
            write_zip(decide(parts_of(draft), View.REJECTED if document.identity == "c03" else View.ACCEPTED))
        )
    assert len(adopt(target)) == 2
    (row,) = rows(run(later), "版や日付")
    assert row == "03_情報資産管理.docx: 第1.0版・2026年12月1日 → 第1.5版・2026年12月9日"
    # The next edition has its own to propose, whichever of its own the file bears.
    later.put("revisions", [{"version": "1.6", "date": "2026-12-20", "summary": "また改めた"}])
    report = run(later)
    (offer,) = (document.offer for document in report.folder.documents if document.identity == "c03")
    for view, marks in ((View.ACCEPTED, ["第1.6版", "2026年12月20日"]), (View.REJECTED, ["第1.0版", "2026年12月1日"])):
        assert list(borne_marks(read_document(Package(decide(parts_of(target / offer), view)))).values()) == marks
    assert rows(report, "版や日付") == []


def texts(target: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in target.glob("*.docx")}


@pytest.fixture(scope="module")
def stale(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of three chapters, edited so that references in two of them are wrong."""
    out, few = tmp_path_factory.mktemp("stale"), ("c03", "c04", "c11")
    target = generate_set(answers(), out, on=DAY, only=few, builder=builder()).folder.target
    edit(target, "03", new_before("c03_carry", "当社だけの節"))
    for number in ("04", "11"):
        edit(target, number, touched)
    return target


@pytest.fixture(scope="module")
def right(stale: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the files of that folder after their references were put right and nothing went wrong."""
    target = Path(shutil.copytree(stale, tmp_path_factory.mktemp("right") / stale.name))
    assert sum(one.changes > 0 for one in correct_references(target, "2026-11-28")) == 2
    return texts(target)


@pytest.mark.parametrize("after", [0, 1, 2, 3, 4, 7])
def test_putting_references_right_killed_at_any_step_loses_nothing_and_can_be_done_again(
    stale: Path, right: dict[str, bytes], tmp_path: Path, after: int
) -> None:
    target, before = Path(shutil.copytree(stale, tmp_path / stale.name)), texts(stale)
    assert killed(lambda: correct_references(target, "2026-11-28"), after, COPIES_TOO) == (DIED if after < 7 else 0)
    assert all(data in (before[name], right[name]) for name, data in texts(target).items())
    correct_references(target, "2026-11-28")
    assert texts(target) == right
    changed = {name: data for name, data in before.items() if data != right[name]}
    assert {path.name: path.read_bytes() for path in target.glob("旧版/**/*.docx")} == changed
    assert [path.name for path in tmp_path.iterdir()] == [stale.name]
