"""Faults of a template: one sentence each, with the words that stand round it, all of them at once."""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import docx, field, heading, p, run, table

from generator.errors import Fault, TemplateError
from generator.rendering import Job, load_template, render_set


def load_faults(folder: Path, data: bytes) -> list[Fault]:
    path = folder / "規程.docx"
    path.write_bytes(data)
    with pytest.raises(TemplateError) as caught:
        load_template(path, cache=False)
    return list(caught.value.faults)


def render_faults(folder: Path, data: bytes, **context: Any) -> list[Fault]:
    path = folder / "規程.docx"
    path.write_bytes(data)
    template = load_template(path, cache=False)
    with pytest.raises(TemplateError) as caught:
        render_set([Job("c04", template, context)])
    return list(caught.value.faults)


class System:
    def __init__(self, name: str) -> None:
        self.name = name


UNPRINTABLE = {
    "misspelt name": (
        [p("会社名は{{ compny_name }}である。")],
        "「会社名は{{ compny_name }}である。」",
        "「compny_name」という名前は、答えにも用意された言葉にもありません。「company_name」ではありませんか。",
    ),
    "unknown name": (
        [p("値{{ quite_other }}")],
        "「値{{ quite_other }}」",
        "「quite_other」という名前は、答えにも用意された言葉にもありません。つづりを確かめてください。",
    ),
    "attribute of an object": (
        [p("{{ system.nmae }}")],
        "「{{ system.nmae }}」",
        "「nmae」という項目はありません。「name」ではありませんか。",
    ),
    "key of a record": (
        [p("{{ record.titel }}")],
        "「{{ record.titel }}」",
        "「titel」という項目はありません。「title」ではありませんか。",
    ),
    "condition": (
        [p("{%p if telewrok %}"), p("本文"), p("{%p endif %}")],
        "「{% if telewrok %}」",
        "「telewrok」という名前は、答えにも用意された言葉にもありません。「telework」ではありませんか。",
    ),
    "loop": (
        [p("{%p for s in sistems %}"), p("{{ s }}"), p("{%p endfor %}")],
        "「{% for s in sistems %}」",
        "「sistems」という名前は、答えにも用意された言葉にもありません。「systems」ではありませんか。",
    ),
    "in a cell": (
        [table(("名称", "{{ s.x }}"))],
        "「{{ s.x }}」",
        "「s」という名前は、答えにも用意された言葉にもありません。つづりを確かめてください。",
    ),
    "none": ([p("{{ nothing }}である")], "「{{ nothing }}である」", "印字する値がありません（None）。"),
    "boolean": (
        [p("実施：{{ telework }}")],
        "「実施：{{ telework }}」",
        "「はい・いいえ」の値は、そのままでは書けません。{% if … %} で書き分けてください。",
    ),
    "arithmetic": (
        [p("{{ company_name + 1 }}")],
        "「{{ company_name + 1 }}」",
        '計算できません（TypeError: can only concatenate str (not "int") to str）',
    ),
    "division": ([p("{{ 1 / 0 }}")], "「{{ 1 / 0 }}」", "計算できません（ZeroDivisionError"),
    "private attribute": (
        [p("{{ company_name.__class__ }}")],
        "「{{ company_name.__class__ }}」",
        "安全のため使えません",
    ),
    "private chain": (
        [p("{{ telework.__class__.__mro__ }}")],
        "「{{ telework.__class__.__mro__ }}」",
        "安全のため使えません",
    ),
    "call": ([p("{{ system.missing() }}")], "「{{ system.missing() }}」", "「missing」という項目はありません。"),
    "in a heading": ([heading(2, "{{ titel }}", "x")], "「{{ titel }}」", "「titel」という名前"),
    "long paragraph": (
        [
            p(
                run(
                    "長い前置きの文がここにずっと続いていき、やがて名前に至るところで"
                    "{{ x_y }}となり、その後にも長い文がずっと続いていく。"
                )
            )
        ],
        "「…ここにずっと続いていき、やがて名前に至るところで{{ x_y }}となり、その後にも長い文がずっと続いていく。」",
        "x_y",
    ),
}


@pytest.mark.parametrize(("blocks", "place", "problem"), UNPRINTABLE.values(), ids=UNPRINTABLE.keys())
def test_a_value_that_cannot_be_printed_is_named_with_its_place(
    tmp_path: Path, blocks: list[str], place: str, problem: str
) -> None:
    context = {
        "company_name": "例示", "telework": True, "systems": [], "nothing": None,
        "system": System("メール"), "record": {"title": "題", "id": "a"},
    }  # fmt: skip
    faults = render_faults(tmp_path, docx(*blocks), **context)
    assert [(fault.file, fault.place) for fault in faults] == [("規程.docx", place)]
    assert problem in faults[0].problem


