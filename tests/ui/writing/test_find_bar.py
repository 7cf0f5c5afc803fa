"""Words are found in the open text as a person means them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "I’m here. İstanbul, Isparta, the Theme; then 3\u00a0km “on” – 😀 the end.\n"


@pytest.fixture
def searched(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.editor.written.bring_in(TEXT)
    window.editor.setFocus()
    window.editor.select(0, 0)
    qtbot.keyClick(window.editor, Qt.Key.Key_F, CTRL)
    return window


def shown(window: MainWindow) -> list[str]:
    return [part.cursor.selectedText() for part in window.editor.extraSelections()]


def said(window: MainWindow) -> set[str]:
    return {label.text() for label in window.frame.writing.find_bar.findChildren(QLabel)}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("I'm", ["I’m"]),
        ("istanbul", ["İstanbul"]),
        ("ısparta", ["Isparta"]),
        ('3 km "on" -', ["3\u00a0km “on” –"]),
        ("the", ["the", "The", "the", "the"]),
        ("a.b", []),
    ],
)
def test_every_place_is_shown(searched: MainWindow, typed: str, found: list[str]) -> None:
    searched.frame.writing.find_bar.field.setText(typed)
    assert shown(searched) == found
    assert searched.editor.textCursor().selectedText() == (found[0] if found else "")


def test_whole_words_and_case_can_count(searched: MainWindow, qtbot: QtBot) -> None:
    bar = searched.frame.writing.find_bar
    qtbot.keyClicks(bar.field, "the")
    qtbot.mouseClick(bar.whole, Qt.MouseButton.LeftButton, pos=bar.whole.rect().center() / 4)
    assert shown(searched) == ["the", "the"]
    bar.field.setText("THE")
    assert shown(searched) == ["the", "the"]
    bar.exact.setChecked(True)
    assert shown(searched) == []
    assert "No hit" in said(searched)


def test_f3_goes_on_from_the_text_when_the_bar_is_closed(
    searched: MainWindow, qtbot: QtBot
) -> None:
    editor = searched.editor
    qtbot.keyClicks(searched.frame.writing.find_bar.field, "the")
    qtbot.keyClick(searched.frame.writing.find_bar.field, Qt.Key.Key_Escape)
    assert shown(searched) == []
    first = editor.selected()
    qtbot.keyClick(editor, Qt.Key.Key_F3)
    assert editor.selected() > first
    assert editor.textCursor().selectedText() == "The"
    assert shown(searched) == []
    qtbot.keyClick(editor, Qt.Key.Key_F3, SHIFT)
    assert editor.selected() == first


def test_what_is_shown_follows_the_text(searched: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(searched.frame.writing.find_bar.field, "the")
    searched.editor.setFocus()
    qtbot.keyClick(searched.editor, Qt.Key.Key_Home)
    qtbot.keyClicks(searched.editor, "the ")
    qtbot.waitUntil(lambda: len(shown(searched)) == 5)
    searched.actions_table["next-section"].trigger()
    assert shown(searched) == ["The"]
    assert searched.editor.text().startswith("The border")
    assert "1 hit" in said(searched)


def test_all_places_are_replaced_as_one_step(searched: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(searched.editor, Qt.Key.Key_H, CTRL)
    bar = searched.frame.writing.find_bar
    qtbot.keyClicks(bar.field, "the")
    bar.whole.setChecked(True)
    qtbot.keyClicks(bar.replacement, "a")
    bar.replace_all()
    assert searched.editor.text() == TEXT.replace(" the ", " a ")
    assert "2 hits replaced" in said(searched)
    qtbot.keyClick(searched.editor, Qt.Key.Key_Z, CTRL)
    assert searched.editor.text() == TEXT


def test_names_are_left_alone_when_all_is_replaced(searched: MainWindow) -> None:
    searched.editor.written.bring_in(
        "Turkey hosts {fact:refugees-turkey}. [@turkey-2024] Turkey says so.\n"
    )
    bar = searched.frame.writing.find_bar
    bar.field.setText("turkey")
    assert len(shown(searched)) == 4
    bar.replacement.setText("Türkiye")
    bar.replace_all()
    assert searched.editor.text() == (
        "Türkiye hosts {fact:refugees-turkey}. [@turkey-2024] Türkiye says so.\n"
    )
    assert "2 hits replaced" in said(searched)


@pytest.mark.parametrize("lines", [4, 150])
def test_annotated_words_stay_marked_when_all_is_replaced_and_taken_back(
    window: MainWindow, qtbot: QtBot, lines: int
) -> None:
    editor, bar = window.editor, window.frame.writing.find_bar
    text = (
        f"About the 😀 talks.\n\n{editor.text()}\n" + "It said the same to the press.\n\n" * lines
    )
    editor.written.bring_in(text)
    quotes = ["first round", "offers to host"]
    assert marked(window) == quotes
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_H, CTRL)
    bar.exact.setChecked(True)
    qtbot.keyClicks(bar.field, "the")
    qtbot.keyClicks(bar.replacement, "all of that")
    bar.replace_all()
    assert editor.text() == text.replace("the", "all of that")
    assert marked(window) == quotes
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text() == text
    assert marked(window) == quotes
    qtbot.keyClick(editor, Qt.Key.Key_Y, CTRL)
    assert marked(window) == quotes


def marked(window: MainWindow) -> list[str]:
    found = []
    for words in window.editor.marked.words:
        cursor = window.editor.textCursor()
        cursor.setPosition(words.start)
        cursor.setPosition(words.end, cursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def test_tab_goes_from_what_is_found_to_what_replaces_it(
    searched: MainWindow, qtbot: QtBot
) -> None:
    bar = searched.frame.writing.find_bar
    qtbot.keyClick(searched.editor, Qt.Key.Key_H, CTRL)
    assert searched.focusWidget() is bar.field
    qtbot.keyClick(bar.field, Qt.Key.Key_Tab)
    assert searched.focusWidget() is bar.replacement


def test_no_part_of_a_word_is_selected_after_all_were_replaced(
    searched: MainWindow, qtbot: QtBot
) -> None:
    bar = searched.frame.writing.find_bar
    qtbot.keyClick(searched.editor, Qt.Key.Key_H, CTRL)
    qtbot.keyClicks(bar.field, "the")
    assert searched.editor.textCursor().selectedText() == "the"
    qtbot.keyClicks(bar.replacement, "beneath")
    every = next(b for b in bar.findChildren(QToolButton) if b.text() == "Replace all")
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton)
    assert "beneath beneathme" in searched.editor.text()
    assert not searched.editor.textCursor().hasSelection()
