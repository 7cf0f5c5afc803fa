"""The rows over a paper of changes: what is compared with what, and how it is laid out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.translation import tr
from briefer.ui.views.changes_paper import Spread
from briefer.ui.views.panel_parts import chip, quiet_label
from briefer.ui.views.wrapping_row import WrappingRow

_EDGES_PX, _BESIDE_PX = (20, 6, 12, 6), 8
_BOX_PX, _SAID_PX = 130, 160
"""What a box, and what is said in short, need at least to be read."""
_BESIDE = QBoxLayout.Direction.LeftToRight


class Scope(StrEnum):
    """Of what the changes are shown."""

    TEXT = "text"
    BRIEFING = "briefing"


class Choice(Struct, frozen=True):
    """One thing that can be compared: a version, an edition, the draft.

    Attributes:
        words: What the box says.
        key: What it stands for.
        is_named: Whether a person gave it a name.
    """

    words: str
    key: int
    is_named: bool = False


class ChangesStrip(QWidget):
    """Two boxes choose; chips say of what, and how.

    Signals:
        chosen: Other things are to be compared.
        scope_chosen: Something else is to be compared; a ``Scope``.
        look_chosen: The same is to be laid out otherwise.
        export_asked: What is shown is to be written to a file.
    """

    chosen = Signal()
    scope_chosen = Signal(str)
    look_chosen = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.old, self.new = _box(tr("Older version")), _box(tr("Newer version"))
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(lambda _: self.chosen.emit())
        self.scopes = self._group(
            (tr("This text"), tr("Compare versions of the open text")),
            (
                tr("Whole briefing"),
                tr("Compare editions with each other or with the draft"),
            ),
        )
        self.scopes.idClicked.connect(lambda _: self.scope_chosen.emit(self.scope.value))
        self._spreads = self._group(
            (tr("Inline"), tr("Show words taken out and put in within one text")),
            (tr("Side by side"), tr("Show the older version and the newer one beside it")),
        )
        self._spreads.idClicked.connect(lambda _: self.look_chosen.emit())
        self.only = chip(tr("Only changes"), tr("Fold away paragraphs that did not change"))
        self.only.toggled.connect(lambda _: self.look_chosen.emit())
        self.export = QToolButton()
        self.export.setObjectName("quiet")
        self.export.setText(tr("Export…"))
        self.export.setToolTip(tr("Write what changed as PDF, Markdown or HTML"))
        self.export.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.export.clicked.connect(self.export_asked)
        self._said = quiet_label()
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rows = self._lay_out()

    @property
    def scope(self) -> Scope:
        """What is compared."""
        return Scope.BRIEFING if self.scopes.checkedId() else Scope.TEXT

    def set_scope(self, scope: Scope) -> None:
        """Compare something else; tells nobody."""
        self.scopes.button(int(scope is Scope.BRIEFING)).setChecked(True)
        self.export.setVisible(scope is Scope.BRIEFING)

    @property
    def spread(self) -> Spread:
        """How the words are laid out."""
        return Spread.SIDE_BY_SIDE if self._spreads.checkedId() else Spread.INLINE

    @property
    def pair(self) -> tuple[int, int] | None:
        """The keys of what is compared; None while there is nothing to choose from."""
        if min(self.old.currentIndex(), self.new.currentIndex()) < 0:
            return None
        return int(self.old.currentData()), int(self.new.currentData())

    @property
    def summary(self) -> str:
        """What the line under the boxes says."""
        return self._said.text()

    def offer(self, old: Sequence[Choice], new: Sequence[Choice], rows: tuple[int, int]) -> None:
        """Offer these, and choose a row of each box; tells nobody."""
        for box, choices, row in ((self.old, old, rows[0]), (self.new, new, rows[1])):
            box.blockSignals(True)
            box.clear()
            for number, choice in enumerate(choices):
                box.addItem(choice.words, choice.key)
                if choice.is_named:
                    bold = box.font()
                    bold.setBold(True)
                    box.setItemData(number, bold, Qt.ItemDataRole.FontRole)
            box.setCurrentIndex(min(row, len(choices) - 1))
            box.blockSignals(False)

    def choose(self, older: int, newer: int) -> None:
        """Choose a row of each box; tells nobody."""
        for box, row in ((self.old, older), (self.new, newer)):
            box.blockSignals(True)
            box.setCurrentIndex(row)
            box.blockSignals(False)

    def say(self, parts: Sequence[str]) -> None:
        """Say in one line how much changed."""
        self._said.setText("  ·  ".join(parts))
        self._said.setToolTip("\n".join(parts))

    def allow(self, *, is_comparing: bool) -> None:
        """Let the boxes and chips be used, or not while there is nothing to compare."""
        for widget in (self.old, self.new, self.only, self.export, *self._spreads.buttons()):
            widget.setEnabled(is_comparing)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _lay_out(self) -> tuple[QBoxLayout, QBoxLayout]:
        """Lay out two rows of two parts, which stand one above the other in a narrow pane."""
        lines = QVBoxLayout(self)
        lines.setContentsMargins(*_EDGES_PX)
        lines.setSpacing(6)
        pair = QHBoxLayout()
        for widget, share in (
            (QLabel(tr("From")), 0), (self.old, 1), (QLabel(tr("to")), 0), (self.new, 1)
        ):  # fmt: skip
            pair.addWidget(widget, share)
        scopes, looks = WrappingRow(_BESIDE_PX), WrappingRow(_BESIDE_PX)
        for button in self.scopes.buttons():
            scopes.addWidget(button)
        for button in (*self._spreads.buttons(), self.only, self.export):
            looks.addWidget(button)
        above, below = QBoxLayout(_BESIDE), QBoxLayout(_BESIDE)
        above.addLayout(scopes)
        above.addLayout(pair, 1)
        below.addWidget(self._said, 1)
        below.addLayout(looks)
        for row in (above, below):
            row.setSpacing(_BESIDE_PX)
            lines.addLayout(row)
        return above, below

    def _fit(self) -> None:
        """Put the boxes, and the chips, under what they stand beside where there is no room."""
        above, below = self._rows
        room = self.width() - sum(_EDGES_PX[::2]) - _BESIDE_PX
        for row, part, least_px in ((above, 0, 2 * _BOX_PX), (below, 1, _SAID_PX)):
            chips = row.itemAt(part)
            is_wide = chips is not None and chips.sizeHint().width() + least_px <= room
            row.setDirection(_BESIDE if is_wide else QBoxLayout.Direction.TopToBottom)

    def _group(self, *chips: tuple[str, str]) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, (words, tip) in enumerate(chips):
            group.addButton(chip(words, tip), number)
        group.button(0).setChecked(True)
        return group


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(6)
    box.setMaximumWidth(360)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
