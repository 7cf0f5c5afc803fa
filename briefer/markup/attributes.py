"""This module reads attribute lists that mark a list or a table: ``{: marking="TLP:AMBER" }``.

Python-markdown gives attribute lists to paragraphs, headings and list items, not to lists and
tables. Here a line of attributes after a list or a table belongs to it.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.extensions.attr_list import get_attrs_and_remainder
from msgspec import Struct

_LINE = re.compile(r"\{:[ ]*([^\n]*)\}[ ]*")
_NAMES = {"marking", "lang"}


class Attributes(Struct, frozen=True):
    """What an attribute list can say about a block; empty for what it does not say."""

    marking: str = ""
    language: str = ""

    def __bool__(self) -> bool:
        return bool(self.marking or self.language)

    def __or__(self, other: Attributes) -> Attributes:
        """Fill in from ``other`` what is not said here."""
        return Attributes(self.marking or other.marking, self.language or other.language)


NONE = Attributes()


def attributes_of(element: Element) -> Attributes:
    """Return what python-markdown's attribute list rule left on ``element``."""
    return Attributes((element.get("marking") or "").strip(), (element.get("lang") or "").strip())


def attribute_line(text: str | None) -> Attributes:
    """Read a line that holds an attribute list and nothing else; empty if it is something else."""
    found = _LINE.fullmatch((text or "").strip())
    if not found:
        return NONE
    pairs, remainder = get_attrs_and_remainder(found.group(1))
    if remainder or any(name not in _NAMES or value is None for name, value in pairs):
        return NONE
    values = dict(pairs)
    return Attributes(values.get("marking", "").strip(), values.get("lang", "").strip())
