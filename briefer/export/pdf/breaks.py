"""Where lines end: total-fit breaking (Knuth and Plass, 1981) on plain numbers.

A paragraph is a row of boxes with glue between them. A *break* is a place where a line may end:
after a box, or at a cut inside one. The cost of a paragraph is the sum over its lines of how
far their spaces are stretched or shrunk, of hyphens, and of uneven neighbours; the breaks with
the least cost win. The natural width up to a break minus what can shrink, and plus what can
stretch, only ever grow; so two bisections give each line start the few ends that are feasible.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from operator import add
from typing import Any, NamedTuple, Protocol, TypeVar

INFINITE = float("inf")
STRETCH = 0.5
"""How far a space stretches at ratio 1, as a part of itself."""
SHRINK = 0.33
"""How far a space may shrink."""
HYPHEN = 150_000.0
"""Cost of a hyphenated line."""
LADDER = (0.0, 0.0, 150_000.0, 6_000_000.0)
"""Further cost of the second, and of the third and each later hyphenated line in a row."""
NO_LADDER = (0.0, 0.0, 150_000.0, INFINITE)
"""The same where a third one is not allowed."""
UNEVEN = 1_500.0
"""Cost of neighbours whose ratios differ by one."""
SHORT_LAST = 60_000.0
"""Cost of a last line shorter than an eighth of the measure."""
HYPHEN_BEFORE_LAST = 150_000.0
"""Cost of a hyphen at the end of the last line but one."""
AFTER_HARD_HYPHEN = 400.0
"""Cost of a break behind a hyphen or a stroke that is written anyway."""
ANYWHERE = 9_000.0
"""Cost of a break inside a word that is wider than the measure."""
RAGGED_ZONE = 0.12
"""How short a line of ragged text may be at ratio 1, as a part of the measure."""
LAST_RESORT_ZONE = 0.02
"""The same for justified text whose words are too wide for any better: only just enough that a
word may stand alone, or all the other lines of the paragraph would come out uneven too."""


class Measures(NamedTuple):
    """The breaks of a paragraph as parallel rows; break 0 is its start, the last its end.

    Attributes:
        start: Natural position at which a line begins that starts at the break.
        start_glue: Sum of glue before that line.
        end: Natural position at which a line ends that ends at the break.
        end_glue: Sum of glue before that end.
        penalty: Cost of ending a line there; 0 for an ordinary space.
    """

    start: Sequence[float]
    start_glue: Sequence[float]
    end: Sequence[float]
    end_glue: Sequence[float]
    penalty: Sequence[float]


class Elasticity(NamedTuple):
    """How spaces give: parts of a space at ratio 1, and a zone at the line's end in points.

    Attributes:
        tolerance: The highest ratio that is allowed.
        ladder: Further cost of hyphenated lines in a row.
    """

    stretch: float
    shrink: float
    zone: float
    tolerance: float
    ladder: tuple[float, ...] = LADDER


def solve(
    measures: Measures, width: float, first_indent: float, elasticity: Elasticity
) -> list[int] | None:
    """Return the breaks of the cheapest paragraph, 0 and the last included.

    Only the best way to each break is remembered, so evenness and hyphen ladders look at that
    one predecessor: not strictly the optimum, and close to it.

    Returns:
        None when no set of lines stays within the tolerance.
    """
    start, start_glue, end, end_glue, penalty = measures
    stretch, shrink, zone, tolerance, ladders = elasticity
    count = len(start)
    last = count - 1
    tightest = [x - shrink * g for x, g in zip(end, end_glue, strict=True)]
    loosest = [x + tolerance * stretch * g for x, g in zip(end, end_glue, strict=True)]
    cost, before = [INFINITE] * count, [0] * count
    ratio, hyphens = [0.0] * count, [0] * count
    cost[0] = 0.0
    for a in range(last):
        cost_a = cost[a]
        if cost_a >= cost[last]:
            continue
        glue, ratio_a, hyphens_a = start_glue[a], ratio[a], hyphens[a]
        limit = width + start[a] - (first_indent if a == 0 else 0.0)
        stop = bisect_right(tightest, limit - shrink * glue, a + 1)
        go = bisect_left(loosest, limit + tolerance * (stretch * glue - zone), a + 1, stop)
        for b in range(go, min(stop, last)):
            short = limit - end[b]
            if short > 0:
                r = short / (stretch * (end_glue[b] - glue) + zone + 1e-9)
            else:
                r = short / (shrink * (end_glue[b] - glue) + 1e-9)
            bad = 10 + 100 * abs(r * r * r)
            total = cost_a + bad * bad + UNEVEN * (r - ratio_a) * (r - ratio_a)
            ladder = 0
            if penalty[b]:
                ladder = hyphens_a + 1
                total += penalty[b] + ladders[min(ladder, 3)]
            if total < cost[b]:
                cost[b], before[b], ratio[b], hyphens[b] = total, a, r, ladder
        if stop == count:  # the last line may be of any length
            short = limit - end[last]
            if short >= 0:
                total = cost_a + 100
            else:
                r = short / (shrink * (end_glue[last] - glue) + 1e-9)
                total = cost_a + (10 - 100 * r * r * r) ** 2
            if a and end[last] - start[a] < 0.12 * width:
                total += SHORT_LAST
            if hyphens_a:
                total += HYPHEN_BEFORE_LAST
            if total < cost[last]:
                cost[last], before[last] = total, a
    if cost[last] == INFINITE:
        return None
    path = [last]
    while path[-1]:
        path.append(before[path[-1]])
    return path[::-1]


class Box(Protocol):
    """A word, whole or in pieces."""

    text: str
    width: float
    hang_left: float
    hang_right: float
    cuts: Any

    def divide(self, at: int, hyphen: bool) -> tuple[Any, Any]:
        """Return both parts of a division."""

    def end_near(self, at: int, hyphen: bool) -> tuple[float, float] | None:
        """Return where a line would end at a division and the next begin, without making it.

        Good to the kerning at the division; None when that cannot be told.
        """


B = TypeVar("B", bound=Box)


class Cut:
    """A place where a box may be divided; its halves are made when a line really ends there.

    Attributes:
        at: How many characters stay.
        hyphen: Whether the head gets a hyphen that nobody wrote.
        penalty: Cost of ending a line here.
        end: Where a line ends that ends here, from the box's left.
        start: Where the next line begins, from the box's left.
    """

    __slots__ = ("_box", "_halves", "at", "end", "hyphen", "penalty", "start")

    def __init__(self, box: Box, at: int, hyphen: bool, penalty: float) -> None:
        self._box = box
        self._halves: tuple[Any, Any] | None = None
        self.at = at
        self.hyphen = hyphen
        self.penalty = penalty
        self.end = self.start = 0.0

    @property
    def halves(self) -> tuple[Any, Any]:
        """What stays on the line, hyphen included, and what goes to the next one."""
        if self._halves is None:
            self._halves = self._box.divide(self.at, self.hyphen)
        return self._halves


class Break(NamedTuple):
    """A line's start or end: before box ``box``, or inside it at ``cut``."""

    box: int
    cut: Cut | None = None


