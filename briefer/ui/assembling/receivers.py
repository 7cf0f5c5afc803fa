"""Answers who received what we now withdraw, by module, version, source or words."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.edition import Impact
from briefer.domain.query import ModuleQuery
from briefer.errors import BrieferError
from briefer.services.issuing import impact
from briefer.services.library import get_module, list_sources
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.impact_form import ImpactForm, Question, Sought
from briefer.ui.error_words import in_words
from briefer.ui.places import Places
from briefer.ui.tasks import Task
from briefer.ui.writing.sides import Sides

_OFFERED = 12


class Receivers(QObject):
    """Asks the record of editions off the UI thread; the newest question wins."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        places: Places,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._sides = window, desk, sides
        self._assembler, self._places = assembler, places
        self._task: Task | None = None
        self.form: ImpactForm | None = None

    def show(self) -> None:
        """Ask about the selected words, or about the module whose text is open."""
        question = self._first_question()
        form = ImpactForm(question, self._window)
        form.typed.connect(self._complete)
        form.asked.connect(self._ask)
        form.opened.connect(self._places.go_to_section)
        form.finished.connect(lambda _: self._close(form))
        self.form = form
        form.open()
        if question.name:
            form.asked.emit(question)

    # Inside

    def _first_question(self) -> Question:
        words = " ".join(self._sides.editor.textCursor().selectedText().split())
        if words:
            return Question(Sought.WORDS, words)
        briefing, module = self._assembler.briefing, self._sides.writer.module
        found = briefing.outline.sections.get(self._assembler.section) if briefing else None
        asked = found.link.module if found is not None and found.link is not None else module
        if asked is None:
            return Question(Sought.WORDS, "")
        return Question(Sought.MODULE, get_module(self._desk.session, asked).slug)

    def _complete(self, question: Question) -> None:
        if self.form is None:
            return
        session, names = self._desk.session, list[str]()
        if question.sought is Sought.SOURCE:
            names = [s.key for s in list_sources(session, question.name)[:_OFFERED]]
        elif question.sought is Sought.MODULE and question.name:
            rows = self._desk.search(ModuleQuery(text=question.name, limit=_OFFERED))
            names = [row.slug for row in rows]
        self.form.offer(names)

    def _ask(self, question: Question) -> None:
        self._stop()
        open_again = self._desk.open_again

        def work(task: Task) -> list[Impact]:
            task.step(0, 1, question.name)
            named = {question.sought.value: question.name}
            with open_again() as session:
                return impact(session, revision=question.revision, **named)

        task = Task(work, self._desk)
        self._task = task
        task.succeeded.connect(lambda found: self._take(task, found))
        task.failed.connect(lambda error: self._tell(task, error))
        task.ended.connect(task.deleteLater)
        task.start()

    def _take(self, task: Task, found: list[Impact]) -> None:
        if task is self._task and self.form is not None:
            self._task = None
            self.form.show_found(found)

    def _tell(self, task: Task, error: BaseException) -> None:
        if task is not self._task or self.form is None:
            return
        self._task = None
        if isinstance(error, BrieferError):
            self.form.say(" ".join(filter(None, in_words(error))))
        else:
            self._desk.alerts.show(error)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _close(self, form: ImpactForm) -> None:
        self._stop()
        self.form = None
        form.deleteLater()
