"""Laws of plain text: every word is kept once, and Markdown shows it as it was written."""

from __future__ import annotations

from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefer.domain.blocks import plain_text
from briefer.errors import ImportFailed
from briefer.importing.planning import plan_import
from briefer.importing.wording import as_markdown, words_of
from briefer.markup import read

MARKS = st.sampled_from([*"#*_-+>|[](){}!~`:=<&^@1234567890.\\'\"", "fact", "[@a]", "{fact:a}"])
WORDS = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=1, max_size=8)
LINES = st.lists(st.one_of(WORDS, MARKS, WORDS), min_size=1, max_size=14).map(" ".join)
TEXTS = st.lists(st.one_of(LINES, st.just("")), min_size=1, max_size=12).map("\n".join)


@given(TEXTS)
@example("- one\n- two\nA Heading\nand more words that run on to the end of this sentence.")
@example("WRITTEN BY\nJane Doe\nsomething")
@settings(max_examples=150)
def test_every_word_of_a_plain_text_is_in_the_plan_once(text):
    try:
        plan = plan_import("file.txt", text.encode())
    except ImportFailed:
        return
    words = Counter[str]()
    if plan.title != "File":
        words += Counter(words_of(plan.title))
    for module in plan.modules:
        shown = module.body.replace(f"[@{plan.source.key}]", "")
        words += Counter(words_of(plain_words(shown)))
        if not module.is_introduction:
            words += Counter(words_of(module.title))
    for entry in plan.left_out:
        words += Counter(words_of(entry.text))
    assert words == Counter(words_of(text))


def plain_words(body: str) -> str:
    """Undo the four entities that escaping writes; they are no words of the text."""
    for entity, character in (("&#58;", ":"), ("&#61;", "="), ("&#126;", "~"), ("&lt;", "<")):
        body = body.replace(entity, character)
    return body.replace("&amp;", "&")


@given(LINES)
@example("1. one")
@example("Heading {: #id }")
@example("a | b")
@example("term\u00a0: x")
@settings(max_examples=200)
def test_an_escaped_line_reads_as_it_was_written(line):
    written = as_markdown(line)
    assert plain_text(read(written + "\n").blocks) == " ".join(line.split())
