"""The Changes tab: what became of the words between two versions, and a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.differences import Change, differences, words_changed
from briefer.domain.module import Revision
from briefer.ui.appearance import FAMILIES, Appearance
from briefer.ui.views.line_heights import WORDS_PERCENT
from briefer.ui.views.panel_parts import EmptyState, quiet_label
from briefer.ui.wording import age, count

_MEASURE_PX = 640


class ChangesPane(QWidget):
    """Compares two versions of one text, old to new.

    Signals:
        restore_asked: A person wants the old version back; its number.
    """

    restore_asked = Signal(int)

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._clock = look, clock
        self._revisions: list[Revision] = []
        self.old = _choice("Older version")
        self.new = _choice("Newer version")
        self._count = quiet_label()
        self._restore = QToolButton()
        self._restore.setObjectName("quiet")
        self._restore.clicked.connect(self._ask_restore)
        self._text = _Paper()
        self._empty = EmptyState(self._text)
        strip = QWidget()
        strip.setObjectName("strip")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(9)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for widget, share in (
            (QLabel("From"), 0), (self.old, 2), (QLabel("to"), 0), (self.new, 2), (self._count, 3),
        ):  # fmt: skip
            row.addWidget(widget, share)
        row.addWidget(self._restore)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(strip)
        lines.addWidget(self._text)
        self.old.currentIndexChanged.connect(self._compare)
        self.new.currentIndexChanged.connect(self._compare)
        look.changed.connect(self._compare)
        self.show_revisions(())

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Offer these versions, the newest first, and compare the newest two."""
        self._revisions = list(revisions)
        now = self._clock()
        for box, chosen in ((self.old, 1), (self.new, 0)):
            box.blockSignals(True)
            box.clear()
            for revision in self._revisions:
                box.addItem(named(revision, now), revision.number)
            box.setCurrentIndex(min(chosen, len(self._revisions) - 1))
            box.blockSignals(False)
        self._compare()

    @property
    def text(self) -> str:
        """What is shown, words taken out and put in alike."""
        return self._text.toPlainText()

    @property
    def summary(self) -> str:
        """How many words were added and taken out."""
        return self._count.text()

    # Inside

    def _compare(self) -> None:
        old, new = self._chosen(self.old), self._chosen(self.new)
        self._restore.setVisible(old is not None and old is not self._newest())
        if old is None or new is None:
            self._text.clear()
            self._count.setText("")
            self._empty.say("Open a text to see its versions.")
            return
        self._restore.setText(f"Bring v{old.number} back")
        self._restore.setToolTip("Make its words the newest version; the present one stays")
        found = differences(old.content.body, new.content.body)
        added, removed = words_changed(found)
        self._count.setText(f"{count(added, 'word')} added, {removed:,} taken out")
        is_one = len(self._revisions) == 1
        self._empty.say("This is the first version; nothing has changed yet." if is_one else "")
        if not is_one and old.content.body == new.content.body and old is not new:
            self._count.setText("Only details changed, such as title, tags or status")
        self._text.clear()
        if not is_one:
            self._write([(p.text, p.change) for each in found for p in each.pieces])

    def _write(self, pieces: list[tuple[str, Change]]) -> None:
        theme = self._look.theme
        looks = {Change.EQUAL: QTextCharFormat()}
        for change, tint in ((Change.INSERTED, theme.green), (Change.DELETED, theme.red)):
            made = QTextCharFormat()
            made.setForeground(QColor(tint.ink))
            made.setBackground(QColor(tint.fill))
            made.setFontUnderline(change is Change.INSERTED)
            made.setFontStrikeOut(change is Change.DELETED)
            looks[change] = made
        cursor = QTextCursor(self._text.document())
        cursor.beginEditBlock()
        block = QTextBlockFormat()
        block.setLineHeight(
            WORDS_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor.setBlockFormat(block)
        for text, change in pieces:
            cursor.insertText(text, looks.get(change, looks[Change.EQUAL]))
        cursor.endEditBlock()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _chosen(self, box: QComboBox) -> Revision | None:
        at = box.currentIndex()
        return self._revisions[at] if 0 <= at < len(self._revisions) else None

    def _newest(self) -> Revision | None:
        return self._revisions[0] if self._revisions else None

    def _ask_restore(self) -> None:
        old = self._chosen(self.old)
        if old is not None:
            self.restore_asked.emit(old.number)


class _Paper(QTextEdit):
    """Text to read, at the editor's measure."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("editor")
        self.setAccessibleName("Changes")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        font = QFont(FAMILIES)
        font.setPointSizeF(12)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(26)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, self.width() - _MEASURE_PX) // 2
        self.setViewportMargins(spare, 0, spare, 0)
        super().resizeEvent(event)


def named(revision: Revision, now: datetime) -> str:
    """Say which version it is: number, when, who, and its name if it has one."""
    when = age(revision.saved_at, now)
    said = f"v{revision.number}  {when}, {revision.author}"
    return f"{said}: {revision.reason}" if revision.reason else said


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(6)
    box.setMaximumWidth(330)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
