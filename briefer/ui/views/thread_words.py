"""What is said in a thread, as tall as its words; where there is less room it scrolls."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

LEAST_PX = 60
"""Less would show neither a whole remark nor that there is more."""


class ThreadWords(QScrollArea):
    """Gives way before the field and the buttons under it do."""

    def __init__(self, lines: Iterable[QWidget], spacing_px: int) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inside = QWidget()
        self._inside.setAutoFillBackground(False)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing_px)
        for line in lines:
            column.addWidget(line)
        self.setWidget(self._inside)
        # Setting it fills it with the window's colour.
        self._inside.setAutoFillBackground(False)

    def show_newest(self) -> None:
        """Scroll to what was said last."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._inside.heightForWidth(width), self._inside.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._inside.sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST_PX, self._inside.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The keys come here only where there is something to scroll. A bar that was needed before
        # there was room would stay: it takes the width in which the words need less height.
        has_more = self._inside.heightForWidth(self.width()) > self.height()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_more else Qt.FocusPolicy.NoFocus)
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if has_more else bars.ScrollBarAlwaysOff
        )
