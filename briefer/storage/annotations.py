"""Keeps annotations, their events, and where their words are in each revision."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from itertools import groupby

from briefer.domain.anchor import Anchor, Found, Resolution
from briefer.domain.annotation import Annotation, AnnotationEvent, AnnotationKind, EventKind
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber
from briefer.storage.connection import Connection, Value
from briefer.storage.values import day_in, day_out, moment_in

_EVENTS = "SELECT e.* FROM annotation_event AS e JOIN annotation AS a ON a.id = e.annotation"


class AnnotationRepository:
    """Threads on exact words; events are only ever added."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, annotation: Annotation) -> None:
        """Add a thread, with the events it has already."""
        with self._connection.write_tx():
            self._connection.insert(
                "annotation",
                {
                    "id": annotation.id,
                    "module": annotation.module,
                    "kind": annotation.kind.value,
                    "author": annotation.author,
                    "created_at": annotation.created_at.isoformat(),
                    **_anchor_columns(annotation.anchor),
                    "text": annotation.text,
                    "replacement": annotation.replacement,
                    "only_in": annotation.only_in,
                    "state": annotation.state.value,
                },
            )
            for event in annotation.events:
                self._insert_event(annotation.id, event)

    def add_event(self, annotation: AnnotationId, event: AnnotationEvent) -> None:
        """Add what happened to a thread, and bring its state up to date."""
        with self._connection.write_tx():
            self._insert_event(annotation, event)
            changed = self.get(annotation)
            if changed is not None:
                self._connection.update(
                    "annotation", "id", {"id": annotation, "state": changed.state.value}
                )

    def has_event(self, event: str) -> bool:
        """Say whether something with this id happened to any thread."""
        return bool(
            self._connection.number(
                "SELECT EXISTS (SELECT 1 FROM annotation_event WHERE id = ?)", (event,)
            )
        )

    def get(self, annotation: AnnotationId) -> Annotation | None:
        """Return a thread with its events."""
        found = self._read("a.id = ?", annotation)
        return found[0] if found else None

    def of_module(self, module: ModuleId) -> list[Annotation]:
        """Return every thread on a module, withdrawn ones too, the oldest first."""
        return self._read("a.module = ?", module)

    def place(
        self,
        module: ModuleId,
        revision: RevisionNumber,
        places: Mapping[AnnotationId, Resolution],
        *,
        replaces: bool = False,
    ) -> None:
        """Remember where annotations are in a revision.

        Args:
            module: Whose revision.
            revision: Its number.
            places: Where each annotation is.
            replaces: Whether these are all of the revision's places, so that others go.
        """
        with self._connection.write_tx():
            if replaces:
                self._connection.run(
                    "DELETE FROM placement WHERE revision = ? AND annotation IN"
                    " (SELECT id FROM annotation WHERE module = ?)",
                    (revision, module),
                )
            self._connection.run_many(
                'INSERT OR REPLACE INTO placement (annotation, revision, start, "end", found)'
                " VALUES (?, ?, ?, ?, ?)",
                [(a, revision, r.start, r.end, r.found.value) for a, r in places.items()],
            )

    def places(self, module: ModuleId, revision: RevisionNumber) -> dict[AnnotationId, Resolution]:
        """Return where the annotations of a module are in one of its revisions, as far as known."""
        rows = self._connection.rows(
            'SELECT p.annotation, p.start, p."end", p.found FROM annotation AS a'
            " JOIN placement AS p ON p.annotation = a.id AND p.revision = ?"
            " WHERE a.module = ?",
            (revision, module),
        )
        return {
            AnnotationId(row["annotation"]): Resolution(
                Found(row["found"]), row["start"], row["end"]
            )
            for row in rows
        }

    def _insert_event(self, annotation: AnnotationId, event: AnnotationEvent) -> None:
        anchor = event.anchor
        self._connection.insert(
            "annotation_event",
            {
                "id": event.id,
                "annotation": annotation,
                "kind": event.kind.value,
                "author": event.author,
                "at": event.at.isoformat(),
                "text": event.text,
                "assignee": event.assignee,
                "due": day_out(event.due),
                "about": event.about,
                "replacement": event.replacement,
                **(_anchor_columns(anchor) if anchor is not None else {}),
            },
        )

    def _read(self, where: str, value: str) -> list[Annotation]:
        rows = self._connection.rows(
            f"SELECT a.* FROM annotation AS a WHERE {where} ORDER BY a.created_at, a.id", (value,)
        )
        events = self._connection.rows(
            f"{_EVENTS} WHERE {where} ORDER BY e.annotation, e.seq", (value,)
        )
        by_thread = {
            annotation: tuple(map(_event, group))
            for annotation, group in groupby(events, key=lambda row: row["annotation"])
        }
        return [_annotation(row, by_thread.get(row["id"], ())) for row in rows]


def _anchor_columns(anchor: Anchor) -> dict[str, Value]:
    return {
        "revision": anchor.revision,
        "start": anchor.start,
        "end": anchor.end,
        "quote": anchor.quote,
        "before": anchor.before,
        "after": anchor.after,
    }


def _anchor(row: sqlite3.Row) -> Anchor:
    return Anchor(
        RevisionNumber(row["revision"]),
        row["start"],
        row["end"],
        row["quote"],
        row["before"],
        row["after"],
    )


def _event(row: sqlite3.Row) -> AnnotationEvent:
    return AnnotationEvent(
        id=row["id"],
        kind=EventKind(row["kind"]),
        author=row["author"],
        at=moment_in(row["at"]),
        text=row["text"],
        assignee=row["assignee"],
        due=day_in(row["due"]),
        anchor=_anchor(row) if row["revision"] is not None else None,
        about=row["about"],
        replacement=row["replacement"],
    )


def _annotation(row: sqlite3.Row, events: Iterable[AnnotationEvent]) -> Annotation:
    return Annotation(
        id=AnnotationId(row["id"]),
        module=ModuleId(row["module"]),
        kind=AnnotationKind(row["kind"]),
        author=row["author"],
        created_at=moment_in(row["created_at"]),
        anchor=_anchor(row),
        text=row["text"],
        replacement=row["replacement"],
        only_in=BriefingId(row["only_in"]) if row["only_in"] else None,
        events=tuple(events),
    )
