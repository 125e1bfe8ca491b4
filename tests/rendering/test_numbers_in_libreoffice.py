"""LibreOffice as oracle: it counts each list by itself, and recomputes our stored results when it lays out pages."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from word_files import SPACES, docx, field, heading, p, run, styles

from generator.rendering import Job, load_template, render_set

pytestmark = pytest.mark.office

RESTART = (
    '<w:num w:numId="{0}"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="{1}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)
NUMS = RESTART.format(101, 3) + RESTART.format(102, 3) + RESTART.format(103, 3)


class Text:
    """Numbered paragraphs, each with a bookmark round its text, so that each number is known by name."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self.count = 0

    def add(self, style: str, text: str = "", more: str = "") -> Text:
        self.count += 1
        mark = f'<w:bookmarkStart w:id="{self.count}" w:name="x_{self.count}"/>'
        inner = f'{mark}{run(text or f"項目{self.count}号")}<w:bookmarkEnd w:id="{self.count}"/>'
        self.blocks.append(p(inner, style, more))
        return self

    def tag(self, text: str) -> Text:
        self.blocks.append(p(f"{{%p {text} %}}"))
        return self

    def anew(self, num: int) -> Text:
        return self.add("ListNumber", "", f'<w:numPr><w:ilvl w:val="3"/><w:numId w:val="{num}"/></w:numPr>')

    def plain(self, text: str = "間の文。") -> Text:
        self.blocks.append(p(text))
        return self

    def fields(self) -> Text:
        for number in range(1, self.count + 1):
            self.blocks.append(
                p(run("参照") + field(rf"REF x_{number} \n \h") + run("「") + field(rf"REF x_{number} \h") + run("」"))
            )
        return self


def regulation() -> Text:
    text = (
        Text().add("Heading1").add("Heading2").add("ListNumber").add("ListNumber").add("ListNumber2").add("ListNumber2")
    )
    text.add("ListNumber").plain().anew(101).anew(101).add("ListNumber2")
    text.tag("if drop").add("Heading2").add("ListNumber").tag("endif")
    text.add("Heading2").add("ListNumber").tag("if drop").add("ListNumber").tag("endif").add("ListNumber")
    text.add("Heading2").add("Heading3").add("ListNumber").add("Heading3").add("ListNumber").anew(102).add("ListNumber")
    text.tag("for n in rows").add(
        "Heading2",
        "繰返し{{ n }}",
    ).add("ListNumber", "号{{ n }}").plain().anew(103).tag("endfor")
    return text.add("Heading1").add("Heading2").add("ListNumber").add("Heading3").add("ListNumber2")


def converted(folder: Path, names: list[str], kind: str, out: Path | None = None) -> None:
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind]
    subprocess.run(
        [*command, "--outdir", str(out or folder), *(str(folder / name) for name in names)],
        check=True,
        capture_output=True,
    )


def squeezed(text: str) -> str:
    return re.sub(r"[\s\ufeff\u200b]", "", text)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, dict[str, str]]]:
    """The regulation in both schemes, whole and with clauses dropped, as text and as PDF; its numbers by file."""
    folder = tmp_path_factory.mktemp("office")
    text = regulation()
    loops = [n for n, block in enumerate(text.blocks) if "{{ n }}" in block or 'w:val="103"' in block]
    for position in loops:
        text.blocks[position] = text.blocks[position].replace('w:name="x_', 'w:name="x_{{ n }}_')
    fields = Text()
    fields.count = 5
    template = folder / "template.docx"
    template.write_bytes(docx(*text.blocks, *fields.fields().blocks, chapter=4, nums=NUMS))
    numbers: dict[str, dict[str, str]] = {}
    for scheme in ("section", "article"):
        for drop in (True, False):
            name = f"{scheme}_{'whole' if drop else 'dropped'}"
            job = Job("x", load_template(template, cache=False), {"drop": drop, "rows": ["い", "ろ"]}, scheme)
            result = render_set([job])["x"]
            (folder / f"{name}.docx").write_bytes(result.data)
            numbers[name] = dict(result.numbers)
    names = [f"{name}.docx" for name in numbers]
    converted(folder, names, "txt:Text (encoded):UTF8")
    converted(folder, names, "pdf")
    return folder, numbers


