"""Paints a version in two lines: its name and how much it changed, then who and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefer.domain.module import Revision
from briefer.ui.appearance import Appearance
from briefer.ui.models.versions_model import VERSION_ROLE, WORDS_ROLE
from briefer.ui.translation import tr, written
from briefer.ui.views.eliding import elided
from briefer.ui.views.row_painting import Mirror, mirror_of, smaller
from briefer.ui.wording import age, reason_words

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 48
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class VersionPainter(QStyledItemDelegate):
    """Paints named versions strongly and the saves between them quietly."""

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._clock = look, clock

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        revision = index.data(VERSION_ROLE)
        if not isinstance(revision, Revision):
            return
        theme, rect = self._look.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if is_selected else theme.hover))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        upper = QRect(rect.left() + 14, rect.top() + 5, rect.width() - 28, 20)
        lower = QRect(rect.left() + 14, rect.top() + 25, rect.width() - 28, 18)
        small, mirrored = smaller(option.font), mirror_of(option)
        painter.setFont(small)
        width = self._paint_words(painter, upper, index.data(WORDS_ROLE), mirrored)
        upper.setWidth(upper.width() - width - 8)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if revision.reason else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if revision.reason else theme.quiet))
        unnamed = tr("Saved while writing") if revision.parents else tr("First version")
        self._draw(painter, mirrored(upper), reason_words(revision.reason) or unnamed)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        when = age(revision.saved_at, self._clock())
        painter.drawText(lower, _RIGHT, when)
        lower.setWidth(lower.width() - QFontMetrics(small).horizontalAdvance(when) - 10)
        who = f"v{revision.number} · {revision.author or tr('nobody')}"
        self._draw(painter, mirrored(lower), who)
        painter.restore()

    # Inside

    def _paint_words(self, painter: QPainter, rect: QRect, words: object, mirrored: Mirror) -> int:
        """Paint "+12 −3" at the end of a line; return how wide it is, in pixels."""
        if not isinstance(words, tuple):
            return 0
        theme, right = self._look.theme, rect.right()
        for number, sign, tint in ((words[1], "−", theme.red), (words[0], "+", theme.green)):
            if number:
                text = f"{sign}{written(number)}"
                width = QFontMetrics(painter.font()).horizontalAdvance(text)
                painter.setPen(QColor(tint.ink))
                place = QRect(right - width, rect.top(), width + 1, rect.height())
                painter.drawText(mirrored(place), _RIGHT, text)
                right -= width + 6
        return rect.right() - right

    def _draw(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.drawText(rect, _LEFT, elided(painter.font(), text, rect.width()))
