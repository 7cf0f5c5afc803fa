"""Blocks that a reader of the last edition has not seen carry a bar in the margin."""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest
from msgspec.structs import replace

from briefer.domain.assembly import name_blocks
from briefer.domain.blocks import Code, Figure, Image, Judgement, List, Paragraph, Run, Table
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import SectionId
from briefer.domain.style import DEFAULT
from briefer.export.pdf import write_pdf
from tests.export.pdf.samples import asset


def bars(document):
    """Return the narrow filled rectangles that stand in the margin, as (bottom, height)."""
    found = []
    with pikepdf.open(io.BytesIO(write_pdf(document))) as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "re":
                    x, y, width, height = map(float, operands)
                    if width < 4 and x < DEFAULT.margin_inner_pt:
                        found.append((y, height))
    return found


def words(text):
    return Paragraph((Run(text),))


def test_only_changed_blocks_have_a_bar_as_high_as_their_lines():
    blocks = (
        words("Unchanged."),
        words("Changed."),
        List(False, ((words("one"),), (words("two"),))),
        Judgement("likely", "low", "talks", (words("A judgement."),)),
    )
    named = name_blocks(SectionId("s"), blocks, None)
    section = DocumentSection(id=SectionId("s"), level=1, heading="Talks", blocks=named)
    plain = ExportDocument(title="t", sections=(section,), issued=date(2024, 8, 9))
    before = bars(plain)
    told = tuple(replace(b, is_changed=n > 0) for n, b in enumerate(named))
    changed = replace(plain, sections=(replace(section, blocks=told),))
    after = [bar for bar in bars(changed) if bar not in before]
    assert len(after) >= 4, "a paragraph, two items and a judgement"
    assert any(height == DEFAULT.leading_pt for _, height in after)
    one = replace(section, blocks=(named[0], replace(named[1], is_changed=True), *named[2:]))
    assert len([b for b in bars(replace(plain, sections=(one,))) if b not in before]) == 1


def changed_alone(block):
    """The bars that one changed block has, between two unchanged ones."""
    named = name_blocks(SectionId("s"), (words("Before."), block, words("After.")), None)
    section = DocumentSection(id=SectionId("s"), level=1, heading="Talks", blocks=named)
    document = ExportDocument(
        title="t", sections=(section,), issued=date(2024, 8, 9), assets={"inflow.png": asset()}
    )
    before = bars(document)
    told = (named[0], replace(named[1], is_changed=True), named[2])
    after = bars(replace(document, sections=(replace(section, blocks=told),)))
    return [bar for bar in after if bar not in before]


def test_a_table_has_a_bar_on_each_page_that_it_stands_on():
    rows = tuple(((Run(f"Teral-{n}"),), (Run(f"{n}.5"),)) for n in range(40))
    found = changed_alone(Table(((Run("Station"),), (Run("Level"),)), ("", ""), rows))
    assert len(found) == 2
    assert sum(height for _, height in found) > 40 * 12


def test_a_figure_has_a_bar_as_high_as_itself_and_one_beside_its_caption():
    found = changed_alone(Figure(Image("inflow.png", "Inflow")))
    assert len(found) == 2
    assert max(height for _, height in found) == pytest.approx(130, abs=1)  # 260 px at 144 an inch


def test_a_chart_has_a_bar_and_so_has_its_caption():
    words = "type: bar\ntitle: Level\nunit: m\nMarch: 12\nApril: 14\n"
    found = changed_alone(Code("chart", (Run(words),)))
    assert len(found) == 2
    assert max(height for _, height in found) > 40
