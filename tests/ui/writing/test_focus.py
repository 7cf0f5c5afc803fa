"""Focus mode hides everything but the text and brings back exactly what it hid."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow


def test_only_the_text_is_left_and_all_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    frame, before = window.frame, window.editor.text()
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    assert not frame.down.isVisible()
    assert not frame.writing.strip.isVisible()
    assert not window.sides.active.text.margin.isVisible()
    assert window.focusWidget() is window.editor
    qtbot.keyClicks(window.editor, "Quietly. ")
    assert window.editor.text() == "Quietly. " + before
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    assert frame.down.isVisible()
    assert frame.writing.strip.isVisible()
    assert window.sides.active.text.margin.isVisible()
    assert not window.review_list.dock.isVisible(), "what was hidden before stays hidden"


def test_esc_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    assert window.focus.is_on
    qtbot.keyClick(window.editor, Qt.Key.Key_Escape)
    assert not window.focus.is_on
    assert window.frame.down.isVisible()
    assert window.focusWidget() is window.editor


def test_whoever_looks_at_pages_has_left_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    qtbot.keyClick(window.editor, Qt.Key.Key_F5)
    assert not window.focus.is_on
    assert window.frame.tabs.tabBar().isVisible(), "the way back"
    assert not window.format_bar.isVisible(), "there is nothing to format"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.format_bar.isVisible()


def test_the_paragraph_of_the_caret_is_left_clear(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    first = window.focus.veil.lift()
    qtbot.keyClick(window.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = window.focus.veil.lift()
    assert first.height() > 0
    assert last.top() >= first.bottom()
    image = window.editor.viewport().grab().toImage()
    paper = QColor(window.editor.theme.paper)

    def darkest(top: float, bottom: float) -> int:
        rows = range(max(0, int(top)), min(image.height(), int(bottom)))
        return min(
            image.pixelColor(x, y).lightness() for y in rows for x in range(0, image.width(), 2)
        )

    veiled = darkest(first.top(), first.bottom())
    assert darkest(last.top() - last.height() * 1.5, last.bottom()) < veiled < paper.lightness()


def test_the_layout_is_kept_when_the_window_closes_in_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    sizes = window.frame.across.sizes()
    qtbot.keyClick(window.editor, Qt.Key.Key_F11)
    window.focus.leave()
    assert window.frame.across.sizes() == sizes
