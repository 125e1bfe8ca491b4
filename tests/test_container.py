"""Office files that somebody sent: each kind of trouble is one message, and no file takes more than its limit."""

from __future__ import annotations

import io
import os
import struct
import tracemalloc
import warnings
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.container import EXCEL, WORD, Container, ContainerError, Limits, Trouble, inspect_xml, read_office_file

XML = b"<?xml version='1.0'?><w:document xmlns:w='w'><w:body/></w:document>"
PARTS = {"[Content_Types].xml": b"<Types/>", "word/document.xml": XML, "word/media/image1.png": b"\x89PNG"}


def archive(parts: dict[str, bytes] | None = None, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as packed, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, data in (PARTS if parts is None else parts).items():
            packed.writestr(name, data)
    return stream.getvalue()


def twice(first: str, second: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        packed.writestr(first, XML)
        packed.writestr(second, b"<other/>")
    return stream.getvalue()


def encrypted() -> bytes:
    data = bytearray(archive())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        data[place + offset] |= 1
    return bytes(data)


def flipped(name: str = "word/document.xml") -> bytes:
    """Return an archive in which the packed bytes of a part are damaged."""
    data = bytearray(archive({name: os.urandom(2000)}, zipfile.ZIP_STORED))
    data[200] ^= 0xFF
    return bytes(data)


def undecodable() -> bytes:
    """Return an archive whose part begins with a deflate block of a kind that does not exist: zlib.error."""
    data = bytearray(archive({"word/document.xml": XML * 10}))
    data[30 + len("word/document.xml")] = 0xFF
    return bytes(data)


def overlapping() -> bytes:
    """Return an archive of many entries that share the same packed bytes."""
    packed = zlib.compress(b"a" * 3_000_000, 9)[2:-4]
    crc, name = zlib.crc32(b"a" * 3_000_000), b"x"
    local = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 33, crc, len(packed), 3_000_000, 1, 0) + name
    rows = b"".join(
        struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 8, 0, 33, crc, len(packed), 3_000_000, 4, *[0] * 6)
        + f"p{n:03}".encode()
        for n in range(40)
    )
    body = local + packed
    return body + rows + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 40, 40, len(rows), len(body), 0)


CASES = {
    "nothing": (b"", Trouble.EMPTY),
    "a .doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Trouble.OLD),
    "a .doc cut after four bytes": (b"\xd0\xcf\x11\xe0", Trouble.OLD),
    "a web page": (b"<html>please log in</html>", Trouble.FOREIGN),
    "a PDF": (b"%PDF-1.7\n", Trouble.FOREIGN),
    "half a download": (archive()[:-60], Trouble.CUT),
    "the first bytes only": (archive()[:40], Trouble.CUT),
    "a part without a name": (archive().replace(b"word/document.xml", bytes(17)), Trouble.CUT),
    "encrypted": (encrypted(), Trouble.ENCRYPTED),
    "a part twice": (twice("word/document.xml", "word/document.xml"), Trouble.TWICE),
    "twice but for capitals": (twice("word/document.xml", "Word/Document.xml"), Trouble.TWICE),
    "twice but for slashes": (twice("word/document.xml", "word\\document.xml"), Trouble.TWICE),
    "twice but for the root": (twice("word/document.xml", "/word/document.xml"), Trouble.TWICE),
    "LZMA": (archive(method=zipfile.ZIP_LZMA), Trouble.METHOD),
    "bzip2": (archive(method=zipfile.ZIP_BZIP2), Trouble.METHOD),
    "a bomb": (archive({"word/document.xml": bytes(80_000_000)}), Trouble.LARGE),
    "a small bomb": (archive({"word/document.xml": bytes(9_000_000)}), Trouble.LARGE),
    "many small bombs": (archive({f"{n}.xml": bytes(3_900_000) for n in range(40)}), Trouble.LARGE),
    "shared bytes": (overlapping(), Trouble.DAMAGED),
    "thousands of parts": (archive({f"{n}.xml": b"" for n in range(3_001)}), Trouble.LARGE),
}


@pytest.mark.parametrize(("data", "trouble"), CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize("office", [WORD, EXCEL])
def test_what_must_not_be_opened_is_told_by_its_kind(data: bytes, trouble: Trouble, office: object) -> None:
    with pytest.raises(ContainerError) as caught:
        Container(data, office)  # type: ignore[arg-type]
    assert caught.value.trouble is trouble
    assert str(caught.value).endswith("。")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [flipped(), undecodable()], ids=["flipped bytes", "no deflate"])
