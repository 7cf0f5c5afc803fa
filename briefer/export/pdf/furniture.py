"""What stands on every page: banner, running header and footer, page number, watermark."""

from __future__ import annotations

import math

from msgspec import Struct

from briefer.domain.document import ExportDocument
from briefer.domain.style import BannerPlace
from briefer.domain.wording import wording_of
from briefer.export.pdf.colours import fill, stroke
from briefer.export.pdf.front import marking_runs
from briefer.export.pdf.inlines import clean
from briefer.export.pdf.items import Geometry, Item, PlacedShape, PlacedText, PlacedWatermark
from briefer.export.pdf.layout import Run, TextStyle
from briefer.export.pdf.options import PdfOptions
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.story import Element
from briefer.export.pdf.theme import Theme

_BANNER_SIZE = 12.0
"""TLP 2.0 (FIRST, 2022) asks for at least 12 points."""
_ALIGNMENTS = {
    BannerPlace.LEFT: "start",
    BannerPlace.CENTRE: "center",
    BannerPlace.RIGHT: "end",
}
_WATERMARK = "#eceef1"


class Furniture(Struct, frozen=True):
    """Furnishes pages of one document; all of it is artifacts."""

    document: ExportDocument
    theme: Theme
    setter: Setter
    geometry: Geometry
    options: PdfOptions

    @property
    def key(self) -> object:
        """All that the furniture depends on, beside the page's number."""
        document, options = self.document, self.options
        return (
            document.title,
            document.reference,
            document.originator,
            document.marking,
            document.language,
            (options.watermark, options.recipient, options.copy_number),
            self.theme.style,
            self.geometry,
        )

    def items(self, page: int, pages: int) -> list[Item]:
        """Return what stands on page ``page`` of ``pages``, counted from 1."""
        out: list[Item] = []
        if self.options.watermark.strip():
            out += self._watermark()
        out += self._banners()
        sheet, theme = self.geometry, self.theme
        rule = theme.style.rule
        if page > 1:
            title = theme.printed(clean(self.document.title).replace("\n", " "))
            y = sheet.height - sheet.top + 26
            out += self._row(y, title, "", clean(self.document.reference).replace("\n", " "))
            out.append(self._line(y - 6, rule))
        y = sheet.bottom - 32
        out.append(self._line(y + 13, rule))
        wording = wording_of(self.document.language)
        number = wording.say("Page {} of {}", page, pages)
        copy_number = wording.named_copy(self.options.copy_number)
        copy = "  ·  ".join(x for x in (copy_number, self.options.recipient) if x)
        left = clean(copy or theme.style.footer or self.document.originator).replace("\n", " ")
        out += self._row(y, left, "", number)
        return out

    def _banners(self) -> list[Item]:
        marking = self.document.marking
        if marking is None:
            return []
        runs = marking_runs(marking, self.theme, _BANNER_SIZE)
        size, width = _BANNER_SIZE, self.setter.natural_width(runs)
        if width > self._measure:  # a line of caveats wider than the page stays one line
            size = math.floor(size * 10 * self._measure / width) / 10
            runs = marking_runs(marking, self.theme, size)
        align = _ALIGNMENTS[self.theme.style.banner]
        head = self.theme.style.head_face
        style = self.theme.text(head, size, 18.0, align=align, is_bold=True)
        sheet = self.geometry
        return [
            *self._text(runs, style, sheet.height - 38),
            *self._text(runs, style, 26.0),
        ]

    def _row(self, y: float, left: str, middle: str, right: str) -> list[Item]:
        style = self.theme.running
        out: list[Item] = []
        for text, align in ((left, "start"), (middle, "center"), (right, "end")):
            if text.strip():
                run = style.run(_shortened(text, self.setter, style, self._measure * 0.68))
                out += self._text((run,), style._replace(align=align), y)
        return out

    @property
    def _measure(self) -> float:
        return self.geometry.width - self.geometry.left - self.geometry.right

    def _text(self, runs: tuple[Run, ...], style: TextStyle, y: float) -> list[Item]:
        style = style.for_words("".join(r.text for r in runs))
        layout = self.setter.layout(runs, style, self._measure)
        left = self.geometry.right if self.geometry.is_mirrored else self.geometry.left
        nobody: Element | None = None
        return [PlacedText(layout, 0, 1, round(left, 2), round(y, 2), nobody)]

    def _line(self, y: float, colour: str) -> Item:
        left = self.geometry.right if self.geometry.is_mirrored else self.geometry.left
        right = left + self._measure
        return PlacedShape(f"0.5 w {stroke(colour)} {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S")

    def _watermark(self) -> list[Item]:
        """Set a word across the page, large and pale, under everything else."""
        sheet = self.geometry
        words = clean(self.options.watermark).replace("\n", " ")
        size = 60.0
        style = self.theme.text("sans", size, size, is_bold=True, colour=fill(_WATERMARK))
        style = style._replace(is_rtl=False)
        width = self.setter.natural_width((style.run(words),)) or 1.0
        diagonal = math.hypot(sheet.width, sheet.height) * 0.62
        size = min(110.0, size * diagonal / width)
        style = style._replace(size=round(size, 1), leading=round(size, 1))
        run = style.run(words)
        width = self.setter.natural_width((run,))
        return [PlacedWatermark((run,), style, round(width, 2), sheet.width, sheet.height)]


def _shortened(text: str, setter: Setter, style: TextStyle, width: float) -> str:
    """Return ``text``, cut with an ellipsis when it is wider than ``width``."""
    if setter.natural_width((style.run(text),)) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = math.ceil((low + high) / 2)
        if setter.natural_width((style.run(f"{text[:middle].rstrip()}…"),)) <= width:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…"
