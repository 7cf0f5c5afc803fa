"""What a real browser makes of the page: the marking on each sheet, and words that stay whole."""

from __future__ import annotations

import shutil
import subprocess

import pypdfium2
import pytest
from bs4 import BeautifulSoup
from msgspec.structs import replace

from briefer.domain.blocks import Paragraph, Run
from briefer.domain.document import DocumentBlock
from briefer.export.html import write_html

BROWSER = next((found for n in ("chromium", "google-chrome") if (found := shutil.which(n))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-pdf-header-footer",
]

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")


def run(document, folder, task):
    page = folder / "page.html"
    page.write_text(write_html(document), "utf-8")
    profile = f"--user-data-dir={folder / 'profile'}"
    command = [BROWSER, *FLAGS, profile, task, page.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout


def sheets_of(document, folder):
    out = folder / "page.pdf"
    run(document, folder, f"--print-to-pdf={out}")
    pdf = pypdfium2.PdfDocument(out)
    try:
        return [_lines(pdf[at]) for at in range(len(pdf))]
    finally:
        pdf.close()


def _lines(page):
    text = page.get_textpage()
    words = text.get_text_bounded()
    places = []
    search = text.search("TLP:AMBER", match_case=True)
    while found := search.get_next():
        _, bottom, _, top = text.get_charbox(found[0])
        places.append((bottom + top) / 2 / page.get_height())
    search.close()
    text.close()
    page.close()
    return words, places


def test_each_printed_sheet_has_its_marking_at_the_top_and_at_the_bottom(document, tmp_path):
    water = document.sections[1]
    longer = replace(
        water,
        blocks=tuple(
            DocumentBlock(f"{named.id}-{copy}", named.block, named.origin)
            for copy in range(4)
            for named in water.blocks
        ),
    )
    sections = (document.sections[0], longer, *document.sections[2:])
    sheets = sheets_of(replace(document, sections=sections), tmp_path)
    assert len(sheets) > 4
    for number, (words, places) in enumerate(sheets, 1):
        assert max(places) > 0.9, number
        assert min(places) < 0.1, number
        assert f"{number} / {len(sheets)}" in words
    everything = " ".join(" ".join(words for words, _ in sheets).split())
    assert everything.count("Metres above the zero of each gauge.") == 4
    assert "Skip to the text" not in everything


def test_the_bar_beside_what_is_new_is_drawn_on_paper(document, tmp_path):
    long = Paragraph((Run("and so it went on " * 60),))

    def darkest_column(is_changed):
        block = DocumentBlock("new", long, is_changed=is_changed)
        section = replace(document.sections[1], blocks=(block,), footnotes=(), annotations=())
        out = tmp_path / "page.pdf"
        plain = replace(document, contents=False, sections=(section,))
        run(plain, tmp_path, f"--print-to-pdf={out}")
        pdf = pypdfium2.PdfDocument(out)
        try:
            picture = pdf[0].render(scale=1).to_pil().convert("L")
        finally:
            pdf.close()
        columns = (picture.crop((x, 0, x + 1, picture.height)) for x in range(picture.width))
        return max(sum(c.histogram()[:128]) for c in columns)

    assert darkest_column(is_changed=True) > 1.3 * darkest_column(is_changed=False)


def test_a_browser_finds_nothing_to_repair(annotated, tmp_path):
    seen = run(annotated, tmp_path, "--dump-dom").decode("utf-8")
    assert _shape(seen) == _shape(write_html(annotated))


def _shape(html):
    soup = BeautifulSoup(html, "html.parser")
    return [(tag.name, tag.parent.name, tag.get("id")) for tag in soup.find_all(True)]
