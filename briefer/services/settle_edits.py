"""Settling many suggestions at once: one step, one undo, all of them or none."""

from __future__ import annotations

from dataclasses import dataclass

from briefer.domain.annotation import ThreadState
from briefer.domain.changes import ChangeSet
from briefer.errors import InvalidInput
from briefer.services.history import Edit
from briefer.services.lookup import find_annotation, find_module
from briefer.services.review_edits import SetState
from briefer.services.reviewing import accept, reopen
from briefer.services.session import Session
from briefer.services.writing import restore_revision


@dataclass(frozen=True, slots=True)
class AcceptAll:
    """Put the wording of several suggestions into one module.

    Attributes:
        module: Whose words they are about.
        annotations: In any order; when one cannot be accepted, none is.
    """

    module: str
    annotations: tuple[str, ...]
    label: str = "Accept Suggestions"

    def apply(self, session: Session) -> tuple[ChangeSet, TakeBackAll]:
        """Accept them, each as a revision that credits its proposer."""
        outcome = ChangeSet()
        with session.file.write_tx():
            before = find_module(session, self.module).head.number
            for annotation in self.annotations:
                if find_annotation(session, annotation).module != self.module:
                    raise InvalidInput("These suggestions are about several texts.")
                outcome |= accept(session, annotation)
            after = find_module(session, self.module).head.number
        return outcome, TakeBackAll(self.module, self.annotations, before, after, self.label)


@dataclass(frozen=True, slots=True)
class TakeBackAll:
    """Undo several accepted suggestions: the text before comes back, the threads open again."""

    module: str
    annotations: tuple[str, ...]
    before: int
    after: int
    label: str = "Accept Suggestions"

    def apply(self, session: Session) -> tuple[ChangeSet, AcceptAll]:
        """Bring the text back and reopen the threads."""
        outcome = ChangeSet()
        with session.file.write_tx():
            module = find_module(session, self.module)
            if module.head.number != self.after:
                raise InvalidInput(
                    f"“{module.title}” was changed after the suggestions were accepted.",
                    "Choose an earlier text under Changes to bring it back.",
                )
            for annotation in self.annotations:
                outcome |= reopen(session, annotation)
            if self.before != self.after:
                outcome |= restore_revision(session, module.id, self.before)
        return outcome, AcceptAll(self.module, self.annotations, self.label)


@dataclass(frozen=True, slots=True)
class SetStates:
    """Bring several threads into one state, or each back into its own.

    Attributes:
        states: (annotation, state), each.
    """

    states: tuple[tuple[str, ThreadState], ...]
    label: str = "Reject Suggestions"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Change them all, or none."""
        outcome = ChangeSet()
        before: list[tuple[str, ThreadState]] = []
        with session.file.write_tx():
            for annotation, state in self.states:
                before.append((annotation, find_annotation(session, annotation).state))
                outcome |= SetState(annotation, state).apply(session)[0]
        return outcome, SetStates(tuple(before), self.label)


@dataclass(frozen=True, slots=True)
class SettleEverywhere:
    """Settle suggestions in several texts, in all of them or in none.

    Attributes:
        steps: One for each text.
    """

    steps: tuple[AcceptAll | TakeBackAll, ...]
    label: str = "Accept Suggestions"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Make every step; undoing goes back through them."""
        outcome = ChangeSet()
        back: list[AcceptAll | TakeBackAll] = []
        with session.file.write_tx():
            for step in self.steps:
                change, inverse = step.apply(session)
                outcome |= change
                back.insert(0, inverse)
        return outcome, SettleEverywhere(tuple(back), self.label)
