"""Gives each row of a list the height that all of its lines need, whatever scripts they mix."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_WIDE_PX = 1_000_000
"""Wide enough for any row on one line."""


class WholeRows(QStyledItemDelegate):
    """Measures rows as Qt does, with every line as tall as the tallest.

    Arabic is taller than Latin. Qt measures each line by its own script and paints lines of one
    row alike, so that the last one would give way to an ellipsis.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    # Qt overrides

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        font = self._view.font()
        usual = QFontMetrics(font).height()
        more = _line_height(str(index.data(Qt.ItemDataRole.DisplayRole)), font) - usual
        return hint + QSize(0, max(0, more) * (hint.height() // usual - 1))


def _line_height(text: str, font: QFont) -> int:
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDE_PX)
    layout.endLayout()
    return ceil(line.height())
