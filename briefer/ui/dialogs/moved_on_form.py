"""Shows what became of modules since a briefing took them, and asks what to make of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.differences import words_changed
from briefer.domain.outline import LinkMode
from briefer.services.links import MovedOn
from briefer.ui.appearance import Appearance
from briefer.ui.translation import in_line, tr
from briefer.ui.views.form_parts import make_answer
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.views.word_diff import as_html
from briefer.ui.wording import reason_words

SIZE_PX = (820, 520)


class MovedOnForm(QDialog):
    """One section at a time: its words then and now; three buttons say what becomes of it.

    Signals:
        take_asked: Show the newest words; the section's id. Likewise the other two.
        keep_asked: Leave the section as it is.
        merge_asked: Join the newest words with this briefing's own.
    """

    take_asked = Signal(str)
    keep_asked = Signal(str)
    merge_asked = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What moved on"))
        self.resize(*SIZE_PX)
        self._look = look
        self._moved: list[MovedOn] = []
        self.sections = QListWidget()
        self.sections.setObjectName("findings")
        self.sections.setAccessibleName(tr("Sections whose modules moved on"))
        self.sections.setFixedWidth(230)
        self.sections.setWordWrap(True)
        self.sections.currentRowChanged.connect(lambda _: self._draw())
        self._head = QLabel()
        self._head.setObjectName("head")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._said = quiet_label()
        self._said.setWordWrap(True)
        self.paper = QTextEdit()
        self.paper.setReadOnly(True)
        self.paper.setObjectName("sheet")
        self.paper.setAccessibleName(tr("What changed in the module"))
        self.take = QPushButton(tr("Take"))
        self.take.setToolTip(tr("Show the module's newest words"))
        self.keep = QPushButton(tr("Leave as it is"))
        self.keep.setToolTip(tr("Leave the section as it is until the module changes again"))
        self.merge = QPushButton(tr("Merge"))
        self.merge.setToolTip(tr("Join the newest words with those of this briefing"))
        close = QPushButton(tr("Close"))
        for button, signal in (
            (self.take, self.take_asked),
            (self.keep, self.keep_asked),
            (self.merge, self.merge_asked),
        ):
            button.clicked.connect(lambda _=False, s=signal: self._ask(s))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(close)
        buttons.addStretch()
        for button in (self.keep, self.merge, self.take):
            buttons.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._head)
        right.addWidget(self._said)
        right.addWidget(self.paper, 1)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 14)
        row.setSpacing(14)
        row.addWidget(self.sections)
        row.addLayout(right, 1)
        make_answer(self.take)
        look.changed.connect(self._draw)

    def show_moved(self, moved: Sequence[MovedOn]) -> None:
        """Show these; the form closes when none is left."""
        self._moved = list(moved)
        row = max(0, min(self.sections.currentRow(), len(moved) - 1))
        self.sections.blockSignals(True)
        self.sections.clear()
        for each in moved:
            word = tr("pinned") if each.mode is LinkMode.PINNED else tr("adapted")
            self.sections.addItem(
                f"{each.heading}\n{word}, v{each.base.number} → v{each.newest.number}"
            )
        self.sections.setCurrentRow(row)
        self.sections.blockSignals(False)
        if moved:
            self._draw()
        else:
            self.accept()

    @property
    def current(self) -> MovedOn | None:
        """The section that is shown."""
        row = self.sections.currentRow()
        return self._moved[row] if 0 <= row < len(self._moved) else None

    # Inside

    def _ask(self, signal: Signal) -> None:
        moved = self.current
        if moved is not None:
            signal.emit(moved.section)  # type: ignore[attr-defined]  # a bound signal

    def _draw(self) -> None:
        moved = self.current
        if moved is None:
            return
        found = moved.differences()
        added, removed = words_changed(found)
        author = moved.newest.author or tr("somebody")
        versions = f"v{moved.base.number} → v{moved.newest.number}"
        self._head.setText(in_line(f"{moved.newest.content.title}: {versions}"))
        said = tr(
            "{added} words added, {removed} removed by {author}.",
            added=added, removed=removed, author=author,
        )  # fmt: skip
        self._said.setText(f"{said} {in_line(reason_words(moved.newest.reason))}".strip())
        self.paper.setHtml(as_html(found, self._look.theme))
        is_adapted = moved.mode is LinkMode.ADAPTED
        self.merge.setVisible(is_adapted)
        self.take.setToolTip(
            tr("Let this briefing's wording give way to the module's newest words")
            if is_adapted
            else tr("Show the module's newest words")
        )
