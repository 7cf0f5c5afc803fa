"""Viewports of our own making, which Qt's binding knows without looking for what they are.

Asked for one that Qt has made, the binding goes through every kind of widget there is to find out
which it was given, and reads each for the first time: that takes a tenth of a start.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTextEdit, QWidget

_NAME = "qt_scrollarea_viewport"
"""As Qt calls its own, for style sheets."""


def give_viewport(view: QAbstractScrollArea) -> None:
    """Put a viewport of ours in the place of the one that Qt made, in nothing different from it.

    A ``QTextEdit`` has to be given its document after this: the layout of the one that it came with
    measures on the viewport that is gone.
    """
    made = QWidget()
    made.setObjectName(_NAME)
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    if isinstance(view, QAbstractItemView | QTextEdit):
        made.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    if isinstance(view, QTextEdit):
        made.setCursor(Qt.CursorShape.IBeamCursor)
        made.setMouseTracking(True)
        made.setAcceptDrops(True)
    view.setViewport(made)
