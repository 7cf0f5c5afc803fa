"""A text as it is written: its words, their looks, and everything that can be undone."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QTextCursor, QTextDocument, QTextFormat

from briefer.ui.appearance import FAMILIES
from briefer.ui.positions import Positions
from briefer.ui.theme import Theme
from briefer.ui.views.line_formats import format_all_lines, settle
from briefer.ui.views.markdown_highlighter import MarkdownHighlighter
from briefer.ui.writing.markdown_edits import Edit

MARGIN_PX = 26
FIRST_SIZE_PT = 12.0
_NO_LINE = -1
_SEAM = QTextFormat.Property.UserProperty.value
"""Counts edits on the line where the last one ended."""


class _Taken(Struct, frozen=True):
    """An edit that the library asked for: between which depths of undo, and which texts."""

    before: int
    after: int
    old: str
    new: str


class MarkdownDocument(QTextDocument):
    """Holds what is saved, character by character; it outlives the editor that shows it.

    What a person typed and what the library changed stand in one order of undo. Only typing is
    undone here; what the library changed goes back when the library says so (``follow``).

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
        self._depths = 0, 0
        self._steps = 0
        self._taken: list[_Taken] = []
        self._taken_back: list[_Taken] = []
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
        format_all_lines(self)
        self._highlighter.is_paused = False
        self._highlighter.paint_all()
        self.setUndoRedoEnabled(True)
        self.setModified(False)
        self._is_loading = False
        self._taken.clear()
        self._taken_back.clear()

    def follow(self, text: str) -> None:
        """Turn the text into what the library holds now.

        A step that the library takes back, or makes again, is taken back or made again here, so
        that typing before it and after it can still be undone in its turn.
        """
        depth, held = self.availableUndoSteps(), self.text()
        self._is_loading = True
        last = self._taken[-1] if self._taken else None
        again = self._taken_back[-1] if self._taken_back else None
        if last is not None and last.after == depth and last.old == text:
            self.undo()
            self._taken_back.append(self._taken.pop())
        elif again is not None and self._is_next(again) and again.new == text:
            self.redo()
            self._taken.append(self._taken_back.pop())
        if self.text() != text:
            depth = self.availableUndoSteps()
            self.bring_in(text)
            self._taken.append(_Taken(depth, self.availableUndoSteps(), held, text))
            self._taken_back.clear()
        self._is_loading = False

    @property
    def depth_before(self) -> int:
        """The depth of undo before the last change."""
        return self._depths[0]

    @property
    def typed_from(self) -> int:
        """The depth of undo above which everything was typed here, since the library's last say."""
        return self._taken[-1].after if self._taken else 0

    @property
    def can_type_again(self) -> bool:
        """Whether what comes next in the order of redo was typed."""
        blocked = self._taken_back and self._is_next(self._taken_back[-1])
        return self.isRedoAvailable() and not blocked

    def bring_in(self, text: str) -> None:
        """Turn the text into ``text`` as one edit, so that undo and every caret hold."""
        held = self.text()
        if held == text:
            return
        head = 0
        while head < min(len(held), len(text)) and held[head] == text[head]:
            head += 1
        tail = 0
        while tail < min(len(held), len(text)) - head and held[-1 - tail] == text[-1 - tail]:
            tail += 1
        self.apply(Edit(head, len(held) - tail, text[head : len(text) - tail]))

    def apply(self, edit: Edit, waiting: int = _NO_LINE, caret: int = 0) -> None:
        """Make one edit that undoes in one step.

        Args:
            edit: Where and what.
            waiting: Number of the line that the caret is in; it keeps its height if it is empty.
            caret: Where the caret is, in UTF-16 units; undo brings it back there.
        """
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
        self._end_step(cursor)

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

    def _end_step(self, cursor: QTextCursor) -> None:
        """Keep what is typed next apart: Qt joins it to the words before it, typed or not."""
        self._steps += 1
        seam = cursor.blockFormat()
        seam.setProperty(_SEAM, self._steps)
        cursor.joinPreviousEditBlock()
        cursor.setBlockFormat(seam)
        cursor.endEditBlock()

    def _is_next(self, step: _Taken) -> bool:
        return self.isRedoAvailable() and step.before == self.availableUndoSteps()

    def _use_font(self) -> None:
        font = QFont(FAMILIES)
        font.setPointSizeF(self._size_pt)
        self.setDefaultFont(font)

    def _tell_edit(self) -> None:
        self._depths = self._depths[1], self.availableUndoSteps()
        if not self._is_loading:
            self.edited.emit()
