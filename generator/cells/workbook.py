"""Workbooks (.xlsx) that somebody sent: looked at by `container`, then read part by part, with a bound on everything.

Own code in the place of openpyxl, which makes a cell of each that a merge covers (A1:XFD1048576: 17 thousand million),
has formulas or their results but not both, takes the date formats of Excel in Japan for numbers, reads no Strict
Open XML, warns on the screen, and takes five times as long.
"""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from generator.cells.formats import BUILT_IN, GENERAL, is_date, moment
from generator.cells.model import Book, Cell, CellValue, Place, Sheet
from generator.cells.xml import (
    Text,
    Xml,
    area_of,
    decoded,
    is_true,
    iso_moment,
    local_name,
    number_of,
    place_of,
    relation_id,
    safe_parser,
    text_of,
    within,
)
from generator.container import EXCEL, Container, ContainerError, Limits, Trouble, read_office_file

LIMITS = Limits(file=20_000_000, parts=2_000, part=60_000_000, content=60_000_000)
"""A filled sheet of 280 questions unpacks to 6 MB; some spreadsheet programs write four times as much."""
MOST_TAGS, MOST_CELLS, MOST_MERGES, MOST_STYLES = 4_000_000, 500_000, 20_000, 65_000
LONGEST_TEXT = 32_767
SWEPT = 200
"""So many elements that were read may wait until they are taken away."""
EXACT = 10**15
SAVE_AGAIN = "Excelで開いて「名前を付けて保存」（.xlsx）し直してください。"
NO_RESULT = "数式の結果が保存されていません。数式ではなく、値を書いてください。"


@dataclass
class Styles:
    """What a cell's style number says: its number format, and whether its text is crossed out."""

    formats: list[str] = field(default_factory=list)
    struck: list[bool] = field(default_factory=list)

    def format(self, style: str | None) -> str:
        """Return the number format of a style."""
        number = int(style) if style and style.isdecimal() else 0
        return self.formats[number] if number < len(self.formats) else GENERAL

    def is_struck(self, style: str | None) -> bool:
        """Tell whether the text of a cell of that style is crossed out."""
        number = int(style) if style and style.isdecimal() else 0
        return number < len(self.struck) and self.struck[number]


def open_workbook(path: Path) -> Workbook:
    """Return the workbook at `path`, looked at and not yet read; raise ContainerError with one sentence otherwise."""
    if path.name.startswith("~$"):
        sentence = "Excelが開いている間だけの一時ファイルです。「~$」の付かないファイルを指定してください。"
        raise ContainerError(Trouble.FOREIGN, sentence)
    return Workbook(read_office_file(path, EXCEL, LIMITS))


def read_workbook(path: Path) -> Book:
    """Return all worksheets of the workbook at `path`; raise ContainerError with one sentence if that cannot be."""
    book = open_workbook(path)
    return Book([book.sheet(number) for number in range(len(book.titles))], book.macros)


