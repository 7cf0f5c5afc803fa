"""One text that is kept open, shown or not: saving it, and bringing in what changed elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.domain.module import ModuleContent
from briefer.errors import BrieferError, InvalidInput
from briefer.services.library import get_module, get_revision
from briefer.services.unsaved import forget_unsaved, keep_unsaved
from briefer.services.writing import write_module
from briefer.ui.desk import Desk
from briefer.ui.translation import tr
from briefer.ui.views.markdown_document import MarkdownDocument
from briefer.ui.views.notice_bar import Offer
from briefer.ui.wording import age

AUTOSAVE_MS = 1000
"""After the last key; long enough for a word, short enough to lose nothing."""
RETRY_MS = 5000
"""After the library could not be written; who holds it has often let go by then."""


class _ChangedMeanwhile(InvalidInput):
    """Somebody else has saved the text since it was read."""


class OpenText(QObject):
    """The words of one module, or of one revision of it, on their way to the library.

    Attributes:
        module: Whose words they are.
        pinned: The revision that is held fast and cannot be changed; None for the newest.
        document: The words as they are written, with all that can be undone.
        shown: On how many sides it is on show.

    Signals:
        edited: A person changed it.
        saved: It was written to the library.
        told: How safe it is has changed, as ``state`` says.
        changed_elsewhere: The library holds something else of it than before.
        first_touched: A person has changed what was only looked at before.
        untouched: It is again as it was saved, or is saved now.
    """

    edited = Signal()
    saved = Signal()
    told = Signal()
    changed_elsewhere = Signal()
    first_touched = Signal()
    untouched = Signal()

    def __init__(
        self,
        desk: Desk,
        document: MarkdownDocument,
        clock: Callable[[], datetime],
        module: ModuleId,
        pinned: RevisionNumber | None,
        parent: QObject | None = None,
    ) -> None:
        """Read the words.

        Raises:
            BrieferError: The library has no such module or revision any more.
        """
        super().__init__(parent)
        self.module, self.pinned = module, pinned
        self._read_content(desk)
        self._desk, self._clock = desk, clock
        self.document = document
        self.shown = 0
        self._saved_text = self._content.body
        self._is_saving = self._is_stopped = False
        self._kept: Path | None = None
        self._autosave = timer(self, AUTOSAVE_MS, self._save_soon)
        self._again = timer(self, RETRY_MS, self._retry)
        self._state = ("", True)
        document.fill(self._saved_text)
        document.setParent(self)
        document.edited.connect(self._note_edit)
        document.modificationChanged.connect(self._note_touch)
        desk.bridge.changed.connect(self._follow_change)
        desk.long.turned.connect(self._follow_long_step)
        self._tell_saved()

    # What it is

    @property
    def content(self) -> ModuleContent:
        """What was last read or saved of the module."""
        return self._content

    @property
    def revision(self) -> RevisionNumber:
        """The revision that is shown, or that the text was last saved as."""
        return self._base

    @property
    def is_editable(self) -> bool:
        """Whether it can be changed now.

        A pinned revision cannot, nor a library opened for reading, nor what a step over many
        texts is about to change.
        """
        is_held = self._desk.is_read_only or self._desk.long.holds(self.module)
        return self.pinned is None and not is_held

    @property
    def is_dirty(self) -> bool:
        """Whether there is something to save."""
        return self.is_editable and self.document.text() != self._saved_text

    @property
    def is_touched(self) -> bool:
        """Whether a person has changed it since it was last saved; asked at no cost."""
        return self.is_editable and self.document.isModified()

    @property
    def kept(self) -> Path | None:
        """Where the text lies that could not be saved; None when it is safe in the library."""
        return self._kept

    @property
    def state(self) -> tuple[str, bool]:
        """How safe it is: words for the status line, and whether it is saved."""
        return self._state

    # What can be done with it

    def refresh(self) -> None:
        """Bring in what another program has written meanwhile."""
        if self.is_dirty:
            return
        self._read_content(self._desk)
        if self._content.body != self._saved_text:
            self._take_in()
        self._tell_saved()

    def save(self, reason: str = "", *, overwrites: bool = False) -> bool:
        """Save the text if it was changed; say whether it is safe now.

        Args:
            reason: The name of this version; empty for a save while typing.
            overwrites: Whether to save over what somebody else saved meanwhile.
        """
        self._autosave.stop()
        self._again.stop()
        if not self.is_editable or self._is_saving or self._is_stopped:
            return True
        text = self.document.text()
        if text == self._saved_text and not reason:
            self.document.setModified(False)
            self._let_go()
            if not self._state[1]:
                self._tell_saved()
            return True
        if self._desk.long.refuses():
            self._autosave.start()
            return False
        self._is_saving = True
        try:
            change = self._write(text, reason, overwrites=overwrites)
        except BrieferError as error:
            self._keep(text, error)
            return False
        finally:
            self._is_saving = False
        self._let_go()
        self._read_content(self._desk)
        self._saved_text = text
        self.document.setModified(False)
        self._desk.bridge.announce(change)
        self.saved.emit()
        self._tell_saved()
        return True

    def stop(self) -> None:
        """Save nothing any more: the library is about to be closed."""
        self._is_stopped = True
        self._autosave.stop()
        self._again.stop()

    # Inside

    def _write(self, text: str, reason: str, *, overwrites: bool) -> ChangeSet:
        session, module = self._desk.session, self.module
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
        self._tell(tr("Not saved"), is_saved=False)
        if isinstance(error, _ChangedMeanwhile):
            offers: list[Offer] = [(tr("Save over it"), lambda: self.save(overwrites=True))]
        else:
            offers = [(tr("Try again"), self.save)]
            self._again.start()
        try:
            self._kept = keep_unsaved(self._desk.session, self.module, self._content.title, text)
        except BrieferError as worse:
            self._kept = None
            self._desk.alerts.show(worse, offers)
            return
        self._desk.alerts.show(error, offers, tr("A copy is in {file}", file=self._kept))

    def _save_soon(self) -> None:
        if self._desk.long.is_busy:
            self._autosave.start()
        else:
            self.save()

    def _follow_long_step(self) -> None:
        if not self.is_dirty:
            self._tell_saved()

    def _retry(self) -> None:
        if self.is_dirty:
            self.save()

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept = None
            forget_unsaved(self._desk.session, self.module)
            self._desk.alerts.withdraw()

    def _read_content(self, desk: Desk) -> None:
        head = get_revision(desk.session, self.module, self.pinned)
        self._content, self._base, self._head = head.content, head.number, head.sha256

    def _take_in(self) -> None:
        self._saved_text = self._content.body
        self.document.follow(self._saved_text)
        self.document.setModified(False)

    def _note_edit(self) -> None:
        if self.is_editable:
            self._autosave.start()
            self._tell(tr("Writing…"), is_saved=False)
            self.edited.emit()

    def _note_touch(self, is_modified: object) -> None:
        if is_modified and self.is_editable and not self.document.is_loading:
            self.first_touched.emit()
        elif not is_modified:
            self.untouched.emit()

    def _follow_change(self, change: ChangeSet) -> None:
        if self._is_saving or self._is_stopped or self.module not in change.ids:
            return
        if change.touches(Changed.TEXT | Changed.MODULES) and self.pinned is None:
            if not self.is_dirty:
                self._read_content(self._desk)
                self._take_in()
                self._tell_saved()
            self.changed_elsewhere.emit()

    def _tell_saved(self) -> None:
        if self.pinned is not None:
            self._tell(tr("Pinned revision, read only"), is_saved=True)
        elif self._desk.is_read_only:
            self._tell(tr("For reading only"), is_saved=True)
        elif self._desk.long.holds(self.module):
            self._tell(tr("Is being changed"), is_saved=True)
        else:
            saved_at = get_module(self._desk.session, self.module).head.saved_at
            self._tell(tr("Saved {time}", time=age(saved_at, self._clock())), is_saved=True)

    def _tell(self, words: str, *, is_saved: bool) -> None:
        if self._state != (words, is_saved):
            self._state = (words, is_saved)
            self.told.emit()


def timer(parent: QObject, delay_ms: int, act: Callable[[], object]) -> QTimer:
    """Make a timer that acts once, so long after it was last started."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(delay_ms)
    made.timeout.connect(lambda: act())
    return made
