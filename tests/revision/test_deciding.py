"""Tracked changes are accepted and rejected in the XML as Word does it; what nobody named stays byte for byte."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "word"))
from word_packages import W, document, p, parts, relation, relations

from generator.revision import OURS, decide, waiting
from generator.word import View

WHEN = 'w:date="2026-11-28T00:00:00Z"'
KITEI, TANAKA = f'w:id="1" w:author="kitei 第1.1版" {WHEN}', f'w:id="2" w:author="田中" {WHEN}'

START, END = '<w:bookmarkStart w:id="7" w:name="x"/>', '<w:p><w:bookmarkEnd w:id="7"/></w:p>'


def r(text: str, tag: str = "t") -> str:
    return f"<w:r><w:{tag}>{text}</w:{tag}></w:r>"


def ins(content: str, who: str = KITEI) -> str:
    return f"<w:ins {who}>{content}</w:ins>"


def gone(text: str, who: str = KITEI) -> str:
    return f"<w:del {who}>{r(text, 'delText')}</w:del>"


def paragraph(content: str, mark: str = "", style: str = "a", who: str = KITEI) -> str:
    end = f"<w:rPr><w:{mark} {who}/></w:rPr>" if mark else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{end}</w:pPr>{content}</w:p>'


def row(text: str, mark: str = "") -> str:
    return f"<w:tr>{f'<w:trPr><w:{mark} {KITEI}/></w:trPr>' if mark else ''}<w:tc>{p(text)}</w:tc></w:tr>"


def as_bytes(body: str) -> dict[str, bytes]:
    return {name: data.encode() if isinstance(data, str) else data for name, data in parts(body).items()}


def body(found: dict[str, bytes]) -> str:
    return found["word/document.xml"].decode().partition("<w:body>")[2].removesuffix("</w:body></w:document>")


def of(text: str, view: View, author: str | None = OURS) -> str:
    return body(decide(as_bytes(text), view, author))


CASES = {
    "text put in": (
        paragraph(r("前") + ins(r("新")) + r("後")),
        paragraph(r("前") + r("新") + r("後")),
        paragraph(r("前") + r("後")),
    ),
    "text taken out": (paragraph(r("前") + gone("旧")), paragraph(r("前")), paragraph(r("前") + r("旧"))),
    "ours taken out of theirs": (
        paragraph(ins(r("残") + gone("旧"), TANAKA)),
        paragraph(ins(r("残"), TANAKA)),
        paragraph(ins(r("残") + r("旧"), TANAKA)),
    ),
    "a paragraph put in": (
        paragraph(ins(r("新")), "ins", "b") + p("次"),
        paragraph(r("新"), style="b") + p("次"),
        p("次"),
    ),
    "a paragraph taken out": (paragraph(gone("旧"), "del") + p("次"), p("次"), paragraph(r("旧")) + p("次")),
    "an empty paragraph taken out": (paragraph("", "del") + p("次"), p("次"), paragraph("") + p("次")),
    "two paragraphs joined: the second's look": (
        paragraph(r("一") + gone("旧"), "del", "b") + paragraph(r("二"), style="c"),
        paragraph(r("一") + r("二"), style="c"),
        paragraph(r("一") + r("旧"), style="b") + paragraph(r("二"), style="c"),
    ),
    "three joined to an empty one": (
        paragraph(r("一"), "del") + paragraph(gone("二"), "del") + "<w:p/>",
        "<w:p>" + r("一") + "</w:p>",
        paragraph(r("一")) + paragraph(r("二")) + "<w:p/>",
    ),
    "what staff typed into a paragraph taken out joins the next": (
        paragraph(gone("旧") + r("追記"), "del") + p("次"),
        "<w:p>" + r("追記") + r("次") + "</w:p>",
        paragraph(r("旧") + r("追記")) + p("次"),
    ),
    "rows": (
        f"<w:tbl>{row('一')}{row('二', 'del')}{row('三', 'ins')}</w:tbl>" + p("次"),
        f"<w:tbl>{row('一')}{row('三')}</w:tbl>" + p("次"),
        f"<w:tbl>{row('一')}{row('二')}</w:tbl>" + p("次"),
    ),
    "a table of which no row is left": (
        f"{p('前')}<w:tbl>{row('一', 'del')}</w:tbl>{p('次')}",
        p("前") + p("次"),
        f"{p('前')}<w:tbl>{row('一')}</w:tbl>{p('次')}",
    ),
    "the paragraph that parts two tables stays": (
        f"<w:tbl>{row('一')}</w:tbl>{paragraph('', 'del')}<w:tbl>{row('二')}</w:tbl>{p('次')}",
        f"<w:tbl>{row('一')}</w:tbl>{paragraph('')}<w:tbl>{row('二')}</w:tbl>{p('次')}",
        f"<w:tbl>{row('一')}</w:tbl>{paragraph('')}<w:tbl>{row('二')}</w:tbl>{p('次')}",
    ),
    "the last paragraph of a cell stays": (
        f"<w:tbl><w:tr><w:tc>{paragraph(gone('旧'), 'del')}</w:tc></w:tr></w:tbl>{p('次')}",
        f"<w:tbl><w:tr><w:tc>{paragraph('')}</w:tc></w:tr></w:tbl>{p('次')}",
        f"<w:tbl><w:tr><w:tc>{paragraph(r('旧'))}</w:tc></w:tr></w:tbl>{p('次')}",
    ),
    "the style of a paragraph": (
        f'<w:p><w:pPr><w:pStyle w:val="b"/><w:pPrChange {KITEI}><w:pPr><w:pStyle w:val="a"/></w:pPr>'
        "</w:pPrChange></w:pPr></w:p>",
        paragraph("", style="b"),
        paragraph(""),
    ),
    "the look of a run": (
        f"<w:p><w:r><w:rPr><w:b/><w:rPrChange {KITEI}><w:rPr/></w:rPrChange></w:rPr><w:t>字</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>字</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>字</w:t></w:r></w:p>",
    ),
    "a field": (
        paragraph(f"<w:del {KITEI}>{r(' REF a ', 'delInstrText')}</w:del>"),
        paragraph(""),
        paragraph(r(" REF a ", "instrText")),
    ),
    "a control": (
        f'<w:p><w:customXmlDelRangeStart {KITEI}/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlDelRangeEnd w:id="1"/>'
        f'{gone("欄")}<w:customXmlDelRangeStart {KITEI}/></w:sdtContent></w:sdt>'
        '<w:customXmlDelRangeEnd w:id="1"/></w:p>',
        "<w:p></w:p>",
        f"<w:p><w:sdt><w:sdtPr/><w:sdtContent>{r('欄')}</w:sdtContent></w:sdt></w:p>",
    ),
    "text in a link": (
        f"<w:p><w:hyperlink>{ins(r('新'))}</w:hyperlink><w:hyperlink>{r('旧')}{gone('字')}</w:hyperlink></w:p>",
        f"<w:p><w:hyperlink>{r('新')}</w:hyperlink><w:hyperlink>{r('旧')}</w:hyperlink></w:p>",
        f"<w:p><w:hyperlink>{r('旧')}{r('字')}</w:hyperlink></w:p>",
    ),
    "half a bookmark outlives its paragraph": (
        paragraph(START + gone("旧"), "del") + END,
        START + END,
        paragraph(START + r("旧")) + END,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("marked", "accepted", "rejected"), CASES.values(), ids=CASES)
def test_a_mark_is_decided(marked: str, accepted: str, rejected: str) -> None:
    assert (of(marked, View.ACCEPTED), of(marked, View.REJECTED)) == (accepted, rejected)


def test_marks_of_others_stay_unless_all_are_meant() -> None:
    text = paragraph(ins(r("田"), TANAKA) + gone("中", TANAKA) + ins(r("新")))
    assert of(text, View.ACCEPTED) == paragraph(ins(r("田"), TANAKA) + gone("中", TANAKA) + r("新"))
    assert of(text, View.ACCEPTED, None) == paragraph(r("田") + r("新"))
    assert of(text, View.REJECTED, None) == paragraph(r("中"))


def test_a_moved_paragraph_is_where_the_decision_says() -> None:
    def moved(way: str, text: str) -> str:
        content = f"<w:move{way} {TANAKA}>{r(text)}</w:move{way}>"
        return (
            f'<w:p><w:pPr><w:rPr><w:move{way} {TANAKA}/></w:rPr></w:pPr><w:move{way}RangeStart {TANAKA} w:name="m"/>'
            f'{content}<w:move{way}RangeEnd w:id="2"/></w:p>'
        )

    text = p("一") + moved("From", "移") + p("二") + moved("To", "移") + p("三")
    here = f"<w:p>{r('移')}</w:p>"
    assert of(text, View.ACCEPTED, None) == p("一") + p("二") + here + p("三")
    assert of(text, View.REJECTED, None) == p("一") + here + p("二") + p("三")


def test_comments_of_an_author_go_with_their_marks_where_that_is_asked() -> None:
    comments = f'<w:comments xmlns:w="{W}"><w:comment {KITEI}/><w:comment {TANAKA}/></w:comments>'
    text = f"<w:p>{commented(1, r('一'))}{commented(2, r('二'))}</w:p>"
    relationships = relations(relation("c", "comments", "comments.xml"))
    more = {"word/comments.xml": comments, "word/_rels/document.xml.rels": relationships}
    package = as_bytes(text) | {name: data.encode() for name, data in more.items()}
    found = decide(package, View.REJECTED, OURS, comments=True)
    assert body(found) == f"<w:p>{r('一')}{commented(2, r('二'))}</w:p>"
    assert found["word/comments.xml"].count(b"<w:comment ") == 1
    assert decide(package, View.REJECTED, OURS) == package


def commented(id: int, content: str) -> str:
    end = f'<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>'
    return f'<w:commentRangeStart w:id="{id}"/>{content}{end}'


def test_a_file_without_marks_is_the_same_bytes_in_its_own_encoding() -> None:
    wide = document(p("本文")).replace("UTF-8", "UTF-16").encode("utf-16")
    package = as_bytes("") | {"word/document.xml": wide}
    assert decide(package, View.ACCEPTED) == package


def test_waiting_counts_the_marks_of_ours_alone() -> None:
    text = paragraph(ins(r("田"), TANAKA) + ins(r("新")) + gone("旧"), "ins")
    assert waiting(as_bytes(text)) == 3
    assert waiting(decide(as_bytes(text), View.REJECTED, OURS)) == 0
