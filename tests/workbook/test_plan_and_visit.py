"""What a visiting expert and the company go through together: the plan of measures, the sheets of a visit."""

from __future__ import annotations

import io
from datetime import date, datetime
from types import SimpleNamespace

from openpyxl import load_workbook

from generator.rendering import write_zip
from generator.workbook.model import Demand, Rule, Rulebook
from generator.workbook.plan import plan_of
from generator.workbook.sheet import register_parts
from generator.workbook.visit import CHECKED, MET, POLICY, REVIEWED, STATE, visit_parts

DAY = date(2026, 12, 1)
NOTHING = SimpleNamespace(label="該当なし", prompt="―", section="―", value="―")
WORDS: dict[str, object] = {
    "company_name": "株式会社みほん",
    "version": "1.0",
    "open_items": [SimpleNamespace(label="代表者の氏名", prompt="誰ですか。", section="会社のこと", value="")],
    "first_checks": [SimpleNamespace(label="UPS", prompt="UPSはありますか。", section="設備", value="いいえ")],
}


def test_what_is_open_and_what_is_assumed_become_lines_with_what_to_do() -> None:
    first, other = plan_of(WORDS).lines
    assert (first.id, first.values["緊急度"]) == ("open:代表者の氏名", "高")
    assert "【要記入】" in str(first.values["課題"])
    assert (other.id, other.values["No"]) == ("default:UPS", 2)
    assert "「いいえ」" in str(other.values["課題"])


def test_a_company_with_nothing_open_has_an_empty_plan() -> None:
    assert not plan_of({**WORDS, "open_items": [NOTHING], "first_checks": [NOTHING]}).lines


def test_the_plan_is_a_workbook_without_the_number_of_a_form() -> None:
    book = load_workbook(io.BytesIO(write_zip(register_parts(plan_of(WORDS), DAY))))
    assert book.sheetnames[0] == "対策実行計画"
    assert book.worksheets[0]["A1"].value == "対策実行計画"


def test_a_visit_goes_through_each_regulation_and_each_section() -> None:
    books = [
        Rulebook("00", "情報セキュリティ基本方針", "約束すること", "1.0", date(2026, 12, 1), None, "代表者"),
        Rulebook("04", "アクセス制御及び認証", "誰が使えるか", "1.1", date(2026, 12, 1), date(2027, 4, 1), "管理者"),
    ]
    rules = [Rule(1, "第4章", "アクセス制御及び認証"), Rule(2, "1.", "方針", ("ipa25:4",)), Rule(3, "1.1", "原則")]
    demands = [
        Demand("自社診断", "4", "見られる人を限る", "第4章 1.", "様式4-1"),
        Demand("自社診断", "5", "脅威を知る", "", ""),
    ]
    parts = visit_parts("株式会社みほん", books, rules, demands, DAY)
    assert parts == visit_parts("株式会社みほん", books, rules, demands, DAY)
    book = load_workbook(io.BytesIO(write_zip(parts)))
    assert book.sheetnames == [POLICY, CHECKED, MET, STATE]
    met = list(book[MET].iter_rows(min_row=4, max_col=4, values_only=True))
    assert met == [
        ("自社診断", None, None, None),
        ("4", "見られる人を限る", "第4章 1.", "様式4-1"),
        ("5", "脅威を知る", None, None),
    ]
    assert book[STATE].cell(5, 3).value == "1.1"
    assert [book[STATE].cell(5, column).value for column in (4, 5)] == [datetime(2026, 12, 1), datetime(2027, 4, 1)]
    (rule,) = list(book[POLICY].data_validations.dataValidation)
    assert rule.formula1 == '"' + ",".join(REVIEWED) + '"'
