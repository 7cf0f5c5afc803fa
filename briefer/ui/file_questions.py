"""Asks where files are or go to, with the desktop's own dialogs; tests answer in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFileDialog, QWidget

from briefer.ui.translation import tr


class FileQuestions:
    """Every question that a file dialog answers; "" or nothing when a person cancels."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def path(self, title: str, proposed: str, filters: str) -> str:
        """Ask where to write."""
        return QFileDialog.getSaveFileName(self._window, title, proposed, filters)[0]

    def folder(self, proposed: str) -> str:
        """Ask which folder to write into."""
        return QFileDialog.getExistingDirectory(self._window, tr("Folder"), proposed)

    def issued_file(self) -> str:
        """Ask which file to verify."""
        return QFileDialog.getOpenFileName(
            self._window, tr("Verify a file"), "", tr("All files (*)")
        )[0]

    def files(self) -> Sequence[str]:
        """Ask which articles to take in."""
        filters = tr("Articles (*.txt *.md *.markdown *.html *.htm);;All files (*)")
        return QFileDialog.getOpenFileNames(self._window, tr("Import"), "", filters)[0]

    def annotations(self) -> str:
        """Ask for a file of annotations."""
        filters = tr("Web annotations (*.json *.jsonld);;All files (*)")
        return QFileDialog.getOpenFileName(self._window, tr("Import annotations"), "", filters)[0]

    def image(self) -> str:
        """Ask for an image file."""
        filters = tr("Images (*.png *.jpg *.jpeg *.webp)")
        return QFileDialog.getOpenFileName(self._window, tr("Image"), "", filters)[0]
