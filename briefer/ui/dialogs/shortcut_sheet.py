"""Every shortcut on one page, built from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui.action_spec import Menu
from briefer.ui.actions import ACTIONS
from briefer.ui.translation import mark, tr

COLUMNS: tuple[tuple[Menu, ...], ...] = (
    (Menu.FILE, Menu.EDIT),
    (Menu.FORMAT,),
    (Menu.BRIEFING, Menu.REVIEW),
    (Menu.VIEW, Menu.HELP),
)
_BESIDE = (
    (mark("Enter"), mark("next item of a list")),
    (mark("Tab"), mark("next cell of a table")),
)


class ShortcutSheet(QDialog):
    """A page to read; any key that closes a dialog closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(30)
        for menus in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(14)
            for menu in menus:
                column.addLayout(_group(menu))
            column.addStretch()
            row.addLayout(column)


def _group(menu: Menu) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    head = QLabel(tr(menu.value).replace("&", ""))
    head.setObjectName("head")
    grid.addWidget(head, 0, 0, 1, 2)
    pairs = [
        (
            QKeySequence(spec.shortcut.split("|")[0]).toString(
                QKeySequence.SequenceFormat.NativeText
            ),
            tr(spec.text).rstrip("…"),
        )
        for spec in ACTIONS
        if spec.menu is menu and spec.shortcut
    ]
    if menu is Menu.FORMAT:
        pairs += [(tr(keys), tr(words)) for keys, words in _BESIDE]
    for line, (keys, words) in enumerate(pairs, 1):
        key = QLabel(keys)
        key.setObjectName("quiet")
        text = QLabel(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(text, line, 0)
        grid.addWidget(key, line, 1)
    return grid
