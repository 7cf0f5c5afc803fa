"""Tables to grids: columns by their content, figures aligned, header cells with their scope."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from briefer.domain.blocks import Inlines, Table, plain_text
from briefer.export.pdf.columns import decimals, is_figure_column, share, widened
from briefer.export.pdf.layout import Run, TextStyle
from briefer.export.pdf.story import Cell, Element, Grid
from briefer.export.pdf.word_flow import Spot, WordFlow

_ALIGN = {"left": "start", "right": "end", "center": "center"}
_PAD_X = 5.0
_SMALLER = 0.86


def grid_of(table: Table, flow: WordFlow, spot: Spot) -> Grid | None:
    """Return the grid of a table, or None for one without cells."""
    count = max((len(r) for r in (table.header, *table.rows)), default=0)
    if not count:
        return None
    theme, setter = flow.theme, flow.setter
    width = flow.width - spot.left - spot.right
    spans = [
        [table.span(n, k) if k < len(row) else 1 for k in range(count)]
        for n, row in enumerate((table.header, *table.rows))
    ]
    texts = [
        [plain_text(c) if span == 1 else "" for c, span in zip(_filled(r, count), own, strict=True)]
        for r, own in zip(table.rows, spans[1:], strict=True)
    ]
    is_figures = [is_figure_column([row[k] for row in texts]) for k in range(count)]
    aligns = []
    for k in range(count):
        asked = table.alignments[k] if k < len(table.alignments) else ""
        aligns.append(_ALIGN.get(asked, "end" if is_figures[k] else "start"))
    language = table.language or spot.style.language
    body = theme.cell._replace(language=language)
    head = theme.cell_head._replace(language=language)
    element = spot.parent.add("Table")
    flow.context.called = []

    def told(row: tuple[Inlines, ...], style: TextStyle) -> list[tuple[Run, ...]]:
        return [flow.runs(inlines, style) for inlines in _filled(row, count)]

    head_runs = told(table.header, head) if table.header else []
    body_runs = [told(row, body) for row in table.rows]

    def measured() -> tuple[list[float], list[float]]:
        least, natural = [0.0] * count, [0.0] * count
        over = []
        for row, own in zip((head_runs, *body_runs), spans, strict=True):
            for k, (runs, span) in enumerate(zip(row, own, strict=False)):
                word, line = setter.extent(runs)
                if span > 1:
                    over.append((k, span, word, line))
                else:
                    least[k], natural[k] = max(least[k], word), max(natural[k], line)
        return (
            widened(least, [(k, span, word) for k, span, word, _ in over], pad),
            widened(natural, [(k, span, line) for k, span, _, line in over], pad),
        )

    pad = 2 * _PAD_X
    least, natural = measured()
    if sum(least) + count * pad > width:
        body, head = _smaller_style(body), _smaller_style(head)
        head_runs = [_smaller(r) for r in head_runs]
        body_runs = [[_smaller(r) for r in row] for row in body_runs]
        least, natural = measured()
    # A little more than they measure, or rounding breaks a word that just fits.
    widths = share([m + 0.5 for m in least], [n + 1.0 for n in natural], width, pad)

    def tail(words: str) -> float:
        return setter.natural_width((body.run(decimals(words)),)) if words else 0.0

    tails = [[tail(row[k]) if is_figures[k] else 0.0 for k in range(count)] for row in texts]
    longest = [max((t[k] for t in tails), default=0.0) for k in range(count)]

    def cells(
        number: int,
        row: list[tuple[Run, ...]],
        parent: Element,
        own: TextStyle,
        tails: list[float],
        heads: int,
    ) -> tuple[Cell, ...]:
        """Place a row; its first ``heads`` cells are headers of it, all of them when negative."""
        made = []
        for k, (runs, span) in enumerate(zip(row, spans[number], strict=True)):
            if not span:
                continue
            is_single = span == 1
            inset = longest[k] - tails[k] if aligns[k] == "end" and tails and is_single else 0.0
            tag, scope = "TD", ""
            if heads < 0 or k < heads:
                tag, scope = "TH", "Column" if heads < 0 else "Row"
            cell = parent.add(tag, _cell_attributes(scope, span))
            style = _aligned(own, _turn(aligns[k], span, is_head=heads < 0))
            made.append(Cell(runs, style, cell, min(inset, widths[k] / 3), span))
        return tuple(made)

    header = []
    if head_runs:  # a table of nothing but a header has no body to head
        top = element.add("THead" if table.rows else "TBody")
        header.append(cells(0, head_runs, top.add("TR"), head, [], -1))
    group = element.add("TBody") if table.rows else element
    row_heads = int(_names_rows(table, texts, is_figures))
    rows = [
        cells(number, row, group.add("TR"), body, own, row_heads)
        for number, (row, own) in enumerate(zip(body_runs, tails, strict=True), 1)
    ]
    notes, keys = flow.notes(spot)
    house = theme.style
    return Grid(
        tuple(header),
        tuple(rows),
        tuple(widths),
        before=spot.after + 3.0,
        after=spot.after + 6.0,
        left=spot.left,
        pad_x=_PAD_X,
        head_fill=house.accent if house.fills_table_head else "",
        rules=house.rule,
        frame=house.accent,
        notes=notes,
        keys=keys,
    )


def _cell_attributes(scope: str, span: int) -> str:
    """Return the structure attributes of a cell, empty for a plain one (ISO 32000-1, 14.8.5.7)."""
    said = (f" /Scope /{scope}" if scope else "") + (f" /ColSpan {span}" if span > 1 else "")
    return f"/A <</O /Table{said}>>" if said else ""


@lru_cache(maxsize=64)
def _aligned(style: TextStyle, align: str) -> TextStyle:
    """Return one value for all cells of a column, however many there are."""
    return style._replace(align=align)


def _turn(align: str, span: int, *, is_head: bool) -> str:
    """Return how a cell stands: a header over several columns in their middle."""
    if span == 1:
        return align
    return "center" if is_head else "start"


def _names_rows(table: Table, texts: Sequence[Sequence[str]], is_figures: Sequence[bool]) -> bool:
    """Whether the first column says what each row is about, for who hears the table read.

    It does below an empty corner, and without a header row; and where all its words differ and
    figures stand beside them.
    """
    if not table.header or not plain_text(table.header[0]):
        return True
    names = [row[0].strip() for row in texts]
    is_told = all(any(map(str.isalpha, name)) for name in names)
    return is_told and len(set(names)) == len(names) > 1 and any(is_figures[1:])


def _smaller_style(style: TextStyle) -> TextStyle:
    return style._replace(
        size=round(style.size * _SMALLER, 2), leading=round(style.leading * 0.9, 2)
    )


def _smaller(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return tuple(r._replace(size=round(r.size * _SMALLER, 2)) for r in runs)


def _filled(row: tuple[Inlines, ...], count: int) -> tuple[Inlines, ...]:
    return row + ((),) * (count - len(row))
