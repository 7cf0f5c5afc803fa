"""The card in which a new annotation is written, beside the words it is about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.annotation import Annotation, AnnotationKind
from briefer.ui.translation import mark, tr
from briefer.ui.views.card import shortened
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
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Draft:
    """An annotation that a person has written and not yet sent; see ``Annotation``."""

    kind: AnnotationKind
    start: int
    end: int
    text: str
    replacement: str | None
    only_here: bool


class ComposeCard(QFrame):
    """Asks for the kind and the words of a new annotation.

    Signals:
        sent: A person sends it; carries a ``Draft``.
        dropped: A person thought better of it.
        grown: The card needs another height.
    """

    sent = Signal(object)
    dropped = Signal()
    grown = Signal()

    def __init__(
        self,
        quote: str,
        start: int,
        end: int,
        *,
        kind: AnnotationKind = AnnotationKind.COMMENT,
        can_be_only_here: bool = False,
        old: Annotation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a new annotation, or for other words of an ``old`` one."""
        super().__init__(parent)
        self._range = (start, end)
        self._quote, self._old = quote, old
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
        lines.setContentsMargins(12, 10, 10, 10)
        lines.setSpacing(7)
        kinds = QWidget(self)  # without a parent, showing it would open a window of its own
        kinds.setLayout(self._kinds())
        kinds.setVisible(old is None)
        lines.addWidget(kinds)
        self._replacement_label = QLabel(tr("Proposed wording"))
        self._replacement_label.setObjectName("quiet")
        self._replacement = _field(tr("Proposed wording"), tr("Leave empty to take the words out"))
        self._replacement.setPlainText(quote)
        self._text = _field(tr("Words"), "")
        for widget in (self._replacement_label, self._replacement, self._text):
            lines.addWidget(widget)
        self._only_here = QCheckBox(tr("Only in this briefing"))
        lines.addWidget(self._only_here)
        self._only_here.setVisible(can_be_only_here and old is None)
        lines.addLayout(self._buttons())
        self._text.textChanged.connect(self._weigh)
        self._replacement.textChanged.connect(self._weigh)
        self.choose(kind if old is None else old.kind)
        if old is not None:
            self._text.setPlainText(old.present_text)
            self._replacement.setPlainText(old.present_replacement or "")

    @property
    def range(self) -> tuple[int, int]:
        """The words it is about, in code points of the text."""
        return self._range

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
        (self._replacement if is_suggestion else self._text).setFocus()
        self.grown.emit()

    def send(self) -> None:
        """Send what was written, if it says something."""
        if self._says_something():
            is_suggestion = self.kind is AnnotationKind.SUGGESTION
            self.sent.emit(
                Draft(
                    self.kind,
                    *self._range,
                    self._text.toPlainText().strip(),
                    self._replacement.toPlainText() if is_suggestion else None,
                    self._only_here.isChecked(),
                )
            )

    # Qt overrides

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
        self._group = QButtonGroup(self)
        for number, kind in enumerate(AnnotationKind):
            button = QToolButton()
            button.setObjectName("kindchip")
            button.setText(tr(_NAMES[kind]))
            button.setAccessibleName(kind_words(kind))
            button.setCheckable(True)
            button.setToolTip(f"{kind_words(kind)}: {tr(_HINTS[kind])}")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(lambda n: self.choose(list(AnnotationKind)[n]))
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        hint = QLabel(tr("Ctrl+Enter sends"))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self._send = QToolButton()
        self._send.setObjectName("send")
        self._send.setText(tr("Send"))
        self._send.clicked.connect(self.send)
        drop = QToolButton()
        drop.setObjectName("quiet")
        drop.setText(tr("Cancel"))
        drop.clicked.connect(self.dropped)
        row.addWidget(hint, 1)
        row.addWidget(drop)
        row.addWidget(self._send)
        return row

    def _says_something(self) -> bool:
        if self.kind is AnnotationKind.SUGGESTION:
            return self._replacement.toPlainText() != self._quote
        return bool(self._text.toPlainText().strip())

    def _weigh(self) -> None:
        self._send.setEnabled(self._says_something())


def _field(name: str, hint: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(66)
    return field
