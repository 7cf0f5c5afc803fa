"""Keeps annotated words marked while the text around them is being edited.

The library decides where an annotation's words are, each time the text is saved. Between two
saves these records follow every edit; Qt's own cursors would stay collapsed after an undo.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import AnnotationId
from briefer.ui.positions import Positions, carried, shifted
from briefer.ui.theme import Theme
from briefer.ui.views.mark_painting import Ink, Marked, Stretch, stretches

if TYPE_CHECKING:
    from briefer.domain.edits import Edit


class MarkedWords(Struct, frozen=True):
    """The words of one annotation; offsets count code points, within ``MarkedText`` UTF-16 units.

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
        changed: Others are marked, or the same ones look differently.
        moved: Words are somewhere else now, or others are marked.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, editor: QTextEdit, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        # As they were shown, in the order of the text. Where they are now stands beside them, as
        # plain numbers: each key moves hundreds of them.
        self._shown: list[MarkedWords] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._active: AnnotationId | None = None
        self._units = b""
        self._inks: list[Ink] = []
        self._longest = 0
        self._made: dict[tuple[AnnotationKind, bool, bool, bool], Ink] = {}
        self._heard = editor.document().contentsChange.connect(self._follow_edit)

    def follow_document(self) -> None:
        """Follow what happens to the document that the editor shows from now on."""
        QObject.disconnect(self._heard)
        self._heard = self._editor.document().contentsChange.connect(self._follow_edit)

    @property
    def words(self) -> list[MarkedWords]:
        """The marked words in the order of the text, in UTF-16 units."""
        return [self._now(n) for n in range(len(self._shown))]

    @property
    def is_empty(self) -> bool:
        """Whether no words are marked."""
        return not self._shown

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
        self._hold(sorted(turned, key=lambda w: (w.start, w.end)))
        self._editor.viewport().update()
        self.changed.emit()
        self.moved.emit()

    def activate(self, annotation: AnnotationId | None) -> None:
        """Let one annotation's words stand out, or none."""
        if annotation != self._active:
            self._active = annotation
            self._inks = [self._ink_of(w) for w in self._shown]
            self._editor.viewport().update()

    def restyle(self, theme: Theme) -> None:
        """Draw again in other colours."""
        self._theme = theme
        self._made.clear()
        self._inks = [self._ink_of(w) for w in self._shown]
        self._editor.viewport().update()

    def find(self, annotation: AnnotationId) -> MarkedWords | None:
        """Return where an annotation's words are, or None when they are not in the text."""
        return next((self._now(n) for n, w in enumerate(self._shown) if w.id == annotation), None)

    def at(self, unit: int) -> MarkedWords | None:
        """Return the innermost marked words around the place ``unit``."""
        around = [w for w in self.words if w.start <= unit <= w.end]
        return min(around, key=lambda w: w.end - w.start, default=None)

    def between(self, first: int, last: int) -> list[MarkedWords]:
        """Return the marked words that begin from ``first`` to ``last``."""
        begin, end = bisect_left(self._starts, first), bisect_left(self._starts, last + 1)
        return [self._now(n) for n in range(begin, end)]

    def stretches(self, area: QRect) -> list[Stretch]:
        """Return where marked words are in an area of the view, to be drawn there."""
        return stretches(self._editor, area, self._inked) if self._shown else []

    # Inside

    def _inked(self, first: int, last: int) -> list[Marked]:
        """Return the words that reach into a part of the text, and how they look."""
        starts, ends, inks = self._starts, self._ends, self._inks
        begin, end = bisect_left(starts, first - self._longest), bisect_left(starts, last)
        return [(starts[n], ends[n], inks[n]) for n in range(begin, end) if ends[n] > first]

    def _now(self, number: int) -> MarkedWords:
        was = self._shown[number]
        start, end = self._starts[number], self._ends[number]
        return MarkedWords(was.id, was.kind, start, end, was.is_done, was.replacement)

    def _hold(self, words: list[MarkedWords]) -> None:
        self._shown = words
        self._starts, self._ends = [w.start for w in words], [w.end for w in words]
        self._inks = [self._ink_of(w) for w in words]
        self._longest = max((w.end - w.start for w in words), default=0)

    def _follow_edit(self, at: int, removed: int, added: int) -> None:
        if not self._shown:
            return
        if removed:
            before, self._units = self._units, _units(self._raw())
            edit = _smallest(before, self._units, at, removed, added)
            if edit is None:
                return
            at, removed, added = edit
            if removed > 1 and added > 1 and self._touches(at, removed):
                self._follow_edits(_each(before, self._units, at, removed, added))
                return
        else:
            self._take_in(at, added)
        starts, ends, grown, lost = self._starts, self._ends, added - removed, False
        # What begins behind the edit moves along; an edit at the very start of words is theirs.
        behind = bisect_left(starts, at + removed)
        for number in range(behind):
            if ends[number] > at:
                place = shifted(starts[number], ends[number], at, removed, added)
                lost = lost or place is None
                starts[number], ends[number] = place or (0, 0)
                self._longest = max(self._longest, ends[number] - starts[number])
        starts[behind:] = [start + grown for start in starts[behind:]]
        ends[behind:] = [end + grown for end in ends[behind:]]
        self._tell_moved(is_lost=lost)

    def _touches(self, at: int, removed: int) -> bool:
        """Say whether marked words reach into a part of the text."""
        behind = bisect_left(self._starts, at + removed)
        return any(end > at for end in self._ends[:behind])

    def _follow_edits(self, edits: Sequence[Edit]) -> None:
        """Follow many edits made at once, such as replacing all or taking it back."""
        pairs = zip(self._starts, self._ends, strict=True)
        places = [carried(start, end, edits) for start, end in pairs]
        self._starts = [place[0] if place else 0 for place in places]
        self._ends = [place[1] if place else 0 for place in places]
        self._longest = max(b - a for a, b in zip(self._starts, self._ends, strict=True))
        self._tell_moved(is_lost=None in places)

    def _tell_moved(self, *, is_lost: bool) -> None:
        if is_lost:
            self._hold([w for w in self.words if w.end])
            self.changed.emit()
        self.moved.emit()

    def _take_in(self, at: int, added: int) -> None:
        """Read what was typed, and not the whole text again."""
        if added == 1:
            typed = _units(self._editor.document().characterAt(at))
        else:
            cursor = QTextCursor(self._editor.document())
            cursor.setPosition(at)
            cursor.setPosition(at + added, QTextCursor.MoveMode.KeepAnchor)
            typed = _units(cursor.selectedText())
        self._units = self._units[: 2 * at] + typed + self._units[2 * at :]

    def _raw(self) -> str:
        return self._editor.document().toRawText()

    def _ink_of(self, words: MarkedWords) -> Ink:
        key = (words.kind, words.is_done, words.replacement is not None, words.id == self._active)
        if key not in self._made:
            self._made[key] = self._make_ink(*key)
        return self._made[key]

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


def _each(before: bytes, after: bytes, at: int, removed: int, added: int) -> list[Edit]:
    """Return the edits, by whole words, of which Qt has told only where all of them are."""
    from briefer.domain.edits import Edit, edits_between  # only for what changes many words

    old, new = _words(before[2 * at : 2 * (at + removed)]), _words(after[2 * at : 2 * (at + added)])
    here, there = Positions(old), Positions(new)
    return [
        Edit(
            at + here.to_units(edit.old_start),
            at + here.to_units(edit.old_end),
            at + there.to_units(edit.new_start),
            at + there.to_units(edit.new_end),
        )
        for edit in edits_between(old, new)
    ]


def _words(units: bytes) -> str:
    return units.decode("utf-16-le", "surrogatepass").replace("\u2029", "\n")
