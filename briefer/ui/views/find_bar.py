"""Finds words in the open text, and replaces them one at a time or all at once."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.translation import tr, tr_count
from briefer.ui.views.editor import Editor
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.wording import count
from briefer.ui.writing.markdown_edits import Edit

_ALIKE = ("'’‘ʼ", '"“”„', "-–—\u2011", " \u00a0\u202f")
"""Characters that a person does not tell apart while searching: I'm finds I’m."""


def pattern_of(words: str) -> re.Pattern[str]:
    """Return what finds ``words``, whatever their case and kind of quotation marks and dashes."""
    parts = []
    for letter in words:
        group = next((g for g in _ALIKE if letter in g), "")
        parts.append(f"[{re.escape(group)}]" if group else re.escape(letter))
    return re.compile("".join(parts), re.IGNORECASE)


class FindBar(QWidget):
    """A row over the text; Esc closes it."""

    def __init__(self, editor: Editor, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._editor = editor
        self.field = _field(tr("Find"), tr("Find in this text"))
        self.replacement = _field(tr("Replace with"), tr("Replace with"))
        self._state = quiet_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 2)
        row.addWidget(
            _button(tr("Previous"), tr("Go to the hit before (Shift+Enter)"), self.go_back)
        )
        row.addWidget(_button(tr("Next"), tr("Go to the next hit (Enter)"), self.go_on))
        row.addWidget(self._state)
        row.addWidget(self.replacement, 2)
        self._replacing = [
            self.replacement,
            _button(tr("Replace"), tr("Replace this hit and go to the next"), self.replace),
            _button(tr("Replace all"), tr("Replace every hit in this text"), self.replace_all),
        ]
        for widget in self._replacing[1:]:
            row.addWidget(widget)
        row.addStretch(1)
        self._look = look
        self._close = _button("", tr("Close (Esc)"), self.close_bar)
        look.changed.connect(self._restyle)
        self._restyle()
        row.addWidget(self._close)
        self.field.textChanged.connect(lambda _: self._find_from_here())
        self.hide()

    def search_in(self, editor: Editor) -> None:
        """Find words in another editor from now on."""
        self._editor = editor
        if self.isVisible():
            self._tell(self._hits())

    def open(self, *, replaces: bool) -> None:
        """Show the bar with the selected words in it."""
        for widget in self._replacing:
            widget.setVisible(replaces)
        start, end = self._editor.selected()
        words = self._editor.text()[start:end]
        if words and "\n" not in words:
            self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._tell(self._hits())

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._editor.setFocus()

    def go_on(self) -> None:
        """Select the next hit, from the beginning after the last one."""
        self._go(self._editor.selected()[1], forward=True)

    def go_back(self) -> None:
        """Select the hit before."""
        self._go(self._editor.selected()[0], forward=False)

    def replace(self) -> None:
        """Replace the selected hit and go to the next."""
        here = self._editor.selected()
        if here in self._hits() and not self._editor.isReadOnly():
            self._editor.apply(Edit(*here, self.replacement.text()))
        self.go_on()

    def replace_all(self) -> None:
        """Replace every hit as one step of undo."""
        if self._editor.isReadOnly():
            return
        text, new, last = self._editor.text(), [], 0
        hits = self._hits()
        for start, end in hits:
            new += [text[last:start], self.replacement.text()]
            last = end
        if hits:
            first = hits[0][0]
            joined = "".join(new)[first:]
            self._editor.apply(Edit(first, last, joined), keep_caret=True)
            self._state.setText(tr_count(len(hits), "{n} hit replaced", "{n} hits replaced"))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go_back() if is_back else self.go_on()
        else:
            super().keyPressEvent(event)

    # Inside

    def _restyle(self) -> None:
        self._close.setIcon(self._look.icon("close"))

    def _hits(self) -> list[tuple[int, int]]:
        words = self.field.text()
        if not words:
            return []
        return [m.span() for m in pattern_of(words).finditer(self._editor.text())]

    def _find_from_here(self) -> None:
        self._go(self._editor.selected()[0], forward=True)

    def _go(self, at: int, *, forward: bool) -> None:
        hits = self._hits()
        if hits:
            ahead = [h for h in hits if h[0] >= at] if forward else [h for h in hits if h[1] <= at]
            chosen = (ahead or hits)[0 if forward else -1]
            self._editor.select(*chosen)
        self._tell(hits)

    def _tell(self, hits: list[tuple[int, int]]) -> None:
        if not self.field.text():
            self._state.setText("")
        elif not hits:
            self._state.setText(tr("No hit"))
        else:
            here = self._editor.selected()
            total = count(len(hits), "hit")
            place = hits.index(here) + 1 if here in hits else 0
            self._state.setText(
                tr("{place} of {total}", place=place, total=total) if place else total
            )


def _field(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMinimumWidth(150)
    return field


def _button(text: str, tip: str, act: object) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet" if text else "small")
    button.setText(text)
    button.setToolTip(tip)
    if not text:
        button.setAccessibleName(tip)
    button.clicked.connect(lambda _=False: act() if callable(act) else None)
    return button
