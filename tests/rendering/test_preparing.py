"""What a template's author left in it for colleagues is not for the client: comments go, changes are accepted."""

# ruff: noqa: E501 - what goes in and what is left are read side by side

from __future__ import annotations

import re
from pathlib import Path

import pytest
from word_files import docx, p, relationships, run

from generator.rendering import Job, check_parts, load_template, render_set
from generator.rendering.preparing import without_review

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
AUTHOR = 'w:id="9" w:author="点検者"'


def body_of(content: str) -> str:
    """Return what is left of the body of a document with this content."""
    xml = f'<w:document xmlns:w="{W}"><w:body>{content}</w:body></w:document>'.encode()
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/d.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    left = without_review({"[Content_Types].xml": types.encode(), "word/d.xml": xml})["word/d.xml"].decode()
    return left[left.index("<w:body>") + 8 : left.index("</w:body>")] if "<w:body>" in left else ""


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (f"<w:p><w:ins {AUTHOR}>{run('足')}</w:ins>{run('元')}</w:p>", f"<w:p>{run('足')}{run('元')}</w:p>"),
        (f"<w:p><w:del {AUTHOR}><w:r><w:delText>消</w:delText></w:r></w:del>{run('元')}</w:p>", f"<w:p>{run('元')}</w:p>"),
        (f"<w:p><w:moveFrom {AUTHOR}>{run('動')}</w:moveFrom></w:p><w:p><w:moveTo {AUTHOR}>{run('動')}</w:moveTo></w:p>",
         f"<w:p/><w:p>{run('動')}</w:p>"),
        (f"<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange {AUTHOR}><w:pPr/></w:pPrChange></w:pPr></w:p>",
         '<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>'),
        (f"<w:p><w:r><w:rPr><w:b/><w:rPrChange {AUTHOR}><w:rPr/></w:rPrChange></w:rPr><w:t>太</w:t></w:r></w:p>",
         "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>太</w:t></w:r></w:p>"),
        (f"<w:p><w:pPr><w:rPr><w:del {AUTHOR}/></w:rPr></w:pPr>{run('前')}</w:p><w:p><w:pPr><w:jc/></w:pPr>{run('後')}</w:p>",
         f"<w:p><w:pPr><w:jc/></w:pPr>{run('前')}{run('後')}</w:p>"),
        (f"<w:p><w:pPr><w:rPr><w:ins {AUTHOR}/></w:rPr></w:pPr>{run('段落')}</w:p>",
         f"<w:p><w:pPr><w:rPr/></w:pPr>{run('段落')}</w:p>"),
        (f"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del {AUTHOR}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
         "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
        (f"<w:tbl><w:tr><w:trPr><w:ins {AUTHOR}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
         "<w:tbl><w:tr><w:trPr/><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
        (f'<w:p><w:commentRangeStart w:id="7"/>{run("文")}<w:commentRangeEnd w:id="7"/><w:r><w:rPr/><w:commentReference '
         'w:id="7"/></w:r></w:p>', f"<w:p>{run('文')}</w:p>"),
    ],
)  # fmt: skip
def test_changes_are_accepted_and_comments_gone(content: str, left: str) -> None:
    assert body_of(content) == left


def test_what_was_never_reviewed_stays_byte_for_byte() -> None:
    content = p("条文") + f'<w:p><w:bookmarkStart w:id="1" w:name="ins"/>{run("del")}</w:p>'
    assert body_of(content) == content


@pytest.fixture
def reviewed(tmp_path: Path) -> Path:
    loop = (
        p("{%p for n in names %}")
        + f'<w:p><w:commentRangeStart w:id="7"/>{run("{{ n }}")}<w:commentRangeEnd w:id="7"/>'
        f'<w:ins {AUTHOR}>{run("足した")}</w:ins><w:del {AUTHOR}><w:r><w:delText>{{{{ gone }}}}</w:delText></w:r></w:del>'
        '<w:r><w:commentReference w:id="7"/></w:r></w:p>' + p("{%p endfor %}")
    )  # fmt: skip
    comments = (
        f'<w:comments xmlns:w="{W}"><w:comment w:id="7" w:author="点検者">{p("点検者の覚え")}</w:comment></w:comments>'
    )
    path = tmp_path / "t.docx"
    path.write_bytes(docx(loop, parts={"word/comments.xml": comments}))
    return path


def test_no_client_sees_them_and_no_id_comes_twice(reviewed: Path) -> None:
    parts = render_set([Job("x", load_template(reviewed, cache=False), {"names": ["甲", "乙", "丙"]})])["x"].parts
    assert check_parts(parts) == []
    everything = b"".join(parts.values()).decode("utf-8", "replace")
    assert "点検者" not in everything
    assert "comment" not in "".join(parts)
    texts = re.findall(r"<w:t[^>]*>([^<]*)", parts["word/document.xml"].decode())
    assert "".join(texts) == "甲足した乙足した丙足した"
    assert "comments" not in parts["word/_rels/document.xml.rels"].decode() + parts["[Content_Types].xml"].decode()


def test_without_finishing_it_is_what_docxtpl_makes(reviewed: Path) -> None:
    made = load_template(reviewed, cache=False, finish=False).render({"names": ["甲"], "gone": "x"})
    assert "点検者" in made.texts["word/document.xml"]


def test_endnotes_are_filled_as_footnotes_are(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    note = f'<w:endnotes xmlns:w="{W}"><w:endnote w:id="2">{p("{{ company }}の注")}</w:endnote></w:endnotes>'
    row = (
        '<Relationship Id="e" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes" '
        'Target="endnotes.xml"/>'
    )
    more = {"word/endnotes.xml": note, "word/_rels/document.xml.rels": relationships(row)}
    path.write_bytes(docx(p("本文"), parts=more))
    parts = render_set([Job("x", load_template(path, cache=False), {"company": "甲社"})])["x"].parts
    assert "甲社の注" in parts["word/endnotes.xml"].decode()
