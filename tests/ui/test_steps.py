"""One undo for typing and for everything else, in the order in which it was done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.services.library import get_module
from briefer.services.reviewing import threads
from briefer.services.session import Session
from briefer.ui.main_window import MainWindow
from briefer.ui.reviewing.thread_verbs import CardVerb

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[[], Session]


def body(opened: Open) -> str:
    with opened() as session:
        return get_module(session, "the-talks").head.content.body


def suggestion(opened: Open) -> tuple[str, str]:
    """Return the suggestion's id and its state."""
    with opened() as session:
        found = threads(session, "the-talks")[1].annotation
    return found.id, found.state.value


def accept(window: MainWindow, opened: Open) -> None:
    window.reviewer.answer(suggestion(opened)[0], CardVerb.ACCEPT)


def press_section(window: MainWindow, qtbot: QtBot, row: int) -> None:
    view = window.frame.outline.view
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_typing_and_edits_are_undone_in_the_order_in_which_they_were_made(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    editor, undo = window.editor, window.actions_table["undo"]
    start = editor.text()
    editor.select(0, 0)
    qtbot.keyClicks(editor, "Now: ")
    typed = editor.text()
    accept(window, opened)
    accepted = editor.text()
    editor.select(0, 0)
    qtbot.keyClicks(editor, "Then. ")
    assert window.writer.save()
    both = editor.text()
    for said, before, state in (
        ("Undo Typing", accepted, "accepted"),
        ("Undo Accept Suggestion", typed, "open"),
        ("Undo Typing", start, "open"),
    ):
        assert undo.text() == said
        while editor.text() != before:
            assert undo.text() == said
            qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
        assert suggestion(opened)[1] == state
    assert not undo.isEnabled()
    for after, state in ((typed, "open"), (accepted, "accepted"), (both, "accepted")):
        while editor.text() != after:
            qtbot.keyClick(editor, Qt.Key.Key_Y, CTRL)
        assert suggestion(opened)[1] == state
    assert not window.actions_table["redo"].isEnabled()
    assert window.writer.save()
    assert body(opened) == both
    assert window.notices.text == ""


def test_typing_after_an_undone_edit_leaves_nothing_to_make_again(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    accept(window, opened)
    qtbot.keyClick(window.editor, Qt.Key.Key_Z, CTRL)
    assert window.actions_table["redo"].text() == "Redo Accept Suggestion"
    qtbot.keyClicks(window.editor, "x")
    assert not window.actions_table["redo"].isEnabled()


def test_an_edit_after_undone_typing_leaves_nothing_to_make_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.editor.text()
    qtbot.keyClicks(window.editor, "Typed. ")
    while window.editor.text() != before:
        qtbot.keyClick(window.editor, Qt.Key.Key_Z, CTRL)
    assert window.actions_table["redo"].text() == "Redo Typing"
    window.writer.rename("The talks, again")
    assert window.actions_table["undo"].text() == "Undo Rename"
    assert not window.actions_table["redo"].isEnabled()
    qtbot.keyClick(window.editor, Qt.Key.Key_Y, CTRL)
    assert window.editor.text() == before
    qtbot.keyClick(window.editor, Qt.Key.Key_Z, CTRL)
    assert window.actions_table["redo"].text() == "Redo Rename"


def test_what_was_typed_elsewhere_waits_there(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.editor, "Here. ")
    press_section(window, qtbot, 1)
    assert not window.actions_table["undo"].isEnabled()
    press_section(window, qtbot, 0)
    assert window.actions_table["undo"].text() == "Undo Typing"
