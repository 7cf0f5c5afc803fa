"""Moves of several sections at once keep every section once and the selection in its order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.arranging import (
    lift,
    lower_down,
    move_all,
    nest,
    raise_up,
    remove_all,
    topmost,
)
from briefer.domain.ids import ModuleId, SectionId
from briefer.domain.outline import ROOT, Outline, Section
from briefer.errors import InvalidInput

MOVES = (nest, lift, raise_up, lower_down)


def outline_of(**tree: str) -> Outline:
    """``outline_of(top="a b", a="a1")``."""
    outline = Outline()
    for parent, names in tree.items():
        for name in names.split():
            section = Section(id=SectionId(name), own=ModuleId(name))
            outline = outline.insert(section, ROOT if parent == "top" else SectionId(parent))
    return outline


def drawn(outline: Outline) -> str:
    """``a(a1) b``: what stands where."""

    def below(parent: SectionId) -> str:
        return " ".join(
            f"{s}({below(s)})" if outline.under(s) else s for s in outline.under(parent)
        )

    return below(ROOT)


def test_nesting_takes_a_selection_under_what_stands_before_it():
    outline = outline_of(top="a b c d")
    assert drawn(nest(outline, ["b", "c"])) == "a(b c) d"
    assert drawn(nest(outline, ["a", "b"])) == "a b c d"
    assert drawn(nest(outline, ["b", "d"])) == "a(b) c(d)"


def test_lifting_puts_a_selection_after_what_it_stood_under():
    outline = outline_of(top="a z", a="b c d", c="c1")
    assert drawn(lift(outline, ["b", "c"])) == "a(d) b c(c1) z"
    assert drawn(lift(outline, ["c", "c1"])) == "a(b d) c(c1) z"
    assert drawn(lift(outline, ["a"])) == drawn(outline)


def test_up_and_down_stop_at_the_edges():
    outline = outline_of(top="a b c d")
    assert drawn(raise_up(outline, ["b", "d"])) == "b a d c"
    assert drawn(raise_up(outline, ["a", "b"])) == "a b c d"
    assert drawn(lower_down(outline, ["a", "b"])) == "c a b d"
    assert drawn(lower_down(outline, ["c", "d"])) == "a b c d"


def test_a_selection_lands_side_by_side_where_it_is_put():
    outline = outline_of(top="a b c d", d="e")
    assert drawn(move_all(outline, ["e", "a"], ROOT, 1)) == "b a e c d"
    assert drawn(move_all(outline, ["a", "c"], SectionId("d"), 0)) == "b d(a c e)"
    assert drawn(move_all(outline, ["a", "b"])) == "c d(e) a b"
    with pytest.raises(InvalidInput, match="into itself"):
        move_all(outline, ["b", "d"], SectionId("e"))
    with pytest.raises(InvalidInput, match="no longer"):
        move_all(outline, ["x"])
    assert drawn(remove_all(outline, ["d", "e", "b"])) == "a c"


@st.composite
def selected(draw) -> tuple[Outline, list[SectionId]]:
    outline = Outline()
    for n in range(draw(st.integers(1, 10))):
        parent = draw(st.sampled_from([ROOT, *outline.sections]))
        section = Section(id=SectionId(f"s{n}"), own=ModuleId("m"))
        outline = outline.insert(section, parent, draw(st.integers(0, 4)))
    return outline, draw(st.lists(st.sampled_from(sorted(outline.sections)), max_size=5))


@settings(derandomize=True, max_examples=150)
@given(selected(), st.lists(st.sampled_from(MOVES), min_size=1, max_size=5))
def test_every_move_keeps_every_section_once_and_the_selection_in_order(drawn_from, moves):
    outline, selection = drawn_from
    before = topmost(outline, selection)
    after = outline
    for move in moves:
        after = move(after, selection)
    rows = [row.section.id for row in after.rows()]
    assert len(rows) == len(set(rows))
    assert after.sections == outline.sections
    assert set(rows) == set(outline.sections)
    assert topmost(after, selection) == before
    for section in before:
        assert after.within(section) >= {section}
