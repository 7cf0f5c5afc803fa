import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.blocks import (
    Admonition,
    Citation,
    CitedKey,
    Code,
    DefinitionList,
    FactReference,
    Figure,
    FootnoteReference,
    Heading,
    Image,
    Judgement,
    LineBreak,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    inlines_of,
    plain_text,
)
from briefer.markup import read
from briefer.markup.guards import MAX_CHARACTERS, MAX_LINK, TOO_LONG
from briefer.markup.reading import read_afresh
from tests.markup.corpus import SYNTAX


def only(body):
    blocks = read(body).blocks
    assert len(blocks) == 1, blocks
    return blocks[0]


def runs(body):
    return [i for i in inlines_of(read(body).blocks) if isinstance(i, Run)]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("# A", Heading),
        ("A", Paragraph),
        ("- a", List),
        ("T\n: a", DefinitionList),
        ("|a|b|\n|-|-|\n|1|2|", Table),
        ("> a", Quote),
        ("    a", Code),
        ("```py\na\n```", Code),
        ("![a](b.png)", Figure),
        ("!!! note\n    a", Admonition),
        ("!!! judgement\n    a", Judgement),
        ("---", Rule),
    ],
)
def test_each_kind_of_block(body, kind):
    assert type(only(body)) is kind


def test_styles_and_their_places():
    body = 'a *b* **c** `d` ~~e~~ [f](https://x.org "t")'
    found = runs(body)
    assert [r.text for r in found if r.text.strip()] == ["a ", "b", "c", "d", "e", "f"]
    assert all(body[r.start : r.end] == r.text and r.is_verbatim for r in found)
    by_word = {r.text: r for r in found}
    assert by_word["b"].is_emphasis
    assert by_word["c"].is_strong
    assert by_word["d"].is_code
    assert by_word["e"].is_struck
    assert (by_word["f"].link, by_word["f"].title) == ("https://x.org", "t")


@pytest.mark.parametrize(
    ("body", "text", "whole"),
    [("a\\*b", "*", "\\*"), ("a&amp;b", "&", "&amp;"), ("a&#8212;b", "—", "&#8212;")],
)
def test_what_stands_for_one_character_is_atomic(body, text, whole):
    run = runs(body)[1]
    assert run.text == text
    assert body[run.start : run.end] == whole
    assert not run.is_verbatim


def test_crlf_is_one_line_end():
    body = "a\r\nb"
    assert [(r.text, r.start, r.end) for r in runs(body)] == [
        ("a", 0, 1), ("\n", 1, 3), ("b", 3, 4),
    ]  # fmt: skip


def test_hard_line_end():
    assert [type(i) for i in only("a  \nb").inlines] == [Run, LineBreak, Run]


def test_raw_html_is_text():
    body = "<script>alert(1)</script> <b>x</b>"
    assert plain_text(read(body)) == body


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ("[@key]", [("key", "")]),
        ("[@key, p. 4]", [("key", "p. 4")]),
        ("[@key, p. 4; @other.b, §2,\n3]", [("key", "p. 4"), ("other.b", "§2, 3")]),
        ("[@a:b-c_d]", [("a:b-c_d", "")]),
    ],
)
def test_citations(body, items):
    cited = only(body).inlines[0]
    assert cited == Citation(tuple(CitedKey(*i) for i in items), 0, len(body))


@pytest.mark.parametrize("body", ["[@]", "[@ key]", "[@two words]", "[@a; b]", "[@ä!]", "\\[@key]"])
def test_what_is_no_citation_is_text(body):
    assert plain_text(read(body)) == body.replace("\\", "")


def test_facts():
    assert only("{fact:refugees-turkey}").inlines == (FactReference("refugees-turkey", 0, 22),)


def test_judgement_with_fields():
    title = 'likelihood: unlikely; confidence: moderate; basis: "two" rounds; *both* failed'
    found = only(f'!!! judgement "{title}"\n    It is *unlikely*.')
    assert (found.likelihood, found.confidence) == ("unlikely", "moderate")
    assert found.basis == '"two" rounds; *both* failed'
    assert found.title == ""
    assert plain_text(found) == "It is unlikely."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("", ""),
        ('"Most likely"', "Most likely"),
        ('"basis: a; basis: b"', "basis: a; basis: b"),
        ('"so: likelihood: x"', "so: likelihood: x"),
    ],
)
def test_judgement_without_fields(title, expected):
    found = only(f"!!! judgement {title}\n    A.")
    assert (found.likelihood, found.confidence, found.basis) == ("", "", "")
    assert found.title == expected


