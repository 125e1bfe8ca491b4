"""Hand edits of tables: rows, columns and cells."""

from __future__ import annotations

from random import Random

from hand_blocks import copy, like
from hand_desk import (
    Desk,
    Element,
    cells,
    flowing,
    fresh,
    letters,
    local,
    made,
    plain,
    q,
    retype,
    rows,
    said,
    sentence,
    tables,
)
from hand_model import Edit, edit, hand, pick


def table_of(node: Element) -> Element:
    return next(node.iterancestors(q("tbl")))


def emptied(row: Element, text: str = "") -> Element:
    """Return a row like `row` with nothing in it but `text` in its first cell: Word's new row."""
    new = copy(row)
    for number, cell in enumerate(new.findall(q("tc"))):
        first, *more = cell.findall(q("p"))
        for p in more:
            cell.remove(p)
        cell.replace(first, like(first, text if number == 0 else ""))
    return new


def renumbered(desk: Desk, node: Element) -> Element:
    """Return a copy whose marks have numbers of their own, as Word pastes it; bookmarks are not pasted."""
    for mark in list(node.iter(q("bookmarkStart"), q("bookmarkEnd"))):
        mark.getparent().remove(mark)
    for mark in node.iter(q("ins"), q("del"), q("rPrChange"), q("pPrChange")):
        mark.set(q("id"), str(desk.fresh_id()))
    return node


@hand("表の行を足す")
def row_inserted(desk: Desk, random: Random) -> Edit | None:
    row, new = pick(random, rows(desk)), fresh(random)
    if row is None:
        return None
    return edit(desk, [row], lambda desk, row: row.addnext(emptied(row, new)), [new])


@hand("表の最後に行を足す")
def row_appended(desk: Desk, random: Random) -> Edit | None:
    table, new = pick(random, tables(desk)), fresh(random)
    if table is None:
        return None
    return edit(desk, [table.findall(q("tr"))[-1]], lambda desk, row: row.addnext(emptied(row, new)), [new])


@hand("表の行を写して貼る")
def row_copied(desk: Desk, random: Random) -> Edit | None:
    row = pick(random, rows(desk))
    return edit(desk, [row], lambda desk, row: row.addnext(renumbered(desk, copy(row)))) if row is not None else None


@hand("表の行を消す")
def row_deleted(desk: Desk, random: Random) -> Edit | None:
    row = pick(random, [row for row in rows(desk) if len(table_of(row).findall(q("tr"))) > 2 and said(row)])
    if row is None:
        return None
    gone = [said(p) for p in row.iter(q("p"))]
    return edit(desk, [row], lambda desk, row: row.getparent().remove(row), gone=gone)


@hand("表の行を動かす", says=None)
def row_moved(desk: Desk, random: Random) -> Edit | None:
    found = [row for row in rows(desk) if row.getnext() is not None and row.getnext().getnext() is not None]
    row = pick(random, found)
    if row is None:
        return None
    to = row.getnext().getnext()
    return edit(desk, [row, to], lambda desk, row, to: to.addnext(row))


@hand("セルの語を直す")
def cell_changed(desk: Desk, random: Random) -> Edit | None:
    cell, new = pick(random, cells(desk)), fresh(random)
    if cell is None:
        return None
    p = cell.find(q("p"))
    at = random.randrange(len(letters(p)) + 1)
    return edit(desk, [cell.getparent(), p], lambda desk, row, p: retype(p, at, at, new), [new])


@hand("セルを打ち直す")
def cell_retyped(desk: Desk, random: Random) -> Edit | None:
    cell, new = pick(random, cells(desk)), fresh(random)
    if cell is None:
        return None
    p = cell.find(q("p"))
    return edit(desk, [cell.getparent(), p], lambda desk, row, p: retype(p, 0, len(letters(p)), new), [new])


@hand("セルに段落を足す")
def cell_paragraph(desk: Desk, random: Random) -> Edit | None:
    cell, new = pick(random, cells(desk)), sentence(random)
    if cell is None:
        return None
    p = cell.find(q("p"))
    return edit(desk, [cell.getparent(), p], lambda desk, row, p: p.addnext(like(p, new)), [new])


@hand("セルの頭に段落を足す")
def cell_paragraph_first(desk: Desk, random: Random) -> Edit | None:
    cell, new = pick(random, cells(desk)), sentence(random)
    if cell is None:
        return None
    p = cell.find(q("p"))
    return edit(desk, [cell.getparent(), p], lambda desk, row, p: p.addprevious(like(p, new)), [new])


@hand("見出しの行を直す")
def head_changed(desk: Desk, random: Random) -> Edit | None:
    heads = [table.find(q("tr")) for table in tables(desk)]
    head, new = pick(random, [head for head in heads if plain(next(head.iter(q("p"))))]), fresh(random)
    if head is None:
        return None
    p = next(head.iter(q("p")))
    return edit(desk, [table_of(head), p], lambda desk, _, p: retype(p, len(letters(p)), len(letters(p)), new), [new])


def grid(table: Element) -> list[Element]:
    return table.find(q("tblGrid")).findall(q("gridCol"))


