"""A field for some sentences that is as tall as they are, within bounds."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit


class GrowingField(QPlainTextEdit):
    """Grows with its words; Tab goes on to what comes next.

    Signals:
        grown: It is taller now, or less tall.
    """

    grown = Signal()

    def __init__(self, name: str, hint: str, least_px: int, most_px: int) -> None:
        super().__init__()
        self._least_px, self._most_px = least_px, most_px
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(least_px)
        self.textChanged.connect(self._fit)

    def text(self) -> str:
        """Return what was typed."""
        return self.toPlainText()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _fit(self) -> None:
        words_px, block = 0.0, self.document().firstBlock()
        while block.isValid():
            words_px += self.blockBoundingRect(block).height()
            block = block.next()
        around_px = self.height() - self.viewport().height() + 2 * self.document().documentMargin()
        wanted_px = max(self._least_px, min(self._most_px, ceil(words_px + around_px)))
        if wanted_px != self.height():
            self.setFixedHeight(wanted_px)
            self.grown.emit()
