"""A text as it is written: its words, their looks, and everything that can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QTextCursor, QTextDocument

from briefer.ui.appearance import FAMILIES
from briefer.ui.positions import Positions
from briefer.ui.theme import Theme
from briefer.ui.views.line_heights import set_all_heights, settle
from briefer.ui.views.markdown_highlighter import MarkdownHighlighter
from briefer.ui.writing.markdown_edits import Edit

MARGIN_PX = 26
FIRST_SIZE_PT = 12.0
NO_LINE = -1


class MarkdownDocument(QTextDocument):
    """Holds what is saved, character by character; it outlives the editor that shows it.

    Signals:
        edited: A person changed the text.
    """

    edited = Signal()

    def __init__(
        self, theme: Theme, size_pt: float = FIRST_SIZE_PT, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setDocumentMargin(MARGIN_PX)
        self._size_pt = size_pt
        self._is_loading = False
        self._use_font()
        self._highlighter = MarkdownHighlighter(self, theme, size_pt)
        self.contentsChanged.connect(self._tell_edit)

    @property
    def is_loading(self) -> bool:
        """Whether words come from the library now, and not from a person."""
        return self._is_loading

    # The text

    def text(self) -> str:
        """Return the text as it is; Qt's own plain text would turn hard spaces into soft ones."""
        return self.toRawText().replace("\u2029", "\n")

    def fill(self, text: str) -> None:
        """Hold another text, with nothing to undo."""
        self._is_loading = True
        self._highlighter.is_paused = True
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        set_all_heights(self)
        self._highlighter.is_paused = False
        self._highlighter.paint_all()
        self.setUndoRedoEnabled(True)
        self.setModified(False)
        self._is_loading = False

    def bring_in(self, text: str, waiting: int = NO_LINE, caret: int = 0) -> None:
        """Turn the text into ``text`` as one edit, so that undo and every caret hold.

        Args:
            text: What it is to be.
            waiting: Number of the line that the caret is in; it keeps its height if it is empty.
            caret: Where the caret is, in UTF-16 units; undo brings it back there.
        """
        held = self.text()
        if held == text:
            return
        head = 0
        while head < min(len(held), len(text)) and held[head] == text[head]:
            head += 1
        tail = 0
        while tail < min(len(held), len(text)) - head and held[-1 - tail] == text[-1 - tail]:
            tail += 1
        self._is_loading = True
        self.apply(Edit(head, len(held) - tail, text[head : len(text) - tail]), waiting, caret)
        self._is_loading = False

    def apply(self, edit: Edit, waiting: int = NO_LINE, caret: int = 0) -> None:
        """Make one edit that undoes in one step, which brings the caret back to ``caret``."""
        text = self.text()
        places = Positions(text)
        cursor = QTextCursor(self)
        cursor.setPosition(caret)
        for number, step in enumerate(edit.steps(text)):
            # Each step is told by itself, so that marked words follow; all undo together.
            cursor.joinPreviousEditBlock() if number else cursor.beginEditBlock()
            cursor.setPosition(places.to_units(step.start))
            cursor.setPosition(places.to_units(step.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(step.text)
            settle(self, places.to_units(step.start), cursor.position(), waiting)
            cursor.endEditBlock()

    # The looks

    @property
    def theme(self) -> Theme:
        """The colours it is drawn in."""
        return self._highlighter.theme

    @property
    def size_pt(self) -> float:
        """Size of plain words in points."""
        return self._size_pt

    def restyle(self, theme: Theme, size_pt: float) -> None:
        """Draw in other colours, or larger or smaller."""
        if theme is self.theme and size_pt == self._size_pt:
            return
        self._size_pt = size_pt
        self._use_font()
        self._highlighter.restyle(theme, size_pt)

    # Inside

    def _use_font(self) -> None:
        font = QFont(FAMILIES)
        font.setPointSizeF(self._size_pt)
        self.setDefaultFont(font)

    def _tell_edit(self) -> None:
        if not self._is_loading:
            self.edited.emit()
