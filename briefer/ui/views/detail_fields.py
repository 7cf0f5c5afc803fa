"""Fields that details are typed and chosen in: status, marking, language, tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from briefer.domain.marking import MarkingScheme
from briefer.domain.module import Status
from briefer.ui.translation import mark, tr
from briefer.ui.wording import LANGUAGES, STATUS_WORDS

UNMARKED = mark("Unmarked")


def fill_statuses(box: QComboBox) -> None:
    """Offer every status."""
    for status, words in STATUS_WORDS.items():
        box.addItem(tr(words), status)


def chosen_status(box: QComboBox) -> Status:
    """Return the status that is chosen: Qt keeps plain words, not what they stand for."""
    return Status(box.currentData())


def fill_markings(box: QComboBox, schemes: Sequence[MarkingScheme], chosen: str = "") -> None:
    """Offer the labels of every scheme, and ``chosen`` even if no scheme knows it."""
    with QSignalBlocker(box):
        box.clear()
        box.addItem(tr(UNMARKED), "")
        known = {""}
        for scheme in schemes:
            box.insertSeparator(box.count())
            for marking in scheme.markings:
                box.addItem(marking.label, marking.label)
                tip = f"{scheme.name}: {marking.meaning}" if marking.meaning else scheme.name
                box.setItemData(box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
                known.add(marking.label)
        if chosen not in known:
            box.insertItem(1, chosen, chosen)
        select_data(box, chosen)


def fill_languages(box: QComboBox, chosen: str = "") -> None:
    """Offer the languages that have a name here, and ``chosen`` by its tag."""
    with QSignalBlocker(box):
        box.clear()
        for tag, name in LANGUAGES.items():
            box.addItem(tr(name), tag)
        if chosen and chosen not in LANGUAGES:
            box.addItem(chosen, chosen)
        select_data(box, chosen)


def select_data(box: QComboBox, value: object) -> None:
    """Choose the entry that stands for ``value``, telling nobody."""
    with QSignalBlocker(box):
        box.setCurrentIndex(next((n for n in range(box.count()) if box.itemData(n) == value), -1))


def read_tags(typed: str) -> tuple[str, ...]:
    """Read tags that are split by commas."""
    return tuple(tag for part in typed.split(",") if (tag := " ".join(part.split())))


def complete(line: QLineEdit, values: Sequence[str]) -> None:
    """Complete whole values in a field, whatever their case."""
    completer = line.completer()
    if completer is None:
        completer = QCompleter(QStringListModel(line), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)
    model = completer.model()
    if isinstance(model, QStringListModel):
        model.setStringList(list(values))


class ListCompleter(QCompleter):
    """Completes the value after the last comma and keeps the ones before it."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._values = QStringListModel()
        super().__init__(self._values, parent)
        self._values.setParent(self)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def attach(self, line: QLineEdit) -> None:
        """Complete in ``line``."""
        line.setCompleter(self)

    def offer(self, values: Sequence[str]) -> None:
        """Complete these values."""
        self._values.setStringList(list(values))

    # Qt overrides

    def splitPath(self, path: str) -> list[str]:
        last = path.rsplit(",", 1)[-1].strip()
        # A list of everything after each comma would be in the way.
        return [last or "\0"]

    def pathFromIndex(self, index: object) -> str:
        typed = str(self.widget().property("text"))
        before = typed.rsplit(",", 1)[0].rstrip() + ", " if "," in typed else ""
        return before + str(super().pathFromIndex(index))  # type: ignore[arg-type]
