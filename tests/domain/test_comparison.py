"""What a reader of the last edition has to know, judgements first and in words."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from briefer.domain.assembly import name_blocks
from briefer.domain.blocks import (
    Citation,
    CitedKey,
    FactReference,
    Footnote,
    FootnoteReference,
    Judgement,
    Paragraph,
    Run,
)
from briefer.domain.comparison import compare, summary
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import SectionId
from briefer.domain.outline import Generated
from briefer.domain.source import Fact
from briefer.domain.wording import wording_of

ENGLISH = wording_of("en")


def words(text, *more):
    return Paragraph((Run(text), *more))


def section(name, *blocks, notes=(), generated=None):
    return DocumentSection(
        id=SectionId(name),
        level=1,
        heading=name,
        blocks=name_blocks(SectionId(name), blocks, None),
        footnotes=notes,
        generated=generated,
    )


def document(*sections, **facts):
    figures = {name: Fact(name=name, text=text) for name, text in facts.items()}
    return ExportDocument(title="t", sections=sections, issued=date(2024, 8, 9), facts=figures)


def judged(text, likelihood, confidence="moderate", basis="two rounds failed"):
    return Judgement(likelihood, confidence, basis, (words(text),))


def test_the_same_document_has_nothing_to_tell():
    one = document(section("a", words("x"), judged("No deal.", "unlikely")))
    assert compare(one, one).is_empty
    assert summary(compare(one, one), ENGLISH) == ()
    moved = document(section("b"), *one.sections)
    assert [c.heading for c in compare(one, moved).sections] == ["b"]


def test_changed_blocks_new_and_gone_sections_are_told():
    old = document(section("a", words("one"), words("two"), words("three")), section("gone"))
    new = document(
        section("a", words("one"), words("two and more"), words("three")),
        section("new", words("x")),
    )
    found = compare(old, new)
    assert found.changed == {new.sections[0].blocks[1].id, new.sections[1].blocks[0].id}
    assert summary(found, ENGLISH) == (
        "“a”: 2 words added, 0 words removed",
        "“new”: new",
        "“gone”: left out",
    )


@pytest.mark.parametrize(
    ("then", "now"),
    [
        (words("x", Citation((CitedKey("a"),))), words("x", Citation((CitedKey("b"),)))),
        (
            words("x", Citation((CitedKey("a", "p. 1"),))),
            words("x", Citation((CitedKey("a", "p. 2"),))),
        ),
        (words("x"), replace(words("x"), marking="TLP:RED")),
    ],
)
def test_sources_and_markings_count_as_words(then, now):
    found = compare(document(section("a", then)), document(section("a", now)))
    assert len(found.changed) == 1


def test_figures_and_notes_count_where_they_are_read():
    block = words("There were ", FactReference("people"))
    old, new = (
        document(section("a", block), people="3.6 m"),
        document(section("a", block), people="3.2 m"),
    )
    found = compare(old, new)
    assert summary(found, ENGLISH)[0] == "Figure people: 3.2 m, was 3.6 m"
    assert found.changed == {new.sections[0].blocks[0].id}
    noted = words("x", FootnoteReference("n", 1))
    old, new = (
        document(section("a", noted, notes=(Footnote("n", (words(text),)),)))
        for text in ("then", "now")
    )
    assert len(compare(old, new).changed) == 1


def test_judgements_are_told_in_words_the_revised_ones_first():
    old = document(
        section("a", judged("Ties will be restored in full this year.", "roughly even chance")),
        section("b", judged("Talks will go on.", "likely"), judged("Trade will grow.", "likely")),
    )
    new = document(
        section("c", judged("Elections will be late.", "likely")),
        section("b", judged("Talks between envoys will go on.", "likely")),
        section("a", judged("Ties will be restored in full this year.", "unlikely", "high")),
    )
    lines = summary(compare(old, new), ENGLISH)
    assert lines[:4] == (
        "Judgement unlikely, was roughly even chance; confidence high, was moderate,"
        " because two rounds failed: Ties will be restored in full this year.",
        "Judgement new: Elections will be late.",
        "Judgement reworded: Talks between envoys will go on.",
        "Judgement no longer judged: Trade will grow.",
    )


def test_a_lone_judgement_is_itself_however_it_is_worded():
    old = document(section("a", judged("A deal is an even chance.", "roughly even chance")))
    new = document(section("a", judged("We now doubt any settlement", "unlikely", basis="")))
    (change,) = compare(old, new).judgements
    assert change.in_words(ENGLISH) == "unlikely, was roughly even chance"
    assert change.is_revised


def test_generated_sections_do_not_count():
    old = document(section("s", words("1. A source"), generated=Generated.SOURCES))
    new = document(section("s", words("1. Another"), generated=Generated.SOURCES))
    assert compare(old, new).is_empty
