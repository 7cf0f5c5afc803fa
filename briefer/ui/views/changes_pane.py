"""The Changes tab: what became of one text, or of the whole briefing, and a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefer.domain.edition import Edition
from briefer.domain.module import Revision
from briefer.services.comparing import Comparison, DetailChange
from briefer.ui.appearance import Appearance
from briefer.ui.models.versions_model import named, said_words
from briefer.ui.translation import mark, tr
from briefer.ui.views.changed_parts import Part
from briefer.ui.views.changes_paper import ChangesPaper
from briefer.ui.views.changes_strip import ChangesStrip, Choice, Scope
from briefer.ui.views.panel_parts import EmptyState
from briefer.ui.views.versions_list import VersionsList
from briefer.ui.wording import age, count

if TYPE_CHECKING:
    from briefer.services.edition_changes import EditionChanges

NARROW_BELOW_PX = 640
"""In less the list gives way to the words."""

DRAFT = 0
"""Stands for the draft where the number of an edition is asked for."""

_NAMES = {
    "as-of": mark("as of"),
    "review-by": mark("review by"),
    "title": mark("title"),
    "tags": mark("tags"),
    "owner": mark("owner"),
    "region": mark("region"),
    "topic": mark("topic"),
    "language": mark("language"),
    "marking": mark("marking"),
    "status": mark("status"),
}


class ChangesPane(QWidget):
    """Compares two versions of one text, or two editions of the briefing, old to new.

    Signals:
        scope_chosen: Something else is to be compared: one text, or the briefing; a ``Scope``.
        pair_wanted: Two versions are to be compared; their numbers, the older one first.
        issued_wanted: The wording in the last edition is to be compared with a version; the
            version's number.
        editions_wanted: Numbers of the editions to compare; ``DRAFT`` for the draft.
        export_asked: What differs between these two editions is to be written to a file.
        restore_asked: A person wants a version back; its number.
    """

    scope_chosen = Signal(str)
    pair_wanted = Signal(int, int)
    issued_wanted = Signal(int)
    editions_wanted = Signal(int, int)
    export_asked = Signal(int, int)
    restore_asked = Signal(int)

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._clock = look, clock
        self._revisions: list[Revision] = []
        self._issued: Edition | None = None
        self._editions: list[Edition] = []
        self._parts: tuple[Part, ...] = ()
        self.strip = ChangesStrip()
        self.versions = VersionsList(look, clock)
        self.paper = ChangesPaper()
        self._empty = EmptyState(self.paper)
        paper = QVBoxLayout()
        paper.setSpacing(0)
        paper.addWidget(self.strip)
        paper.addWidget(self.paper, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(paper, 1)
        row.addWidget(self.versions)
        self.strip.chosen.connect(self._ask)
        self.strip.scope_chosen.connect(self._follow_scope)
        self.strip.look_chosen.connect(self._draw)
        self.strip.export_asked.connect(self._ask_export)
        self.versions.pair_chosen.connect(self._choose)
        self.versions.restore_asked.connect(self.restore_asked)
        look.changed.connect(self._draw)
        self.set_scope(Scope.TEXT)
        self.show_revisions(())

    @property
    def tab(self) -> QWidget:
        """The tab that it stands in; itself where it stands alone."""
        return self.parentWidget() or self

    @property
    def scope(self) -> Scope:
        """Whether one text or the briefing is compared."""
        return self.strip.scope

    def set_scope(self, scope: Scope) -> None:
        """Compare one text or the whole briefing; tells nobody."""
        self.strip.set_scope(scope)
        self.versions.setVisible(scope is Scope.TEXT)
        self._revisions, self._editions = [], []

    # One text

    def show_revisions(self, revisions: Sequence[Revision], issued: Edition | None = None) -> None:
        """Offer these versions, the newest first, and ask for what the newest words changed.

        What is compared stays so while the versions are the same.

        Args:
            revisions: Of the open text.
            issued: The last edition that holds a wording of it; None for none.
        """
        if self._revisions and self._revisions == list(revisions) and self._issued == issued:
            self._ask()
            return
        self._revisions, self._issued = list(revisions), issued
        now = self._clock()
        new = [Choice(named(r, now), r.number, bool(r.reason)) for r in self._revisions]
        old = list(new)
        if issued is not None:
            old.append(Choice(_edition(issued, now), DRAFT))
        self.strip.offer(old, new, (self._first_other(), 0) if len(new) > 1 else (len(old) - 1, 0))
        self.versions.show_revisions(self._revisions)
        self._ask()

    def show_comparison(self, found: Comparison | None) -> None:
        """Show what became of a text; None shows why there is nothing to compare."""
        if found is None:
            self._say_nothing(
                tr(
                    "This is the first version; nothing has changed yet.\n"
                    "Ctrl+S gives it a name, so that it is easy to find again."
                )
                if self._revisions
                else tr("Open a text to see its versions.")
            )
            return
        is_same_text = found.old.content.body == found.new.content.body
        words = tr("No word changed") if is_same_text else said_words(found.added, found.removed)
        part = Part(paragraphs=found.paragraphs, on_old=found.on_old, on_new=found.on_new)
        self._show((part,), [words, *(_said(d) for d in found.details)])

    # The whole briefing

    def show_editions(self, editions: Sequence[Edition], nothing: str = "") -> None:
        """Offer these editions, the newest first, and ask what became of the newest one.

        Args:
            editions: Of the open briefing.
            nothing: What to say where there are none.
        """
        if not editions:
            self._editions = []
            self.strip.offer((), (), (0, 0))
            self._say_nothing(nothing)
            return
        if self._editions == list(editions):
            self._ask()
            return
        self._editions = list(editions)
        now = self._clock()
        choices = [Choice(_edition(e, now), e.number) for e in editions]
        self.strip.offer(choices, [Choice(tr("the draft"), DRAFT), *choices], (0, 0))
        self._ask()

    def show_edition_changes(self, found: EditionChanges) -> None:
        """Show what a reader of one edition has to know of the other, then every word."""
        # Here, because it reads all that compiles and exports, and few starts compare editions.
        from briefer.services.edition_changes import words_of_change

        if found.found.is_empty:
            self._show((), [tr("No word changed")])
            self._empty.say(tr("Nothing a reader would notice has changed."))
            return
        wording = found.wording
        parts = [Part(wording.say("In short"), found.lines, is_rtl=wording.is_rtl)]
        parts += [
            Part(found.heading(change), paragraphs=tuple(words_of_change(change)))
            for change in found.found.sections
        ]
        self._show(tuple(parts), [count(len(found.lines), "change")])

    # What is on show

    def next_change(self) -> None:
        """Go to the next change."""
        self.paper.step(forward=True)

    def previous_change(self) -> None:
        """Go to the change before."""
        self.paper.step(forward=False)

    @property
    def text(self) -> str:
        """What is shown, words taken out and put in alike."""
        return self.paper.toPlainText()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.versions.set_narrow(is_narrow=self.width() < NARROW_BELOW_PX)

    # Inside

    def _choose(self, older: int, newer: int) -> None:
        """Follow the list of versions."""
        self.strip.choose(older, newer)
        self._ask()

    def _first_other(self) -> int:
        """Return the row of the newest version that is not the present one by another name."""
        newest, *older = (r.content for r in self._revisions)
        return next((n for n, c in enumerate(older, 1) if c != newest), 1)

    def _follow_scope(self, scope: str) -> None:
        self.set_scope(Scope(scope))
        self.scope_chosen.emit(scope)

    def _ask(self) -> None:
        """Ask for what the boxes say."""
        pair = self.strip.pair
        if self.scope is Scope.BRIEFING:
            if pair is not None:
                self.editions_wanted.emit(*pair)
            return
        if pair is None or (len(self._revisions) < 2 and self._issued is None):
            self.show_comparison(None)
        elif pair[0] == DRAFT:
            self.issued_wanted.emit(pair[1])
        else:
            self.versions.select(self.strip.old.currentIndex(), self.strip.new.currentIndex())
            self.pair_wanted.emit(*pair)

    def _ask_export(self) -> None:
        pair = self.strip.pair
        if pair is not None and self.scope is Scope.BRIEFING:
            self.export_asked.emit(*pair)

    def _say_nothing(self, why: str) -> None:
        self._parts = ()
        self.strip.allow(is_comparing=False)
        self.strip.say(())
        self.paper.clear_paper()
        self._empty.say(why)

    def _show(self, parts: tuple[Part, ...], said: Sequence[str]) -> None:
        is_new = parts != self._parts
        self._parts = parts
        self.strip.allow(is_comparing=True)
        self.strip.say(said)
        self._empty.say("")
        self._draw()
        if is_new:
            self.paper.show_first_change()

    def _draw(self) -> None:
        strip = self.strip
        if self._parts:
            theme, only = self._look.theme, strip.only.isChecked()
            self.paper.show_parts(self._parts, theme, strip.spread, only_changes=only)
        else:
            self.paper.clear_paper()


def _edition(edition: Edition, now: datetime) -> str:
    """Say which edition it is, when it was issued, and whether it was taken back."""
    said = f"{tr('edition {number}', number=edition.number)}, {age(edition.issued_at, now)}"
    return said if edition.withdrawn is None else f"{said}, {tr('withdrawn')}"


def _said(detail: DetailChange) -> str:
    name = tr(_NAMES.get(detail.name, detail.name))
    name = name[:1].upper() + name[1:]
    if not detail.old:
        return tr("{name} set to {new}", name=name, new=detail.new)
    if not detail.new:
        return tr("{name} {old} removed", name=name, old=detail.old)
    return f"{name} {detail.old} → {detail.new}"
