"""What a profile keeps out is out in every part of a section, and is listed."""

from __future__ import annotations

import pytest

from briefer.domain.assembly import name_blocks
from briefer.domain.blocks import (
    Admonition,
    Footnote,
    FootnoteReference,
    List,
    Paragraph,
    Quote,
    Run,
    inlines_of,
    plain_text,
)
from briefer.domain.document import DocumentSection
from briefer.domain.ids import SectionId
from briefer.domain.marking import Marking, MarkingScheme
from briefer.domain.profile import Profile
from briefer.domain.withholding import Ceiling, withhold

LABELS = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:RED")
TLP = MarkingScheme("tlp", "TLP", "FIRST", tuple(Marking(x, n) for n, x in enumerate(LABELS)))
UK = MarkingScheme("uk", "UK", "Cabinet Office", (Marking("SECRET", 9),))
SCHEMES = (TLP, UK)
GREEN = Profile(name="p", ceiling="TLP:GREEN")


def words(text, marking="", *more):
    return Paragraph((Run(text), *more), marking=marking)


def section(name, *blocks, level=1, notes=(), marking=None):
    return DocumentSection(
        id=SectionId(name),
        level=level,
        heading=name,
        blocks=name_blocks(SectionId(name), blocks, None),
        footnotes=notes,
        marking=marking,
    )


@pytest.mark.parametrize(
    ("label", "passes"),
    [("", True), ("tlp:clear", True), ("TLP:GREEN", True), ("TLP:RED", False), ("SECRET", False)],
)
def test_a_ceiling_lets_pass_what_is_known_to_be_lower(label, passes):
    assert (Ceiling("TLP:GREEN", SCHEMES).reason_against(label) is None) is passes
    assert Ceiling("", SCHEMES).reason_against(label) is None
    assert Ceiling("House only", SCHEMES).reason_against("house only") is None
    assert "cannot be compared" in str(Ceiling("House only", SCHEMES).reason_against("TLP:CLEAR"))


def test_a_section_above_the_ceiling_goes_with_what_is_below_it():
    sections = [
        section("a"),
        section("red", words("x"), marking=TLP.find("TLP:RED")),
        section("under red", words("y"), level=2),
        section("b", words("z"), marking=TLP.find("TLP:GREEN")),
    ]
    kept, dropped = withhold(sections, GREEN, SCHEMES)
    assert [s.heading for s in kept] == ["a", "b"]
    assert [(d.place, str(d.reason)) for d in dropped] == [
        ("red", "marked TLP:RED, above TLP:GREEN"),
        ("under red", "below a withheld one"),
    ]
    whole, nothing = withhold(sections, Profile(name="all"), SCHEMES)
    assert (whole, nothing) == (sections, ())


def test_parts_go_from_inside_lists_quotes_and_notes():
    secret = words("red words", "TLP:RED")
    sections = [
        section(
            "a",
            words("open"),
            Quote((words("kept"), secret)),
            List(False, ((secret,), (words("item"),))),
            Quote((secret,)),
            words("amber words", "TLP:AMBER"),
            words("see ", "", FootnoteReference("n", 1)),
            notes=(Footnote("n", (words("note"), secret)),),
        )
    ]
    (kept,), dropped = withhold(sections, GREEN, SCHEMES)
    seen = " ".join(plain_text(b.block) for b in kept.blocks)
    assert seen.split() == ["open", "kept", "item", "see"]
    assert plain_text(kept.footnotes[0].blocks) == "note"
    assert len(dropped) == 5
    assert {b.id for b in kept.blocks} <= {b.id for b in sections[0].blocks}


def test_notes_of_withheld_words_go_too_and_the_rest_is_counted_anew():
    sections = [
        section(
            "a",
            words("red", "TLP:RED", FootnoteReference("one", 1)),
            words("open", "", FootnoteReference("two", 2)),
            notes=(Footnote("one", (words("secret note"),)), Footnote("two", (words("note"),))),
        )
    ]
    (kept,), _ = withhold(sections, GREEN, SCHEMES)
    assert [n.label for n in kept.footnotes] == ["two"]
    references = [i for b in kept.blocks for i in inlines_of(b.block) if not isinstance(i, Run)]
    assert [(r.label, r.number) for r in references] == [("two", 1)]


def test_internal_notes_stay_at_the_desk():
    inside = Admonition("internal", (Run("For us"),), (words("ask Ben"),))
    note = Admonition("note", (), (words("for all"),))
    (kept,), dropped = withhold([section("a", inside, note)], Profile(name="p"), SCHEMES)
    assert [b.block for b in kept.blocks] == [note]
    assert [str(d.reason) for d in dropped] == ["an internal note"]
    keeps = Profile(name="p", keeps_internal=True)
    assert withhold([section("a", inside)], keeps, SCHEMES)[1] == ()
