"""Typed marks to printed ones: quotation marks of the language, spaces that must not break.

Every typed character has its own printed ones, so that places in the text stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefer.export.pdf.shape import NARROW_SPACE, NO_BREAK_SPACE


class Quotes(NamedTuple):
    """Opening and closing marks, double and single."""

    opening: str = "“"
    closing: str = "”"
    inner_opening: str = "‘"
    inner_closing: str = "’"


_ENGLISH = Quotes()
_QUOTES = {
    **dict.fromkeys(("de", "cs", "sk", "sl", "bg", "ka"), Quotes("„", "“", "‚", "‘")),
    **dict.fromkeys(("ru", "uk", "be", "el", "fa", "ar", "ckb", "az", "hy"), Quotes("«", "»")),
    **dict.fromkeys(("fr", "nb", "nn", "no"), Quotes("«", "»")),
    **dict.fromkeys(("de-ch", "de-li", "it-ch"), Quotes("«", "»", "‹", "›")),
    **dict.fromkeys(("pl", "ro", "hu", "hr", "sr"), Quotes("„", "”", "‚", "’")),
    **dict.fromkeys(("sv", "fi"), Quotes("”", "”", "’", "’")),
}
APOSTROPHE = "’"
_OPENS_AFTER = re.compile(r"[\s(\[{<\u2013\u2014/“‘«„‚\u00a0-]")
_TYPED = re.compile("[\"']")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_UNITS = (
    "%|‰|°C|°F|km|km²|km³|m|m²|m³|cm|mm|kg|g|t|ha|l|MW|GW|kW|kWh|MWh|GWh|Mt|bn|mn|"
    "million|billion|thousand|per"
)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|"
    "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|"
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_STAY_TOGETHER = re.compile(
    rf"(?<=\d) (?=(?:{_UNITS})(?!\w))"
    rf"|(?<=\d) (?=(?:{_MONTHS})\b)"
    r"|(?<=\bp\.) (?=\d)|(?<=\bpp\.) (?=\d)|(?<=\bNo\.) (?=\d)|(?<=\bArt\.) (?=\d)"
    r"|(?<=\bMr) (?=[A-Z])|(?<=\bMs) (?=[A-Z])|(?<=\bDr) (?=[A-Z])|(?<=\bDr\.) (?=[A-Z])"
    r"|(?<=\S) (?=[\u2013\u2014] )"
    r"|(?<=\S) (?=[;:!?»](?:\s|$))|(?<=«) (?=\S)"
)
_FIGURE = re.compile(r"\d ")
_SIGNS = (
    " –",
    " —",
    " ;",
    " :",
    " !",
    " ?",
    " »",
    "« ",
    "p. ",
    "No. ",
    "Art. ",
    "Mr ",
    "Ms ",
    "Dr",
)
"""Without a figure before a blank or one of these no rule can apply; most words have none."""


def commas(language: str) -> tuple[str, str]:
    """Return the comma and the semicolon of a language's script, as the program sets them."""
    is_arabic = language.split("-", 1)[0].lower() in ("ar", "ckb", "fa", "ps", "sd", "ug", "ur")
    return ("،", "؛") if is_arabic else (",", ";")


_FRENCH_SIGN = re.compile(r"[;:!?«»]")
_TYPED_BLANK = re.compile(rf"[ {NO_BREAK_SPACE}](?=[;!?»])|(?<=«)[ {NO_BREAK_SPACE}]")
_HIGH_MARK = re.compile(r"(?<=[\w)\]%°…’”»])[;:!?](?=[\s;:!?»)\]…]|$)")
_BARE_GUILLEMET = re.compile(r"«(?=\S)|(?<=\S)»")
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")


def printed(text: str, language: str, before: str = " ") -> Sequence[str]:
    """Return what a printer sets for each character of ``text``.

    Args:
        text: Part of a paragraph.
        language: BCP 47 tag.
        before: What stands before it in its paragraph, printed; a blank at the start.

    Returns:
        As many items as the text has characters. It is a string where each stays one character;
        in French a mark may bring its space along.
    """
    tag = language.lower()
    quotes = _QUOTES.get(tag) or _QUOTES.get(tag.split("-", 1)[0], _ENGLISH)
    if _TYPED.search(text):
        text = _with_quotes(text, quotes, before)
    if _FIGURE.search(text) or any(sign in text for sign in _SIGNS):
        text = _STAY_TOGETHER.sub(NO_BREAK_SPACE, text)
    if tag.startswith("fr") and _FRENCH_SIGN.search(text):
        return _with_french_spaces(text, before, is_canadian=tag == "fr-ca")
    return text


def _with_french_spaces(text: str, before: str, *, is_canadian: bool) -> Sequence[str]:
    """Set apart high marks and guillemets (Lexique of the Imprimerie nationale, 2002).

    A colon has a whole space before it, the other marks a narrow one; in Canada only colon and
    guillemets have any (Le guide du redacteur, 1996). Addresses stay as they are.
    """
    text = _TYPED_BLANK.sub(NARROW_SPACE, text)
    out = list(text)
    own = before[-1:] or " "
    addresses = [found.span() for found in _ADDRESS.finditer(text)]
    for found in _HIGH_MARK.finditer(own + text):
        at, mark = found.start() - 1, found.group()
        if any(a <= at < b - 1 for a, b in addresses) or (is_canadian and mark != ":"):
            continue
        if found.start() and (own + text)[at] not in ";:!?":
            out[at] = (NO_BREAK_SPACE if mark == ":" else NARROW_SPACE) + mark
    for found in _BARE_GUILLEMET.finditer(own + text):
        at = found.start() - 1
        if at >= 0:
            is_opening = out[at] == "«"
            out[at] = f"«{NARROW_SPACE}" if is_opening else f"{NARROW_SPACE}»"
    return out


def _with_quotes(text: str, quotes: Quotes, before: str) -> str:
    out: list[str] = []
    last = before[-1:] or " "
    for i, character in enumerate(text):
        made = character
        if character in "\"'":
            following = text[i + 1 : i + 2]
            is_opening = bool(_OPENS_AFTER.match(last)) and not following.isspace()
            if _HEBREW.match(last) and (character == "'" or _HEBREW.match(following)):
                made = "״" if character == '"' else "׳"  # inside a word: an acronym, a sound
            elif character == '"':
                made = quotes.opening if is_opening else quotes.closing
            elif is_opening and not following.isdigit():
                made = quotes.inner_opening
            elif (last.isalpha() and following.isalpha()) or is_opening:
                made = APOSTROPHE
            else:
                made = _closing_single(before + "".join(out), quotes)
        out.append(made)
        last = made
    return "".join(out)


def _closing_single(out: str, quotes: Quotes) -> str:
    """A single mark behind a word closes a quotation when one is open, else it is an apostrophe."""
    opened = out.count(quotes.inner_opening)
    closed = out.count(quotes.inner_closing) if quotes.inner_closing != APOSTROPHE else 0
    return quotes.inner_closing if opened > closed else APOSTROPHE
