"""Schema 2: editions and their copies, profiles, templates, declined revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_STATEMENTS = (
    "ALTER TABLE section ADD COLUMN declined INTEGER",
    "ALTER TABLE briefing ADD COLUMN profile TEXT NOT NULL DEFAULT ''",
    # The compiled document as compressed canonical JSON; its hash is over the JSON.
    """
    CREATE TABLE edition (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        briefing TEXT NOT NULL REFERENCES briefing (id),
        number INTEGER NOT NULL,
        title TEXT NOT NULL,
        marking TEXT NOT NULL,
        author TEXT NOT NULL,
        issued_at TEXT NOT NULL,
        note TEXT NOT NULL,
        document BLOB NOT NULL,
        document_sha256 TEXT NOT NULL,
        outline TEXT NOT NULL,
        profile TEXT NOT NULL,
        style TEXT NOT NULL,
        withdrawn_at TEXT,
        withdrawn_by TEXT,
        withdrawn_because TEXT,
        UNIQUE (briefing, number)
    ) STRICT
    """,
    # A section's text as it was issued; ``base`` is the module that an adapted wording left.
    """
    CREATE TABLE edition_text (
        seq INTEGER PRIMARY KEY,
        edition INTEGER NOT NULL REFERENCES edition (seq),
        section TEXT NOT NULL,
        heading TEXT NOT NULL,
        module TEXT NOT NULL REFERENCES module (id),
        revision INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        base TEXT REFERENCES module (id)
    ) STRICT
    """,
    """
    CREATE TABLE edition_source (
        source TEXT NOT NULL,
        edition INTEGER NOT NULL REFERENCES edition (seq),
        section TEXT NOT NULL,
        heading TEXT NOT NULL,
        PRIMARY KEY (source, edition, section)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE edition_fact (
        name TEXT NOT NULL,
        edition INTEGER NOT NULL REFERENCES edition (seq),
        text TEXT NOT NULL,
        PRIMARY KEY (name, edition)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE edition_waiver (
        edition INTEGER NOT NULL REFERENCES edition (seq),
        code TEXT NOT NULL,
        reason TEXT NOT NULL,
        sentences TEXT NOT NULL,
        PRIMARY KEY (edition, code)
    ) STRICT, WITHOUT ROWID
    """,
    # Images outlive the asset they came from: kept by hash, once for all editions.
    "CREATE TABLE kept_asset (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT",
    """
    CREATE TABLE edition_asset (
        edition INTEGER NOT NULL REFERENCES edition (seq),
        sha256 TEXT NOT NULL REFERENCES kept_asset (sha256),
        PRIMARY KEY (edition, sha256)
    ) STRICT, WITHOUT ROWID
    """,
    # What was written at the issue, to the byte; ``name`` is empty for the file itself and
    # otherwise that of a file beside it.
    """
    CREATE TABLE edition_output (
        seq INTEGER PRIMARY KEY,
        edition INTEGER NOT NULL REFERENCES edition (seq),
        format TEXT NOT NULL,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (edition, format, name)
    ) STRICT
    """,
    """
    CREATE TABLE edition_copy (
        id TEXT PRIMARY KEY,
        edition INTEGER NOT NULL REFERENCES edition (seq),
        recipient TEXT NOT NULL,
        copy_number TEXT NOT NULL,
        format TEXT NOT NULL,
        sent_at TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        author TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE profile (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE template (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # Folded words of each issued text, by the row of edition_text.
    """
    CREATE VIRTUAL TABLE edition_words USING fts5 (
        words, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Mn Mc'"
    )
    """,
    "CREATE INDEX edition_text_by_edition ON edition_text (edition)",
    "CREATE INDEX edition_text_by_module ON edition_text (module, revision)",
    "CREATE INDEX edition_text_by_base ON edition_text (base) WHERE base IS NOT NULL",
    "CREATE INDEX edition_output_by_sha256 ON edition_output (sha256)",
    "CREATE INDEX edition_copy_by_edition ON edition_copy (edition)",
    "CREATE INDEX edition_copy_by_sha256 ON edition_copy (sha256)",
    "CREATE INDEX edition_copy_by_recipient ON edition_copy (recipient)",
    "CREATE INDEX section_by_link ON section (briefing, mode) WHERE mode IS NOT NULL",
)


def apply(db: Database) -> None:
    """Make room for what was issued, and to whom it went."""
    for statement in _STATEMENTS:
        db.execute(statement)
