"""Shows the rows of a search to a list view, a page at a time, straight from the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefer.domain.ids import ModuleId
from briefer.domain.module_row import ModuleRow
from briefer.ui.wording import status_words

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[ModuleRow]]
"""Returns rows of the present search: from an offset, at most so many."""

PAGE = 100
FIRST_PAGE = 30
"""What a search reads at each letter: more than any screen shows, and nothing to wait for."""
MODULES_MIME = "application/x-briefer-modules"
ROW_ROLE = Qt.ItemDataRole.UserRole.value


class LibraryModel(QAbstractListModel):
    """The rows that a search has given so far; more are read when the view nears their end."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._rows: list[ModuleRow] = []
        self._has_more = True
        self._is_changing = False

    def search(self, fetch: Fetch) -> None:
        """Show the rows of another search from its beginning."""
        rows = list(fetch(0, FIRST_PAGE))
        with self._change():
            self.beginResetModel()
            self._fetch = fetch
            self._rows = rows
            self._has_more = len(rows) == FIRST_PAGE
            self.endResetModel()

    def refresh(self) -> None:
        """Read the rows again that are shown; only what differs is told, so nothing jumps."""
        with self._change():
            self._refresh()

    def refresh_in_place(self) -> None:
        """Read again what the rows say, and leave each where it stands, found or not any more."""
        new = {row.id: row for row in self._fetch(0, max(PAGE, len(self._rows)))}
        self._update([new.get(row.id, row) for row in self._rows])

    @property
    def is_whole(self) -> bool:
        """Whether every row of the search has been read."""
        return not self._has_more

    def row_of(self, index: Index) -> ModuleRow | None:
        """Return what a row shows, or None for no row."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, module: ModuleId) -> QModelIndex:
        """Return where a module is among the rows read so far, or an invalid index."""
        for place, row in enumerate(self._rows):
            if row.id == module:
                return self.index(place)
        return QModelIndex()

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        # A listener of a change under way must not set off another one.
        return not parent.isValid() and self._has_more and not self._is_changing

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        rows = list(self._fetch(len(self._rows), PAGE))
        self._has_more = len(rows) == PAGE
        self._put_in(len(self._rows), rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_of(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((row.title, status_words(row.status), *row.tags))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [MODULES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [self._rows[index.row()].id for index in indexes]
        data = QMimeData()
        data.setData(MODULES_MIME, QByteArray("\n".join(ids).encode()))
        return data

    # Inside

    def _refresh(self) -> None:
        from difflib import SequenceMatcher  # here, because a start compares nothing

        wanted = max(PAGE, len(self._rows))
        new = list(self._fetch(0, wanted))
        self._has_more = len(new) == wanted
        head = 0
        least = min(len(new), len(self._rows))
        while head < least and new[head].id == self._rows[head].id:
            head += 1
        tail = 0
        while tail < least - head and new[-1 - tail].id == self._rows[-1 - tail].id:
            tail += 1
        old_ids = [row.id for row in self._rows[head : len(self._rows) - tail]]
        new_ids = [row.id for row in new[head : len(new) - tail]]
        steps = SequenceMatcher(None, old_ids, new_ids, autojunk=False).get_opcodes()
        for kind, i1, i2, j1, j2 in reversed(steps):
            if kind in ("delete", "replace"):
                self._take_out(head + i1, head + i2)
            if kind in ("insert", "replace"):
                self._put_in(head + i1, new[head + j1 : head + j2])
        self._update(new)

    @contextmanager
    def _change(self) -> Iterator[None]:
        before, self._is_changing = self._is_changing, True
        try:
            yield
        finally:
            self._is_changing = before

    def _take_out(self, first: int, end: int) -> None:
        with self._change():
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()

    def _put_in(self, at: int, rows: Sequence[ModuleRow]) -> None:
        if rows:
            with self._change():
                self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
                self._rows[at:at] = rows
                self.endInsertRows()

    def _update(self, rows: list[ModuleRow]) -> None:
        with self._change():
            for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
                if old != new:
                    self._rows[place] = new
                    self.dataChanged.emit(self.index(place), self.index(place))
