"""Says over the words of a suggestion what stands there now and what it proposes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor


class SuggestionTips(QObject):
    """Answers the pointer when it rests on struck words."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.viewport().installEventFilter(self)

    def tip_at(self, unit: int) -> str:
        """Return what to say at a place of the text, as HTML; empty for nothing."""
        from html import escape  # here, because its table of every entity makes a start longer

        words = self._editor.marked.at(unit)
        if words is None or words.replacement is None or words.is_done:
            return ""
        theme = self._editor.theme
        old = self._editor.document().toRawText().encode("utf-16-le", "surrogatepass")
        quote = old[2 * words.start : 2 * words.end].decode("utf-16-le", "replace")
        new = words.replacement or tr("→ delete")
        return (
            f"<p><s style='color:{theme.red.ink}'>{escape(quote)}</s><br>"
            f"<span style='color:{theme.green.ink}'>{escape(new)}</span></p>"
        )

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self.tip_at(self._editor.cursorForPosition(event.pos()).position())
            if said:
                QToolTip.showText(event.globalPos(), said, self._editor.viewport())
                return True
            QToolTip.hideText()
        return super().eventFilter(watched, event)
