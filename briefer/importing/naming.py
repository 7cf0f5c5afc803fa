"""Names made for what comes in: a source's key, and a title for a text without one."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import PurePath

from briefer.domain.slug import slugify

_SMALL = frozenset(
    ["the", "and", "for", "with", "from", "into", "over", "explaining", "what", "why"]
)


def source_key(author: str, publisher: str, title: str, published: date | None) -> str:
    """Make a key such as "ozcelik-2024", or "ozcelik-diplomatic-rush" when no date is stated.

    Letters of other scripts do not type well in a citation; a text that has no Latin letters
    gets a key from its hash.
    """
    surname = _latin(author.split(",")[0])[-1:]
    who = surname or _latin(publisher)[:2]
    words = [w for w in _latin(title) if len(w) > 2 and w not in _SMALL]
    parts = [*who, str(published.year)] if published and who else [*who, *words[: 2 if who else 3]]
    if not any(part.isalpha() for part in parts):
        parts = ["source", hashlib.sha256(f"{author}\n{title}".encode()).hexdigest()[:8]]
    return "-".join(parts)[:48].strip("-")


def title_from_name(name: str) -> str:
    """Make a title from a file's name: "gaza_war-notes.txt" becomes "Gaza war notes"."""
    stem = re.sub(r"[\s_-]+", " ", PurePath(name).stem).strip()
    return stem[:1].upper() + stem[1:] if stem else "Untitled"


def _latin(text: str) -> list[str]:
    return [word for word in slugify(text, "").split("-") if word.isascii() and word]
