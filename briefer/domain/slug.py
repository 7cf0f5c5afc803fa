"""Slugs: readable names for modules and briefings, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

MAX_LENGTH = 60
"""Code points of a slug before a number is added to keep it unique."""

_PLAIN = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
)
# Compiled when first used: most starts name nothing.
_APOSTROPHES = r"['’‘ʼ`´]"
_DROPPED = r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u0652\u0670\u200b-\u200f]"
_BETWEEN = r"[\W_]+"


def slugify(title: str, fallback: str = "untitled") -> str:
    """Make a slug of ``title``: lower case, words joined by hyphens, Latin letters bare.

    Other scripts stay as they are written, without vowel marks; a title without a letter or
    a digit gives ``fallback``.
    """
    text = re.sub(_APOSTROPHES, "", unicodedata.normalize("NFKC", title)).replace("İ", "i")
    text = unicodedata.normalize("NFD", text.lower().translate(_PLAIN))
    # й and أ are letters of their own: only what stands on a Latin letter is dropped.
    letters: list[str] = []
    base = ""
    for character in text:
        if unicodedata.combining(character) and re.match(_DROPPED, character):
            if base and (ord(base) < 0x250 or not 0x300 <= ord(character) <= 0x36F):
                continue
        else:
            base = character
        letters.append(character)
    joined = unicodedata.normalize("NFC", "".join(letters)).replace("\u0640", "")
    words = [w for w in re.split(_BETWEEN, joined) if w]
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:MAX_LENGTH]
        if len(longer) > MAX_LENGTH:
            break
        slug = longer
    return slug or fallback


def unique_slug(wanted: str, taken: Container[str]) -> str:
    """Return ``wanted``, or ``wanted-2``, ``wanted-3``, … when it is taken."""
    if wanted not in taken:
        return wanted
    return next(name for n in count(2) if (name := f"{wanted}-{n}") not in taken)
