"""What is said about an image is changed where the image stands."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefer.services.images import add_asset
from briefer.services.library import get_asset
from briefer.ui.main_window import MainWindow


@pytest.fixture
def with_image(window: MainWindow) -> MainWindow:
    data = io.BytesIO()
    Image.new("RGB", (3, 2)).save(data, "PNG")
    session = window.desk.session
    window.desk.run(lambda: add_asset(session, data.getvalue(), "map.png", alt="A map"))
    window.editor.written.bring_in("Words.\n\n![A map](map.png)\n\nMore words.\n")
    return window


def line(window: MainWindow, name: str) -> QLineEdit:
    form = window.picture_words.form
    assert form is not None
    field = form.field(name)
    assert isinstance(field, QLineEdit)
    return field


def test_the_menu_of_an_image_changes_what_it_shows(with_image: MainWindow, qtbot: QtBot) -> None:
    window, editor = with_image, with_image.editor
    at = editor.text().index("map.png")
    editor.select(at, at)
    place = editor.cursorRect().center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, editor.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(editor.viewport(), asked)
    menu = window.picture_words.menu
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    qtbot.keyClick(line(window, "alt"), Qt.Key.Key_End)
    qtbot.keyClicks(line(window, "alt"), " of the delta")
    qtbot.keyClicks(line(window, "credit"), "Desk")
    qtbot.keyClick(line(window, "credit"), Qt.Key.Key_Return)
    asset = get_asset(window.desk.session, "map.png")
    assert (asset.alt, asset.credit) == ("A map of the delta", "Desk")
    assert "![A map of the delta](map.png)" in editor.text()
    window.steps.undo()
    assert get_asset(window.desk.session, "map.png").alt == "A map"
    window.steps.undo()
    assert "![A map](map.png)" in editor.text()


def test_the_menu_of_words_is_the_usual_one(with_image: MainWindow) -> None:
    editor = with_image.editor
    place = QPoint(4, 4)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    editor.select(0, 0)
    QApplication.sendEvent(editor.viewport(), asked)
    assert with_image.picture_words.menu is None
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    with_image.actions_table["describe-image"].trigger()
    assert with_image.notices.text == "There is no image in this line."
