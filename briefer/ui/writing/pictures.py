"""Puts images into the text: from a file, the clipboard or a drag; what they show is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from briefer.errors import InvalidInput
from briefer.services.images import add_asset
from briefer.ui.desk import Desk
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.translation import tr
from briefer.ui.views.editor import PASTED
from briefer.ui.writing.sides import Sides

MOST_BYTES = 50_000_000
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
AskImage = Callable[[], str]
"""Asks for an image file; "" when a person thought better of it."""


class Pictures(QObject):
    """Takes images into the library, one after another, and names them in the text."""

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        line: AskLine,
        ask_image: AskImage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides, self._line = desk, sides, line
        self._ask_image = ask_image
        self._waiting: list[tuple[bytes, str]] = []
        line.dismissed.connect(self._pass_over)
        sides.image_offered.connect(self.take_bytes)
        sides.file_offered.connect(self.take_file)

    def choose_file(self) -> None:
        """Ask for an image file, then for what it shows."""
        name = self._ask_image()
        if name:
            self.take_file(name)

    def take_file(self, name: str) -> None:
        """Put an image file in."""
        path = Path(name)
        if path.suffix.lower() not in SUFFIXES:
            told = InvalidInput(
                tr("{file} is no PNG, JPEG or WebP image.", file=path.name),
                tr("Articles come in with “Import…” of the File menu."),
            )
            self._desk.alerts.show(told)
            return
        try:
            size = path.stat().st_size
            data = path.read_bytes() if size <= MOST_BYTES else b""
        except OSError as error:
            told = InvalidInput(
                tr("{file} could not be read: {reason}.", file=path.name, reason=error.strerror)
            )
            self._desk.alerts.show(told)
            return
        if size > MOST_BYTES:
            told = InvalidInput(
                tr("{file} is larger than 50 MB.", file=path.name), tr("Make it smaller first.")
            )
            self._desk.alerts.show(told)
        else:
            self.take_bytes(data, path.name)

    def take_bytes(self, data: bytes, name: str) -> None:
        """Ask what an image shows, then put it in; another one waits until that is done."""
        self._waiting.append((data, name))
        if len(self._waiting) == 1:
            self._ask()

    # Inside

    def _ask(self) -> None:
        """Ask about the first of those that wait."""
        data, name = self._waiting[0]
        self._line.ask(
            tr("What does the image show?")
            if name == PASTED
            else tr("What does {name} show?", name=name),
            lambda alt: self._put_in(data, name, alt),
            hint=tr("One sentence; it is read aloud to whoever cannot see the image."),
            button=tr("Put in"),
        )

    def _put_in(self, data: bytes, name: str, alt: str) -> None:
        made = self._desk.run(lambda: add_asset(self._desk.session, data, name, alt=alt))
        if made is not None:
            said = alt.replace("[", "(").replace("]", ")")
            self._sides.formatter.insert_block(f"![{said}]({made.ids[0]})")
        self._pass_over()

    def _pass_over(self) -> None:
        """Go on to the next one that waits."""
        del self._waiting[:1]
        if self._waiting:
            QTimer.singleShot(0, self, self._ask)
