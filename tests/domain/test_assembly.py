from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.assembly import (
    name_blocks,
    number_notes,
    shift_headings,
)
from briefer.domain.blocks import (
    Citation,
    CitedKey,
    Footnote,
    Heading,
    Judgement,
    Paragraph,
    Quote,
    Run,
)
from briefer.domain.document import DocumentSection
from briefer.domain.gathering import (
    abbreviations_in,
    digest_of,
    number_sources,
    roll_up,
    with_judgements,
)
from briefer.domain.ids import ModuleId, SectionId, SourceId
from briefer.domain.marking import Marking, MarkingScheme
from briefer.domain.numbering import included_rows, number_rows
from briefer.domain.outline import Generated, Outline, Section
from briefer.domain.source import Source

TLP = MarkingScheme(
    "tlp",
    "TLP",
    "FIRST",
    (Marking("TLP:CLEAR", 0), Marking("TLP:GREEN", 1), Marking("TLP:AMBER", 2)),
)
UK = MarkingScheme("uk", "UK", "Cabinet Office", (Marking("SECRET", 9),))


def own(name, **fields):
    return Section(id=SectionId(name), own=ModuleId(name), **fields)


def section(name, *blocks, generated=None, **fields):
    named = name_blocks(SectionId(name), blocks, None)
    return DocumentSection(
        id=SectionId(name), level=1, heading=name, blocks=named, generated=generated, **fields
    )


def words(text):
    return Paragraph((Run(text),))


def test_sections_are_numbered_without_gaps():
    outline = Outline()
    outline = outline.insert(own("summary", is_numbered=False))
    for name in ("a", "b"):
        outline = outline.insert(own(name))
    outline = outline.insert(own("a1"), SectionId("a"))
    outline = outline.insert(own("gone", is_excluded=True))
    outline = outline.insert(own("below"), SectionId("gone"))
    outline = outline.insert(own("c"))
    rows = list(included_rows(outline))
    assert number_rows(rows) == {"": "", "summary": "", "a": "1", "a1": "1.1", "b": "2", "c": "3"}


@given(st.lists(st.integers(1, 6)), st.integers(1, 6), st.integers(-3, 3))
def test_headings_never_skip_a_level(levels, section_level, shift):
    blocks = [Heading(level, (Run("x"),)) for level in levels]
    before = section_level
    for heading in shift_headings(blocks, section_level, shift):
        assert min(section_level + 1, 6) <= heading.level <= min(before + 1, 6)
        before = heading.level


def test_deeper_headings_stay_deeper():
    shifted = shift_headings([Heading(2, ()), Heading(4, ()), Heading(2, ())], 1)
    assert [h.level for h in shifted] == [2, 3, 2]


def test_a_block_keeps_its_name_when_others_change():
    home = SectionId("s")
    first = name_blocks(home, [words("one"), words("two"), words("two")], None)
    later = name_blocks(home, [words("new"), words("two"), words("two")], None)
    assert [b.id for b in first[1:]] == [b.id for b in later[1:]]
    assert len({b.id for b in first}) == 3
    assert first[0].id != name_blocks(SectionId("other"), [words("one")], None)[0].id


def test_judgements_are_collected_as_the_same_blocks():
    judgement = Judgement("unlikely", "moderate", "two rounds failed", (words("No deal."),))
    body = section("body", words("x"), Quote((judgement,)))
    page_one = section("kj", generated=Generated.KEY_JUDGEMENTS)
    assert [b.block for b in with_judgements(page_one, [digest_of(body)]).blocks] == [judgement]


def test_notes_and_sources_count_through_the_document():
    note = Footnote("1", (Paragraph((Citation((CitedKey("b"),)),)),))
    first = section("1", Paragraph((Citation((CitedKey("b"), CitedKey("nobody"))),)))
    second = section("2", Paragraph((Citation((CitedKey("a"),)),)), footnotes=(note, note))
    third = section("3", footnotes=(note,))
    assert [s.first_note for s in number_notes([first, second, third])] == [1, 1, 3]
    register = {k: Source(id=SourceId(k), key=k, title=k) for k in ("a", "b", "c")}
    cited = number_sources(map(digest_of, [first, second, third]), register)
    assert [(c.number, c.source.key) for c in cited] == [(1, "b"), (2, "a")]


def test_only_abbreviations_in_use_are_listed():
    used = Paragraph((Run("YPG", abbreviation="Units"), Run("AKP", abbreviation="Party")))
    again = Paragraph((Run("AKP", abbreviation="Another"),))
    pairs = abbreviations_in(map(digest_of, [section("1", used), section("2", again)]))
    assert pairs == (("AKP", "Party"), ("YPG", "Units"))


def banner(label, sections):
    return roll_up(label, sections, map(digest_of, sections), [TLP, UK])


def test_a_whole_is_marked_at_least_as_its_parts():
    amber = section("1", Quote((Paragraph((Run("x"),), marking="TLP:AMBER"),)))
    green = section("2", marking=TLP.find("TLP:GREEN"))
    assert banner("TLP:CLEAR", [green]).label == "TLP:GREEN"
    assert banner("TLP:CLEAR", [green, amber]).label == "TLP:AMBER"
    assert banner("TLP:AMBER", [green]).label == "TLP:AMBER"
    assert banner("", [green]).label == "TLP:GREEN"
    assert banner("", [section("3")]) is None


def test_a_part_of_another_scheme_cannot_raise_the_banner():
    secret = section("1", marking=UK.find("SECRET"))
    assert banner("TLP:GREEN", [secret]).label == "TLP:GREEN"
