"""Starts the window: the one place where a QApplication and the window are made."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefer import __version__
from briefer.errors import StorageError
from briefer.services.library import open_library
from briefer.services.preferences import author, log_folder, remember_library
from briefer.services.session import Session
from briefer.ui.appearance import STYLE, Appearance, load_fonts
from briefer.ui.desk import OpenSession
from briefer.ui.first_window import FirstWindow, bring_to_front
from briefer.ui.layout_memory import LayoutMemory
from briefer.ui.main_window import MainWindow
from briefer.ui.translation import Interpreter

LOG_BYTES = 500_000
"""A log that has grown beyond this is put aside when the program starts."""

UNPAINTED_MS = 1_000
"""How long another start is not heard while the window is not painted; it waits for longer."""


def run(library: Path) -> int:
    """Show the window on a library until it is closed; return the program's exit code.

    Raises:
        BrieferError: The library cannot be opened.
    """
    me = author()

    def open_session() -> Session:
        return open_library(library, me)

    # Here, where whoever started the program is told what is wrong with it.
    opened = [open_session()]
    with suppress(StorageError):
        # A home that cannot be written to is no reason not to start.
        remember_library(library)
    make_application()
    first = FirstWindow(library)
    if not first.claim():
        opened.pop().close()
        return 0
    try:
        return show_window(
            lambda: opened.pop() if opened else open_session(), log_file=_start_log(), first=first
        )
    finally:
        first.release()


def show_window(
    open_session: OpenSession,
    *,
    settings: QSettings | None = None,
    log_file: Path | None = None,
    quits_when_shown: bool = False,
    first: FirstWindow | None = None,
) -> int:
    """Show the window until it is closed; return the program's exit code.

    Args:
        open_session: Opens the library; called once for each thread that needs it.
        settings: Where sizes and theme are kept; a person's own when not given.
        log_file: Named in a crash report.
        first: Asks for the window to come to the front.
        quits_when_shown: Closes the window as soon as it was painted, for tests.

    Raises:
        BrieferError: The library cannot be opened.
    """
    app = make_application()
    kept = settings or QSettings()
    memory = LayoutMemory(kept)
    look = Appearance(app, memory.theme, waits=True)
    interpreter = Interpreter(app)
    while True:
        interpreter.speak(memory.language)
        window = MainWindow(open_session, look, kept, log_file=log_file)
        window.alerts.watch_uncaught()
        look.dress()
        if first is not None:
            window.painted.connect(first.listen)
            # A window that opens minimised is painted when somebody looks at it.
            QTimer.singleShot(UNPAINTED_MS, first, first.listen)
        window.show()
        raised = partial(bring_to_front, window)
        if first is not None:
            first.raise_asked.connect(raised)
        if quits_when_shown:
            QTimer.singleShot(0, window, window.close)
        code = app.exec()
        sys.excepthook = sys.__excepthook__
        if first is not None:
            first.raise_asked.disconnect(raised)
        # Python would otherwise take the window and its parts down in no particular order.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, 0)
        app.processEvents()
        if not window.reopens:
            return code


def _start_log() -> Path | None:
    """Keep what goes wrong in a file, and what went wrong before in one that is let go of next.

    Returns:
        The file; None when it cannot be written.
    """
    file = log_folder() / "briefer.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.is_file() and file.stat().st_size > LOG_BYTES:
            file.replace(file.with_suffix(".log.1"))
        handler = logging.FileHandler(file, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("briefer").addHandler(handler)
    return file


def make_application() -> QApplication:
    """Return the application with its name and fonts, made once."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("Briefer")
    app.setOrganizationName("Briefer")
    app.setApplicationVersion(__version__)
    load_fonts()
    return app
