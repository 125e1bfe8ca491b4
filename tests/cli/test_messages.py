"""Whatever a message tells to type works, typed as it stands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import openpyxl
import pytest

from generator.cli import COMMANDS, HIDDEN, kitei
from generator.cli.generate import describe
from generator.package.report import Document, FolderReport, Outcome, SetReport

EXAMPLES = Path(__file__).parents[2] / "questionnaires" / "examples"
STARTED = f"{sys.executable} -m kitei"
# Between quotes, on a line of its own, or after a colon.
TOLD = re.compile(rf"(?:「|（|^ *|には: )({re.escape(STARTED)}[^\n」（）]*)", re.MULTILINE)
COMPANY = "みどり 製作所"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="typed into bash")


class Desk:
    """A folder of somebody's, and the program started by its full path in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        env = {**os.environ, "PATH": "/usr/bin:/bin", "HOME": str(folder / "home")}
        self.env = {name: value for name, value in env.items() if name not in ("KITEI_COMMAND", "DISPLAY")}
        (folder / "home").mkdir()

    def type(self, line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-c", line],
            cwd=self.folder,
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def told_by(self, words: str) -> list[str]:
        result = self.type(f"{STARTED} {words}")
        return TOLD.findall(result.stdout + result.stderr)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def answers(desk: Desk) -> str:
    shutil.copy(EXAMPLES / "labor-office.yaml", desk.folder / f"{COMPANY}.yaml")
    return f"generate '{COMPANY}.yaml' --only policy"


def unknown_question(desk: Desk) -> str:
    (desk.folder / "a.yaml").write_text("qqqqqqqq: 1\n", encoding="utf-8")
    return "generate a.yaml"


def ledger(desk: Desk) -> str:
    (desk.folder / "l.csv").write_text("会社名,覚え書きQQQ\n株式会社つきみ台,x\n", encoding="utf-8")
    return "batch l.csv"


def no_sheet(desk: Desk) -> str:
    book = openpyxl.Workbook()
    book.save(desk.folder / "売上.xlsx")
    return "sheet import 売上.xlsx -o a.yaml"


def exported(desk: Desk) -> str:
    return f"sheet export '{COMPANY}.xlsx' --essential"


def imported(desk: Desk) -> str:
    desk.type(f"{STARTED} sheet export '{COMPANY}.xlsx' --answers {EXAMPLES / 'labor-office.yaml'}")
    return f"sheet import '{COMPANY}.xlsx' -o '{COMPANY}.yaml'"


def templates(desk: Desk) -> Path:
    (desk.folder / "ひな 形").mkdir()
    return desk.folder / "ひな 形"


def unused_template(desk: Desk) -> str:
    from docx import Document

    Document().save(str(templates(desk) / "挨拶.docx"))
    answers(desk)
    return f"generate '{COMPANY}.yaml' --templates 'ひな 形'"


def unknown_template(desk: Desk) -> str:
    unused_template(desk)
    return "templates check 'ひな 形'"


def unknown_variable(desk: Desk) -> str:
    from docx import Document

    document = Document()
    document.add_paragraph("{{ qqqqqqqq }}")
    document.save(str(templates(desk) / "c04.docx"))
    return "templates check 'ひな 形'"


def folder_of_clients(desk: Desk) -> str:
    (desk.folder / "顧客 一覧").mkdir()
    shutil.copy(EXAMPLES / "labor-office.yaml", desk.folder / "顧客 一覧")
    return "'顧客 一覧'"


def sheet_as_answers(desk: Desk) -> str:
    desk.type(f"{STARTED} sheet export '{COMPANY}.xlsx' --answers {EXAMPLES / 'labor-office.yaml'}")
    return f"'{COMPANY}.xlsx'"


def ledger_as_answers(desk: Desk) -> str:
    (desk.folder / "台帳 1.csv").write_text("会社名\n株式会社つきみ台\n", encoding="utf-8")
    return "'台帳 1.csv'"


def typo(desk: Desk) -> str:
    return "genrate"


def typo_below(desk: Desk) -> str:
    return "sheet export --ouut"


def nobody_there(desk: Desk) -> str:
    return "interview"


def some_answers(desk: Desk) -> str:
    answers(desk)
    return f"'{COMPANY}.yaml'"


# How to come to the message, how many commands it tells, and the exit codes that they may have here.
CASES: dict[Callable[[Desk], str], tuple[int, set[int]]] = {
    unknown_question: (1, {0}),
    ledger: (1, {0}),
    no_sheet: (1, {0}),
    exported: (1, {0, 1}),  # nobody has written the company's name into the sheet yet
    imported: (1, {0}),
    unused_template: (1, {1}),  # the check says again that nothing of the folder is used
    unknown_template: (1, {0}),
    unknown_variable: (1, {0}),
    folder_of_clients: (1, {0}),
    sheet_as_answers: (1, {0}),
    ledger_as_answers: (1, {0}),
    typo: (1, {0}),
    typo_below: (1, {0}),
    nobody_there: (3, {0, 1}),  # the interview itself still finds nobody
    some_answers: (3, {0, 1}),
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_the_command_of_a_message_works(desk: Desk, case: Callable[[Desk], str]) -> None:
    number, codes = CASES[case]
    told = desk.told_by(case(desk))
    assert len(set(told)) == number, told
    for line in dict.fromkeys(told):
        done = desk.type(line)
        assert done.returncode in codes, f"{line}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr


def commands(command: click.Command, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    if not isinstance(command, click.Group):
        return [(path, command)]
    context = click.Context(command)
    names = [*command.list_commands(context), *(HIDDEN if not path else ())]
    below = [each for name in names for each in commands(command.get_command(context, name), (*path, name))]
    return [(path, command), *below]


@pytest.mark.parametrize(
    ("path", "command"), commands(kitei), ids=lambda each: "-".join(each) if isinstance(each, tuple) else ""
)
def test_every_example_of_a_help_page_is_taken(path: tuple[str, ...], command: click.Command) -> None:
    import shlex

    assert command.examples
    for example in command.examples:
        words = shlex.split(example)
        context: click.Context | None = None
        step: click.Command | None = kitei
        words = words if words and words[0] in COMMANDS else ["start", *words]
        while isinstance(step, click.Group) and words:
            context = click.Context(step, parent=context)
            step, words = step.get_command(context, words[0]), words[1:]
        assert step is not None
        if words == ["--help"]:
            continue
        # resilient parsing asks for no file to be there, but for every option to be known
        step.make_context("x", words, resilient_parsing=True)
        known = {option for parameter in step.params for option in parameter.opts}
        assert {word for word in words if word.startswith("-")} <= known


@pytest.mark.parametrize(
    ("path", "said", "not_said"),
    [
        ("様式/様式9-1_委託先一覧.xlsx", "（追加の行）.xlsx", "Word"),
        ("04_アクセス制御及び認証.docx", "（改定案）.docx", "（追加の行）"),
    ],
)
def test_what_is_next_is_said_of_what_lies_there(path: str, said: str, not_said: str) -> None:
    folder = FolderReport(Path("見本"), (Document("x", path, Outcome.OFFERED),))
    _, _, steps = "\n".join(describe(SetReport(folder, "株式会社みほん", (), ()))).partition("次にすること")
    assert said in steps
    assert not_said not in steps
    assert ("adopt" in steps) is path.endswith(".docx")
