"""The manual, in a window of its own that can stay open beside the work."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefer.services.manual import ACTION, Chapter
from briefer.ui.actions import ACTIONS
from briefer.ui.translation import tr
from briefer.ui.views.panel_parts import quiet_label

SIZE_PX = (860, 640)
_LIST_PX = 200
_ESCAPE = "\\"


def named(chapter: Chapter) -> Chapter:
    """Put the names and shortcuts of actions, in the window's language, into a chapter."""
    known = {spec.id: spec for spec in ACTIONS}

    def name(identity: str) -> str:
        spec = known[identity]
        keys = QKeySequence(spec.shortcut.split("|")[0])
        said = f"**{tr(spec.text).rstrip('…')}**"
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        # A backslash would take the bracket after it for a sign of Markdown.
        return f"{said} ({shown.replace(_ESCAPE, _ESCAPE * 2)})" if shown else said

    return replace(chapter, text=ACTION.sub(lambda found: name(found[1]), chapter.text))


class _Page(QTextBrowser):
    """Shows a chapter and fetches nothing: no link leads out of the manual."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Manual"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(22)
        # Chapters are English; names of actions that begin one are not, and turned it round.
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    # Qt overrides

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return QByteArray()


class ManualWindow(QDialog):
    """Chapters on the left, words on the right, and a field that searches all of them."""

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        self.resize(*SIZE_PX)
        self._chapters = [named(chapter) for chapter in chapters]
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the manual"))
        self.search.setAccessibleName(tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        self.search.returnPressed.connect(self.find_next)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Chapters"))
        self.list.setFixedWidth(_LIST_PX)
        self.list.currentRowChanged.connect(self._show)
        self.page = _Page()
        self._said = quiet_label("")
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self._said)
        lines = QHBoxLayout(self)
        lines.setContentsMargins(14, 14, 14, 14)
        lines.setSpacing(12)
        lines.addLayout(left)
        lines.addWidget(self.page, 1)
        self._shown: list[Chapter] = []
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self._filter()
        self.list.setFocus()

    def find_next(self) -> None:
        """Go to the next place of the searched words, in this chapter or a later one."""
        words = self.search.text().strip()
        if not words or not self._shown:
            return
        for _ in range(len(self._shown) + 1):
            if self.page.find(words):
                return
            row = (self.list.currentRow() + 1) % len(self._shown)
            self.list.setCurrentRow(row)
            self.page.moveCursor(QTextCursor.MoveOperation.Start)

    # Inside

    def _filter(self) -> None:
        words = self.search.text().strip()
        before = self.list.currentItem().text() if self.list.currentItem() else ""
        self._shown = [chapter for chapter in self._chapters if chapter.has(words)]
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([chapter.title for chapter in self._shown])
        self.list.blockSignals(False)
        titles = [chapter.title for chapter in self._shown]
        self.list.setCurrentRow(titles.index(before) if before in titles else 0)
        self._said.setText("" if self._shown else tr("Nothing in the manual says this."))
        if words and self._shown:
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(words, QTextDocument.FindFlag(0))

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.page.setMarkdown(self._shown[row].text)
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
