"""An outline keeps every section once, whatever is rearranged, and each edit can be taken back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.ids import ModuleId, SectionId
from briefer.domain.outline import ROOT, Generated, Link, Outline, Section
from briefer.errors import InvalidInput


def section(name: str, **more) -> Section:
    return Section(id=SectionId(name), own=ModuleId(f"text of {name}"), **more)


def outline_of(**tree: list[str]) -> Outline:
    """Build an outline from parent to children; ``ROOT`` is written ``top``."""
    outline = Outline()
    for parent, names in tree.items():
        for name in names:
            outline = outline.insert(section(name), ROOT if parent == "top" else SectionId(parent))
    return outline


def ids(outline: Outline) -> list[str]:
    return [row.section.id for row in outline.rows()]


@st.composite
def outlines(draw) -> Outline:
    outline = Outline()
    for n in range(draw(st.integers(0, 12))):
        parent = draw(st.sampled_from([ROOT, *outline.sections]))
        position = draw(st.one_of(st.none(), st.integers(-2, 6)))
        outline = outline.insert(section(f"s{n}"), parent, position)
    return outline


def is_sound(outline: Outline) -> bool:
    """Every section stands in exactly one place that can be reached from the top."""
    shown = ids(outline)
    placed = [s for below in outline.children.values() for s in below]
    return (
        len(shown) == len(set(shown)) == len(outline) == len(placed)
        and set(shown) == set(outline.sections) == set(placed)
        and all(below for below in outline.children.values())
    )


@given(outlines())
@settings(max_examples=50)
def test_rows_show_every_section_once_with_its_place(outline: Outline) -> None:
    assert is_sound(outline)
    depths = {ROOT: -1}
    for row in outline.rows():
        depths[row.section.id] = row.depth
        assert row.depth == depths[row.parent] + 1
        assert outline.place(row.section.id) == (row.parent, row.position)
        assert outline.under(row.parent)[row.position] == row.section.id


@given(outlines(), st.data())
@settings(max_examples=50)
def test_a_move_keeps_every_section_and_is_taken_back_by_moving_it_back(outline, data) -> None:
    if not len(outline):
        return
    moved = data.draw(st.sampled_from(sorted(outline.sections)))
    allowed = sorted({ROOT, *outline.sections} - outline.within(moved))
    parent = data.draw(st.sampled_from(allowed))
    position = data.draw(st.one_of(st.none(), st.integers(-2, 15)))
    after = outline.move(moved, parent, position)
    assert is_sound(after)
    assert after.sections == outline.sections
    assert after.place(moved)[0] == parent
    assert after.within(moved) == outline.within(moved)
    assert after.move(moved, *outline.place(moved)) == outline


@given(outlines(), st.data())
@settings(max_examples=50)
def test_a_move_leaves_the_others_in_their_order(outline, data) -> None:
    if not len(outline):
        return
    moved = data.draw(st.sampled_from(sorted(outline.sections)))
    carried = outline.within(moved)
    after = outline.move(moved, ROOT, data.draw(st.integers(0, 9)))
    assert [s for s in ids(after) if s not in carried] == [
        s for s in ids(outline) if s not in carried
    ]
    assert [s for s in ids(after) if s in carried] == [s for s in ids(outline) if s in carried]


@given(outlines(), st.data())
@settings(max_examples=50)
def test_removal_takes_what_is_below_and_nothing_else(outline, data) -> None:
    if not len(outline):
        return
    gone = data.draw(st.sampled_from(sorted(outline.sections)))
    after = outline.remove(gone)
    assert is_sound(after)
    assert ids(after) == [s for s in ids(outline) if s not in outline.within(gone)]


@given(outlines(), st.data())
@settings(max_examples=50)
def test_insertion_is_taken_back_by_removal(outline, data) -> None:
    parent = data.draw(st.sampled_from([ROOT, *sorted(outline.sections)]))
    position = data.draw(st.one_of(st.none(), st.integers(-1, 9)))
    after = outline.insert(section("new"), parent, position)
    assert is_sound(after)
    assert after.remove(SectionId("new")) == outline


@given(outlines(), st.data())
@settings(max_examples=50)
def test_nothing_can_be_moved_into_itself(outline, data) -> None:
    if not len(outline):
        return
    moved = data.draw(st.sampled_from(sorted(outline.sections)))
    inside = data.draw(st.sampled_from(sorted(outline.within(moved))))
    with pytest.raises(InvalidInput, match="into itself"):
        outline.move(moved, inside)


def test_position_counts_after_the_section_has_left() -> None:
    outline = outline_of(top=["a", "b", "c"])
    assert ids(outline.move(SectionId("a"), ROOT, 1)) == ["b", "a", "c"]
    assert ids(outline.move(SectionId("a"), ROOT, 2)) == ["b", "c", "a"]
    assert ids(outline.move(SectionId("c"), ROOT, -5)) == ["c", "a", "b"]


def test_rows_read_children_before_the_next_sibling() -> None:
    outline = outline_of(top=["a", "b"], a=["a1", "a2"], a1=["deep"])
    assert [(r.section.id, r.depth) for r in outline.rows()] == [
        ("a", 0),
        ("a1", 1),
        ("deep", 2),
        ("a2", 1),
        ("b", 0),
    ]


def test_replacing_keeps_the_place() -> None:
    outline = outline_of(top=["a", "b"])
    after = outline.replace(section("a", heading="Another heading"))
    assert ids(after) == ["a", "b"]
    assert after.sections[SectionId("a")].heading == "Another heading"
    assert outline.sections[SectionId("a")].heading == ""


def test_edits_name_what_is_wrong() -> None:
    outline = outline_of(top=["a"])
    with pytest.raises(InvalidInput, match="already"):
        outline.insert(section("a"))
    for edit in (
        lambda: outline.remove(SectionId("x")),
        lambda: outline.move(SectionId("x")),
        lambda: outline.move(SectionId("a"), SectionId("x")),
        lambda: outline.replace(section("x")),
        lambda: outline.insert(section("b"), SectionId("x")),
    ):
        with pytest.raises(InvalidInput, match="no longer"):
            edit()
    with pytest.raises(KeyError):
        outline.place(SectionId("x"))


def test_an_outline_cannot_be_changed_in_place() -> None:
    outline = outline_of(top=["a"])
    with pytest.raises(TypeError):
        outline.sections[SectionId("b")] = section("b")
    with pytest.raises(TypeError):
        outline.children[ROOT] = ()


def test_a_section_is_exactly_one_thing() -> None:
    with pytest.raises(ValueError, match="exactly one"):
        Section(id=SectionId("a"))
    with pytest.raises(ValueError, match="exactly one"):
        Section(id=SectionId("a"), own=ModuleId("m"), generated=Generated.SOURCES)


def test_a_section_names_the_text_that_a_reader_sees() -> None:
    module, wording = ModuleId("module"), ModuleId("wording")
    assert section("a").text == "text of a"
    assert Section(id=SectionId("a"), link=Link(module)).text == module
    assert Section(id=SectionId("a"), link=Link(module, wording=wording)).text == wording
    assert Section(id=SectionId("a"), generated=Generated.SOURCES).text is None
