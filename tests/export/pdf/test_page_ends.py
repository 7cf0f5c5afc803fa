"""Where pages end: no line alone, no heading or caption without what it belongs to."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain import blocks as b
from briefer.domain.style import DEFAULT
from briefer.export.pdf import Press
from briefer.export.pdf.items import PlacedDrawing, PlacedImage, PlacedText
from briefer.export.pdf.preview import Proof
from briefer.export.pdf.story import Element
from tests.export.pdf.samples import asset, blocks, para, sample

PRESS = Press()
STYLES = (DEFAULT, replace(DEFAULT, columns=2), replace(DEFAULT, body_size_pt=13.0, leading_pt=19))
WORDS = "The reservoir level fell for the third quarter while responsibility was transferred. "
CHART = "type: bar\ntitle: Inflow\nunit: m\nJanuary: 160\nFebruary: 240\n"


def words(count: int) -> tuple[b.Run, ...]:
    return (b.Run(WORDS * (count // 12) + " ".join(WORDS.split()[: count % 12 + 1])),)


PARAGRAPH = st.integers(1, 160).map(lambda n: b.Paragraph(words(n)))
NOTED = st.integers(5, 60).map(
    lambda n: b.Paragraph((*words(n), b.FootnoteReference("n", n % 6 + 1), *words(n // 2)))
)
HEADING = st.builds(
    lambda level, n: b.Heading(level, words(n)), st.integers(2, 4), st.integers(1, 20)
)
TABLE = st.integers(1, 9).map(
    lambda n: b.Table(
        (words(1), words(2)), ("", ""), tuple((words(3), words(14)) for _ in range(n))
    )
)
FIGURE = st.just(b.Figure(b.Image("inflow.png", "Inflow")))
DRAWING = st.just(b.Code("chart", (b.Run(CHART),)))
ITEMS = st.lists(st.integers(1, 60), min_size=1, max_size=5).map(
    lambda ns: b.List(False, tuple((b.Paragraph(words(n), is_tight=True),) for n in ns))
)
BOX = st.integers(1, 120).map(lambda n: b.Admonition("note", words(2), (b.Paragraph(words(n)),)))
QUOTE = st.integers(1, 90).map(lambda n: b.Quote((b.Paragraph(words(n)),)))
LEAF = st.one_of(
    PARAGRAPH, PARAGRAPH, NOTED, HEADING, HEADING, TABLE, FIGURE, DRAWING, ITEMS, BOX, QUOTE
)


def document_of(body: list[b.Block]):
    notes = tuple(b.Footnote("n", (para(WORDS * n),)) for n in range(1, 7))
    section = replace(sample().sections[1], blocks=blocks(*body), footnotes=notes, annotations=())
    return sample(sections=(section,), contents=False, assets={"inflow.png": asset()})


def frames_of(proof: Proof, columns: int) -> list[list[PlacedText | PlacedImage | PlacedDrawing]]:
    """What stands in each column, from its top to its bottom, notes at the foot left out."""
    found = []
    for page in proof.pages:
        shown = [
            i
            for i in page
            if isinstance(i, PlacedText | PlacedImage | PlacedDrawing) and i.element is not None
        ]
        shown = [
            i for i in shown if is_within(i.element, "Sect") and not is_within(i.element, "Note")
        ]
        halves: dict[bool, list[PlacedText | PlacedImage | PlacedDrawing]] = {}
        for item in shown:
            halves.setdefault(columns * item.x > proof.geometry.width, []).append(item)
        found += [halves[side] for side in sorted(halves)]
    return found


def is_within(element: Element | None, tag: str) -> bool:
    while element is not None:
        if element.tag == tag:
            return True
        element = element.parent
    return False


def is_heading(element: Element | None) -> bool:
    return element is not None and element.tag in ("H1", "H2", "H3", "H4", "H5", "H6")


def check(proof: Proof, columns: int = 1) -> None:
    """Assert what holds for every document."""
    frames = frames_of(proof, columns)
    for frame in frames[:-1]:
        last = frame[-1]
        assert not is_heading(last.element), "a heading stands with what follows it"
        if isinstance(last, PlacedImage | PlacedDrawing):
            captions = [c for c in last.element.children if c.tag == "Caption"]
            assert not captions, "a figure stands with its caption"
    for frame in frames:
        for item in frame:
            if not isinstance(item, PlacedText) or is_within(item.element, "Table"):
                continue
            count, total = item.last - item.first, len(item.layout)
            if is_heading(item.element):
                assert count == total, "a heading stays whole"
            if total > 1 and count < total and len(frame) > 1:
                assert count >= 2, "no line of a paragraph stands alone"


BODIES = st.lists(LEAF, min_size=3, max_size=24)
BRIEFLY = [Phase.explicit, Phase.generate]


@given(BODIES, st.sampled_from(STYLES))
@settings(max_examples=40, phases=BRIEFLY)
def test_no_line_stands_alone_and_no_heading_without_its_text(body, style):
    check(PRESS.proof(document_of(body), style), style.columns)


@pytest.mark.parametrize("filling", range(1, 12))
def test_a_short_last_item_does_not_begin_a_page_alone(filling):
    body = [*[b.Paragraph(words(40))] * 16, *[b.Paragraph(words(1))] * filling]
    items = tuple((b.Paragraph(words(4), is_tight=True),) for _ in range(5))
    frames = frames_of(PRESS.proof(document_of([*body, b.List(False, items)])), 1)
    on_last = [i for i in frames[-1] if i.element is not None and i.element.tag == "LBody"]
    assert len(on_last) != 1


@pytest.mark.long
@given(BODIES, st.sampled_from(STYLES))
@settings(max_examples=2000, phases=BRIEFLY, derandomize=False)
def test_no_page_of_many_documents_ends_badly(body, style):
    check(PRESS.proof(document_of(body), style), style.columns)
