"""What the texts of a consultant's template show that looks like a tag and is none, or asks for what cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.errors import Fault
from generator.questionnaire import Questionnaire, did_you_mean
from generator.word import FindingKind, Package, Role, findings, pieces, shown_text

FILLED = (Role.MAIN, Role.HEADER, Role.FOOTER, Role.FOOTNOTES, Role.ENDNOTES, Role.PROPERTIES)
TAG = re.compile(r"\{[{%].*?[}%]\}", re.DOTALL)
NO_TAG = re.compile(r"｛\s*[｛{%％]|\{\s*[｛％]|\{[ 　]+\{")  # full-width braces, braces apart
SINGLE = re.compile(r"(?<![{%])\{[ 　]*([A-Za-z_][\w.]*)[ 　]*\}(?![}%])")
MERGED = re.compile(r"[«≪《]([^«»≪≫《》]{1,30})[»≫》]")
QUOTED = "[\"'“”‘’]([^\"'“”‘’]*)[\"'“”‘’]"
COMPARED = re.compile(rf"(?<![\w\"'])([\w.]+)\s*[=!]=\s*{QUOTED}")
LOOP = re.compile(r"\{%\w*\s+for\s+(\w+)\s+in\s+(\w+)\s*%\}")
CONTAINED = re.compile(rf"{QUOTED}\s+(?:not\s+)?in\s+([\w.]+)")
LONGEST = 60
BROKEN = "このままではタグになりません。半角の「{{」と「}}」を、間を空けずに書いてください。"
ALONE = "波かっこが1つでは、タグになりません。「{{{{ {} }}}}」と書いてください。"
MERGING = "差し込み印刷の項目は埋まりません。「{{ company_name }}」のようなタグに書き直してください。"
COMMENTS = "は、できた文書には入りません。"
CHANGES = "は、承諾したものとして作ります。そうしないものは、Wordで元に戻してください。"
EVERYWHERE = "。できた文書すべてに入ります。要らなければ、Wordで消してください。"


def texts_of(package: Package) -> list[str]:
    """Return the paragraphs of the parts that are filled, as people read them."""
    named = [name for name in package.of(*FILLED) if package.is_xml(name)]
    return [text for name in named for piece in pieces(package.parts[name]) if (text := shown_text(piece)).strip()]


def text_faults(file: str, package: Package, known: frozenset[str], questionnaire: Questionnaire) -> Iterator[Fault]:
    """Yield every place of the file where a person meant a tag and wrote none, or compares with no such choice."""
    texts = texts_of(package)
    choices = _choices(questionnaire, dict(LOOP.findall("\n".join(texts))))
    for text in texts:
        for match in NO_TAG.finditer(text):
            yield Fault(file, 0, f"「{text[match.start() :][:LONGEST]}」", BROKEN)
        for match in SINGLE.finditer(text):
            if match[1].partition(".")[0] in known:
                yield Fault(file, 0, f"「{match[0]}」", ALONE.format(match[1]))
        for match in MERGED.finditer(text):
            if match[1] in known or match[0].startswith("«"):
                yield Fault(file, 0, f"「{match[0]}」", MERGING)
        for tag in TAG.findall(text):
            pairs = [(match[1], match[2]) for match in COMPARED.finditer(tag)]
            pairs += [(match[2], match[1]) for match in CONTAINED.finditer(tag)]
            for name, value in pairs:
                allowed = choices.get(name)
                if allowed and value not in allowed:
                    hint = did_you_mean(value, allowed) or f"選べるのは {'、'.join(sorted(allowed))} です。"
                    yield Fault(
                        file, 0, f"「{tag[:LONGEST]}」", f"「{name}」に「{value}」という選択肢はありません。{hint}"
                    )
    for finding in findings(package):
        if finding.kind is FindingKind.MERGING:
            yield Fault(file, 0, f"{_where(package, finding.part)}「{finding.what}」", MERGING)


def finding_notices(file: str, package: Package) -> Iterator[str]:
    """Yield what in the file acts, leads outside, or was left in it for colleagues, each as one sentence."""
    for kind, part, what in findings(package):
        if kind is FindingKind.MERGING:
            continue
        if kind in (FindingKind.COMMENTS, FindingKind.CHANGES):
            end = COMMENTS if kind is FindingKind.COMMENTS else CHANGES
            called = "コメント" if kind is FindingKind.COMMENTS else f"{_where(package, part)}の変更履歴"
            yield f"{file}: {called}（{what}）{end}"
        else:
            said = f"「{what}」" if what else f"「{part}」"
            yield f"{file}: {kind.value}（{_where(package, part)}{said}）{EVERYWHERE}"


def _where(package: Package, part: str) -> str:
    role = package.roles.get(part)
    return role.value if role and role.value else part or "文書"


def _choices(questionnaire: Questionnaire, loops: dict[str, str]) -> dict[str, frozenset[str]]:
    """Return the values of every choice by its name in a tag; `loops` are the names of records: variable → list."""
    questions = {question.key: question for section in questionnaire.sections for question in section.questions}
    found = {key: question.choices for key, question in questions.items()}
    for variable, key in loops.items():
        if key in questions:
            found |= {f"{variable}.{field.key}": field.choices for field in questions[key].fields}
    return {name: frozenset(choice.value for choice in choices) for name, choices in found.items() if choices}
