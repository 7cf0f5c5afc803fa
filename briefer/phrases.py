"""What the core says to a person: English, with what differs apart, so that it can be translated.

A sentence stands where it is said, as ``phrase("“{key}” is not registered.", key=key)``. Whoever
reads English takes ``str`` of it; a window looks its text up and fills the places itself.
``scripts/translate`` gathers what is given to ``phrase``, ``counted`` and ``mark``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

_PLACE = re.compile(r"\{(\w+)\}")


class Count(Struct, frozen=True):
    """How many of something there are, such as "3 words".

    Attributes:
        one: English for one, with the figure as ``{n}``.
        many: English for any other number; the catalogues know the text by this one.
    """

    number: int
    one: str
    many: str

    def __str__(self) -> str:
        """Say it in English."""
        return filled(self.one if self.number == 1 else self.many, {"n": str(self.number)})


class Phrase(Struct, frozen=True):
    """A sentence, or a part of one.

    Attributes:
        text: English, each ``{name}`` in it a place for a value.
        values: By name: somebody's words as they stand, or phrases, counts and lists of them.
    """

    text: str
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        """Say it in English."""
        return filled(self.text, {name: _in_english(value) for name, value in self.values})


Value = str | int | Phrase | Count | tuple["Value", ...]


def phrase(text: str, /, **values: Value) -> Phrase:
    """Return a phrase; ``text`` is noted for the catalogues."""
    return Phrase(text, tuple(values.items()))


def counted(number: int, one: str, many: str) -> Count:
    """Return how many there are; the texts are noted for the catalogues."""
    return Count(number, one, many)


def mark(text: str) -> str:
    """Return ``text`` as it is, noted for the catalogues; it is translated when it is shown."""
    return text


def filled(text: str, values: Mapping[str, str]) -> str:
    """Put values in their places; a place without a value stays as it is."""
    if not values:
        return text
    # Not str.format: what a person has written may hold braces.
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), text)


def _in_english(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_in_english, value))
    return str(value)
