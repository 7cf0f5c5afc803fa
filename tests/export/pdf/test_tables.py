"""Tables: nothing leaves its cell, nothing is lost, and every header says what it heads."""

from __future__ import annotations

import io
from collections import defaultdict
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.blocks import Run, Table
from briefer.domain.style import DEFAULT
from briefer.export.pdf import Press
from briefer.export.pdf.columns import is_figure, share
from briefer.export.pdf.items import PlacedText
from tests.export.pdf.samples import blocks, sample
from tests.export.pdf.test_conformance import failures

PRESS = Press()
STYLES = (DEFAULT, replace(DEFAULT, columns=2, body_size_pt=9.2, leading_pt=13.2))
HANG = 5.0
"""Punctuation may hang as far as the white space of its cell, in points."""
WORD = st.one_of(
    st.sampled_from(
        ["level", "administrative", "well-being", "the", "Sulama", "14.2%", "−3", "€1,240.50"]
    ),
    st.sampled_from(["سد النهضة", "מאגר", "https://example.org/a/long/path?with=query&b=2"]),
    st.text("abcdefgWM-.", min_size=1, max_size=40),
)
SHORT = st.lists(WORD, max_size=12).map(" ".join)
LONG = st.integers(90, 140).map(lambda count: "level " * count)
CELL = st.one_of(*[SHORT] * 30, LONG)
"""A few cells are taller than half a page, or than a page: their rows go over pages."""


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table of up to nine columns; each cell is a link, so that its words are measured."""
    count = draw(st.integers(1, 9))
    row = st.lists(CELL, min_size=count, max_size=count)
    align = st.sampled_from(["", "left", "right", "center"])

    def linked(cells: list[str]):
        return tuple(((Run(c, link="https://example.org/"),) if c else ()) for c in cells)

    header = linked(draw(row)) if draw(st.booleans()) else ()
    alignments = draw(st.lists(align, min_size=count, max_size=count))
    rows = tuple(linked(r) for r in draw(st.lists(row, min_size=1, max_size=12)))
    if draw(st.booleans()):
        return Table(header, tuple(alignments), rows)
    spans = [draw(spans_of(cells)) for cells in (header, *rows)]
    laid = [
        tuple(c if span else () for c, span in zip(cells, own, strict=True))
        for cells, own in zip((header, *rows), spans, strict=True)
    ]
    return Table(laid[0], tuple(alignments), tuple(laid[1:]), spans=tuple(spans))


@st.composite
def spans_of(draw: st.DrawFn, row: tuple[object, ...]) -> tuple[int, ...]:
    """Let some cells of a row lie over those after them."""
    spans: list[int] = []
    while len(spans) < len(row):
        span = draw(st.integers(1, len(row) - len(spans)))
        spans += [span, *[0] * (span - 1)]
    return tuple(spans)


def document_of(*some: Table, language: str = "en-GB"):
    section = replace(sample().sections[0], blocks=blocks(*some), annotations=(), footnotes=())
    return sample(sections=(section,), contents=False, language=language)


def cells_on(page) -> list[PlacedText]:
    texts = [i for i in page if isinstance(i, PlacedText) and i.element is not None]
    return [i for i in texts if i.element.tag in ("TD", "TH")]


@given(tables(), st.sampled_from(STYLES), st.sampled_from(["en-GB", "ar"]))
@settings(max_examples=25, phases=[Phase.generate])
def test_no_words_leave_their_cell_and_none_are_lost(table, style, language):
    proof = PRESS.proof(document_of(table, language=language), style)
    told: dict[object, int] = defaultdict(int)
    for page in proof.pages:
        rows: dict[tuple[float, float], list[PlacedText]] = defaultdict(list)
        for cell in cells_on(page):
            told[cell.element, cell.layout] += cell.last - cell.first
            top = cell.y + cell.layout.style.size * 0.7 + cell.layout.style.leading * 0.3
            rows[id(cell.element.parent), round(top, 1)].append(cell)
            assert cell.x >= 0
            assert cell.x + cell.layout.width <= proof.geometry.width
            for line in cell.layout.lines[cell.first : cell.last]:
                for extent in line.extents:
                    assert extent.left >= -HANG
                    assert extent.right <= cell.layout.width + HANG
        for row in rows.values():
            for left, right in pairwise(sorted(row, key=lambda c: c.x)):
                assert left.x + left.layout.width <= right.x
        lowest = [
            (top, min(c.y - (c.last - c.first - 1) * c.layout.style.leading for c in row))
            for (_, top), row in rows.items()
        ]
        for (_, bottom), (top, _) in pairwise(sorted(lowest, reverse=True)):
            assert bottom > top
    assert all(count == len(layout) for (_, layout), count in told.items())


@given(
    st.lists(st.tuples(st.floats(0, 400), st.floats(0, 900)), min_size=1, max_size=12),
    st.floats(150, 700),
)
def test_columns_share_the_whole_width_and_none_is_narrower_than_need_be(columns, width):
    least = [min(a, b) for a, b in columns]
    natural = [max(a, b) for a, b in columns]
    widths = share(least, natural, width, 10.0)
    assert sum(widths) == pytest.approx(width)
    assert all(w > 0 for w in widths)
    if sum(max(n, 4.0) for n in natural) + 10.0 * len(columns) <= width:
        assert all(w >= n + 9.9 for w, n in zip(widths, natural, strict=True))
    elif sum(max(n, 4.0) for n in least) + 10.0 * len(columns) <= width:
        assert all(w >= n + 9.9 for w, n in zip(widths, least, strict=True))


def cell_attributes(data: bytes, name: str, default: str = "") -> list[tuple[str, str]]:
    """Every cell in order: (tag, what it says under ``name``)."""
    out = []

    def walk(element) -> None:
        if isinstance(element, pikepdf.Array):
            for child in element:
                walk(child)
        if not isinstance(element, pikepdf.Dictionary):
            return
        if str(element.get("/S")) in ("/TH", "/TD"):
            about = element.get("/A")
            said = str(about[name]) if about is not None and name in about else default
            out.append((str(element.S)[1:], said.removeprefix("/")))
        walk(element.get("/K"))

    with pikepdf.open(io.BytesIO(data)) as pdf:
        walk(pdf.Root.StructTreeRoot.K)
    return out


def table(header: tuple[str, ...], *rows: tuple[str, ...]) -> Table:
    def told(cells: tuple[str, ...]):
        return tuple((Run(c),) if c else () for c in cells)

    return Table(told(header), ("",) * len(rows[0]), tuple(told(r) for r in rows))


COLUMN, ROW, DATA = ("TH", "Column"), ("TH", "Row"), ("TD", "")


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (table(("Station", "Level"), ("Osk", "12.5"), ("Teral", "9")), [COLUMN, ROW]),
        (table(("", "Level"), ("9", "low"), ("12", "high")), [COLUMN, ROW]),
        (table((), ("Osk", "rising"), ("Teral", "falling")), [ROW, ROW]),
        (table(("Claim", "Answer"), ("It fell.", "So it did."), ("Yes", "No")), [COLUMN, DATA]),
        (table(("Station", "Level"), ("Osk", "12.5"), ("Osk", "9")), [COLUMN, DATA]),
        (table(("Station", "Level"), ("", "12.5"), ("Osk", "9")), [COLUMN, DATA]),
    ],
    ids=["figures", "empty-corner", "no-header", "prose", "the-same-twice", "a-gap"],
)
def test_header_cells_say_whether_they_head_a_column_or_a_row(made, wanted):
    """An empty corner, figures beside names, or nothing else to go by: a row has its header."""
    data = PRESS.print(document_of(made))
    found = cell_attributes(data, "/Scope")
    first, row = wanted
    assert found[0] == first
    assert found[2] == row
    assert failures(data) == []


def test_a_cell_over_several_columns_says_so_and_takes_their_room():
    made = table(("Water", "", "Note"), ("Osk", "12.5", "rising"), ("Both stations", "", "low"))
    made = replace(made, spans=((2, 0, 1), (1, 1, 1), (2, 0, 1)))
    data = PRESS.print(document_of(made))
    assert cell_attributes(data, "/ColSpan", "1") == [
        ("TH", "2"), ("TH", "1"), ("TD", "1"), ("TD", "1"), ("TD", "1"), ("TD", "2"), ("TD", "1"),
    ]  # fmt: skip
    assert failures(data) == []
    head, *_ = rows_of = cells_on(PRESS.proof(document_of(made)).pages[0])
    osk, figure, both = rows_of[2], rows_of[3], rows_of[5]
    assert head.layout.style.align == "center"
    assert head.layout.width == both.layout.width
    assert both.layout.width > osk.layout.width + figure.layout.width


@pytest.mark.parametrize("word", ["government", "administration", "territory", "Bundesrat"])
def test_a_word_that_fits_its_column_is_never_broken_anywhere(word):
    """The first column gets no more than its widest word, because the others want far more.

    It may be divided with a hyphen, which pdfium reads as U+FFFE, and never without one.
    """
    made = table(("Who", *"ABCDE"), (f"Its {word}", *["a sizeable area " * 40] * 5))
    page = pypdfium2.PdfDocument(PRESS.print(document_of(made)))[0]
    assert word in page.get_textpage().get_text_range().replace("\ufffe", "")


def test_figures_stand_with_their_decimal_points_under_each_other():
    made = table(("Station", "Level"), ("Osk", "1,240.5"), ("Teral", "9.25"), ("Ilm", "112"))
    page = PRESS.proof(document_of(made)).pages[0]
    figures = [c for c in cells_on(page) if c.layout.style.align == "end"][1:]
    points = []
    for cell, words in zip(figures, ("1,240", "9", "112"), strict=True):
        assert is_figure(words)
        font = cell.layout.style.fonts[0]
        codes = cell.layout.lines[0].segments[0].operators
        assert codes
        tail = {"1,240": ".5", "9": ".25", "112": ""}[words]
        wide = sum(font.word(c).width for c in tail) * cell.layout.style.size / 1000
        points.append(cell.x + cell.layout.width - wide)
    assert max(points) - min(points) < 0.6
