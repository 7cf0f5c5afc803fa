"""Every shortcut on one page, built from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.action_spec import Menu
from briefer.ui.actions import ACTIONS
from briefer.ui.translation import mark, tr

COLUMNS: tuple[tuple[Menu, ...], ...] = (
    (Menu.FILE, Menu.EDIT),
    (Menu.FORMAT,),
    (Menu.BRIEFING, Menu.REVIEW),
    (Menu.VIEW, Menu.HELP),
)
NARROW_COLUMNS: tuple[tuple[Menu, ...], ...] = (
    (Menu.FILE, Menu.FORMAT),
    (Menu.EDIT, Menu.REVIEW),
    (Menu.BRIEFING, Menu.VIEW, Menu.HELP),
)
"""Where the window is too narrow for four in its language; all nearly equally long."""
_EDGE_PX = 48
"""Room between the sheet and the edges of the window it lies over."""
_SMALL_PT = 9.0
"""What is looked up, not read, may be small."""
_LEAST_PX = (400, 300)
_BESIDE = {
    Menu.FORMAT: (("Return", mark("next item of a list")), ("Tab", mark("next cell of a table"))),
    Menu.REVIEW: (
        ("Alt+1|Alt+4", mark("kind of a new annotation")),
        ("Ctrl+Return", mark("send what is written in a card")),
        ("Esc", mark("back to the text")),
    ),
}
"""Keys that mean something only where one writes, and so are no actions; the first and the last."""


class ShortcutSheet(QDialog):
    """A page to read, never larger than its window; any key that closes a dialog closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        self.setMinimumSize(*_LEAST_PX)
        edge = QSize(_EDGE_PX, _EDGE_PX)
        room = (parent or self.screen()).size() - edge
        page = _fitting(room)
        area = QScrollArea()
        area.setAccessibleName(tr("Shortcuts"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(area)
        wanted = page.sizeHint()
        bar = area.verticalScrollBar().sizeHint().width()
        height = min(wanted.height(), room.height())
        self.resize(wanted.width() + (bar if height < wanted.height() else 0), height)
        area.setFocus()


def _fitting(room: QSize) -> QWidget:
    """Return the largest page that there is room for; the narrowest, to be scrolled, if none is."""
    pages = (
        _page(columns, is_small=is_small)
        for columns in (COLUMNS, NARROW_COLUMNS)
        for is_small in (False, True)
    )
    for page in pages:
        wanted = page.sizeHint()
        if wanted.width() <= room.width() and wanted.height() <= room.height():
            break
    return page


def _page(columns: Sequence[Sequence[Menu]], *, is_small: bool) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 16, 24, 16)
    row.setSpacing(30)
    for menus in columns:
        column = QVBoxLayout()
        column.setSpacing(14)
        for menu in menus:
            column.addLayout(_group(menu, is_small=is_small))
        column.addStretch()
        row.addLayout(column)
    return page


def _group(menu: Menu, *, is_small: bool) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(0 if is_small else 3)
    head = QLabel(tr(menu.value).replace("&", ""))
    head.setObjectName("head")
    grid.addWidget(head, 0, 0, 1, 2)
    pairs = [
        (spec.shortcut.split("|")[0], tr(spec.text).rstrip("…"))
        for spec in ACTIONS
        if spec.menu is menu and spec.shortcut
    ]
    pairs += [(keys, tr(words)) for keys, words in _BESIDE.get(menu, ())]
    for line, (keys, words) in enumerate(pairs, 1):
        key = QLabel(" – ".join(map(_spoken, keys.split("|"))))
        key.setObjectName("quiet")
        text = QLabel(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        if is_small:
            font = text.font()
            font.setPointSizeF(_SMALL_PT)
            text.setFont(font)
        grid.addWidget(text, line, 0)
        grid.addWidget(key, line, 1)
    return grid


def _spoken(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
