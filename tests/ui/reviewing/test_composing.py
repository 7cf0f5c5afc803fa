"""The card of a new annotation: what it offers, and in how little room."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.translation import LANGUAGES, Interpreter
from briefer.ui.views.annotation_margin import EDGE_PX, LEAD_PX
from briefer.ui.views.compose_card import ComposeCard
from briefer.ui.views.text_and_margin import LEAST_CARDS_PX

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    interpreter = Interpreter(qapp)
    yield interpreter.speak
    interpreter.speak("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def compose(window: MainWindow, qtbot: QtBot) -> ComposeCard:
    window.editor.select(0, 9)
    window.editor.setFocus()
    qtbot.keyClick(window.editor, KEY.Key_M, CTRL)
    card = window.sides.active.text.margin.composing
    assert card is not None
    return card


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_its_buttons_keep_their_words_in_the_narrowest_margin(
    qtbot: QtBot, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    card = ComposeCard("talks", can_be_only_here=True)
    qtbot.addWidget(card)
    card.show()
    hint = next(x for x in card.findChildren(QLabel) if "Ctrl" in x.text() or "Strg" in x.text())
    for width in (LEAST_CARDS_PX - LEAD_PX - EDGE_PX, 600, 300):
        card.resize(width, card.heightForWidth(width))
        QApplication.processEvents()
        for button in card.findChildren(QToolButton):
            assert button.width() >= button.sizeHint().width(), button.text()
            assert card.rect().contains(button.geometry()), button.text()
        assert hint.isVisible() or width < 600
        assert hint.text() in {b.toolTip() for b in card.findChildren(QToolButton)}


def test_only_what_stands_elsewhere_too_can_be_kept_to_one_briefing(
    window: MainWindow, qtbot: QtBot
) -> None:
    def offers() -> bool:
        return any(b.isVisible() for b in compose(window, qtbot).findChildren(QCheckBox))

    assert offers()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    window.assembler.add_own_text("Summary")
    qtbot.keyClicks(window.editor, "Something of its own.")
    assert not offers()


def test_what_was_asked_for_is_asked_no_more(window: MainWindow, qtbot: QtBot) -> None:
    window.assembler.add_own_text("Summary")
    qtbot.keyClick(window.editor, KEY.Key_M, CTRL)
    assert "Select the words" in window.notices.text
    qtbot.keyClicks(window.editor, "Something of its own.")
    compose(window, qtbot)
    assert window.notices.text == ""
