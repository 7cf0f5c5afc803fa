"""A card: one thread of annotations beside the words that it is about."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.anchor import Found, Resolution
from briefer.domain.annotation import Annotation, AnnotationKind, ThreadState
from briefer.domain.shortening import shortened
from briefer.services.half_written import HalfReply
from briefer.ui.reviewing.thread_verbs import CardVerb, verbs_for
from briefer.ui.translation import mark, tr
from briefer.ui.views.growing_field import GrowingField
from briefer.ui.views.panel_parts import ElidedLabel
from briefer.ui.views.thread_words import ThreadWords
from briefer.ui.views.wrapping_row import WrappingRow
from briefer.ui.wording import age, count, day, initials, kind_words

_LABELS = {
    CardVerb.RESOLVE: mark("Resolve"),
    CardVerb.REOPEN: mark("Reopen"),
    CardVerb.ASSIGN: mark("Assign"),
    CardVerb.ACCEPT: mark("Accept"),
    CardVerb.REJECT: mark("Reject"),
    CardVerb.REWORD: mark("Edit"),
    CardVerb.TAKE_BACK: mark("Take back"),
}
_TIPS = {
    CardVerb.RESOLVE: mark("Close this thread (Ctrl+Shift+Enter)"),
    CardVerb.REOPEN: mark("Open this thread again"),
    CardVerb.ASSIGN: mark("Say who has to act, and by when"),
    CardVerb.ACCEPT: mark("Put the proposed wording into the text"),
    CardVerb.REJECT: mark("Keep the wording as it is"),
    CardVerb.REWORD: mark("Word your annotation anew"),
    CardVerb.TAKE_BACK: mark("Withdraw your annotation"),
}
_STATES = {
    ThreadState.RESOLVED: mark("Resolved"),
    ThreadState.ACCEPTED: mark("Accepted"),
    ThreadState.REJECTED: mark("Rejected"),
}
_SPOKEN_STATES = {
    ThreadState.OPEN: mark("open"),
    ThreadState.RESOLVED: mark("resolved"),
    ThreadState.ACCEPTED: mark("accepted"),
    ThreadState.REJECTED: mark("rejected"),
    ThreadState.WITHDRAWN: mark("withdrawn"),
}
_FOUND = {
    Found.EXACT: mark("On these very words"),
    Found.MAPPED: mark("Carried here through the edits of the text"),
    Found.MOVED: mark("Found again where its words were moved to"),
    Found.CHECK: mark("Found by a likeness: check the place"),
    Found.DETACHED: mark("Its words are not in the text"),
}
"""How the words were found, for whoever asks."""
_FOUND_NOTES = {Found.MOVED: mark("Moved with its words"), Found.CHECK: mark("Check the place")}
"""What is said unasked."""
REPLY_PX = (34, 150)
"""How tall the field for a reply is at first, and how tall it grows with its words."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDLESS = r"[!-~\u00c0-\u024f]{25,}"
"""A run without a blank that a narrow card could not show whole."""
_MAY_BREAK = "\u200b"
_PRESSING = (*_ENTER, Qt.Key.Key_Space)


