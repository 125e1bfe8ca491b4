"""manifest.json and the files beside it are input like any other: one message, or right, in little memory and time."""

from __future__ import annotations

import io
import json
import os
import resource
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_word import made, text_of

from generator.errors import PackageError
from generator.package import FolderReport, Writing, write_folder
from generator.package.manifest import MANIFEST, NEXT, file_hash
from generator.package.manifest import parts_hash as hash_of_parts

TEXT = "kitei の控えとして読めません"


def write(target: Path, text: str = "new") -> FolderReport:
    return write_folder(target, [made("c01", text)], facts={}, how=Writing(remembers=False))


def row(name: object = "x.docx", id: object = "c01", parts: object = "bytes:0") -> bytes:
    return json.dumps({"format": 1, "documents": [{"id": id, "name": name, "parts": parts}]}).encode()


BROKEN = {
    "nothing": b"",
    "a list": b"[]",
    "no list of documents": b'{"documents": 3}',
    "no documents": b'{"format": 1}',
    "a row without a name": b'{"documents": [{"id": "c01"}]}',
    "rows that are texts": b'{"documents": ["c01", "c02"]}',
    "UTF-16": b"\xff\xfe{\x00}\x00",
    "a number of five thousand digits": b'{"documents": [' + b"9" * 5000 + b"]}",
    "a hundred thousand brackets": b"[" * 100_000,
    "deep objects": b'{"a":' * 50_000,
    "half a surrogate pair": row("\ud800.docx"),
    "half a pair as an id": row(id="\udfff"),
    "a path": row("/etc/hosts"),
    "a way out": row("../../x.docx"),
    "a way out on Windows": row("..\\\\x.docx"),
    "a drive": row("C:x.docx"),
    "a stream": row("c01.docx:hidden"),
    "a nul": row("c01\0.docx"),
    "the manifest itself": row("Manifest.JSON"),
    "the folder": row("."),
    "no name": row(""),
    "a name that is a number": row(7),
    "a hash that is a list": row(parts=["bytes:0"]),
    "a name longer than any": row("x" * 400),
}


@pytest.mark.parametrize("file", [MANIFEST, NEXT])
@pytest.mark.parametrize("broken", [pytest.param(data, id=name) for name, data in BROKEN.items()])
def test_a_manifest_that_is_not_ours_is_told_and_nothing_is_touched(tmp_path: Path, broken: bytes, file: str) -> None:
    target = tmp_path / "out" / "会社"
    write(target, "old")
    before = {path.name: path.read_bytes() for path in target.iterdir()}
    (target / file).write_bytes(broken)
    with pytest.raises(PackageError, match=TEXT) as told:
        write(target)
    assert str(target / file) in str(told.value)
    assert str(told.value).count("\n") == 0
    after = {path.name: path.read_bytes() for path in target.iterdir()}
    assert after == {**before, file: broken}
    (target / file).unlink()
    assert write(target, "old").unchanged == ("c01.docx",)


def test_a_manifest_that_is_no_file_is_told_and_never_waited_for(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_bytes(row())
    makers = {"link": lambda p: p.symlink_to(elsewhere), "pipe": os.mkfifo, "folder": Path.mkdir}
    for name, make in makers.items():
        target = tmp_path / name
        target.mkdir()
        make(target / MANIFEST)  # type: ignore[operator]
        with pytest.raises(PackageError, match="ふつうのファイルではありません"):
            write(target)
    assert elsewhere.read_bytes() == row()


def test_a_manifest_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path / "a")
    (tmp_path / "a" / MANIFEST).write_bytes(b'{"format": 9, "files": {}}')
    with pytest.raises(PackageError, match="この版より新しい kitei"):
        write(tmp_path / "a", "other")


def test_a_file_outside_that_the_manifest_claims_stays_where_it_is(tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("precious", encoding="utf-8")
    write(tmp_path / "a")
    for name in (str(victim), "../victim.txt", "sub/../../victim.txt"):
        (tmp_path / "a" / MANIFEST).write_bytes(row(name, "c09", file_hash(victim)))
        with pytest.raises(PackageError, match="このフォルダーの中のファイルの名前ではありません"):
            write(tmp_path / "a")
        assert victim.read_text(encoding="utf-8") == "precious"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    data=st.binary(max_size=200)
    | st.recursive(
        st.none() | st.integers() | st.text(max_size=5) | st.sampled_from(["c01", "c01.docx", "documents"]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["format", "documents", "id", "name", "parts", "kitei_id"]), inner)
        ),
        max_leaves=12,
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_bytes_as_manifest_are_one_message_or_a_set(tmp_path: Path, data: bytes) -> None:
    target = tmp_path / "a"
    write(target, "old")
    (target / MANIFEST).write_bytes(data)
    with suppress(PackageError):
        write(target, "old")
    assert text_of(target / "c01.docx") == "old"
    (target / MANIFEST).unlink()


def bomb(method: int, size: int = 60_000_000, entries: int = 12) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for number in range(entries):
            with archive.open(f"word/{number}.xml", "w") as part:
                for _ in range(size // 1_000_000):
                    part.write(b"\0" * 1_000_000)
    return stream.getvalue()


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux tells it")
def test_somebody_s_file_that_is_a_bomb_takes_no_memory_and_stays(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.mkdir()
    (target / "c01.docx").write_bytes(bomb(zipfile.ZIP_DEFLATED))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert write(target).beside == {"c01.docx": "c01 (新).docx"}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize("damage", ["lzma", "bzip2", "cut", "flipped", "encrypted", "directory", "text"])
def test_somebody_s_file_that_no_program_can_open_stays(tmp_path: Path, damage: str) -> None:
    target = tmp_path / "a"
    target.mkdir()
    stream = io.BytesIO()
    method = {"lzma": zipfile.ZIP_LZMA, "bzip2": zipfile.ZIP_BZIP2}.get(damage, zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("word/document.xml", os.urandom(3000).hex())
    data = bytearray(stream.getvalue())
    if damage in ("lzma", "bzip2", "flipped"):
        data[200:260] = bytes(60)
    elif damage == "cut":
        del data[900:]
    elif damage == "encrypted":
        data[data.index(b"PK\1\2") + 8] |= 1
    elif damage == "directory":
        data[data.index(b"PK\1\2") + 20 : data.index(b"PK\1\2") + 28] = b"\xff" * 8
    else:
        data[:] = "メモ".encode()
    (target / "c01.docx").write_bytes(data)
    assert write(target).beside == {"c01.docx": "c01 (新).docx"}
    assert (target / "c01.docx").read_bytes() == data


def test_the_hash_of_a_file_is_that_of_its_parts_in_any_order_and_packing(tmp_path: Path) -> None:
    parts = {"b.xml": b"b" * 200_000, "a.xml": b"", "日本.xml": "あ".encode()}
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(tmp_path / "x.docx", "w", method) as archive:
            for name, data in reversed(parts.items()):
                archive.writestr(name, data)
        assert file_hash(tmp_path / "x.docx") == hash_of_parts(parts)
