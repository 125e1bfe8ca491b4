"""Forms (様式) of forms.yaml: what stands on the page of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.authoring.body import Counters
from generator.authoring.controls import (
    DATE,
    NARROW_DATE,
    ROOMY_DATE,
    check_control,
    choice_control,
    date_control,
)
from generator.authoring.frame import LANDSCAPE_WIDTH, PORTRAIT_WIDTH, SHADED
from generator.authoring.letters import letter
from generator.authoring.references import CROSS
from generator.authoring.tables import TWIPS_PER_MM, TableFrame, cell_xml, framed, row_xml, share
from generator.authoring.xml import paragraph, run, text_run, words
from generator.catalogue import Form, FormField, KnownRows

TURNED_FROM = 9  # fields: a ledger with this many lies on its side,
UPRIGHT = 6  # unless they stand in no more columns than these
LINE = 8  # mm: a line to write on by hand
ROW = 9
DEEP_ROW = 13  # where fields stand one below the other
SIGNATURE = 14
SPARE = 1  # the empty row that a ledger has in any case: a page for two more would be an empty one
WRITTEN = 2  # rows, about, that one takes in which the answers stand: their words need several lines
LEDGER = {False: 216, True: 130}  # mm for the rows of a ledger with its head, upright and turned
LETTER = 3.1  # mm: a letter of its head
SHEET = (34, 46, 34, 46)
PAGE = 204  # mm of an upright page that a sheet may fill
STRETCH = (0.6, 1.5)  # how far its places to write in may shrink or grow to do so
SHORT_LABEL, SHORT_CHOICES = 12, 16
HEADING = "様式見出し"
ALIAS, TAG = re.compile(r'<w:alias w:val="([^"&]*)"/>'), 60  # letters that Word allows in a tag, but for the dot
REFERENCE = ("{{ ref(", "{{ form(")
LOWER = {"様式項目（中央）": "様式項目（下段）", "様式欄": "様式欄（下段）"}

# What the answers say with a dash is left for whoever fills the form in by hand.
UNKNOWN = re.compile(r"(（?)\{\{ (row\.\w+) \}\}(）?)")
UNLESS_DASH = r'{% if \2|string != "―" %}\1{{ \2 }}\3{% endif %}'


def is_turned(form: Form) -> bool:
    """Say whether a form lies on its side."""
    fields = sum(len(column.stack) for column in form.fields)
    return form.layout == "ledger" and fields >= TURNED_FROM and len(form.fields) > UPRIGHT


def form_body(form: Form, counters: Counters) -> str:
    """Return a form with its heading; what is typed into it can be read back by form and field."""
    number = counters.next_bookmark()
    # Named by others it is its title alone.
    heading = (
        text_run(f"様式{form.number}　")
        + f'<w:bookmarkStart w:id="{number}" w:name="{form.document.id}"/>'
        + text_run(form.title)
        + f'<w:bookmarkEnd w:id="{number}"/>'
    )
    return paragraph(HEADING, heading) + ALIAS.sub(
        lambda found: f'{found[0]}<w:tag w:val="{form.id}.{found[1][: TAG - len(form.id)]}"/>',
        _body(form, is_turned(form), counters),
    )


def _body(form: Form, turned: bool, counters: Counters) -> str:
    if form.layout == "letter":
        return letter(form, counters)
    return _ledger(form, turned) if form.layout == "ledger" else _sheet(form)


def _ledger(form: Form, turned: bool) -> str:
    total = LANDSCAPE_WIDTH if turned else PORTRAIT_WIDTH
    wanted = [max(map(_column_width, column.stack)) for column in form.fields]
    widths = share(total, [round(width * 10) for width in wanted])
    columns = list(zip(widths, form.fields, strict=True))
    heads = [
        _stacked(width, [_column_head(field) for field in column.stack], "様式項目（中央）")
        for width, column in columns
    ]
    cells = [
        _stacked(width, [_ledger_cell(field, width) for field in column.stack], "様式欄") for width, column in columns
    ]
    deep = any(column.under for column in form.fields)
    height = DEEP_ROW if deep else ROW
    room = _row_count(form.fields, widths, turned, height)
    rows = [
        row_xml(heads, header=True),
        *(row for known in form.rows for row in _known(known, columns, height, total)),
        _tag_row(f"for row in range({_free_rows(form.rows, room)})", total, len(widths)),
        row_xml(cells, height),
        _tag_row("endfor", total, len(widths)),
    ]
    names = "、".join("と".join(field.name for field in column.stack) for column in form.fields)
    return framed(TableFrame("規程表", widths, form.title, f"1行に1件を書く台帳。列は、{names}。"), rows)


def _known(known: KnownRows, columns: Sequence[tuple[int, FormField]], height: int, total: int) -> Iterator[str]:
    """Yield the rows that the answers know: a loop over their list, and what is not known to be written by hand."""
    cells = [
        _stacked(width, [_known_cell(field, known, width) for field in column.stack], "様式欄")
        for width, column in columns
    ]
    tags = [f"if {known.when}" if known.when else "", f"for row in {known.each}", "if row.is_given"]
    closing = ["endif" if known.when else "", "endfor", "endif"]
    yield from (_tag_row(tag, total, len(columns)) for tag in tags if tag)
    yield row_xml(cells, height)
    yield from (_tag_row(tag, total, len(columns)) for tag in reversed(closing) if tag)


def _known_cell(field: FormField, known: KnownRows, width: int) -> str:
    if field.name not in known.values:
        return _ledger_cell(field, width)
    value = known.values[field.name]
    return text_run(UNKNOWN.sub(UNLESS_DASH, value), CROSS if value.startswith(REFERENCE) else "")


def _free_rows(rows: Sequence[KnownRows], room: int) -> str:
    """Return how many empty rows follow: what the known ones leave of the page, and some in any case."""
    counts = [
        f"({WRITTEN} * {known.each}|length if {known.when} else 0)"
        if known.when
        else f"{WRITTEN} * {known.each}|length"
        for known in rows
    ]
    return f"[{room} - {' - '.join(counts)}, {SPARE}]|max" if counts else str(room)


def _stacked(width: int, contents: Sequence[str], style: str) -> str:
    """Return a cell whose contents stand one below the other, parted by a dotted line."""
    first, *others = contents
    return cell_xml(width, first, style, below="".join(paragraph(LOWER[style], content) for content in others))


def _tag_row(tag: str, width: int, columns: int) -> str:
    return f"<w:tr>{cell_xml(width, text_run('{%tr ' + tag + ' %}'), more=_span(columns))}</w:tr>"


def _row_count(fields: Sequence[FormField], widths: Sequence[int], turned: bool, height: int) -> int:
    """Return how many rows fit on the page under a head that may need several lines."""
    letters = [max(1, int((width / TWIPS_PER_MM - 4) / LETTER)) for width in widths]
    lines = max(
        sum(-(-len(field.name) // n) + (2 if field.kind == "choice" else 0) for field in column.stack)
        for column, n in zip(fields, letters, strict=True)
    )
    return int((LEDGER[turned] - 4 - 4.6 * lines) / (height + 0.3))


def _column_width(field: FormField) -> float:
    """Return how wide a column wants to be, in millimetres."""
    if field.name.lower() == "no":
        return 12
    if field.kind == "date":
        return 21
    if field.kind == "check":
        return 14
    if field.kind in ("lines", "wide"):
        return 40
    if field.kind == "choice":
        listed = 2.5 * (len("・".join(field.choices)) + 2) + 4  # on one line, if that is short
        return max(15.0, 3.2 * min(len(field.name), 5) + 3, 3.2 * max(map(len, field.choices)) + 5, min(22, listed))
    return max(15.0, min(30.0, 3.2 * len(field.name) + 9))


def _column_head(field: FormField) -> str:
    if field.kind != "choice":
        return text_run(field.name)
    choices = run("<w:br/>") + text_run("（" + "・".join(field.choices) + "）", "小さい字")
    return text_run(field.name) + choices


def _ledger_cell(field: FormField, width: int) -> str:
    if field.kind == "date":
        return date_control(DATE if width >= 23 * TWIPS_PER_MM else NARROW_DATE, field.name)
    if field.kind == "choice":
        return choice_control(field.choices, "", field.name)
    return check_control(field.name) if field.kind == "check" else ""


def _sheet(form: Form) -> str:
    widths = share(PORTRAIT_WIDTH, SHEET)
    pairs = list(_pairs(form.fields))
    stretch = _stretch(pairs)
    rows = [_sheet_row(fields, widths, stretch) for fields in pairs]
    frame = TableFrame("規程表", widths, form.title, "項目と、その内容を書く欄からなる様式。", first_row=False)
    return framed(frame, rows)


def _pairs(fields: Sequence[FormField]) -> Iterator[tuple[FormField, ...]]:
    """Yield the fields of each row: two short ones side by side, others alone."""
    for short, run_of in groupby(fields, _is_short):
        group = list(run_of)
        step = 2 if short else 1
        for start in range(0, len(group), step):
            yield tuple(group[start : start + step])


def _is_short(field: FormField) -> bool:
    if field.kind in ("lines", "check") or len(field.name) > SHORT_LABEL:
        return False
    return field.kind != "choice" or sum(map(len, field.choices)) + len(field.choices) <= SHORT_CHOICES


def _stretch(pairs: Sequence[tuple[FormField, ...]]) -> float:
    """Return the factor for the places to write in, so that the sheet fills a page and no more where it can."""
    heights = [max(map(_height, fields)) for fields in pairs]
    writing = sum(h for h, fields in zip(heights, pairs, strict=True) if fields[0].kind == "lines")
    if not writing:
        return 1
    least, most = STRETCH
    return min(most, max(least, (PAGE - sum(heights) + writing) / writing))


def _sheet_row(fields: tuple[FormField, ...], widths: Sequence[int], stretch: float) -> str:
    height = max(_height(field) for field in fields)
    if fields[0].kind == "lines":
        height = round(height * stretch)
    if fields[0].kind == "check":
        label = _label(fields[0].name, sum(widths[:3]), 3)
        return row_xml([label, cell_xml(widths[3], check_control(fields[0].name), "様式欄（中央）")], height)
    cells = []
    for index, field in enumerate(fields):
        cells.append(_label(field.name, widths[index * 2]))
        last = index == len(fields) - 1
        width = sum(widths[index * 2 + 1 :]) if last else widths[1]
        span = len(widths) - index * 2 - 1 if last else 1
        cells.append(cell_xml(width, _sheet_cell(field), "様式欄", _span(span)))
    return row_xml(cells, height)


def _sheet_cell(field: FormField) -> str:
    if field.kind == "date":
        return date_control(ROOMY_DATE, field.name)
    if field.kind == "choice":
        return choice_control(field.choices, "・".join(field.choices), field.name)
    return run("<w:br/>").join(text_run(line) for line in field.text.splitlines())


def _height(field: FormField) -> int:
    if field.kind == "lines":
        return field.lines * LINE
    return SIGNATURE if "署名" in field.name else ROW


def _label(name: str, width: int, span: int = 1) -> str:
    shade = _span(span) + SHADED
    return cell_xml(width, run(words(name)), "様式項目", shade)


def _span(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
