"""Which addresses an exported page may name: links a person asks for, images it carries."""

from __future__ import annotations

import re
from base64 import b64encode

from briefer.domain.source import Asset

_SAFE = re.compile(r"(?:https?://[^\x00-\x20\x7f-\x9f]+|mailto:[^\x00-\x20\x7f-\x9f]+)", re.I)
_IMAGES = frozenset({"image/png", "image/jpeg", "image/webp"})


def safe_address(link: str) -> str | None:
    """Return ``link`` when it is http, https or mailto, and None for anything else.

    Browsers drop tabs and line ends from an address before they read its scheme, so an
    address that holds any control character or space is refused as a whole.
    """
    link = link.strip(" ")
    return link if _SAFE.fullmatch(link) else None


def data_address(asset: Asset) -> str | None:
    """Return the image itself as an address; None for what is not an image we keep."""
    if asset.media_type not in _IMAGES:
        return None
    return f"data:{asset.media_type};base64,{b64encode(asset.data).decode('ascii')}"
