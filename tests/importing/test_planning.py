"""An article comes in whole: nothing lost, nothing doubled, no boilerplate in a body."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date

import pytest

from briefer.domain.blocks import Citation, inlines_of
from briefer.errors import ImportFailed
from briefer.importing.plan import Format, ImportPlan, Reason
from briefer.importing.planning import plan_import
from briefer.importing.wording import words_of
from briefer.markup import read
from tests.importing.articles import ARABIC, COMMENTARY, MARKDOWN, NEWS, TURKISH, WEB_PAGE


def taken_in(plan: ImportPlan) -> Counter[str]:
    """Every word of a plan, once for each time it stands there, its citations aside."""
    words = Counter(words_of(plan.title))
    for module in plan.modules:
        words += Counter(words_of(module.body.replace(f"[@{plan.source.key}]", "")))
        if not module.is_introduction:
            words += Counter(words_of(module.title))
    for entry in plan.left_out:
        words += Counter(words_of(entry.text))
    return words


def bodies(plan: ImportPlan) -> str:
    return "\n".join(m.body for m in plan.modules)


def reasons(plan: ImportPlan) -> list[Reason]:
    return [entry.reason for entry in plan.left_out]


class TestCommentary:
    plan = plan_import("estuary.txt", COMMENTARY.encode())

    def test_it_becomes_an_introduction_and_its_sections(self):
        assert [(m.title, m.is_introduction) for m in self.plan.modules] == [
            ("Why the Estuary Ports Are Talking Again", True),
            ("The Channel and Its Costs", False),
            ("What Each City Wants from the Other", False),
        ]
        assert self.plan.standfirst.startswith("After nine years of silence")
        assert self.plan.modules[0].body.startswith(self.plan.standfirst)

    def test_nothing_is_lost_and_nothing_doubled(self):
        assert taken_in(self.plan) == Counter(words_of(COMMENTARY))

    def test_what_is_left_out_says_why(self):
        assert reasons(self.plan) == [
            Reason.PULL_QUOTE,
            Reason.PULL_QUOTE,
            Reason.DISCLAIMER,
            Reason.INVITATION,
            Reason.AUTHOR_BOX,
            Reason.AUTHOR_BOX,
            Reason.AUTHOR_BOX,
            Reason.AUTHOR_BOX,
            Reason.CONTACT,
        ]

    def test_the_closing_lines_make_the_source(self):
        source = self.plan.source
        assert source.author == "Dr Ines Halloway"
        assert source.publisher == "Institute for Tidal Studies"
        assert source.title == self.plan.title
        assert source.published is None
        assert source.key == "halloway-estuary-ports"
        assert source.evidence == COMMENTARY
        assert any("does not state its date" in str(w) for w in self.plan.warnings)

    def test_every_module_cites_the_source(self):
        for module in self.plan.modules:
            cited = [i for i in inlines_of(read(module.body).blocks) if isinstance(i, Citation)]
            assert [c.items[0].key for c in cited] == [self.plan.source.key]

    def test_the_key_can_be_changed_in_every_citation(self):
        plan = self.plan.with_key("halloway-2")
        assert plan.source.key == "halloway-2"
        assert bodies(plan).count("[@halloway-2]") == 3
        assert self.plan.source.key not in bodies(plan)


def test_a_wrapped_news_report_keeps_its_paragraphs():
    plan = plan_import("bridge.txt", NEWS.encode())
    assert [m.title for m in plan.modules] == [
        "Bridge at Tarn reopens after eight months",
        "Reactions",
    ]
    assert taken_in(plan) == Counter(words_of(NEWS))
    assert [len(read(m.body).blocks) for m in plan.modules] == [2, 2]
    assert "two weeks earlier than planned" in plan.modules[0].body
    assert plan.source.author == "Mona Keller, Jan de Wit"
    assert plan.source.published == date(2025, 3, 14)
    assert plan.source.key == "keller-2025"
    assert reasons(plan) == [Reason.BYLINE, Reason.DATE_LINE, Reason.BYLINE, Reason.RIGHTS]


def test_turkish_in_its_old_encoding_comes_in_with_every_letter():
    plan = plan_import("liman.txt", TURKISH.encode("cp1254"))
    assert plan.encoding == "cp1254"
    assert plan.language == "tr"
    assert [m.title for m in plan.modules] == ["Limanlar yeniden görüşüyor", "Kanalın maliyeti"]
    assert taken_in(plan) == Counter(words_of(TURKISH))
    assert plan.source.author == "Ayşe Gündüz"
    assert plan.source.key == "gunduz-limanlar-yeniden"
    assert any("Windows-1254" in str(w) for w in plan.warnings)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1256", "utf-16", "utf-16-be"])
def test_arabic_comes_in_from_any_encoding(encoding):
    plan = plan_import("mina.txt", ARABIC.encode(encoding))
    assert plan.language == "ar"
    assert [m.title for m in plan.modules] == ["عودة المحادثات بين الميناءين", "كلفة القناة"]
    assert taken_in(plan) == Counter(words_of(ARABIC))
    assert plan.source.key.startswith("source-")


class TestMarkdown:
    plan = plan_import("notes.md", MARKDOWN.encode())

    def test_sections_become_modules_and_inner_headings_rise(self):
        assert self.plan.format is Format.MARKDOWN
        assert [m.title for m in self.plan.modules] == ["Notes on the estuary", "Pilots", "Tolls"]
        assert "\n## Numbers\n" in self.plan.modules[1].body
        assert "## not a heading\n\nstill code" in self.plan.modules[1].body
        assert "*   Another toll\n\n    with a second paragraph" in self.plan.modules[2].body

    def test_definitions_go_with_every_section_that_uses_them(self):
        first, second, third = (m.body for m in self.plan.modules)
        assert "[^pilots]: Pilots are" in first
        assert "[^pilots]: Pilots are" in second
        assert "[^pilots]:" not in third
        assert "*[PAB]: Pilots’ Advisory Board" in second
        assert "*[PAB]: Pilots’ Advisory Board" in third

    def test_front_matter_makes_the_source(self):
        source = self.plan.source
        assert (source.author, source.publisher) == ("Ines Halloway", "Institute for Tidal Studies")
        assert (source.published, source.url) == (date(2025, 3, 20), "https://tidal.example/notes")
        assert source.key == "halloway-2025"

    def test_every_body_reads_as_markdown(self):
        for module in self.plan.modules:
            assert not read(module.body).problem


class TestWebPage:
    plan = plan_import("page.html", WEB_PAGE.encode())

    def test_the_article_is_found_in_the_page(self):
        assert self.plan.format is Format.WEB_PAGE
        assert [m.title for m in self.plan.modules] == [
            "Harbour talks resume",
            "What was said",
            "What comes next",
        ]
        assert self.plan.standfirst == "Two ports are speaking again after a long silence."
        for word in ("cookies", "Home", "Older", "rights", "alert", "program", "Cranes", "By Ada"):
            assert word not in bodies(self.plan)

    def test_the_page_says_what_it_is(self):
        source = self.plan.source
        assert (source.author, source.publisher) == ("Ada Quill", "Coastal Post")
        assert (source.published, source.url) == (date(2025, 3, 4), "https://post.example/harbour")
        assert self.plan.language == "en-GB"
        assert "We use cookies." in source.evidence
        assert "words of a program" not in source.evidence

    def test_words_are_shown_as_they_were_written(self):
        text = bodies(self.plan)
        assert "1\\. is not a list" in text
        assert "\\*plainly\\* on a_b_c" in text
        assert "12\\|3" in text
        assert "javascript" not in text
        assert "a bad link in it" in text
        assert "-   First point\n    -   Nested point\n-   Second point" in text

    def test_pictures_are_named_and_not_fetched(self):
        images = [e.text for e in self.plan.left_out if e.reason is Reason.IMAGE]
        assert images == ["Cranes at dusk (https://post.example/p.jpg)"]
        assert any("1 image is named" in str(w) for w in self.plan.warnings)

    def test_everything_a_person_could_read_is_somewhere(self):
        seen = Counter(words_of(self.plan.source.evidence))
        text = bodies(self.plan)
        for address in ("https://post.example/old",):
            text = text.replace(address, "")
        plan = taken_in(self.plan)
        assert not seen - plan


def test_a_title_that_the_page_shows_in_its_header_is_not_lost():
    page = (
        "<html><body><header><h1>Low water</h1></header><article>"
        + "<p>The river fell again and the ferries stopped for a week in June.</p>" * 2
        + "<p>Nobody had expected it so early in the year, the wardens said.</p></article></body>"
    )
    plan = plan_import("x.html", page.encode())
    assert plan.title == "Low water"
    assert len(plan.modules) == 1


def test_a_single_paragraph_is_one_module_named_after_its_file():
    text = "One paragraph only, which is long enough to be no title and says so in plain words."
    plan = plan_import("low_water-notes.txt", text.encode())
    assert [m.title for m in plan.modules] == ["Low water notes"]
    assert plan.modules[0].body.startswith(text)
    assert any("no title of its own" in str(w) for w in plan.warnings)


def test_headings_with_nothing_below_are_joined_to_the_next():
    plan = plan_import(
        "a.md", b"# Paper\n\nStart here.\n\n## Part one\n\n## Detail\n\nWords.\n\n## End\n"
    )
    assert [m.title for m in plan.modules] == ["Paper", "Part one: Detail"]
    assert "End" in plan.modules[1].body


def test_a_quotation_repeated_in_the_text_is_left_out_but_never_both_copies():
    line = "The silt does not respect the boundary that the two cities drew."
    text = f"Silt\n{line}\n{line}\nAnother paragraph of the text that stands for itself alone.\n"
    plan = plan_import("silt.txt", text.encode())
    assert plan.modules[0].body.count(line) == 2


def test_a_body_paragraph_at_the_end_is_not_taken_for_boilerplate():
    text = (
        "Tolls\nThe council spoke first.\nIn the end the mayor, who does not like newsletters, "
        "said that the views of both cities had been heard and that tolls would fall.\n"
    )
    plan = plan_import("tolls.txt", text.encode())
    assert plan.left_out == ()
    assert taken_in(plan) == Counter(words_of(text))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"%PDF-1.7 and so on", "a PDF"),
        (b"PK\x03\x04rest", "Word document"),
        (bytes(range(256)) * 40, "not a text"),
        (b"x" * 4_000_001, "may have up to 4 MB"),
    ],
)
def test_what_is_not_an_article_gets_one_clear_sentence(data, says):
    with pytest.raises(ImportFailed, match=says) as caught:
        plan_import("file.bin", data)
    assert caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "A line that is said again and again until nobody listens to it any more.\n" * 8_000,
        "word " * 100_000,
        "- item\n" * 10_000,
        "a\n\n" * 10_000,
        "(" * 100_000,
        "x@" * 100_000,
        "+1 " * 60_000,
    ],
    ids=["repeated", "one line", "list", "short", "brackets", "at", "plus"],
)
def test_a_large_text_is_read_in_bounded_time(text):
    began = time.monotonic()
    plan_import("large.txt", ("Title\n" + text).encode())
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    "page",
    ["<div>" * 2000 + "deep words", "<p>" * 2000 + "x", "<a href='" * 20_000, "<b" * 20_000],
    ids=["nested", "paragraphs", "links", "open"],
)
def test_a_hostile_page_is_read_in_bounded_time(page):
    began = time.monotonic()
    plan_import("page.html", ("<html><body>Some words first." + page).encode())
    assert time.monotonic() - began < 10


def test_front_matter_that_unfolds_without_end_is_left_as_words():
    steps = [
        f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]"
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    front = "\n".join(["a: &a [x, x, x, x, x, x, x, x, x]", *steps, "author: *i"])
    started = time.perf_counter()
    made = plan_import("bomb.md", f"---\n{front}\n---\n\n# Talks\n\nWords.\n".encode())
    assert time.perf_counter() - started < 8
    assert made.source.author == ""
    assert "Words." in made.modules[-1].body


@pytest.mark.parametrize("line", ["كتب: سامي حداد", "كتبته: سامي حداد", "إعداد: سامي حداد"])
def test_an_arabic_byline_is_no_heading(line):
    text = (
        f"عودة القوارب إلى الميناء\n\n{line}\n\nعادت القوارب إلى الميناء القديم بعد انقطاع طويل.\n"
    )
    made = plan_import("boats.txt", text.encode())
    assert made.source.author == "سامي حداد"
    assert [module.title for module in made.modules] == ["عودة القوارب إلى الميناء"]
