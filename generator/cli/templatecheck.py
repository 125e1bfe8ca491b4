"""The check of a consultant's own templates: every fault of every file, before a client's set meets it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path

from generator.answers import Answers, load_answers
from generator.catalogue import FORM, Catalogue, load_catalogue
from generator.cli.templatetexts import LONGEST, TAG, finding_notices, text_faults, texts_of
from generator.command_line import command_line
from generator.container import ContainerError
from generator.context import describe_variables
from generator.errors import AnswersError, Fault, FileFaults, TemplateError
from generator.package import FORMER, SetBuilder, template_files
from generator.questionnaire import Questionnaire, did_you_mean, load_questionnaire
from generator.reference import load_reference
from generator.rendering import load_template
from generator.resources import data_folder
from generator.word import Package, open_word, read_word

OTHER_FORMATS = (".dotx", ".docm", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf")
NO_FILE = "このフォルダーにWordのファイル（.docx）がありません。ひな形のあるフォルダーを指定してください。"
NO_NAME = "一式の文書の名前をもつファイルが一つもないので、どれも使われません。ファイルの名前を直してください。"
LISTS = (
    "first_checks",
    "has_first_checks",
    "open_items",
    "has_open_items",
    "default_items",
    "default_rules",
    "default_values",
)
OF_REVISIONS = ("revision", "changed_documents", "open_conflicts", "readers", "comparison")
GIVEN = ("audit_items", "doc", "form", "forms", *LISTS, "article_scheme", "ref", *OF_REVISIONS)
# What docxtpl-lint finds and our own reader does not: what docxtpl drops or garbles without a word.
LINT = {
    "DTL003": "変更履歴で削除された文字の中にタグがあります。変更を承諾するか、タグを消してください。",
    "DTL106": "繰り返しの中だけの名前を、繰り返し（{% for %}～{% endfor %}）の外で使っています。",
    "DTL201": "{%p %} などのタグの中に「%」か「}」があります。別の書き方にしてください。",
    "DTL202": "「{%」と p・tr・tc・r の間に空白があります。空白を消してください。",
    "DTL203": "{%tr %} や {%tc %} が表の外にあります。表の行の中に書いてください。",
    "DTL204": "始まりと終わりのタグの種類が違います（{%p if %} なら {%p endif %} のように揃えてください）。",
    "DTL205": "{%tr %} の始まりと終わりが、別々の表にあります。",
    "DTL206": "{%tr %} の始まりと終わりが同じ行にあります。前後に1行ずつ、タグだけの行を作ってください。",
    "DTL207": "{%tc %} の始まりと終わりが、同じ行にありません。",
    "DTL208": "セルの色や結合のタグが、表のセルの外にあります。",
    "DTL209": "{%p %}・{%tr %}・{%tc %} のタグと同じ所にある文字は、消えてしまいます。別の段落や行に分けてください。",
    "DTL210": "{%p %} の始まりと終わりが同じ段落にあります。段落を分けるか、p を外してください。",
}


@dataclass(frozen=True)
class Checked:
    """What the check of a folder found: `faults` must be mended, `notices` are good to know."""

    files: int
    faults: tuple[Fault, ...]
    notices: tuple[str, ...]
    unused: int = 0


def check_templates(folder: Path, on: date, counted: Callable[[int, int], None] = lambda done, total: None) -> Checked:
    """Check every .docx of `folder`: its tags, its names, and whether the sets of example companies can be made.

    `counted` is told how many files have been looked at, and of how many.
    """
    questionnaire, catalogue = load_questionnaire(), load_catalogue()
    paths = template_files(folder)
    known = _known_names(questionnaire, catalogue)
    faults: dict[Fault, None] = {}
    notices: list[str] = []
    unusable = set()
    for number, path in enumerate(paths):
        counted(number, len(paths))
        found = list(_faults_of(path, known, questionnaire))
        notices += _findings(path)
        faults |= dict.fromkeys(found)
        if found:
            unusable.add(path.name)
    counted(len(paths), len(paths))
    if not unusable:
        faults |= dict.fromkeys(_faults_of_sets(folder, questionnaire, on))
    used = {document.template for document in catalogue.every} & {path.name for path in paths}
    if not used:
        faults[Fault(str(folder), 0, "", NO_NAME if paths else NO_FILE)] = None
    notices = [*_notices(paths, catalogue), *_other_files(folder), *notices]
    return Checked(len(paths), tuple(sorted(faults)), tuple(notices), len(paths) - len(used))


def _known_names(questionnaire: Questionnaire, catalogue: Catalogue) -> frozenset[str]:
    names = {variable.name for variable in describe_variables(questionnaire, load_reference())}
    for document in catalogue.documents:
        if document.per is not None:
            names |= {document.each, f"blank_{document.each}"}
    return frozenset(names | set(GIVEN))


def _faults_of(path: Path, known: frozenset[str], questionnaire: Questionnaire) -> Iterator[Fault]:
    package = _opened(path)
    try:
        template = load_template(path)
    except TemplateError as error:
        yield from error.faults
        if package is not None:
            yield from _lint(path)
        return
    if package is None:
        return
    yield from text_faults(path.name, package, known, questionnaire)
    tags = [tag for text in texts_of(package) for tag in TAG.findall(text)]
    for name in sorted(template.variables - known):
        hint = did_you_mean(name, known) or f"「{command_line('questions')}」で質問の名前を見られます。"
        places = [tag for tag in tags if re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", tag)] or [""]
        for place in dict.fromkeys(places):
            problem = f"「{name}」という名前は、答えにも用意された言葉にもありません。{hint}"
            yield Fault(path.name, 0, f"「{place}」" if place else "", problem)
    yield from _lint(path)


def _opened(path: Path) -> Package | None:
    try:
        return open_word(read_word(path))
    except ContainerError:
        return None  # `load_template` says why


def _findings(path: Path) -> list[str]:
    package = _opened(path)
    return list(finding_notices(path.name, package)) if package is not None else []


def _other_files(folder: Path) -> Iterator[str]:
    """Yield which files of other Word formats lie there: their owner takes them for templates."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in OTHER_FORMATS and not path.name.startswith(("~$", ".")):
            yield f"{path.name}: この形式は使われません。Wordで開き、.docx で保存し直してください。"


