"""The card in which a new annotation is written, beside the words it is about."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.annotation import Annotation, AnnotationKind
from briefer.domain.shortening import shortened
from briefer.ui.translation import mark, tr
from briefer.ui.views.card import wrapped
from briefer.ui.views.growing_field import GrowingField
from briefer.ui.views.wrapping_row import WrappingRow
from briefer.ui.wording import kind_words

_NAMES = {
    AnnotationKind.COMMENT: mark("Comment"),
    AnnotationKind.QUESTION: mark("Question"),
    AnnotationKind.FACT_CHECK: mark("Check"),
    AnnotationKind.SUGGESTION: mark("Suggest"),
}
_HINTS = {
    AnnotationKind.COMMENT: mark("What do you want to say?"),
    AnnotationKind.QUESTION: mark("What do you want to know?"),
    AnnotationKind.FACT_CHECK: mark("What has to be checked?"),
    AnnotationKind.SUGGESTION: mark("Why? (may be left empty)"),
}
FIELD_PX = (66, 190)
"""How tall a field is at first, and how tall it grows with its words."""
_EDGES_PX, _BESIDE_PX = (12, 10, 10, 10), 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Draft(Struct, frozen=True):
    """An annotation as a person sends it; see ``Annotation``."""

    kind: AnnotationKind
    text: str
    replacement: str | None
    only_here: bool


class ComposeCard(QFrame):
    """Asks for the kind and the words of a new annotation.

    Signals:
        sent: A person sends it; carries a ``Draft``.
        dropped: A person thought better of it.
        changed: A person wrote in it, or chose another kind.
        grown: The card needs another height.
    """

    sent = Signal(object)
    dropped = Signal()
    changed = Signal()
    grown = Signal()

    def __init__(
        self,
        quote: str,
        *,
        kind: AnnotationKind = AnnotationKind.COMMENT,
        can_be_only_here: bool = False,
        old: Annotation | None = None,
        is_lost: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a new annotation, or for other words of an ``old`` one.

        Args:
            quote: The words it is about.
            kind: What is chosen at first.
            can_be_only_here: Whether it can be kept to one briefing.
            old: The annotation that is worded anew.
            is_lost: Whether the words it was about are in the text no more.
            parent: Where it stands.
        """
        super().__init__(parent)
        self._quote = quote
        self.setObjectName("card")
        self.setProperty("active", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(
            tr(
                "New annotation on “{quote}”" if old is None else "Your annotation on “{quote}”",
                quote=shortened(quote),
            )
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(*_EDGES_PX)
        lines.setSpacing(7)
        kinds = QWidget(self)  # without a parent, showing it would open a window of its own
        kinds.setLayout(self._kinds())
        kinds.setVisible(old is None)
        lines.addWidget(kinds)
        if is_lost:
            for said, name in (
                (f"“{shortened(quote)}”", "old"),
                (tr("These words are gone. Select others, then send."), "quiet"),
            ):
                lines.addWidget(wrapped(said, name))
        self._replacement_label = QLabel(tr("Proposed wording"))
        self._replacement_label.setObjectName("quiet")
        self._replacement = GrowingField(
            tr("Proposed wording"), tr("Leave empty to take the words out"), *FIELD_PX
        )
        self._text = GrowingField(tr("Words"), "", *FIELD_PX)
        for widget in (self._replacement_label, self._replacement, self._text):
            lines.addWidget(widget)
        self._only_here = QCheckBox(tr("Only in this briefing"))
        lines.addWidget(self._only_here)
        self._only_here.setVisible(can_be_only_here and old is None)
        lines.addLayout(self._buttons())
        self.fill("", quote)
        self.choose(kind if old is None else old.kind)
        if old is not None:
            self.fill(old.present_text, old.present_replacement or "")
        self._first = (self.text, self.replacement)
        for field in (self._text, self._replacement):
            field.textChanged.connect(self._follow_keys)
            field.grown.connect(self.grown)
        if old is None:
            for number, each in enumerate(AnnotationKind):
                QShortcut(
                    f"Alt+{number + 1}", self, lambda k=each: self._choose_by_hand(k),
                    context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
                )  # fmt: skip
        self._only_here.toggled.connect(lambda _: self.changed.emit())

    @property
    def text(self) -> str:
        """What is said, as it was typed."""
        return self._text.text()

    @property
    def replacement(self) -> str:
        """The wording in its field, whether it is proposed or not."""
        return self._replacement.text()

    @property
    def is_only_here(self) -> bool:
        """Whether it is to be kept to one briefing."""
        return self._only_here.isChecked()

    @property
    def is_begun(self) -> bool:
        """Whether there is something in it that would be lost."""
        return (self.text, self.replacement) != self._first

    def fill(self, text: str, replacement: str, *, only_here: bool = False) -> None:
        """Show what was written of it."""
        self._text.setPlainText(text)
        self._replacement.setPlainText(replacement)
        self._only_here.setChecked(only_here)

    def take_keys(self) -> None:
        """Let a person write at once."""
        is_suggestion = self.kind is AnnotationKind.SUGGESTION
        if is_suggestion and self.replacement == self._quote:
            # Other words are typed over the old ones, or the caret is moved to mend them.
            self._replacement.selectAll()
        (self._replacement if is_suggestion else self._text).setFocus()

    @property
    def kind(self) -> AnnotationKind:
        """The kind that is chosen."""
        return list(AnnotationKind)[self._group.checkedId()]

    def choose(self, kind: AnnotationKind) -> None:
        """Make it another kind of annotation."""
        self._group.button(list(AnnotationKind).index(kind)).setChecked(True)
        is_suggestion = kind is AnnotationKind.SUGGESTION
        self._replacement_label.setVisible(is_suggestion)
        self._replacement.setVisible(is_suggestion)
        self._text.setPlaceholderText(tr(_HINTS[kind]))
        self.setProperty("kind", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._weigh()
        self.grown.emit()
        self.changed.emit()

    def send(self) -> None:
        """Send what was written, if it says something."""
        if self._says_something():
            is_suggestion = self.kind is AnnotationKind.SUGGESTION
            self.sent.emit(
                Draft(
                    self.kind,
                    self.text.strip(),
                    self.replacement if is_suggestion else None,
                    self.is_only_here,
                )
            )

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send()
        else:
            super().keyPressEvent(event)

    # Inside

    def _kinds(self) -> WrappingRow:
        row = WrappingRow(4)
        row.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        for number, kind in enumerate(AnnotationKind):
            button = QToolButton()
            button.setObjectName("kindchip")
            button.setText(tr(_NAMES[kind]))
            button.setAccessibleName(kind_words(kind))
            button.setCheckable(True)
            button.setToolTip(f"{kind_words(kind)}: {tr(_HINTS[kind])} (Alt+{number + 1})")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(lambda n: self._choose_by_hand(list(AnnotationKind)[n]))
        return row

    def _choose_by_hand(self, kind: AnnotationKind) -> None:
        self.choose(kind)
        self.take_keys()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_BESIDE_PX)
        self._hint = QLabel(tr("Ctrl+Enter sends"))
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self._send = QToolButton()
        self._send.setObjectName("send")
        self._send.setText(tr("Send"))
        self._send.setToolTip(self._hint.text())
        self._send.clicked.connect(self.send)
        self._drop = QToolButton()
        self._drop.setObjectName("quiet")
        self._drop.setText(tr("Cancel"))
        self._drop.clicked.connect(self.dropped)
        row.addWidget(self._hint, 1)
        row.addStretch()
        row.addWidget(self._drop)
        row.addWidget(self._send)
        return row

    def _fit_hint(self) -> None:
        """Let the hint go where it would take room from the words on the buttons."""
        edges = self.contentsRect().width() - sum(_EDGES_PX[::2])
        taken = sum(b.sizeHint().width() + _BESIDE_PX for b in (self._drop, self._send))
        metrics = self._hint.fontMetrics()
        longest = max(metrics.horizontalAdvance(word) for word in self._hint.text().split())
        has_room = edges - taken >= longest
        if has_room is self._hint.isHidden():
            self._hint.setVisible(has_room)
            self.grown.emit()

    def _says_something(self) -> bool:
        if self.kind is AnnotationKind.SUGGESTION:
            return self.replacement != self._quote
        return bool(self.text.strip())

    def _follow_keys(self) -> None:
        self._weigh()
        self.changed.emit()

    def _weigh(self) -> None:
        self._send.setEnabled(self._says_something())
