"""The objects of a PDF file: numbered, referred to, and saved by ReportLab's document."""

from __future__ import annotations

import io
import zlib
from datetime import date, datetime
from urllib.parse import quote

from reportlab.pdfbase import pdfdoc  # type: ignore[import-untyped]


def text_string(text: str) -> str:
    """Return ``text`` as a PDF text string in UTF-16."""
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"


def ascii_string(text: str) -> str:
    """Return ``text``, which is ASCII, as a PDF literal string."""
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"({escaped})"


def uri_string(uri: str) -> str:
    """Return an address as PDF takes it: ASCII, everything else percent-encoded."""
    return ascii_string(quote(uri, safe="%/:=&?~#+!$,;'@()*[]-._"))


def pdf_date(moment: datetime | date) -> str:
    """Return a moment as a PDF date (ISO 32000-1, 7.9.4); a day is its midnight, UTC."""
    if not isinstance(moment, datetime):
        return f"(D:{moment:%Y%m%d}000000Z)"
    offset = moment.utcoffset()
    if offset is None:
        return f"(D:{moment:%Y%m%d%H%M%S}Z)"
    minutes = int(offset.total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    hours, minutes = divmod(abs(minutes), 60)
    zone = f"{sign}{hours:02d}'{minutes:02d}'" if hours or minutes else "Z"
    return f"(D:{moment:%Y%m%d%H%M%S}{zone})"


class Raw(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab is untyped
    """An object whose bytes are ours."""

    __RefOnly__ = 1
    __slots__ = ("data",)

    def __init__(self, data: bytes = b"") -> None:
        self.data = data

    def format(self, document: object) -> bytes:  # noqa: ARG002  # ReportLab's hook
        """Return the bytes; ReportLab's hook."""
        return self.data


class Objects:
    """A file being made: objects go in, references come out."""

    def __init__(self) -> None:
        self._document = pdfdoc.PDFDocument(invariant=1, compression=0, pdfVersion=(1, 7))
        self._count = 0

    def reserve(self) -> tuple[Raw, str]:
        """Return an object to be filled later, and its reference."""
        raw = Raw()
        self._count += 1
        name = f"r{self._count}"
        self._document.Reference(raw, name)
        number, generation = self._document.idToObjectNumberAndVersion[name]
        return raw, f"{number} {generation} R"

    def add(self, data: bytes | str) -> str:
        """Add an object; return its reference."""
        raw, reference = self.reserve()
        raw.data = data.encode("latin-1") if isinstance(data, str) else data
        return reference

    def stream(self, entries: str, data: bytes, *, compress: bool = True) -> str:
        """Add a stream whose dictionary has these entries; return its reference."""
        if compress:
            data, entries = zlib.compress(data, 6), f"{entries} /Filter /FlateDecode"
        return self.compressed(entries, data)

    def compressed(self, entries: str, data: bytes) -> str:
        """Add a stream whose data are as they shall stand; return its reference."""
        head = f"<<{entries} /Length {len(data)}>>\nstream\n".encode("latin-1")
        return self.add(head + data + b"\nendstream")

    def save(self, catalog: Raw, info: Raw) -> bytes:
        """Return the file."""
        document = self._document
        document.Catalog, document.info = catalog, info
        document.Outlines = _NoOutlines()
        info.digest = lambda signature: signature.update(info.data)
        out = io.BytesIO()
        document.SaveToFile(out, None)
        return out.getvalue()


class _NoOutlines:
    """Stands where ReportLab would prepare an outline: ours is an object like all others."""

    ready = 0

    def prepare(self, document: object, canvas: object) -> None:
        """Do nothing."""
