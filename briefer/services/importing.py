"""Bringing articles in: look at the plan first, then save it whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from briefer.domain.changes import ChangeSet
from briefer.domain.ids import ModuleId
from briefer.domain.module import ModuleContent
from briefer.domain.query import ModuleQuery
from briefer.domain.slug import unique_slug
from briefer.errors import ImportFailed, InvalidInput
from briefer.importing.decoding import MAX_BYTES
from briefer.importing.plan import (
    ImportPlan,
    ProposedImage,
    ProposedModule,
    ProposedSource,
    SimilarModule,
)
from briefer.importing.planning import plan_import
from briefer.importing.similar import similar
from briefer.importing.wording import words_of
from briefer.phrases import Phrase, phrase
from briefer.services.images import add_asset, clean_image
from briefer.services.imported_notes import take_notes_in
from briefer.services.lookup import find_module
from briefer.services.registering import add_source
from briefer.services.session import Session
from briefer.services.writing import create_module

_PROBES, _PROBE_WORDS = 16, 4
"""How many runs of words are searched for: a text that shares a third of its runs with another
is missed once in a thousand times (0.65 ** 16)."""
_FOUND = 20


def plan(session: Session, path: Path) -> ImportPlan:
    """Propose what a file would become in this library; nothing is saved.

    Returns:
        The plan, with a key that the source register has not given to another source, and
        with every module of the library that says much the same as a proposed one.

    Raises:
        ImportFailed: The file cannot be read, or is not an article.
    """
    proposed = plan_import(path.name, _bytes_of(path))
    with session.file.read_tx():
        for source in (proposed.source, *proposed.further_sources):
            proposed = proposed.with_key(_free_key(session, source), source.key)
        found = [s for module in proposed.modules for s in _similar_to(session, module)]
    images, warnings = _images_beside(path, proposed.images)
    return replace(
        proposed,
        similar=tuple(found),
        images=images,
        warnings=(*proposed.warnings, *warnings),
    )


def carry_out(session: Session, proposal: ImportPlan, *, again: bool = False) -> ChangeSet:
    """Save what a plan proposes, in one transaction: the modules and the sources they cite.

    Args:
        session: Who, where, when.
        proposal: What ``plan`` returned.
        again: Whether to make modules although the library has similar ones.

    Returns:
        With the new modules' ids in the file's order, then each new source's id and key.

    Raises:
        InvalidInput: There is nothing to save, or the library has similar modules.
    """
    if not proposal.modules:
        raise InvalidInput(
            phrase("There are no words in “{name}” to make a module of.", name=proposal.name)
        )
    if proposal.similar and not again:
        first = proposal.similar[0]
        raise InvalidInput(
            phrase(
                "“{proposed}” says much the same as “{title}”, which is in the library.",
                proposed=first.proposed,
                title=first.title,
            ),
            phrase("Use what is there, or import it anyway."),
        )
    outcome = ChangeSet()
    with session.file.write_tx():
        for image in proposal.images:
            added = _add_image(session, image)
            outcome |= ChangeSet(added.kinds)
            proposal = proposal.with_image_name(image.name, added.ids[0])
        day = proposal.source.published
        for module in proposal.modules:
            content = ModuleContent(
                title=module.title,
                body=module.body,
                language=module.language or proposal.language,
                marking=module.marking,
                as_of=day if isinstance(day, date) else None,
            )
            made = create_module(session, content)
            if module.notes:
                take_notes_in(session, module.notes, find_module(session, made.ids[0]).head)
            outcome |= made
        for source in (proposal.source, *proposal.further_sources):
            is_known = session.file.sources.get(source.key) is not None
            if not is_known and proposal.cites(source.key):
                outcome |= _register(session, source)
    return outcome


def _register(session: Session, source: ProposedSource) -> ChangeSet:
    return add_source(
        session,
        source.key,
        source.title,
        author=source.author,
        publisher=source.publisher,
        published=source.published,
        retrieved=source.retrieved or (session.now().date() if source.evidence else None),
        url=source.url,
        reliability=source.reliability,
        credibility=source.credibility,
        group=source.group,
        marking=source.marking,
        note=source.note,
        evidence=source.evidence,
    )


def _images_beside(
    path: Path, images: tuple[ProposedImage, ...]
) -> tuple[tuple[ProposedImage, ...], tuple[Phrase, ...]]:
    """Return the images with their bytes, and a sentence for each that is not to be had."""
    found, missing = [], list[Phrase]()
    for image in images:
        file = (path.parent / image.file).resolve()
        if not file.is_relative_to(path.parent.resolve()):
            missing.append(
                phrase("The image {name} is outside the folder of the file.", name=image.name)
            )
        elif not file.is_file():
            missing.append(phrase("The image {name} is not beside the file.", name=image.name))
        else:
            data = _bytes_of(file)
            try:
                clean_image(data, image.name)
            except InvalidInput as error:
                missing.append(error.said)
            else:
                found.append(replace(image, data=data))
    return tuple(found), tuple(missing)


def _add_image(session: Session, image: ProposedImage) -> ChangeSet:
    return add_asset(
        session,
        image.data,
        image.name,
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
        marking=image.marking,
    )


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            # One byte more than may be, so that a device or a huge file is refused, not read.
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ImportFailed(
            phrase(
                "“{name}” cannot be read: {reason}.",
                name=path.name,
                reason=error.strerror or str(error),
            ),
            phrase("Check the name, and that it is a file which you may open."),
        ) from error


def _free_key(session: Session, source: ProposedSource) -> str:
    """Return the source's own key, unless another source bears it; the same one is shared."""
    known = session.file.sources.get(source.key)
    is_same_text = known is None or not source.evidence or known.evidence == source.evidence
    if known is None or (known.title == source.title and is_same_text):
        return source.key
    return unique_slug(source.key, session.file.sources.keys())


def _similar_to(session: Session, module: ProposedModule) -> Iterator[SimilarModule]:
    candidates: dict[ModuleId, None] = {}
    for text in _probes(module):
        for row in session.file.module_search.page(ModuleQuery(text=text, limit=_FOUND)):
            candidates[row.id] = None
    rows = []
    for identity in candidates:
        content = find_module(session, identity).head.content
        rows.append((identity, content.title, content.body))
    yield from similar(module.title, module.body, rows)


def _probes(module: ProposedModule) -> Iterator[str]:
    """Yield quoted runs of words from all over a text, and its title."""
    words = words_of(module.body)
    step = max(_PROBE_WORDS, len(words) // _PROBES)
    for at in range(0, max(1, len(words) - _PROBE_WORDS), step):
        run = words[at : at + _PROBE_WORDS]
        if run:
            yield f'"{" ".join(run)}"'
    yield " ".join(words_of(module.title))
