"""The volume says what the chapters in the folder say, sentence by sentence, and every reference in it is true."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest
from companies import CASES, Case
from hands import hand_named, session
from noise import word_saved
from sittings import faults_of
from volumes import Parts, Ready, links, missing, once, read, ready, sentences, wrong_references

from generator.revision import OURS
from generator.volume import Bound, bind
from generator.word import lines

IDS = [str(case) for case in CASES]
HOUSE = Case("software-house")
CHAPTERS = [f"c{number:02d}" for number in range(1, 12)]
MAIN = "word/document.xml"
HEADING = b'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'


def lost(made: Ready, bound: Bound, files: dict[str, Parts]) -> dict[str, list[str]]:
    """Return what the volume lacks of the files, by document."""
    volume = read(bound.parts)
    alike = once(made)
    found = {id: [s for s in missing(volume, read(parts)) if s not in alike] for id, parts in files.items()}
    return {id: sentences for id, sentences in found.items() if sentences}


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_the_volume_holds_every_sentence_of_every_document(case: Case) -> None:
    made = ready(case)
    bound = made.bound()
    volume = read(bound.parts)
    assert lost(made, bound, {member.id: member.parts for member in made.members if member.parts}) == {}
    assert once(made) <= set(sentences(volume.body.blocks))
    assert wrong_references(volume) == []
    assert bound.notices == ()
    assert faults_of(bound.parts) == []
    # Nothing leads out of the volume to a document that is in it.
    assert {name.partition("_")[0] for name in links(volume)}.isdisjoint({member.id for member in made.members})


def test_a_folder_of_edited_chapters_is_bound_as_it_stands() -> None:
    made, random = ready(HOUSE), Random(7)
    edited = {id: session(random, made.parts(id), 6).parts for id in random.sample(CHAPTERS, 5)}
    files = {id: word_saved(parts, random) for id, parts in edited.items()}
    bound = made.bound(**files)
    assert lost(made, bound, files) == {}
    assert wrong_references(read(bound.parts)) == []
    assert faults_of(bound.parts) == []


NAMED = (
    "節を動かす",
    "節を消す",
    "脚注を付ける",
    "図を入れる",
    "コメントを付ける",
    "変更履歴：項を動かす",
    "横向きの節にする",
    "段落番号の付いた参照を入れる",
)


@pytest.mark.parametrize("name", NAMED)
def test_a_kind_of_hand_edit_is_in_the_volume(name: str) -> None:
    made, random = ready(HOUSE, ("c02", "c03", "c06", "nda")), Random(name)
    done = hand_named(name).apply(made.parts("c03"), random)
    assert done is not None
    bound = made.bound(c03=done[0])
    assert lost(made, bound, {"c03": done[0]}) == {}
    assert wrong_references(read(bound.parts)) == []
    assert faults_of(bound.parts) == []


def with_section(parts: Parts, words: str = "社内で足した節") -> dict[str, bytes]:
    """Return a chapter with a section put before its last but one, as somebody does who types in Word."""
    xml = parts[MAIN]
    at = xml.rindex(HEADING)
    added = f"<w:r><w:t>{words}</w:t></w:r></w:p><w:p><w:r><w:t>足した文である。</w:t></w:r></w:p>".encode()
    return {**parts, MAIN: xml[:at] + HEADING + added + xml[at:]}


@pytest.mark.parametrize("case", [HOUSE, Case("software-house", "article")], ids=str)
def test_a_section_that_staff_put_in_moves_numbers_references_and_contents(case: Case) -> None:
    made = ready(case)
    before = list(lines(read(made.bound().parts).body.blocks))
    after = list(lines(read(made.bound(c03=with_section(made.parts("c03"))).parts).body.blocks))
    assert wrong_references(read(made.bound(c03=with_section(made.parts("c03"))).parts)) == []
    number = next(line.split(maxsplit=1)[0] for line in before if line.endswith("預かり情報の取扱い"))
    moved = next(line.split(maxsplit=1)[0] for line in after if line.endswith(" 預かり情報の取扱い"))
    assert number != moved
    assert f"{number} 社内で足した節" in after
    assert any(line.startswith(f"{number}\t社内で足した節\t") for line in after)
    citing = [line for line in after if "（預かり情報の取扱い）" in line and "第3章" in line]
    assert citing
    assert all(moved.rstrip(".") in line for line in citing)


def test_references_within_a_chapter_follow_a_section_that_staff_put_in() -> None:
    made = ready(HOUSE)
    xml = made.parts("c03")[MAIN]
    second = xml.index(HEADING, xml.index(HEADING) + 1)
    added = HEADING + "<w:r><w:t>先の節</w:t></w:r></w:p>".encode()
    volume = read(made.bound(c03={**made.parts("c03"), MAIN: xml[:second] + added + xml[second:]}).parts)
    assert wrong_references(volume) == []
    # In the file itself they are as old as its last F9.
    assert any("（媒体の処分）" in line and "4（媒体の処分）" in line for line in lines(volume.body.blocks))


def test_a_reference_to_a_section_that_is_gone_is_words_and_named() -> None:
    made = ready(HOUSE)
    xml = made.parts("c06")[MAIN]
    name = next(n for n in links(read(made.parts("c03"))) if n.startswith("c06_"))
    gone = re.sub(rb'<w:bookmarkStart w:id="\d+" w:name="%b"/>' % name.encode(), b"", xml)
    bound = made.bound(c06={**made.parts("c06"), MAIN: gone})
    assert any("03_" in notice and "もうありません" in notice for notice in bound.notices)
    assert wrong_references(read(bound.parts)) == []
    assert name not in links(read(bound.parts))


def test_what_cannot_be_bound_is_named_and_its_last_known_text_is_there() -> None:
    made = ready(HOUSE)
    empty = re.sub(rb"<w:body>.*<w:sectPr", b"<w:body><w:p/><w:sectPr", made.parts("c02")[MAIN], flags=re.DOTALL)
    members = [
        replace(member, parts=None, known=member.parts, trouble="開けません。") if member.id == "c05" else member
        for member in made.members
    ]
    members = [
        replace(member, parts={**made.parts("c02"), MAIN: empty}, known=member.parts) if member.id == "c02" else member
        for member in members
    ]
    bound = bind(made.frame, members)
    assert [held.member.id for held in bound.held if not held.is_file] == ["c02", "c05"]
    assert len(bound.notices) == 2
    assert lost(made, bound, {id: made.parts(id) for id in ("c02", "c05")}) == {}
    assert "05_物理的対策.docx: 開けません。前に作った文を収めました。" in bound.notices


@pytest.mark.parametrize(("author", "stays"), [(f"{OURS}1.1版", False), ("総務 花子", True)], ids=["ours", "staff's"])
def test_undecided_changes_of_ours_are_rejected_and_those_of_staff_accepted(author: str, stays: bool) -> None:
    made = ready(HOUSE)
    xml = made.parts("c03")[MAIN]
    mark = f'<w:ins w:id="900" w:author="{author}" w:date="2027-01-01T00:00:00Z"><w:r><w:t>新しい語</w:t></w:r></w:ins>'
    at = xml.index(b"<w:r>", xml.index(b'"ListNumber"'))
    bound = made.bound(c03={**made.parts("c03"), MAIN: xml[:at] + mark.encode() + xml[at:]})
    text = "".join(lines(read(bound.parts).body.blocks))
    assert ("新しい語" in text) is stays
    assert len(bound.notices) == 1
    assert b"<w:ins " not in bound.parts[MAIN]


def test_what_staff_write_into_an_ending_stands_at_the_end_under_its_chapter() -> None:
    made = ready(HOUSE)
    xml = made.parts("c03")[MAIN]
    words = "この章は、支店に準用する。".encode()
    at = xml.rindex("この規程を変えたときは".encode())
    bound = made.bound(c03={**made.parts("c03"), MAIN: xml[:at] + words + xml[at:]})
    text = list(lines(read(bound.parts).body.blocks))
    place = next(n for n, line in enumerate(text) if "支店に準用する" in line)
    assert text.index("附則（第3章）") < place
    assert "附則（第1章、第2章、第4章から第11章まで）" in text


def test_a_page_on_its_side_stays_so() -> None:
    made = ready(HOUSE)
    xml = made.parts("c03")[MAIN]
    size = b'<w:pgSz w:w="11906" w:h="16838"/>'
    turned = xml.replace(size, b'<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    assert turned != xml
    bound = made.bound(c03={**made.parts("c03"), MAIN: turned})
    assert bound.parts[MAIN].count(b'w:orient="landscape"') == 1
    assert "ヘッダー（横）" in bound.parts["word/header_c03_wide.xml"].decode()


def test_the_contents_name_every_chapter_with_a_page() -> None:
    made = ready(HOUSE)
    bound = made.bound()
    listed = [line for line in lines(read(bound.parts).body.blocks) if re.search(r"\t\d+$", line)]
    assert [line.split("\t")[0] for line in listed if line.startswith("第")][:11] == [f"第{n}章" for n in range(1, 12)]
    pages = [int(line.rpartition("\t")[2]) for line in listed]
    assert pages == sorted(pages)
    assert pages[-1] <= bound.total


def test_the_same_parts_give_the_same_volume() -> None:
    made = ready(HOUSE)
    assert dict(made.bound().parts) == dict(bind(made.frame, made.members).parts)
