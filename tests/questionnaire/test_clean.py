"""Cleaning: what no document can hold goes, what registered names need stays."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.questionnaire import clean_text

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("神保福\ufa1b塚\ufa10隆\uf9dc", id="compatibility ideographs in registered names"),
        pytest.param("\U0002f8a6\U0002fa1d", id="compatibility ideographs of the supplement"),
        pytest.param("渡邉\U000e0100 葛\U000e0101飾区", id="variation selectors of ideographs"),
        pytest.param("❤️ ☎︎", id="variation selectors of symbols"),
        pytest.param("外字\ue000\U000f0000", id="private use"),
        pytest.param("𠮷野家 𩸽", id="beyond the first plane"),
        pytest.param("ｶﾞｷﾞ Ａ１", id="half and full width stay as typed"),
        pytest.param("A&B <企画> {{ x }} {% x %} \"q\" 'q'", id="markup is text"),
        pytest.param("👨‍👩‍👧 🇯🇵", id="emoji sequences"),
        pytest.param("한국어 Việt", id="other scripts"),
        pytest.param("A\u030b か\u309a", id="marks without a composed form"),
    ],
)
def test_text_that_people_need_is_not_touched(name: str) -> None:
    assert clean_text(name, lines=False) == (name, ())


@pytest.mark.parametrize(
    ("typed", "cleaned", "said"),
    [
        pytest.param("か\u3099い\u309aカ\u3099", "がい\u309aガ", "つなげました", id="kana"),
        pytest.param("Cafe\u0301 Vie\u0302\u0323t", "Café Việt", "つなげました", id="Latin"),
        pytest.param("a\x00b\x1bc\x7f", "abc", "3個除きました", id="control characters"),
        pytest.param("a\ufdd0b\ufffec\U0001ffffd", "abcd", "3個除きました", id="noncharacters"),
        pytest.param("a\ud800b\udfff", "ab", "2個除きました", id="lone surrogates"),
        pytest.param("\ufeffa", "a", "1個除きました", id="byte order mark"),
        pytest.param("a\nb", "a b", "空白に変えました", id="line break"),
        pytest.param("a \r\n　b\x0bc\u2028d", "a b c d", "空白に変えました", id="many line breaks"),
        pytest.param("a\tb", "a b", "空白に変えました", id="tab"),
    ],
)
def test_what_is_changed_is_said(typed: str, cleaned: str, said: str) -> None:
    text, changes = clean_text(typed, lines=False)
    assert text == cleaned
    assert len(changes) == 1
    assert said in changes[0]


def test_white_space_at_both_ends_goes_without_a_word() -> None:
    assert clean_text(" 　みどり\n ", lines=False) == ("みどり", ())
    assert clean_text("\n\n一 \n二\n\n", lines=True) == ("一\n二", ())


def test_paragraph_keeps_its_lines() -> None:
    assert clean_text("一\r\n二\r三\n\n　四", lines=True) == ("一\n二\n三\n\n　四", ())


@given(ANYTHING, st.booleans())
def test_cleaned_text_fits_any_document_and_stays_as_it_is(typed: str, lines: bool) -> None:
    text, _ = clean_text(typed, lines=lines)
    text.encode("utf-8")
    for character in text:
        code = ord(character)
        assert code & 0xFFFE != 0xFFFE
        assert not 0xFDD0 <= code <= 0xFDEF
        assert unicodedata.category(character) not in ("Cc", "Cs") or (lines and character in "\n\t")
    assert text == text.strip()
    assert clean_text(text, lines=lines) == (text, ())


@given(ANYTHING)
def test_only_what_has_no_place_is_lost(typed: str) -> None:
    text, _ = clean_text(typed, lines=True)
    kept = [c for c in unicodedata.normalize("NFD", typed) if unicodedata.category(c) not in ("Cc", "Cn", "Cs", "Zs")]
    left = set(unicodedata.normalize("NFD", text))
    assert {c for c in kept if c not in "\ufeff\u2028\u2029"} <= left
