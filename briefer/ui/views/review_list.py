"""The review list under the text: what is open in the whole library; Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.annotation import AnnotationKind
from briefer.domain.review_row import ReviewQuery, ReviewRow
from briefer.ui.appearance import Appearance
from briefer.ui.models.review_model import (
    ASSIGNEE,
    AUTHOR,
    DUE,
    KIND,
    REMARK,
    SINCE,
    WHERE,
    WORDS,
    ReviewModel,
)
from briefer.ui.translation import tr
from briefer.ui.views.own_way import OwnWay
from briefer.ui.views.panel_parts import EmptyState, chip, quiet_label
from briefer.ui.wording import count, kind_words

_WIDTHS_PX = {KIND: 92, WORDS: 220, WHERE: 190, AUTHOR: 110, SINCE: 96, ASSIGNEE: 110, DUE: 76}
_ROW_PX = 28
_NAME_PX = 180
"""The box of authors is no wider, however long a name is."""


class ReviewListView(QWidget):
    """A row of filters over a table.

    Signals:
        chosen: A person wants to go to a thread; a ``ReviewRow``.
        query_changed: Other threads are wanted; a ``ReviewQuery``.
        settle_asked: A person wants to settle suggestions together; of whom, or "".
        left: A person is done here.
    """

    chosen = Signal(object)
    query_changed = Signal(object)
    settle_asked = Signal(str)
    left = Signal()

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Review list"))
        self.me = ""
        self.only_open = chip(tr("Only open"), tr("Leave out what is settled"))
        self.only_open.setChecked(True)
        self.mine = chip(tr("Mine"), tr("Show only what I wrote or have to answer"))
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("Kind"))
        self.kinds.addItem(tr("Every kind"), None)
        for kind in AnnotationKind:
            self.kinds.addItem(kind_words(kind), kind)
        self.authors = QComboBox()
        self.authors.setAccessibleName(tr("From"))
        self.authors.setFixedWidth(_NAME_PX)
        self._total = quiet_label()
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 12, 2)
        row.setSpacing(8)
        name = QLabel(tr("Review list"))
        name.setObjectName("head")
        self.close_button = QToolButton()
        self.close_button.setObjectName("quiet")
        self.close_button.setText("✕")
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.setToolTip(tr("Close"))
        self.close_button.clicked.connect(self.left)
        row.addWidget(name)
        for widget in (self.only_open, self.mine, self.kinds, self.authors):
            row.addWidget(widget)
        settle = QToolButton()
        settle.setObjectName("quiet")
        settle.setText(tr("Settle suggestions…"))
        settle.setToolTip(tr("Accept or reject the suggestions of one author in every text"))
        settle.clicked.connect(
            lambda: self.settle_asked.emit(str(self.authors.currentData() or ""))
        )
        row.addWidget(settle)
        row.addStretch()
        row.addWidget(self._total)
        row.addWidget(self.close_button)
        self.model = ReviewModel(look, clock, self)
        self.table = _table(self.model)
        self._empty = EmptyState(self.table)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addLayout(row)
        lines.addWidget(self.table, 1)
        self.offer_authors(())
        for button in (self.only_open, self.mine):
            button.toggled.connect(lambda _: self.query_changed.emit(self.query))
        for box in (self.kinds, self.authors):
            box.currentIndexChanged.connect(lambda _: self.query_changed.emit(self.query))
        self.table.activated.connect(self._choose)

    @property
    def query(self) -> ReviewQuery:
        """Which threads are wanted now."""
        kind = self.kinds.currentData()
        return ReviewQuery(
            only_open=self.only_open.isChecked(),
            person=self.me if self.mine.isChecked() else "",
            author=str(self.authors.currentData() or ""),
            kind=AnnotationKind(kind) if kind else None,
        )

    def offer_authors(self, names: Sequence[str]) -> None:
        """Offer these people in the filter; the chosen one stays chosen."""
        chosen = self.authors.currentData()
        self.authors.blockSignals(True)
        self.authors.clear()
        self.authors.addItem(tr("From everybody"), "")
        for name in names:
            self.authors.addItem(name, name)
        self.authors.setCurrentIndex(max(0, self.authors.findData(chosen)))
        self.authors.blockSignals(False)

    def show_rows(self, rows: Sequence[ReviewRow]) -> None:
        """Show these threads; the chosen one stays chosen, or the one that took its place."""
        chosen = self.model.row(self.table.currentIndex())
        before = self.table.currentIndex().row()
        self.model.show(rows)
        place = self.model.place_of(chosen.id) if chosen is not None else 0
        if place < 0:
            place = before
        self.table.selectRow(max(0, min(place, len(rows) - 1)))
        self._total.setText(count(len(rows), "annotation") if rows else "")
        self._empty.say(
            ""
            if rows
            else tr("Nothing to review here.\nSelect words and press Ctrl+M to annotate them.")
        )

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _choose(self) -> None:
        row = self.model.row(self.table.currentIndex())
        if row is not None:
            self.chosen.emit(row)


class _Rows(QTableView):
    """A table that is gone through row by row: Home and End go to the first and the last."""

    # Qt overrides

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /
    ) -> QModelIndex:
        here, actions = self.currentIndex(), QAbstractItemView.CursorAction
        if action is actions.MoveHome:
            return here.siblingAtRow(0)
        if action is actions.MoveEnd:
            return here.siblingAtRow(self.model().rowCount() - 1)
        return super().moveCursor(action, modifiers)


def _table(model: ReviewModel) -> QTableView:
    table = _Rows()
    table.setAccessibleName(tr("Annotations of the library"))
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setItemDelegate(OwnWay(table))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW_PX)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    head.setSortIndicatorClearable(True)
    for column, width in _WIDTHS_PX.items():
        table.setColumnWidth(column, width)
    head.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)
    table.setSortingEnabled(True)
    return table
