"""Which modules of a library say much the same as a text that is about to come in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import fuzz

from briefer.domain.ids import ModuleId
from briefer.importing.plan import SimilarModule
from briefer.importing.wording import words_of

_SHINGLE = 4
_ENOUGH = 0.35
"""Half of an article that was rewritten keeps about a third of its word sequences."""
_TITLE_ENOUGH = 90
_CITATION = re.compile(r"\[@[^\]]*\]")


def similar(
    title: str, body: str, existing: Iterable[tuple[ModuleId, str, str]]
) -> list[SimilarModule]:
    """Name the modules that a new one would stand beside as a second copy.

    Args:
        title: Of the proposed module.
        body: Of the proposed module.
        existing: Id, title and body of each module to compare with.

    Returns:
        The most alike first. A module counts when it shares a third of the shorter text's
        word sequences, or bears nearly the same title and shares some of them.
    """
    ours = _shingles(body)
    found = []
    for module, their_title, their_body in existing:
        theirs = _shingles(their_body)
        shorter = min(len(ours), len(theirs))
        shared = len(ours & theirs) / shorter if shorter else 0.0
        alike = fuzz.ratio(" ".join(words_of(title)), " ".join(words_of(their_title)))
        is_named_alike = alike >= _TITLE_ENOUGH and (shared > 0.05 or not shorter)
        if shared >= _ENOUGH or is_named_alike:
            found.append(SimilarModule(title, module, their_title, round(shared, 3)))
    return sorted(found, key=lambda s: (-s.likeness, s.title, s.id))


def _shingles(body: str) -> frozenset[tuple[str, ...]]:
    words = words_of(_CITATION.sub(" ", body))
    if len(words) < _SHINGLE:
        return frozenset([tuple(words)]) if words else frozenset()
    return frozenset(tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1))