class Card(QFrame):
    """Shows a thread; the active one also lets a person answer.

    Signals:
        pressed: A person chose this card; carries the annotation's id.
        grown: The card needs another height.
        left: A person is done here and wants back to the text.
        asked: A person asked for something: the annotation's id, a ``CardVerb``, words.
        reply_changed: A person worded a reply anew: the annotation's id, the reply's, the words;
            none take it back.
        reply_typed: A person writes a reply: the annotation's id, and the ``HalfReply``, or None
            when there is nothing in it that could be lost.
    """

    pressed = Signal(str)
    left = Signal()
    grown = Signal()
    asked = Signal(str, object, str)
    reply_changed = Signal(str, str, str)
    reply_typed = Signal(str, object)

    def __init__(
        self,
        annotation: Annotation,
        resolution: Resolution,
        now: datetime,
        *,
        is_active: bool = False,
        me: str = "",
        can_answer: bool = True,
        half: HalfReply | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.annotation = annotation
        self.resolution = resolution
        self.is_active = is_active
        self._me = me if can_answer else ""
        self._reworded = ""
        self._half = half
        self._editing: list[QToolButton] = []
        self.reply_field: GrowingField | None = None
        self._said: ThreadWords | None = None
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", annotation.kind.value)
        self.setProperty("active", is_active)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if is_active else _HAND)
        self.setAccessibleName(spoken(annotation, resolution))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 9, 10, 10)
        lines.setSpacing(5)
        lines.addLayout(self._head(now))
        if is_active:
            self._said = ThreadWords([*self._words(now), *self._replies(now)], lines.spacing())
            self._said.setAccessibleName(tr("What was said"))
            lines.addWidget(self._said, 1)
            if annotation.state is ThreadState.OPEN and can_answer:
                lines.addWidget(self._make_reply_field())
            if can_answer:
                lines.addLayout(self._buttons())
            return
        for label in self._words(now):
            lines.addWidget(label)
        if annotation.replies or half is not None:
            lines.addWidget(wrapped(self._replies_in_short(), "quiet"))

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.annotation.id)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and is_held:
            self.send_reply()
        elif event.key() in _PRESSING and self.hasFocus():
            if self.is_active:
                self.take_keys()
            else:
                self.pressed.emit(self.annotation.id)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_keys(self) -> None:
        """Let a person answer, or read it where nothing can be answered."""
        (self.reply_field or self).setFocus()
        if self._said is not None:
            self._said.show_newest()

    # Inside

    def _head(self, now: datetime) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        avatar = _label(initials(self.annotation.author), "avatar", self.annotation.kind)
        avatar.setFixedSize(24, 24)
        avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        author = ElidedLabel(self.annotation.author, "author")
        font = author.font()
        font.setBold(True)
        author.setFont(font)
        author.setToolTip(self.annotation.author)
        row.addWidget(avatar)
        row.addWidget(author, 1)
        row.addWidget(_label(age(self.annotation.created_at, now), "quiet"))
        kind = _label(kind_words(self.annotation.kind).upper(), "kind", self.annotation.kind)
        kind.setToolTip(tr(_FOUND[self.resolution.found]))
        row.addWidget(kind)
        return row

    def _words(self, now: datetime) -> list[QLabel]:
        shown = []
        annotation = self.annotation
        if self.resolution.is_detached:
            shown.append(wrapped(f"“{shortened(annotation.present_anchor.quote)}”", "old"))
        if annotation.present_text:
            shown.append(wrapped(annotation.present_text))
        if annotation.present_replacement is not None and not self.resolution.is_detached:
            shown.append(wrapped(shortened(annotation.anchor.quote), "old"))
        if annotation.present_replacement is not None:
            shown.append(
                wrapped(annotation.present_replacement or tr("(take the words out)"), "new")
            )
        notes = [tr(_STATES[annotation.state])] if annotation.state in _STATES else []
        if annotation.assignee:
            notes.append(_assigned(annotation, now))
        if annotation.only_in:
            notes.append(tr("Only in this briefing"))
        if self.resolution.found in _FOUND_NOTES:
            notes.append(tr(_FOUND_NOTES[self.resolution.found]))
        if notes:
            shown.append(wrapped(" · ".join(notes), "quiet"))
        return shown

    def _replies(self, now: datetime) -> list[QWidget]:
        shown: list[QWidget] = []
        for reply in self.annotation.replies:
            head = wrapped(f"{reply.author}, {age(reply.at, now)}", "quiet")
            if reply.author != self._me or self.annotation.state is not ThreadState.OPEN:
                shown += [head, wrapped(reply.text)]
                continue
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(head, 1)
            edit = _button(tr("Edit"), tr("Word your reply anew, or take it back"))
            edit.setAccessibleName(tr("Edit your reply “{text}”", text=shortened(reply.text)))
            edit.clicked.connect(lambda _=False, r=reply: self._begin_rewording(r.id, r.text))
            self._editing.append(edit)
            row.addWidget(edit)
            shown += [line, wrapped(reply.text)]
        return shown

    def _replies_in_short(self) -> str:
        notes = []
        if self.annotation.replies:
            notes.append(count(len(self.annotation.replies), "reply", "replies"))
        if self._half is not None:
            notes.append(tr("Your reply is not sent yet"))
        return " · ".join(notes)

    def _begin_rewording(self, reply: str, text: str) -> None:
        if self.reply_field is None:
            return
        self._reworded = reply
        self.reply_field.setPlainText(text)
        self.reply_field.selectAll()
        self.reply_field.setPlaceholderText(tr("Nothing takes the reply back"))
        self.reply_field.setFocus()

    def _tell_typed(self) -> None:
        if self.reply_field is None:
            return
        words = self.reply_field.text()
        old = next((r.text for r in self.annotation.replies if r.id == self._reworded), "")
        is_begun = bool(words.strip()) and words != old
        for edit in self._editing:
            # It would put other words in place of those that are not sent yet.
            edit.setEnabled(not is_begun)
        self.reply_typed.emit(
            self.annotation.id, HalfReply(words, self._reworded) if is_begun else None
        )

    def _make_reply_field(self) -> GrowingField:
        name = tr("Reply to {name}", name=self.annotation.author)
        field = GrowingField(name, tr("Reply…  Ctrl+Enter sends"), *REPLY_PX)
        field.grown.connect(self.grown)
        self.reply_field = field
        half = self._half
        if half is not None:
            if half.rewords in {r.id for r in self.annotation.replies}:
                self._begin_rewording(half.rewords, half.text)
            field.setPlainText(half.text)
            field.moveCursor(QTextCursor.MoveOperation.End)
            self._tell_typed()
        field.textChanged.connect(self._tell_typed)
        return field

    def send_reply(self) -> None:
        """Ask for what was typed to be added to the thread; does nothing when nothing was.

        It stays in its field: once it is in the thread, another card takes this one's place.
        """
        if self.reply_field is None:
            return
        words = self.reply_field.text().strip()
        if self._reworded:
            self.reply_changed.emit(self.annotation.id, self._reworded, words)
        elif words:
            self.asked.emit(self.annotation.id, CardVerb.REPLY, words)

    def _buttons(self) -> WrappingRow:
        row = WrappingRow()
        lost = _WANT_WORDS if self.resolution.is_detached else ()
        for verb in verbs_for(self.annotation, self._me):
            if verb in lost:
                continue
            button = _button(tr(_LABELS[verb]), tr(_TIPS[verb]))
            button.clicked.connect(
                lambda _=False, v=verb: self.asked.emit(self.annotation.id, v, "")
            )
            row.addWidget(button)
        return row


