"""Profiles: the shipped ones, the desk's own, and which one a briefing uses."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.domain.briefing import Briefing
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.profile import SHIPPED, Profile
from briefer.errors import InvalidInput, NotFound
from briefer.phrases import phrase
from briefer.services.clean_text import one_line
from briefer.services.formats import FORMATS
from briefer.services.reference import marking_schemes
from briefer.services.session import Session


def list_profiles(session: Session) -> list[Profile]:
    """Return the shipped profiles and the desk's own, which win over shipped ones, by name."""
    found = {p.name.casefold(): p for p in (*SHIPPED, *session.file.profiles.all())}
    return sorted(found.values(), key=lambda p: p.name.casefold())


def own_profiles(session: Session) -> list[Profile]:
    """Return the profiles that the desk made or changed, by name."""
    return session.file.profiles.all()


def find_profile(session: Session, name: str) -> Profile:
    """Return the profile with this name, whatever its case, or raise ``NotFound``."""
    own = session.file.profiles.get(name)
    found = own or next((p for p in SHIPPED if p.name == name.casefold()), None)
    if found is None:
        raise NotFound("profile", name, (p.name for p in list_profiles(session)))
    return found


def profile_of(session: Session, briefing: Briefing, name: str, otherwise: Profile) -> Profile:
    """Choose a profile: the one that is named, else the briefing's own, else ``otherwise``."""
    wanted = name or briefing.profile
    return find_profile(session, wanted) if wanted else otherwise


def save_profile(session: Session, profile: Profile) -> ChangeSet:
    """Keep a profile in the library; one of the same name is replaced.

    Raises:
        InvalidInput: It has no name or no format, or its ceiling is no known marking.
    """
    tidy = replace(
        profile,
        name=one_line(profile.name),
        about=one_line(profile.about),
        ceiling=one_line(profile.ceiling),
        watermark=one_line(profile.watermark),
        recipients=tuple(dict.fromkeys(filter(None, map(one_line, profile.recipients)))),
        formats=tuple(dict.fromkeys(profile.formats)),
    )
    if not tidy.name:
        raise InvalidInput(phrase("A profile needs a name."))
    if not tidy.formats:
        raise InvalidInput(
            phrase("A profile needs a format."),
            phrase("There is {formats}.", formats=tuple(FORMATS)),
        )
    for kind in tidy.formats:
        if kind not in FORMATS:
            raise NotFound("format", kind, FORMATS)
    if tidy.ceiling and not any(s.find(tidy.ceiling) for s in marking_schemes()):
        labels = (m.label for s in marking_schemes() for m in s.markings)
        raise NotFound("marking", tidy.ceiling, labels)
    with session.file.write_tx():
        if session.file.profiles.get(tidy.name) == tidy:
            return ChangeSet()
        session.file.profiles.put(tidy)
    return ChangeSet(Changed.SETTINGS, (tidy.name,))


def remove_profile(session: Session, name: str) -> ChangeSet:
    """Take one of the desk's own profiles away; a shipped one of its name shows again.

    Raises:
        InvalidInput: A briefing's exports use it: they would carry something else unseen.
        NotFound: The desk has none of this name.
    """
    with session.file.write_tx():
        is_shipped = any(p.name == name.casefold() for p in SHIPPED)
        using = () if is_shipped else session.file.briefings.exported_by(name)
        if using:
            raise InvalidInput(
                phrase(
                    "The exports of “{title}” use the profile “{name}”.", title=using[0], name=name
                ),
                phrase("Give that briefing another profile first."),
            )
        if not session.file.profiles.remove(name):
            raise NotFound("profile", name, (p.name for p in session.file.profiles.all()))
    return ChangeSet(Changed.SETTINGS, (name,))
