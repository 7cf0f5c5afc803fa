"""What is said in a thread is shown whole where there is room for it."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefer.ui.views.thread_words import ThreadWords

WORDS = "Good that this is spelled out. Please keep it when the paragraph is shortened."


@pytest.mark.usefixtures("appearance")
def test_no_bar_stays_beside_words_that_fit(qtbot: QtBot) -> None:
    label = QLabel(WORDS)
    label.setWordWrap(True)
    words = ThreadWords([label], 6)
    qtbot.addWidget(words)
    # As wide as the words need for a line less than they need beside a bar.
    width = next(
        w for w in range(400, 100, -1) if words.heightForWidth(w - 11) > words.heightForWidth(w)
    )
    words.resize(width, 10)
    with qtbot.waitExposed(words):
        words.show()
    assert words.verticalScrollBar().isVisible()
    words.resize(width, words.heightForWidth(width))
    assert not words.verticalScrollBar().isVisible()
    assert label.width() == width
