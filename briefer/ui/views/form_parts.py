"""Small parts that dialogs share: a table of columns, a plain button, labelled rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from briefer.ui.views.own_way import OwnWay


def table(name: str, columns: Sequence[str]) -> QTreeWidget:
    """Make a table whose rows are chosen, without branches."""
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setHeaderLabels(list(columns))
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setItemDelegate(OwnWay(made))
    return made


def plain_button(text: str, act: Callable[[], object]) -> QPushButton:
    """Make a button that Enter in another field does not press."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    return button


def make_answer(button: QPushButton) -> None:
    """Let Enter press the button that a form is for, and let it stand out."""
    # By its name, because a style for what Enter presses would not be asked how wide words are.
    button.setObjectName("answer")
    button.style().polish(button)
    button.setDefault(True)


def keep_whole(form: QWidget) -> None:
    """Let nobody make a form so small that its parts lie over each other.

    Qt asks words that wrap how high they are where they are widest, and lets a window be as low as
    that at any width.
    """
    form.installEventFilter(_Keeper(form))


class _Keeper(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_SIZE and isinstance(watched, QWidget):
            layout = watched.layout()
            if layout is not None:
                least_px = layout.totalMinimumSize().height()
                if layout.hasHeightForWidth():
                    wrapped_px = layout.totalMinimumHeightForWidth(watched.width())
                    least_px = max(least_px, wrapped_px)
                watched.setMinimumHeight(least_px)
        return False


_OF_SIZE = frozenset((QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest))


def beside(*widgets: QWidget) -> QHBoxLayout:
    """Put widgets into one row; a line to type in takes the room."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, QLineEdit)))
    return row


def labelled(*rows: tuple[str, QLayout | QWidget]) -> QFormLayout:
    """Put labels before rows."""
    form = QFormLayout()
    form.setSpacing(8)
    for words, row in rows:
        form.addRow(words, row)
    return form
