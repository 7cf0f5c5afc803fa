"""Closing when the text cannot be saved: it is copied elsewhere, and a person decides."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.errors import StorageError
from briefer.services.preferences import data_folder
from briefer.ui.desk import Desk
from briefer.ui.views.editor import Editor
from briefer.ui.writer import Writer


class Leaving(QObject):
    """Says whether the window may close; nobody is shut in, and no text goes unnoticed."""

    def __init__(self, window: QWidget, desk: Desk, writer: Writer, editor: Editor) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._writer, self._editor = writer, editor
        self._is_given_up = False

    def may_close(self) -> bool:
        """Save the text; when that fails, keep a copy of it and ask."""
        if self._is_given_up or self._writer.save():
            return True
        copy = self._keep_copy()
        hint = f"A copy is in {copy}." if copy else "Copy the text before you close."
        self._desk.alerts.show(
            StorageError("The open text is not saved.", hint),
            [("Try again", self._window.close), ("Close without saving", self._close_anyway)],
        )
        return False

    def _close_anyway(self) -> None:
        self._is_given_up = True
        self._window.close()

    def _keep_copy(self) -> Path | None:
        content = self._writer.content
        name = "".join(c if c.isalnum() else "-" for c in content.title)[:60] if content else ""
        file = data_folder() / "unsaved" / f"{name or 'text'}.md"
        number = 1
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            while file.exists():
                number += 1
                file = file.with_name(f"{name or 'text'}-{number}.md")
            file.write_text(self._editor.text(), encoding="utf-8")
        except OSError:
            return None
        return file
