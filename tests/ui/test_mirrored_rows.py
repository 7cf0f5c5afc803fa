"""Rows whose words begin on the right in a mirrored window, and never lie over each other."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QListWidget,
    QStyledItemDelegate,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.domain.module import ModuleContent, Revision
from briefer.ui.appearance import Appearance
from briefer.ui.dialogs.palette import Palette, PaletteItem
from briefer.ui.models.versions_model import VersionsModel
from briefer.ui.translation import Interpreter
from briefer.ui.views.form_parts import table
from briefer.ui.views.version_painting import VersionPainter

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
NOW = datetime(2026, 11, 22, 10, 24, tzinfo=UTC)
LONG = "Explaining the diplomatic rush of many governments to normalise relations " * 2


@pytest.fixture
def mirrored() -> Iterator[None]:
    QApplication.setLayoutDirection(RTL)
    yield
    QApplication.setLayoutDirection(LTR)


def palette_rows(look: Appearance, qtbot: QtBot) -> QAbstractItemView:
    home = QWidget()
    qtbot.addWidget(home)
    items = [PaletteItem("30 km", "border-strip-in-the-north", lambda: None)]
    items += [PaletteItem("Undo", "Ctrl+Z", lambda: None), PaletteItem("Quit", "", lambda: None)]
    items += [PaletteItem(LONG, "ozcelik-2024", lambda: None)]
    palette = Palette(lambda _: items, look, home, "A source")
    palette.open()
    return palette.findChildren(QListWidget)[0]


def version_rows(look: Appearance, qtbot: QtBot) -> QAbstractItemView:
    view = QListView()
    qtbot.addWidget(view)
    model = VersionsModel(view)

    def version(number: int, reason: str, body: str) -> Revision:
        content = ModuleContent(title="T", body=body)
        return Revision(
            module=ModuleId("m"), number=RevisionNumber(number), parents=(), content=content,
            author="M. Lindqvist", saved_at=NOW, reason=reason, sha256=reason,
        )  # fmt: skip

    model.show([version(2, "As sent", "one two three"), version(1, LONG, "one")], NOW)
    for row in range(2):
        model.count_words(row)
    view.setModel(model)
    view.setItemDelegate(VersionPainter(look, lambda: NOW, view))
    view.resize(300, 200)
    view.show()
    return view


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize(("make", "lines"), [(palette_rows, 1), (version_rows, 2)])
def test_words_begin_at_the_right_edge_of_every_line(
    appearance: Appearance,
    qtbot: QtBot,
    make: Callable[[Appearance, QtBot], QAbstractItemView],
    lines: int,
) -> None:
    view = make(appearance, qtbot)
    view.setStyleSheet("QAbstractItemView { background: white; border: 0 }")
    rows = view.model().rowCount()
    assert rows
    for row in range(rows):
        index = view.model().index(row, 0)
        image = view.viewport().grab(view.visualRect(index)).toImage()
        for line in range(lines):
            columns = inked(image, line, lines)
            assert 10 <= image.width() - columns[-1] <= 26, (row, line)
        if index.data() == LONG:
            gap = max(after - before for before, after in pairwise(inked(image, 0, lines)))
            assert gap >= 12, "room between the words and what they are"


def inked(image: QImage, line: int, lines: int) -> list[int]:
    """Return the columns of one of a row's lines that have ink, its ground left out."""
    height = image.height() // lines
    ground = image.pixelColor(image.width() - 6, image.height() // 2).lightness()
    return [
        x
        for x in range(6, image.width() - 6)
        if any(
            image.pixelColor(x, y).lightness() < ground - 60
            for y in range(line * height + 4, (line + 1) * height - 3)
        )
    ]


def edge_of(view: QTreeWidget) -> int:
    """Return how far from the left the topmost ink of the first cell stands."""
    image = view.viewport().grab(view.visualRect(view.model().index(0, 0))).toImage()
    ground = image.pixelColor(0, 0)
    tall = range(image.height() // 2)
    inked = (x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in tall))
    return next(inked)


@pytest.mark.usefixtures("appearance")
def test_a_latin_cell_of_a_mirrored_table_is_cut_off_on_its_right(
    qapp: QApplication, qtbot: QtBot
) -> None:
    interpreter = Interpreter(qapp)
    interpreter.speak("ar")
    try:
        view = table("Briefings", ("Briefing", "How"))
        qtbot.addWidget(view)
        view.addTopLevelItem(QTreeWidgetItem([LONG, ""]))
        view.resize(400, 120)
        view.setColumnWidth(0, 180)
        with qtbot.waitExposed(view):
            view.show()
        before = edge_of(view)
        view.setItemDelegate(QStyledItemDelegate(view))
        after = edge_of(view)
    finally:
        interpreter.speak("en")
        QApplication.setLayoutDirection(LTR)
    # An "E" begins at the edge; the "…" that Qt puts there has nothing in its upper half.
    assert before + 4 < after
