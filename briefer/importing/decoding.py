"""Bytes to text: which encoding a file is in, when it does not say."""

from __future__ import annotations

import codecs
import re

from msgspec import Struct

from briefer.errors import ImportFailed
from briefer.phrases import Phrase, counted, mark, phrase

MAX_BYTES = 4_000_000
"""Larger files are refused: a novel has 1 MB, and a body is read up to 2 MB."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PICTURE = mark("“{name}” is a picture, not a text.")
_FOREIGN = (
    (b"%PDF", mark("“{name}” is a PDF, not a text.")),
    (b"PK\x03\x04", mark("“{name}” is a Word document or another archive, not a text.")),
    (b"\xd0\xcf\x11\xe0", mark("“{name}” is an old Office document, not a text.")),
    (b"{\\rtf", mark("“{name}” is a Rich Text document, not a text.")),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"SQLite format 3", mark("“{name}” is a database, not a text.")),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{1,200}encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_TURKISH = frozenset(b"\xd0\xdd\xde\xf0\xfd\xfe")
"""Where Windows-1254 has Ğ İ Ş ğ ı ş and Windows-1252 has Icelandic letters."""
_NAMES = {
    "cp1252": mark("Windows-1252 (Western)"),
    "cp1254": mark("Windows-1254 (Turkish)"),
    "cp1256": mark("Windows-1256 (Arabic)"),
    "cp1251": mark("Windows-1251 (Cyrillic)"),
}


class Decoded(Struct, frozen=True):
    """A file's text with Unix line ends and without a byte order mark.

    Attributes:
        warnings: Whole sentences, when the encoding was guessed or characters were lost.
    """

    text: str
    encoding: str
    warnings: tuple[Phrase, ...] = ()


def decode(name: str, data: bytes) -> Decoded:
    """Read ``data`` as text, whatever its encoding.

    A byte order mark decides; then UTF-8 if it fits, which other encodings almost never do by
    chance; then what an HTML page declares; then the letters that are there.

    Raises:
        ImportFailed: The file is empty, too large or not a text.
    """
    if len(data) > MAX_BYTES:
        raise ImportFailed(
            phrase(
                "“{name}” is too large: an article may have up to {n} MB.",
                name=name,
                n=MAX_BYTES // 1_000_000,
            ),
            phrase("Split the file, or import the part that you need."),
        )
    for magic, said in _FOREIGN:
        if data.startswith(magic):
            raise ImportFailed(
                phrase(said, name=name),
                phrase("Save it as plain text, Markdown or a web page, and import that."),
            )
    decoded = _decode(data)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if not text.strip():
        raise ImportFailed(
            phrase("“{name}” is empty.", name=name), phrase("Choose a file that has words in it.")
        )
    strange = sum(1 for c in text if c < " " and c not in "\n\t\f\v\x1b")
    if strange > max(8, len(text) // 200):
        raise ImportFailed(
            phrase("“{name}” is not a text.", name=name),
            phrase("Save it as plain text, Markdown or a web page, and import that."),
        )
    return Decoded(_without_controls(text), decoded.encoding, decoded.warnings)


def _decode(data: bytes) -> Decoded:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _read(data[len(bom) :], encoding)
    wide = _wide_encoding(data)
    if wide:
        return _read(
            data,
            wide,
            phrase(
                "The file states no encoding; it was read as {encoding}.", encoding=wide.upper()
            ),
        )
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared_encoding(data)
    if declared:
        return _read(data, declared)
    guess = _single_byte_encoding(data)
    return _read(
        data,
        guess,
        phrase(
            "The file states no encoding; it was read as {encoding}. Check its special letters.",
            encoding=Phrase(_NAMES[guess]),
        ),
    )


def _read(data: bytes, encoding: str, warning: Phrase | None = None) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    warnings = [warning] if warning is not None else []
    if lost:
        told = counted(
            lost,
            "{n} character could not be read and stands as \ufffd",
            "{n} characters could not be read and stand as \ufffd",
        )
        warnings.append(phrase("{told}.", told=told))
    return Decoded(text, encoding, tuple(warnings))


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark: in most scripts one byte of each pair hardly varies."""
    sample = data[:4000]
    if len(sample) < 8 or len(data) % 2:
        return ""
    even, odd = sample[0::2], sample[1::2]
    for high, low, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        plain = sum(high.count(byte) for byte in (0, 4, 5, 6, 32))
        if high.count(0) and plain >= 0.9 * len(high) and low.count(0) < 0.02 * len(low):
            return encoding
    return ""


def _declared_encoding(data: bytes) -> str:
    found = _DECLARED.search(data[:4096])
    if not found:
        return ""
    try:
        encoding = codecs.lookup((found[1] or found[2]).decode("ascii")).name
        b"".decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return ""
    return "" if encoding == "utf-8" else encoding


def _single_byte_encoding(data: bytes) -> str:
    high = [byte for byte in data if byte >= 0xC0]
    letters = sum(1 for byte in data if byte >= 0xC0 or (chr(byte).isalpha() and byte < 0x80))
    if high and len(high) > 0.4 * letters:
        alef = high.count(0xC7) + high.count(0xE1)
        return "cp1256" if alef > 0.1 * len(high) and high.count(0xC7) else "cp1251"
    return "cp1254" if any(byte in _TURKISH for byte in high) else "cp1252"


def _without_controls(text: str) -> str:
    return "".join(c for c in text if c >= " " or c in "\n\t\f\v").replace("\f", "\n\n")
