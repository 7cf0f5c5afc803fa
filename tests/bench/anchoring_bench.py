"""Anchors after realistic edits: are they on their own words, or detached when these are gone?

Truth is by character identity (see ``edited_texts``). Only letters and digits count.

* The *pieces* of an anchor are where its surviving characters stand together in the new text: up
  to 60 others, or a quarter of the anchor's own number, may lie between two of them, beside
  what took the place of the anchor's own characters there.
* *Kept*: the largest piece has at least half of the anchor's characters. It has to be found.
* *Deleted*: less than a tenth survive anywhere. It has to be detached.
* What lies between may be found or detached; if found, it must be found right.
* A *hit* covers at least half of what survives, within one piece, and at most a tenth of the
  found characters lie outside that piece. A copy of the words counts as the words.
* *On wrong words*: found, but more than half of the found characters lie outside every piece.

recall = hits on kept / kept; precision = hits / all found, whether kept, deleted or in between and
whether marked as to be checked or not; kept detached = deleted ones detached / deleted ones.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from briefer.domain.alignment import align
from briefer.domain.anchor import Resolution, anchor_at
from briefer.domain.anchoring import carry
from briefer.domain.ids import RevisionNumber
from briefer.domain.tokens import tokenise
from briefer.resources import content
from tests.bench.edited_texts import EDITS, Draft, change_words, text_of
from tests.bench.prose import Writer

HELD_OUT = (4711, 20240805, 31337, 8, 99)
"""Seeds that nothing was tuned on; tuning used 1, 2 and 3."""

_BETWEEN = 60
_ANCHORS = 10


@dataclass(frozen=True)
class Case:
    """One anchor, one edit, and what became of the anchor's characters."""

    edit: str
    old: str
    new: str
    start: int
    end: int
    identities: Sequence[int]
    has_copy: bool


@dataclass
class Score:
    """Counts over cases, and the ratios that the goals are about."""

    cases: int = 0
    edits: set[str] = field(default_factory=set)
    kept: int = 0
    hits_on_kept: int = 0
    hits: int = 0
    found: int = 0
    deleted: int = 0
    deleted_detached: int = 0
    without_copy: int = 0
    on_wrong_words: int = 0
    failures: list[tuple[str, Case, Resolution]] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.hits_on_kept / max(1, self.kept)

    @property
    def precision(self) -> float:
        return self.hits / max(1, self.found)

    @property
    def kept_detached(self) -> float:
        return self.deleted_detached / max(1, self.deleted)

    @property
    def wrong(self) -> float:
        return self.on_wrong_words / max(1, self.without_copy)

    def add(self, case: Case, found: Resolution) -> None:
        """Count one case."""
        wanted = {i for i in range(case.start, case.end) if case.old[i].isalnum()}
        pieces = _pieces(case, wanted)
        alive = set().union(*(p.identities for p in pieces)) if pieces else set()
        largest = max((len(p.identities) for p in pieces), default=0)
        is_kept = largest * 2 >= len(wanted)
        is_deleted = len(alive) * 10 < len(wanted)
        is_hit = is_wrong = False
        if found.start is not None and found.end is not None:
            is_hit, is_wrong = _judge(case, found.start, found.end, pieces, len(alive))
            self.found += 1
        self.cases += 1
        self.edits.add(case.edit)
        self.kept += is_kept
        self.hits += is_hit
        self.hits_on_kept += is_hit and is_kept
        self.deleted += is_deleted
        self.deleted_detached += is_deleted and found.is_detached
        if not case.has_copy:
            self.without_copy += 1
            self.on_wrong_words += is_wrong
        if is_kept and not is_hit:
            self.failures.append(("lost" if found.is_detached else "missed", case, found))
        elif not found.is_detached and not is_hit:
            self.failures.append(("guessed" if is_deleted else "spread", case, found))


@dataclass
class _Piece:
    start: int
    end: int
    identities: set[int]


