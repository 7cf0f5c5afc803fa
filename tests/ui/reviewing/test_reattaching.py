"""Old words beside the likeliest new paragraph, and attaching by hand, with a way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefer.services.library import get_module
from briefer.services.reviewing import Thread, threads
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.dialogs.reattach_form import ReattachForm
from briefer.ui.main_window import MainWindow
from briefer.ui.views.annotation_margin import AnnotationMargin

Open = Callable[[], Session]
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def detached(window: MainWindow) -> Thread:
    """The thread on “first round”, whose words were written anew."""
    session = window.desk.session
    body = get_module(session, "the-talks").head.content.body
    new = body.replace("The first round of talks 😀 failed in April.", "Talks 😀 failed in spring.")
    window.desk.run(lambda: write_module(session, "the-talks", new))
    return next(t for t in threads(session, "the-talks") if t.resolution.is_detached)


def compare(window: MainWindow, qtbot: QtBot) -> ReattachForm:
    tray = window.sides.active.text.tray
    tray.open()
    button = next(b for b in tray.findChildren(QToolButton) if "Compare" in b.text())
    qtbot.mouseClick(button, LEFT)
    form = window.findChild(ReattachForm)
    assert form is not None
    return form


@pytest.mark.usefixtures("detached")
def test_old_and_new_stand_side_by_side(window: MainWindow, qtbot: QtBot) -> None:
    form = compare(window, qtbot)
    assert "The first round of talks 😀 failed" in form.old.toPlainText()
    assert form.new.toPlainText().startswith("Talks 😀 failed in spring.")
    assert "Nobody" not in form.new.toPlainText(), "one paragraph, not the whole text"
    form.close()


def test_words_are_attached_and_undo_detaches_them_again(
    window: MainWindow, qtbot: QtBot, opened: Open, detached: Thread
) -> None:
    form = compare(window, qtbot)
    assert form.select("failed in spring")
    qtbot.mouseClick(form.attach, LEFT)

    def now() -> Thread:
        with opened() as session:
            found = threads(session, "the-talks")
        return next(t for t in found if t.annotation.id == detached.annotation.id)

    at = window.editor.text().index("failed in spring")
    assert (now().resolution.start, now().resolution.end) == (at, at + 16)
    assert window.actions_table["undo"].text() == "Undo Re-attach"
    assert not window.sides.active.text.tray.isVisible()
    window.steps.undo()
    assert now().resolution.is_detached
    assert now().annotation.present_anchor == detached.annotation.present_anchor
    assert window.sides.active.text.tray.isVisible()
    window.steps.redo()
    assert now().resolution.start == at


def test_words_are_chosen_and_attached_by_keys(
    window: MainWindow, qtbot: QtBot, detached: Thread
) -> None:
    form = compare(window, qtbot)
    qtbot.keyClick(form.new, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert not form.new.textCursor().hasSelection()
    qtbot.keyClick(form.new, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert form.new.textCursor().hasSelection()
    qtbot.keyClick(form.new, Qt.Key.Key_Return)
    found = threads(window.desk.session, "the-talks")
    place = next(t.resolution for t in found if t.annotation.id == detached.annotation.id)
    assert window.editor.text()[place.start : place.end].startswith("Talks 😀 failed")


def test_nothing_selected_attaches_nothing(
    window: MainWindow, qtbot: QtBot, detached: Thread
) -> None:
    form = compare(window, qtbot)
    cursor = form.new.textCursor()
    cursor.clearSelection()
    form.new.setTextCursor(cursor)
    assert not form.attach.isEnabled()
    form.accept()
    assert form.isVisible()
    assert not form.select("words that are nowhere")
    form.close()
    found = threads(window.desk.session, "the-talks")
    assert next(
        t for t in found if t.annotation.id == detached.annotation.id
    ).resolution.is_detached


def test_undo_after_a_further_edit_is_refused_in_one_sentence(
    window: MainWindow, qtbot: QtBot, detached: Thread
) -> None:
    form = compare(window, qtbot)
    assert form.select("failed in spring")
    qtbot.mouseClick(form.attach, LEFT)
    session = window.desk.session
    window.desk.run(
        lambda: write_module(session, detached.annotation.module, window.editor.text() + "More.\n")
    )
    window.desk.undo()
    assert "was changed after the annotation was attached" in window.notices.text


def test_the_keys_stay_in_the_text_and_nothing_asks_for_words_any_more(
    window: MainWindow, qtbot: QtBot, detached: Thread
) -> None:
    tray = window.sides.active.text.tray
    tray.open()

    def again() -> QToolButton:
        return next(b for b in tray.findChildren(QToolButton) if "selected" in b.text())

    window.editor.select(0, 0)
    window.editor.setFocus()
    qtbot.mouseClick(again(), LEFT)
    assert "Select the words" in window.notices.text
    assert window.focusWidget() is window.editor
    at = window.editor.text().index("failed in spring")
    window.editor.select(at, at + 16)
    qtbot.mouseClick(again(), LEFT)
    assert not tray.isVisible()
    assert window.focusWidget() is window.editor
    assert window.notices.text == ""
    assert detached.annotation.id == window.reviewer.threads[0].annotation.id


def is_whole(margin: AnnotationMargin) -> bool:
    """Say whether all of the card that is written in is in sight."""
    card = margin.composing
    assert card is not None
    place = card.geometry()
    return margin.rect().contains(place) and place.height() >= card.heightForWidth(place.width())


@pytest.mark.usefixtures("detached")
def test_the_tray_leaves_room_for_what_is_written_above_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    pane = window.sides.active.text
    pane.tray.open()
    (lost,) = pane.tray.cards()
    qtbot.waitUntil(lambda: lost.visibleRegion().boundingRect().height() > 60)
    for height in (760, 560):
        window.resize(1280, height)
        window.editor.select(0, 5)
        window.editor.setFocus()
        qtbot.keyClick(window.editor, Qt.Key.Key_G, CTRL | SHIFT)
        qtbot.waitUntil(lambda: is_whole(pane.margin))
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    window.resize(1280, 760)
    qtbot.waitUntil(lambda: lost.visibleRegion().boundingRect().height() > 60)
