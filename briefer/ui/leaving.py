"""Closing when the text cannot be saved: a person decides, and nobody is shut in."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.ui.translation import tr
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.writing.sides import Sides


class Leaving(QObject):
    """Says whether the window may close, and adds a way out to what the bar tells."""

    def __init__(self, window: QWidget, notices: NoticeBar, sides: Sides) -> None:
        super().__init__(window)
        self._window, self._notices, self._sides = window, notices, sides
        self._is_given_up = False

    def may_close(self) -> bool:
        """Save the text; when that fails, the bar says why and where a copy is."""
        if self._is_given_up or self._sides.save():
            return True
        self._notices.offer(tr("Close without saving"), self._close_anyway)
        return False

    def _close_anyway(self) -> None:
        self._is_given_up = True
        self._window.close()
