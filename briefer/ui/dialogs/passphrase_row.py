"""Asks for a passphrase twice, where a file may be locked with one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.errors import InvalidInput
from briefer.services.passphrases import checked_passphrase
from briefer.ui.error_words import in_words
from briefer.ui.translation import tr


class PassphraseRow(QWidget):
    """A box to tick, and under it two fields that must say the same.

    Signals:
        changed: The box or a field.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(tr("Lock the PDF with a passphrase"))
        self.box.setToolTip(tr("It is kept nowhere: without it nobody opens the file again."))
        self.first = _field(tr("Passphrase"))
        self.again = _field(tr("Passphrase again"))
        self._fields = QWidget()
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first)
        row.addWidget(self.again)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.box)
        lines.addWidget(self._fields)
        self._fields.hide()
        self.box.toggled.connect(self._offer)
        for field in (self.first, self.again):
            field.textChanged.connect(lambda _: self.changed.emit())

    @property
    def passphrase(self) -> str | None:
        """What was typed; None while the box is not ticked."""
        return self.first.text() if self.box.isChecked() else None

    def problem(self, kinds: Iterable[str]) -> str:
        """Say why files of these formats cannot be locked like this; empty when they can."""
        try:
            checked_passphrase(self.passphrase, kinds)
        except InvalidInput as problem:
            return in_words(problem)[0]
        is_same = self.passphrase is None or self.first.text() == self.again.text()
        return "" if is_same else tr("The two passphrases differ.")

    def _offer(self, is_wanted: bool) -> None:
        self._fields.setVisible(is_wanted)
        if is_wanted:
            self.first.setFocus()
        else:
            self.first.clear()
            self.again.clear()
        self.changed.emit()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field
