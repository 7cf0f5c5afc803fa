"""Carries what became of the open text and briefing to strip, status line, library and menus."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.module import count_words
from briefer.domain.outline import ROOT
from briefer.ui.action_spec import Needs
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.live_actions import ActionTable
from briefer.ui.steps import Steps
from briefer.ui.translation import tr
from briefer.ui.window_frame import Frame
from briefer.ui.wording import count
from briefer.ui.writing.sides import Sides
from briefer.ui.writing.text_facts import bottom_line, strip_facts


class Toggling(Protocol):
    """What has verbs that are on or off."""

    @property
    def toggled(self) -> dict[str, bool]:
        """Say which of them are on, by the id of the action."""


class News(QObject):
    """Keeps true what the window says around the text."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        frame: Frame,
        sides: Sides,
        assembler: Assembler,
        steps: Steps,
        actions: ActionTable,
        toggling: Iterable[Toggling],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._frame = window, desk, frame
        self._sides, self._assembler = sides, assembler
        self._steps, self._actions, self._toggling = steps, actions, list(toggling)
        sides.opened.connect(lambda _: self._follow_text())
        sides.saved_changed.connect(
            lambda words, safe: frame.status.show_saved(words, is_saved=safe)
        )
        sides.length_changed.connect(lambda _: self._tell_state())
        sides.reviewed.connect(self._tell_state)
        sides.selection_changed.connect(self._tell_selection)
        sides.turned.connect(self._tell_selection)
        assembler.changed.connect(self._follow_briefing)
        for told in (
            sides.selection_changed,
            sides.tabs_changed,
            sides.turned,
            steps.changed,
            desk.long.turned,
            frame.library.selection_changed,
            frame.outline.view.selectionModel().selectionChanged,
        ):
            told.connect(lambda *_: self.weigh())

    def tell_of(self, toggling: Toggling) -> None:
        """Say from now on whether verbs of this are on, too."""
        self._toggling.append(toggling)
        self._actions.check(toggling.toggled)

    def weigh(self) -> None:
        """Let what can be done now be chosen."""
        sides, steps = self._sides, self._steps
        has = Needs.NOTHING
        for need, holds in (
            (Needs.BRIEFING, self._assembler.briefing is not None),
            (Needs.SECTION, self._frame.outline.current != ROOT),
            (Needs.MODULES, self._frame.library.view.selectionModel().hasSelection()),
            (Needs.TEXT, sides.writer.is_editable),
            (Needs.THREADS, sides.reviewer.open_count > 0),
            (Needs.THREAD, sides.reviewer.chosen is not None),
            (Needs.SUGGESTION, sides.reviewer.chosen_suggestion is not None),
            (Needs.SETTLED, sides.reviewer.chosen_settled is not None),
            (Needs.MARKED, not sides.editor.marked.is_empty),
            (Needs.DETACHED, sides.reviewer.has_detached),
            (Needs.UNDO, bool(steps.undo_label)),
            (Needs.REDO, bool(steps.redo_label)),
            (Needs.OPEN, bool(sides.places)),
            (Needs.SEVERAL, len(sides.places) > 1),
            (Needs.DOUBLE, sides.is_double),
            (Needs.CLOSED, sides.can_reopen),
        ):
            if holds:
                has |= need
        back, again = tr(steps.undo_label), tr(steps.redo_label)
        self._actions.say("undo", tr("Undo {step}", step=back) if back else tr("Undo"))
        self._actions.say("redo", tr("Redo {step}", step=again) if again else tr("Redo"))
        is_fixed = self._desk.is_read_only or self._desk.long.is_busy
        self._actions.enable(has, is_read_only=is_fixed)
        self._actions.check({n: on for each in self._toggling for n, on in each.toggled.items()})

    # Inside

    def _follow_text(self) -> None:
        writer, section = self._sides.writer, self._assembler.section
        facts = strip_facts(self._desk.session, writer, self._assembler)
        self._frame.writing.strip.show_facts(facts)
        if writer.content is not None:
            said = ""
        elif section != ROOT:
            said = tr("The program writes this section.\nCtrl+2 shows it.")
        else:
            said = tr("Choose a module on the left,\nor press Ctrl+N to write one.")
        self._sides.active.pane.say(said)
        self._frame.library.select(writer.module if section == ROOT else None)
        self._tell_state()

    def _follow_briefing(self) -> None:
        briefing = self._assembler.briefing
        title = briefing.title if briefing else tr("No briefing")
        self._window.setWindowTitle(tr("{title} — Briefer", title=title))
        self._follow_text()

    def _tell_selection(self) -> None:
        words = count_words(self._sides.editor.textCursor().selectedText())
        said = tr("{words} selected", words=count(words, "word")) if words else ""
        self._frame.status.show_selection(said)

    def _tell_state(self) -> None:
        sides = self._sides
        length, state = bottom_line(
            sides.editor.text(), sides.writer, sides.reviewer, self._assembler
        )
        self._frame.status.show_length(length)
        self._frame.status.show_state(**state)
        self.weigh()
