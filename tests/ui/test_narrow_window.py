"""A window that is narrow: it stays as it was made, and says the same in fewer words."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.services.session import Session
from briefer.ui.actions import TOOLBAR, WORDLESS
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow
from briefer.ui.translation import LANGUAGES, Interpreter
from tests.ui.conftest import NOW

WORDED = [name for name in TOOLBAR if name not in ("", ">", *WORDLESS)]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    interpreter = Interpreter(qapp)
    yield interpreter.speak
    interpreter.speak("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def buttons(window: MainWindow) -> dict[str, QToolButton]:
    bar = window.findChild(QToolBar)
    assert bar is not None
    found = {name: bar.widgetForAction(window.actions_table[name]) for name in WORDED}
    return {name: button for name, button in found.items() if isinstance(button, QToolButton)}


def chips(window: MainWindow) -> dict[str, QToolButton]:
    """Return the filters by what they are called aloud."""
    found = window.frame.writing.strip.findChildren(QToolButton, "chip")
    return {b.accessibleName(): b for b in found if b.isVisible()}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_is_selected_and_found_makes_no_window_wider(
    appearance: Appearance,
    opened: Callable[[], Session],
    settings: QSettings,
    speak: Callable[[str], None],
    qtbot: QtBot,
    language: str,
) -> None:
    speak(language)
    window = MainWindow(opened, appearance, settings, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.resize(400, 700)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.is_whole)
    settle()
    narrow = window.width()
    assert narrow <= 800, "half of a common screen"
    status = window.frame.status
    window.editor.selectAll()
    status.show_findings("5 errors, 12 warnings and 3 notes")
    settle()
    assert window.width() == narrow
    assert window.minimumSizeHint().width() <= narrow
    shown = [x for x in status.findChildren(QLabel) if x.isVisible() and x.width()]
    assert all(status.rect().contains(x.geometry()) for x in shown)
    assert "TLP:GREEN" in [x.text() for x in shown], "never cut off"


def test_the_bottom_line_is_whole_again_where_there_is_room(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.editor.selectAll()
    settle()
    labels = [x for x in window.frame.status.findChildren(QLabel) if x.isVisible()]
    assert all(x.width() >= x.sizeHint().width() for x in labels if x.text())
    window.resize(760, 800)
    settle()
    cut = [x for x in labels if x.text() and x.width() < x.sizeHint().width()]
    assert cut
    assert all(x.text() in x.toolTip() for x in cut)
    window.resize(1280, 800)
    settle()
    assert all(x.width() >= x.sizeHint().width() for x in labels if x.text())


def test_buttons_give_up_their_words_and_take_them_again(window: MainWindow) -> None:
    bare = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert not [n for n, b in buttons(window).items() if b.toolButtonStyle() is bare]
    window.resize(900, 800)
    settle()
    one = [n for n, b in buttons(window).items() if b.toolButtonStyle() is bare]
    assert one == ["check"], "as few as it takes, the last one first"
    window.resize(400, 800)
    settle()
    assert buttons(window)["export-pdf"].toolButtonStyle() is not bare
    assert buttons(window)["annotate"].toolButtonStyle() is bare
    assert buttons(window)["annotate"].accessibleName() == "Annotate"
    window.resize(1280, 800)
    settle()
    assert not [n for n, b in buttons(window).items() if b.toolButtonStyle() is bare]


def test_filters_show_a_sign_and_their_figure_and_are_called_the_same(
    window: MainWindow,
) -> None:
    called = list(chips(window))
    assert called[-4:-1] == ["Open 2", "Resolved 0", "Mine 0"]
    assert chips(window)["Open 2"].text() == "Open 2"
    window.resize(760, 800)
    settle()
    assert list(chips(window)) == called
    assert chips(window)["Open 2"].text() == "2"
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert chips(window)["Open 2"].toolButtonStyle() is beside
    strip = window.frame.writing.strip
    assert all(b.width() >= b.sizeHint().width() for b in strip.findChildren(QToolButton, "chip")
               if b.isVisible() and b is not strip.link)  # fmt: skip
    window.look.switch()
    window.look.switch()
    assert chips(window)["Open 2"].text() == "2"
    window.resize(1280, 800)
    settle()
    assert chips(window)["Open 2"].text() == "Open 2"
    in_words = Qt.ToolButtonStyle.ToolButtonTextOnly
    assert chips(window)["Open 2"].toolButtonStyle() is in_words


def test_a_filter_that_hides_cards_is_seen_to_be_on(window: MainWindow) -> None:
    narrow = window.frame.writing.strip.narrow
    assert not narrow.isChecked()
    narrow.choose(AnnotationKind.QUESTION, "")
    assert narrow.isChecked()
    narrow.choose(None, "")
    assert not narrow.isChecked()
