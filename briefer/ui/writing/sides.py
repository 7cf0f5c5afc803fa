"""The sides that texts are written on, and which of them everything else speaks to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance

from briefer.domain.module import Status
from briefer.ui.appearance import Appearance
from briefer.ui.desk import Desk
from briefer.ui.reviewing.reviewer import Reviewer
from briefer.ui.views.editor import Editor
from briefer.ui.views.writing_pane import WritingPane
from briefer.ui.writing.formatter import Formatter
from briefer.ui.writing.open_texts import OpenTexts
from briefer.ui.writing.side import Side
from briefer.ui.writing.tab_list import TextPlace
from briefer.ui.writing.tabs import FindPlace
from briefer.ui.writing.writer import Writer


class Sides(QObject):
    """Whoever works on "the open text" asks here; signals tell of the side at work only.

    Attributes:
        active: The side at work.
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
        file_offered: An image file was put into it: its path.
        source_wanted: A person wants to enter a source: what was typed, and who is told its key.
        fact_wanted: A person wants to enter a fact: what was typed, and who is told its name.
        tabs_changed: Texts were opened or closed.
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
        self._pane = pane
        self.find_place: FindPlace = lambda place: place
        self.texts = OpenTexts(desk, look, clock, self)
        self.first = Side(
            desk, self.texts, pane.first, pane.strip, lambda place: self.find_place(place), self
        )
        self.active = self.first
        self._listen(self.first)
        self.first.tabs.changed.connect(self._fit_bars)
        self.first.tabs.menu_asked.connect(self.menu_asked)
        pane.strip.status_chosen.connect(self._change_status)

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

    # All of them

    @property
    def places(self) -> set[TextPlace]:
        """Every open text, with where it is read."""
        return {tab.place for tab in self.first.tabs.list.tabs}

    @property
    def can_reopen(self) -> bool:
        """Whether a text was closed here that can come back."""
        return self.active.tabs.list.can_reopen

    def replace(self, old: TextPlace, new: TextPlace) -> None:
        """Let what shows a section show what that section shows now."""
        self.each(lambda side: side.tabs.replace(old, new))

    def each(self, serve: Callable[[Side], object]) -> None:
        """Do something with every side."""
        serve(self.first)

    def save(self) -> bool:
        """Save every text that was changed; say whether all of them are safe now."""
        return self.texts.save()

    def stop(self) -> None:
        """Save nothing any more: the library is about to be closed."""
        self.texts.stop()

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
        for names, wanted in (
            (side.citations, self.source_wanted),
            (side.fact_names, self.fact_wanted),
        ):
            names.new_wanted.connect(lambda typed, n=names, w=wanted: w.emit(typed, n.put))

    def _fit_bars(self) -> None:
        """Show a bar only where there is something to choose."""
        self.first.pane.tabs.setVisible(len(self.first.tabs.list.tabs) > 1)
        self.tabs_changed.emit()

    def _change_status(self, status: Status) -> None:
        self.writer.change_status(status)
