"""Whatever a person types: the file can be read, and the text is found in it again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from word_files import DECLARATION, SPACES, caption, docx, field, heading, p, run, table

from generator.rendering import Job, Template, check_parts, load_template, render_set

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTES = f'{DECLARATION}<w:footnotes {SPACES}><w:footnote w:id="2">{p("注{{ a }}注")}</w:footnote></w:footnotes>'
TEMPLATE = docx(
    heading(1, "{{ a }}", "x", 1),
    heading(2, "題{{ a }}題", "x_a", 2),
    p("文{{ a }}文", "ListNumber"),
    p(run("太{{ a }}字", "<w:b/>")),
    caption("{{ a }}", "x_t", 3),
    table(("{%tr for n in rows %}", ""), ("{{ n }}", "値"), ("{%tr endfor %}", "")),
    p(field("REF x_a") + run('{{ ref("x_a") }}{{ a|e }}')),
    p("{% if a %}有{% else %}無{% endif %}"),
    header="{{ a }}",
    footer="{{ a }}",
    title="{{ a }}の規程",
    parts={"word/footnotes.xml": NOTES},
)
# Texts that have broken renderers: tags, escapes, entities, marks, breaks, wide and combining characters.
NASTY = st.sampled_from(
    [
        "{{ x }}", "{% x %}", "{# x #}", "{_{ x }_}", "{_% x %_}", "{", "}", "_}", "%}", "&", "&amp;", "<w:p>",
        "</w:t>", "]]>", "\"'", "\n", "\r\n", "\t", "\f", "\v", "\a", "\0", "\x7f", "\x85", "\u2028",
        "\ufdd0", "\ufdd1", "\ufdd0n0\ufdd1", "\ufdd0px\ufdd2\ufdd1", "\ufffe", "\uffff", "\U0001ffff",
        "\ud800", "\udc00", "\ud842\udfb7", "𠮷", "髙", "神", "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}",
        "ｶﾞ", "か\u3099", "【要記入：x】", "【要記入：", "\u200b", "\xa0", "　",
    ]
)  # fmt: skip
ANSWERS = st.lists(NASTY | st.text(st.characters(exclude_categories=()), max_size=12), max_size=6).map("".join)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    path = tmp_path_factory.mktemp("any") / "t.docx"
    path.write_bytes(TEMPLATE)
    return load_template(path, cache=False)


def expected(answer: str) -> str:
    """What XML can hold of an answer: written here once more, without looking at the program."""
    joined = answer.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    kept = []
    for character in joined.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n"):
        code = ord(character)
        if code in (9, 10, 12) or (code >= 32 and not 0xFDD0 <= code <= 0xFDEF and code & 0xFFFE != 0xFFFE):
            kept.append(character)
    return "".join(kept)


def shown(element: etree._Element) -> str:
    """The text of a paragraph as a reader sees it."""
    kinds = {f"{W}tab": "\t", f"{W}cr": "\n"}
    found = ""
    for child in element.iter():
        if child.tag == f"{W}t":
            found += child.text or ""
        elif child.tag == f"{W}br":
            found += "\n" if child.get(f"{W}type") is None else "\f"
        elif child.tag in kinds and child.getparent().tag == f"{W}r":
            found += kinds[child.tag]
    return found


@settings(max_examples=300, deadline=None)
@given(answer=ANSWERS)
def test_any_answer_makes_a_good_file_in_which_it_is_found_again(template: Template, answer: str) -> None:
    result = render_set([Job("x", template, {"a": answer, "rows": [answer, "別"]}, title="題")])["x"]
    assert check_parts(result.parts) == []
    roots = {name: etree.fromstring(data) for name, data in result.parts.items() if name.endswith(".xml")}
    text = expected(answer)
    # In a numbered paragraph a page break would be a second number, and in a property it is nothing.
    flat = text.replace("\f", "\n")
    paragraphs = [shown(q) for q in roots["word/document.xml"].iter(f"{W}p")]
    assert paragraphs[:3] == [flat, f"題{flat}題", f"文{flat}文"]
    assert f"太{text}字" in "".join(paragraphs)
    words = flat.replace("\n", " ").replace("\t", " ")
    assert f"題{flat}題1（題{words}題）" in "".join(paragraphs)
    for part in ("header1", "footer1", "footnotes"):
        assert text in "".join(shown(q) for q in roots[f"word/{part}.xml"].iter(f"{W}p"))
    title = roots["docProps/core.xml"].findtext("{http://purl.org/dc/elements/1.1/}title")
    assert title == f"{text}の規程".replace("\f", " ")
    assert result.numbers["x_a"] == "1"
    assert result.numbers["x_t"] == "表 1-1"
