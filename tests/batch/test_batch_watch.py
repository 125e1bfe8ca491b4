"""Whose word is it: what points to a company is found however it is written, and takes no memory of its own."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from generator.answers import Answers
from generator.batch.identifiers import Marks, marks_of, searchable
from generator.batch.owners import Owners, owners_files, write_owners
from generator.batch.watch import Leak, Watch, write_watch
from generator.questionnaire import load_questionnaire

QUESTIONNAIRE = load_questionnaire()
GREEN = Marks(frozenset(["株式会社みどり"]), frozenset({"info@midori.example", "0300000055"}))
BLUE = Marks(frozenset(["株式会社あお"]), frozenset({"info@ao.example", "0600000066"}))


def answers(**given: object) -> Answers:
    return Answers(QUESTIONNAIRE, given)


def watch(folder: Path, *marks: Marks, common: tuple[str, ...] = ()) -> Watch:
    return write_watch(folder, lambda: ((min(each.names, default=""), each) for each in marks), common)


def found(watch: Watch, text: str, own: Answers | None = None) -> list[tuple[str, str]]:
    """Return what of others a document with this text holds, and whose it is."""
    xml = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>".encode()
    hits = watch.foreign([("a.docx", {"word/document.xml": xml})], [], own or answers(company_name="株式会社みどり"))
    return [(leak.what, leak.owner) for leak in hits]


def test_a_company_is_known_by_its_name_its_addresses_and_its_numbers() -> None:
    marks = marks_of(
        answers(
            company_name=" ㈱ みどり ",
            policy_contact_email="Info@Midori.example",
            policy_contact_phone="+81 (3) 0000-0055",
            persons=[{"name": "佐藤", "email": "sato@midori.example"}],
        )
    )
    assert marks.names == {"(株)みどり", "みどり(株)", "株式会社みどり", "みどり株式会社"}
    assert {"info@midori.example", "0300000055", "sato@midori.example"} <= marks.tokens


def test_a_name_of_one_character_points_to_nobody() -> None:
    assert marks_of(answers(company_name="あ")).names == frozenset()


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("前回は株式会社あおの例", "株式会社あお"),
        ("前回は株式会社　あ お の例", "株式会社あお"),
        ("株式会社</w:t></w:r><w:r><w:t>あお", "株式会社あお"),
        ("ＩＮＦＯ＠ＡＯ．ＥＸＡＭＰＬＥまで", "info@ao.example"),
        ("電話 06-0000-0066", "06-0000-0066"),
        ("電話（０６）００００−００６６", "06)0000−0066"),
        ("+81-6-0000-0066", "+81-6-0000-0066"),
        ("06-0000-0066</w:t><w:tab/><w:t>12", "06-0000-0066"),
        ("12</w:t><w:br/><w:t>06-0000-0066", "06-0000-0066"),
        ("06-0000-</w:t><w:br/><w:t>0066", "06-0000-0066"),
        ("info@</w:t><w:br/><w:t>ao.example", "info@ao.example"),
        ('方針</w:t></w:r></w:ins><w:ins w:author="info@ao.example"><w:r><w:t>', "info@ao.example"),
        ('<wp:docPr id="1" name="図" descr="株式会社あおの組織図"/>', "株式会社あお"),
        ('<w:sdtPr><w:alias w:val="株式会社あお"/></w:sdtPr>', "株式会社あお"),
    ],
)
def test_another_client_s_is_found_however_it_is_written(tmp_path: Path, text: str, mark: str) -> None:
    assert found(watch(tmp_path, GREEN, BLUE), text) == [(mark, "株式会社あお")]


@pytest.mark.parametrize(
    "text", ["株式会社みどり", "info@midori.example", "株式会社あか", "06-0000-0067", "x@y.example"]
)
def test_its_own_and_nobody_s_are_no_leak(tmp_path: Path, text: str) -> None:
    own = answers(company_name="株式会社みどり", policy_contact_email="info@midori.example")
    assert found(watch(tmp_path, GREEN, BLUE), text, own) == []


def test_what_the_company_itself_says_of_another_is_no_leak(tmp_path: Path) -> None:
    own = answers(
        company_name="株式会社みどり", business="株式会社あおの下請け。連絡先は info@ao.example、06-0000-0066"
    )
    watching = watch(tmp_path, GREEN, BLUE)
    for text in ("株式会社あお", "info@ao.example", "（06）0000-0066"):
        assert found(watching, text) != []
        assert found(watching, text, own) == []


def test_a_name_within_a_name_is_found_too(tmp_path: Path) -> None:
    longer = Marks(frozenset(["株式会社あおぞら"]), frozenset())
    assert sorted(found(watch(tmp_path, GREEN, BLUE, longer), "株式会社あおぞら工業")) == [
        ("株式会社あお", "株式会社あお"),
        ("株式会社あおぞら", "株式会社あおぞら"),
    ]


def test_a_short_name_is_found_at_the_very_end_too(tmp_path: Path) -> None:
    assert found(watch(tmp_path, Marks(frozenset(["あお"]), frozenset())), "株式会社あお") == [("あお", "あお")]


def test_properties_are_looked_at_one_by_one(tmp_path: Path) -> None:
    core = b"<cp:coreProperties><dc:title>06-0000-0066</dc:title><cp:version>12</cp:version></cp:coreProperties>"
    hits = watch(tmp_path, BLUE).foreign([("a.docx", {"docProps/core.xml": core})], [], answers())
    assert hits == [Leak("a.docx", "文書のプロパティ", "06-0000-0066", "株式会社あお")]


def test_file_names_are_looked_at(tmp_path: Path) -> None:
    hits = watch(tmp_path, GREEN, BLUE).foreign(
        [], ["12_条項（株式会社あお）.docx"], answers(company_name="株式会社みどり")
    )
    assert hits == [Leak("12_条項（株式会社あお）.docx", "", "株式会社あお", "株式会社あお")]


@pytest.mark.parametrize(
    ("part", "where"),
    [
        ("word/document.xml", "本文"),
        ("word/header2.xml", "ヘッダー"),
        ("word/footer1.xml", "フッター"),
        ("word/footnotes.xml", "脚注"),
        ("word/comments.xml", "コメント"),
        ("docProps/app.xml", "文書のプロパティ"),
    ],
)
def test_the_place_is_told(tmp_path: Path, part: str, where: str) -> None:
    hits = watch(tmp_path, BLUE).foreign([("a.docx", {part: "<x>株式会社あお</x>".encode()})], [], answers())
    assert [(leak.where, leak.what) for leak in hits] == [(where, "株式会社あお")]


def test_where_a_link_leads_is_looked_at(tmp_path: Path) -> None:
    links = (
        b'<Relationships><Relationship Id="a" Type="t" Target="mailto:Info@ao.example" TargetMode="External"/>'
        b'<Relationship Id="b" Type="t" Target="styles.xml"/></Relationships>'
    )
    hits = watch(tmp_path, BLUE).foreign([("a.docx", {"word/_rels/document.xml.rels": links})], [], answers())
    assert hits == [Leak("a.docx", "リンクの先", "info@ao.example", "株式会社あお")]


def written(folder: Path, company: str, text: str) -> list[tuple[str, str]]:
    """Return what a text says of the client `company`."""
    theirs = marks_of(answers(company_name=company))
    watching = write_watch(folder, lambda: [(company, theirs)])
    return found(watching, text, answers(company_name="株式会社みどり"))


@pytest.mark.parametrize(
    "text",
    [
        "有限会社はやぶさ精機",
        "（有）はやぶさ精機",
        "㈲はやぶさ精機",
        "はやぶさ精機(有)",
        "はやぶさ精機 有限会社",
        "はやぶさ精機",
    ],
)
def test_a_name_is_found_in_every_way_it_is_written(tmp_path: Path, text: str) -> None:
    assert written(tmp_path, "有限会社はやぶさ精機", text) == [(searchable(text).squeezed, "有限会社はやぶさ精機")]


def test_a_short_name_needs_its_kind_of_company(tmp_path: Path) -> None:
    assert written(tmp_path, "株式会社あお", "あおの空") == []
    assert written(tmp_path, "株式会社あお", "㈱あおの空") == [("(株)あお", "株式会社あお")]


def test_of_two_clients_with_one_address_the_first_is_named(tmp_path: Path) -> None:
    shared = Marks(frozenset(["株式会社しろ"]), frozenset({"info@ao.example"}))
    assert found(watch(tmp_path, BLUE, shared), "info@ao.example") == [("info@ao.example", "株式会社あお")]


def test_words_of_the_standard_text_point_to_nobody(tmp_path: Path) -> None:
    text = "情報処理推進機構 isec-info@ipa.go.jp"
    agency = Marks(frozenset(["情報処理推進機構"]), frozenset({"isec-info@ipa.go.jp"}))
    assert len(found(watch(tmp_path, agency), text)) == 2
    assert found(watch(tmp_path, agency, common=(text,)), text) == []


def test_a_paragraph_that_comes_again_is_judged_the_same(tmp_path: Path) -> None:
    watching = watch(tmp_path, GREEN, BLUE)
    assert [found(watching, text) for text in ("方針", "株式会社あお", "方針", "株式会社あお")] == [
        [], [("株式会社あお", "株式会社あお")], [], [("株式会社あお", "株式会社あお")],
    ]  # fmt: skip


def test_a_batch_that_points_to_nobody_finds_nothing(tmp_path: Path) -> None:
    assert found(watch(tmp_path, Marks(frozenset(), frozenset())), "株式会社あお info@ao.example") == []


def test_another_process_gets_the_same_watch_and_a_few_bytes(tmp_path: Path) -> None:
    many = [
        Marks(frozenset([f"株式会社{n:05}"]), frozenset(f"{k}@client{n}.example" for k in range(40)))
        for n in range(2000)
    ]
    watching = watch(tmp_path, *many)
    sent = pickle.dumps(watching)
    assert len(sent) < 2000
    assert found(pickle.loads(sent), "株式会社01999 7@client5.example") == [
        ("7@client5.example", "株式会社00005"),
        ("株式会社01999", "株式会社01999"),
    ]


def test_another_machine_needs_its_files_and_nothing_else(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    watching = watch(here, GREEN, BLUE)
    for path in watching.files():
        path.rename(there / path.name)
    moved = pickle.loads(pickle.dumps(watching)).at(there)
    assert found(moved, "株式会社あお") == [("株式会社あお", "株式会社あお")]


def test_a_table_tells_owners_and_beginnings(tmp_path: Path) -> None:
    words = [("あ", 0), ("あお", 1), ("あおい", 2), ("あお", 3), ("か", 4)]
    write_owners(tmp_path / "words", lambda: words)
    owners = Owners(tmp_path / "words")
    assert [owners.of(word) for word in ("あ", "あお", "か", "き", "")] == [0, 1, 4, None, None]
    assert list(owners.beginning("あおぞら")) == [("あ", 0), ("あお", 1)]
    assert all(path.exists() for path in owners_files(tmp_path / "words"))


def test_an_empty_table_has_no_owner(tmp_path: Path) -> None:
    write_owners(tmp_path / "words", list)
    owners = Owners(tmp_path / "words")
    assert owners.of("あ") is None
    assert list(owners.beginning("あ")) == []
