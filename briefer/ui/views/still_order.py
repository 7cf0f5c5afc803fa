"""Keeps rows from moving away under a pointer that is about to press one of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView

SETTLE_MS = 1200
"""After the pointer last did something: longer than a double click takes anybody."""
_POINTING = (
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
)


class StillOrder(QObject):
    """Says when a view's rows have to stay where they are, and when they may move again.

    Signals:
        ended: Rows that were left where they stood can be put in order.
    """

    ended = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._viewport = view.viewport()
        self._is_owed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self._pause.timeout.connect(self.end)
        self._viewport.installEventFilter(self)

    def asks(self) -> bool:
        """Say whether rows have to stay now; ``ended`` follows when they do."""
        if self._pause.isActive() or self._viewport.underMouse():
            self._is_owed = True
            self._pause.start()
        return self._is_owed

    def forget(self) -> None:
        """Nothing is owed any more: everything was just put in order."""
        self._pause.stop()
        self._is_owed = False

    def end(self) -> None:
        """Let rows that were left where they stood be put in order now."""
        is_owed = self._is_owed
        self.forget()
        if is_owed:
            self.ended.emit()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _POINTING:
            self._pause.start()
        elif event.type() is QEvent.Type.Leave:
            self.end()
        return super().eventFilter(watched, event)
