"""Keeps the open texts of one side: which is on show, which stay, and how one goes round them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.wording import wording_of
from briefer.domain.wording.headings import heading_of
from briefer.errors import BrieferError
from briefer.services.library import get_briefing, get_module
from briefer.ui.desk import Desk
from briefer.ui.views.editor import Editor
from briefer.ui.views.text_tabs import TabFace, TextTabs
from briefer.ui.writing.open_text import OpenText
from briefer.ui.writing.open_texts import OpenTexts
from briefer.ui.writing.tab_list import Tab, TabList, TextPlace
from briefer.ui.writing.writer import Writer

FindPlace = Callable[[TextPlace], TextPlace]
"""Says where a text is read in the briefing that is open now."""


class Tabs(QObject):
    """Lets a bar, a list of tabs and a writer say the same.

    Signals:
        asked: A person turned to a tab of this side.
        changed: Another text is on show, or there are more or fewer.
        menu_asked: A person wants to see what can be done with a tab; where, on the screen.
    """

    asked = Signal()
    changed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        desk: Desk,
        texts: OpenTexts,
        writer: Writer,
        editor: Editor,
        bar: TextTabs,
        find_place: FindPlace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._texts, self._writer, self._editor = desk, texts, writer, editor
        self._bar, self._find_place = bar, find_place
        self.list = TabList()
        bar.chosen.connect(self._choose)
        bar.keeping_asked.connect(self._keep_at)
        bar.closing_asked.connect(lambda n: self.close(self.list.tabs[n]))
        bar.menu_asked.connect(self._ask_for_menu)
        bar.moved.connect(self._move)
        texts.touched.connect(self._keep_text)
        texts.untouched.connect(lambda _: self.tell())
        texts.saved.connect(lambda _: self.tell())
        texts.changed.connect(lambda _: self.tell())
        desk.bridge.changed.connect(self._follow_change)

    @property
    def place(self) -> TextPlace:
        """The text on show, and where it is read."""
        return self.list.current.place if self.list.current is not None else TextPlace()

    def show(self, place: TextPlace, *, keeps: bool = False) -> None:
        """Show a text."""
        self._remember_spot()
        self._come_up(self.list.show(place, keeps=keeps))

    def keep(self) -> None:
        """Let the text on show stay when another one is looked at."""
        if self.list.current is not None:
            self.list.current.is_kept = True
            self.tell()

    def close(self, tab: Tab | None = None) -> bool:
        """Close a text, the one on show by default; say whether it went.

        One that cannot be saved stays; the bar at the foot of the window says why.
        """
        tab = tab or self.list.current
        text = self._text_of(tab) if tab is not None else None
        if tab is None or (text is not None and not text.save()):
            return False
        self._remember_spot()
        was_shown = tab is self.list.current
        self.list.close(tab)
        if was_shown:
            self._come_up(self.list.current)
        else:
            self.tell()
        return True

    def close_others(self) -> None:
        """Close every text but the one on show."""
        for tab in [t for t in self.list.tabs if t is not self.list.current]:
            self.close(tab)

    def reopen(self) -> bool:
        """Bring back the text that was closed last; say whether there was one."""
        self._remember_spot()
        tab = self.list.reopen()
        if tab is not None:
            self._come_up(tab)
        return tab is not None

    def step(self, by: int) -> None:
        """Go to the text that was used before; again, while Ctrl is held, to the one before it."""
        self._remember_spot()
        self._come_up(self.list.step(by))
        # Only for as long as Ctrl is held: keys must not go through here while one writes.
        self._editor.setFocus()
        self._editor.installEventFilter(self)

    def replace(self, old: TextPlace, new: TextPlace) -> None:
        """Let the tab of a section show what the section shows now."""
        tab = self.list.find(old)
        if tab is None or tab.place != old:
            return
        other = self.list.find(new)
        is_current = tab is self.list.current
        if other is not None and other is not tab:
            self.list.drop(tab)
            tab = other
        tab.place = new
        if is_current:
            self.list.use(tab)
            self._come_up(tab)
        else:
            self.tell()

    def take_over(self, other: Tabs) -> None:
        """Open here what is open there; what was only looked at stays behind."""
        for tab in list(other.list.tabs):
            other.list.drop(tab)
            if tab.is_kept and self.list.find(tab.place) is None:
                self.list.add(tab)
        other.show_current()
        self.tell()

    def give(self, tab: Tab, other: Tabs, to: int | None = None) -> None:
        """Let a text go on there as it was left here, at a place in the bar or behind all."""
        self._remember_spot()
        was_shown = tab is self.list.current
        self.list.drop(tab)
        if was_shown:
            self._come_up(self.list.current)
        else:
            self.tell()
        other.take(tab, to)

    def take(self, tab: Tab, to: int | None = None) -> None:
        """Open a text with its place, and show it; one that is open here stays where it is."""
        self._remember_spot()
        there = self.list.find(tab.place)
        if there is None:
            there = tab
            self.list.add(tab)
            if to is not None:
                self.list.move(tab, to)
        there.is_kept = True
        self.list.use(there)
        self._come_up(there)

    def show_current(self) -> None:
        """Show the text that is the current one now, or none."""
        self._come_up(self.list.current)

    def restore(self, tabs: list[Tab], used: list[int]) -> None:
        """Open what was open at the end of the last run, and show what was shown."""
        self.list.restore(tabs, used)
        self._come_up(self.list.current)

    def remember(self) -> None:
        """Note where one is in the text on show."""
        self._remember_spot()

    def tell(self) -> None:
        """Let the bar show what there is."""
        tabs = self.list.tabs
        current = self.list.current
        self._bar.show_tabs(
            [self._face(tab) for tab in tabs], tabs.index(current) if current is not None else -1
        )
        self.changed.emit()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_left = event.type() is QEvent.Type.FocusOut
        if event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            is_left = event.key() == Qt.Key.Key_Control
        if is_left:
            self.list.end_walk()
            self._editor.removeEventFilter(self)
        return False

    # Inside

    def _come_up(self, tab: Tab | None) -> None:
        """Show a tab's text; one that the library does not have any more goes, and is told."""
        while tab is not None:
            tab.place = place = self._find_place(tab.place)
            try:
                self._writer.open(
                    place.module, briefing=place.briefing, pinned=place.pinned, spot=tab.spot
                )
            except BrieferError as error:
                self._desk.alerts.show(error)
                self.list.drop(tab)
                tab = self.list.current
            else:
                break
        if tab is None:
            self._writer.open(None)
        self.tell()

    def _remember_spot(self) -> None:
        if self.list.current is not None and self._writer.module is not None:
            self.list.current.spot = self._writer.spot

    def _choose(self, number: int) -> None:
        tab = self.list.tabs[number]
        if tab is not self.list.current:
            self._remember_spot()
            self.list.use(tab)
            self._come_up(tab)
        self.asked.emit()

    def _keep_at(self, number: int) -> None:
        if 0 <= number < len(self.list.tabs):
            self.list.tabs[number].is_kept = True
            self.tell()
            self._editor.setFocus()

    def _keep_text(self, text: OpenText) -> None:
        for tab in self.list.tabs:
            if self._text_of(tab) is text:
                tab.is_kept = True
        self.tell()

    def _ask_for_menu(self, number: int, place: QPoint) -> None:
        self._choose(number)
        self.menu_asked.emit(place)

    def _move(self, was: int, to: int) -> None:
        self.list.move(self.list.tabs[was], to)
        self.tell()

    def _text_of(self, tab: Tab) -> OpenText | None:
        return self._texts.find(tab.place.module, tab.place.pinned)

    def _face(self, tab: Tab) -> TabFace:
        text = self._text_of(tab)
        is_unsaved = text is not None and text.is_touched
        return TabFace(self._title(tab.place, text), tab.is_kept, is_unsaved)

    def _title(self, place: TextPlace, text: OpenText | None) -> str:
        session = self._desk.session
        try:
            if text is not None:
                return text.content.title
            if place.module is not None:
                return get_module(session, place.module).title
            if place.briefing is not None:
                briefing = get_briefing(session, place.briefing)
                section = briefing.outline.sections.get(place.section)
                if section is not None and section.generated is not None:
                    return heading_of(section.generated, wording_of(briefing.language))
        except BrieferError:
            # It has gone meanwhile, which is told to whoever opens it.
            pass
        return ""

    def _follow_change(self, change: ChangeSet) -> None:
        names = {tab.place.module for tab in self.list.tabs}
        if change.touches(Changed.MODULES | Changed.TEXT) and not names.isdisjoint(change.ids):
            self.tell()
