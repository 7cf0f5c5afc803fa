"""Checks the spelling of what is in view, off the UI thread, in the language of each text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Signal

from briefer.domain.spelling import is_foreign, is_known, name_within, plain_form
from briefer.services.spell_worker import SpellWorker
from briefer.services.spelling import (
    ENGINE,
    Dictionary,
    add_library_word,
    add_own_word,
    find_dictionary,
    has_engine,
    make_own_folder,
    own_folder,
    own_words,
    suggestions_for,
)
from briefer.ui.desk import Desk
from briefer.ui.layout_memory import LayoutMemory
from briefer.ui.tasks import Task
from briefer.ui.translation import tr
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.views.spell_layer import SpellLayer
from briefer.ui.wording import language as language_words
from briefer.ui.writing.side import Side
from briefer.ui.writing.sides import Sides
from briefer.ui.writing.spelling_menu import SpellingMenu

T = TypeVar("T")


class Spelling(QObject):
    """Keeps verdicts by dictionary and word; the layer of every side draws from them.

    Signals:
        checked: Verdicts have come in.
        changed: It was switched on or off.
    """

    checked = Signal()
    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        memory: LayoutMemory,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides = desk, sides
        self._memory, self._notices = memory, notices
        self._worker = SpellWorker()
        self._layers: dict[Side, SpellLayer] = {}
        self._found: dict[str, Dictionary | None] = {}
        self._verdicts: dict[Dictionary, dict[str, bool]] = {}
        self._asked: set[tuple[Dictionary, str]] = set()
        self._waits_for_next = False
        self.menu: SpellingMenu | None = None
        sides.each(self._attach)

    @property
    def toggled(self) -> dict[str, bool]:
        """Say what is on, by the id of the action."""
        return {"spelling": self._memory.checks_spelling}

    def toggle(self) -> None:
        """Check spelling, or do not; say what is missing where nothing can be checked."""
        self._memory.checks_spelling = not self._memory.checks_spelling
        self._found.clear()
        self._judge_all()
        self.changed.emit()
        if self._memory.checks_spelling:
            self._dictionary_or_tell()

    def next_fault(self) -> None:
        """Select the next misspelt word, and open its menu."""
        if not self._memory.checks_spelling:
            self.toggle()
        dictionary = self._dictionary_or_tell()
        if dictionary is None:
            return
        side = self._sides.active
        layer, verdicts = self._layers[side], self._verdicts.setdefault(dictionary, {})
        waiting = [word for word in layer.words() if word not in verdicts]
        if waiting:
            self._waits_for_next = True
            self._check(dictionary, waiting)
            return
        at, faults = side.editor.textCursor().selectionEnd(), layer.faults()
        fault = next((f for f in faults if f[0] >= at), faults[0] if faults else None)
        if fault is None:
            self._notices.tell(tr("Every word of this text is in the dictionary."))
            return
        start, end, word = fault
        side.editor.show_place(start)
        cursor = side.editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        side.editor.setTextCursor(cursor)
        below = side.editor.cursorRect().bottomLeft()
        self._open_menu(side, start, end, word, side.editor.viewport().mapToGlobal(below))

    def finish(self) -> None:
        """End what reads dictionaries."""
        self._worker.close()

    # Inside

    def _attach(self, side: Side) -> None:
        layer = self._layers[side] = SpellLayer(side.editor)
        layer.unknown_seen.connect(lambda words: self._check(self._dictionary(side), words))
        layer.menu_asked.connect(lambda *asked: self._open_menu(side, *asked))
        side.writer.opened.connect(lambda _: self._judge(side))
        self._judge(side)

    def _judge(self, side: Side) -> None:
        found = self._dictionary(side)
        verdicts = None if found is None else self._verdicts.setdefault(found, {})
        self._layers[side].judge_by(verdicts)

    def _judge_all(self) -> None:
        for side in self._layers:
            self._judge(side)

    def _dictionary(self, side: Side) -> Dictionary | None:
        content = side.writer.content
        if content is None or not self._memory.checks_spelling:
            return None
        tag = content.language
        if tag not in self._found:
            self._found[tag] = find_dictionary(tag) if has_engine() else None
        return self._found[tag]

    def _dictionary_or_tell(self) -> Dictionary | None:
        side = self._sides.active
        found = self._dictionary(side)
        if found is None and side.writer.content is not None:
            self._tell_missing(side.writer.content.language)
        return found

    def _tell_missing(self, language: str) -> None:
        if not has_engine():
            package = tr(
                "Spelling is checked once the package “{name}” is installed beside Briefer.",
                name=ENGINE,
            )
            self._notices.tell(package)
            return
        missing = tr(
            "There is no dictionary for {language}. Put its .aff and .dic files, as LibreOffice"
            " and Firefox use them, into {folder}",
            language=language_words(language),
            folder=own_folder(),
        )
        self._notices.tell(missing, [(tr("Open the folder"), self._open_folder)])

    def _open_folder(self) -> None:
        # Read when somebody wants to see the folder, which is not at a start.
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        self._desk.alerts.guard(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(make_own_folder())))
        )

    def _check(self, dictionary: Dictionary | None, words: Iterable[str]) -> None:
        fresh = [w for w in words if dictionary is not None and (dictionary, w) not in self._asked]
        if dictionary is None or not fresh:
            return
        self._asked.update((dictionary, word) for word in fresh)
        language, worker = dictionary.language, self._worker
        forms = {
            word: () if is_foreign(word, language) else _forms(word, language) for word in fresh
        }
        asked = {form for each in forms.values() for form in each}

        def take(wrong: frozenset[str]) -> None:
            known = own_words(self._desk.session)
            for word, each in forms.items():
                is_spelt = not each or not wrong.issuperset(each)
                self._verdicts[dictionary][word] = is_spelt or is_known(word, known, language)
            for layer in self._layers.values():
                layer.update()
            self.checked.emit()
            if self._waits_for_next:
                self._waits_for_next = False
                self.next_fault()

        self._run(
            lambda _: worker.misspelt(str(dictionary.folder), dictionary.name, asked),
            take,
            dictionary,
        )

    def _open_menu(self, side: Side, start: int, end: int, word: str, place: QPoint) -> None:
        dictionary = self._dictionary(side)
        if dictionary is None:
            return
        menu = self.menu = SpellingMenu(side.editor, start, end, word)
        menu.added.connect(lambda word, shared: self._add(word, of_library=shared))
        menu.finished.connect(lambda: self._forget(menu))
        worker = self._worker
        self._run(
            lambda _: suggestions_for(
                word, worker.suggest(str(dictionary.folder), dictionary.name, plain_form(word))
            ),
            lambda offered: menu.offer(offered) if self.menu is menu else None,
            dictionary,
        )
        menu.open(place)

    def _forget(self, menu: SpellingMenu) -> None:
        if self.menu is menu:
            self.menu = None

    def _add(self, word: str, *, of_library: bool) -> None:
        session = self._desk.session
        if of_library:
            if self._desk.run(lambda: add_library_word(session, word)) is None:
                return
        elif not self._desk.alerts.guard(lambda: add_own_word(word)):
            return
        known = own_words(session)
        for dictionary, verdicts in self._verdicts.items():
            for each in [w for w, is_well in verdicts.items() if not is_well]:
                verdicts[each] = is_known(each, known, dictionary.language)
        self._judge_all()

    def _run(
        self, work: Callable[[Task], T], take: Callable[[T], object], dictionary: Dictionary
    ) -> None:
        task = Task(work, self)

        def fail(error: BaseException) -> None:
            # Told once: a dictionary that cannot be read is not asked again.
            for tag in [t for t, d in self._found.items() if d == dictionary]:
                self._found[tag] = None
            self._desk.alerts.show(error)
            self._judge_all()

        task.succeeded.connect(take)
        task.failed.connect(fail)
        task.ended.connect(task.deleteLater)
        task.start()


def _forms(word: str, language: str) -> tuple[str, ...]:
    """Return the forms of a word of which a dictionary has to know one."""
    return tuple(filter(None, (plain_form(word), name_within(word, language))))
