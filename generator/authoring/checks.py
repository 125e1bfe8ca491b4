"""What is refused when templates are built, over all documents at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.authoring.bound import MARKS
from generator.authoring.duties import faults_of, is_unmarked
from generator.authoring.faults import Faults
from generator.authoring.model import (
    RULES,
    Directive,
    DutyMark,
    FormReference,
    Heading,
    Item,
    Paragraph,
    Reference,
    Table,
    words_of,
)
from generator.authoring.parts import is_part
from generator.authoring.references import same_loops
from generator.authoring.scan import Placed, Scope, uses_of
from generator.authoring.setdata import SetData
from generator.authoring.targets import Document, Target, Targets, presence, targets_of

WITH_DUTIES = (*RULES, "terms")
# What only one kind of document holds.
BELONGS = {"forms": "forms", "comparison": "comparison", **dict.fromkeys(MARKS, "bound")}

# A rule that lists what is recorded: 「日付、内容及び相手を［様式］に記録する」. Tags within a sentence are no words.
ENUMERATED = re.compile(r"(?:及び|並びに|[一-龥ァ-ヶー）}]と)[^、。]*を、?$")
RECORDED = re.compile(r"に(?:記録|記載|書)")
TAG = re.compile(r"\{%.*?%\}")


def check_documents(documents: Sequence[Document], data: SetData, faults: Faults) -> None:
    """Note every fault of ids, references, coverage, forms, headings and lists."""
    _check_ids(documents, faults)
    targets = Targets(documents)
    for document in documents:
        check_headings(document, faults)
        check_lists(document, faults)
        _check_directives(document, faults)
        _check_references(document, targets, faults)
        _check_forms(document, data, faults)
        _check_covers(document, data, faults)
        _check_duties(document, data, faults)
        _check_enumerations(document, faults)


def _check_ids(documents: Sequence[Document], faults: Faults) -> None:
    seen: dict[str, Target] = {}
    names: set[str] = set()
    for document in documents:
        source = document.source
        if source.id in names:
            faults.add(source.file, 1, f"文書の id「{source.id}」が重なっています。")
        names.add(source.id)
        for target in targets_of(document):
            first = seen.setdefault(target.id, target)
            if first is not target:
                _check_second(first, target, faults)
            elif target.id != source.id and not target.id.startswith(f"{source.id}_"):
                faults.add(source.file, target.line, f"id「{target.id}」は文書の id「{source.id}_」で始めてください。")


def _check_second(first: Target, second: Target, faults: Faults) -> None:
    """Note a second target of one id, unless it is the same line of a part that two documents never have together."""
    written, again = (faults.origin(target.document.source.file, target.line) for target in (first, second))
    if written != again or not is_part(written[0]):
        problem = f"id「{second.id}」は {written[0]} {written[1]}行目 にもあります。別の id にしてください。"
    elif presence(first, second) is None:
        files = "と".join(target.document.source.file for target in (first, second))
        problem = (
            f"「{second.id}」は {files} に入りますが、どちらか一つにだけ入る条件になっていません。"
            "一方を条件（if）の中に、他方を逆の条件（if not、又は文書の when）の中に置いてください。"
        )
    else:
        return
    faults.add(second.document.source.file, second.line, problem)


def check_headings(document: Document, faults: Faults) -> None:
    """Note gaps between levels, a missing or second title, and text that outlives its heading."""
    file = document.source.file
    told: set[int] = set()
    for placed, above in with_headings(document):
        block = placed.block
        if isinstance(block, Heading):
            _check_heading(document, block, above, faults)
        if not above and not (isinstance(block, Heading) and block.level == 1):
            faults.add(file, block.line, "文書は「# 題 {#id}」の見出しで始めてください。")
            return
        if above and not _under(placed, above[-1]) and above[-1].line not in told:
            told.add(above[-1].line)
            faults.add(
                file,
                block.line,
                f"条件の閉じた見出し「{words_of(above[-1].heading.pieces)}」の後に本文が続いています。条件が外れると"
                "前の見出しの下に入るので、見出しの後に置くか、条件の中に入れてください。",
            )


@dataclass(frozen=True)
class Above:
    """A heading with the scope it stands in."""

    heading: Heading
    scope: Scope

    @property
    def line(self) -> int:
        """The heading's line."""
        return self.heading.line


