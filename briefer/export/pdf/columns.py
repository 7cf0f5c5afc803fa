"""How wide a table's columns are, and where its figures stand: pure functions on numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FIGURE = re.compile(
    r"[<>≈~±+−–-]?\s?[$€£₺]?\d[\d.,\s\u202f\u2009]*(\.\d+)?\s?[%‰°kKmMbB€$£₺]?[CFmgt]{0,2}"
)
_EMPTY = frozenset(("", "-", "–", "—", "−", "n/a", "…", ".."))


def is_figure(text: str) -> bool:
    """Whether a cell holds a number, perhaps with a sign and a unit."""
    return _FIGURE.fullmatch(text.strip()) is not None


def is_figure_column(cells: Sequence[str]) -> bool:
    """Whether a column is all numbers, or gaps between them."""
    told = [c for c in cells if c.strip() not in _EMPTY]
    return bool(told) and all(is_figure(c) for c in told)


def decimals(text: str) -> str:
    """Return what stands behind the units of a number: its point, decimals and unit."""
    found = re.search(r"[.,]\d{1,2}\D*$|\D*$", text.strip())
    return found.group() if found else ""


def widened(
    widths: Sequence[float], over: Sequence[tuple[int, int, float]], pad: float
) -> list[float]:
    """Widen columns until the cells that lie over several of them fit.

    Args:
        widths: What each column needs for its own cells.
        over: (first column, how many, needed width) of each such cell.
        pad: White space inside each cell, both sides together.
    """
    wide = list(widths)
    for first, count, needed in over:
        lacking = needed - sum(wide[first : first + count]) - (count - 1) * pad
        for k in range(first, first + count):
            wide[k] += max(lacking, 0.0) / count
    return wide


def share(
    least: Sequence[float], natural: Sequence[float], width: float, pad: float
) -> list[float]:
    """Share a table's width among its columns.

    A column that fits its natural width gets it; what is left goes to the others by what they
    still want. With too little for even the widest words, all give by the same part.

    Args:
        least: Width of each column's widest word.
        natural: Width of each column's longest line.
        width: Of the table.
        pad: White space inside each cell, both sides together.

    Returns:
        Widths with padding; their sum is ``width``.
    """
    count = len(natural)
    room = max(width - count * pad, count * 4.0)
    wanted = [max(n, 4.0) for n in natural]
    floor = [min(max(m, 4.0), w) for m, w in zip(least, wanted, strict=True)]
    if sum(wanted) <= room:
        spare = room - sum(wanted)
        inner = [w + spare * w / sum(wanted) for w in wanted]
    elif sum(floor) >= room:
        inner = [f * room / sum(floor) for f in floor]
    else:
        inner = _between(floor, wanted, room)
    scale = width / sum(w + pad for w in inner)
    return [(w + pad) * scale for w in inner]


def _between(floor: list[float], wanted: list[float], room: float) -> list[float]:
    """Give every column a share of the room, no less than its floor or more than it wants."""
    open_ = set(range(len(wanted)))
    inner = list(floor)
    left = room
    while open_:
        total = sum(wanted[i] ** 0.5 for i in open_)
        shares = {i: left * wanted[i] ** 0.5 / total for i in open_}
        fixed = {i for i in open_ if shares[i] >= wanted[i] or shares[i] <= floor[i]}
        over = sum(max(floor[i], min(shares[i], wanted[i])) for i in open_) > left
        if over:
            fixed = {i for i in open_ if shares[i] <= floor[i]}
        elif any(shares[i] >= wanted[i] for i in open_):
            fixed = {i for i in open_ if shares[i] >= wanted[i]}
        if not fixed:
            for i in open_:
                inner[i] = shares[i]
            return inner
        for i in fixed:
            inner[i] = floor[i] if over else wanted[i]
            left -= inner[i]
        open_ -= fixed
    return inner
