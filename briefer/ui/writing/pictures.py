"""Puts images into the text: from a file, the clipboard or a drag; what they show is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from briefer.errors import InvalidInput
from briefer.services.images import CleanImage, add_asset, check_header, clean_image
from briefer.ui.desk import Desk
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.positions import Positions
from briefer.ui.tasks import Task
from briefer.ui.translation import tr
from briefer.ui.views.editor import PASTED
from briefer.ui.views.markdown_document import MarkdownDocument
from briefer.ui.writing.block_edits import alt_words, insert_block
from briefer.ui.writing.sides import Sides

MOST_BYTES = 50_000_000
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
PATIENCE_S = 0.1
"""How long an image that is described already is waited for before one can write on."""
AskImage = Callable[[], str]
"""Asks for an image file; "" when a person thought better of it."""


class _Arrival:
    """An image that is written anew on another thread while a person says what it shows.

    Attributes:
        clean: What came of it; None before, and when it failed.
        problem: Why it failed.
        is_read: Set when one of the two is known.
        alt: What it shows, once that is said.
        place: Where in the text it belongs, once that is said.
    """

    def __init__(self, data: bytes, name: str, parent: QObject) -> None:
        self.data, self.name = data, name
        self.clean: CleanImage | None = None
        self.problem: Exception | None = None
        self.is_read = Event()
        self.alt = ""
        self.place = QTextCursor()
        self.task = Task(lambda _: self._read(), parent)

    def _read(self) -> None:
        try:
            self.clean = clean_image(self.data, self.name)
        except Exception as error:  # noqa: BLE001 - whoever waits for the image decides
            self.problem = error
        finally:
            self.is_read.set()


class Pictures(QObject):
    """Takes images into the library, one after another, and names them in the text.

    What a file's first bytes give away is told before anybody describes it.
    """

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
        self._asked: _Arrival | None = None
        self._coming: list[_Arrival] = []
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
                tr(
                    "Save an image of another kind as PNG first; articles come in with “Import…”"
                    " of the File menu."
                ),
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

    def finish(self) -> None:
        """Put in what was described already: the window is about to be closed."""
        self._waiting.clear()
        for arrival in list(self._coming):
            arrival.is_read.wait()
            self._follow(arrival)

    # Inside

    def _ask(self) -> None:
        """Ask about the first of those that wait."""
        data, name = self._waiting[0]
        if not self._desk.alerts.guard(lambda: check_header(data, name)):
            self._pass_over()
            return
        arrival = self._asked = _Arrival(data, name, self)
        arrival.task.ended.connect(lambda: self._follow(arrival))
        # After what listens: it could be gone before that has heard of the end.
        arrival.task.ended.connect(arrival.task.deleteLater)
        arrival.task.start()
        self._line.ask(
            tr("What does the image show?")
            if name == PASTED
            else tr("What does {name} show?", name=name),
            lambda alt: self._describe(arrival, alt),
            hint=tr("One sentence; it is read aloud to whoever cannot see the image."),
            button=tr("Put in"),
        )

    def _describe(self, arrival: _Arrival, alt: str) -> None:
        """Put the image in, or let a person write on until it is read."""
        arrival.alt = alt
        if arrival.is_read.wait(PATIENCE_S):
            block = self._take_in(arrival)
            if block:
                self._sides.formatter.insert_block(block)
        else:
            arrival.place = self._sides.editor.textCursor()
            self._coming.append(arrival)
            self._desk.alerts.say(_coming())
        self._pass_over()

    def _follow(self, arrival: _Arrival) -> None:
        """Put an image in that has just been read, or say at once that it cannot be."""
        if arrival in self._coming:
            self._coming.remove(arrival)
            if not self._coming:
                self._desk.alerts.retract(_coming())
            self._put_in_later(arrival)
        elif arrival is self._asked and arrival.problem is not None:
            self._line.close()
            self._desk.alerts.show(arrival.problem)

    def _put_in_later(self, arrival: _Arrival) -> None:
        """Put an image where the caret was, wherever that is now."""
        document, block = arrival.place.document(), self._take_in(arrival)
        if block and isinstance(document, MarkdownDocument):
            text, unit = document.text(), arrival.place.position()
            edit = insert_block(text, Positions(text).to_point(unit), block)
            document.apply(edit, caret=unit)

    def _take_in(self, arrival: _Arrival) -> str:
        """Take an image into the library; return what names it in a text, or ""."""
        if arrival.problem is not None:
            self._desk.alerts.show(arrival.problem)
            return ""
        data, name, clean, alt = arrival.data, arrival.name, arrival.clean, arrival.alt
        made = self._desk.run(lambda: add_asset(self._desk.session, data, name, clean, alt=alt))
        return f"![{alt_words(alt)}]({made.ids[0]})" if made is not None else ""

    def _pass_over(self) -> None:
        """Go on to the next one that waits."""
        self._asked = None
        del self._waiting[:1]
        if self._waiting:
            QTimer.singleShot(0, self, self._ask_next)

    def _ask_next(self) -> None:
        if self._waiting and self._asked is None:
            self._ask()


def _coming() -> str:
    return tr("The image is being read. It comes into the text by itself.")