def _lint(path: Path) -> Iterator[Fault]:
    try:
        docxtpl_lint = import_module("docxtpl_lint")
    except ImportError:
        return
    try:
        issues = docxtpl_lint.lint(path, autoescape=True, select=tuple(LINT)).issues
    except Exception:  # a second opinion: what it stumbles over, `load_template` has told
        return
    for issue in issues:
        snippet = " ".join(issue.snippet.split())[:LONGEST]
        cells = "".join(f" 表{cell.table}の{cell.row}行目{cell.col}列目" for cell in issue.location.cells[-1:])
        place = f"{issue.location.paragraph}段落目{cells}" + (f"「{snippet}」" if snippet else "")
        yield Fault(path.name, 0, place, LINT[issue.rule])


def _faults_of_sets(folder: Path, questionnaire: Questionnaire, on: date) -> Iterator[Fault]:
    """Yield what shows only when sets are made: unknown attributes, references that lead nowhere, broken pages."""
    builder = SetBuilder(folder)
    for answers in _companies(questionnaire):
        try:
            builder.build(answers, on)
        except FileFaults as error:
            yield from error.faults


def _companies(questionnaire: Questionnaire) -> Iterator[Answers]:
    yield Answers(questionnaire)
    for path in sorted((data_folder("questionnaires") / "examples").glob("*.yaml")):
        try:
            yield load_answers(path, questionnaire)
        except AnswersError:
            # The examples answer our own questionnaire; a consultant may have changed it.
            continue


def _notices(paths: Sequence[Path], catalogue: Catalogue) -> Iterator[str]:
    templates = {document.template: document for document in catalogue.every}
    have = {path.name for path in paths}
    for name in sorted(have - set(templates)):
        why = FORMER.get(name) or f"この名前の文書は一式にありません。{_meant(name, templates)}"
        yield f"{name}: 使われません。{why}"
    missing = [document for name, document in templates.items() if name not in have]
    if missing and have:
        forms = [document for document in missing if document.kind == FORM]
        listed = "、".join(f"{d.template}（{d.title}）" for d in missing if d.kind != FORM)
        listed += f"、様式{len(forms)}枚（{FORM}_….docx）" if forms else ""
        yield f"次の文書は、このフォルダーにないので、標準のひな形で作ります: {listed}"


def _meant(name: str, templates: Iterable[str]) -> str:
    # Without the ending, which all of them share: it makes any two short names alike.
    near = did_you_mean(Path(name).stem, [Path(template).stem for template in templates])
    return near.replace("」", ".docx」") or f"文書の名前は「{command_line('documents')}」で見られます。"
