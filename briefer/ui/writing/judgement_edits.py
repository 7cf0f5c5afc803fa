"""Finds the key judgement around the caret, and spells one, so that nobody has to remember how."""

from __future__ import annotations

import re
import textwrap

from msgspec import Struct

_BLOCK = re.compile(
    r'^!!! judgement(?:[ \t]+"(?P<title>[^"\n]*)")?[ \t]*\n'
    r"(?P<body>(?:[ \t]*\n)*(?: {4}[^\n]*(?:\n|\Z)(?:[ \t]*\n(?= {4}))*)+)",
    re.MULTILINE,
)

_FIELD = re.compile(r"(?:^|;)\s*(likelihood|confidence|basis)\s*:", re.IGNORECASE)


class WrittenJudgement(Struct, frozen=True):
    """A key judgement as it stands in a text.

    Attributes:
        words: Its Markdown, without the indent.
        start: First code point of the whole block.
        end: One past the last; a line feed after it is not its own.
    """

    words: str
    likelihood: str = ""
    confidence: str = ""
    basis: str = ""
    start: int = 0
    end: int = 0


def judgement_markdown(words: str, likelihood: str, confidence: str, basis: str) -> str:
    """Spell a key judgement as Markdown; what is empty is left out."""
    fields = (("likelihood", likelihood), ("confidence", confidence), ("basis", basis))
    said = [f"{name}: {plain}" for name, value in fields if (plain := _plain(value))]
    body = textwrap.indent("\n".join(words.strip().splitlines()), "    ")
    return f'!!! judgement "{"; ".join(said)}"\n{body}'


def judgement_at(text: str, at: int) -> WrittenJudgement | None:
    """Return the key judgement that the caret stands in; None where it stands elsewhere.

    One whose title says other things than a judgement's fields is left alone: its title would
    be lost.
    """
    for found in _BLOCK.finditer(text):
        end = found.start() + len(found[0].rstrip("\n"))
        if found.start() <= at <= end:
            fields = _fields(found["title"] or "")
            if fields is None:
                return None
            body = textwrap.dedent(found["body"]).strip("\n")
            return WrittenJudgement(body, **fields, start=found.start(), end=end)
    return None


def _fields(title: str) -> dict[str, str] | None:
    """Read the fields of a title; a semicolon within a field is part of it."""
    parts = _FIELD.split(title)
    names = [name.casefold() for name in parts[1::2]]
    if parts[0].strip() or len(set(names)) < len(names):
        return None
    return dict(zip(names, (value.strip(" ;") for value in parts[2::2]), strict=True))


def _plain(value: str) -> str:
    """Return what can stand in a field: a quotation mark, or another field's name, would end it."""
    return _FIELD.sub(r", \1 -", value.replace('"', "”")).strip(" ;")
