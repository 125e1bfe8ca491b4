"""Where two paragraphs differ, as a person would underline it."""

from __future__ import annotations

import pytest
from companies import CASES, Case, finished
from hypothesis import given
from hypothesis import strategies as st

from generator.revision import atoms, differences
from generator.word import Control, Field, Piece, Place, Tab, Text, compared, open_word, paragraphs, read_document

NOWHERE = Place(0, 0)


def line(*contents: str | Field | Control | Tab) -> tuple[Piece, ...]:
    return tuple(Piece(Text(c) if isinstance(c, str) else c, NOWHERE) for c in contents)


def marked(old: tuple[Piece, ...] | str, new: tuple[Piece, ...] | str) -> tuple[str, str]:
    """Return both lines with what differs in brackets."""
    sides = [atoms(line(side) if isinstance(side, str) else side) for side in (old, new)]
    found = differences(*sides)
    texts = []
    for side, ranges in zip(sides, ([d[:2] for d in found], [d[2:] for d in found]), strict=True):
        keys = [atom.key for atom in side]
        for start, end in reversed(ranges):
            keys[start:end] = ["[", *keys[start:end], "]"]
        texts.append("".join(keys))
    return texts[0], texts[1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("台帳を[年1回]見直す。", "台帳を[年2回]見直す。"),
        ("パスワードは[12文字以上]とする。", "パスワードは[8文字以上]とする。"),
        ("[第2章]の規則による。", "[第3章]の規則による。"),
        ("[令和9年1月4日]から効力をもつ。", "[令和9年4月1日]から効力をもつ。"),
        ("[TLS1.2]を使う。", "[TLS1.3]を使う。"),
        ("[二年間]保存する。", "[三年間]保存する。"),
        ("電話は[03-0000-0043]とする。", "電話は[03-0000-0044]とする。"),
        ("[部門長]の承認を得る。", "[情報システム責任者]の承認を得る。"),
        ("[サーバ]を置く。", "[サーバー]を置く。"),
        ("申請[し]、承認を得る。", "申請[して三日待ち]、承認を得る。"),
        # Two characters between two changes belong to them.
        ("承認は[社長が行]う。", "承認は[部長が与]う。"),
        ("同じ。", "同じ。"),
    ],
)
def test_differences_are_whole_words(old: str, new: str) -> None:
    plain = [side.replace("[", "").replace("]", "") for side in (old, new)]
    assert marked(*plain) == (old, new)


def test_a_field_is_one_number_whatever_it_showed_last() -> None:
    reference = Field("REF c03_a \\n \\h", line("3"))
    assert (
        marked(line("第", reference, "条"), line("第", Field("REF c03_a \\n", line("4")), "条"))[0]
        == "第⟦REF c03_a \\n⟧条"
    )
    other = Field("REF c03_b \\n", line("3"))
    assert marked(line("前", reference, "条"), line("前", other, "条"))[0] == "前[⟦REF c03_a \\n⟧条]"


def test_what_is_filled_into_a_control_is_no_difference() -> None:
    empty, filled = Control("text"), Control("text", content=line("山田"))
    assert marked(line("氏名", empty), line("氏名", filled, Control("text"))) == ("氏名⟦欄⟧", "氏名⟦欄⟧")


@pytest.mark.parametrize("case", CASES[:1], ids=str)
def test_atoms_put_together_are_what_is_compared(case: Case) -> None:
    for file in finished(case).texts:
        for paragraph in paragraphs(read_document(open_word(file.data)).body.blocks):
            found = atoms(paragraph.pieces)
            assert "".join(atom.key for atom in found) == compared(paragraph.pieces)
            assert all(
                atom.key == atom.piece.content.text[atom.at] for atom in found if isinstance(atom.piece.content, Text)
            )


WORDS = st.lists(st.sampled_from(["第", "2", "章", "年1回", "の", "規則", "サーバ", "。", "abc"]), max_size=30).map(
    "".join
)


@given(WORDS, WORDS)
def test_outside_the_differences_both_lines_are_equal(old: str, new: str) -> None:
    found = differences(atoms(line(old)), atoms(line(new)))
    a = b = 0
    for a1, a2, b1, b2 in found:
        assert old[a:a1] == new[b:b1]
        assert a2 > a1 or b2 > b1
        a, b = a2, b2
    assert old[a:] == new[b:]
