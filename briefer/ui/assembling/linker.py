"""Links of the open briefing: the chip that changes one, and taking what moved on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from briefer.domain.changes import ChangeSet
from briefer.domain.ids import SectionId
from briefer.domain.merging import Merge, merge
from briefer.domain.outline import LinkMode
from briefer.services.giving_back import ProposeBack, make_module, suggestions_in
from briefer.services.library import get_module, list_revisions
from briefer.services.links import (
    ChangeLinked,
    MovedOn,
    keep,
    merge_newest,
    moved_on,
    settle,
    take,
)
from briefer.services.outline_edits import link_sections
from briefer.services.session import Session
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.dialogs.moved_on_form import MovedOnForm
from briefer.ui.translation import mark, tr, tr_count
from briefer.ui.views.outline_panel import OutlinePanel
from briefer.ui.wording import reason_words

if TYPE_CHECKING:
    from briefer.ui.dialogs.settle_form import SettleForm

MOST_VERSIONS = 12
LinkVerb = Callable[[Session, str, str], ChangeSet]


class Linker(QObject):
    """Every step can be undone; a merge with conflicts is never written unseen."""

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        desk: Desk,
        assembler: Assembler,
        panel: OutlinePanel,
        line: AskLine,
        open_module: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._assembler, self._panel, self._line = assembler, panel, line
        self._open_module = open_module
        self.form: MovedOnForm | None = None
        self.settling: SettleForm | None = None
        self.chip_menu = QMenu(panel)

    def show_moved(self) -> None:
        """Open the form on every section whose module moved on."""
        found = self._moved()
        if not found:
            self._desk.alerts.say(tr("No pinned or adapted section is behind its module."))
            return
        form = MovedOnForm(self._look, self._window)
        form.take_asked.connect(lambda section: self._do(section, take, mark("Take Newest Words")))
        form.keep_asked.connect(lambda section: self._do(section, keep, mark("Keep as It Is")))
        form.merge_asked.connect(self._merge)
        form.finished.connect(lambda _: self._close())
        self.form = form
        form.show_moved(found)
        form.open()

    def propose_back(self) -> None:
        """Suggest the selected section's adapted wording to its module."""
        section = self._panel.current
        briefing = self._assembler.briefing
        if briefing is None or section not in briefing.outline:
            return
        made = self._assembler.perform(ProposeBack(briefing.id, section))
        if made is None:
            return
        link = briefing.outline.sections[section].link
        number = len(suggestions_in(self._desk.session, made))
        if link is None or not number:
            self._desk.alerts.say(tr("The module says the same already: nothing to suggest."))
            return
        module = link.module
        title = get_module(self._desk.session, module).title
        said = tr_count(
            number,
            "{n} suggestion was made to “{title}”.",
            "{n} suggestions were made to “{title}”.",
        )
        self._desk.alerts.say(
            said.replace("{title}", title), [(tr("Show it"), lambda: self._open_module(module))]
        )

    def make_module(self) -> None:
        """Ask what the selected section's own words are to be called in the library."""
        place, briefing = self._assembler.selected_place(), self._assembler.briefing
        if place is None or briefing is None:
            return
        section, ref = place.section, briefing.id
        if section.generated is not None or (section.link and section.link.wording is None):
            self._desk.alerts.say(tr("Only own text or an adapted wording can become a module."))
            return
        self._line.ask(
            tr("New module of this wording"),
            lambda title: self._assembler.perform(make_module(ref, section.id, title)),
            initial=section.heading or self._assembler.own_title(section),
            hint=tr("It stands in the library from now on, and this section follows it."),
        )

    def show_menu(self, section: str, place: QPoint) -> None:
        """Offer, at a place of the screen, every way in which a section can take its module."""
        self._fill(self.chip_menu, SectionId(section))
        self.chip_menu.popup(place)

    def fill(self, menu: QMenu) -> None:
        """Offer the same of the open section."""
        self._fill(menu, self._assembler.section)

    # Inside

    def _moved(self) -> list[MovedOn]:
        briefing = self._assembler.briefing
        return moved_on(self._desk.session, briefing.id) if briefing is not None else []

    def _close(self) -> None:
        if self.form is not None:
            self.form.deleteLater()
            self.form = None

    def _do(self, section: str, verb: LinkVerb, label: str) -> None:
        briefing = self._assembler.briefing
        if briefing is not None:
            self._assembler.perform(ChangeLinked(briefing.id, section, verb, label))
            self._show_rest()

    def _show_rest(self) -> None:
        if self.form is not None:
            self.form.show_moved(self._moved())

    def _merge(self, section: str) -> None:
        briefing = self._assembler.briefing
        state = next((m for m in self._moved() if m.section == section), None)
        if briefing is None or state is None:
            return
        link = briefing.outline.sections[state.section].link
        if link is None or link.wording is None:
            return
        ours = get_module(self._desk.session, link.wording).head.content.body
        joined = merge(state.base.content.body, ours, state.newest.content.body)
        if joined.is_clean:
            edit = ChangeLinked(briefing.id, section, _merged, mark("Merge Newest Words"))
            self._assembler.perform(edit)
            self._show_rest()
        else:
            self._settle(state, joined)

    def _settle(self, state: MovedOn, joined: Merge) -> None:
        def write(body: str) -> None:
            briefing = self._assembler.briefing
            if briefing is None:
                return

            def verb(session: Session, ref: str, section: str) -> ChangeSet:
                return settle(session, ref, section, body, state.newest.number)

            edit = ChangeLinked(briefing.id, state.section, verb, mark("Merge Newest Words"))
            self._assembler.perform(edit)
            self._show_rest()

        # Here, because the window opens long before two wordings are settled.
        from briefer.ui.dialogs.settle_form import SettleForm

        form = SettleForm(state.heading, joined, self.form or self._window)
        form.settled.connect(write)
        form.finished.connect(form.deleteLater)
        self.settling = form
        form.open()

    def _fill(self, menu: QMenu, section: SectionId) -> None:
        """Offer every way in which a section can take its module, the present one checked."""
        menu.clear()
        briefing = self._assembler.briefing
        found = briefing.outline.sections.get(section) if briefing is not None else None
        if briefing is None or found is None or found.link is None:
            return
        link, ref = found.link, briefing.id

        def add(words: str, mode: LinkMode, label: str, revision: int | None = None) -> None:
            action = menu.addAction(words)
            action.setCheckable(True)
            is_so = link.mode is mode and (revision is None or revision == link.revision)
            action.setChecked(is_so)
            edit = link_sections(ref, [section], mode, revision, label)
            if not is_so:
                action.triggered.connect(lambda _=False: self._assembler.perform(edit))

        add(tr("Follow the module"), LinkMode.FOLLOWING, mark("Follow Module"))
        menu.addSeparator()
        for each in list_revisions(self._desk.session, link.module)[:MOST_VERSIONS]:
            words = tr("Pin to v{number}", number=each.number)
            words += f", {reason_words(each.reason)}" if each.reason else ""
            add(words, LinkMode.PINNED, mark("Pin Revision"), each.number)
        menu.addSeparator()
        add(tr("Adapt it here"), LinkMode.ADAPTED, mark("Adapt Module"))


def _merged(session: Session, briefing: str, section: str) -> ChangeSet:
    return merge_newest(session, briefing, section).changes
