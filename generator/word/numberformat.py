"""Numbers as Word writes them: w:numFmt values, and the general formats of fields."""

from __future__ import annotations

from collections.abc import Callable

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
KANJI = "〇一二三四五六七八九"
LEGAL = "〇壱弐参四伍六七八九"
AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
HALF_IROHA = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
HALF_AIUEO = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def format_number(number: int, style: str) -> str:
    """Return `number` in the w:numFmt `style`; a style that we do not know, or that has no such number, as digits."""
    return STYLES.get(style, str)(number) or str(number)


def _roman(number: int) -> str:
    text = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text


def _letters(alphabet: str) -> Callable[[int], str]:
    # Word goes on with the same letter repeated: z, aa, bb …
    def letters(number: int) -> str:
        repeat, index = divmod(number - 1, len(alphabet))
        return alphabet[index] * (repeat + 1) if number > 0 else ""

    return letters


def _range(first: str, last: int) -> Callable[[int], str]:
    return lambda number: chr(ord(first) + number - 1) if 0 < number <= last else ""


def _positional(digits: str) -> Callable[[int], str]:
    return lambda number: "".join(digits[int(digit)] for digit in str(number))


def _counting(digits: str, ten: str = "十", one: bool = False) -> Callable[[int], str]:
    """Return the writer of 十, 百, 千; `one` writes 壱 before them too."""

    def counting(number: int) -> str:
        if not 0 < number < 10000:
            return ""
        text = ""
        for place, unit in ((1000, "千"), (100, "百"), (10, ten), (1, "")):
            digit, number = divmod(number, place)
            if digit:
                text += (digits[digit] if digit > 1 or not unit or one else "") + unit
        return text

    return counting


STYLES: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalHalfWidth": str,
    "none": lambda number: "\u200b",
    "decimalZero": lambda number: f"{number:02d}",
    "decimalFullWidth": lambda number: str(number).translate(FULL_WIDTH),
    "decimalFullWidth2": lambda number: str(number).translate(FULL_WIDTH),
    "decimalEnclosedCircle": _range("①", 20),
    "decimalEnclosedParen": _range("⑴", 20),
    "decimalEnclosedFullstop": _range("⒈", 20),
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    "upperLetter": _letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "lowerLetter": _letters("abcdefghijklmnopqrstuvwxyz"),
    "aiueo": _letters(HALF_AIUEO),
    "aiueoFullWidth": _letters(AIUEO),
    "iroha": _letters(HALF_IROHA),
    "irohaFullWidth": _letters(IROHA),
    "ideographDigital": _positional(KANJI),
    "japaneseDigitalTenThousand": _positional(KANJI),
    "japaneseCounting": _counting(KANJI),
    "chineseCounting": _counting(KANJI),
    "chineseCountingThousand": _counting(KANJI),
    "japaneseLegal": _counting(LEGAL, ten="拾", one=True),
}

# The general formats of fields (`\* ARABIC`), by the w:numFmt that looks the same.
FIELD_FORMATS = {
    "ARABIC": "decimal",
    "DBCHAR": "decimalFullWidth",
    "CIRCLENUM": "decimalEnclosedCircle",
    "KANJINUM1": "ideographDigital",
    "KANJINUM3": "japaneseCounting",
    "AIUEO": "aiueoFullWidth",
    "IROHA": "irohaFullWidth",
    "ALPHABETIC": "upperLetter",
    "alphabetic": "lowerLetter",
    "ROMAN": "upperRoman",
    "roman": "lowerRoman",
}
