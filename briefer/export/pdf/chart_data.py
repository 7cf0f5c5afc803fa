"""Charts as words: a fenced block of data, read into values.

A block begins with settings, one on a line, and goes on with its data::

    type: bar
    title: Inflow by month
    unit: million m³
    series: 2025, 2026
    January: 160, 140
    February: 120, 95

``type`` is bar, line, timeline or yardstick. A timeline's lines are ``date: what happened``; a
yardstick's are ``term: low-high`` in per cent, with ``mark: term`` for the one that is meant.
"""

from __future__ import annotations

import math
import re
from enum import StrEnum

from msgspec import Struct

_SETTINGS = frozenset(("type", "title", "unit", "series", "mark", "alt", "source"))
_NUMBER = re.compile(r"[+−-]?\d+(?:[ \u00a0\u202f]\d{3})*(?:\.\d+)?")
_RANGE = re.compile(r"(\d{1,3})\s*[-–]\s*(\d{1,3})\s*%?")
_MOST_ROWS = 60
_MOST_SERIES = 4
_LEAST_SPAN = 1e-6
"""Values nearer than this are drawn as one: no axis of ours has finer steps."""


class ChartKind(StrEnum):
    """What a chart shows."""

    BAR = "bar"
    LINE = "line"
    TIMELINE = "timeline"
    YARDSTICK = "yardstick"


class ChartRow(Struct, frozen=True):
    """One line of data.

    Attributes:
        values: One for each series; None for a gap; a yardstick's low and high end.
        text: What happened, for a timeline.
    """

    label: str
    values: tuple[float | None, ...] = ()
    text: str = ""


class Chart(Struct, frozen=True, kw_only=True):
    """A chart's data; ``mark`` names the step of a yardstick that is meant."""

    kind: ChartKind
    rows: tuple[ChartRow, ...]
    title: str = ""
    unit: str = ""
    series: tuple[str, ...] = ()
    mark: str = ""
    alt: str = ""
    source: str = ""

    @property
    def description(self) -> str:
        """The chart in words, for those who cannot see it."""
        if self.alt:
            return self.alt
        head = f"{self.kind.capitalize()} chart" if self.is_measured else self.kind.capitalize()
        head = f"{head}: {self.title}" if self.title else head
        said = "; ".join(self._said(row) for row in self.rows)
        marked = f" Marked: {self.mark}." if self.mark else ""
        return f"{head}. {said}.{marked}"

    @property
    def is_measured(self) -> bool:
        """Whether it has an axis of numbers."""
        return self.kind in (ChartKind.BAR, ChartKind.LINE)

    def _said(self, row: ChartRow) -> str:
        if self.kind is ChartKind.TIMELINE:
            return f"{row.label}: {row.text}"
        numbers = ["no value" if v is None else shown(v) for v in row.values]
        if self.kind is ChartKind.YARDSTICK:
            return f"{row.label} {' to '.join(numbers)} per cent"
        named = zip(self.series, numbers, strict=False) if len(self.series) > 1 else ()
        told = ", ".join(f"{name} {n}" for name, n in named) or ", ".join(numbers)
        return f"{row.label} {told} {self.unit}".strip()


def shown(value: float) -> str:
    """Return a number as it is printed: no more digits than it has, a true minus."""
    text = f"{value:,.10g}".replace(",", "\u202f")
    return text.replace("-", "−")


def read_chart(words: str) -> Chart | None:
    """Read a chart; None when the words are no chart, so that they can be shown as they are."""
    settings: dict[str, str] = {}
    pairs: list[tuple[str, str]] = []
    for line in words.splitlines():
        if not line.strip():
            continue
        name, colon, value = _divided(line)
        if not colon:
            return None
        key = name.strip().casefold()
        if key in _SETTINGS and not pairs and key not in settings:
            settings[key] = value.strip()
        else:
            pairs.append((name.strip(), value.strip()))
    try:
        kind = ChartKind(settings.get("type", "").casefold())
    except ValueError:
        return None
    rows = _rows(kind, pairs)
    if not rows or len(rows) > _MOST_ROWS:
        return None
    series = tuple(s.strip() for s in settings.get("series", "").split(",") if s.strip())
    return Chart(
        kind=kind,
        rows=rows,
        title=settings.get("title", ""),
        unit=settings.get("unit", ""),
        series=series,
        mark=settings.get("mark", ""),
        alt=settings.get("alt", ""),
        source=settings.get("source", ""),
    )


def _divided(line: str) -> tuple[str, str, str]:
    """Cut a line at its first colon that a blank follows, so that times can be labels."""
    found = re.search(r":(?=\s|$)", line)
    if found is None:
        return line, "", ""
    return line[: found.start()], ":", line[found.end() :]


def _rows(kind: ChartKind, pairs: list[tuple[str, str]]) -> tuple[ChartRow, ...]:
    if kind is ChartKind.TIMELINE:
        return tuple(ChartRow(label, text=text) for label, text in pairs)
    if kind is ChartKind.YARDSTICK:
        found = [(label, _RANGE.fullmatch(value)) for label, value in pairs]
        if not all(m and int(m[1]) <= int(m[2]) <= 100 for _, m in found):
            return ()
        return tuple(ChartRow(n, (float(m[1]), float(m[2]))) for n, m in found if m)
    rows = []
    for label, value in pairs:
        values = tuple(_number(v) for v in value.split(","))
        if all(v is None for v in values) or len(values) > _MOST_SERIES:
            return ()
        rows.append(ChartRow(label, values))
    width = max((len(r.values) for r in rows), default=0)
    gaps = (None,) * width
    return tuple(ChartRow(r.label, (*r.values, *gaps)[:width]) for r in rows)


def _number(text: str) -> float | None:
    if not _NUMBER.fullmatch(text.strip()):
        return None
    return float(re.sub(r"[ \u00a0\u202f]", "", text.strip()).replace("−", "-"))


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Return round numbers for an axis that takes in ``low``, ``high`` and zero when near.

    Steps are 1, 2 or 5 times a power of ten.
    """
    if low > 0 and low < high * 0.6:
        low = 0.0
    if high < 0 and high > low * 0.6:
        high = 0.0
    if high - low < _LEAST_SPAN:
        low, high = low - 1.0, high + 1.0
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(k * step, 10) for k in range(first, last + 1)]
