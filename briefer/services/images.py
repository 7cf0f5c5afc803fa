"""Taking images in: checked before they are decoded, re-encoded, without hidden data."""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypedDict, Unpack

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import AssetHash
from briefer.domain.slug import slugify, unique_slug
from briefer.domain.source import Asset
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.clean_text import one_line
from briefer.services.history import Edit
from briefer.services.lookup import find_asset
from briefer.services.session import Session

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 50_000_000
"""A larger image would take hundreds of megabytes to decode."""

_TYPES = {
    "PNG": ("image/png", ".png"),
    "JPEG": ("image/jpeg", ".jpg"),
    "WEBP": ("image/webp", ".webp"),
}
_MODES = {
    "PNG": ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"),
    "JPEG": ("L", "RGB"),
    "WEBP": ("RGB", "RGBA"),
}
_HINT = phrase("Save it as PNG or JPEG with at most 50 million pixels, then add it again.")


class AssetFields(TypedDict, total=False):
    """What can be said about an image."""

    alt: str
    caption: str
    credit: str
    marking: str


class CleanImage(Struct, frozen=True):
    """An image written anew, so that nothing is in it but its pixels."""

    data: bytes
    kind: str
    width_px: int
    height_px: int


def add_asset(
    session: Session,
    data: bytes,
    name: str,
    clean: CleanImage | None = None,
    **fields: Unpack[AssetFields],
) -> ChangeSet:
    """Take an image in; one that is there already, byte for byte, is not taken twice.

    Args:
        session: Who, where, when.
        data: A PNG, JPEG or WebP file.
        name: Its file name, from which the name that bodies use is made.
        clean: What ``clean_image`` made of it, where that was done before.
        **fields: Alt text and what else is known.

    Returns:
        With the name that bodies use first, then the hash of the bytes.

    Raises:
        InvalidInput: It is not such an image, it is damaged, or it has too many pixels.
    """
    with session.file.read_tx():
        # Bytes that this library wrote itself, in an export, are clean as they are.
        same = session.file.assets.get(AssetHash(hashlib.sha256(data).hexdigest()))
        if same is not None:
            return ChangeSet(Changed.NOTHING, (same.name, same.sha256))
    clean = clean or clean_image(data, name)
    media_type, suffix = _TYPES[clean.kind]
    digest = AssetHash(hashlib.sha256(clean.data).hexdigest())
    with session.file.write_tx():
        known = session.file.assets.get(digest)
        if known is not None:
            return ChangeSet(Changed.NOTHING, (known.name, known.sha256))
        stem = slugify(PurePosixPath(name.replace("\\", "/")).stem, "image")
        taken = {n.removesuffix(suffix) for n in session.file.assets.names() if n.endswith(suffix)}
        asset = Asset(
            sha256=digest,
            name=f"{unique_slug(stem, taken)}{suffix}",
            media_type=media_type,
            width_px=clean.width_px,
            height_px=clean.height_px,
            data=clean.data,
            **fields,
        )
        session.file.assets.add(_tidy(asset))
    return ChangeSet(Changed.ASSETS, (asset.name, asset.sha256))


def check_header(data: bytes, name: str) -> None:
    """Refuse at no cost what its first bytes show to be no such image, or too large.

    Raises:
        InvalidInput: It is not such an image, or it has too many pixels.
    """
    with _read(data, name):
        pass


def clean_image(data: bytes, name: str) -> CleanImage:
    """Write an image anew, which takes seconds for a large one.

    Only the pixels go over, turned as a camera's EXIF says: place, time, camera, colour
    profile, comments and anything hidden behind the image stay behind.

    Raises:
        InvalidInput: It is not such an image, it is damaged, or it has too many pixels.
    """
    # Here, because the window opens long before the first image is taken in.
    from PIL import ImageOps

    with _read(data, name) as image:
        kind = str(image.format)
        image.load()
        turned = ImageOps.exif_transpose(image)
    return CleanImage(_written(turned, kind), kind, *turned.size)


def change_asset(session: Session, ref: str, **fields: Unpack[AssetFields]) -> ChangeSet:
    """Change what is said about an image."""
    with session.file.write_tx():
        old = find_asset(session, ref)
        new = _tidy(replace(old, **fields))
        if new == old:
            return ChangeSet()
        session.file.assets.change(new)
    return ChangeSet(Changed.ASSETS, (old.name, old.sha256))


class ChangeAsset(Struct, frozen=True):
    """Change what is said about an image, as a step."""

    name: str
    fields: AssetFields
    label: str = "Describe Image"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Change it; the inverse says what was said before."""
        with session.file.write_tx():
            old = find_asset(session, self.name)
            outcome = change_asset(session, self.name, **self.fields)
        before: AssetFields = {
            "alt": old.alt,
            "caption": old.caption,
            "credit": old.credit,
            "marking": old.marking,
        }
        return outcome, ChangeAsset(self.name, before, self.label)


def _tidy(asset: Asset) -> Asset:
    return replace(
        asset,
        alt=one_line(asset.alt),
        caption=one_line(asset.caption),
        credit=one_line(asset.credit),
        marking=one_line(asset.marking),
    )


@contextmanager
def _read(data: bytes, name: str) -> Iterator[Image]:
    """Open an image that may be decoded; whatever turns out to be wrong with it is told."""
    from PIL import Image, UnidentifiedImageError

    too_large = phrase("The image {name} has too many pixels.", name=name)
    try:
        with warnings.catch_warnings():
            # Pillow only warns where it should refuse; the size is read before the pixels.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=list(_TYPES)) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise InvalidInput(too_large, _HINT)
                yield image
    except UnidentifiedImageError as error:
        other = phrase("{name} is not a PNG, JPEG or WebP image.", name=name)
        raise InvalidInput(other, _HINT) from error
    except Image.DecompressionBombError as error:
        raise InvalidInput(too_large, _HINT) from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError) as error:
        raise InvalidInput(phrase("The image {name} is damaged.", name=name), _HINT) from error


def _written(image: Image, kind: str) -> bytes:
    from PIL.Image import frombytes

    if image.mode not in _MODES[kind]:
        has_alpha = image.has_transparency_data and kind != "JPEG"
        image = image.convert("RGBA" if has_alpha else "RGB")
    out = io.BytesIO()
    bare = frombytes(image.mode, image.size, image.tobytes())
    if image.mode == "P":
        bare.putpalette(image.getpalette("RGB") or [])
    see_through = image.info.get("transparency") if kind == "PNG" else None
    if kind == "PNG":
        extra = {} if see_through is None else {"transparency": see_through}
        bare.save(out, "PNG", optimize=True, **extra)
    elif kind == "JPEG":
        bare.save(out, "JPEG", quality=92, subsampling=0, optimize=True)
    else:
        bare.save(out, "WEBP", quality=92, method=4)
    return out.getvalue()
