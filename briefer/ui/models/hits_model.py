"""Shows what a search of all texts found as a tree: texts, and under each its hits to tick."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefer.services.replacing import Field, Findings, Hit, TextHits
from briefer.ui.translation import tr
from briefer.ui.wording import count
from briefer.ui.writing.line_directions import has_right_to_left

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole.value
"""The ``Hit`` of a row; None for a text."""
TEXT_ROLE = HIT_ROLE + 1
"""The ``TextHits`` that a row is, or is in."""

_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_CHECK = Qt.ItemDataRole.CheckStateRole
_TOP = 0
"""Internal id of a text's row; a hit has the row of its text, counted from 1."""


class HitsModel(QAbstractItemModel):
    """Every hit but names is ticked at first; a text is ticked as its hits are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[TextHits, ...] = ()
        self._ticks: list[list[bool]] = []

    def show(self, findings: Findings) -> None:
        """Show other findings, ticked but for those that would break a name."""
        self.beginResetModel()
        self._texts = findings.texts
        self._ticks = [[not hit.is_name for hit in text.hits] for text in findings.texts]
        self.endResetModel()

    def chosen(self) -> tuple[TextHits, ...]:
        """Return the texts with the hits that are ticked."""
        found = (
            replace(text, hits=tuple(h for h, on in zip(text.hits, ticks, strict=True) if on))
            for text, ticks in zip(self._texts, self._ticks, strict=True)
        )
        return tuple(text for text in found if text.hits)

    @property
    def total(self) -> int:
        """How many hits there are, ticked or not."""
        return sum(map(len, self._ticks))

    # Qt overrides

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._texts)
        if parent.internalId() != _TOP or parent.column():
            return 0
        return len(self._texts[parent.row()].hits)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text, hit = self._found(index)
        if role == HIT_ROLE:
            return hit
        if role == TEXT_ROLE:
            return text
        if role == _CHECK:
            return self._state(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if hit is None:
                title = _isolated(text.title or tr("Own text"))
                hits = count(len(text.hits), "hit")
                if text.is_own:
                    return tr("{title}, this briefing’s own text: {hits}", title=title, hits=hits)
                return tr("{title}: {hits}", title=title, hits=hits)
            words = f"{hit.before}{hit.words}{hit.after}"
            return tr("Title: {words}", words=words) if hit.field is Field.TITLE else words
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != _CHECK:
            return False
        is_on = Qt.CheckState(value) == _ON
        if index.internalId() == _TOP:
            row, top = index.row(), self.index(index.row(), 0)
            self._ticks[row] = [is_on] * len(self._ticks[row])
            first, last = self.index(0, 0, top), self.index(len(self._ticks[row]) - 1, 0, top)
            self.dataChanged.emit(first, last, [_CHECK])
        else:
            top = self.parent(index)
            self._ticks[top.row()][index.row()] = is_on
            here = self.index(index.row(), 0, top)
            self.dataChanged.emit(here, here, [_CHECK])
        self.dataChanged.emit(top, top, [_CHECK])
        return True

    # Inside

    def _found(self, index: Index) -> tuple[TextHits, Hit | None]:
        if index.internalId() == _TOP:
            return self._texts[index.row()], None
        text = self._texts[int(index.internalId()) - 1]
        return text, text.hits[index.row()]

    def _state(self, index: Index) -> Qt.CheckState:
        if index.internalId() != _TOP:
            return _ON if self._ticks[int(index.internalId()) - 1][index.row()] else _OFF
        ticks = self._ticks[index.row()]
        if all(ticks):
            return _ON
        return Qt.CheckState.PartiallyChecked if any(ticks) else _OFF


def _isolated(title: str) -> str:
    """Keep a title that is written from the right from reordering what stands after it."""
    return f"\u2068{title}\u2069" if has_right_to_left(title) else title
