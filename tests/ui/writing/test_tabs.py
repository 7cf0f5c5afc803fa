"""Several texts are open in tabs; each keeps its place, its caret and what can be undone."""

import gc
import sqlite3
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.module import ModuleContent
from briefer.services.detail_edits import ChangeDetails, Details
from briefer.services.library import get_module
from briefer.services.session import Session
from briefer.services.writing import create_module, write_module
from briefer.ui.main_window import MainWindow
from briefer.ui.views.text_tabs import TextTabs
from briefer.ui.writing.open_texts import MOST_KEPT

Open = Callable[[], Session]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def bar(window: MainWindow) -> TextTabs:
    return window.sides.active.pane.tabs


def titles(window: MainWindow) -> list[str]:
    """The open texts, one that gives way in brackets, the one on show with a star."""
    shown = bar(window).currentIndex()
    return [
        ("*" if n == shown else "") + (face.title if face.is_kept else f"({face.title})")
        for n, face in enumerate(bar(window).faces)
    ]


def click_module(window: MainWindow, qtbot: QtBot, title: str, *, twice: bool = False) -> None:
    view = window.frame.library.view
    for n in range(window.frame.library.model.rowCount()):
        index = window.frame.library.model.index(n)
        row = window.frame.library.model.row_of(index)
        if row is not None and row.title == title:
            place = view.visualRect(index).center()
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
            if twice:
                qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
            return
    raise AssertionError(title)


def press_tab(window: MainWindow, qtbot: QtBot, n: int, button: Qt.MouseButton) -> None:
    qtbot.mouseClick(bar(window), button, pos=bar(window).tabRect(n).center() - QPoint(12, 0))


