"""What the consultant reads after an import: what to confirm, who disagrees, what was understood."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator.errors import Fault
from generator.hearing_sheet.export import SheetError
from generator.hearing_sheet.importing import Imported
from generator.hearing_sheet.layout import UNDECIDED


def summary(imported: Imported) -> Iterator[str]:
    """Yield the lines; none if there is nothing to tell."""
    to_confirm = [item for item in imported.confirmations if item.word in UNDECIDED]
    remarks = [item for item in imported.confirmations if item.word not in UNDECIDED]
    if imported.disputes:
        yield f"■ 答えが分かれた質問　{len(imported.disputes)}件（決めるまで、未回答として扱います）"
        yield from (f"  ・{item}" for item in imported.disputes)
    if to_confirm:
        yield f"■ 未定・要確認　{len(to_confirm)}件"
        for item in to_confirm:
            yield f"  ・{item}"
            yield f"      質問：{item.prompt}"
    opened = _open_items(imported)
    if opened:
        yield f"■ まだ答えのない質問　{len(opened)}件（規程には【要記入：…】として入ります）"
        for place, prompt in opened:
            yield f"  ・{place}：{prompt}"
    if remarks:
        yield f"■ 備考、コメントなど　{len(remarks)}件"
        for item in remarks:
            yield f"  ・{item.place} … {item.remark}（{item.who}）" if item.word == "備考" else f"  ・{item}"
    if imported.notes:
        yield f"■ 読み取りのお知らせ　{len(imported.notes)}件"
        yield from (f"  ・{note}" for note in imported.notes)


def _open_items(imported: Imported) -> list[tuple[str, str]]:
    """Return what is open and not told already as disputed or undecided."""
    told = {dispute.place for dispute in imported.disputes}
    told |= {item.place for item in imported.confirmations if item.word in UNDECIDED}
    return [(item.place, item.prompt) for item in imported.answers.open_items() if item.place not in told]


def write_summary(imported: Imported, answers: Path) -> Path | None:
    """Write the summary beside `answers`, never over another file; return where, None if there is nothing to tell."""
    text = "\n".join(summary(imported))
    if not text:
        return None
    head = f"ヒアリングシートの確認事項（記入: {'、'.join(imported.respondents)}）\n\n"
    # With a byte order mark, so that Excel and old editors on Windows read it as UTF-8.
    data = f"{head}{text}\n".replace("\n", "\r\n").encode("utf-8-sig")
    for number in range(1, 1000):
        path = answers.with_name(f"{answers.stem}-確認事項{f' ({number})' if number > 1 else ''}.txt")
        try:
            if path.exists() and path.read_bytes() == data:
                return path
            with open(path, "xb", opener=_for_its_user) as file:  # Path.open takes no opener
                file.write(data)
        except FileExistsError:
            continue
        except OSError as error:
            raise SheetError([Fault(str(path), 0, "", f"書き込めません（{error.strerror}）。")]) from None
        return path
    raise SheetError([Fault(str(answers.parent), 0, "", "確認事項のファイルが多すぎます。片付けてください。")])


def _for_its_user(path: str, flags: int) -> int:
    """Open a new file that only its user can read: persons and what they said stand in it."""
    return os.open(path, flags, 0o600)
