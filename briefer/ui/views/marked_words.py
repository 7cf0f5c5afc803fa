"""Keeps annotated words marked while the text around them is being edited.

The library decides where an annotation's words are, each time the text is saved. Between two
saves these records follow every edit; Qt's own cursors would stay collapsed after an undo.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import AnnotationId
from briefer.ui.positions import Positions, shifted
from briefer.ui.theme import Theme
from briefer.ui.views.mark_painting import Ink, Stretch, rows_in, stretches


class MarkedWords(Struct):
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
        self._longest = 0
        self._inks: dict[tuple[AnnotationKind, bool, bool, bool], Ink] = {}
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
        self._longest = max((w.end - w.start for w in self._words), default=0)
        self._editor.viewport().update()
        self.moved.emit()

    def activate(self, annotation: AnnotationId | None) -> None:
        """Let one annotation's words stand out, or none."""
        if annotation != self._active:
            self._active = annotation
            self._editor.viewport().update()

    def restyle(self, theme: Theme) -> None:
        """Draw again in other colours."""
        self._theme = theme
        self._inks.clear()
        self._editor.viewport().update()

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

    def stretches(self, area: QRect) -> list[Stretch]:
        """Return where marked words are in an area of the view, to be drawn there."""
        if not self._words:
            return []
        rows = rows_in(self._editor, area)
        if not rows:
            return []
        first, last = rows[0].start, rows[-1].end
        end = self._editor.document().characterCount() - 1
        near = self.between(first - self._longest, last)
        shown = [(w.start, w.end, self._ink_of(w)) for w in near if first < w.end <= end]
        return stretches(rows, shown)

    def _follow_edit(self, at: int, removed: int, added: int) -> None:
        if not self._words:
            return
        if removed:
            before, self._units = self._units, _units(self._raw())
            edit = _smallest(before, self._units, at, removed, added)
            if edit is None:
                return
            at, removed, added = edit
        else:
            self._take_in(at, added)
        gone, grown, lost = at + removed, added - removed, False
        behind = bisect_left(self._words, gone, key=lambda w: w.start)
        for words in self._words[behind:]:
            if words.end > at:
                words.start += grown
                words.end += grown
        for words in self._words[:behind]:
            if words.end > at:
                place = shifted(words.start, words.end, at, removed, added)
                lost = lost or place is None
                words.start, words.end = place or (0, 0)
                self._longest = max(self._longest, words.end - words.start)
        if lost:
            self._words = [w for w in self._words if w.end]
        self.moved.emit()

    def _take_in(self, at: int, added: int) -> None:
        """Read what was typed, and not the whole text again."""
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(at)
        cursor.setPosition(at + added, QTextCursor.MoveMode.KeepAnchor)
        typed = _units(cursor.selectedText())
        self._units = self._units[: 2 * at] + typed + self._units[2 * at :]

    def _raw(self) -> str:
        return self._editor.document().toRawText()

    def _ink_of(self, words: MarkedWords) -> Ink:
        key = (words.kind, words.is_done, words.replacement is not None, words.id == self._active)
        if key not in self._inks:
            self._inks[key] = self._make_ink(*key)
        return self._inks[key]

    def _make_ink(
        self, kind: AnnotationKind, is_done: bool, is_suggestion: bool, is_active: bool
    ) -> Ink:
        tint = self._theme.of_kind(kind)
        is_filled = is_active or not is_done
        fill = _mixed(tint.fill, tint.ink, 0.16 if is_active else 0.0)
        return Ink(
            line=QColor(tint.ink),
            tint=QColor(fill) if is_filled else None,
            is_dotted=is_done,
            is_struck=is_suggestion and not is_done,
        )


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
