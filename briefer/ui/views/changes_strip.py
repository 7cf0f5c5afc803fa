"""The rows over a paper of changes: what is compared with what, and how it is laid out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 6, 12, 6)
        lines.setSpacing(6)
        above: list[tuple[QWidget, int]] = [(b, 0) for b in self.scopes.buttons()]
        above += [(QLabel(tr("From")), 0), (self.old, 1), (QLabel(tr("to")), 0), (self.new, 1)]
        below: list[tuple[QWidget, int]] = [(self._said, 1)]
        below += [(b, 0) for b in (*self._spreads.buttons(), self.only, self.export)]
        for row in (above, below):
            laid = QHBoxLayout()
            laid.setSpacing(8)
            for widget, share in row:
                laid.addWidget(widget, share)
            lines.addLayout(laid)

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

    # Inside

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
