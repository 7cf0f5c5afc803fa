"""The command palette: one field that finds actions, modules, briefings and sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.announcing import announce
from briefer.ui.appearance import Appearance
from briefer.ui.navigator import PaletteItem
from briefer.ui.translation import tr
from briefer.ui.views.eliding import elided
from briefer.ui.views.panel_parts import EmptyState
from briefer.ui.views.row_painting import Index, mirror_of, smaller

WIDTH_PX, HEIGHT_PX, ROW_PX = 620, 420, 34
_HINT_ROLE = Qt.ItemDataRole.UserRole.value


class Palette(QFrame):
    """Opens over the window and closes as soon as something was chosen or focus leaves."""

    def __init__(
        self,
        find: Callable[[str], Sequence[PaletteItem]],
        look: Appearance,
        window: QWidget,
        wanted: str,
    ) -> None:
        """Build the palette.

        Args:
            find: Returns what fits the words that are typed.
            look: Its colours.
            window: What it opens over.
            wanted: What can be found, in the words of the window.
        """
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAccessibleName(wanted)
        self._find = find
        self._window = window
        self._items: Sequence[PaletteItem] = ()
        self._field = QLineEdit()
        self._field.setPlaceholderText(wanted)
        self._field.setAccessibleName(wanted)
        self._field.textChanged.connect(self._show)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_Row(look, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _: self.choose())
        self._list.currentRowChanged.connect(self._read_out)
        self._empty = EmptyState(self._list)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 10, 10, 10)
        lines.addWidget(self._field)
        lines.addWidget(self._list)
        self.resize(WIDTH_PX, HEIGHT_PX)

    def open(self, text: str = "") -> None:
        """Show the palette in the upper middle of its window."""
        window = self._window
        left = (window.width() - WIDTH_PX) // 2
        self.move(window.mapToGlobal(QPoint(left, 80)))
        self._field.setText(text)
        self._show(text)
        self.show()
        self._field.setFocus()

    @property
    def field(self) -> QLineEdit:
        """Where one types."""
        return self._field

    @property
    def texts(self) -> list[str]:
        """What is offered now."""
        return [item.text for item in self._items]

    def choose(self) -> None:
        """Do what is selected."""
        row = self._list.currentRow()
        self.close()
        if 0 <= row < len(self._items):
            self._items[row].run()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._items:
                self._list.setCurrentRow((self._list.currentRow() + step) % len(self._items))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.choose()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _show(self, text: str) -> None:
        self._items = self._find(text.strip())
        self._list.clear()
        for item in self._items:
            row = QListWidgetItem(item.text)
            row.setData(_HINT_ROLE, item.hint)
            self._list.addItem(row)
        self._list.setCurrentRow(0)
        none = tr("Nothing fits these words.\nFewer letters find more, Esc closes.")
        self._empty.say("" if self._items else none)
        if not self._items:
            announce(self._field, none)

    def _read_out(self, row: int) -> None:
        # The field keeps the focus, so a screen reader does not notice the list by itself.
        if self.isVisible() and 0 <= row < len(self._items):
            item = self._items[row]
            announce(self._field, f"{item.text}, {item.hint}" if item.hint else item.text)


class _Row(QStyledItemDelegate):
    """Paints words where lines begin, and what they are at the other end."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._look.theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        rect: QRect = option.rect.adjusted(12, 0, -12, 0)
        hint = str(index.data(_HINT_ROLE))
        small = smaller(option.font)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hint)
        rect.setWidth(rect.width() - QFontMetrics(small).horizontalAdvance(hint) - 16)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text))
        text = elided(option.font, str(index.data()), rect.width())
        place = mirror_of(option)(rect)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
