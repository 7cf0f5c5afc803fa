"""One side of the Write tab: a text with its cards under the bar of open texts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.views.panel_parts import EmptyState
from briefer.ui.views.text_and_margin import TextAndMargin
from briefer.ui.views.text_tabs import TextTabs


class SidePane(QWidget):
    """Holds what is seen of one side."""

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tabs = TextTabs(look)
        self.tabs.hide()
        self.text = TextAndMargin(look.theme, clock)
        self._empty = EmptyState(self.text.editor)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.tabs)
        lines.addWidget(self.text, 1)
        look.changed.connect(self.text.restyle)

    def say(self, text: str) -> None:
        """Say, in the place of a text, why there is none; empty when there is one."""
        self._empty.say(text)
