"""`kitei templates check`: every fault of a consultant's own templates, with its place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from generator.cli.templates import templates
from generator.resources import data_folder

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OURS = data_folder("sample_regulations") / "templates"


def template(folder: Path, name: str, *paragraphs: str, source: str = "policy.docx") -> None:
    """Put our template `source` into `folder`, with more paragraphs at its end."""
    folder.mkdir(exist_ok=True)
    more = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs).encode()
    with (
        zipfile.ZipFile(io.BytesIO((OURS / source).read_bytes())) as archive,
        zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for part in archive.namelist():
            data = archive.read(part)
            if part == "word/document.xml":
                at = data.rindex(b"<w:sectPr")
                data = data[:at] + more + data[at:]
            copy.writestr(part, data)


class Said(NamedTuple):
    """What the command printed, and the number it ended with."""

    output: str
    exit_code: int


def check(folder: Path) -> Said:
    result = CliRunner().invoke(templates, ["check", str(folder)], standalone_mode=False)
    assert result.exception is None, result.exc_info
    return Said(result.output, result.return_value or 0)


def test_a_template_without_fault_is_told_so_and_missing_documents_are_named(tmp_path: Path) -> None:
    template(tmp_path / "own", "policy.docx", "{{ company_name }}の方針")
    result = check(tmp_path / "own")
    assert result.exit_code == 0, result.output
    assert "誤りは見つかりませんでした" in result.output
    assert "c04.docx" in result.output
    assert "、policy.docx" not in result.output.replace(": policy.docx", "、policy.docx")


@pytest.mark.parametrize(
    ("paragraphs", "says"),
    [
        (["{{ compny_name }}の規程"], ["「{{ compny_name }}」", "「company_name」ではありませんか"]),
        (["{% if small %}小さい"], ["{% endif %} がありません"]),
        (["{% if small %}{{ compny_name }}{% endif %}"], ["compny_name"]),
        (["{{ role.represntative }}"], ["「represntative」という項目はありません"]),
        (["{{ company_name | upcase }}"], ["upcase"]),
        (["｛｛ company_name ｝｝の規程"], ["「｛｛ company_name ｝｝の規程」", "半角の「{{」"]),
        (["{ {company_name} }"], ["間を空けずに"]),
        (['{{ form("nowhere") }}'], ['「{{ form("nowhere") }}」', "「nowhere」という様式はありません"]),
        (["{{ telework_connection }}"], ["{% if telework %} のときだけ答えがあります"]),
        (["{{ policy_contact_url }}"], ["policy_contact_by", "のときだけ答えがあります"]),
        (["{{ (persons|selectattr('name', 'equalto', 'x')|list|first).name }}"], ["一覧が空なので"]),
        (["{{ persons|selectattr('name', 'equalto', 'x')|list|last }}"], ["一覧が空なので"]),
        (["{ company_name }の規程"], ["「{ company_name }」", "「{{ company_name }}」と書いてください"]),
        (["{role.representative}"], ["波かっこが1つ"]),
        (["«会社名»御中"], ["「«会社名»」", "差し込み印刷"]),
        (["</w:t></w:r><w:fldSimple w:instr=' MERGEFIELD 会社名 '/><w:r><w:t>"], ["MERGEFIELD 会社名", "差し込み印刷"]),
        (['{% if generative_ai == "permited" %}可{% endif %}'], ["「permited」という選択肢はありません", "permitted"]),
        (["{% if generative_ai != 'all' %}可{% endif %}"], ["「all」という選択肢はありません"]),
        (['{% if "moon" in audit_months %}月{% endif %}'], ["「moon」という選択肢はありません"]),
        (
            ["{% for s in systems %}{% if s.kind == 'clowd' %}x{% endif %}{% endfor %}"],
            ["「clowd」という選択肢はありません"],
        ),
        (["{{ ref }}"], ["「{{ ref }}」", "かっこを付けて"]),
        (["{{ '%s'|format(ref) }}"], ["かっこを付けて"]),
        (["{{ form }}"], ["かっこを付けて"]),
        (["{{ company_name.upper }}"], ["かっこを付けて"]),
        (["{{ 'a' ~ ref }}"], ["かっこを付けて"]),
        (["{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"], ["繰り返しが多すぎます"]),
        (["{% for a in range(10**9) %}x{% endfor %}"], ["多すぎます"]),
        (["{{ 'a' * 10**10 }}"], ["結果が大きすぎます"]),
        (["{{ [1] * 10**9 }}"], ["結果が大きすぎます"]),
        (["{{ 'a'|center(3000000000) }}"], ["結果が大きすぎます"]),
        (["{{ 'a'.ljust(3000000000) }}"], ["結果が大きすぎます"]),
        (["{{ '%1000000000d'|format(1) }}"], ["結果が大きすぎます"]),
        (["{{ '%1000000000d' % 1 }}"], ["結果が大きすぎます"]),
        (["{{ '{:1000000000}'.format(1) }}"], ["結果が大きすぎます"]),
        (["{{ 9 ** 999999999 }}"], ["結果が大きすぎます"]),
        (["{{ ('a' * 900000)|replace('a', 'b' * 900000) }}"], ["結果が大きすぎます"]),
        (["{{ ([company_name * 50000] * 90000)|join }}"], ["結果が大きすぎます"]),
        (["{{ 'x'|indent(1000000000, true) }}"], ["結果が大きすぎます"]),
        (
            ["{% set n = namespace(x='aaaa') %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}"],
            ["大きすぎます"],
        ),
        (
            ["{% set n = namespace(x='ab') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}"],
            ["大きすぎます"],
        ),
        (["{% for i in range(100000) %}{{ 'あ' * 9000 }}{% endfor %}"], ["文書が大きくなりすぎます"]),
        (["{{ (10**5000)|string }}"], ["大きすぎます"]),
        (["{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}"], ["式"]),
        (["{{ " + "1+" * 20000 + "1 }}"], ["式"]),
        (["{%p if small %}消える文字", "中", "{%p endif %}"], ["消えてしまいます"]),
        (["{%tr if small %}", "中", "{%tr endif %}"], ["表の外"]),
    ],
    ids=lambda value: ascii(value[0])[:60],
)
def test_a_fault_is_named_with_its_file_and_place(tmp_path: Path, paragraphs: list[str], says: list[str]) -> None:
    template(tmp_path / "own", "policy.docx", *paragraphs)
    result = check(tmp_path / "own")
    assert result.exit_code == 1, result.output
    assert result.output.startswith(("policy.docx ", "policy.docx:"))
    for text in says:
        assert text in result.output


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    template(tmp_path / "own", "policy.docx", "{{ eins }}")
    template(tmp_path / "own", "c04.docx", "{{ zwei }}", source="c04.docx")
    (tmp_path / "own" / "c03.docx").write_bytes(b"no word file")
    result = check(tmp_path / "own")
    assert [line.split()[0].rstrip(":") for line in result.output.splitlines()[:3]] == [
        "c03.docx",
        "c04.docx",
        "policy.docx",
    ]


def test_a_file_that_no_document_uses_is_told(tmp_path: Path) -> None:
    template(tmp_path / "own", "polcy.docx")
    assert "「policy.docx」ではありませんか" in check(tmp_path / "own").output


def test_a_folder_without_templates_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    result = check(tmp_path / "own")
    assert result.exit_code == 1
    assert "Wordのファイル（.docx）がありません" in result.output


def replaced(folder: Path, name: str, change: Callable[[dict[str, bytes]], None]) -> None:
    """Change the parts of a template in `folder`."""
    with zipfile.ZipFile(folder / name) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, data in parts.items():
            archive.writestr(part, data)


def put(part: str, old: str, new: str) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        assert old.encode() in parts[part]
        parts[part] = parts[part].replace(old.encode(), new.encode(), 1)

    return change


def related(kind: str, target: str, xml: str) -> Callable[[dict[str, bytes]], None]:
    """Add a part that the main text points to."""
    row = f'<Relationship Id="own" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>'

    def change(parts: dict[str, bytes]) -> None:
        put("word/_rels/document.xml.rels", "</Relationships>", row)(parts)
        spaced = xml.replace(">", ' xmlns:c="c" xmlns:a="a">', 1)
        parts[target[3:] if target.startswith("../") else f"word/{target}"] = spaced.encode()

    return change


BROKEN: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "theme": (put("word/theme/theme1.xml", "</a:theme>", ""), "word/theme/theme1.xml"),
    "properties": (put("docProps/app.xml", "</Properties>", "<"), "docProps/app.xml"),
    "entity": (put("word/styles.xml", "<w:styles", "<!DOCTYPE a SYSTEM 'x'><w:styles"), "XMLの実体の定義"),
    "depth": (
        put("word/document.xml", "<w:sectPr", "<w:sdt>" * 300 + "</w:sdt>" * 300 + "<w:sectPr"),
        "入れ子が深すぎる",
    ),
    "tag in a chart": (
        related("chart", "charts/chart1.xml", "<c:chart><a:t>{{ company_name }}</a:t></c:chart>"),
        "埋まりません",
    ),
    "tag in a property, in two runs": (
        related("customXml", "../customXml/item1.xml", "<P><p><v>{{ </v><v>company_name }}</v></p></P>"),
        "埋まりません",
    ),
}


@pytest.mark.parametrize(("change", "says"), BROKEN.values(), ids=BROKEN.keys())
def test_every_part_is_looked_at_whoever_reads_it(
    tmp_path: Path, change: Callable[[dict[str, bytes]], None], says: str
) -> None:
    template(tmp_path / "own", "policy.docx")
    replaced(tmp_path / "own", "policy.docx", change)
    result = check(tmp_path / "own")
    assert result.exit_code == 1, result.output
    assert result.output.startswith("policy.docx")
    assert says in result.output


def test_a_file_that_no_document_uses_is_never_called_faultless(tmp_path: Path) -> None:
    template(tmp_path / "own", "第4章 アクセス制御.docx")
    result = check(tmp_path / "own")
    assert result.exit_code == 1
    assert "どれも使われません" in result.output
    assert "見つかりませんでした" not in result.output
    template(tmp_path / "own", "policy.docx")
    result = check(tmp_path / "own")
    assert result.exit_code == 0
    assert "うち1件は、一式のどの文書でもないので使われません" in result.output


@pytest.mark.parametrize("name", ["c04.dotx", "c04.DOCM", "c04.doc", "c04.odt"])
def test_files_of_other_formats_are_told(tmp_path: Path, name: str) -> None:
    template(tmp_path / "own", "policy.docx")
    (tmp_path / "own" / name).write_bytes(b"x")
    assert f"お知らせ: {name}: この形式は使われません" in check(tmp_path / "own").output


REVIEWED = (
    '<w:commentRangeStart w:id="7"/><w:ins w:id="8" w:author="点検者"><w:r><w:t>足した文</w:t></w:r></w:ins>'
    '<w:del w:id="9" w:author="点検者"><w:r><w:delText>消した文</w:delText></w:r></w:del><w:commentRangeEnd w:id="7"/>'
)


def test_what_acts_or_was_left_for_colleagues_is_told(tmp_path: Path) -> None:
    dde = '</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\x"/>' + REVIEWED + "<w:r><w:t>"
    template(tmp_path / "own", "policy.docx", dde)
    result = check(tmp_path / "own")
    assert result.exit_code == 0, result.output
    assert "外から読み込むフィールドがあります（本文「DDEAUTO" in result.output
    assert "本文の変更履歴（挿入1か所、削除1か所）は、承諾したものとして作ります" in result.output
