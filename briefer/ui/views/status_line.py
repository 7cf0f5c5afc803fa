"""The bottom line: whether the text is saved, how long it is, and what the briefing carries."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from briefer.ui.announcing import announce
from briefer.ui.appearance import Appearance
from briefer.ui.translation import tr

_DOT = "●"


class StatusLine(QStatusBar):
    """Shows state and never a message that goes away."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._look = look
        self._is_saved = True
        self._saved_words = ""
        self._saved = _label(tr("Saved"))
        self._saved.setTextFormat(Qt.TextFormat.RichText)
        self._words = _label(tr("Length"))
        self._selected = _label(tr("Selected words"))
        self._annotations = _label(tr("Open annotations"))
        self._findings = _label(tr("What the last check found; F7 lists it"))
        self._language = _label(tr("Language"))
        self._marking = _label(tr("Marking"))
        self._cutoff = _label(tr("Information cut-off"))
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
        self._words.setText(text)

    def show_selection(self, text: str) -> None:
        """Say how much is selected; empty for nothing."""
        self._selected.setText(text)

    def show_findings(self, words: str) -> None:
        """Say what the last check found; empty when nobody knows."""
        self._findings.setText(words)
        self._findings.setVisible(bool(words))

    def show_state(self, *, annotations: str, language: str, marking: str, cutoff: str) -> None:
        """Say what the open text and briefing carry; empty hides a part."""
        for label, text in (
            (self._annotations, annotations),
            (self._language, language),
            (self._marking, marking),
            (self._cutoff, cutoff),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    @property
    def text(self) -> str:
        """Everything the line says, for whoever reads it aloud."""
        labels = (self._words, self._selected, *self._state_labels)
        return " · ".join([self._saved_words, *(x.text() for x in labels if x.text())])

    @property
    def _state_labels(self) -> tuple[QLabel, ...]:
        return (self._annotations, self._findings, self._language, self._marking, self._cutoff)

    def _draw_saved(self) -> None:
        theme = self._look.theme
        colour = theme.green.ink if self._is_saved else theme.amber.ink
        self._saved.setText(
            f"<span style='color:{colour}'>{_DOT}</span> {self._saved_words}"
            if self._saved_words
            else ""
        )


def _label(tip: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(tip)
    return label
