"""Distributing: copies that name their reader, the record of them, and what a file is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.edition import Copy, Edition, NamedCopy, Output, holders
from briefer.domain.ids import new_id
from briefer.domain.slug import slugify, unique_slug
from briefer.errors import ExportFailed, InvalidInput, NotFound
from briefer.phrases import Phrase, phrase
from briefer.services.clean_text import one_line, storable
from briefer.services.exporting import save
from briefer.services.formats import Export, render
from briefer.services.issuing import edition_document, edition_file, get_edition, look_of
from briefer.services.lookup import find_briefing
from briefer.services.passphrases import checked_passphrase
from briefer.services.progress import Step, quiet
from briefer.services.session import Session


class Handed(Struct, frozen=True):
    """A copy that was made and put on record.

    Attributes:
        path: Where its file was written.
    """

    copy: Copy
    path: Path


class Verification(Struct, frozen=True):
    """What a file is: an edition, a copy of one, or none of ours.

    Attributes:
        slug: Of the briefing; empty when the file is none of ours.
        output: What was written at the issue, if the file is that.
        copies: Every copy on record whose file this is; several where formats do not carry
            the reader's name.
    """

    edition: Edition | None
    slug: str = ""
    output: Output | None = None
    copies: tuple[Copy, ...] = ()

    @property
    def sentence(self) -> str:
        """Say it to a person, in English."""
        return str(self.said)

    @property
    def said(self) -> Phrase:
        """Say it to a person; for a window to translate."""
        edition = self.edition
        if edition is None:
            return phrase(
                "This file is none that was issued from this library, or it was changed since."
            )
        what = phrase(
            "edition {n} of “{title}” ({slug})",
            n=edition.number,
            title=edition.title,
            slug=self.slug,
        )
        if self.output is not None and self.output.name:
            what = phrase("a file beside {edition}", edition=what)
        told = phrase(
            "This is {what}, issued on {day} by {author}",
            what=what,
            day=edition.issued_at.date().isoformat(),
            author=edition.author,
        )
        if self.copies:
            told = phrase("{told}; the copy of {names}", told=told, names=holders(self.copies))
        if edition.withdrawn is not None:
            reason = edition.withdrawn.reason
            told = phrase("{told}; it was withdrawn: {reason}", told=told, reason=reason)
        return phrase("{told}.", told=told)


def distribute(
    session: Session,
    briefing: str,
    recipients: Sequence[str],
    folder: Path,
    *,
    number: int | None = None,
    kinds: Sequence[str] = (),
    is_numbered: bool = True,
    note: str = "",
    passphrase: str | None = None,
    step: Step = quiet,
) -> tuple[ChangeSet, list[Handed]]:
    """Make a copy of an edition for each reader, and put all of them on record.

    Every file carries its reader's name and copy number; a reader who gets several formats has
    one number on all of them. Numbers go on from the copies that were made before.

    Args:
        session: Who, where, when.
        briefing: Id or slug.
        recipients: Names as they are printed; the profile's when nobody is named.
        folder: Where the files go; they are named by briefing, edition and reader.
        number: Of the edition; the newest when not given.
        kinds: Names of exporters; the profile's formats when none is given.
        is_numbered: Whether copies carry numbers.
        note: What the record says, such as how they were sent.
        passphrase: Locks every copy, which must be a PDF; the record says that there was one, and
            keeps nothing of it.
        step: Is told how far it is; what it raises ends it before a file is written.

    Raises:
        InvalidInput: Nobody was named, the edition was withdrawn, or the passphrase cannot be
            used.
    """
    edition = get_edition(session, briefing, number)
    slug = find_briefing(session, briefing).slug
    names = list(
        dict.fromkeys(filter(None, map(one_line, recipients or edition.profile.recipients)))
    )
    if not names:
        raise InvalidInput(phrase("A distribution needs a recipient."))
    if edition.withdrawn is not None:
        raise InvalidInput(
            phrase(
                "Edition {n} was withdrawn: {reason}.",
                n=edition.number,
                reason=edition.withdrawn.reason,
            ),
            phrase("Issue a corrected edition and distribute that."),
        )
    formats = tuple(dict.fromkeys(kinds)) or edition.profile.formats
    locked_with = checked_passphrase(passphrase, formats)
    copies = session.file.editions.copies(edition.id)
    before = len({copy.copy_number or copy.id for copy in copies})
    made: list[tuple[Copy, Export, Path]] = []
    taken: set[str] = set()
    for count, name in enumerate(names, before + 1):
        step(count - before - 1, len(names), f"Making the copy of {name}…")
        copy_number = f"{count} of {before + len(names)}" if is_numbered else ""
        stem = _stem(slug, edition, name, taken)
        for kind in formats:
            export = _copy_file(session, edition, kind, name, copy_number, locked_with)
            now = session.now()
            copy = Copy(
                id=new_id(now),
                edition=edition.id,
                recipient=name,
                copy_number=copy_number,
                format=kind,
                sent_at=now,
                sha256=hashlib.sha256(export.data).hexdigest(),
                author=storable(session.author),
                note=one_line(note),
                is_encrypted=bool(locked_with),
            )
            made.append((copy, export, folder / f"{stem}.{kind}"))
    for _, export, path in made:
        save(export, path)
    with session.file.write_tx():
        for copy, _, _ in made:
            session.file.editions.add_copy(copy)
    changes = ChangeSet(Changed.EDITIONS, (edition.id, *(copy.id for copy, _, _ in made)))
    return changes, [Handed(copy, path) for copy, _, path in made]


def list_copies(session: Session, briefing: str, number: int | None = None) -> list[Copy]:
    """Return the copies of an edition on record, in the order they were made."""
    return session.file.editions.copies(get_edition(session, briefing, number).id)


def export_copies(
    session: Session, copies: Iterable[Copy], folder: Path, step: Step = quiet
) -> list[Path]:
    """Write recorded copies again, named as when they were made; all of them or none.

    Args:
        session: Where.
        copies: Of one edition or several.
        folder: Where the files go.
        step: Is told how far it is; what it raises ends it before a file is written.

    Raises:
        ExportFailed: This program writes one otherwise than the one that made it.
    """
    listed, made = list(copies), []
    stems: dict[tuple[str, str, str], str] = {}
    for number, copy in enumerate(listed):
        step(number, len(listed), f"Making the copy of {copy.recipient}…")
        edition, export = _copy_again(session, copy)
        key = (edition.id, copy.recipient, copy.copy_number)
        if key not in stems:
            slug = find_briefing(session, edition.briefing).slug
            stems[key] = _stem(slug, edition, copy.recipient, set(stems.values()))
        made.append((export, folder / f"{stems[key]}.{copy.format}"))
    for export, path in made:
        save(export, path)
    return [path for _, path in made]


def _stem(slug: str, edition: Edition, name: str, taken: set[str]) -> str:
    """Name the files of a reader's copy, unlike those that are taken."""
    stem = unique_slug(f"{slug}-{edition.number}-{slugify(name, 'copy')}", taken)
    taken.add(stem)
    return stem


