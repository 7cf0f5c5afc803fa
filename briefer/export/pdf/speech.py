"""Words as they are spoken, where they are drawn in another order.

Glyphs of a line that mixes directions stand on the page from left to right. So each stretch of such
a paragraph becomes an element that tells its words in the order in which they are read (PDF/UA-1,
7.2; ISO 32000-1, 14.9.4), below the link, citation or comment that it lies in.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from briefer.export.pdf.bidi import RIGHT_TO_LEFT
from briefer.export.pdf.layout import Mark, Run
from briefer.export.pdf.objects import text_string

_RIGHT = frozenset(("R", "AL"))
_FIRST_SERIAL = 1_000_000
"""Numbers from here on belong to these elements; other marks of a paragraph count from 0."""


def spoken(runs: tuple[Run, ...], *, is_rtl: bool) -> tuple[Run, ...]:
    """Return runs whose words are told in reading order; others are left as they are.

    In a paragraph that runs left to right, words of the other direction also name their language.
    """
    if not is_rtl and not any(RIGHT_TO_LEFT.search(r.text) for r in runs):
        return runs
    out: list[Run] = []
    for run in runs:
        for words, language in ((run.text, ""),) if is_rtl else _stretches(run.text):
            said = [("ActualText", text_string(words.replace("\n", " ")))]
            if language:
                said.append(("Lang", text_string(language)))
            mark = Mark("Span", _FIRST_SERIAL + len(out), attributes=tuple(said))
            out.append(run._replace(text=words, marks=(*run.marks, mark)))
    return tuple(out)


def _stretches(text: str) -> Iterator[tuple[str, str]]:
    """Cut text at the ends of what runs right to left; yield each stretch with its language."""
    first = last = -1
    done = 0
    for i, character in enumerate(text):
        kind = unicodedata.bidirectional(character)
        if kind in _RIGHT:
            first = i if first < 0 else first
            last = i + 1
        elif kind == "NSM" and last == i:
            last = i + 1
        elif kind == "L" and first >= 0:
            yield from _cut(text, done, first, last)
            done, first = last, -1
    if first >= 0:
        yield from _cut(text, done, first, last)
        done = last
    if done < len(text):
        yield text[done:], ""


def _cut(text: str, done: int, first: int, last: int) -> Iterator[tuple[str, str]]:
    if first > done:
        yield text[done:first], ""
    yield text[first:last], language_of(text[first:last])


def language_of(words: str) -> str:
    """Return the likeliest language of right-to-left words that nobody named."""
    if any("\u0590" <= c <= "\u05ff" or "\ufb1d" <= c <= "\ufb4f" for c in words):
        return "he"
    return "fa" if any(c in "پچژگ" for c in words) else "ar"
