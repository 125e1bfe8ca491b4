"""Another client's data, planted: wherever it stands in a Word file and however it is spelt, it is found."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from generator.answers import Answers
from generator.batch.identifiers import marks_of
from generator.batch.watch import Watch, write_watch
from generator.questionnaire import load_questionnaire

QUESTIONNAIRE = load_questionnaire()
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
THEIRS = {
    "company_name": "株式会社テレパス工房",
    "policy_contact_phone": "0263-55-1234",
    "policy_contact_email": "toiawase@telepath-kobo.example",
    "persons": (
        {"id": "a", "name": "高橋 まさ江", "email": "takahashi@telepath-kobo.example", "mobile": "090-1111-2222"},
        {"id": "b", "name": "斎藤 一郎", "email": "saito.ichiro@gmail.com"},
        {"id": "c", "name": "総務部長"},
        {"id": "d", "name": "林 健"},
    ),
    "sites": ({"id": "s", "name": "本社", "address": "長野県松本市こがね谷1丁目2番3号 こがねビル2階"},),
}
MINE = {
    "company_name": "株式会社みどり販売",
    "policy_contact_phone": "0265-44-9876",
    "persons": ({"id": "x", "name": "緑川 さくら", "email": "midori@midori-hanbai.example", "phone": "0265-44-9876"},),
    "sites": ({"id": "s", "name": "本社", "address": "長野県飯田市みどり町4-5-6"},),
}


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    known = [(str(given["company_name"]), marks_of(Answers(QUESTIONNAIRE, given))) for given in (THEIRS, MINE)]
    return write_watch(tmp_path, lambda: known)


def found(watch: Watch, parts: dict[str, bytes]) -> list[str]:
    hits = watch.foreign([("a.docx", parts)], [], Answers(QUESTIONNAIRE, MINE))
    assert {leak.owner for leak in hits} <= {THEIRS["company_name"]}
    return [leak.what for leak in hits]


def body(*paragraphs: str) -> dict[str, bytes]:
    texts = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    return {"word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{W}">{texts}</w:document>'.encode()}


SPELLINGS = {
    "phone": (
        "0263-55-1234", "0263.55.1234", "0263 55 1234",
        "0263　55　1234", "0263/55/1234", "0263・55・1234", "0263,55,1234",
        "0263:55:1234", "0263_55_1234", "0263〜55〜1234", "(0263)55-1234", "（０２６３）５５−１２３４",
        "0263（55）1234",
        "[0263]55-1234", "0263551234", "０２６３５５１２３４", "+81 (0)263 55 1234", "+81-263-55-1234",
        "+81263551234",
        "0081-263-55-1234", "010-81-263-55-1234", "81 263 55 1234",
        "263-55-1234", "0263\u200b-55-1234", "0263-5\u00ad5-1234",
        "026\u206035512\ufe0f34", "0263–55–1234", "0263‐55‐1234",
        "0263ー55ー1234", "0263ｰ55ｰ1234", "TEL0263-55-1234内線12",
        "0263 - 55 - 1234", "02 63 55 12 34", "３階 0263-55-1234", "0263-55-1234-56",
    ),
    "mobile": ("090 1111 2222", "090.1111.2222", "+81 90 1111 2222", "(090)1111-2222", "09011112222"),
    "mail": (
        "toiawase@telepath-kobo.example", "TOIAWASE@TELEPATH-KOBO.EXAMPLE", "ｔｏｉａｗａｓｅ＠telepath-kobo.example",
        "toiawase (at) telepath-kobo.example",
        "toiawase[at]telepath-kobo.example", "toiawase @ telepath-kobo.example",
        "mailto:toiawase@telepath-kobo.example", "toi\u200bawase@telepath-kobo.example", "saito.ichiro@gmail.com",
    ),
    "domain": (
        "other@telepath-kobo.example", "https://www.telepath-kobo.example/privacy", "WWW.TELEPATH-KOBO.EXAMPLE",
        "fs1.lan.telepath-kobo.example", "x@mail.telepath-kobo.example", "telepath-kobo.example。",
    ),
    "name": (
        "株式会社テレパス工房", "㈱テレパス工房", "（株）テレパス工房", "(株)テレパス工房",
        "テレパス工房株式会社", "テレパス工房㈱",
        "テレパス工房", "テレパス　工房", "ﾃﾚﾊﾟｽ工房", "てれぱす工房", "株式会社 テ レ パ ス 工 房",
        "テレ\u200bパス工房",
        "テレパ\u00adス工房", "テレパス\U000e0100工房", "テレ\u2060パス工房", "テレハ\u309aス工房",
    ),
    "person": (
        "高橋 まさ江", "髙橋まさ江", "高橋　まさ江 様", "高\u200b橋まさ江", "髙\U000e0101橋 まさ江",
        "取締役 高橋まさ江",
        "斎藤一郎", "齋藤 一郎", "齊藤一郎", "斉藤　一郎",
    ),
    "address": (
        "長野県松本市こがね谷1丁目2番3号 こがねビル2階", "松本市こがね谷1-2-3", "松本市こがね谷１−２−３",
        "長野県松本市こがね谷一丁目2番3号",
        "松本市コガネ谷1丁目2番地3", "松本市こがね谷 1丁目 2番 3号", "松本市こがね谷1‐2‐3こがねビル",
        "松本市こがね谷1の2の3",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, text) for kind, texts in SPELLINGS.items() for text in texts],
    ids=lambda text: ascii(text),
)
def test_it_is_found_in_every_spelling(watch: Watch, kind: str, text: str) -> None:
    assert found(watch, body("前文。", f"連絡先は、{text} とする。", "後文。")), kind


BROKEN = (
    ("0263", "55", "1234"), ("0263-", "55-1234"), ("0263", "551234"), ("電話", "0263", "55", "1234", "12"),
    ("(0263)", "55", "1234"), ("+81", "263", "55", "1234"), ("０２６３", "−55−", "１２３４"), ("090", "1111", "2222"),
    ("髙橋", "まさ江"), ("株式会社", "テレパス工房"), ("テレパス", "工房"), ("toiawase@", "telepath-kobo.example"),
    ("長野県松本市こがね谷", "1丁目2番3号"), ("斎藤", "", "一郎"),
)  # fmt: skip


@pytest.mark.parametrize("cells", BROKEN, ids=lambda cells: "|".join(cells))
def test_it_is_found_when_it_is_broken_over_cells(watch: Watch, cells: tuple[str, ...]) -> None:
    assert found(watch, body("前文。", *cells, "後文。"))
    # What was remembered of the first time does not hide it the second time.
    assert found(watch, body("前文。", *cells, "後文。"))


NAME = "株式会社テレパス工房"
RUN = "<w:p><w:r>{}</w:r></w:p>"
PLACES = {
    "text of another prefix": f"<x:p xmlns:x='{W}'><x:r><x:t>テレパス</x:t></x:r><x:r><x:t>工房</x:t></x:r></x:p>",
    "CDATA": RUN.format("<w:t><![CDATA[テレパス工房]]></w:t>"),
    "character references": RUN.format("<w:t>&#x30c6;&#12524;パス工房</w:t>"),
    "a comment of XML": f"<w:p/><!-- {NAME} -->",
    "a processing instruction": f"<w:p/><?note {NAME}?>",
    "apostrophes": f"<w:p><w:r><v:shape alt='{NAME}'/></w:r></w:p>",
    "blanks beside the equals sign": f'<w:p><w:r><v:shape alt = "{NAME}"/></w:r></w:p>',
    "deleted text": RUN.format(f"<w:delText>{NAME}</w:delText>"),
    "field code": RUN.format(f"<w:instrText>AUTHOR {NAME}</w:instrText>"),
    "simple field": f'<w:p><w:fldSimple w:instr="AUTHOR {NAME}"/></w:p>',
    "bookmark": f'<w:p><w:bookmarkStart w:id="1" w:name="{NAME}"/></w:p>',
    "VML alt text": f'<w:p><w:pict><v:shape alt="{NAME}のロゴ"/></w:pict></w:p>',
    "drawing": f'<w:p><wp:docPr id="1" name="図 1" descr="{NAME}の組織図" title="x"/></w:p>',
    "drawing's name": f'<w:p><wp:docPr id="1" name="{NAME}"/></w:p>',
    "drop-down item": f'<w:sdt><w:sdtPr><w:listItem w:displayText="{NAME}"/></w:sdtPr></w:sdt>',
    "binding": f'<w:sdt><w:sdtPr><w:dataBinding w:xpath="/{NAME}"/></w:sdtPr></w:sdt>',
    "placeholder": f'<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="{NAME}"/></w:placeholder></w:sdtPr></w:sdt>',
    "tooltip": f'<w:p><w:hyperlink w:tooltip="{NAME}"/></w:p>',
    "author of a change": f'<w:p><w:ins w:author="{NAME}"/></w:p>',
    "mathematics": f"<w:p><m:oMath><m:r><m:t>{NAME}</m:t></m:r></m:oMath></w:p>",
}
PARTS = {
    "word/document2.xml": RUN.format(f"<w:t>{NAME}</w:t>"),
    "word/header7.xml": RUN.format(f"<w:t>{NAME}</w:t>"),
    "word/endnotes.xml": RUN.format(f"<w:t>{NAME}</w:t>"),
    "word/commentsExtended.xml": f'<a note="{NAME}"/>',
    "word/people.xml": f'<w15:people><w15:person w15:author="{NAME}"/></w15:people>',
    "word/settings.xml": f'<w:settings><w:docVars><w:docVar w:name="client" w:val="{NAME}"/></w:docVars></w:settings>',
    "word/styles.xml": f'<w:styles><w:style w:styleId="a"><w:name w:val="{NAME}見出し"/></w:style></w:styles>',
    "word/glossary/document.xml": RUN.format(f"<w:t>{NAME}</w:t>"),
    "word/charts/chart1.xml": f"<c:chart><a:t>{NAME}</a:t></c:chart>",
    "word/charts/chart2.xml": f"<c:pt><c:v>{NAME}</c:v></c:pt>",
    "word/diagrams/data1.xml": f"<dgm:pt><a:t>{NAME}</a:t></dgm:pt>",
    "customXml/item1.xml": f"<root><company>{NAME}</company></root>",
    "customXml/item2.xml": f'<root company="{NAME}"/>',
    "docProps/custom.xml": f'<Properties><property name="client"><vt:lpwstr>{NAME}</vt:lpwstr></property></Properties>',
    "docProps/custom2.xml": f'<Properties><property name="{NAME}"/></Properties>',
    "docProps/app.xml": f"<Properties><Company>{NAME}</Company></Properties>",
    "any/where.bin": f"<data>{NAME}</data>",
    "word/_rels/document.xml.rels": '<Relationships><Relationship Id="a" TargetMode="External" '
    'Target="https://www.telepath-kobo.example/"/></Relationships>',
    "word/_rels/settings.xml.rels": f'<Relationships><Relationship Id="a" Target="file:///{NAME}.dotx"/></Relationships>',
    "word/webSettings.xml": f'<w:webSettings><w:frame><w:name w:val="{NAME}"/></w:frame></w:webSettings>',
}


@pytest.mark.parametrize("xml", PLACES.values(), ids=PLACES.keys())
def test_it_is_found_in_every_place_of_a_text(watch: Watch, xml: str) -> None:
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    spaces = 'xmlns:wp="wp" xmlns:v="v" xmlns:m="m"'
    data = f'{head}<w:document xmlns:w="{W}" {spaces}><w:p><w:r><w:t>前文</w:t></w:r></w:p>{xml}</w:document>'.encode()
    assert found(watch, {"word/document.xml": data})


@pytest.mark.parametrize(("name", "xml"), PARTS.items())
def test_it_is_found_in_every_part_whatever_it_is_called(watch: Watch, name: str, xml: str) -> None:
    assert found(watch, {name: xml.encode()}), xml
    assert found(watch, {name: f'<?xml version="1.0" encoding="utf-16"?>{xml.split("?>")[-1]}'.encode("utf-16")}), (
        "UTF-16"
    )


def inside(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        inside({"xl/sharedStrings.xml": f"<sst><si><t>{NAME}</t></si></sst>".encode()}),
        inside({"a.docx": inside(body(NAME))}),
        b"\xd0\xcf\x11\xe0" + bytes(100) + NAME.encode("utf-16-le") + bytes(9),
        b"\xd0\xcf\x11\xe0" + bytes(101) + NAME.encode("utf-16-le") + bytes(9),
        b"\xff\xd8\xff\xe1\0\0http://ns.adobe.com/xap/1.0/\0" + f"<x:xmpmeta>{NAME}</x:xmpmeta>".encode(),
        b"\x89PNG" + bytes(30) + NAME.encode("cp932") + bytes(10),
        b"{\\rtf1 0263-55-1234}",
    ],
    ids=["workbook", "file in a file", "old file", "old file, odd byte", "photo", "picture in cp932", "RTF"],
)
def test_it_is_found_in_what_is_embedded(watch: Watch, data: bytes) -> None:
    assert found(watch, {"word/embeddings/x.bin": data})


INNOCENT = (
    "みどり販売株式会社", "みどり", "緑川さくら", "松本市こがね谷1-2-34", "松本市こがね谷1-2", "飯田市みどり町4-5-6",
    "0265-44-9876", "0263-55-12345", "1-0263-55-12349", "2026-11-28 12:34", "小林健", "総務部長",
    "営業部の林健太さん",
    "テレパシー工房", "工房", "高橋", "x@gmail.com", "https://www.gmail.com/", "03-0000-0000 0263-55 1235",
    "表1 0263 表2 55 表3 1235", "telepath.example", "kobo.example", "松本市", "まさ江",
)  # fmt: skip


@pytest.mark.parametrize("text", INNOCENT)
def test_what_only_looks_alike_is_no_leak(watch: Watch, text: str) -> None:
    assert found(watch, body("前文。", text, "後文。")) == []


def test_the_kind_of_the_next_company_is_not_that_of_the_last(tmp_path: Path) -> None:
    ours, theirs = ({"company_name": name} for name in ("教育", "教育株式会社"))
    known = [(given["company_name"], marks_of(Answers(QUESTIONNAIRE, given))) for given in (ours, theirs)]
    watch = write_watch(tmp_path, lambda: known)
    parts = body("教育　株式会社あかつき事務機", "教育と教育株式会社")
    assert watch.foreign([("a.docx", parts)], [], Answers(QUESTIONNAIRE, ours)) == []


def test_a_kind_of_company_is_not_borrowed_from_the_name_beside_it(tmp_path: Path) -> None:
    ours, theirs = ({"company_name": name} for name in ("みほん株式会社", "株式会社情報管理"))
    known = [(given["company_name"], marks_of(Answers(QUESTIONNAIRE, given))) for given in (ours, theirs)]
    watch = write_watch(tmp_path, lambda: known, ["情報管理"])
    mine = Answers(QUESTIONNAIRE, ours)
    assert watch.foreign([("a.docx", body("みほん株式会社　情報管理責任者"))], [], mine) == []
    assert watch.foreign([("a.docx", body("みほん株式会社と株式会社情報管理"))], [], mine) != []


def test_two_halves_of_two_sentences_make_no_name(watch: Watch) -> None:
    assert found(watch, body("テレパス", "工房の規程")) == []
    assert found(watch, body("これはテレパス", "工房の規程である。", "そのほかの長い文章が、ここに続いている。")) == []


def test_a_value_of_words_own_vocabulary_names_nobody(tmp_path: Path) -> None:
    known = [("株式会社メイリオ", marks_of(Answers(QUESTIONNAIRE, {"company_name": "株式会社メイリオ"})))]
    watch = write_watch(tmp_path, lambda: known)
    fonts = f'<w:document xmlns:w="{W}"><w:p><w:rPr><w:rFonts w:eastAsia="メイリオ"/></w:rPr></w:p></w:document>'
    mine = Answers(QUESTIONNAIRE, MINE)
    assert watch.foreign([("a.docx", {"word/document.xml": fonts.encode()})], [], mine) == []
    said = fonts.replace("w:rFonts w:eastAsia", "w:alias w:val")
    assert watch.foreign([("a.docx", {"word/document.xml": said.encode()})], [], mine) != []
