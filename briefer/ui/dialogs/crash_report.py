"""What is shown when the program itself went wrong: that the text is safe, and what to send."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer import __version__
from briefer.ui.translation import tr
from briefer.ui.views.form_parts import keep_whole, make_answer


class CrashReport(QDialog):
    """Says where the log is and copies what somebody needs who looks into it."""

    def __init__(self, story: str, log_file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong in Briefer"))
        self.setMinimumWidth(560)
        keep_whole(self)
        self._report = (
            f"Briefer {__version__}, Qt {qVersion()}, Python {platform.python_version()}, "
            f"{platform.system()}\n\n{story}"
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(10)
        title = QLabel(tr("Something went wrong in Briefer. This is our mistake."))
        title.setObjectName("title")
        where = " " + tr("The log is {file}.", file=log_file) if log_file else ""
        text = QLabel(
            tr(
                "What you saved is safe, and the text in the editor is still there: go on, or copy "
                "it and start Briefer again. Please send the report to whoever looks after it."
            )
            + where
        )
        text.setWordWrap(True)
        details = QPlainTextEdit(self._report)
        details.setReadOnly(True)
        details.setAccessibleName(tr("Report"))
        details.setFixedHeight(150)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(self.copy)
        close.clicked.connect(self.accept)
        make_answer(close)
        for widget in (title, text, details, buttons):
            lines.addWidget(widget)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
