"""One application for all tests, in the light theme; no thread may outlive its test."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from briefer.ui.appearance import Appearance, load_fonts
from briefer.ui.theme import ThemeChoice


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    load_fonts()
    look = Appearance(qapp, ThemeChoice.LIGHT)
    yield look
    look.deleteLater()


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QThreadPool.globalInstance().waitForDone(5000), "work was left running"
    # A pool's thread that ran Python shows up as a dummy; only threads that we made count.
    left = {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}
    assert left <= before, f"threads left: {left - before}"
