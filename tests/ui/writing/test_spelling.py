"""Misspelt words are marked a moment after they came into view; the menu mends or learns them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefer.services.session import Session
from briefer.services.spelling import own_words
from briefer.ui.main_window import MainWindow
from briefer.ui.views.spell_layer import SpellLayer

Open = Callable[[], Session]
KNOWN = "the first round of talks failed in april what is known offers to host next nobody has"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def spelling(home: Path, settings: QSettings, request: pytest.FixtureRequest) -> MainWindow:
    """A window that checks against a small dictionary."""
    folder = home / "dictionaries"
    folder.mkdir(parents=True)
    (folder / "en.aff").write_text("SET UTF-8\nTRY esianrtolcdug\n")
    words = [*KNOWN.split(), "Iraq", "April", "answered", "yet"]
    (folder / "en.dic").write_text("\n".join([str(len(words)), *words]) + "\n")
    settings.setValue("spelling", "yes")
    return request.getfixturevalue("window")


def layer(window: MainWindow) -> SpellLayer:
    return window.editor.findChild(SpellLayer)


def faults(window: MainWindow) -> list[str]:
    return [word for _, _, word in layer(window).faults()]


def write(window: MainWindow, qtbot: QtBot, words: str) -> None:
    cursor = window.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    window.editor.setTextCursor(cursor)
    qtbot.keyClicks(window.editor, words)


def red(window: MainWindow) -> int:
    """How many pixels the waves take."""
    image = layer(window).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ink = QColor(window.editor.theme.red.ink)
    return bytes(image.constBits()).count(bytes((ink.blue(), ink.green(), ink.red(), 255)))


def menu_at(window: MainWindow, word: str) -> QMenu:
    start, end, _ = next(f for f in layer(window).faults() if f[2] == word)
    cursor = window.editor.textCursor()
    cursor.setPosition((start + end) // 2)
    where = window.editor.cursorRect(cursor).center()
    viewport = window.editor.viewport()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(QPoint(where))
    )
    QApplication.sendEvent(viewport, asked)
    assert window.spelling.menu is not None
    return window.spelling.menu.shown


def choose(menu: QMenu, words: str) -> None:
    next(a for a in menu.actions() if a.text() == words).trigger()
    menu.close()


def test_a_misspelt_word_is_marked_when_the_caret_has_left_it(
    spelling: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(spelling.spelling.checked):
        pass
    assert faults(spelling) == []
    with qtbot.waitSignal(spelling.spelling.checked):
        write(spelling, qtbot, "The tallks")
    assert faults(spelling) == ["tallks"]
    assert red(spelling) == 0, "it is still being typed"
    qtbot.keyClicks(spelling.editor, " failed")
    assert red(spelling) > 5


def test_the_menu_mends_a_word_in_one_step(spelling: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(spelling.spelling.checked):
        pass
    with qtbot.waitSignal(spelling.spelling.checked):
        write(spelling, qtbot, "The tallks failed")
    before = spelling.editor.text()
    menu = menu_at(spelling, "tallks")
    qtbot.waitUntil(lambda: "talks" in [a.text() for a in menu.actions()])
    assert any("Paste" in a.text() for a in menu.actions()), "the usual menu is there too"
    choose(menu, "talks")
    assert spelling.editor.text() == before.replace("tallks", "talks")
    assert faults(spelling) == []
    qtbot.keyClick(spelling.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert spelling.editor.text() == before


def test_words_are_learnt_for_a_person_and_for_the_library(
    spelling: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with qtbot.waitSignal(spelling.spelling.checked):
        pass
    with qtbot.waitSignal(spelling.spelling.checked):
        write(spelling, qtbot, "Idlib host refoulement ")
    assert faults(spelling) == ["Idlib", "refoulement"]
    choose(menu_at(spelling, "Idlib"), "Add to my dictionary")
    choose(menu_at(spelling, "refoulement"), "Add to the words of this library")
    assert faults(spelling) == []
    with opened() as session:
        assert own_words(session) == {"Idlib", "refoulement"}


def test_words_in_other_letters_and_names_with_endings_are_let_be(
    spelling: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(spelling.spelling.checked):
        pass
    with qtbot.waitSignal(spelling.spelling.checked):
        spelling.editor.written.bring_in("Idlib failed. Idlib’s talks, دمشق and\n")
    assert set(faults(spelling)) == {"Idlib", "Idlib’s", "and"}
    choose(menu_at(spelling, "Idlib"), "Add to my dictionary")
    assert faults(spelling) == ["and"]


def test_the_next_fault_is_gone_to_from_the_keyboard(spelling: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(spelling.spelling.checked):
        pass
    write(spelling, qtbot, "tallks ")
    spelling.editor.select(0, 0)
    qtbot.keyClick(spelling.editor, Qt.Key.Key_F7, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: spelling.spelling.menu is not None)
    assert spelling.editor.textCursor().selectedText() == "tallks"
    choose(spelling.spelling.menu.shown, "Add to my dictionary")
    qtbot.keyClick(spelling.editor, Qt.Key.Key_F7, Qt.KeyboardModifier.AltModifier)
    assert "Every word" in spelling.notices.text


def test_the_key_for_menus_opens_the_one_of_the_word(spelling: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(spelling.spelling.checked):
        pass
    with qtbot.waitSignal(spelling.spelling.checked):
        write(spelling, qtbot, "The tallks failed")
    at = spelling.editor.text().index("tallks") + 2
    spelling.editor.select(at, at)
    place = spelling.editor.rect().center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, spelling.editor.mapToGlobal(place)
    )
    QApplication.sendEvent(spelling.editor, asked)
    menu = spelling.spelling.menu.shown
    qtbot.waitUntil(lambda: "talks" in [a.text() for a in menu.actions()])
    menu.close()


def test_it_is_switched_off_and_stays_off(
    spelling: MainWindow, qtbot: QtBot, settings: QSettings
) -> None:
    assert spelling.actions_table["spelling"].isChecked()
    qtbot.keyClick(spelling.editor, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert not spelling.actions_table["spelling"].isChecked()
    assert not layer(spelling).isVisible()
    assert settings.value("spelling") == "no"


def test_without_a_dictionary_the_place_for_one_is_told(
    home: Path, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefer.services.spelling.dictionary_folders", lambda: [home])
    qtbot.keyClick(window.editor, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert "There is no dictionary for English" in window.notices.text
    assert str(home / "dictionaries") in window.notices.text
    assert not layer(window).isVisible()
    qtbot.keyClicks(window.editor, "Still ")
    assert "Still" in window.editor.text()


def test_without_the_package_it_is_named(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefer.ui.writing.spelling.has_engine", lambda: False)
    qtbot.keyClick(window.editor, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert "chunspell" in window.notices.text
