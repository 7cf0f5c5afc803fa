"""Steps over many texts: the window stays in use, they can be cancelled, and undone as one."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import ModuleContent, Status
from briefer.services import writing
from briefer.services.library import get_module, open_library
from briefer.services.reviewing import annotate_quote, threads
from briefer.services.session import Session
from briefer.services.writing import create_module
from briefer.ui.dialogs.replace_everywhere import ReplaceEverywhere
from briefer.ui.dialogs.suggestions_form import SuggestionsForm
from briefer.ui.long_steps import AT_ONCE
from briefer.ui.main_window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Open = Callable[[], Session]
MANY = [f"page-{n}" for n in range(AT_ONCE + 2)]


@pytest.fixture
def library(library: Path) -> Path:
    """As ever, with more texts than are changed at once."""
    with open_library(library, "H. Adeyemi") as session, session.file.write_tx():
        for name in MANY:
            create_module(session, ModuleContent(title=name, body="Old roads.\n"))
    return library


class Gate:
    """Holds the worker before one of its revisions."""

    def __init__(self) -> None:
        self.is_at_work, self.goes_on = threading.Event(), threading.Event()
        self.is_shut = True

    def pass_by(self) -> None:
        if self.is_shut and threading.current_thread() is not threading.main_thread():
            self.is_at_work.set()
            assert self.goes_on.wait(20)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate()
    place, count = writing.place_in_new_revision, 0

    def held(*arguments: object) -> bool:
        nonlocal count
        count += 1
        if count == 5:
            made.pass_by()
        return place(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "place_in_new_revision", held)
    yield made
    made.goes_on.set()


def bodies(opened: Open) -> set[str]:
    with opened() as session:
        return {get_module(session, name).head.content.body for name in MANY}


def press_replace(window: MainWindow, qtbot: QtBot) -> ReplaceEverywhere:
    qtbot.keyClick(window.editor, KEY.Key_H, CTRL | ALT)
    dialog = window.replacer.dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.words, "old roads")
    qtbot.keyClick(dialog.words, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.total == len(MANY))
    qtbot.keyClicks(dialog.replacement, "New roads")
    qtbot.mouseClick(dialog.replace, LEFT)
    return dialog


def press_cancel(window: MainWindow, qtbot: QtBot, gate: Gate) -> None:
    cancel = window.notices.button("Cancel")
    assert cancel is not None
    qtbot.mouseClick(cancel, LEFT)
    gate.goes_on.set()
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)


def show(window: MainWindow, name: str) -> None:
    window.library.keep(name)


def test_the_window_stays_in_use_while_words_are_replaced(
    window: MainWindow, qtbot: QtBot, opened: Open, gate: Gate
) -> None:
    show(window, MANY[0])
    press_replace(window, qtbot)
    qtbot.waitUntil(gate.is_at_work.is_set)
    assert window.notices.text == "Replace in All Modules…"
    assert bodies(opened) == {"Old roads.\n"}
    table = window.actions_table
    assert not table["new-module"].isEnabled()
    qtbot.keyClicks(window.editor, "More")
    assert window.editor.text() == "Old roads.\n", "what is being changed is not typed into"
    assert "Is being changed" in window.frame.status.text
    show(window, "water-levels")
    qtbot.keyClicks(window.editor, "Deep. ")
    assert window.editor.text().startswith("Deep. Water")
    window.writer.change_status(Status.RETIRED)
    assert "is under way. Wait for it to end" in window.notices.text
    assert window.notices.button("Cancel") is not None
    assert not window.close(), "what is under way is not left behind"
    assert window.isVisible()
    gate.goes_on.set()
    qtbot.waitUntil(lambda: f"{len(MANY)} hits replaced" in window.notices.text)
    assert window.notices.button("Cancel") is None
    assert window.replacer.dialog is None
    assert bodies(opened) == {"New roads.\n"}
    assert table["new-module"].isEnabled()
    assert window.sides.save(), "what was typed meanwhile goes to the library now"
    with opened() as session:
        water = get_module(session, "water-levels").head
    assert (water.content.body[:5], water.content.status) == ("Deep.", Status.IN_REVIEW)
    show(window, MANY[0])
    assert window.editor.text() == "New roads.\n"
    assert window.writer.is_editable
    assert not window.editor.isReadOnly()


def test_a_replacement_that_is_cancelled_never_happened(
    window: MainWindow, qtbot: QtBot, opened: Open, gate: Gate
) -> None:
    show(window, MANY[0])
    dialog = press_replace(window, qtbot)
    qtbot.waitUntil(gate.is_at_work.is_set)
    press_cancel(window, qtbot, gate)
    assert "was cancelled; nothing was changed" in window.notices.text
    assert bodies(opened) == {"Old roads.\n"}
    with opened() as session:
        assert get_module(session, MANY[0]).head.number == 1
    assert window.desk.undo_label == ""
    assert dialog.isVisible(), "to be pressed again"
    qtbot.waitUntil(dialog.replace.isEnabled)
    gate.is_shut = False
    qtbot.mouseClick(dialog.replace, LEFT)
    qtbot.waitUntil(lambda: bodies(opened) == {"New roads.\n"})
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)


def test_undo_and_redo_of_many_can_be_cancelled_too(
    window: MainWindow, qtbot: QtBot, opened: Open, gate: Gate
) -> None:
    gate.is_shut = False
    press_replace(window, qtbot)
    qtbot.waitUntil(lambda: "hits replaced" in window.notices.text)
    show(window, MANY[0])
    undo, redo = window.actions_table["undo"], window.actions_table["redo"]
    undo.trigger()
    assert window.notices.text == "Undo Replace in All Modules…"
    undo.trigger()
    assert "is under way" in window.notices.text, "and it is not undone twice"
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)
    assert window.notices.text == ""
    assert window.editor.text() == "Old roads.\n"
    redo.trigger()
    window.notices.button("Cancel").click()
    qtbot.waitUntil(lambda: "was cancelled" in window.notices.text)
    assert bodies(opened) == {"Old roads.\n"}
    assert redo.text() == "Redo Replace in All Modules", "it can still be made again"
    redo.trigger()
    qtbot.waitUntil(lambda: window.editor.text() == "New roads.\n")
    assert bodies(opened) == {"New roads.\n"}


def test_what_cannot_be_undone_is_told_and_dropped(
    window: MainWindow, qtbot: QtBot, opened: Open, gate: Gate
) -> None:
    gate.is_shut = False
    press_replace(window, qtbot)
    qtbot.waitUntil(lambda: "hits replaced" in window.notices.text)
    with opened() as session:
        writing.write_module(session, MANY[-1], "Rails.\n")
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: "was changed since" in window.notices.text)
    assert bodies(opened) == {"New roads.\n", "Rails.\n"}
    assert window.desk.undo_label == ""


def test_details_of_many_modules(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    panel = window.frame.library
    panel.search_for("roads")
    panel.view.selectAll()
    assert len(panel.chosen()) == len(MANY)
    qtbot.keyClick(panel.view, KEY.Key_E, CTRL | ALT)
    form = window.bulk.dialog
    assert form is not None
    qtbot.keyClicks(form.lines["add_tags"], "autumn")
    assert not form.change.isEnabled(), "they are still being read, off the window's thread"
    qtbot.waitUntil(form.change.isEnabled)
    qtbot.mouseClick(form.change, LEFT)
    assert window.desk.long.is_busy
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)

    def tags() -> set[tuple[str, ...]]:
        with opened() as session:
            return {get_module(session, name).head.content.tags for name in MANY}

    assert tags() == {("autumn",)}
    assert window.desk.undo_label == f"Edit {len(MANY)} Modules"
    window.steps.undo()
    qtbot.waitUntil(lambda: tags() == {()})
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)


@pytest.mark.parametrize("is_taken", [True, False])
def test_suggestions_of_one_author_in_many_texts(
    window: MainWindow, qtbot: QtBot, opened: Open, is_taken: bool
) -> None:
    with opened() as mine, mine.file.write_tx():
        other = replace(mine, author="Z. Okafor")
        for name in MANY:
            annotate_quote(other, name, "Old", AnnotationKind.SUGGESTION, "", "Good")
    window.settler.open_everywhere("Z. Okafor")
    form = window.findChild(SuggestionsForm)
    qtbot.mouseClick(form.take if is_taken else form.refuse, LEFT)
    assert window.desk.long.is_busy
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)

    def states() -> set[str]:
        with opened() as session:
            return {threads(session, name)[0].annotation.state.value for name in MANY}

    assert states() == {"accepted" if is_taken else "rejected"}
    assert bodies(opened) == {"Good roads.\n" if is_taken else "Old roads.\n"}
    window.steps.undo()
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)
    assert states() == {"open"}
    assert bodies(opened) == {"Old roads.\n"}


def test_a_step_is_signed_by_who_asked_for_it(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    window.desk.sign_as("T. Nguyen")
    press_replace(window, qtbot)
    qtbot.waitUntil(lambda: not window.desk.long.is_busy)
    with opened() as session:
        assert get_module(session, MANY[0]).head.author == "T. Nguyen"
