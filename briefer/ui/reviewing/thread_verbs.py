"""What a person can ask of a thread, as it stands and as their name is."""

from __future__ import annotations

from enum import StrEnum

from briefer.domain.annotation import Annotation, AnnotationKind, ThreadState


class CardVerb(StrEnum):
    """What a person can ask of a thread."""

    REPLY = "reply"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    ASSIGN = "assign"
    ACCEPT = "accept"
    REJECT = "reject"
    REATTACH = "re-attach"
    REWORD = "reword"
    TAKE_BACK = "take back"


def verbs_for(annotation: Annotation, me: str = "") -> tuple[CardVerb, ...]:
    """Return what ``me`` can ask of a thread where it stands now."""
    if annotation.state is not ThreadState.OPEN:
        return () if annotation.state is ThreadState.ACCEPTED else (CardVerb.REOPEN,)
    own = (CardVerb.REWORD, CardVerb.TAKE_BACK) if annotation.author == me else ()
    if annotation.kind is AnnotationKind.SUGGESTION:
        return CardVerb.ACCEPT, CardVerb.REJECT, CardVerb.ASSIGN, *own
    return CardVerb.RESOLVE, CardVerb.ASSIGN, *own
