"""Hands on the record of distribution: who received which copy, as a table for other programs."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from briefer.services.distributing import list_copies
from briefer.services.exporting import save
from briefer.services.formats import Export
from briefer.services.issuing import get_edition, list_editions
from briefer.services.lookup import find_briefing
from briefer.services.session import Session

COLUMNS = (
    "briefing",
    "edition",
    "recipient",
    "copy_number",
    "format",
    "sent_at",
    "sha256",
    "sent_by",
    "note",
    "withdrawn",
    "encrypted",
)
"""Only ever added to, as other programs read them by name."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_record(session: Session, briefing: str, path: Path, number: int | None = None) -> Path:
    """Write who received what as a CSV file that spreadsheets open: UTF-8, a row for each file.

    Args:
        session: Where.
        briefing: Id or slug.
        path: The file.
        number: Of an edition; all of them, the oldest first, when not given.
    """
    save(Export(record_csv(session, briefing, number).encode("utf-8-sig")), path)
    return path


def record_csv(session: Session, briefing: str, number: int | None = None) -> str:
    """Return the record of distribution as CSV (RFC 4180), its first row the names of columns.

    What a person wrote and a spreadsheet would take for a formula gets an apostrophe before it.
    """
    found = find_briefing(session, briefing)
    editions = list_editions(session, found.id)[::-1]
    if number is not None:
        editions = [get_edition(session, found.id, number)]
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for edition in editions:
        reason = edition.withdrawn.reason if edition.withdrawn is not None else ""
        for copy in list_copies(session, found.id, edition.number):
            cells = (
                found.slug,
                str(edition.number),
                copy.recipient,
                copy.copy_number,
                copy.format,
                copy.sent_at.isoformat(),
                copy.sha256,
                copy.author,
                copy.note,
                reason,
                "yes" if copy.is_encrypted else "no",
            )
            table.writerow([f"'{c}" if c.startswith(_FORMULA) else c for c in cells])
    return out.getvalue()
