"""Chips go on in a further line where words are long, and begin on the right in Arabic."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.views.wrapping_row import WrappingRow


def row(qtbot: QtBot, *widths: int) -> tuple[QWidget, WrappingRow, list[QPushButton]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    made = WrappingRow(10)
    buttons = []
    for width in widths:
        button = QPushButton()
        button.setFixedSize(width, 20)
        made.addWidget(button)
        buttons.append(button)
    lines.addLayout(made)
    return holder, made, buttons


def test_what_fits_stands_in_one_line(qtbot: QtBot) -> None:
    holder, made, buttons = row(qtbot, 50, 50, 50)
    assert made.heightForWidth(170) == 20
    holder.resize(170, 20)
    holder.show()
    assert [b.x() for b in buttons] == [0, 60, 120]


def test_what_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    holder, made, buttons = row(qtbot, 50, 50, 50)
    assert made.heightForWidth(169) == 50
    holder.resize(169, 50)
    holder.show()
    assert [(b.x(), b.y()) for b in buttons] == [(0, 0), (60, 0), (0, 30)]


def test_it_begins_on_the_right_where_lines_do(qtbot: QtBot) -> None:
    holder, _, buttons = row(qtbot, 50, 40)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(200, 20)
    holder.show()
    assert [b.geometry() for b in buttons] == [QRect(150, 0, 50, 20), QRect(100, 0, 40, 20)]


def test_one_that_is_wider_than_all_stands_alone(qtbot: QtBot) -> None:
    holder, made, _ = row(qtbot, 300, 20)
    assert made.heightForWidth(100) == 50
    assert holder.minimumSizeHint().width() == 300
    assert made.minimumSize().width() == 300


def test_hidden_ones_take_no_room(qtbot: QtBot) -> None:
    holder, made, buttons = row(qtbot, 50, 50)
    holder.show()
    buttons[0].hide()
    assert made.heightForWidth(50) == 20
