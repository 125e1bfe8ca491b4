"""Organisation charts: native shapes that fit the page, say the same in words, and can be edited."""

from __future__ import annotations

import itertools
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from word_files import NS, docx, p, run

from generator.rendering import Job, OrgChart, Rendered, check_parts, load_template, render_set
from generator.rendering.charttree import lay_out
from generator.rendering.orgchart import TEXT_WIDTH, WIDE_WIDTH, Layout, Placed, text_lines

EMU = 36000
STAFF = OrgChart(
    "代表者",
    ("代表取締役　山田 太郎",),
    (
        OrgChart("情報セキュリティ責任者", ("鈴木 花子",), (OrgChart("システム管理者"), OrgChart("教育責任者"))),
        OrgChart("監査・点検責任者", ("A&B <監査>",)),
    ),
)
TITLES = st.text("情報セキュリティ責任者 abc\n", min_size=1, max_size=30)
TREES = st.recursive(
    st.builds(OrgChart, TITLES, st.lists(TITLES, max_size=3).map(tuple)),
    lambda below: st.builds(OrgChart, TITLES, st.just(()), st.lists(below, max_size=9).map(tuple)),
    max_leaves=25,
)


def rendered(folder: Path, chart: object, text: str = "{{r org_chart }}") -> Rendered:
    path = folder / "t.docx"
    path.write_bytes(docx(p("前"), p(run(text)), p("後")))
    return render_set([Job("c01", load_template(path, cache=False), {"org_chart": chart})])["c01"]


def boxes(tree: OrgChart) -> int:
    return 1 + sum(boxes(child) for child in tree.children)


def overlap(one: Placed, other: Placed) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    down = one.y < other.y + other.height and other.y < one.y + one.height
    return across and down


@settings(deadline=None)
@given(TREES)
def test_any_chart_fits_between_the_margins_without_overlap(tree: OrgChart) -> None:
    layout = lay_out(tree)
    assert len(layout.boxes) == boxes(tree)
    assert layout.boxes[0].box is tree
    assert not any(overlap(one, other) for one, other in itertools.combinations(layout.boxes, 2))
    ends = [(line.x1, line.y1) for line in layout.lines] + [(line.x2, line.y2) for line in layout.lines]
    ends += [(box.x, box.y) for box in layout.boxes] + [(b.x + b.width, b.y + b.height) for b in layout.boxes]
    assert all(-0.01 <= x <= layout.width + 0.01 for x, _ in ends)
    assert all(-0.01 <= y <= layout.height + 0.01 for _, y in ends)
    assert layout.width <= TEXT_WIDTH


@settings(deadline=None)
@given(TREES)
def test_every_box_but_the_top_one_hangs_on_a_line(tree: OrgChart) -> None:
    layout = lay_out(tree)
    for box in layout.boxes[1:]:
        assert any(touches(box, line.x1, line.y1) or touches(box, line.x2, line.y2) for line in layout.lines)


def touches(box: Placed, x: float, y: float) -> bool:
    return box.x - 0.01 <= x <= box.x + box.width + 0.01 and box.y - 0.01 <= y <= box.y + box.height + 0.01


def places(layout: Layout) -> dict[str, tuple[float, float]]:
    return {box.box.title: (box.x, box.y) for box in layout.boxes}


def test_those_who_report_to_one_person_stand_side_by_side_below(tmp_path: Path) -> None:
    found = places(lay_out(STAFF))
    assert found["情報セキュリティ責任者"][1] == found["監査・点検責任者"][1] > found["代表者"][1]
    assert found["システム管理者"][1] == found["教育責任者"][1] > found["情報セキュリティ責任者"][1]


def test_each_level_is_a_row_with_equal_spaces() -> None:
    layout = lay_out(OrgChart("代表者", (), (OrgChart("責任者", (), tuple(OrgChart(f"役割{n}") for n in range(6))),)))
    rows = {y: [box.x for box in layout.boxes if box.y == y] for y in {box.y for box in layout.boxes}}
    assert sorted(map(len, rows.values())) == [1, 1, 6]
    last = rows[max(rows)]
    steps = {round(after - before, 3) for before, after in itertools.pairwise(last)}
    assert len(steps) == 1
    assert layout.width == TEXT_WIDTH


def test_who_checks_the_head_stands_beside_him() -> None:
    layout = lay_out(OrgChart("代表者", (), (OrgChart("責任者"), OrgChart("監査・点検責任者", side=True))))
    found = places(layout)
    assert found["監査・点検責任者"][1] == found["代表者"][1] < found["責任者"][1]
    assert found["監査・点検責任者"][0] > found["代表者"][0]
    assert [line for line in layout.lines if line.dashed]


def test_a_level_that_is_too_wide_is_broken_into_rows() -> None:
    layout = lay_out(OrgChart("本部", (), tuple(OrgChart(f"部{n}") for n in range(17))))
    assert len({box.y for box in layout.boxes}) > 3
    assert layout.height < 150


@pytest.mark.parametrize(
    ("text", "lines"),
    [("短い", 1), ("", 1), ("一\n二", 2), ("個人情報苦情・相談窓口責任者の長い名前", 2), ("abcdefghijklmnop", 1)],
)
def test_the_height_of_a_box_follows_its_text(text: str, lines: int) -> None:
    assert text_lines(text, 46) == lines