def test_other_boxes():
    assert plain_text(only('!!! warning "Mind *this*"\n    A.').title) == "Mind this"
    plain = only("!!! note\n    A.")
    assert (plain.kind, plain.title) == ("note", (Run("Note"),))


def test_figure_takes_its_caption_from_the_title():
    assert only('![Map of X](map.png "Control")') == Figure(
        Image("map.png", "Map of X", "Control", 0, 30), "Control"
    )
    assert isinstance(only("![a](b.png) c"), Paragraph)


def test_a_cell_lies_over_the_empty_cells_after_it():
    body = (
        "| Water {: colspan=2 } | | Note |\n|---|--:|---|\n"
        "| a | 1 {: colspan=9 } | |\n| b {: colspan=3 } | 2 | c |\n| d {: colspan=x } | | e |\n"
    )
    table = only(body)
    assert table.spans == ((2, 0, 1), (1, 2, 0), (1, 1, 1), (1, 1, 1))
    assert [plain_text(cell) for cell in table.header] == ["Water", "", "Note"]
    assert [plain_text(cell) for cell in table.rows[0]] == ["a", "1", ""]
    (run,) = table.header[0]
    assert body[run.start : run.end] == "Water"


def test_table_with_alignment():
    table = only("| a | b | c |\n|:--|:-:|--:|\n| 1 | *2* | |\n")
    assert table.alignments == ("left", "center", "right")
    assert [plain_text(cell) for cell in table.rows[0]] == ["1", "2", ""]


def test_definitions_are_grouped():
    found = only("T\nU\n: a\n: b\n\nV\n: c\n")
    assert [(len(d.terms), len(d.meanings)) for d in found.items] == [(2, 2), (1, 1)]


def test_footnotes_and_numbers():
    text = read("a[^x] b[^y] c[^x]\n\n[^x]: One.\n[^y]: Two.\n")
    notes = [i for i in inlines_of(text.blocks) if isinstance(i, FootnoteReference)]
    assert [(n.label, n.number) for n in notes] == [("x", 1), ("y", 2), ("x", 1)]
    assert [(f.label, plain_text(f.blocks)) for f in text.footnotes] == [
        ("x", "One."),
        ("y", "Two."),
    ]


def test_abbreviations():
    text = read("The SNA is here.\n\n*[SNA]: Syrian National Army\n")
    assert text.abbreviations == (("SNA", "Syrian National Army"),)
    marked = next(i for i in inlines_of(text.blocks) if i.abbreviation)
    assert (marked.text, marked.start, marked.end) == ("SNA", 4, 7)
    assert marked.abbreviation == "Syrian National Army"


LINE = '{: marking="TLP:AMBER" lang="ar" }'


@pytest.mark.parametrize(
    "body",
    [
        f"Words *here*\n{LINE}",
        f"- a\n- b\n{LINE}",
        f"- a\n\n- b\n\n{LINE}",
        f"1. a\n\n{LINE}",
        f"|a|b|\n|-|-|\n|1|2|\n{LINE}",
        f"|a|b|\n|-|-|\n|1|2|\n\n{LINE}",
    ],
)
def test_a_block_carries_its_own_marking(body):
    found = only(body)
    assert (found.marking, found.language) == ("TLP:AMBER", "ar")
    assert "marking" not in plain_text(found)


def test_a_marking_inside_a_list_belongs_to_its_item():
    found = only('- a\n{: marking="TLP:RED" }\n- b\n')
    assert found.marking == ""
    assert found.items[0][0].marking == "TLP:RED"


def test_a_marking_of_nothing_is_shown():
    assert "TLP:AMBER" in plain_text(read(f"a\n\n{LINE}"))


