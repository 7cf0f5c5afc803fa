"""Settling many suggestions at once: one step, one undo, all of them or none."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.annotation import ThreadState
from briefer.domain.changes import ChangeSet
from briefer.domain.ids import RevisionNumber
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.history import Edit
from briefer.services.lookup import find_annotation, find_module, find_revision
from briefer.services.progress import Step, quiet
from briefer.services.review_edits import SetState
from briefer.services.reviewing import accept, reopen
from briefer.services.session import Session
from briefer.services.writing import restore_revision


class AcceptAll(Struct, frozen=True):
    """Put the wording of several suggestions into one module.

    Attributes:
        module: Whose words they are about.
        annotations: In any order; when one cannot be accepted, none is.
    """

    module: str
    annotations: tuple[str, ...]
    label: str = "Accept Suggestions"

    @property
    def size(self) -> int:
        """How many suggestions are settled."""
        return len(self.annotations)

    @property
    def modules(self) -> tuple[str, ...]:
        """Whose words change."""
        return (self.module,)

    def apply(self, session: Session, step: Step = quiet) -> tuple[ChangeSet, TakeBackAll]:
        """Accept them, each as a revision that credits its proposer."""
        outcome = ChangeSet()
        with session.file.write_tx():
            before = find_module(session, self.module).head.number
            for done, annotation in enumerate(self.annotations):
                step(done, self.size, annotation)
                if find_annotation(session, annotation).module != self.module:
                    raise InvalidInput(phrase("These suggestions are about several texts."))
                outcome |= accept(session, annotation)
            after = find_module(session, self.module).head.number
            step(self.size, self.size, "")
        return outcome, TakeBackAll(self.module, self.annotations, before, after, self.label)


class TakeBackAll(Struct, frozen=True):
    """Undo several accepted suggestions: the text before comes back, the threads open again."""

    module: str
    annotations: tuple[str, ...]
    before: int
    after: int
    label: str = "Accept Suggestions"

    @property
    def size(self) -> int:
        """How many suggestions are settled."""
        return len(self.annotations)

    @property
    def modules(self) -> tuple[str, ...]:
        """Whose words change."""
        return (self.module,)

    def apply(self, session: Session, step: Step = quiet) -> tuple[ChangeSet, AcceptAll]:
        """Bring the text back and reopen the threads."""
        outcome = ChangeSet()
        with session.file.write_tx():
            module = find_module(session, self.module)
            accepted = find_revision(session, module.id, RevisionNumber(self.after))
            if module.head.content != accepted.content:
                raise InvalidInput(
                    phrase(
                        "“{title}” was changed after the suggestions were accepted.",
                        title=module.title,
                    ),
                    phrase("Choose an earlier text under Changes to bring it back."),
                )
            for done, annotation in enumerate(self.annotations):
                step(done, self.size, annotation)
                outcome |= reopen(session, annotation)
            if self.before != self.after:
                outcome |= restore_revision(session, module.id, self.before)
            step(self.size, self.size, "")
        return outcome, AcceptAll(self.module, self.annotations, self.label)


class SetStates(Struct, frozen=True):
    """Bring several threads into one state, or each back into its own.

    Attributes:
        states: (annotation, state), each.
    """

    states: tuple[tuple[str, ThreadState], ...]
    label: str = "Reject Suggestions"

    @property
    def size(self) -> int:
        """How many threads change."""
        return len(self.states)

    @property
    def modules(self) -> tuple[str, ...]:
        """No words change."""
        return ()

    def apply(self, session: Session, step: Step = quiet) -> tuple[ChangeSet, Edit]:
        """Change them all, or none."""
        outcome = ChangeSet()
        before: list[tuple[str, ThreadState]] = []
        with session.file.write_tx():
            for done, (annotation, state) in enumerate(self.states):
                step(done, self.size, annotation)
                before.append((annotation, find_annotation(session, annotation).state))
                outcome |= SetState(annotation, state).apply(session)[0]
            step(self.size, self.size, "")
        return outcome, SetStates(tuple(before), self.label)


class SettleEverywhere(Struct, frozen=True):
    """Settle suggestions in several texts, in all of them or in none.

    Attributes:
        steps: One for each text.
    """

    steps: tuple[AcceptAll | TakeBackAll, ...]
    label: str = "Accept Suggestions"

    @property
    def size(self) -> int:
        """How many suggestions are settled."""
        return sum(each.size for each in self.steps)

    @property
    def modules(self) -> tuple[str, ...]:
        """Whose words change."""
        return tuple(each.module for each in self.steps)

    def apply(self, session: Session, step: Step = quiet) -> tuple[ChangeSet, Edit]:
        """Make every step; undoing goes back through them."""
        outcome, before, size = ChangeSet(), 0, self.size

        def tell(done: int, _of: int, what: str) -> None:
            step(before + done, size, what)

        back: list[AcceptAll | TakeBackAll] = []
        with session.file.write_tx():
            for each in self.steps:
                change, inverse = each.apply(session, tell)
                outcome |= change
                back.insert(0, inverse)
                before += each.size
        return outcome, SettleEverywhere(tuple(back), self.label)
