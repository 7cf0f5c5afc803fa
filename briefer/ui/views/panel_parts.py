"""Small parts that panes share: a heading row, a chip that filters, an empty state."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefer.ui.views.eliding import elided


def heading(text: str, *right: QWidget) -> QWidget:
    """Make the first row of a pane: its name, and what belongs to the far end."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(14, 10, 12, 4)
    name = QLabel(text)
    name.setObjectName("head")
    layout.addWidget(name)
    layout.addStretch()
    for widget in right:
        layout.addWidget(widget)
    return row


def quiet_label(text: str = "") -> QLabel:
    """Make a label for what is read second."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("quiet")
    return label


def chip(text: str, tip: str) -> QToolButton:
    """Make a chip that is on or off."""
    button = QToolButton()
    button.setObjectName("chip")
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class ElidedLabel(QLabel):
    """A label of one line that ends in "…" where its place ends; the tooltip has all of it."""

    def __init__(self, text: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = elided(self.font(), self.text(), self.width())
        painter.drawText(self.rect(), self.alignment(), text)
        painter.end()


class YieldingLabel(QLabel):
    """A label of one line that its place may cut off with "…"; the tooltip has all of it.

    Unlike an ``ElidedLabel`` it is as wide as its words where there is room.
    """

    def __init__(self, tip: str = "", name: str = "", padding_px: int = 0) -> None:
        """Say nothing yet.

        Args:
            tip: What the words are, for the tooltip.
            name: What the style sheet knows it by.
            padding_px: Before and after the words, as the style sheet has it.
        """
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self._tip, self._padding_px = tip, padding_px
        self.say("")

    def say(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setToolTip("\n".join(filter(None, (self._tip, words))))

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        place = self.rect().adjusted(self._padding_px, 0, -self._padding_px, 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(place, self.alignment(), elided(self.font(), self.text(), place.width()))
        painter.end()


class YieldingSpace(QWidget):
    """Room that nothing stands in; it gives way when its pane gets narrower."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._width_px = 0

    def take(self, width_px: int) -> None:
        """Be this wide, where there is room."""
        if width_px != self._width_px:
            self._width_px = width_px
            self.setMaximumWidth(width_px)
            self.updateGeometry()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._width_px, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class EmptyState(QLabel):
    """Says in an empty view what to do; it lies over the view and lets everything through."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setObjectName("empty")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        # Little above and below: a pane may be as low as three lines.
        self.setContentsMargins(18, 4, 18, 4)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text``, or nothing at all when it is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        self.setGeometry(self._view.viewport().rect())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return super().eventFilter(watched, event)
