import pytest

from briefer.ui.writing.paste_edits import is_in_code, pasted
from tests.ui.writing.test_markdown_edits import marked, shown


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("see «words» now", "https://x.org/a(b)", "see [words](https://x.org/a%28b%29)«» now"),
        ("[a](«https://»)", "https://x.org", "[a](https://x.org«»)"),
        ("see «»", "https://x.org", "see https://x.org«»"),
        ("«one\n\ntwo»", "https://x.org", "https://x.org«»"),
        ("| a«» | b |", "one\r\ntwo | 3", "| aone two \\| 3«» | b |"),
        ("| a | b |«»", "\n| 1 | 2 |", "| a | b |\n| 1 | 2 |«»"),
        ("a «»", "x\u2028y\r\nz\0", "a x\ny\nz«»"),
        ("mid«»dle", "two\n\nwords", "midtwo\n\nwords«»dle"),
    ],
)
def test_plain_words(before: str, words: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, pasted(text, start, end, words)) == after


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("mid«»dle", "one *two*", "midone *two*«»dle"),
        ("mid«»dle", "## Head\n\nwords", "mid\n\n## Head\n\nwords«»\n\ndle"),
        ("one\n«»", "- x\n- y", "one\n\n- x\n- y«»"),
        ("- one\n- «»", "-   x\n-   y", "- one\n-   x\n-   y«»"),
        ("- one\n- «»\nrest", "a\n\nb", "- one\n- a\n\nb«»\n\nrest"),
        ("«»", "| a |\n|---|", "| a |\n|---|«»"),
        ("| a«» | b |", "## H\n\n-   x\n-   y\n\nz  \nz", "| aH x y z z«» | b |"),
        ("| a «» | b |", "| x | y |\n| --- | --- |\n| 1 |  |", "| a x, y 1«» | b |"),
        ('!!! note "N"\n    in«» it', "## H", '!!! note "N"\n    in\n\n    ## H«»\n\n    it'),
        ("- one«»\n- two", "-   x\n-   y", "- one\n-   x\n-   y«»\n- two"),
        ("- a\n    - b«»", "-   x\n    -   y", "- a\n    - b\n    -   x\n        -   y«»"),
        ("- a\n    - «»", "-   x\n-   y", "- a\n    -   x\n    -   y«»"),
        ('!!! note "N"\n    in«»', "a\n\nb", '!!! note "N"\n    in\n\n    a\n\n    b«»'),
    ],
)
def test_blocks_stand_by_themselves(before: str, words: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, pasted(text, start, end, words, is_markdown=True)) == after


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("a «»b\n", "x[^1]\n\n[^1]: note", "a x[^1]«»b\n\n[^1]: note\n"),
        (
            "a[^1] «»b\n\n[^1]: mine\n",
            "x[^1] y[^e1]\n\n[^1]: one\n\n[^e1]: two",
            "a[^1] x[^2] y[^3]«»b\n\n[^1]: mine\n[^2]: one\n[^3]: two\n",
        ),
        ("| a«» | b |\n", "x[^1]\n\n[^1]: n", "| ax[^1]«» | b |\n\n[^1]: n\n"),
        ("«»", "x[^1]\n\ny\n\n[^1]: n", "x[^1]\n\ny«»\n\n[^1]: n\n"),
    ],
)
def test_notes_come_in_behind_those_of_the_text(before: str, words: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, pasted(text, start, end, words, is_markdown=True)) == after


def test_code_is_known_by_its_fences() -> None:
    text = "a\n```\nb\n~~~\n```\nc\n~~~~\nd"
    assert [is_in_code(text, text.index(letter)) for letter in "abcd"] == [
        False, True, False, True,
    ]  # fmt: skip
