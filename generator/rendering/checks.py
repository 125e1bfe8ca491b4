"""Checks of a finished .docx that validators do not make, quick enough to be made on every document."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape
from xml.parsers import expat

from generator.rendering.places import called
from generator.word import Role, is_xml, roles

TEXTS = frozenset((Role.MAIN, Role.HEADER, Role.FOOTER, Role.FOOTNOTES, Role.ENDNOTES, Role.COMMENTS))
# What is filled; an answer may hold braces there. In any other part a tag stays as it is, for all to see.
FILLED = TEXTS - {Role.COMMENTS} | {Role.PROPERTIES}
TAG = re.compile(rb"\{\{[^{}<]*\}\}|\{%[^{}<]*%\}")
MARK = re.compile(rb"\xef\xb7[\x90-\xaf]")  # U+FDD0–FDEF
FIELD = b'w:fldCharType="'
# Attributes stand in any order.
BOOKMARK = re.compile(rb'<w:bookmarkStart (?=[^>]*?w:id="([^"]*)")(?=[^>]*?w:name="([^"]*)")')
BOOKMARK_END = re.compile(rb'<w:bookmarkEnd (?=[^>]*?w:id="([^"]*)")')
DRAWING = re.compile(rb'<wp:docPr (?:[^>]*? )?id="([^"]*)"')
CONTROL, CONTROL_END, CONTROL_ID = b"<w:sdtPr>", b"</w:sdtPr>", re.compile(rb'<w:id w:val="([^"]*)"')
RELATION_USED = re.compile(rb' r:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]*)"')
RELATION = re.compile(rb"<Relationship ([^>]*)>")
ATTRIBUTE = re.compile(rb'(\w+)="([^"]*)"')
# What is left where tags took everything away, and Word does not open. Where every end of a kind stands right behind
# what it should, as nearly everywhere, the patterns need not be looked for.
EMPTY = (
    (b"</w:tc>", b"</w:p>", rb"(?:</w:tcPr>|<w:tcPr/>|<w:tc>)</w:tc>", "段落のない表のセル"),
    (b"</w:tc>", b"</w:p>", rb"</w:tbl></w:tc>", "表で終わるセル"),
    (b"</w:tbl>", b"</w:tr>", rb"(?:</w:tblGrid>|<w:tblGrid/>)</w:tbl>", "行のない表"),
    (b"</w:tr>", b"</w:tc>", rb"(?:</w:trPr>|<w:trPr/>|<w:tr(?: [^>]*)?>)</w:tr>", "セルのない行"),
)
ENDS = tuple(dict.fromkeys((end, before) for end, before, _, _ in EMPTY))
ABSENT = (
    (b"<w:tc/>", "段落のない表のセル"),
    (b"<w:tr/>", "セルのない行"),
    (b"<w:sdtContent></w:sdtContent>", "中身のない入力欄"),
    (b"<w:sdtContent/>", "中身のない入力欄"),
)
FALLBACK = re.compile(rb"<mc:Fallback>.*?</mc:Fallback>", re.DOTALL)
EMPTY_HEADER = re.compile(rb"<w:(?:hdr|ftr)(?: [^>]*)?></w:(?:hdr|ftr)>")
LEAVE_SOMETHING = "があり、Wordが開けません。タグで中身がすべて消える所に、空の段落か行を残してください。"

Check = Callable[[bytes], Iterator[str]]


def check_parts(parts: Mapping[str, bytes], *, tags: bool = False) -> list[str]:
    """Return what is wrong with the parts of a .docx, each as one Japanese sentence; empty when nothing is.

    Looked for: XML that cannot be read, marks of ours, fields and bookmarks that do not pair, ids and names given
    twice, cells and tables that Word refuses, relationships and content types that lead nowhere, and tags where docxtpl
    fills none. With `tags`, also tags where it does: only for answers that hold no braces themselves.
    """
    purposes = roles(parts)
    problems = list(_package(parts, purposes))
    for name, data in parts.items():
        role = purposes[name]
        checks: list[Check] = [_marks] if is_xml(data) else []
        if role in TEXTS:
            checks += (_wellformed, _fields, _once(_bookmarks), _once(_ids), _empty)
            checks += [] if role is Role.MAIN else [_empty_header]
        if is_xml(data) and (tags or role not in FILLED):
            checks.append(_tags)
        problems += [f"{role.value or called(name)}: {problem}" for check in checks for problem in check(data)]
    return problems


def _once(check: Check) -> Check:
    """Return `check` without fallbacks, which say a second time, ids included, what stands before them."""
    return lambda data: check(FALLBACK.sub(b"", data) if b"<mc:Fallback>" in data else data)


def _wellformed(data: bytes) -> Iterator[str]:
    parser = expat.ParserCreate()
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        near = re.sub(rb"<[^>]*>?|^[^<>]*>", b"", data[max(0, parser.ErrorByteIndex - 400) : parser.ErrorByteIndex])
        text = near.decode("utf-8", "replace").strip("\ufffd")[-30:]
        yield (
            f"「{text}」の後で、Wordが開けない形になっています。"
            "タグ（{% if %} など）の始まりと終わりが、同じ段落・同じ表の中にあるか確かめてください。"
        )


def _marks(data: bytes) -> Iterator[str]:
    if MARK.search(data):
        yield "埋められていない参照の印が残っています。"


def _tags(data: bytes) -> Iterator[str]:
    # Themes and styles have no tags; a search for two bytes is all that they cost.
    if b"{{" in data or b"{%" in data:
        for match in TAG.finditer(data):
            yield f"タグ「{match[0].decode('utf-8', 'replace')}」が、そのまま残っています。"


def _fields(data: bytes) -> Iterator[str]:
    depth = 0
    for piece in data.split(FIELD)[1:]:
        kind = piece[: piece.index(b'"')]
        depth += {b"begin": 1, b"end": -1}.get(kind, 0)
        if depth < 0 or (kind == b"separate" and depth == 0):
            yield "始まりのないフィールド（参照や番号）があります。"
            return
    if depth:
        yield f"閉じていないフィールド（参照や番号）が{depth}個あります。"


def _bookmarks(data: bytes) -> Iterator[str]:
    starts = [(unescape(id.decode()), unescape(name.decode())) for id, name in BOOKMARK.findall(data)]
    ends = [unescape(id.decode()) for id in BOOKMARK_END.findall(data)]
    ended, started = set(ends), {id for id, _ in starts}
    yield from (f"ブックマーク「{name}」の終わりがありません。" for id, name in starts if id not in ended)
    yield from (f"始まりのないブックマークの終わり（番号{id}）があります。" for id in ends if id not in started)
    yield from (f"ブックマークの番号{id}が2回あります。" for id in _twice(id for id, _ in starts))
    yield from (f"ブックマーク「{name}」が2回あります。" for name in _twice(name.lower() for _, name in starts))


def _ids(data: bytes) -> Iterator[str]:
    if b"<wp:docPr" in data:
        yield from (f"図の番号{id}が2回あります。" for id in _twice(map(bytes.decode, DRAWING.findall(data))))
    if CONTROL in data:
        yield from (f"入力欄の番号{id}が2回あります。" for id in _twice(_control_ids(data)))


def _control_ids(data: bytes) -> Iterator[str]:
    for piece in data.split(CONTROL)[1:]:
        id = CONTROL_ID.search(piece.partition(CONTROL_END)[0])
        if id:
            yield id[1].decode()


def _empty(data: bytes) -> Iterator[str]:
    doubtful = {end for end, before in ENDS if not _all_follow(data, end, before)}
    found = [what for end, _, pattern, what in EMPTY if end in doubtful and re.search(pattern, data)]
    found += [what for literal, what in ABSENT if literal in data]
    for what in dict.fromkeys(found):
        yield f"{what}{LEAVE_SOMETHING}"


def _all_follow(data: bytes, end: bytes, before: bytes) -> bool:
    """Tell whether every `end` stands right behind `before`."""
    pieces = data.split(end)
    del pieces[-1]
    return all(piece.endswith(before) for piece in pieces)


def _empty_header(data: bytes) -> Iterator[str]:
    if EMPTY_HEADER.search(data):
        yield f"段落のないヘッダー・フッター{LEAVE_SOMETHING}"


def _package(parts: Mapping[str, bytes], purposes: Mapping[str, Role]) -> Iterator[str]:
    """Check that what the parts of the package say of each other is so."""
    types = parts.get("[Content_Types].xml", b"")
    endings = {end.lower() for end in re.findall(rb'Extension="([^"]*)"', types)}
    overrides = {unescape(name.decode()) for name in re.findall(rb'PartName="([^"]*)"', types)}
    for name in parts:
        known = f"/{name}" in overrides or name.rpartition(".")[2].lower().encode() in endings
        if not known and name != "[Content_Types].xml":
            yield f"{name}: 部品の種類が [Content_Types].xml にありません。"
        if name.endswith(".rels"):
            yield from _relations(name, parts)
        elif purposes[name] in TEXTS:
            yield from _used_relations(name, parts, purposes[name])
    yield from (f"{name[1:]}: 部品がファイルにありません。" for name in sorted(overrides) if name[1:] not in parts)


def _relations(name: str, parts: Mapping[str, bytes]) -> Iterator[str]:
    folder = posixpath.dirname(posixpath.dirname(name))
    relations = [dict(ATTRIBUTE.findall(attributes)) for attributes in RELATION.findall(parts[name])]
    for relation in relations:
        target = unescape(relation.get(b"Target", b"").decode())
        found = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if relation.get(b"TargetMode") != b"External" and found not in parts:
            yield f"{name}: 参照先の部品「{target}」がありません。"
    yield from (f"{name}: 番号{id}が2回あります。" for id in _twice(r.get(b"Id", b"").decode() for r in relations))


def _used_relations(name: str, parts: Mapping[str, bytes], role: Role) -> Iterator[str]:
    folder, _, file = name.rpartition("/")
    relations = parts.get(f"{folder}/_rels/{file}.rels", b"")
    known = {dict(ATTRIBUTE.findall(attributes)).get(b"Id") for attributes in RELATION.findall(relations)}
    for id in dict.fromkeys(RELATION_USED.findall(parts[name])):
        if id not in known:
            yield f"{role.value}: 図やヘッダーへのつながり「{id.decode()}」の先がありません。"


def _twice(values: Iterable[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]
