"""Passphrases: asked for when a file is written, and kept nowhere."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from briefer.errors import InvalidInput
from briefer.phrases import phrase

LEAST_PASSPHRASE = 8
_MOST_BYTES = 127
"""What AES-256 in a PDF takes of a passphrase (ISO 32000-2, 7.6.4.3)."""


def checked_passphrase(passphrase: str | None, kinds: Iterable[str]) -> str:
    """Return a passphrase as files are locked with it; empty for files that stay open.

    Args:
        passphrase: As a person typed it; None leaves the files open.
        kinds: Names of the exporters that write the files.

    Raises:
        InvalidInput: It is too short or too long, cannot be typed again, or a format among
            ``kinds`` would stay open.
    """
    if passphrase is None:
        return ""
    if any(kind != "pdf" for kind in kinds):
        raise InvalidInput(
            phrase("Only a PDF can be locked with a passphrase."),
            phrase("Leave the other formats out, or write them by themselves."),
        )
    typed = unicodedata.normalize("NFKC", passphrase)
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in typed):
        raise InvalidInput(phrase("A passphrase is one line that can be typed again."))
    if len(typed) < LEAST_PASSPHRASE:
        raise InvalidInput(phrase("A passphrase has {n} characters or more.", n=LEAST_PASSPHRASE))
    if len(typed.encode("utf-8")) > _MOST_BYTES:
        raise InvalidInput(
            phrase("The passphrase is too long."), phrase("Four or five words are enough.")
        )
    return typed
