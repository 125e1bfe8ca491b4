"""Whose set a folder holds: one that an answers file made is never written over by another's."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from generator.answers import Answers
from generator.command_line import command_line
from generator.errors import PackageError
from generator.package.manifest import read_facts

ID, COMPANY, SOURCE = "kitei_id", "company", "answers"
OPEN = "【要記入"
MOST = 20_000  # folders beside one another that are looked into
ADOPTED = "{}は、回答ファイルに印が付く前のものなので、この回答ファイルのものとして引き継ぎました"


class NameChanged(PackageError):  # noqa: N818 - reads as the fact that it has
    """The answers file has made a set of another company: it was copied, or the company is called otherwise now."""


@dataclass(frozen=True)
class Owner:
    """Whose set it is: the company's name ('' while it is open), and its answers file's id ('' where it has none).

    `file` is the answers file, where there is one that people can name.
    """

    company: str = ""
    id: str = ""
    file: Path | None = None

    def facts(self, target: Path) -> dict[str, str]:
        """Return what the manifest of `target` keeps of it: the id, or where the file lies as seen from the folder."""
        facts = {COMPANY: self.company}
        if self.id:
            return {**facts, ID: self.id}
        place = self._place(target)
        return {**facts, SOURCE: place} if place else facts

    def claim(self, target: Path, standing: Mapping[str, str]) -> str:
        """Return what is to be said when it takes over `target`, whose manifest says `standing` (mostly nothing).

        Raises NameChanged or PackageError if that is another answers file's.
        """
        id, company = standing.get(ID, ""), _named(standing)
        if id and id != self.id:
            raise PackageError(self._foreign(target, company))
        if id and company and self.company and company != self.company:
            raise NameChanged(self.is_called_otherwise(target, company, target))
        if not id and company and self.company and company != self.company:
            raise PackageError(self._foreign(target, company))
        if not id and self._is_from_another_file(target, standing.get(SOURCE, "")):
            raise PackageError(self._foreign(target, company))
        return ADOPTED.format(target.name) if standing and not id and self.id else ""

    def former_folder(self, target: Path) -> Path | None:
        """Return the folder beside `target` that this answers file has made for a company of another name."""
        if not self.id or not self.company:
            return None
        for folder, standing in standing_beside(target.parent):
            known = folder != target and standing.get(ID) == self.id
            if known and _named(standing) not in ("", self.company):
                return folder
        return None

    def refuse_former(self, target: Path, former: Path) -> None:
        """Raise NameChanged, naming the folder that this answers file has made under another name."""
        raise NameChanged(self.is_called_otherwise(former, _named(read_facts(former)), target))

    def _place(self, target: Path) -> str:
        if self.file is None:
            return ""
        try:
            return Path(os.path.relpath(self.file.resolve(), target.parent.resolve())).as_posix()
        except (OSError, ValueError, RuntimeError):
            return ""  # on another drive

    def _is_from_another_file(self, target: Path, place: str) -> bool:
        """Tell whether a file without an id has made the folder that is still there and is not this one."""
        if not place or self.file is None:
            return False
        try:
            maker = target.parent / place
            return maker.is_file() and not maker.samefile(self.file)
        except (OSError, ValueError):
            return False

    def _foreign(self, target: Path, company: str) -> str:
        made = f"「{company}」の規程一式" if company else "規程一式"
        again = (
            f"同じ会社のものなら、\n  {self._command(target, '--renamed')}\nで続けられます。"
            if self.file
            else ("同じ会社のものなら、答えを回答ファイルに取り込み、前に使った回答ファイルで作ってください。")
        )
        return (
            f"{target} には、別の回答ファイルから作った{made}があります。上書きしませんでした。"
            f"別の会社なら、--out で別の場所を指定してください。{again}"
        )

    def is_called_otherwise(self, former: Path, company: str, target: Path) -> str:
        """Return what is said when the answers file has made `former` for `company`, and would now make `target`."""
        said = f"この回答ファイルからは、前に「{company}」の規程一式を作っています（{former}）。"
        if self.file is None:
            return f"{said}写したファイルですか、社名が変わりましたか。作りませんでした。"
        return (
            f"{said}写したファイルですか、社名が変わりましたか。\n"
            f"  ・社名が変わった（前のフォルダーを、手を入れた文書ごと引き継ぎます）\n"
            f"      {self._command(target, '--renamed')}\n"
            f"  ・写して、別の会社のものにした（別の会社の回答ファイルにして、別に作ります）\n"
            f"      {self._command(target, '--copied')}"
        )

    def _command(self, target: Path, option: str) -> str:
        return command_line("generate", self.file or "", "--out", target.parent, option)


def owner_of(answers: Answers, file: Path | None = None) -> Owner:
    """Return whose set the one of `answers` is, which were read from `file`."""
    return Owner(str(answers.value("company_name") or ""), answers.id, file)


def standing_beside(out: Path) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Yield each company's folder in `out` with what its manifest says."""
    try:
        for folder in islice(sorted(out.iterdir()), MOST):
            if folder.is_dir() and not folder.name.startswith("."):
                standing = read_facts(folder)
                if standing:
                    yield folder, standing
    except OSError:
        return  # nothing to be found where nothing can be looked at; writing will say so


def _named(standing: Mapping[str, str]) -> str:
    company = standing.get(COMPANY, "")
    return "" if company.startswith(OPEN) else company
