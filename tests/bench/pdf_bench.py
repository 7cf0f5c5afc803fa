"""PDF against other engines: whole processes side by side, in turns, on the same document.

Seconds are processor time of the process and its threads, the least of some turns: on a
machine that others use as well, wall time measures them. Layouts differ, so pages do too.
"""

from __future__ import annotations

import gc
import importlib.util
import math
import os
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression

import pypdfium2 as pdfium
from msgspec.structs import replace

from briefer.domain.blocks import Paragraph
from briefer.domain.blocks import Run as Words
from briefer.export.pdf import Press
from tests.bench import long_document as long
from tests.bench.pdf_engines import briefer as ours

TURNS = 3
EDITS = 60
GROWING = (0, 2, 8, long.CHAPTERS, 196)
"""Chapters of the documents whose growth is measured; the first one is empty."""
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Run:
    """One process."""

    seconds: float
    peak_mb: float
    pages: int
    size_mb: float


def run(engine: str, vocabulary: str, chapters: int, folder: Path) -> Run:
    """Make the document in a process of its own, measured by the kernel."""
    out = folder / f"{engine}-{vocabulary}-{chapters}.pdf"
    module = f"tests.bench.pdf_engines.{engine}"
    arguments = [sys.executable, "-m", module, vocabulary, str(chapters), str(out)]
    child = os.posix_spawn(
        sys.executable, arguments, {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
    )
    _, status, usage = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"{engine} gave up")
    pages = len(pdfium.PdfDocument(out))
    size = out.stat().st_size / 1e6
    return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, pages, size)


def best(runs: list[Run]) -> Run:
    return min(runs, key=lambda r: r.seconds)


def compare(engines: list[str], vocabulary: str, folder: Path) -> dict[str, Run]:
    """Let the engines take turns; keep the best of each."""
    made: dict[str, list[Run]] = {e: [] for e in engines}
    for _ in range(TURNS):
        for engine in engines:
            made[engine].append(run(engine, vocabulary, long.CHAPTERS, folder))
    return {engine: best(runs) for engine, runs in made.items()}


def warm(vocabulary: str) -> tuple[float, float]:
    """Processor seconds of a cold export, and of one after a word was changed."""
    press = Press()
    before = ours.document(long.document(vocabulary))
    after = ours.document(long.document(vocabulary, edited=True))
    start = time.process_time()
    press.print(before, options=ours.OPTIONS)
    middle = time.process_time()
    press.print(after, options=ours.OPTIONS)
    return middle - start, time.process_time() - middle


def typing() -> tuple[list[float], int]:
    """Milliseconds of processor time from each edit to the page's picture, in rising order."""
    press, chance = Press(), random.Random(1)
    document = ours.document(long.document("real", 58))
    proof = press.proof(document)
    gc.collect()
    gc.freeze()
    times = []
    while len(times) < EDITS:
        at = chance.randrange(len(document.sections))
        section = document.sections[at]
        first = section.blocks[0].block if section.blocks else None
        if not isinstance(first, Paragraph):
            continue
        words = "".join(r.text for r in first.inlines if isinstance(r, Words)).split()
        words[chance.randrange(len(words))] = f"typed{len(times)}"
        block = replace(section.blocks[0], block=Paragraph((Words(" ".join(words)),)))
        changed = replace(section, blocks=(block, *section.blocks[1:]))
        sections = (*document.sections[:at], changed, *document.sections[at + 1 :])
        document = replace(document, sections=sections)
        start = time.process_time()
        proof = press.proof(document)
        data = proof.page(proof.page_of(section.id) or 0)
        pdfium.PdfDocument(data)[0].render(scale=96 / 72)
        times.append((time.process_time() - start) * 1000)
    gc.unfreeze()
    return sorted(times), len(proof.pages)


def exponents(folder: Path) -> tuple[float, float, str]:
    """How seconds and memory grow from 10 to 1,000 pages: 1 is linear, less is better.

    What an empty document takes is taken off; the slope is that of the line through what is
    left, on logarithmic scales.
    """
    empty, *grown = (
        best([run("briefer", "real", n, folder) for _ in range(TURNS)]) for n in GROWING
    )
    pages = [math.log(r.pages - empty.pages) for r in grown]
    seconds = [math.log(r.seconds - empty.seconds) for r in grown]
    memory = [math.log(r.peak_mb - empty.peak_mb) for r in grown]
    how = "; ".join(f"{r.pages} pages {r.seconds:.2f} s {r.peak_mb:.0f} MB" for r in grown)
    return linear_regression(pages, seconds).slope, linear_regression(pages, memory).slope, how


def rows(folder: Path) -> Iterator[tuple[str, float, str, str]]:
    """The table of ``./test --bench pdf``; an engine that is not installed is left out."""
    known = [e for e in ("typst", "weasyprint") if importlib.util.find_spec(e)]
    quick = ["briefer", "reportlab", *(e for e in known if e != "weasyprint")]
    for vocabulary in ("few", "real"):
        found = compare(quick, vocabulary, folder)
        own, plain = found["briefer"], found["reportlab"]
        for engine, r in found.items():
            how = f"{r.pages} pages, {r.seconds:.2f} s, {r.peak_mb:.0f} MB, {r.size_mb:.2f} MB file"
            yield (f"pages a second, {vocabulary} words, {engine}", r.pages / r.seconds, "", how)
        ratio = own.seconds / plain.seconds
        yield (f"seconds / plain ReportLab, {vocabulary} words", ratio, "<= 0.33", "")
        rate = (plain.pages / plain.seconds) / (own.pages / own.seconds)
        yield (f"pages a second: ReportLab / ours, {vocabulary} words", rate, "<= 1.3", "")
        peak = own.peak_mb / plain.peak_mb
        yield (f"peak memory / plain ReportLab, {vocabulary} words", peak, "<= 1", "")
        if "typst" in found:
            typst = found["typst"]
            ratio = own.seconds / typst.seconds
            yield (f"seconds / Typst ua-1, {vocabulary} words", ratio, "<= 0.7", "")
            peak = own.peak_mb / typst.peak_mb
            yield (f"peak memory / Typst, {vocabulary} words", peak, "<= 0.5", "")
    if "weasyprint" in known:
        own = run("briefer", "real", 8, folder)
        other = run("weasyprint", "real", 8, folder)
        ratio = own.seconds / other.seconds
        yield ("seconds / WeasyPrint ua-1, 8 chapters", ratio, "<= 0.33", "")
    seconds, memory, how = exponents(folder)
    yield ("growth of seconds from 10 to 1,000 pages, exponent", seconds, "<= 1.1", how)
    yield ("growth of memory from 10 to 1,000 pages, exponent", memory, "<= 1.1", "")
    # In our own process, and last: a child's peak counts what its parent held when it began.
    for vocabulary in ("few", "real"):
        cold, edited = warm(vocabulary)
        how = f"{cold:.2f} s cold, {edited:.2f} s after one word"
        what = f"whole PDF after one word / cold, {vocabulary} words"
        yield (what, edited / cold, "<= 0.4", how)
    times, pages = typing()
    how = f"{pages} pages, {len(times)} edits, median {times[len(times) // 2]:.0f} ms"
    p95 = times[math.ceil(len(times) * 0.95) - 1]
    yield ("words typed to page on screen, p95, milliseconds", p95, "<= 50", how)
