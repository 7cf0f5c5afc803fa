"""Paints the rows of library and outline: words, a chip, a dot, a count."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefer.domain.module_row import MATCH_END, MATCH_START, ModuleRow
from briefer.domain.outline import LinkMode
from briefer.ui.appearance import Appearance
from briefer.ui.models.library_model import ROW_ROLE
from briefer.ui.models.outline_model import FACE_ROLE, SectionFace
from briefer.ui.plain_painting import mirrored_rect
from briefer.ui.theme import Tint
from briefer.ui.translation import tr, written
from briefer.ui.views.eliding import elided
from briefer.ui.wording import age, status_words

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LIBRARY_ROW_PX, OUTLINE_ROW_PX, SHARE_PX = 50, 27, 36
_SMALLER_PT = 1.2


def smaller(font: QFont) -> QFont:
    """Return ``font`` as it is used for what is read second."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() - _SMALLER_PT)
    return made


Mirror = Callable[[QRect], QRect]
"""Puts a place that is counted from the left where it belongs in the language of the window."""


def mirror_of(option: QStyleOptionViewItem) -> Mirror:
    """Return what mirrors places within a row, where lines begin on the right."""
    return lambda place: mirrored_rect(option.direction, option.rect, place)


def link_chip(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where a row of the outline shows how its section is linked, to be pressed there."""
    chip = QRect(row.right() - 12 - 108, row.center().y() - 8, 24, 18)
    return mirrored_rect(direction, row, chip)


def paint_chip(
    painter: QPainter, right: int, top: int, text: str, tint: Tint, mirrored: Mirror
) -> int:
    """Paint a rounded chip that ends at ``right``; return how wide it is."""
    metrics = QFontMetrics(painter.font())
    width = metrics.horizontalAdvance(text) + 14
    rect = QRectF(mirrored(QRect(right - width, top, width, 18)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint.fill))
    painter.drawRoundedRect(rect, 9, 9)
    painter.setPen(QColor(tint.ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return width


def paint_link(painter: QPainter, at: QPointF, link: LinkMode, colour: str) -> None:
    """Paint the sign of a link: an arrow follows, a pin is held, a pencil is adapted."""
    painter.setPen(QPen(QColor(colour), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = at.x(), at.y()
    if link is LinkMode.FOLLOWING:
        on = -1 if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        tip = QPointF(x + on * 4.5, y)
        painter.drawLine(QPointF(x - on * 4.5, y), tip)
        painter.drawLine(QPointF(x + on * 1.5, y - 3), tip)
        painter.drawLine(QPointF(x + on * 1.5, y + 3), tip)
    elif link is LinkMode.PINNED:
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(x, y - 2.5), 2.6, 2.6)
        painter.drawLine(QPointF(x, y), QPointF(x, y + 5))
    else:
        painter.drawLine(QPointF(x - 4, y + 4), QPointF(x + 3.5, y - 3.5))
        painter.drawLine(QPointF(x - 4, y + 5), QPointF(x + 1, y + 5))


class _RowPainter(QStyledItemDelegate):
    """Leaves what is behind a row to the style sheet, and its words to whoever inherits."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""


class LibraryRowPainter(_RowPainter):
    """Paints a module in two lines: title and status, tags or what was found, and age."""

    def __init__(
        self, look: Appearance, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, LIBRARY_ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ModuleRow):
            return
        theme, rect = self._look.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        super().paint(painter, option, index)
        small = smaller(option.font)
        now = self._clock()
        is_stale = row.review_by is not None and row.review_by < now.date()
        painter.setFont(small)
        status = tr("Stale") if is_stale else status_words(row.status)
        tint = theme.of_status(row.status, is_stale=is_stale)
        mirrored = mirror_of(option)
        chip = paint_chip(painter, rect.right() - 12, rect.top() + 7, status, tint, mirrored)
        upper = QRect(rect.left() + 14, rect.top() + 5, rect.width() - chip - 36, 20)
        lower = QRect(rect.left() + 14, rect.top() + 26, rect.width() - 28, 18)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(theme.text))
        painter.drawText(mirrored(upper), _LEFT, elided(bold, row.title, upper.width()))
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        when = age(row.saved_at, now)
        painter.drawText(mirrored(lower), _RIGHT, when)
        lower.setWidth(lower.width() - QFontMetrics(small).horizontalAdvance(when) - 10)
        if row.snippet:
            self._paint_snippet(painter, lower, row.snippet, mirrored)
        else:
            words = " · ".join(row.tags) or tr("no tags")
            painter.drawText(mirrored(lower), _LEFT, elided(small, words, lower.width()))
        painter.restore()

    # Inside

    def _paint_snippet(
        self, painter: QPainter, rect: QRect, snippet: str, mirrored: Mirror
    ) -> None:
        theme = self._look.theme
        at = rect.left()
        for number, part in enumerate(" ".join(snippet.split()).split(MATCH_START)):
            matched, _, rest = part.partition(MATCH_END) if number else ("", "", part)
            for words, colour in ((matched, theme.accent), (rest, theme.quiet)):
                left = rect.right() - at
                if not words or left < 10:
                    continue
                painter.setPen(QColor(colour))
                place = QRect(at, rect.top(), left, rect.height())
                painter.drawText(mirrored(place), _LEFT, elided(painter.font(), words, left))
                at += QFontMetrics(painter.font()).horizontalAdvance(words)


