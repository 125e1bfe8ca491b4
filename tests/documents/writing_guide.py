"""What the writing guide forbids, as far as a program can see it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LONGEST_SENTENCE = 80
POLITE_KINDS = {"policy", "letter"}
# 等 in the words of a law.
LAWFUL = "".join(f"(?<!{word})" for word in ("漏えい", "特定個人情報", "データベース", "行政法人"))
FORBIDDEN = {
    r"適切|適宜|適正に": "say what, by which measure",
    r"定期的": "say the interval",
    r"速やか|すみやか|可及的": "say the deadline",
    r"十分に|充分": "say the measure",
    r"必要に応じ|やむを得": "say the condition and who approves",
    r"努め(る|ます|な)|望ましい|心掛け|心がけ": "not checkable: make it a duty or drop it",
    r"原則として|原則禁止": "say the exception and who approves it",
    rf"{LAWFUL}(?<![同平対均高初上中下何])等(?![級しい])": "name the things, or say その他の〜",
    r"および|または|ならびに|もしくは|かつ又は": "及び、又は、並びに、若しくは",
    r"出来る|出来な|下さい|致し|無い(?!し)|全て|予め|更に(?!新)|但し|(?:^|。)従って": "kana",
    r"取扱う|行なう|申込む|取り扱い(?!方)": "okurigana",
    r"(?<!派遣)(?<!パートナー)社員|職員|スタッフ|従業員(?!数)": "従業者",
    r"いずれかを消|不要な(行|文)を削除|該当しない場合は削除": "no choice is left in a document",
    r"[０-９]": "half-width digits",
    r"ことができること": "said twice",
}
FORBIDDEN_ENDINGS = re.compile(r"(こと|ものとする|なければならない|べきである|べきだ|べし|たい|こととする)$")
POLITE_ENDING = re.compile(r"(です|ます|ません|でした|ました|ください|でしょう)$")
DEFINITION = re.compile(r"をいう|含む")


@dataclass(frozen=True)
class Finding:
    """A place in a source and what the guide says of it."""

    file: str
    line: int
    text: str
    advice: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.advice}: {self.text}"


def findings(path: Path) -> Iterator[Finding]:
    """Yield what the guide forbids in the source at `path`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    kind = next((line.split(":")[1].split("#")[0].strip() for line in lines if line.startswith("kind:")), "chapter")
    for number, line in _prose(lines):
        text = _spoken(line)
        for pattern, advice in FORBIDDEN.items():
            match = re.search(pattern, text)
            if match and not (advice == "従業者" and DEFINITION.search(text)):
                yield Finding(path.name, number, match[0], advice)
        if line.lstrip().startswith(("|", "#", "表:")):
            continue
        for sentence in filter(None, re.split(r"(?<=。)", text)):
            yield from _sentence_findings(path.name, number, sentence.strip(), kind)


def _sentence_findings(file: str, line: int, sentence: str, kind: str) -> Iterator[Finding]:
    if not sentence.endswith("。"):
        return
    body = re.sub(r"（[^（）]*）", "", sentence[:-1])
    if len(body) > LONGEST_SENTENCE:
        yield Finding(file, line, sentence, f"{len(body)} characters, at most {LONGEST_SENTENCE}")
    polite = bool(POLITE_ENDING.search(body))
    if kind in POLITE_KINDS and not polite:
        yield Finding(file, line, sentence, "です・ます here")
    if kind not in POLITE_KINDS and polite:
        yield Finding(file, line, sentence, "である here")
    if kind not in POLITE_KINDS and FORBIDDEN_ENDINGS.search(body):
        yield Finding(file, line, sentence, "one of the five predicates")


def _prose(lines: list[str]) -> Iterator[tuple[int, str]]:
    front = lines[0].strip() == "---"
    for number, line in enumerate(lines, 1):
        if front:
            front = number == 1 or line.strip() != "---"
            continue
        if line.strip() and not re.fullmatch(r"\s*\{%.*%\}\s*", line):
            yield number, line


def _spoken(line: str) -> str:
    line = re.sub(r"\{%.*?%\}|\{#.*?\}|\{restart\}", "", line)
    line = re.sub(r"\{\{.*?\}\}", "〇〇〇〇〇", line)
    line = re.sub(r"\[ref:[^\]]*\]", "〇（〇〇〇）", line)
    line = re.sub(r"\[form:[^\]]*\]", "「〇〇」（様式〇）", line)
    line = re.sub(r"\[(date|check|text:[^\]]*|choice:[^\]]*)\]|<br>|\*\*", "", line)
    return re.sub(r"^\s*(\d+\.|[-#>|]+)\s*|^\s*解説:\s*", "", line)
