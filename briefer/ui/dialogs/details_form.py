"""Forms of several lines: details of a briefing, a source, a fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, TypeAlias

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.reading_days import read_day
from briefer.errors import InvalidInput
from briefer.ui.error_words import in_words
from briefer.ui.translation import tr
from briefer.ui.views.form_parts import keep_whole, make_answer

Reader = Callable[[str], Any]
"""Reads what was typed; raises ``InvalidInput`` with a sentence that says how to write it."""


WIDTH_PX = 520
Line: TypeAlias = QLineEdit | QComboBox | QPlainTextEdit


class Field(Struct, frozen=True):
    """One line of a form.

    Attributes:
        name: What the verb calls it.
        label: Before the field.
        value: What stands in it at first.
        read: Turns words into a value.
        hint: An example, shown while the field is empty.
        choices: Offered in a list; any other words may be typed too.
        is_required: Whether it is read and handed over even when nobody changed it.
        lines: How many are shown; more than one makes room for a longer text.
    """

    name: str
    label: str
    value: str
    read: Reader
    hint: str = ""
    choices: Sequence[str] = ()
    is_required: bool = False
    lines: int = 1


class DetailsForm(QDialog):
    """Asks for several lines at once; only what was changed is handed over.

    Signals:
        accepted_fields: Changed fields by name, read; a dict.
        more_asked: A person pressed the further button.
    """

    accepted_fields = Signal(dict)
    more_asked = Signal()

    def __init__(
        self,
        title: str,
        fields: Iterable[Field],
        note: str = "",
        parent: QWidget | None = None,
        more: str = "",
    ) -> None:
        """Ask for ``fields``; ``more`` is what a further button says, which closes the form."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH_PX)
        keep_whole(self)
        self._fields = list(fields)
        self._widgets: dict[str, Line] = {}
        form = QFormLayout()
        form.setSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in self._fields:
            widget = _widget(field)
            self._widgets[field.name] = widget
            form.addRow(field.label, widget)
        self._problem = QLabel()
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = QPushButton(tr("Keep"))
        make_answer(self.keep)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        if more:
            further = buttons.addButton(more, QDialogButtonBox.ButtonRole.HelpRole)
            further.clicked.connect(self.reject)
            further.clicked.connect(self.more_asked)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        lines.addLayout(form)
        if note:
            said = QLabel(note)
            said.setObjectName("quiet")
            said.setWordWrap(True)
            lines.addWidget(said)
        lines.addWidget(self._problem)
        lines.addWidget(buttons)

    def field(self, name: str) -> Line:
        """Return the widget of a field."""
        return self._widgets[name]

    def accept(self) -> None:
        """Hand over what was changed; a field that cannot be read is named and focused."""
        changed: dict[str, Any] = {}
        for field in self._fields:
            words = _words(self._widgets[field.name])
            if words == field.value and not field.is_required:
                continue
            try:
                changed[field.name] = field.read(words)
            except InvalidInput as error:
                self._problem.setText(" ".join(filter(None, in_words(error))))
                self._problem.show()
                self._widgets[field.name].setFocus()
                return
        if changed:
            self.accepted_fields.emit(changed)
        super().accept()


def text_line(words: str) -> str:
    """Read a line as it is."""
    return words


def day(today: date, *, looks_back: bool = False) -> Reader:
    """Return what reads a day; empty is none."""
    return lambda words: read_day(words, today, looks_back=looks_back)


def moment(words: str) -> datetime | None:
    """Read a day, a time and a zone; empty is none."""
    if not words:
        return None
    try:
        read = datetime.fromisoformat(words.replace(" UTC", "+00:00").replace(" ", "T", 1))
    except ValueError:
        read = None
    if read is None or read.tzinfo is None:
        raise InvalidInput(
            tr("“{words}” is not a day with a time and a zone.", words=words),
            tr("Write it like 2026-11-22 12:00+01:00."),
        )
    return read


def moment_words(value: datetime | None) -> str:
    """Write a moment as ``moment`` reads it."""
    if value is None:
        return ""
    offset = value.utcoffset() or timedelta()
    zone = UTC if not offset else timezone(offset)
    return value.astimezone(zone).isoformat(" ", "minutes")


def one_of(known: Mapping[str, str]) -> Reader:
    """Return what reads one of ``known``, by what it is called."""

    def read(words: str) -> str:
        for key, name in known.items():
            if words.casefold() in (key.casefold(), name.casefold()):
                return key
        raise InvalidInput(
            tr("“{words}” is not known here.", words=words),
            tr("Choose one: {names}.", names=", ".join(filter(None, known.values()))),
        )

    return read


def _widget(field: Field) -> Line:
    if field.choices:
        box = QComboBox()
        box.setEditable(True)
        box.addItems(list(field.choices))
        box.setCurrentText(field.value)
        box.setAccessibleName(field.label)
        inside = box.lineEdit()
        if inside is not None:
            inside.setPlaceholderText(field.hint)
        completer = box.completer()
        if isinstance(completer, QCompleter):
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return box
    if field.lines > 1:
        text = QPlainTextEdit(field.value)
        text.setAccessibleName(field.label)
        text.setPlaceholderText(field.hint)
        text.setTabChangesFocus(True)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * field.lines + 14)
        return text
    line = QLineEdit(field.value)
    line.setPlaceholderText(field.hint)
    line.setAccessibleName(field.label)
    line.setCursorPosition(0)
    return line


def _words(widget: Line) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText().strip()
    words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    return words.strip()
