"""Writes a comparison as text to read: inline, or the old and the new side by side."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip

from briefer.domain.differences import Change, Piece
from briefer.services.comparing import AnnotatedWords
from briefer.ui.appearance import FAMILIES
from briefer.ui.theme import Theme
from briefer.ui.translation import tr, tr_count
from briefer.ui.views.changed_parts import Part, Row, cut_at_marks, with_signs, without_end
from briefer.ui.views.line_formats import GAP_PERCENT, WORDS_PERCENT

MEASURE_PX, WIDE_PX = 640, 1120
_INDENT_PX = 18
_HEAD_PT, _ABOVE_HEAD_PX, _BELOW_HEAD_PX = 13.0, 18, 4
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_MARK = QTextCharFormat.UnderlineStyle.DashUnderline


class Spread(StrEnum):
    """How the two versions are laid out."""

    INLINE = "inline"
    SIDE_BY_SIDE = "side by side"


class ChangesPaper(QTextEdit):
    """Text to read, at the editor's measure; nothing in it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("editor")
        self.setAccessibleName(tr("Changes"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        font = QFont(FAMILIES)
        font.setPointSizeF(12)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(26)
        self.document().setIndentWidth(_INDENT_PX)
        self._spread = Spread.INLINE
        self._stops: list[tuple[int, int]] = []

    def show_parts(
        self, parts: Sequence[Part], theme: Theme, spread: Spread, *, only_changes: bool
    ) -> None:
        """Write what became of the words, from its beginning."""
        self._spread, self._stops = spread, []
        self._theme = theme
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, part in enumerate(parts):
            self._part = part
            if number:
                cursor.movePosition(QTextCursor.MoveOperation.End)
                cursor.insertBlock(_line(WORDS_PERCENT), QTextCharFormat())
            self._write_head(cursor, part)
            rows = part.rows(only_changes=only_changes)
            if rows and spread is Spread.INLINE:
                self._write_inline(cursor, rows)
            elif rows:
                self._write_columns(cursor, rows)
        cursor.endEditBlock()
        self._tighten()
        self._fit()
        # A caret before the table would blink in the margin.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if spread is Spread.SIDE_BY_SIDE and parts and not parts[0].heading:
            self.moveCursor(QTextCursor.MoveOperation.NextBlock)

    def clear_paper(self) -> None:
        """Show nothing."""
        self._stops = []
        self.clear()

    def show_first_change(self) -> None:
        """Bring the first change into view; the caret stays where reading begins."""
        if not self._stops:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._stops[0][0])
        rect, height = self.cursorRect(cursor), self.viewport().height()
        if rect.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)

    def step(self, *, forward: bool) -> bool:
        """Go to the next or the previous change; say whether there is one at all."""
        if not self._stops:
            return False
        here = self.textCursor().selectionStart()
        # The very first change is a step forward from the beginning of the text.
        from_top = not self.textCursor().hasSelection() and forward
        ahead = [
            stop
            for stop in self._stops
            if (stop[0] > here or (from_top and stop[0] == here) if forward else stop[0] < here)
        ]
        start, end = (ahead or self._stops)[0 if forward else -1]
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self.cursorForPosition(event.pos()).charFormat().toolTip()
            QToolTip.showText(event.globalPos(), said, self.viewport())
            return True
        return super().viewportEvent(event)

    # Inside

    def _fit(self) -> None:
        measure = MEASURE_PX if self._spread is Spread.INLINE else WIDE_PX
        spare = max(0, self.width() - measure) // 2
        self.setViewportMargins(spare, 0, spare, 0)

    def _write_head(self, cursor: QTextCursor, part: Part) -> None:
        if part.heading:
            large = QTextCharFormat()
            large.setFontPointSize(_HEAD_PT)
            large.setFontWeight(QFont.Weight.DemiBold)
            line = _line(WORDS_PERCENT)
            line.setTopMargin(0 if cursor.atStart() else _ABOVE_HEAD_PX)
            line.setBottomMargin(_BELOW_HEAD_PX)
            line.setHeadingLevel(2)
            cursor.setBlockFormat(line)
            cursor.insertText(part.heading, large)
            if part.lines or part.paragraphs:
                cursor.insertBlock(_line(WORDS_PERCENT), QTextCharFormat())
        points = QTextListFormat()
        points.setStyle(QTextListFormat.Style.ListDisc)
        for number, words in enumerate(part.lines):
            if number:
                cursor.insertBlock()
            else:
                cursor.createList(points)
            line = cursor.blockFormat()
            line.setLayoutDirection(_direction(is_rtl=part.is_rtl))
            cursor.setBlockFormat(line)
            cursor.insertText(words, QTextCharFormat())

    def _write_inline(self, cursor: QTextCursor, rows: Sequence[Row]) -> None:
        cursor.setBlockFormat(_line(WORDS_PERCENT))
        for row in rows:
            if isinstance(row, int):
                self._write_fold(cursor, row)
                cursor.insertBlock(_line(WORDS_PERCENT), QTextCharFormat())
            else:
                self._write_pieces(cursor, row.pieces)

    def _tighten(self) -> None:
        """Make the lines between paragraphs lower than lines of words."""
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                QTextCursor(block).setBlockFormat(_line(GAP_PERCENT))
            block = block.next()

    def _write_columns(self, cursor: QTextCursor, rows: Sequence[Row]) -> None:
        look = QTextTableFormat()
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        look.setColumnWidthConstraints([half, half])
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setBorder(0)
        look.setCellPadding(9)
        look.setCellSpacing(0)
        table = cursor.insertTable(len(rows), 2, look)
        for number, row in enumerate(rows):
            if isinstance(row, int):
                table.mergeCells(number, 0, 1, 2)
                self._write_fold(table.cellAt(number, 0).firstCursorPosition(), row)
                continue
            # Who reads from the right meets the older version first, on the right.
            sides = enumerate((Change.INSERTED, Change.DELETED))
            for place, gone in sides:
                column = 1 - place if self.isRightToLeft() else place
                kept = [p for p in row.pieces if p.change is not gone]
                cell = table.cellAt(number, column).firstCursorPosition()
                cell.setBlockFormat(_line(WORDS_PERCENT))
                self._write_pieces(cell, without_end(kept), is_old=place == 0)

    def _write_fold(self, cursor: QTextCursor, paragraphs: int) -> None:
        line = _line(WORDS_PERCENT)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(line)
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(self._theme.quiet))
        quiet.setFontPointSize(9.5)
        said = tr_count(paragraphs, "{n} paragraph unchanged", "{n} paragraphs unchanged")
        cursor.insertText(f"· {said} ·", quiet)

    def _write_pieces(
        self, cursor: QTextCursor, pieces: Sequence[Piece], *, is_old: bool = False
    ) -> None:
        was_changed = False
        for piece in pieces:
            start = cursor.position()
            on_old = is_old or piece.change is Change.DELETED
            marks = self._part.on_old if on_old else self._part.on_new
            at = piece.old_start if on_old else piece.new_start
            for words, mark in cut_at_marks(piece, at, marks):
                cursor.insertText(with_signs(words, piece.change), self._look(piece.change, mark))
            is_changed = piece.change is not Change.EQUAL
            if is_changed:
                if was_changed:
                    start = self._stops.pop()[0]
                self._stops.append((start, cursor.position()))
            was_changed = is_changed

    def _look(self, change: Change, mark: AnnotatedWords | None) -> QTextCharFormat:
        theme, made = self._theme, QTextCharFormat()
        if change is not Change.EQUAL:
            tint = theme.green if change is Change.INSERTED else theme.red
            made.setForeground(QColor(tint.ink))
            made.setBackground(QColor(tint.fill))
            made.setFontUnderline(change is Change.INSERTED)
            made.setFontStrikeOut(change is Change.DELETED)
        if mark is not None:
            tint = theme.of_kind(mark.kind)
            if change is Change.EQUAL:
                made.setBackground(QColor(tint.fill))
            made.setUnderlineStyle(_MARK)
            made.setUnderlineColor(QColor(tint.ink))
            made.setToolTip(f"{mark.kind.capitalize()}: {mark.text}" if mark.text else mark.kind)
        return made


def _direction(*, is_rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight


def _line(height_percent: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(height_percent, _PROPORTIONAL)
    return made