class Workbook:
    """A workbook whose parts are there; a worksheet is read when it is asked for."""

    def __init__(self, data: bytes) -> None:
        self._container = Container(data, EXCEL, LIMITS)
        for name in self._container.names:
            _refuse_types(self._container, name)
        self._names = {name.casefold(): name for name in self._container.names}
        self._tags = self._cells = 0
        self.macros = any(name.endswith("vbaproject.bin") for name in self._names)
        self._main = self._main_part()
        root = self._root(self._main)
        self._from_1904 = any(is_true(one.get("date1904")) for one in within(root, "workbookPr"))
        related = {id: target for id, _, target in self._related(self._main)}
        self._sheets = [
            (one.get("name", ""), one.get("state", "visible") != "visible", related.get(relation_id(one), ""))
            for one in within(root, "sheet")
        ]
        self._sheets = [sheet for sheet in self._sheets if sheet[2]]
        if not self._sheets:
            raise _damaged(self._main)
        self._styles = self._read_styles()
        self._strings = self._read_strings()

    @property
    def titles(self) -> tuple[str, ...]:
        """The names of the worksheets, in their order."""
        return tuple(title for title, _, _ in self._sheets)

    def sheet(self, number: int) -> Sheet:
        """Return a worksheet with everything in it."""
        title, hidden, part = self._sheets[number]
        sheet = Sheet(title, hidden=hidden)
        if "chartsheet" in part.casefold() or part.casefold() not in self._names:
            return sheet
        for place, cell in self._read(part, sheet.merged):
            sheet.cells[place] = cell
        sheet.comments = self._comments(part)
        return sheet

    def cells(self, number: int) -> Iterator[tuple[Place, Cell]]:
        """Yield the cells of a worksheet that hold anything, as they stand in the file."""
        part = self._sheets[number][2]
        if part.casefold() in self._names:
            yield from self._read(part, [])

    def _main_part(self) -> str:
        found = [target for _, kind, target in self._related("") if kind == "officeDocument"]
        main = found[0] if found else ""
        if main.casefold() not in self._names:
            raise ContainerError(Trouble.FOREIGN, f"Excelのファイル（.xlsx）ではありません。{SAVE_AGAIN}")
        if main.endswith(".bin"):
            raise ContainerError(Trouble.FOREIGN, f"バイナリ形式（.xlsb）です。{SAVE_AGAIN}")
        if local_name(self._root(main)) != "workbook":
            sentence = "Excelのファイル（.xlsx）ではなく、WordかPowerPointのファイルです。"
            raise ContainerError(Trouble.FOREIGN, sentence)
        return main

    def _related(self, source: str) -> list[tuple[str, str, str]]:
        """Return id, kind and part of each relationship of `source` that leads to a part."""
        folder, _, name = source.rpartition("/")
        rels = f"{folder}/_rels/{name}.rels".lstrip("/")
        if rels.casefold() not in self._names:
            return []
        found = []
        for one in self._root(rels):
            if one.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/" + folder, one.get("Target", ""))).lstrip("/")
                found.append((one.get("Id", ""), one.get("Type", "").rpartition("/")[2], target))
        return found

    def _part(self, kind: str) -> str:
        found = [target for _, other, target in self._related(self._main) if other == kind]
        return found[0] if found and found[0].casefold() in self._names else ""

    def _data(self, part: str) -> bytes:
        data = self._container.read(self._names[part.casefold()])
        self._tags += data.count(b"<")
        if self._tags > MOST_TAGS:
            raise _too_large()
        return data

    def _root(self, part: str) -> Xml:
        try:
            return etree.fromstring(self._data(part), safe_parser())
        except etree.XMLSyntaxError:
            raise _damaged(part) from None

    def _elements(self, part: str, *tags: str) -> Iterator[Xml]:
        """Yield the elements of these local names as they end, each gone again when the next one is asked for."""
        stream = io.BytesIO(self._data(part))
        found = etree.iterparse(
            stream, tag=[f"{{*}}{tag}" for tag in tags], resolve_entities=False, no_network=True, load_dtd=False
        )
        try:
            for count, (_, element) in enumerate(found):
                yield element
                if len(element):
                    element.clear()
                parent = element.getparent() if count % SWEPT == 0 else None
                if parent is not None:
                    # What stands behind is parsed already and not yet yielded.
                    del parent[: parent.index(element)]
        except etree.XMLSyntaxError:
            raise _damaged(part) from None

    def _read_styles(self) -> Styles:
        part = self._part("styles")
        if not part:
            return Styles()
        root = self._root(part)
        own = {one.get("numFmtId"): one.get("formatCode", GENERAL) for one in within(root, "numFmt")}
        fonts = [
            any(local_name(child) == "strike" and child.get("val") not in ("0", "false") for child in font)
            for group in within(root, "fonts")
            for font in group
        ]
        styles = Styles()
        for group in within(root, "cellXfs"):
            for one in group[:MOST_STYLES]:
                number = one.get("numFmtId", "0")
                styles.formats.append(own.get(number) or BUILT_IN.get(number_of(number), GENERAL))
                styles.struck.append(number_of(one.get("fontId")) < len(fonts) and fonts[number_of(one.get("fontId"))])
        return styles

    def _read_strings(self) -> list[Text]:
        part = self._part("sharedStrings")
        return [text_of(one) for one in self._elements(part, "si")] if part else []

    def _read(self, part: str, merged: list[tuple[Place, Place]]) -> Iterator[tuple[Place, Cell]]:
        row, column, before = 0, 0, None
        for element in self._elements(part, "c", "mergeCell"):
            if local_name(element) == "mergeCell":
                area = area_of(element.get("ref", ""))
                if area:
                    merged.append(area)
                if len(merged) > MOST_MERGES:
                    raise _too_large()
                continue
            parent = element.getparent()
            if parent is not before:
                row, column, before = number_of(parent.get("r")) or row + 1, 0, parent
            place = place_of(element.get("r", "")) or (row, column + 1)
            row, column = place
            if not len(element):
                continue
            cell = self._cell(element)
            if cell is not None:
                self._cells += 1
                if self._cells > MOST_CELLS:
                    raise _too_large()
                yield place, cell

    def _cell(self, element: Xml) -> Cell | None:
        kind, style = element.get("t", "n"), element.get("s")
        stored, formula, inline = None, "", None
        for child in element:
            tag = str(child.tag)
            if tag.endswith("}v"):
                stored = child.text
            elif tag.endswith("}f"):
                # A shared formula stands in its first cell only.
                formula = child.text or "="
            elif tag.endswith("}is"):
                inline = text_of(child)
        number_format, struck = self._styles.format(style), self._styles.is_struck(style)
        if kind == "inlineStr" or inline is not None:
            found = inline or Text("")
        elif kind == "s":
            index = number_of(stored)
            found = self._strings[index] if stored and index < len(self._strings) else Text("")
        elif kind == "str":
            found = Text(decoded(stored or ""))
        else:
            return self._of_kind(kind, stored, Cell(None, number_format, "", formula, struck))
        if not found.text and not formula:
            return None
        if len(found.text) > LONGEST_TEXT:
            return Cell(None, number_format, f"文字が多すぎます（{len(found.text):,}文字）。短くしてください。")
        return Cell(found.text, number_format, "", formula, struck or found.struck, found.partly)

    def _of_kind(self, kind: str, stored: str | None, cell: Cell) -> Cell | None:
        if stored is None or not stored.strip():
            return Cell(None, cell.format, NO_RESULT, cell.formula) if cell.formula else None
        if kind == "e":
            return Cell(None, cell.format, error_value(stored), cell.formula)
        value: CellValue
        if kind == "b":
            value = stored.strip() in ("1", "true")
        elif kind == "d":
            value = iso_moment(stored)
        else:
            value = self._numeric(stored.strip(), cell.format)
        if value is None:
            return Cell(None, cell.format, f"読み取れない値（{stored[:20]}）が入っています。書き直してください。")
        return Cell(value, cell.format, "", cell.formula, cell.struck)

    def _numeric(self, stored: str, number_format: str) -> CellValue:
        try:
            number = float(stored)
        except ValueError:
            return None
        if number != number or number in (float("inf"), float("-inf")):
            return None
        if is_date(number_format):
            found = moment(number, from_1904=self._from_1904)
            if found is not None:
                return found
        return int(number) if number.is_integer() and abs(number) < EXACT else number

    def _comments(self, part: str) -> dict[Place, str]:
        found: dict[Place, str] = {}
        threads: dict[Place, list[str]] = {}
        for _, kind, target in self._related(part):
            if target.casefold() not in self._names:
                continue
            if kind == "comments":
                for one in self._elements(target, "comment"):
                    place = place_of(one.get("ref", ""))
                    if place:
                        found[place] = text_of(one).text[:LONGEST_TEXT]
            elif kind == "threadedComment":
                for one in self._elements(target, "threadedComment"):
                    place = place_of(one.get("ref", ""))
                    if place:
                        threads.setdefault(place, []).append(text_of(one, "text").text[:LONGEST_TEXT])
        # A thread has a twin among the plain comments, for older programs.
        return {**found, **{place: "／".join(texts) for place, texts in threads.items()}}


def _refuse_types(container: Container, name: str) -> None:
    """Refuse a part that declares a document type, whatever it is called."""
    try:
        container.inspect_xml(name, whole=False)
    except ContainerError as error:
        if error.trouble is not Trouble.XML or name.lower().endswith((".xml", ".rels", ".vml")):
            raise


def error_value(code: str) -> str:
    """Return what is wrong with a cell that holds the error `code`."""
    return f"エラー値（{code}）になっています。値を書いてください。"


def _damaged(part: str) -> ContainerError:
    return ContainerError(Trouble.DAMAGED, f"ファイルが壊れています（{part}）。{SAVE_AGAIN}", part)


def _too_large() -> ContainerError:
    sentence = "シートの中身が多すぎるため、開きませんでした。記入したシートだけのファイルにしてください。"
    return ContainerError(Trouble.LARGE, sentence)