def test_the_chart_is_a_group_of_shapes_with_its_text(tmp_path: Path) -> None:
    result = rendered(tmp_path, STAFF)
    assert check_parts(result.parts, tags=True) == []
    root = etree.fromstring(result.parts["word/document.xml"])
    shapes = root.findall(".//wps:wsp", NS)
    texts = [
        [t.text for t in shape.iterfind(".//w:t", NS)] for shape in shapes if shape.find("wps:txbx", NS) is not None
    ]
    assert texts[0] == ["代表者", "代表取締役　山田 太郎"]
    assert ["監査・点検責任者", "A&B <監査>"] in texts
    ids = [e.get("id") for e in root.iter(f"{{{NS['wps']}}}cNvPr", f"{{{NS['wp']}}}docPr")]
    assert len(ids) == len(set(ids)) == len(shapes) + 1
    extent = root.find(".//wp:extent", NS)
    assert int(extent.get("cx")) <= TEXT_WIDTH * EMU
    assert "".join(t.text for t in root.find("w:body/w:p", NS).iter(f"{{{NS['w']}}}t")) == "前"


def test_who_does_not_see_the_chart_is_told_what_it_shows(tmp_path: Path) -> None:
    root = etree.fromstring(rendered(tmp_path, STAFF).parts["word/document.xml"])
    assert root.find(".//wp:docPr", NS).get("descr") == (
        "組織図。代表者の下に、情報セキュリティ責任者（鈴木 花子）、監査・点検責任者（A&B <監査>）。"
        "情報セキュリティ責任者の下に、システム管理者、教育責任者。"
    )
    fallback = root.find(".//mc:Fallback", NS)
    assert "".join(t.text for t in fallback.iter(f"{{{NS['w']}}}t")).startswith("代表者（代表取締役　山田 太郎）　情報")


def test_fonts_are_those_of_the_theme(tmp_path: Path) -> None:
    """The letters are a style's, which a template that has none gets; nothing stands at the letters themselves."""
    parts = rendered(tmp_path, STAFF).parts
    root, styles = (etree.fromstring(parts[f"word/{name}.xml"]) for name in ("document", "styles"))
    used = {style.get(f"{{{NS['w']}}}val") for style in root.iterfind(".//wps:txbx//w:pStyle", NS)}
    assert used == {"図の字", "図の題"}
    assert root.findall(".//wps:txbx//w:rPr", NS) == []
    found = [styles.find(f"w:style[@w:styleId='{id}']", NS) for id in sorted(used)]
    fonts = [font for style in found for font in style.iterfind("w:rPr/w:rFonts", NS)]
    assert len(fonts) == len(used)
    assert all(
        set(font.attrib) <= {f"{{{NS['w']}}}{name}Theme" for name in ("ascii", "hAnsi", "eastAsia")} for font in fonts
    )


def test_on_a_page_that_lies_on_its_side_the_chart_is_as_wide_as_the_page(tmp_path: Path) -> None:
    widths = []
    for wide in (False, True):
        chart = SimpleNamespace(title=STAFF.title, lines=STAFF.lines, children=STAFF.children, wide=wide)
        root = etree.fromstring(rendered(tmp_path, chart).parts["word/document.xml"])
        widths.append(int(root.find(".//wp:extent", NS).get("cx")))
    assert widths[0] <= TEXT_WIDTH * EMU < widths[1] <= WIDE_WIDTH * EMU


@pytest.mark.parametrize("tag", ["{{r org_chart }}", "{{ org_chart }}", "{{org_chart}}"])
def test_every_spelling_of_the_tag_draws_it(tmp_path: Path, tag: str) -> None:
    result = rendered(tmp_path, STAFF, tag)
    assert check_parts(result.parts) == []
    assert result.parts["word/document.xml"].count(b"<wpg:wgp>") == 1
    root = etree.fromstring(result.parts["word/document.xml"])
    assert not any(len(text) for text in root.iter(f"{{{NS['w']}}}t"))


def test_any_object_with_title_lines_and_children_is_a_chart(tmp_path: Path) -> None:
    box = SimpleNamespace(title="一", lines=["二"], children=[SimpleNamespace(title="三\n四", lines=(), children=())])
    root = etree.fromstring(rendered(tmp_path, box).parts["word/document.xml"])
    assert [t.text for t in root.iterfind(".//wps:txbx//w:t", NS)] == ["一", "二", "三", "四"]


def test_two_charts_have_numbers_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("{{r org_chart }}"), p("{{r org_chart }}")))
    result = render_set([Job("c01", load_template(path, cache=False), {"org_chart": STAFF})])["c01"]
    assert check_parts(result.parts) == []


def test_an_open_item_in_a_box_is_marked_and_listed(tmp_path: Path) -> None:
    result = rendered(tmp_path, OrgChart("代表者", ("【要記入：代表者名】",), (OrgChart("次", ("三",)),)))
    assert check_parts(result.parts) == []
    assert result.open_items == ("代表者名",)
    root = etree.fromstring(result.parts["word/document.xml"])
    styled = root.findall(".//wps:txbx//w:rStyle", NS)
    assert [style.get(f"{{{NS['w']}}}val") for style in styled] == ["Missing"]


def test_answers_in_a_chart_are_cleaned(tmp_path: Path) -> None:
    result = rendered(tmp_path, OrgChart("代\x00表\ud800者", ("{{ x }}\x0b次\ufdd0",)))
    assert check_parts(result.parts) == []
    root = etree.fromstring(result.parts["word/document.xml"])
    assert [t.text for t in root.iterfind(".//wps:txbx//w:t", NS)] == ["代表者", "{{ x }}", "次"]
