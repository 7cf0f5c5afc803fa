"""Fonts inside the file: the glyphs that are used, their widths, and the text they stand for."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from itertools import groupby

import uharfbuzz as hb  # type: ignore[import-untyped]

from briefer.export.pdf.fonts import GlyphFont
from briefer.export.pdf.layout import Layout
from briefer.export.pdf.objects import Objects, ascii_string
from briefer.export.pdf.shape import ShapedWord

_DROPPED = (b"GSUB", b"GPOS", b"GDEF", b"DSIG", b"kern", b"cmap", b"STAT", b"meta")
_BLOCK = 100
"""Most entries of a ``beginbfchar`` block (Adobe Technical Note 5411)."""


def embed_all(objects: Objects, layouts: Iterable[Layout]) -> str:
    """Add every font that some layouts show; return the entries of a resource dictionary."""
    words: set[ShapedWord] = set()
    for layout in layouts:
        words.update(layout.words)
    codes: dict[GlyphFont, set[int]] = {}
    for word in words:
        codes.setdefault(word.font, set()).update(word.codes)
    fonts = sorted(codes, key=lambda f: f.key)
    return " ".join(f"/{font.key} {embed(objects, font, codes[font])}" for font in fonts)


def embed(objects: Objects, font: GlyphFont, codes: Iterable[int]) -> str:
    """Add ``font``, cut down to ``codes``, to the file; return its reference."""
    used = sorted(codes)
    data = subset(font, {0, *(font.glyph[c] for c in used)})
    tag = zlib.crc32(repr(used).encode())
    prefix = "".join(chr(65 + tag // 26**n % 26) for n in range(6))
    name = f"/{prefix}+{font.postscript_name}"
    file = objects.stream(f"/Length1 {len(data)}", data)
    ascent, descent = round(font.ascent), round(font.descent)
    slant = -12 if "Italic" in font.postscript_name else 0
    descriptor = objects.add(
        f"<</Type /FontDescriptor /FontName {name} /Flags 4 "
        f"/FontBBox [-1000 {descent} 3000 {ascent}] /ItalicAngle {slant} /Ascent {ascent} "
        f"/Descent {descent} /CapHeight 714 /StemV 80 /FontFile2 {file}>>"
    )
    system = f"/Registry {ascii_string('Adobe')} /Ordering {ascii_string('Identity')}"
    to_glyph = bytearray(2 * (max(used, default=0) + 1))
    for code in used:
        to_glyph[2 * code : 2 * code + 2] = font.glyph[code].to_bytes(2, "big")
    cid_font = objects.add(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont {name} /FontDescriptor {descriptor} "
        f"/CIDSystemInfo <<{system} /Supplement 0>> /DW 0 /W {_widths(font, used)} "
        f"/CIDToGIDMap {objects.stream('', bytes(to_glyph))}>>"
    )
    return objects.add(
        f"<</Type /Font /Subtype /Type0 /BaseFont {name} /Encoding /Identity-H "
        f"/DescendantFonts [{cid_font}] /ToUnicode {objects.stream('', _to_unicode(font, used))}>>"
    )


def subset(font: GlyphFont, glyphs: set[int]) -> bytes:
    """Return the font file with these glyphs alone, under their old numbers."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.drop_table_tag_set.update(int.from_bytes(t, "big") for t in _DROPPED)
    return bytes(hb.subset(font.face, wanted).blob.data)


def _widths(font: GlyphFont, used: list[int]) -> str:
    parts = []
    for _, group in groupby(enumerate(used), key=lambda p: p[1] - p[0]):
        codes = [code for _, code in group]
        parts.append(f"{codes[0]} [{' '.join(f'{font.advance[c]:.6g}' for c in codes)}]")
    return f"[{' '.join(parts)}]"


def _to_unicode(font: GlyphFont, used: list[int]) -> bytes:
    def utf16(text: str) -> str:
        return text.encode("utf-16-be").hex().upper()

    rows = [f"<{c:04X}> <{utf16(font.source[c])}>" for c in used]
    blocks = [rows[i : i + _BLOCK] for i in range(0, len(rows), _BLOCK)]
    body = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo "
        "<</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def /CMapName /Adobe-Identity-UCS "
        "def /CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()
