"""The list of versions beside the changes: choose one, or two, and bring one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.ids import RevisionNumber
from briefer.domain.module import Revision
from briefer.ui.appearance import Appearance
from briefer.ui.models.versions_model import VersionsModel
from briefer.ui.translation import tr
from briefer.ui.views.panel_parts import heading, quiet_label
from briefer.ui.views.version_painting import VersionPainter
from briefer.ui.wording import count

WIDTH_PX, NARROW_PX = 264, 150


class VersionsList(QWidget):
    """One version is compared with the one before it, two with each other.

    Signals:
        pair_chosen: Two versions are to be compared; rows of the older and the newer one.
        restore_asked: A person wants this version back; its number.

    Attributes:
        can_restore: Whether one can be brought back: not where the library is read only.
    """

    pair_chosen = Signal(int, int)
    restore_asked = Signal(int)

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Versions"))
        self.setFixedWidth(WIDTH_PX)
        self._clock = clock
        self._is_following = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._count_next)
        self.model = VersionsModel(self)
        self.view = QListView()
        self.view.setAccessibleName(tr("Versions, the newest first"))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setItemDelegate(VersionPainter(look, clock, self.view))
        self.view.setModel(self.model)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        self._total = quiet_label()
        self.can_restore = True
        self.restore = QToolButton()
        self.restore.setObjectName("quiet")
        self.restore.setText(tr("Restore this version"))
        self.restore.clicked.connect(self._ask_restore)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 10)
        lines.setSpacing(4)
        lines.addWidget(heading(tr("Versions"), self._total))
        lines.addWidget(self.view, 1)
        lines.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignHCenter)
        look.changed.connect(self._redraw)

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show these versions, the newest first, and choose the newest."""
        self._is_following = True
        self.model.show(revisions, self._clock())
        self._total.setText(count(len(revisions), "version") if revisions else "")
        self._is_following = False
        self.select(self.model.before(0), 0)
        self._soon.start()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Take less room, or all that is wanted."""
        self.setFixedWidth(NARROW_PX if is_narrow else WIDTH_PX)
        self._total.setVisible(not is_narrow)

    def select(self, older: int, newer: int) -> None:
        """Let the rows of two versions be the chosen ones; neighbours show as the newer alone."""
        self._is_following = True
        choice = self.view.selectionModel()
        choice.clearSelection()
        for row in {newer} if older == self.model.before(newer) else {older, newer}:
            choice.select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)
        choice.setCurrentIndex(self.model.index(newer), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_following = False
        self._weigh()

    def chosen(self) -> RevisionNumber | None:
        """Return the version that would be brought back; None for the present one."""
        rows = [i.row() for i in self.view.selectedIndexes()]
        # Of two that are compared the older one is what a person may want back.
        row = max(rows, default=0)
        revision = self.model.revision(self.model.index(row)) if row else None
        return revision.number if revision is not None else None

    # Inside

    def _choose(self) -> None:
        if self._is_following:
            return
        rows = [i.row() for i in self.view.selectedIndexes()]
        if rows:
            newer = min(rows)
            older = max(rows) if len(rows) > 1 else self.model.before(newer)
            self.pair_chosen.emit(older, newer)
        self._weigh()

    def _weigh(self) -> None:
        number = self.chosen()
        self.restore.setEnabled(number is not None and self.can_restore)
        self.restore.setText(
            tr("Restore v{number}", number=number) if number else tr("Restore this version")
        )
        self.restore.setToolTip(
            tr("Make its words the newest version; the present ones are kept as a version")
            if number
            else tr("Choose an earlier version; this is the present one")
        )

    def _redraw(self) -> None:
        self.view.viewport().update()

    def _ask_restore(self) -> None:
        number = self.chosen()
        if number is not None:
            self.restore_asked.emit(number)

    def _count_next(self) -> None:
        """Count one visible version that was not counted yet, then make room for keys."""
        first = max(0, self.view.indexAt(QPoint(8, 8)).row())
        height = max(1, self.view.viewport().height())
        for row in range(first, min(self.model.rowCount(), first + height // 40 + 2)):
            if self.model.needs_count(row):
                self.model.count_words(row)
                self._soon.start()
                return
