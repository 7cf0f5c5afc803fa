"""The words of the search box: ``status:approved tag:turkey stale:yes`` among plain ones."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct

from briefer.domain.annotation import AnnotationKind
from briefer.domain.folding import fold
from briefer.domain.module import Status
from briefer.domain.query import ModuleQuery

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r'(?:\w+:)?"[^"]*(?:"|$)|\S+')
_STATUSES = {
    "draft": Status.DRAFT,
    "in-review": Status.IN_REVIEW,
    "review": Status.IN_REVIEW,
    "in review": Status.IN_REVIEW,
    "approved": Status.APPROVED,
    "retired": Status.RETIRED,
}
_KINDS = {
    "question": AnnotationKind.QUESTION,
    "suggestion": AnnotationKind.SUGGESTION,
    "fact-check": AnnotationKind.FACT_CHECK,
    "check": AnnotationKind.FACT_CHECK,
    "comment": AnnotationKind.COMMENT,
}
_YES, _NO = ("yes", "true", "1"), ("no", "false", "0")
FREE = ("tag", "owner", "region", "topic", "marking", "language")
"""Fields whose values are whatever the library uses."""

_FIXED: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "status": ("draft", "in-review", "approved", "retired"),
        "stale": ("yes", "no"),
        "has": ("question", "suggestion", "fact-check", "comment"),
    }
)
NAMES = ("status", "tag", "stale", "owner", "has", "region", "topic", "marking", "language")
"""Every field, the most useful first."""

MOST_OFFERED = 8
_LEAST_TYPED = 2
_T = TypeVar("_T")
Vocabulary = Mapping[str, Sequence[str]]
"""For each field of ``FREE``: the values in use."""

_NOTHING_KNOWN: Vocabulary = MappingProxyType({})


class Offer(Struct, frozen=True):
    """Something to complete: ``text`` takes the place of ``start..end`` in the box."""

    start: int
    end: int
    text: str


def read_search(
    typed: str, today: date, me: str = "", known: Vocabulary = _NOTHING_KNOWN
) -> ModuleQuery:
    """Turn what was typed into a query; a word that means nothing special is searched for.

    A field without a value asks for nothing yet, and the beginning of a value will do when only
    one begins so: the list narrows while one types and is never empty in between.

    Args:
        typed: What stands in the box.
        today: What "stale" is measured against.
        me: Who "owner:me" is.
        known: Values in use: one of them is meant whatever its case and accents, and by its
            beginning alone when no other begins so.
    """
    fields: dict[str, Any] = {}
    tags: list[str] = []
    plain = []
    for _, word, name, value in _words(typed):
        folded = fold(value)
        if (name and not value) or not fold(word).strip('"'):
            # Begun, and asking for nothing yet: a field, or words in quotation marks.
            continue
        status, kind = _begun(folded, _STATUSES), _begun(folded, _KINDS)
        if name == "status" and status is not None:
            fields["status"] = status
        elif name == "has" and kind is not None:
            fields["has"] = kind
        elif name == "stale" and folded in _YES:
            fields["stale_on"] = today
        elif name == "stale" and folded in _NO:
            fields["fresh_on"] = today
        elif name == "owner" and folded == "me" and me:
            fields["owner"] = me
        elif name in FREE:
            meant = _meant(value, known.get(name, ()))
            if name == "tag":
                tags.append(meant)
            else:
                fields[name] = meant
        else:
            plain.append(word)
    return ModuleQuery(text=" ".join(plain), tags=tuple(dict.fromkeys(tags)), **fields)


def offers(typed: str, caret: int, known: Vocabulary = _NOTHING_KNOWN) -> list[Offer]:
    """Return what could complete the word that the caret stands at the end of.

    Args:
        typed: What stands in the box.
        caret: Where, in code points.
        known: Values in use.
    """
    found = next((m for m in _WORD.finditer(typed) if m.end() == caret), None)
    if found is None:
        return []
    word = found[0]
    name, colon, value = word.partition(":")
    if not colon:
        begun = fold(word)
        names = [n for n in NAMES if n.startswith(begun)] if len(begun) >= _LEAST_TYPED else []
        return [Offer(found.start(), caret, f"{n}:") for n in names]
    name = name.casefold()
    if name not in NAMES:
        return []
    values = list(_FIXED.get(name, known.get(name, ())))
    if name == "owner":
        values.insert(0, "me")
    begun = fold(value.strip('"'))
    fitting = [v for v in values if fold(v).startswith(begun)]
    fitting += [v for v in values if begun in fold(v) and v not in fitting]
    made = [Offer(found.start(), caret, spelled(name, v)) for v in fitting[:MOST_OFFERED]]
    return [] if [o.text for o in made] == [word] else made


def spelled(name: str, value: str) -> str:
    """Spell a field and its value as they are typed."""
    return f'{name}:"{value}"' if re.search(r"\s", value) else f"{name}:{value}"


def with_field(typed: str, name: str, value: str) -> str:
    """Return ``typed`` asking for ``name:value``, and no longer for another value of it."""
    rest = without_fields(typed, name)
    return f"{rest} {spelled(name, value)}".strip()


def without_fields(typed: str, *names: str) -> str:
    """Return ``typed`` without the words that ask for any of these fields."""
    return " ".join(word for _, word, name, _ in _words(typed) if name not in names)


def _words(typed: str) -> Iterator[tuple[int, str, str, str]]:
    """Yield each word with its place, and its field and value if it has them."""
    for found in _WORD.finditer(typed):
        name, colon, value = found[0].partition(":")
        is_field = bool(colon) and name.casefold() in NAMES
        yield (
            found.start(),
            found[0],
            name.casefold() if is_field else "",
            " ".join(value.strip('"').split()) if is_field else "",
        )


def _begun(value: str, known: Mapping[str, _T]) -> _T | None:
    if value in known:
        return known[value]
    begun = {meant for spelling, meant in known.items() if spelling.startswith(value)}
    return begun.pop() if len(begun) == 1 else None


def _meant(value: str, known: Sequence[str]) -> str:
    wanted = fold(value)
    same = [k for k in known if fold(k) == wanted]
    if same:
        return value if value in same else same[0]
    begun = [k for k in known if fold(k).startswith(wanted)]
    return begun[0] if len(begun) == 1 else value
