"""Tables: the rows of a CSV in whatever encoding people save it, or of the first worksheet."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from raw_workbooks import number, text, workbook

from generator.cells import TableError, first_row, table_rows

ROWS = "ファイル,会社名,住所\nみどり.yaml,株式会社みどり製作所,長野県松本市中央1-2-3\nc.yaml,㈱やまびこ,﨑山ビル①\n"
NAMES = "山川田中小林松本佐藤高橋東西北商店製作所工業アイウカキシスタンーあいみどりつば①㈱髙﨑"


def table(folder: Path, data: bytes | str, name: str = "t.csv") -> list[tuple[int, list[object]]]:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return [(line, [cell.problem or cell.value for cell in row]) for line, row in table_rows(path)]


def refusal(folder: Path, data: bytes) -> TableError:
    with pytest.raises(TableError) as caught:
        table(folder, data)
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_encodings_of_japanese_tables_are_read(encoding: str, tmp_path: Path) -> None:
    rows = table(tmp_path, ROWS.encode(encoding))
    assert rows[2] == (3, ["c.yaml", "㈱やまびこ", "﨑山ビル①"])


def some_table(seed: int) -> str:
    dice = random.Random(seed)
    names = ["".join(dice.choices(NAMES, k=dice.randint(1, 12))) for _ in range(dice.randint(1, 20))]
    return "ファイル,会社名\n" + "".join(f"x.yaml,{name}\n" for name in names)


@pytest.mark.parametrize("seed", range(40))
def test_utf_8_with_one_byte_lost_is_refused_at_its_line(seed: int, tmp_path: Path) -> None:
    data = some_table(seed).encode()
    beyond = [at for at, byte in enumerate(data) if byte > 127]
    at = random.Random(seed).choice(beyond)
    error = refusal(tmp_path, data[:at] + data[at + 1 :])
    assert (error.line, "UTF-8" in str(error)) == (data.count(b"\n", 0, at) + 1, True)


@pytest.mark.parametrize("seed", range(40))
def test_shift_jis_is_never_taken_for_anything_else(seed: int, tmp_path: Path) -> None:
    text = some_table(seed)
    assert len(table(tmp_path, text.encode("cp932"))) == text.count("\n")


@pytest.mark.parametrize("first", ["utf-8", "cp932"])
@pytest.mark.parametrize("seed", range(10))
def test_rows_in_two_encodings_are_refused(seed: int, first: str, tmp_path: Path) -> None:
    second = "cp932" if first == "utf-8" else "utf-8"
    data = b"file,company_name\n" + "a.yaml,株式会社あおば\n".encode(first) + some_table(seed).encode(second)
    assert refusal(tmp_path, data).line


@pytest.mark.parametrize("text", [ROWS.replace("㈱", "").replace("﨑", "").replace("①", ""), "名前\nひらがなと漢字\n"])
def test_euc_is_called_by_its_name(text: str, tmp_path: Path) -> None:
    assert "EUC-JP" in str(refusal(tmp_path, text.encode("euc_jp")))


@pytest.mark.parametrize(
    ("stored", "value"),
    [
        ('="0234"', "0234"),
        ('"=""株式会社つきみ台"""', "株式会社つきみ台"),
        ('="a""b"', 'a"b'),
        ("=1+1", "=1+1"),
        (" みどり ", "みどり"),
        ("", None),
    ],
)
def test_what_keeps_a_zero_is_taken_off(stored: str, value: object, tmp_path: Path) -> None:
    assert table(tmp_path, f"x,{stored}\n") == [(1, ["x", value])]


@pytest.mark.parametrize("code", ["#N/A", "#REF!", "#n/a", "#DIV/0!"])
def test_a_failed_formula_in_a_csv_is_a_problem(code: str, tmp_path: Path) -> None:
    ((_, row),) = table(tmp_path, f"a,{code}\n")
    assert "エラー値" in str(row[1])


def test_broken_quotes_name_their_line(tmp_path: Path) -> None:
    assert refusal(tmp_path, b'a,b\nc,"d\n').line == 2


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_the_first_row_of_what_cannot_be_read_is_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"\xff\xfe\x00")
    assert first_row(tmp_path / name) == ()
    assert first_row(tmp_path / "none.xlsx") == ()
    assert first_row(tmp_path) == ()


def test_a_worksheet_has_its_row_numbers_and_gaps(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", [text("A1", "a"), number("C1", 3)], [], [text("B3", "b")])
    assert [(line, [cell.value for cell in row]) for line, row in table_rows(path)] == [
        (1, ["a", None, 3]),
        (3, [None, "b"]),
    ]
    assert [cell.value for cell in first_row(path)] == ["a", None, 3]


def test_only_as_much_is_read_as_the_first_row_needs(tmp_path: Path) -> None:
    rows = [[text(f"A{n}", "b")] for n in range(2, 5_000)]
    path = workbook(tmp_path / "t.xlsx", [text("A1", "a")], *rows, more="<broken")
    assert [cell.value for cell in first_row(path)] == ["a"]
    with pytest.raises(TableError):
        list(table_rows(path))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(st.binary(max_size=80), st.text(max_size=60).map(lambda text: text.encode("cp932", "replace"))))
def test_any_bytes_are_rows_or_one_sentence(data: bytes, tmp_path: Path) -> None:
    for name in ("t.csv", "t.xlsx"):
        path = tmp_path / name
        path.write_bytes(data)
        try:
            assert all(isinstance(cell.text, str) for _, row in table_rows(path) for cell in row)
        except TableError as error:
            assert str(error)[-1] in "。"  # noqa: PT017 - rows are an answer too


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(codec="cp932", exclude_characters='"=#\r\n\xa2\xa3\xac\u2016\u2212\u301c'), max_size=40)
)
def test_any_text_comes_back_from_both_encodings(text: str, tmp_path: Path) -> None:
    data = f"ファイル,会社名\nx,株式会社みどり\ny,{text},z\n"
    found = [table(tmp_path, data.encode(encoding)) for encoding in ("utf-8", "cp932")]
    assert found[0] == found[1]