class OutlineRowPainter(_RowPainter):
    """Paints a section: number and title, then status dot, open annotations and words."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, OUTLINE_ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = index.data(FACE_ROLE)
        if not isinstance(face, SectionFace):
            return
        theme, rect = self._look.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        super().paint(painter, option, index)
        mirrored = mirror_of(option)
        right = rect.right() - 12
        small = smaller(option.font)
        painter.setFont(small)
        if face.words:
            painter.setPen(QColor(theme.quiet))
            words = QRect(right - 44, rect.top(), 44, rect.height() - (3 if face.share else 0))
            painter.drawText(mirrored(words), _RIGHT, written(face.words))
        if face.share:
            self._paint_share(painter, right, rect.bottom() - 5, face.share, mirrored)
        if face.breaks_page:
            painter.setPen(QPen(QColor(theme.accent), 1, Qt.PenStyle.DashLine))
            painter.drawLine(rect.left() + 4, rect.top() + 1, rect.right() - 4, rect.top() + 1)
        if face.open_annotations:
            top = rect.top() + (rect.height() - 18) // 2
            paint_chip(painter, right - 46, top, str(face.open_annotations), theme.amber, mirrored)
        if face.status is not None:
            tint = theme.of_status(face.status, is_stale=face.is_stale)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint.ink))
            dot = mirrored(QRect(right - 80, rect.center().y() - 3, 8, 8))
            painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5))
        if face.link is not None:
            tint = theme.amber if face.has_moved else theme.grey
            sign = QRectF(link_chip(rect, option.direction))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint.fill))
            painter.drawRoundedRect(sign, 9, 9)
            paint_link(painter, sign.center() + QPointF(0.5, 0.5), face.link, tint.ink)
        place = QRect(rect.left() + 4, rect.top(), rect.width() - 126, rect.height())
        if face.level_shift:
            place.setWidth(place.width() - 26)
            shift = QRect(place.right() + 2, rect.top(), 24, rect.height())
            painter.setPen(QColor(theme.quiet))
            painter.drawText(mirrored(shift), _LEFT, f"H{face.level_shift:+d}".replace("-", "−"))
        font = QFont(option.font)
        font.setStrikeOut(face.is_excluded)
        font.setItalic(face.status is None)
        painter.setFont(font)
        is_quiet = face.is_excluded or face.status is None
        painter.setPen(QColor(theme.quiet if is_quiet else theme.text))
        text = f"{face.number}  {face.title}" if face.number else face.title
        painter.drawText(mirrored(place), _LEFT, elided(font, text, place.width()))
        painter.restore()

    # Inside

    def _paint_share(
        self, painter: QPainter, right: int, top: int, share: float, mirrored: Mirror
    ) -> None:
        """Paint how much of the budget a section takes: a bar under its words."""
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        full = max(2, round(min(1.0, share) * SHARE_PX))
        for width, colour in ((SHARE_PX, theme.line), (full, theme.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRect(mirrored(QRect(right - SHARE_PX, top, width, 2)))
