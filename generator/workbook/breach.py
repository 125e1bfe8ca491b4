"""漏えい等の報告の作業表: from the day on which a leak was known to its deadlines, and what is reported to whom.

The day of knowing is day 1; a deadline of 確報 on a day on which public offices are closed moves to the next open one
(個人情報保護委員会 ガイドライン通則編 3-5-3-4, 特定個人情報・事業者編 別添2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.reference import Holiday
from generator.workbook.model import BreachFacts
from generator.workbook.paper import DAY, Paper
from generator.worksheets import saved

TITLE = "漏えい等の報告の作業表"
JUDGED = ("はい", "おそれ", "いいえ")
YES_NO = ("はい", "いいえ")
PERSONAL = (
    ("要配慮個人情報（病歴、障害、犯罪の経歴など）を含む", False),
    ("財産の被害が生じるおそれがある（カード番号、送金できるIDとパスワードなど）", False),
    ("不正の目的で行われたおそれがある（不正アクセス、ランサムウェア、盗難、内部の持出しなど）", True),
    ("本人の数が{persons}人を超える", False),
)
MY_NUMBER = (
    ("行政機関などから請けた個人番号の事務のシステムのもの", False),
    ("不正の目的による漏えい・利用・提供のおそれがある", True),
    ("インターネットなどで不特定多数の者が見られる状態になった", False),
    ("本人の数が{my_number_persons}人を超える", False),
)
ITEMS = (
    ("概要", "いつ起きて、いつ、誰が、どのように知ったか。何が起きたか。委託元・委託先の有無。"),
    ("漏えい等した情報の項目", "氏名、住所、電話、病歴など。個人番号そのものは書かない。"),
    ("本人の数", "分かった人数。定まらないときは、最も多いときの人数。"),
    ("原因", "分かった範囲で。調べているときは、何を調べているか。"),
    ("二次被害又はそのおそれ", "なりすまし、不正な送金など。起きていないときは、その旨。"),
    ("本人への対応", "知らせた日と方法。まだのときは、予定の日。"),
    ("公表", "公表した日と方法。しないときは、その理由。"),
    ("再発防止の措置", "終えたことと、これからすることを分けて。"),
    ("その他参考となる事項", "ほかの役所や警察への届出、請けている顧客への通知など。"),
)
FIRST_ROW = 5  # of the list of closed days


@dataclass(frozen=True)
class _Judged:
    """Where the answers stand: the cells of the questions, those of a bad purpose among them."""

    cells: tuple[str, ...]
    malicious: tuple[str, ...]


def closed_days(holidays: Sequence[Holiday], first: int, last: int) -> Iterator[tuple[date, str, str]]:
    """Yield the days of these years on which public offices are closed, weekends apart: day, name, basis."""
    known = {date.fromisoformat(holiday.day): holiday for holiday in holidays}
    day = date(first, 1, 1)
    while day <= date(last, 12, 31):
        if day in known:
            yield day, known[day].name, known[day].basis or "公表された日又は法律で定まる日"
        elif (day.month, day.day) in {(12, 29), (12, 30), (12, 31), (1, 2), (1, 3)}:
            yield day, "年末年始", "行政機関の休日に関する法律第1条"
        day += timedelta(days=1)


def breach_parts(facts: BreachFacts, holidays: Sequence[Holiday], year: int, on: date) -> dict[str, bytes]:
    """Return the parts of the worksheet, with the closed days of `year` and the three years after it."""
    workbook = Workbook()
    first = workbook.active
    assert isinstance(first, Worksheet), "a new workbook has a sheet"
    first.title = "期限"
    reported = workbook.create_sheet("報告する事項")
    vendor = workbook.create_sheet("委託元への通知") if facts.entrusted else None
    persons = workbook.create_sheet("本人への通知")
    closed = workbook.create_sheet("休日")
    last_row = _write_closed(closed, holidays, year)
    known = _write_deadlines(first, facts, last_row)
    items = _write_items(reported, facts)
    if vendor is not None:
        _write_vendor(vendor, facts, known, items)
    _write_persons(persons, facts, items)
    workbook.properties.title, workbook.properties.creator = TITLE, facts.company
    workbook.calculation.fullCalcOnLoad = True
    return saved(workbook, on)


def _write_closed(sheet: Worksheet, holidays: Sequence[Holiday], year: int) -> int:
    paper = Paper(sheet, (16, 22, 44))
    paper.title("官公署の休日")
    basis = holidays[0]
    paper.text(f"土曜日と日曜日のほかに、期限を先に送る日です。出典: {basis.source}（確認日 {basis.as_of}）。")
    paper.text(
        "春分の日と秋分の日は、前の年の2月に公表されます。見込みの日は、公表されたら直してください。日を足すときは、表の下に続けて書きます。"
    )
    paper.head("日", "名前", "根拠")
    assert paper.row == FIRST_ROW
    for day, name, why in closed_days(holidays, year, year + 3):
        paper.line("", name, why, least=18)
        cell = sheet.cell(paper.row - 1, 1)
        cell.value, cell.number_format = day, DAY
    sheet.freeze_panes = f"A{FIRST_ROW}"
    paper.finish()
    sheet.print_title_rows = f"{FIRST_ROW - 1}:{FIRST_ROW - 1}"
    return paper.row - 1


def _write_deadlines(sheet: Worksheet, facts: BreachFacts, last_row: int) -> str:
    """Write the page of deadlines; return the cell in which the day of knowing stands."""
    paper = Paper(sheet, (46, 20, 48))
    paper.title(TITLE)
    paper.text(
        f"{facts.company}　色の付いた欄に入れると、期限が出ます。"
        "入れるのは、漏えい等（漏えい・滅失・毀損）又はそのおそれを知った日のうちです。"
    )
    paper.heading("1　知った日")
    known = paper.line("知った日", None, "会社のどこかの部署の誰かが知った日です。この日を1日目と数えます。")
    sheet.cell(known, 2).number_format = DAY
    paper.only_days(known, 2)
    paper.heading("2　どれに当たるか（一つでも「はい」か「おそれ」なら、報告します）")
    personal = _questions(paper, "個人データ", PERSONAL, facts)
    my_number = _questions(paper, "個人番号（マイナンバー）", MY_NUMBER, facts) if facts.my_number else _Judged((), ())
    encrypted = paper.line(
        "高度な暗号化などで、第三者が読めない", None, "「はい」のときは、理由を様式10-4に残して、報告を省けます。"
    )
    paper.choose(encrypted, 2, YES_NO)
    paper.heading("3　期限")
    _write_results(paper, facts, f"$B${known}", f"$B${encrypted}", personal, my_number, last_row)
    paper.text(
        "「あと」は、このファイルを開いた日から数えています。期限は、このファイルを閉じても、手帳と様式10-4に書いてください。"
    )
    paper.finish(single=True)
    return paper.at(known, 2)


def _questions(paper: Paper, title: str, asked: Sequence[tuple[str, bool]], facts: BreachFacts) -> _Judged:
    cells, malicious = [], []
    for text, bad in asked:
        row = paper.line(
            f"{title}: " + text.format(persons=facts.persons, my_number_persons=facts.my_number_persons), None, ""
        )
        paper.choose(row, 2, JUDGED)
        cells.append(f"$B${row}")
        malicious += [f"$B${row}"] if bad else []
    return _Judged(tuple(cells), tuple(malicious))


def _write_results(
    paper: Paper, facts: BreachFacts, known: str, encrypted: str, personal: _Judged, my_number: _Judged, last_row: int
) -> None:
    cells = (*personal.cells, *my_number.cells)
    answered = "AND(" + ",".join(f'{cell}<>""' for cell in (known, *cells)) + ")"
    # Rows that people add below the list count too.
    closed = f"休日!$A${FIRST_ROW}:$A${last_row + 200}"
    otherwise = "努めます" if facts.my_number else "義務はありません"
    duty = _computed_line(
        paper,
        "報告",
        f'IF(NOT({answered}),"上の欄をすべて入れてください",'
        f'IF({encrypted}="はい","省けます（理由を残す）",IF(OR({_any(cells)}),"必要です","{otherwise}")))',
        f"報告先: {facts.report_to}。"
        + (
            "どれにも当たらない個人番号の漏えいも、報告するよう努めます。"
            if facts.my_number
            else "任意で報告することもできます。"
        ),
    )
    needed = f'$B${duty}="必要です"'
    first = _computed_line(
        paper,
        f"速報の期限（知った日から{facts.first_days}日以内）",
        f'IF({needed},{known}+{facts.first_days}-1,"")',
        "分かったことだけでよいので、この日までに出します。",
        DAY,
    )
    bad = f"OR({_any((*personal.malicious, *my_number.malicious))})"
    days = _computed_line(
        paper,
        "確報までの日数",
        f'IF({needed},IF({bad},{facts.malicious_days},{facts.final_days}),"")',
        f"不正の目的のおそれがあれば{facts.malicious_days}日、ほかは{facts.final_days}日です。重なるときは{facts.malicious_days}日です。",
    )
    end = f"{known}+$B${days}-1"
    final = _computed_line(
        paper,
        "確報の期限",
        f'IF({needed},IF({end}>MAX({closed}),"祝日を確かめる",WORKDAY({end}-1,1,{closed})),"")',
        "休日も含めて数え、期限の日が土日・祝日・年末年始なら、次に開く日です。",
        DAY,
    )
    for label, row in (("速報", first), ("確報", final)):
        left = f'IF(ISNUMBER($B${row}),$B${row}-TODAY(),"")'
        _computed_line(paper, f"{label}まで、あと（日）", left, "0は今日、負の数は過ぎた日数です。", "0")


def _computed_line(paper: Paper, label: str, text: str, note: str, number_format: str = "General") -> int:
    row = paper.line(label, "", note, least=26)
    paper.row = row
    paper.computed(2, text, number_format, bold=True)
    paper.row = row + 1
    return row


def _any(cells: Sequence[str]) -> str:
    return ",".join(f'{cell}="はい",{cell}="おそれ"' for cell in cells)


def _write_items(sheet: Worksheet, facts: BreachFacts) -> Mapping[str, str]:
    """Write the nine items of both reports; return the cell that says the latest of each."""
    paper = Paper(sheet, (24, 38, 42, 42))
    paper.title("報告する事項（9項目）")
    paper.text(
        "速報では、分かったことだけを書きます。確報では、すべてを書きます。報告の入力画面の並びと同じ順です。個人番号は書きません。"
    )
    paper.head("項目", "書くこと", "速報のとき", "確報のとき")
    cells = {}
    for name, hint in ITEMS:
        row = paper.line(name, hint, None, None, least=46)
        first, final = paper.at(row, 3), paper.at(row, 4)
        cells[name] = f'IF({final}<>"",{final},IF({first}<>"",{first},"（未記入）"))'
    paper.heading("出した記録")
    paper.head("報告", "", "出した日", "受付番号")
    for label in ("速報", "確報"):
        row = paper.line(label, "", None, None)
        paper.only_days(row, 3)
        sheet.cell(row, 3).number_format = DAY
    paper.finish(landscape=True, single=True)
    return cells


def _letter(paper: Paper, names: Sequence[str], items: Mapping[str, str]) -> None:
    for number, name in enumerate(names, 1):
        paper.say(f"{number}　{name}", bold=True)
        paper.letter(items[name], height=58)


def _write_vendor(sheet: Worksheet, facts: BreachFacts, known: str, items: Mapping[str, str]) -> None:
    paper = Paper(sheet, (84,))
    paper.title("請けている業務の情報の漏えい等について（委託元への通知）")
    paper.text(
        "委託元から預かった個人データ又は個人番号の漏えい等のときに使います。知った日から"
        f"{facts.first_days}日以内に、分かった事項を委託元に知らせると、役所への報告と本人への通知は委託元が行い、こちらの義務はなくなります。"
        "「報告する事項」に書いたことが、下に入ります。"
    )
    row = paper.line(None)
    sheet.cell(row, 1).value = "（委託元の名称・担当者）　御中"
    paper.say(f"{facts.company}　{facts.officer}")
    paper.letter(f'"知った日: "&IF(ISNUMBER({known}),TEXT({known},"yyyy/m/d"),"（未記入）")')
    _letter(paper, [name for name, _ in ITEMS], items)
    paper.say(f"問合せ先　{facts.window}")
    paper.finish(single=True)


def _write_persons(sheet: Worksheet, facts: BreachFacts, items: Mapping[str, str]) -> None:
    paper = Paper(sheet, (84,))
    paper.title("本人への通知")
    paper.text(
        "「報告する事項」に書いたことが、下に入ります。送る前に、相手に分かる言葉に直して、様式10-5に写してください。"
    )
    names = ("概要", "漏えい等した情報の項目", "原因", "二次被害又はそのおそれ", "その他参考となる事項")
    paper.say(f"このたび、{facts.company}が扱う情報について、次の事故が起きました。おわび申し上げます。")
    _letter(paper, names, items)
    paper.say(f"お問合せ　{facts.window}")
    paper.finish(single=True)
