"""Who has to act on an annotation, and by when, asked in a form."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import Annotation
from briefer.services.lookup import find_annotation
from briefer.services.session import Session
from briefer.ui.dialogs.details_form import DetailsForm
from briefer.ui.main_window import MainWindow
from briefer.ui.views.card import Card

Open = Callable[[], Session]
KEY = Qt.Key


@pytest.fixture
def thread(window: MainWindow, qtbot: QtBot) -> str:
    """The question, whose card is open."""
    qtbot.keyClick(window.editor, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    active = window.sides.active.text.margin.active
    assert active
    return active


def ask(window: MainWindow, qtbot: QtBot) -> DetailsForm:
    """Press Assign on the open card."""
    margin = window.sides.active.text.margin

    def found() -> Card | None:
        card = margin.card(margin.active) if margin.active else None
        return card if card is not None and card.is_active else None

    qtbot.waitUntil(lambda: found() is not None)
    button = next(b for b in found().findChildren(QToolButton) if b.text() == "Assign")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return window.findChildren(DetailsForm)[-1]


def fill(form: DetailsForm, qtbot: QtBot, name: str, words: str) -> None:
    field = form.field(name)
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, words)


def now(opened: Open, thread: str) -> Annotation:
    with opened() as session:
        return find_annotation(session, thread)


def test_a_name_and_a_day_are_given_changed_and_taken_back(
    window: MainWindow, qtbot: QtBot, opened: Open, thread: str
) -> None:
    form = ask(window, qtbot)
    fill(form, qtbot, "name", "R. Castellan")
    fill(form, qtbot, "due", "+2w")
    qtbot.keyClick(form, KEY.Key_Return)
    found = now(opened, thread)
    assert (found.assignee, found.due) == ("R. Castellan", date(2026, 12, 6))
    assert window.actions_table["undo"].text() == "Undo Assign"

    form = ask(window, qtbot)
    due = form.field("due")
    assert isinstance(due, QLineEdit)
    assert due.text() == "2026-12-06"
    fill(form, qtbot, "due", "3 Dec")
    qtbot.keyClick(form, KEY.Key_Return)
    found = now(opened, thread)
    assert (found.assignee, found.due) == ("R. Castellan", date(2026, 12, 3))

    form = ask(window, qtbot)
    fill(form, qtbot, "name", "")
    qtbot.keyClick(form, KEY.Key_Return)
    found = now(opened, thread)
    assert (found.assignee, found.due) == ("", None)


def test_people_are_offered_and_what_is_no_day_is_told(
    window: MainWindow, qtbot: QtBot, opened: Open, thread: str
) -> None:
    form = ask(window, qtbot)
    names = form.field("name")
    assert isinstance(names, QComboBox)
    offered = [names.itemText(n) for n in range(names.count())]
    assert offered == ["M. Lindqvist", "H. Adeyemi"]
    fill(form, qtbot, "name", "H. Adeyemi")
    fill(form, qtbot, "due", "soon")
    qtbot.keyClick(form, KEY.Key_Return)
    assert form.isVisible()
    assert form.focusWidget() is form.field("due")
    assert now(opened, thread).assignee == ""
    form.reject()
