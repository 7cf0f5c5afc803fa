"""Draws a wavy line under misspelt words that are in view, as a layer of its own over the text.

It touches neither the highlighter's formats nor the text: a key costs it one look at the words of
the line that changed, and nothing at all while spelling is not checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextLine,
)

from briefer.domain.spelling import Word, words_of_line
from briefer.ui.positions import Positions
from briefer.ui.views.editor import Editor
from briefer.ui.views.text_layer import TextLayer
from briefer.ui.writing.markdown_spans import Open

SETTLE_MS = 350
"""After the last key or turn of the wheel; until then nothing is asked."""
_WAVE_PX = (2.0, 1.4)
"""Half a wave's length, and its height."""
_FENCES = (Open.BACKTICK_FENCE, Open.TILDE_FENCE)

Verdicts = Mapping[str, bool]
"""Whether a word is well spelt, for each word that was asked about."""


class SpellLayer(TextLayer):
    """Lies over the text of one editor and lets everything through.

    Signals:
        unknown_seen: Words came into view that have no verdict yet; a list.
        menu_asked: A person asked for the menu of a misspelt word: its first and last place in
            UTF-16 units, the word, and where on the screen.
    """

    unknown_seen = Signal(list)
    menu_asked = Signal(int, int, str, QPoint)

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._verdicts: Verdicts | None = None
        self._faults: dict[int, tuple[str, int, list[Word]]] = {}
        self._typed_at = -1
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._ask)
        editor.edited.connect(self._note_typing)
        editor.scrolled.connect(self._later)
        # The caret is told of before the edit that moved it: what it means is known afterwards.
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.timeout.connect(self._follow_caret)
        editor.cursorPositionChanged.connect(self._note_caret)

    def judge_by(self, verdicts: Verdicts | None) -> None:
        """Take verdicts from here, which may grow; None when spelling is not checked."""
        self._verdicts = verdicts
        self._faults.clear()
        is_on = verdicts is not None
        self.setVisible(is_on)
        self.update()
        if is_on:
            self._soon.start()

    def faults(self) -> list[tuple[int, int, str]]:
        """Return the misspelt words of the whole text: places in UTF-16 units, and the word."""
        found = []
        block = self.editor.document().begin()
        while block.isValid():
            found += [self._place(block, word) for word in self._misspelt(block)]
            block = block.next()
        return found

    def words(self) -> set[str]:
        """Return every word of the text that is to be spelt."""
        found: set[str] = set()
        block = self.editor.document().begin()
        while block.isValid():
            found.update(word.text for word in _words(block))
            block = block.next()
        return found

    def fault_at(self, unit: int) -> tuple[int, int, str] | None:
        """Return the misspelt word around a place of the text."""
        block = self.editor.document().findBlock(unit)
        for word in self._misspelt(block):
            start, end, text = self._place(block, word)
            if start <= unit <= end:
                return start, end, text
        return None

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._ask_menu(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.editor.theme.red.ink), 1.1))
        for block, rect in self.blocks_in(event.rect()):
            for word in self._misspelt(block):
                start, end, _ = self._place(block, word)
                if not self._is_being_typed(start, end):
                    first, last = start - block.position(), end - block.position()
                    for x, width, y in _lines_under(block, rect, first, last):
                        painter.drawPolyline(_wave(x, width, y))
        painter.end()

    # Inside

    def _misspelt(self, block: QTextBlock) -> list[Word]:
        verdicts = self._verdicts
        if verdicts is None:
            return []
        text, number = block.text(), block.blockNumber()
        kept = self._faults.get(number)
        if kept is None or kept[0] != text or kept[1] != len(verdicts):
            found = [word for word in _words(block) if not verdicts.get(word.text, True)]
            kept = self._faults[number] = (text, len(verdicts), found)
        return kept[2]

    def _place(self, block: QTextBlock, word: Word) -> tuple[int, int, str]:
        places = Positions(block.text())
        at = block.position()
        return at + places.to_units(word.start), at + places.to_units(word.end), word.text

    def _ask(self) -> None:
        verdicts = self._verdicts
        if verdicts is None:
            return
        height = self.editor.viewport().height()
        near = QRect(0, -height // 2, self.width(), 2 * height)
        seen = {word.text for block, _ in self.blocks_in(near) for word in _words(block)}
        unknown = sorted(word for word in seen if word not in verdicts)
        if unknown:
            self.unknown_seen.emit(unknown)

    def _note_typing(self) -> None:
        if self._verdicts is None:
            return
        self._typed_at = self.editor.textCursor().position()
        self._later()

    def _note_caret(self) -> None:
        if self._typed_at >= 0:
            self._moved.start()

    def _follow_caret(self) -> None:
        typed_at = self._typed_at
        if typed_at < 0 or self.editor.textCursor().position() == typed_at:
            return
        self._typed_at = -1
        # Only its line: what lies under this layer is painted again as well.
        block = self.editor.document().findBlock(typed_at)
        self.update(self.rect_of(block).toAlignedRect())

    def _later(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _is_being_typed(self, start: int, end: int) -> bool:
        return self._typed_at >= 0 and start <= self._typed_at <= end

    def _ask_menu(self, event: QContextMenuEvent) -> bool:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            unit = self.editor.cursorForPosition(event.pos()).position()
        else:
            unit = self.editor.textCursor().position()
        fault = self.fault_at(unit)
        if fault is None:
            return False
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.editor.take_caret(event.pos())
        self.menu_asked.emit(*fault, event.globalPos())
        return True


def _words(block: QTextBlock) -> Iterator[Word]:
    before = block.previous().userState() if block.previous().isValid() else Open.NOTHING
    if before in _FENCES or block.userState() in _FENCES:
        return iter(())
    return words_of_line(block.text())


def _lines_under(
    block: QTextBlock, rect: QRectF, first: int, last: int
) -> Iterator[tuple[float, float, float]]:
    """Yield where a word stands: left, width, and the height of the line under it."""
    layout = block.layout()
    at = first
    while at < last:
        line: QTextLine = layout.lineForTextPosition(at)
        if not line.isValid():
            return
        end = min(last, line.textStart() + line.textLength())
        ends = _x(line, at), _x(line, end)
        y = rect.top() + line.y() + line.ascent() + 2.5
        yield rect.left() + min(ends), abs(ends[1] - ends[0]), y
        at = max(end, at + 1)


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # PySide returns the place and the character it stands at
    return float(found[0] if isinstance(found, tuple) else found)


def _wave(x: float, width: float, y: float) -> QPolygonF:
    step, height = _WAVE_PX
    points = max(2, round(width / step) + 1)
    return QPolygonF([QPointF(x + n * step, y + (height if n % 2 else 0)) for n in range(points)])
