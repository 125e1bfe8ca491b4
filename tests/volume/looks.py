"""Looks and contents that are not of our making: what a consultant's own template, or another office's, does to a file.

Each takes the parts of a document and gives them as somebody else's Word would have them; the words stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

Parts = Mapping[str, bytes]
MAIN, STYLES, LISTS = "word/document.xml", "word/styles.xml", "word/numbering.xml"
RELATIONS, TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _edited(parts: Parts, **edits: Callable[[str], str]) -> dict[str, bytes]:
    by_name = {"main": MAIN, "styles": STYLES, "lists": LISTS, "relations": RELATIONS, "types": TYPES}
    changed = dict(parts)
    for key, edit in edits.items():
        name = by_name[key]
        if name in changed:
            changed[name] = edit(changed[name].decode("utf-8")).encode("utf-8")
    return changed


def other_fonts(parts: Parts) -> dict[str, bytes]:
    """Return a file with the fonts, sizes and colours of another office, and another theme."""

    def styles(xml: str) -> str:
        xml = re.sub(r"<w:rFonts [^>]*/>", '<w:rFonts w:ascii="Meiryo" w:eastAsia="Meiryo" w:hAnsi="Meiryo"/>', xml)
        xml = re.sub(r'<w:color w:val="[0-9A-F]{6}"/>', '<w:color w:val="8B0000"/>', xml)
        return re.sub(r'<w:sz w:val="(\d+)"/>', lambda m: f'<w:sz w:val="{int(m[1]) + 4}"/>', xml)

    return _edited(parts, styles=styles)


def other_style_ids(parts: Parts) -> dict[str, bytes]:
    """Return a file whose styles have the ids that a Japanese Word gives them; their names are the same."""
    ids = re.findall(r'w:styleId="([^"]+)"', parts[STYLES].decode("utf-8"))
    new = {id: f"a{number}" for number, id in enumerate(ids, 1)}

    def renamed(xml: str) -> str:
        xml = re.sub(r'w:styleId="([^"]+)"', lambda m: f'w:styleId="{new.get(m[1], m[1])}"', xml)
        told = r"<w:(pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink) w:val=\"([^\"]+)\"/>"
        return re.sub(told, lambda m: f'<w:{m[1]} w:val="{new.get(m[2], m[2])}"/>', xml)

    changed = {name: renamed(data.decode("utf-8")).encode() for name, data in parts.items() if _has_styles(name)}
    return {**parts, **changed}


def _has_styles(name: str) -> bool:
    return name.startswith("word/") and name.endswith(".xml") and "/theme/" not in name


def other_style_names(parts: Parts) -> dict[str, bytes]:
    """Return a file whose styles are all called otherwise: an office's own; what is a heading stays one."""
    return _edited(
        other_style_ids(parts),
        styles=lambda xml: re.sub(
            r'<w:name w:val="(?!Normal"|Default|No List|Normal Table)([^"]+)"/>',
            lambda m: f'<w:name w:val="社の{m[1].replace(" ", "")}"/>',
            xml,
        ),
    )


def other_numbers(parts: Parts) -> dict[str, bytes]:
    """Return a file whose lists count in another way, and have other ids: 第一、甲、（ア）."""

    def lists(xml: str) -> str:
        xml = re.sub(r'w:numFmt w:val="decimal"', 'w:numFmt w:val="japaneseCounting"', xml)
        xml = re.sub(r'w:lvlText w:val="\((%\d)\)"', r'w:lvlText w:val="【\1】"', xml)
        return re.sub(r'w:num w:numId="(\d+)"', lambda m: f'w:num w:numId="{int(m[1]) + 40}"', xml)

    def numbers(xml: str) -> str:
        return re.sub(r'<w:numId w:val="([1-9]\d*)"/>', lambda m: f'<w:numId w:val="{int(m[1]) + 40}"/>', xml)

    return _edited(parts, lists=lists, main=numbers, styles=numbers)


CHUNK = "<html><body><p>別の文書から埋め込んだ段落である。</p></body></html>"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8ffff3f0005fe02fe"
    "a735819a0000000049454e44ae426082"
)
DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="図 1" descr="社章"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData '
    'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="a"/>'
    '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture" '
    f'xmlns:r="{OFFICE}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)
OBJECT = (
    '<w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="_x0000_i1" style="width:40pt;height:40pt">'
    f'<v:imagedata r:id="rIdPicture" xmlns:r="{OFFICE}"/></v:shape><o:OLEObject '
    'xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1" '
    f'DrawAspect="Icon" ObjectID="_1" r:id="rIdObject" xmlns:r="{OFFICE}"/></w:object></w:r>'
)


