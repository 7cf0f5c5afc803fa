"""PDF against other engines: whole processes side by side, in turns, on the same document.

Seconds are processor time of the process and its threads, the least of some turns: on a
machine that others use as well, wall time measures them. Layouts differ, so pages do too.
"""

from __future__ import annotations

import importlib.util
import math
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium

from briefer.export.pdf import Press
from tests.bench import long_document as long
from tests.bench.pdf_engines import briefer as ours

TURNS = 3
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


def exponents(folder: Path) -> tuple[float, float]:
    """How seconds and memory grow with pages: 1 is linear; start-up is taken off."""
    empty, small, large = (run("briefer", "real", n, folder) for n in (1, 12, 184))
    pages = math.log(large.pages / small.pages)
    seconds = math.log((large.seconds - empty.seconds) / (small.seconds - empty.seconds)) / pages
    memory = math.log((large.peak_mb - empty.peak_mb) / (small.peak_mb - empty.peak_mb)) / pages
    return seconds, memory


def rows(folder: Path) -> list[tuple[str, float, str, str]]:
    """The table of ``./test --bench pdf``; an engine that is not installed is left out."""
    known = [e for e in ("typst", "weasyprint") if importlib.util.find_spec(e)]
    quick = ["briefer", "reportlab", *(e for e in known if e != "weasyprint")]
    out: list[tuple[str, float, str, str]] = []
    for vocabulary in ("few", "real"):
        found = compare(quick, vocabulary, folder)
        own, plain = found["briefer"], found["reportlab"]
        for engine, r in found.items():
            how = f"{r.pages} pages, {r.seconds:.2f} s, {r.peak_mb:.0f} MB, {r.size_mb:.2f} MB file"
            out.append(
                (f"pages a second, {vocabulary} words, {engine}", r.pages / r.seconds, "", how)
            )
        ratio = own.seconds / plain.seconds
        out.append((f"seconds / plain ReportLab, {vocabulary} words", ratio, "<= 0.33", ""))
        rate = (plain.pages / plain.seconds) / (own.pages / own.seconds)
        out.append((f"pages a second: ReportLab / ours, {vocabulary} words", rate, "<= 1.3", ""))
        peak = own.peak_mb / plain.peak_mb
        out.append((f"peak memory / plain ReportLab, {vocabulary} words", peak, "<= 1", ""))
        if "typst" in found:
            typst = found["typst"]
            ratio = own.seconds / typst.seconds
            out.append((f"seconds / Typst ua-1, {vocabulary} words", ratio, "<= 0.7", ""))
            peak = own.peak_mb / typst.peak_mb
            out.append((f"peak memory / Typst, {vocabulary} words", peak, "<= 0.5", ""))
        cold, edited = warm(vocabulary)
        how = f"{cold:.2f} s cold, {edited:.2f} s after one word"
        out.append(
            (f"whole PDF after one word / cold, {vocabulary} words", edited / cold, "<= 0.4", how)
        )
    if "weasyprint" in known:
        own = run("briefer", "real", 8, folder)
        other = run("weasyprint", "real", 8, folder)
        ratio = own.seconds / other.seconds
        out.append(("seconds / WeasyPrint ua-1, 8 chapters", ratio, "<= 0.33", ""))
    seconds, memory = exponents(folder)
    out.append(("growth of seconds from 60 to 900 pages, exponent", seconds, "<= 1.1", ""))
    out.append(("growth of memory from 60 to 900 pages, exponent", memory, "<= 1.1", ""))
    return out
