"""Writes what a suggestion proposes over the words it strikes, as a proofreader does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent

from briefer.domain.ids import AnnotationId
from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor
from briefer.ui.views.eliding import elided
from briefer.ui.views.marked_words import MarkedWords
from briefer.ui.views.text_layer import TextLayer

_SIZE = 0.68
"""Of the size of the words: what fits between two lines."""
_AIR_PX = 5.0


class ProposedWords(TextLayer):
    """Shows the new wording between the lines; the card has all of it when there is no room."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._proposed: list[tuple[AnnotationId, str, bool]] = []
        editor.marked.changed.connect(self._follow)
        self._follow()

    def notes(self, first: int, last: int) -> list[tuple[MarkedWords, QRectF, str]]:
        """Return what is written between two places: for which words, where, and what."""
        found = []
        font = self._font()
        metrics = QFontMetricsF(font)
        for words in self.editor.marked.between(first, last):
            if words.replacement is None or words.is_done:
                continue
            said = " ".join(words.replacement.split()) or tr("→ delete")
            place = self._place(words, metrics, metrics.horizontalAdvance(said) + 1)
            found.append((words, place, elided(font, said, place.width())))
        return found

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        blocks = [block for block, _ in self.blocks_in(event.rect())]
        if not blocks:
            return
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(QColor(self.editor.theme.green.ink))
        end = blocks[-1].position() + blocks[-1].length()
        for words, place, shown in self.notes(blocks[0].position(), end):
            block = self.editor.document().findBlock(words.start)
            # The words' own direction, whatever that of the window is.
            painter.setLayoutDirection(block.textDirection())
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom, shown)
        painter.end()

    # Inside

    def _follow(self) -> None:
        # The lines that an edit touches are painted again without our asking.
        proposed = [
            (w.id, w.replacement, w.is_done)
            for w in self.editor.marked.words
            if w.replacement is not None
        ]
        if proposed != self._proposed:
            self._proposed = proposed
            self.setVisible(bool(proposed))
            self.update()

    def _font(self) -> QFont:
        font = QFont(self.editor.font())
        font.setPointSizeF(self.editor.size_pt * _SIZE)
        return font

    def _place(self, words: MarkedWords, metrics: QFontMetricsF, width: float) -> QRectF:
        """Return the room over the first of the words; what is too wide ends with their line."""
        block = self.editor.document().findBlock(words.start)
        rect, layout = self.rect_of(block), block.layout()
        line = layout.lineForTextPosition(words.start - block.position())
        at: Any = line.cursorToX(words.start - block.position())
        x = rect.left() + float(at[0] if isinstance(at, tuple) else at)
        ascenders = QFontMetricsF(self.editor.document().defaultFont()).capHeight()
        bottom = rect.top() + line.y() + line.ascent() - ascenders + metrics.descent() - _AIR_PX
        top = bottom - metrics.height()
        left, right = rect.left() + _AIR_PX, rect.right() - _AIR_PX
        if block.textDirection() is _RIGHT_TO_LEFT:
            return QRectF(QPointF(left, top), QPointF(max(x, min(left + width, right)), bottom))
        return QRectF(QPointF(min(x, max(left, right - width)), top), QPointF(right, bottom))


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