def _field(instruction: str, shown: str) -> str:
    kinds = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    told = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{kinds[0]}{told}{kinds[1]}<w:r><w:t>{shown}</w:t></w:r>{kinds[2]}"


def _more(parts: Parts, block: str, *relations: tuple[str, str, str], **files: tuple[bytes, str]) -> dict[str, bytes]:
    """Return a file with a block behind its first heading, and what that needs: (id, kind, target), parts by name."""

    def main(xml: str) -> str:
        at = xml.index("</w:p>", xml.index("w:pStyle")) + len("</w:p>")
        return xml[:at] + block + xml[at:]

    told = "".join(f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{to}"/>' for id, kind, to in relations)
    names = {f"word/{name.replace('__', '.')}": data for name, (data, _) in files.items()}
    kinds = "".join(
        f'<Override PartName="/word/{name.replace("__", ".")}" ContentType="{kind}"/>'
        for name, (_, kind) in files.items()
    )
    changed = _edited(
        parts,
        main=main,
        relations=lambda xml: xml.replace("</Relationships>", f"{told}</Relationships>"),
        types=lambda xml: xml.replace("</Types>", f"{kinds}</Types>"),
    )
    return {**changed, **names}


def _said(text: str, inside: str = "") -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r>{inside}</w:p>'


def with_chunk(parts: Parts) -> dict[str, bytes]:
    """Return a file into which another one is put whole (altChunk), as some programs do."""
    block = f'<w:altChunk r:id="rIdChunk" xmlns:r="{OFFICE}"/>{_said("埋込みの後の段落である。")}'
    return _more(parts, block, ("rIdChunk", "aFChunk", "chunk.html"), chunk__html=(CHUNK.encode(), "text/html"))


def with_object(parts: Parts) -> dict[str, bytes]:
    """Return a file with a picture, and with a workbook embedded."""
    block = _said("社章は、次のとおりとする。", DRAWING) + _said("計算の表を付ける。", OBJECT)
    return _more(
        parts,
        block,
        ("rIdPicture", "image", "own.png"),
        ("rIdObject", "package", "own.xlsx"),
        own__png=(PIXEL, "image/png"),
        own__xlsx=(b"PK", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    )


def with_fields(parts: Parts) -> dict[str, bytes]:
    """Return a file with references of somebody's own: REF, PAGEREF, a page and a date, to bookmarks of their own."""
    mark = (
        '<w:bookmarkStart w:id="9001" w:name="own_place"/><w:r><w:t>自社の目印</w:t></w:r><w:bookmarkEnd w:id="9001"/>'
    )
    told = _field("REF own_place \\h", "自社の目印") + _field("PAGEREF own_place \\h", "3")
    told += _field("PAGE", "2") + _field('DATE \\@ "yyyy年M月d日"', "2026年11月29日")
    return _more(parts, f"<w:p>{mark}</w:p>{_said('目印を見る。', told)}")


def with_notes(parts: Parts) -> dict[str, bytes]:
    """Return a file with a footnote, where it has none yet."""
    if "word/footnotes.xml" in parts:
        return dict(parts)
    note = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="7"><w:p><w:r><w:t>注の文。</w:t></w:r></w:p></w:footnote>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    block = _said("注のある段落である。", '<w:r><w:footnoteReference w:id="7"/></w:r>')
    return _more(
        parts,
        block,
        ("rIdNotes", "footnotes", "footnotes.xml"),
        footnotes__xml=(f"{note}</w:footnotes>".encode(), kind),
    )


def turned(parts: Parts) -> dict[str, bytes]:
    """Return a file with a page on its side in the middle, as somebody makes it for a wide table."""
    sides = "".join(f' w:{side}="1417"' for side in ("top", "right", "bottom", "left"))
    pages = f'<w:pgMar{sides} w:header="680" w:footer="624" w:gutter="0"/>'
    upright = f'<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>{pages}</w:sectPr></w:pPr></w:p>'
    wide = upright.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"')
    return _more(parts, upright + _said("横向きの頁の段落である。") + wide)


LOOKS: dict[str, Callable[[Parts], dict[str, bytes]]] = {
    "別の書体": other_fonts,
    "別のスタイルID": other_style_ids,
    "別のスタイル名": other_style_names,
    "別の番号": other_numbers,
    "別の文書の埋込み": with_chunk,
    "図とブックの埋込み": with_object,
    "自作の参照": with_fields,
    "脚注": with_notes,
    "横向きの頁": turned,
}
