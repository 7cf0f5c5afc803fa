"""A title that is cut off ends in "…" on the side where it would go on, whatever the window's."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.appearance import Appearance
from briefer.ui.views.editor import Editor
from briefer.ui.views.panel_parts import ElidedLabel
from briefer.ui.views.text_tabs import TabFace, TextTabs
from briefer.ui.views.title_field import TitleField

LATIN, ARABIC = "Elephants " * 9, "الال " * 20
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def title_field(look: Appearance, title: str, _parent: QWidget) -> QWidget:
    editor = Editor(look.theme)
    editor.setParent(_parent)
    field = TitleField(editor)
    field.show_title(title)
    return field


def tab(look: Appearance, title: str, _parent: QWidget) -> QWidget:
    tabs = TextTabs(look)
    tabs.show_tabs([TabFace(title)], 0)
    for cross in tabs.findChildren(QToolButton):
        cross.hide()
    return tabs


def label(_look: Appearance, title: str, _parent: QWidget) -> QWidget:
    return ElidedLabel(title)


@pytest.fixture(params=[LTR, RTL], ids=["left to right", "right to left"])
def direction(request: pytest.FixtureRequest) -> Iterator[None]:
    QApplication.setLayoutDirection(request.param)
    yield
    QApplication.setLayoutDirection(LTR)


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("make", [title_field, tab, label])
@pytest.mark.parametrize("title", [LATIN, ARABIC], ids=["Latin", "Arabic"])
def test_the_dots_stand_where_the_title_goes_on(
    appearance: Appearance,
    qtbot: QtBot,
    make: Callable[[Appearance, str, QWidget], QWidget],
    title: str,
) -> None:
    home = QWidget()
    home.setStyleSheet("QWidget { background: white; color: black }")
    qtbot.addWidget(home)
    widget = make(appearance, title, home)
    widget.setParent(home)
    widget.setGeometry(0, 0, 300, 60)
    home.resize(320, 80)
    home.show()
    image = home.grab(widget.geometry()).toImage()
    left, right = tops(image)
    if title is LATIN:
        assert right > left + 3, "dots lie low, letters stand high"
    else:
        assert left > right + 3


def tops(image: QImage) -> tuple[int, int]:
    """How far down the ink begins at the left and at the right end of the words, in pixels."""
    ink = [
        (x, y)
        for x in range(image.width())
        for y in range(5, image.height() - 2)
        if image.pixelColor(x, y).lightness() < 150
    ]
    first, last = min(x for x, _ in ink), max(x for x, _ in ink)
    return (
        min(y for x, y in ink if x <= first + 2),
        min(y for x, y in ink if x >= last - 2),
    )
