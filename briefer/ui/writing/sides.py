"""The sides that texts are written on, and which of them everything else speaks to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from briefer.domain.module import Status
from briefer.ui.appearance import Appearance
from briefer.ui.desk import Desk
from briefer.ui.reviewing.half_kept import HalfKept
from briefer.ui.reviewing.reviewer import Reviewer
from briefer.ui.views.editor import Editor
from briefer.ui.views.side_pane import SidePane
from briefer.ui.views.writing_pane import WritingPane
from briefer.ui.writing.open_texts import OpenTexts
from briefer.ui.writing.side import Side
from briefer.ui.writing.tab_list import Tab, TextPlace
from briefer.ui.writing.tabs import FindPlace
from briefer.ui.writing.writer import Writer

if TYPE_CHECKING:
    from briefer.ui.writing.formatter import Formatter


class Sides(QObject):
    """Whoever works on "the open text" asks here; signals tell of the side at work only.

    Attributes:
        active: The side at work.
        shown: The sides that are open, in the order in which they stand.
        texts: Every text that is kept open, on show or not.
        find_place: Says where a text is read in the briefing that is open now.

    Signals:
        opened: Another text is open, or none, or it was changed elsewhere; its id or "".
        saved: The text was written to the library.
        saved_changed: How safe the text is: words for the status bar, and whether it is saved.
        length_changed: How many words the text has.
        edited: A person changed the text.
        selection_changed: Other words are selected.
        undo_changed: There is more or less to undo or redo in the text.
        reviewed: There are other threads, or another one is chosen.
        assign_asked: A person wants to say who acts on a thread; its id.
        image_offered: An image was put into the text: its bytes as PNG, and a name.
        file_offered: A file was put into it: its path.
        source_wanted: A person wants to enter a source: what was typed, and who is told its key.
        fact_wanted: A person wants to enter a fact: what was typed, and who is told its name.
        tabs_changed: Texts were opened or closed.
        turned: The other side is at work now.
        doubled: Two texts stand side by side from now on.
        menu_asked: A person wants to see what can be done with the text; where, on the screen.
    """

    opened = Signal(str)
    saved = Signal()
    saved_changed = Signal(str, bool)
    length_changed = Signal(int)
    edited = Signal()
    selection_changed = Signal()
    undo_changed = Signal()
    reviewed = Signal()
    assign_asked = Signal(str)
    image_offered = Signal(bytes, str)
    file_offered = Signal(str)
    source_wanted = Signal(str, object)
    fact_wanted = Signal(str, object)
    tabs_changed = Signal()
    turned = Signal()
    doubled = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        desk: Desk,
        pane: WritingPane,
        look: Appearance,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self.find_place: FindPlace = lambda place: place
        self.texts = OpenTexts(desk, look, clock, self)
        self._half = HalfKept(desk, self)
        self._served: list[Callable[[Side], object]] = []
        self._all: list[Side] = []
        self._is_alone = False
        self._opening: Side | None = None
        self.active = self._add(pane.first)
        self.shown = [self.active]
        pane.strip.status_chosen.connect(self._change_status)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    # The side at work

    @property
    def writer(self) -> Writer:
        """Keeps the text at work."""
        return self.active.writer

    @property
    def editor(self) -> Editor:
        """Where the text at work is written."""
        return self.active.editor

    @property
    def reviewer(self) -> Reviewer:
        """Keeps the annotations of the text at work."""
        return self.active.reviewer

    @property
    def formatter(self) -> Formatter:
        """Puts Markdown into the text at work."""
        return self.active.formatter

    @property
    def place(self) -> TextPlace:
        """Which text is at work, and where it is read."""
        return self.active.tabs.place

    def open(self, place: TextPlace, *, keeps: bool = False) -> None:
        """Show a text on the side at work."""
        self.active.tabs.show(place, keeps=keeps)

    def keep(self) -> None:
        """Let the text at work stay when another one is looked at."""
        self.active.tabs.keep()

    def close_text(self) -> None:
        """Close the text at work."""
        self.active.tabs.close()

    def close_others(self) -> None:
        """Close every other text of the side at work."""
        self.active.tabs.close_others()

    def reopen(self) -> None:
        """Bring back the text that was closed last."""
        self.active.tabs.reopen()

    def next_text(self) -> None:
        """Go to the text that was used before this one."""
        self.active.tabs.step(1)

    def previous_text(self) -> None:
        """Go round the other way, to the text that was not used for longest."""
        self.active.tabs.step(-1)

    # Side by side

    @property
    def is_double(self) -> bool:
        """Whether two texts stand side by side."""
        return len(self.shown) > 1

    def beside(self) -> None:
        """Show the text at work on the other side as well, and go there."""
        self.open_beside(self.place)

    def open_beside(self, place: TextPlace) -> None:
        """Show a text on the other side, which opens for it, and go there."""
        other = self._open_other()
        self._work_on(other)
        other.tabs.show(place, keeps=True)
        self._settle(other)
        other.editor.setFocus()

    def move_over(self) -> None:
        """Bring the text at work over to the other side, which opens for it, and go there."""
        tab = self.active.tabs.list.current
        if tab is not None:
            self._hand_over(self.active, tab)

    def other_side(self) -> None:
        """Go to the text on the other side."""
        if self.is_double:
            self._go_to(self._other())

    def one_side(self) -> None:
        """Bring what is open on the other side over to this one, and close that."""
        if self.is_double:
            other = self._other()
            other.tabs.remember()
            self.active.tabs.take_over(other.tabs)
            self._hide(other)

    def stand_alone(self, *, is_alone: bool) -> None:
        """Show nothing but the text at work, or all of them again."""
        self._is_alone = is_alone
        self._fit()

    def restore(self, noted: list[tuple[list[Tab], list[int]]], active: int) -> None:
        """Open what was open at the end of the last run: tabs and their order of use, by side."""
        for number, (tabs, used) in enumerate(noted[:2]):
            if number:
                self._other()
                self.shown = list(self._all)
            self._all[number].tabs.restore(tabs, used)
        self._fit()
        self._pane.sides.share_out()
        if 0 <= active < len(self.shown):
            self._work_on(self.shown[active])

    # All of them

    def each(self, serve: Callable[[Side], object]) -> None:
        """Do something with every side, and with one that is opened later."""
        self._served.append(serve)
        for side in self._all:
            serve(side)

    def save(self) -> bool:
        """Save texts and what is begun in margins; say whether all of it is safe now."""
        return all([self.texts.save(), self._half.save()])

    def stop(self) -> None:
        """Save nothing any more: the library is about to be closed."""
        for side in self._all:
            side.reviewer.lay_down()
        self._half.save()
        self.texts.stop()

    @property
    def places(self) -> set[TextPlace]:
        """Every open text, with where it is read."""
        return {tab.place for side in self._all for tab in side.tabs.list.tabs}

    @property
    def can_reopen(self) -> bool:
        """Whether a text was closed here that can come back."""
        return self.active.tabs.list.can_reopen

    def replace(self, old: TextPlace, new: TextPlace) -> None:
        """Let what shows a section show what that section shows now."""
        for side in self._all:
            side.tabs.replace(old, new)

    # Inside

    def _listen(self, side: Side) -> None:
        def relay(heard: SignalInstance, told: SignalInstance) -> None:
            def tell(*news: object) -> None:
                if side is self.active:
                    told.emit(*news)

            heard.connect(tell)

        writer, editor, reviewer = side.writer, side.editor, side.reviewer
        relay(writer.opened, self.opened)
        relay(writer.saved, self.saved)
        relay(writer.saved_changed, self.saved_changed)
        relay(writer.length_changed, self.length_changed)
        relay(editor.edited, self.edited)
        relay(editor.selectionChanged, self.selection_changed)
        relay(editor.undo_changed, self.undo_changed)
        relay(editor.image_offered, self.image_offered)
        relay(editor.file_offered, self.file_offered)
        relay(reviewer.changed, self.reviewed)
        relay(reviewer.assign_asked, self.assign_asked)
        reviewer.counted.connect(
            lambda counts: self._pane.strip.show_counts(counts) if side is self.active else None
        )
        relay(side.source_wanted, self.source_wanted)
        relay(side.fact_wanted, self.fact_wanted)

    def _add(self, pane: SidePane) -> Side:
        side = Side(
            self._desk, self.texts, pane, self._pane.strip, self._half,
            lambda p: self.find_place(p), self,
        )  # fmt: skip
        self._all.append(side)
        self._listen(side)
        side.tabs.changed.connect(lambda: self._follow_tabs(side))
        side.tabs.asked.connect(lambda: self._go_to(side))
        side.tabs.menu_asked.connect(self.menu_asked)
        pane.tabs.takes = lambda place: self._takes(side, place)
        pane.tabs.carried.connect(lambda number, place: self._carry(side, number, place))
        for serve in self._served:
            serve(side)
        return side

    def _other(self) -> Side:
        if len(self._all) == 1:
            self._add(self._pane.add_side()).editor.set_size(self.editor.size_pt)
        return next(side for side in self._all if side is not self.active)

    def _open_other(self) -> Side:
        other = self._other()
        if not self.is_double:
            # It is empty until a text has come over, and is not put away for that.
            self._opening = other
            # In the order in which they stand.
            self.shown = list(self._all)
            self.doubled.emit()
            self._fit()
            self._pane.sides.share_out()
        return other

    def _settle(self, side: Side) -> None:
        """A side that was opened has its text now, or goes again."""
        self._opening = None
        self._follow_tabs(side)

    def _hand_over(self, side: Side, tab: Tab, to: int | None = None) -> None:
        self._work_on(side)
        other = self._open_other()
        side.tabs.give(tab, other.tabs, to)
        self._settle(other)
        if other in self.shown:
            self._go_to(other)

    def _takes(self, side: Side, place: QPoint) -> bool:
        """Say whether a tab of ``side`` that is let go of there, on the screen, goes over."""
        others = [each.pane for each in self.shown if each is not side]
        return any(pane.rect().contains(pane.mapFromGlobal(place)) for pane in others)

    def _carry(self, side: Side, number: int, place: QPoint) -> None:
        bar = next(each.pane.tabs for each in self.shown if each is not side)
        over = bar.tabAt(bar.mapFromGlobal(place))
        self._hand_over(side, side.tabs.list.tabs[number], over if over >= 0 else None)

    def _work_on(self, side: Side) -> None:
        """Let everything that speaks of "the text" speak of this side's from now on."""
        if side is self.active:
            return
        self.active = side
        self._pane.find_in(side.editor)
        self._pane.strip.show_counts(side.reviewer.counts)
        self._fit()
        self.turned.emit()
        self.opened.emit(side.writer.module or "")
        side.writer.tell()
        self.reviewed.emit()

    def _go_to(self, side: Side) -> None:
        side.editor.setFocus()
        self._work_on(side)

    def _follow_focus(self, _before: object, widget: object) -> None:
        if self.is_double and isinstance(widget, QWidget):
            for side in self.shown:
                if side.pane.isAncestorOf(widget):
                    self._work_on(side)

    def _follow_tabs(self, side: Side) -> None:
        if self.is_double and not side.tabs.list.tabs and side is not self._opening:
            self._hide(side)
        self._fit()
        self.tabs_changed.emit()

    def _hide(self, side: Side) -> None:
        has_keys = side is self.active
        self.shown = [each for each in self._all if each is not side]
        self.shown[0].tabs.list.inherit(side.tabs.list.give_closed())
        self._work_on(self.shown[0])
        self._fit()
        if has_keys:
            self.editor.setFocus()

    def _fit(self) -> None:
        """Show the sides that are open, and a bar only where there is something to choose."""
        for side in self._all:
            is_active = side is self.active
            side.editor.is_at_work = is_active
            side.pane.setVisible(side in self.shown and (is_active or not self._is_alone))
            has_choice = self.is_double or len(side.tabs.list.tabs) > 1
            side.pane.tabs.setVisible(has_choice and not self._is_alone)
            side.pane.tabs.show_at_work(is_at_work=is_active)
        first, *rest = [side.editor for side in self.shown]
        is_same = bool(rest) and rest[0].document() is first.document()
        for side in self._all:
            others = [e for e in (first, *rest) if e is not side.editor]
            side.editor.pair(others[0] if is_same and side.editor in (first, *rest) else None)

    def _change_status(self, status: Status) -> None:
        self.writer.change_status(status)
