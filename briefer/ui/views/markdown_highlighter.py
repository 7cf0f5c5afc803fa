"""Paints Markdown in the editor: words stand forward, marks stand back, headings have size.

Qt's own ``QSyntaxHighlighter`` tells the layout about each line by itself, which takes seconds
for a long text. Here the lines of a new text are painted first and laid out once.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)

from briefer.ui.appearance import MONOSPACE
from briefer.ui.positions import Positions
from briefer.ui.theme import Theme
from briefer.ui.writing.markdown_spans import Look, Open, spans

_SIZES = {Look.H1: 1.58, Look.H2: 1.24, Look.H3: 1.08}
_MONOSPACE_SIZE = 0.86
"""Monospaced letters look larger than their size says."""
_Range = tuple[int, int, Look]
"""From and to, in UTF-16 units of a line, and how what is between them looks."""
_NONE: tuple[int, list[_Range]] = (-1, [])


class MarkdownHighlighter(QObject):
    """Keeps a document's looks up to date; never touches its text or its undo.

    Attributes:
        is_paused: Edits are not followed; ``paint_all`` catches up.
    """

    def __init__(self, document: QTextDocument, theme: Theme, size_pt: float) -> None:
        super().__init__(document)
        self._theme = theme
        self._size_pt = size_pt
        self._formats: dict[int, QTextCharFormat] = {}
        # Most keys change nothing before them in their line: it keeps the looks it was given last.
        self._newest: tuple[int, list[_Range]] = _NONE
        self._lines = 0
        self.is_paused = False
        document.contentsChange.connect(self._follow_edit)

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def _document(self) -> QTextDocument:
        """Asked of Qt: two that held each other would lie about until garbage is looked for."""
        return cast(QTextDocument, self.parent())

    def restyle(self, theme: Theme, size_pt: float) -> None:
        """Paint everything again in other colours or at another size."""
        self._theme, self._size_pt = theme, size_pt
        self._formats.clear()
        self.paint_all()

    def paint_all(self) -> None:
        """Paint every line, then lay the text out once."""
        before = Open.NOTHING
        document = self._document
        block = document.begin()
        while block.isValid():
            before, ranges = self._read(block, before)
            self._paint(block, ranges)
            block = block.next()
        document.markContentsDirty(0, document.characterCount())

    def _follow_edit(self, at: int, removed: int, added: int) -> None:
        """Paint the lines that an edit touched, and on while it opens or closes something."""
        if self.is_paused:
            return
        document = self._document
        block = document.findBlock(at)
        last = document.findBlock(min(at + added, document.characterCount() - 1))
        last_number = last.blockNumber()
        if block == last and document.blockCount() == self._lines:
            # What is typed in is drawn right after it was laid out: Qt would shape it once more.
            block.layout().setCacheEnabled(True)
        else:
            # Of lines that were joined or parted, Qt keeps the looks of either.
            self._newest = _NONE
        self._lines = document.blockCount()
        before = _left_open(block.previous())
        while block.isValid():
            was = block.userState()
            before, ranges = self._read(block, before)
            if self._newest != (block.blockNumber(), ranges):
                self._paint(block, ranges)
                document.markContentsDirty(block.position(), block.length())
            if block.blockNumber() >= last_number and was == before:
                break
            block = block.next()

    def _read(self, block: QTextBlock, before: Open) -> tuple[Open, list[_Range]]:
        text = block.text()
        found, after = spans(text, before)
        block.setUserState(after)
        places = Positions(text)
        return after, [
            (places.to_units(s.start), places.to_units(s.start + s.length), s.look) for s in found
        ]

    def _paint(self, block: QTextBlock, ranges: list[_Range]) -> None:
        formats = []
        for start, end, look in ranges:
            each = QTextLayout.FormatRange()
            each.start, each.length = start, end - start
            each.format = self._format(look)
            formats.append(each)
        block.layout().setFormats(formats)
        self._newest = (block.blockNumber(), ranges)

    def _format(self, look: Look) -> QTextCharFormat:
        if look.value not in self._formats:
            self._formats[look.value] = self._make_format(look)
        return self._formats[look.value]

    def _make_format(self, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        if look & Look.STRONG:
            made.setFontWeight(QFont.Weight.Bold)
        if look & Look.EMPHASIS:
            made.setFontItalic(True)
        if look & Look.STRUCK:
            made.setFontStrikeOut(True)
        if look & Look.CODE:
            made.setFontFamilies([MONOSPACE])
            made.setFontPointSize(self._size_pt * _MONOSPACE_SIZE)
        for heading, factor in _SIZES.items():
            if look & heading:
                made.setFontPointSize(self._size_pt * factor)
        for wanted, colour in (
            (Look.ACCENT, self._theme.accent),
            (Look.QUIET, self._theme.quiet),
            (Look.MARK, self._theme.mark),
        ):
            if look & wanted:
                made.setForeground(QColor(colour))
        return made


def _left_open(block: QTextBlock) -> Open:
    state = block.userState() if block.isValid() else -1
    return Open(state) if state > 0 else Open.NOTHING