@pytest.fixture
def three(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with three texts that stay."""
    for title in ("The talks", "The border", "Water levels"):
        click_module(window, qtbot, title, twice=True)
    return window


def test_one_text_has_no_bar_and_what_is_looked_at_gives_way(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert not bar(window).isVisible()
    click_module(window, qtbot, "Water levels")
    click_module(window, qtbot, "The border")
    assert titles(window) == ["*(The border)"]
    assert not bar(window).isVisible()


def test_what_is_written_in_stays(window: MainWindow, qtbot: QtBot) -> None:
    click_module(window, qtbot, "Water levels")
    qtbot.keyClicks(window.editor, "High. ")
    assert bar(window).faces[0].is_unsaved
    click_module(window, qtbot, "The border")
    assert titles(window) == ["Water levels", "*(The border)"]
    assert not bar(window).faces[0].is_unsaved, "leaving saves"
    assert bar(window).isVisible()


def test_what_is_undone_to_what_was_saved_is_not_unsaved(three: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(three.editor, "High. ")
    assert bar(three).faces[2].is_unsaved
    qtbot.keyClick(three.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert three.editor.text().startswith("Water stands")
    assert not bar(three).faces[2].is_unsaved


@pytest.mark.parametrize("way", ["twice", "enter", "tab twice", "menu"])
def test_a_text_can_be_kept(window: MainWindow, qtbot: QtBot, way: str) -> None:
    click_module(window, qtbot, "Water levels", twice=way == "twice")
    if way == "enter":
        qtbot.keyClick(window.frame.library.view, Qt.Key.Key_Return)
    elif way == "menu":
        window.actions_table["keep-text"].trigger()
    elif way == "tab twice":
        bar(window).keeping_asked.emit(0)
    click_module(window, qtbot, "The border")
    assert titles(window) == ["Water levels", "*(The border)"]


def test_the_outline_shows_and_keeps_too(window: MainWindow, qtbot: QtBot) -> None:
    view = window.frame.outline.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert titles(window) == ["*(The border)"]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert titles(window) == ["The border", "*(Sources)"]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert titles(window) == ["*The border", "(Sources)"]


def test_a_tab_shows_its_text_and_its_section(three: MainWindow, qtbot: QtBot) -> None:
    assert titles(three) == ["The talks", "The border", "*Water levels"]
    press_tab(three, qtbot, 0, Qt.MouseButton.LeftButton)
    assert three.editor.text().startswith("The first round")
    outline = three.frame.outline
    assert outline.model.face(outline.current).title == "The talks"
    press_tab(three, qtbot, 2, Qt.MouseButton.LeftButton)
    assert three.editor.text().startswith("Water stands")
    assert three.frame.library.chosen() == [three.writer.module]
    assert not outline.selected


def test_each_text_keeps_caret_place_and_undo(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as session:
        content = ModuleContent(title="Long", body="A paragraph of words.\n\n" * 200)
        long = create_module(session, content).ids[0]
    window.library.keep(long)
    window.editor.select(2000, 2005)
    qtbot.keyClicks(window.editor, "new")
    window.writer.save()
    window.editor.verticalScrollBar().setValue(700)
    window.editor.select(1990, 1994)
    before = (window.editor.selected(), window.editor.verticalScrollBar().value())
    written = window.editor.text()
    click_module(window, qtbot, "Water levels", twice=True)
    qtbot.keyClicks(window.editor, "High. ")
    press_tab(window, qtbot, 0, Qt.MouseButton.LeftButton)
    assert window.editor.text() == written
    assert (window.editor.selected(), window.editor.verticalScrollBar().value()) == before
    window.steps.undo()
    assert window.editor.text() != written
    press_tab(window, qtbot, 1, Qt.MouseButton.LeftButton)
    window.steps.undo()
    assert window.editor.text() == "Water stands above the second line.\n"


def test_closing_and_bringing_back(three: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(three.editor, "High. ")
    qtbot.keyClick(three.editor, Qt.Key.Key_W, CTRL)
    assert titles(three) == ["The talks", "*The border"]
    press_tab(three, qtbot, 0, Qt.MouseButton.MiddleButton)
    assert titles(three) == ["*The border"]
    assert not bar(three).isVisible()
    qtbot.keyClick(three.editor, Qt.Key.Key_W, CTRL)
    assert titles(three) == []
    assert three.writer.module is None
    assert not three.actions_table["close-text"].isEnabled()
    for _ in range(3):
        qtbot.keyClick(three.editor, Qt.Key.Key_T, CTRL | SHIFT)
    assert titles(three) == ["The talks", "The border", "*Water levels"]
    assert three.editor.text().startswith("High. ")
    three.steps.undo()
    assert three.editor.text().startswith("Water stands")
    assert not three.actions_table["reopen-text"].isEnabled()


def test_the_cross_closes(three: MainWindow, qtbot: QtBot) -> None:
    button = bar(three).tabButton(1, TextTabs.ButtonPosition.RightSide)
    assert button.accessibleName() == "Close “The border”"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert titles(three) == ["The talks", "*Water levels"]


def test_ctrl_tab_goes_round_in_the_order_of_use(three: MainWindow, qtbot: QtBot) -> None:
    editor = three.editor
    qtbot.keyClick(editor, Qt.Key.Key_Tab, CTRL)
    assert titles(three) == ["The talks", "*The border", "Water levels"]
    qtbot.keyClick(editor, Qt.Key.Key_Tab, CTRL)
    assert titles(three) == ["The talks", "The border", "*Water levels"], "back to the one before"
    QTest.keyPress(editor, Qt.Key.Key_Tab, CTRL)
    QTest.keyPress(editor, Qt.Key.Key_Tab, CTRL)
    assert titles(three) == ["*The talks", "The border", "Water levels"], "on, while Ctrl is held"
    QTest.keyRelease(editor, Qt.Key.Key_Tab, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Tab, CTRL | SHIFT)
    assert titles(three) == ["The talks", "*The border", "Water levels"]


def test_tabs_are_dragged_into_another_order(three: MainWindow, qtbot: QtBot) -> None:
    texts = bar(three)
    first, last = texts.tabRect(0).center(), texts.tabRect(2).center()
    qtbot.mousePress(texts, Qt.MouseButton.LeftButton, pos=first)
    for place in (texts.tabRect(1).center(), last):
        qtbot.mouseMove(texts, place)
    qtbot.mouseRelease(texts, Qt.MouseButton.LeftButton, pos=last)
    assert titles(three) == ["The border", "Water levels", "*The talks"]


def test_the_menu_key_opens_the_menu_of_a_tab(three: MainWindow, qtbot: QtBot) -> None:
    bar(three).setFocus()
    qtbot.keyClick(bar(three), Qt.Key.Key_Left)
    assert titles(three)[1] == "*The border"
    middle = bar(three).rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, middle, bar(three).mapToGlobal(middle)
    )
    QApplication.sendEvent(bar(three), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Close other texts" in [a.text() for a in menu.actions()]
    menu.close()
    three.actions_table["close-others"].trigger()
    assert titles(three) == ["*The border"]


def test_a_hidden_text_follows_what_happens_to_it(
    three: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    """A change of many texts, its undo, and another program's save reach tabs not on show."""
    names = [tab.place.module for tab in three.sides.active.tabs.list.tabs]
    edit = ChangeDetails(tuple(Details(n, {"title": f"Title {n}"}) for n in names), "Rename")
    assert three.desk.perform(edit), three.notices.text
    assert [face.title for face in bar(three).faces] == [f"Title {n}" for n in names]
    three.steps.undo()
    assert titles(three) == ["The talks", "The border", "*Water levels"]
    with opened() as session:
        write_module(session, "the-talks", "Written elsewhere.\n")
    press_tab(three, qtbot, 0, Qt.MouseButton.LeftButton)
    assert three.editor.text() == "Written elsewhere.\n"
    assert three.writer.save()


def test_a_text_that_cannot_be_saved_waits_in_its_tab(
    three: MainWindow, qtbot: QtBot, library: Path, opened: Open
) -> None:
    other = sqlite3.connect(library, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    qtbot.keyClicks(three.editor, "High. ")
    press_tab(three, qtbot, 0, Qt.MouseButton.LeftButton)
    assert three.editor.text().startswith("The first round")
    assert bar(three).faces[2].is_unsaved
    press_tab(three, qtbot, 2, Qt.MouseButton.MiddleButton)
    assert len(titles(three)) == 3, "it would be lost"
    three.close()
    assert three.isVisible()
    other.execute("ROLLBACK")
    other.close()
    assert three.sides.save()
    assert not bar(three).faces[2].is_unsaved
    with opened() as session:
        assert get_module(session, "water-levels").head.content.body.startswith("High. ")


def test_texts_not_looked_at_lately_are_let_go_of(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as session:
        names = [
            create_module(session, ModuleContent(title=f"M {n}", body=f"Text {n}.\n")).ids[0]
            for n in range(2 * MOST_KEPT)
        ]
    window.library.keep(names[0])
    window.editor.select(2, 6)
    for name in names[1:]:
        window.library.keep(name)
    assert len(titles(window)) == 2 * MOST_KEPT
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    held = window.sides.texts.findChildren(QTextDocument)
    assert len(held) == len(window.sides.texts) == MOST_KEPT
    press_tab(window, qtbot, 0, Qt.MouseButton.LeftButton)
    assert window.editor.text() == "Text 0.\n"
    assert window.editor.selected() == (2, 6), "the place is kept even so"


def test_a_text_that_was_let_go_of_takes_no_memory(window: MainWindow, opened: Open) -> None:
    with opened() as session:
        names = [
            create_module(session, ModuleContent(title=f"M {n}", body=f"Text {n}.\n")).ids[0]
            for n in range(2 * MOST_KEPT)
        ]
    window.library.open(names[0])
    first = weakref.ref(window.editor.document())
    gc.disable()
    try:
        for name in names[1:]:
            window.library.open(name)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert first() is None, "kept by what it keeps, until garbage is looked for"
    finally:
        gc.enable()


def test_arrows_are_seen_where_there_are_more_tabs_than_room(
    window: MainWindow, opened: Open
) -> None:
    with opened() as session:
        made = [
            create_module(session, ModuleContent(title=f"A text with a long title, {n}", body="x"))
            for n in range(9)
        ]
    for change in made:
        window.library.keep(change.ids[0])
    QApplication.processEvents()
    arrows = [
        button
        for button in bar(window).findChildren(QToolButton)
        if button.objectName() in ("ScrollLeftButton", "ScrollRightButton")
    ]
    assert len(arrows) == 2
    for arrow in arrows:
        assert arrow.isVisible()
        image = arrow.grab().toImage()
        row = {image.pixel(x, image.height() // 2) for x in range(image.width())}
        assert len(row) > 1, "nothing is drawn"
