"""A row of chips or buttons that goes on in a further line where a language needs more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from briefer.ui.plain_painting import mirrored_rect


class WrappingRow(QLayout):
    """Lays widgets out at their own width, from where lines begin in the language."""

    def __init__(self, spacing_px: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing_px)

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(s.width() for s in sizes) + self.spacing() * max(0, len(sizes) - 1)
        height = max((s.height() for s in sizes), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = max((s.width() for s in sizes), default=0)
        height = max((s.height() for s in sizes), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    # Inside

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """Place everything, or only count; return how high it is, in pixels."""
        inner = rect.marginsRemoved(self.contentsMargins())
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder else Qt.LayoutDirection.LeftToRight
        at, lowest = inner.topLeft(), inner.top()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if at.x() > inner.left() and at.x() + size.width() > inner.right() + 1:
                at = QPoint(inner.left(), lowest + self.spacing())
            if moves:
                item.setGeometry(mirrored_rect(direction, inner, QRect(at, size)))
            lowest = max(lowest, at.y() + size.height())
            at.setX(at.x() + size.width() + self.spacing())
        return lowest - rect.top() + self.contentsMargins().bottom()
