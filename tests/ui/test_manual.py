"""The manual is there offline, tells of every action, and is searched from the keyboard."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from briefer.services.manual import ACTION, chapters
from briefer.ui.actions import ACTIONS
from briefer.ui.dialogs.manual_window import ManualWindow
from briefer.ui.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def manual(window: MainWindow, qtbot: QtBot) -> ManualWindow:
    qtbot.keyClick(window.editor, KEY.Key_F1)
    opened = window.findChild(ManualWindow)
    assert opened is not None
    return opened


def titles(manual: ManualWindow) -> list[str]:
    return [manual.list.item(row).text() for row in range(manual.list.count())]


def test_every_action_is_told_of_in_a_chapter() -> None:
    told = [name for chapter in chapters() for name in ACTION.findall(chapter.text)]
    assert {spec.id for spec in ACTIONS} - set(told) == set(), "add it to content/manual"
    assert set(told) - {spec.id for spec in ACTIONS} == set(), "there is no such action any more"


def test_chapters_have_titles_and_lead_nowhere() -> None:
    found = chapters()
    assert len({chapter.title for chapter in found}) == len(found) > 5
    for chapter in found:
        assert not re.search(r"https?:|\]\(|<\w", chapter.text), chapter.title


def test_it_opens_over_the_window_once(window: MainWindow, manual: ManualWindow) -> None:
    assert manual.isVisible()
    assert titles(manual)[0] == "Begin"
    shown = manual.page.toPlainText()
    assert "New module (Ctrl+N) begins one." in shown
    assert "{action" not in shown
    assert "Open beside (Ctrl+\\)," in shown
    window.actions_table["manual"].trigger()
    assert window.findChildren(ManualWindow) == [manual]
    window.close()
    assert not manual.isVisible(), "it would keep the program from ending"


def test_it_is_searched(manual: ManualWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.search, "detached")
    assert titles(manual) == ["Review"]
    assert manual.page.textCursor().selectedText() == "detached"
    first = manual.page.textCursor().position()
    qtbot.keyClick(manual.search, KEY.Key_Return)
    assert manual.page.textCursor().position() > first
    manual.search.clear()
    qtbot.keyClicks(manual.search, "Ctrl+M")
    assert "Review" in titles(manual)
    manual.search.clear()
    qtbot.keyClicks(manual.search, "quidditch")
    assert titles(manual) == []
    qtbot.keyClick(manual.search, KEY.Key_Escape)
    assert not manual.isVisible()


def test_nothing_is_fetched(manual: ManualWindow) -> None:
    page = manual.page
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in ("https://example.org/a.png", "file:///etc/passwd", "../../a.png"):
        assert bytes(page.loadResource(kind, QUrl(address))) == b""
    assert not page.openLinks()
    assert not page.openExternalLinks()
