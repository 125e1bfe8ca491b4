"""Rendering a set: what it promises beyond its references."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from lxml import etree
from word_files import caption, docx, field, heading, numbering, p, run, styles, table

from generator.rendering import Job, Rendered, check_parts, load_template, render_set, write_zip

ROOT = Path(__file__).parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BLOCKS = (
    heading(1, "{{ company }}", "c04", 1),
    heading(2, "方針", "c04_a", 2),
    caption("一覧", "c04_t", 3),
    table(("{%tr for n in rows %}", ""), ("{{ n }}", "{{ n }}"), ("{%tr endfor %}", "")),
    p(field(r"REF c04_a \n \h") + run('{{ ref("c07") }}')),
)
CONTEXT = {"company": 'A&B <企画> 𠮷野 "渋谷"', "rows": ["い", "ろ"]}


def jobs(folder: Path, scheme: str = "section", created: date | None = date(2026, 11, 22)) -> list[Job]:
    first, second = folder / "c04.docx", folder / "c07.docx"
    first.write_bytes(docx(*BLOCKS, header="{{ company }}", title="{{ company }}", chapter=4))
    second.write_bytes(docx(heading(1, "運用", "c07"), chapter=7))
    templates = [load_template(path, cache=False) for path in (first, second)]
    return [Job(id, t, CONTEXT, scheme, created=created) for id, t in zip(("c04", "c07"), templates, strict=True)]


def text(rendered: Rendered, part: str = "word/document.xml") -> str:
    return "".join(etree.fromstring(rendered.parts[part]).itertext())


def test_the_file_holds_the_parts_in_their_order(tmp_path: Path) -> None:
    for rendered in render_set(jobs(tmp_path)).values():
        with zipfile.ZipFile(io.BytesIO(rendered.data)) as archive:
            assert {name: archive.read(name) for name in archive.namelist()} == rendered.parts
            assert archive.namelist() == list(rendered.parts)
            assert archive.namelist()[0] == "[Content_Types].xml"
        assert check_parts(rendered.parts, tags=True) == []


def test_twice_the_same_is_the_same_bytes(tmp_path: Path) -> None:
    first, second = render_set(jobs(tmp_path)), render_set(jobs(tmp_path))
    assert [result.data for result in first.values()] == [result.data for result in second.values()]


def test_every_hash_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    jobs(tmp_path)
    code = (
        "import hashlib\nfrom pathlib import Path\nfrom generator.rendering import *\n"
        f"folder = Path({str(tmp_path)!r})\n"
        f"work = [Job(n, load_template(folder / f'{{n}}.docx', cache=False), {CONTEXT!r}) for n in ('c04', 'c07')]\n"
        "print([hashlib.sha256(r.data).hexdigest() for r in render_set(work).values()])"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(found) == 1
    assert len(found.pop()) > 100


def test_fast_compression_changes_the_bytes_and_not_the_parts(tmp_path: Path) -> None:
    pytest.importorskip("isal")
    usual, fast = render_set(jobs(tmp_path)), render_set(jobs(tmp_path), deflate="fast")
    assert {id: result.parts for id, result in usual.items()} == {id: result.parts for id, result in fast.items()}
    with zipfile.ZipFile(io.BytesIO(fast["c04"].data)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == fast["c04"].parts


@pytest.mark.parametrize(
    ("created", "expected"),
    [(date(2026, 12, 1), "2026-12-01T00:00:00Z"), (None, "2020-01-01T00:00:00Z")],
    ids=["given", "the template's"],
)
def test_the_dates_of_the_file_are_those_of_the_job(tmp_path: Path, created: date | None, expected: str) -> None:
    root = etree.fromstring(render_set(jobs(tmp_path, created=created))["c04"].parts["docProps/core.xml"])
    assert [e.text for e in root if etree.QName(e).localname in ("created", "modified")] == [expected] * 2


def test_a_template_without_dates_gets_them(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    core = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
    path.write_bytes(docx(p("本文"), parts={"docProps/core.xml": core}))
    template = load_template(path, cache=False)
    for created, expected in ((date(2026, 12, 1), "2026-12-01T00:00:00Z"), (None, "1980-01-01T00:00:00Z")):
        root = etree.fromstring(render_set([Job("t", template, {}, created=created)])["t"].parts["docProps/core.xml"])
        assert [e.text for e in root if etree.QName(e).localname in ("created", "modified")] == [expected] * 2


def test_only_numbering_differs_between_the_schemes_but_for_the_numbers_told(tmp_path: Path) -> None:
    section, article = render_set(jobs(tmp_path))["c07"], render_set(jobs(tmp_path, "article"))["c07"]
    assert [name for name in section.parts if section.parts[name] != article.parts[name]] == ["word/numbering.xml"]
    texts = [e.get(f"{W}val") for e in etree.fromstring(article.parts["word/numbering.xml"]).iter(f"{W}lvlText")]
    assert texts == ["第%1章", "第%2条", "%3", "(%4)", "%5"]


def test_article_numbers_are_digits_whatever_the_sections_were(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    kanji = numbering(4).replace(
        '"decimal"/><w:pStyle w:val="Heading2"', '"japaneseCounting"/><w:pStyle w:val="Heading2"'
    )
    path.write_bytes(docx(*BLOCKS[:2], parts={"word/numbering.xml": kanji}))
    template = load_template(path, cache=False)
    assert render_set([Job("t", template, CONTEXT)])["t"].numbers["c04_a"] == "一"
    assert render_set([Job("t", template, CONTEXT, "article")])["t"].numbers["c04_a"] == "第1条"


def test_a_list_whose_levels_name_no_styles_is_found_by_the_styles(tmp_path: Path) -> None:
    """LibreOffice writes the level into the style, and no style into the level."""
    path = tmp_path / "t.docx"
    bare = re.sub(r'<w:pStyle w:val="\w+"/>', "", numbering(4))
    path.write_bytes(docx(*BLOCKS[:2], parts={"word/numbering.xml": bare}))
    result = render_set([Job("t", load_template(path, cache=False), CONTEXT, "article", chapter=6)])["t"]
    assert result.numbers == {"c04": "第6章", "c04_a": "第1条"}


def test_templates_know_which_scheme_they_are_in(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("{% if article_scheme %}条文{% else %}節{% endif %}")))
    template = load_template(path, cache=False)
    assert text(render_set([Job("t", template, {}, "article")])["t"]) == "条文"
    assert text(render_set([Job("t", template, {})])["t"]) == "節"


def test_two_jobs_of_one_identity_are_a_fault_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="identity"):
        render_set(jobs(tmp_path)[:1] * 2)


@pytest.mark.parametrize("scheme", ["section", "article"])
def test_numbers_references_and_open_items_are_the_same_through_docxtpl(tmp_path: Path, scheme: str) -> None:
    path = tmp_path / "t.docx"
    blocks = (
        *BLOCKS,
        p("【要記入：氏名】{{ company }}\n", "ListNumber"),
        p(field("STYLEREF 1")),
        p('{{ ref("c04_t") }}'),
    )
    path.write_bytes(docx(*blocks, header=p(field(r"REF c04_a \n")), title="{{ company }}", chapter=4))
    template = load_template(path, cache=False)
    context = {**CONTEXT, "company": CONTEXT["company"] + "{_{"}
    made = [
        render_set([Job("c04", template, context, scheme, created=date(2026, 1, 2), document=document), other])["c04"]
        for document, other in ((None, jobs(tmp_path)[1]), (template.document(), jobs(tmp_path)[1]))
    ]
    assert list(made[0].parts) == list(made[1].parts)
    for name in made[0].parts:
        one, two = (etree.tostring(etree.fromstring(result.parts[name]), method="c14n") for result in made)
        assert one == two, name
    assert made[0].open_items == made[1].open_items == ("氏名",)
    assert made[0].numbers == made[1].numbers


def test_an_unknown_scheme_is_a_fault_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("本文")))
    with pytest.raises(ValueError, match="roman"):
        render_set([Job("t", load_template(path, cache=False), {}, "roman")])


def test_documents_are_rendered_in_the_order_given_so_that_the_last_may_use_what_the_first_said(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("{{ form(id) }}")))
    template, cited = load_template(path, cache=False), []

    def form(id: str) -> str:
        cited.append(id)
        return "、".join(cited)

    result = render_set([Job(id, template, {"form": form, "id": id}) for id in ("a", "b", "c")])
    assert text(result["c"]) == "a、b、c"


def test_a_template_with_contents_asks_word_to_fill_them_in(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    rest = (
        f'<w:settings xmlns:w="{W[1:-1]}"><w:zoom w:percent="100"/><w:compat/><w:decimalSymbol w:val="."/></w:settings>'
    )
    for blocks, expected in (((p(field(r"PAGEREF x \h")),), True), ((p(field("PAGE")),), False)):
        path.write_bytes(docx(heading(1, "章", "x"), *blocks, parts={"word/settings.xml": rest}))
        settings = render_set([Job("t", load_template(path, cache=False), {})])["t"].parts["word/settings.xml"]
        names = [etree.QName(e).localname for e in etree.fromstring(settings)]
        assert names == ["zoom", *(["updateFields"] if expected else []), "compat", "decimalSymbol"]


def test_controls_and_drawings_of_a_loop_get_numbers_of_their_own(tmp_path: Path) -> None:
    control = (
        '<w:sdt><w:sdtPr><w:alias w:val="日付"/><w:id w:val="5"/><w:date/></w:sdtPr>'
        f"<w:sdtContent>{p('日付')}</w:sdtContent></w:sdt>"
    )
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("{%p for n in rows %}"), control, p("{{ n }}"), p("{%p endfor %}")))
    result = render_set([Job("t", load_template(path, cache=False), CONTEXT)])["t"]
    ids = [e.get(f"{W}val") for e in etree.fromstring(result.parts["word/document.xml"]).iterfind(f".//{W}sdtPr/{W}id")]
    assert ids[0] == "5"
    assert len(set(ids)) == 2
    assert check_parts(result.parts) == []


def test_one_template_serves_many_threads(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    path = tmp_path / "t.docx"
    path.write_bytes(docx(*BLOCKS[:3], p("{{ company }}\n"), chapter=4))
    template = load_template(path, cache=False)

    def one(n: int) -> bool:
        company = f"会社{n}\n二行目" if n % 2 else f"会社{n}"
        result = render_set([Job("t", template, {"company": company})])["t"]
        return text(result).count(f"会社{n}") == 2 and result.numbers["c04_a"] == "1"

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(one, range(40)))


def test_the_same_content_is_compiled_once_and_each_name_keeps_its_own(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        (tmp_path / name).write_bytes(docx(p("本文")))
    first = load_template(tmp_path / "a.docx", cache=False)
    assert load_template(tmp_path / "a.docx", cache=False) is first
    assert load_template(tmp_path / "b.docx", cache=False).name == "b.docx"
    (tmp_path / "a.docx").write_bytes(docx(p("別の本文")))
    assert load_template(tmp_path / "a.docx", cache=False) is not first


def test_a_template_from_word_in_japanese_is_understood(tmp_path: Path) -> None:
    """Word in Japanese names its heading styles 1, 2, 3 and keeps `heading 1` as their names."""
    own = styles().replace('w:styleId="Heading', 'w:styleId="')
    path = tmp_path / "t.docx"
    blocks = (heading(1, "章", "x"), heading(2, "条", "x_a", 2))
    blocks = tuple(block.replace('w:val="Heading', 'w:val="') for block in blocks)
    lists = numbering().replace('w:val="Heading', 'w:val="')
    path.write_bytes(docx(*blocks, parts={"word/styles.xml": own, "word/numbering.xml": lists}))
    result = render_set([Job("t", load_template(path, cache=False), {}, "article")])["t"]
    assert result.numbers == {"x": "第1章", "x_a": "第1条"}


def test_write_zip_is_for_others_too() -> None:
    data = write_zip({"一覧.txt": b"x"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["一覧.txt"]
