"""Asks who received something that was issued, and lists the editions that hold it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.edition import Impact
from briefer.ui.translation import mark, tr, tr_count
from briefer.ui.views.form_parts import make_answer, table
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.wording import moment_with_zone

SIZE_PX, VERSION_PX = (780, 480), 110
_MOST_VERSION = 1_000_000


class Sought(StrEnum):
    """What can be asked about."""

    WORDS = "words"
    MODULE = "module"
    SOURCE = "source"


_SAID = {
    Sought.WORDS: (mark("These words"), mark("Words that stood together, in any case")),
    Sought.MODULE: (mark("A module"), mark("Its name; wordings adapted from it count too")),
    Sought.SOURCE: (mark("A source"), mark("Its key, such as yilmaz-2024")),
}


class Question(Struct, frozen=True):
    """What a person wants to know.

    Attributes:
        revision: Of a module, only this one; None for any.
    """

    sought: Sought
    name: str
    revision: int | None = None


class ImpactForm(QDialog):
    """Enter asks; Enter on an answer goes to its briefing.

    Signals:
        asked: A person wants an answer; a ``Question``.
        typed: The name is being typed, so that it can be completed; a ``Question``.
        opened: A person wants to see where it stood: the ids of briefing and section.
    """

    asked = Signal(object)
    typed = Signal(object)
    opened = Signal(str, str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who received it"))
        self.resize(*SIZE_PX)
        self.sought = QComboBox()
        self.sought.setAccessibleName(tr("What was issued"))
        for kind, (words, _) in _SAID.items():
            self.sought.addItem(tr(words), kind)
        self.field = QLineEdit(question.name)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self.field)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.field.setCompleter(completer)
        self.version = QLineEdit(str(question.revision or ""))
        self.version.setValidator(QIntValidator(1, _MOST_VERSION, self.version))
        self.version.setPlaceholderText(tr("any version"))
        self.version.setFixedWidth(VERSION_PX)
        self.version.setAccessibleName(tr("Version"))
        self.ask = QPushButton(tr("Ask"))
        make_answer(self.ask)
        self.said = quiet_label()
        self.said.setWordWrap(True)
        columns = tr("Briefing"), tr("Edition"), tr("Section"), tr("Who has it")
        self.list = table(tr("Who received it"), columns)
        for column, width in enumerate((190, 200, 160, 190)):
            self.list.setColumnWidth(column, width)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.sought)
        row.addWidget(self.field, 1)
        row.addWidget(self.version)
        row.addWidget(self.ask)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 14)
        lines.setSpacing(10)
        lines.addLayout(row)
        lines.addWidget(self.said)
        lines.addWidget(self.list, 1)
        self.sought.currentIndexChanged.connect(lambda _: self._follow_kind())
        self.field.textEdited.connect(lambda _: self.typed.emit(self.question))
        self.field.textChanged.connect(lambda _: self._weigh())
        self.ask.clicked.connect(self._ask)
        self.list.itemActivated.connect(lambda item, _: self._open(item))
        self.sought.setCurrentIndex(list(_SAID).index(question.sought))
        self._follow_kind()

    @property
    def question(self) -> Question:
        """What the form asks now."""
        sought = Sought(self.sought.currentData())
        revision = int(self.version.text() or 0) if sought is Sought.MODULE else 0
        return Question(sought, self.field.text().strip(), revision or None)

    def offer(self, names: Sequence[str]) -> None:
        """Complete what is typed with these names."""
        self._names.setStringList(list(names))

    def say(self, sentence: str) -> None:
        """Say why there is no answer, or that one is on its way."""
        self.said.setText(sentence)
        self.list.clear()

    def show_found(self, found: Sequence[Impact]) -> None:
        """Show in which editions it stood, and who received those."""
        self.list.clear()
        readers: dict[str, None] = {}
        for each in found:
            held = list(dict.fromkeys(c.recipient for c in each.copies))
            readers |= dict.fromkeys(held)
            edition = f"{each.number}, {moment_with_zone(each.issued_at)}"
            if each.is_withdrawn:
                edition += f" ({tr('withdrawn: {reason}', reason=each.withdrawn)})"
            who = ", ".join(held) or tr("no copy on record")
            item = QTreeWidgetItem([each.title, edition, each.heading, who])
            item.setData(0, Qt.ItemDataRole.UserRole, (each.briefing, each.section))
            for column in range(self.list.columnCount()):
                item.setToolTip(column, item.text(column))
            self.list.addTopLevelItem(item)
        self.said.setText(_in_short(found, len(readers)))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.setFocus()

    # Inside

    def _follow_kind(self) -> None:
        words, hint = _SAID[self.question.sought]
        self.field.setAccessibleName(tr(words))
        self.field.setPlaceholderText(tr(hint))
        self.version.setVisible(self.question.sought is Sought.MODULE)
        self._names.setStringList([])
        self._weigh()

    def _weigh(self) -> None:
        self.ask.setEnabled(bool(self.field.text().strip()))

    def _ask(self) -> None:
        if self.question.name:
            self.say(tr("Looking…"))
            self.asked.emit(self.question)

    def _open(self, item: QTreeWidgetItem) -> None:
        self.accept()
        self.opened.emit(*item.data(0, Qt.ItemDataRole.UserRole))


def _in_short(found: Sequence[Impact], readers: int) -> str:
    if not found:
        return tr("No edition holds it.")
    editions = len({i.edition for i in found})
    said = tr_count(editions, "{n} edition holds it", "{n} editions hold it")
    had = tr_count(readers, "{n} reader has it", "{n} readers have it")
    return f"{said}; {had}. {tr('Enter goes to the briefing.')}"
