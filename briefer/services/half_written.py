"""Keeps remarks and replies that a person has begun and not yet sent, until the text comes back.

They lie in the person's own folder and not in the library: nobody else is to read them, and a
library that is handed on must not carry them along.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec import Struct, field, to_builtins

from briefer.domain.anchor import Anchor
from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId
from briefer.errors import StorageError
from briefer.phrases import phrase
from briefer.services.session import Session
from briefer.services.unsaved import unsaved_folder, write_safely


class HalfRemark(Struct, frozen=True):
    """An annotation that is being written.

    Attributes:
        id: Tells it from others on the same text; never an annotation's.
        anchor: The words that it is about.
        replacement: The wording as it stands in its field, proposed or not.
        briefing: The briefing in which it was begun.
        only_here: Whether it is to be kept to that briefing.
        rewords: The annotation that gets these words; None for a new one.
    """

    id: str
    kind: AnnotationKind
    anchor: Anchor
    text: str
    replacement: str
    briefing: BriefingId | None = None
    only_here: bool = False
    rewords: AnnotationId | None = None


class HalfReply(Struct, frozen=True):
    """A reply that is being written.

    Attributes:
        rewords: The reply that gets these words; empty for a new one.
    """

    text: str
    rewords: str = ""


class HalfWritten(Struct, frozen=True):
    """What is begun on one text: remarks, the newest last, and a reply for each thread."""

    remarks: tuple[HalfRemark, ...] = ()
    replies: Mapping[AnnotationId, HalfReply] = field(default_factory=dict)


def keep_half_written(session: Session, module: ModuleId, half: HalfWritten) -> None:
    """Write down what is begun on a text; nothing begun leaves no file.

    Raises:
        StorageError: The person's folder cannot be written.
    """
    path = _file(session, module)
    if not (half.remarks or half.replies):
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return
    try:
        write_safely(path, json.dumps(to_builtins(half), ensure_ascii=False, indent=1))
    except OSError as error:
        raise StorageError(
            phrase(
                "What you are writing in the margin could not be kept: {reason}.",
                reason=error.strerror or str(error),
            ),
            phrase("Send it before you close the window."),
        ) from error


def find_half_written(session: Session, module: ModuleId) -> HalfWritten:
    """Return what was begun on a text; a file that makes no sense is as if it were not there."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        noted = json.loads(_file(session, module).read_text("utf-8"))
        remarks = tuple(_remark(each) for each in noted["remarks"])
        replies = {AnnotationId(k): HalfReply(**each) for k, each in noted["replies"].items()}
        return HalfWritten(remarks, replies)
    return HalfWritten()


def find_words(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """Return where the words of a remark are in a text, in code points; None when they are gone."""
    begins, ends = anchor.start - len(anchor.before), anchor.end + len(anchor.after)
    if text[max(0, begins) : ends] == anchor.before + anchor.quote + anchor.after:
        return anchor.start, anchor.end
    # Here, and wherever places are worked out: a start knows them from the library.
    from briefer.domain.anchoring import find_again

    found = find_again(anchor, text)
    return (found.start, found.end) if found.start is not None and found.end is not None else None


def _remark(noted: dict[str, Any]) -> HalfRemark:
    kind, anchor = AnnotationKind(noted["kind"]), Anchor(**noted["anchor"])
    return HalfRemark(**{**noted, "kind": kind, "anchor": anchor})


def _file(session: Session, module: ModuleId) -> Path:
    return unsaved_folder(session) / f"{module}.margin.json"
