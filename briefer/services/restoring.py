"""Going back to earlier versions as steps that can be taken back themselves."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.changes import ChangeSet
from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.history import Edit
from briefer.services.lookup import find_module, find_revision
from briefer.services.progress import Step, quiet
from briefer.services.session import Session
from briefer.services.writing import restore_revision


class Return(Struct, frozen=True):
    """One text that goes back to an earlier version.

    Attributes:
        to: The version whose content comes back.
        over: The version that the step was planned over; a text that has become another since
            is left alone. None for whatever is newest.
    """

    module: ModuleId
    to: RevisionNumber
    over: RevisionNumber | None = None


class RestoreVersions(Struct, frozen=True):
    """Bring earlier versions of texts back, all of them or none; the present ones stay kept."""

    returns: tuple[Return, ...]
    label: str = "Restore Version"

    @property
    def size(self) -> int:
        """How many texts get a revision."""
        return len(self.returns)

    @property
    def modules(self) -> tuple[str, ...]:
        """Which texts go back."""
        return tuple(each.module for each in self.returns)

    def apply(self, session: Session, step: Step = quiet) -> tuple[ChangeSet, Edit]:
        """Restore each text in one transaction; the inverse restores what was there before.

        Raises:
            InvalidInput: A text was changed after the step that this takes back.
        """
        outcome = ChangeSet()
        back: list[Return] = []
        with session.file.write_tx():
            for done, each in enumerate(self.returns):
                step(done, self.size, each.module)
                module = find_module(session, each.module)
                before = module.head
                if each.over is not None:
                    planned = find_revision(session, module.id, each.over)
                    if planned.content != before.content:
                        raise InvalidInput(
                            phrase("“{title}” was changed since.", title=module.title),
                            phrase("Choose an earlier text under Changes to bring it back."),
                        )
                outcome |= restore_revision(session, module.id, each.to)
                after = find_module(session, module.id).head
                if after.number != before.number:
                    back.append(Return(module.id, before.number, after.number))
            step(self.size, self.size, "")
        return outcome, RestoreVersions(tuple(back), self.label)
