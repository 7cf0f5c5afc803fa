"""Writes key judgements, and asks why where one is another than in the last edition."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.wording import wording_of
from briefer.services.edition_changes import judgement_issued
from briefer.services.reference import yardstick
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.judgement_form import Before, JudgementForm
from briefer.ui.writing.block_edits import turn_into_block
from briefer.ui.writing.judgement_edits import judgement_at
from briefer.ui.writing.markdown_edits import Edit
from briefer.ui.writing.sides import Sides

_FIRST_YARDSTICK = "icd-203"


class Judger(QObject):
    """One form makes a judgement, of the selected words too, or changes the one at the caret."""

    def __init__(self, window: QWidget, desk: Desk, sides: Sides, assembler: Assembler) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._sides, self._assembler = sides, assembler
        self.form: JudgementForm | None = None

    def write(self) -> None:
        """Open the form."""
        editor, briefing = self._sides.editor, self._assembler.briefing
        scale = yardstick(briefing.yardstick if briefing is not None else _FIRST_YARDSTICK)
        text, (first, last) = editor.text(), editor.selected()
        there = judgement_at(text, first)
        chosen = text[first:last].strip()
        before = self._before(there.words) if there is not None else None
        wording = wording_of(briefing.language if briefing is not None else "en")
        form = JudgementForm(scale, wording, there, before, self._window)
        if there is None and chosen:
            form.words.setPlainText(chosen)
            form.written.connect(
                lambda markdown: editor.apply(turn_into_block(text, first, last, markdown))
            )
        elif there is None:
            form.written.connect(self._sides.formatter.insert_block)
        else:
            start, end = there.start, there.end
            form.written.connect(lambda markdown: editor.apply(Edit(start, end, markdown)))
        form.finished.connect(lambda _: self._close(form))
        self.form = form
        form.open()

    # Inside

    def _before(self, words: str) -> Before | None:
        """Return what the last edition said of the question, if it judged it."""
        briefing = self._assembler.briefing
        if briefing is None:
            return None
        found = judgement_issued(self._desk.session, briefing.id, self._assembler.section, words)
        if found is None:
            return None
        number, then = found
        return Before(number, then.likelihood, then.confidence, then.basis)

    def _close(self, form: JudgementForm) -> None:
        if self.form is form:
            self.form = None
        form.deleteLater()
