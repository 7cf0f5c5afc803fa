"""Pages to look at are those of the export."""

from __future__ import annotations

import threading

import pypdfium2
import pytest

from briefer.errors import NotFound
from briefer.services.exporting import release
from briefer.services.library import get_module
from briefer.services.previewing import preview
from briefer.services.reference import house_styles
from briefer.services.starter import make_starter_library
from briefer.services.writing import write_module

BRIEFING = "turkiye-syria"


@pytest.fixture
def starter(tmp_path):
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as session:
        yield session


def words(data: bytes, page: int = 0) -> str:
    return pypdfium2.PdfDocument(data)[page].get_textpage().get_text_range()


def test_every_page_says_what_the_export_says(starter, tmp_path):
    shown = preview(starter, BRIEFING)
    file = release(starter, BRIEFING, "pdf", tmp_path / "out.pdf").path.read_bytes()
    exported = pypdfium2.PdfDocument(file)
    assert len(shown.sizes) == len(exported)
    for number in range(len(exported)):
        assert words(shown.page(number)) == words(file, number)
        assert shown.sizes[number] == pytest.approx(exported.get_page_size(number))


def test_pages_on_which_nothing_changed_are_known(starter):
    before = preview(starter, BRIEFING)
    body = get_module(starter, "outlook-and-indicators").head.content.body
    write_module(starter, "outlook-and-indicators", body.replace(" the ", " that ", 1))
    after = preview(starter, BRIEFING)
    same = [after.is_same(n, before) for n in range(min(len(before.sizes), len(after.sizes)))]
    assert same[1]
    assert not all(same)


@pytest.mark.parametrize("style", [s.key for s in house_styles()])
def test_any_style_can_be_tried_and_asked_from_several_threads(starter, style):
    shown = preview(starter, BRIEFING, style)
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(shown.page(0))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    with pytest.raises(NotFound):
        preview(starter, BRIEFING, "no-such-style")
