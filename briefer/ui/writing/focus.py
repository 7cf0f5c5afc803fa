"""Focus: nothing but the text, and in it the paragraph that is being written."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from briefer.ui.views.editor import Editor
from briefer.ui.views.focus_veil import FocusVeil


class Focus(QObject):
    """Hides what stands around the text, and brings back what it has hidden."""

    def __init__(self, window: QMainWindow, editor: Editor, around: list[QWidget]) -> None:
        super().__init__(window)
        self._window, self._editor, self._around = window, editor, around
        self._hidden: list[QWidget] = []
        self.veil = FocusVeil(editor)
        self.is_on = False

    def toggle(self) -> None:
        """Hide everything but the text, or bring it back."""
        self.leave() if self.is_on else self._enter()
        self._editor.setFocus()

    def leave(self) -> None:
        """Bring back what was hidden."""
        for widget in self._hidden:
            widget.show()
        self._hidden.clear()
        self.veil.hide()
        self.is_on = False

    # Inside

    def _enter(self) -> None:
        bars: list[QWidget] = list(self._window.findChildren(QToolBar))
        self._hidden = [w for w in [*self._around, *bars] if w.isVisible()]
        for widget in self._hidden:
            widget.hide()
        self.veil.setGeometry(self._editor.viewport().rect())
        self.veil.show()
        self.veil.raise_()
        self.is_on = True
