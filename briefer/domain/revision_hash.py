"""What a revision is known by: a hash that is the same wherever its words are."""

from __future__ import annotations

import json
from datetime import datetime

from briefer.domain.module import ModuleContent


def content_as_json(content: ModuleContent) -> str:
    """Write ``content`` as canonical JSON: sorted keys, no spaces, dates as ISO 8601."""
    fields = {
        "title": content.title,
        "body": content.body,
        "tags": list(content.tags),
        "region": content.region,
        "topic": content.topic,
        "owner": content.owner,
        "language": content.language,
        "status": content.status.value,
        "marking": content.marking,
        "as_of": content.as_of.isoformat() if content.as_of else None,
        "review_by": content.review_by.isoformat() if content.review_by else None,
    }
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def revision_sha256(
    content: ModuleContent, parents: tuple[str, ...], author: str, saved_at: datetime, reason: str
) -> str:
    """Hash a revision: the same words by the same author at the same time hash the same anywhere.

    Lone surrogates, which SQLite refuses anyway, are hashed as they stand ("surrogatepass").
    """
    from hashlib import sha256  # here, because it reads OpenSSL, and a start hashes nothing

    frame = json.dumps(
        {
            "parents": list(parents),
            "author": author,
            "saved_at": saved_at.isoformat(),
            "reason": reason,
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    text = content_as_json(content) + "\n" + frame
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
