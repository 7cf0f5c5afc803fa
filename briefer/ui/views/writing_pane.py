"""The Write tab: strip and find bar over the sides that texts are written on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.views.find_bar import FindBar
from briefer.ui.views.side_pane import SidePane
from briefer.ui.views.strip import Strip


class WritingPane(QWidget):
    """Holds the parts of the Write tab."""

    def __init__(
        self,
        look: Appearance,
        clock: Callable[[], datetime],
        me: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.strip = Strip(look, me)
        self._look, self._clock = look, clock
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setHandleWidth(1)
        self.sides.setChildrenCollapsible(False)
        self.first = self.add_side()
        self.find_bar = FindBar(self.first.text.editor, look)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.strip)
        lines.addWidget(self.find_bar)
        lines.addWidget(self.sides, 1)

    def add_side(self) -> SidePane:
        """Make room for another text beside those that are there."""
        side = SidePane(self._look, self._clock)
        self.sides.addWidget(side)
        self.sides.setStretchFactor(self.sides.indexOf(side), 1)
        return side

    def share_evenly(self) -> None:
        """Give the sides that are on show the same room."""
        self.sides.setSizes([self.sides.width()] * self.sides.count())
