"""Lets a second start on a library raise the window that is open on it, instead of a second one.

Who holds the lock of a library has its window. The two talk through a socket of the operating
system that only this person can open; nothing leaves the computer. Where neither can be had, a
second window opens: SQLite lets two windows work on one library.

What it takes to talk is read when the window is there, or when another one has to be asked: every
start waits for the lock alone.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE_S = 5.0
"""How long a window that holds the lock may take to be there before it counts as hung."""
BETWEEN_TRIES_S = 0.05
ANSWER_MS = 200
"""How long the first window listens to a start, and a start to the window."""
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
        self._lock = QLockFile(str(Path(tempfile.gettempdir(), f"{self._name}.lock")))
        # A lock is as old as its window, however long that is; only that of a dead process is not.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    @property
    def is_first(self) -> bool:
        """Whether starts of the same library come here."""
        return self._server is not None and self._server.isListening()

    def claim(self, patience_s: float = PATIENCE_S) -> bool:
        """Become the first window; or let the one that is there come to the front.

        Args:
            patience_s: How long to wait for a window that is only just starting.

        Returns:
            Whether a window is to be opened here.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            # A folder that cannot be written to is no reason not to start.
            return True
        until = time.monotonic() + patience_s
        while not _tell(self._name):
            if time.monotonic() > until:
                return True
            time.sleep(BETWEEN_TRIES_S)
            if self._lock.tryLock(0):
                return True
        return False

    def listen(self) -> None:
        """Hear from other starts from now on, if this is the first window."""
        if self._server is not None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # What a crashed program left behind; nobody else listens while the lock is ours.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start open a window of its own."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
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
    if not window.isVisible():
        # Closed in the moment in which it was asked for: its library is closed with it.
        return
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _tell(name: str) -> bool:
    """Ask the window that listens to ``name`` to come to the front; say whether there is one.

    A window that is busy accepts at once and answers later; a dead one refuses.
    """
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(ANSWER_MS)
    socket.disconnectFromServer()
    return True


def _name(library: Path) -> str:
    """Return a name of one library for one person; short, for a path of a socket is."""
    whole = f"{Path.home()}\n{library.resolve()}"
    # Qt's, for it is here already; Python's reads the whole of OpenSSL first.
    digest = QCryptographicHash.hash(whole.encode(), QCryptographicHash.Algorithm.Sha256)
    return f"briefer-{str(digest.toHex().data(), 'ascii')[:24]}"
