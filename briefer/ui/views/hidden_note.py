"""Says that annotations are there which the filters hide, so that a blank margin puzzles nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from briefer.ui.translation import tr, tr_count
from briefer.ui.views.card import wrapped


class HiddenNote(QWidget):
    """One sentence at the top of the margin, and the way to see what it speaks of.

    Signals:
        all_asked: A person wants to see every annotation.
    """

    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("margin")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = wrapped("", "quiet")
        button = QToolButton()
        button.setObjectName("quiet")
        button.setText(tr("Show all"))
        button.setToolTip(tr("Let every filter go, settled annotations too"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.all_asked)
        self.setFocusProxy(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 10, 0)
        lines.setSpacing(8)
        lines.addWidget(self._words)
        lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def tell(self, number: int) -> None:
        """Say how many are hidden."""
        self._words.setText(
            tr_count(number, "{n} annotation is not shown", "{n} annotations are not shown")
        )
