"""Two texts stand side by side; everything around them speaks of the one that is written in."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.outline import LinkMode
from briefer.services.library import get_module
from briefer.services.session import Session
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow
from briefer.ui.writing.side import Side
from tests.ui.conftest import BORDER, TALKS, WATER

Open = Callable[[], Session]
CTRL = Qt.KeyboardModifier.ControlModifier


def body(opened: Open, module: str) -> str:
    with opened() as session:
        return get_module(session, module).head.content.body


def sides(window: MainWindow) -> tuple[Side, Side]:
    left, right = window.sides.shown
    return left, right


@pytest.fixture
def two(window: MainWindow) -> MainWindow:
    """A window with the talks on the left and the water levels, at work, on the right."""
    window.library.open("the-talks")
    window.sides.keep()
    window.library.open("water-levels")
    window.sides.beside()
    window.sides.other_side()
    window.library.open("the-talks")
    window.sides.other_side()
    QApplication.processEvents()
    return window


@pytest.fixture
def same(window: MainWindow) -> MainWindow:
    """A window with the talks on both sides; the right one is at work."""
    window.library.open("the-talks")
    window.sides.beside()
    QApplication.processEvents()
    return window


def test_ctrl_backslash_opens_a_second_side_and_goes_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.editor, Qt.Key.Key_Backslash, CTRL)
    left, right = sides(window)
    assert left.pane.isVisible()
    assert right.pane.isVisible()
    assert window.focusWidget() is right.editor is window.editor
    assert left.pane.geometry().right() <= right.pane.geometry().left()
    assert abs(left.pane.width() - right.pane.width()) <= 2
    assert left.text.margin.is_narrow, "cards become markers"
    assert right.text.margin.is_narrow
    assert window.width() == 1280


@pytest.mark.parametrize("where", ["section-beside", "module-beside"])
def test_rows_open_beside(window: MainWindow, where: str) -> None:
    if where == "section-beside":
        window.assembler.select_section(window.assembler.section_of(border(window)))
        wanted = BORDER
    else:
        window.frame.library.select(get_module(window.desk.session, "water-levels").id)
        wanted = WATER
    window.actions_table[where].trigger()
    assert [side.editor.text() for side in sides(window)] == [TALKS, wanted]


def border(window: MainWindow) -> str:
    return get_module(window.desk.session, "the-border").id


def test_the_window_speaks_of_the_side_with_the_keys(two: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(two)
    outline, library, status = two.frame.outline, two.frame.library, two.frame.status
    assert two.reviewer.open_count == 0
    assert "6 words in this text" in status.text
    assert [two.writer.module] == library.chosen()
    left.editor.setFocus()
    assert two.editor is left.editor
    assert outline.model.face(outline.current).title == "The talks"
    assert two.reviewer.open_count == 2
    assert "Open 2" in [b.text() for b in strip_buttons(two)]
    qtbot.keyClick(left.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert left.text.margin.active is not None
    assert right.text.margin.active is None
    qtbot.keyClick(left.editor, Qt.Key.Key_F6, CTRL)
    assert two.editor is right.editor
    assert "Open 0" in [b.text() for b in strip_buttons(two)]
    two.showing.find()
    qtbot.keyClicks(two.frame.writing.find_bar.field, "second")
    assert right.editor.textCursor().selectedText() == "second"
    assert not left.editor.textCursor().hasSelection()


def strip_buttons(window: MainWindow) -> list[QToolButton]:
    return window.frame.writing.strip.findChildren(QToolButton)


def test_the_active_side_is_marked(two: MainWindow) -> None:
    left, right = sides(two)

    def line(side: Side) -> str:
        tabs = side.pane.tabs
        place = tabs.tabRect(tabs.currentIndex())
        return tabs.grab().toImage().pixelColor(place.center().x(), place.y()).name()

    theme = two.editor.theme
    assert (line(left), line(right)) == (theme.mark, theme.accent)
    left.editor.setFocus()
    assert (line(left), line(right)) == (theme.accent, theme.mark)


def test_formatting_and_annotating_go_to_the_active_side(two: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(two)
    right.editor.select(0, 5)
    qtbot.keyClick(right.editor, Qt.Key.Key_B, CTRL)
    assert right.editor.text().startswith("**Water** ")
    left.editor.setFocus()
    left.editor.select(TALKS.index("failed"), TALKS.index("failed") + 6)
    two.reviewer.annotate()
    card = left.text.margin.composing
    assert card is not None
    assert right.text.margin.composing is None
    card._text.setPlainText("When?")
    card.send()
    assert two.reviewer.open_count == 3
    assert left.editor.text() == TALKS


def test_both_sides_are_saved(two: MainWindow, qtbot: QtBot, opened: Open) -> None:
    left, right = sides(two)
    qtbot.keyClicks(right.editor, "High. ")
    qtbot.mouseClick(left.editor.viewport(), Qt.MouseButton.LeftButton)
    assert body(opened, "water-levels") == "High. " + WATER, "leaving a side saves it"
    left.editor.select(0, 0)
    qtbot.keyClicks(left.editor, "Today. ")
    right.editor.select(0, 0)
    right.editor.written.bring_in("Very high.\n")
    two.close()
    assert body(opened, "the-talks") == "Today. " + TALKS
    assert body(opened, "water-levels") == "Very high.\n"


def test_one_text_on_both_sides_is_one(same: MainWindow, qtbot: QtBot, opened: Open) -> None:
    left, right = sides(same)
    assert left.writer.text is right.writer.text
    right.editor.select(4, 4)
    left.editor.select(len(TALKS), len(TALKS))
    qtbot.keyClicks(right.editor, "very ")
    assert left.editor.text() == right.editor.text() == "The very first" + TALKS[9:]
    assert left.editor.selected()[0] == len(TALKS) + 5, "the other caret stays at its words"
    for side in (left, right):
        words = side.editor.marked.words[0]
        shown = side.editor.document().toRawText()[words.start : words.end]
        assert shown == "first round", "annotated words follow on both sides"
    left.editor.setFocus()
    same.steps.undo()
    assert left.editor.text() == right.editor.text() == TALKS
    same.steps.redo()
    assert same.sides.save()
    assert body(opened, "the-talks") == "The very first" + TALKS[9:]


def test_one_text_on_both_sides_is_set_equally_wide(same: MainWindow) -> None:
    left, right = sides(same)
    for sizes in ([300, 600], [600, 300], [450, 450]):
        same.frame.writing.sides.setSizes(sizes)
        QApplication.processEvents()
        assert left.editor.viewport().width() == right.editor.viewport().width()
        block = right.editor.document().begin()
        assert block.layout().lineAt(0).width() <= right.editor.viewport().width()


def test_a_thread_settled_on_one_side_is_settled_on_the_other(same: MainWindow) -> None:
    left, right = sides(same)
    same.reviewer.next_annotation()
    same.reviewer.resolve()
    assert left.reviewer.open_count == right.reviewer.open_count == 1


def test_names_are_offered_on_the_active_side_only(same: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(same)
    left.editor.select(len(TALKS), len(TALKS))
    right.editor.select(len(TALKS), len(TALKS))
    qtbot.keyClicks(right.editor, "[@d")
    assert right.citations.isVisible()
    assert not left.citations.isVisible()


def test_closing_the_last_text_of_a_side_closes_it(two: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(two)
    qtbot.keyClick(right.editor, Qt.Key.Key_W, CTRL)
    assert two.sides.shown == [left]
    assert not right.pane.isVisible()
    assert two.focusWidget() is left.editor is two.editor
    assert not two.actions_table["other-side"].isEnabled()
    two.sides.beside()
    left.editor.setFocus()
    for _ in range(len(left.tabs.list.tabs)):
        qtbot.keyClick(left.editor, Qt.Key.Key_W, CTRL)
    assert two.sides.shown == [right]
    assert two.editor is right.editor
    assert right.pane.isVisible()
    assert not left.pane.isVisible()


def test_one_side_takes_the_texts_of_the_other_over(two: MainWindow) -> None:
    left, _right = sides(two)
    names = {place.module for place in two.sides.places}
    left.editor.setFocus()
    two.sides.one_side()
    assert two.sides.shown == [left]
    assert {tab.place.module for tab in left.tabs.list.tabs} == names
    assert left.editor.text() == TALKS


def test_the_library_and_the_outline_open_on_the_active_side(two: MainWindow) -> None:
    left, right = sides(two)
    two.assembler.open_section(two.assembler.section_of(border(two)))
    assert (left.editor.text(), right.editor.text()) == (TALKS, BORDER)
    left.editor.setFocus()
    two.library.open("water-levels")
    assert (left.editor.text(), right.editor.text()) == (WATER, BORDER)


def test_a_change_of_links_reaches_both_sides(same: MainWindow) -> None:
    left, right = sides(same)
    same.sections.pin()
    assert same.assembler.link_mode is LinkMode.PINNED
    assert left.writer.pinned == right.writer.pinned is not None
    assert left.editor.isReadOnly()
    assert right.editor.isReadOnly()
    same.steps.undo()
    assert left.writer.pinned is right.writer.pinned is None
    assert not left.editor.isReadOnly()
    assert len(left.tabs.list.tabs) == 1, "the tab of a section stays that section's"


def test_what_cannot_be_saved_on_either_side_keeps_the_window(
    two: MainWindow, qtbot: QtBot, library: Path, opened: Open
) -> None:
    left, right = sides(two)
    other = sqlite3.connect(library, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    qtbot.keyClicks(right.editor, "High. ")
    left.editor.setFocus()
    left.editor.select(0, 0)
    qtbot.keyClicks(left.editor, "Today. ")
    two.close()
    assert two.isVisible()
    assert left.writer.kept is not None
    assert right.writer.kept is not None
    assert two.notices.button("Close without saving") is not None
    other.execute("ROLLBACK")
    other.close()
    assert two.sides.save()
    assert body(opened, "water-levels").startswith("High. ")
    assert body(opened, "the-talks").startswith("Today. ")
    assert left.writer.kept is None
    assert right.writer.kept is None


def test_focus_shows_the_active_side_only(two: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(two)
    qtbot.keyClick(right.editor, Qt.Key.Key_F11)
    assert right.editor.isVisible()
    assert not left.editor.isVisible()
    assert not right.pane.tabs.isVisible()
    qtbot.keyClick(right.editor, Qt.Key.Key_F11)
    assert left.editor.isVisible()
    assert right.pane.tabs.isVisible()


def test_the_next_start_opens_what_was_open(
    two: MainWindow, qtbot: QtBot, opened: Open, appearance: Appearance, settings: QSettings
) -> None:
    left, right = sides(two)
    right.editor.select(6, 12)
    before = [[tab.place for tab in side.tabs.list.tabs] for side in (left, right)]
    two.close()
    again = MainWindow(opened, appearance, settings)
    qtbot.addWidget(again)
    again.show()
    found = sides(again)
    assert [[tab.place for tab in side.tabs.list.tabs] for side in found] == before
    assert [side.editor.text() for side in found] == [TALKS, WATER]
    assert again.editor is found[1].editor
    assert again.editor.selected() == (6, 12)
    again.close()
    settings.setValue(f"texts/{again.desk.library.replace('/', '|')}", "{broken")
    third = MainWindow(opened, appearance, settings)
    qtbot.addWidget(third)
    assert third.editor.text() == TALKS
    third.close()


def test_details_make_room_for_two_texts(window: MainWindow) -> None:
    window.detail_desk.show(is_shown=True)
    QApplication.processEvents()
    window.sides.beside()
    QApplication.processEvents()
    assert not window.detail_desk.is_shown
    assert window.width() == 1280


def shares(window: MainWindow) -> float:
    left, right = (side.pane.width() for side in sides(window))
    return left / (left + right)


def test_the_share_of_each_side_is_remembered(
    two: MainWindow,
    opened: Open,
    appearance: Appearance,
    settings: QSettings,
    qtbot: QtBot,
) -> None:
    two.resize(1600, 800)
    handle = two.frame.writing.sides.handle(1)
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle - QPoint(150, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    pulled = shares(two)
    assert pulled < 0.42
    two.sides.one_side()
    two.sides.beside()
    QApplication.processEvents()
    assert abs(shares(two) - pulled) < 0.01, "a second side gets the room that it had"
    two.close()
    again = MainWindow(opened, appearance, settings)
    qtbot.addWidget(again, before_close_func=lambda w: w.close())
    with qtbot.waitExposed(again):
        again.show()
    assert abs(shares(again) - pulled) < 0.01
    again.resize(1900, 800)
    QApplication.processEvents()
    assert abs(shares(again) - pulled) < 0.01, "at any width"
    again.actions_table["reset-layout"].trigger()
    qtbot.waitUntil(lambda: abs(shares(again) - 0.5) < 0.01)


def open_titles(side: Side) -> list[str]:
    return [face.title for face in side.pane.tabs.faces]


def drag_tab(qtbot: QtBot, side: Side, number: int, to: QPoint) -> None:
    """Take a tab and let go of it at a place on the screen."""
    tabs = side.pane.tabs
    begin, end = tabs.tabRect(number).center() - QPoint(12, 0), tabs.mapFromGlobal(to)
    qtbot.mousePress(tabs, Qt.MouseButton.LeftButton, pos=begin)
    for place in ((begin + end) / 2, end):
        qtbot.mouseMove(tabs, place)
    qtbot.mouseRelease(tabs, Qt.MouseButton.LeftButton, pos=end)


def test_a_tab_is_dragged_to_the_other_side(two: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(two)
    left.editor.setFocus()
    two.sides.keep()
    two.library.open("the-border")
    two.sides.keep()
    left.editor.select(4, 10)
    QApplication.processEvents()
    assert open_titles(left)[-1] == "The border"
    bar = right.pane.tabs
    drag_tab(qtbot, left, left.pane.tabs.count() - 1, bar.mapToGlobal(bar.tabRect(0).center()))
    assert "The border" not in open_titles(left)
    assert open_titles(right)[0] == "The border", "where it was let go of"
    assert two.editor is right.editor is two.focusWidget()
    assert right.editor.text() == BORDER
    assert right.editor.selected() == (4, 10)
    before = open_titles(left), open_titles(right)
    drag_tab(qtbot, right, 0, two.frame.library.mapToGlobal(QPoint(20, 20)))
    assert (open_titles(left), open_titles(right)) == before, "only a side takes it"


def test_the_last_tab_that_goes_over_closes_its_side(two: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(two)
    while right.pane.tabs.count() > 1:
        two.sides.close_text()
    words = right.editor.viewport()
    drag_tab(qtbot, right, 0, left.editor.viewport().mapToGlobal(QPoint(50, 50)))
    assert not words.isVisible()
    assert two.sides.shown == [left]
    assert two.editor.text() == WATER


def test_a_text_moves_over_by_the_menu(window: MainWindow) -> None:
    window.library.open("the-talks")
    assert not window.actions_table["move-over"].isEnabled(), "there is nothing to leave behind"
    window.sides.keep()
    window.library.open("water-levels")
    window.actions_table["move-over"].trigger()
    left, right = sides(window)
    assert (open_titles(left), open_titles(right)) == (["The talks"], ["Water levels"])
    assert window.editor is right.editor
    window.actions_table["move-over"].trigger()
    assert open_titles(window.sides.active) == ["The talks", "Water levels"]
    assert len(window.sides.shown) == 1


def test_a_text_that_is_not_saved_yet_moves_over(window: MainWindow, qtbot: QtBot) -> None:
    window.library.keep("the-talks")
    window.library.keep("water-levels")
    qtbot.keyClick(window.editor, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    window.sides.one_side()
    qtbot.keyClicks(window.editor, "High. ")
    window.actions_table["move-over"].trigger()
    assert len(window.sides.shown) == 2
    assert window.sides.active.pane.isVisible()
    assert open_titles(window.sides.active) == ["Water levels"]
    assert window.editor.text().startswith("High. ")


@pytest.mark.parametrize("is_read_only", [False, True])
def test_the_wheel_makes_both_texts_larger(two: MainWindow, is_read_only: bool) -> None:
    left, right = two.sides.shown
    left.editor.setReadOnly(is_read_only)
    size_pt, place = left.editor.size_pt, QPointF(50, 50)
    for turned, wanted in ((120, size_pt + 1), (-120, size_pt)):
        event = QWheelEvent(
            place,
            place,
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(left.editor.viewport(), event)
        assert left.editor.size_pt == right.editor.size_pt == wanted
        assert left.editor.font().pointSizeF() == wanted


def test_what_was_closed_on_a_side_that_went_comes_back(same: MainWindow, qtbot: QtBot) -> None:
    left, right = sides(same)
    same.library.keep("water-levels")
    for _ in range(2):
        qtbot.keyClick(right.editor, Qt.Key.Key_W, CTRL)
    assert not same.sides.is_double
    assert same.editor is left.editor
    qtbot.keyClick(left.editor, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert same.editor.text() == WATER
