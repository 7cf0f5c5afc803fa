"""One window on a library: a second start raises it, a crashed one does not stand in the way."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.first_window import FirstWindow, _name, bring_to_front


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.briefer"


def first_one(path: Path) -> FirstWindow:
    """The first window of a library, shown and listening."""
    first = FirstWindow(path)
    assert first.claim()
    first.listen()
    return first


def test_the_second_one_raises_the_first(qtbot: QtBot, path: Path) -> None:
    first, second = first_one(path), FirstWindow(path)
    with qtbot.waitSignal(first.raise_asked, timeout=3000):
        assert not second.claim()
    assert first.is_first
    assert not second.is_first
    first.release()
    assert second.claim()
    second.release()


def test_other_libraries_have_windows_of_their_own(path: Path) -> None:
    first, other = FirstWindow(path), FirstWindow(path.with_name("other.briefer"))
    assert first.claim()
    assert other.claim()
    first.release()
    other.release()


def test_another_way_to_write_the_path_is_the_same_library(path: Path) -> None:
    first = first_one(path)
    second = FirstWindow(path.parent / "sub" / ".." / path.name)
    assert not second.claim()
    first.release()


def test_what_a_crash_left_behind_is_cleared_away(path: Path) -> None:
    """A killed process leaves its socket in the file system, and nobody behind it."""
    code = f"""
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefer.ui.first_window import FirstWindow
app = QCoreApplication([])
first = FirstWindow(Path({str(path)!r}))
claimed = first.claim()
first.listen()
print(claimed, flush=True)
app.exec()
"""
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env={**os.environ}
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    assert not FirstWindow(path).claim()
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    process.stdout.close()
    again = first_one(path)
    assert again.is_first
    again.release()


def test_a_start_waits_for_the_first_window_to_be_there(qtbot: QtBot, path: Path) -> None:
    """Two starts at once: the second one comes while the first has painted nothing yet."""
    first, second = FirstWindow(path), FirstWindow(path)
    assert first.claim()
    found: list[bool] = []
    start = Thread(target=lambda: found.append(second.claim()))
    start.start()
    with qtbot.waitSignal(first.raise_asked, timeout=5000):
        first.listen()
    start.join()
    assert found == [False]
    first.release()


def test_a_window_that_hangs_before_it_is_there_is_not_waited_for_forever(path: Path) -> None:
    first, second = FirstWindow(path), FirstWindow(path)
    assert first.claim()
    assert second.claim(patience_s=0.1)
    second.listen()
    assert not second.is_first, "the lock is the other one's still"
    first.release()


def test_a_folder_that_cannot_be_written_to_is_no_reason_not_to_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(path.parent / "nowhere"))
    first = FirstWindow(path)
    assert first.claim()
    first.listen()
    assert not first.is_first
    first.release()


def test_strangers_words_raise_nothing(qtbot: QtBot, path: Path) -> None:
    first = first_one(path)
    asked: list[bool] = []
    first.raise_asked.connect(lambda: asked.append(True))
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    assert socket.waitForConnected(1000)
    socket.write(b"delete everything\n")
    socket.waitForBytesWritten(1000)
    with qtbot.waitSignal(first.raise_asked, timeout=3000):
        assert not FirstWindow(path).claim()
    assert asked == [True]
    socket.disconnectFromServer()
    first.release()


def test_only_its_owner_may_open_the_socket(path: Path) -> None:
    first = first_one(path)
    options = first.findChild(QLocalServer).socketOptions()  # type: ignore[union-attr]
    assert options == QLocalServer.SocketOption.UserAccessOption
    first.release()


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_to_front(window)
    assert not window.isMinimized()
    assert window.isVisible()


def test_a_window_that_was_closed_meanwhile_stays_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.close()
    bring_to_front(window)
    assert not window.isVisible()
