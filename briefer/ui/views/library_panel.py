"""The library: a search box, filter chips and the modules found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.ids import ModuleId
from briefer.domain.module import Status
from briefer.domain.module_row import ModuleRow
from briefer.domain.query import ModuleQuery
from briefer.ui.appearance import Appearance
from briefer.ui.models.library_model import LibraryModel
from briefer.ui.search_words import read_search
from briefer.ui.translation import mark, tr
from briefer.ui.views.panel_parts import EmptyState, chip, heading, quiet_label
from briefer.ui.views.row_painting import LibraryRowPainter
from briefer.ui.views.wrapping_row import WrappingRow
from briefer.ui.wording import count


class Shelf(Protocol):
    """Where the panel reads modules from."""

    def search(self, query: ModuleQuery) -> Sequence[ModuleRow]:
        """Return one page of what ``query`` finds."""

    def count(self, query: ModuleQuery) -> int:
        """Return how many modules ``query`` finds."""


_CHIPS = (
    (mark("All"), mark("Every module"), ModuleQuery()),
    (mark("Approved"), mark("Approved modules"), ModuleQuery(status=Status.APPROVED)),
    (
        mark("In review"),
        mark("Modules that wait for approval"),
        ModuleQuery(status=Status.IN_REVIEW),
    ),
    (mark("Stale"), mark("Modules past their review-by date"), ModuleQuery()),
)
_STALE = 3


class LibraryPanel(QWidget):
    """Finds modules as one types.

    Signals:
        opened: A person wants to see a module.
        insert_asked: A person wants these modules in the briefing; a list of ids.
    """

    opened = Signal(str)
    insert_asked = Signal(list)

    def __init__(
        self,
        shelf: Shelf,
        look: Appearance,
        clock: Callable[[], datetime],
        me: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Library"))
        self._shelf, self._look, self._clock, self._me = shelf, look, clock, me
        self._count = quiet_label()
        self.search = self._make_search()
        self._offers = QStringListModel(self)
        self._complete()
        self.view = self._make_view()
        self._empty = EmptyState(self.view)
        self.model = LibraryModel(lambda _offset, _limit: [], self)
        self.view.setModel(self.model)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.look_up)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(heading(tr("Library"), self._count))
        box = QHBoxLayout()
        box.setContentsMargins(12, 0, 12, 2)
        box.addWidget(self.search)
        lines.addLayout(box)
        lines.addLayout(self._make_chips())
        lines.addWidget(self.view)
        look.changed.connect(self._restyle)
        self._restyle()

    def look_up(self) -> None:
        """Show what the box and the chips ask for, from the beginning."""
        query = self._query()
        self.model.search(lambda at, most: self._shelf.search(_page(query, at, most)))
        self._tell(query)

    def refresh(self) -> None:
        """Read again what is shown; selection and place stay."""
        self.model.refresh()
        self._tell(self._query())

    def offer(self, words: list[str]) -> None:
        """Complete these words in the search box."""
        self._offers.setStringList(words)

    def select(self, module: ModuleId | None) -> None:
        """Let the row of a module be the current one, without opening it again."""
        index = self.model.index_of(module) if module else self.model.index(-1)
        self.view.setCurrentIndex(index)
        if not index.isValid():
            self.view.clearSelection()

    def chosen(self) -> list[ModuleId]:
        """Return the modules that are selected."""
        rows = [self.model.row_of(i) for i in self.view.selectedIndexes()]
        return [row.id for row in rows if row is not None]

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.view.setFocus()
                if not self.view.currentIndex().isValid():
                    self.view.setCurrentIndex(self.model.index(0))
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _query(self) -> ModuleQuery:
        today = self._clock().date()
        query = read_search(self.search.text(), today, self._me)
        chosen = self._chips.checkedId()
        if chosen == _STALE:
            return replace(query, stale_on=today)
        status = _CHIPS[chosen][2].status
        return replace(query, status=status) if status is not None else query

    def _tell(self, query: ModuleQuery) -> None:
        number = self._shelf.count(query)
        self._count.setText(count(number, "module"))
        is_all = query == ModuleQuery()
        if number:
            self._empty.say("")
        elif is_all:
            self._empty.say(tr("The library is empty.\nCtrl+N writes its first module."))
        else:
            self._empty.say(
                tr("No module matches.\nEsc clears the search, Ctrl+N writes a module.")
            )

    def _make_search(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(tr("Search modules, tags, text"))
        box.setAccessibleName(tr("Search the library"))
        box.setClearButtonEnabled(True)
        box.setToolTip(
            tr("Words, or status:approved  tag:turkey  stale:yes  owner:me  has:question")
        )
        box.textChanged.connect(lambda _: self._soon.start())
        box.returnPressed.connect(self._open_first)
        box.installEventFilter(self)
        self._search_icon = box.addAction(
            self._look.icon("search", self._look.theme.quiet),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        return box

    def _complete(self) -> None:
        completer = _LastWordCompleter(self._offers, self)
        self.search.setCompleter(completer)

    def _make_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName(tr("Modules"))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setMouseTracking(True)
        view.setItemDelegate(LibraryRowPainter(self._look, self._clock, view))
        view.clicked.connect(lambda i: self._open(i) if len(self.chosen()) == 1 else None)
        view.activated.connect(self._open)
        return view

    def _make_chips(self) -> WrappingRow:
        row = WrappingRow()
        row.setContentsMargins(12, 0, 12, 4)
        self._chips = QButtonGroup(self)
        for number, (name, tip, _) in enumerate(_CHIPS):
            button = chip(tr(name), tr(tip))
            self._chips.addButton(button, number)
            row.addWidget(button)
        self._chips.button(0).setChecked(True)
        self._chips.idClicked.connect(lambda _: self.look_up())
        return row

    def _open(self, index: object) -> None:
        row = self.model.row_of(index)  # type: ignore[arg-type]  # the view sends an index
        if row is not None:
            self.opened.emit(row.id)

    def _open_first(self) -> None:
        self._soon.stop()
        self.look_up()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
            self._open(self.model.index(0))

    def _restyle(self) -> None:
        self._search_icon.setIcon(self._look.icon("search", self._look.theme.quiet))


class _LastWordCompleter(QCompleter):
    """Completes the word that is being typed and keeps the ones before it."""

    def __init__(self, offers: QStringListModel, parent: QObject) -> None:
        super().__init__(offers, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    # Qt overrides

    def splitPath(self, path: str) -> list[str]:
        word = path.rsplit(" ", 1)[-1]
        # Offer nothing until a word looks like one of ours, or every search would pop up a list.
        return [word if len(word) > 1 else "\0"]

    def pathFromIndex(self, index: object) -> str:
        typed = str(self.widget().property("text"))
        before = typed.rsplit(" ", 1)[0] + " " if " " in typed else ""
        return before + str(super().pathFromIndex(index))  # type: ignore[arg-type]


def _page(query: ModuleQuery, offset: int, limit: int) -> ModuleQuery:
    return replace(query, offset=offset, limit=limit)
