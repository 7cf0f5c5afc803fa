"""Where a word may be divided: hyphenation by language, and the hyphens that are written."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from briefer.export.pdf.patterns import patterns_for

_CORE = re.compile(r"[^\W\d_]{5,}")
_WRITTEN = re.compile(r"(?<=\w)[-\u2010\u2013\u2014/](?=\w)")
_LINK = re.compile(r"://|www\.|@")
_LINK_BREAK = re.compile(r"[/._?&=#-](?=\w)|(?<=\w)(?=[/?&=#])")
_MIN_HEAD, _MIN_TAIL = 2, 3

Places = Callable[[str], list[tuple[int, bool]]]


@cache
def places_for(language: str) -> Places:
    """Return what finds a word's places of division in this language (BCP 47).

    A place is (after how many characters, whether a hyphen is added there). With a language
    that has no patterns, or none at all, only written hyphens divide. Addresses break at their
    own punctuation and never get a hyphen.
    """
    patterns = patterns_for(language)

    def places(word: str) -> list[tuple[int, bool]]:
        if _LINK.search(word):
            return [(m.end(), False) for m in _LINK_BREAK.finditer(word) if m.end()]
        found = {m.end(): False for m in _WRITTEN.finditer(word)}
        if patterns is not None:
            for core in _CORE.finditer(word):
                letters, start = core.group(), core.start()
                for position in patterns.positions(letters):
                    if _MIN_HEAD <= position <= len(letters) - _MIN_TAIL:
                        found.setdefault(start + position, True)
        return sorted(found.items())

    return places
