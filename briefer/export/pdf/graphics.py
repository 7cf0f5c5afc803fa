"""Charts as vector drawings, in the house's colours and type."""

from __future__ import annotations

from msgspec import Struct, field

from briefer.export.pdf.chart_data import Chart, ChartKind, ChartRow, shown, ticks
from briefer.export.pdf.colours import fill, stroke
from briefer.export.pdf.inlines import clean
from briefer.export.pdf.layout import Run, TextStyle
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.theme import Theme

_HEIGHT = 176.0
_AXIS = 40.0
_FOOT = 22.0
_HEAD = 16.0
_LABEL = 60.0
_SECOND_COLOURS = ("#c98a2b", "#6f8f72", "#8d6a9f")


class Sketch(Struct):
    """A drawing in the making; the origin is its lower left corner.

    Attributes:
        words: Text: runs, style, x, baseline and width of each piece.
    """

    theme: Theme
    setter: Setter
    width: float
    height: float
    operators: list[str] = field(default_factory=list)
    words: list[tuple[tuple[Run, ...], TextStyle, float, float, float]] = field(
        default_factory=list
    )

    @property
    def label_style(self) -> TextStyle:
        """Of the words in a chart."""
        return self.theme.text(self.theme.style.head_face, 8.0, 10.0)._replace(is_rtl=False)

    def box(self, colour: str, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle."""
        self.operators.append(f"{fill(colour)} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def line(self, colour: str, width: float, *points: tuple[float, float]) -> None:
        """Draw a line through some points."""
        (x, y), *others = points
        path = " ".join(f"{a:.2f} {b:.2f} l" for a, b in others)
        self.operators.append(f"{width} w 1 j {stroke(colour)} {x:.2f} {y:.2f} m {path} S")

    def dot(self, colour: str, x: float, y: float, radius: float) -> None:
        """Fill a circle, by four Bézier curves."""
        r, k = radius, radius * 0.5523
        path = (
            f"{x + r:.2f} {y:.2f} m "
            f"{x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
            f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
            f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c f"
        )
        self.operators.append(f"{fill(colour)} {path}")

    def write(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        align: str = "start",
        *,
        colour: str = "",
        is_bold: bool = False,
    ) -> None:
        """Write a word or two that fit in ``width`` from ``x``, the baseline at ``y``."""
        style = self.label_style
        fonts = self.theme.shelf.stack(self.theme.style.head_face, is_bold=is_bold)
        look = fill(colour or self.theme.style.ink)
        style = style._replace(fonts=fonts, align=align, colour=look)
        run = style.run(clean(text).replace("\n", " "))
        self.words.append(((run,), style, x, y, width))

    def lines(self, text: str, width: float) -> int:
        """Return how many lines ``text`` takes."""
        style = self.label_style
        return len(self.setter.layout((style.run(clean(text)),), style, width))


def draw_chart(chart: Chart, theme: Theme, setter: Setter, width: float) -> Sketch:
    """Return the drawing of a chart, ``width`` points wide."""
    if chart.kind is ChartKind.TIMELINE:
        return _timeline(chart, theme, setter, width)
    if chart.kind is ChartKind.YARDSTICK:
        return _yardstick(chart, theme, setter, width)
    return _measured(chart, theme, setter, width)


def _colours(theme: Theme) -> tuple[str, ...]:
    return (theme.style.accent, *_SECOND_COLOURS)


def _measured(chart: Chart, theme: Theme, setter: Setter, width: float) -> Sketch:
    """Bars and lines over an axis of round numbers."""
    sketch = Sketch(theme, setter, width, _HEIGHT)
    values = [v for r in chart.rows for v in r.values if v is not None]
    marks = ticks(min(values), max(values))
    if chart.kind is ChartKind.BAR and marks[0] > 0:
        marks = ticks(0.0, max(values))
    low, high = marks[0], marks[-1]
    left, right, bottom, top = _AXIS, width - 4.0, _FOOT, _HEIGHT - _HEAD

    def y_of(value: float) -> float:
        return bottom + (value - low) / (high - low) * (top - bottom)

    for mark in marks:
        y = y_of(mark)
        is_zero = mark == 0
        colour = theme.style.muted if is_zero else theme.style.rule
        sketch.line(colour, 0.8 if is_zero else 0.4, (left, y), (right, y))
        sketch.write(shown(mark), 0.0, y - 2.8, left - 6, "end", colour=theme.style.muted)
    _legend(chart, sketch, left, right)
    step = (right - left) / len(chart.rows)
    every = max(1, -(-len(chart.rows) * 34 // int(max(right - left, 1.0))))
    for k, row in enumerate(chart.rows):
        if k % every == 0:
            room = step * every
            x = left + step * (k + 0.5) - room / 2
            sketch.write(row.label, x, 6.0, room, "center", colour=theme.style.muted)
    if chart.kind is ChartKind.BAR:
        _bars(chart, sketch, left, step, y_of(max(low, min(0.0, high))), y_of)
    else:
        _curves(chart, sketch, left, step, y_of)
    return sketch


def _legend(chart: Chart, sketch: Sketch, left: float, right: float) -> None:
    y, x = sketch.height - 8.0, left
    if len(chart.series) > 1:
        for name, colour in zip(chart.series, _colours(sketch.theme), strict=False):
            sketch.box(colour, x, y - 0.5, 7.0, 7.0)
            width = sketch.setter.natural_width((sketch.label_style.run(clean(name)),)) + 2
            sketch.write(name, x + 11.0, y, width)
            x += width + 24.0
    if chart.unit:
        sketch.write(chart.unit, x, y, right - x, "end", colour=sketch.theme.style.muted)


def _bars(chart: Chart, sketch: Sketch, left: float, step: float, zero: float, y_of) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    series = len(chart.rows[0].values)
    breadth = min(step * 0.68 / series, 34.0)
    has_room = breadth >= 20 and series == 1
    for k, row in enumerate(chart.rows):
        x = left + step * (k + 0.5) - breadth * series / 2
        for value, colour in zip(row.values, _colours(sketch.theme), strict=False):
            if value is not None:
                y = y_of(value)
                sketch.box(colour, x, min(y, zero), breadth - 0.8, abs(y - zero))
                if has_room:
                    at = y + 3 if value >= 0 else y - 9
                    sketch.write(shown(value), x - 12, at, breadth + 23, "center", is_bold=True)
            x += breadth


def _curves(chart: Chart, sketch: Sketch, left: float, step: float, y_of) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    for n, colour in zip(range(len(chart.rows[0].values)), _colours(sketch.theme), strict=False):
        points: list[tuple[float, float]] = []
        for k, row in enumerate(chart.rows):
            value = row.values[n]
            if value is None:  # a gap stays a gap: nothing is drawn that nobody measured
                if len(points) > 1:
                    sketch.line(colour, 1.6, *points)
                points = []
                continue
            points.append((left + step * (k + 0.5), y_of(value)))
            sketch.dot(colour, *points[-1], 2.0)
        if len(points) > 1:
            sketch.line(colour, 1.6, *points)


def _timeline(chart: Chart, theme: Theme, setter: Setter, width: float) -> Sketch:
    """Dates on the left of a line, what happened on its right."""
    sketch = Sketch(theme, setter, width, 0.0)
    leading = sketch.label_style.leading
    widths = (setter.natural_width((sketch.label_style.run(clean(r.label)),)) for r in chart.rows)
    dates = min(max(widths, default=0.0) + 10.0, width * 0.4)
    room = width - dates - 16.0
    heights = [
        max(sketch.lines(r.text, room), sketch.lines(r.label, dates - 6)) * leading + 6.0
        for r in chart.rows
    ]
    sketch.height = sum(heights) + 2.0
    top = sketch.height - 8.0
    last = top - sum(heights[:-1])
    sketch.line(theme.style.rule, 1.2, (dates + 4, top + 3), (dates + 4, last + 3))
    for row, height in zip(chart.rows, heights, strict=True):
        sketch.dot(theme.style.accent, dates + 4, top + 3, 3.0)
        sketch.write(row.label, 0.0, top, dates - 6, "end", is_bold=True)
        sketch.write(row.text, dates + 14, top, room)
        top -= height
    return sketch


def _yardstick(chart: Chart, theme: Theme, setter: Setter, width: float) -> Sketch:
    """Ranges of likelihood on a scale from 0 to 100, the one that is meant in colour."""
    row_height = 15.0
    labels = (setter.natural_width((_label(row, theme, setter, width),)) for row in chart.rows)
    left = min(max(labels, default=_LABEL) + 12.0, width * 0.5)
    right = width - 14.0
    sketch = Sketch(theme, setter, width, row_height * len(chart.rows) + _FOOT)
    bottom, top = _FOOT - 4.0, sketch.height

    def x_of(value: float) -> float:
        return left + (right - left) * value / 100

    for mark in range(0, 101, 20):
        x = x_of(mark)
        sketch.line(theme.style.rule, 0.4, (x, bottom), (x, top))
        label = f"{mark}\u00a0%"
        sketch.write(label, x - 20, 6.0, 40, "center", colour=theme.style.muted)
    wanted = chart.mark.casefold()
    for k, row in enumerate(chart.rows):
        y = top - row_height * (k + 1)
        is_marked = wanted == row.label.casefold()
        colour = theme.style.accent if is_marked else "#c3ccd8"
        ends = [v or 0.0 for v in row.values]
        x = x_of(ends[0])
        sketch.box(colour, x, y + 3, max(x_of(ends[1]) - x, 1.2), row_height - 6)
        sketch.write(row.label, 0.0, y + 4.6, left - 8, "end", is_bold=is_marked)
    return sketch


def _label(row: ChartRow, theme: Theme, setter: Setter, width: float) -> Run:
    return Sketch(theme, setter, width, 0.0).label_style.run(clean(row.label))
