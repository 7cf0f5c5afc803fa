"""Hyphenation patterns: Liang's method on the dictionaries that pyphen brings along.

A dictionary has up to a hundred thousand patterns, of which a text needs some hundreds. So they
are found by their letters and read only when a word has these letters: opening British English
takes a tenth of the time that reading every pattern takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_NO_PATTERN = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUND")
_ENCODINGS = {"microsoft-cp1251": "cp1251"}
_HEXADECIMAL = re.compile(r"\^\^([0-9a-f]{2})")
_STEP = re.compile(r"(\d?)(\D?)")


class _Respelled(int):
    """The weight of a division at which letters change (Hungarian "asszony", "asz-szony")."""


class Patterns:
    """Where words of one language may be divided (Liang, 1983)."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        name = data.split(b"\n", 1)[0].decode("ascii").strip()
        encoding = _ENCODINGS.get(name.lower(), name)
        written = _lines(data, encoding)
        letters = _lines(data.translate(None, b"0123456789"), encoding)
        if b"=" in data:
            letters = [line.split("/", 1)[0] for line in letters]
        pairs = zip(letters, written, strict=True)
        self._written = {k: w for k, w in pairs if k != w and not w.startswith(_NO_PATTERN)}
        self._read: dict[str, tuple[int, tuple[int, ...]]] = {}
        self._longest = max(map(len, self._written), default=0)

    def positions(self, word: str) -> list[int]:
        """Return after how many characters a word may be divided, in rising order."""
        dotted = f".{word.lower()}."
        count = len(dotted)
        weights = [0] * (count + 1)
        written, read = self._written, self._read
        for i in range(count - 1):
            for j in range(i + 1, min(i + self._longest, count) + 1):
                key = dotted[i:j]
                if key in written:
                    start, own = read.get(key) or self._parse(key)
                    at = slice(i + start, i + start + len(own))
                    weights[at] = map(max, own, weights[at])
        found = enumerate(weights, -1)
        return [k for k, weight in found if weight % 2 and not isinstance(weight, _Respelled)]

    def _parse(self, key: str) -> tuple[int, tuple[int, ...]]:
        """Return a pattern's weights without the zeros around them, and where they begin."""
        pattern, _, respelling = self._written[key].partition("/")
        weights = [int(digit or 0) for digit, _ in _STEP.findall(pattern)]
        if "=" in respelling:
            weights = [_Respelled(w) if w % 2 else w for w in weights]
        set_ = [k for k, weight in enumerate(weights) if weight] or [0]
        parsed = self._read[key] = set_[0], tuple(weights[set_[0] : set_[-1] + 1])
        return parsed


def _lines(data: bytes, encoding: str) -> list[str]:
    text = data.decode(encoding)
    if "^^" in text:
        text = _HEXADECIMAL.sub(lambda found: chr(int(found[1], 16)), text)
    return [line.strip() for line in text.split("\n")[1:]]


@cache
def _dictionaries() -> dict[str, Path]:
    """Return pyphen's dictionaries by their name in small letters, such as "en_gb" and "en".

    The package is found and not imported, which alone would take longer than all that is here.
    """
    spec = find_spec("pyphen")
    found: dict[str, Path] = {}
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        for path in sorted(Path(folder, "dictionaries").glob("hyph_*.dic")):
            name = path.stem.removeprefix("hyph_").lower()
            found[name] = path
            found.setdefault(name.split("_")[0], path)
    return found


@cache
def patterns_for(language: str) -> Patterns | None:
    """Return the patterns of a language, or of the nearest one without its region (BCP 47)."""
    known = _dictionaries()
    return next((Patterns(known[name]) for name in _names(language) if name in known), None)


def _names(language: str) -> Iterator[str]:
    parts = language.replace("-", "_").lower().split("_")
    for count in range(len(parts), 0, -1):
        yield "_".join(parts[:count])
