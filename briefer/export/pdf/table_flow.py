"""Tables to grids: columns by their content, figures aligned, header cells with their scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.blocks import Inlines, Table, plain_text
from briefer.export.pdf.columns import decimals, is_figure_column, share
from briefer.export.pdf.layout import TextStyle
from briefer.export.pdf.story import Cell, Element, Grid

if TYPE_CHECKING:
    from briefer.export.pdf.block_flow import BlockFlow, Spot

_ALIGN = {"left": "start", "right": "end", "center": "center"}
_PAD_X = 5.0
_SMALLER = 0.86
_COLUMN_HEAD = "/A <</O /Table /Scope /Column>>"
_ROW_HEAD = "/A <</O /Table /Scope /Row>>"


def grid_of(table: Table, flow: BlockFlow, spot: Spot) -> Grid | None:
    """Return the grid of a table, or None for one without cells."""
    count = max((len(r) for r in (table.header, *table.rows)), default=0)
    if not count:
        return None
    theme, setter = flow.theme, flow.setter
    width = flow.width - spot.left - spot.right
    texts = [[plain_text(c) for c in _filled(r, count)] for r in table.rows]
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

    def measured(scale: float) -> tuple[list[float], list[float]]:
        least, natural = [0.0] * count, [0.0] * count
        for row, style in ((table.header, head), *((r, body) for r in table.rows)):
            scaled = style._replace(size=style.size * scale)
            for k, inlines in enumerate(row):
                runs = flow.runs(inlines, scaled)
                least[k] = max(least[k], setter.widest_word(runs))
                natural[k] = max(natural[k], setter.natural_width(runs))
        return least, natural

    seen = set(flow.context.seen_annotations)
    least, natural = measured(1.0)
    pad = 2 * _PAD_X
    if sum(least) + count * pad > width:
        body, head = (
            s._replace(size=round(s.size * _SMALLER, 2), leading=round(s.leading * 0.9, 2))
            for s in (body, head)
        )
        least, natural = measured(_SMALLER)
    flow.context.seen_annotations = seen
    flow.context.called = []
    widths = share(least, [n + 1.0 for n in natural], width, pad)

    def tail(words: str) -> float:
        return setter.natural_width((body.run(decimals(words)),)) if words else 0.0

    tails = [[tail(row[k]) if is_figures[k] else 0.0 for k in range(count)] for row in texts]
    longest = [max((t[k] for t in tails), default=0.0) for k in range(count)]

    def cells(
        row: tuple[Inlines, ...], parent: Element, own: TextStyle, tails: list[float], head: int
    ) -> tuple[Cell, ...]:
        """Set a row; its first ``head`` cells are headers of the row, all of them when negative."""
        made = []
        for k, inlines in enumerate(_filled(row, count)):
            style = own._replace(align=aligns[k])
            inset = longest[k] - tails[k] if aligns[k] == "end" and tails else 0.0
            tag, scope = "TD", ""
            if head < 0 or k < head:
                tag, scope = "TH", _COLUMN_HEAD if head < 0 else _ROW_HEAD
            cell = parent.add(tag, scope)
            made.append(Cell(flow.runs(inlines, style), style, cell, min(inset, widths[k] / 3)))
        return tuple(made)

    header = []
    if table.header:  # a table of nothing but a header has no body to head
        top = element.add("THead" if table.rows else "TBody")
        header.append(cells(table.header, top.add("TR"), head, [], -1))
    group = element.add("TBody") if table.rows else element
    row_heads = 0 if table.header else 1
    rows = [
        cells(row, group.add("TR"), body, own, row_heads)
        for row, own in zip(table.rows, tails, strict=True)
    ]
    notes, keys = flow.notes(spot)
    house = theme.style
    return Grid(
        tuple(header),
        tuple(rows),
        tuple(widths),
        before=4.0,
        after=spot.after + 6.0,
        left=spot.left,
        pad_x=_PAD_X,
        head_fill=house.accent if house.fills_table_head else "",
        rules=house.rule,
        frame=house.accent,
        notes=notes,
        keys=keys,
    )


def _filled(row: tuple[Inlines, ...], count: int) -> tuple[Inlines, ...]:
    return row + ((),) * (count - len(row))
