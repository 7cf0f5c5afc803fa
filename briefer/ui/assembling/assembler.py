"""Keeps the open briefing: its outline, which section is open, and every way to rearrange it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from briefer.domain.briefing import Briefing
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import BriefingId, ModuleId, SectionId
from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT, LinkMode, OutlineRow, Section
from briefer.domain.wording import wording_of
from briefer.domain.wording.headings import heading_of
from briefer.services.assembling import already_linked, create_briefing
from briefer.services.history import Edit
from briefer.services.library import get_briefing, get_module
from briefer.services.linking import section_revision
from briefer.services.templates import budget_of
from briefer.ui.assembling.section_faces import section_faces
from briefer.ui.desk import Desk
from briefer.ui.models.outline_model import SectionFace
from briefer.ui.translation import tr
from briefer.ui.views.outline_panel import OutlinePanel
from briefer.ui.writing.sides import Sides
from briefer.ui.writing.tab_list import TextPlace


class Assembler(QObject):
    """Works on one briefing at a time.

    Signals:
        changed: Another briefing is open, or this one is another now.
        modules_wanted: A person wants to choose modules to put in.
        title_wanted: A person wants to name something: what for ("briefing", "text").
    """

    changed = Signal()
    modules_wanted = Signal()
    title_wanted = Signal(str)

    def __init__(
        self, desk: Desk, sides: Sides, panel: OutlinePanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides, self._panel = desk, sides, panel
        self._shown: dict[SectionId, SectionFace] = {}
        self._briefing: Briefing | None = None
        self._budget_words = 0
        sides.find_place = self._place_of
        # Before all others: they ask which section is open.
        sides.opened.connect(self._follow_side)
        panel.opened.connect(self.open_section)
        panel.kept.connect(self.keep_section)
        panel.model.insert_asked.connect(self._insert_at)
        desk.bridge.changed.connect(self._follow_change)

    # What is open

    @property
    def briefing(self) -> Briefing | None:
        """The open briefing."""
        return self._briefing

    @property
    def section(self) -> SectionId:
        """The open section; ``ROOT`` for none."""
        place = self._sides.place
        is_here = self._briefing is not None and place.briefing == self._briefing.id
        return place.section if is_here and self._found(place.section) is not None else ROOT

    @property
    def words(self) -> int:
        """How many words the document has, what is left out not counted."""
        return sum(f.words for f in self._shown.values() if not f.is_excluded)

    @property
    def budget_words(self) -> int:
        """How many words its template allows; 0 for no limit."""
        return self._budget_words

    @property
    def open_annotations(self) -> int:
        """How many annotations are open in the whole briefing."""
        return sum(f.open_annotations for f in self._shown.values() if not f.is_excluded)

    @property
    def faces(self) -> Mapping[SectionId, SectionFace]:
        """What the outline says of each section."""
        return self._shown

    def open(self, briefing: BriefingId | None, section: SectionId = ROOT) -> None:
        """Show a briefing at a section, or at its first one that is written."""
        self.read(briefing)
        self.open_at(section)

    def read(self, briefing: BriefingId | None) -> None:
        """Show the outline of a briefing, and leave the text on show as it is."""
        self._briefing = get_briefing(self._desk.session, briefing) if briefing else None
        self._show()

    def open_at(self, section: SectionId = ROOT) -> None:
        """Show a section, or the first one that is written."""
        if self._briefing is not None:
            outline = self._briefing.outline
            first = next((r.section.id for r in outline.rows() if r.section.text), ROOT)
            chosen = section if section in outline else first
            self._panel.select(chosen)
            self.open_section(chosen)

    def open_section(self, section: str) -> None:
        """Show the words of a section."""
        found = self._found(SectionId(section))
        if found is None or self._briefing is None:
            return
        self._sides.open(self._place_in(found))

    def keep_section(self, section: str) -> None:
        """Show the words of a section, and let them stay when others are looked at."""
        self.open_section(section)
        self._sides.keep()

    def section_beside(self) -> None:
        """Show the words of the selected section on the other side."""
        found = self._found(self._panel.current)
        if found is not None:
            self._sides.open_beside(self._place_in(found))

    def select_section(self, section: SectionId) -> None:
        """Let the outline show which section is open."""
        self._panel.select(section)

    def section_of(self, module: ModuleId) -> SectionId:
        """Return the section that shows a module's words, or ``ROOT``."""
        if self._briefing is not None:
            for row in self._briefing.outline.rows():
                if row.section.text == module:
                    return row.section.id
        return ROOT

    def link_words(self) -> str:
        """Say how the open section takes its words; empty when none is open."""
        face = self._shown.get(self.section)
        return face.note if face is not None else ""

    @property
    def link_mode(self) -> LinkMode | None:
        """How the open section takes its module; None for own text or no section."""
        found = self._found(self.section)
        return found.link.mode if found is not None and found.link is not None else None

    # What can be done with a briefing

    def new_briefing(self) -> None:
        """Ask for a title, then begin a briefing."""
        self.title_wanted.emit("briefing")

    def create(self, title: str) -> None:
        """Begin a briefing and open it."""
        made = self._desk.run(lambda: create_briefing(self._desk.session, title))
        if made is not None:
            self.open(BriefingId(made.ids[0]))

    def insert_module(self) -> None:
        """Ask for modules to put in after the open section."""
        self.modules_wanted.emit()

    def insert(self, modules: Sequence[str]) -> None:
        """Put modules in after the selected section."""
        parent, position = self._after_current()
        self._insert_at(list(modules), parent, position)

    def insert_own_text(self) -> None:
        """Ask for a heading, then put in a text of the briefing's own."""
        self.title_wanted.emit("text")

    def add_own_text(self, title: str) -> None:
        """Put in a text of the briefing's own after the selected section, and open it."""
        if self._briefing is None:
            return
        from briefer.services.outline_edits import insert_text  # here, as at a start none is made

        content = ModuleContent(title=title, body="", language=self._briefing.language)
        parent, position = self._after_current()
        self._go_to(
            self.perform(insert_text(self._briefing.id, content, SectionId(parent), position))
        )

    def next_section(self) -> None:
        """Go to the section below."""
        self._step(1)

    def previous_section(self) -> None:
        """Go to the section above."""
        self._step(-1)

    # Inside

    def _show(self) -> None:
        briefing = self._briefing
        self._budget_words, self._shown = 0, {}
        if briefing is not None:
            self._budget_words = budget_of(self._desk.session, briefing)
            self._shown = section_faces(self._desk.session, briefing, self._budget_words)
        outline = briefing.outline if briefing else type(self._panel.model.outline)()
        self._panel.show_outline(
            outline, self._shown, has_briefing=briefing is not None, budget_words=self._budget_words
        )
        self._panel.show_moved(sum(face.has_moved for face in self._shown.values()))
        self.changed.emit()

    def _follow_change(self, change: ChangeSet) -> None:
        if self._briefing is None:
            return
        texts = Changed.TEXT | Changed.MODULES | Changed.ANNOTATIONS
        if change.touches(Changed.OUTLINE | Changed.BRIEFINGS):
            was_open = self.section != ROOT
            self._briefing = get_briefing(self._desk.session, self._briefing.id)
            self._show()
            self._follow_links()
            if was_open and self.section == ROOT:
                # The section has gone; the outline has moved on to the one beside it.
                self.open_section(self._panel.current)
        elif change.touches(texts):
            self._show()

    def _follow_links(self) -> None:
        """Let open texts show what their sections show now; a section that has gone leaves them."""
        for place in self._sides.places:
            if self._briefing is not None and place.briefing == self._briefing.id:
                found = self._found(place.section)
                now = self._place_in(found) if found is not None else place
                if now != place:
                    self._sides.replace(place, now)

    def _follow_side(self) -> None:
        """Let the outline show which section is written in."""
        if self.section not in (self._panel.pointed, *self._panel.selected):
            self._panel.select(self.section)

    def _place_in(self, section: Section) -> TextPlace:
        link = section.link
        is_pinned = link is not None and link.mode is LinkMode.PINNED
        return TextPlace(
            section.text,
            link.revision if link is not None and is_pinned else None,
            self._briefing.id if self._briefing is not None else None,
            section.id,
        )

    def _place_of(self, place: TextPlace) -> TextPlace:
        """Say where a text is read: in its section if the open briefing has it, or by itself."""
        if place.module is None:
            return place
        is_here = self._briefing is not None and place.briefing == self._briefing.id
        section = place.section if is_here else self.section_of(place.module)
        found = self._found(section)
        if found is not None and self._place_in(found).is_same_text(place):
            return self._place_in(found)
        return TextPlace(place.module, place.pinned)

    def _found(self, section: SectionId) -> Section | None:
        return self._briefing.outline.sections.get(section) if self._briefing else None

    def selected_place(self) -> OutlineRow | None:
        """Return the section that is selected in the outline, with its parent and position."""
        section = self._found(self._panel.current)
        if section is None or self._briefing is None:
            return None
        parent, position = self._briefing.outline.place(section.id)
        return OutlineRow(section, 0, parent, position)

    def own_title(self, section: Section) -> str:
        """Return what a section is called where nobody gave it another heading."""
        revision = section_revision(self._desk.session, section)
        if revision is not None:
            return revision.content.title
        if section.generated is None or self._briefing is None:
            return ""
        return heading_of(section.generated, wording_of(self._briefing.language))

    def _after_current(self) -> tuple[str, int]:
        place = self.selected_place()
        return (place.parent, place.position + 1) if place is not None else (ROOT, -1)

    def perform(self, edit: Edit) -> ChangeSet | None:
        """Save the text, then make an edit of the outline."""
        return self._desk.perform(edit) if self._sides.save() else None

    def _insert_at(self, modules: list[str], parent: str, position: int) -> None:
        if self._briefing is None:
            return
        from briefer.services.outline_edits import insert_modules  # here, for the same reason

        doubled = already_linked(self._desk.session, self._briefing.id, modules)
        where = position if position >= 0 else None
        self._go_to(
            self.perform(
                insert_modules(self._briefing.id, modules, SectionId(parent), where, again=True)
            )
        )
        if doubled:
            titles = "”, “".join(get_module(self._desk.session, m).title for m in doubled)
            self._desk.alerts.say(
                tr("“{titles}” stood in this briefing already; Ctrl+Z undoes it.", titles=titles)
            )

    def _go_to(self, made: ChangeSet | None) -> None:
        if made is not None and made.ids:
            section = SectionId(made.ids[0])
            self._panel.select(section)
            self.open_section(section)

    def _step(self, by: int) -> None:
        if self._briefing is None:
            return
        rows = [r.section.id for r in self._briefing.outline.rows()]
        if self.section in rows:
            wanted = rows.index(self.section) + by
        else:
            wanted = 0 if by > 0 else len(rows) - 1
        if 0 <= wanted < len(rows):
            self._panel.select(rows[wanted])
            self.open_section(rows[wanted])
