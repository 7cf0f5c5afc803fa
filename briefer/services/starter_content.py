"""Reads the starter library's files under ``content/starter`` as values."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from briefer import resources
from briefer.domain.module import ModuleContent, Status
from briefer.markup.frontmatter import read_front_matter


class StarterContent(Struct, frozen=True):
    """Everything the starter library is made of.

    Attributes:
        modules: By slug: every revision's content, the oldest first.
        own: The sample briefing's own texts and adapted wordings, by file name.
        briefing: The sample briefing as its file says it: title block, outline, annotations.
    """

    sources: tuple[dict[str, Any], ...]
    facts: tuple[dict[str, Any], ...]
    assets: tuple[dict[str, Any], ...]
    modules: dict[str, tuple[ModuleContent, ...]]
    own: dict[str, ModuleContent]
    briefing: dict[str, Any]


@cache
def starter_content() -> StarterContent:
    """Read the starter library's files, once a run."""
    folder = resources.content("starter")
    earlier: dict[str, list[ModuleContent]] = {}
    for path in sorted((folder / "earlier").glob("*.md")):
        slug, _, _ = path.stem.rpartition(".")
        earlier.setdefault(slug, []).append(_content(path))
    newest = {path.stem: _content(path) for path in sorted((folder / "modules").glob("*.md"))}
    return StarterContent(
        sources=tuple(_yaml(folder / "sources.yaml")),
        facts=tuple(_yaml(folder / "facts.yaml")),
        assets=tuple(_yaml(folder / "assets.yaml")),
        modules={slug: (*earlier.get(slug, ()), last) for slug, last in newest.items()},
        own={path.stem: _content(path) for path in sorted((folder / "own").glob("*.md"))},
        briefing=_yaml(folder / "briefing.yaml"),
    )


def moment(text: str) -> datetime:
    """Read a time with its zone, such as "2024-08-09T12:00+03:00"."""
    return datetime.fromisoformat(text)


def asset_bytes(name: str) -> bytes:
    """Return an image of the starter library."""
    return resources.content("starter", "assets", name).read_bytes()


def _yaml(path: Path) -> Any:  # noqa: ANN401 (what YAML holds)
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _content(path: Path) -> ModuleContent:
    front, body = read_front_matter(path.read_text(encoding="utf-8"))
    meta: dict[str, Any] = dict(front)
    as_of, review_by = meta.get("as_of"), meta.get("review_by")
    return ModuleContent(
        title=meta["title"],
        body=body.strip("\n") + "\n",
        tags=tuple(meta.get("tags", ())),
        region=meta.get("region", ""),
        topic=meta.get("topic", ""),
        owner=meta.get("owner", ""),
        language=meta["language"],
        status=Status(meta.get("status", "approved")),
        marking=meta.get("marking", ""),
        as_of=as_of if isinstance(as_of, date) else None,
        review_by=review_by if isinstance(review_by, date) else None,
    )
