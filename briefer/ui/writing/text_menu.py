"""The menu over the words: what a person wants to do right where the pointer or the caret is."""

from __future__ import annotations

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from briefer.ui.live_actions import ActionTable
from briefer.ui.views.editor import Editor

_GROUPS = (
    ("undo", "redo"),
    ("cut", "copy", "paste", "paste-plain"),
    ("select-all",),
    ("annotate", "suggest"),
    ("reply", "resolve", "accept", "reject"),
)
_OF_THREADS = _GROUPS[-1]
"""What is said only where words are annotated."""


def text_menu(editor: Editor, table: ActionTable) -> QMenu:
    """Make the menu for a text as it stands now; undo in it is the window's own."""
    menu = QMenu(editor)
    possible = _possible(editor)
    for group in _GROUPS:
        menu.addSeparator()
        for name in group:
            asked = table[name]
            if name in _OF_THREADS and not asked.isEnabled():
                continue
            keys = asked.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            # Another action with the same keys would let neither of the two hear them.
            shown = QAction(f"{asked.text()}\t{keys}", menu)
            shown.setEnabled(asked.isEnabled() and possible.get(name, True))
            shown.triggered.connect(asked.trigger)
            menu.addAction(shown)
    return menu


def _possible(editor: Editor) -> dict[str, bool]:
    """Say which of the verbs of the clipboard can do anything here."""
    holds, writes = QGuiApplication.clipboard().mimeData(), not editor.isReadOnly()
    is_selected = editor.textCursor().hasSelection()
    return {
        "cut": writes and is_selected,
        "copy": is_selected,
        "paste": writes and editor.canPaste(),
        "paste-plain": writes and holds is not None and holds.hasText(),
        "select-all": not editor.document().isEmpty(),
    }
