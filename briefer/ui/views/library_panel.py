"""The library: a search box, filter chips and the modules found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.ids import ModuleId
from briefer.domain.module import Status
from briefer.domain.module_row import ModuleRow
from briefer.domain.query import ModuleQuery
from briefer.domain.search_language import (
    Vocabulary,
    offers,
    read_search,
    with_field,
    without_fields,
)
from briefer.ui.appearance import Appearance
from briefer.ui.models.library_model import LibraryModel
from briefer.ui.translation import mark, tr
from briefer.ui.views.panel_parts import EmptyState, chip, heading, quiet_label
from briefer.ui.views.row_painting import LibraryRowPainter
from briefer.ui.views.still_order import StillOrder
from briefer.ui.views.viewports import give_viewport
from briefer.ui.views.wrapping_row import WrappingRow
from briefer.ui.wording import count

if TYPE_CHECKING:
    from briefer.ui.views.search_offers import SearchOffers


class Shelf(Protocol):
    """Where the panel reads modules from."""

    def search(self, query: ModuleQuery) -> Sequence[ModuleRow]:
        """Return one page of what ``query`` finds."""

    def count(self, query: ModuleQuery) -> int:
        """Return how many modules ``query`` finds."""


COUNT_MS = 100
"""After the last letter: what is found stands on the screen before it is counted."""
_CHIPS = (
    (mark("All"), mark("Every module"), "", ""),
    (mark("Approved"), mark("Approved modules: status:approved"), "status", "approved"),
    (
        mark("In review"),
        mark("Modules that wait for approval: status:in-review"),
        "status",
        "in-review",
    ),
    (mark("Stale"), mark("Modules past their review-by date: stale:yes"), "stale", "yes"),
)
"""Words, tip, and the field and value that a chip stands for in the search box."""


class LibraryPanel(QWidget):
    """Finds modules as one types.

    Signals:
        opened: A person wants to see a module.
        kept: A person wants to see it, and wants it to stay open.
        insert_asked: A person wants these modules in the briefing; a list of ids.
        selection_changed: Other modules are selected.
        left: Esc where nothing is searched for: back to the text.
        menu_asked: A person wants to see what can be done with them; where, on the screen.
    """

    opened = Signal(str)
    kept = Signal(str)
    insert_asked = Signal(list)
    selection_changed = Signal()
    left = Signal()
    menu_asked = Signal(QPoint)

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
        self.searches = QMenu(self)
        self._known: Vocabulary = {}
        self.view = self._make_view()
        self._still = StillOrder(self.view)
        self._still.ended.connect(self._put_in_order)
        self._empty = EmptyState(self.view)
        self.model = LibraryModel(lambda _offset, _limit: [], self)
        self.view.setModel(self.model)
        self.view.selectionModel().selectionChanged.connect(
            lambda *_: self.selection_changed.emit()
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.look_up)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_MS)
        self._counting.timeout.connect(self._count_all)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(heading(tr("Library"), self._count))
        box = QHBoxLayout()
        box.setContentsMargins(12, 0, 12, 2)
        box.setSpacing(4)
        box.addWidget(self.search)
        box.addWidget(self._make_searches())
        lines.addLayout(box)
        lines.addLayout(self._make_chips())
        lines.addWidget(self.view)
        look.changed.connect(self._restyle)
        self._restyle()

    @cached_property
    def offers(self) -> SearchOffers:
        """What could complete the word in the box; built when one types."""
        from briefer.ui.views.search_offers import SearchOffers

        return SearchOffers(self.search, lambda typed, at: offers(typed, at, self._known))

    def look_up(self) -> None:
        """Show what the box and the chips ask for, from the beginning."""
        query = self._query()
        self._follow_box(query)
        self._still.forget()
        self.model.search(lambda at, most: self._shelf.search(_page(query, at, most)))
        self._tell(query)

    def refresh(self) -> None:
        """Read again what is shown; selection and place stay.

        No row moves away from under a pointer that is about to press it.
        """
        if self._still.asks():
            self.model.refresh_in_place()
        else:
            self._put_in_order()

    def know(self, values: Vocabulary) -> None:
        """Complete these values in the search box, and mean them whatever their case."""
        self._known = values

    def sign_as(self, me: str) -> None:
        """Mean another person by "owner:me" from now on."""
        self._me = me
        self.look_up()

    def search_for(self, words: str) -> None:
        """Put words into the search box, and show what they find."""
        self.search.setText(words)
        self._soon.stop()
        self.look_up()
        self.search.setFocus()

    def select(self, module: ModuleId | None) -> None:
        """Let the row of a module be the current one, without opening it again.

        Several that were selected for something stay so.
        """
        if len(self.chosen()) > 1:
            return
        if module and not self.model.index_of(module).isValid():
            self._still.end()
        index = self.model.index_of(module) if module else self.model.index(-1)
        self._make_current(index)
        if not index.isValid():
            self.view.clearSelection()

    def chosen(self) -> list[ModuleId]:
        """Return the modules that are selected."""
        rows = [self.model.row_of(i) for i in self.view.selectedIndexes()]
        return [row.id for row in rows if row is not None]

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.view.currentIndex(), stays=True)
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.view.setFocus()
                if not self.view.currentIndex().isValid():
                    self._make_current(self.model.index(0))
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Escape:
                if self.search.text():
                    self.search.clear()
                else:
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.model.is_whole:
            self._counting.start()

    def hideEvent(self, event: QHideEvent) -> None:
        # The library of a window that was closed can no longer be asked.
        self._counting.stop()
        self._still.forget()
        super().hideEvent(event)

    # Inside

    def _put_in_order(self) -> None:
        self.model.refresh()
        self._tell(self._query())

    def _query(self) -> ModuleQuery:
        return read_search(self.search.text(), self._clock().date(), self._me, self._known)

    def _follow_box(self, query: ModuleQuery) -> None:
        """Let the chips show what the box asks for: there is one truth, and it can be read."""
        is_stale = query.stale_on is not None
        asked = (
            query.status is None and not is_stale,
            query.status is Status.APPROVED,
            query.status is Status.IN_REVIEW,
            is_stale,
        )
        for number, is_asked in enumerate(asked):
            self._chips.button(number).setChecked(is_asked)

    def _press_chip(self, number: int) -> None:
        _, _, name, value = _CHIPS[number]
        typed = self.search.text()
        if not name:
            typed = without_fields(typed, "status", "stale")
        elif self._chips.button(number).isChecked():
            typed = with_field(typed, name, value)
        else:
            typed = without_fields(typed, name)
        self.search.setText(typed)
        self._soon.stop()
        self.look_up()

    def _tell(self, query: ModuleQuery) -> None:
        found = self.model.rowCount()
        if self.model.is_whole:
            self._counting.stop()
            self._count.setText(count(found, "module"))
        else:
            # Counting a hundred thousand takes longer than finding the first of them.
            self._counting.start()
        if found:
            self._empty.say("")
        elif query == ModuleQuery():
            self._empty.say(tr("The library is empty.\nCtrl+N writes its first module."))
        else:
            self._empty.say(
                tr("No module matches.\nEsc clears the search, Ctrl+N writes a module.")
            )

    def _count_all(self) -> None:
        self._count.setText(count(self._shelf.count(self._query()), "module"))

    def _make_search(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(tr("Search modules, tags, text"))
        box.setAccessibleName(tr("Search the library"))
        box.setToolTip(
            tr(
                "Words, or status:approved  tag:turkey  stale:yes  owner:me  has:question"
                "  region:levant  topic:talks; Tab completes"
            )
        )
        box.textChanged.connect(lambda _: self._soon.start())
        box.textEdited.connect(lambda _: self.offers.look())
        # Not before there is something to clear: Qt looks for its picture in every theme.
        box.textChanged.connect(lambda _: box.setClearButtonEnabled(True))
        box.returnPressed.connect(self._open_first)
        box.installEventFilter(self)
        self._search_icon = box.addAction(
            self._look.icon("search", self._look.theme.quiet),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        return box

    def _make_searches(self) -> QToolButton:
        self._searches = QToolButton()
        self._searches.setObjectName("small")
        self._searches.setToolTip(tr("Saved searches"))
        self._searches.setAccessibleName(tr("Saved searches"))
        self._searches.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._searches.setMenu(self.searches)
        return self._searches

    def _make_view(self) -> QListView:
        view = QListView()
        view.setObjectName("modules")
        give_viewport(view)
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
        view.doubleClicked.connect(lambda i: self._open(i, stays=True))
        view.installEventFilter(self)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda place: self.menu_asked.emit(view.viewport().mapToGlobal(place))
        )
        return view

    def _make_chips(self) -> WrappingRow:
        row = WrappingRow()
        row.setContentsMargins(12, 0, 12, 4)
        self._chips = QButtonGroup(self)
        self._chips.setExclusive(False)
        for number, (name, tip, *_) in enumerate(_CHIPS):
            button = chip(tr(name), tr(tip))
            self._chips.addButton(button, number)
            row.addWidget(button)
        self._chips.button(0).setChecked(True)
        self._chips.idClicked.connect(self._press_chip)
        return row

    def _open(self, index: object, *, stays: bool = False) -> None:
        row = self.model.row_of(index)  # type: ignore[arg-type]  # the view sends an index
        if row is not None:
            self.kept.emit(row.id) if stays else self.opened.emit(row.id)
            # What was pressed stays selected, so that Ctrl adds to it.
            self._make_current(self.model.index_of(row.id))

    def _make_current(self, index: QModelIndex) -> None:
        # The view's own setter would look at the keyboard, where Ctrl may be held.
        self.view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _open_first(self) -> None:
        self._soon.stop()
        self.look_up()
        if self.model.rowCount():
            self._make_current(self.model.index(0))
            self._open(self.model.index(0))

    def _restyle(self) -> None:
        self._search_icon.setIcon(self._look.icon("search", self._look.theme.quiet))
        self._searches.setIcon(self._look.icon("more"))


def _page(query: ModuleQuery, offset: int, limit: int) -> ModuleQuery:
    return replace(query, offset=offset, limit=limit)
