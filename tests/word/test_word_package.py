"""Any Word file as parts: found by what the file says of itself, never by their names."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_packages import MAIN, TYPE, document, p, parts, relation, relations, zipped

from generator.container import ContainerError, Trouble
from generator.resources import data_folder
from generator.word import FindingKind, Role, findings, open_word

TEMPLATES = sorted((data_folder("sample_regulations") / "templates").glob("*.docx"))
GENERATOR = Path(__file__).parent.parent.parent / "generator"


@pytest.mark.parametrize("main", ["word/document.xml", "word/document2.xml", "x/本文.xml", "doc", "WORD/Main.XML"])
def test_the_main_part_is_where_the_package_says(main: str) -> None:
    package = open_word(zipped(parts(main=main)))
    assert package.main == main
    assert package.roles[main] is Role.MAIN
    assert "本文" in "".join(package.texts(main))


@pytest.mark.parametrize("target", ["kopf.xml", "/a/kopf.xml", "../a/kopf.xml", "./kopf.xml", "kopf%2Exml", "KOPF.xml"])
def test_a_part_is_found_however_it_is_pointed_to(target: str) -> None:
    more = {
        "a/_rels/body.xml.rels": relations(relation("h", "header", target)),
        "a/kopf.xml": document(p("上"), "hdr"),
    }
    package = open_word(zipped(parts(main="a/body.xml", more=more)))
    assert package.related("a/body.xml", "header") == ("a/kopf.xml",)
    assert package.of(Role.HEADER) == ("a/kopf.xml",)


def test_a_part_that_nothing_points_to_is_known_by_its_type() -> None:
    base = parts(more={"word/unten.xml": document(p("下"), "ftr")})
    footer = f'<Override PartName="/word/unten.xml" ContentType="{TYPE}.footer+xml"/></Types>'
    base["[Content_Types].xml"] = str(base["[Content_Types].xml"]).replace("</Types>", footer)
    assert open_word(zipped(base)).of(Role.FOOTER) == ("word/unten.xml",)


def test_relationships_tell_parts_from_addresses() -> None:
    link = relations(
        relation("a", "hyperlink", "https://x.example/a/../b", external=True), relation("s", "styles", "s.xml")
    )
    package = open_word(zipped(parts(more={"word/_rels/document.xml.rels": link, "word/s.xml": "<s/>"})))
    assert [(r.kind, r.target, r.external) for r in package.relationships("word/document.xml")] == [
        ("hyperlink", "https://x.example/a/../b", True),
        ("styles", "word/s.xml", False),
    ]


STRICT = relations('<Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" '
                   'Target="word/document.xml"/>')  # fmt: skip
REFUSED = {
    "strict": (parts(more={"_rels/.rels": STRICT}), Trouble.STRICT, "Strict"),
    ".dotx": (parts(kind=f"{TYPE}.template.main+xml"), Trouble.KIND, ".dotx"),
    ".docm": (parts(kind="application/vnd.ms-word.document.macroEnabled.main+xml"), Trouble.KIND, ".docm"),
    ".dotm": (parts(kind="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), Trouble.KIND, ".dotm"),
    "workbook": (
        parts(kind="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        Trouble.FOREIGN,
        "Excelのファイル",
    ),
    "slides": (
        parts(kind="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
        Trouble.FOREIGN,
        "PowerPoint",
    ),
    "an ordinary zip": ({"a.txt": "x"}, Trouble.FOREIGN, "ではありません"),
    "no main part": ({**parts(), "_rels/.rels": relations()}, Trouble.PARTS, "本文"),
    "main part not there": (
        {**parts(), "_rels/.rels": relations(relation("r", "officeDocument", "gone.xml"))},
        Trouble.PARTS,
        "本文",
    ),
    "no type": (parts(kind=""), Trouble.FOREIGN, "種類がありません"),
    "body not well-formed": (parts(body="<w:p>"), Trouble.XML, "word/document.xml"),
    "theme not well-formed": (parts(more={"word/theme/theme1.xml": "<a:theme"}), Trouble.XML, "theme1.xml"),
    "settings empty": (parts(more={"word/settings.xml": ""}), Trouble.XML, "settings.xml"),
    "XML by its bytes alone": (parts(more={"word/x.bin": "<?xml version='1.0'?><a>"}), Trouble.XML, "x.bin"),
    "entity": (
        parts(more={"docProps/app.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
        Trouble.DOCTYPE,
        "app.xml",
    ),
    "external entity": (
        parts(more={"customXml/item1.xml": "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"}),
        Trouble.DOCTYPE,
        "item1.xml",
    ),
    "too deep": (parts(body="<w:sdt>" * 300 + "</w:sdt>" * 300), Trouble.DEEP, "word/document.xml"),
    "content types broken": ({**parts(), "[Content_Types].xml": "<Types>"}, Trouble.XML, "Content_Types"),
    "relationships broken": (
        parts(more={"word/_rels/document.xml.rels": "<Relationships>"}),
        Trouble.XML,
        "document.xml.rels",
    ),
}


@pytest.mark.parametrize(("package", "trouble", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_sound_document_is_one_sentence(
    package: dict[str, str | bytes], trouble: Trouble, says: str
) -> None:
    with pytest.raises(ContainerError) as caught:
        open_word(zipped(package))
    assert caught.value.trouble is trouble
    assert says in str(caught.value)
    assert str(caught.value).endswith("。")


def field(instruction: str) -> str:
    half = len(instruction) // 2
    pieces = "".join(
        f"<w:r><w:instrText>{part}</w:instrText></w:r>" for part in (instruction[:half], instruction[half:])
    )
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"<w:p>{begin}{pieces}{end}</w:p>"


OUTSIDE = relation("a", "attachedTemplate", "file:///C:/x.dotx", external=True)
FOUND = {
    "DDEAUTO": (parts(body=field('DDEAUTO c:\\\\x.exe "a"')), FindingKind.FETCHING),
    "DDE in small letters": (parts(body=field("  dde excel a")), FindingKind.FETCHING),
    "INCLUDETEXT": (parts(body='<w:p><w:fldSimple w:instr=" INCLUDETEXT a.docx "/></w:p>'), FindingKind.FETCHING),
    "INCLUDEPICTURE in a header": (
        parts(more={"word/h.xml": document(field("INCLUDEPICTURE http://x"), "hdr")}),
        FindingKind.FETCHING,
    ),
    "MACROBUTTON": (parts(body=field("MACROBUTTON x y")), FindingKind.RUNNING),
    "MERGEFIELD": (parts(body=field("MERGEFIELD 会社名")), FindingKind.MERGING),
    "template elsewhere": (
        parts(more={"word/_rels/settings.xml.rels": relations(OUTSIDE), "word/settings.xml": "<s/>"}),
        FindingKind.EXTERNAL,
    ),
    "picture elsewhere": (
        parts(
            more={
                "word/_rels/document.xml.rels": relations(
                    relation("i", "image", "http://x.example/a.png", external=True)
                )
            }
        ),
        FindingKind.EXTERNAL,
    ),
    "OLE": (
        parts(
            more={
                "word/_rels/document.xml.rels": relations(relation("o", "oleObject", "e/o.bin")),
                "word/e/o.bin": b"\xd0",
            }
        ),
        FindingKind.EMBEDDED,
    ),
    "workbook within": (
        parts(
            more={
                "word/_rels/document.xml.rels": relations(relation("o", "package", "e/o.xlsx")),
                "word/e/o.xlsx": b"PK",
            }
        ),
        FindingKind.EMBEDDED,
    ),
    "macros": (
        parts(
            more={
                "word/_rels/document.xml.rels": relations(relation("v", "vbaProject", "v.bin")),
                "word/v.bin": b"\xd0",
            }
        ),
        FindingKind.MACROS,
    ),
    "altChunk": (
        parts(
            more={"word/_rels/document.xml.rels": relations(relation("c", "aFChunk", "c.html")), "word/c.html": b"<p>"}
        ),
        FindingKind.CHUNK,
    ),
    "insertion": (parts(body='<w:p><w:ins w:id="1" w:author="点検者"/></w:p>'), FindingKind.CHANGES),
    "move": (parts(body='<w:p><w:moveTo w:author="点検者" w:id="1"/></w:p>'), FindingKind.CHANGES),
    "look": (parts(body='<w:p><w:pPr><w:pPrChange w:id="1" w:author="a"/></w:pPr></w:p>'), FindingKind.CHANGES),
    "comment": (
        parts(
            more={
                "word/_rels/document.xml.rels": relations(relation("c", "comments", "notes.xml")),
                "word/notes.xml": f'<w:comments xmlns:w="w"><w:comment w:id="1">{p("x")}</w:comment></w:comments>',
            }
        ),
        FindingKind.COMMENTS,
    ),
}


@pytest.mark.parametrize(("package", "kind"), FOUND.values(), ids=FOUND.keys())
def test_what_acts_or_is_not_seen_at_once_is_found(package: dict[str, str | bytes], kind: FindingKind) -> None:
    if "word/c.html" in package:
        package = {**package, "word/c.html": b"text"}
    assert [finding.kind for finding in findings(open_word(zipped(package)))] == [kind]


def test_an_ordinary_document_has_nothing_to_find() -> None:
    link = relations(relation("a", "hyperlink", "https://x.example/", external=True))
    package = parts(body=field("REF c04_1 \\n") + field("PAGE"), more={"word/_rels/document.xml.rels": link})
    assert findings(open_word(zipped(package))) == ()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_our_own_templates_open_and_hold_nothing_that_acts(path: Path) -> None:
    package = open_word(path.read_bytes())
    assert package.roles[package.main] is Role.MAIN
    assert package.content_type(package.main) == MAIN
    assert Role.OTHER not in package.roles.values()
    assert findings(package) == ()


# Who may read archives: these two rooms look at what others sent; the rest opens archives of its own making, whose
# .docx python-docx and docxtpl have just written from what `word` has opened.
OPENERS = {
    "container.py": "the inspection itself",
    "batch/listing.py": "結果一覧.xlsx, written by openpyxl",
    "package/archive.py": "our own archive of a set",
    "package/base.py": "the texts that we keep in .kitei",
    "package/standing.py": "our own archive of a set",
    "rendering/opening.py": "what python-docx has saved",
    "rendering/stock.py": "what docxtpl has saved",
    "worksheets.py": "what openpyxl has saved",
}


def test_nobody_else_opens_archives() -> None:
    found = set()
    for path in GENERATOR.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        if "zipfile" in names and "authoring" not in path.parts:
            found.add(path.relative_to(GENERATOR).as_posix())
    assert found <= set(OPENERS) | LATER


LATER = {"hearing_sheet/opening.py", "package/manifest.py"}


@given(data=st.binary(max_size=300), at=st.integers(0, 5000))
def test_whatever_the_bytes_there_is_a_document_or_one_sentence(data: bytes, at: int) -> None:
    whole = zipped(parts())
    at %= len(whole)
    for damaged in (data, whole[:at] + data, whole[:at] + data + whole[at + len(data) :]):
        try:
            package = open_word(damaged)
        except ContainerError:
            continue
        assert "本文" in "".join(package.texts(package.main)) or len(data) > 0
        findings(package)


@given(text=st.text(max_size=40))
def test_a_part_of_any_content_is_one_sentence_or_text(text: str) -> None:
    try:
        package = open_word(zipped(parts(more={"word/x.xml": text.encode("utf-8", "replace")})))
    except ContainerError:
        return
    list(package.texts("word/x.xml"))