def _pieces(case: Case, wanted: set[int]) -> list[_Piece]:
    """Where the surviving characters stand together; a copy is a piece of its own."""
    pieces: list[_Piece] = []
    previous = -1
    between, most = 0, max(_BETWEEN, len(wanted) // 4)
    for at, identity in enumerate(case.identities):
        if not case.new[at].isalnum():
            continue
        if identity not in wanted:
            between += 1
            continue
        last = pieces[-1] if pieces else None
        replaced = sum(previous < i < identity for i in wanted)
        previous = identity
        if last is None or between > most + replaced or identity in last.identities:
            pieces.append(_Piece(at, at + 1, {identity}))
        else:
            last.end = at + 1
            last.identities.add(identity)
        between = 0
    return pieces


def _judge(
    case: Case, start: int, end: int, pieces: Sequence[_Piece], alive: int
) -> tuple[bool, bool]:
    inside = [at for at in range(start, end) if case.new[at].isalnum()]
    best_own, best_astray = 0, len(inside)
    for piece in pieces:
        own = sum(
            case.identities[at] in piece.identities
            for at in inside
            if piece.start <= at < piece.end
        )
        astray = sum(not piece.start <= at < piece.end for at in inside)
        if own > best_own:
            best_own, best_astray = own, astray
    is_hit = best_own > 0 and best_own * 2 >= alive and best_astray * 10 <= len(inside)
    return is_hit, best_astray * 2 > len(inside) or best_own == 0


def cases(seed: int, count: int, *, with_starter: bool = True) -> Iterator[Case]:
    """Make at least ``count`` cases: every kind of edit in turn, ten anchors on each text.

    Args:
        seed: Decides texts, edits and anchors.
        count: How many at least.
        with_starter: Whether three texts in ten come from the starter library.
    """
    starter = _starter_blocks() if with_starter else []
    made = round_ = 0
    while made < count:
        for number, (name, edits) in enumerate(EDITS.items()):
            if made >= count:
                return
            seed_here = seed * 1_000_003 + round_ * 101 + number
            random = Random(seed_here)
            writer = Writer(seed_here)
            blocks = writer.blocks(random.randint(6, 30))
            if starter and random.random() < 0.3:
                blocks = random.choice(starter)
            blocks = _with_look_alikes(random, writer, blocks)
            old = Draft.source(blocks)
            draft = Draft(blocks, writer, seed_here)
            for edit in edits:
                edit(draft)
            new, identities = draft.finish()
            for start, end in _quotes(random, old):
                block = _block_at(blocks, start)
                copied = "duplicate" in name or blocks.count(block) > 1
                yield Case(name, old, new, start, end, identities, copied)
                made += 1
        round_ += 1


def _starter_blocks() -> list[list[str]]:
    folder = content("starter")
    files = sorted(folder.rglob("*.md")) if folder.is_dir() else []
    texts = [[b for b in f.read_text("utf-8").split("\n\n") if b.strip()] for f in files]
    return [t for t in texts if len(t) >= 5]


def _with_look_alikes(random: Random, writer: Writer, blocks: list[str]) -> list[str]:
    blocks = list(blocks)
    if random.random() < 0.4:
        for _ in range(random.randint(1, 3)):
            like = writer.look_alike(random.choice(blocks))
            blocks.insert(random.randint(0, len(blocks)), like)
    if random.random() < 0.1:
        blocks.insert(random.randint(0, len(blocks)), random.choice(blocks))
    return blocks


def _block_at(blocks: Sequence[str], place: int) -> str:
    at = 0
    for n, block in enumerate(blocks):
        if place < at + len(block):
            return block
        at += (
            len(Draft.source(blocks[n : n + 2])) - len(blocks[n + 1]) if n + 1 < len(blocks) else 0
        )
    return blocks[-1]


def _quotes(random: Random, old: str) -> Iterator[tuple[int, int]]:
    """Pick what people select: words, phrases, sentences, paragraphs, more than one paragraph."""
    tokens = tokenise(old)
    words = [n for n, k in enumerate(tokens.keys) if k[0].isalnum()]
    for n in range(_ANCHORS):
        if n < 3:
            length = random.randint(1, 3)
        elif n < 7:
            length = random.randint(4, 12)
        elif n < 9:
            length = random.randint(13, 40)
        else:
            length = random.randint(41, 120)
        first = random.randrange(max(1, len(words) - length))
        last = words[min(first + length, len(words)) - 1]
        yield tokens.starts[words[first]], tokens.ends[last]


def measure(seed: int, count: int, *, with_starter: bool = True) -> Score:
    """Carry every case of ``seed`` and count."""
    score = Score()
    for case in cases(seed, count, with_starter=with_starter):
        anchor = anchor_at(case.old, case.start, case.end, RevisionNumber(1))
        score.add(case, carry([anchor], case.old, case.new)[0])
    return score


def carry_time_ms(share: float = 0.1) -> float:
    """Median of five: 500 anchors on a text of 20 KB, the difference not yet made."""
    times = []
    for n in range(5):
        writer = Writer(n)
        blocks = writer.blocks(20)
        while len(Draft.source(blocks)) < 20_000:
            blocks += writer.blocks(5)
        old = Draft.source(blocks)[:20_000]
        draft = Draft([old], writer, n)

        new = text_of(change_words(draft, draft.blocks[0], share))
        random = Random(n)
        starts = [random.randrange(len(old) - 200) for _ in range(500)]
        anchors = [anchor_at(old, s, s + random.randint(5, 150), RevisionNumber(1)) for s in starts]
        align.cache_clear()
        tokenise.cache_clear()
        begun = time.perf_counter()
        carry(anchors, old, new)
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)[2]


def rows(folder: Path, count: int = 2100) -> list[tuple[str, float, str, str]]:
    """Name, value, goal and detail of each figure; every goal holds for each held-out seed."""
    del folder  # nothing is written
    found: list[tuple[str, float, str, str]] = []
    for seed in HELD_OUT:
        s = measure(seed, count)
        of = f"seed {seed}, {s.cases} cases"
        found += [
            (f"anchors: recall ({seed})", s.recall, ">= 0.99", f"{of}, {s.kept} kept"),
            (f"anchors: precision ({seed})", s.precision, ">= 0.99", f"{of}, {s.found} found"),
            (
                f"anchors: deleted ones kept detached ({seed})",
                s.kept_detached,
                ">= 0.96",
                f"{of}, {s.deleted} deleted",
            ),
            (
                f"anchors: on wrong words, no copy about ({seed})",
                s.wrong,
                "< 0.003",
                f"{of}, {s.without_copy} without a copy",
            ),
        ]
    for share in (0.1, 0.5):
        found.append(
            (
                f"anchors: 500 on 20 KB, {share:.0%} of words changed, ms",
                carry_time_ms(share),
                "< 100",
                "median of 5, difference included",
            )
        )
    return found
