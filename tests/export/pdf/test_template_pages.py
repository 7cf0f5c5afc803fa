"""Every template in every house style, on both sheets: no page that a reader would stumble over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from briefer.domain.style import HouseStyle, NotePlace, PageSize
from briefer.export.pdf import PdfOptions, Press
from briefer.export.pdf.items import Item, PlacedShape, PlacedText
from briefer.services.reference import house_styles
from scripts.filled_templates import FILLINGS, filled_templates
from tests.export.pdf.samples import sample

PRESS = Press()
STYLES = {style.key: style for style in house_styles()}
HANG_PT = 12.0
"""Change bars and hanging marks stand in the margin; so far and no farther."""


@pytest.fixture(scope="module")
def documents(tmp_path_factory):
    return filled_templates(tmp_path_factory.mktemp("templates"))


def body(page: list[Item], notes: NotePlace) -> list[Item]:
    """What a page has to read, in order, without the notes at its foot."""
    kept = []
    for item in page:
        element = None if isinstance(item, PlacedShape) else item.element
        above = element if notes is NotePlace.FOOT else None
        while above is not None and above.tag != "Note":
            above = above.parent
        if element is not None and above is None:
            kept.append(item)
    return kept


def is_heading(item: Item) -> bool:
    return isinstance(item, PlacedText) and bool(re.fullmatch(r"H\d", item.element.tag))


def stumbles(pages: list[list[Item]], notes: NotePlace = NotePlace.FOOT) -> Iterator[str]:
    """Say what is wrong with some pages: nothing to read, or a heading with nothing below it."""
    for number, page in enumerate(pages, 1):
        told = body(page, notes)
        if not told:
            yield f"page {number} is empty"
        for item, following in zip_longest(told, told[1:]):
            if is_heading(item) and (following is None or following.y >= item.y):
                yield f"page {number} or a column of it ends in a heading"


def outside(data: bytes, style: HouseStyle, size: PageSize) -> list[str]:
    """Characters that stand beyond the text's edges or the paper's."""
    width, height = size.points
    left, right = style.margin_inner_pt - HANG_PT, width - style.margin_outer_pt + HANG_PT
    found = []
    for sheet in pdfium.PdfDocument(data):
        text = sheet.get_textpage()
        for i in range(text.count_chars()):
            box = text.get_charbox(i)
            if box[2] > box[0] and not (
                left <= box[0] <= box[2] <= right and 18 <= box[1] <= box[3] <= height - 18
            ):
                found.append(text.get_text_range(i, 1))
    return found


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("template", FILLINGS)
def test_no_page_makes_a_reader_stumble(documents, template, style, size):
    options = PdfOptions(page=size)
    proof = PRESS.proof(documents[template], style, options)
    assert list(stumbles(proof.pages, style.notes)) == []
    assert outside(PRESS.print(documents[template], style, options), style, size) == []


def test_a_planted_heading_at_the_end_is_seen():
    document = sample(contents=False)
    section = replace(document.sections[0], id="last", heading="Nothing below", blocks=())
    proof = PRESS.proof(replace(document, sections=(*document.sections, section)))
    assert any("ends in a heading" in said for said in stumbles(proof.pages))


def test_an_empty_page_is_seen():
    pages = PRESS.proof(sample()).pages
    assert list(stumbles([*pages, []])) == [f"page {len(pages) + 1} is empty"]
