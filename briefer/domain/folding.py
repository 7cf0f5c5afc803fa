"""Folding: the form of a text in which words that a reader takes for the same are the same.

Each character folds by itself, whatever stands beside it. So a place in the folded text can
always be taken back to the place in the original, and a search can show the original words.
"""

from __future__ import annotations

import unicodedata
from itertools import accumulate

_LETTERS = {
    # Turkish: dotted and dotless i are one letter for a search (casefold does I, NFKD does İ).
    "ı": "i",
    # Latin letters that Unicode does not take apart.
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
    "ŧ": "t",
    # Arabic and Persian: one alef, one yeh, one kaf, teh marbuta as heh.
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",
    "ک": "ك",
    "ە": "ه",
}

_MARKS = {
    **dict.fromkeys("‘’‚‛ʼʹ′‵＇`´ʻ", "'"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}

_SILENT_RANGES = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x0300, 0x036F),  # combining diacritics
    (0x0591, 0x05BD),  # Hebrew accents and points
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # Arabic signs
    (0x061C, 0x061C),
    (0x0640, 0x0640),  # tatweel
    (0x064B, 0x065F),  # Arabic vowel marks, hamza above and below
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),  # Koranic marks
    (0x06DF, 0x06E4),
    (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
    (0x200B, 0x200F),  # zero width and direction
    (0x202A, 0x202E),
    (0x2060, 0x2064),
    (0x2066, 0x2069),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),
)

_UNSPACED_RANGES = (
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0x20000, 0x323AF),
)


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(low <= code <= high for low, high in ranges)


def _without_marks(text: str) -> str:
    return "".join(c for c in text if not _within(ord(c), _SILENT_RANGES))


def _fold_character(character: str) -> str:
    code = ord(character)
    if _within(code, _SILENT_RANGES):
        return ""
    if (
        0xD800 <= code <= 0xDFFF
        or 0xE000 <= code <= 0xF8FF
        or unicodedata.category(character)
        in (
            "Cc",
            "Zs",
            "Zl",
            "Zp",
        )
    ):
        return " "
    if character in _MARKS:
        return _MARKS[character]
    if _within(code, _UNSPACED_RANGES):
        # Written without spaces: each is a word, and a searched word is a row of them.
        return f" {character} "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    # Marks go before the case: case folding turns the Greek iota below into a letter.
    bare = _without_marks(unicodedata.normalize("NFKD", character))
    kept = _without_marks(unicodedata.normalize("NFKD", bare.casefold()))
    return "".join(_LETTERS.get(c, _MARKS.get(c, c)) for c in kept)


class _Table(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """Fold ``text`` for comparing and searching.

    Case, Latin diacritics, the Turkish dotted and dotless i, Arabic vowel marks and letter
    variants, forms of quotes, apostrophes, dashes, spaces and digits no longer differ.
    Punctuation stays; invisible characters go.
    """
    return text.translate(_TABLE)


_SIGNS = str.maketrans(
    {**_MARKS, **dict.fromkeys("\t\n\r\u00a0\u2000\u2001\u2002\u2003\u2009\u202f", " ")}
)


def fold_signs(text: str) -> str:
    """Fold quotes, apostrophes, dashes and spaces only; every character keeps its place."""
    return text.translate(_SIGNS)


def folded_offsets(text: str) -> list[int]:
    """Return, for each character of ``text`` and for its end, where it begins in the fold."""
    return [0, *accumulate(map(len, map(_TABLE.__getitem__, map(ord, text))))]


def keeps_places(text: str) -> bool:
    """Say whether each character folds to one, so that places in the fold are places in ``text``.

    Much cheaper than ``folded_offsets``, and true of most texts.
    """
    return text.isascii() or all(len(_TABLE[ord(character)]) == 1 for character in set(text))
