"""An article is looked at first, then saved whole or not at all."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image

from briefer.domain.annotation import AnnotationKind
from briefer.domain.blocks import FactReference, inlines_of, plain_text
from briefer.domain.query import ModuleQuery
from briefer.errors import ImportFailed, InvalidInput
from briefer.export.markdown import write_markdown
from briefer.importing.decoding import MAX_BYTES
from briefer.importing.plan import Format
from briefer.importing.wording import words_of
from briefer.markup import read
from briefer.services.compiling import compile_briefing
from briefer.services.exporting import release
from briefer.services.images import add_asset
from briefer.services.importing import carry_out, plan
from briefer.services.library import (
    count_modules,
    get_module,
    get_source,
    list_assets,
    list_sources,
)
from briefer.services.registering import add_source
from briefer.services.reviewing import Thread, threads
from briefer.services.starter import make_starter_library
from briefer.services.writing import write_module
from tests.importing.articles import COMMENTARY, MARKDOWN


@pytest.fixture
def article(tmp_path) -> Path:
    path = tmp_path / "estuary.txt"
    path.write_text(COMMENTARY, "utf-8")
    return path


def test_a_plan_changes_nothing_and_says_what_it_would_do(session, article):
    proposal = plan(session, article)
    said = proposal.described()
    assert count_modules(session, ModuleQuery()) == 0
    assert "module  The Channel and Its Costs (" in said
    assert "halloway-estuary-ports" in said
    assert "pull quote" in said
    assert "does not state its date" in said


def test_carrying_it_out_saves_the_modules_and_the_source(session, article):
    made = carry_out(session, plan(session, article))
    assert [get_module(session, i).title for i in made.ids[:3]] == [
        "Why the Estuary Ports Are Talking Again",
        "The Channel and Its Costs",
        "What Each City Wants from the Other",
    ]
    source = get_source(session, "halloway-estuary-ports")
    assert made.ids[3:] == (source.id, source.key)
    assert source.evidence == COMMENTARY
    assert source.publisher == "Institute for Tidal Studies"
    assert source.retrieved == date(2024, 8, 5)


def test_a_second_copy_is_named_before_it_is_made(session, article):
    carry_out(session, plan(session, article))
    write_module(session, "the-channel-and-its-costs", "Rewritten from the first word to the last.")
    proposal = plan(session, article)
    assert [(s.proposed, s.likeness) for s in proposal.similar] == [
        ("Why the Estuary Ports Are Talking Again", 1.0),
        ("What Each City Wants from the Other", 1.0),
    ]
    assert "is like" in proposal.described()
    with pytest.raises(InvalidInput, match="much the same"):
        carry_out(session, proposal)
    assert count_modules(session, ModuleQuery()) == 3
    carry_out(session, proposal, again=True)
    assert count_modules(session, ModuleQuery()) == 6
    assert len(list_sources(session)) == 1


def test_another_source_keeps_its_key(session, article, tmp_path):
    carry_out(session, plan(session, article))
    other = tmp_path / "other.txt"
    other.write_text(COMMENTARY.replace("Costs", "Price").replace("Dredging", "Digging"), "utf-8")
    proposal = plan(session, other)
    assert proposal.source.key == "halloway-estuary-ports-2"
    assert all("[@halloway-estuary-ports-2]" in m.body for m in proposal.modules)


def test_markdown_brings_its_date_along(session, tmp_path):
    path = tmp_path / "notes.md"
    path.write_text(MARKDOWN, "utf-8")
    made = carry_out(session, plan(session, path))
    assert get_module(session, made.ids[0]).head.content.as_of == date(2025, 3, 20)


@pytest.mark.parametrize("annotated", [False, True])
def test_an_exported_briefing_comes_back_section_by_section(session, tmp_path, annotated):
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as starter:
        document = compile_briefing(starter, "turkiye-syria", annotated=annotated)
        theirs = get_source(starter, "ozcelik-2024")
    path = tmp_path / "briefing.md"
    path.write_text(write_markdown(document).text, "utf-8")
    proposal = plan(session, path)
    assert proposal.format is Format.BRIEFING
    made = carry_out(session, proposal)
    sections = [s for s in document.sections if s.generated is None]
    modules = [get_module(session, i).head.content for i in made.ids[: len(sections)]]
    assert [m.title for m in modules] == [s.heading for s in sections]
    for module, section in zip(modules, sections, strict=True):
        text = read(module.body)
        assert [type(b) for b in text.blocks] == [type(b.block) for b in section.blocks]
        # By letters, since plain text sets no space between the cells of a table.
        was = "".join(words_of(plain_text(tuple(b.block for b in section.blocks))))
        now = "".join(words_of(plain_text(text.blocks)))
        assert not Counter(was) - Counter(now)
        # A fact's words have come in where its name stood.
        assert not [i for i in inlines_of(text.blocks) if isinstance(i, FactReference)]
        assert module.marking == "TLP:GREEN"
    ours = get_source(session, "ozcelik-2024")
    assert replace(ours, id=theirs.id) == theirs
    assert len(list_sources(session)) == 1
    assert bool(sum(len(m.notes) for m in proposal.modules)) == annotated


def test_a_key_that_another_source_bears_is_changed_in_every_citation(session, tmp_path):
    add_source(session, "ozcelik-2024", "Something else")
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as starter:
        document = compile_briefing(starter, "turkiye-syria")
    path = tmp_path / "briefing.md"
    path.write_text(write_markdown(document).text, "utf-8")
    proposal = plan(session, path)
    carry_out(session, proposal)
    assert [s.key for s in list_sources(session)] == ["ozcelik-2024", "ozcelik-2024-2"]
    assert not proposal.cites("ozcelik-2024")
    assert proposal.cites("ozcelik-2024-2")


def remarks(threads: list[Thread]) -> list[tuple[object, ...]]:
    """Return what was said on which words by whom and when, in an order of its own."""
    return sorted(
        (
            t.annotation.kind,
            t.annotation.author,
            t.annotation.created_at,
            t.annotation.present_anchor.quote,
            t.annotation.present_text,
            t.annotation.present_replacement or "",
            t.annotation.state,
            tuple((r.author, r.at, r.text) for r in t.annotation.replies),
        )
        for t in threads
    )


@pytest.mark.parametrize("is_renamed", [False, True])
def test_annotations_and_images_come_along_on_their_words(session, tmp_path, is_renamed):
    if is_renamed:
        # Other keys and names in the texts move every place after them.
        add_source(session, "ozcelik-2024", "Something else")
        other = Image.new("RGB", (4, 4), "red")
        other.save(tmp_path / "returns-in-scale.png")
        add_asset(session, (tmp_path / "returns-in-scale.png").read_bytes(), "returns-in-scale.png")
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as starter:
        release(starter, "turkiye-syria", "md", tmp_path / "talks.md", annotated=True)
        document = compile_briefing(starter, "turkiye-syria", annotated=True)
        texts = [s.origin.module for s in document.sections if s.origin is not None]
        told = [t for module in texts for t in threads(starter, module)]
        images = {a.sha256: a.alt for a in document.assets.values()}
    proposal = plan(session, tmp_path / "talks.md")
    assert proposal.warnings == ()
    made = carry_out(session, proposal)
    modules = made.ids[: len(proposal.modules)]
    taken = [t for module in modules for t in threads(session, module)]
    assert not [t for t in taken if t.resolution.is_detached]
    assert told
    assert remarks(taken) == remarks(told)
    assert images
    assert {a.sha256: a.alt for a in list_assets(session) if a.sha256 in images} == images
    shown = " ".join(get_module(session, m).head.content.body for m in modules)
    for asset in list_assets(session):
        assert (f"]({asset.name}" in shown) == (asset.sha256 in images)


def test_marks_that_a_colleague_typed_into_the_file_become_remarks(session, tmp_path):
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as starter:
        text = write_markdown(compile_briefing(starter, "turkiye-syria", annotated=True)).text
    words = next(w for w in ("hosted talks", "offered to host", "any time") if w in text)
    first, _, last = words.rpartition(" ")
    text = text.replace(words, f"{first}{{++, twice,++}} {last}{{>>By whom?<<}}", 1)
    (tmp_path / "marked.md").write_text(text, "utf-8")
    made = carry_out(session, plan(session, tmp_path / "marked.md"))
    taken = [
        t.annotation
        for i in made.ids
        for t in (threads(session, i) if session.file.modules.get(i) else [])
    ]
    mine = [a for a in taken if a.author == session.author]
    word = first.rpartition(" ")[2]
    assert [(a.kind, a.anchor.quote, a.replacement or a.text) for a in mine] == [
        (AnnotationKind.SUGGESTION, word, f"{word}, twice,"),
        (AnnotationKind.COMMENT, last, "By whom?"),
    ]


def test_an_image_that_is_not_there_is_named_and_the_rest_comes_in(session, tmp_path):
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as starter:
        text = write_markdown(compile_briefing(starter, "turkiye-syria")).text
    (tmp_path / "alone.md").write_text(text, "utf-8")
    proposal = plan(session, tmp_path / "alone.md")
    assert len(proposal.warnings) == 1
    assert "is not beside the file" in str(proposal.warnings[0])
    assert carry_out(session, proposal).ids


def test_an_image_outside_the_folder_is_not_read(session, tmp_path):
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as starter:
        text = write_markdown(compile_briefing(starter, "turkiye-syria")).text
    (tmp_path / "secret.png").write_bytes(b"not for this file")
    folder = tmp_path / "in"
    folder.mkdir()
    name = re.search(r"^ *-? *file: (.+)$", text, re.MULTILINE)
    assert name is not None
    (folder / "b.md").write_text(text.replace(name[1], "../../secret.png"), "utf-8")
    assert any("outside the folder" in str(w) for w in plan(session, folder / "b.md").warnings)


def test_nothing_is_saved_when_something_fails(session, article, monkeypatch):
    proposal = plan(session, article)
    monkeypatch.setattr(type(session.file.sources), "add", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        carry_out(session, proposal)
    assert count_modules(session, ModuleQuery()) == 0


def test_a_file_that_cannot_be_read_gets_one_sentence(session, tmp_path):
    with pytest.raises(ImportFailed, match="cannot be read"):
        plan(session, tmp_path / "missing.txt")
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * (MAX_BYTES + 1))
    with pytest.raises(ImportFailed, match="4 MB"):
        plan(session, large)