def with_headings(document: Document) -> Iterator[tuple[Placed, tuple[Above, ...]]]:
    """Yield each block that is no tag or directive, with the headings it stands under (itself not among them).

    A heading of another branch, which is never there together with the block, is passed over.
    """
    chain: list[Above] = []
    for placed in document.placed:
        block = placed.block
        if not isinstance(block, Heading | Paragraph | Item | Table):
            continue
        guards = placed.scope.guards
        if guards.excludes(guards):
            continue  # what a part says in its other document, and never here
        level = block.level if isinstance(block, Heading) else 9
        yield placed, tuple(a for a in chain if a.heading.level < level and not guards.excludes(a.scope.guards))
        if isinstance(block, Heading):
            # Kept although it ends them for its own branch: another branch may still stand under them.
            chain = [a for a in chain if a.heading.level < level or guards.excludes(a.scope.guards)]
            chain.append(Above(block, placed.scope))


def _check_heading(document: Document, heading: Heading, above: tuple[Above, ...], faults: Faults) -> None:
    file, line = document.source.file, heading.line
    deepest = above[-1].heading.level if above else 0
    if heading.level > deepest + 1:
        wanted = "#" * (heading.level - 1)
        faults.add(file, line, f"見出しの段が飛んでいます（{wanted}# の前に {wanted} が要ります）。")
    titles = [p.block for p in document.placed if isinstance(p.block, Heading) and p.block.level == 1]
    if heading.level == 1 and heading is not titles[0]:
        faults.add(file, line, "「#」の見出しは、文書に一つだけです。")
    if heading.level == 1 and heading.id != document.source.id:
        faults.add(file, line, f"文書の題の id は、文書の id と同じ「{{#{document.source.id}}}」にしてください。")
    if heading.level == 1 and words_of(heading.pieces) != document.source.title:
        faults.add(file, line, f"題が見出し部の title「{document.source.title}」と違います。同じにしてください。")
    if heading.level == 2 and not heading.id:
        faults.add(file, line, "「##」の見出しには id（{#…}）が要ります。")
    if not heading.pieces:
        faults.add(file, line, "見出しに言葉がありません。")


def _under(placed: Placed, heading: Above) -> bool:
    """Say whether a block is only there when its heading is."""
    loops = heading.scope.loops
    return placed.scope.guards.implies(heading.scope.guards) and placed.scope.loops[: len(loops)] == loops


def check_lists(document: Document, faults: Faults) -> None:
    """Note numbered rules that Word would count otherwise than the reader expects."""
    file = document.source.file
    rules: list[Placed] = []
    since_heading: list[Placed] = []
    for placed, above in with_headings(document):
        block = placed.block
        if isinstance(block, Heading):
            if block.level == 3:
                _check_rules_before(placed, rules, file, faults)
            else:
                rules = []
            since_heading = [p for p in since_heading if p.scope.guards.excludes(placed.scope.guards)]
        elif isinstance(block, Item) and block.numbered:
            _check_loop(placed, above[-1] if above else None, file, faults)
            if block.first and block.level == 1:
                _check_second_list(placed, block, since_heading, file, faults)
            if above and above[-1].heading.level == 2:
                rules.append(placed)
            since_heading.append(placed)
        else:
            since_heading.append(placed)


def _check_rules_before(placed: Placed, rules: list[Placed], file: str, faults: Faults) -> None:
    for earlier in rules:
        if not earlier.scope.guards.excludes(placed.scope.guards):
            faults.add(
                file,
                earlier.block.line,
                "小見出し（###）のある節では、番号の箇条書きを最初の ### より前に置けません。"
                "文にするか、### の下に移してください。",
            )
            rules.remove(earlier)
            return


def _check_second_list(placed: Placed, item: Item, before: list[Placed], file: str, faults: Faults) -> None:
    if item.restart:
        return
    between = False
    for earlier in reversed(before):
        block = earlier.block
        if earlier.scope.guards.excludes(placed.scope.guards):
            continue
        if isinstance(block, Paragraph) and block.look.startswith("continued"):
            continue
        if isinstance(block, Item) and block.numbered:
            if between:
                faults.add(
                    file,
                    item.line,
                    "同じ節の二つ目の番号の箇条書きは、前の続きの番号になります。(1) から始めるときは、"
                    "「{restart}」だけの行を前に置いてください。",
                )
            return
        between = True


