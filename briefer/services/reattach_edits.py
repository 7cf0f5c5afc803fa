"""Saying by hand which words an annotation is about, as a step that can be taken back."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.anchor import Anchor, Resolution
from briefer.domain.annotation import EventKind
from briefer.domain.changes import Changed, ChangeSet
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.history import Edit
from briefer.services.lookup import find_annotation, find_module
from briefer.services.placing import places_in
from briefer.services.reviewing import add_event, reattach
from briefer.services.session import Session


class Reattach(Struct, frozen=True):
    """Attach a thread to words of the newest revision.

    Attributes:
        start: First code point of the words.
        end: One past the last.
    """

    annotation: str
    start: int
    end: int
    label: str = "Re-attach"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Attach it; undoing brings back the anchor and the place that it had."""
        with session.file.write_tx():
            thread = find_annotation(session, self.annotation)
            head = find_module(session, thread.module).head
            every = session.file.annotations.of_module(thread.module)
            before = places_in(session, every, head)[thread.id]
            outcome = reattach(session, self.annotation, self.start, self.end)
        back = ReturnAnchor(
            self.annotation, thread.present_anchor, before, head.sha256, self, self.label
        )
        return outcome, back


class ReturnAnchor(Struct, frozen=True):
    """Undo a re-attaching: the earlier anchor counts again, which events tell as well.

    Attributes:
        anchor: The one before.
        place: Where its words were, or were not, in the newest revision.
        head: SHA-256 of that revision; in another one the place would be wrong.
    """

    annotation: str
    anchor: Anchor
    place: Resolution
    head: str
    again: Reattach
    label: str = "Re-attach"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Bring the anchor back."""
        with session.file.write_tx():
            thread = find_annotation(session, self.annotation)
            module = find_module(session, thread.module)
            if module.head.sha256 != self.head:
                raise InvalidInput(
                    phrase(
                        "“{title}” was changed after the annotation was attached.",
                        title=module.title,
                    ),
                    phrase("Attach it to other words by hand."),
                )
            add_event(session, thread, EventKind.REANCHOR, anchor=self.anchor)
            here = {thread.id: self.place}
            session.file.annotations.place(module.id, module.head.number, here)
        return ChangeSet(Changed.ANNOTATIONS, (thread.id, thread.module)), self.again
