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
    ],
)
def test_blocks_stand_by_themselves(before: str, words: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, pasted(text, start, end, words, is_markdown=True)) == after


def test_code_is_known_by_its_fences() -> None:
    text = "a\n```\nb\n~~~\n```\nc\n~~~~\nd"
    assert [is_in_code(text, text.index(letter)) for letter in "abcd"] == [
        False, True, False, True,
    ]  # fmt: skip
