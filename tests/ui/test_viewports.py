"""A viewport of our own is in nothing different from the one that Qt would have made."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QListView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefer.ui.theme import LIGHT
from briefer.ui.views.markdown_document import MarkdownDocument
from briefer.ui.views.viewports import give_viewport


def facts(view: QAbstractScrollArea) -> dict[str, object]:
    port: QWidget = view.viewport()
    return {
        **{a.name: port.testAttribute(a) for a in Qt.WidgetAttribute},
        "name": port.objectName(),
        "cursor": port.cursor().shape(),
        "role": port.backgroundRole(),
        "ink": port.foregroundRole(),
        "is filled": port.autoFillBackground(),
        "focus": (port.focusPolicy(), port.focusProxy() is view),
        "tracks": port.hasMouseTracking(),
        "takes drops": port.acceptDrops(),
        "menu": port.contextMenuPolicy(),
        "hints": port.inputMethodHints(),
        "parent": port.parent() is view,
    }


@pytest.mark.parametrize("kind", [QAbstractScrollArea, QListView, QTreeView, QTextEdit])
def test_nothing_about_it_is_different(kind: type[QAbstractScrollArea], qtbot: QtBot) -> None:
    views = kind(), kind()
    give_viewport(views[1])
    for view in views:
        qtbot.addWidget(view)
        if isinstance(view, QTextEdit):
            view.setDocument(MarkdownDocument(LIGHT, parent=view))
    assert facts(views[1]) == facts(views[0])
    for view in views:
        view.show()
        qtbot.waitExposed(view)
    assert facts(views[1]) == facts(views[0])


def test_no_kind_of_widget_is_read_before_the_first_picture_that_is_not_in_it() -> None:
    """QWizard stands for all those that the binding would go through."""
    code = """
from PySide6 import QtWidgets
from briefer.ui.app import make_application
from briefer.ui.appearance import Appearance
from briefer.ui.views.editor import Editor
from briefer.ui.theme import LIGHT
import enum
made, call = [], enum.EnumType.__call__
def watched(kind, *given, **named):
    if len(given) > 1:
        made.append(given[0])
    return call(kind, *given, **named)
enum.EnumType.__call__ = watched
app = make_application()
editor = Editor(LIGHT)
editor.viewport().update()
editor.show()
app.processEvents()
print("WizardStyle" in made)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "False\n"
