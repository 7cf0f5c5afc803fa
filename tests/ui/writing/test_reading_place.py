"""Where one is in a text stays in view when its lines become longer, shorter or larger."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.module import ModuleContent
from briefer.services.session import Session
from briefer.services.writing import create_module
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow
from briefer.ui.views.editor import Editor

Open = Callable[[], Session]
LINES = "".join(
    f"Paragraph {n} has enough words in it to be broken into several lines at every width.\n\n"
    for n in range(80)
)


@pytest.fixture
def long(window: MainWindow, opened: Open) -> MainWindow:
    """A window on a long text, scrolled to its middle; the caret is at its beginning."""
    with opened() as session:
        module = create_module(session, ModuleContent(title="Long", body=LINES)).ids[0]
    window.library.keep(module)
    QApplication.processEvents()
    window.editor.select(7, 7)
    at = window.editor.document().toRawText().index("Paragraph 40")
    window.editor.place.go_to(at, 0)
    return window


def top(editor: Editor) -> str:
    """The paragraph that is first in view."""
    block = editor.cursorForPosition(QPoint(0, 12)).block()
    return " ".join(block.text().split()[:2])


def test_a_second_side_leaves_the_first_where_it_was(long: MainWindow) -> None:
    assert top(long.editor) == "Paragraph 40"
    left = long.editor
    long.sides.beside()
    QApplication.processEvents()
    assert top(left) == "Paragraph 40"
    long.sides.other_side()
    long.sides.one_side()
    QApplication.processEvents()
    assert top(long.editor) == "Paragraph 40"


def test_larger_words_stay_where_they_were(long: MainWindow, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.keyClick(long.editor, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert long.editor.size_pt > 15
    assert top(long.editor) == "Paragraph 40"


def test_the_next_start_is_where_one_was(
    long: MainWindow, opened: Open, appearance: Appearance, settings: QSettings, qtbot: QtBot
) -> None:
    long.sides.beside()
    QApplication.processEvents()
    at = long.editor.document().toRawText().index("Paragraph 70")
    long.editor.place.go_to(at, 0)
    long.close()
    again = MainWindow(opened, appearance, settings)
    qtbot.addWidget(again)
    again.resize(1280, 800)
    with qtbot.waitExposed(again):
        again.show()
    assert [top(side.editor) for side in again.sides.shown] == ["Paragraph 40", "Paragraph 70"]
    again.close()


def test_what_is_being_written_stays_in_view(long: MainWindow, qtbot: QtBot) -> None:
    editor = long.editor
    end = len(editor.text())
    editor.select(end, end)
    qtbot.keyClicks(editor, "Written now")
    long.sides.beside()
    QApplication.processEvents()
    assert editor.viewport().rect().contains(editor.cursorRect())