def _check_loop(placed: Placed, heading: Above | None, file: str, faults: Faults) -> None:
    around = heading.scope.loops if heading else ()
    if placed.scope.loops and placed.scope.loops != around:
        faults.add(
            file,
            placed.block.line,
            "繰り返し（for）の中の番号の箇条書きは、繰り返しの中に見出しがあるときだけ置けます。「-」か表にしてください。",
        )


def _check_directives(document: Document, faults: Faults) -> None:
    source = document.source
    for placed in document.placed:
        block = placed.block
        if isinstance(block, Directive) and BELONGS.get(block.name, source.kind) != source.kind:
            kind = BELONGS[block.name]
            faults.add(source.file, block.line, f"[{block.name}] は、kind が {kind} の文書だけに書けます。")


def _check_references(document: Document, targets: Targets, faults: Faults) -> None:
    file = document.source.file
    for use in uses_of(list(document.uses), Reference):
        if use.what not in targets:
            faults.add(file, use.line, f"参照先「{use.what}」がありません。")
            continue
        target = targets.near(use.what, document, use.scope) or targets[use.what]
        reference = use.piece
        assert isinstance(reference, Reference)
        if target.loops and not same_loops(target.loops, use.scope.loops):
            problem = "は繰り返しの中の見出しです。同じ一覧の繰り返しの外からは参照できません。"
            faults.add(file, use.line, f"「{use.what}」{problem}")
        missing = targets.missing(use.what, document, use.scope)
        if missing is None:
            faults.add(file, use.line, f"「{use.what}」のある文書が一式に入る条件は、タグで書けない形です。")
        elif missing.clauses and reference.otherwise is None:
            faults.add(
                file,
                use.line,
                f"「{use.what}」は「{missing.expression()}」のときだけあります。同じ条件の中に置くか、"
                f"[ref:{use.what}|else:言い換え] としてください。",
            )


def _check_forms(document: Document, data: SetData, faults: Faults) -> None:
    known = {form.id: form for form in data.catalogue.forms}
    for use in uses_of(list(document.uses), FormReference):
        reference, form = use.piece, known.get(use.what)
        assert isinstance(reference, FormReference)
        if form is None:
            faults.add(document.source.file, use.line, f"様式「{use.what}」が forms.yaml にありません。")
            continue
        fields = [field.name for column in form.fields for field in column.stack]
        for name in reference.fields:
            if name not in fields:
                faults.add(
                    document.source.file,
                    use.line,
                    f"様式「{form.title}」に「{name}」という欄はありません。"
                    f"forms.yaml の欄は {'、'.join(fields)} です。",
                )


def _check_enumerations(document: Document, faults: Faults) -> None:
    """Note rules that list what a form records without naming the fields for it."""
    for placed in document.placed:
        block = placed.block
        pieces = block.pieces if isinstance(block, Paragraph | Item) else ()
        for position, piece in enumerate(pieces):
            if not isinstance(piece, FormReference) or piece.number or piece.fields:
                continue
            before, after = (TAG.sub("", words_of(part)) for part in (pieces[:position], pieces[position + 1 :]))
            if ENUMERATED.search(before) and RECORDED.match(after):
                faults.add(
                    document.source.file,
                    block.line,
                    "記録することを並べている規則です。その様式のどの欄に書くかを"
                    f" [form:{piece.id}|欄 欄] の形で示してください。",
                )


def _check_duties(document: Document, data: SetData, faults: Faults) -> None:
    for placed in document.placed:
        block = placed.block
        if (
            document.source.kind in WITH_DUTIES
            and isinstance(block, Paragraph | Item)
            and is_unmarked(block.pieces, data)
        ):
            faults.add(
                document.source.file,
                block.line,
                "間隔の言葉のある規則に印がありません。終わりに {duty: すること; when=…; role=…; form=…} を、"
                "巡ってくる仕事でなければ {no-duty} を付けてください。",
            )
    for use in uses_of(list(document.uses), DutyMark):
        assert isinstance(use.piece, DutyMark)
        for problem in faults_of(use.piece, data):
            faults.add(document.source.file, use.line, problem)


def _check_covers(document: Document, data: SetData, faults: Faults) -> None:
    for placed in document.placed:
        block = placed.block
        if not isinstance(block, Heading):
            continue
        for cover in block.covers:
            scheme, _, id = cover.partition(":")
            if id not in data.criteria.get(scheme, frozenset()):
                faults.add(document.source.file, block.line, f"covers の「{cover}」という基準はありません。")
