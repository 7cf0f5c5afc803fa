"""Lists what was issued: the editions of a briefing, their files, and who holds copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.edition import Copy, Edition
from briefer.ui.translation import tr
from briefer.ui.views.panel_parts import heading, quiet_label
from briefer.ui.views.release_choices import FORMAT_WORDS
from briefer.ui.wording import age

SIZE_PX = (780, 600)
_SHORT = 12
"""So many digits of a hash are enough to tell editions of one library apart by eye."""


class EditionsForm(QDialog):
    """The newest edition comes first.

    Signals:
        chosen: Another edition is on show; its number.
        export_asked: Write a format of an edition again: its number, the format.
        withdraw_asked: Take an edition back: its number, the reason.
        copies_asked: Make copies of an edition: its number, the names.
    """

    chosen = Signal(int)
    export_asked = Signal(int, str)
    withdraw_asked = Signal(int, str)
    copies_asked = Signal(int, list)

    def __init__(
        self, title: str, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Editions")
        self.resize(*SIZE_PX)
        self._clock = clock
        self._editions: list[Edition] = []
        self.editions = _table("Editions", ["Edition", "Issued", "By", "Note", "Document"])
        self.editions.currentItemChanged.connect(lambda *_: self._choose())
        self.said = quiet_label()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copies = _table("Copies", ["Recipient", "Copy", "Format", "Sent", "Hash"])
        self.names = QLineEdit()
        self.names.setAccessibleName("Recipients")
        self.names.setPlaceholderText("Names, with a semicolon between two")
        self.reason = QLineEdit()
        self.reason.setAccessibleName("Reason to withdraw")
        self.reason.setPlaceholderText("Why this edition is taken back")
        self.hand_out = _button("Make copies", self._ask_copies)
        self.withdraw = _button("Withdraw", self._ask_withdraw)
        self.names.returnPressed.connect(self._ask_copies)
        self.reason.returnPressed.connect(self._ask_withdraw)
        self.exports: dict[str, QPushButton] = {}
        for kind, words in FORMAT_WORDS.items():
            self.exports[kind] = _button(f"Export {tr(words)} again", partial(self._export, kind))
        row = QHBoxLayout()
        for button in self.exports.values():
            row.addWidget(button)
        row.addStretch()
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow("For", _beside(self.names, self.hand_out))
        form.addRow("Reason", _beside(self.reason, self.withdraw))
        close = _button("Close", self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 8, 16, 14)
        lines.setSpacing(8)
        lines.addWidget(heading(title))
        lines.addWidget(self.editions, 1)
        lines.addWidget(self.said)
        lines.addLayout(row)
        lines.addWidget(heading("Who received it"))
        lines.addWidget(self.copies, 1)
        lines.addLayout(form)
        lines.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        for field in (self.names, self.reason):
            field.textChanged.connect(lambda _: self._weigh())

    def show_editions(self, editions: Sequence[Edition]) -> None:
        """Show these, the newest first; the one that was on show stays."""
        number = self.number
        self._editions = list(editions)
        self.editions.clear()
        now = self._clock()
        for each in editions:
            note = f"Withdrawn: {each.withdrawn.reason}" if each.withdrawn else each.note
            cells = [str(each.number), age(each.issued_at, now), each.author, note]
            item = QTreeWidgetItem([*cells, each.document_sha256[:_SHORT]])
            item.setToolTip(4, each.document_sha256)
            self.editions.addTopLevelItem(item)
        _fit(self.editions)
        rows = [e.number for e in editions]
        row = rows.index(number) if number in rows else 0
        item_on_show = self.editions.topLevelItem(row)
        if item_on_show is not None:
            self.editions.setCurrentItem(item_on_show)
        self._choose()

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Show who holds copies of the edition on show."""
        self.copies.clear()
        now = self._clock()
        for each in copies:
            kind = tr(FORMAT_WORDS.get(each.format, each.format))
            cells = [each.recipient, each.copy_number, kind, age(each.sent_at, now)]
            item = QTreeWidgetItem([*cells, each.sha256[:_SHORT]])
            item.setToolTip(4, each.sha256)
            self.copies.addTopLevelItem(item)
        _fit(self.copies)

    @property
    def number(self) -> int:
        """The number of the edition on show; 0 for none."""
        edition = self._current
        return edition.number if edition is not None else 0

    # Inside

    @property
    def _current(self) -> Edition | None:
        item = self.editions.currentItem()
        row = self.editions.indexOfTopLevelItem(item) if item is not None else -1
        return self._editions[row] if 0 <= row < len(self._editions) else None

    def _choose(self) -> None:
        edition = self._current
        if edition is not None:
            parts = [f"{edition.title}, by “{edition.profile.name}” in {edition.style.name}"]
            parts += [f"{o.format}{' ' + o.name if o.name else ''} {o.sha256[:_SHORT]}"
                      for o in edition.outputs]  # fmt: skip
            if edition.marking_reason:
                parts.append(
                    tr("Marked {marking}: {reason}",
                       marking=edition.marking, reason=edition.marking_reason)
                )  # fmt: skip
            parts += [f"{w.code} let pass: {w.reason}" for w in edition.waivers]
            self.said.setText("  ·  ".join(parts))
            self.chosen.emit(edition.number)
        self._weigh()

    def _weigh(self) -> None:
        edition = self._current
        is_valid = edition is not None and edition.withdrawn is None
        self.names.setEnabled(is_valid)
        self.reason.setEnabled(is_valid)
        self.hand_out.setEnabled(is_valid and bool(self.names.text().strip()))
        self.withdraw.setEnabled(is_valid and bool(self.reason.text().strip()))
        for button in self.exports.values():
            button.setEnabled(edition is not None)

    def _export(self, kind: str) -> None:
        self.export_asked.emit(self.number, kind)

    def _ask_copies(self) -> None:
        names = [name.strip() for name in self.names.text().split(";") if name.strip()]
        if names and self.hand_out.isEnabled():
            self.copies_asked.emit(self.number, names)

    def _ask_withdraw(self) -> None:
        if self.withdraw.isEnabled():
            self.withdraw_asked.emit(self.number, self.reason.text().strip())


def _table(name: str, columns: list[str]) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setHeaderLabels(columns)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    return table


def _fit(table: QTreeWidget) -> None:
    for column in range(table.columnCount()):
        table.resizeColumnToContents(column)
        table.setColumnWidth(column, min(260, table.columnWidth(column) + 16))


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    return button


def _beside(field: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
