"""Begins briefings from templates and editions, and chooses what they look like in print."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import BriefingId
from briefer.services.issuing import list_editions
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.previewing import Preview, preview
from briefer.services.reference import house_styles
from briefer.services.shelf_edits import SetTemplate
from briefer.services.succeeding import start_from_edition
from briefer.services.templates import list_templates, own_templates, start_from_template
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.dialogs.style_gallery import PICTURE_PX, StyleGallery
from briefer.ui.dialogs.template_gallery import TemplateGallery
from briefer.ui.pages.pdf_pages import PageSize, PdfPages
from briefer.ui.tasks import Task
from briefer.ui.translation import mark, tr
from briefer.ui.writing.sides import Sides


class Beginner(QObject):
    """Opens galleries and does what is chosen in them."""

    def __init__(
        self, window: QWidget, desk: Desk, sides: Sides, assembler: Assembler, line: AskLine
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._sides = window, desk, sides
        self._assembler, self._line = assembler, line
        self.templates: TemplateGallery | None = None
        self.styles: StyleGallery | None = None
        desk.bridge.changed.connect(self._follow_change)

    def from_template(self) -> None:
        """Ask for a kind of briefing and a title."""
        gallery = TemplateGallery(self._window)
        gallery.wished.connect(self._begin)
        gallery.removed.connect(lambda key: self._desk.perform(SetTemplate(key)))
        gallery.finished.connect(lambda _: self._close_templates(gallery))
        self.templates = gallery
        self._show_templates()
        gallery.open()

    def from_edition(self) -> None:
        """Ask for the title of the next report of a series."""
        briefing, session = self._assembler.briefing, self._desk.session
        if briefing is None:
            return
        if not list_editions(session, briefing.id):
            self._desk.alerts.say(tr("“{title}” was not issued yet.", title=briefing.title))
            return
        self._line.ask(
            tr("New briefing from the last edition"),
            lambda title: self._succeed(briefing.id, title),
            initial=briefing.title,
            hint=tr("Its outline and own words are those that were issued; modules follow on."),
            button=tr("Begin"),
        )

    def choose_style(self) -> None:
        """Show page one of the open briefing in each house style."""
        briefing = self._assembler.briefing
        if briefing is None or not self._sides.save():
            return
        ref, open_again = briefing.id, self._desk.open_again
        waiting = list(house_styles())
        gallery = StyleGallery(waiting, briefing.style or "plain", self._window)
        pages = PdfPages(gallery)
        on_show = [""]
        tasks: list[Task] = []

        def next_style() -> None:
            if not waiting or self.styles is not gallery:
                return
            style = waiting.pop(0)

            def work(task: Task) -> Preview:
                task.step(0, 1, tr(style.name))
                with open_again() as session:
                    return preview(session, ref, style.key)

            def take(made: Preview) -> None:
                if self.styles is gallery:
                    on_show[0] = style.key
                    pages.open(made)

            task = Task(work, self._desk)
            tasks.append(task)
            task.succeeded.connect(take)
            task.failed.connect(self._desk.alerts.show)
            task.ended.connect(task.deleteLater)
            task.start()

        def draw(sizes: list[PageSize], _same: object) -> None:
            pages.draw(0, 2 * PICTURE_PX.width() / sizes[0].width_pt)

        def show(_page: int, _scale: float, picture: QImage) -> None:
            gallery.show_picture(on_show[0], picture)
            next_style()

        def close() -> None:
            self.styles = None
            waiting.clear()
            pages.finish()
            gallery.deleteLater()

        pages.opened.connect(draw)
        pages.drawn.connect(show)
        pages.failed.connect(self._desk.alerts.show)
        gallery.wished.connect(lambda key: self._take_style(ref, key))
        gallery.finished.connect(lambda _: close())
        self.styles = gallery
        gallery.open()
        next_style()

    # Inside

    def _show_templates(self) -> None:
        if self.templates is not None:
            session = self._desk.session
            self.templates.show_templates(list_templates(session), own_templates(session))

    def _follow_change(self, change: ChangeSet) -> None:
        if change.touches(Changed.SETTINGS):
            self._show_templates()

    def _close_templates(self, gallery: TemplateGallery) -> None:
        self.templates = None
        gallery.deleteLater()

    def _begin(self, key: str, title: str) -> None:
        if self._sides.save():
            session = self._desk.session
            made = self._desk.run(lambda: start_from_template(session, title, key))
            if made is not None:
                self._assembler.open(BriefingId(made.ids[0]))

    def _succeed(self, ref: str, title: str) -> None:
        if self._sides.save():
            made = self._desk.run(lambda: start_from_edition(self._desk.session, ref, title))
            if made is not None:
                self._assembler.open(BriefingId(made.ids[0]))

    def _take_style(self, ref: str, key: str) -> None:
        briefing = self._assembler.briefing
        if briefing is not None and key != (briefing.style or "plain"):
            self._desk.perform(ChangeBriefing(ref, {"style": key}, mark("House Style")))
