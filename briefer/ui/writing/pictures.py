"""Puts images into the text: from a file, the clipboard or a drag; what they show is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from briefer.errors import InvalidInput
from briefer.services.images import add_asset
from briefer.ui.desk import Desk
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.translation import tr
from briefer.ui.writing.sides import Sides

MOST_BYTES = 50_000_000
AskImage = Callable[[], str]
"""Asks for an image file; "" when a person thought better of it."""


class Pictures(QObject):
    """Takes images into the library and names them in the text."""

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
        """Ask what an image shows, then put it in."""
        formatter = self._sides.formatter

        def put_in(alt: str) -> None:
            made = self._desk.run(lambda: add_asset(self._desk.session, data, name, alt=alt))
            if made is not None:
                said = alt.replace("[", "(").replace("]", ")")
                formatter.insert_block(f"![{said}]({made.ids[0]})")

        self._line.ask(
            tr("What does the image show?"),
            put_in,
            hint=tr("One sentence; it is read aloud to whoever cannot see the image."),
            button=tr("Put in"),
        )
