"""Keeps what was issued: frozen documents, the bytes that were written, and the copies sent."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Mapping

from msgspec import Struct, field

from briefer.domain.edition import Copy, Edition, IssuedText, Output, Waiver, Withdrawal
from briefer.domain.folding import fold
from briefer.domain.frozen import freeze, frozen_sha256, thaw
from briefer.domain.ids import (
    AssetHash,
    BriefingId,
    EditionId,
    ModuleId,
    RevisionNumber,
    SectionId,
)
from briefer.domain.profile import Profile
from briefer.domain.style import HouseStyle
from briefer.errors import StorageError
from briefer.phrases import phrase
from briefer.storage.connection import Connection
from briefer.storage.values import list_in, list_out, moment_in


class Contents(Struct, frozen=True, kw_only=True):
    """What an edition freezes beside its record.

    Attributes:
        document: From ``domain.frozen``; its hash stands in the edition.
        outline: The outline as it was, from ``domain.frozen``.
        assets: Bytes of images by hash.
        files: Bytes that were written, by format and name.
        words: Plain words of each issued text, to be searched.
        citing: (key of a source, section, its heading), each once.
    """

    document: str
    outline: str
    assets: Mapping[AssetHash, bytes] = field(default_factory=dict)
    files: Mapping[tuple[str, str], bytes] = field(default_factory=dict)
    words: Mapping[SectionId, str] = field(default_factory=dict)
    citing: tuple[tuple[str, SectionId, str], ...] = ()


class EditionRepository:
    """Editions of one library; rows are added, and only a withdrawal is ever written later."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, edition: Edition, contents: Contents) -> None:
        """Add an edition with everything it freezes."""
        with self._connection.write_tx():
            self._connection.insert(
                "edition",
                {
                    "id": edition.id,
                    "briefing": edition.briefing,
                    "number": edition.number,
                    "title": edition.title,
                    "marking": edition.marking,
                    "marking_reason": edition.marking_reason,
                    "author": edition.author,
                    "issued_at": edition.issued_at.isoformat(),
                    "note": edition.note,
                    "document": zlib.compress(contents.document.encode("utf-8"), 6),
                    "document_sha256": edition.document_sha256,
                    "outline": contents.outline,
                    "profile": freeze(edition.profile),
                    "style": freeze(edition.style),
                },
            )
            seq = self._connection.number("SELECT seq FROM edition WHERE id = ?", (edition.id,))
            self._add_texts(seq, edition, contents)
            self._connection.run_many(
                "INSERT INTO edition_source (source, edition, section, heading)"
                " VALUES (?, ?, ?, ?)",
                [(key, seq, section, heading) for key, section, heading in contents.citing],
            )
            self._connection.run_many(
                "INSERT INTO edition_fact (name, edition, text) VALUES (?, ?, ?)",
                [(name, seq, text) for name, text in edition.facts],
            )
            self._connection.run_many(
                "INSERT INTO edition_waiver (edition, code, reason, sentences) VALUES (?, ?, ?, ?)",
                [(seq, w.code, w.reason, list_out(w.sentences)) for w in edition.waivers],
            )
            self._connection.run_many(
                "INSERT OR IGNORE INTO kept_asset (sha256, data) VALUES (?, ?)",
                list(contents.assets.items()),
            )
            self._connection.run_many(
                "INSERT INTO edition_asset (edition, sha256) VALUES (?, ?)",
                [(seq, sha256) for sha256 in contents.assets],
            )
            self._connection.run_many(
                "INSERT INTO edition_output (edition, format, name, sha256, data)"
                " VALUES (?, ?, ?, ?, ?)",
                [
                    (seq, kind, name, hashlib.sha256(data).hexdigest(), data)
                    for (kind, name), data in contents.files.items()
                ],
            )

    def _add_texts(self, seq: int, edition: Edition, contents: Contents) -> None:
        for text in edition.texts:
            self._connection.insert(
                "edition_text",
                {
                    "edition": seq,
                    "section": text.section,
                    "heading": text.heading,
                    "module": text.module,
                    "revision": text.revision,
                    "sha256": text.sha256,
                    "base": text.base,
                },
            )
            row = self._connection.number("SELECT last_insert_rowid()")
            words = fold(contents.words.get(text.section, ""))
            self._connection.run(
                "INSERT INTO edition_words (rowid, words) VALUES (?, ?)", (row, words)
            )

    def get(self, edition: EditionId) -> Edition | None:
        """Return an edition."""
        row = self._connection.row(f"{_EDITION} WHERE id = ?", (edition,))
        return self._whole(row) if row is not None else None

    def numbered(self, briefing: BriefingId, number: int) -> Edition | None:
        """Return edition ``number`` of a briefing."""
        row = self._connection.row(
            f"{_EDITION} WHERE briefing = ? AND number = ?", (briefing, number)
        )
        return self._whole(row) if row is not None else None

    def newest(self, briefing: BriefingId) -> Edition | None:
        """Return the last edition of a briefing, withdrawn or not."""
        row = self._connection.row(
            f"{_EDITION} WHERE briefing = ? ORDER BY number DESC LIMIT 1", (briefing,)
        )
        return self._whole(row) if row is not None else None

    def of_briefing(self, briefing: BriefingId) -> list[Edition]:
        """Return the editions of a briefing, the newest first."""
        rows = self._connection.rows(
            f"{_EDITION} WHERE briefing = ? ORDER BY number DESC", (briefing,)
        )
        return [self._whole(row) for row in rows]

    def all(self) -> list[Edition]:
        """Return every edition of the library, the newest first."""
        rows = self._connection.rows(f"{_EDITION} ORDER BY issued_at DESC, seq DESC")
        return [self._whole(row) for row in rows]

    def newest_number(self, briefing: BriefingId) -> int:
        """Return the number of a briefing's last edition; 0 when there is none."""
        return self._connection.number(
            "SELECT max(number) FROM edition WHERE briefing = ?", (briefing,)
        )

    def document(self, edition: EditionId) -> str:
        """Return the frozen document, checked against the hash it was issued with.

        Raises:
            StorageError: The library is damaged here.
        """
        row = self._connection.row(
            "SELECT document, document_sha256 FROM edition WHERE id = ?", (edition,)
        )
        if row is not None:
            try:
                text = zlib.decompress(row["document"]).decode("utf-8")
            except (zlib.error, UnicodeDecodeError):
                text = ""
            if frozen_sha256(text) == row["document_sha256"]:
                return text
        raise StorageError(
            phrase("This edition is no longer what was issued: the library is damaged."),
            phrase("Open the newest backup."),
        )

    def outline(self, edition: EditionId) -> str:
        """Return the frozen outline."""
        row = self._connection.row("SELECT outline FROM edition WHERE id = ?", (edition,))
        return str(row["outline"]) if row is not None else ""

    def asset(self, sha256: AssetHash) -> bytes:
        """Return the bytes of an image that an edition shows.

        Raises:
            StorageError: They are gone or no longer the ones that were issued.
        """
        row = self._connection.row("SELECT data FROM kept_asset WHERE sha256 = ?", (sha256,))
        if row is None:
            raise StorageError(
                phrase("An image of this edition is missing: the library is damaged.")
            )
        data: bytes = row["data"]
        return data

    def files(self, edition: EditionId, kind: str) -> dict[str, bytes]:
        """Return what was written in one format, by name ("" for the file itself), checked.

        Raises:
            StorageError: The bytes are no longer the ones that were written.
        """
        rows = self._connection.rows(
            "SELECT o.name, o.sha256, o.data FROM edition AS e JOIN edition_output AS o"
            " ON o.edition = e.seq WHERE e.id = ? AND o.format = ? ORDER BY o.seq",
            (edition, kind),
        )
        for row in rows:
            if hashlib.sha256(row["data"]).hexdigest() != row["sha256"]:
                raise StorageError(
                    phrase("The file of this edition is no longer what was issued."),
                    phrase("Open the newest backup."),
                )
        return {row["name"]: row["data"] for row in rows}

    def withdraw(self, edition: EditionId, withdrawal: Withdrawal) -> None:
        """Record that an edition was taken back."""
        self._connection.run(
            "UPDATE edition SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_because = ?"
            " WHERE id = ?",
            (withdrawal.at.isoformat(), withdrawal.author, withdrawal.reason, edition),
        )

    def add_copy(self, copy: Copy) -> None:
        """Record a copy that left the desk."""
        self._connection.run(
            "INSERT INTO edition_copy (id, edition, recipient, copy_number, format, sent_at,"
            " sha256, author, note, is_encrypted)"
            " VALUES (?, (SELECT seq FROM edition WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                copy.id,
                copy.edition,
                copy.recipient,
                copy.copy_number,
                copy.format,
                copy.sent_at.isoformat(),
                copy.sha256,
                copy.author,
                copy.note,
                copy.is_encrypted,
            ),
        )

    def copies(self, edition: EditionId) -> list[Copy]:
        """Return the copies of an edition in the order they left."""
        rows = self._connection.rows(
            f"{_COPY} WHERE e.id = ? ORDER BY c.sent_at, c.rowid", (edition,)
        )
        return [copy_of(row) for row in rows]

    def with_hash(self, sha256: str) -> tuple[list[tuple[EditionId, Output]], list[Copy]]:
        """Return the outputs and the copies whose bytes have this hash."""
        outputs = self._connection.rows(
            "SELECT e.id, o.format, o.name, o.sha256 FROM edition_output AS o JOIN edition AS e"
            " ON e.seq = o.edition WHERE o.sha256 = ? ORDER BY o.seq",
            (sha256,),
        )
        copies = self._connection.rows(f"{_COPY} WHERE c.sha256 = ? ORDER BY c.rowid", (sha256,))
        return [(EditionId(row["id"]), _output(row)) for row in outputs], [
            copy_of(row) for row in copies
        ]

    def _whole(self, row: sqlite3.Row) -> Edition:
        seq = (row["seq"],)
        rows = self._connection.rows
        texts = rows("SELECT * FROM edition_text WHERE edition = ? ORDER BY seq", seq)
        sources = rows(
            "SELECT DISTINCT source FROM edition_source WHERE edition = ? ORDER BY 1", seq
        )
        facts = rows("SELECT name, text FROM edition_fact WHERE edition = ? ORDER BY name", seq)
        waivers = rows("SELECT * FROM edition_waiver WHERE edition = ? ORDER BY code", seq)
        outputs = rows(
            "SELECT format, name, sha256 FROM edition_output WHERE edition = ? ORDER BY seq", seq
        )
        return Edition(
            id=EditionId(row["id"]),
            briefing=BriefingId(row["briefing"]),
            number=row["number"],
            title=row["title"],
            marking=row["marking"],
            marking_reason=row["marking_reason"],
            author=row["author"],
            issued_at=moment_in(row["issued_at"]),
            note=row["note"],
            document_sha256=row["document_sha256"],
            profile=thaw(row["profile"], Profile),
            style=thaw(row["style"], HouseStyle),
            texts=tuple(_text(t) for t in texts),
            sources=tuple(s["source"] for s in sources),
            facts=tuple((f["name"], f["text"]) for f in facts),
            waivers=tuple(Waiver(w["code"], w["reason"], list_in(w["sentences"])) for w in waivers),
            outputs=tuple(_output(o) for o in outputs),
            withdrawn=Withdrawal(
                moment_in(row["withdrawn_at"]), row["withdrawn_by"], row["withdrawn_because"]
            )
            if row["withdrawn_at"] is not None
            else None,
        )


