"""Where a text is used, what moved on, who received it, and how fast a long briefing is there.

A library of 500 briefings over 5,000 modules, two editions of each with three readers; and a
briefing of 300 sections beside one of 3.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from briefer import resources
from briefer.domain.briefing import Briefing
from briefer.domain.edition import Copy, Edition, IssuedText
from briefer.domain.frozen import freeze, frozen_sha256
from briefer.domain.ids import BriefingId, EditionId, ModuleId, RevisionNumber, SectionId, new_id
from briefer.domain.module import Module, ModuleContent, Revision
from briefer.domain.outline import Link, LinkMode, Outline, Section
from briefer.domain.profile import CLEAN
from briefer.domain.revision_hash import revision_sha256
from briefer.domain.style import DEFAULT
from briefer.markup import reading as markdown_reading
from briefer.services import reading
from briefer.services.compiling import compile_briefing
from briefer.services.issuing import impact
from briefer.services.library import create_library, get_briefing, open_library
from briefer.services.links import moved_on
from briefer.services.session import Session
from briefer.services.usage import usage
from briefer.services.writing import write_module
from briefer.storage.editions import Contents

MODULES, BRIEFINGS, SECTIONS, ASKED = 5_000, 500, 30, 200
LONG, SHORT, ROUNDS = 300, 3, 15
AT = datetime(2024, 8, 9, 9, tzinfo=UTC)
WORDS = (
    "envoy talks border river refugee council minister return accord patrol trade crossing "
    "district army water harvest school road power oil wheat voter party court press camp"
)


def rows(folder: Path) -> list[tuple[str, float, str, str]]:
    """Return the slowest-but-one-in-twenty answers in milliseconds, and two ratios.

    Args:
        folder: An empty folder to work in.
    """
    chance = random.Random(4)
    with create_library(folder / "many.briefer", "Ada") as session:
        modules = _fill(session, chance)
        return [*_questions(session, modules, chance), *_long_briefing(folder, chance)]


def _questions(
    session: Session, modules: list[Module], chance: random.Random
) -> list[tuple[str, float, str, str]]:
    slugs = [b.slug for b in session.file.briefings.all()]
    phrases = [" ".join(m.head.content.body.split()[4:8]) for m in modules]
    asks: dict[str, Callable[[], object]] = {
        "where used, with editions and readers": lambda: usage(session, chance.choice(modules).id),
        "moved on, with both texts": lambda: moved_on(session, chance.choice(slugs)),
        "who received a module": lambda: impact(session, module=chance.choice(modules).id),
        "who received a revision": lambda: impact(
            session, module=chance.choice(modules).id, revision=1
        ),
        "who received a source": lambda: session.file.uses.issued_source(
            f"source-{chance.randrange(400)}"
        ),
        "who received words": lambda: impact(session, words=chance.choice(phrases)),
    }
    made = []
    for what, ask in asks.items():
        times = sorted(_milliseconds(ask) for _ in range(ASKED))
        p95 = times[int(len(times) * 0.95)]
        how = f"p95 of {ASKED} in ms, median {statistics.median(times):.2f}"
        made.append((f"impact: {what}", p95, "<= 50 ms", how))
    return made


def _long_briefing(folder: Path, chance: random.Random) -> list[tuple[str, float, str, str]]:
    path = folder / "long.briefer"
    modules = make_long_briefing(path)
    with open_library(path, "Ada") as session:
        whole, one = [], []
        for round_ in range(5):
            reading.forget()
            markdown_reading._read_short.cache_clear()
            whole.append(_milliseconds(lambda: compile_briefing(session, "long")))
            for n in range(3):
                chosen = chance.choice(modules)
                body = f"Edit {round_} {n}.\n\n{chosen.head.content.body}"
                write_module(session, chosen.id, body)
                one.append(_milliseconds(lambda: compile_briefing(session, "long")))
        ratio = statistics.median(whole) / statistics.median(one)
        how = f"{statistics.median(whole):.0f} ms against {statistics.median(one):.1f} ms"
        made = [(f"compile: {LONG} sections from nothing, after one edit", ratio, ">= 20", how)]
    shown, read = {}, {}
    for slug in ("long", "short"):
        shown[slug] = statistics.median(
            _milliseconds(partial(_show, path, slug)) for _ in range(ROUNDS)
        )
        read[slug] = statistics.median(
            _milliseconds(partial(_open, path, slug)) for _ in range(ROUNDS)
        )
    what = f"open: briefer show, {LONG} sections beside {SHORT}"
    how = f"{shown['long']:.0f} ms against {shown['short']:.0f} ms as whole processes; library and"
    how += f" outline alone {read['long']:.1f} ms against {read['short']:.1f} ms"
    return [*made, (what, shown["long"] / shown["short"], "<= 3", how)]


def make_long_briefing(path: Path) -> list[Module]:
    """Make a library of two briefings, "long" and "short", over the same modules."""
    modules = [_written_module(n) for n in range(LONG)]
    with create_library(path, "Ada") as session, session.file.write_tx():
        for module in modules:
            session.file.modules.add(module)
        for slug, count in (("long", LONG), ("short", SHORT)):
            session.file.briefings.add(_briefing(slug, modules[:count]))
    return modules


def _show(path: Path, slug: str) -> None:
    """Show an outline in a terminal, as a process of its own."""
    command = [sys.executable, "-m", "briefer", "--library", str(path), "show", slug]
    environment = {**os.environ, "BRIEFER_HOME": str(path.parent)}
    subprocess.run(command, env=environment, check=True, capture_output=True)


def _open(path: Path, slug: str) -> None:
    """Open the library and read what an outline shows."""
    with open_library(path, "Ada") as session:
        briefing = get_briefing(session, slug)
        assert len(session.file.uses.shown(briefing.id)) == len(briefing.outline)


def _fill(session: Session, chance: random.Random) -> list[Module]:
    modules = [_module(n, chance) for n in range(MODULES)]
    file = session.file
    with file.write_tx():
        for module in modules:
            file.modules.add(module)
        briefings = [
            _briefing(f"b{n}", chance.sample(modules, SECTIONS), chance) for n in range(BRIEFINGS)
        ]
        for briefing in briefings:
            file.briefings.add(briefing)
            for number in (1, 2):
                _issue(session, briefing, number, modules, chance)
        for module in chance.sample(modules, MODULES // 2):
            head = module.head
            file.modules.add_revision(_revision(module.id, 2, _body(chance), (head.sha256,)))
    return modules


def _issue(
    session: Session,
    briefing: Briefing,
    number: int,
    modules: list[Module],
    chance: random.Random,
) -> None:
    known = {m.id: m for m in modules}
    texts = []
    words = {}
    for section in briefing.outline.sections.values():
        assert section.link is not None
        module = known[section.link.module]
        texts.append(
            IssuedText(
                section=section.id,
                heading=module.title,
                module=module.id,
                revision=module.head.number,
                sha256=module.head.sha256,
            )
        )
        words[section.id] = module.head.content.body
    document = freeze(Outline())
    edition = Edition(
        id=EditionId(new_id(AT)),
        briefing=briefing.id,
        number=number,
        title=briefing.title,
        marking="",
        author="Ada",
        issued_at=AT,
        note="",
        document_sha256=frozen_sha256(document),
        profile=CLEAN,
        style=DEFAULT,
        texts=tuple(texts),
    )
    citing = {(f"source-{chance.randrange(400)}", text.section, text.heading) for text in texts}
    contents = Contents(
        document=document, outline=document, words=words, citing=tuple(sorted(citing))
    )
    session.file.editions.add(edition, contents)
    for name in ("The minister", "The envoy", "The cabinet office"):
        session.file.editions.add_copy(
            Copy(
                id=new_id(AT),
                edition=edition.id,
                recipient=name,
                copy_number="",
                format="pdf",
                sent_at=AT,
                sha256=new_id(AT),
                author="Ada",
            )
        )


def _briefing(slug: str, modules: list[Module], chance: random.Random | None = None) -> Briefing:
    outline = Outline()
    for module in modules:
        is_pinned = chance is not None and chance.random() < 0.3
        link = Link(module.id, LinkMode.PINNED, RevisionNumber(1)) if is_pinned else Link(module.id)
        outline = outline.insert(Section(id=SectionId(new_id(AT)), link=link))
    return Briefing(
        id=BriefingId(new_id(AT)),
        slug=slug,
        title=slug,
        outline=outline,
        created_at=AT,
        changed_at=AT,
    )


def _module(number: int, chance: random.Random, words: int = 60) -> Module:
    identity = ModuleId(new_id(AT))
    head = _revision(identity, 1, _body(chance, words), ())
    return Module(id=identity, slug=f"module-{number}", head=head, created_at=AT)


def _written_module(number: int) -> Module:
    """Make a module of words that people wrote: those of the starter library, in turn."""
    files = sorted(resources.content("starter", "modules").glob("*.md"))
    _, _, body = files[number % len(files)].read_text(encoding="utf-8").split("---\n", 2)
    identity = ModuleId(new_id(AT))
    head = _revision(identity, 1, f"{body.strip()}\n\nNumber {number}.", ())
    return Module(id=identity, slug=f"written-{number}", head=head, created_at=AT)


def _revision(module: ModuleId, number: int, body: str, parents: tuple[str, ...]) -> Revision:
    content = ModuleContent(title="A module", body=body)
    return Revision(
        module=module,
        number=RevisionNumber(number),
        parents=parents,
        content=content,
        author="Ada",
        saved_at=AT,
        sha256=revision_sha256(content, parents, "Ada", AT, ""),
    )


def _body(chance: random.Random, words: int = 60) -> str:
    paragraphs = []
    for _ in range(max(1, words // 60)):
        text = " ".join(chance.choices(WORDS.split(), k=60))
        paragraphs.append(f"**{text[:20]}** {text[20:]}. [@source-{chance.randrange(400)}]")
    return "\n\n".join(paragraphs)


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
