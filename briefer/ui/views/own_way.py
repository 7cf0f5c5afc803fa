"""Cells of a table whose words are cut off where they end, and not where the window's would."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefer.ui.translation import in_line


class OwnWay(QStyledItemDelegate):
    """Paints words in their own direction: Latin ones in a mirrored window end in "…" on the right.

    Qt cuts a cell off by the window's direction, and puts the "…" before the first word.
    """

    # Qt overrides

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.text:
            option.text = in_line(option.text)
