"""A briefing compiles once into values that need nobody else."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefer.domain.annotation import AnnotationKind
from briefer.domain.blocks import Judgement, SourceList, plain_text
from briefer.domain.module import ModuleContent
from briefer.domain.outline import Generated, LinkMode
from briefer.services.assembling import (
    add_generated,
    add_module,
    add_own_text,
    change_briefing,
    change_link,
    change_section,
    create_briefing,
    start_briefing,
)
from briefer.services.compiling import compile_briefing
from briefer.services.gate import examine
from briefer.services.registering import add_fact, add_source
from briefer.services.reviewing import annotate_quote, resolve
from briefer.services.writing import change_metadata, write_module

BODY = """## What happened

The envoys met in Baku [@rusi-2024, p. 4]; {fact:envoys} came.

#### Too deep

The AKP was there.[^1]

!!! judgement "likelihood: unlikely; confidence: moderate; basis: two rounds failed"
    A deal this year is unlikely.

[^1]: As an observer.

*[AKP]: Justice and Development Party
"""


@pytest.fixture
def briefing(session, make):
    add_source(session, "rusi-2024", "A commentary", author="B. Ozcelik")
    add_fact(session, "envoys", "twelve")
    talks = make("Talks", BODY)
    made = start_briefing(session, "Baku", [talks, make("Other", "Words.[^n]\n\n[^n]: Note.")])
    return made.ids[0]


def test_sections_are_in_reading_order_with_numbers_and_levels(session, briefing):
    document = compile_briefing(session, briefing)
    assert [(s.number, s.level, s.heading) for s in document.sections] == [
        ("", 1, "Key judgements"),
        ("1", 1, "Talks"),
        ("2", 1, "Other"),
        ("", 1, "Sources"),
        ("", 1, "Abbreviations"),
    ]
    headings = [b.block.level for b in document.sections[1].blocks if hasattr(b.block, "level")]
    assert headings == [2, 3]


def test_judgements_stand_on_page_one_in_the_same_words(session, briefing):
    judgements, talks, *_ = compile_briefing(session, briefing).sections
    (collected,) = judgements.blocks
    assert isinstance(collected.block, Judgement)
    assert collected.block in [b.block for b in talks.blocks]
    assert collected.origin == talks.origin


def test_sources_facts_and_abbreviations_are_gathered(session, briefing):
    document = compile_briefing(session, briefing)
    assert document.source_number("rusi-2024") == 1
    assert document.facts["envoys"].text == "twelve"
    assert document.abbreviations == (("AKP", "Justice and Development Party"),)
    listed = next(s for s in document.sections if s.generated is Generated.SOURCES)
    (sources,) = (b.block for b in listed.blocks)
    assert isinstance(sources, SourceList)
    assert "A commentary" in plain_text(sources.entries[0].inlines)


def test_notes_count_through_the_document(session, briefing):
    sections = compile_briefing(session, briefing).sections
    assert [(s.heading, s.first_note) for s in sections if s.footnotes] == [
        ("Talks", 1),
        ("Other", 2),
    ]


def test_generated_sections_with_nothing_to_say_are_left_out(session, make):
    made = start_briefing(session, "Short", [make("Plain", "No citations.")])
    assert [s.heading for s in compile_briefing(session, made.ids[0]).sections] == ["Plain"]


def test_the_yardstick_annex_names_its_source(session, briefing):
    add_generated(session, briefing, Generated.YARDSTICK)
    annex = compile_briefing(session, briefing).sections[-1]
    words = " ".join(plain_text(b.block) for b in annex.blocks)
    assert "ICD 203" in words
    assert "almost no chance" in words


def test_links_take_the_revision_they_name(session, make):
    module = make("Talks", "First.")
    made = create_briefing(session, "B", [module])
    pinned = add_module(session, made.ids[0], module, mode=LinkMode.PINNED)
    write_module(session, module, "Second.")
    document = compile_briefing(session, made.ids[0])
    assert [plain_text(s.blocks[0].block) for s in document.sections] == ["Second.", "First."]
    assert [s.origin.revision for s in document.sections] == [2, 1]
    change_link(session, made.ids[0], pinned.ids[0], LinkMode.FOLLOWING)
    document = compile_briefing(session, made.ids[0])
    assert [s.mode for s in document.sections] == [LinkMode.FOLLOWING] * 2


def test_an_excluded_section_is_kept_and_left_out(session, make):
    made = create_briefing(session, "B", [make("A", "A."), make("B", "B.")])
    change_section(session, made.ids[0], made.ids[1], is_excluded=True)
    (section,) = compile_briefing(session, made.ids[0]).sections
    assert (section.heading, section.number) == ("B", "1")


def test_own_text_and_heading_override(session, make):
    made = create_briefing(session, "B", [make("A", "A.")])
    add_own_text(session, made.ids[0], ModuleContent(title="", body="A bridge."), position=0)
    change_section(session, made.ids[0], made.ids[1], heading="Renamed")
    assert [s.heading for s in compile_briefing(session, made.ids[0]).sections] == ["", "Renamed"]


def test_only_an_annotated_document_holds_annotations(session, make):
    module = make("Talks", "The envoys met twice.")
    made = create_briefing(session, "B", [module])
    other = create_briefing(session, "Other", [module])
    kept = annotate_quote(session, module, "twice", AnnotationKind.COMMENT, "Sure?")
    annotate_quote(
        session, module, "envoys", AnnotationKind.COMMENT, "Only there", only_in=other.ids[0]
    )
    resolve(session, kept.ids[0])
    clean = compile_briefing(session, made.ids[0])
    assert not clean.is_annotated
    assert all(not s.annotations for s in clean.sections)
    (section,) = compile_briefing(session, made.ids[0], annotated=True).sections
    (placed,) = section.annotations
    assert (placed.start, placed.end, placed.quote, placed.state) == (15, 20, "twice", "resolved")
    (section,) = compile_briefing(session, other.ids[0], annotated=True).sections
    assert [a.quote for a in section.annotations] == ["envoys", "twice"]


def test_the_banner_is_raised_to_the_highest_part(session, make):
    module = make("Talks", 'Open.\n\nCloser.\n{: marking="TLP:AMBER" }')
    made = create_briefing(session, "B", [module], marking="TLP:CLEAR")
    document = compile_briefing(session, made.ids[0])
    assert (document.marking.label, document.marking.text_colour.upper()) == (
        "TLP:AMBER",
        "#FFC000",
    )
    change_metadata(session, module, marking="TLP:RED")
    assert compile_briefing(session, made.ids[0]).marking.label == "TLP:RED"


def test_a_word_that_two_schemes_share_is_read_by_its_company(session, make):
    module = make("Talks", 'Open.\n{: marking="UNCLASSIFIED" }\n\nCloser.\n{: marking="SECRET" }')
    made = create_briefing(session, "B", [module], marking="SECRET")
    document = compile_briefing(session, made.ids[0])
    assert document.marking.portion == "(S)"
    assert [m.portion for m in document.markings] == ["(U)", "(S)"]
    codes = [f.code for f in examine(session, made.ids[0]).findings]
    assert "marking-not-comparable" not in codes


def test_dates_are_given_not_taken(session, make):
    made = create_briefing(session, "B", [make("A")])
    given = date(2024, 8, 9)
    assert compile_briefing(session, made.ids[0], issued=given).issued == given
    change_briefing(
        session, made.ids[0], issued=date(2024, 8, 1), cutoff=datetime(2024, 8, 1, 12, tzinfo=UTC)
    )
    document = compile_briefing(session, made.ids[0], issued=given)
    assert (document.issued, document.cutoff.hour) == (date(2024, 8, 1), 12)
