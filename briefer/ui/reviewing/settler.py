"""Accepts or rejects the suggestions of one author together, after a preview."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.services.settle_edits import AcceptAll, SetStates
from briefer.ui.appearance import Appearance
from briefer.ui.desk import Desk
from briefer.ui.dialogs.suggestions_form import SuggestionsForm
from briefer.ui.translation import tr
from briefer.ui.writing.sides import Sides


class Settler(QObject):
    """Works on the open text."""

    def __init__(self, window: QWidget, look: Appearance, desk: Desk, sides: Sides) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides = sides

    def open(self) -> None:
        """Open the preview."""
        if not self._sides.writer.save():
            return
        content = self._sides.writer.content
        waiting = [
            t
            for t in self._sides.reviewer.threads
            if t.annotation.kind is AnnotationKind.SUGGESTION
            and t.annotation.state is ThreadState.OPEN
        ]
        if not waiting or content is None:
            self._desk.alerts.say(tr("There is no open suggestion on this text."))
            return
        form = SuggestionsForm(waiting, content.body, self._look.theme, self._window)
        form.accepted_all.connect(self._accept)
        form.rejected_all.connect(self._reject)
        form.finished.connect(form.deleteLater)
        form.open()

    # Inside

    def _accept(self, names: list[str]) -> None:
        module = self._sides.writer.module
        if module is not None and names:
            self._desk.perform(AcceptAll(module, tuple(names)))

    def _reject(self, names: list[str]) -> None:
        if names:
            self._desk.perform(SetStates(tuple((n, ThreadState.REJECTED) for n in names)))
