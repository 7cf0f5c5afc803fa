from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.markup.frontmatter import read_front_matter, write_front_matter

VALUES = st.recursive(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
        st.integers(-9, 9999),
        st.booleans(),
        st.dates(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.text("abc-1", min_size=1), inner, max_size=3),
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.text("abcdef", min_size=1), VALUES, max_size=4))
@settings(max_examples=80, derandomize=True, deadline=None)
def test_what_is_written_comes_back(values):
    front, rest = read_front_matter(write_front_matter(values) + "body\n---\n")
    assert front == values
    assert rest == "body\n---\n"


def test_order_and_words_are_kept():
    written = write_front_matter({"title": "Türkiye – “x”", "a": date(2024, 8, 9)})
    assert written == "---\ntitle: Türkiye – “x”\na: 2024-08-09\n---\n"


@pytest.mark.parametrize(
    "text",
    ["", "words", "---\n", "---\nno end", "---\n- a list\n---\nx", "---\na: [\n---\nx",
     " ---\na: 1\n---\nx", "---\na: &b [1]\nc: *b\n---\nx", "---\na: !!python/object:os.x\n---\nx",
     "---\n" + "[" * 5_000 + "\n---\nx", "---\n---\nx"],
)  # fmt: skip
def test_anything_else_comes_back_whole(text):
    assert read_front_matter(text) == ({}, text)


def test_other_spellings():
    assert read_front_matter("\ufeff---\r\na: 1\r\n...\r\nx") == ({"a": 1}, "x")
