"""Spelling without a dictionary: what is a word, and in which forms a word counts as known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from msgspec import Struct

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c"
"""Accents, Arabic vowels, the stroke that stretches a line, the joiner of Persian."""
# Compiled when first used: a start spells nothing.
_WORD = rf"[\w{_MARKS}]+(?:['’ʼ][\w{_MARKS}]+)*"
_UNSPOKEN = "[\u0610-\u061a\u064b-\u0652\u0670\u0640\u00ad]"
_PASSED_OVER = (
    r"(`+)(?!`).+?(?<!`)\1(?!`)"  # code
    r"|\]\([^()\s]*(?:\s+\"[^\"]*\")?\)"  # where a link goes
    r"|\[@[^\[\]]*\]|\[\^[^\[\]]*\]"  # citations, footnotes
    r"|\{[^{}]*\}"  # facts, attributes
    r"|<[^<>\s]+>"
    r"|(?:[a-z][a-z0-9+.-]*://|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.-]*"  # addresses
    r"|^\s*\*?\[[^\[\]]+\]:"  # what is defined: abbreviations, addresses
    r"|^!!!.*?(?:basis:|$)"  # the names in the head of a judgement
)
_DOTTED = ("tr", "az")
_SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "sd", "ug"), "ARABIC"),
    **dict.fromkeys(("he", "yi"), "HEBREW"),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg"), "CYRILLIC"),
    "el": "GREEK",
    # Written in two of them.
    **dict.fromkeys(("sr", "uz", "ku"), ""),
}
_LATIN = "LATIN"


class Word(Struct, frozen=True):
    """A word to be checked; offsets count code points of its line."""

    start: int
    end: int
    text: str


def words_of_line(line: str) -> Iterator[Word]:
    """Yield what a line of Markdown, outside of fenced code, has to spell.

    Left out: code, citations, addresses, names of facts, abbreviations (with an ending, too, as
    in "AKP'nin"), names such as "YouTube", single letters and whatever holds a figure.
    """
    hidden = [found.span() for found in re.finditer(_PASSED_OVER, line, re.IGNORECASE)]
    for found in re.finditer(_WORD, line):
        start, end = found.span()
        if not _is_name(found[0]) and not any(a < end and start < b for a, b in hidden):
            yield Word(start, end, found[0])


def plain_form(word: str) -> str:
    """Return the form that dictionaries know: composed, a straight apostrophe, no vowel marks."""
    straight = word.replace("’", "'").replace("ʼ", "'")
    return re.sub(_UNSPOKEN, "", unicodedata.normalize("NFC", straight))


def lowered(word: str, language: str) -> str:
    """Return a word in small letters; in Turkish "I" is "ı" and "İ" is "i"."""
    if _short(language) in _DOTTED:
        word = word.replace("I", "ı").replace("İ", "i")
    return word.lower()


def is_known(word: str, known: Collection[str], language: str) -> bool:
    """Say whether a person has told us this word; one told in small letters may begin a line.

    What an apostrophe joins to it does not count: "Borrell's" is known with "Borrell", and so are
    "Borrell'in" and "d'Borrell".
    """
    plain = plain_form(word)
    parts = (plain, plain.rpartition("'")[0], plain.partition("'")[2])
    return any(p in known or lowered(p, language) in known for p in parts if len(p) > 1)


def name_within(word: str, language: str) -> str:
    """Return the name that an apostrophe parts from its ending, as in "Halep'teki", or "".

    Dictionaries of Turkish know a name with few of its endings, or with none.
    """
    name = plain_form(word).partition("'")[0] if _short(language) in _DOTTED else ""
    return name if name != plain_form(word) and name[:1].isupper() else ""


def is_foreign(word: str, language: str) -> bool:
    """Say whether a word is in other letters than its text, such as an Arabic name in English.

    A dictionary of the text's language has nothing to say of it.
    """
    own = _SCRIPTS.get(_short(language), _LATIN)
    letter = next((c for c in word if c.isalpha()), "")
    script = unicodedata.name(letter, "").partition(" ")[0] if letter else ""
    return own not in ("", script) and script in {_LATIN, *_SCRIPTS.values()} - {""}


def _short(language: str) -> str:
    return language.split("-")[0].lower()


def _is_name(word: str) -> bool:
    stem = re.split("['’ʼ]", word)[0]
    if len(word) < 2 or any(c.isdigit() or c == "_" for c in word):
        return True
    # An abbreviation, or capitals within a word.
    return len(stem) > 1 and any(c.isupper() for c in stem[1:])
