"""Typed marks to printed ones: quotation marks of the language, spaces that must not break.

Every rule replaces one character by one, so that places in the text stay where they are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from briefer.export.pdf.shape import NO_BREAK_SPACE


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
    **dict.fromkeys(("pl", "ro", "hu", "hr", "sr"), Quotes("„", "”", "‚", "’")),
    **dict.fromkeys(("sv", "fi"), Quotes("”", "”", "’", "’")),
}
APOSTROPHE = "’"
_OPENS_AFTER = re.compile(r"[\s(\[{<\u2013\u2014/“‘«„‚\u00a0-]")
_TYPED = re.compile("[\"']")
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


def printed(text: str, language: str, before: str = " ") -> str:
    """Return ``text`` with the marks that a printer sets; its length stays the same.

    Args:
        text: Part of a paragraph.
        language: BCP 47 tag.
        before: What stands directly before it; a blank at a paragraph's start.
    """
    if _TYPED.search(text):
        text = _with_quotes(text, _QUOTES.get(language.split("-", 1)[0].lower(), _ENGLISH), before)
    if _FIGURE.search(text) or any(sign in text for sign in _SIGNS):
        text = _STAY_TOGETHER.sub(NO_BREAK_SPACE, text)
    return text


def _with_quotes(text: str, quotes: Quotes, before: str) -> str:
    out: list[str] = []
    last = before[-1:] or " "
    for i, character in enumerate(text):
        made = character
        if character in "\"'":
            following = text[i + 1 : i + 2]
            is_opening = bool(_OPENS_AFTER.match(last)) and not following.isspace()
            if character == '"':
                made = quotes.opening if is_opening else quotes.closing
            elif is_opening and not following.isdigit():
                made = quotes.inner_opening
            elif (last.isalpha() and following.isalpha()) or is_opening:
                made = APOSTROPHE
            else:
                made = _closing_single(out, quotes)
        out.append(made)
        last = made
    return "".join(out)


def _closing_single(out: list[str], quotes: Quotes) -> str:
    """A single mark behind a word closes a quotation when one is open, else it is an apostrophe."""
    opened = out.count(quotes.inner_opening)
    closed = out.count(quotes.inner_closing) if quotes.inner_closing != APOSTROPHE else 0
    return quotes.inner_closing if opened > closed else APOSTROPHE
