"""Zip archives whose bytes depend on their contents only: fixed time, system, attributes, order and level."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from functools import cache, cached_property
from typing import BinaryIO, NamedTuple, Protocol

from generator.errors import KiteiError

LOCAL = struct.Struct("<IHHHHHIIIHH")
CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
END = struct.Struct("<IHHHHIIH")
VERSION = 20  # deflate, no zip64: what every reader since 1993 understands
DEFLATED = 8
UTF8_NAME = 0x800
UNIX, READABLE = 3 << 8, 0o100644 << 16  # whoever unpacks there gets files that he can read
MIDNIGHT, FIRST_DAY = 0, 0x21  # 1980-01-01 00:00, the first moment that a zip can hold
LIMIT = 0xFFFFFFFF


class Stored(NamedTuple):
    """A part as it lies in the archive: its bytes, their checksum, and what they deflate to."""

    data: bytes
    crc: int
    deflated: bytes


class Entry(Protocol):
    """What an archive needs to know of a part, as `Stored` says it."""

    @property
    def data(self) -> bytes: ...

    @property
    def crc(self) -> int: ...

    @property
    def deflated(self) -> bytes: ...


class Compression(NamedTuple):
    """How parts are compressed, and their checksums computed (the result is the same, the speed is not)."""

    deflate: Callable[[bytes], bytes]
    checksum: Callable[[bytes], int]

    def store(self, data: bytes) -> Stored:
        """Return `data` ready to be copied into any number of archives."""
        return Stored(data, self.checksum(data), self.deflate(data))


class Later:
    """A part that is compressed when it is asked for: one that lies in its file already never is."""

    def __init__(self, data: bytes, compress: Compression) -> None:
        self.data = data
        self._compress = compress

    @cached_property
    def _stored(self) -> Stored:
        return self._compress.store(self.data)

    @property
    def crc(self) -> int:
        """The checksum."""
        return self._stored.crc

    @property
    def deflated(self) -> bytes:
        """The compressed bytes."""
        return self._stored.deflated


class Coming:
    """A part that is being compressed by another thread; who asks for more than its `data` waits for it."""

    def __init__(self, data: bytes, compress: Compression, threads: Executor) -> None:
        self.data = data
        self._stored = threads.submit(compress.store, data)

    @property
    def crc(self) -> int:
        """The checksum."""
        return self._stored.result().crc

    @property
    def deflated(self) -> bytes:
        """The compressed bytes."""
        return self._stored.result().deflated


PLAIN = Compression(lambda data: zlib.compress(data, 6, -15), zlib.crc32)
# A template's own parts are compressed once for many documents, so as well as zlib can.
SMALLEST = Compression(lambda data: zlib.compress(data, 9, -15), zlib.crc32)


@cache
def usual() -> Compression:
    """Return zlib-ng where it is installed (a third of the time, as small), or else Python's own zlib."""
    try:
        from zlib_ng import zlib_ng
    except ImportError:
        return PLAIN
    return Compression(lambda data: bytes(zlib_ng.compress(data, 6, -15)), zlib_ng.crc32)


def compression(name: str) -> Compression:
    """Return the compression called `zlib` (the usual one) or `fast` (ISA-L: larger by a seventh, needs the extra).

    `plain` is Python's own zlib, also where zlib-ng is installed.
    """
    if name in ("zlib", "plain"):
        return usual() if name == "zlib" else PLAIN
    if name != "fast":
        raise ValueError(f"unknown compression: {name}")
    try:
        from isal import isal_zlib
    except ImportError:
        raise KiteiError(
            "高速圧縮（--deflate fast）に必要な部品 isal が入っていません。"
            "「pip install isal」で入れるか、--deflate fast を付けずに実行してください。"
        ) from None
    return Compression(lambda data: bytes(isal_zlib.compress(data, 2, -15)), isal_zlib.crc32)


def write_zip(parts: Mapping[str, bytes], deflate: str = "zlib") -> bytes:
    """Return an archive of `parts` in their order; the same parts give the same bytes."""
    store = compression(deflate).store
    return join((name, store(data)) for name, data in parts.items())


def join(entries: Iterable[tuple[str, Entry]]) -> bytes:
    """Return the archive of `entries` in their order."""
    stream = io.BytesIO()
    archive = Archive(stream)
    for name, part in entries:
        archive.add(name, part)
    archive.close()
    return stream.getvalue()


class Archive:
    """An archive that is written part by part into `stream`, which holds nothing before it and is left open."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._directory: list[bytes] = []
        self._offset = 0

    def add(self, name: str, part: Entry) -> None:
        """Write one part."""
        encoded = name.encode()
        flags = 0 if len(encoded) == len(name) else UTF8_NAME
        common = (flags, DEFLATED, MIDNIGHT, FIRST_DAY, part.crc, len(part.deflated), len(part.data), len(encoded), 0)
        self._stream.write(LOCAL.pack(0x04034B50, VERSION, *common) + encoded)
        self._stream.write(part.deflated)
        # Info-ZIP reads a name that is marked as made by MS-DOS in the code page of that, UTF-8 flag or not.
        made_by, mode = (UNIX | VERSION, READABLE) if flags else (VERSION, 0)
        row = CENTRAL.pack(0x02014B50, made_by, VERSION, *common, 0, 0, 0, mode, self._offset)
        self._directory.append(row + encoded)
        self._offset += LOCAL.size + len(encoded) + len(part.deflated)

    def close(self) -> None:
        """Write the directory, without which the archive is none."""
        listing = b"".join(self._directory)
        number = len(self._directory)
        if self._offset + len(listing) > LIMIT or number > 0xFFFF:
            raise ValueError("more than a zip without its 64-bit extension can hold")
        self._stream.write(listing)
        self._stream.write(END.pack(0x06054B50, 0, 0, number, number, len(listing), self._offset, 0))
