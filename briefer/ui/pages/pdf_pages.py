"""Turns pages into pictures, off the UI thread.

PDFium must not be entered by two threads, so everything runs on a pool of one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from briefer.ui.tasks import Task

if TYPE_CHECKING:
    import pypdfium2  # type: ignore[import-untyped]

    from briefer.services.previewing import Preview

_PDFIUM = Lock()
AROUND = 60
"""Characters taken before and after a place, to find its words in the text again."""


class PageSize(Struct, frozen=True):
    """A page's width and height in points."""

    width_pt: float
    height_pt: float


class PlaceOnPage(Struct, frozen=True):
    """Words around a place that was pointed at; ``at`` counts characters of ``text``."""

    page: int
    text: str
    at: int


class PdfPages(QObject):
    """The pages on show, and the work on them.

    Signals:
        opened: The sizes of all pages, and which of those asked about look as they did before;
            a list of ``PageSize`` and a set of numbers.
        drawn: A page is drawn: its number from 0, the pixels per point, a ``QImage``.
        pointed: Which words are at a place; a ``PlaceOnPage``.
        failed: The exception that ended a piece of work.
    """

    opened = Signal(list, object)
    drawn = Signal(int, float, QImage)
    pointed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._preview: Preview | None = None
        self._number = 0
        self._asked: dict[int, float] = {}

    def open(self, preview: Preview, shown: frozenset[int] = frozenset()) -> None:
        """Show other pages; say which of ``shown`` look as they did in those before."""
        before, self._preview = self._preview, preview
        self._number += 1
        self._asked.clear()
        sizes = [PageSize(*size) for size in preview.sizes]

        def work(_task: Task) -> set[int]:
            return {n for n in shown if before is not None and preview.is_same(n, before)}

        self._start(work, lambda same: self.opened.emit(sizes, same))

    def draw(self, page: int, scale: float) -> None:
        """Draw a page at ``scale`` pixels per point; asking again while it waits does nothing."""
        if self._asked.get(page) == scale:
            return
        self._asked[page] = scale

        preview = self._preview

        def work(_task: Task) -> QImage | None:
            if preview is None or self._asked.get(page) != scale:
                return None
            with _opened(preview, page) as sheet:
                return _picture(sheet, scale)

        def done(image: object) -> None:
            if self._asked.get(page) == scale:
                del self._asked[page]
            if isinstance(image, QImage):
                self.drawn.emit(page, scale, image)

        self._start(work, done)

    def drop(self, pages: set[int]) -> None:
        """Forget what was asked for ``pages`` and has not been begun."""
        for page in pages & self._asked.keys():
            del self._asked[page]

    def point(self, page: int, x_pt: float, y_pt: float) -> None:
        """Find the words at a place, counted in points from the page's upper left corner."""
        preview = self._preview

        def work(_task: Task) -> PlaceOnPage | None:
            if preview is None:
                return None
            with _opened(preview, page) as sheet:
                return _words_at(sheet, page, x_pt, y_pt)

        self._start(work, lambda place: self.pointed.emit(place) if place else None)

    def finish(self) -> None:
        """Stop, and wait until the thread is done."""
        self._number += 1
        self._asked.clear()
        self._pool.clear()
        self._pool.waitForDone()
        self._preview = None

    def _start(self, work: Callable[[Task], object], done: Callable[[object], None]) -> None:
        number = self._number

        # Another gallery or view may have a thread of its own: only one is in PDFium at a time.
        def enter(task: Task) -> object:
            with _PDFIUM:
                return work(task)

        task = Task(enter, self)

        def deliver(result: object) -> None:
            if number == self._number:
                done(result)

        task.succeeded.connect(deliver)
        task.failed.connect(self.failed)
        task.ended.connect(task.deleteLater)
        task.start(self._pool)


@contextmanager
def _opened(preview: Preview, number: int) -> Iterator[pypdfium2.PdfPage]:
    # Here, because most starts of the window show no page.
    import pypdfium2

    document = pypdfium2.PdfDocument(preview.page(number))
    try:
        yield document[0]
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale, may_draw_forms=False)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        {
            "BGR": QImage.Format.Format_BGR888,
            "BGRx": QImage.Format.Format_RGB32,
            "BGRA": QImage.Format.Format_ARGB32,
            "L": QImage.Format.Format_Grayscale8,
        }[bitmap.mode],
    ).copy()
    bitmap.close()
    page.close()
    return image


def _words_at(page: pypdfium2.PdfPage, number: int, x: float, y: float) -> PlaceOnPage | None:
    text_page = page.get_textpage()
    found = text_page.get_index(x, page.get_height() - y, 12, 12)
    place = None
    if found is not None and found >= 0:
        first = max(0, found - AROUND)
        # Counted separately: line ends add characters that have no index.
        before = text_page.get_text_range(first, found - first) if found > first else ""
        after = text_page.get_text_range(found, min(AROUND, text_page.count_chars() - found))
        place = PlaceOnPage(number, before + after, len(before))
    text_page.close()
    page.close()
    return place
