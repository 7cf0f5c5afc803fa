"""Finds words in the open text, and replaces them one at a time or all at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from briefer.domain.word_search import Place, Wanted, are_names, places_of, replaced
from briefer.ui.appearance import Appearance
from briefer.ui.positions import Positions
from briefer.ui.translation import tr, tr_count
from briefer.ui.views.editor import Editor
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.wording import count
from briefer.ui.writing.markdown_edits import Edit

_MOST_SHOWN = 500
"""Hits that are coloured at once: Qt looks at each of them at every key."""
_PAUSE_MS = 150
_FIELD_PX = 260


class FindBar(QWidget):
    """A row over the text, or two when it replaces as well; Esc closes it."""

    def __init__(self, editor: Editor, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._editor, self._look = editor, look
        self.field = _field(tr("Find"), tr("Find in this text"))
        self.replacement = _field(tr("Replace with"), tr("Replace with"))
        self.whole = _box(tr("Whole words"), tr("A part of a longer word is no hit"))
        self.exact = _box(tr("Match case"), tr("Case and accents count as well"))
        self._state = quiet_label()
        self._previous = _button("", tr("Go to the hit before (Shift+Enter)"), self.go_back)
        self._next = _button("", tr("Go to the next hit (Enter)"), self.go_on)
        self._close = _button("", tr("Close (Esc)"), self.close_bar)
        one = _button(tr("Replace"), tr("Replace this hit and go to the next"), self.replace)
        every = _button(tr("Replace all"), tr("Replace every hit in this text"), self.replace_all)
        self._replacing = [self.replacement, one, every]
        finding = (self._previous, self._next, self.whole, self.exact, self._state)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 6, 12, 6)
        grid.setSpacing(6)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(_row(finding), 0, 1)
        grid.addWidget(self._close, 0, 2)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(_row((one, every)), 1, 1)
        grid.setColumnStretch(1, 1)
        self.setTabOrder(self.field, self.replacement)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look_again)
        self._heard = editor.edited.connect(self._follow_typing)
        self.field.textChanged.connect(lambda _: self._find_from_here())
        self.whole.toggled.connect(lambda _: self._find_from_here())
        self.exact.toggled.connect(lambda _: self._find_from_here())
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def search_in(self, editor: Editor) -> None:
        """Find words in another editor from now on."""
        self._editor.setExtraSelections([])
        self._editor.edited.disconnect(self._heard)
        self._editor = editor
        self._heard = editor.edited.connect(self._follow_typing)
        self.look_again()

    def open(self, *, replaces: bool) -> None:
        """Show the bar with the selected words in it."""
        for widget in self._replacing:
            widget.setVisible(replaces)
        start, end = self._editor.selected()
        words = self._editor.text()[start:end]
        self.show()
        if words and "\n" not in words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()
        self.look_again()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._editor.setExtraSelections([])
        self._editor.setFocus()

    def look_again(self) -> None:
        """Show what is found in the text as it is now."""
        if self.isVisible():
            self._tell(self._hits())

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
        """Replace every hit as one step of undo, but for names of sources, facts and addresses."""
        found, text = self._hits(), self._editor.text()
        names = are_names(found, text)
        hits = [hit for hit, is_name in zip(found, names, strict=True) if not is_name]
        if self._editor.isReadOnly() or not hits:
            return
        first, last = hits[0][0], hits[-1][1]
        inner = [(start - first, end - first) for start, end in hits]
        joined = replaced(text[first:last], inner, self.replacement.text())
        self._editor.apply(Edit(first, last, joined), keep_caret=True)
        # Of a hit that was selected, an odd part would stay so.
        caret = self._editor.textCursor()
        caret.setPosition(caret.selectionEnd())
        self._editor.setTextCursor(caret)
        self._pause.stop()
        self._colour([])
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
        self._previous.setIcon(self._look.icon("previous"))
        self._next.setIcon(self._look.icon("next"))
        self.look_again()

    def _hits(self) -> list[Place]:
        wanted = Wanted(self.field.text(), self.exact.isChecked(), self.whole.isChecked())
        return places_of(wanted, self._editor.text())

    def _follow_typing(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _find_from_here(self) -> None:
        self._go(self._editor.selected()[0], forward=True)

    def _go(self, at: int, *, forward: bool) -> None:
        hits = self._hits()
        if hits:
            ahead = [h for h in hits if h[0] >= at] if forward else [h for h in hits if h[1] <= at]
            chosen = (ahead or hits)[0 if forward else -1]
            self._editor.select(*chosen)
        self._tell(hits)

    def _tell(self, hits: list[Place]) -> None:
        self._colour(hits if self.isVisible() else [])
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

    def _colour(self, hits: list[Place]) -> None:
        """Let the hits stand out; Qt carries them along while one types."""
        places, shown = Positions(self._editor.text()), []
        for start, end in hits[:_MOST_SHOWN]:
            part = QTextEdit.ExtraSelection()
            part.cursor = QTextCursor(self._editor.document())
            part.cursor.setPosition(places.to_units(start))
            part.cursor.setPosition(places.to_units(end), QTextCursor.MoveMode.KeepAnchor)
            part.format.setBackground(QColor(self._look.theme.green.fill))
            shown.append(part)
        self._editor.setExtraSelections(shown)


def _field(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setFixedWidth(_FIELD_PX)
    return field


def _box(words: str, tip: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setToolTip(tip)
    return box


def _button(text: str, tip: str, act: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet" if text else "small")
    button.setText(text)
    button.setToolTip(tip)
    if not text:
        button.setAccessibleName(tip)
    button.clicked.connect(lambda _=False: act())
    return button


def _row(widgets: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
