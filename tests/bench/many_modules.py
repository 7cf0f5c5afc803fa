"""Makes libraries with many modules, the same ones each time."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from briefer.domain.ids import ModuleId, RevisionNumber, new_id
from briefer.domain.module import Module, ModuleContent, Revision, Status
from briefer.domain.revision_hash import revision_sha256
from briefer.storage.library_file import LibraryFile

START = datetime(2020, 1, 1, tzinfo=UTC)
VOCABULARY = 20_000
AT_ONCE = 5_000
SYLLABLES = [
    "ka", "ri", "to", "mes", "lan", "ver", "sü", "ğı", "ston", "bul", "an", "kar", "dam", "asc",
    "hal", "ep", "id", "lib", "çan", "ör", "gü", "neş", "mos", "cow", "tal", "ks", "re", "fu",
    "gee", "bor", "der", "trade", "wa", "ter", "pow", "er", "se", "cu", "ri", "ty",
]  # fmt: skip


def words(seed: int = 1) -> tuple[list[str], list[float]]:
    """Return a vocabulary and cumulative weights that fall as in real prose (Zipf)."""
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        found["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4)))] = None
    return list(found), list(accumulate(1 / (n + 3) for n in range(VOCABULARY)))


def make_library(path: Path, modules: int, seed: int = 1) -> None:
    """Write a library of ``modules`` modules of 60 to 240 words."""
    chance = random.Random(seed)
    vocabulary, weights = words()
    with LibraryFile.create(path) as file:
        for first in range(0, modules, AT_ONCE):
            with file.write_tx():
                for n in range(first, min(modules, first + AT_ONCE)):
                    picked = chance.choices(
                        vocabulary, cum_weights=weights, k=chance.randint(60, 240)
                    )
                    file.modules.add(_module(n, picked, chance))


def _module(n: int, picked: list[str], chance: random.Random) -> Module:
    at = START + timedelta(minutes=n)
    identity = ModuleId(new_id(at, chance.randbytes(10)))
    content = ModuleContent(
        title=" ".join(picked[:4]).capitalize(),
        body=" ".join(picked) + ".",
        tags=tuple(picked[4:6]),
        owner=f"Officer {chance.randrange(40)}",
        region=f"Region {chance.randrange(12)}",
        status=chance.choice(list(Status)),
        review_by=date(2024, 1, 1) + timedelta(days=chance.randrange(700)),
    )
    head = Revision(
        module=identity,
        number=RevisionNumber(1),
        parents=(),
        content=content,
        author="Ada",
        saved_at=at,
        sha256=revision_sha256(content, (), "Ada", at, ""),
    )
    return Module(id=identity, slug=f"m{n}", head=head, created_at=at)
