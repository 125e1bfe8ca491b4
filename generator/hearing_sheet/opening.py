"""Opening a workbook that somebody sent: nothing in it can act, and what is too big or disguised is refused."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import IO
from xml.parsers import expat

from openpyxl import Workbook, load_workbook

from generator.errors import AnswersError, Fault

LARGEST_FILE = 20_000_000
LARGEST_CONTENT = 60_000_000
"""A filled sheet of 280 questions unpacks to 6 MB; some spreadsheet programs write four times as much."""
MOST_PARTS = 2_000
OLD_FORMAT = b"\xd0\xcf\x11\xe0"
XML_ENDINGS = (".xml", ".rels", ".vml")
CHUNK = 1024


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """`str()` says in one Japanese sentence why the file is not opened."""


def open_sheet(path: Path, *, formulas: bool) -> Workbook:
    """Return the workbook with its stored values, or with `formulas` with the formulas in their place.

    Macros are left where they are, links to other files are dropped. Raise AnswersError with one message otherwise.
    """
    try:
        _inspect(path)
        return _load(path, formulas)
    except _Refused as refused:
        raise AnswersError([Fault(str(path), 0, "", str(refused))]) from None


def holds_macros(path: Path) -> bool:
    """Return whether the workbook brings macros along (they are never run and never kept)."""
    with zipfile.ZipFile(path) as archive:
        return any(name.lower().endswith("vbaproject.bin") for name in archive.namelist())


def _load(path: Path, formulas: bool) -> Workbook:
    try:
        return load_workbook(path, data_only=not formulas, keep_vba=False, keep_links=False, rich_text=False)
    except Exception as error:  # openpyxl raises whatever it stumbles over in a damaged file
        raise _Refused(
            "Excelのファイルとして読めません。Excelで開いて「名前を付けて保存」（.xlsx）し直してください。"
        ) from error


def _inspect(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except FileNotFoundError:
        raise _Refused("ファイルがありません。場所と名前を確かめてください。") from None
    except IsADirectoryError:
        raise _Refused("フォルダーです。ヒアリングシート（.xlsx）を指定してください。") from None
    except OSError as error:
        raise _Refused(f"ファイルを開けません（{error.strerror}）。Excelで開いていれば閉じてください。") from None
    if path.name.startswith("~$"):
        raise _Refused("Excelが開いている間だけの一時ファイルです。「~$」の付かないファイルを指定してください。")
    if size > LARGEST_FILE:
        raise _Refused(f"ヒアリングシートにしては大きすぎます（{size // 1_000_000}MB）。別のファイルではありませんか。")
    if start.startswith(OLD_FORMAT):
        raise _Refused("パスワード付きか、古い形式（.xls）です。パスワードを外し、.xlsx で保存し直してください。")
    if not zipfile.is_zipfile(path):
        raise _Refused("Excelのファイル（.xlsx）ではありません。Excelで開いて .xlsx で保存し直してください。")
    with zipfile.ZipFile(path) as archive:
        _inspect_parts(archive)


def _inspect_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    # The declared sizes can be believed: zipfile never unpacks more than a part declares.
    content = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or content > LARGEST_CONTENT:
        raise _Refused(
            f"中身が大きすぎる（広げると{content // 1_000_000:,}MB）ため、開きませんでした。"
            "記入したヒアリングシートだけを送ってもらってください。"
        )
    if any(part.flag_bits & 1 for part in parts):
        raise _Refused("パスワードで暗号化されています。パスワードを外して保存し直してください。")
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise _Refused("Excelのファイル（.xlsx）ではありません。Excelで開いて .xlsx で保存し直してください。")
    for part in parts:
        _inspect_xml(archive, part)


def _inspect_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse a part that declares a document type, whatever it is called, and one called XML that is none."""
    try:
        with archive.open(part) as file:
            has_type = _declares_type(file)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, zlib.error):
        raise _Refused(_damaged(part)) from None
    except expat.ExpatError:
        if part.filename.lower().endswith(XML_ENDINGS):
            raise _Refused(_damaged(part)) from None
        return
    if has_type:
        raise _Refused(
            f"中に不正な仕掛け（XMLの実体の定義、{part.filename}）があるため、開きませんでした。"
            "送り主に、Excelで作り直してもらってください。"
        )


def _damaged(part: zipfile.ZipInfo) -> str:
    return f"ファイルが壊れています（{part.filename}）。Excelで開いて保存し直すか、もう一度送ってもらってください。"


def _declares_type(file: IO[bytes]) -> bool:
    """Tell whether an XML file declares a document type; it can stand only before the first element."""
    found: list[bool] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: found.append(True)
    parser.StartElementHandler = lambda *_: found.append(False)
    while not found and (chunk := file.read(CHUNK)):
        parser.Parse(chunk)
    if not found:
        parser.Parse(b"", True)
    return found[0]
