"""Schema 1: modules, sources, annotations, briefings, settings, and the search index."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLES = (
    """
    CREATE TABLE briefing (
        id TEXT PRIMARY KEY,
        slug TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        title_key TEXT NOT NULL,
        subtitle TEXT NOT NULL,
        audience TEXT NOT NULL,
        originator TEXT NOT NULL,
        reference TEXT NOT NULL,
        language TEXT NOT NULL,
        marking TEXT NOT NULL,
        cutoff TEXT,
        cutoff_zone TEXT NOT NULL,
        issued TEXT,
        yardstick TEXT NOT NULL,
        template TEXT NOT NULL,
        style TEXT NOT NULL,
        contents INTEGER NOT NULL,
        version INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    # The head's fields stand here again, so that a list never reads a body.
    """
    CREATE TABLE module (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        slug TEXT NOT NULL UNIQUE,
        home TEXT REFERENCES briefing (id),
        created_at TEXT NOT NULL,
        head INTEGER NOT NULL,
        title TEXT NOT NULL,
        title_key TEXT NOT NULL,
        tags TEXT NOT NULL,
        region TEXT NOT NULL,
        topic TEXT NOT NULL,
        owner TEXT NOT NULL,
        language TEXT NOT NULL,
        status TEXT NOT NULL,
        marking TEXT NOT NULL,
        as_of TEXT,
        review_by TEXT,
        saved_at TEXT NOT NULL,
        words INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE module_tag (
        tag TEXT NOT NULL,
        module INTEGER NOT NULL REFERENCES module (seq),
        PRIMARY KEY (tag, module)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE revision (
        seq INTEGER PRIMARY KEY,
        module TEXT NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
        number INTEGER NOT NULL,
        parents TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        tags TEXT NOT NULL,
        region TEXT NOT NULL,
        topic TEXT NOT NULL,
        owner TEXT NOT NULL,
        language TEXT NOT NULL,
        status TEXT NOT NULL,
        marking TEXT NOT NULL,
        as_of TEXT,
        review_by TEXT,
        author TEXT NOT NULL,
        begun_at TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        reason TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        UNIQUE (module, number)
    ) STRICT
    """,
    """
    CREATE TABLE source (
        id TEXT PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        author TEXT NOT NULL,
        publisher TEXT NOT NULL,
        published TEXT,
        retrieved TEXT,
        url TEXT NOT NULL,
        reliability TEXT NOT NULL,
        credibility TEXT NOT NULL,
        "group" TEXT NOT NULL,
        marking TEXT NOT NULL,
        note TEXT NOT NULL,
        evidence TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE fact (
        name TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        as_of TEXT,
        source TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE asset (
        name TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL,
        media_type TEXT NOT NULL,
        width_px INTEGER NOT NULL,
        height_px INTEGER NOT NULL,
        alt TEXT NOT NULL,
        caption TEXT NOT NULL,
        credit TEXT NOT NULL,
        marking TEXT NOT NULL,
        data BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE annotation (
        id TEXT PRIMARY KEY,
        module TEXT NOT NULL REFERENCES module (id),
        kind TEXT NOT NULL,
        author TEXT NOT NULL,
        created_at TEXT NOT NULL,
        revision INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        text TEXT NOT NULL,
        replacement TEXT,
        only_in TEXT REFERENCES briefing (id),
        state TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE annotation_event (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        annotation TEXT NOT NULL REFERENCES annotation (id),
        kind TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL,
        assignee TEXT NOT NULL,
        due TEXT,
        revision INTEGER,
        start INTEGER,
        "end" INTEGER,
        quote TEXT,
        before TEXT,
        after TEXT
    ) STRICT
    """,
    # Where an annotation's words are in a revision; can be worked out again from the texts.
    """
    CREATE TABLE placement (
        annotation TEXT NOT NULL REFERENCES annotation (id),
        revision INTEGER NOT NULL,
        start INTEGER,
        "end" INTEGER,
        found TEXT NOT NULL,
        PRIMARY KEY (annotation, revision)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE section (
        id TEXT PRIMARY KEY,
        briefing TEXT NOT NULL REFERENCES briefing (id),
        parent TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL,
        module TEXT REFERENCES module (id),
        mode TEXT,
        revision INTEGER,
        wording TEXT REFERENCES module (id),
        own TEXT REFERENCES module (id),
        generated TEXT,
        heading TEXT NOT NULL,
        level_shift INTEGER NOT NULL,
        is_excluded INTEGER NOT NULL,
        breaks_page INTEGER NOT NULL,
        is_numbered INTEGER NOT NULL,
        CHECK ((module IS NOT NULL) + (own IS NOT NULL) + (generated IS NOT NULL) = 1)
    ) STRICT
    """,
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # What was taken away, so that a colleague's copy can learn of it.
    """
    CREATE TABLE tombstone (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        gone_at TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID
    """,
    # Holds folded text. Marks within words (Devanagari vowels) are letters here.
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        title, body, tags,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Mn Mc'",
        prefix = '1 2 3'
    )
    """,
)

_INDEXES = (
    "CREATE INDEX module_by_title ON module (title_key, seq) WHERE home IS NULL",
    "CREATE INDEX module_by_saved ON module (saved_at DESC, seq DESC) WHERE home IS NULL",
    "CREATE INDEX module_by_status ON module (status, title_key) WHERE home IS NULL",
    "CREATE INDEX module_by_owner ON module (owner, title_key) WHERE home IS NULL",
    "CREATE INDEX module_by_region ON module (region, title_key) WHERE home IS NULL",
    "CREATE INDEX module_by_topic ON module (topic, title_key) WHERE home IS NULL",
    "CREATE INDEX module_by_review ON module (review_by) WHERE home IS NULL",
    "CREATE INDEX module_by_home ON module (home) WHERE home IS NOT NULL",
    "CREATE INDEX module_tag_by_module ON module_tag (module)",
    "CREATE INDEX revision_by_status ON revision (module, status, number)",
    "CREATE INDEX revision_by_sha256 ON revision (sha256)",
    "CREATE INDEX asset_by_sha256 ON asset (sha256)",
    "CREATE INDEX annotation_by_module ON annotation (module, state, kind)",
    "CREATE INDEX annotation_by_state ON annotation (state, kind)",
    "CREATE INDEX annotation_by_only_in ON annotation (only_in) WHERE only_in IS NOT NULL",
    "CREATE INDEX annotation_event_by_annotation ON annotation_event (annotation, seq)",
    "CREATE INDEX section_by_briefing ON section (briefing, parent, position)",
    "CREATE INDEX section_by_parent ON section (parent) WHERE parent IS NOT NULL",
    "CREATE INDEX section_by_module ON section (module, briefing) WHERE module IS NOT NULL",
    "CREATE INDEX section_by_wording ON section (wording) WHERE wording IS NOT NULL",
    "CREATE INDEX section_by_own ON section (own) WHERE own IS NOT NULL",
    "CREATE INDEX briefing_by_title ON briefing (title_key, id)",
)


def apply(db: Database) -> None:
    """Make the tables, the search index and its weights: title 8, body 1, tags 4."""
    for statement in (*_TABLES, *_INDEXES):
        db.execute(statement)
    db.execute("INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 1.0, 4.0)')")