def test_all_missing_names_are_told_at_once_and_each_place_once(tmp_path: Path) -> None:
    blocks = (p("{{ a }}と{{ b.c }}"), p("{%p for n in rows %}"), p("{{ n.x }}"), p("{%p endfor %}"), p("{{ a }}"))
    faults = render_faults(
        tmp_path, docx(*blocks, header="{{ d }}", footer="{{ e }}", title="{{ f }}"), rows=[{"y": 1}, {"y": 2}]
    )
    assert [fault.place for fault in faults] == [
        "「{{ a }}」", "「{{ a }}と{{ b.c }}」", "「{{ a }}と{{ b.c }}」", "「{{ n.x }}」",
        "フッター「{{ e }}」", "ヘッダー「{{ d }}」", "文書のプロパティ「{{ f }}」",
    ]  # fmt: skip


def test_all_documents_of_a_set_tell_their_faults_at_once(tmp_path: Path) -> None:
    jobs = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(docx(p(f"{{{{ {name}_missing }}}}")))
        jobs.append(Job(name, load_template(path, cache=False), {}))
    with pytest.raises(TemplateError) as caught:
        render_set(jobs)
    assert [fault.file for fault in caught.value.faults] == ["a.docx", "b.docx"]
    assert str(caught.value).count("\n") == 1


def test_a_reference_into_a_document_with_faults_is_not_told_besides(tmp_path: Path) -> None:
    jobs = []
    for name, block in (("c05", p("{{ missing }}")), ("c04", p('{{ ref("c05_areas") }}{{ ref("c06_none") }}'))):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(docx(block))
        jobs.append(Job(name, load_template(path, cache=False), {}))
    with pytest.raises(TemplateError) as caught:
        render_set(jobs)
    assert [(fault.file, fault.place) for fault in caught.value.faults] == [
        ("c04.docx", 'ref("c06_none")'), ("c05.docx", "「{{ missing }}」"),
    ]  # fmt: skip


def test_a_branch_that_is_not_taken_may_name_what_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("{%p if telework %}"), p("{{ vpn_name }}"), p("{%p endif %}"), p("本文")))
    render_set([Job("t", load_template(path, cache=False), {"telework": False})])


def test_a_fault_of_our_own_code_keeps_its_traceback(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("{{ broken }}")))

    class Broken:
        def __str__(self) -> str:
            raise RuntimeError("ours")

    with pytest.raises(RuntimeError, match="ours"):
        render_set([Job("t", load_template(path, cache=False), {"broken": Broken()})])


def test_a_fault_that_a_function_of_the_context_raises_is_passed_on(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p('{{ form("x") }}')))

    def form(id: str) -> str:
        raise TemplateError([Fault("forms.yaml", 0, id, "この id の様式はありません。")])

    with pytest.raises(TemplateError, match=r"forms\.yaml x: この id の様式はありません。"):
        render_set([Job("t", load_template(path, cache=False), {"form": form})])


UNREADABLE_TAGS = {
    "not closed": ([p("{%p if a %}"), p("本文")], "「{%p if a %}」", "{% if %} を閉じる {% endif %} がありません。"),
    "not opened": (
        [p("本文"), p("{%p endif %}")],
        "「{%p endif %}」",
        "{% endif %} の前に、対になる {% if … %} がありません。",
    ),
    "crossed": (
        [p("{%p for s in a %}"), p("{%p if b %}"), p("{%p endfor %}"), p("{%p endif %}")],
        "「{%p endfor %}」",
        "{% endfor %} の前に、{%p if b %} を閉じる {% endif %} がありません。",
    ),
    "else alone": ([p("{%p else %}")], "「{%p else %}」", "{% else %} の前に、対になる {% if … %} がありません。"),
    "filter": ([p("{{ a|nofilter }}")], "「{{ a|nofilter }}」", "「nofilter」というフィルターはありません。"),
    "test": (
        [p("{% if a is nottest %}x{% endif %}")],
        "「{% if a is nottest %}x{% endif %}」",
        "「nottest」という判定はありません。",
    ),
    "two names": ([p("{{ a b }}")], "「{{ a b }}」", "「a b」の書き方が正しくありません。"),
    "empty": ([p("{{ }}")], "「{{ }}」", "「{{ }}」の中に名前がありません。"),
    "open braces": (
        [p("会社名は{{ company である。")],
        "「会社名は{{ company である。」",
        "「{{」を閉じる「}}」が、同じ段落にありません。",
    ),
    "braces in braces": ([p("{{ a {{ b }}")], "「{{ a {{ b }}」", "「{{」を閉じる「}}」がありません。"),
    "unknown tag": ([p("{%p whil a %}")], "「{%p whil a %}」", "「{% whil %}」というタグはありません。"),
    "bad loop": (
        [p("{%p for s on a %}"), p("{%p endfor %}")],
        "「{%p for s on a %}」",
        "「for s on a」は「for 名前 in 一覧」の形に書いてください。",
    ),
    "no condition": ([p("{%p if %}"), p("{%p endif %}")], "「{%p if %}」", "{% if %} に条件がありません。"),
    "one equals sign": (
        [p("{% if a = 1 %}x{% endif %}")],
        "「{% if a = 1 %}x{% endif %}」",
        "「a = 1」の書き方が正しくありません。",
    ),
}


