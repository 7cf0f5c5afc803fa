"""Annotations out to other libraries and programs as W3C Web Annotation JSON, and in again.

A position counts only in the very text that it was made in, which a hash of that text proves. Any
other text is searched for the words themselves, and what is not found there exactly and uniquely
waits in the detached tray.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.anchor import Anchor, anchor_at
from briefer.domain.anchoring import find_again
from briefer.domain.annotation import Annotation, AnnotationEvent, EventKind, ThreadState
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber
from briefer.domain.module import Module, Revision
from briefer.domain.web_annotation import (
    ForeignThread,
    read_web_annotations,
    text_sha256,
    write_web_annotations,
)
from briefer.errors import ImportFailed, InvalidInput, NotFound
from briefer.phrases import phrase
from briefer.services.clean_text import MAX_BODY
from briefer.services.exporting import Export, save
from briefer.services.library import get_briefing
from briefer.services.lookup import find_module, find_revision
from briefer.services.placing import places_in
from briefer.services.reviewing import Thread, threads
from briefer.services.session import Session


class AnnotationPlan(Struct, frozen=True):
    """What a file of annotations would add to the library.

    Attributes:
        threads: New here, with anchors that count in this library's own revisions.
        events: New to threads that are here already, oldest first.
        known: How many threads of the file are here already.
        detached: How many of the new ones are on words that are not found.
        undone: Acceptances left out because the old words still stand in the text.
    """

    threads: tuple[Annotation, ...] = ()
    events: tuple[tuple[AnnotationId, AnnotationEvent], ...] = ()
    known: int = 0
    detached: int = 0
    undone: int = 0

    @property
    def modules(self) -> tuple[ModuleId, ...]:
        """Whose words the new threads are about, each once."""
        return tuple(dict.fromkeys(t.module for t in self.threads))


def web_annotations(session: Session, ref: str) -> str:
    """Return the annotations of a module, or of all texts of a briefing, as JSON.

    What its author took back stays here.

    Raises:
        NotFound: Nothing bears this id or slug.
    """
    with session.file.read_tx():
        every = [t.annotation for t in annotations_of(session, ref)]
        wanted = {(a.module, anchor.revision) for a in every for anchor in _anchors(a)}
        texts = {
            (module, number): text_sha256(find_revision(session, module, number).content.body)
            for module, number in wanted
        }
    return write_web_annotations(every, texts)


def annotations_of(session: Session, ref: str) -> list[Thread]:
    """Return the threads of a module, or of a briefing's texts in their order.

    Raises:
        NotFound: Nothing bears this id or slug.
    """
    try:
        return threads(session, ref)
    except NotFound as missing:
        try:
            briefing = get_briefing(session, ref)
        except NotFound as error:
            raise NotFound("module or briefing", ref, [*missing.near, *error.near]) from error
    texts = [row.section.text for row in briefing.outline.rows()]
    found = [t for text in dict.fromkeys(filter(None, texts)) for t in threads(session, text)]
    return [t for t in found if t.annotation.only_in in (None, briefing.id)]


def export_annotations(session: Session, ref: str, path: Path) -> int:
    """Write the annotations of a module or a briefing to a file, and say how many.

    Raises:
        InvalidInput: There are none.
        ExportFailed: The file could not be written; what stood there before is untouched.
    """
    count = len(annotations_of(session, ref))
    if not count:
        raise InvalidInput(phrase("There are no annotations to export."))
    save(Export(web_annotations(session, ref).encode()), path)
    return count


def read_annotations_file(path: Path) -> str:
    """Return the text of a file of annotations.

    Raises:
        ImportFailed: It cannot be read, or is no such file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(4 * MAX_BODY + 1)
    except OSError as error:
        raise ImportFailed(
            phrase(
                "“{name}” cannot be read: {reason}.",
                name=path.name,
                reason=error.strerror or str(error),
            ),
            phrase("Check the name, and that it is a file which you may open."),
        ) from error
    try:
        if len(data) <= 4 * MAX_BODY:
            return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    raise ImportFailed(
        phrase("“{name}” is not a file of web annotations.", name=path.name),
        phrase("Choose a W3C Web Annotation file, which is JSON in UTF-8."),
    )


def plan_annotations(session: Session, text: str, module: str | None = None) -> AnnotationPlan:
    """Work out what a file of annotations would add; nothing is saved.

    Args:
        session: Where.
        text: The JSON.
        module: Id or slug of the text that annotations are about which name none of this
            library, such as those of another program.

    Raises:
        ImportFailed: It is not such a file, or it is about a text that is not here.
    """
    plan = AnnotationPlan()
    with session.file.read_tx():
        given = find_module(session, module) if module is not None else None
        for foreign in read_web_annotations(text, session.now()):
            plan = _add(session, plan, foreign, given)
    return plan


