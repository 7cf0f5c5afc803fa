"""Finds the words of a text that somebody pointed at on a page."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from msgspec import Struct

from briefer.domain.blocks import Run, inlines_of
from briefer.domain.document import ExportDocument
from briefer.domain.ids import SectionId
from briefer.ui.pages.pdf_pages import PlaceOnPage

_WINDOWS = ((60, 60), (25, 25), (0, 25), (25, 0), (0, 12), (12, 0))
"""How many letters before and after the place are compared: first many, then fewer."""


class PlaceInText(Struct, frozen=True):
    """Code point ``at`` of the text of ``section``."""

    section: SectionId
    at: int


class PageWords:
    """The letters of a document in reading order, each with the place it came from.

    Only letters and digits are kept: a page breaks lines, hyphenates, and sets quotation marks
    as it likes.
    """

    def __init__(self, document: ExportDocument) -> None:
        letters: list[str] = []
        self._places: list[PlaceInText] = []
        for section in document.sections:
            if section.origin is None:
                continue
            for block in section.blocks:
                for inline in inlines_of(block.block):
                    if isinstance(inline, Run) and inline.start is not None:
                        for number, letter in _letters(inline.text):
                            at = inline.start + (number if inline.is_verbatim else 0)
                            letters.append(letter)
                            self._places.append(PlaceInText(section.id, at))
        self._letters = "".join(letters)

    def find(self, place: PlaceOnPage, share: float) -> PlaceInText | None:
        """Return where the words at ``place`` come from, or None for words nobody wrote.

        Args:
            place: The words around the place that was pointed at.
            share: How far down the document it is, 0 to 1: decides between equal words.
        """
        before = "".join(x for _, x in _letters(place.text[: place.at]))
        after = "".join(x for _, x in _letters(place.text[place.at :]))
        for left, right in _WINDOWS:
            head, tail = before[len(before) - min(left, len(before)) :], after[:right]
            if len(head) + len(tail) < 6:
                continue
            found = list(_all(self._letters, head + tail))
            if found:
                wanted = share * len(self._letters)
                best = min(found, key=lambda at: abs(at - wanted)) + len(head)
                return self._places[min(best, len(self._places) - 1)]
        return None


def _letters(text: str) -> Iterator[tuple[int, str]]:
    for number, character in enumerate(text):
        for letter in unicodedata.normalize("NFKC", character).lower():
            if letter.isalnum():
                yield number, letter


def _all(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
