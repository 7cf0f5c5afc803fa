"""What is new since the last edition, and whose copy a page is, can be seen and heard."""

from __future__ import annotations

from datetime import date

import pytest
from bs4 import BeautifulSoup
from msgspec.structs import replace

from briefer.domain.blocks import List, Paragraph, Run, Table
from briefer.domain.document import DocumentBlock, DocumentSection, ExportDocument
from briefer.domain.edition import NamedCopy
from briefer.domain.marking import Marking
from briefer.export.html import write_html

TEXT = Paragraph((Run("Old words."),))
NEW = Paragraph((Run("New words."),))
LISTED = List(False, ((Paragraph((Run("A new point."),), is_tight=True),),))
GRID = Table(((Run("Gauge"),), (Run("Level"),)), ("", ""), (((Run("East"),), (Run("4"),)),))


def page(*blocks, language="en-GB", copy=None, marking=None):
    named = tuple(
        DocumentBlock(f"b{at}", block, is_changed=is_changed)
        for at, (block, is_changed) in enumerate(blocks)
    )
    section = DocumentSection(id="s", level=1, heading="Only", blocks=named)
    document = ExportDocument(
        title="T",
        issued=date(2026, 3, 4),
        sections=(section,),
        language=language,
        marking=marking,
    )
    written = write_html(document, copy=copy or NamedCopy())
    return BeautifulSoup(written, "html.parser")


def test_only_what_is_new_is_marked():
    soup = page((TEXT, False), (NEW, True), (LISTED, True), (GRID, True), (TEXT, False))
    marks = soup.find_all("ins")
    assert [m.find(id=True)["id"] for m in marks] == ["b1", "b2", "b3"]
    assert all(m["class"] == ["changed"] for m in marks)
    assert soup.find(id="b0").parent.name == soup.find(id="b4").parent.name == "section"
    assert not soup.find_all("del"), "a clean copy holds no wording that was given up"


@pytest.mark.parametrize(
    ("language", "begin", "end"),
    [
        ("en", "Changed since the last edition", "End of the change"),
        ("fr-FR", "Modifié depuis la dernière édition", "Fin de la modification"),
        ("ar", "تغيّر منذ الإصدار الأخير", "نهاية التغيير"),
    ],
)
def test_the_mark_is_spoken_in_the_language_of_the_page(language, begin, end):
    (mark,) = page((NEW, True), language=language).find_all("ins")
    assert mark.get_text(" ", strip=True) == f"{begin}. New words. {end}."
    hidden = mark.find_all(class_="unseen")
    assert [h["lang"] for h in hidden] == [language[:2]] * 2


def test_a_copy_names_its_reader_above_and_on_each_sheet():
    soup = page((TEXT, False), language="tr", copy=NamedCopy("Büyükelçi <Bern>", "3 of 9"))
    told = {
        t.get_text(): d.get_text()
        for t, d in zip(soup.find_all("dt"), soup.find_all("dd"), strict=True)
    }
    assert told["Alıcı"] == "Büyükelçi <Bern>"
    assert told["Nüsha"] == "3 / 9"
    (foot,) = soup.find_all(class_="banner")
    assert foot.get_text() == "Nüsha 3 / 9  ·  Büyükelçi <Bern>"
    assert foot["aria-hidden"] == "true", "it is spoken in the title block"


def test_a_copy_and_a_marking_share_the_foot():
    soup = page((TEXT, False), marking=Marking("TLP:RED", 4), copy=NamedCopy("Ada"))
    top, foot = soup.find_all(class_="banner")
    assert "Ada" not in top.get_text()
    assert foot.get_text() == "Ada TLP:RED"


def test_the_file_of_nobody_names_nobody():
    soup = page((TEXT, False))
    assert soup.find(class_="copy") is None
    assert "Recipient" not in soup.get_text()
    assert replace(NamedCopy(), number="") == NamedCopy()
