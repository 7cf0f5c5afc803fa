"""Finds the key judgement around the caret, and spells one, so that nobody has to remember how."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

_BLOCK = re.compile(
    r'^!!! judgement(?:[ \t]+"(?P<title>[^"\n]*)")?[ \t]*\n'
    r"(?P<body>(?:[ \t]*\n)*(?: {4}[^\n]*(?:\n|\Z)(?:[ \t]*\n(?= {4}))*)+)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class WrittenJudgement:
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
    # A quotation mark or a semicolon inside a field would end it.
    said = [f"{n}: {v.replace(chr(34), '”').replace(';', ',')}" for n, v in fields if v.strip()]
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
    fields: dict[str, str] = {}
    for part in filter(str.strip, title.split(";")):
        name, colon, value = part.partition(":")
        key = name.strip().casefold()
        if not colon or key not in ("likelihood", "confidence", "basis") or key in fields:
            return None
        fields[key] = value.strip()
    return fields
