"""The parts of the window that nobody sees when it opens: each is read and built when first wanted.

Together they take as long to read as everything that is painted first. A moment after the first
picture they are built one by one, so that no verb has to wait for its part.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from briefer.ui.appearance import Appearance
    from briefer.ui.assembling.assembler import Assembler
    from briefer.ui.assembling.beginner import Beginner
    from briefer.ui.assembling.linker import Linker
    from briefer.ui.assembling.receivers import Receivers
    from briefer.ui.assembling.shelves import Shelves
    from briefer.ui.desk import Desk
    from briefer.ui.file_questions import FileQuestions
    from briefer.ui.issuing.checker import Checker
    from briefer.ui.issuing.edition_changes import EditionChanges
    from briefer.ui.issuing.exporter import Exporter
    from briefer.ui.issuing.issuer import Issuer
    from briefer.ui.issuing.record_keeper import RecordKeeper
    from briefer.ui.layout_memory import LayoutMemory
    from briefer.ui.library.bulk_editor import BulkEditor
    from briefer.ui.library.importer import Importer
    from briefer.ui.library.librarian import Librarian
    from briefer.ui.live_actions import ActionTable
    from briefer.ui.news import News
    from briefer.ui.pages.page_maker import PageMaker
    from briefer.ui.places import Places
    from briefer.ui.prompts import Prompts
    from briefer.ui.reviewing.exchanger import Exchanger
    from briefer.ui.reviewing.review_queue import ReviewQueue
    from briefer.ui.reviewing.settler import Settler
    from briefer.ui.showing import Showing
    from briefer.ui.views.changes_pane import ChangesPane
    from briefer.ui.views.notice_bar import NoticeBar
    from briefer.ui.window_frame import Frame
    from briefer.ui.writing.details import Details
    from briefer.ui.writing.details_desk import DetailsDesk
    from briefer.ui.writing.judger import Judger
    from briefer.ui.writing.picture_words import PictureWords
    from briefer.ui.writing.pictures import Pictures
    from briefer.ui.writing.registrar import Registrar
    from briefer.ui.writing.replacer import Replacer
    from briefer.ui.writing.sides import Sides
    from briefer.ui.writing.spelling import Spelling
    from briefer.ui.writing.uses import Uses
    from briefer.ui.writing.versions import Versions


class LateParts(QMainWindow):
    """What the window needs when a person asks for it; the window sets everything named here.

    Signals:
        painted: The window was painted for the first time.

    Attributes:
        look: What the program looks like.
        clock: Returns the present moment.
        settings: Where choices are kept.
    """

    painted = Signal()

    look: Appearance
    clock: Callable[[], datetime]
    settings: QSettings
    desk: Desk
    notices: NoticeBar
    memory: LayoutMemory
    frame: Frame
    actions_table: ActionTable
    sides: Sides
    showing: Showing
    assembler: Assembler
    library: Librarian
    prompts: Prompts
    news: News

    @property
    def is_whole(self) -> bool:
        """Whether every part has been built."""
        return all(name in vars(self) for name in _PARTS)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._build_first)

    # Inside

    _is_painted = False

    def _build_first(self) -> None:
        # First, here and below: a mistake in one part keeps no other from being built.
        QTimer.singleShot(0, self, partial(self._build_next, iter(_PARTS)))
        self.painted.emit()
        self.actions_table.complete()

    def _build_next(self, ahead: Iterator[str]) -> None:
        """Build one more part, then let the window breathe; one that was closed needs no more."""
        missing = next((name for name in ahead if name not in vars(self)), None)
        if missing is None or not self.isVisible():
            gc.enable()
        else:
            QTimer.singleShot(0, self, partial(self._build_next, ahead))
            getattr(self, missing)

    @cached_property
    def spelling(self) -> Spelling:
        """Marks words that no dictionary knows."""
        # Here, as in every part that follows, because the window opens without it.
        from briefer.ui.writing.spelling import Spelling

        made = Spelling(self.desk, self.sides, self.memory, self.notices, self)
        made.changed.connect(self.news.weigh)
        self.news.tell_of(made)
        return made

    @cached_property
    def asks(self) -> FileQuestions:
        """Asks for files."""
        from briefer.ui.file_questions import FileQuestions

        return FileQuestions(self)

    # The parts, in the order in which they are built: what can be seen comes first, then what
    # listens to the text. Panes end the round of panes in this order, too.

    @cached_property
    def page_maker(self) -> PageMaker:
        """Makes the pages."""
        from briefer.ui.pages.page_maker import PageMaker

        made = PageMaker(self.desk, self.assembler, self.frame.pages.pages, self)
        made.words_found.connect(lambda place: self.places.go_to_words(place))
        return made

    @cached_property
    def linker(self) -> Linker:
        """Links sections to modules."""
        from briefer.ui.assembling.linker import Linker

        return Linker(
            self,
            self.look,
            self.desk,
            self.assembler,
            self.frame.outline,
            self.prompts.line,
            self.library.open,
        )

    @cached_property
    def changes(self) -> ChangesPane:
        """Shows what changed."""
        from briefer.ui.views.changes_pane import ChangesPane

        made = ChangesPane(self.look, self.clock, self.frame.changes)
        place = self.frame.changes.layout()
        assert place is not None  # the frame keeps the place with it
        place.addWidget(made)
        self.showing.add_panes(made.paper, made.versions.view)
        return made

    @cached_property
    def versions(self) -> Versions:
        """Compares the versions of a text."""
        from briefer.ui.writing.versions import Versions

        return Versions(self.desk, self.sides, self.assembler, self.changes, self.frame.tabs, self)

    @cached_property
    def detail_desk(self) -> DetailsDesk:
        """Keeps the panel of details."""
        from briefer.services.reference import marking_schemes
        from briefer.ui.views.details_panel import DetailsPanel
        from briefer.ui.writing.details_desk import DetailsDesk

        panel = DetailsPanel(self.look, self.clock, marking_schemes(), self)
        made = DetailsDesk(self.desk, self.sides, panel, self)
        self.frame.beside.addWidget(panel)
        panel.closed.connect(self.showing.write)
        self.showing.add_panes(panel.lines["title"])
        made.shown.connect(self.news.weigh)
        self.news.tell_of(made)
        return made

    @cached_property
    def review_list(self) -> ReviewQueue:
        """Lists what is open in the whole library."""
        from briefer.ui.reviewing.review_queue import ReviewQueue

        made = ReviewQueue(
            self,
            self.look,
            self.clock,
            self.desk,
            self.assembler,
            self.library,
            self.sides,
            self.showing.write,
        )
        made.view.settle_asked.connect(lambda author: self.settler.open_everywhere(author))
        self.showing.add_panes(made.view.table)
        return made

    @cached_property
    def pictures(self) -> Pictures:
        """Takes images in."""
        from briefer.ui.writing.pictures import Pictures

        return Pictures(self.desk, self.sides, self.prompts.line, self.asks.image, self)

    @cached_property
    def registers(self) -> Registrar:
        """Keeps sources and facts."""
        from briefer.ui.writing.registrar import Registrar

        made = Registrar(self, self.look, self.desk, self.sides)
        made.text_wanted.connect(self.places.go_to_text)
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

        return Uses(self, self.desk, self.sides, self.assembler, self.places)

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

        return Receivers(self, self.desk, self.sides, self.assembler, self.places)

    @cached_property
    def places(self) -> Places:
        """Goes to what a finding is about."""
        from briefer.ui.places import Places

        return Places(
            self.assembler,
            self.library,
            self.sides,
            self.showing.write,
            self.details.change_briefing,
            self,
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
            self.changes,
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

        made = Checker(self, self.look, self.desk, self.sides, self.assembler, self.places)
        made.told.connect(self.frame.status.show_findings)
        return made


_PARTS = tuple(name for name, part in vars(LateParts).items() if isinstance(part, cached_property))
