"""The window: it puts the parts together and carries news from one to the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, QThreadPool
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from briefer.domain.outline import ROOT
from briefer.services.library import list_briefings
from briefer.ui.alerts import Alerts
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk, OpenSession
from briefer.ui.layout_memory import LayoutMemory
from briefer.ui.leaving import Leaving
from briefer.ui.library.librarian import Librarian
from briefer.ui.live_actions import ActionTable, ShortcutKeeper, UndoGiver
from briefer.ui.news import News
from briefer.ui.reviewing.reviewer import Reviewer
from briefer.ui.showing import Showing
from briefer.ui.steps import Steps
from briefer.ui.text_parts import TextParts
from briefer.ui.theme import ThemeChoice
from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor
from briefer.ui.views.library_panel import LibraryPanel
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.window_frame import build_format_bar, build_frame, build_toolbar
from briefer.ui.writing.sides import Sides
from briefer.ui.writing.tab_memory import open_again, write_down
from briefer.ui.writing.writer import Writer

if TYPE_CHECKING:
    from briefer.ui.file_questions import FileQuestions
    from briefer.ui.writing.formatter import Formatter

ROOM_FOR_TWO_PX = 860
"""Two texts with less than this would have lines of a few words only."""
_TAB_MENU = [
    "beside",
    "one-side",
    "move-over",
    "keep-text",
    "close-text",
    "close-others",
    "reopen-text",
]
_SECTION_MENU = [
    "insert-module", "own-text", "move-up", "move-down", "nest", "unnest", "follow", "pin",
    "adapt", "propose-back", "make-module", "section-heading", "leave-out", "page-break",
    "section-number", "lower-headings", "higher-headings", "remove-section",
]  # fmt: skip
_LIBRARY_MENU = ["module-beside", "edit-modules", "new-module"]


class MainWindow(TextParts):
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
        self.look, self.settings = look, settings
        if asks is not None:
            self.asks = asks
        self.clock = clock or (lambda: datetime.now(UTC).astimezone())
        self.memory = LayoutMemory(settings)
        self.notices = NoticeBar(look)
        self.alerts = Alerts(self, self.notices, log_file)
        self.desk = Desk(open_session, self.alerts, self)
        me = self.desk.session.author
        library = LibraryPanel(self.desk, look, self.clock, me)
        self.frame = build_frame(self, library, self.notices, look, self.clock, me)
        self.sides = Sides(self.desk, self.frame.writing, look, self.clock, self)
        self.showing = Showing(self.frame, self.sides, self.memory, self)
        self.actions_table = ActionTable(self, look)
        self._build_desk()
        self.actions_table.fill_bar(self.menuBar())
        build_toolbar(self, self.actions_table)
        self.format_bar = build_format_bar(self.frame, self.actions_table, self.look)
        self._keep_shortcuts()
        self._wire()
        self._begin()

    # What the window itself does

    @property
    def editor(self) -> Editor:
        """Where the text at work is written."""
        return self.sides.editor

    @property
    def writer(self) -> Writer:
        """Keeps the text at work."""
        return self.sides.writer

    @property
    def reviewer(self) -> Reviewer:
        """Keeps the annotations of the text at work."""
        return self.sides.reviewer

    @property
    def formatter(self) -> Formatter:
        """Puts Markdown into the text at work."""
        return self.sides.formatter

    def speak(self, language: str) -> None:
        """Open the window again in another language, at the same place; "" is the desktop's."""
        self.memory.language = language
        self.reopens = True
        self.reopens = self.close()

    def switch_theme(self) -> None:
        """Go from light to dark or back, and remember it."""
        self.look.switch()
        self.memory.theme = self.look.choice

    def follow_system_theme(self) -> None:
        """Look as the desktop does, and remember it."""
        self.look.choose(ThemeChoice.SYSTEM)
        self.memory.theme = ThemeChoice.SYSTEM

    def reset_layout(self) -> None:
        """Give every pane its first size."""
        self.memory.forget_layout()
        self.memory.restore(self, self.frame.across, self.frame.down)
        self.frame.writing.sides.share = self.memory.side_share
        self.frame.writing.sides.share_out()

    # Qt overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desk.long.refuses():
            event.ignore()
            return
        if self.built("detail_desk"):
            self.memory.shows_details = self.detail_desk.is_shown
            self.detail_desk.finish()
        if self.built("pictures"):
            self.pictures.finish()
        if not self.leaving.may_close():
            event.ignore()
            return
        if self.built("focus"):
            self.focus.leave()
        self.sides.stop()
        briefing = self.assembler.briefing
        if briefing is not None:
            self.memory.keep_place(self.desk.library, briefing.id, self.assembler.section)
        self.memory.keep_texts(self.desk.library, write_down(self.sides))
        self.memory.keep(self, self.frame.across, self.frame.down)
        self.memory.side_share = self.frame.writing.sides.share
        for name in ("page_maker", "checker", "spelling", "prompts"):
            if self.built(name):
                getattr(self, name).finish()
        self.frame.pages.finish()
        QThreadPool.globalInstance().waitForDone()
        self.desk.close()
        event.accept()

    # Inside

    def _build_desk(self) -> None:
        """Build what every room asks."""
        self.assembler = Assembler(self.desk, self.sides, self.frame.outline, self)
        self.library = Librarian(self.desk, self.sides, self.assembler, self.frame.library, self)
        self.steps = Steps(self.sides, self.desk, self)
        self.leaving = Leaving(self, self.notices, self.sides)
        self.link_menu = QMenu(self.frame.writing.strip)
        self.frame.writing.strip.set_link_menu(self.link_menu)

    def _keep_shortcuts(self) -> None:
        """Let no field swallow them."""
        self.sides.each(lambda side: ShortcutKeeper(side.editor))
        ShortcutKeeper(self.frame.library.search, own=("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            UndoGiver(app, self)
            app.focusChanged.connect(self._follow_words)

    def _follow_words(self, _: QWidget | None, field: QWidget | None) -> None:
        if isinstance(field, QLineEdit | QPlainTextEdit):
            from briefer.ui.field_directions import follow_words

            follow_words(field)

    def _wire(self) -> None:
        frame = self.frame
        self.news = News(
            self, self.desk, frame, self.sides, self.assembler, self.steps, self.actions_table,
            [frame.writing.strip],
        )  # fmt: skip
        frame.tabs.currentChanged.connect(lambda _: self._follow_tab())
        frame.outline.link_asked.connect(lambda *asked: self.linker.show_menu(*asked))
        frame.outline.moved_asked.connect(lambda: self.linker.show_moved())
        self.link_menu.aboutToShow.connect(lambda: self.linker.fill(self.link_menu))
        frame.outline.menu_asked.connect(lambda _, place: self._show_menu(_SECTION_MENU, place))
        frame.library.menu_asked.connect(lambda place: self._show_menu(_LIBRARY_MENU, place))
        self.sides.doubled.connect(self._make_room)
        self.sides.opened.connect(lambda _: frame.writing.look_again())
        self.sides.each(lambda side: self._give_menu(side.editor))
        self.sides.menu_asked.connect(lambda place: self._show_menu(_TAB_MENU, place))
        frame.writing.strip.details_asked.connect(lambda: self.detail_desk.show(is_shown=True))
        frame.writing.strip.offer_taken.connect(lambda: self.sections.follow())
        frame.outline.model.move_asked.connect(lambda *asked: self.sections.move(*asked))
        frame.library.searches.aboutToShow.connect(lambda: self.searches.fill())
        self.library.title_wanted.connect(lambda: self.prompts.name_module())
        self.assembler.title_wanted.connect(lambda what: self.prompts.name(what))
        self.assembler.modules_wanted.connect(lambda: self.prompts.choose_module())
        self.sides.assign_asked.connect(lambda thread: self.prompts.ask_assignee(thread))

    def _begin(self) -> None:
        """Show what was on show last."""
        self.sides.each(lambda side: side.editor.set_size(self.memory.text_size_pt))
        self.memory.restore(self, self.frame.across, self.frame.down)
        self.frame.writing.sides.share = self.memory.side_share
        self.library.start()
        self._open_last_place()
        if self.memory.shows_details:
            self.detail_desk.show(is_shown=True)
        self.news.weigh()
        if self.desk.is_read_only:
            self.frame.outline.view.setDragEnabled(False)
            self.frame.outline.view.setAcceptDrops(False)
            self.notices.tell(
                tr(
                    "{file} can be read and exported here, but not changed: the file or its"
                    " folder is read-only.",
                    file=Path(self.desk.library).name,
                )
            )
        self.editor.setFocus()

    def _follow_tab(self) -> None:
        self.sides.save()
        shown = self.frame.tabs.currentWidget()
        self.page_maker.watch(shown is self.frame.pages)
        if shown is self.frame.changes:
            self.versions.read()

    def _give_menu(self, editor: Editor) -> None:
        def made() -> QMenu:
            from briefer.ui.writing.text_menu import text_menu

            return text_menu(editor, self.actions_table)

        editor.make_menu = made

    def _show_menu(self, names: list[str], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_table.fill_menu(menu, names)
        menu.popup(place)

    def _open_last_place(self) -> None:
        briefings = [b.id for b in list_briefings(self.desk.session)]
        briefing, section = self.memory.place(self.desk.library)
        if briefing not in briefings:
            briefing, section = (briefings[0] if briefings else None), ROOT
        self.assembler.read(briefing)
        if not open_again(self.sides, self.memory.texts(self.desk.library)):
            self.assembler.open_at(section)

    def _make_room(self) -> None:
        """Put the details away where two texts could not stand beside them."""
        if self.frame.writing.width() < ROOM_FOR_TWO_PX and self.detail_desk.is_shown:
            self.detail_desk.show(is_shown=False)
