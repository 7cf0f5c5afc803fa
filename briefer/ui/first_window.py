"""Lets a second start on a library raise the window that is open on it, instead of a second one.

The two talk through a socket of the operating system that only this person can open; nothing
leaves the computer. Where such a socket cannot be had, a second window opens: SQLite lets two
windows work on one library.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 1000
"""How long a window may take to answer before it counts as gone."""
ANSWER_MS = 200
"""How long the first window listens to a start."""
_RAISE = b"raise\n"


class FirstWindow(QObject):
    """Stands for the one window on a library, among all starts of one person.

    Signals:
        raise_asked: The library was started again: come to the front.
    """

    raise_asked = Signal()

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(library)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    @property
    def is_first(self) -> bool:
        """Whether starts of the same library come here."""
        return self._server.isListening()

    def claim(self) -> bool:
        """Become the first window; or let the one that is there come to the front.

        Returns:
            Whether a window is to be opened here.
        """
        # Two starts at once must not both take the other's socket for a dead one.
        lock = QLockFile(str(Path(QDir.tempPath(), f"{self._name}.lock")))
        lock.tryLock(PATIENCE_MS)
        try:
            # Asked before listening, which would silently take a live window's socket away.
            if _tell(self._name):
                return False
            # What a crashed program left behind.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        finally:
            lock.unlock()

    def release(self) -> None:
        """Let the next start open a window of its own."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            # Whoever starts us speaks at once; the window does not stand still for strangers.
            if socket.canReadLine() or socket.waitForReadyRead(ANSWER_MS):
                is_start = socket.readLine().data() == _RAISE
            else:
                is_start = False
            socket.abort()
            socket.deleteLater()
            if is_start:
                self.raise_asked.emit()


def bring_to_front(window: QWidget) -> None:
    """Show a window above the others, as large as it was."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _tell(name: str) -> bool:
    """Ask the window that listens to ``name`` to come to the front; say whether there is one.

    A window that is busy accepts at once and answers later; a dead one refuses.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(PATIENCE_MS)
    socket.disconnectFromServer()
    return True


def _name(library: Path) -> str:
    """Return a name of one library for one person; short, for a path of a socket is."""
    whole = f"{Path.home()}\n{library.resolve()}"
    return f"briefer-{hashlib.sha256(whole.encode()).hexdigest()[:24]}"
