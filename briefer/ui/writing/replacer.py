"""Looks for words in every text off the UI thread, and replaces what was ticked as one step."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.changes import ChangeSet
from briefer.services.replacing import Findings, TextHits, find_everywhere
from briefer.services.replacing import ReplaceEverywhere as Step
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.replace_everywhere import Question, ReplaceEverywhere
from briefer.ui.library.librarian import Librarian
from briefer.ui.tasks import Task
from briefer.ui.translation import tr
from briefer.ui.wording import count
from briefer.ui.writing.sides import Sides


class Replacer(QObject):
    """One search at a time; what a later one finds takes the place of an earlier."""

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        librarian: Librarian,
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides, self._assembler = sides, assembler
        self._librarian = librarian
        self._task: Task | None = None
        self.dialog: ReplaceEverywhere | None = None

    def open(self) -> None:
        """Open the form, with the selected words in it."""
        briefing = self._assembler.briefing
        dialog = ReplaceEverywhere(self._look, briefing.title if briefing else "", self._window)
        dialog.asked.connect(self._search)
        dialog.replace_asked.connect(self._replace)
        dialog.opened.connect(self._go_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        start, end = self._sides.editor.selected()
        words = self._sides.editor.text()[start:end]
        if words and "\n" not in words:
            dialog.words.setText(words)
            dialog.words.selectAll()
        self.dialog = dialog
        dialog.open()
        dialog.words.setFocus()

    # Inside

    def _search(self, question: Question) -> None:
        # What is found is what is shown: words that are typed and not saved would be missed.
        if not self._sides.save():
            return
        briefing = self._assembler.briefing
        own = briefing.id if briefing is not None and question.own_texts else None
        open_again = self._desk.open_again

        def work(_task: Task) -> Findings:
            with open_again() as session:
                return find_everywhere(
                    session, question.wanted, titles=question.titles, briefing=own
                )

        task = Task(work, self)
        task.succeeded.connect(lambda found: self._show(task, found))
        task.failed.connect(lambda error: self._desk.alerts.show(error))
        task.ended.connect(task.deleteLater)
        self._task = task
        task.start()

    def _show(self, task: Task, found: Findings) -> None:
        if task is self._task and self.dialog is not None:
            self.dialog.show_findings(found)

    def _replace(self, texts: object, words: str) -> None:
        if not isinstance(texts, tuple) or not self._sides.save():
            return
        if self.dialog is not None:
            # The window under it stays in use meanwhile.
            self.dialog.hide()
        self._desk.carry_out(Step(texts, words), lambda done: self._tell(texts, done))

    def _tell(self, texts: tuple[TextHits, ...], done: ChangeSet | None) -> None:
        if self.dialog is None:
            return
        if done is None:
            # It was cancelled, or something was changed meanwhile; the bar says what.
            self.dialog.open()
            self.dialog.ask()
            return
        self.dialog.accept()
        hits = sum(len(text.hits) for text in texts)
        self._desk.alerts.say(
            tr(
                "{hits} replaced in {texts}. Undo takes all of it back.",
                hits=count(hits, "hit"),
                texts=count(len(texts), "text"),
            )
        )

    def _go_to(self, module: str, start: int, end: int) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._librarian.open(module)
        self._sides.editor.select(start, end)
        self._sides.editor.setFocus()

    def _forget(self) -> None:
        self._task = None
        self.dialog = None
