"""The bottom line: whether the text is saved, how long it is, and what the briefing carries."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from briefer.ui.announcing import announce
from briefer.ui.appearance import Appearance
from briefer.ui.translation import tr
from briefer.ui.views.panel_parts import YieldingLabel

_DOT = "●"
_PADDING_PX = 8
"""Before and after the words of a part; the style sheet says the same."""
_LEAST_PX = 72
"""A part that gives way still shows its first word, or else nothing at all."""
_MOST_PX = 16777215
"""Qt's own for "as wide as you like"."""


class StatusLine(QStatusBar):
    """Shows state and never a message that goes away; no window has to be wider for it."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._look = look
        self._is_saved = True
        self._saved_words = ""
        self._saved = _label(tr("Saved"))
        self._saved.setTextFormat(Qt.TextFormat.RichText)
        self._words = _giving(tr("Length"))
        self._selected = _giving(tr("Selected words"))
        self._annotations = _label(tr("Open annotations"))
        self._findings = _label(tr("What the last check found; F7 lists it"))
        self._language = _giving(tr("Language"))
        self._marking = _label(tr("Marking"))
        self._cutoff = _giving(tr("Information cut-off"))
        for label in (self._saved, self._words, self._selected):
            self.addWidget(label)
        for label in self._state_labels:
            self.addPermanentWidget(label)
        self._findings.hide()
        look.changed.connect(self._draw_saved)

    def show_saved(self, words: str, *, is_saved: bool) -> None:
        """Say whether the text is safe, such as "Saved 10:24"; announce it when it became so."""
        if (words, is_saved) == (self._saved_words, self._is_saved):
            return
        # Another text that is safe anyway is no news.
        news = is_saved and not self._is_saved
        self._saved_words, self._is_saved = words, is_saved
        self._draw_saved()
        self._saved.setAccessibleName(words)
        if news:
            announce(self._saved, words)

    def show_length(self, text: str) -> None:
        """Say how long section and briefing are."""
        self._words.say(text)
        self._fit()

    def show_selection(self, text: str) -> None:
        """Say how much is selected; empty for nothing."""
        self._selected.say(text)
        self._fit()

    def show_findings(self, words: str) -> None:
        """Say what the last check found; empty when nobody knows."""
        self._findings.setText(words)
        self._findings.setVisible(bool(words))
        self._fit()

    def show_state(self, *, annotations: str, language: str, marking: str, cutoff: str) -> None:
        """Say what the open text and briefing carry; empty hides a part."""
        self._annotations.setText(annotations)
        self._language.say(language)
        self._marking.setText(marking)
        self._cutoff.say(cutoff)
        for label in (self._annotations, self._language, self._marking, self._cutoff):
            label.setVisible(bool(label.text()))
        self._fit()

    @property
    def text(self) -> str:
        """Everything the line says, for whoever reads it aloud."""
        labels = (self._words, self._selected, *self._state_labels)
        return " · ".join([self._saved_words, *(x.text() for x in labels if x.text())])

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Inside

    @property
    def _state_labels(self) -> tuple[QLabel, ...]:
        return (self._annotations, self._findings, self._language, self._marking, self._cutoff)

    def _fit(self) -> None:
        """Take what there is no room for from the longest words first; marking and counts stay."""
        layout = self.layout()
        if layout is None:
            return
        labels = (self._saved, self._words, self._selected, *self._state_labels)
        shown = [label for label in labels if not label.isHidden()]
        wanted = sum(label.sizeHint().width() + layout.spacing() for label in shown)
        lacking = wanted + 2 * layout.spacing() - self.width()
        giving = (self._words, self._cutoff, self._language, self._selected)
        rooms = {label: label.sizeHint().width() for label in giving}
        for least_px in (_LEAST_PX, 0):
            for label, room in rooms.items():
                if lacking > 0:
                    kept = room - lacking
                    rooms[label] = kept if kept >= _LEAST_PX else min(room, least_px)
                    lacking -= room - rooms[label]
        for label, room in rooms.items():
            label.setMaximumWidth(room if room < label.sizeHint().width() else _MOST_PX)

    def _draw_saved(self) -> None:
        theme = self._look.theme
        colour = theme.green.ink if self._is_saved else theme.amber.ink
        self._saved.setText(
            f"<span style='color:{colour}'>{_DOT}</span> {self._saved_words}"
            if self._saved_words
            else ""
        )
        self._fit()


def _giving(tip: str) -> YieldingLabel:
    return YieldingLabel(tip, padding_px=_PADDING_PX)


def _label(tip: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(tip)
    return label
