"""The formats that a document can be written in: the one place where exporters are registered."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct, field

from briefer.domain.document import ExportDocument
from briefer.domain.edition import NOBODYS, NamedCopy
from briefer.domain.style import DEFAULT, HouseStyle, PageSize
from briefer.errors import NotFound
from briefer.services.generated import with_detached

if TYPE_CHECKING:
    from briefer.export.pdf import Press
    from briefer.export.pdf.preview import Proof


class Export(Struct, frozen=True):
    """What an exporter made: the file itself, and files that belong beside it by name."""

    data: bytes
    beside: Mapping[str, bytes] = field(default_factory=dict)


class Look(Struct, frozen=True):
    """What decides the bytes of a file, beside its document.

    Attributes:
        page: The sheet; None leaves it to the style.
        watermark: A word across each page; empty for none.
        copy: Whose it is.
        passphrase: Asked for when the file is opened; empty for an open file. A PDF that is
            encrypted claims PDF/UA and no longer PDF/A.
    """

    style: HouseStyle = DEFAULT
    page: PageSize | None = None
    watermark: str = ""
    copy: NamedCopy = NOBODYS
    passphrase: str = ""

    def __repr__(self) -> str:
        """Name no choice: a passphrase belongs in no log."""
        return f"{type(self).__name__}(…)"


PLAIN = Look()

_SURELY_DRAWN = "\u0250"
"""All fonts that travel with the program draw Latin letters and what stands between them."""

_PRESS_LOCK = threading.Lock()


@cache
def _press() -> Press:
    """Return the one press of this run, which keeps fonts, words and pages between exports."""
    # Here and not above: a PDF needs ReportLab and HarfBuzz, which nothing else should wait for.
    from briefer.export.pdf import Press

    return Press()


@cache
def draws(character: str) -> bool:
    """Whether the fonts of the PDF can draw a character."""
    if character < _SURELY_DRAWN:
        return True
    # Here and not above: most texts need no font to be opened for this.
    from briefer.export.pdf.coverage import draws as is_drawn

    return is_drawn(character)


def _markdown(document: ExportDocument, look: Look) -> Export:
    from briefer.export.markdown import write_markdown

    made = write_markdown(document, look.copy)
    return Export(made.text.encode("utf-8"), made.assets)


def _pdf(document: ExportDocument, look: Look) -> Export:
    """Print ``document``; the Markdown it was made from travels inside (PDF/A-3)."""
    from briefer.export.pdf import AttachedFile, PdfOptions

    source = AttachedFile("briefing.md", _markdown(document, look).data)
    options = PdfOptions(
        page=look.page,
        attachments=(source,),
        watermark=look.watermark,
        recipient=look.copy.recipient,
        copy_number=look.copy.number,
        password=look.passphrase,
    )
    with _PRESS_LOCK:
        return Export(_press().print(with_detached(document), look.style, options))


def proof(document: ExportDocument, look: Look = PLAIN) -> Proof:
    """Set ``document``'s pages to be looked at; whoever asks them for more is ``on_the_press``."""
    from briefer.export.pdf import PdfOptions

    options = PdfOptions(page=look.page, watermark=look.watermark)
    with _PRESS_LOCK:
        return _press().proof(with_detached(document), look.style, options)


@contextmanager
def on_the_press() -> Iterator[None]:
    """Have the press for oneself: it serves one thread at a time."""
    with _PRESS_LOCK:
        yield


def _html(document: ExportDocument, look: Look) -> Export:
    from briefer.export.html import write_html

    return Export(write_html(document, look.style, look.copy).encode("utf-8"))


FORMATS: Mapping[str, Callable[[ExportDocument, Look], Export]] = MappingProxyType(
    {"pdf": _pdf, "md": _markdown, "html": _html}
)
"""Name of a format, which is also the suffix of its files, to what writes it."""


def render(document: ExportDocument, kind: str, look: Look = PLAIN) -> Export:
    """Write ``document`` in one format, in memory.

    Args:
        document: What to write.
        kind: Name of a format.
        look: How it looks; a format takes from it what it can show.

    Raises:
        NotFound: No exporter bears this name.
    """
    if kind not in FORMATS:
        raise NotFound("format", kind, FORMATS)
    return FORMATS[kind](document, look)