def _copy_again(session: Session, copy: Copy) -> tuple[Edition, Export]:
    edition = session.file.editions.get(copy.edition)
    if edition is None:
        raise NotFound("edition", copy.edition)
    if copy.is_encrypted:
        raise ExportFailed(
            phrase(
                "The copy of {name} was locked with a passphrase, which is kept nowhere.",
                name=copy.recipient,
            ),
            phrase("Make a new copy with a new passphrase."),
        )
    export = _copy_file(session, edition, copy.format, copy.recipient, copy.copy_number)
    if hashlib.sha256(export.data).hexdigest() != copy.sha256:
        # An earlier Briefer handed out the issued file itself where it named nobody in a format.
        export = edition_file(session, edition, copy.format)
    if hashlib.sha256(export.data).hexdigest() != copy.sha256:
        raise ExportFailed(
            phrase(
                "This Briefer writes the copy of {name} otherwise than it was written then.",
                name=copy.recipient,
            ),
            phrase("The edition itself is kept as it was issued; hand that over instead."),
        )
    return edition, export


def verify(session: Session, data: bytes) -> Verification:
    """Say which edition, and whose copy, a file is, by the hash of its bytes."""
    outputs, copies = session.file.editions.with_hash(hashlib.sha256(data).hexdigest())
    if not outputs and not copies:
        return Verification(None)
    identity = copies[0].edition if copies else outputs[0][0]
    edition = session.file.editions.get(identity)
    if edition is None:
        return Verification(None)
    output = next((o for e, o in outputs if e == identity), None)
    mine = tuple(c for c in copies if c.edition == identity)
    slug = find_briefing(session, edition.briefing).slug
    return Verification(edition, slug, output, mine)


def _copy_file(
    session: Session,
    edition: Edition,
    kind: str,
    recipient: str,
    copy_number: str,
    passphrase: str = "",
) -> Export:
    name = NamedCopy(recipient, copy_number)
    look = replace(look_of(edition), copy=name, passphrase=passphrase)
    return render(edition_document(session, edition), kind, look)
