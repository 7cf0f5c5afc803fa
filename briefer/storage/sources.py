"""Keeps the source register, facts and images."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from briefer.domain.folding import fold
from briefer.domain.ids import AssetHash, SourceId
from briefer.domain.source import Asset, Credibility, Fact, Reliability, Source
from briefer.storage.connection import Connection, Value
from briefer.storage.values import dated_in, dated_out, day_in, day_out


class SourceRepository:
    """The source register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, source: Source) -> None:
        """Add an entry."""
        self._connection.insert("source", _source_columns(source))

    def change(self, source: Source) -> None:
        """Write an entry that is there already."""
        self._connection.update("source", "id", _source_columns(source))

    def get(self, reference: str) -> Source | None:
        """Return the source with this id or key."""
        row = self._connection.row(
            "SELECT * FROM source WHERE id = :ref OR key = :ref", {"ref": reference}
        )
        return _source(row) if row is not None else None

    def matching(self, text: str = "") -> list[Source]:
        """Return the sources whose key, title, author or publisher has all words of ``text``."""
        words = fold(text).split()
        where = " AND ".join(f"instr(words, :w{n})" for n, _ in enumerate(words)) or "1"
        rows = self._connection.rows(
            f"SELECT * FROM source WHERE {where} ORDER BY key",
            {f"w{n}": word for n, word in enumerate(words)},
        )
        return [_source(row) for row in rows]

    def named(self, keys: Iterable[str]) -> dict[str, Source]:
        """Return the sources with these keys, by key, in one look."""
        rows = self._connection.rows(
            "SELECT * FROM source WHERE key IN (SELECT value FROM json_each(?))",
            (json.dumps(list(keys)),),
        )
        return {row["key"]: _source(row) for row in rows}

    def keys(self) -> list[str]:
        """Return every key, sorted."""
        return [row["key"] for row in self._connection.rows("SELECT key FROM source ORDER BY key")]


class FactRepository:
    """Figures that are written once and used by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, fact: Fact) -> None:
        """Add a fact."""
        self._connection.insert("fact", _fact_columns(fact))

    def change(self, fact: Fact) -> None:
        """Write a fact that is there already."""
        self._connection.update("fact", "name", _fact_columns(fact))

    def get(self, name: str) -> Fact | None:
        """Return the fact with this name."""
        row = self._connection.row("SELECT * FROM fact WHERE name = ?", (name,))
        return _fact(row) if row is not None else None

    def all(self) -> list[Fact]:
        """Return every fact, by name."""
        return [_fact(row) for row in self._connection.rows("SELECT * FROM fact ORDER BY name")]


class AssetRepository:
    """Images, by the name that bodies use."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, asset: Asset) -> None:
        """Add an image."""
        self._connection.insert("asset", {**_asset_columns(asset), "data": asset.data})

    def change(self, asset: Asset) -> None:
        """Write what is said about an image; its bytes stay."""
        self._connection.update("asset", "name", _asset_columns(asset))

    def get(self, name: str) -> Asset | None:
        """Return the image with this name or hash."""
        row = self._connection.row(
            "SELECT * FROM asset WHERE name = :ref OR sha256 = :ref ORDER BY name = :ref DESC",
            {"ref": name},
        )
        return _asset(row) if row is not None else None

    def all(self) -> list[Asset]:
        """Return every image with its bytes, by name."""
        return [_asset(row) for row in self._connection.rows("SELECT * FROM asset ORDER BY name")]

    def names(self) -> list[str]:
        """Return every name, sorted."""
        return [row["name"] for row in self._connection.rows("SELECT name FROM asset ORDER BY 1")]


def _source_columns(source: Source) -> dict[str, Value]:
    return {
        "id": source.id,
        "key": source.key,
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "published": dated_out(source.published),
        "retrieved": day_out(source.retrieved),
        "url": source.url,
        "reliability": source.reliability.value,
        "credibility": source.credibility.value,
        "group": source.group,
        "marking": source.marking,
        "note": source.note,
        "evidence": source.evidence,
        "words": fold(f"{source.key}\n{source.title}\n{source.author}\n{source.publisher}"),
    }


def _source(row: sqlite3.Row) -> Source:
    return Source(
        id=SourceId(row["id"]),
        key=row["key"],
        title=row["title"],
        author=row["author"],
        publisher=row["publisher"],
        published=dated_in(row["published"]),
        retrieved=day_in(row["retrieved"]),
        url=row["url"],
        reliability=Reliability(row["reliability"]),
        credibility=Credibility(row["credibility"]),
        group=row["group"],
        marking=row["marking"],
        note=row["note"],
        evidence=row["evidence"],
    )


def _fact_columns(fact: Fact) -> dict[str, Value]:
    return {
        "name": fact.name,
        "text": fact.text,
        "as_of": day_out(fact.as_of),
        "source": fact.source,
        "note": fact.note,
    }


def _fact(row: sqlite3.Row) -> Fact:
    return Fact(
        name=row["name"],
        text=row["text"],
        as_of=day_in(row["as_of"]),
        source=row["source"],
        note=row["note"],
    )


def _asset_columns(asset: Asset) -> dict[str, Value]:
    return {
        "name": asset.name,
        "sha256": asset.sha256,
        "media_type": asset.media_type,
        "width_px": asset.width_px,
        "height_px": asset.height_px,
        "alt": asset.alt,
        "caption": asset.caption,
        "credit": asset.credit,
        "marking": asset.marking,
    }


def _asset(row: sqlite3.Row) -> Asset:
    return Asset(
        sha256=AssetHash(row["sha256"]),
        name=row["name"],
        media_type=row["media_type"],
        width_px=row["width_px"],
        height_px=row["height_px"],
        data=row["data"],
        alt=row["alt"],
        caption=row["caption"],
        credit=row["credit"],
        marking=row["marking"],
    )
