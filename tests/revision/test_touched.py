"""What nobody touched may be replaced; everything that a person can do to a file counts, and what is not understood."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from generator.answers import Answers
from generator.package import SetBuilder
from generator.questionnaire import load_questionnaire
from generator.rendering import write_zip
from generator.revision import is_touched, says_the_same
from generator.word import open_word

MAIN = "word/document.xml"
Parts = Mapping[str, bytes]
Edit = Callable[[Parts], Parts]


@cache
def documents() -> dict[str, dict[str, bytes]]:
    from datetime import date

    answers = Answers(load_questionnaire(), {"company_name": "株式会社みどり"})
    return {file.identity: dict(file.contents) for file in SetBuilder().build(answers, date(2026, 12, 1)).texts}


def chapter() -> dict[str, bytes]:
    return documents()["c03"]


def sub(old: str, new: str, part: str = MAIN, count: int = 1) -> Edit:
    """Return the edit that replaces the first match of `old`; it must be there."""

    def edit(parts: Parts) -> Parts:
        text, found = re.subn(old, new, parts[part].decode(), count=count, flags=re.DOTALL)
        assert found, f"{old} is not in {part}"
        return {**parts, part: text.encode()}

    return edit


def with_part(name: str, data: bytes, kind: str, content_type: str) -> Edit:
    def edit(parts: Parts) -> Parts:
        rels = "word/_rels/document.xml.rels"
        row = f'<Relationship Id="rIdNew" Type="http://x/{kind}" Target="/{name}"/></Relationships>'
        types = f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>'
        return {
            **parts,
            name: data,
            rels: parts[rels].replace(b"</Relationships>", row.encode()),
            "[Content_Types].xml": parts["[Content_Types].xml"].replace(b"</Types>", types.encode()),
        }

    return edit


def in_turn(*edits: Edit) -> Edit:
    def edit(parts: Parts) -> Parts:
        for one in edits:
            parts = one(parts)
        return parts

    return edit


def renumbered(parts: Parts) -> Parts:
    """Return the parts with other numbers of relationships and bookmarks, as Word gives them."""
    name = "word/_rels/document.xml.rels"
    rels = re.sub(rb'Id="rId(\d+)"', rb'Id="rId9\1"', parts[name])
    text = re.sub(rb'r:id="rId(\d+)"', rb'r:id="rId9\1"', parts[MAIN])
    text = re.sub(rb'(<w:bookmark(?:Start|End) w:id=")(\d+)"', rb'\g<1>4\2"', text)
    return {**parts, name: rels, MAIN: text}


def split_run(parts: Parts) -> Parts:
    """Return the parts with the first run of some length cut in three."""
    text = parts[MAIN].decode()
    match = re.search(r"<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>([^<]{5,})</w:t></w:r>", text)
    if match is None:
        return parts  # a page of tables
    look, words = match[1] or "", match[2]
    halves = [f'<w:r>{look}<w:t xml:space="preserve">{half}</w:t></w:r>' for half in (words[:2], words[2:4], words[4:])]
    return {**parts, MAIN: (text[: match.start()] + "<w:proofErr/>".join(halves) + text[match.end() :]).encode()}


W14 = ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
NOTHING = {
    "sessions": in_turn(sub(r"<w:p(?=[ >])", '<w:p w:rsidR="00A1" w:rsidRDefault="00B2" w:rsidP="00C3"', count=0),
                        sub(r"<w:r>", '<w:r w:rsidRPr="00D4">', count=0)),
    "names of paragraphs": sub(r"<w:p(?=[ >])", f'<w:p{W14} w14:paraId="1A2B3C4D" w14:textId="77777777"', count=0),
    "a run cut in three, and what the checker says between": split_run,
    "where a page ended": sub(r"<w:r>(<w:rPr>.*?</w:rPr>)?<w:t", r"<w:r>\1<w:lastRenderedPageBreak/><w:t"),
    "the language of the checker": sub(r"<w:r><w:t", '<w:r><w:rPr><w:lang w:eastAsia="ja-JP"/></w:rPr><w:t', count=3),
    "where the cursor was": sub(
        r"</w:p>", '<w:bookmarkStart w:id="999" w:name="_GoBack"/><w:bookmarkEnd w:id="999"/></w:p>'),
    "other numbers of relationships and bookmarks": renumbered,
    "properties": sub(r"<cp:revision>1<", "<cp:revision>7<", "docProps/core.xml"),
    "settings of the screen": sub(
        r'<w:zoom w:percent="100"/>',
        '<w:zoom w:percent="140"/><w:proofState w:spelling="clean"/><w:rsids><w:rsidRoot w:val="00A1"/></w:rsids>',
        "word/settings.xml"),
    "styles that nobody uses": sub(r"<w:style ", '<w:latentStyles w:count="376"/><w:style ', "word/styles.xml"),
    "no sources of quotations": with_part(
        "customXml/item1.xml", b'<b:Sources xmlns:b="http://x/bibliography" SelectedStyle="APA.XSL"/>',
        "customXml", "application/xml"),
    "no notes": with_part(
        "word/footnotes.xml",
        b'<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b'<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote></w:footnotes>',
        "footnotes", "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"),
}  # fmt: skip
NOTE = (
    b'<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    b'<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote></w:footnotes>'
)
TOUCHED = {
    "one character": sub(r"(<w:t[^>]*>[^<]{3})", r"\1X"),
    "a wide space at the end": sub(r"(<w:t(?: [^>]*)?>[^<]{3,})</w:t>", "\\1\u3000</w:t>"),
    "struck through": sub(r"<w:r><w:t", "<w:r><w:rPr><w:strike/></w:rPr><w:t"),
    "a paragraph less": sub(r"<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>.*?</w:p>", ""),
    "an empty paragraph more": sub(r"<w:sectPr", "<w:p/><w:sectPr"),
    "the page turned": sub(r"<w:pgSz ", '<w:pgSz w:orient="landscape" '),
    "a margin": sub(r'w:top="\d+"', 'w:top="777"'),
    "a style": sub(r'<w:sz w:val="\d+"/>', '<w:sz w:val="31"/>', "word/styles.xml"),
    "the header retyped": sub(r"(</w:p>)", r"<w:r><w:t>X</w:t></w:r>\1", "word/header1.xml"),
    "a tracked deletion": sub(
        r"<w:r><w:t(?: [^>]*)?>([^<]*)</w:t></w:r>",
        r'<w:del w:id="7" w:author="A" w:date="2027-01-01T00:00:00Z"><w:r><w:delText>\1</w:delText></w:r></w:del>'),
    "track changes turned on": sub(r"<w:zoom", "<w:trackRevisions/><w:zoom", "word/settings.xml"),
    "a level of a list": sub(r'<w:start w:val="1"/>', '<w:start w:val="3"/>', "word/numbering.xml"),
    "a bookmark taken away": sub(r'<w:bookmarkStart w:id="(\d+)" w:name="c03_assets"/>', ""),
    "a comment": with_part("word/comments.xml", b"<w:comments xmlns:w='x'/>", "comments", "application/comments+xml"),
    "a note": with_part(
        "word/footnotes.xml", NOTE, "footnotes",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"),
    "a picture": with_part("word/media/image1.png", b"\x89PNG", "image", "image/png"),
    "a part that nothing leads to": lambda parts: {**parts, "word/secret.bin": b"x"},
    "a part gone": lambda parts: {name: data for name, data in parts.items() if name != "word/header1.xml"},
    "an element that nobody knows": sub(r"<w:sectPr", "<w:surprise/><w:sectPr"),
    "broken XML": lambda parts: {**parts, MAIN: b"<w:document"},
}  # fmt: skip


@pytest.mark.parametrize("what", NOTHING)
def test_what_a_program_writes_by_itself_touches_nothing(what: str) -> None:
    found = NOTHING[what](chapter())
    assert found != chapter()
    assert not is_touched(chapter(), found)
    assert says_the_same(chapter(), found)


@pytest.mark.parametrize("what", TOUCHED)
def test_everything_that_a_person_does_counts(what: str) -> None:
    assert is_touched(chapter(), TOUCHED[what](chapter()))


def test_all_noise_at_once_on_every_text_and_some_forms_touches_none_and_one_edit_in_it_is_seen() -> None:
    most = [edit for what, edit in NOTHING.items() if what not in ("where a page ended", "the language of the checker")]
    forms = sorted(identity for identity in documents() if identity.startswith("form_"))
    for identity in {*documents()}.difference(forms) | {*forms[::6]}:
        parts = documents()[identity]
        noisy = parts
        for edit in most:
            noisy = edit(noisy)
        assert not is_touched(parts, noisy), identity
        assert is_touched(parts, TOUCHED["one character"](noisy)), identity


def test_a_control_that_is_filled_in_is_touched_and_says_the_same() -> None:
    forms = documents()["form_asset_register"]
    filled = sub(r"(<w:sdtContent>.*?<w:t[^>]*>)[^<]*", r"\g<1>2027年1月4日")(forms)
    assert is_touched(forms, filled)
    assert says_the_same(forms, filled)


def test_another_rule_a_moved_number_and_a_retyped_header_say_something_else() -> None:
    same = chapter()
    assert not says_the_same(same, TOUCHED["one character"](same))
    assert not says_the_same(same, TOUCHED["the header retyped"](same))
    assert not says_the_same(same, TOUCHED["a level of a list"](same))
    assert says_the_same(same, TOUCHED["struck through"](same))
    assert says_the_same(same, TOUCHED["a style"](same))


@pytest.mark.office
def test_what_libreoffice_saves_anew_counts_as_touched_and_says_the_same(tmp_path: Path) -> None:
    for identity in ("c03", "form_audit_checklist", "policy"):
        (tmp_path / f"{identity}.docx").write_bytes(write_zip(documents()[identity]))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to", "docx",
         "--outdir", str(tmp_path / "saved"), *map(str, sorted(tmp_path.glob("*.docx")))],
        check=True, capture_output=True,
    )  # fmt: skip
    for identity in ("c03", "form_audit_checklist", "policy"):
        saved = open_word((tmp_path / "saved" / f"{identity}.docx").read_bytes()).parts
        assert is_touched(documents()[identity], saved)
        assert says_the_same(documents()[identity], saved), identity
