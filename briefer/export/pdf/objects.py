"""The objects of a PDF file: numbered, referred to, and packed into ReportLab's file."""

from __future__ import annotations

import hashlib
import zlib
from datetime import date, datetime
from itertools import accumulate
from urllib.parse import quote

from reportlab.pdfbase import pdfdoc  # type: ignore[import-untyped]

LEVEL = 5
"""Of zlib; the next one costs a third more time for a hundredth of the size."""
_PACK = 200
"""Small objects in one object stream; a reader unpacks all of them to get at one."""


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


class Raw:
    """An object whose bytes are filled in later."""

    __slots__ = ("data",)

    def __init__(self, data: bytes = b"") -> None:
        self.data = data


class Objects:
    """A file being made: objects go in, references come out.

    Streams are written as soon as they are added. All other objects are small and many: they
    wait, and are packed into compressed object streams at the end (ISO 32000-1, 7.5.7), which
    halves the file.

    Args:
        is_compressed: Whether streams are; a page that is looked at once is quicker without.
    """

    def __init__(self, *, is_compressed: bool = True) -> None:
        self._is_compressed = is_compressed
        self._file = pdfdoc.PDFFile((1, 7))
        self._places: list[int | Raw] = []

    def reserve(self) -> tuple[Raw, str]:
        """Return an object to be filled later, and its reference."""
        raw = Raw()
        self._places.append(raw)
        return raw, f"{len(self._places)} 0 R"

    def add(self, data: bytes | str) -> str:
        """Add an object that is no stream; return its reference."""
        raw, reference = self.reserve()
        raw.data = data.encode("latin-1") if isinstance(data, str) else data
        return reference

    def stream(self, entries: str, data: bytes, *, compress: bool = True) -> str:
        """Add a stream whose dictionary has these entries; return its reference."""
        if compress and self._is_compressed:
            data, entries = zlib.compress(data, LEVEL), f"{entries} /Filter /FlateDecode"
        return self.compressed(entries, data)

    def compressed(self, entries: str, data: bytes) -> str:
        """Add a stream whose data are as they shall stand; return its reference."""
        number = len(self._places) + 1
        head = f"{number} 0 obj\n<<{entries} /Length {len(data)}>>\nstream\n"
        self._places.append(self._file.add(head.encode("latin-1")))
        self._file.add(data)
        self._file.add(b"\nendstream\nendobj\n")
        return f"{number} 0 R"

    def save(self, catalog: str, info: str) -> bytes:
        """Return the file, given the references of its catalog and its document information.

        Its identifier is made of its content.
        """
        rows = self._pack()
        start = self._file.offset
        width = (start.bit_length() + 7) // 8
        rows.append((1, start, 0))
        table = b"".join(
            kind.to_bytes(1, "big") + place.to_bytes(width, "big") + more.to_bytes(2, "big")
            for kind, place, more in rows
        )
        digest = hashlib.sha256()
        for part in self._file.strings:
            digest.update(part)
        name = digest.hexdigest()[:32]
        self.stream(
            f"/Type /XRef /Size {len(rows)} /W [1 {width} 2] /Root {catalog} /Info {info} "
            f"/ID [<{name}> <{name}>]",
            table,
        )
        self._file.add(f"startxref\n{start}\n%%EOF\n".encode())
        return bytes(self._file.format(None))

    def _pack(self) -> list[tuple[int, int, int]]:
        """Write the small objects; return the rows of the cross-reference table so far.

        A row is (1, offset, 0) for a stream, (2, number of its object stream, place in it) for a
        small object, and (0, 0, 65535) for the number 0 (ISO 32000-1, table 18).
        """
        small = [(n, place) for n, place in enumerate(self._places, 1) if isinstance(place, Raw)]
        packed: dict[int, tuple[int, int, int]] = {}
        for first in range(0, len(small), _PACK):
            pack = small[first : first + _PACK]
            offsets = accumulate((len(raw.data) + 1 for _, raw in pack), initial=0)
            listed = " ".join(f"{n} {o}" for (n, _), o in zip(pack, offsets, strict=False))
            own = len(self._places) + 1
            entries = f"/Type /ObjStm /N {len(pack)} /First {len(listed) + 1}"
            self.stream(entries, b"\n".join((listed.encode(), *(raw.data for _, raw in pack))))
            packed.update((n, (2, own, k)) for k, (n, _) in enumerate(pack))
        rows = [(0, 0, 0xFFFF)]
        for number, place in enumerate(self._places, 1):
            rows.append(packed[number] if isinstance(place, Raw) else (1, place, 0))
        return rows
