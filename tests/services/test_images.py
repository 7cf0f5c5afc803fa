"""Images come in clean: only pixels, checked first, the same bytes each time."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from briefer.domain.changes import Changed
from briefer.errors import InvalidInput, NotFound
from briefer.services.images import add_asset, change_asset
from briefer.services.library import get_asset, list_assets


def encoded(kind: str, mode: str = "RGB", size: tuple[int, int] = (3, 2), **how: object) -> bytes:
    out = io.BytesIO()
    image = Image.new(mode, size)
    image.putpixel((1, 1), 1 if mode in ("1", "L", "P", "I;16") else (200, 30, 30, 99)[: len(mode)])
    image.save(out, kind, **how)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode", "suffix"),
    [
        ("PNG", "RGB", ".png"),
        ("PNG", "RGBA", ".png"),
        ("PNG", "L", ".png"),
        ("PNG", "1", ".png"),
        ("PNG", "P", ".png"),
        ("PNG", "I;16", ".png"),
        ("JPEG", "RGB", ".jpg"),
        ("JPEG", "L", ".jpg"),
        ("WEBP", "RGB", ".webp"),
        ("WEBP", "RGBA", ".webp"),
    ],
)
def test_pixels_stay(session, kind, mode, suffix):
    data = encoded(kind, mode, **({"lossless": True} if kind == "WEBP" else {}))
    made = add_asset(session, data, "C:\\maps\\Kuzey Suriye.x", alt="A map")
    assert made.ids[0] == f"kuzey-suriye{suffix}"
    asset = get_asset(session, made.ids[0])
    assert (asset.width_px, asset.height_px, asset.alt) == (3, 2, "A map")
    before, after = (Image.open(io.BytesIO(d)).convert("RGBA") for d in (data, asset.data))
    if kind == "PNG":
        assert before.tobytes() == after.tobytes()
    # Decoded again and written again it is the same file: nothing of the clock is in it.
    assert add_asset(session, data, "again").kinds is Changed.NOTHING
    assert len(list_assets(session)) == 1


def test_hidden_data_stays_behind(session):
    exif = Image.Exif()
    exif[0x010F] = "Secret camera"
    exif[0x0112] = 6  # taken on its side
    data = encoded("JPEG", exif=exif, comment=b"Secret comment", icc_profile=b"Secret profile")
    asset = get_asset(session, add_asset(session, data + b"Secret trailer", "photo.jpg").ids[0])
    assert b"Secret" in data
    assert b"Secret" not in asset.data
    assert (asset.width_px, asset.height_px) == (2, 3)


def test_text_in_a_png_stays_behind(session):
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", "Secret")
    asset = get_asset(session, add_asset(session, encoded("PNG", pnginfo=info), "a.png").ids[0])
    assert b"Secret" not in asset.data


def test_transparency_of_a_palette_stays(session):
    data = encoded("PNG", "P", transparency=0)
    asset = get_asset(session, add_asset(session, data, "a.png").ids[0])
    assert Image.open(io.BytesIO(asset.data)).convert("RGBA").getpixel((0, 0))[3] == 0


def test_names_are_unique(session):
    names = [add_asset(session, encoded("PNG", size=(3, n)), "map.png").ids[0] for n in (2, 3)]
    assert names == ["map.png", "map-2.png"]
    with pytest.raises(NotFound, match="did you mean"):
        get_asset(session, "mapp.png")


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is large, in a few bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    end = chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + end


@pytest.mark.parametrize("size", [(7072, 7072), (10_000, 10_000), (30_000, 30_000)])
def test_too_many_pixels_are_never_decoded(session, size):
    with pytest.raises(InvalidInput, match="too many pixels"):
        add_asset(session, bomb(*size), "bomb.png")


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg/>", b"%PDF-1.4", encoded("GIF", "P"), encoded("TIFF")],
    ids=["empty", "svg", "pdf", "gif", "tiff"],
)
def test_other_files_are_refused(session, data):
    with pytest.raises(InvalidInput, match="not a PNG"):
        add_asset(session, data, "x.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_damaged_images_are_refused(session, kind):
    data = encoded(kind, size=(200, 200))
    with pytest.raises(InvalidInput):
        add_asset(session, data[: len(data) // 2], "x.png")
    assert list_assets(session) == []


def test_change_what_is_said(session):
    name = add_asset(session, encoded("PNG"), "a.png").ids[0]
    assert change_asset(session, name, alt="New").touches(Changed.ASSETS)
    assert not change_asset(session, name, alt="New").touches(Changed.ASSETS)
    assert get_asset(session, name).alt == "New"
