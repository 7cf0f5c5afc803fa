"""Steps over the desk's own profiles and templates, each with its inverse."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.changes import ChangeSet
from briefer.domain.profile import Profile
from briefer.domain.template import Template, read_template
from briefer.services.history import Edit
from briefer.services.profiles import remove_profile, save_profile
from briefer.services.session import Session
from briefer.services.templates import remove_template, save_as_template, save_template


class KeepProfile(Struct, frozen=True):
    """Keep a profile in the library; one of the same name is replaced.

    Attributes:
        instead_of: Another name that it went by until now, whose profile goes; empty for none.
    """

    profile: Profile
    instead_of: str = ""
    label: str = "Keep Profile"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Keep it; the inverse brings back what stood under both names."""
        names = dict.fromkeys(filter(None, (self.profile.name, self.instead_of)))
        with session.file.write_tx():
            before = tuple((name, session.file.profiles.get(name)) for name in names)
            outcome = save_profile(session, self.profile)
            is_renamed = self.instead_of.casefold() not in ("", self.profile.name.casefold())
            if is_renamed and session.file.profiles.get(self.instead_of) is not None:
                outcome |= remove_profile(session, self.instead_of)
        return outcome, SetProfiles(before, self.label)


class DropProfile(Struct, frozen=True):
    """Take one of the desk's own profiles away."""

    name: str
    label: str = "Remove Profile"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Take it away; the inverse brings it back."""
        with session.file.write_tx():
            before = ((self.name, session.file.profiles.get(self.name)),)
            outcome = remove_profile(session, self.name)
        return outcome, SetProfiles(before, self.label)


class SetProfiles(Struct, frozen=True):
    """Bring profiles to what stood under their names; None for nothing."""

    profiles: tuple[tuple[str, Profile | None], ...]
    label: str = "Keep Profile"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Set them; the inverse sets what stands there now."""
        outcome = ChangeSet()
        with session.file.write_tx():
            now = tuple((name, session.file.profiles.get(name)) for name, _ in self.profiles)
            for name, profile in self.profiles:
                if profile is not None:
                    outcome |= save_profile(session, profile)
                elif session.file.profiles.get(name) is not None:
                    outcome |= remove_profile(session, name)
        return outcome, SetProfiles(now, self.label)


class KeepTemplate(Struct, frozen=True):
    """Make a template of the desk's own from a briefing."""

    briefing: str
    name: str
    keeps_words: bool = False
    label: str = "Save Template"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Keep it; the inverse brings back what stood under its key."""
        with session.file.write_tx():
            before = session.file.templates.all()
            outcome = save_as_template(
                session, self.briefing, self.name, keeps_words=self.keeps_words
            )
        key = outcome.ids[0] if outcome.ids else ""
        return outcome, SetTemplate(key, _read(key, before.get(key)), self.label)


class SetTemplate(Struct, frozen=True):
    """Bring what stands under a key to a template; None takes it away."""

    key: str
    template: Template | None = None
    label: str = "Remove Template"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Set it; the inverse sets what stands there now."""
        with session.file.write_tx():
            before = _read(self.key, session.file.templates.get(self.key))
            if self.template is not None:
                outcome = save_template(session, self.template)
            else:
                outcome = remove_template(session, self.key)
        return outcome, SetTemplate(self.key, before, self.label)


def _read(key: str, text: str | None) -> Template | None:
    return read_template(key, text) if text is not None else None
