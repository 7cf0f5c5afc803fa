"""The Write tab: strip, find bar, text and cards, and what is said when no text is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.theme import Theme
from briefer.ui.views.find_bar import FindBar
from briefer.ui.views.panel_parts import EmptyState
from briefer.ui.views.strip import Strip
from briefer.ui.views.text_and_margin import TextAndMargin


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
        self.text = TextAndMargin(look.theme, clock)
        self.find_bar = FindBar(self.text.editor, look)
        self._empty = EmptyState(self.text.editor)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.strip)
        lines.addWidget(self.find_bar)
        lines.addWidget(self.text, 1)
        look.changed.connect(self._restyle)

    def say(self, text: str) -> None:
        """Say, in the place of a text, why there is none; empty when there is one."""
        self._empty.say(text)

    def _restyle(self, theme: Theme) -> None:
        self.text.restyle(theme)
