"""The zip writer: the same parts give the same bytes, which every reader understands."""

from __future__ import annotations

import builtins
import io
import shutil
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import KiteiError
from generator.rendering import write_zip, zipwriter

PARTS = {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>" * 500, "空.bin": b""}


def read(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@given(st.dictionaries(st.text("abc漢字/._ 𠮷", min_size=1, max_size=20), st.binary(max_size=300), max_size=8))
def test_every_reader_finds_the_parts_in_their_order(parts: dict[str, bytes]) -> None:
    found = read(write_zip(parts))
    assert found == parts
    assert list(found) == list(parts)


def test_nothing_of_the_moment_or_the_machine_is_in_it() -> None:
    assert write_zip(PARTS) == write_zip(dict(PARTS))
    with zipfile.ZipFile(io.BytesIO(write_zip(PARTS))) as archive:
        for entry in archive.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            system = (0, 0) if entry.filename.isascii() else (3, 0o100644 << 16)
            assert (entry.create_system, entry.external_attr, entry.extra, entry.comment) == (*system, b"", b"")
            # Sizes stand in front of the data: some readers of Word files take no data descriptor.
            assert entry.flag_bits & 0x8 == 0
            assert entry.compress_type == zipfile.ZIP_DEFLATED


def test_fast_compression_gives_the_same_parts() -> None:
    pytest.importorskip("isal")
    assert read(write_zip(PARTS, "fast")) == read(write_zip(PARTS)) == PARTS
    assert write_zip(PARTS, "fast") == write_zip(PARTS, "fast")


def test_without_its_library_fast_compression_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_isal(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("isal"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_isal)
    with pytest.raises(KiteiError, match="isal"):
        write_zip(PARTS, "fast")
    assert read(write_zip(PARTS)) == PARTS


@given(st.binary(max_size=70_000) | st.text(max_size=3000).map(lambda text: text.encode() * 20))
def test_the_usual_compression_gives_the_same_parts_with_zlib_ng_and_without(data: bytes) -> None:
    pytest.importorskip("zlib_ng")
    usual, plain = zipwriter.usual(), zipwriter.PLAIN
    assert usual is not plain
    assert usual.store(data) == usual.store(bytes(bytearray(data)))
    assert zlib.decompress(usual.deflate(data), -15) == data
    assert usual.checksum(data) == plain.checksum(data)


def test_without_zlib_ng_the_usual_compression_is_pythons_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zlib_ng", None)
    zipwriter.usual.cache_clear()
    assert zipwriter.usual() is zipwriter.PLAIN
    assert read(write_zip(PARTS)) == PARTS
    zipwriter.usual.cache_clear()


def test_an_unknown_compression_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="brotli"):
        write_zip(PARTS, "brotli")


@pytest.mark.parametrize("name", ["01_情報セキュリティ基本方針.docx", "様式集（合本）.docx", "𠮷野.docx"])
def test_a_japanese_name_is_told_as_one_of_unix_which_info_zip_does_not_garble(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(write_zip({name: b"x", "manifest.json": b"{}"}))
    with zipfile.ZipFile(path) as archive:
        japanese, ascii_ = archive.infolist()
    assert (japanese.create_system, japanese.external_attr >> 16) == (3, 0o100644)
    assert ascii_.create_system == 0  # as before: the bytes of a .docx have only such names
    if shutil.which("unzip"):
        subprocess.run(["unzip", "-q", str(path)], cwd=tmp_path, check=True)
        assert (tmp_path / name).read_bytes() == b"x"
