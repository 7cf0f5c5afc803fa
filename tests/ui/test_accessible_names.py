"""Whatever can be reached with the keyboard says what it is to somebody who cannot see it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from briefer.ui.main_window import MainWindow

_ASKING = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTextEdit,
)  # fmt: skip
_ENDS = {"quit"}
"""Actions after which there is no window to look at."""


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls ``widget``."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        # Its name here is what is chosen in it; what the choice is about stands in its label.
        labels = interface.relations(QAccessible.RelationFlag.Label)
        return widget.accessibleName() or " ".join(
            label.text(QAccessible.Text.Name) for label, _ in labels
        )
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def nameless(top: QWidget) -> list[str]:
    """Return the parts of ``top`` that take the keyboard and have no name in words."""
    return [
        describe(widget)
        for widget in top.findChildren(QWidget)
        if isinstance(widget, _ASKING)
        and widget.isVisibleTo(top)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not is_part_of_another(widget)
        and not any(letter.isalpha() for letter in spoken_name(widget))
    ]


def is_part_of_another(widget: QWidget) -> bool:
    """Return whether a field that asks has ``widget`` inside it, such as a list's own editor."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView)


def describe(widget: QWidget) -> str:
    """Return where ``widget`` is, so that it can be found in the code."""
    path = []
    at: QWidget | None = widget
    while at is not None:
        path.append(f"{type(at).__name__}{'#' + at.objectName() if at.objectName() else ''}")
        at = at.parentWidget()
    return " in ".join(path[:5])


@pytest.mark.parametrize("tab", range(3))
def test_every_field_of_the_window_has_a_name(window: MainWindow, tab: int) -> None:
    window.frame.tabs.setCurrentIndex(tab)
    assert nameless(window) == []


def test_whatever_an_action_opens_has_names(window: MainWindow) -> None:
    open_the_first_text(window)
    found: dict[str, list[str]] = {}
    for spec, action in window.actions_table:
        if spec.id in _ENDS:
            continue
        window.editor.select(4, 15)
        action.trigger()
        QApplication.processEvents()
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and (missing := nameless(top)):
                found.setdefault(spec.id, []).extend(missing)
            if top is not window:
                top.close()
    assert found == {}


def open_the_first_text(window: MainWindow) -> None:
    """Put the window where most actions make sense: at a section with text."""
    view = window.frame.outline.view
    view.setCurrentIndex(view.model().index(0, 0))
