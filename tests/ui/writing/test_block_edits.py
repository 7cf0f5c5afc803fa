import pytest

from briefer.domain.blocks import Figure
from briefer.markup import read
from briefer.ui.writing.block_edits import (
    alt_words,
    insert_block,
    insert_footnote,
    insert_link,
    set_heading,
    table,
    turn_into_block,
)
from tests.ui.writing.test_markdown_edits import marked, shown


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("one\ntw«»o\n", 2, "one\n## tw«»o\n"),
        ("## tw«»o", 2, "tw«»o"),
        ("### tw«»o", 1, "# tw«»o"),
        ("«»# one", 2, "## «»one"),
        ("- on«»e", 1, "# on«»e"),
        ("«one\n\n## two»", 3, "«### one\n\n### two»"),
        ("«### one\n### two»", 3, "«one\ntwo»"),
        ("a «long» head", 1, "# a «long» head"),
        ("one\n«»", 1, "one\n# «»"),
        ("> quo«»te", 1, "> # quo«»te"),
        ("> # «quote»", 2, "> ## «quote»"),
        ("> # quo«»te", 1, "> quo«»te"),
    ],
)
def test_headings(before: str, level: int, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, set_heading(text, start, end, level)) == after


def test_blocks_stand_alone() -> None:
    text = "one two\nthree\n\nfour"
    new = insert_block(text, 2, table(["Column 1", "Column 2"], 1), "Column 1").applied(text)
    assert new.split("\n\n") == [
        "one two\nthree",
        "| Column 1 | Column 2 |\n|---|---|\n|   |   |",
        "four",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«»", "B«»\n"),
        ("one\n\n«»\n\ntwo", "one\n\nB«»\n\ntwo"),
        ("one\n«»\ntwo", "one\n\nB«»\n\ntwo"),
        ("one\n«»", "one\n\nB«»\n"),
        ("o«»ne\n\ntwo", "one\n\nB«»\n\ntwo"),
        ("o«»ne", "one\n\nB«»\n"),
        ("!!! note\n    o«»ne\n\n    two\n\nend", "!!! note\n    one\n\n    two\n\nB«»\n\nend"),
        ("```\na«»\n\nb\n```\n\nend", "```\na\n\nb\n```\n\nB«»\n\nend"),
        ("```\na\n```\n\none«»\n\nend", "```\na\n```\n\none\n\nB«»\n\nend"),
    ],
)
def test_a_block_cuts_nothing(before: str, after: str) -> None:
    text, at, _ = marked(before)
    assert shown(text, insert_block(text, at, "B")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«one»", "B«»"),
        ("a\n«one»\nb", "a\n\nB«»\n\nb"),
        ("- a\n- «one»", "- a\n\nB«»"),
        ("a «one\n\ntwo» b", "a\n\nB«»\n\nb"),
    ],
)
def test_words_give_way_to_a_block(before: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, turn_into_block(text, start, end, "B")) == after


def test_footnotes_are_numbered_and_noted_at_the_end() -> None:
    first = insert_footnote("One two.", 3)
    assert first.applied("One two.") == "One[^1] two.\n\n[^1]: "
    text = first.applied("One two.") + "first"
    assert insert_footnote(text, 11).applied(text) == "One[^1] two[^2].\n\n[^1]: first\n[^2]: "


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see «page»", "see [page](«https://»)"),
        ("see pa«»ge now", "see [page](«https://») now"),
        ("see «»", "see [«words»](https://)"),
        ("see «https://x.org/a» now", "see [«words»](https://x.org/a) now"),
        ("see [pa«»ge](https://x.org) now", "see [page](«https://x.org») now"),
    ],
)
def test_links(before: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, insert_link(text, start, end)) == after


@pytest.mark.parametrize("words", ["C:\\maps\\", "a [draft] map", "a ](b", "“north” \\[1]"])
def test_whatever_an_image_shows_it_stays_an_image(words: str) -> None:
    (figure,) = read(f"![{alt_words(words)}](map.png)\n").blocks
    assert isinstance(figure, Figure)
    assert figure.image.url == "map.png"