def test_headings_have_anchors_in_any_script():
    found = read("# Türkiye ile\n\n## Сирия\n\n## Сирия\n\n## X {#own}\n").blocks
    assert [h.anchor for h in found] == ["türkiye-ile", "сирия", "сирия_1", "own"]


@pytest.mark.parametrize("target", ["http://a.b", "HTTPS://a.b", "mailto:a@b.c", "#x"])
def test_links_that_are_kept(target):
    assert runs(f"[a]({target})")[0].link == target


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "&#106;avascript:x",
        "file:///etc/passwd",
        "data:text/html,x",
        "//a.b",
        "a.html",
        "vbscript:x",
        "",
        "java\\script:x",
    ],
)
def test_other_links_are_plain_words_in_their_place(target):
    run = runs(f"[words]({target})")[0]
    assert (run.text, run.link, run.start) == ("words", "", 1)


def test_addresses_in_angle_brackets():
    assert runs("<https://a.b/c?d=1&e=2>")[0].link == "https://a.b/c?d=1&e=2"
    mail = runs("<me@example.org>")[0]
    assert (mail.text, mail.link, mail.start) == ("me@example.org", "mailto:me@example.org", 1)


def test_code_keeps_its_lines():
    body = "```python\na  <b>\n\n\tc &amp;\n```\n"
    code = only(body)
    assert code.language == "python"
    assert "".join(r.text for r in code.inlines) == "a  <b>\n\n    c &amp;"


def assert_verbatim(body):
    text = read(body)
    assert text.problem.endswith(".")
    assert "".join(body.split()) == "".join(plain_text(text.blocks).split())
    for run in inlines_of(text.blocks):
        assert body[run.start : run.end] == run.text


def test_a_text_past_the_limits_comes_back_as_it_was_written():
    paragraph = "word *x* " * 2_000 + "\n\n"
    assert_verbatim(paragraph * (MAX_CHARACTERS // len(paragraph)) + paragraph + "\n  end. ")
    assert_verbatim("".join("    " * i + "- a\n" for i in range(120)))
    assert_verbatim(">" * 400 + " a\n\nb")
    assert f" {MAX_CHARACTERS:,} characters " in TOO_LONG


def test_a_target_past_the_limit_is_no_link():
    assert not runs("[a](http://" + "x" * MAX_LINK + ")")[0].link


@pytest.mark.parametrize(
    "body",
    [
        "[" * 20_000,
        "![" * 10_000,
        "[" * 10_000 + "]" * 10_000,
        "[a](" * 5_000,
        "[@" * 20_000,
        "\\* " * 10_000,
        "&amp; " * 10_000,
        "*" * 50_000,
        "x [^1] " * 1_000 + "\n\n[^1]: a",
        "9" * 5_000 + ". item",
        "&#99999999999999;" * 10,
    ],
)
def test_hostile_bodies_take_seconds_at_most(body):
    started = time.perf_counter()
    assert read(body).problem == ""
    assert time.perf_counter() - started < 8


def test_threads_may_read_at_once():
    bodies = [f"# H{n}\n\nword *{n}*[^1]\n\n[^1]: note {n}\n" * 3 for n in range(24)]
    alone = [read_afresh(body) for body in bodies]
    together = [None] * len(bodies)

    def work(first):
        for n in range(first, len(bodies), 4):
            together[n] = read_afresh(bodies[n])

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together == alone


BODIES = st.one_of(
    st.text(max_size=80), st.lists(st.sampled_from(SYNTAX), max_size=40).map("".join)
)


def check_any(body):
    text = read_afresh(body)
    assert text.problem == ""
    last = 0
    for inline in inlines_of(text.blocks):
        assert (inline.start is None) == (inline.end is None)
        if inline.start is None:
            continue
        assert 0 <= inline.start <= inline.end <= len(body)
        last = max(last, inline.end)
        if isinstance(inline, Run) and inline.is_verbatim and len(inline.text) > 1:
            assert body[inline.start : inline.end] == inline.text


@given(BODIES)
@settings(max_examples=150, derandomize=True, deadline=None)
def test_no_body_raises(body):
    check_any(body)


@pytest.mark.long
@given(BODIES)
@settings(max_examples=10_000, deadline=None)
def test_no_body_of_ten_thousand_raises(body):
    check_any(body)