_EDITION = (
    "SELECT seq, id, briefing, number, title, marking, marking_reason, author, issued_at, note,"
    " document_sha256, profile, style, withdrawn_at, withdrawn_by, withdrawn_because FROM edition"
)
_COPY = (
    "SELECT c.*, e.id AS edition_id FROM edition_copy AS c JOIN edition AS e ON e.seq = c.edition"
)


def _text(row: sqlite3.Row) -> IssuedText:
    return IssuedText(
        section=SectionId(row["section"]),
        heading=row["heading"],
        module=ModuleId(row["module"]),
        revision=RevisionNumber(row["revision"]),
        sha256=row["sha256"],
        base=ModuleId(row["base"]) if row["base"] is not None else None,
    )


def _output(row: sqlite3.Row) -> Output:
    return Output(format=row["format"], name=row["name"], sha256=row["sha256"])


def copy_of(row: sqlite3.Row) -> Copy:
    """Read a copy from a row that also names its edition as ``edition_id``."""
    return Copy(
        id=row["id"],
        edition=EditionId(row["edition_id"]),
        recipient=row["recipient"],
        copy_number=row["copy_number"],
        format=row["format"],
        sent_at=moment_in(row["sent_at"]),
        sha256=row["sha256"],
        author=row["author"],
        note=row["note"],
        is_encrypted=bool(row["is_encrypted"]),
    )
