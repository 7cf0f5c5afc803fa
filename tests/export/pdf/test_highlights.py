"""A comment lies on its exact words: random ranges, read back from under their quads."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from briefer.domain.blocks import Paragraph, Run, Table
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import AnnotationId, SectionId
from briefer.domain.style import DEFAULT, HouseStyle
from briefer.export.pdf import Press
from tests.export.pdf.samples import BULLETIN, LEVELS, POLITICS, annotated_body, blocks, sample
from tests.export.pdf.test_scripts import ARABIC, HEBREW, PERSIAN
from tests.export.pdf.test_words import normal, under_quads

PRESS = Press()
ENGLISH = f"{LEVELS} {BULLETIN} {POLITICS}"
COLUMNS = replace(DEFAULT, columns=2)
"""Narrow and justified: many lines, many of them hyphenated."""
A_SECTION = 2
"""Ranges that are marked in one section; they may overlap."""


def exactly(found: str) -> object:
    """The words; where a line ends pdfium reports a written hyphen as it does a set one."""
    return normal(found).replace("- ", "-").replace("-", "")


def in_any_order(found: str) -> object:
    """The letters: those of right-to-left words come out in the order they are drawn."""
    return sorted("".join(found.split()))


def paragraph(body: str) -> tuple:
    return (Paragraph((Run(body, 0, len(body)),)),)


def table(body: str) -> tuple:
    """The words of a body in cells of six."""
    words, cells, at = body.split(" "), [], 0
    for k in range(0, len(words), 6):
        text = " ".join(words[k : k + 6])
        cells.append((Run(text, at, at + len(text)),))
        at += len(text) + 1
    rows = tuple(((Run(str(n)),), cell) for n, cell in enumerate(cells))
    return (Table(((Run("No"),), (Run("Words"),)), ("", ""), rows),)


KINDS: dict[str, tuple[str, str, HouseStyle, Callable[[str], tuple], Callable[[str], object]]] = {
    "justified": (ENGLISH, "en-GB", DEFAULT, paragraph, exactly),
    "hyphenated": (ENGLISH, "en-GB", COLUMNS, paragraph, exactly),
    "table": (ENGLISH, "en-GB", DEFAULT, table, exactly),
    "arabic": (" ".join([ARABIC] * 4), "ar", DEFAULT, paragraph, in_any_order),
    "hebrew": (" ".join([HEBREW] * 5), "he", DEFAULT, paragraph, in_any_order),
    "persian": (" ".join([PERSIAN] * 5), "fa", DEFAULT, paragraph, in_any_order),
    "arabic table": (" ".join([ARABIC] * 3), "ar", DEFAULT, table, in_any_order),
}


def marked(body: str, blocks_of: Callable, count: int, chance: random.Random) -> list:
    """Sections with random ranges of their body marked; ends may fall inside words."""
    sections: list[DocumentSection] = []
    for n in range(0, count, A_SECTION):
        ranges = []
        while len(ranges) < min(A_SECTION, count - n):
            a = chance.randrange(len(body) - 1)
            b = min(len(body), a + chance.randint(1, 120))
            if body[a] != " " and body[b - 1] != " ":
                ranges.append((a, b))
        made = annotated_body(body, *ranges)
        sections.append(
            replace(
                made,
                id=SectionId(f"s{n}"),
                blocks=blocks(*blocks_of(body), prefix=f"b{n}"),
                annotations=tuple(
                    replace(mark, id=AnnotationId(f"a{n + k}"), replies=())
                    for k, mark in enumerate(made.annotations)
                ),
            )
        )
    return sections


def missed(kind: str, count: int, seed: int) -> list[tuple[str, str]]:
    """What was marked and what was found, wherever the two differ."""
    body, language, style, blocks_of, told = KINDS[kind]
    sections = marked(body, blocks_of, count, random.Random(seed))
    document: ExportDocument = sample(language=language, sections=tuple(sections), contents=False)
    found = under_quads(PRESS.print(document, style))
    marks = [mark for section in sections for mark in section.annotations]
    pairs = [(mark.quote, found.get(str(mark.id), "")) for mark in marks]
    return [(quote, text) for quote, text in pairs if told(quote) != told(text)]


@pytest.mark.parametrize("kind", KINDS)
def test_highlights_lie_on_the_exact_words(kind):
    assert missed(kind, 8, seed=11) == []


def test_a_mark_begins_where_the_kerned_letter_stands():
    body = "The quarter, while the ministry waited."
    section = annotated_body(body, (11, 18))
    assert under_quads(PRESS.print(sample(sections=(section,))))["a0"] == ", while"


@pytest.mark.long
def test_hundreds_of_highlights_lie_on_the_exact_words():
    each, wrong = 72, {}
    for kind in KINDS:
        wrong[kind] = missed(kind, each, seed=random.randrange(10_000))
    count = sum(map(len, wrong.values()))
    total = each * len(KINDS)
    print(f"{total - count} of {total} ranges exact; {wrong}")  # noqa: T201
    assert total >= 500
    assert count <= total // 100, wrong
