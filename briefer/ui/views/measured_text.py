"""A text whose lines are as long as is read well, whatever stands beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

MEASURE = 75
"""Characters in a line: what is read without losing the place (Bringhurst, 45 to 75)."""
_SAMPLE = "the quick brown fox jumps over the lazy dog and then has a rest in the long grass"


class MeasuredText(QTextEdit):
    """Keeps its words in a column, in the middle or near the cards that belong to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twin: MeasuredText | None = None
        self._gap_px: int | None = None

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

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.keep_measure()
        if self._twin is not None:
            self._twin.keep_measure()
        super().resizeEvent(event)