_HAND = Qt.CursorShape.PointingHandCursor
_WANT_WORDS = (CardVerb.ACCEPT, CardVerb.REWORD)
"""What nothing can come of while the words are not in the text."""


def spoken(annotation: Annotation, resolution: Resolution) -> str:
    """Return what a screen reader says for a card."""
    said = tr(
        "{kind} by {name}, {state}, detached, was on “{quote}”: {text}"
        if resolution.is_detached
        else "{kind} by {name}, {state}, on “{quote}”: {text}",
        kind=kind_words(annotation.kind),
        name=annotation.author,
        state=tr(_SPOKEN_STATES[annotation.state]),
        quote=shortened(annotation.present_anchor.quote),
        text=annotation.present_text,
    )
    if annotation.present_replacement is None:
        return said
    wording = annotation.present_replacement or tr("nothing")
    return said + " " + tr("Proposes “{wording}”.", wording=wording)


def _assigned(annotation: Annotation, now: datetime) -> str:
    if annotation.due is None:
        return tr("For {name}", name=annotation.assignee)
    return tr("For {name}, by {day}", name=annotation.assignee, day=day(annotation.due, now.date()))


def _button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setText(text)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _label(text: str, name: str = "", kind: AnnotationKind | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    if kind is not None:
        label.setProperty("kind", kind.value)
    return label


def wrapped(text: str, name: str = "") -> QLabel:
    """Make a label of several lines for words that nobody has checked.

    An address, or what else has no blank, is broken wherever the line ends.
    """
    label = _label(re.sub(_ENDLESS, lambda run: _MAY_BREAK.join(run[0]), text), name)
    label.setWordWrap(True)
    return label
