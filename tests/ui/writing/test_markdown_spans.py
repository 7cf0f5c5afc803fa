import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.ui.writing.markdown_spans import Look, Open, spans


def painted(text: str, before: Open = Open.NOTHING) -> dict[str, Look]:
    """Return the look of each painted stretch, by its words."""
    found, _ = spans(text, before)
    return {text[s.start : s.start + s.length]: s.look for s in found}


@pytest.mark.parametrize(
    ("text", "words", "look"),
    [
        ("a **strong** b", "strong", Look.STRONG),
        ("a **strong** b", "**", Look.STRONG | Look.MARK),
        ("a *soft* b", "soft", Look.EMPHASIS),
        ("a _soft_ b", "soft", Look.EMPHASIS),
        ("a ~~gone~~ b", "gone", Look.STRUCK),
        ("a `code` b", "code", Look.CODE),
        ("# Title", " Title", Look.STRONG | Look.H1),
        ("### Third", "###", Look.STRONG | Look.H3 | Look.MARK),
        ("says so [@key, p. 4].", "[@key, p. 4]", Look.ACCENT),
        ("a note[^1]", "[^1]", Look.ACCENT),
        ("{fact:refugees} people", "{fact:refugees}", Look.ACCENT),
        ("see [the page](https://example.org)", "the page", Look.ACCENT),
        ("see [the page](https://example.org)", "](https://example.org)", Look.MARK),
        ("- item", "-", Look.ACCENT),
        ("12. item", "12.", Look.ACCENT),
        ("> quoted", "> ", Look.ACCENT),
        ("| a | b |", "|", Look.CODE | Look.MARK),
        ("---", "---", Look.MARK),
        ('!!! judgement "likelihood: likely"', " judgement", Look.STRONG | Look.ACCENT),
        ('words {: marking="TLP:AMBER" }', '{: marking="TLP:AMBER" }', Look.MARK),
    ],
)
def test_looks(text: str, words: str, look: Look) -> None:
    assert painted(text)[words] == look


@pytest.mark.parametrize(
    "text",
    ["snake_case_name", "2 * 3 * 4", "a ** b ** c", r"\*not soft\*", "a[1] and b", "5 < 6", "#"],
)
def test_these_are_no_emphasis(text: str) -> None:
    assert not any(look & (Look.STRONG | Look.EMPHASIS) for look in painted(text[1:]).values())


def test_code_hides_marks() -> None:
    assert painted("`**no**` **yes**")["**no**"] == Look.CODE


def test_a_fence_stays_open_until_it_is_closed() -> None:
    state, states = Open.NOTHING, []
    for line in ["```python", "# no heading", "~~~", "```", "# heading"]:
        found, state = spans(line, state)
        states.append(state)
        if line == "# no heading":
            assert [s.look for s in found] == [Look.CODE]
    assert states == [Open.BACKTICK_FENCE] * 3 + [Open.NOTHING] * 2


def test_a_box_lasts_while_lines_are_indented() -> None:
    _, state = spans('!!! note "Title"')
    assert state is Open.BOX
    assert spans("    inside", state)[1] is Open.BOX
    assert spans("outside", state)[1] is Open.NOTHING


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text(st.sampled_from("ab *_`~[](){}@^#!|>-\\1.\"'😀:é"), max_size=60))
def test_spans_are_ordered_and_inside_the_line(text: str) -> None:
    end = 0
    for span in spans(text)[0]:
        assert span.start >= end
        assert span.length > 0
        end = span.start + span.length
    assert end <= len(text)
