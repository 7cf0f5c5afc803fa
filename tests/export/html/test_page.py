"""The page as a reader, a screen reader and a browser meet it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from msgspec.structs import replace

from briefer.domain.blocks import Citation, CitedKey, Heading, Image, Paragraph, Run, Table
from briefer.domain.document import DocumentBlock, DocumentSection, ExportDocument
from briefer.domain.marking import Marking
from briefer.domain.style import DEFAULT
from briefer.export.html import write_html

GOLDEN = Path(__file__).parent / "golden"


def read(document, style=DEFAULT):
    return BeautifulSoup(write_html(document, style), "html.parser")


def words(tag):
    return " ".join(tag.get_text().split())


def one(*blocks, **more):
    named = tuple(DocumentBlock(f"b-{at}", block) for at, block in enumerate(blocks))
    section = DocumentSection(id="s", level=1, heading="Only", blocks=named)
    return ExportDocument(
        **{"title": "T", "issued": date(2026, 3, 4), "sections": (section,), **more}
    )


def test_the_page_is_the_one_we_looked_at(document):
    """What stands in the body; its looks are data, and are looked at."""
    asset = replace(document.assets["levels.png"], data=b"a small picture")
    written = write_html(replace(document, assets={"levels.png": asset}))
    body = written[written.index("<body") :]
    golden = GOLDEN / "floods.body.html"
    if os.environ.get("BRIEFER_WRITE_GOLDEN"):
        golden.write_text(body, "utf-8")
    assert body == golden.read_text("utf-8")


def test_landmarks_and_one_title(document):
    soup = read(document)
    assert soup.html["lang"] == "en-GB"
    assert soup.html["dir"] == "ltr"
    for name in ("header", "nav", "main", "footer", "h1"):
        assert len(soup.find_all(name)) == 1, name
    assert words(soup.title) == words(soup.h1) == document.title
    first = soup.body.find("a")
    assert first["href"] == f"#{soup.main['id']}"
    assert soup.find("nav")["aria-labelledby"] == soup.find("summary")["id"]


def test_a_browser_is_told_to_load_and_run_nothing(document):
    soup = read(document)
    policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert soup.find("meta", attrs={"name": "referrer"})["content"] == "no-referrer"


def test_headings_never_skip_a_level_and_carry_numbers(document):
    soup = read(document)
    levels = [int(h.name[1]) for h in soup.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    heading = soup.find(id="section_0190-outlook")
    assert heading.name == "h3"
    assert words(heading) == "1.1 What comes next"


def test_contents_nest_as_the_sections_do(document):
    nav = read(document).nav
    assert [words(li.a) for li in nav.details.find("ol", recursive=False).find_all("li")] == [
        "Key judgements",
        "1 Water levels",
        "What the gauges say",
        "1.1 What comes next",
        "Outlook",
        "Sources",
    ]
    water = nav.find("a", href="#section_0190-water").parent
    assert len(water.ol.find_all("li", recursive=False)) == 3
    flat = read(document, replace(DEFAULT, contents_depth=1)).nav
    assert len(flat.find_all("li")) == 3
    assert read(replace(document, contents=False)).nav is None


def test_ids_are_those_of_the_blocks_and_every_inner_link_arrives(document):
    soup = read(document)
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    for section in document.sections:
        assert all(soup.find(id=named.id) for named in section.blocks)
    for link in soup.find_all("a", href=lambda h: h.startswith("#")):
        assert link["href"][1:] in ids


def test_a_link_within_the_document_finds_a_heading_of_another_section(document):
    link = read(document).main.find("a", string="the outlook")
    assert link["href"] == "#b-outlook-1"


def test_citations_lead_to_sources_and_back(document):
    soup = read(document)
    cited = soup.find(class_="citation")
    assert words(cited) == "[1, p. 4; 2]"
    entry = soup.find(id=cited.a["href"][1:])
    assert "Bulletin 46" in words(entry)
    back = entry.find(class_="back").a
    assert words(back) == "1"
    assert soup.find(id=back["href"][1:]) == cited.a


def test_notes_lead_to_their_text_and_back_even_from_page_one(document):
    soup = read(document)
    first, second = soup.find_all("a", role="doc-noteref")
    assert first["href"] == second["href"] == "#note_1"
    note = soup.find(id="note_1")
    assert words(note).startswith("The third gauge failed on 2 March.")
    assert soup.find(id=note.find("a", role="doc-backlink")["href"][1:]) == first
    assert soup.find(id="note_2").find("a") is None


def test_likelihood_and_confidence_are_sentences_of_their_own(document):
    first, second = read(document).find_all("aside", class_="judgement")
    assert [words(span) for span in first.find(class_="assessment").find_all("span")] == [
        "Likelihood: unlikely.",
        "Confidence: moderate.",
        "Basis: two gauges agree, the third is out of order.",
    ]
    assert first["aria-label"] == second["aria-label"] == "Key judgement"
    assert first.find(class_="label") is None
    assert second.find(class_="label")


def test_tables_name_their_columns_and_keep_alignment(document):
    soup = read(document)
    table = soup.find("table")
    assert all(th["scope"] == "col" for th in table.thead.find_all("th"))
    assert table.tbody.find_all("td")[1]["class"] == ["to-right", "whole"]
    assert table.parent["tabindex"] == "0"
    assert table.parent["aria-label"] == "Table: Station, Level (m), Change in 24 h, Remark"
    cells = (((), (Run("A"),)), (((Run("x"),), (Run("1"),)),))
    named = read(one(Table(cells[0], ("", ""), cells[1])))
    assert named.find("th", scope="row").get_text() == "x"
    assert named.find("td").get_text() == ""


def test_a_cell_over_several_columns_says_so():
    cells = [((Run(w),) if w else ()) for w in ("Water", "", "Note", "Osk", "12.5", "low")]
    table = Table(tuple(cells[:3]), ("",) * 3, (tuple(cells[3:]),), spans=((2, 0, 1), (1, 1, 1)))
    heads = read(one(table)).find_all("th")
    assert [(h.get_text(), h.get("colspan"), h["scope"]) for h in heads] == [
        ("Water", "2", "colgroup"),
        ("Note", None, "col"),
    ]


def test_a_citation_stays_with_the_word_before_it():
    cited = Citation((CitedKey("nobody"),))
    soup = read(one(Paragraph((Run("Last words. "), cited, Run(" More words.")))))
    assert soup.find(id="b-0").get_text() == "Last words.\u00a0[nobody] More words."


def test_pictures_are_in_the_file_and_absent_ones_are_named(document):
    soup = read(document)
    (image,) = soup.find_all("img")
    assert image["src"].startswith("data:image/png;base64,")
    assert image["alt"] == "Bars that rise and fall over five days"
    caption = image.find_parent("figure").figcaption
    assert words(caption) == ("(TLP:AMBER) Level at Osk weir, 28 February to 4 March Water Desk")
    assert words(soup.find(class_="absent")) == "Image not included: A map kept elsewhere"
    assert "remote.png" not in write_html(document)


def test_words_keep_their_styles(document):
    main = read(document).main
    assert main.find("abbr")["title"] == "Teral Basin Authority"
    assert words(main.find("s")) == "withdrawn"
    assert main.find("pre").get_text() == "gauge = 6.42\n  trend = -0.05"
    assert words(main.find("dt")) == "Alert line"
    assert main.find("ol")["start"] == "2"
    assert "4,120 affected households" in words(main)
    assert main.find("a", href="https://example.org/osk?a=1&b=2")["rel"] == [
        "noopener",
        "noreferrer",
    ]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "java\tscript:x", "data:text/html,x", "file:///x", "//e.org", "#none"],
)
def test_a_link_that_leads_nowhere_we_allow_is_only_words(address):
    soup = read(one(Paragraph((Run("here", link=address),))))
    assert soup.main.find("a") is None
    assert "here" in words(soup.main)


def test_the_marking_is_in_its_colours_and_spoken_once(document):
    soup = read(document)
    top, bottom = soup.find_all(class_="banner")
    assert words(top) == "Marking: TLP:AMBER"
    assert words(bottom) == "TLP:AMBER"
    assert bottom["aria-hidden"] == "true"
    css = soup.style.get_text()
    assert css.count("--marking-ink: #ffc000; --marking-box: #000000;") == 2
    marked = soup.find(id="b-water-3")
    assert words(marked.find(class_="portion")) == "(TLP:AMBER)"
    assert not read(replace(document, marking=None)).find(class_="banner")


def test_a_marking_writes_its_short_form_where_its_scheme_has_one():
    secret = Marking("SECRET", 3, portion="(S)")
    document = one(Paragraph((Run("x"),), marking="SECRET"), marking=secret)
    assert words(read(document).find(id="b-0")) == "(S) x"


def test_a_document_from_right_to_left_is_mirrored_and_speaks_its_language():
    document = one(
        Paragraph((Run("نص"),)),
        Paragraph((Run("words"),), language="en"),
        Heading(2, (Run("عنوان"),)),
        language="ar",
        audience="الوزير",
    )
    soup = read(document)
    assert (soup.html["lang"], soup.html["dir"]) == ("ar", "rtl")
    assert words(soup.summary) == "المحتويات"
    assert soup.find(id="b-1")["dir"] == "ltr"
    assert "4 مارس 2026" in words(soup.header)
    css = write_html(document).split("</style>")[0]
    for physical in ("margin-left", "padding-left", "border-left", "margin-right", "float"):
        assert physical not in css


def test_a_house_style_reaches_the_page(document):
    style = replace(
        DEFAULT,
        text_face="sans",
        accent="#7a1020",
        has_cover=True,
        columns=2,
        fills_table_head=True,
        is_justified=False,
        small_capitals=True,
        footer="Water Office",
    )
    soup = read(document, style)
    css = soup.style.get_text()
    assert '--text-face: "Noto Sans"' in css
    assert "--accent: #7a1020;" in css
    assert {"covered", "two-columns", "filled"} <= set(soup.body["class"])
    assert "justified" not in soup.body["class"]
    assert "small-capitals" not in soup.body["class"]  # its label stands in a box
    assert "small-capitals" in read(replace(document, marking=None), style).body["class"]
    assert "Water Office" in words(soup.footer)


def test_nothing_that_is_kept_for_us_gets_out(document):
    written = write_html(document)
    for inner in ("INTERNAL NOTE", "KEPT EVIDENCE", "water-levels"):
        assert inner not in written


def test_an_image_without_an_asset_is_not_fetched():
    written = write_html(one(Paragraph((Image("https://example.org/a.png", ""),))))
    assert "src=" not in written


def test_same_bytes_under_any_hash_seed_and_time_zone():
    code = (
        "import sys, hashlib; sys.path.insert(0, 'tests/export/html'); import conftest as c;"
        "from briefer.export.html import write_html;"
        "print(hashlib.sha256(write_html(c.briefing(is_annotated=True)).encode()).hexdigest())"
    )
    root = Path(__file__).parents[3]
    made = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONHASHSEED": seed, "TZ": zone},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima"))
    }
    assert len(made) == 1
