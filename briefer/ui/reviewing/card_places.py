"""Where cards stand beside their words: as near as they can without lying on one another."""

from __future__ import annotations

from collections.abc import Sequence


def places(
    wanted: Sequence[float], heights: Sequence[float], active: int | None, gap: float
) -> list[float]:
    """Return the top of each card, in order and without overlap.

    The active card stands exactly where it wants to be; the others make room, those before it
    upwards and those after it downwards. With no active card the first one keeps its place.

    Args:
        wanted: The top that each card would have if it were alone, rising.
        heights: How tall each card is.
        active: Which card has its wish; None for none.
        gap: The least space between two cards.
    """
    tops = list(wanted)
    pivot = 0 if active is None else active
    for n in range(pivot + 1, len(tops)):
        tops[n] = max(tops[n], tops[n - 1] + heights[n - 1] + gap)
    for n in range(pivot - 1, -1, -1):
        tops[n] = min(tops[n], tops[n + 1] - heights[n] - gap)
    return tops


def lowered(
    wanted: Sequence[float], heights: Sequence[float], above: range, gap: float, lowest: float
) -> list[float]:
    """Return what to wish for so that the cards above the active one begin within the margin.

    The active card goes down for them, no further than it must and no further than ``lowest``.

    Args:
        wanted: The top that each card would have if it were alone, rising.
        heights: How tall each card is.
        above: The cards whose words are in view, up to the active one, which comes next.
        gap: The least space between two cards, and over the first one.
        lowest: How far down the active card may begin.
    """
    active, wishes = above.stop, list(wanted)
    tops, floor = places(wanted, heights, active, gap), gap
    for n in above:
        wishes[n] = max(tops[n], floor)
        floor = wishes[n] + heights[n] + gap
    wishes[active] = max(wishes[active], min(floor, lowest)) if above else wishes[active]
    return wishes
