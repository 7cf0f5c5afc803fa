"""Every marking scheme on the page: seen at head and foot of each page, and spoken once."""

from __future__ import annotations

import shutil
import subprocess

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from msgspec.structs import replace

from briefer.domain.blocks import Figure, Image, List, Paragraph, Run, Table
from briefer.domain.style import BannerPlace
from briefer.export.pdf import PdfOptions, write_pdf
from briefer.services.reference import house_styles, marking_schemes
from tests.export.pdf.samples import LEVELS, POLITICS, asset, blocks, para, sample
from tests.export.pdf.test_conformance import failures

SCHEMES = {scheme.key: scheme for scheme in marking_schemes()}
COPY = PdfOptions(watermark="DRAFT", recipient="Ministry of Finance", copy_number="3 of 12")


def marked(scheme, **changes):
    """A document of two pages with the scheme's highest marking, and a part with each other."""
    *others, top = scheme.markings
    body = [Paragraph((Run(f"{LEVELS} {POLITICS} " * 3),)) for _ in range(3)]
    body += [para(f"Part {n}. {LEVELS}", marking=m.label) for n, m in enumerate(others)]
    body.append(List(False, ((para("An item."),),), marking=others[0].label))
    body.append(Table((), ("",), (((Run("A cell"),),),), marking=others[0].label))
    body.append(Figure(Image("inflow.png", "")))
    section = replace(sample().sections[1], heading="Body", blocks=blocks(*body), footnotes=())
    picture = replace(asset(), marking=others[-1].label)
    document = sample(sections=(section,), contents=False, marking=top, markings=tuple(others))
    return replace(document, assets={"inflow.png": picture}, **changes)


def bands(data: bytes) -> list[tuple[str, str]]:
    """The words in the band of the marking at the head and at the foot of each page."""
    found = []
    for sheet in pdfium.PdfDocument(data):
        text, (width, height) = sheet.get_textpage(), sheet.get_size()
        head = text.get_text_bounded(0, height - 46, width, height)
        found.append((head.strip(), text.get_text_bounded(0, 0, width, 38).strip()))
    return found


def spoken(data: bytes, tmp_path) -> str:
    """What the structure tree holds, as a reader's tool reads it out."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("poppler's pdfinfo is not installed")
    path = tmp_path / "spoken.pdf"
    path.write_bytes(data)
    command = ["pdfinfo", "-enc", "UTF-8", "-struct-text", str(path)]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    said = " ".join(done.stdout.decode(errors="replace").split('"')[1::2])
    return " ".join(said.replace("\xad", "").split())


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_every_page_bears_the_marking_above_and_below(scheme):
    data = write_pdf(marked(scheme), options=COPY)
    label = scheme.markings[-1].label
    pages = bands(data)
    assert len(pages) > 1
    assert {side for page in pages for side in page} == {label}


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_the_marking_is_spoken_once_and_nothing_else_of_the_furniture(scheme, tmp_path):
    said = spoken(write_pdf(marked(scheme), options=COPY), tmp_path)
    assert said.count(scheme.markings[-1].label) == 1
    assert said.count("3 of 12") == said.count("Ministry of Finance") == 1  # in the title block
    assert "DRAFT" not in said
    assert "Page 1" not in said
    assert said.count("NE/2026/117") == 1


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_parts_begin_with_their_mark(scheme, tmp_path):
    said = spoken(write_pdf(marked(scheme)), tmp_path)
    *others, _ = scheme.markings
    for number, marking in enumerate(others):
        mark = marking.portion or f"({marking.label})"
        assert f"{mark} Part {number}." in said
    assert said.index(others[-1].portion or f"({others[-1].label})", said.index("A cell"))


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_a_marked_copy_conforms(scheme):
    assert failures(write_pdf(marked(scheme), options=COPY)) == []


def test_the_traffic_light_stands_on_black_in_its_own_colour():
    for marking in SCHEMES["tlp"].markings:
        data = write_pdf(sample(marking=marking, contents=False))
        band = pdfium.PdfDocument(data)[0].render(scale=4).to_pil().convert("RGB")
        band = band.crop((0, 0, band.width, 46 * 4))
        seen = {colour for count, colour in band.getcolors(1 << 20) if count > 40}
        wanted = tuple(int(marking.text_colour[i : i + 2], 16) for i in (1, 3, 5))
        assert wanted in seen, marking.label
        assert (0, 0, 0) in seen


@pytest.mark.parametrize("style", house_styles(), ids=lambda s: s.key)
def test_the_marking_is_set_in_twelve_points_where_the_house_wants_it(style):
    sheet = pdfium.PdfDocument(write_pdf(sample(contents=False), style))[0]
    text, (width, height) = sheet.get_textpage(), sheet.get_size()
    places = []
    for i in range(text.count_chars()):
        left, bottom, right, _ = text.get_charbox(i)
        if bottom > height - 46 and right > left:
            assert raw.FPDFText_GetFontSize(text.raw, i) == pytest.approx(12)
            places += [left, right]
    middle = (min(places) + max(places)) / 2
    if style.banner is BannerPlace.RIGHT:
        assert max(places) == pytest.approx(width - style.margin_outer_pt, abs=5)
    else:
        assert middle == pytest.approx(width / 2, abs=1)


def test_each_page_says_whose_copy_it_is_and_which_page_of_how_many():
    data = write_pdf(marked(SCHEMES["eu"]), options=COPY)
    sheets = list(pdfium.PdfDocument(data))
    for number, sheet in enumerate(sheets, 1):
        words = " ".join(sheet.get_textpage().get_text_range().split())
        assert "Copy 3 of 12 · Ministry of Finance" in words
        assert f"Page {number} of {len(sheets)}" in words


def test_a_label_as_wide_as_the_page_stays_in_its_band():
    long = replace(SCHEMES["uk"].markings[1], label="OFFICIAL-SENSITIVE COMMERCIAL " * 3)
    data = write_pdf(sample(marking=long, contents=False))
    for head, foot in bands(data):
        assert " ".join(head.split()) == " ".join(foot.split()) == long.label.strip()
