"""Pull quotes: lines set apart on a page that repeat words which the body has anyway."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from briefer.importing.wording import words_of

_LONGEST = 70
_PROBE = 6
"""How many words in a row are looked for first."""
_QUOTED_SHORTEST, _BARE_SHORTEST = 4, 8
_ALIKE = 92


def find_pull_quotes(texts: Sequence[str]) -> set[int]:
    """Return the indexes of ``texts`` that only repeat part of a longer one.

    One pass over all words finds where a candidate's first words stand again; only there the
    rest is compared, so a long text costs no more than its length.
    """
    words = [words_of(text) for text in texts]
    probes: dict[tuple[str, ...], list[int]] = {}
    for index, text in enumerate(texts):
        size = len(words[index])
        quoted = text.strip()[:1] in "\"“«‘'„"
        if size <= _LONGEST and size >= (_QUOTED_SHORTEST if quoted else _BARE_SHORTEST):
            probes.setdefault(tuple(words[index][:_PROBE]), []).append(index)
    sizes = {len(probe) for probe in probes}
    found: set[int] = set()
    for here in words:
        for size in sizes:
            for at in range(len(here) - size + 1):
                for candidate in probes.get(tuple(here[at : at + size]), ()):
                    if candidate not in found and _repeats(words[candidate], here, at):
                        found.add(candidate)
    return found


def _repeats(quote: list[str], body: list[str], at: int) -> bool:
    if len(body) <= len(quote):
        return False
    window = body[at : at + len(quote)]
    return fuzz.ratio(" ".join(quote), " ".join(window)) >= _ALIKE
