"""Clients of one batch that would get in each other's way: one folder for two, or one answers file copied for two."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.batch.clients import Client, Order, Outcome
from generator.batch.spool import Place
from generator.command_line import command_line
from generator.package import Owner, archive_facts, standing_beside
from generator.questionnaire import company_key

SHOWN = 3


@dataclass(frozen=True)
class Known:
    """What the batch holds in memory of a client that was read; the rest lies in its spool."""

    company: str
    target: str
    marks: Place
    answers: Place
    outcome: Outcome | None
    id: str = ""


def clashes(clients: Sequence[Client], known: Mapping[int, Known]) -> dict[int, str]:
    """Return the fault of every client whose folder another one would have too."""
    return {
        index: _clash(known[index], others)
        for index, others in _alike(clients, known, lambda found: found.target.casefold())
    }


def sheets_of_one_company(clients: Sequence[Client], known: Mapping[int, Known]) -> dict[int, str]:
    """Return the fault of every hearing sheet beside which others of the same company lie: they are one client."""
    sheets = {
        index: found
        for index, found in known.items()
        if found.company and not clients[index].folder and _is_sheet(clients[index])
    }
    together = command_line("sheet", "import")
    return {
        index: f"同じ会社「{sheets[index].company}」のシートがほかにもあります（{others}）。"
        f"「{together}」に一緒に渡して一つの回答ファイルにし、それで作ってください。"
        for index, others in _alike(clients, sheets, lambda found: company_key(found.company))
    }


def _is_sheet(client: Client) -> bool:
    return client.file is not None and client.file.suffix.lower() == ".xlsx" and not client.overrides


def _alike(
    clients: Sequence[Client], known: Mapping[int, Known], key: Callable[[Known], Hashable]
) -> Iterator[tuple[int, str]]:
    """Yield each client that has its `key` in common with others, with the names of those."""
    groups: dict[Hashable, list[int]] = {}
    for index, found in sorted(known.items()):
        if key(found):
            groups.setdefault(key(found), []).append(index)
    for indexes in groups.values():
        for index in indexes if len(indexes) > 1 else ():
            yield index, _listed([clients[other].name for other in indexes if other != index])


def _listed(names: Sequence[str]) -> str:
    more = f" ほか{len(names) - SHOWN}件" if len(names) > SHOWN else ""
    return "、".join(names[:SHOWN]) + more


def _clash(known: Known, others: str) -> str:
    name = Path(known.target).name
    way = "台帳（CSVかExcel）の「フォルダー」の列で別々の名前を付けるか、別々の --out で作ってください。"
    return f"フォルダー名「{name}」が {others} と重なるため、どちらも作りませんでした。{way}"


def copies(known: Mapping[int, Known], clients: Sequence[Client], order: Order) -> dict[int, str]:
    """Return the fault of every client whose answers file is a copy of another's, or made another company's set."""
    if not known:
        return {}
    made = dict(_made(order))
    faults = {}
    for index, found in known.items():
        folder, company = made.get(found.id, (Path(), found.company))
        if found.company and company and company != found.company:
            owner = Owner(found.company, found.id, clients[index].answers_file)
            faults[index] = owner.is_called_otherwise(folder, company, Path(found.target))
    for index, others in _alike(clients, known, lambda found: found.id):
        faults[index] = _copied(clients[index], others, order)
    return faults


def _made(order: Order) -> Iterator[tuple[str, tuple[Path, str]]]:
    """Yield each id that has made a set in the folder of the batch, with where and for whom."""
    standing = standing_beside(order.out)
    if order.is_zip:
        standing = ((path, archive_facts(path)) for path in sorted(order.out.glob("*.zip")))
    for path, facts in standing:
        if facts.get("kitei_id"):
            yield facts["kitei_id"], (path, facts.get("company", ""))


def _copied(client: Client, others: str, order: Order) -> str:
    way = command_line("generate", client.answers_file or "", "--out", order.out, "--copied")
    return (
        f"{others} と、もとは同じ回答ファイルです。一方が写しなので、どちらも作りませんでした。"
        f"別の会社のものなら、写したほうを一度「{way}」で作ってください（前の会社の答えが残っていないかも確かめてください）。"
        "同じ会社のものなら、一つだけを指定してください。"
    )
