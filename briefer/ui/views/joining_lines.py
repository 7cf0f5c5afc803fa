"""The lines that join words with their cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefer.ui.plain_painting import paint_rect
from briefer.ui.views.annotation_margin import (
    COMPOSING,
    LEAD_PX,
    AnnotationMargin,
    Wish,
    joint_path,
)
from briefer.ui.views.editor import Editor

LineEnd = Callable[[Wish], QPoint | None]
"""Returns where the line of a thread's last word ends, in pixels of the pane."""


class JoiningLines(QWidget):
    """Joins the edge of the text with cards; no wider than that, or each key would redraw it."""

    def __init__(
        self, pane: QWidget, editor: Editor, margin: AnnotationMargin, line_end: LineEnd
    ) -> None:
        super().__init__(pane)
        self._margin, self._line_end = margin, line_end
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._across = _Across(pane, editor, margin, line_end)

    def follow(self) -> None:
        """Draw again where words and cards are now."""
        margin = self._margin
        left = margin.x() + (margin.width() - LEAD_PX if self.isRightToLeft() else 0)
        self.setGeometry(left, margin.y(), LEAD_PX, margin.height())
        self.raise_()
        self._across.follow()
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = self._margin
        for wish, arrival in () if margin.isHidden() else margin.joints():
            is_active = wish.id == margin.active
            end = self._line_end(wish) if is_active else None
            if wish.id == COMPOSING and end is None:
                continue  # the words it was about are gone
            from_y = wish.y if end is None else float(end.y())
            if max(from_y, arrival) < 0 or min(from_y, arrival) > self.height():
                continue
            painter.setPen(QPen(QColor(margin.ink_of(wish.id)), 1.6 if is_active else 1.0))
            is_mirrored = self.isRightToLeft()
            edge = float(LEAD_PX) if is_mirrored else 0.0
            points = joint_path(from_y, arrival, edge, is_mirrored=is_mirrored)
            path = QPainterPath(points[0])
            path.cubicTo(*points[1:])
            painter.drawPath(path)
        painter.end()


class _Across(QWidget):
    """The thin rule from the end of the active words' line to the edge of the text."""

    def __init__(
        self, pane: QWidget, editor: Editor, margin: AnnotationMargin, line_end: LineEnd
    ) -> None:
        super().__init__(pane)
        self._editor, self._margin, self._line_end = editor, margin, line_end
        self._ink = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self) -> None:
        """Go where the line of the active words ends now, or away."""
        margin = self._margin
        active = next((w for w, _ in margin.joints() if w.id == margin.active), None)
        end = self._line_end(active) if active is not None and not margin.isHidden() else None
        editor = self._editor.geometry()
        if active is None or end is None or not editor.contains(QPoint(editor.x(), end.y())):
            self.hide()
            return
        self._ink = QColor(margin.ink_of(active.id))
        self._ink.setAlphaF(0.45)
        # In a mirrored window the cards stand on the left of the words.
        edge = margin.geometry().right() if self.isRightToLeft() else margin.x()
        left, right = min(edge, end.x()), max(edge, end.x())
        self.setGeometry(left, end.y() - 1, right - left, 2)
        self.show()
        self.raise_()
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rect(painter, QRect(0, 0, self.width(), 1), self._ink)
        painter.end()
