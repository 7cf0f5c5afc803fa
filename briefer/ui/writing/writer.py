"""Shows one text at a time on one side, with caret and place, and speaks for it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QMetaObject, QObject, Signal
from PySide6.QtGui import QTextCursor

from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber
from briefer.domain.module import ModuleContent, Status, count_words
from briefer.ui.desk import Desk
from briefer.ui.translation import mark
from briefer.ui.views.markdown_document import MarkdownDocument
from briefer.ui.views.text_and_margin import TextAndMargin
from briefer.ui.writing.open_text import OpenText, timer
from briefer.ui.writing.open_texts import OpenTexts

_STATUS_STEPS = {
    Status.DRAFT: mark("Status Draft"),
    Status.IN_REVIEW: mark("Status In Review"),
    Status.APPROVED: mark("Status Approved"),
    Status.RETIRED: mark("Status Retired"),
}
COUNT_MS = 250


class Spot(Struct, frozen=True):
    """Where somebody was in a text, in UTF-16 units and pixels.

    Attributes:
        anchor: Where the selection began.
        caret: Where it ended.
        top: What stood at the upper edge.
        offset_px: How far under the edge the line of ``top`` began; negative for above.
    """

    anchor: int
    caret: int
    top: int
    offset_px: int


class Writer(QObject):
    """Works on one text at a time.

    Signals:
        leaving: The text on show is about to give way; it can still be read.
        opened: Another text is open, or none, or this one was changed elsewhere; its id or "".
        saved: The text was written to the library.
        saved_changed: How safe the text is: words for the status bar, and whether it is saved.
        length_changed: How many words the text has.
    """

    leaving = Signal()
    opened = Signal(str)
    saved = Signal()
    saved_changed = Signal(str, bool)
    length_changed = Signal(int)

    def __init__(
        self, desk: Desk, texts: OpenTexts, pane: TextAndMargin, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._texts, self._pane = desk, texts, pane
        self._text: OpenText | None = None
        self._briefing: BriefingId | None = None
        self._heard: list[QMetaObject.Connection] = []
        self._blank = MarkdownDocument(pane.editor.theme, parent=self)
        self._count = timer(self, COUNT_MS, self._tell_length)
        pane.editor.setReadOnly(True)
        pane.editor.left.connect(self.save)
        pane.title.renamed.connect(self.rename)
        desk.long.turned.connect(self._follow_long_step)
        texts.saved.connect(self._follow_save)
        texts.changed.connect(self._follow_change)

    # What is open

    @property
    def text(self) -> OpenText | None:
        """The text on show."""
        return self._text

    @property
    def module(self) -> ModuleId | None:
        """The module whose text is open."""
        return self._text.module if self._text is not None else None

    @property
    def content(self) -> ModuleContent | None:
        """What was last read or saved of it."""
        return self._text.content if self._text is not None else None

    @property
    def is_editable(self) -> bool:
        """Whether the open text can be changed: a pinned revision cannot."""
        return self._text is not None and self._text.is_editable

    @property
    def is_dirty(self) -> bool:
        """Whether there is something to save."""
        return self._text is not None and self._text.is_dirty

    @property
    def revision(self) -> RevisionNumber:
        """The revision that is shown, or that the text was last saved as."""
        return self._text.revision if self._text is not None else RevisionNumber(0)

    @property
    def pinned(self) -> RevisionNumber | None:
        """The revision that is held fast; None when the newest one is open."""
        return self._text.pinned if self._text is not None else None

    @property
    def kept(self) -> Path | None:
        """Where the text lies that could not be saved; None when it is safe in the library."""
        return self._text.kept if self._text is not None else None

    @property
    def briefing(self) -> BriefingId | None:
        """The briefing that the text is read in."""
        return self._briefing

    @property
    def spot(self) -> Spot:
        """Where one is in the text."""
        editor = self._pane.editor
        cursor = editor.textCursor()
        return Spot(cursor.anchor(), cursor.position(), *editor.place.top)

    # What can be done with it

    def open(
        self,
        module: ModuleId | None,
        *,
        briefing: BriefingId | None = None,
        pinned: RevisionNumber | None = None,
        spot: Spot | None = None,
    ) -> None:
        """Show the text of a module, or none; what was open is saved first.

        Words that cannot be saved now stay in their text, which tries again by itself.

        Args:
            module: Which; None closes the text.
            briefing: The briefing it is read in: annotations can be kept to it.
            pinned: Shows this revision, which cannot be changed.
            spot: Where in it to go; its beginning if it was not on show yet.

        Raises:
            BrieferError: The library has no such module or revision any more.
        """
        before, self._briefing = self._text, briefing
        if before is not None and (module, pinned) != (before.module, before.pinned):
            before.save()
        text = self._texts.take(module, pinned) if module is not None else None
        if text is not before:
            self.leaving.emit()
            self._swap(before, text)
            if spot is not None:
                self._go_to(spot)
            else:
                self._pane.editor.verticalScrollBar().setValue(0)
        self._show_title()
        self.tell()
        self.opened.emit(module or "")

    def save(self, reason: str = "", *, overwrites: bool = False) -> bool:
        """Save the text if it was changed; say whether it is safe now.

        Args:
            reason: The name of this version; empty for a save while typing.
            overwrites: Whether to save over what somebody else saved meanwhile.
        """
        return self._text is None or self._text.save(reason, overwrites=overwrites)

    def change_status(self, status: Status) -> None:
        """Give the open text another status."""
        if self.module is not None and self.save():
            self._change(self.module, {"status": status}, _STATUS_STEPS[status])

    def rename(self, title: str) -> None:
        """Give the open text another title."""
        if self.module is not None and self.save():
            self._change(self.module, {"title": title}, mark("Rename"))

    def tell(self) -> None:
        """Say again how safe the text is and how long."""
        self._tell_saved()
        self._tell_length()

    # Inside

    def _change(self, module: ModuleId, fields: dict[str, object], label: str) -> None:
        from briefer.services.review_edits import ChangeMetadata  # here, because a start has none

        self._desk.perform(ChangeMetadata(module, fields, label))

    def _swap(self, before: OpenText | None, text: OpenText | None) -> None:
        for connection in self._heard:
            QObject.disconnect(connection)
        self._heard = []
        if before is not None:
            before.shown -= 1
        self._text = text
        if text is not None:
            text.shown += 1
            self._heard = [
                text.told.connect(self._tell_saved),
                text.edited.connect(self._count.start),
            ]
        editor = self._pane.editor
        editor.show_document(text.document if text is not None else self._blank)
        editor.setReadOnly(not self.is_editable)

    def _go_to(self, spot: Spot) -> None:
        editor = self._pane.editor
        last = editor.document().characterCount() - 1
        cursor = QTextCursor(editor.document())
        cursor.setPosition(min(spot.anchor, last))
        cursor.setPosition(min(spot.caret, last), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.place.go_to(spot.top, spot.offset_px)

    def _show_title(self) -> None:
        content = self.content
        title = content.title if content is not None else ""
        self._pane.title.show_title(title, is_fixed=not self.is_editable)

    def _follow_save(self, text: object) -> None:
        if text is self._text:
            self._show_title()
            self.saved.emit()

    def _follow_change(self, text: object) -> None:
        if text is self._text:
            self._show_title()
            self.opened.emit(self.module or "")

    def _follow_long_step(self) -> None:
        self._pane.editor.setReadOnly(not self.is_editable)
        self._show_title()

    def _tell_saved(self) -> None:
        self.saved_changed.emit(*(self._text.state if self._text is not None else ("", True)))

    def _tell_length(self) -> None:
        self.length_changed.emit(count_words(self._pane.editor.text()))
