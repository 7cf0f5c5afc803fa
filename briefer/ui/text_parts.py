"""The late parts that work on the text: its pages, changes, details, annotations, pictures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from briefer.ui.briefing_parts import BriefingParts

if TYPE_CHECKING:
    from briefer.ui.pages.page_maker import PageMaker
    from briefer.ui.reviewing.exchanger import Exchanger
    from briefer.ui.reviewing.review_queue import ReviewQueue
    from briefer.ui.reviewing.settler import Settler
    from briefer.ui.writing.clipboard import Clipboard
    from briefer.ui.writing.details_desk import DetailsDesk
    from briefer.ui.writing.focus import Focus
    from briefer.ui.writing.judger import Judger
    from briefer.ui.writing.picture_words import PictureWords
    from briefer.ui.writing.pictures import Pictures
    from briefer.ui.writing.registrar import Registrar
    from briefer.ui.writing.replacer import Replacer
    from briefer.ui.writing.rescuer import Rescuer
    from briefer.ui.writing.spelling import Spelling
    from briefer.ui.writing.uses import Uses
    from briefer.ui.writing.versions import Versions


class TextParts(BriefingParts):
    """What a person asks of the text at work."""

    # What can be seen comes first. Panes end the round of panes in this order, too.

    @cached_property
    def page_maker(self) -> PageMaker:
        """Makes the pages."""
        from briefer.ui.pages.page_maker import PageMaker

        made = PageMaker(self.desk, self.assembler, self.frame.pages.pages, self)
        made.words_found.connect(lambda place: self.places.go_to_words(place))
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
    def rescuer(self) -> Rescuer:
        """Brings back what could not be saved."""
        from briefer.ui.writing.rescuer import Rescuer

        return Rescuer(self.desk, self.sides.texts, self.notices, self.clock, self)

    @cached_property
    def spelling(self) -> Spelling:
        """Marks words that no dictionary knows."""
        from briefer.ui.writing.spelling import Spelling

        made = Spelling(self.desk, self.sides, self.memory, self.notices, self)
        made.changed.connect(self.news.weigh)
        self.news.tell_of(made)
        return made

    @cached_property
    def clipboard(self) -> Clipboard:
        """Cuts, copies and pastes."""
        from briefer.ui.writing.clipboard import Clipboard

        return Clipboard(self)

    @cached_property
    def focus(self) -> Focus:
        """Hides all but the text."""
        from briefer.ui.writing.focus import Focus

        frame = self.frame
        around = [frame.down, frame.writing.strip, frame.tabs.tabBar(), self.format_bar]
        return Focus(self, self.sides, frame.tabs, around)

    @cached_property
    def pictures(self) -> Pictures:
        """Takes images in."""
        from briefer.ui.writing.pictures import Pictures

        return Pictures(self.desk, self.sides, self.prompts.line, self.asks.image, self)

    @cached_property
    def picture_words(self) -> PictureWords:
        """Words what is said of pictures."""
        from briefer.ui.writing.picture_words import PictureWords

        return PictureWords(self, self.desk, self.sides)

    @cached_property
    def registers(self) -> Registrar:
        """Keeps sources and facts."""
        from briefer.ui.writing.registrar import Registrar

        made = Registrar(self, self.look, self.desk, self.sides)
        made.text_wanted.connect(self.places.go_to_text)
        return made

    @cached_property
    def judger(self) -> Judger:
        """Writes judgements."""
        from briefer.ui.writing.judger import Judger

        return Judger(self, self.desk, self.sides, self.assembler)

    @cached_property
    def uses(self) -> Uses:
        """Says where a text stands."""
        from briefer.ui.writing.uses import Uses

        return Uses(self, self.desk, self.sides, self.assembler, self.places)

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
    def replacer(self) -> Replacer:
        """Replaces words across the library."""
        from briefer.ui.writing.replacer import Replacer

        return Replacer(self, self.look, self.desk, self.sides, self.assembler, self.library)
