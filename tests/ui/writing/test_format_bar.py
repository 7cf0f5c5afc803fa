"""What is done to words most can be done with the mouse, beside the names of the tabs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefer.ui.action_spec import Menu
from briefer.ui.actions import ACTIONS
from briefer.ui.main_window import MainWindow


def button_of(window: MainWindow, name: str) -> QToolButton:
    buttons = window.format_bar.findChildren(QToolButton)
    return next(b for b in buttons if b.defaultAction() is window.actions_table[name])


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    assert button_of(window, name).isVisible()
    qtbot.mouseClick(button_of(window, name), Qt.MouseButton.LeftButton)


def test_words_are_formatted_with_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.written.bring_in("one two\n")
    editor.setFocus()
    editor.select(0, 3)
    press(window, qtbot, "strong")
    assert editor.hasFocus()
    press(window, qtbot, "emphasis")
    press(window, qtbot, "bullets")
    assert editor.text() == "- ***one*** two\n"
    assert editor.selected() == (5, 8)


def test_every_way_to_format_is_on_the_bar(window: MainWindow) -> None:
    menu = window.format_bar.more.menu()
    offered = {action.objectName() for action in menu.actions()}
    assert {s.id for s in ACTIONS if s.menu is Menu.FORMAT} <= offered


def test_a_narrow_window_shows_what_fits_and_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    bar, tabs = window.format_bar, window.frame.tabs
    window.frame.across.setSizes([window.width(), 0])
    window.resize(window.minimumSizeHint().width(), 800)
    qtbot.waitUntil(lambda: not button_of(window, "citation").isVisible())
    assert button_of(window, "strong").isVisible()
    assert bar.more.isVisible()
    assert bar.geometry().left() >= tabs.tabBar().geometry().right() - 1
    window.actions_table["reset-layout"].trigger()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: button_of(window, "citation").isVisible())


def test_the_bar_is_there_where_one_writes(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["pages"].trigger()
    assert not window.format_bar.isVisible()
    window.actions_table["write"].trigger()
    assert window.format_bar.isVisible()
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    assert not window.format_bar.isVisible()
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    assert window.format_bar.isVisible()


def test_nothing_can_be_pressed_in_a_text_that_is_only_read(window: MainWindow) -> None:
    window.actions_table["close-text"].trigger()
    buttons = window.format_bar.findChildren(QToolButton)
    assert not [b for b in buttons if b.defaultAction() is not None and b.isEnabled()]


def test_the_names_of_the_tabs_are_whole_at_any_width(window: MainWindow) -> None:
    tabs, total = window.frame.tabs, window.frame.across.width()
    for width in range(700, 560, -1):
        window.frame.across.setSizes([total - width, width])
        QApplication.processEvents()
        assert tabs.tabBar().width() >= tabs.tabBar().sizeHint().width(), width
    assert not button_of(window, "citation").isVisible(), "there were widths on both sides"