@hand("表の列を足す")
def column_inserted(desk: Desk, random: Random) -> Edit | None:
    table, new = pick(random, tables(desk)), fresh(random)
    if table is None:
        return None

    def act(desk: Desk, table: Element) -> None:
        grid(table)[-1].addnext(copy(grid(table)[-1]))
        for number, row in enumerate(table.findall(q("tr"))):
            last = row.findall(q("tc"))[-1]
            cell = emptied(made(f"<w:tr>{_xml(last)}</w:tr>"), new if number == 0 else "")
            last.addnext(cell.find(q("tc")))

    return edit(desk, [table], act, [new])


def _xml(node: Element) -> str:
    from lxml import etree

    return etree.tostring(node, encoding="unicode")


@hand("表の列を消す")
def column_deleted(desk: Desk, random: Random) -> Edit | None:
    table = pick(random, [table for table in tables(desk) if len(grid(table)) > 2])
    if table is None:
        return None

    def act(desk: Desk, table: Element) -> None:
        table.find(q("tblGrid")).remove(grid(table)[-1])
        for row in table.findall(q("tr")):
            row.remove(row.findall(q("tc"))[-1])

    return edit(desk, [table], act)


@hand("セルを横に結合する")
def cells_merged_across(desk: Desk, random: Random) -> Edit | None:
    row = pick(random, [row for row in rows(desk) if len(row.findall(q("tc"))) > 2])
    if row is None:
        return None

    def act(desk: Desk, row: Element, table: Element) -> None:
        first, second = row.findall(q("tc"))[:2]
        properties = first.find(q("tcPr"))
        width = properties.find(q("tcW"))
        width.addnext(made('<w:gridSpan w:val="2"/>'))
        width.set(q("w"), str(sum(int(cell.find(f"{q('tcPr')}/{q('tcW')}").get(q("w"))) for cell in (first, second))))
        first.extend(second.findall(q("p")))
        row.remove(second)

    return edit(desk, [row, table_of(row)], act)


@hand("セルを縦に結合する")
def cells_merged_down(desk: Desk, random: Random) -> Edit | None:
    row = pick(random, [row for row in rows(desk) if row.getnext() is not None])
    if row is None:
        return None

    def act(desk: Desk, first: Element, second: Element, table: Element) -> None:
        for line, kind in ((first, "restart"), (second, "continue")):
            line.find(q("tc")).find(f"{q('tcPr')}/{q('tcW')}").addnext(made(f'<w:vMerge w:val="{kind}"/>'))

    return edit(desk, [row, row.getnext(), table_of(row)], act)


@hand("表を消す")
def table_deleted(desk: Desk, random: Random) -> Edit | None:
    found = [node for node in tables(desk) if node.getnext() is not None and local(node.getnext()) == "p"]
    table = pick(random, found)
    if table is None:
        return None
    gone = [said(p) for p in table.iter(q("p"))]
    return edit(desk, [table], lambda desk, table: table.getparent().remove(table), gone=gone)


@hand("表を足す")
def table_inserted(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, [p for p in flowing(desk) if plain(p)]), fresh(random)
    if p is None:
        return None
    cell = '<w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>'
    row = f"<w:tr>{cell.format(new)}{cell.format('担当')}</w:tr>"
    look = '<w:tblPr><w:tblW w:w="9072" w:type="dxa"/></w:tblPr>'
    grid = '<w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid>'

    def act(desk: Desk, p: Element) -> None:
        p.addnext(made("<w:p/>"))
        p.addnext(made(f"<w:tbl>{look}{grid}{row}{row.replace(new, '―')}</w:tbl>"))

    return edit(desk, [p], act, [new])


@hand("表を二つに分ける")
def table_split(desk: Desk, random: Random) -> Edit | None:
    table = pick(random, tables(desk, 4))
    if table is None:
        return None

    def act(desk: Desk, table: Element) -> None:
        second = copy(table)
        for number, (row, twin) in enumerate(zip(table.findall(q("tr")), second.findall(q("tr")), strict=True)):
            (table if number > 1 else second).remove(row if number > 1 else twin)
        table.addnext(second)
        table.addnext(made("<w:p/>"))

    return edit(desk, [table], act)


@hand("列の幅を変える", says=False)
def widths_changed(desk: Desk, random: Random) -> Edit | None:
    table = pick(random, tables(desk))
    if table is None:
        return None

    def act(desk: Desk, table: Element) -> None:
        for column in (
            grid(table)[0],
            *(row.find(q("tc")).find(f"{q('tcPr')}/{q('tcW')}") for row in table.findall(q("tr"))),
        ):
            column.set(q("w"), str(int(column.get(q("w"))) + 113))

    return edit(desk, [table], act)


@hand("セルに色を付ける", says=False)
def cell_coloured(desk: Desk, random: Random) -> Edit | None:
    cell = pick(random, [cell for cell in cells(desk) if cell.find(f"{q('tcPr')}/{q('shd')}") is None])
    if cell is None:
        return None

    def act(desk: Desk, row: Element, p: Element) -> None:
        width = p.getparent().find(f"{q('tcPr')}/{q('tcW')}")
        width.addnext(made('<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'))

    return edit(desk, [cell.getparent(), cell.find(q("p"))], act)
