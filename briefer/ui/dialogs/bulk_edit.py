"""Changes details of many modules at once: only what is ticked is touched."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.marking import MarkingScheme
from briefer.domain.reading_days import read_day
from briefer.errors import InvalidInput
from briefer.services.detail_edits import BulkChange
from briefer.ui.error_words import in_words
from briefer.ui.translation import mark, tr, written
from briefer.ui.views.detail_fields import (
    ListCompleter,
    chosen_status,
    complete,
    fill_languages,
    fill_markings,
    fill_statuses,
    read_tags,
)
from briefer.ui.views.form_parts import keep_whole, make_answer
from briefer.ui.wording import LANGUAGES, count

_LINES = (
    ("as_of", mark("As of"), mark("2026-12-03, today; no day, if left empty")),
    ("review_by", mark("Review by"), mark("2026-12-03, +6m; never, if left empty")),
    ("owner", mark("Owner"), mark("Nobody, if left empty")),
    ("region", mark("Region"), mark("None, if left empty")),
    ("topic", mark("Topic"), mark("None, if left empty")),
    ("add_tags", mark("Add tags"), mark("one, another")),
    ("remove_tags", mark("Remove tags"), mark("one, another")),
)
_DAYS = ("as_of", "review_by")
_NAMES = ("owner", "region", "topic")


class BulkEdit(QDialog):
    """Asks what becomes of the selected modules.

    Signals:
        wanted: A ``BulkChange`` that is not empty.
    """

    wanted = Signal(object)

    def __init__(
        self,
        modules: int,
        schemes: Sequence[MarkingScheme],
        offered: Mapping[str, Sequence[str]],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Build the form.

        Args:
            modules: How many are selected.
            schemes: Whose markings can be chosen.
            offered: Values of "owner", "region", "topic" and "tag" to complete.
            today: What "+6m" counts from.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Edit {modules}", modules=count(modules, "module")))
        self.setMinimumWidth(480)
        keep_whole(self)
        self._modules, self._today = modules, today
        self._weigh: Callable[[BulkChange], int] | None = None
        self.ticks: dict[str, QCheckBox] = {}
        self.status, self.marking, self.language = QComboBox(), QComboBox(), QComboBox()
        fill_statuses(self.status)
        fill_languages(self.language, next(iter(LANGUAGES)))
        fill_markings(self.marking, schemes)
        self.lines: dict[str, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(9)
        for name, label, box in (
            ("status", tr("Status"), self.status),
            ("marking", tr("Marking"), self.marking),
            ("language", tr("Language"), self.language),
        ):
            self._add(name, label, box)
            box.activated.connect(lambda _, n=name: self._touch(n))
        for name, label, hint in _LINES:
            line = QLineEdit()
            line.setPlaceholderText(tr(hint))
            self.lines[name] = line
            self._add(name, tr(label), line)
            line.textEdited.connect(lambda _, n=name: self._touch(n))
        for name in _NAMES:
            complete(self.lines[name], offered.get(name, ()))
        for name in ("add_tags", "remove_tags"):
            completer = ListCompleter(self)
            completer.offer(offered.get("tag", ()))
            completer.attach(self.lines[name])
            completer.activated.connect(lambda _, n=name: self._touch(n))
        self._outcome = QLabel()
        self._outcome.setObjectName("quiet")
        self._outcome.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.change = QPushButton(tr("Change"))
        make_answer(self.change)
        buttons.addButton(self.change, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        lines.addLayout(self._grid)
        lines.addWidget(self._outcome)
        lines.addWidget(buttons)
        self._tell()

    @property
    def outcome(self) -> str:
        """What would happen, in words."""
        return self._outcome.text()

    def weigh_with(self, weigh: Callable[[BulkChange], int]) -> None:
        """Say from now on what would happen; nothing can be changed before.

        Args:
            weigh: Says at once how many modules a change would touch.
        """
        self._weigh = weigh
        self._tell()

    def accept(self) -> None:
        """Hand the change over, unless it cannot be."""
        if self.change.isEnabled():
            self.wanted.emit(self._read())
            super().accept()

    # Inside

    def _add(self, name: str, label: str, field: QWidget) -> None:
        tick = QCheckBox(label)
        tick.setToolTip(tr("Tick what is to be changed; the rest stays as it is"))
        tick.toggled.connect(lambda _: self._tell())
        field.setAccessibleName(label)
        row = self._grid.rowCount()
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.setColumnStretch(1, 1)
        self.ticks[name] = tick

    def _touch(self, name: str) -> None:
        """A field that is filled in is meant."""
        self.ticks[name].setChecked(True)
        self._tell()

    def _read(self) -> BulkChange:
        fields: dict[str, Any] = {}
        if self._is_on("status"):
            fields["status"] = chosen_status(self.status)
        if self._is_on("marking"):
            fields["marking"] = str(self.marking.currentData() or "")
        if self._is_on("language"):
            fields["language"] = str(self.language.currentData())
        for name in filter(self._is_on, _NAMES):
            fields[name] = " ".join(self.lines[name].text().split())
        for name in filter(self._is_on, _DAYS):
            typed, is_past = self.lines[name].text(), name == "as_of"
            fields[name] = read_day(typed, self._today, looks_back=is_past)
        tags = {
            name: read_tags(self.lines[name].text().lower()) if self._is_on(name) else ()
            for name in ("add_tags", "remove_tags")
        }
        return BulkChange(fields, tags["add_tags"], tags["remove_tags"])

    def _is_on(self, name: str) -> bool:
        return self.ticks[name].isChecked()

    def _tell(self) -> None:
        try:
            change = self._read()
        except InvalidInput as error:
            self._outcome.setText(" ".join(in_words(error)))
            self.change.setEnabled(False)
            return
        touched = 0 if change.is_empty or self._weigh is None else self._weigh(change)
        if self._weigh is None:
            said = tr("Reading {modules}…", modules=count(self._modules, "module"))
        elif change.is_empty:
            said = tr("Tick what is to be changed; the rest stays as it is.")
        elif not touched:
            said = tr("All of them are so already.")
        else:
            said = tr(
                "{number} of {modules} will change, in one step.",
                number=written(touched),
                modules=count(self._modules, "module"),
            )
        self._outcome.setText(said)
        self.change.setEnabled(touched > 0)