NAMES = ["section_whole", "section_dropped", "article_whole", "article_dropped"]


@pytest.mark.parametrize("name", NAMES)
def test_every_number_is_the_one_that_libreoffice_counts(
    made: tuple[Path, dict[str, dict[str, str]]], name: str
) -> None:
    folder, numbers = made
    lines = (folder / f"{name}.txt").read_text(encoding="utf-8-sig").splitlines()
    numbered = [line for line in lines if re.search("項目[0-9]+号|繰返し|号[いろ]", line) and "参照" not in line]
    labels = [re.split("項目|繰返し|号[いろ]", line)[0].strip().rstrip(".") for line in numbered]
    assert labels == list(numbers[name].values())
    assert len(labels) > 25


@pytest.mark.parametrize("name", NAMES)
def test_stored_results_are_what_libreoffice_recomputes(
    made: tuple[Path, dict[str, dict[str, str]]], name: str
) -> None:
    folder, _ = made
    stored = squeezed((folder / f"{name}.txt").read_text(encoding="utf-8-sig"))
    pages = subprocess.run(
        ["pdftotext", "-raw", str(folder / f"{name}.pdf"), "-"], capture_output=True, text=True, check=True
    )
    assert "参照第4章「項目1号」" in stored
    assert stored == squeezed(pages.stdout)


def test_the_schemes_look_as_the_house_style_says(made: tuple[Path, dict[str, dict[str, str]]]) -> None:
    _, numbers = made
    assert list(numbers["section_whole"].values())[:7] == ["第4章", "1", "(1)", "(2)", "①", "②", "(3)"]
    assert list(numbers["article_whole"].values())[:7] == ["第4章", "第1条", "(1)", "(2)", "①", "②", "(3)"]


@pytest.mark.parametrize(
    ("fmt", "count"),
    [("decimalFullWidth", 12), ("aiueoFullWidth", 12), ("iroha", 12), ("japaneseCounting", 22), ("upperRoman", 12),
     ("lowerLetter", 28), ("decimalEnclosedCircle", 20), ("decimalZero", 12)],
)  # fmt: skip
def test_a_consultants_own_number_formats_are_counted_as_libreoffice_does(tmp_path: Path, fmt: str, count: int) -> None:
    numbering = (
        f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{fmt}"/><w:pStyle w:val="Heading1"/><w:suff w:val="space"/><w:lvlText w:val="第%1節"/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    path = tmp_path / "template.docx"
    blocks = [heading(1, f"項目{n}号", f"x_{n}", n) for n in range(1, count + 1)]
    path.write_bytes(docx(*blocks, parts={"word/numbering.xml": numbering, "word/styles.xml": styles(levels=1)}))
    result = render_set([Job("x", load_template(path, cache=False), {})])["x"]
    (tmp_path / "x.docx").write_bytes(result.data)
    converted(tmp_path, ["x.docx"], "txt:Text (encoded):UTF8")
    lines = (tmp_path / "x.txt").read_text(encoding="utf-8-sig").split()
    assert [line.partition("項目")[0] for line in "".join(lines).split("号")[:-1]] == list(result.numbers.values())


@pytest.mark.parametrize("scheme", ["section", "article"])
def test_a_template_that_libreoffice_saved_gives_the_same_numbers(tmp_path: Path, scheme: str) -> None:
    text = regulation()
    # Names with tags in them, as loops have, are no names for an editor.
    loop = slice(text.blocks.index(p("{%p for n in rows %}")), text.blocks.index(p("{%p endfor %}")) + 1)
    del text.blocks[loop]
    own = tmp_path / "own.docx"
    own.write_bytes(docx(*text.blocks, chapter=4, nums=NUMS))
    (tmp_path / "saved").mkdir()
    converted(tmp_path, ["own.docx"], "docx", tmp_path / "saved")
    for drop in (True, False):
        results = [
            render_set([Job("x", load_template(path, cache=False), {"drop": drop}, scheme)])["x"]
            for path in (own, tmp_path / "saved" / "own.docx")
        ]
        assert results[0].numbers == results[1].numbers
        assert len(results[0].numbers) > 20
