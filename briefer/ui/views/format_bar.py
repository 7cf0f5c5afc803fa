"""The row of buttons for what is done to words, beside the names of the tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTabWidget, QToolButton, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.live_actions import FORMAT_ICON_PX
from briefer.ui.translation import tr

_GAP_PX = 2


class FormatBar(QWidget):
    """Shows an icon for what is done most, as many as there is room for, and a menu of all.

    Attributes:
        more: Opens the menu.
    """

    def __init__(
        self, look: Appearance, groups: Sequence[Sequence[QAction]], menu: QMenu, tabs: QTabWidget
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Format"))
        self._look = look
        self._tabs = tabs
        self._groups: list[list[QWidget]] = []
        self.more = _button()
        self.more.setAccessibleName(tr("More ways to format"))
        self.more.setToolTip(tr("More ways to format"))
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 12, 7)
        row.setSpacing(_GAP_PX)
        for group in groups:
            parts = [*map(_button, group), _line()]
            self._groups.append(parts)
            for part in parts:
                row.addWidget(part)
        row.addWidget(self.more)
        look.changed.connect(self._restyle)
        self._restyle()
        tabs.installEventFilter(self)
        tabs.currentChanged.connect(lambda _: self.setVisible(True))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._tabs and event.type() is QEvent.Type.Resize:
            self._fit(self._tabs.width() - self._tabs.tabBar().sizeHint().width())
        return False

    def setVisible(self, visible: bool) -> None:
        # Whoever brings it back, beside pages there is nothing to format.
        super().setVisible(visible and self._tabs.currentIndex() == 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    # Inside

    def _fit(self, room_px: int) -> None:
        """Show the groups that there is room for; the menu has what they have."""
        margins = self._row.contentsMargins()
        room_px -= margins.left() + margins.right() + self.more.sizeHint().width()
        for parts in self._groups:
            room_px -= sum(_width_of(part) + _GAP_PX for part in parts)
            for part in parts:
                part.setVisible(room_px >= 0)

    def _restyle(self) -> None:
        self.more.setIcon(self._look.icon("more", size_px=FORMAT_ICON_PX))


def _button(action: QAction | None = None) -> QToolButton:
    button = QToolButton()
    if action is not None:
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
    button.setObjectName("small")
    button.setIconSize(QSize(FORMAT_ICON_PX, FORMAT_ICON_PX))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _width_of(part: QWidget) -> int:
    # A line has a width that it is held to, and asks for none.
    return max(part.sizeHint().width(), part.minimumWidth())


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("divider")
    line.setFixedSize(1, FORMAT_ICON_PX)
    return line
