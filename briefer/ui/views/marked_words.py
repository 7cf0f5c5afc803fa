"""Keeps annotated words marked while the text around them is being edited.

The library decides where an annotation's words are, each time the text is saved. Between two
saves these records follow every edit; Qt's own cursors would stay collapsed after an undo.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import AnnotationId
from briefer.ui.positions import Positions, shifted
from briefer.ui.theme import Theme


@dataclass(slots=True)
class MarkedWords:
    """The words of one annotation; offsets count code points, within ``MarkedText`` UTF-16 units.

    It can be changed because each key moves hundreds of them.

    Attributes:
        is_done: Resolved, accepted or rejected: underlined faintly, not filled.
        replacement: What a suggestion proposes in their place: they are struck; None otherwise.
    """

    id: AnnotationId
    kind: AnnotationKind
    start: int
    end: int
    is_done: bool = False
    replacement: str | None = None


class MarkedText(QObject):
    """The annotated words of the text in one editor.

    Signals:
        moved: Words are somewhere else now, or others are marked.
    """

    moved = Signal()

    def __init__(self, editor: QTextEdit, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        self._words: list[MarkedWords] = []
        self._active: AnnotationId | None = None
        self._units = b""
        self._heard = editor.document().contentsChange.connect(self._follow_edit)

    def follow_document(self) -> None:
        """Follow what happens to the document that the editor shows from now on."""
        QObject.disconnect(self._heard)
        self._heard = self._editor.document().contentsChange.connect(self._follow_edit)

    @property
    def words(self) -> list[MarkedWords]:
        """The marked words in the order of the text, in UTF-16 units."""
        return self._words

    @property
    def active(self) -> AnnotationId | None:
        """The annotation that stands out."""
        return self._active

    def show(self, words: Iterable[MarkedWords]) -> None:
        """Mark these words and no others; offsets count code points."""
        raw = self._raw()
        places = Positions(raw)
        self._units = _units(raw)
        turned = (
            replace(w, start=places.to_units(w.start), end=places.to_units(w.end)) for w in words
        )
        self._words = sorted(turned, key=lambda w: (w.start, w.end))
        self._draw()
        self.moved.emit()

    def activate(self, annotation: AnnotationId | None) -> None:
        """Let one annotation's words stand out, or none."""
        if annotation != self._active:
            self._active = annotation
            self._draw()

    def restyle(self, theme: Theme) -> None:
        """Draw again in other colours."""
        self._theme = theme
        self._draw()

    def find(self, annotation: AnnotationId) -> MarkedWords | None:
        """Return where an annotation's words are, or None when they are not in the text."""
        return next((w for w in self._words if w.id == annotation), None)

    def at(self, unit: int) -> MarkedWords | None:
        """Return the innermost marked words around the place ``unit``."""
        around = [w for w in self._words if w.start <= unit <= w.end]
        return min(around, key=lambda w: w.end - w.start, default=None)

    def between(self, first: int, last: int) -> list[MarkedWords]:
        """Return the marked words that begin from ``first`` to ``last``."""
        begin = bisect_left(self._words, first, key=lambda w: w.start)
        end = bisect_left(self._words, last + 1, key=lambda w: w.start)
        return self._words[begin:end]

    def _follow_edit(self, at: int, removed: int, added: int) -> None:
        if not self._words:
            return
        before, self._units = self._units, _units(self._raw())
        edit = _smallest(before, self._units, at, removed, added)
        if edit is None:
            return
        at, removed, added = edit
        gone, grown, lost = at + removed, added - removed, False
        for words in self._words:
            if words.start >= gone and words.end > at:
                words.start += grown
                words.end += grown
            elif words.end > at:
                place = shifted(words.start, words.end, at, removed, added)
                lost = lost or place is None
                words.start, words.end = place or (0, 0)
        if lost:
            self._words = [w for w in self._words if w.end]
        is_redrawn = removed > 0
        if is_redrawn:
            # A deletion collapses Qt's cursors; insertions they follow by themselves.
            self._draw()
        self.moved.emit()

    def _raw(self) -> str:
        return self._editor.document().toRawText()

    def _draw(self) -> None:
        drawn = []
        last = self._editor.document().characterCount() - 1
        for words in self._words:
            if words.end > last:
                continue
            each = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._editor.document())
            cursor.setPosition(words.start)
            cursor.setPosition(words.end, QTextCursor.MoveMode.KeepAnchor)
            each.cursor = cursor
            each.format = self._format(words)
            drawn.append(each)
        self._editor.setExtraSelections(drawn)

    def _format(self, words: MarkedWords) -> QTextCharFormat:
        tint = self._theme.of_kind(words.kind)
        made = QTextCharFormat()
        is_active = words.id == self._active
        made.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.DotLine
            if words.is_done
            else QTextCharFormat.UnderlineStyle.SingleUnderline
        )
        made.setUnderlineColor(QColor(tint.ink))
        if words.replacement is not None and not words.is_done:
            made.setFontStrikeOut(True)
        if is_active or not words.is_done:
            made.setBackground(QColor(_mixed(tint.fill, tint.ink, 0.16 if is_active else 0.0)))
        return made


def _mixed(first: str, second: str, share: float) -> str:
    one, two = QColor(first), QColor(second)
    parts = zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts)).name()


def _units(raw: str) -> bytes:
    return raw.encode("utf-16-le", "surrogatepass")


def _smallest(
    before: bytes, after: bytes, at: int, removed: int, added: int
) -> tuple[int, int, int] | None:
    """Trim what an edit left as it was: Qt reports whole blocks, and styles as edits too."""
    old = before[2 * at : 2 * (at + removed)]
    new = after[2 * at : 2 * (at + added)]
    if old == new:
        return None
    size = min(len(old), len(new)) // 2
    head = 0
    while head < size and old[2 * head : 2 * head + 2] == new[2 * head : 2 * head + 2]:
        head += 1
    tail, ends = 0, (len(old), len(new))
    while tail < size - head and (
        old[ends[0] - 2 * tail - 2 : ends[0] - 2 * tail]
        == new[ends[1] - 2 * tail - 2 : ends[1] - 2 * tail]
    ):
        tail += 1
    return at + head, len(old) // 2 - head - tail, len(new) // 2 - head - tail
