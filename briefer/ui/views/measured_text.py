"""A text whose lines are as long as is read well, whatever stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from briefer.ui.views.reading_place import ReadingPlace

MEASURE = 75
"""Characters in a line: what is read without losing the place (Bringhurst, 45 to 75)."""
_SAMPLE = "the quick brown fox jumps over the lazy dog and then has a rest in the long grass"


class MeasuredText(QTextEdit):
    """Keeps its words in a column, in the middle or near the cards that belong to them.

    Attributes:
        place: Where one is in the text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twin: MeasuredText | None = None
        self._gap_px: int | None = None
        self.place = ReadingPlace(self)

    def pair(self, twin: MeasuredText | None) -> None:
        """Show the same text as another editor, as wide as that does; or no longer."""
        if twin is self._twin:
            return
        self._twin = twin
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if twin is None else policy.ScrollBarAlwaysOn
        )
        self.keep_measure()

    def measure_px(self) -> int:
        """Return how wide the column of words is, margins included."""
        letter = QFontMetricsF(self.document().defaultFont()).horizontalAdvance(_SAMPLE) / len(
            _SAMPLE
        )
        return round(MEASURE * letter + 2 * self.document().documentMargin())

    def stand_near(self, gap_px: int | None) -> None:
        """Keep this much room at the end of the lines, so that cards stand near; None is half."""
        if gap_px != self._gap_px:
            self._gap_px = gap_px
            self.keep_measure()

    def keep_measure(self) -> None:
        """Keep the column of words as wide as is read well, in the middle or near its cards."""
        width = self.measure_px()
        if self._twin is not None:
            # One text has one layout, so both show it equally wide; a scroll bar must not come
            # between them.
            width = min(width, self.room_px, self._twin.room_px)
        spare = max(0, self.room_px - width)
        left = spare // 2
        right = spare - left if self._twin is not None else left
        if self._gap_px is not None:
            left, right = spare - self._gap_px, self._gap_px
            if self.isRightToLeft():
                left, right = right, left
        if (self.viewportMargins().left(), self.viewportMargins().right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)

    @property
    def room_px(self) -> int:
        """How wide words could be set here."""
        bar = self.verticalScrollBar().sizeHint().width() if self._twin is not None else 0
        return self.width() - bar

    @contextmanager
    def kept_in_place(self) -> Iterator[None]:
        """Stay where one is while lines change; those of a twin change as well."""
        with self.place.kept(), self._twin.place.kept() if self._twin else nullcontext():
            yield

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            return
        with self.kept_in_place():
            self.keep_measure()
            if self._twin is not None:
                self._twin.keep_measure()
            super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        # Qt brings the caret into view, which may be elsewhere, and while lines are short yet.
        with self.kept_in_place():
            super().showEvent(event)