Places = Callable[[str], Sequence[tuple[int, bool]]]
"""Gives a word's places of division: (after how many characters, whether a hyphen is added)."""


def cuts_of(box: Box, places: Places, is_emergency: bool) -> list[Cut]:
    """Return where ``box`` may be divided; in an emergency everywhere, kept on the box if not."""
    if not is_emergency and box.cuts is not None and box.cuts[0] is places:
        return box.cuts[1]  # type: ignore[no-any-return]  # what this function left there
    found = []
    if is_emergency:
        at = [(p, False, ANYWHERE) for p in range(1, len(box.text))]
    else:
        at = [(p, h, HYPHEN if h else AFTER_HARD_HYPHEN) for p, h in places(box.text)]
    for position, hyphen, penalty in at:
        cut = Cut(box, position, hyphen, penalty)
        near = box.end_near(position, hyphen)
        if near is not None:
            cut.end, cut.start = near
        else:
            head, tail = cut.halves
            cut.end, cut.start = head.width - head.hang_right, box.width - tail.width
        found.append(cut)
    if not is_emergency:
        box.cuts = places, found
    return found


def _whole_measures(boxes: Sequence[Box], glue: Sequence[float]) -> Measures:
    """Measure the breaks between boxes only; cheap, and enough for most paragraphs."""
    widths = [b.width for b in boxes]
    positions = list(accumulate(map(add, widths, glue), initial=0.0))
    glues = list(accumulate(glue, initial=0.0))
    starts = [x + b.hang_left for x, b in zip(positions, boxes, strict=False)]
    starts[0] = -boxes[0].hang_left
    ends = [x + b.width - b.hang_right for x, b in zip(positions, boxes, strict=False)]
    return Measures(
        [*starts, positions[-1]],
        glues,
        [0.0, *ends],
        [0.0, *glues[:-1]],
        bytes(len(boxes) + 1),
    )


