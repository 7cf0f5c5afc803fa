"""Shows threads of the whole library to a table: kind, words, where, whose, since when, due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from briefer.domain.annotation import ThreadState
from briefer.domain.ids import AnnotationId
from briefer.domain.review_row import ReviewRow
from briefer.ui.appearance import Appearance
from briefer.ui.translation import mark, tr
from briefer.ui.wording import age, day, kind_words

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    mark("Kind"),
    mark("Words"),
    mark("Remark"),
    mark("In"),
    mark("From"),
    mark("Since"),
    mark("Assigned to"),
    mark("Due"),
)
KIND, WORDS, REMARK, WHERE, AUTHOR, SINCE, ASSIGNEE, DUE = range(len(COLUMNS))


class ReviewModel(QAbstractTableModel):
    """One thread a row, in the order they were given or by a column."""

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._clock = look, clock
        self._rows: list[ReviewRow] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show(self, rows: Sequence[ReviewRow]) -> None:
        """Show these threads."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def row(self, index: Index) -> ReviewRow | None:
        """Return the thread of a row, or None for no row."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, annotation: AnnotationId) -> int:
        """Return the row of a thread, or -1."""
        return next((n for n, r in enumerate(self._rows) if r.id == annotation), -1)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(COLUMNS[section]) if is_name and 0 <= section < len(COLUMNS) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"“{row.quote}”\n{said(row)}".strip()
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, index.column())
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        held = [(i, self._rows[i.row()].id) for i in kept]
        self._order = (column, order) if column >= 0 else None
        self._arrange()
        places = {row.id: n for n, row in enumerate(self._rows)}
        self.changePersistentIndexList(
            kept, [self.index(places[name], i.column()) for i, name in held]
        )
        self.layoutChanged.emit()

    # Inside

    def _arrange(self) -> None:
        if self._order is not None:
            column, order = self._order
            self._rows.sort(
                key=lambda r: self._key(r, column),
                reverse=order is Qt.SortOrder.DescendingOrder,
            )

    def _key(self, row: ReviewRow, column: int) -> tuple[bool, str]:
        if column == SINCE:
            return False, row.created_at.isoformat()
        if column == DUE:
            return row.due is None, row.due.isoformat() if row.due else ""
        return False, self._words(row, column).casefold()

    def _words(self, row: ReviewRow, column: int) -> str:
        now = self._clock()
        where = f"{row.briefing_title}: {row.title}" if row.briefing_title else row.title
        return (
            kind_words(row.kind),
            " ".join(row.quote.split()),
            " ".join(said(row).split()),
            where,
            row.author,
            age(row.created_at, now),
            row.assignee,
            day(row.due, now.date()) if row.due else "",
        )[column]

    def _colour(self, row: ReviewRow, column: int) -> QColor | None:
        theme = self._look.theme
        if row.state is not ThreadState.OPEN:
            return QColor(theme.quiet)
        if column == KIND:
            return QColor(theme.of_kind(row.kind).ink)
        if column == DUE and row.due is not None and row.due < self._clock().date():
            return QColor(theme.red.ink)
        if column == WORDS and row.is_detached:
            return QColor(theme.red.ink)
        return QColor(theme.quiet) if column in (SINCE, AUTHOR) else None


def said(row: ReviewRow) -> str:
    """Return what a thread says: its words, or what it proposes."""
    if row.replacement is None:
        return row.text
    proposed = f"→ {row.replacement}" if row.replacement else tr("→ delete")
    return f"{proposed}  {row.text}".rstrip()
