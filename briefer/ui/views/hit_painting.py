"""Paints a hit in its line: what goes struck out, what comes beside it, both ways of writing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefer.services.replacing import Field, Hit
from briefer.ui.appearance import Appearance
from briefer.ui.models.hits_model import HIT_ROLE
from briefer.ui.positions import Positions
from briefer.ui.theme import Tint
from briefer.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 26
_ITEM = QStyle.ControlElement.CE_ItemViewItem
_TEXT = QStyle.SubElement.SE_ItemViewItemText


class HitPainter(QStyledItemDelegate):
    """Paints texts strongly and hits as they will read.

    Attributes:
        replacement: What is put in the place of each hit; None while nothing is replaced.
    """

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.replacement: str | None = None

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        hit = index.data(HIT_ROLE)
        style = option.widget.style() if option.widget else QApplication.style()
        if not isinstance(hit, Hit):
            bold = QFont(shown.font)
            bold.setWeight(QFont.Weight.DemiBold)
            shown.font = bold
            style.drawControl(_ITEM, shown, painter, option.widget)
            return
        rect = style.subElementRect(_TEXT, shown, option.widget)
        shown.text = ""
        style.drawControl(_ITEM, shown, painter, option.widget)
        layout = self._layout(hit, shown.font, rect.width() - 8)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(QColor(self._look.theme.quiet))
        top = rect.top() + (rect.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(rect.left() + 4, top))
        painter.restore()

    # Inside

    def _layout(self, hit: Hit, font: QFont, width: int) -> QTextLayout:
        theme = self._look.theme
        label = tr("Title: {words}", words="") if hit.field is Field.TITLE else ""
        before = label + hit.before
        words, new = " ".join(hit.words.split("\n")), self.replacement or ""
        text = before + words + new + hit.after
        places = Positions(text)
        ranges = []
        at = len(before)
        is_replaced = self.replacement is not None
        for part, tint, is_gone in (
            (words, theme.red if is_replaced else theme.amber, is_replaced),
            (new, theme.green, False),
        ):
            if part:
                found = QTextLayout.FormatRange()
                found.start = places.to_units(at)
                found.length = places.to_units(at + len(part)) - found.start
                found.format = _look_of(tint, is_gone=is_gone)
                ranges.append(found)
            at += len(part)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats(ranges)
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        return layout


def _look_of(tint: Tint, *, is_gone: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(tint.ink))
    made.setBackground(QColor(tint.fill))
    made.setFontStrikeOut(is_gone)
    return made
