"""This module reads and writes the YAML front matter of a Markdown file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

import yaml

Value: TypeAlias = object
Front: TypeAlias = dict[str, Value]

MAX_CHARACTERS = 1_000_000
"""Longer front matter is not read, in code points."""

_FENCED = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.M | re.S)


MAX_DEPTH = 20
"""Front matter with lists inside lists past this is not read."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OPENING = (yaml.SequenceStartEvent, yaml.MappingStartEvent)
_CLOSING = (yaml.SequenceEndEvent, yaml.MappingEndEvent)


def _is_sound(text: str) -> bool:
    """Say whether YAML is shallow and free of aliases: a few lines of them stand for gigabytes."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, _OPENING) - isinstance(event, _CLOSING)
        if depth > MAX_DEPTH or isinstance(event, yaml.AliasEvent):
            return False
    return True


def read_front_matter(text: str) -> tuple[Front, str]:
    """Return the front matter of ``text`` and what comes after it.

    Text that has none, or none that is a YAML mapping, comes back whole with an empty mapping.
    Never raises.
    """
    found = _FENCED.match(text)
    if not found or len(found.group(1)) > MAX_CHARACTERS:
        return {}, text
    try:
        values = yaml.load(found.group(1), _LOADER) if _is_sound(found.group(1)) else None
    except (yaml.YAMLError, ValueError, RecursionError, TypeError):
        return {}, text
    if not isinstance(values, dict):
        return {}, text
    return {str(name): value for name, value in values.items()}, text[found.end() :]


def write_front_matter(values: Mapping[str, Value]) -> str:
    """Write ``values`` as front matter, in their order, the same on every machine.

    Values are strings, numbers, booleans, dates, and lists and mappings of these.
    """
    written = yaml.safe_dump(
        dict(values), sort_keys=False, allow_unicode=True, width=10_000, default_flow_style=False
    )
    return f"---\n{written}---\n"
