"""The press: keeps fonts, words, lines and pages between exports, and prints documents."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec.structs import replace

from briefer.domain.document import ExportDocument
from briefer.domain.style import DEFAULT, HouseStyle
from briefer.export.pdf.flow import Told, tell
from briefer.export.pdf.furniture import Furniture
from briefer.export.pdf.images import Pixels, decode
from briefer.export.pdf.items import Geometry, Item, Pages
from briefer.export.pdf.last_page import even_last_page
from briefer.export.pdf.options import PdfOptions
from briefer.export.pdf.pages import Paged, build_pages
from briefer.export.pdf.paint import Painter
from briefer.export.pdf.preview import Proof
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.theme import FontShelf, Theme
from briefer.export.pdf.writer import Sheets, write_file

PLAIN = PdfOptions()
_MANY_VALUES = 50_000


class Press:
    """Prints documents; the second one is quicker than the first.

    What it keeps never shows in what it prints: the same document gives the same bytes on a
    press that is new and on one that has printed for hours. Not for several threads at once.
    """

    def __init__(self) -> None:
        self._shelf = FontShelf()
        self._setter = Setter()
        self._painter = Painter(self._setter)
        self._pixels: dict[str, Pixels | None] = {}
        self._told: Told | None = None
        self._paged: Paged | None = None
        self._furniture: tuple[object, dict[int, list[Item]]] = (None, {})

    def print(
        self, document: ExportDocument, style: HouseStyle = DEFAULT, options: PdfOptions = PLAIN
    ) -> bytes:
        """Return a document as a PDF: PDF/UA-1, and PDF/A-3a unless it is encrypted.

        Args:
            document: What to print; its ``issued`` is the only date in the file.
            style: How it looks.
            options: What this export asks for beside.
        """
        with _collection_paused():
            told, pages, proof = self._lay_out(document, style, options)
            painted = [self._painter.page(own, pages.places) for own in proof.pages]
            sheets = Sheets(proof.geometry, proof.pages, painted)
            return write_file(document, options, told.root, pages, sheets, proof.images)

    def proof(
        self, document: ExportDocument, style: HouseStyle = DEFAULT, options: PdfOptions = PLAIN
    ) -> Proof:
        """Return a document's pages to be looked at; they are the export's own.

        Sections that have not changed since the last document on this press are not told again,
        and pages on which nothing changed are not painted again.
        """
        with _collection_paused():
            return self._lay_out(document, style, options)[2]

    def _lay_out(
        self, document: ExportDocument, style: HouseStyle, options: PdfOptions
    ) -> tuple[Told, Pages, Proof]:
        style = _with_capitals_that_are_asked_for(style, document)
        theme = Theme(style, self._shelf, document.language)
        geometry = geometry_of(style, options, is_mirrored=theme.is_rtl)
        images = self._images(document)
        document = _with_readable_assets(document, images)
        width = geometry.width - geometry.left - geometry.right
        told = tell(document, theme, self._setter, width, options, self._told)
        self._told = told
        self._paged = build_pages(self._setter, geometry, told.parts, self._paged)
        pages = even_last_page(self._setter, self._paged)
        items = self._furnish(pages, Furniture(document, theme, self._setter, geometry, options))
        return told, pages, Proof(geometry, items, pages.places, self._painter, images)

    def _furnish(self, pages: Pages, furniture: Furniture) -> list[list[Item]]:
        """Put on every page what stands on all of them, under its own items."""
        count = len(pages.items)
        key = (furniture.key, count)
        if self._furniture[0] != key:
            self._furniture = (key, {n: furniture.items(n, count) for n in range(1, count + 1)})
        standing = self._furniture[1]
        return [standing[n] + own for n, own in enumerate(pages.items, 1)]

    def _images(self, document: ExportDocument) -> dict[str, Pixels]:
        found = {}
        for name, asset in document.assets.items():
            if asset.sha256 not in self._pixels:
                self._pixels[asset.sha256] = decode(asset.data)
            pixels = self._pixels[asset.sha256]
            if pixels is not None:
                found[name] = pixels
        return found


@contextmanager
def _collection_paused() -> Iterator[None]:
    """Let the collector rest while a document is made.

    A document is a hundred thousand values that all stay until it is written; looking through
    them again and again for rubbish took a fifth of the time. At the end they count as old, so
    that the first look after it is not at all of them; unless somebody has put values aside for
    good, which must stay there.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > _MANY_VALUES and not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()


def geometry_of(style: HouseStyle, options: PdfOptions, *, is_mirrored: bool) -> Geometry:
    """Return the sheet and the frame of text on it."""
    width, height = (options.page or style.page).points
    return Geometry(
        width,
        height,
        style.margin_inner_pt,
        style.margin_outer_pt,
        style.margin_top_pt,
        style.margin_bottom_pt,
        is_mirrored,
    )


def _with_capitals_that_are_asked_for(style: HouseStyle, document: ExportDocument) -> HouseStyle:
    """Return the style without small capitals where the scheme prints its labels in a box."""
    is_boxed = document.marking is not None and bool(document.marking.box_colour)
    return replace(style, small_capitals=False) if is_boxed and style.small_capitals else style


def _with_readable_assets(document: ExportDocument, images: dict[str, Pixels]) -> ExportDocument:
    """Return the document without assets that cannot be read: they are named on the page."""
    if len(images) == len(document.assets):
        return document
    kept = {n: a for n, a in document.assets.items() if n in images}
    return replace(document, assets=kept)
