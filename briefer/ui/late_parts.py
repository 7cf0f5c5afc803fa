"""The parts of the window that nobody sees when it opens: each is read and built when first wanted.

Together they take as long to read as everything that is painted first. A moment after the first
picture they are built one by one, so that no verb has to wait for its part.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from briefer.ui.appearance import Appearance
    from briefer.ui.assembling.assembler import Assembler
    from briefer.ui.assembling.beginner import Beginner
    from briefer.ui.assembling.receivers import Receivers
    from briefer.ui.assembling.shelves import Shelves
    from briefer.ui.desk import Desk
    from briefer.ui.file_questions import FileQuestions
    from briefer.ui.issuing.checker import Checker
    from briefer.ui.issuing.edition_changes import EditionChanges
    from briefer.ui.issuing.exporter import Exporter
    from briefer.ui.issuing.issuer import Issuer
    from briefer.ui.issuing.places import Places
    from briefer.ui.issuing.record_keeper import RecordKeeper
    from briefer.ui.library.bulk_editor import BulkEditor
    from briefer.ui.library.importer import Importer
    from briefer.ui.library.librarian import Librarian
    from briefer.ui.prompts import Prompts
    from briefer.ui.reviewing.exchanger import Exchanger
    from briefer.ui.reviewing.settler import Settler
    from briefer.ui.showing import Showing
    from briefer.ui.views.notice_bar import NoticeBar
    from briefer.ui.window_frame import Frame
    from briefer.ui.writing.details import Details
    from briefer.ui.writing.judger import Judger
    from briefer.ui.writing.picture_words import PictureWords
    from briefer.ui.writing.pictures import Pictures
    from briefer.ui.writing.registrar import Registrar
    from briefer.ui.writing.replacer import Replacer
    from briefer.ui.writing.sides import Sides
    from briefer.ui.writing.uses import Uses


class LateParts(QMainWindow):
    """What the window needs when a person asks for it; the window sets everything named here.

    Attributes:
        asks: Asks for files.
        look: What the program looks like.
        clock: Returns the present moment.
        settings: Where choices are kept.
    """

    asks: FileQuestions
    look: Appearance
    clock: Callable[[], datetime]
    settings: QSettings
    desk: Desk
    notices: NoticeBar
    frame: Frame
    sides: Sides
    showing: Showing
    assembler: Assembler
    library: Librarian
    prompts: Prompts

    def go_to_text(self, module: str, home: str, at: int) -> None:
        """Show a place of a text, in the briefing that it belongs to."""
        raise NotImplementedError

    @property
    def is_whole(self) -> bool:
        """Whether every part has been built."""
        return all(name in vars(self) for name in _PARTS)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._build_next)

    # Inside

    _is_painted = False

    def _build_next(self) -> None:
        """Build one more part, then let the window breathe; one that was closed needs no more."""
        missing = next((name for name in _PARTS if name not in vars(self)), None)
        if missing is not None and self.isVisible():
            getattr(self, missing)
            QTimer.singleShot(0, self, self._build_next)

    # The parts, in the order in which they are built: those that listen to the text come first.

    @cached_property
    def pictures(self) -> Pictures:
        """Takes images in."""
        # Here, as in every part that follows, because the window opens without it.
        from briefer.ui.writing.pictures import Pictures

        return Pictures(self.desk, self.sides, self.prompts.line, self.asks.image, self)

    @cached_property
    def registers(self) -> Registrar:
        """Keeps sources and facts."""
        from briefer.ui.writing.registrar import Registrar

        made = Registrar(self, self.look, self.desk, self.sides)
        made.text_wanted.connect(self.go_to_text)
        return made

    @cached_property
    def details(self) -> Details:
        """Asks what a briefing and a text are."""
        from briefer.ui.writing.details import Details

        return Details(self, self.desk, self.assembler)

    @cached_property
    def uses(self) -> Uses:
        """Says where a text stands."""
        from briefer.ui.writing.uses import Uses

        return Uses(self, self.desk, self.sides, self.assembler, self.showing.write)

    @cached_property
    def picture_words(self) -> PictureWords:
        """Words what is said of pictures."""
        from briefer.ui.writing.picture_words import PictureWords

        return PictureWords(self, self.desk, self.sides)

    @cached_property
    def judger(self) -> Judger:
        """Writes judgements."""
        from briefer.ui.writing.judger import Judger

        return Judger(self, self.desk, self.sides, self.assembler)

    @cached_property
    def exchanger(self) -> Exchanger:
        """Takes annotations in and gives them out."""
        from briefer.ui.reviewing.exchanger import Exchanger

        return Exchanger(
            self.desk, self.sides, self.assembler, self.library, self.notices, self.asks, self
        )

    @cached_property
    def settler(self) -> Settler:
        """Settles many suggestions at once."""
        from briefer.ui.reviewing.settler import Settler

        return Settler(self, self.look, self.desk, self.sides)

    @cached_property
    def bulk(self) -> BulkEditor:
        """Changes many modules."""
        from briefer.ui.library.bulk_editor import BulkEditor

        return BulkEditor(self.desk, self.sides, self.frame.library, self.clock, self)

    @cached_property
    def replacer(self) -> Replacer:
        """Replaces words across the library."""
        from briefer.ui.writing.replacer import Replacer

        return Replacer(self, self.look, self.desk, self.sides, self.assembler, self.library)

    @cached_property
    def importer(self) -> Importer:
        """Takes articles in."""
        from briefer.ui.library.importer import Importer

        return Importer(self.desk, self.notices, self.asks.files, self.library.open, self)

    @cached_property
    def beginner(self) -> Beginner:
        """Begins briefings from templates."""
        from briefer.ui.assembling.beginner import Beginner

        return Beginner(self, self.desk, self.sides, self.assembler, self.prompts.line)

    @cached_property
    def shelves(self) -> Shelves:
        """Keeps templates and profiles."""
        from briefer.ui.assembling.shelves import Shelves

        return Shelves(self, self.desk, self.assembler)

    @cached_property
    def who_has(self) -> Receivers:
        """Says who received what."""
        from briefer.ui.assembling.receivers import Receivers

        return Receivers(self, self.desk, self.sides, self.assembler, self.showing.write)

    @cached_property
    def places(self) -> Places:
        """Goes to what a finding is about."""
        from briefer.ui.issuing.places import Places

        return Places(
            self.assembler, self.sides, self.showing.write, self.details.change_briefing, self
        )

    @cached_property
    def exporter(self) -> Exporter:
        """Writes drafts."""
        from briefer.ui.issuing.exporter import Exporter

        made = Exporter(
            self,
            self.look,
            self.desk,
            self.sides,
            self.assembler,
            self.notices,
            self.settings,
            self.asks,
        )
        made.place_chosen.connect(lambda place: self.places.go_to(place))
        made.findings_wanted.connect(lambda: self.checker.check())
        return made

    @cached_property
    def record(self) -> RecordKeeper:
        """Keeps editions and who has them."""
        from briefer.ui.issuing.record_keeper import RecordKeeper

        return RecordKeeper(
            self, self.desk, self.assembler, self.exporter, self.notices, self.asks, self.clock
        )

    @cached_property
    def issuer(self) -> Issuer:
        """Issues editions."""
        from briefer.ui.issuing.issuer import Issuer

        return Issuer(
            self,
            self.look,
            self.desk,
            self.sides,
            self.assembler,
            self.exporter,
            self.record,
            self.notices,
            self.asks,
        )

    @cached_property
    def edition_changes(self) -> EditionChanges:
        """Compares editions."""
        from briefer.ui.issuing.edition_changes import EditionChanges

        made = EditionChanges(
            self.desk,
            self.sides,
            self.assembler,
            self.frame.changes,
            self.frame.tabs,
            self.exporter,
            self.notices,
            self.asks,
        )
        made.read()
        return made

    @cached_property
    def checker(self) -> Checker:
        """Runs the release gate."""
        from briefer.ui.issuing.checker import Checker

        return Checker(self, self.look, self.desk, self.sides, self.assembler, self.places)


_PARTS = tuple(name for name, part in vars(LateParts).items() if isinstance(part, cached_property))
