"""The window: it puts the parts together and carries news from one to the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, QThreadPool
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from briefer.domain.outline import ROOT
from briefer.services.library import list_briefings
from briefer.ui.actions import Needs
from briefer.ui.alerts import Alerts
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.assembling.beginner import Beginner
from briefer.ui.assembling.generated_sections import GeneratedSections
from briefer.ui.assembling.linker import Linker
from briefer.ui.assembling.section_verbs import SectionVerbs
from briefer.ui.desk import Desk, OpenSession
from briefer.ui.file_questions import FileQuestions
from briefer.ui.issuing.checker import Checker
from briefer.ui.issuing.edition_changes import EditionChanges
from briefer.ui.issuing.exporter import Exporter
from briefer.ui.issuing.issuer import Issuer
from briefer.ui.issuing.places import Places
from briefer.ui.layout_memory import FIRST_TEXT_PT, LayoutMemory
from briefer.ui.leaving import Leaving
from briefer.ui.library.bulk_editor import BulkEditor
from briefer.ui.library.importer import Importer
from briefer.ui.library.librarian import Librarian
from briefer.ui.library.searches import Searches
from briefer.ui.live_actions import ActionTable, ShortcutKeeper
from briefer.ui.navigator import next_pane
from briefer.ui.pages.page_maker import PageMaker
from briefer.ui.pages.page_words import PlaceInText
from briefer.ui.positions import Positions
from briefer.ui.prompts import Prompts
from briefer.ui.reviewing.review_queue import ReviewQueue
from briefer.ui.reviewing.reviewer import Reviewer
from briefer.ui.reviewing.settler import Settler
from briefer.ui.steps import Steps
from briefer.ui.theme import ThemeChoice
from briefer.ui.translation import tr
from briefer.ui.views.library_panel import LibraryPanel
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.window_frame import build_frame, build_toolbar
from briefer.ui.writing.details import Details
from briefer.ui.writing.details_desk import DetailsDesk
from briefer.ui.writing.focus import Focus
from briefer.ui.writing.formatter import Formatter
from briefer.ui.writing.pictures import Pictures
from briefer.ui.writing.registrar import Registrar
from briefer.ui.writing.replacer import Replacer
from briefer.ui.writing.rescuer import Rescuer
from briefer.ui.writing.text_facts import bottom_line, strip_facts
from briefer.ui.writing.uses import Uses
from briefer.ui.writing.versions import Versions
from briefer.ui.writing.writer import Writer

_STEP_PT = 1.0
_SECTION_MENU = [
    "insert-module", "own-text", "move-up", "move-down", "nest", "unnest", "follow", "pin",
    "adapt", "leave-out", "section-heading", "page-break", "section-number",
    "lower-headings", "higher-headings", "remove-section",
]  # fmt: skip

_LIBRARY_MENU = ["edit-modules", "new-module"]


def _read_html(html: str) -> str:
    """Turn pasted HTML into Markdown; what reads it is loaded at the first paste, not at start."""
    from briefer.services.pasting import markdown_from_html

    return markdown_from_html(html)


class MainWindow(QMainWindow):
    """One window on one library.

    Attributes:
        reopens: Whether it is closed only to be opened anew, in another language.
    """

    def __init__(
        self,
        open_session: OpenSession,
        look: Appearance,
        settings: QSettings,
        *,
        clock: Callable[[], datetime] | None = None,
        asks: FileQuestions | None = None,
        log_file: Path | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("main")
        self.reopens = False
        self._look = look
        asks = asks or FileQuestions(self)
        self._clock = clock or (lambda: datetime.now(UTC).astimezone())
        self.memory = LayoutMemory(settings)
        self.notices = NoticeBar(look)
        self.alerts = Alerts(self, self.notices, log_file)
        self.desk = Desk(open_session, self.alerts, self)
        me = self.desk.session.author
        library = LibraryPanel(self.desk, look, self._clock, me)
        self.frame = build_frame(self, library, self.notices, look, self._clock, me)
        pane, strip = self.frame.writing.text, self.frame.writing.strip
        self.editor = pane.editor
        self.writer = Writer(self.desk, pane, strip, self._clock, self)
        self.reviewer = Reviewer(self.desk, self.writer, pane, strip, pane.tray, self)
        self.rescuer = Rescuer(self.desk, self.writer, self.editor, self.notices, self._clock, self)
        self.formatter = Formatter(self.editor, self)
        self.leaving = Leaving(self, self.notices, self.writer)
        self.assembler = Assembler(self.desk, self.writer, self.frame.outline, self)
        self.steps = Steps(self.editor, self.desk, self)
        self.library = Librarian(self.desk, self.writer, self.assembler, library, self)
        self.versions = Versions(self.desk, self.writer, self.frame.changes, self.frame.tabs, self)
        self.detail_desk = DetailsDesk(self.desk, self.writer, self.frame.details, self)
        self.bulk = BulkEditor(self.desk, self.writer, library, self._clock, self)
        self.page_maker = PageMaker(self.desk, self.frame.pages.pages, self)
        self.exporter = Exporter(
            self, look, self.desk, self.writer, self.assembler, self.notices, settings, asks
        )
        self.focus = Focus(
            self,
            self.editor,
            [self.frame.down, strip, pane.margin, pane.tray, self.frame.tabs.tabBar()],
        )
        self.settler = Settler(self, look, self.desk, self.writer, self.reviewer)
        self.review_list = ReviewQueue(
            self, look, self._clock, self.desk, self.assembler, self.library, self.reviewer,
            self.show_write,
        )  # fmt: skip
        self.actions_table = ActionTable(self, look)
        self.prompts = Prompts(
            self, look, self.desk, self.writer, self.formatter, self.assembler, self.library,
            self.reviewer, self.actions_table,
        )  # fmt: skip
        self.searches = Searches(self.desk, library, self.prompts.line, self)
        self.replacer = Replacer(
            self, look, self.desk, self.writer, self.assembler, self.library, self.editor
        )
        self.actions_table.fill(self.menuBar())
        build_toolbar(self, self.actions_table)
        keys = self.actions_table.shortcuts()
        ShortcutKeeper(keys, self.editor)
        ShortcutKeeper(keys - {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"}, library.search)
        self.details = Details(self, self.desk, self.writer, self.assembler)
        self.places = Places(
            self.assembler, self.editor, self.show_write, self.details.change_briefing, self
        )
        self.issuer = Issuer(
            self, look, self.desk, self.writer, self.assembler, self.exporter, self.notices,
            asks, self._clock,
        )  # fmt: skip
        self.uses = Uses(self, self.desk, self.writer, self.assembler, self.show_write)
        self.sections = SectionVerbs(self.assembler, self.frame.outline, self.prompts.line, self)
        self.generated = GeneratedSections(self.assembler, self.frame.outline, self)
        self.beginner = Beginner(self, self.desk, self.writer, self.assembler, self.prompts.line)
        self.edition_changes = EditionChanges(self, look, self.desk, self.writer, self.assembler)
        self.linker = Linker(self, look, self.desk, self.assembler, self.frame.outline, strip)
        self.checker = Checker(self, look, self.desk, self.writer, self.assembler, self.places)
        self.importer = Importer(self.desk, self.notices, asks.files, self.library.open, self)
        self.pictures = Pictures(
            self.desk, self.editor, self.formatter, self.prompts.line, asks.image, self
        )
        self.registers = Registrar(self, look, self.desk, self.editor, self.formatter)
        self.editor.read_html = _read_html
        self._wire()
        self.editor.set_size(self.memory.text_size_pt)
        self.memory.restore(self, self.frame.across, self.frame.down)
        self.library.start()
        self._open_last_place()
        self.detail_desk.show(is_shown=self.memory.shows_details)
        self._weigh()
        self.editor.setFocus()

    # What the window itself does

    def find_in_text(self) -> None:
        """Open the find bar."""
        self.show_write()
        self.frame.writing.find_bar.open(replaces=False)

    def replace_in_text(self) -> None:
        """Open the find bar with its second field."""
        self.show_write()
        self.frame.writing.find_bar.open(replaces=True)

    def show_write(self) -> None:
        """Show the text."""
        self.frame.tabs.setCurrentWidget(self.frame.writing)
        self.editor.setFocus()

    def show_pages(self) -> None:
        """Show the pages."""
        self.frame.tabs.setCurrentWidget(self.frame.pages)
        self.frame.pages.pages.setFocus()

    def next_pane(self) -> None:
        """Go to the next pane."""
        next_pane(self._panes(), forward=True)

    def previous_pane(self) -> None:
        """Go to the pane before."""
        next_pane(self._panes(), forward=False)

    def larger(self) -> None:
        """Show text, or pages, larger."""
        self._zoom(self.frame.pages.pages.zoom_in, _STEP_PT)

    def smaller(self) -> None:
        """Show text, or pages, smaller."""
        self._zoom(self.frame.pages.pages.zoom_out, -_STEP_PT)

    def normal_size(self) -> None:
        """Show text, or pages, as large as at first."""
        self._zoom(self.frame.pages.zoom_to_first, FIRST_TEXT_PT - self.editor.size_pt)

    def speak(self, language: str) -> None:
        """Open the window again in another language, at the same place; "" is the desktop's."""
        self.memory.language = language
        self.reopens = True
        self.reopens = self.close()

    def switch_theme(self) -> None:
        """Go from light to dark or back, and remember it."""
        self._look.switch()
        self.memory.theme = self._look.choice

    def follow_system_theme(self) -> None:
        """Look as the desktop does, and remember it."""
        self._look.choose(ThemeChoice.SYSTEM)
        self.memory.theme = ThemeChoice.SYSTEM

    def reset_layout(self) -> None:
        """Give every pane its first size."""
        self.memory.forget_layout()
        self.memory.restore(self, self.frame.across, self.frame.down)

    # Qt overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        self.memory.shows_details = self.detail_desk.is_shown
        self.detail_desk.finish()
        if not self.leaving.may_close():
            event.ignore()
            return
        self.focus.leave()
        self.writer.stop()
        briefing = self.assembler.briefing
        if briefing is not None:
            self.memory.keep_place(self.desk.library, briefing.id, self.assembler.section)
        self.memory.keep(self, self.frame.across, self.frame.down)
        self.page_maker.finish()
        self.checker.finish()
        self.frame.pages.pages.finish()
        QThreadPool.globalInstance().waitForDone()
        self.desk.close()
        event.accept()

    # Inside

    def _wire(self) -> None:
        frame, writer = self.frame, self.writer
        frame.tabs.currentChanged.connect(lambda _: self._follow_tab())
        frame.outline.menu_asked.connect(self._show_section_menu)
        frame.library.selection_changed.connect(self._weigh)
        frame.library.menu_asked.connect(self._show_library_menu)
        frame.details.closed.connect(self.show_write)
        frame.outline.view.selectionModel().selectionChanged.connect(lambda *_: self._weigh())
        frame.writing.strip.offer_taken.connect(self.sections.follow)
        writer.opened.connect(lambda _: self._follow_text())
        writer.saved_changed.connect(
            lambda words, safe: frame.status.show_saved(words, is_saved=safe)
        )
        writer.length_changed.connect(lambda _: self._tell_state())
        for told in (self.editor.selectionChanged, self.steps.changed):
            told.connect(self._weigh)
        self.reviewer.changed.connect(self._tell_state)
        self.assembler.changed.connect(self._follow_briefing)
        self.assembler.section_changed.connect(lambda _: self._follow_text())
        self.prompts.language_chosen.connect(self.speak)
        self.prompts.renamed.connect(frame.library.sign_as)
        self.page_maker.words_found.connect(self._go_to_words)
        self.exporter.place_chosen.connect(self.places.go_to)
        self.exporter.findings_wanted.connect(self.checker.check)

    def _follow_tab(self) -> None:
        self.writer.save()
        self.page_maker.watch(self.frame.tabs.currentWidget() is self.frame.pages)

    def _follow_text(self) -> None:
        content, section = self.writer.content, self.assembler.section
        facts = strip_facts(self.desk.session, self.writer, self.assembler)
        self.frame.writing.strip.show_facts(facts)
        if content is not None:
            self.frame.writing.say("")
        elif section != ROOT:
            self.frame.writing.say(tr("The program writes this section.\nCtrl+2 shows it."))
        else:
            self.frame.writing.say(
                tr("Choose a module on the left,\nor press Ctrl+N to write one.")
            )
        self.frame.library.select(self.writer.module if section == ROOT else None)
        self._tell_state()

    def _follow_briefing(self) -> None:
        briefing = self.assembler.briefing
        self.page_maker.show_briefing(briefing.id if briefing else None)
        title = briefing.title if briefing else tr("No briefing")
        self.setWindowTitle(tr("{title} — Briefer", title=title))
        self._follow_text()

    def _tell_state(self) -> None:
        text = self.editor.text()
        length, state = bottom_line(text, self.writer, self.reviewer, self.assembler)
        self.frame.status.show_length(length)
        self.frame.status.show_state(**state)
        self._weigh()

    def _go_to_words(self, place: PlaceInText) -> None:
        self.assembler.open_section(place.section)
        self.assembler.select_section(place.section)
        self.show_write()
        self.editor.show_place(Positions(self.editor.text()).to_units(place.at))

    def _show_section_menu(self, _section: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_table.fill_menu(menu, _SECTION_MENU)
        menu.popup(place)

    def _show_library_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_table.fill_menu(menu, _LIBRARY_MENU)
        menu.popup(place)

    def _weigh(self) -> None:
        """Let what can be done now be chosen."""
        has = Needs.NOTHING
        for need, holds in (
            (Needs.BRIEFING, self.assembler.briefing is not None),
            (Needs.SECTION, self.frame.outline.current != ROOT),
            (Needs.MODULES, self.frame.library.view.selectionModel().hasSelection()),
            (Needs.TEXT, self.writer.is_editable),
            (Needs.WORDS, self.editor.textCursor().hasSelection()),
            (Needs.THREADS, self.reviewer.open_count > 0),
            (Needs.THREAD, self.reviewer.chosen is not None),
            (Needs.UNDO, bool(self.steps.undo_label)),
            (Needs.REDO, bool(self.steps.redo_label)),
        ):
            if holds:
                has |= need
        self.actions_table.say("undo", tr("Undo {step}", step=tr(self.steps.undo_label)).strip())
        self.actions_table.say("redo", tr("Redo {step}", step=tr(self.steps.redo_label)).strip())
        self.actions_table.enable(has)
        self.actions_table.check(self.sections.toggled | self.generated.toggled)

    def _panes(self) -> list[QWidget]:
        frame = self.frame
        return [
            frame.library.search,
            frame.outline.view,
            self.editor,
            frame.writing.text.margin,
            frame.pages.pages,
            frame.changes.paper,
            frame.changes.versions.view,
            frame.details.lines["title"],
            self.review_list.view.table,
        ]

    def _zoom(self, zoom_pages: Callable[[], None], step_pt: float) -> None:
        if self.frame.tabs.currentWidget() is self.frame.pages:
            zoom_pages()
        else:
            self.editor.set_size(self.editor.size_pt + step_pt)
            self.memory.text_size_pt = self.editor.size_pt

    def _open_last_place(self) -> None:
        briefings = [b.id for b in list_briefings(self.desk.session)]
        briefing, section = self.memory.place(self.desk.library)
        if briefing in briefings:
            self.assembler.open(briefing, section)
        else:
            self.assembler.open(briefings[0] if briefings else None)
