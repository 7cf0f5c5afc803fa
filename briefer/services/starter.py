"""Makes the starter library: what a new user finds, and what the demo exports."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, time, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import ModuleId, SectionId, ids_drawn_from
from briefer.domain.outline import ROOT, Generated, LinkMode
from briefer.domain.source import Credibility, Reliability
from briefer.errors import StorageError
from briefer.phrases import phrase
from briefer.services.assembling import (
    add_generated,
    add_module,
    add_own_text,
    change_link,
    change_section,
    create_briefing,
)
from briefer.services.images import add_asset
from briefer.services.library import create_library, open_library
from briefer.services.lookup import find_briefing
from briefer.services.preferences import data_folder, remember_library
from briefer.services.registering import add_fact, add_source
from briefer.services.reviewing import annotate_quote, assign, reply, resolve
from briefer.services.session import Session, system_clock
from briefer.services.starter_content import (
    StarterContent,
    asset_bytes,
    moment,
    starter_content,
)
from briefer.services.writing import create_module, write_module


def make_starter_library(
    path: Path, author: str, clock: Callable[[], datetime] = system_clock
) -> Session:
    """Make the starter library at ``path`` and open it.

    Its texts carry the times of its story, in August 2024. The clock only makes its ids its
    own: two starter libraries made by the same clock are the same.

    Args:
        path: Where nothing stands yet.
        author: Who works in it from now on.
        clock: The present moment.

    Raises:
        StorageError: There is a file already, or it cannot be made.
    """
    session = create_library(path, author, clock)
    try:
        with ids_drawn_from(_entropy(session.now())), session.file.write_tx():
            _fill(session, starter_content())
    except BaseException:
        session.close()
        for ending in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        raise
    return session


def first_library(author: str, clock: Callable[[], datetime] = system_clock) -> Session:
    """Open the starter library in the user's own folder, making it at the first start."""
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            phrase(
                "The folder {folder} for your libraries cannot be made: {reason}.",
                folder=str(folder),
                reason=error.strerror or str(error),
            ),
            phrase("Change the permissions of the folder that it is to stand in, then try again."),
        ) from error
    path = folder / "starter.briefer"
    made = path.exists()
    session = (open_library if made else make_starter_library)(path, author, clock)
    with suppress(StorageError):
        # A home that cannot be written to is no reason not to start.
        remember_library(path)
    return session


def _entropy(now: datetime) -> Callable[[], bytes]:
    numbers = count()

    def draw() -> bytes:
        return hashlib.sha256(f"{now.isoformat()} {next(numbers)}".encode()).digest()[:10]

    return draw


def _fill(session: Session, content: StarterContent) -> None:
    said = content.briefing
    cutoff = moment(said["cutoff"])
    day = datetime.combine(cutoff.date() - timedelta(days=4), time(8), cutoff.tzinfo)
    desk = _acting(session, said["author"], day)
    _register(desk, content)
    for slug, revisions in content.modules.items():
        create_module(desk, revisions[0], slug=slug)
    later = _acting(session, said["author"], day + timedelta(days=3))
    for slug, revisions in content.modules.items():
        for revision in revisions[1:]:
            write_module(later, slug, revision, "Brought up to date")
    texts = _assemble(later, content)
    for thread in said["annotations"]:
        _annotate(session, texts, thread, said["slug"])


def _acting(session: Session, author: str, start: datetime) -> Session:
    """Return the session of a colleague whose clock moves a second with each look at it."""
    seconds = count()
    return replace(session, author=author, clock=lambda: start + timedelta(seconds=next(seconds)))


def _register(session: Session, content: StarterContent) -> None:
    for source in content.sources:
        entry = dict(source)
        entry["reliability"] = Reliability(entry["reliability"])
        entry["credibility"] = Credibility(entry["credibility"])
        add_source(session, entry.pop("key"), entry.pop("title"), **entry)
    for fact in content.facts:
        entry = dict(fact)
        add_fact(session, entry.pop("name"), entry.pop("text"), **entry)
    for asset in content.assets:
        entry = dict(asset)
        name = entry.pop("name")
        add_asset(session, asset_bytes(name), name, **entry)


def _assemble(session: Session, content: StarterContent) -> dict[str, ModuleId]:
    """Make the sample briefing; return its own texts by the names of their files."""
    said = content.briefing
    made = create_briefing(
        session,
        said["title"],
        slug=said["slug"],
        subtitle=said["subtitle"],
        audience=said["audience"],
        originator=said["originator"],
        reference=said["reference"],
        language=said["language"],
        marking=said["marking"],
        cutoff=moment(said["cutoff"]),
        issued=said["issued"],
        yardstick=said["yardstick"],
        contents=said["contents"],
    )
    briefing = made.ids[0]
    texts: dict[str, ModuleId] = {}
    places: dict[int, SectionId] = {}
    for entry, parent in _entries(said["outline"]):
        under = places[id(parent)] if parent is not None else ROOT
        places[id(entry)] = _add_section(session, briefing, entry, under, content, texts)
    return texts


def _entries(
    outline: list[dict[str, Any]], parent: dict[str, Any] | None = None
) -> Iterator[tuple[dict[str, Any], dict[str, Any] | None]]:
    for entry in outline:
        yield entry, parent
        yield from _entries(entry.get("below", []), entry)


def _add_section(
    session: Session,
    briefing: str,
    entry: dict[str, Any],
    parent: SectionId,
    content: StarterContent,
    texts: dict[str, ModuleId],
) -> SectionId:
    if "generated" in entry:
        made = add_generated(session, briefing, Generated(entry["generated"]), parent)
    elif "own" in entry:
        made = add_own_text(session, briefing, content.own[entry["own"]], parent)
        texts[entry["own"]] = ModuleId(made.ids[2])
    else:
        mode = LinkMode.ADAPTED if "adapted" in entry else LinkMode.FOLLOWING
        made = add_module(session, briefing, entry["module"], parent, mode=mode)
    section = SectionId(made.ids[0])
    if "pinned" in entry:
        change_link(session, briefing, section, LinkMode.PINNED, entry["pinned"])
    if "adapted" in entry:
        link = find_briefing(session, briefing).outline.sections[section].link
        if link is not None and link.wording is not None:
            wording = content.own[entry["adapted"]]
            write_module(session, link.wording, wording, "Shortened for this briefing")
            texts[entry["adapted"]] = link.wording
    if entry.get("excluded"):
        change_section(session, briefing, section, is_excluded=True)
    if not entry.get("numbered", True):
        change_section(session, briefing, section, is_numbered=False)
    return section


def _annotate(
    session: Session, texts: dict[str, ModuleId], thread: dict[str, Any], briefing: str
) -> None:
    made = annotate_quote(
        _acting(session, thread["author"], moment(thread["at"])),
        texts[thread["own"]] if "own" in thread else thread["module"],
        thread["quote"],
        AnnotationKind(thread["kind"]),
        thread["text"],
        thread.get("replacement"),
        briefing if thread.get("only_here") else None,
    )
    annotation = made.ids[0]
    for event in thread.get("events", []):
        colleague = _acting(session, event["author"], moment(event["at"]))
        match event["kind"]:
            case "reply":
                reply(colleague, annotation, event["text"])
            case "assign":
                assign(colleague, annotation, event["assignee"], event["due"])
            case "resolve":
                resolve(colleague, annotation, event["text"])
            case other:
                raise ValueError(f"the starter library has no event {other}")
