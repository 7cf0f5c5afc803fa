"""Focus: nothing but the text, and in it the paragraph that is being written."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QTabWidget, QToolBar, QWidget

from briefer.ui.views.focus_veil import FocusVeil
from briefer.ui.writing.sides import Sides


class Focus(QObject):
    """Hides what stands around the text, and brings back what it has hidden.

    Attributes:
        veil: Lies over the text while the rest is hidden; None otherwise.
    """

    def __init__(
        self, window: QMainWindow, sides: Sides, tabs: QTabWidget, around: list[QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._sides, self._around = window, sides, around
        self._hidden: list[QWidget] = []
        self.veil: FocusVeil | None = None
        sides.turned.connect(self.leave)
        tabs.currentChanged.connect(lambda _: self.leave())
        sides.each(lambda side: side.editor.escaped.connect(self.leave))

    @property
    def is_on(self) -> bool:
        """Whether only the text is shown."""
        return self.veil is not None

    def toggle(self) -> None:
        """Hide everything but the text, or bring it back."""
        self.leave() if self.is_on else self._enter()
        self._sides.editor.setFocus()

    def leave(self) -> None:
        """Bring back what was hidden."""
        for widget in self._hidden:
            widget.show()
        self._hidden.clear()
        if self.veil is not None:
            self.veil.hide()
            self.veil.deleteLater()
            self.veil = None
            self._sides.stand_alone(is_alone=False)

    # Inside

    def _enter(self) -> None:
        editor, text = self._sides.editor, self._sides.active.text
        bars: list[QWidget] = list(self._window.findChildren(QToolBar))
        around = [*self._around, text.margin, text.tray, *bars]
        self._hidden = [w for w in around if w.isVisible()]
        for widget in self._hidden:
            widget.hide()
        self._sides.stand_alone(is_alone=True)
        self.veil = FocusVeil(editor)
        self.veil.setGeometry(editor.viewport().rect())
        self.veil.show()
        self.veil.raise_()
