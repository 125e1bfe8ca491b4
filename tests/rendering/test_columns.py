"""A column that says nothing in any row is not printed; nothing else of a table changes."""

from __future__ import annotations

import pytest

from generator.rendering.columns import without_empty_columns


def cell(text: str, width: int = 1000, more: str = "") -> str:
    words = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{words}</w:tc>'


def table(*rows: list[str], style: str = "規程表", more: str = "") -> str:
    head, *body = rows
    grid = "".join('<w:gridCol w:w="1000"/>' for _ in head)
    first = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{''.join(map(cell, head))}</w:tr>"
    others = "".join(f"<w:tr>{''.join(cell(text, more=more) for text in row)}</w:tr>" for row in body)
    look = f'<w:tblStyle w:val="{style}"/><w:tblDescription w:val="列は、{"、".join(head)}。"/>'
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{first}{others}</w:tbl><w:p/>"


def test_a_column_of_dashes_goes_and_the_others_take_its_room() -> None:
    before = table(["名", "型番", "所"], ["甲", "―", "乙"], ["丙", "―", "―"])
    after = without_empty_columns(before)
    assert "型番" not in after
    assert after.count("<w:tc>") == 6
    assert after.count('w:w="1500"') == 2 + 6
    assert 'w:val="列は、名、所。"' in after


@pytest.mark.parametrize(
    "xml",
    [
        pytest.param(table(["名", "所"], ["甲", "―"], ["丙", "丁"]), id="one row says something"),
        pytest.param(table(["名", "所"], ["該当なし", "―"]), id="there is nothing of the kind"),
        pytest.param(table(["名", "所"], ["―", "―"]), id="nothing at all"),
        pytest.param(table(["名", "所"], ["甲", "―"], style="TableGrid"), id="somebody else's table"),
        pytest.param(table(["名", "所"], ["甲", "―"], more="<w:vMerge/>"), id="merged cells"),
        pytest.param(table(["名", "所"], ["甲", ""]), id="a column to fill in"),
        pytest.param(table(["名", "所"]), id="no row"),
    ],
)
def test_other_tables_stay_as_they_are(xml: str) -> None:
    assert without_empty_columns(xml) == xml
