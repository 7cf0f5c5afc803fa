"""The pages of the briefing as they are exported, drawn where one looks."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.pages.pdf_pages import PageSize, PdfPages, PlaceOnPage
from briefer.ui.translation import tr
from briefer.ui.views.panel_parts import EmptyState
from briefer.ui.views.viewports import give_viewport

if TYPE_CHECKING:
    from briefer.services.previewing import Preview

GAP_PX = 18
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
PX_PER_PT = 96 / 72
KEPT_PAGES = 16
"""Pictures of pages that are kept: about 4 MB each at 100 per cent."""


class PagesView(QAbstractScrollArea):
    """Shows pages one under the other.

    Signals:
        page_changed: Another page is in the middle, or there are others: number from 1, of how
            many.
        words_pressed: A person pressed words on a page; a ``PlaceOnPage``.
        failed: The exception that kept pages from being drawn.
        shown: All pages that are visible are drawn.
    """

    page_changed = Signal(int, int)
    words_pressed = Signal(object)
    failed = Signal(object)
    shown = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setAccessibleName(tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._sizes: list[PageSize] = []
        self._tops: list[int] = []
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._zoom = 1.0
        self._pressed_at = QPoint()
        self._place: tuple[int, float] | None = None
        self._empty = EmptyState(self)
        self._pages = PdfPages(self)
        self._pages.opened.connect(self._take_sizes)
        self._pages.drawn.connect(self._take_picture)
        self._pages.pointed.connect(self._tell_words)
        self._pages.failed.connect(self.failed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(40)
        self._settle.timeout.connect(self._draw_visible)
        self.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._repaint)

    # What is shown

    def show_preview(self, preview: Preview, page: int | None = None) -> None:
        """Show other pages, from ``page`` on; without one the place that is in view stays."""
        self._place = self._present_place() if page is None else (page, 0.0)
        self._empty.say("")
        self._pages.open(preview, frozenset(self._pictures))

    def say(self, text: str) -> None:
        """Say, in the place of pages, why there are none."""
        self._sizes, self._tops = [], []
        self._pictures.clear()
        self._lay_out()
        self._empty.say(text)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(0, bisect_right(self._tops, middle) - 1)

    @property
    def is_drawn(self) -> bool:
        """Whether every page that is visible has its picture."""
        scale = self._scale()
        drawn = {n for n, (s, _) in self._pictures.items() if s == scale}
        return bool(self._sizes) and set(self._visible()) <= drawn

    def go_to(self, page: int) -> None:
        """Bring the top of a page into view; ``page`` counts from 0."""
        if self._tops:
            page = max(0, min(page, len(self._tops) - 1))
            self.verticalScrollBar().setValue(self._tops[page] - GAP_PX // 2)

    def set_zoom(self, zoom: float) -> None:
        """Show pages at this size; 1.0 is as on paper."""
        self._place = self._present_place()
        self._zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
        self._lay_out()

    def zoom_in(self) -> None:
        """Show pages one step larger."""
        self.set_zoom(next((z for z in ZOOMS if z > self._zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show pages one step smaller."""
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self._zoom - 0.01), ZOOMS[0]))

    @property
    def zoom(self) -> float:
        """The size of pages; 1.0 is as on paper."""
        return self._zoom

    def finish(self) -> None:
        """Let the pages and their thread go."""
        self._settle.stop()
        self._pages.finish()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place = self._present_place()
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._visible():
            rect = self._rect(number)
            painter.fillRect(rect.adjusted(-1, -1, 1, 2), QColor(theme.line))
            painter.fillRect(rect, QColor("#ffffff"))
            if number in self._pictures:
                painter.drawImage(rect, self._pictures[number][1])
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        key = event.key()
        if key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.go_to(self.page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self.page - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if (place - self._pressed_at).manhattanLength() > 4:
            return
        for number in self._visible():
            rect = self._rect(number)
            if rect.contains(place):
                factor = self._zoom * PX_PER_PT
                offset = place - rect.topLeft()
                self._pages.point(number, offset.x() / factor, offset.y() / factor)

    # Inside

    def _repaint(self) -> None:
        self.viewport().update()

    def _take_sizes(self, sizes: list[PageSize], same: set[int]) -> None:
        self._sizes = sizes
        # Old pictures stay until the new ones are there, so that nothing flickers; those of
        # pages on which nothing changed stay for good.
        self._pictures = {
            n: (scale if n in same else 0.0, image)
            for n, (scale, image) in self._pictures.items()
            if n < len(sizes)
        }
        self._lay_out()
        if self.is_drawn:
            self.shown.emit()

    def _take_picture(self, page: int, scale: float, image: QImage) -> None:
        if page >= len(self._sizes) or scale != self._scale():
            return
        self._pictures[page] = (scale, image)
        while len(self._pictures) > KEPT_PAGES:
            del self._pictures[max(self._pictures, key=lambda n: abs(n - self.page))]
        self.viewport().update()
        if self.is_drawn:
            self.shown.emit()

    def _tell_words(self, place: PlaceOnPage) -> None:
        self.words_pressed.emit(place)

    def _scale(self) -> float:
        return self._zoom * PX_PER_PT * self.devicePixelRatioF()

    def _size_px(self, number: int) -> QSize:
        factor = self._zoom * PX_PER_PT
        size = self._sizes[number]
        return QSize(round(size.width_pt * factor), round(size.height_pt * factor))

    def _rect(self, number: int) -> QRect:
        size = self._size_px(number)
        left = (self.viewport().width() - size.width()) // 2
        if left < GAP_PX:
            left = GAP_PX - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[number] - self.verticalScrollBar().value()), size)

    def _visible(self) -> range:
        if not self._tops:
            return range(0)
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(first, last)

    def _lay_out(self) -> None:
        top, widest = GAP_PX, 0
        self._tops = []
        for number in range(len(self._sizes)):
            self._tops.append(top)
            size = self._size_px(number)
            top += size.height() + GAP_PX
            widest = max(widest, size.width() + 2 * GAP_PX)
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(60)
        self.horizontalScrollBar().setRange(0, max(0, widest - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        if self._place is not None and self._tops:
            page, share = min(self._place[0], len(self._tops) - 1), self._place[1]
            within = round(share * (self._size_px(page).height() + GAP_PX))
            self.verticalScrollBar().setValue(self._tops[page] + within)
        self._draw_visible()
        self._follow_scroll()

    def _present_place(self) -> tuple[int, float] | None:
        if not self._tops:
            return self._place
        value = self.verticalScrollBar().value()
        page = max(0, bisect_right(self._tops, value) - 1)
        share = (value - self._tops[page]) / (self._size_px(page).height() + GAP_PX)
        return page, share

    def _follow_scroll(self) -> None:
        self._settle.start()
        self.viewport().update()
        self.page_changed.emit(self.page + 1 if self._sizes else 0, len(self._sizes))

    def _draw_visible(self) -> None:
        scale = self._scale()
        visible = self._visible()
        self._pages.drop(set(range(len(self._sizes))) - set(visible))
        for number in visible:
            if self._pictures.get(number, (0.0,))[0] != scale:
                self._pages.draw(number, scale)
