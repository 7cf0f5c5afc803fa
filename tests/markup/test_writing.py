import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.blocks import (
    Admonition,
    Citation,
    CitedKey,
    Code,
    Definition,
    DefinitionList,
    FactReference,
    Figure,
    Footnote,
    FootnoteReference,
    Heading,
    Image,
    Judgement,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    SourceEntry,
    SourceList,
    Table,
    Text,
    plain_text,
)
from briefer.markup import read, write
from briefer.markup.reading import read_afresh
from briefer.markup.writing import same_blocks
from briefer.resources import content
from tests.markup.corpus import SYNTAX, document, unique_words


def is_kept(body):
    first = read_afresh(body)
    return same_blocks(read_afresh(write(first))) == same_blocks(first)


@pytest.mark.parametrize("seed", range(15))
def test_documents_come_back(seed):
    assert is_kept(document(seed, unique_words()))


@pytest.mark.long
def test_many_documents_come_back():
    kept = [is_kept(document(seed, unique_words())) for seed in range(7000, 9000)]
    assert sum(kept) > 0.998 * len(kept)


PIECES = st.lists(st.sampled_from(SYNTAX), max_size=14).map("".join)


@given(PIECES)
@settings(max_examples=150, derandomize=True, deadline=None)
def test_no_word_of_any_body_is_lost(body):
    first = read_afresh(body)
    again = read_afresh(write(first))
    words = ("".join(plain_text(t.blocks + t.footnotes).split()) for t in (first, again))
    assert next(words) == next(words)


@pytest.mark.long
def test_nearly_every_soup_of_syntax_comes_back():
    chosen = random.Random(11)
    soups = ["".join(chosen.choices(SYNTAX, k=chosen.randint(1, 12))) for _ in range(10_000)]
    assert sum(map(is_kept, soups)) > 0.99 * len(soups)


WORDS = st.text(
    st.sampled_from("abc XYZ 12 é😀_*`[]()<>&!#+-=|~{}:;.,'\"\\/@^\n"), min_size=1, max_size=12
).map(lambda t: t if t.strip() else "x" + t)
LABELS = st.text("abcdefgh", min_size=1, max_size=5)


@st.composite
def runs(draw, words=WORDS):
    link = draw(st.sampled_from(["", "", "", "https://example.org/a_(b)?c=1&copy=2", "#there"]))
    return Run(
        draw(words),
        is_strong=draw(st.booleans()),
        is_emphasis=draw(st.booleans()),
        is_struck=draw(st.sampled_from([False, False, True])),
        link=link,
        title=draw(st.sampled_from(["", 'a "title"'])) if link else "",
    )


CODE = st.text("abc *_[<&|", min_size=1, max_size=8).map(str.strip).filter(bool)
LEAVES = st.one_of(
    CODE.map(lambda t: Run(t, is_code=True)),
    st.builds(
        lambda key, locator: Citation((CitedKey(key, locator),)),
        LABELS,
        st.sampled_from(["", "p. 4", "§ 2, n. 3"]),
    ),
    LABELS.map(FactReference),
    st.builds(Image, LABELS, st.sampled_from(["", "A *map* [x]"]), st.just("")),
)


def line(words):
    return words.replace("\n", " ")


INLINES = st.lists(st.one_of(runs(), runs(), LEAVES), min_size=1, max_size=5).map(tuple)
LINES = st.lists(
    st.one_of(runs(WORDS.map(line)), runs(WORDS.map(line)), LEAVES), min_size=1, max_size=3
).map(tuple)


def is_solid(inlines):
    return not (len(inlines) == 1 and isinstance(inlines[0], Image))


PARAGRAPHS = INLINES.filter(is_solid).map(Paragraph)
MARKED = st.builds(
    lambda i, m, lang: Paragraph(i, marking=m, language=lang),
    INLINES.filter(is_solid),
    st.sampled_from(["", "TLP:AMBER+STRICT"]),
    st.sampled_from(["", "ar"]),
)
CODES = st.builds(
    lambda lang, lines: Code(lang, (Run("\n".join(lines), is_code=True),)),
    st.sampled_from(["", "py"]),
    st.lists(st.sampled_from(["x = 1", "", "  y", "```", "# z"]), max_size=3).map(
        lambda lines: ["a", *lines, "b"]
    ),
)
TABLES = st.integers(1, 3).flatmap(
    lambda width: st.builds(
        Table,
        st.tuples(*[LINES] * width),
        st.tuples(*[st.sampled_from(["", "left", "center", "right"])] * width),
        st.lists(st.tuples(*[LINES] * width), min_size=1, max_size=2).map(tuple),
        st.sampled_from(["", "TLP:RED"]),
    )
)


def tight(inlines):
    return (Paragraph(inlines, is_tight=True),)


