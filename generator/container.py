"""Office files that somebody sent: .docx and .xlsx are zip archives of parts, looked at before anything unpacks them.

Standard library only. Nothing is unpacked to look at the archive; parts are unpacked in small pieces, never further
than the archive's directory declares, and the checksum is compared at the end.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat

from generator.errors import KiteiError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCAL, EMPTY_ZIP = b"PK\x03\x04", b"PK\x05\x06"
ENCRYPTED_FLAG = 0x1
CHUNK = 1 << 16
SMALL = 4_000_000  # bytes; what unpacks to less is no bomb, whatever its ratio
READ_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


class Trouble(Enum):
    """Why an Office file is not opened."""

    MISSING = "missing"
    NO_FILE = "no file"
    LOCKED = "locked"
    EMPTY = "empty"
    OLD = "old format or encrypted"
    FOREIGN = "no archive"
    CUT = "cut short"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TWICE = "a part twice"
    LARGE = "too large"
    METHOD = "unknown compression"
    XML = "not well-formed"
    DOCTYPE = "declares a document type"
    DEEP = "nested too deep"
    STRICT = "Strict Open XML"
    KIND = "another kind of file of the same program"
    PARTS = "parts that do not fit together"


class ContainerError(KiteiError):
    """An Office file that is not opened; `str()` is the finished sentence, which names the part but not the file."""

    def __init__(self, trouble: Trouble, sentence: str, part: str = "") -> None:
        super().__init__(sentence)
        self.trouble = trouble
        self.part = part


class Office(NamedTuple):
    """What messages call a kind of file: its program, its endings."""

    program: str
    ending: str
    old: str


WORD, EXCEL = Office("Word", ".docx", ".doc"), Office("Excel", ".xlsx", ".xls")


@dataclass(frozen=True)
class Limits:
    """What a file may hold at the most: bytes of the file, parts, bytes of one part and of all once unpacked.

    `ratio` is how many times its packed size a part may have (60,000 equal rows of a worksheet have 16, a bomb has
    1,000). `depth` is how deep elements of XML may nest; lxml gives up at 256.
    """

    file: int = 50_000_000
    parts: int = 3_000
    part: int = 60_000_000
    content: int = 150_000_000
    ratio: int = 250
    depth: int = 200


def read_office_file(path: Path, office: Office, limits: Limits | None = None) -> bytes:
    """Return the bytes of `path`; raise ContainerError for what is no ordinary file, too large or not to be read."""
    most = (limits or Limits()).file
    try:
        facts = path.stat()  # a pipe would wait for ever, a device never end
        if stat.S_ISREG(facts.st_mode) and facts.st_size <= most:
            with path.open("rb") as stream:
                return stream.read(most + 1)
    except FileNotFoundError:
        raise ContainerError(Trouble.MISSING, "ファイルがありません。場所と名前を確かめてください。") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "名前に使えない文字があります"
        sentence = f"ファイルを開けません（{reason}）。{office.program}で開いていれば閉じてください。"
        raise ContainerError(Trouble.LOCKED, sentence) from None
    if stat.S_ISREG(facts.st_mode):
        raise _large_file(facts.st_size, most)
    what = "フォルダーです" if stat.S_ISDIR(facts.st_mode) else "ふつうのファイルではありません"
    raise ContainerError(Trouble.NO_FILE, f"{what}。{office.program}のファイル（{office.ending}）を指定してください。")


class Container:
    """An Office file whose directory has been looked at; raises ContainerError where it must not be opened."""

    def __init__(self, data: bytes, office: Office, limits: Limits | None = None) -> None:
        self.office = office
        self.limits = limits or Limits()
        self._archive = self._opened(data)
        if not all(info.filename for info in self._archive.infolist()):
            raise self._cut()
        self._infos = {info.filename: info for info in self._archive.infolist() if not info.is_dir()}
        self._inspect(len(data))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts, in the order of the archive."""
        return tuple(self._infos)

    def size(self, name: str) -> int:
        """Return how many bytes a part unpacks to."""
        return self._infos[name].file_size

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a part in small pieces; its checksum is compared when the last one is read."""
        try:
            with self._archive.open(self._infos[name]) as stream:
                # zipfile's read() without a size inflates all that is there, more than the directory declares too.
                while chunk := stream.read(CHUNK):
                    yield chunk
        except READ_ERRORS:
            raise self._damaged(name) from None

    def read(self, name: str) -> bytes:
        """Return the bytes of a part."""
        return b"".join(self.chunks(name))

    def parts(self) -> dict[str, bytes]:
        """Return all parts by name, in the order of the archive."""
        return {name: self.read(name) for name in self._infos}

    def inspect_xml(self, name: str, *, whole: bool = True) -> None:
        """Raise ContainerError unless the part is well-formed XML without a document type, and not nested too deep.

        Without `whole`, only what stands before the first element is looked at, where a document type has its place.
        """
        inspect_xml(self.chunks(name), name, self.office, self.limits.depth if whole else 0)

    def _opened(self, data: bytes) -> zipfile.ZipFile:
        program, ending, old = self.office
        if len(data) > self.limits.file:
            raise _large_file(len(data), self.limits.file)
        if not data:
            raise ContainerError(Trouble.EMPTY, f"中身のない（0バイトの）ファイルです。{self._again()}")
        if data.startswith(OLE[:4]):
            sentence = (
                f"古い形式（{old}）か、パスワードの付いたファイルです。"
                f"{program}で開いてパスワードを外し、{ending} で保存し直してください。"
            )
            raise ContainerError(Trouble.OLD, sentence)
        try:
            return zipfile.ZipFile(io.BytesIO(data))
        except READ_ERRORS:
            if data.startswith((LOCAL, EMPTY_ZIP)):
                raise self._cut() from None
            sentence = (
                f"{program}のファイル（{ending}）として読めません。{program}で開いて、{ending} で保存し直してください。"
            )
            raise ContainerError(Trouble.FOREIGN, sentence) from None

    def _cut(self) -> ContainerError:
        return ContainerError(Trouble.CUT, f"ファイルが途中で切れているか、壊れています。{self._again()}")

    def _inspect(self, size: int) -> None:
        infos = self._archive.infolist()
        for info in infos:
            if info.flag_bits & ENCRYPTED_FLAG:
                sentence = (
                    f"パスワードで暗号化されています（{info.filename}）。パスワードを外して保存し直してください。"
                )
                raise ContainerError(Trouble.ENCRYPTED, sentence, info.filename)
        self._inspect_names(infos)
        self._inspect_sizes(infos, size)

    def _inspect_names(self, infos: list[zipfile.ZipInfo]) -> None:
        # Programs differ in which of two entries they read, so that one may check this and open that. Names of parts
        # do not tell capitals from small letters.
        names = Counter(info.filename.replace("\\", "/").lstrip("/").casefold() for info in infos)
        twice = next((name for name, count in names.items() if count > 1), None)
        if twice is not None:
            sentence = f"同じ名前の部品「{twice}」が2つ入っていて、どちらが本物か分かりません。{self._save_again()}"
            raise ContainerError(Trouble.TWICE, sentence, twice)
        for info in infos:
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                sentence = (
                    f"{self.office.program}の知らない方法で圧縮されています（{info.filename}）。{self._save_again()}"
                )
                raise ContainerError(Trouble.METHOD, sentence, info.filename)

    def _inspect_sizes(self, infos: list[zipfile.ZipInfo], size: int) -> None:
        limits = self.limits
        if len(infos) > limits.parts:
            sentence = f"部品が多すぎます（{len(infos):,}個）。{self._right_one()}"
            raise ContainerError(Trouble.LARGE, sentence)
        content = sum(info.file_size for info in infos)
        if content > limits.content:
            sentence = f"中身が大きすぎる（広げると{content / 1e6:,.0f}MB）ため、開きませんでした。{self._right_one()}"
            raise ContainerError(Trouble.LARGE, sentence)
        for info in infos:
            bomb = info.file_size > SMALL and info.file_size > limits.ratio * max(1, info.compress_size)
            if info.file_size > limits.part or bomb:
                sentence = (
                    f"部品「{info.filename}」が大きすぎる（広げると{info.file_size / 1e6:,.0f}MB）ため、"
                    f"開きませんでした。{self._right_one()}"
                )
                raise ContainerError(Trouble.LARGE, sentence, info.filename)
        if sum(info.compress_size for info in infos) > size:
            # Entries that share their bytes: 10 MB of them unpack to 281 TB.
            raise self._damaged("zip")

    def _damaged(self, part: str) -> ContainerError:
        return ContainerError(Trouble.DAMAGED, f"ファイルが壊れています（{part}）。{self._again()}", part)

    def _again(self) -> str:
        return f"{self.office.program}で開いて保存し直すか、もう一度送ってもらってください。"

    def _save_again(self) -> str:
        return f"{self.office.program}で開いて「名前を付けて保存」（{self.office.ending}）し直してください。"

    def _right_one(self) -> str:
        return "別のファイルではないか、確かめてください。"


def inspect_xml(chunks: Iterator[bytes], name: str, office: Office, depth: int) -> None:
    """Raise ContainerError unless `chunks` are well-formed XML without a document type, at most `depth` deep.

    With a depth of 0, only what stands before the first element is read.
    """
    parser = expat.ParserCreate()
    deep, begun = 0, False

    def started(*_: object) -> None:
        nonlocal deep, begun
        begun, deep = True, deep + 1
        if not depth:
            # What is enough to know is known: calls for the rest of the piece would take half the time of reading it.
            parser.StartElementHandler = parser.EndElementHandler = None
        if deep > depth > 0:
            raise ContainerError(Trouble.DEEP, f"{name} の入れ子が深すぎるため、開きませんでした。{way}", name)

    def ended(_: str) -> None:
        nonlocal deep
        deep -= 1

    def typed(*_: object) -> None:
        sentence = f"中に不正な仕掛け（XMLの実体の定義、{name}）があるため、開きませんでした。{way}"
        raise ContainerError(Trouble.DOCTYPE, sentence, name)

    way = f"{office.program}で開いて保存し直すか、送り主に作り直してもらってください。"
    parser.StartDoctypeDeclHandler, parser.StartElementHandler, parser.EndElementHandler = typed, started, ended
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
            if begun and not depth:
                return
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        line = f"、{error.lineno}行目の{error.offset + 1}文字目" if isinstance(error, expat.ExpatError) else ""
        sentence = f"ファイルが壊れています（{name}{line}）。{way}"
        raise ContainerError(Trouble.XML, sentence, name) from None


def _large_file(size: int, most: int) -> ContainerError:
    sentence = f"ファイルが大きすぎます（{size / 1e6:,.0f}MB、{most / 1e6:,.0f}MBまで）。別のファイルではありませんか。"
    return ContainerError(Trouble.LARGE, sentence)
