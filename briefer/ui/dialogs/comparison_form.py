"""Shows what differs between two editions, or between one and the draft, to its readers."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.edition import Edition
from briefer.services.edition_changes import EditionChanges
from briefer.ui.appearance import Appearance
from briefer.ui.views.word_diff import as_html

SIZE_PX = (780, 620)
DRAFT = 0
"""Stands for the draft where the number of an edition is asked for."""


class ComparisonForm(QDialog):
    """Two boxes choose; the summary comes first, then every section that differs.

    Signals:
        pair_wanted: Numbers of the editions to compare; ``DRAFT`` for the draft.
    """

    pair_wanted = Signal(int, int)

    def __init__(
        self, editions: Sequence[Edition], look: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Changes between editions")
        self.resize(*SIZE_PX)
        self._look = look
        self._found: EditionChanges | None = None
        self.old, self.new = QComboBox(), QComboBox()
        self.old.setAccessibleName("Older edition")
        self.new.setAccessibleName("Newer edition, or the draft")
        self.new.addItem("the draft", DRAFT)
        for each in editions:
            for box in (self.old, self.new):
                box.addItem(f"edition {each.number}, {each.issued_at.date()}", each.number)
        self.paper = QTextEdit()
        self.paper.setReadOnly(True)
        self.paper.setAccessibleName("What differs")
        row = QHBoxLayout()
        for widget, share in (
            (QLabel("From"), 0), (self.old, 1), (QLabel("to"), 0), (self.new, 1),
        ):  # fmt: skip
            row.addWidget(widget, share)
        close = QPushButton("Close")
        close.clicked.connect(self.reject)
        self.copy = QPushButton("Copy all")
        self.copy.setToolTip("Put what is shown on the clipboard, to be pasted into a letter")
        self.copy.clicked.connect(self._copy)
        self.copy.setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(self.copy)
        below.addStretch()
        below.addWidget(close)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 14, 16, 14)
        lines.setSpacing(10)
        lines.addLayout(row)
        lines.addWidget(self.paper, 1)
        lines.addLayout(below)
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(lambda _: self.ask())
        look.changed.connect(self._draw)

    def ask(self) -> None:
        """Ask for what the boxes say."""
        self.pair_wanted.emit(int(self.old.currentData()), int(self.new.currentData()))

    def show_comparison(self, found: EditionChanges) -> None:
        """Show what differs."""
        self._found = found
        self._draw()

    # Inside

    def _draw(self) -> None:
        if self._found is None:
            return
        if self._found.found.is_empty:
            self.paper.setPlainText("Nothing a reader would notice has changed.")
            return
        theme = self._look.theme
        points = "".join(f"<li>{escape(line)}</li>" for line in self._found.lines)
        parts = [f"<h3>In short</h3><ul>{points}</ul>"]
        for change in self._found.found.sections:
            heading = escape(change.heading or "Without a heading")
            parts.append(f"<h3>{heading}</h3>{as_html(change.differences(), theme)}")
        self.paper.setHtml("".join(parts))

    def _copy(self) -> None:
        self.paper.selectAll()
        self.paper.copy()
        cursor = self.paper.textCursor()
        cursor.clearSelection()
        self.paper.setTextCursor(cursor)
