"""Shows every open suggestion of one author before they are accepted or rejected together."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.services.open_threads import OpenSuggestions
from briefer.services.reviewing import Thread
from briefer.ui.theme import Theme
from briefer.ui.translation import in_line, tr
from briefer.ui.views.form_parts import keep_whole, make_answer

_LIST_PX = 300
_AROUND = 40
"""Characters that are shown before and after the words of a suggestion."""


class SuggestionsForm(QDialog):
    """A preview with a tick before each suggestion.

    Signals:
        accepted_all: Ids of the ticked ones are to be accepted; a list.
        rejected_all: Ids of the ticked ones are to be rejected; a list.
    """

    accepted_all = Signal(list)
    rejected_all = Signal(list)

    def __init__(
        self,
        texts: Sequence[OpenSuggestions],
        theme: Theme,
        author: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show what waits in these texts, first of all what ``author`` proposes."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settle suggestions"))
        self.setMinimumWidth(640)
        keep_whole(self)
        self._texts, self._theme = texts, theme
        self._ticks: dict[str, QCheckBox] = {}
        self.authors = QComboBox()
        names = {t.annotation.author for text in texts for t in text.threads}
        self.authors.addItems(sorted(names))
        self.authors.setCurrentIndex(max(0, self.authors.findText(author)))
        self.authors.currentTextChanged.connect(lambda _: self._fill())
        form = QFormLayout()
        form.addRow(tr("From"), self.authors)
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMinimumHeight(_LIST_PX)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = QPushButton(tr("Accept"))
        self.refuse = QPushButton(tr("Reject"))
        make_answer(self.take)
        for button in (self.take, self.refuse):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.take.clicked.connect(lambda: self._finish(self.accepted_all))
        self.refuse.clicked.connect(lambda: self._finish(self.rejected_all))
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        lines.addLayout(form)
        lines.addWidget(self._list, 1)
        lines.addWidget(buttons)
        self._fill()

    @property
    def ticks(self) -> dict[str, QCheckBox]:
        """The tick before each suggestion that is shown, by its id."""
        return self._ticks

    # Inside

    def _fill(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(14)
        self._ticks.clear()
        for text in self._texts:
            self._fill_text(grid, text)
        grid.setRowStretch(grid.rowCount(), 1)
        self._list.setWidget(inside)
        self._weigh()

    def _fill_text(self, grid: QGridLayout, text: OpenSuggestions) -> None:
        author, ends = self.authors.currentText(), 0
        theirs = [t for t in text.threads if t.annotation.author == author]
        if theirs and len(self._texts) > 1:
            title = QLabel(in_line(text.title))
            title.setObjectName("head")
            title.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for thread in theirs:
            where, row = thread.resolution, grid.rowCount()
            is_same = where.start is not None and (
                text.body[where.start : where.end] == thread.annotation.present_anchor.quote
            )
            overlaps = is_same and (where.start or 0) < ends
            tick = QCheckBox()
            tick.setChecked(is_same and not overlaps)
            tick.setAccessibleName(thread.annotation.present_anchor.quote)
            tick.toggled.connect(lambda _: self._weigh())
            said = self._preview(thread, text.body, is_same=is_same, overlaps=overlaps)
            words = QLabel(said)
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setWordWrap(True)
            words.setBuddy(tick)
            grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            self._ticks[thread.annotation.id] = tick
            if tick.isChecked():
                ends = where.end or ends

    def _preview(self, thread: Thread, body: str, *, is_same: bool, overlaps: bool) -> str:
        note, where, theme = thread.annotation, thread.resolution, self._theme
        before, after = f"…{note.present_anchor.before}", f"{note.present_anchor.after}…"
        if is_same:
            before, after = _around(body, where.start or 0, where.end or 0)
        said = (
            f"{escape(before.replace(chr(10), ' '))}"
            f"<s style='color:{theme.red.ink}'>{escape(note.present_anchor.quote)}</s> "
            f"<span style='color:{theme.green.ink}'>{escape(note.present_replacement or '')}</span>"
            f"{escape(after.replace(chr(10), ' '))}"
        )
        if note.present_text:
            said += f"<br><span style='color:{theme.quiet}'>{escape(note.present_text)}</span>"
        problem = ""
        if not is_same:
            problem = tr("These words were changed since; accept it by hand.")
        elif overlaps:
            problem = tr("It touches the same words as the one above.")
        if problem:
            said += f"<br><span style='color:{theme.red.ink}'>{escape(problem)}</span>"
        return said

    def _weigh(self) -> None:
        some = any(t.isChecked() for t in self._ticks.values())
        self.take.setEnabled(some)
        self.refuse.setEnabled(some)

    def _finish(self, told: object) -> None:
        told.emit([name for name, tick in self._ticks.items() if tick.isChecked()])  # type: ignore[attr-defined]
        self.accept()


def _around(body: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after some words: whole words, "…" where there are more."""
    before, after = body[max(0, start - _AROUND) : start], body[end : end + _AROUND]
    if start > _AROUND:
        before = f"…{before.partition(' ')[2] or before}"
    if end + _AROUND < len(body):
        after = f"{after.rpartition(' ')[0] or after}…"
    return before, after