def test_a_damaged_part_is_named_when_it_is_read(data: bytes) -> None:
    container = Container(data, WORD)
    with pytest.raises(ContainerError, match=r"壊れています（word/document\.xml）") as caught:
        container.read("word/document.xml")
    assert caught.value.trouble is Trouble.DAMAGED


def test_a_good_archive_gives_its_parts_in_their_order() -> None:
    container = Container(archive(), WORD)
    assert container.parts() == PARTS
    assert container.names == tuple(PARTS)
    assert container.size("word/document.xml") == len(XML)


def test_a_part_that_declares_less_than_it_holds_does_not_unpack_into_memory() -> None:
    data = bytearray(archive({"x.xml": bytes(200_000_000)}))
    for place in (data.find(b"PK\x03\x04") + 22, data.find(b"PK\x01\x02") + 24):
        data[place : place + 4] = struct.pack("<I", 1000)
    container = Container(bytes(data), WORD)
    tracemalloc.start()
    try:
        with pytest.raises(ContainerError):
            container.read("x.xml")
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def deep(levels: int) -> bytes:
    return b"<a>" * levels + b"</a>" * levels


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"<a>", Trouble.XML),
        (b"", Trouble.XML),
        (b"<a>\xff</a>", Trouble.XML),
        (b"<?xml version='1.0' encoding='x-nowhere'?><a/>", Trouble.XML),
        (b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", Trouble.DOCTYPE),
        ("<?xml version='1.0' encoding='utf-16'?><!DOCTYPE a><a/>".encode("utf-16"), Trouble.DOCTYPE),
        (deep(201), Trouble.DEEP),
        (deep(100_000), Trouble.DEEP),
    ],
)
def test_xml_is_looked_at_before_it_is_parsed(data: bytes, trouble: Trouble) -> None:
    with pytest.raises(ContainerError) as caught:
        inspect_xml(iter([data]), "word/document.xml", WORD, 200)
    assert caught.value.trouble is trouble
    assert "word/document.xml" in str(caught.value)


@pytest.mark.parametrize("data", [XML, deep(200), "<あ/>".encode("utf-16"), b"<a><![CDATA[<!DOCTYPE a>]]></a>"])
def test_good_xml_is_left_alone(data: bytes) -> None:
    inspect_xml(iter([data]), "x.xml", WORD, 200)


def test_a_document_type_is_found_without_reading_the_rest() -> None:
    container = Container(archive({"a.xml": b"<a>" + b"<b/>" * 100_000 + b"&", "b.xml": b"<!DOCTYPE b><b/>"}), EXCEL)
    container.inspect_xml("a.xml", whole=False)
    with pytest.raises(ContainerError):
        container.inspect_xml("a.xml")
    with pytest.raises(ContainerError):
        container.inspect_xml("b.xml", whole=False)


def test_only_an_ordinary_file_of_a_bearable_size_is_read(tmp_path: Path) -> None:
    good, large = tmp_path / "good.docx", tmp_path / "large.docx"
    good.write_bytes(archive())
    with large.open("wb") as stream:
        stream.truncate(51_000_000)
    assert read_office_file(good, WORD) == archive()
    wrong = {tmp_path: Trouble.NO_FILE, tmp_path / "no.docx": Trouble.MISSING, large: Trouble.LARGE}
    wrong[Path("a\0b.docx")] = Trouble.LOCKED
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.docx")
        wrong |= {tmp_path / "pipe.docx": Trouble.NO_FILE, Path("/dev/zero"): Trouble.NO_FILE}
    for path, trouble in wrong.items():
        with pytest.raises(ContainerError) as caught:
            read_office_file(path, WORD)
        assert caught.value.trouble is trouble, path


def test_limits_can_be_set_for_what_is_known_to_be_small() -> None:
    with pytest.raises(ContainerError):
        Container(archive(), EXCEL, Limits(parts=2))
    with pytest.raises(ContainerError):
        Container(archive(), EXCEL, Limits(content=20))


@given(data=st.binary(max_size=400), at=st.integers(0, 2000), cut=st.integers(0, 2000))
def test_whatever_the_bytes_there_is_one_message_or_the_parts(data: bytes, at: int, cut: int) -> None:
    whole = archive()
    for damaged in (data, b"PK\x03\x04" + data, whole[: at % len(whole)] + data + whole[cut % len(whole) :]):
        try:
            parts = Container(damaged, WORD).parts()
        except ContainerError:
            continue
        else:
            assert all(isinstance(part, bytes) for part in parts.values())
