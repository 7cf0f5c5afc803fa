"""Which way words run: a page, a language, a figure in a line of the other direction."""

from __future__ import annotations

import unicodedata

_RIGHT_TO_LEFT = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi"]
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset(["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"])


def direction_of(language: str) -> str:
    """Return "rtl" or "ltr": the script subtag decides, and otherwise the language's habit."""
    subtags = language.lower().split("-")
    scripts = [s for s in subtags[1:] if len(s) == 4 and s.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if subtags[0] in _RIGHT_TO_LEFT else "ltr"


def is_bare_figure(text: str) -> bool:
    """Return whether a text is a signed figure without a letter, such as "−0.05 %".

    From right to left its sign would change sides (UAX #9, rules W4 and N2).
    """
    kinds = {unicodedata.bidirectional(character) for character in text}
    return not text[:1].isdigit() and "EN" in kinds and not kinds & {"L", "R", "AL"}
