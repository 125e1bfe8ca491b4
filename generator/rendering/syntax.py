"""Tags of a template that cannot be read: all of them, each with the paragraph that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from docx.opc.oxml import parse_xml
from jinja2 import TemplateSyntaxError as JinjaSyntaxError

from generator.errors import Fault
from generator.rendering.environment import ENVIRONMENT
from generator.rendering.opening import Opened
from generator.rendering.places import area, numbered_tags, place_of_line, shortened
from generator.rendering.plan import Source
from generator.rendering.wordparts import W

TAG = re.compile(r"\{\{(?P<value>.*?)\}\}|\{%(?P<statement>.*?)%\}|\{#.*?#\}|(?P<open>\{[{%])", re.DOTALL)
PREFIX = re.compile(r"^[-+]?(?:p|tr|tc|r)\s")
BLOCKS = {name: f"end{name}" for name in ("if", "for", "macro", "call", "filter", "block", "with")}
BRANCHES = {"elif": ("if",), "else": ("if", "for")}
OWN_STATEMENTS = ("colspan", "cellbg", "vm", "hm")

Element = Any


class Open(NamedTuple):
    """A block that waits for its end: its word, its tag as written, the paragraph it stands in."""

    word: str
    tag: str
    paragraph: str


def syntax_faults(name: str, opened: Opened, sources: Mapping[str, Source], error: JinjaSyntaxError) -> list[Fault]:
    """Return the faults of the template `name`, in which Jinja met `error`; at least one."""
    roots = {"": opened.stock.docx.element.body}
    roots |= {area(part): parse_xml(found.blob) for part, found in opened.headers().items()}
    faults = [Fault(name, 0, place, problem) for where, root in roots.items() for place, problem in _check(where, root)]
    return faults or [_as_jinja_says(name, sources, error)]


def _check(where: str, root: Element) -> Iterator[tuple[str, str]]:
    """Yield place and problem of each tag under `root` that cannot be read."""
    waiting: list[Open] = []
    for paragraph in root.iter(f"{W}p"):
        text = "".join(t.text or "" for t in paragraph.iter(f"{W}t"))
        for match in TAG.finditer(text):
            place = f"{where}「{shortened(text, match.start(), match.end())}」"
            for problem in _problems(match, text, waiting):
                yield place, problem
    for block in waiting:
        end = f"{{% {BLOCKS[block.word]} %}}"
        yield f"{where}「{block.paragraph}」", f"{{% {block.word} %}} を閉じる {end} がありません。"


def _problems(match: re.Match[str], text: str, waiting: list[Open]) -> Iterator[str]:
    if match["open"]:
        yield f"「{match['open']}」を閉じる「{'}}' if match['open'] == '{{' else '%}'}」が、同じ段落にありません。"
    elif match["value"] is not None:
        yield from _value_problems(match["value"])
    elif match["statement"] is not None:
        yield from _statement_problems(match, text, waiting)


def _value_problems(source: str) -> Iterator[str]:
    value = PREFIX.sub("", source.replace("“", '"').replace("”", '"').replace("‘", "'").replace("’", "'"))
    if "{{" in value or "{%" in value:
        yield "「{{」を閉じる「}}」がありません。"
    elif not value.strip(" -+"):
        yield "「{{ }}」の中に名前がありません。"
    else:
        yield from _expression_problems(value.strip().strip("-+"))


def _expression_problems(expression: str) -> Iterator[str]:
    try:
        ENVIRONMENT.compile("{{ " + expression + " }}")
    except JinjaSyntaxError as error:
        missing = re.match(r"No (filter|test) named '(.*)'", error.message or "")
        if missing:
            yield f"「{missing[2]}」という{'フィルター' if missing[1] == 'filter' else '判定'}はありません。"
        else:
            yield f"「{expression.strip()}」の書き方が正しくありません。名前、ピリオド、かっこの組を確かめてください。"


def _statement_problems(match: re.Match[str], text: str, waiting: list[Open]) -> Iterator[str]:
    statement = PREFIX.sub("", match["statement"]).strip().strip("-+").strip()
    word, _, rest = statement.partition(" ")
    if word in BLOCKS:
        yield from _head_problems(word, rest)
        waiting.append(Open(word, match[0], shortened(text, match.start(), match.end())))
    elif word in BRANCHES:
        if not waiting or waiting[-1].word not in BRANCHES[word]:
            yield f"{{% {word} %}} の前に、対になる {{% if … %}} がありません。"
        elif word == "elif":
            yield from _expression_problems(rest)
    elif word.startswith("end") and word[3:] in BLOCKS:
        yield from _end_problems(word, waiting)
    elif word not in ("set", "endset", "do", "include", "import", "from", "extends", "raw", "endraw", *OWN_STATEMENTS):
        yield f"「{{% {word} %}}」というタグはありません。"


def _head_problems(word: str, rest: str) -> Iterator[str]:
    if word == "if":
        yield from _expression_problems(rest) if rest.strip() else ("{% if %} に条件がありません。",)
    elif word == "for":
        try:
            ENVIRONMENT.parse(f"{{% for {rest} %}}{{% endfor %}}")
        except JinjaSyntaxError:
            yield f"「for {rest}」は「for 名前 in 一覧」の形に書いてください。"


def _end_problems(word: str, waiting: list[Open]) -> Iterator[str]:
    if waiting and waiting[-1].word == word[3:]:
        waiting.pop()
    elif any(block.word == word[3:] for block in waiting):
        inner = waiting.pop()
        yield f"{{% {word} %}} の前に、{inner.tag} を閉じる {{% {BLOCKS[inner.word]} %}} がありません。"
        while waiting and waiting.pop().word != word[3:]:
            pass
    else:
        yield f"{{% {word} %}} の前に、対になる {{% {word[3:]} … %}} がありません。"


def _as_jinja_says(name: str, sources: Mapping[str, Source], error: JinjaSyntaxError) -> Fault:
    for part, source in sources.items():
        numbered = numbered_tags(source.xml)
        try:
            ENVIRONMENT.compile(numbered)
        except JinjaSyntaxError as found:
            place = place_of_line(part, numbered, found.lineno)
            return Fault(name, 0, place, f"タグの書き方が正しくありません（Jinja: {found.message}）。")
    return Fault(name, 0, "", f"タグの書き方が正しくありません（Jinja: {error.message}）。")