@pytest.mark.parametrize(("blocks", "place", "problem"), UNREADABLE_TAGS.values(), ids=UNREADABLE_TAGS.keys())
def test_a_tag_that_cannot_be_read_is_told_when_the_template_is_loaded(
    tmp_path: Path, blocks: list[str], place: str, problem: str
) -> None:
    faults = load_faults(tmp_path, docx(*blocks))
    assert (faults[0].file, faults[0].place) == ("規程.docx", place)
    assert problem in faults[0].problem


def test_all_tags_that_cannot_be_read_are_told_at_once(tmp_path: Path) -> None:
    faults = load_faults(tmp_path, docx(p("{{ a b }}"), p("{{ c|none }}"), p("{%p if x %}"), header="{{ d e }}"))
    assert [fault.place for fault in faults] == [
        "「{%p if x %}」",
        "「{{ a b }}」",
        "「{{ c|none }}」",
        "ヘッダー「{{ d e }}」",
    ]


def test_escaping_cannot_be_switched_off(tmp_path: Path) -> None:
    faults = load_faults(tmp_path, docx(p("{% autoescape false %}{{ a }}{% endautoescape %}")))
    assert "{% autoescape %}" in faults[0].problem


def test_what_only_jinja_can_tell_is_told_with_its_place(tmp_path: Path) -> None:
    faults = load_faults(tmp_path, docx(p("{%p set %}")))
    assert faults[0].place == "「{% set %}」"
    assert "Jinja" in faults[0].problem


OLD_FORMAT = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)


def zipped(**parts: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (OLD_FORMAT, "古い形式（.doc）か、パスワードの付いたファイルです。"),
        (b"", "中身のない（0バイトの）ファイルです。"),
        (b"PK\x03\x04 cut short", "ファイルが途中で切れているか、壊れています。"),
        ("テキスト".encode(), "Wordのファイル（.docx）として読めません。"),
        (zipped(a="一"), "Wordのファイル（.docx）ではありません。"),
        (docx(p("本文"), parts={"word/document.xml": "<w:document"}), "ファイルが壊れています（word/document.xml"),
        (docx(p("本文"))[:1500], "ファイルが途中で切れているか、壊れています。"),
    ],
    ids=["doc or password", "empty", "damaged zip", "text", "another zip", "broken XML", "cut off"],
)
def test_a_file_that_is_no_docx_is_refused(tmp_path: Path, data: bytes, problem: str) -> None:
    faults = load_faults(tmp_path, data)
    assert [fault.file for fault in faults] == ["規程.docx"]
    assert problem in faults[0].problem


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"ない\.docx: テンプレートを読めません。"):
        load_template(tmp_path / "ない.docx")
    with pytest.raises(TemplateError, match="テンプレートを読めません。"):
        load_template(tmp_path)


def test_a_template_tells_which_names_it_asks_for(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(
        docx(
            p("{{ a.b }}{% for x in rows %}{{ x }}{% endfor %}"),
            p(field("REF x_{{ c }}")),
            header="{{ d }}",
            title="{{ e }}",
        )
    )
    assert load_template(path, cache=False).variables == {"a", "rows", "c", "d", "e"}


@settings(max_examples=40)
@given(junk=st.binary(max_size=200), at=st.integers(0, 20_000), cut=st.integers(0, 20_000))
def test_any_bytes_are_a_template_or_one_message(junk: bytes, at: int, cut: int) -> None:
    whole = docx(p("{{ a }}"), header="{{ a }}")
    at, cut = at % len(whole), cut % len(whole)
    with tempfile.TemporaryDirectory() as folder:
        for data in (junk, whole[:at] + junk, whole[:at] + junk + whole[at + len(junk) :], whole[:at] + whole[cut:]):
            path = Path(folder) / "t.docx"
            path.write_bytes(data)
            try:
                parts = render_set([Job("x", load_template(path, cache=False), {"a": "甲"})])["x"].parts
            except TemplateError:
                continue
            assert "甲".encode() in parts["word/document.xml"]


@settings(max_examples=60)
@given(expression=st.recursive(
    st.sampled_from(["a", "1", "99999999", "'x'", "[]", "ref", "range(999999)", "[a]", "none"]),
    lambda inner: st.builds("({} {} {})".format, inner, st.sampled_from(["*", "**", "+", "%", "~", "and", "=="]), inner)
    | st.builds("({}|{})".format, inner, st.sampled_from(
        ["join", "list", "center(9999999)", "string", "length", "first", "indent(8000000)", "replace('x', 'y')", "sum"]
    )),
    max_leaves=6,
))  # fmt: skip
def test_any_expression_is_printed_or_one_message(expression: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.docx"
        path.write_bytes(docx(p("{{ " + expression + " }}")))
        try:
            parts = render_set([Job("x", load_template(path, cache=False), {"a": "甲"})])["x"].parts
        except TemplateError:
            return
        assert sum(map(len, parts.values())) < 50_000_000
        assert b" at 0x" not in parts["word/document.xml"]
