"""Accepts or rejects the suggestions of one author together, after a preview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.annotation import ThreadState
from briefer.services.open_threads import OpenSuggestions, open_suggestions
from briefer.services.settle_edits import AcceptAll, SetStates, SettleEverywhere
from briefer.ui.appearance import Appearance
from briefer.ui.desk import Desk
from briefer.ui.dialogs.suggestions_form import SuggestionsForm
from briefer.ui.translation import tr
from briefer.ui.writing.sides import Sides


class Settler(QObject):
    """Works on the open text, or on the whole library."""

    def __init__(self, window: QWidget, look: Appearance, desk: Desk, sides: Sides) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides = sides

    def open(self) -> None:
        """Open the preview of what waits on the open text."""
        module = self._sides.writer.module
        if module is not None and self._sides.save():
            texts = open_suggestions(self._desk.session, module)
            self._open(texts, tr("There is no open suggestion on this text."))

    def open_everywhere(self, author: str = "") -> None:
        """Open the preview of what waits in the library, first of all by ``author``."""
        if self._sides.save():
            texts = open_suggestions(self._desk.session)
            self._open(texts, tr("There is no open suggestion in the library."), author)

    # Inside

    def _open(self, texts: Sequence[OpenSuggestions], otherwise: str, author: str = "") -> None:
        if not texts:
            self._desk.alerts.say(otherwise)
            return
        form = SuggestionsForm(texts, self._look.theme, author, self._window)
        form.accepted_all.connect(lambda names: self._accept(texts, names))
        form.rejected_all.connect(self._reject)
        form.finished.connect(form.deleteLater)
        form.open()

    def _accept(self, texts: Sequence[OpenSuggestions], names: list[str]) -> None:
        steps = []
        for text in texts:
            chosen = tuple(t.annotation.id for t in text.threads if t.annotation.id in names)
            if chosen:
                steps.append(AcceptAll(text.module, chosen))
        if len(steps) == 1:
            self._desk.carry_out(steps[0])
        elif steps:
            self._desk.carry_out(SettleEverywhere(tuple(steps)))

    def _reject(self, names: list[str]) -> None:
        if names:
            self._desk.carry_out(SetStates(tuple((n, ThreadState.REJECTED) for n in names)))
