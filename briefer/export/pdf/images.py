"""Images inside the file: decoded, in a colour space that an archive accepts."""

from __future__ import annotations

import io
import warnings
from typing import NamedTuple

from PIL import Image, UnidentifiedImageError

from briefer.export.pdf.objects import Objects

_MOST_PIXELS = 50_000_000


class Pixels(NamedTuple):
    """An image ready to be embedded.

    Attributes:
        data: JPEG bytes, or rows of pixels.
        is_jpeg: Which of the two.
        components: 1 for grey, 3 for colours.
        opacity: One byte a pixel, or None for an opaque image.
    """

    width: int
    height: int
    data: bytes
    is_jpeg: bool
    components: int
    opacity: bytes | None = None


def decode(data: bytes) -> Pixels | None:
    """Read an image; None for one that cannot be read or is too large to be trusted."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as image:
                if image.width * image.height > _MOST_PIXELS or not image.width * image.height:
                    return None
                if image.format == "JPEG" and image.mode in ("L", "RGB"):
                    image.load()
                    components = 1 if image.mode == "L" else 3
                    return Pixels(image.width, image.height, data, True, components)
                return _pixels(image)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _pixels(image: Image.Image) -> Pixels:
    opacity = None
    if image.mode == "I;16":
        # Pillow would cut all greys but the darkest off, not divide them.
        image = image.point(lambda grey: grey / 257).convert("L")
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        alpha = rgba.getchannel("A")
        if alpha.getextrema()[0] != 255:
            opacity = alpha.tobytes()
        image = rgba.convert("RGB")
    elif image.mode in ("1", "L"):
        image = image.convert("L")
    else:
        image = image.convert("RGB")
    components = 1 if image.mode == "L" else 3
    return Pixels(image.width, image.height, image.tobytes(), False, components, opacity)


def embed_image(objects: Objects, pixels: Pixels) -> str:
    """Add an image to the file; return its reference."""
    size = f"/Type /XObject /Subtype /Image /Width {pixels.width} /Height {pixels.height}"
    space = "/DeviceGray" if pixels.components == 1 else "/DeviceRGB"
    entries = f"{size} /BitsPerComponent 8 /ColorSpace {space}"
    if pixels.opacity is not None:
        mask = objects.stream(f"{size} /BitsPerComponent 8 /ColorSpace /DeviceGray", pixels.opacity)
        entries += f" /SMask {mask}"
    if pixels.is_jpeg:
        return objects.compressed(f"{entries} /Filter /DCTDecode", pixels.data)
    return objects.stream(entries, pixels.data)