def take_in(session: Session, plan: AnnotationPlan) -> tuple[str, ...]:
    """Save what a plan adds, inside an open transaction.

    Returns:
        The ids of what is new here: threads, then those that got something new.
    """
    annotations = session.file.annotations
    fresh = [t for t in plan.threads if annotations.get(t.id) is None]
    for thread in fresh:
        annotations.add(thread)
    for module in dict.fromkeys(t.module for t in fresh):
        head = find_module(session, module).head
        here = [t for t in fresh if t.module == module]
        places = places_in(session, here, head)
        annotations.place(module, head.number, places)
    happened = [(t, e) for t, e in plan.events if not annotations.has_event(e.id)]
    for thread_id, event in happened:
        annotations.add_event(thread_id, event)
    return tuple(dict.fromkeys([*(t.id for t in fresh), *(t for t, _ in happened)]))


# Inside


def _add(
    session: Session, plan: AnnotationPlan, foreign: ForeignThread, given: Module | None
) -> AnnotationPlan:
    ours = session.file.annotations.get(foreign.annotation.id)
    named = ours.module if ours is not None else foreign.annotation.module
    module = _module_for(session, named, given)
    thread = _rebased(session, foreign, module)
    fresh = {e.id: e for e in thread.events if not session.file.annotations.has_event(e.id)}
    kept = tuple(_possible(session, thread, fresh.values()))
    undone = plan.undone + len(fresh) - len(kept)
    if ours is not None:
        added = [(ours.id, event) for event in kept]
        return replace(plan, events=(*plan.events, *added), known=plan.known + 1, undone=undone)
    thread = replace(thread, events=kept)
    is_detached = places_in(session, [thread], module.head)[thread.id].is_detached
    return replace(
        plan,
        threads=(*plan.threads, thread),
        detached=plan.detached + is_detached,
        undone=undone,
    )


def _module_for(session: Session, named: ModuleId, given: Module | None) -> Module:
    found = session.file.modules.get(named)
    if found is not None:
        return found
    if given is None:
        raise ImportFailed(
            phrase("These annotations are about a text that is not in this library."),
            phrase("Open the text that they are about, or name it, and import them again."),
        )
    return given


def _rebased(session: Session, foreign: ForeignThread, module: Module) -> Annotation:
    """Return a thread whose anchors count in our own revisions, or nowhere."""
    thread, head = foreign.annotation, module.head

    def here(anchor: Anchor) -> Anchor:
        return _anchor_here(session, anchor, foreign.texts.get(anchor), head)

    events = tuple(
        e if e.anchor is None else replace(e, anchor=here(e.anchor)) for e in thread.events
    )
    only_in = thread.only_in
    if only_in is not None and session.file.briefings.get(BriefingId(only_in)) is None:
        only_in = None
    return replace(
        thread, module=module.id, anchor=here(thread.anchor), events=events, only_in=only_in
    )


def _anchor_here(session: Session, anchor: Anchor, text: str | None, head: Revision) -> Anchor:
    for revision in _same_text(session, anchor.revision, text, head):
        body = revision.content.body
        if anchor.quote and body[anchor.start : anchor.end] == anchor.quote:
            return anchor_at(body, anchor.start, anchor.end, revision.number)
    place = find_again(anchor, head.content.body)
    if place.start is not None and place.end is not None:
        return anchor_at(head.content.body, place.start, place.end, head.number)
    # From 0 to 0: it is in no text of ours, and is looked for by its words alone.
    return replace(anchor, revision=head.number, start=0, end=0)


def _same_text(
    session: Session, number: RevisionNumber, text: str | None, head: Revision
) -> Iterator[Revision]:
    """Yield our revisions whose text is the very one that an anchor was made in."""
    if text is None:
        return
    named = session.file.modules.revision(head.module, number)
    for revision in (named, head):
        if revision is not None and text_sha256(revision.content.body) == text:
            yield revision


def _possible(
    session: Session, thread: Annotation, events: Iterable[AnnotationEvent]
) -> Iterator[AnnotationEvent]:
    """Yield what can have happened here: no acceptance while the old words still stand."""
    is_pending = False
    if thread.state is ThreadState.ACCEPTED:
        head = find_module(session, thread.module).head
        place = places_in(session, [thread], head)[thread.id]
        words = head.content.body[place.start or 0 : place.end or 0]
        is_pending = words == thread.present_anchor.quote != thread.present_replacement
    for event in events:
        if not (is_pending and event.kind is EventKind.ACCEPT):
            yield event


def _anchors(annotation: Annotation) -> Iterable[Anchor]:
    yield annotation.anchor
    for event in annotation.events:
        if event.anchor is not None:
            yield event.anchor
