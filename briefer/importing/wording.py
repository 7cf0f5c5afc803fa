"""How words are compared and escaped when text comes in."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SENTENCE_END = re.compile(r"[.!?…؟۔。]['\"”’»)\]]*$")

_SPECIAL = re.compile(r"([\\`*])|(?<![^\W_])_|_(?![^\W_])")
_BRACKET = re.compile(r"\[(?=[@^])|\[(?=[^\]\[]{0,500}\][(\[:])")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_STRIKE = re.compile(r"~(?=~)|(?<=~)~")
_BRACE = re.compile(r"\{(?=fact:|:|\+\+|--|~~|==|>>)")
_LINE_START = re.compile(r"^(?:(\d{1,9})(\.)(?=\s|$)|([#>+-])|(:)(?=\s)|(!!!)|(=+\s*)$)")


def words_of(text: str) -> list[str]:
    """Return the words of ``text``, folded so that case and typography make no difference."""
    folded = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    return _WORD.findall(folded)


def ends_sentence(text: str) -> bool:
    """Say whether ``text`` ends as a sentence does, in Latin or Arabic script."""
    return _SENTENCE_END.search(text.rstrip()) is not None


def as_markdown(text: str) -> str:
    """Escape one line of plain text, so that Markdown shows exactly its characters."""
    return escape_start(escape_inline(one_line(text)))


def escape_inline(text: str) -> str:
    """Escape what would be read as Markdown anywhere in a line."""
    text = _SPECIAL.sub(lambda m: "\\" + m[0], text)
    text = _BRACKET.sub(r"\\[", text)
    text = _ENTITY.sub("&amp;", text)
    text = _TAG.sub("&lt;", text)
    text = _STRIKE.sub("&#126;", text)
    return _BRACE.sub(r"\\{", text).replace("|", "\\|")


def escape_start(text: str) -> str:
    """Escape what would be read as a list, a heading or a quotation at the start of a line."""
    return _LINE_START.sub(_escape_start, text)


def _escape_start(found: re.Match[str]) -> str:
    if found[2]:
        return f"{found[1]}\\."
    if found[4]:
        return "&#58;"
    if found[6]:
        return "&#61;" + found[6][1:]
    return "\\" + found[0]


def one_line(text: str) -> str:
    """Return ``text`` with every run of white space as one blank."""
    return " ".join(text.split())
