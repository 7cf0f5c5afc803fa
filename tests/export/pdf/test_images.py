"""Images go into a PDF as they look."""

from __future__ import annotations

import io

from PIL import Image

from briefer.export.pdf.images import decode


def test_sixteen_bits_of_grey_become_eight():
    image = Image.new("I;16", (3, 1))
    for x, grey in enumerate((0, 0x8000, 0xFFFF)):
        image.putpixel((x, 0), grey)
    out = io.BytesIO()
    image.save(out, "PNG")
    pixels = decode(out.getvalue())
    assert pixels is not None
    assert list(pixels.data) == [0, 0x7F, 0xFF]
