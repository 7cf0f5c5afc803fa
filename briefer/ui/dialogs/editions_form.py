"""Lists what was issued: the editions of a briefing, their files, and who holds copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.edition import Copy, Edition
from briefer.ui.dialogs.passphrase_row import PassphraseRow
from briefer.ui.translation import in_line, tr
from briefer.ui.views.form_parts import beside, keep_whole, labelled, plain_button, table
from briefer.ui.views.panel_parts import heading, quiet_label
from briefer.ui.views.release_choices import FORMAT_WORDS, FormatBoxes
from briefer.ui.views.rule_words import rule_words
from briefer.ui.wording import age, profile_words

SIZE_PX = (860, 700)
NAMES_PX = 200
_NOTE = 3
"""The column that says why an edition was withdrawn; those before it are struck out."""

_SHORT = 12
"""So many digits of a hash are enough to tell editions of one library apart by eye."""


class EditionsForm(QDialog):
    """The newest edition comes first.

    Signals:
        chosen: Another edition is on show; its number.
        export_asked: Write a format of an edition again: its number, the format.
        withdraw_asked: Take an edition back: its number, the reason.
        copies_asked: Make copies of an edition: its number, the names, the formats, and the
            passphrase that locks them or None.
        copies_again_asked: Write recorded copies again; a list of ``Copy``.
        record_asked: Write the record of distribution to a file.
    """

    chosen = Signal(int)
    export_asked = Signal(int, str)
    withdraw_asked = Signal(int, str)
    copies_asked = Signal(int, list, tuple, object)
    copies_again_asked = Signal(list)
    record_asked = Signal()

    def __init__(
        self, title: str, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Editions"))
        self.resize(*SIZE_PX)
        keep_whole(self)
        self._clock = clock
        self._editions: list[Edition] = []
        self._copies: list[Copy] = []
        self.editions = table(
            tr("Editions"), (tr("Edition"), tr("Issued"), tr("By"), tr("Note"), tr("Document"))
        )
        self.editions.currentItemChanged.connect(lambda *_: self._choose())
        self.said = quiet_label()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copies = table(
            tr("Who received it"),
            (tr("Recipient"), tr("Copy"), tr("Format"), tr("Sent"), tr("Hash")),
        )
        self.copies.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.copies.itemSelectionChanged.connect(self._weigh)
        self.names = _line(tr("Recipients"), tr("Names, with a semicolon between two"))
        self.names.setMinimumWidth(NAMES_PX)
        self.formats = FormatBoxes()
        self.lock = PassphraseRow()
        self.reason = _line(tr("Reason to withdraw"), tr("Why this edition is taken back"))
        self.hand_out = plain_button(tr("Make copies"), self._ask_copies)
        self.withdraw = plain_button(tr("Withdraw"), self._ask_withdraw)
        self.again = plain_button(tr("Write copies again…"), self._ask_again)
        self.again.setToolTip(
            tr("Write the chosen copies, or all, as they were handed over: the same bytes or none")
        )
        self.record = plain_button(tr("Save the record…"), self.record_asked.emit)
        self.record.setToolTip(tr("Write who received what, of every edition, for a spreadsheet"))
        self.names.returnPressed.connect(self._ask_copies)
        self.reason.returnPressed.connect(self._ask_withdraw)
        self.exports: dict[str, QPushButton] = {}
        for kind, words in FORMAT_WORDS.items():
            said = tr("Export {format} again…", format=tr(words))
            self.exports[kind] = plain_button(said, partial(self._export, kind))
        self._lay_out(title)
        for field in (self.names, self.reason):
            field.textChanged.connect(lambda _: self._weigh())
        self.formats.changed.connect(self._weigh)
        self.lock.changed.connect(self._weigh)

    def show_editions(self, editions: Sequence[Edition]) -> None:
        """Show these, the newest first; the one that was on show stays."""
        number = self.number
        self._editions = list(editions)
        self.editions.clear()
        now = self._clock()
        for each in editions:
            note = each.note
            if each.withdrawn is not None:
                note = tr("Withdrawn: {reason}", reason=each.withdrawn.reason)
            cells = [str(each.number), age(each.issued_at, now), each.author, note]
            item = QTreeWidgetItem([*cells, each.document_sha256[:_SHORT]])
            item.setToolTip(3, note)
            if each.withdrawn is not None:
                for column in range(item.columnCount()):
                    struck = item.font(column)
                    struck.setStrikeOut(column < _NOTE)
                    item.setFont(column, struck)
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
        self._copies = list(copies)
        self.copies.clear()
        now = self._clock()
        for each in copies:
            kind = tr(FORMAT_WORDS.get(each.format, each.format))
            kind = tr("{format}, locked", format=kind) if each.is_encrypted else kind
            cells = [each.recipient, _numbered(each), kind, age(each.sent_at, now)]
            item = QTreeWidgetItem([*cells, each.sha256[:_SHORT]])
            item.setToolTip(0, each.note)
            item.setToolTip(4, each.sha256)
            self.copies.addTopLevelItem(item)
        _fit(self.copies)
        self._weigh()

    @property
    def number(self) -> int:
        """The number of the edition on show; 0 for none."""
        edition = self._current
        return edition.number if edition is not None else 0

    # Inside

    def _lay_out(self, title: str) -> None:
        row = QHBoxLayout()
        for button in self.exports.values():
            row.addWidget(button)
        row.addStretch()
        form = labelled(
            (tr("For"), beside(self.names, self.formats, self.hand_out)),
            ("", self.lock),
            (tr("Reason"), beside(self.reason, self.withdraw)),
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 8, 16, 14)
        lines.setSpacing(8)
        lines.addWidget(heading(title))
        lines.addWidget(self.editions, 2)
        lines.addWidget(self.said)
        lines.addLayout(row)
        lines.addWidget(heading(tr("Who received it"), self.again, self.record))
        lines.addWidget(self.copies, 3)
        lines.addLayout(form)
        lines.addWidget(plain_button(tr("Close"), self.reject), 0, Qt.AlignmentFlag.AlignRight)

    @property
    def _current(self) -> Edition | None:
        item = self.editions.currentItem()
        row = self.editions.indexOfTopLevelItem(item) if item is not None else -1
        return self._editions[row] if 0 <= row < len(self._editions) else None

    def _choose(self) -> None:
        edition = self._current
        if edition is not None:
            self.said.setText(_told(edition))
            self.formats.choose(edition.profile.formats)
            if not self.names.text():
                self.names.setText("; ".join(edition.profile.recipients))
            self.chosen.emit(edition.number)
        self._weigh()

    def _weigh(self) -> None:
        edition = self._current
        is_valid = edition is not None and edition.withdrawn is None
        for field in (self.names, self.reason, self.formats, self.lock):
            field.setEnabled(is_valid)
        is_addressed = bool(self.names.text().strip() and self.formats.kinds)
        problem = self.lock.problem(self.formats.kinds)
        self.hand_out.setEnabled(is_valid and is_addressed and not problem)
        self.hand_out.setToolTip(problem)
        self.withdraw.setEnabled(is_valid and bool(self.reason.text().strip()))
        self.again.setEnabled(bool(self._copies))
        for button in self.exports.values():
            button.setEnabled(edition is not None)

    def _export(self, kind: str) -> None:
        self.export_asked.emit(self.number, kind)

    def _ask_copies(self) -> None:
        names = [name.strip() for name in self.names.text().split(";") if name.strip()]
        if names and self.hand_out.isEnabled():
            locked_with = self.lock.passphrase
            self.copies_asked.emit(self.number, names, self.formats.kinds, locked_with)

    def _ask_withdraw(self) -> None:
        if self.withdraw.isEnabled():
            self.withdraw_asked.emit(self.number, self.reason.text().strip())

    def _ask_again(self) -> None:
        rows = sorted(self.copies.indexOfTopLevelItem(i) for i in self.copies.selectedItems())
        self.copies_again_asked.emit([self._copies[r] for r in rows] or self._copies)


def _numbered(copy: Copy) -> str:
    at, of, total = copy.copy_number.partition(" of ")
    return tr("{number} of {total}", number=at, total=total) if of else copy.copy_number


def _told(edition: Edition) -> str:
    """Say what stands on record of an edition, beside what the table says."""
    profile, style = profile_words(edition.profile.name), tr(edition.style.name)
    said = [
        tr("{title}, by “{profile}” in {style}", title=edition.title, profile=profile, style=style)
    ]
    said += [" ".join(filter(None, (o.format, o.name, o.sha256[:_SHORT]))) for o in edition.outputs]
    said += [
        tr("{code} let pass: {reason}", code=rule_words(w.code), reason=w.reason)
        for w in edition.waivers
    ]
    if edition.withdrawn is not None:
        by, reason = edition.withdrawn.author, edition.withdrawn.reason
        said.append(tr("Withdrawn by {name}: {reason}", name=by, reason=reason))
    return "  ·  ".join(map(in_line, said))


def _fit(shown: QTreeWidget) -> None:
    for column in range(shown.columnCount()):
        shown.resizeColumnToContents(column)
        shown.setColumnWidth(column, min(260, shown.columnWidth(column) + 16))


def _line(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field
