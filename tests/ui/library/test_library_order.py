"""The list of modules stands still under a pointer, and is in order again a moment later."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.views.library_panel import LibraryPanel
from briefer.ui.views.still_order import SETTLE_MS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> Iterator[LibraryPanel]:
    yield window.frame.library
    # The next test's window opens under the same pointer.
    qtbot.mouseMove(window.editor.viewport(), QPoint(40, 40))


def titles(panel: LibraryPanel) -> list[object]:
    return [panel.model.index(n).data() for n in range(panel.model.rowCount())]


def middle(panel: LibraryPanel, row: int) -> QPoint:
    return panel.view.visualRect(panel.model.index(row)).center()


def rename_last_and_double_click_first(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot
) -> tuple[list[object], list[object]]:
    """Leave the text of the last row, with a title that sorts first, for the first row.

    Returns:
        The titles that stand in the list before and after.
    """
    viewport, title = panel.view.viewport(), window.sides.active.text.title
    qtbot.mouseClick(viewport, LEFT, pos=middle(panel, panel.model.rowCount() - 1))
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "A river")
    before, place = titles(panel), middle(panel, 0)
    qtbot.mouseMove(viewport, place)
    qtbot.mouseClick(viewport, LEFT, pos=place)
    qtbot.mouseDClick(viewport, LEFT, pos=place)
    qtbot.mouseRelease(viewport, LEFT, pos=place)
    return before, titles(panel)


def test_a_double_click_hits_what_stood_there(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot
) -> None:
    before, after = rename_last_and_double_click_first(window, panel, qtbot)
    assert after == [*before[:-1], "A river"], "the words are new, the order is not"
    assert window.sides.active.text.title.text() == before[0]
    assert panel.view.currentIndex().data() == before[0]
    qtbot.mouseMove(window.editor.viewport(), QPoint(40, 40))
    # Once the pointer has left, long before a pause would do it.
    qtbot.waitUntil(lambda: titles(panel) == ["A river", *before[:-1]], timeout=SETTLE_MS // 2)
    assert panel.view.currentIndex().data() == before[0]


def test_a_pause_puts_the_list_in_order(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot
) -> None:
    before, _ = rename_last_and_double_click_first(window, panel, qtbot)
    qtbot.waitUntil(lambda: titles(panel) == ["A river", *before[:-1]])


def test_a_new_module_and_a_search_wait_for_nothing(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot
) -> None:
    before, _ = rename_last_and_double_click_first(window, panel, qtbot)
    window.library.create("Bridges")
    assert titles(panel) == ["A river", "Bridges", *before[:-1]]
    assert panel.view.currentIndex().data() == "Bridges"


def test_what_a_search_no_longer_finds_stays_until_then(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot
) -> None:
    panel.search_for("water")
    viewport, place = panel.view.viewport(), middle(panel, 0)
    qtbot.mouseMove(viewport, place)
    qtbot.mouseClick(viewport, LEFT, pos=place)
    window.editor.selectAll()
    qtbot.keyClicks(window.editor, "Dry.")
    window.writer.rename("Levels")
    assert window.sides.save()
    assert titles(panel) == ["Water levels"]
    panel.search_for("dry")
    assert titles(panel) == ["Levels"]
