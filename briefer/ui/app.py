"""Starts the window: the one place where a QApplication and the window are made."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefer import __version__
from briefer.ui.appearance import Appearance, load_fonts
from briefer.ui.desk import OpenSession
from briefer.ui.layout_memory import LayoutMemory
from briefer.ui.main_window import MainWindow


def run(
    open_session: OpenSession,
    *,
    settings: QSettings | None = None,
    log_file: Path | None = None,
    quits_when_shown: bool = False,
) -> int:
    """Show the window until it is closed; return the program's exit code.

    Args:
        open_session: Opens the library; called once for each thread that needs it.
        settings: Where sizes and theme are kept; a person's own when not given.
        log_file: Named in a crash report.
        quits_when_shown: Closes the window as soon as it was painted, for tests and pictures.

    Raises:
        BrieferError: The library cannot be opened.
    """
    app = make_application()
    kept = settings or QSettings()
    look = Appearance(app, LayoutMemory(kept).theme)
    window = MainWindow(open_session, look, kept, log_file=log_file)
    window.alerts.watch_uncaught()
    window.show()
    if quits_when_shown:
        QTimer.singleShot(0, window, window.close)
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    # Python would otherwise take the window and its parts down in no particular order.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)
    app.processEvents()
    return code


def make_application() -> QApplication:
    """Return the application with its name and fonts, made once."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Briefer")
    app.setOrganizationName("Briefer")
    app.setApplicationVersion(__version__)
    load_fonts()
    return app
