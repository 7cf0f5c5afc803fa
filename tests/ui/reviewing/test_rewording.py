"""One's own annotations and replies can be worded anew, taken back, and all of it undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.errors import InvalidInput
from briefer.services.lookup import find_annotation
from briefer.services.reviewing import annotate_quote, reply
from briefer.services.rewording import reword, reword_reply
from briefer.services.session import Session
from briefer.ui.main_window import MainWindow
from briefer.ui.reviewing.thread_verbs import CardVerb
from briefer.ui.views.card import Card

Open = Callable[[], Session]
KEY, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mine(window: MainWindow, qtbot: QtBot, opened: Open) -> str:
    """An open suggestion of the person at the window."""
    with opened() as session:
        made = annotate_quote(
            session, "the-talks", "Nobody has answered", AnnotationKind.SUGGESTION, "", "No one has"
        ).ids[0]
    window.reviewer.read()
    window.reviewer.show_thread(made)
    card(window, qtbot)
    return made


def card(window: MainWindow, qtbot: QtBot) -> Card:
    """The open card, once it stands in the margin."""
    margin = window.sides.active.text.margin

    def found() -> Card | None:
        shown = margin.card(margin.active) if margin.active else None
        return shown if shown is not None and shown.is_active else None

    qtbot.waitUntil(lambda: found() is not None)
    return found()


def press(window: MainWindow, qtbot: QtBot, words: str) -> None:
    button = next(b for b in card(window, qtbot).findChildren(QToolButton) if b.text() == words)
    qtbot.mouseClick(button, LEFT)


def words_of(opened: Open, name: str) -> tuple[str, str | None, list[str]]:
    with opened() as session:
        found = find_annotation(session, name)
    return found.present_text, found.present_replacement, [r.text for r in found.replies]


def test_my_suggestion_is_worded_anew(
    window: MainWindow, qtbot: QtBot, opened: Open, mine: str
) -> None:
    press(window, qtbot, "Edit")
    asking = window.sides.active.text.margin.composing
    fields = {f.accessibleName(): f for f in asking.findChildren(QPlainTextEdit)}
    assert fields["Proposed wording"].toPlainText() == "No one has"
    assert not [
        b for b in asking.findChildren(QToolButton) if b.text() == "Comment" and b.isVisible()
    ]
    fields["Proposed wording"].setPlainText("None answered")
    qtbot.keyClicks(fields["Words"], "Shorter")
    qtbot.keyClick(fields["Words"], KEY.Key_Return, CTRL)
    assert words_of(opened, mine) == ("Shorter", "None answered", [])
    assert window.actions_table["undo"].text() == "Undo Change Annotation"
    window.steps.undo()
    assert words_of(opened, mine) == ("", "No one has", [])
    window.steps.redo()
    window.reviewer.answer(mine, CardVerb.ACCEPT)
    assert "None answered yet." in window.editor.text()


def test_a_reply_is_undone_and_worded_anew(
    window: MainWindow, qtbot: QtBot, opened: Open, mine: str
) -> None:
    qtbot.keyClicks(card(window, qtbot).reply_field, "Too short")
    qtbot.keyClick(card(window, qtbot).reply_field, KEY.Key_Return, CTRL)
    assert words_of(opened, mine)[2] == ["Too short"]
    window.steps.undo()
    assert words_of(opened, mine)[2] == []
    window.steps.redo()
    press(window, qtbot, "Edit")
    field = card(window, qtbot).reply_field
    assert field.text() == "Too short"
    field.clear()
    qtbot.keyClicks(field, "Long enough")
    qtbot.keyClick(field, KEY.Key_Return, CTRL)
    assert words_of(opened, mine)[2] == ["Long enough"]
    press(window, qtbot, "Edit")
    card(window, qtbot).reply_field.clear()
    qtbot.keyClick(card(window, qtbot).reply_field, KEY.Key_Return, CTRL)
    assert words_of(opened, mine)[2] == []


def test_my_annotation_is_taken_back_and_comes_back(
    window: MainWindow, qtbot: QtBot, mine: str
) -> None:
    press(window, qtbot, "Take back")
    assert mine not in [t.annotation.id for t in window.reviewer.threads]
    window.steps.undo()
    assert mine in [t.annotation.id for t in window.reviewer.threads]


def test_nobody_words_what_somebody_else_wrote(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    theirs = window.reviewer.threads[0].annotation
    window.reviewer.show_thread(theirs.id)
    assert "Edit" not in [b.text() for b in card(window, qtbot).findChildren(QToolButton)]
    with opened() as session:
        said = reply(session, theirs.id, "Mine").ids[2]
    with opened() as session, pytest.raises(InvalidInput, match="wrote this"):
        reword(session, theirs.id, "Other words")
    with opened() as session:
        with pytest.raises(InvalidInput, match="no such reply"):
            reword_reply(session, theirs.id, theirs.id, "x")
        reword_reply(session, theirs.id, said, "Still mine")


def test_what_i_wrote_on_words_that_are_gone_is_taken_back_in_the_tray(
    window: MainWindow, qtbot: QtBot, opened: Open, mine: str
) -> None:
    qtbot.keyClicks(card(window, qtbot).reply_field, "Too short")
    qtbot.keyClick(card(window, qtbot).reply_field, KEY.Key_Return, CTRL)
    at = window.editor.text().index("- Nobody")
    window.editor.select(at, len(window.editor.text()))
    qtbot.keyClick(window.editor, KEY.Key_Delete)
    assert window.writer.save()
    window.actions_table["detached"].trigger()
    assert in_tray(window) == ["Edit", "Reject", "Assign", "Take back"]
    qtbot.mouseClick(in_tray_button(window, "Edit"), LEFT)
    field = window.sides.active.text.tray.cards()[0].reply_field
    assert field.toPlainText() == "Too short"
    qtbot.keyClicks(field, "Shorter")
    qtbot.keyClick(field, KEY.Key_Return, CTRL)
    assert words_of(opened, mine)[2] == ["Shorter"]
    qtbot.mouseClick(in_tray_button(window, "Take back"), LEFT)
    assert not window.sides.active.text.tray.isVisible()
    window.steps.undo()
    assert "Take back" in in_tray(window)


def in_tray(window: MainWindow) -> list[str]:
    (found,) = window.sides.active.text.tray.cards()
    return [b.text() for b in found.findChildren(QToolButton)]


def in_tray_button(window: MainWindow, words: str) -> QToolButton:
    (found,) = window.sides.active.text.tray.cards()
    return next(b for b in found.findChildren(QToolButton) if b.text() == words)
