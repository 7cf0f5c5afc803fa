"""Writes compiled briefings: the one place where exporters are registered and called."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefer.domain.document import ExportDocument
from briefer.errors import ExportFailed, NotFound
from briefer.services.compiling import compile_briefing
from briefer.services.session import Session

if TYPE_CHECKING:
    from briefer.export.pdf import Press


@dataclass(frozen=True, slots=True)
class Export:
    """What an exporter made: the file itself, and files that belong beside it by name."""

    data: bytes
    beside: Mapping[str, bytes] = field(default_factory=dict)


_PRESS_LOCK = threading.Lock()


@cache
def _press() -> Press:
    """Return the one press of this run, which keeps fonts, words and pages between exports."""
    # Here and not above: a PDF needs ReportLab and HarfBuzz, which nothing else should wait for.
    from briefer.export.pdf import Press

    return Press()


def _markdown(document: ExportDocument) -> Export:
    from briefer.export.markdown import write_markdown

    made = write_markdown(document)
    return Export(made.text.encode("utf-8"), made.assets)


def _pdf(document: ExportDocument) -> Export:
    """Print ``document``; the Markdown it was made from travels inside (PDF/A-3)."""
    from briefer.export.pdf import AttachedFile, PdfOptions

    source = AttachedFile("briefing.md", _markdown(document).data)
    with _PRESS_LOCK:
        return Export(_press().print(document, options=PdfOptions(attachments=(source,))))


def _html(document: ExportDocument) -> Export:
    from briefer.export.html import write_html

    return Export(write_html(document).encode("utf-8"))


FORMATS: Mapping[str, Callable[[ExportDocument], Export]] = MappingProxyType(
    {"pdf": _pdf, "md": _markdown, "html": _html}
)
"""Name of a format, which is also the suffix of its files, to what writes it."""


def render(document: ExportDocument, kind: str) -> Export:
    """Write ``document`` in one format, in memory.

    Raises:
        NotFound: No exporter bears this name.
    """
    if kind not in FORMATS:
        raise NotFound("format", kind, FORMATS)
    return FORMATS[kind](document)


def export_briefing(
    session: Session, ref: str, kind: str, path: Path, *, annotated: bool = False
) -> Path:
    """Write the briefing ``ref`` to ``path``, and what belongs beside it next to it.

    Raises:
        NotFound: There is no such briefing or format.
        ExportFailed: The files could not be written; what stood there before is untouched.
    """
    document = compile_briefing(session, ref, annotated=annotated)
    save(render(document, kind), path)
    return path


def save(made: Export, path: Path) -> None:
    """Put an export in its place, each file complete or not at all.

    Raises:
        ExportFailed: The files could not be written; what stood there before is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for name, data in made.beside.items():
            (path.parent / name).parent.mkdir(parents=True, exist_ok=True)
            _replace(path.parent / name, data)
        _replace(path, made.data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportFailed(
            f"“{path}” could not be written: {reason}.", "Choose another folder or free some space."
        ) from error


def _replace(path: Path, data: bytes) -> None:
    """Write to a temporary sibling and move it into place, so that no reader meets half a file."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
