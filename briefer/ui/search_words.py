"""Reads what is typed into the search box: plain words, and words such as ``status:draft``."""

from __future__ import annotations

import re
from datetime import date

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import Status
from briefer.domain.query import ModuleQuery

_WORD = re.compile(r'(\w+):("[^"]*"|\S+)(?=\s|$)')
_STATUSES = {
    "draft": Status.DRAFT,
    "review": Status.IN_REVIEW,
    "in-review": Status.IN_REVIEW,
    "in review": Status.IN_REVIEW,
    "approved": Status.APPROVED,
    "retired": Status.RETIRED,
}
_KINDS = {
    "comment": AnnotationKind.COMMENT,
    "question": AnnotationKind.QUESTION,
    "check": AnnotationKind.FACT_CHECK,
    "fact-check": AnnotationKind.FACT_CHECK,
    "suggestion": AnnotationKind.SUGGESTION,
}
_PLAIN = ("tag", "owner", "region", "topic")


def read_search(typed: str, today: date, me: str = "") -> ModuleQuery:
    """Turn what was typed into a query; a word that means nothing special is searched for.

    Args:
        typed: What stands in the box.
        today: What "stale" is measured against.
        me: Who "owner:me" is.
    """
    fields: dict[str, object] = {}

    def take(found: re.Match[str]) -> str:
        name, value = found[1].casefold(), found[2].strip('"')
        if name == "status" and value.casefold() in _STATUSES:
            fields["status"] = _STATUSES[value.casefold()]
        elif name == "has" and value.casefold() in _KINDS:
            fields["has"] = _KINDS[value.casefold()]
        elif name == "stale" and value.casefold() in ("yes", "1", "true"):
            fields["stale_on"] = today
        elif name in _PLAIN and value:
            fields[name] = me if name == "owner" and value == "me" and me else value
        else:
            return found[0]
        return " "

    text = " ".join(_WORD.sub(take, typed).split())
    return ModuleQuery(text=text, **fields)  # type: ignore[arg-type]  # each by its own name


def offered_words(tags: list[str], owners: list[str]) -> list[str]:
    """Return what the search box offers to complete."""
    offered = [f"status:{s}" for s in ("draft", "in-review", "approved", "retired")]
    offered += ["stale:yes", "owner:me", *(f"has:{k}" for k in ("question", "suggestion",
                "fact-check", "comment"))]  # fmt: skip
    for name, values in (("tag", tags), ("owner", owners)):
        offered += [f'{name}:"{v}"' if " " in v else f"{name}:{v}" for v in values]
    return offered
