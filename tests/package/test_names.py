"""File names: what was typed, as far as Windows takes it."""

from itertools import islice

import pytest

from generator.package.names import file_name, folder_name, name_that_stayed, names_beside


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        pytest.param("株式会社みどり", "株式会社みどり", id="plain"),
        pytest.param('A&B <企画> 𠮷野 "渋谷"', "A&B ＜企画＞ 𠮷野 ＂渋谷＂", id="refused characters"),
        pytest.param("a/b\\c:d|e?f*g", "a／b＼c：d｜e？f＊g", id="separators"),
        pytest.param("Foo Inc.", "Foo Inc", id="trailing dot"),
        pytest.param("CON", "_CON", id="device"),
        pytest.param("com1.x", "_com1.x", id="device with ending"),
        pytest.param("..", "会社名未記入", id="only dots"),
        pytest.param("会社\n名\u202eevil", "会社 名 evil", id="control and direction marks"),
        pytest.param("社" * 90, "社" * 60, id="long"),
    ],
)
def test_a_folder_name_is_safe_and_close_to_what_was_typed(typed: str, name: str) -> None:
    assert folder_name(typed) == name


def test_a_file_name_carries_number_title_and_detail() -> None:
    assert file_name("12", "機密保持条項", "山田/会計") == "12_機密保持条項（山田／会計）.docx"


def test_a_file_name_is_at_most_sixty_characters_before_its_ending() -> None:
    name = file_name("12", "機密保持条項", "長" * 90)
    assert len(name.removesuffix(".docx")) == 60
    assert name.endswith("…）.docx")


def test_what_is_put_beside_a_file_is_called_after_it() -> None:
    names = list(islice(names_beside("03_情報.管理.docx"), 4))
    assert names == [
        "03_情報.管理.docx", "03_情報.管理 (新).docx", "03_情報.管理 (新2).docx", "03_情報.管理 (新3).docx",
    ]  # fmt: skip
    assert {name_that_stayed(name) for name in names} == {"03_情報.管理.docx"}


ALIKE = "株式会社みらい総合設備管理サービスホールディングス東日本カンパニー首都圏第二事業本部運用保守センター"


@pytest.mark.parametrize(
    "details",
    [
        pytest.param(("国立研究開発法人" + "運用" * 30 + "東棟", "国立研究開発法人" + "運用" * 30 + "西棟"), id="long"),
        pytest.param(("𠮷" * 300, "𠮷" * 299), id="three hundred"),
        pytest.param((f"{ALIKE}千葉分室", f"{ALIKE}埼玉分室"), id="branches"),
    ],
)
def test_a_name_is_shortened_before_it_is_numbered(details: tuple[str, str]) -> None:
    names = [
        file_name("12", "機密保持条項", details[0]),
        *(file_name("12", "機密保持条項", details[1], n) for n in (2, 1234)),
    ]
    assert len({*names}) == 3
    assert [name[name.index("…") :] for name in names[1:]] == ["… 2）.docx", "… 1234）.docx"]
    assert {len(name) for name in names} == {60 + len(".docx")}
    assert all(len(f"{name} (新99)".encode()) <= 255 for name in names)
