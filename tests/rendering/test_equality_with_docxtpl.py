"""The contract of the compiled renderer: for each feature that docxtpl documents, every part equals stock's."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from docxtpl import DocxTemplate, InlineImage, Listing, RichText
from docxtpl.richtext import RichTextParagraph
from lxml import etree
from word_files import DECLARATION, SPACES, cell, docx, field, p, run, styles, table

from generator.rendering import Job, Rendered, Template, load_template, render_set

PICTURE = bytes.fromhex(  # a PNG of one red pixel
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003"
    "010100c9fe92ef0000000049454e44ae426082"
)


def loaded(folder: Path, data: bytes, **options: Any) -> Template:
    path = folder / "template.docx"
    path.write_bytes(data)
    return load_template(path, cache=False, **options)


def ours(template: Template, context: dict[str, Any], document: Any = None) -> dict[str, bytes]:
    return dict(render_set([Job("d", template, context, document=document)])["d"].parts)


def stock(data: bytes, context: Callable[[DocxTemplate], dict[str, Any]]) -> dict[str, bytes]:
    document = DocxTemplate(io.BytesIO(data))
    document.init_docx()
    values = context(document)
    document.render(values, autoescape=True)
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def canonical(name: str, data: bytes) -> bytes:
    if not name.endswith((".xml", ".rels")):
        return data
    return bytes(etree.tostring(etree.fromstring(data), method="c14n"))


def assert_equal(mine: dict[str, bytes], theirs: dict[str, bytes], but: tuple[str, ...] = ()) -> None:
    assert list(mine) == list(theirs)
    for name in mine:
        if name not in but:
            assert canonical(name, mine[name]) == canonical(name, theirs[name]), name


@dataclass(frozen=True)
class Feature:
    """A feature of docxtpl: a template that uses it, a context, and whether it must go through docxtpl itself."""

    data: bytes
    context: Callable[[DocxTemplate], dict[str, Any]]
    slow: bool = False


def values(**context: Any) -> Callable[[DocxTemplate], dict[str, Any]]:
    return lambda _: context


SYSTEMS = [{"name": "メール", "auth": "MFA"}, {"name": "会計", "auth": "パスワード"}]
MANY = [{"name": f"項目{n}", "sub": ["い", "ろ"]} for n in range(3)]
CELL_TAG = (
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>{}</w:tr></w:tbl>'
)

FEATURES: dict[str, Feature] = {
    "variable": Feature(docx(p("会社名は{{ company }}です。")), values(company="A&B <企画> 𠮷野")),
    "variable in split runs": Feature(
        docx(p(run("前{") + run("{ com", "<w:b/>") + run("pany ") + run("}}後"))), values(company="株式会社例")
    ),
    "condition in a paragraph": Feature(
        docx(p("{% if a %}はい{% else %}いいえ{% endif %}"), p("{% if b %}はい{% else %}いいえ{% endif %}")),
        values(a=True, b=False),
    ),
    "paragraph tags": Feature(
        docx(p("{%p if a %}"), p("一"), p("{%p else %}"), p("二"), p("{%p endif %}"), p("三")), values(a=False)
    ),
    "paragraph loop": Feature(
        docx(p("{%p for s in systems %}"), p("{{ s.name }}"), p("{%p endfor %}")), values(systems=SYSTEMS)
    ),
    "paragraph comment": Feature(docx(p("{#p 社内用の注 #}"), p("本文{# 注 #}です")), values()),
    "row loop": Feature(
        docx(
            table(
                ("名称", "認証"),
                ("{%tr for s in systems %}", ""),
                ("{{ s.name }}", "{{ s.auth }}"),
                ("{%tr endfor %}", ""),
            )
        ),
        values(systems=SYSTEMS),
    ),
    "row loop over nothing": Feature(
        docx(
            table(
                ("名称", "認証"),
                ("{%tr for s in systems %}", ""),
                ("{{ s.name }}", "{{ s.auth }}"),
                ("{%tr endfor %}", ""),
            )
        ),
        values(systems=[]),
    ),
    "row condition": Feature(
        docx(table(("一", "二"), ("{%tr if a %}", ""), ("三", "四"), ("{%tr endif %}", ""))), values(a=False)
    ),
    "a tag alone in its row": Feature(
        docx(
            table(("名称", "認証"), ("{{ s.name }}", "{{ s.auth }}"))
            .replace("</w:tblGrid>", f"</w:tblGrid><w:tr>{cell('{%tr for s in systems %}')}</w:tr>")
            .replace("</w:tbl>", f"<w:tr>{cell('{%tr endfor %}')}</w:tr></w:tbl>")
        ),
        values(systems=SYSTEMS),
    ),
    "row comment": Feature(docx(table(("一", "二"), ("{#tr 注 #}", ""))), values()),
    "cell loop": Feature(
        docx(CELL_TAG.format(cell("{%tc for s in systems %}") + cell("{{ s.name }}") + cell("{%tc endfor %}"))),
        values(systems=[*SYSTEMS, *SYSTEMS]),
        slow=True,
    ),
    "cell condition": Feature(
        docx(CELL_TAG.format(cell("一") + cell("{%tc if a %}") + cell("二") + cell("{%tc endif %}"))),
        values(a=False),
        slow=True,
    ),
    "run tags": Feature(
        docx(p(run("前") + run("{%r if a %}") + run("太字", "<w:b/>") + run("{%r endif %}") + run("後"))),
        values(a=True),
    ),
    "colspan": Feature(docx(CELL_TAG.format(cell("{% colspan n %}題")), table(("a", "b"))), values(n=2), slow=True),
    "cell colour": Feature(docx(CELL_TAG.format(cell("{% cellbg color %}題") + cell("二"))), values(color="FFFF00")),
    "vertical merge": Feature(
        docx(table(("{%tr for s in systems %}", ""), ("{% vm %}見出し", "{{ s.name }}"), ("{%tr endfor %}", ""))),
        values(systems=SYSTEMS),
        slow=True,
    ),
    "horizontal merge": Feature(
        docx(CELL_TAG.format(cell("{%tc for s in systems %}") + cell("{% hm %}見出し") + cell("{%tc endfor %}"))),
        values(systems=SYSTEMS),
        slow=True,
    ),
    "whitespace control joins paragraphs": Feature(
        docx(p("前の段落"), p("{%- if a %}続き{% endif -%}"), p("次の段落"), p("後")), values(a=True)
    ),
    "escaped delimiters": Feature(docx(p("{_{ x }_} と {_% if %_}")), values()),
    "quotes that Word curled": Feature(docx(p("{{ “引用” }}{{ a|default(‘なし’) }}")), values(a="有")),
    "comparison in a tag": Feature(docx(p("{% if n > 3 and n < 9 %}中{% endif %}")), values(n=5)),
    "filters": Feature(
        docx(p("{{ names|join('、') }}{{ a|upper }}{{ x|e }}")), values(names=["い", "ろ"], a="abc", x="<&>")
    ),
    "set and macro": Feature(
        docx(p("{%p set x = 3 %}"), p("{% macro m(a) %}[{{ a }}]{% endmacro %}{{ m(x) }}{{ m('<')}}")), values()
    ),
    "block set": Feature(
        docx(p("{% set a %}<{{ b }}>{% endset %}{{ a }}".replace("<", "（").replace(">", "）"))), values(b="<&")
    ),
    "nested loops": Feature(
        docx(
            p("{%p for m in many %}"),
            p("{{ loop.index }} {{ m.name }}"),
            p("{%p for s in m.sub %}"),
            p("{{ s }}"),
            p("{%p endfor %}"),
            p("{%p endfor %}"),
        ),
        values(many=MANY),
    ),
    "line break": Feature(docx(p(run("{{ a }}", "<w:b/>"))), values(a="一\n二\n\n三")),
    "tab": Feature(docx(p(run("前{{ a }}後", "<w:b/>"), "Title")), values(a="一\t二")),
    "page break": Feature(docx(p("{{ a }}", "Title")), values(a="一\f二")),
    "characters of a template": Feature(docx(p("一\t二\n三"), p("{{ a }}")), values(a="四")),
    "listing": Feature(docx(p("{{ a }}", "Title")), values(a=Listing("一行目\n二行目\a新しい段落\t<タブ>\f改ページ"))),
    "rich text": Feature(
        docx(p("{{r a }}"), p("前{{r a }}後")),
        values(a=RichText("赤 & <太>", color="FF0000", bold=True, style="Missing")),
    ),
    "rich text paragraph": Feature(docx(p("{{p a }}")), values(a=RichTextParagraph("段落", parastyle="Title"))),
    "rich text link": Feature(
        docx(p("{{r a }}")),
        lambda document: {"a": RichText("公式", url_id=document.build_url_id("https://kitei.example/"))},
        slow=True,
    ),
    "image": Feature(
        docx(p("前{{ a }}後"), p("{{ b }}")),
        lambda document: {"a": InlineImage(document, io.BytesIO(PICTURE)), "b": "<&>"},
        slow=True,
    ),
    "header and footer": Feature(
        docx(p("本文"), header="{{ company }}", footer="{% if a %}{{ company }}{% endif %}"),
        values(company="A&B", a=True),
    ),
    "table in a header": Feature(docx(p("本文"), header=table(("{{ a }}", "二")) + p("")), values(a="一\n二")),
    "properties": Feature(docx(p("本文"), title="{{ company }}の規程"), values(company="例示")),
    "footnotes": Feature(
        docx(
            p(run("本文") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
            parts={
                "word/footnotes.xml": f'{DECLARATION}<w:footnotes {SPACES}><w:footnote w:id="2">{p("{{ a }}の注")}'
                "</w:footnote></w:footnotes>"
            },
        ),
        values(a="A&B\n二行目"),
    ),
    "drawing ids": Feature(
        docx(
            *(
                p(
                    '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/>'
                    f'<wp:docPr id="7" name="{n}"/></wp:inline></w:drawing></w:r>'
                )
                for n in "ab"
            )
        ),
        values(),
    ),
    "drawing ids in a loop": Feature(
        docx(
            p("{%p for s in systems %}"),
            p('<w:r><w:drawing><wp:inline><wp:docPr name="{{ s.name }}" id="7"/></wp:inline></w:drawing></w:r>'),
            p("{%p endfor %}"),
        ),
        values(systems=SYSTEMS),
    ),
    "content control": Feature(
        docx(
            f'<w:sdt><w:sdtPr><w:id w:val="5"/><w:text/></w:sdtPr><w:sdtContent>{p("{{ a }}")}</w:sdtContent></w:sdt>'
        ),
        values(a="<入力>"),
    ),
    "tracked changes": Feature(
        docx(
            p(
                f'<w:ins w:id="1" w:author="監修">{run("{{ a }}")}</w:ins>'
                '<w:del w:id="2" w:author="監修"><w:r><w:delText>旧</w:delText></w:r></w:del>'
            )
        ),
        values(a="新"),
    ),
    "fields": Feature(docx(p(field("DATE", "今日") + run("{{ a }}"))), values(a="一")),
    "nested table": Feature(
        docx(
            '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>'
            f"{table(('{{ a }}',))}{p('')}</w:tc></w:tr></w:tbl>"
        ),
        values(a="一\n二"),
    ),
    "table with uneven rows": Feature(
        docx(
            "<w:tbl><w:tblPr/><w:tblGrid>" + '<w:gridCol w:w="3000"/>' * 3 + "</w:tblGrid>"
            f"<w:tr>{cell('{{ a }}')}{cell('二')}</w:tr></w:tbl>"
        ),
        values(a="一"),
        slow=True,
    ),
    "Word's own styles and parts": Feature(
        docx(
            p("{{ a }}"),
            parts={
                "word/styles.xml": styles('<w:style w:type="character" w:styleId="x"><w:name w:val="独自"/></w:style>')
            },
        ),
        values(a="一"),
    ),
}


@pytest.mark.parametrize("feature", FEATURES.values(), ids=FEATURES.keys())
def test_every_part_equals_that_of_docxtpl(feature: Feature, tmp_path: Path) -> None:
    template = loaded(tmp_path, feature.data, finish=False)
    document = template.document() if feature.slow else None
    context = feature.context(document) if document is not None else feature.context(DocxTemplate(io.BytesIO(b"")))
    mine = ours(template, context, document)
    assert_equal(mine, stock(feature.data, feature.context))


@pytest.mark.parametrize(
    "name",
    [name for name, feature in FEATURES.items() if feature.slow and name not in ("image", "rich text link")],
)
def test_what_only_docxtpl_can_do_is_seen_when_the_template_is_loaded(name: str, tmp_path: Path) -> None:
    assert loaded(tmp_path, FEATURES[name].data, finish=False).plan.needs_stock


@pytest.mark.parametrize("name", [name for name, feature in FEATURES.items() if not feature.slow])
def test_everything_else_is_compiled(name: str, tmp_path: Path) -> None:
    assert not loaded(tmp_path, FEATURES[name].data, finish=False).plan.needs_stock


def test_an_image_is_seen_when_it_is_printed(tmp_path: Path) -> None:
    data = docx(p("{{ a }}"))
    template = loaded(tmp_path, data)
    document = template.document()
    parts = ours(template, {"a": InlineImage(document, io.BytesIO(PICTURE))})
    assert parts["word/media/image1.png"] == PICTURE
    assert "image1.png" in parts["word/_rels/document.xml.rels"].decode()


def test_a_link_without_its_document_is_a_fault_of_the_program(tmp_path: Path) -> None:
    template = loaded(tmp_path, docx(p("{{r a }}")))
    link = RichText("公式", url_id=template.document().build_url_id("https://kitei.example/"))
    with pytest.raises(TypeError, match="Job"):
        ours(template, {"a": link})


def text_of(rendered: Rendered | dict[str, bytes], part: str = "word/document.xml") -> str:
    parts = rendered if isinstance(rendered, dict) else rendered.parts
    root = etree.fromstring(parts[part])
    return "".join(root.itertext())


# Where the result differs from stock's, it is one of these.

IMPROVEMENTS = {
    "control characters": ("一\x01二\x00三\x1b四", "一二三四"),
    "lone surrogates": ("一\ud800二", "一二"),
    "a pair of surrogates is one character": ("\ud842\udfb7野家", "𠮷野家"),
    "noncharacters": ("一\ufdd0二\ufffe三\U0001ffff四", "一二三四"),
    "docxtpl's escapes are text in an answer": ("{_{ x }_} {_% y %_}", "{_{ x }_} {_% y %_}"),
    "tags are text": ("{{ company }} {% if x %} {# y #}", "{{ company }} {% if x %} {# y #}"),
    "a bell is no paragraph": ("一\a二", "一二"),
}


@pytest.mark.parametrize(("answer", "text"), IMPROVEMENTS.values(), ids=IMPROVEMENTS.keys())
@pytest.mark.parametrize("slow", [False, True], ids=["compiled", "through docxtpl"])
def test_an_answer_comes_out_as_typed_where_docxtpl_would_lose_or_change_it(
    answer: str, text: str, slow: bool, tmp_path: Path
) -> None:
    data = docx(p("始{{ a }}終"), header="始{{ a }}終", title="{{ a }}")
    template = loaded(tmp_path, data)
    parts = ours(template, {"a": answer}, template.document() if slow else None)
    assert text_of(parts) == f"始{text}終"
    assert text_of(parts, "word/header1.xml") == f"始{text}終"
    title = etree.fromstring(parts["docProps/core.xml"]).findtext("{http://purl.org/dc/elements/1.1/}title")
    assert title == text


@pytest.mark.parametrize("answer", ["一\r\n二", "一\r二", "一\v二"], ids=["CRLF", "CR", "vertical tab"])
def test_every_kind_of_line_end_breaks_the_line(answer: str, tmp_path: Path) -> None:
    body = ours(loaded(tmp_path, docx(p("{{ a }}"))), {"a": answer})["word/document.xml"].decode()
    assert '一</w:t><w:br/><w:t xml:space="preserve">二' in body


@pytest.mark.parametrize("slow", [False, True], ids=["compiled", "through docxtpl"])
def test_properties_are_escaped_once_and_all_of_them_are_filled(slow: bool, tmp_path: Path) -> None:
    name = 'A&B <企画> 𠮷野 "渋谷"'
    data = docx(
        p("本文"), title="{{ company }}<規程>", properties={"dc_creator": "{{ company }}", "cp_keywords": "{{ id }}"}
    )
    template = loaded(tmp_path, data)
    root = etree.fromstring(
        ours(template, {"company": name, "id": "c04"}, template.document() if slow else None)["docProps/core.xml"]
    )
    texts = {etree.QName(element).localname: element.text for element in root}
    assert (texts["title"], texts["creator"], texts["keywords"]) == (f"{name}<規程>", name, "c04")


def test_an_answer_is_not_run_as_a_template_in_the_footnotes_of_two_sections(tmp_path: Path) -> None:
    section = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'
    notes = f'{DECLARATION}<w:footnotes {SPACES}><w:footnote w:id="2">{p("{{ a }}")}</w:footnote></w:footnotes>'
    data = docx(p("本文"), section, p("続き"), parts={"word/footnotes.xml": notes})
    template = loaded(tmp_path, data)
    for document in (None, template.document()):
        assert text_of(ours(template, {"a": "{{ 7 * 7 }}"}, document), "word/footnotes.xml") == "{{ 7 * 7 }}"


def test_marks_that_a_template_brings_along_are_taken_out(tmp_path: Path) -> None:
    parts = ours(loaded(tmp_path, docx(p("一\ufdd0n9\ufdd1二{{ a }}"), header="\ufdd0", title="\ufdd1")), {"a": "三"})
    assert text_of(parts) == "一n9二三"


def test_safe_does_not_make_markup_of_an_answer(tmp_path: Path) -> None:
    parts = ours(loaded(tmp_path, docx(p("{{ a|safe }}"))), {"a": "<w:br/>&"})
    assert text_of(parts) == "<w:br/>&"


def test_the_helper_of_these_tests_sees_a_difference(tmp_path: Path) -> None:
    data = docx(p("{{ a }}"))
    mine = ours(loaded(tmp_path, data, finish=False), {"a": "一"})
    with pytest.raises(AssertionError, match=re.escape("word/document.xml")):
        assert_equal(mine, stock(data, values(a="二")))
