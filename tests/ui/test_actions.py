from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QToolBar
from pytestqt.qtbot import QtBot

from briefer.resources import asset
from briefer.ui.action_spec import Menu
from briefer.ui.actions import ACTIONS, FORMAT_BAR, TOOLBAR
from briefer.ui.dialogs.shortcut_sheet import COLUMNS, NARROW_COLUMNS, ShortcutSheet
from briefer.ui.live_actions import handler_of
from briefer.ui.main_window import MainWindow
from briefer.ui.translation import LANGUAGES, Interpreter


def test_ids_texts_and_tips_are_there_once() -> None:
    assert len({a.id for a in ACTIONS}) == len(ACTIONS)
    for spec in ACTIONS:
        assert spec.text
        assert spec.tip[0].isupper(), spec.id
        assert not spec.tip.endswith("."), spec.id


def test_no_two_actions_share_a_shortcut() -> None:
    keys = [
        QKeySequence(k).toString() for a in ACTIONS for k in a.shortcut.split("|") if a.shortcut
    ]
    assert len(set(keys)) == len(keys)
    assert all(keys), "a shortcut that Qt cannot read"


def test_every_icon_and_toolbar_entry_exists() -> None:
    for spec in ACTIONS:
        assert not spec.icon or Path(asset("icons", f"{spec.icon}.svg")).is_file(), spec.id
    assert {n for n in TOOLBAR if n not in ("", ">")} <= {a.id for a in ACTIONS}
    buttons = {*TOOLBAR, *chain(*FORMAT_BAR)} - {"", ">"}
    assert {a.id for a in ACTIONS if a.icon} == buttons, "a menu shows none"


@pytest.mark.parametrize("columns", [COLUMNS, NARROW_COLUMNS])
def test_every_menu_is_on_the_shortcut_sheet(columns: Sequence[Sequence[Menu]]) -> None:
    assert sorted(m for column in columns for m in column) == sorted(Menu)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shortcut_sheet_fits_its_window_in_each_language(
    qapp: QApplication, window: MainWindow, qtbot: QtBot, language: str
) -> None:
    interpreter = Interpreter(qapp)
    interpreter.speak(language)
    try:
        qtbot.keyClick(window.editor, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
        sheet = window.findChild(ShortcutSheet)
        assert sheet is not None
        area = sheet.findChild(QScrollArea)
        assert area is not None
        assert sheet.width() <= window.width()
        assert sheet.height() <= window.height()
        assert area.horizontalScrollBar().maximum() == 0, "nothing is cut off at the side"
        assert area.verticalScrollBar().maximum() == 0, "nor below"
        assert sheet.focusWidget() is area, "arrows go through it"
        sheet.reject()
    finally:
        interpreter.speak("en")


def test_the_sheet_has_keys_that_are_no_actions(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert said >= {"Alt+1 – Alt+4", "kind of a new annotation", "Ctrl+Return", "Alt+Del", "Tab"}
    sheet.reject()


def test_undo_names_a_step_only_where_there_is_one(
    qapp: QApplication, window: MainWindow, qtbot: QtBot
) -> None:
    undo = window.actions_table["undo"]
    interpreter = Interpreter(qapp)
    interpreter.speak("de")
    try:
        window.news.weigh()
        assert undo.text() == "Rückgängig"
        qtbot.keyClicks(window.editor, "x")
        assert undo.text() == "Rückgängig: Tippen"
    finally:
        interpreter.speak("en")


def test_every_action_has_a_handler_and_stands_in_a_menu(window: MainWindow) -> None:
    in_menus = {
        action.objectName()
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
    }
    for spec in ACTIONS:
        assert callable(handler_of(spec, window)), spec.id
        assert spec.id in in_menus


def test_the_narrowest_window_has_every_button(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(400, 700)
    bar = window.findChild(QToolBar)
    assert bar is not None
    qtbot.waitUntil(lambda: window.width() == window.minimumSizeHint().width())
    for name in (each for each in TOOLBAR if each not in ("", ">")):
        button = bar.widgetForAction(window.actions_table[name])
        assert button is not None
        assert button.isVisible(), name
        assert bar.rect().contains(button.geometry()), name


def test_buttons_have_words_or_a_name(window: MainWindow) -> None:
    bar = window.findChild(QToolBar)
    assert bar is not None
    for name in TOOLBAR:
        if name not in ("", ">"):
            button = bar.widgetForAction(window.actions_table[name])
            assert button is not None
            assert button.accessibleName(), name
            assert button.toolTip(), name