def _divided_measures(
    boxes: Sequence[Box], glue: Sequence[float], cuts: Sequence[Sequence[Cut]]
) -> Measures:
    """Measure the breaks between boxes and at their cuts."""
    starts, start_glues = [-boxes[0].hang_left], [0.0]
    ends, end_glues, penalties = [0.0], [0.0], [0.0]
    x = sum_glue = 0.0
    lefts = [b.hang_left for b in boxes[1:]] + [0.0]
    for box, gap, left, inside in zip(boxes, glue, lefts, cuts, strict=True):
        for cut in inside:
            starts.append(x + cut.start)
            ends.append(x + cut.end)
            start_glues.append(sum_glue)
            end_glues.append(sum_glue)
            penalties.append(cut.penalty)
        x += box.width
        ends.append(x - box.hang_right)
        end_glues.append(sum_glue)
        x += gap
        sum_glue += gap
        starts.append(x + left)
        start_glues.append(sum_glue)
        penalties.append(0.0)
    return Measures(starts, start_glues, ends, end_glues, penalties)


class Pass(NamedTuple):
    """One try at a paragraph, from the strictest to the last resort."""

    divides: bool
    tolerance: float
    ladder: tuple[float, ...] = LADDER
    is_emergency: bool = False


JUSTIFIED = (
    Pass(False, 1.4),
    Pass(True, 2.5, NO_LADDER),
    Pass(True, 4.0, NO_LADDER),
    Pass(True, 8.0),
    Pass(True, 60.0, is_emergency=True),
)
RAGGED = (Pass(False, 2.5), Pass(True, 60.0, is_emergency=True))


def total_fit(
    boxes: Sequence[Box],
    glue: Sequence[float],
    width: float,
    first_indent: float,
    places: Places,
    justified: bool,
) -> list[tuple[Break, Break]]:
    """Divide a paragraph into lines.

    Args:
        boxes: Its words; at least one.
        glue: Natural space behind each of them; the last one's does not count.
        width: The measure, in the boxes' unit.
        first_indent: How much narrower the first line is.
        places: Where a word may be divided.
        justified: Whether both edges are to be straight.

    Returns:
        The first and the last break of each line. Every word has its place: a word that is
        wider than the measure is divided anywhere, and a line with a single letter is allowed
        to be too long.
    """
    cuts: list[list[Cut]] = []
    for divides, tolerance, ladder, is_emergency in JUSTIFIED if justified else RAGGED:
        stretch, shrink = (STRETCH, SHRINK) if justified else (0.0, 0.0)
        zone = (RAGGED_ZONE if not justified else LAST_RESORT_ZONE if is_emergency else 0.0) * width
        if not divides:
            measures = _whole_measures(boxes, glue)
        elif not cuts or is_emergency:  # the passes between differ in what they tolerate
            cuts = [cuts_of(b, places, is_emergency and b.width > width) for b in boxes]
            if boxes[-1].width <= width:
                cuts[-1] = []  # half a word is no last line
            measures = _divided_measures(boxes, glue, cuts)
        elasticity = Elasticity(stretch, shrink, zone, tolerance, ladder)
        path = solve(measures, width, first_indent, elasticity)
        if path is not None:
            return _lines(path, cuts)
    return _lines(_first_fit(measures, width, first_indent), cuts)


def _first_fit(measures: Measures, width: float, first_indent: float) -> list[int]:
    """Fill each line as far as it goes; the measure may be narrower than a letter."""
    path, last = [0], len(measures.start) - 1
    while path[-1] < last:
        a = path[-1]
        limit = width + measures.start[a] - (first_indent if a == 0 else 0.0)
        b = a + 1
        while b < last and measures.end[b + 1] <= limit:
            b += 1
        path.append(b)
    return path


def _lines(path: Sequence[int], cuts: Sequence[Sequence[Cut]]) -> list[tuple[Break, Break]]:
    """Name the breaks of a path: a box's cuts come before the break behind it."""
    if not cuts:
        return list(pairwise(Break(k) for k in path))
    firsts = list(accumulate((len(inside) + 1 for inside in cuts), initial=1))
    breaks = []
    for k in path:
        box = bisect_right(firsts, k) - 1
        at = k - firsts[box] if box >= 0 else 0
        is_cut = 0 <= box < len(cuts) and at < len(cuts[box])
        breaks.append(Break(box, cuts[box][at]) if is_cut else Break(box + 1 if k else 0))
    return list(pairwise(breaks))