TIGHT = st.lists(INLINES.map(tight), min_size=1, max_size=3).map(tuple)
LISTS = st.one_of(
    st.builds(lambda items, m: List(False, items, 1, m), TIGHT, st.sampled_from(["", "TLP:RED"])),
    st.builds(lambda items, n: List(True, items, n), TIGHT, st.integers(1, 9)),
    st.builds(
        lambda items: List(False, items),
        st.lists(
            st.lists(PARAGRAPHS, min_size=1, max_size=2).map(tuple), min_size=2, max_size=3
        ).map(tuple),
    ),
)
DEFINITIONS = st.builds(
    lambda terms, meanings: DefinitionList((Definition(terms, meanings),)),
    st.lists(LINES, min_size=1, max_size=2).map(tuple),
    st.lists(INLINES.map(tight), min_size=1, max_size=2).map(tuple),
)
SIMPLE = st.one_of(PARAGRAPHS, PARAGRAPHS, MARKED, TABLES, LISTS, DEFINITIONS, st.just(Rule()))
INNER = st.lists(SIMPLE, min_size=1, max_size=3).map(tuple)
BLOCKS = st.one_of(
    SIMPLE,
    CODES,
    st.builds(Heading, st.integers(1, 6), LINES, LABELS.map("own-".__add__)),
    st.builds(
        lambda url, alt, title: Figure(Image(url, alt, title), title),
        LABELS.map("{}.png".format),
        st.sampled_from(["", "Map of [x]"]),
        st.sampled_from(["", 'Who "controls" what']),
    ),
    INNER.map(Quote),
    st.builds(Admonition, st.sampled_from(["note", "warning"]), LINES, INNER),
    st.builds(
        Judgement,
        st.sampled_from(["", "unlikely"]),
        st.sampled_from(["", "high"]),
        st.sampled_from(["", 'talks "failed"; twice']),
        INNER,
    ),
    INNER.map(lambda blocks: Judgement("", "", "", blocks, "Most likely")),
)


@st.composite
def texts(draw):
    blocks = tuple(draw(st.lists(BLOCKS, min_size=1, max_size=4)))
    notes = ()
    if draw(st.booleans()):
        notes = (Footnote("n1", draw(INNER)), Footnote("n2", (draw(PARAGRAPHS),)))
        said = (Run("word"), FootnoteReference("n2", 2), FootnoteReference("n1", 1))
        blocks += (Paragraph(said),)
    return Text(blocks, notes)


def check_generated(text):
    written = write(text)
    again = read_afresh(written)
    assert same_blocks(again) == same_blocks(text), written


@given(texts())
@settings(max_examples=40, derandomize=True, deadline=None)
def test_generated_blocks_come_back(text):
    check_generated(text)


@pytest.mark.long
@given(texts())
@settings(max_examples=1_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_many_generated_blocks_come_back(text):
    check_generated(text)


def test_plain_text_is_written_plainly():
    body = (
        "# Who controls what\n\nA *plain* text with **marks**, a [link](https://example.org),"
        " snake_case, 3 < 4 & [@key, p. 4].\n\n- one\n- two\n    - three\n\n"
        "| a | b |\n| --- | ---: |\n"
        "| 1 | 2 |\n\n> Said.\n\nEnd[^1].\n\n[^1]: A note.\n\n*[SNA]: Syrian National Army\n"
    )
    assert write(read(body)) == body


def test_a_list_of_sources_becomes_a_numbered_list():
    entries = (SourceEntry(3, "a", (Run("First *x*"),)), SourceEntry(4, "b", (Run("Second"),)))
    assert write(Text((SourceList(entries),))) == "3. First \\*x\\*\n4. Second\n"


@pytest.mark.parametrize("path", sorted(content("starter").rglob("*.md")), ids=lambda p: p.name)
def test_the_texts_we_ship_come_back(path):
    assert is_kept(path.read_text(encoding="utf-8"))


def test_nothing_is_nothing():
    assert write(Text(())) == ""


STYLES = ("is_strong", "is_emphasis", "is_struck", "is_code", "link", "")


@given(st.lists(st.tuples(st.sampled_from(STYLES), st.sampled_from("ab*~\\ .")), min_size=4))
@settings(max_examples=150, derandomize=True, deadline=None)
def test_styles_that_follow_one_another_come_back(parts):
    runs = []
    for style, letter in parts:
        look = {style: "https://example.org" if style == "link" else True} if style else {}
        runs.append(Run(f"w{letter}x" if look else f" {letter} ", **look))
    paragraph = Paragraph((Run("a"), *runs, Run("z")))
    assert same_blocks(read_afresh(write(Text((paragraph,)))).blocks) == same_blocks((paragraph,))


def test_a_paragraph_of_plain_emphasis_is_not_read_again(monkeypatch):
    """Reading takes the square of a paragraph's length, and far longer than writing."""
    monkeypatch.setattr("briefer.markup.writing.read_afresh", None)
    words = [Run("plain "), Run("strong", is_strong=True), Run(" and "), Run("not", is_struck=True)]
    text = Text((Paragraph((*words * 40, Run(" end"))),))
    assert write(text).count("**strong**") == 40
