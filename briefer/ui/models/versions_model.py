"""Shows the versions of one text to a list view; how much each changed is counted when asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefer.domain.differences import differences, words_changed
from briefer.domain.ids import RevisionNumber
from briefer.domain.module import Revision
from briefer.ui.translation import in_line, tr, written
from briefer.ui.wording import age, count, reason_words

Index = QModelIndex | QPersistentModelIndex
VERSION_ROLE = Qt.ItemDataRole.UserRole.value
"""The ``Revision`` of a row."""
WORDS_ROLE = VERSION_ROLE + 1
"""Words added and taken out since the version before, as a pair; None while not counted."""


class VersionsModel(QAbstractListModel):
    """Versions, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Revision] = []
        self._counts: dict[str, tuple[int, int]] = {}
        self._now: datetime | None = None

    def show(self, revisions: Sequence[Revision], now: datetime) -> None:
        """Show the versions of a text; one that only got new versions keeps its rows.

        Args:
            revisions: The newest first.
            now: What "today" is measured against.
        """
        self._now = now
        new = list(revisions)
        added = len(new) - len(self._rows)
        if self._rows and added >= 0 and new[added:] == self._rows:
            if added:
                self.beginInsertRows(QModelIndex(), 0, added - 1)
                self._rows = new
                self.endInsertRows()
            return
        self.beginResetModel()
        if not (new and self._rows and new[-1].module == self._rows[-1].module):
            self._counts.clear()
        self._rows = new
        self.endResetModel()

    def revision(self, index: Index) -> Revision | None:
        """Return the version of a row, or None for no row."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, number: RevisionNumber) -> int:
        """Return the row of a version, or -1."""
        return next((n for n, r in enumerate(self._rows) if r.number == number), -1)

    def before(self, row: int) -> int:
        """Return the row of the version before; the first one is before itself."""
        return min(row + 1, len(self._rows) - 1)

    def needs_count(self, row: int) -> bool:
        """Say whether the words of a version were not counted yet."""
        return self._rows[row].sha256 not in self._counts

    def count_words(self, row: int) -> None:
        """Count how many words came and went with a version."""
        revision = self._rows[row]
        older = self._rows[row + 1].content.body if row + 1 < len(self._rows) else ""
        self._counts[revision.sha256] = words_changed(differences(older, revision.content.body))
        place = self.index(row)
        self.dataChanged.emit(place, place, [WORDS_ROLE])

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        revision = self.revision(index)
        if revision is None or self._now is None:
            return None
        if role == VERSION_ROLE:
            return revision
        if role == WORDS_ROLE:
            return self._counts.get(revision.sha256)
        if role == Qt.ItemDataRole.DisplayRole:
            return named(revision, self._now)
        if role == Qt.ItemDataRole.ToolTipRole:
            moment = revision.saved_at.astimezone(self._now.tzinfo)
            return f"{named(revision, self._now)}\n{moment:%Y-%m-%d %H:%M}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            counted = self._counts.get(revision.sha256)
            words = f", {said_words(*counted)}" if counted else ""
            return tr("Version {version}", version=named(revision, self._now)) + words
        return None


def named(revision: Revision, now: datetime) -> str:
    """Say which version it is: number, when, who, and its name if it has one."""
    when, who = in_line(age(revision.saved_at, now)), in_line(revision.author)
    said = f"v{revision.number}  {when}, {who}"
    return f"{said}: {in_line(reason_words(revision.reason))}" if revision.reason else said


def said_words(added: int, removed: int) -> str:
    """Say how many words came and went."""
    return tr(
        "{words} added, {removed} taken out", words=count(added, "word"), removed=written(removed)
    )
