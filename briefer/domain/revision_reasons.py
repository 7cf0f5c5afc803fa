"""Why the program made a revision: written in English, and read again to be said in any language.

A reason is part of what a revision's hash is over, so it is stored as it was written and never
again in another language. A name that a person gave a version is no reason of ours, and is left as
it is unless it is word for word what the program would have written.
"""

from __future__ import annotations

import re
from functools import cache

from briefer.phrases import Phrase, Value, filled, mark

RESTORED = mark("Restored revision {number}")
TOOK = mark("Took revision {number} of “{title}”")
MERGED = mark("Merged revision {number} of “{title}”")
REPLACED = mark("Replaced “{old}” with “{new}”")
ACCEPTED = mark("Suggestion by {author} accepted")
ACCEPTED_OF_NOBODY = mark("Suggestion by somebody accepted")
STATUS = mark("Status: {status}")
CHANGED = mark("Changed {details}")
STILL_VALID = mark("Still valid on {day}")
NO_LONGER_VALID = mark("No longer said to be valid")
_STEPS_BACK = (mark("Take Newest Words"), mark("Merge Newest Words"))
"""A wording that comes back is named after the step that was taken back."""
_ALL = (
    RESTORED, TOOK, MERGED, REPLACED, ACCEPTED_OF_NOBODY, ACCEPTED, STATUS, CHANGED, STILL_VALID,
    NO_LONGER_VALID, *_STEPS_BACK,
)  # fmt: skip
_NAMES = (
    mark("draft"), mark("in review"), mark("approved"), mark("retired"),
    mark("title"), mark("tags"), mark("region"), mark("topic"), mark("owner"),
    mark("language"), mark("status"), mark("marking"), mark("as-of"), mark("review-by"),
)  # fmt: skip
"""What a status or a detail is called in a reason."""
_ANY_NAME = "|".join(map(re.escape, _NAMES))
_BETWEEN = ", "
_VALUES = {
    "number": r"\d+",
    "day": r"\d{4}-\d\d-\d\d",
    "status": _ANY_NAME,
    "details": rf"(?:{_ANY_NAME})(?:{_BETWEEN}(?:{_ANY_NAME}))*",
}
"""What can stand in the place of a name; anything, for the others."""


def reason(template: str, **values: object) -> str:
    """Return the reason to store with a revision; ``template`` is one of the above."""
    return filled(template, {name: str(value) for name, value in values.items()})


def said(stored: str) -> Phrase | str:
    """Return a stored reason as a phrase; what a person wrote as it is."""
    for template in _ALL:
        found = _pattern(template).fullmatch(stored)
        if found is not None:
            values = tuple((name, _value(name, words)) for name, words in found.groupdict().items())
            return Phrase(template, values)
    return stored


@cache
def _pattern(template: str) -> re.Pattern[str]:
    def place(found: re.Match[str]) -> str:
        return f"(?P<{found[1]}>{_VALUES.get(found[1], '.*')})"

    return re.compile(re.sub(r"\\\{(\w+)\\\}", place, re.escape(template)), re.DOTALL)


def _value(name: str, words: str) -> Value:
    if name == "status":
        return Phrase(words)
    if name == "details":
        return tuple(map(Phrase, words.split(_BETWEEN)))
    return words
