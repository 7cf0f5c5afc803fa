"""The bar of open texts over an editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.plain_painting import paint_rect
from briefer.ui.translation import tr
from briefer.ui.views.eliding import elided

WIDEST_PX, HEIGHT_PX = 220, 32
_LINE_PX = 2
_CLOSE_PX = 18
_PAD_PX = 12
_DOT_PX, _CROSS_PX = 4.0, 3.6


class TabFace(Struct, frozen=True):
    """What a tab says.

    Attributes:
        is_kept: Whether the text stays; one that gives way to the next is in italics.
        is_unsaved: Whether it has words that the library does not have yet.
    """

    title: str
    is_kept: bool = True
    is_unsaved: bool = False


class TextTabs(QTabBar):
    """Shows open texts; what becomes of them is asked for.

    Signals:
        chosen: A person wants to see a text; its place in the bar.
        keeping_asked: A person wants a text to stay.
        closing_asked: A person wants it away.
        menu_asked: A person wants to see what can be done with it, and where on the screen.
        moved: A person has put a tab somewhere else; from which place and to which.
        carried: A person has let go of a tab outside the bar, where ``takes`` says yes; its place
            in the bar, and where on the screen.

    Attributes:
        takes: Says whether a tab can be let go of at a place on the screen.
    """

    chosen = Signal(int)
    keeping_asked = Signal(int)
    closing_asked = Signal(int)
    menu_asked = Signal(int, QPoint)
    moved = Signal(int, int)
    carried = Signal(int, QPoint)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("texts")
        self.setAccessibleName(tr("Open texts"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._look = look
        self._faces: list[TabFace] = []
        self._is_at_work = True
        self.takes: Callable[[QPoint], bool] = lambda _place: False
        self._dragged = -1
        self._pressed_at = QPoint()
        self.currentChanged.connect(self._tell_chosen)
        self._is_showing = False
        look.changed.connect(self._restyle)

    def show_tabs(self, faces: Sequence[TabFace], current: int) -> None:
        """Show these texts, and which of them is open."""
        self._is_showing = True
        while self.count() > len(faces):
            self.removeTab(self.count() - 1)
        while self.count() < len(faces):
            self.setTabButton(self.addTab(""), self._button_side, self._close_button())
        self._faces = list(faces)
        for n, face in enumerate(faces):
            said = face.title
            if face.is_unsaved:
                said = tr("{title}, not saved", title=said)
            self.setTabText(n, face.title.replace("&", "&&"))
            self.setTabToolTip(n, said)
            self.setAccessibleTabName(n, said)
            button = self.tabButton(n, self._button_side)
            if isinstance(button, _CloseButton):
                button.is_unsaved = face.is_unsaved
                button.setAccessibleName(tr("Close “{title}”", title=face.title))
        if current >= 0:
            self.setCurrentIndex(current)
        self._is_showing = False
        self.update()

    @property
    def faces(self) -> list[TabFace]:
        """What the tabs say, in their order."""
        return self._faces

    def show_at_work(self, *, is_at_work: bool) -> None:
        """Show whether the keys go to this side."""
        self._is_at_work = is_at_work
        self.update()

    # Qt overrides

    def tabSizeHint(self, index: int) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.tabText(index))
        return QSize(min(WIDEST_PX, words + 2 * _PAD_PX + _CLOSE_PX + 10), HEIGHT_PX)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        paint_rect(painter, self.rect(), QColor(theme.window))
        below = QRect(0, self.height() - 1, self.width(), 1)
        paint_rect(painter, below, QColor(theme.line))
        for n, face in enumerate(self._faces):
            rect = self.tabRect(n)
            is_current = n == self.currentIndex()
            if is_current:
                paint_rect(painter, rect, QColor(theme.paper))
                line = theme.accent if self._is_at_work else theme.mark
                above = QRect(rect.x(), rect.y(), rect.width(), _LINE_PX)
                paint_rect(painter, above, QColor(line))
            elif n + 1 != self.currentIndex():
                x = rect.right() if not self.isRightToLeft() else rect.left()
                between = QRect(x, rect.y() + 8, 1, rect.height() - 16)
                paint_rect(painter, between, QColor(theme.line))
            font = QFont(self.font())
            font.setItalic(not face.is_kept)
            font.setUnderline(is_current and self.hasFocus())
            painter.setFont(font)
            painter.setPen(QColor(theme.text if is_current else theme.quiet))
            room = rect.adjusted(_PAD_PX, _LINE_PX, -_PAD_PX, 0)
            if self.isRightToLeft():
                room.setLeft(room.left() + _CLOSE_PX)
            else:
                room.setRight(room.right() - _CLOSE_PX)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
                elided(font, face.title, room.width()),
            )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and at >= 0:
            self.closing_asked.emit(at)
            return
        self._dragged = at if event.button() is Qt.MouseButton.LeftButton else -1
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)
        if self._dragged >= 0 and not self._is_at_work:
            # The one that is on show here is not the one that is written in now.
            self.chosen.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        over = self.tabAt(place)
        if self._dragged >= 0 and far and over not in (-1, self._dragged):
            was, self._dragged = self._dragged, over
            self.moved.emit(was, over)
        if self._dragged >= 0 and self.takes(self.mapToGlobal(place)):
            self.setCursor(Qt.CursorShape.DragMoveCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged = self._dragged, -1
        self.unsetCursor()
        super().mouseReleaseEvent(event)
        place = event.globalPosition().toPoint()
        if dragged >= 0 and self.takes(place):
            self.carried.emit(dragged, place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if at >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.keeping_asked.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keeping_asked.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.closing_asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.currentIndex()
            place = self.tabRect(at).bottomLeft()
        else:
            at, place = self.tabAt(event.pos()), event.pos()
        if at >= 0:
            self.menu_asked.emit(at, self.mapToGlobal(place))

    # Inside

    @property
    def _button_side(self) -> QTabBar.ButtonPosition:
        return QTabBar.ButtonPosition.RightSide

    def _close_button(self) -> _CloseButton:
        button = _CloseButton(self._look, self)
        button.clicked.connect(lambda: self._close_at(button))
        return button

    def _close_at(self, button: QToolButton) -> None:
        for n in range(self.count()):
            if self.tabButton(n, self._button_side) is button:
                self.closing_asked.emit(n)
                return

    def _tell_chosen(self, index: int) -> None:
        if not self._is_showing and index >= 0:
            self.chosen.emit(index)

    def _restyle(self) -> None:
        self.update()


class _CloseButton(QToolButton):
    """A cross; a dot in its place, while the pointer is elsewhere, says what is not saved."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_CLOSE_PX, _CLOSE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(tr("Close (Ctrl+W)"))
        self._look = look
        self._is_unsaved = False
        look.changed.connect(self._restyle)

    @property
    def is_unsaved(self) -> bool:
        """Whether the text has words that the library does not have yet."""
        return self._is_unsaved

    @is_unsaved.setter
    def is_unsaved(self, is_unsaved: bool) -> None:
        self._is_unsaved = is_unsaved
        self.update()

    # Qt overrides

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, is_near = self._look.theme, self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QRectF(self.rect()).center()
        if self._is_unsaved and not is_near:
            painter.setBrush(QColor(theme.amber.ink))
            painter.drawEllipse(middle, _DOT_PX, _DOT_PX)
        else:
            if is_near:
                painter.setBrush(QColor(theme.hover))
                painter.drawRoundedRect(self.rect(), 4, 4)
            painter.setPen(QPen(QColor(theme.text if is_near else theme.quiet), 1.4))
            for slope in (1, -1):
                arm = QPointF(_CROSS_PX, slope * _CROSS_PX)
                painter.drawLine(middle - arm, middle + arm)
        painter.end()

    # Inside

    def _restyle(self) -> None:
        self.update()
