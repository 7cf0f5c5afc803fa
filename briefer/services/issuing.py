"""Issuing: a briefing becomes an edition, which nothing changes any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.comparison import words_of
from briefer.domain.document import ExportDocument
from briefer.domain.edition import Edition, Impact, IssuedText, Withdrawal
from briefer.domain.finding import Finding
from briefer.domain.frozen import freeze, frozen_sha256
from briefer.domain.gathering import digest_of
from briefer.domain.ids import AssetHash, EditionId, RevisionNumber, SectionId, new_id
from briefer.domain.profile import CLEAN, Dropped
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.changes import issued_document
from briefer.services.clean_text import one_line, storable
from briefer.services.compiling import Compiled, compile_for
from briefer.services.exporting import save
from briefer.services.fit import over_pages
from briefer.services.formats import Export, Look, render
from briefer.services.gate import examine, waivers_for
from briefer.services.lookup import briefing_named, find_briefing, find_source, module_named
from briefer.services.passphrases import checked_passphrase
from briefer.services.profiles import profile_of
from briefer.services.progress import Step, quiet
from briefer.services.reference import house_style
from briefer.services.session import Session
from briefer.services.templates import find_template
from briefer.storage.editions import Contents


class Issue(Struct, frozen=True):
    """The outcome of issuing.

    Attributes:
        edition: As it is on record.
        findings: What the gate said, waived errors and warnings alike.
        dropped: What the profile kept out.
    """

    changes: ChangeSet
    edition: Edition
    findings: tuple[Finding, ...]
    dropped: tuple[Dropped, ...]


def issue(
    session: Session,
    briefing: str,
    formats: Sequence[str] = (),
    profile: str = "",
    waive: Mapping[str, str] | None = None,
    waive_all: str = "",
    note: str = "",
    step: Step = quiet,
) -> Issue:
    """Issue a briefing as its next edition, if the gate lets it pass.

    The document, the revisions, sources and facts it uses, the waivers, and every file that is
    written are frozen together. The files are made before anything is locked, so that a long
    print keeps nobody from writing; a change that comes in between is noticed and told.

    Args:
        session: Who, where, when.
        briefing: Id or slug.
        formats: Names of exporters; the profile's when none is given.
        profile: Its name; else the briefing's own; else "clean for distribution".
        waive: Errors to let pass, each code with its reason.
        waive_all: A reason to let every other error pass.
        note: What the record says about this edition.
        step: Is told how far it is; what it raises, such as ``Cancelled``, ends the issue
            before anything is kept.

    Raises:
        Blocked: An error is left that nobody waived.
        InvalidInput: The briefing was changed while it was being issued.
    """
    found = find_briefing(session, briefing)
    chosen = profile_of(session, found, profile, CLEAN)
    chosen = replace(chosen, formats=tuple(dict.fromkeys(formats)) or chosen.formats)
    step(0, 1, "Holding the briefing against the rules…")
    report = examine(session, found.id, chosen)
    waivers = waivers_for(found.title, report, waive or {}, waive_all)
    number = session.file.editions.newest_number(found.id) + 1
    compiled = compile_for(session, found.id, chosen, edition=number)
    document = _without_evidence(compiled.document)
    style = house_style(found.style)
    look = Look(style, chosen.page, chosen.watermark)
    made: dict[str, Export] = {}
    for done, kind in enumerate(chosen.formats, 1):
        step(done, len(chosen.formats) + 2, f"Setting the {kind.upper()}…")
        made[kind] = render(document, kind, look)
    step(len(chosen.formats) + 1, len(chosen.formats) + 2, "Freezing the edition…")
    findings = [*report.findings, *_too_long(session, compiled, made)]
    text = freeze(document)
    now = session.now()
    edition = Edition(
        id=EditionId(new_id(now)),
        briefing=found.id,
        number=number,
        title=document.title,
        marking=document.marking.label if document.marking else "",
        marking_reason=found.marking_reason,
        author=storable(session.author),
        issued_at=now,
        note=one_line(note),
        document_sha256=frozen_sha256(text),
        profile=chosen,
        style=style,
        texts=_texts(compiled),
        facts=tuple(sorted((name, fact.text) for name, fact in document.facts.items())),
        waivers=waivers,
    )
    contents = Contents(
        document=text,
        outline=freeze(compiled.briefing.outline),
        assets={AssetHash(a.sha256): a.data for a in document.assets.values()},
        files=_files(made),
        words={s.id: words_of(s, document) for s in document.sections if s.generated is None},
        citing=_citing(document),
    )
    with session.file.write_tx():
        _require_unchanged(session, compiled, number)
        session.file.editions.add(edition, contents)
    stored = session.file.editions.get(edition.id)
    assert stored is not None  # was written a moment ago
    changes = ChangeSet(Changed.EDITIONS, (edition.id, found.id))
    return Issue(changes, stored, tuple(findings), compiled.dropped)


def list_editions(session: Session, briefing: str = "") -> list[Edition]:
    """Return the editions of a briefing, or of the whole library, the newest first."""
    if not briefing:
        return session.file.editions.all()
    return session.file.editions.of_briefing(briefing_named(session, briefing))


def get_edition(session: Session, briefing: str, number: int | None = None) -> Edition:
    """Return an edition of a briefing: the newest when no number is given.

    Raises:
        InvalidInput: There is no such edition.
    """
    found = find_briefing(session, briefing)
    editions = session.file.editions
    edition = editions.newest(found.id) if number is None else editions.numbered(found.id, number)
    if edition is None and number is None:
        raise InvalidInput(
            phrase("“{title}” was not issued yet.", title=found.title),
            phrase("Issue its first edition."),
        )
    if edition is None:
        raise InvalidInput(
            phrase("“{title}” has no edition {n}.", title=found.title, n=number or 0),
            phrase("Choose one of its editions."),
        )
    return edition


def edition_document(session: Session, edition: Edition) -> ExportDocument:
    """Return the document of an edition, exactly as it was issued."""
    return issued_document(session, edition.id, edition.document_sha256)


def edition_file(session: Session, edition: Edition, kind: str) -> Export:
    """Return an edition in one format: the bytes that were issued.

    A format that was not asked for then is written from the frozen document.
    """
    kept = session.file.editions.files(edition.id, kind)
    if kept:
        return Export(kept[""], {name: data for name, data in kept.items() if name})
    return render(edition_document(session, edition), kind, look_of(edition))


def look_of(edition: Edition) -> Look:
    """Return how an edition looked when it was issued, whatever the styles say now."""
    return Look(edition.style, edition.profile.page, edition.profile.watermark)


def export_edition(
    session: Session,
    briefing: str,
    number: int | None,
    kind: str,
    path: Path,
    passphrase: str | None = None,
) -> Path:
    """Write an edition to ``path`` again: the same bytes as when it was issued.

    With a passphrase it is the same document, locked; then no two files have the same bytes.
    """
    edition = get_edition(session, briefing, number)
    locked_with = checked_passphrase(passphrase, (kind,))
    if locked_with:
        look = replace(look_of(edition), passphrase=locked_with)
        save(render(edition_document(session, edition), kind, look), path)
    else:
        save(edition_file(session, edition, kind), path)
    return path


def withdraw_edition(session: Session, briefing: str, number: int | None, reason: str) -> ChangeSet:
    """Take an edition back; it stays on record, with who holds copies of it.

    Raises:
        InvalidInput: There is no reason, or it was withdrawn already.
    """
    with session.file.write_tx():
        edition = get_edition(session, briefing, number)
        if not one_line(reason):
            raise InvalidInput(phrase("Withdrawing an edition needs a reason."))
        if edition.withdrawn is not None:
            raise InvalidInput(phrase("Edition {n} was withdrawn already.", n=edition.number))
        withdrawal = Withdrawal(session.now(), storable(session.author), one_line(reason))
        session.file.editions.withdraw(edition.id, withdrawal)
    return ChangeSet(Changed.EDITIONS, (edition.id, edition.briefing))


def impact(
    session: Session,
    *,
    module: str = "",
    revision: int | None = None,
    source: str = "",
    words: str = "",
) -> list[Impact]:
    """Answer where something was issued and who received it, the newest edition first.

    Args:
        session: Where.
        module: Id or slug; wordings adapted from it count too, unless a revision is given.
        revision: Of that module.
        source: Id or key.
        words: That stand together in an issued text, whatever their case.
    """
    uses = session.file.uses
    if module:
        number = RevisionNumber(revision) if revision is not None else None
        return uses.issued_module(module_named(session, module), number)
    if source:
        return uses.issued_source(find_source(session, source).key)
    return uses.issued_words(words)


def _texts(compiled: Compiled) -> tuple[IssuedText, ...]:
    return tuple(
        IssuedText(
            section=section.id,
            heading=section.heading,
            module=text.module,
            revision=text.revision,
            sha256=text.sha256,
            base=text.base,
        )
        for section in compiled.document.sections
        if (text := compiled.texts.get(section.id)) is not None
    )


def _citing(document: ExportDocument) -> tuple[tuple[str, SectionId, str], ...]:
    known = {c.source.key for c in document.sources}
    return tuple(
        (key, section.id, section.heading)
        for section in document.sections
        if section.generated is None
        for key in digest_of(section).cited
        if key in known
    )


def _too_long(session: Session, compiled: Compiled, made: Mapping[str, Export]) -> list[Finding]:
    key = compiled.briefing.template
    if "pdf" not in made or not key:
        return []
    return over_pages(find_template(session, key), compiled.document, made["pdf"].data)


def _files(made: Mapping[str, Export]) -> dict[tuple[str, str], bytes]:
    files: dict[tuple[str, str], bytes] = {}
    for kind, export in made.items():
        files[kind, ""] = export.data
        files |= {(kind, name): data for name, data in export.beside.items()}
    return files


def _without_evidence(document: ExportDocument) -> ExportDocument:
    """Leave out the texts that sources were read from: nobody prints them."""
    sources = tuple(replace(c, source=replace(c.source, evidence="")) for c in document.sources)
    return replace(document, sources=sources)


def _require_unchanged(session: Session, compiled: Compiled, number: int) -> None:
    now = find_briefing(session, compiled.briefing.id)
    is_same = (
        now.version == compiled.briefing.version
        and session.file.uses.shown(now.id) == compiled.texts
        and session.file.editions.newest_number(now.id) == number - 1
    )
    if not is_same:
        raise InvalidInput(
            phrase("“{title}” was changed while it was being issued.", title=now.title),
            phrase("Look at it again, then issue it once more."),
        )
