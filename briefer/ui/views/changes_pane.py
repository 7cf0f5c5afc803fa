"""The Changes tab: what became of the words between two versions, and a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.module import Revision
from briefer.services.comparing import Comparison, DetailChange
from briefer.ui.appearance import Appearance
from briefer.ui.models.versions_model import named, said_words
from briefer.ui.translation import mark, tr
from briefer.ui.views.changes_paper import ChangesPaper, Spread
from briefer.ui.views.panel_parts import EmptyState, chip, quiet_label
from briefer.ui.views.versions_list import VersionsList

LEAST_PX, NARROW_BELOW_PX = 380, 640
"""The tab never takes width from the library; under the second one the list gives way."""
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
    """Compares two versions of one text, old to new.

    Signals:
        pair_wanted: Two versions are to be compared; their numbers, the older one first.
        restore_asked: A person wants a version back; its number.
    """

    pair_wanted = Signal(int, int)
    restore_asked = Signal(int)

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._clock = look, clock
        self._revisions: list[Revision] = []
        self._comparison: Comparison | None = None
        self.old = _choice(tr("Older version"))
        self.new = _choice(tr("Newer version"))
        self.versions = VersionsList(look, clock)
        self.paper = ChangesPaper()
        self._summary = quiet_label()
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._empty = EmptyState(self.paper)
        strip = self._make_strip()
        paper = QVBoxLayout()
        paper.setSpacing(0)
        paper.addWidget(strip)
        paper.addWidget(self.paper, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(paper, 1)
        row.addWidget(self.versions)
        self.old.currentIndexChanged.connect(lambda _: self._ask())
        self.new.currentIndexChanged.connect(lambda _: self._ask())
        self.versions.pair_chosen.connect(self._choose)
        self.versions.restore_asked.connect(self.restore_asked)
        look.changed.connect(self._draw)
        self.setMinimumWidth(LEAST_PX)
        self.show_revisions(())

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Offer these versions, the newest first, and ask for what the newest one changed.

        What is compared stays so while the versions are the same.
        """
        if self._revisions and self._revisions == list(revisions):
            self._want()
            return
        self._revisions = list(revisions)
        now = self._clock()
        for box, chosen in ((self.old, 1), (self.new, 0)):
            box.blockSignals(True)
            box.clear()
            for revision in self._revisions:
                box.addItem(named(revision, now), revision.number)
            for row, revision in enumerate(self._revisions):
                if revision.reason:
                    bold = box.font()
                    bold.setBold(True)
                    box.setItemData(row, bold, Qt.ItemDataRole.FontRole)
            box.setCurrentIndex(min(chosen, len(self._revisions) - 1))
            box.blockSignals(False)
        self.versions.show_revisions(self._revisions)
        self._ask()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show what became of the words; None shows why there is nothing to compare."""
        self._comparison = comparison
        self._draw()

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

    @property
    def summary(self) -> str:
        """How many words were added and taken out, and which details changed."""
        return self._summary.text()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.versions.set_narrow(is_narrow=self.width() < NARROW_BELOW_PX)

    # Inside

    def _make_strip(self) -> QWidget:
        strip = QWidget()
        strip.setObjectName("strip")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = QVBoxLayout(strip)
        lines.setContentsMargins(20, 6, 12, 6)
        lines.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, share in (
            (QLabel(tr("From")), 0), (self.old, 1), (QLabel(tr("to")), 0), (self.new, 1),
        ):  # fmt: skip
            row.addWidget(widget, share)
        row.addStretch()
        lines.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._summary, 1)
        self._spreads = QButtonGroup(self)
        for number, (words, tip) in enumerate(
            (
                (tr("Inline"), tr("Show words taken out and put in within one text")),
                (
                    tr("Side by side"),
                    tr("Show the older version on the left, the newer on the right"),
                ),
            )
        ):
            button = chip(words, tip)
            self._spreads.addButton(button, number)
            row.addWidget(button)
        self._spreads.button(0).setChecked(True)
        self._spreads.idClicked.connect(lambda _: self._draw())
        self._only = chip(tr("Only changes"), tr("Fold away paragraphs that did not change"))
        self._only.toggled.connect(lambda _: self._draw())
        row.addWidget(self._only)
        lines.addLayout(row)
        return strip

    def _choose(self, older: int, newer: int) -> None:
        """Follow the list of versions."""
        for box, row in ((self.old, older), (self.new, newer)):
            box.blockSignals(True)
            box.setCurrentIndex(row)
            box.blockSignals(False)
        self._want()

    def _ask(self) -> None:
        """Follow the two boxes."""
        older, newer = self.old.currentIndex(), self.new.currentIndex()
        if min(older, newer) >= 0:
            self.versions.select(older, newer)
        self._want()

    def _want(self) -> None:
        if len(self._revisions) < 2:
            self.show_comparison(None)
            return
        old, new = (self._revisions[box.currentIndex()] for box in (self.old, self.new))
        self.pair_wanted.emit(old.number, new.number)

    def _draw(self) -> None:
        found = self._comparison
        for widget in (self.old, self.new, self._only, *self._spreads.buttons()):
            widget.setEnabled(found is not None)
        if found is None:
            self.paper.clear_paper()
            self._summary.setText("")
            self._empty.say(
                tr(
                    "This is the first version; nothing has changed yet.\n"
                    "Ctrl+S gives it a name, so that it is easy to find again."
                )
                if self._revisions
                else tr("Open a text to see its versions.")
            )
            return
        is_same_text = found.old.content.body == found.new.content.body
        self._empty.say("")
        words = tr("No word changed") if is_same_text else said_words(found.added, found.removed)
        parts = [words, *(_said(d) for d in found.details)]
        self._summary.setText("  ·  ".join(parts))
        self._summary.setToolTip("\n".join(parts))
        spread = Spread.INLINE if self._spreads.checkedId() == 0 else Spread.SIDE_BY_SIDE
        self.paper.show_comparison(
            found, self._look.theme, spread, only_changes=self._only.isChecked()
        )


def _said(detail: DetailChange) -> str:
    name = tr(_NAMES.get(detail.name, detail.name))
    name = name[:1].upper() + name[1:]
    if not detail.old:
        return tr("{name} set to {new}", name=name, new=detail.new)
    if not detail.new:
        return tr("{name} {old} removed", name=name, old=detail.old)
    return f"{name} {detail.old} → {detail.new}"


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(6)
    box.setMaximumWidth(360)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
