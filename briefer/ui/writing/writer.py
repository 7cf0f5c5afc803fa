"""Keeps the open text: showing it, saving it by itself, bringing in what changed elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber
from briefer.domain.module import ModuleContent, Status
from briefer.errors import BrieferError, InvalidInput
from briefer.services.library import get_module, get_revision
from briefer.services.review_edits import ChangeMetadata
from briefer.services.unsaved import forget_unsaved, keep_unsaved
from briefer.services.writing import write_module
from briefer.ui.desk import Desk
from briefer.ui.translation import mark, tr
from briefer.ui.views.notice_bar import Offer
from briefer.ui.views.text_and_margin import TextAndMargin
from briefer.ui.wording import age

_STATUS_STEPS = {
    Status.DRAFT: mark("Status Draft"),
    Status.IN_REVIEW: mark("Status In Review"),
    Status.APPROVED: mark("Status Approved"),
    Status.RETIRED: mark("Status Retired"),
}
AUTOSAVE_MS = 1000
"""After the last key; long enough for a word, short enough to lose nothing."""
RETRY_MS = 5000
"""After the library could not be written; who holds it has often let go by then."""


class _ChangedMeanwhile(InvalidInput):
    """Somebody else has saved the text since it was read."""


class Writer(QObject):
    """Works on one text at a time.

    Signals:
        opened: Another text is open, or none; its id or "".
        saved: The text was written to the library.
        saved_changed: How safe the text is: words for the status bar, and whether it is saved.
        length_changed: How many words the text has.
    """

    opened = Signal(str)
    saved = Signal()
    saved_changed = Signal(str, bool)
    length_changed = Signal(int)

    def __init__(
        self,
        desk: Desk,
        pane: TextAndMargin,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._clock = clock
        self._module: ModuleId | None = None
        self._content: ModuleContent | None = None
        self._base = RevisionNumber(0)
        self._head = ""
        self._pinned: RevisionNumber | None = None
        self._briefing: BriefingId | None = None
        self._saved_text = ""
        self._is_saving = False
        self._is_stopped = False
        self._autosave = _timer(self, AUTOSAVE_MS, self.save)
        self._again = _timer(self, RETRY_MS, self._retry)
        self._kept: Path | None = None
        self._count = _timer(self, 250, self._tell_length)
        editor = pane.editor
        editor.setReadOnly(True)
        editor.edited.connect(self._note_edit)
        editor.left.connect(self.save)
        pane.title.renamed.connect(self.rename)
        desk.bridge.changed.connect(self._follow_change)

    # What is open

    @property
    def module(self) -> ModuleId | None:
        """The module whose text is open."""
        return self._module

    @property
    def content(self) -> ModuleContent | None:
        """What was last read or saved of it."""
        return self._content

    @property
    def is_editable(self) -> bool:
        """Whether the open text can be changed: a pinned revision cannot."""
        return self._module is not None and self._pinned is None

    @property
    def is_dirty(self) -> bool:
        """Whether there is something to save."""
        return self.is_editable and self._pane.editor.text() != self._saved_text

    @property
    def revision(self) -> RevisionNumber:
        """The revision that is shown, or that the text was last saved as."""
        return self._base

    @property
    def pinned(self) -> RevisionNumber | None:
        """The revision that is held fast; None when the newest one is open."""
        return self._pinned

    @property
    def kept(self) -> Path | None:
        """Where the text lies that could not be saved; None when it is safe in the library."""
        return self._kept

    @property
    def briefing(self) -> BriefingId | None:
        """The briefing that the text is read in."""
        return self._briefing

    def open(
        self,
        module: ModuleId | None,
        *,
        briefing: BriefingId | None = None,
        pinned: RevisionNumber | None = None,
    ) -> None:
        """Show the text of a module, or none; what was open is saved first.

        Args:
            module: Which; None closes the text.
            briefing: The briefing it is read in: annotations can be kept to it.
            pinned: Shows this revision, which cannot be changed.
        """
        if module == self._module and pinned == self._pinned:
            self._briefing = briefing
            return
        if not self.save():
            return
        self._module, self._briefing, self._pinned = module, briefing, pinned
        self._read()
        self._pane.editor.show_text(self._saved_text)
        self._pane.editor.setReadOnly(not self.is_editable)
        self._autosave.stop()
        self._tell_saved()
        self._tell_length()
        self.opened.emit(module or "")

    def save(self, reason: str = "", *, overwrites: bool = False) -> bool:
        """Save the text if it was changed; say whether it is safe now.

        Args:
            reason: The name of this version; empty for a save while typing.
            overwrites: Whether to save over what somebody else saved meanwhile.
        """
        self._autosave.stop()
        self._again.stop()
        is_idle = self._is_saving or self._is_stopped
        if not self.is_editable or self._module is None or is_idle:
            return True
        text = self._pane.editor.text()
        if text == self._saved_text and not reason:
            self._let_go()
            return True
        self._is_saving = True
        try:
            change = self._write(text, reason, overwrites=overwrites)
        except BrieferError as error:
            self._keep(text, error)
            return False
        finally:
            self._is_saving = False
        self._let_go()
        self._read()
        self._saved_text = text
        self._desk.bridge.announce(change)
        self.saved.emit()
        self._tell_saved()
        return True

    def stop(self) -> None:
        """Save nothing any more: the library is about to be closed."""
        self._is_stopped = True
        for timer in (self._autosave, self._again, self._count):
            timer.stop()

    def change_status(self, status: Status) -> None:
        """Give the open text another status."""
        if self._module is not None and self.save():
            label = _STATUS_STEPS[status]
            self._desk.perform(ChangeMetadata(self._module, {"status": status}, label))

    def rename(self, title: str) -> None:
        """Give the open text another title."""
        if self._module is not None and self.save():
            self._desk.perform(ChangeMetadata(self._module, {"title": title}, mark("Rename")))

    # Inside

    def _write(self, text: str, reason: str, *, overwrites: bool) -> ChangeSet:
        session, module = self._desk.session, self._module or ""
        if overwrites:
            return write_module(session, module, text, reason)
        head = get_module(session, module).head
        if head.sha256 != self._head:
            # Saves of one author join under one number, so the number alone would not tell.
            raise _ChangedMeanwhile(
                tr(
                    "“{title}” was changed meanwhile by {name}.",
                    title=head.content.title,
                    name=head.author or tr("somebody"),
                ),
                tr(
                    "Your text is still here: save it over the newer one, which stays as a version."
                ),
            )
        return write_module(session, module, text, reason, joins=not reason, base=self._base)

    def _keep(self, text: str, error: BrieferError) -> None:
        """Tell why the text is not saved, and put a copy of it where it is safe meanwhile."""
        module = self._module or ModuleId("")
        title = self._content.title if self._content is not None else ""
        self.saved_changed.emit(tr("Not saved"), False)
        if isinstance(error, _ChangedMeanwhile):
            offers: list[Offer] = [(tr("Save over it"), lambda: self.save(overwrites=True))]
        else:
            offers = [(tr("Try again"), self.save)]
            self._again.start()
        try:
            self._kept = keep_unsaved(self._desk.session, module, title, text)
        except BrieferError as worse:
            self._kept = None
            self._desk.alerts.show(worse, offers)
            return
        self._desk.alerts.show(error, offers, tr("A copy is in {file}", file=self._kept))

    def _retry(self) -> None:
        if self.is_dirty:
            self.save()

    def _let_go(self) -> None:
        if self._kept is not None and self._module is not None:
            self._kept = None
            forget_unsaved(self._desk.session, self._module)
            self._desk.alerts.withdraw()

    def _read(self) -> None:
        if self._module is None:
            self._content, self._base, self._saved_text = None, RevisionNumber(0), ""
            self._head = ""
            self._pane.title.show_title("")
            return
        session = self._desk.session
        head = get_revision(session, self._module, self._pinned)
        self._content, self._base, self._saved_text = head.content, head.number, head.content.body
        self._head = head.sha256
        self._pane.title.show_title(head.content.title, is_fixed=self._pinned is not None)

    def _note_edit(self) -> None:
        if not self.is_editable:
            return
        self._autosave.start()
        self._count.start()
        self.saved_changed.emit(tr("Writing…"), False)

    def _follow_change(self, change: ChangeSet) -> None:
        if self._is_saving or self._module is None or self._module not in change.ids:
            return
        if change.touches(Changed.TEXT | Changed.MODULES) and self._pinned is None:
            if not self.is_dirty:
                self._read()
                self._pane.editor.bring_in(self._saved_text)
                self._tell_saved()
            self.opened.emit(self._module)

    def _tell_saved(self) -> None:
        if self._module is None:
            self.saved_changed.emit("", True)
        elif self._pinned is not None:
            self.saved_changed.emit(tr("Pinned revision, read only"), True)
        else:
            saved_at = get_module(self._desk.session, self._module).head.saved_at
            when = age(saved_at, self._clock())
            self.saved_changed.emit(tr("Saved {time}", time=when), True)

    def _tell_length(self) -> None:
        self.length_changed.emit(len(self._pane.editor.text().split()))


def _timer(parent: QObject, delay_ms: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay_ms)
    timer.timeout.connect(lambda: act())
    return timer
