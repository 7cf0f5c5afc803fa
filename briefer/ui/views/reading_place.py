"""Where one is in a text: what stands at its upper edge stays there while its lines change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit


class ReadingPlace:
    """Remembers a place by its words, since pixels mean others in longer or shorter lines."""

    def __init__(self, text: QTextEdit) -> None:
        self._text = text
        self._held: tuple[QTextCursor, int] | None = None
        self._is_kept = self._shows = False
        text.verticalScrollBar().valueChanged.connect(self._forget)

    @property
    def top(self) -> tuple[int, int]:
        """What stands at the upper edge, in UTF-16 units, and how far under it its line begins."""
        cursor = self._text.cursorForPosition(QPoint(0, 0))
        return cursor.position(), self._text.cursorRect(cursor).top()

    def go_to(self, unit: int, offset_px: int) -> None:
        """Let the line of ``unit`` begin so far under the upper edge, as ``top`` says it."""
        self._hold(unit, offset_px)
        self._is_kept = True
        self._move_back()
        self._is_kept = False
        self._shows = self._shows_caret()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Come back to the place after what is done meanwhile, with the caret in view if it was.

        It is the place that one has scrolled to oneself, however often lines change after that.
        """
        if self._is_kept:
            yield
            return
        self._shows = self._shows or self._shows_caret()
        if self._held is None or self._held[0].document() is not self._text.document():
            self._hold(*self.top)
        self._is_kept = True
        yield
        self._move_back()
        if self._shows and not self._shows_caret():
            self._text.ensureCursorVisible()
        self._is_kept = False

    # Inside

    def _hold(self, unit: int, offset_px: int) -> None:
        document = self._text.document()
        cursor = QTextCursor(document)
        cursor.setPosition(min(unit, document.characterCount() - 1))
        cursor.setKeepPositionOnInsert(True)
        self._held = cursor, offset_px

    def _move_back(self) -> None:
        if self._held is None:
            return
        cursor, offset_px = self._held
        if cursor.position():
            # Lays all of it out: what is not laid out cannot be scrolled to.
            self._text.document().size()
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.value() + self._text.cursorRect(cursor).top() - offset_px)

    def _shows_caret(self) -> bool:
        # Its height alone: what lay at the right is beyond the edge of a text made narrow.
        caret = self._text.cursorRect()
        return caret.top() >= 0 and caret.bottom() < self._text.viewport().height()

    def _forget(self) -> None:
        if not self._is_kept:
            self._held = None
            self._shows = False
