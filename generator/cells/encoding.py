"""Which encoding a text file is in, judged over the whole of it; what is not plausible as a whole is refused."""

from __future__ import annotations

import codecs
import re

from generator.errors import KiteiError

SHARE = 0.5
"""Bytes of cp932 text are valid UTF-8 by chance in one line of a thousand; those of a damaged UTF-8 file nearly all."""
JAPANESE = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")
KANA = re.compile("[ぁ-ゖァ-ヺ]")
SAVE = "Excelで開き、文字が正しいことを確かめて、.xlsx で保存し直してください。"


class EncodingError(KiteiError):
    """Text that cannot be read for sure; `line` is where it breaks (0: nowhere in particular)."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


def decoded_text(data: bytes) -> str:
    """Return the text of a CSV in UTF-8, UTF-16 with a mark, or Shift_JIS (cp932); raise EncodingError otherwise."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strictly(data, "utf-16", "UTF-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        broken = error.start
    if data.startswith(codecs.BOM_UTF8):
        raise _broken(data, broken, "UTF-8")
    as_utf8 = _share_of_utf8(data)
    try:
        text = data.decode("cp932")
    except UnicodeDecodeError as error:
        if as_utf8 > SHARE:
            raise _broken(data, broken, "UTF-8") from None
        other = _other_encoding(data)
        if other:
            raise EncodingError(0, f"文字コードが {other} のようです。{SAVE}") from None
        raise _broken(data, error.start, "シフトJIS") from None
    line = _line_in_utf8(data)
    if as_utf8 > SHARE:
        raise _broken(data, broken, "UTF-8")
    if line:
        problem = f"文字コードがUTF-8の行と、シフトJISの行が混ざっています。{SAVE}"
        raise EncodingError(line, problem)
    if _strangeness(text) > SHARE and KANA.search(data.decode("euc_jp", "replace")) and _other_encoding(data):
        raise EncodingError(0, f"文字コードが EUC-JP のようです。{SAVE}")
    return text


def _broken(data: bytes, at: int, encoding: str) -> EncodingError:
    line = data.count(b"\n", 0, at) + 1
    problem = f"{encoding}として読めない、壊れた文字があります。この行を書き直して、保存し直してください。"
    return EncodingError(line, problem)


def _strictly(data: bytes, encoding: str, called: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise EncodingError(0, f"{called}の文字が途中で壊れています。{SAVE}") from None


def _share_of_utf8(data: bytes) -> float:
    """Return which share of the bytes beyond ASCII is part of whole UTF-8 characters of three bytes or more."""
    beyond = sum(byte > 127 for byte in data)
    whole = data.decode("utf-8", "ignore")
    return sum(len(character.encode()) for character in whole if character > "\u07ff") / beyond if beyond else 0.0


def _line_in_utf8(data: bytes) -> int:
    """Return the first line that is UTF-8 for sure: all of it valid and Japanese, with two such characters or more."""
    for number, line in enumerate(data.split(b"\n"), 1):
        try:
            wide = JAPANESE.sub("", text) if (text := line.decode("utf-8")) else ""
        except UnicodeDecodeError:
            continue
        if wide.isascii() and len(text) - len(wide) >= 2:
            return number
    return 0


def _other_encoding(data: bytes) -> str:
    for name in ("euc_jp", "iso2022_jp"):
        try:
            if data.decode(name) and (name == "euc_jp" or b"\x1b$" in data):
                return name.replace("_", "-").upper()
        except UnicodeDecodeError:
            continue
    return ""


def _strangeness(text: str) -> float:
    """Return which share of a text's wide characters is half-width kana, as which the bytes of EUC-JP read."""
    wide = [character for character in text if character > "\x7f"]
    return sum("\uff61" <= character <= "\uff9f" for character in wide) / len(wide) if wide else 0.0
