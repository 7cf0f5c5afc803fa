"""How even lines are beside Typst's: the long document by both, its lines read back from the PDFs.

The space between words is a multiple of the font's own. Both files are read by the same means,
and only lines of running text that fill the measure count; a paragraph's last line does not.
"""

from __future__ import annotations

import ctypes
import importlib.util
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, pvariance

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from briefer.export.pdf.theme import FontShelf
from tests.bench import long_document as long
from tests.bench.pdf_bench import run

SIZE, MEASURE = 10.5, 451.28
"""Of running text in both, in points."""
FULL = 0.965
"""A line shorter than this part of the measure is a paragraph's last."""
HYPHENS = "\x02\ufffe\xad-"
"""What pdfium gives for a hyphen at a line's end, by the engine that wrote it."""


@dataclass(frozen=True)
class Evenness:
    """Figures of many lines."""

    count: int
    variance: float
    widest: float
    hyphenated: float
    ladder: int


def evenness(lines: Iterable[tuple[float | None, bool]]) -> Evenness:
    """Sum up lines: (space as a multiple of its own, whether the line ends in a hyphen)."""
    ratios, hyphens, ladder, longest = [], [], 0, 0
    for ratio, is_hyphenated in lines:
        if ratio is not None:
            ratios.append(ratio)
            hyphens.append(is_hyphenated)
        ladder = ladder + 1 if is_hyphenated else 0
        longest = max(longest, ladder)
    return Evenness(len(ratios), pvariance(ratios), max(ratios), fmean(hyphens), longest)


def _characters(page: pdfium.PdfPage) -> dict[int, list[tuple[float, str]]]:
    """Characters and where they begin, by the height of their baseline."""
    words = page.get_textpage()
    found: dict[int, list[tuple[float, str]]] = defaultdict(list)
    x, y = ctypes.c_double(), ctypes.c_double()
    for i in range(words.count_chars()):
        character = chr(raw.FPDFText_GetUnicode(words, i))
        if character in "\r\n" or raw.FPDFText_IsGenerated(words, i) == 1:
            continue
        raw.FPDFText_GetCharOrigin(words, i, x, y)
        found[round(y.value)].append((x.value, character))
    return found


def body_lines(path: Path, body: str) -> Iterator[tuple[float | None, bool]]:
    """Read a PDF's lines of running text, from the first to the last; without a ratio if short.

    Args:
        path: The file.
        body: All running text; lines that are not part of it are headings, items or furniture.
    """
    font, scale = FontShelf().font("NotoSerif-Regular"), SIZE / 1000
    space = font.space.width * scale
    for page in pdfium.PdfDocument(path):
        for _, line in sorted(_characters(page).items(), reverse=True):
            line.sort()
            text = "".join(c for _, c in line).rstrip(" ")
            words = text.split()
            is_hyphenated = text[-1:] in HYPHENS
            if len(words) < 2 or " ".join(words).rstrip(HYPHENS) not in body:
                continue
            if is_hyphenated:
                words[-1] = f"{words[-1][:-1]}-"
            last = font.word(words[-1][-1]).width * scale
            span = line[len(text) - 1][0] - line[0][0]
            natural = sum(font.word(w).width for w in words) * scale - last
            is_full = span + last >= MEASURE * FULL
            yield (span - natural) / (len(words) - 1) / space if is_full else None, is_hyphenated


def rows(folder: Path) -> Iterator[tuple[str, float, str, str]]:
    """The table of ``./test --bench lines``; empty without Typst."""
    if not importlib.util.find_spec("typst"):
        return
    for vocabulary in ("few", "real"):
        found = {}
        body = "\n".join(part.text for part in long.document(vocabulary) if part.kind == "text")
        for engine in ("briefer", "typst"):
            run(engine, vocabulary, long.CHAPTERS, folder)
            path = folder / f"{engine}-{vocabulary}-{long.CHAPTERS}.pdf"
            found[engine] = evenness(body_lines(path, body))
        own, typst = found["briefer"], found["typst"]
        about = f"{vocabulary} words"
        how = f"{own.variance:.3f} of {own.count} lines, {typst.variance:.3f} of {typst.count}"
        ratio = own.variance / typst.variance
        yield (f"variance of word space / Typst, {about}", ratio, "<= 1", how)
        how = f"{own.hyphenated:.1%} against {typst.hyphenated:.1%}"
        ratio = own.hyphenated / typst.hyphenated
        yield (f"hyphenated lines / Typst, {about}", ratio, "<= 1.5", how)
        how = f"Typst {typst.ladder}"
        yield (f"hyphens at the end of lines in a row, {about}", own.ladder, "<= 2", how)
        how = f"Typst {typst.widest:.2f}"
        yield (f"widest space as a multiple, {about}", own.widest, "", how)
