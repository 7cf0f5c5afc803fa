"""The late parts that work on briefings and on the library, and those that issue."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from briefer.ui.late_parts import LateParts

if TYPE_CHECKING:
    from briefer.ui.assembling.beginner import Beginner
    from briefer.ui.assembling.generated_sections import GeneratedSections
    from briefer.ui.assembling.linker import Linker
    from briefer.ui.assembling.receivers import Receivers
    from briefer.ui.assembling.section_verbs import SectionVerbs
    from briefer.ui.assembling.shelves import Shelves
    from briefer.ui.file_questions import FileQuestions
    from briefer.ui.issuing.checker import Checker
    from briefer.ui.issuing.edition_changes import EditionChanges
    from briefer.ui.issuing.exporter import Exporter
    from briefer.ui.issuing.issuer import Issuer
    from briefer.ui.issuing.record_keeper import RecordKeeper
    from briefer.ui.library.bulk_editor import BulkEditor
    from briefer.ui.library.importer import Importer
    from briefer.ui.library.searches import Searches
    from briefer.ui.places import Places
    from briefer.ui.prompts import Prompts
    from briefer.ui.views.changes_pane import ChangesPane
    from briefer.ui.writing.details import Details


class BriefingParts(LateParts):
    """What a person asks of a briefing or of the library."""

    @cached_property
    def prompts(self) -> Prompts:
        """Asks for a title, a name, a module."""
        from briefer.ui.prompts import Prompts

        made = Prompts(
            self,
            self.look,
            self.desk,
            self.sides,
            self.assembler,
            self.library,
            self.actions_table,
        )
        made.language_chosen.connect(self.speak)
        made.renamed.connect(self.frame.library.sign_as)
        made.renamed.connect(self.frame.writing.strip.sign_as)
        return made

    @cached_property
    def sections(self) -> SectionVerbs:
        """Arranges sections."""
        from briefer.ui.assembling.section_verbs import SectionVerbs

        made = SectionVerbs(self.assembler, self.frame.outline, self.prompts.line, self)
        self.news.tell_of(made)
        return made

    @cached_property
    def generated(self) -> GeneratedSections:
        """Puts in sections that the program writes."""
        from briefer.ui.assembling.generated_sections import GeneratedSections

        made = GeneratedSections(self.assembler, self.frame.outline, self)
        self.news.tell_of(made)
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
    def details(self) -> Details:
        """Asks what a briefing and a text are."""
        from briefer.ui.writing.details import Details

        return Details(self, self.desk, self.assembler)

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
    def searches(self) -> Searches:
        """Keeps searches that have a name."""
        from briefer.ui.library.searches import Searches

        return Searches(self.desk, self.frame.library, self.prompts.line, self)

    @cached_property
    def bulk(self) -> BulkEditor:
        """Changes many modules."""
        from briefer.ui.library.bulk_editor import BulkEditor

        return BulkEditor(self.desk, self.sides, self.frame.library, self.clock, self)

    @cached_property
    def importer(self) -> Importer:
        """Takes articles in."""
        from briefer.ui.library.importer import Importer

        return Importer(self.desk, self.notices, self.asks.files, self.library.open, self)

    @cached_property
    def asks(self) -> FileQuestions:
        """Asks for files."""
        from briefer.ui.file_questions import FileQuestions

        return FileQuestions(self)

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
