"""Where a text comes from: the same bytes, and for each printed word the expression that printed it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from word_files import caption, docx, field, heading, p, run, table

from generator.rendering import Job, Rendered, Traced, load_template, render_set

SYSTEMS = [{"id": "mail", "name": "メール & 予定", "users": "全員"}, {"id": "books", "name": "会計", "users": "経理"}]
BLOCKS = (
    heading(1, "運用{% if small %}の要点{% endif %}", "x", 1),
    p("{{ company }}は、{{ length }}文字以上とする。"),
    p("{%p if small %}"),
    p("小さい会社では、{{ role.admin }}が兼ねる。"),
    p("{%p else %}"),
    p(run("大きい会社では、{{ role.admin }}と") + run("{{ role.auditor }}", "<w:b/>")),
    p("{%p endif %}"),
    p(field(r"REF x \h") + run("、{% if mfa and not small %}多要素{% endif %}")),
    p("{%p for s in systems %}"),
    p("{{ loop.index }} {{ s.name }}"),
    heading(2, "{{ s.name }}", "x_{{ s.id }}", 3),
    p("{%p if s.users %}"),
    p('{{ ref("x_" ~ s.id) }}：{{ s.users }}'),
    p("{%p endif %}"),
    p("{%p endfor %}"),
    caption("{{ company }}の表", "x_tbl", 5),
    table(("{%tr for s in systems %}",), ("{{ s.users }}",), ("{%tr endfor %}",)),
)
CONTEXT: dict[str, Any] = {
    "company": "株式会社\nつばめ",
    "length": 12,
    "role": {"admin": "管理者", "auditor": "監査人"},
    "small": False,
    "mfa": True,
    "systems": SYSTEMS,
}


def made(folder: Path, trace: tuple[str, ...], **changed: object) -> Rendered:
    path = folder / "x.docx"
    path.write_bytes(docx(*BLOCKS))
    other = folder / "y.docx"
    other.write_bytes(docx(p('{{ ref("x") }}、{{ ref("x_mail") }}')))
    context = {**CONTEXT, **changed}
    jobs = [Job(id, load_template(file, cache=False), context) for id, file in (("x", path), ("y", other))]
    rendered = render_set(jobs, trace=trace)
    assert rendered["y"].trace == ()
    return rendered["x"]


def told(paragraph: Traced, conditions: bool = False) -> list[tuple[str, str, str]]:
    return [
        (span.expression, span.record, paragraph.text[span.start : span.end])
        for span in paragraph.spans
        if span.is_condition is conditions
    ]


def one(trace: tuple[Traced, ...], text: str) -> Traced:
    return next(paragraph for paragraph in trace if text in paragraph.text)


@pytest.mark.parametrize("small", [True, False])
def test_traced_or_not_a_document_has_the_same_bytes(tmp_path: Path, small: bool) -> None:
    plain, traced = made(tmp_path, (), small=small), made(tmp_path, ("x",), small=small)
    assert traced.data == plain.data
    assert plain.trace == ()


def test_what_was_printed_is_known_with_its_expression_and_record(tmp_path: Path) -> None:
    trace = made(tmp_path, ("x",)).trace
    first = one(trace, "文字以上")
    assert told(first) == [("company", "", "株式会社\nつばめ"), ("length", "", "12")]
    assert told(one(trace, "大きい")) == [("role.admin", "", "管理者"), ("role.auditor", "", "監査人")]
    assert told(one(trace, "2 会計")) == [("loop.index", "", "2"), ("systems[].name", "books", "会計")]
    cells = [told(paragraph) for paragraph in trace[-2:]]
    assert cells == [[("systems[].users", "mail", "全員")], [("systems[].users", "books", "経理")]]


def test_a_text_knows_the_conditions_under_which_it_stands(tmp_path: Path) -> None:
    trace = made(tmp_path, ("x",)).trace
    assert one(trace, "文字以上").conditions == ()
    assert one(trace, "大きい").conditions == ("not small",)
    assert one(made(tmp_path, ("x",), small=True).trace, "兼ねる").conditions == ("small",)
    assert [q.conditions for q in trace if "：" in q.text] == [("systems[].users",)] * 2
    assert told(one(trace, "多要素"), conditions=True) == [("mfa and not small", "", "多要素")]
    assert one(trace, "多要素").text == "\ufffc、多要素"


def test_what_a_field_shows_is_not_printed_there(tmp_path: Path) -> None:
    trace = made(tmp_path, ("x",)).trace
    linked = next(q for q in trace if q.text.endswith("：全員"))
    assert linked.text == "\ufffc：全員"
    shown, printed = told(linked)
    assert (shown[1:], printed) == (("mail", "\ufffc"), ("systems[].users", "mail", "全員"))
