"""What programs do to a file that is only opened and saved, and what copying it does: none of it is anybody's work."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from random import Random

from hand_desk import MAIN, Desk, Element, local, made, q
from hand_model import Parts
from lxml import etree
from office import convert

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
BOOKMARK = re.compile(rb"<w:bookmark(?:Start|End)\b[^>]*/>")


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a .docx."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}


def packed(parts: Parts) -> bytes:
    """Return a .docx of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def word_saved(parts: Parts, random: Random) -> dict[str, bytes]:
    """Return a file as Word saves it: rsids, paragraph ids, runs split, marks of the checker, languages, _GoBack."""
    desk = Desk(parts)
    body = desk.tree(MAIN)
    for p in list(body.iter(q("p"))):
        session = f"00{random.randrange(16**6):06X}"
        for name in ("rsidR", "rsidRDefault", "rsidP"):
            p.set(q(name), session)
        p.set(f"{{{W14}}}paraId", f"{random.randrange(1, 2**31):08X}")
        p.set(f"{{{W14}}}textId", "77777777")
        for node in list(p.findall(q("r"))):
            _noisy_run(node, session, random)
    paragraph = random.choice([p for p in body.iter(q("p")) if local(p.getparent()) == "body"])
    place = 1 if paragraph.find(q("pPr")) is not None else 0
    paragraph.insert(place, made('<w:bookmarkEnd w:id="998"/>'))
    paragraph.insert(place, made('<w:bookmarkStart w:id="998" w:name="_GoBack"/>'))
    for row in body.iter(q("tr")):
        row.set(q("rsidR"), "00A1B2C3")
    for section in body.iter(q("sectPr")):
        section.set(q("rsidSect"), "00A1B2C3")
    _settings(desk)
    return desk.closed()


def _noisy_run(node: Element, session: str, random: Random) -> None:
    node.set(q("rsidRPr"), session)
    words = node.find(q("t"))
    text = words.text or "" if words is not None else ""
    whole = [child for child in node if local(child) not in ("rPr", "t")] == [] and len(node.findall(q("t"))) == 1
    if random.random() < 0.1:
        node.addprevious(made('<w:proofErr w:type="spellStart"/>'))
        node.addnext(made('<w:proofErr w:type="spellEnd"/>'))
    if whole and len(text) > 6 and random.random() < 0.3:
        at = random.randrange(1, len(text))
        twin = etree.fromstring(etree.tostring(node))
        for half, said in ((node, text[:at]), (twin, text[at:])):
            half.find(q("t")).text = said
            half.find(q("t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        twin.set(q("rsidR"), f"00{random.randrange(16**6):06X}")
        node.addnext(twin)
    if node.find(q("rPr")) is None and random.random() < 0.1:
        node.insert(0, made('<w:rPr><w:lang w:eastAsia="ja-JP"/></w:rPr>'))


def _settings(desk: Desk) -> None:
    for name in desk.related("settings"):
        settings = desk.tree(name)
        late = [
            "mathPr",
            "themeFontLang",
            "clrSchemeMapping",
            "shapeDefaults",
            "decimalSymbol",
            "listSeparator",
            "captions",
        ]
        place = next((n for n, child in enumerate(settings) if local(child) in late), len(settings))
        rsids = '<w:rsidRoot w:val="00A1B2C3"/><w:rsid w:val="00A1B2C3"/>'
        settings.insert(place, made(f"<w:rsids>{rsids}</w:rsids>"))


def python_docx_saved(parts: Parts) -> dict[str, bytes]:
    """Return a file as python-docx opens and saves it."""
    from docx import Document

    stream = io.BytesIO()
    Document(io.BytesIO(packed(parts))).save(stream)
    return parts_of(stream.getvalue())


def without_bookmarks(parts: Parts) -> dict[str, bytes]:
    """Return a file whose bookmarks are gone: what Google Docs and copying into another program leave."""
    return {**parts, MAIN: BOOKMARK.sub(b"", parts[MAIN])}


def copied_out(parts: Parts) -> dict[str, bytes]:
    """Return a new file into which all content was copied: no bookmark, no header, its properties gone."""
    desk = Desk(without_bookmarks(parts))
    for name in [name for name in desk.parts if name == "docProps/custom.xml"]:
        del desk.parts[name]
        for listing, key in (("[Content_Types].xml", "PartName"), ("_rels/.rels", "Target")):
            for entry in [node for node in desk.tree(listing) if (node.get(key) or "").lstrip("/") == name]:
                desk.tree(listing).remove(entry)
    for section in desk.body.iter(q("sectPr")):
        for reference in section.findall(q("headerReference")) + section.findall(q("footerReference")):
            section.remove(reference)
    return desk.closed()


def libreoffice_saved(files: Mapping[str, Parts]) -> dict[str, dict[str, bytes]]:
    """Return files as LibreOffice opens and saves them, by the same names; one start of the program for them all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = []
        for number, parts in enumerate(files.values()):
            path = folder / f"f{number}.docx"
            path.write_bytes(packed(parts))
            paths.append(path)
        made_files = convert(paths, "docx", folder / "saved")
        found = (parts_of(made_files[path.stem].read_bytes()) for path in paths)
        return dict(zip(files, found, strict=True))


NOISES = {
    "Wordの保存": word_saved,
    "python-docxの保存": lambda parts, random: python_docx_saved(parts),
    "しおりなし": lambda parts, random: without_bookmarks(parts),
    "新しい文書への写し": lambda parts, random: copied_out(parts),
}
