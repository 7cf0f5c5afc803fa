"""The outline of the open briefing: where sections are chosen, moved, nested and dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.ids import SectionId
from briefer.domain.outline import ROOT, Outline
from briefer.ui.appearance import Appearance
from briefer.ui.models.outline_model import OutlineModel, SectionFace
from briefer.ui.translation import tr, tr_count, written
from briefer.ui.views.panel_parts import EmptyState, YieldingLabel, heading
from briefer.ui.views.row_painting import OutlineRowPainter, link_chip
from briefer.ui.views.viewports import give_viewport
from briefer.ui.wording import count

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class OutlinePanel(QWidget):
    """Shows sections in reading order.

    Signals:
        opened: A person chose a section; its id.
        kept: A person wants its text to stay open; its id.
        moved_asked: A person wants to see what became of modules that moved on.
        link_asked: A person pressed the chip that shows how a section is linked: its id and
            where on the screen.
        menu_asked: A person asked for a menu on a section: its id and where on the screen.
    """

    opened = Signal(str)
    kept = Signal(str)
    link_asked = Signal(str, QPoint)
    menu_asked = Signal(str, QPoint)
    moved_asked = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Outline"))
        self._look = look
        self._count = YieldingLabel(name="quiet")
        self._is_showing = False
        self.moved = QToolButton()
        self.moved.setObjectName("moved")
        self.moved.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.moved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.moved.clicked.connect(self.moved_asked)
        self.moved.hide()
        self.model = OutlineModel(self)
        self.view = self._make_view()
        self._empty = EmptyState(self.view)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(heading(tr("Outline"), self._count))
        lines.addWidget(self.moved)
        lines.addWidget(self.view)
        look.changed.connect(self._repaint)

    def show_outline(
        self,
        outline: Outline,
        faces: Mapping[SectionId, SectionFace],
        *,
        has_briefing: bool = True,
        budget_words: int = 0,
    ) -> None:
        """Show another state of the outline; selection and folds stay."""
        known = set(self.model.outline.children)
        self._is_showing = True
        self.model.show(outline, faces)
        for parent in outline.children:
            if parent != ROOT and parent not in known:
                self.view.expand(self.model.index_of(parent))
        self._is_showing = False
        words = sum(f.words for f in faces.values() if not f.is_excluded)
        said = (
            tr("{n} of {budget} words", n=written(words), budget=written(budget_words))
            if budget_words
            else count(words, "word")
        )
        self._count.say(" · ".join((count(len(outline), "section"), said)) if len(outline) else "")
        is_over = 0 < budget_words < words
        self._count.setStyleSheet(f"color: {self._look.theme.red.ink}" if is_over else "")
        if not has_briefing:
            self._empty.say(tr("No briefing is open.\nCtrl+Shift+N begins one."))
        elif not len(outline):
            self._empty.say(tr("Drag modules here from the library,\nor press Ctrl+L."))
        else:
            self._empty.say("")

    def show_moved(self, number: int) -> None:
        """Say quietly how many modules moved on since this briefing took their words."""
        said = tr_count(
            number, "{n} module has moved on: look…", "{n} modules have moved on: look…"
        )
        self.moved.setText(said if number else "")
        self.moved.setVisible(number > 0)

    def select(self, section: SectionId) -> None:
        """Let a section be the current one, without opening it again."""
        index = self.model.index_of(section)
        self._is_showing = True
        # The view's own setter would look at the keyboard, where Ctrl may be held: Ctrl+PgDown.
        self.view.selectionModel().setCurrentIndex(index, _ALONE)
        if not index.isValid():
            self.view.clearSelection()
        self._is_showing = False

    def reveal(self, sections: Sequence[SectionId]) -> None:
        """Select sections that were moved or put in, and unfold what they stand under."""
        there = [s for s in sections if s in self.model.outline]
        if not there:
            return
        for section in there:
            above = self.model.index_of(section).parent()
            while above.isValid():
                self.view.expand(above)
                above = above.parent()
        self.select(there[0])
        for section in there[1:]:
            self.view.selectionModel().select(
                self.model.index_of(section), QItemSelectionModel.SelectionFlag.Select
            )

    @property
    def current(self) -> SectionId:
        """The section that is selected; ``ROOT`` for none."""
        chosen, here = self.view.selectionModel().selectedIndexes(), self.view.currentIndex()
        if here in chosen:
            return self.model.section_at(here)
        return self.model.section_at(chosen[0]) if chosen else ROOT

    @property
    def pointed(self) -> SectionId:
        """The section that was pressed or gone to last, selected or not."""
        return self.model.section_at(self.view.currentIndex())

    @property
    def selected(self) -> list[SectionId]:
        """Every selected section, in reading order."""
        chosen = {self.model.section_at(i) for i in self.view.selectionModel().selectedIndexes()}
        if len(chosen) < 2:  # asked at every step of the caret
            return list(chosen)
        return [r.section.id for r in self.model.outline.rows() if r.section.id in chosen]

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep(self.view.currentIndex())
                return True
        elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            index = self.view.indexAt(event.position().toPoint())
            face = self.model.face(self.model.section_at(index))
            if face is not None and face.link is not None:
                chip = link_chip(self.view.visualRect(index), self.view.layoutDirection())
                is_left = event.button() is Qt.MouseButton.LeftButton
                if is_left and chip.contains(event.position().toPoint()):
                    below = self.view.viewport().mapToGlobal(chip.bottomLeft())
                    self.link_asked.emit(self.model.section_at(index), below)
                    return True
        return False

    # Inside

    def _make_view(self) -> QTreeView:
        view = QTreeView()
        give_viewport(view)
        view.setAccessibleName(tr("Sections"))
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setIndentation(15)
        view.setModel(self.model)
        view.setItemDelegate(OutlineRowPainter(self._look, view))
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setDropIndicatorShown(True)
        view.setAutoExpandDelay(600)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._ask_for_menu)
        view.selectionModel().currentChanged.connect(self._open)
        view.setExpandsOnDoubleClick(False)
        view.doubleClicked.connect(self._keep)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        return view

    def _repaint(self) -> None:
        self.view.viewport().update()

    def _open(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._is_showing:
            self.opened.emit(self.model.section_at(index))

    def _keep(self, index: QModelIndex) -> None:
        if index.isValid():
            self.kept.emit(self.model.section_at(index))

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        self.menu_asked.emit(self.model.section_at(index), self.view.viewport().mapToGlobal(place))
