"""Shows a briefing's outline to a tree view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefer.domain.ids import SectionId
from briefer.domain.module import Status
from briefer.domain.outline import ROOT, LinkMode, Outline
from briefer.ui.models.library_model import MODULES_MIME
from briefer.ui.translation import tr, tr_count
from briefer.ui.wording import count, status_words

Index = QModelIndex | QPersistentModelIndex
SECTION_MIME = "application/x-briefer-section"
FACE_ROLE = Qt.ItemDataRole.UserRole.value


class SectionFace(Struct, frozen=True, kw_only=True):
    """What a row of the outline says of its section.

    Attributes:
        number: "1.2"; empty for an unnumbered section.
        status: None for a section that the program writes.
        link: How it takes its module; None for own text and what the program writes.
        has_moved: Whether its module has a newer revision than the one it was taken from.
        is_stale: Past its review-by date.
        is_excluded: Itself, or what it stands under, is left out of the document.
        breaks_page: It starts on a new page.
        level_shift: How far the headings inside are set lower, or higher when negative.
        share: Its part of the briefing's length budget, 1 for all of it; 0 without a budget.
        note: More about it, for the tooltip.
    """

    title: str
    number: str = ""
    status: Status | None = None
    link: LinkMode | None = None
    has_moved: bool = False
    is_stale: bool = False
    is_excluded: bool = False
    breaks_page: bool = False
    level_shift: int = 0
    open_annotations: int = 0
    words: int = 0
    share: float = 0.0
    note: str = ""


class OutlineModel(QAbstractItemModel):
    """A read-only window onto an ``Outline``.

    Indexes carry a number for each section's id, so when a new snapshot arrives Qt's
    persistent indexes are re-aimed and the view keeps its selection and folds. Dropping asks
    for a change and makes none.

    Signals:
        move_asked: Sections were dropped: their ids, the new parent's, and the position there
            (counted after they have left their old places; -1 for last).
        insert_asked: Modules were dropped: their ids, the parent's and the position.
    """

    move_asked = Signal(list, str, int)
    insert_asked = Signal(list, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = Outline()
        self._faces: Mapping[SectionId, SectionFace] = {}
        self._numbers: dict[SectionId, int] = {}
        self._sections: list[SectionId] = []

    def show(self, outline: Outline, faces: Mapping[SectionId, SectionFace]) -> None:
        """Replace the snapshot on display; ``faces`` has one entry for each section."""
        if outline == self._outline:
            old, self._faces = self._faces, faces
            for section in outline.sections:
                if old.get(section) != faces.get(section):
                    index = self.index_of(section)
                    self.dataChanged.emit(index, index)
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        held_sections = [self.section_at(index) for index in held]
        self._outline, self._faces = outline, faces
        self.changePersistentIndexList(held, [self.index_of(s) for s in held_sections])
        self.layoutChanged.emit()

    @property
    def outline(self) -> Outline:
        """The snapshot on display."""
        return self._outline

    def index_of(self, section: SectionId) -> QModelIndex:
        """Return the index of ``section``, or an invalid one if it has gone."""
        if section == ROOT or section not in self._outline:
            return QModelIndex()
        return self.createIndex(self._outline.place(section)[1], 0, self._number(section))

    def section_at(self, index: Index) -> SectionId:
        """Return the section of ``index``; ``ROOT`` for an invalid one."""
        return self._sections[index.internalId()] if index.isValid() else ROOT

    def face(self, section: SectionId) -> SectionFace | None:
        """Return what a section's row says."""
        return self._faces.get(section)

    # Qt overrides

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        section = self._outline.under(self.section_at(parent))[row]
        return self.createIndex(row, column, self._number(section))

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        section = self.section_at(index)
        if section == ROOT or section not in self._outline:
            return QModelIndex()
        return self.index_of(self._outline.place(section)[0])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._outline.under(self.section_at(parent)))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        face = self._faces.get(self.section_at(index))
        if face is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{face.number}  {face.title}" if face.number else face.title
        if role == FACE_ROLE:
            return face
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((f"{face.number} {face.title}".strip(), *_told(face)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((face.title, *_told(face)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [SECTION_MIME, MODULES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = {self.section_at(i) for i in indexes}
        rows = [r.section.id for r in self._outline.rows() if r.section.id in ids]
        data.setData(SECTION_MIME, QByteArray("\n".join(rows).encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if data.hasFormat(MODULES_MIME):
            return True
        if not data.hasFormat(SECTION_MIME):
            return False
        under = self.section_at(parent)
        return all(
            section in self._outline and under not in self._outline.within(section)
            for section in _sections_in(data)
        )

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        under = self.section_at(parent)
        if data.hasFormat(MODULES_MIME):
            ids = bytes(data.data(MODULES_MIME).data()).decode().split("\n")
            self.insert_asked.emit(ids, under, row)
            return True
        moved = _sections_in(data)
        before = self._outline.under(under)[: max(row, 0)]
        at = row - sum(s in moved for s in before)
        if len(moved) > 1 or self._outline.place(moved[0]) != (under, at):
            self.move_asked.emit(moved, under, at)
        return True

    # Inside

    def _number(self, section: SectionId) -> int:
        if section not in self._numbers:
            self._numbers[section] = len(self._sections)
            self._sections.append(section)
        return self._numbers[section]


def _told(face: SectionFace) -> list[str]:
    """Say in words what a row shows by signs."""
    shift = abs(face.level_shift)
    said = [
        status_words(face.status) if face.status else "",
        face.note,
        tr("Left out of the document") if face.is_excluded else "",
        tr("Begins on a new page") if face.breaks_page else "",
        tr_count(shift, "Headings {n} level lower", "Headings {n} levels lower")
        if face.level_shift > 0
        else "",
        tr_count(shift, "Headings {n} level higher", "Headings {n} levels higher")
        if face.level_shift < 0
        else "",
        count(face.words, "word") if face.words else "",
        tr("{n}% of the words allowed", n=round(100 * face.share)) if face.share else "",
        count(face.open_annotations, "open annotation") if face.open_annotations else "",
    ]
    return [words for words in said if words]


def _sections_in(data: QMimeData) -> list[SectionId]:
    return [SectionId(s) for s in bytes(data.data(SECTION_MIME).data()).decode().split("\n")]
