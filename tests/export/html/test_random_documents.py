"""Laws that hold for any document: nothing gets in, nothing gets lost."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.annotation import AnnotationKind, ThreadState
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
    LineBreak,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    inlines_of,
)
from briefer.domain.document import (
    DocumentBlock,
    DocumentSection,
    ExportDocument,
    PlacedAnnotation,
    Reply,
)
from briefer.domain.marking import Marking
from briefer.domain.source import Asset
from briefer.export.html import write_html

NASTY = st.sampled_from(
    [
        "<script>alert(1)</script>",
        "</style><script>",
        '" onload="x',
        "' onerror='x",
        "&lt;b&gt;",
        "]]>",
        "<!--",
        "javascript:alert(1)",
        "\u202egpj.exe",
        "\x00\x08",
        "שלום",
        "عربي",
        "🇹🇷 é",
    ]
)
WORDS = st.one_of(st.text(max_size=12), NASTY)
LINKS = st.one_of(
    st.just(""),
    NASTY,
    st.sampled_from(
        [
            "https://example.org/?a=1&b=%22<>",
            "HTTP://EXAMPLE.ORG",
            "mailto:desk@example.org",
            "java\tscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,<script>",
            "//example.org/x",
            "file:///etc/passwd",
            "#h",
            "https://example.org/\n<script>",
        ]
    ),
)
LANGUAGES = st.sampled_from(["", "", "ar", "he", "tr", "x-<evil>", '"'])
MARKINGS = st.one_of(st.just(""), NASTY)
FLAGS = st.booleans()
RUNS = st.builds(
    Run,
    text=WORDS,
    is_strong=FLAGS,
    is_emphasis=FLAGS,
    is_code=FLAGS,
    is_struck=FLAGS,
    link=LINKS,
    title=WORDS,
    abbreviation=WORDS,
)
IMAGES = st.builds(Image, url=st.one_of(LINKS, st.just("map.png")), alt=WORDS, title=WORDS)
INLINES = st.lists(
    st.one_of(
        RUNS,
        RUNS,
        st.builds(
            Citation,
            items=st.lists(st.builds(CitedKey, key=WORDS, locator=WORDS), max_size=2).map(tuple),
        ),
        st.builds(FactReference, name=WORDS),
        st.builds(FootnoteReference, label=st.sampled_from("ab"), number=st.integers(1, 2)),
        st.just(LineBreak()),
        IMAGES,
    ),
    max_size=4,
).map(tuple)
LEAVES = st.one_of(
    st.builds(Heading, level=st.integers(2, 6), inlines=INLINES, anchor=st.sampled_from(["", "h"])),
    st.builds(Paragraph, inlines=INLINES, is_tight=FLAGS, marking=MARKINGS, language=LANGUAGES),
    st.builds(Code, language=WORDS, inlines=st.lists(RUNS, max_size=2).map(tuple)),
    st.builds(Figure, image=IMAGES, caption=WORDS),
    st.builds(
        Table,
        header=st.lists(INLINES, min_size=1, max_size=3).map(tuple),
        alignments=st.lists(st.sampled_from(["", "left", "right", "center"]), max_size=3).map(
            tuple
        ),
        rows=st.lists(st.lists(INLINES, max_size=3).map(tuple), max_size=2).map(tuple),
        marking=MARKINGS,
        language=LANGUAGES,
    ),
    st.just(Rule()),
)


def _branches(blocks):
    several = st.lists(blocks, max_size=2).map(tuple)
    return st.one_of(
        st.builds(Quote, blocks=several),
        st.builds(Admonition, kind=WORDS, title=INLINES, blocks=several),
        st.builds(
            Judgement, likelihood=WORDS, confidence=WORDS, basis=WORDS, blocks=several, title=WORDS
        ),
        st.builds(
            List,
            is_ordered=FLAGS,
            items=st.lists(several, max_size=2).map(tuple),
            start=st.integers(0, 5),
            marking=MARKINGS,
            language=LANGUAGES,
        ),
        st.builds(
            DefinitionList,
            items=st.lists(
                st.builds(
                    Definition,
                    terms=st.lists(INLINES, min_size=1, max_size=2).map(tuple),
                    meanings=st.lists(several, max_size=2).map(tuple),
                ),
                max_size=2,
            ).map(tuple),
        ),
    )


BLOCKS = st.recursive(LEAVES, _branches, max_leaves=5)
COLOURS = st.one_of(st.just("#123456"), st.just("red;}</style><script>"), NASTY)


@st.composite
def documents(draw):
    sections = []
    for at in range(draw(st.integers(0, 2))):
        blocks = draw(st.lists(BLOCKS, max_size=3))
        sections.append(
            DocumentSection(
                id=f"s{at}",
                level=draw(st.integers(1, 6)),
                heading=draw(WORDS),
                number=draw(st.sampled_from(["", "1.2"])),
                blocks=tuple(DocumentBlock(f"b-{at}-{n}", b) for n, b in enumerate(blocks)),
                footnotes=(Footnote("a", tuple(draw(st.lists(BLOCKS, max_size=1)))),),
                first_note=at + 1,
                language=draw(LANGUAGES),
                annotations=(
                    PlacedAnnotation(
                        id="a",
                        start=None,
                        end=None,
                        quote="SECRETQUOTE",
                        kind=draw(st.sampled_from(AnnotationKind)),
                        state=draw(st.sampled_from(ThreadState)),
                        author="SECRETAUTHOR",
                        at=datetime(2026, 1, 1, tzinfo=UTC),
                        text="SECRETTEXT" + draw(WORDS),
                        replacement=draw(st.one_of(st.none(), WORDS)),
                        replies=(
                            Reply(
                                author="SECRETREPLY",
                                at=datetime(2026, 1, 2, tzinfo=UTC),
                                text=draw(WORDS),
                            ),
                        ),
                    ),
                ),
            )
        )
    marking = draw(
        st.one_of(
            st.none(),
            st.builds(Marking, label=WORDS, text_colour=COLOURS, box_colour=COLOURS, meaning=WORDS),
        )
    )
    asset = Asset(
        sha256="0" * 64,
        name="map.png",
        media_type=draw(st.sampled_from(["image/png", "image/svg+xml", 'x" onload="y'])),
        width_px=2,
        height_px=2,
        data=b"<script>",
        caption=draw(WORDS),
        credit=draw(WORDS),
    )
    return ExportDocument(
        title=draw(WORDS),
        subtitle=draw(WORDS),
        audience=draw(WORDS),
        originator=draw(WORDS),
        language=draw(st.sampled_from(["en-GB", "ar", "he-IL", "tr", "xx", '"><script>'])),
        marking=marking,
        issued=date(2026, 3, 4),
        sections=tuple(sections),
        assets={"map.png": asset},
        is_annotated=draw(FLAGS),
    )


def _plain(text):
    """What a parser gives back of words: line ends as one, what HTML cannot hold replaced."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", " ").replace("\u00a0", " ")


@given(documents())
@settings(max_examples=50)
def test_nothing_gets_in(document):
    written = write_html(document)
    written.encode("utf-8")
    assert written == write_html(document)
    soup = BeautifulSoup(written, "html.parser")
    assert not soup.find_all(
        ["script", "iframe", "object", "embed", "link", "base", "form", "svg", "audio", "video"]
    )
    assert len(soup.find_all("style")) == 1
    assert len(soup.find_all("h1")) == 1
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    for tag in soup.find_all(True):
        assert not [name for name in tag.attrs if name.startswith("on")]
        assert not set(tag.attrs) & {"srcset", "srcdoc", "style", "background", "ping", "action"}
        if "src" in tag.attrs:
            assert tag["src"].startswith("data:image/png;base64,")
        if "href" in tag.attrs:
            href = tag["href"]
            assert href.lower().startswith(("https://", "http://", "mailto:", "#"))
            assert not href.startswith("#") or href[1:] in ids


@given(documents())
@settings(max_examples=50)
def test_every_word_stands_there_in_order(document):
    soup = BeautifulSoup(write_html(document), "html.parser")
    for section in document.sections:
        for named in section.blocks:
            rest = _plain(soup.find(id=named.id).get_text())
            for inline in inlines_of(named.block):
                if isinstance(inline, Run):
                    words = _seen(_plain(inline.text))
                    assert words in rest
                    rest = rest[rest.index(words) + len(words) :]


def _seen(text):
    """Words as they come back: a character that HTML cannot hold is replaced, never dropped."""
    return "".join(
        "\ufffd"
        if (ord(c) < 32 and c not in "\t\n")
        or 0x7F <= ord(c) <= 0x9F
        or 0xD800 <= ord(c) <= 0xDFFF
        or 0xFDD0 <= ord(c) <= 0xFDEF
        or c in "\ufffe\uffff"
        else c
        for c in text
    )


@given(documents())
@settings(max_examples=30)
def test_a_clean_page_keeps_no_trace_of_annotations(document):
    written = write_html(document)
    assert ("SECRET" in written) == (document.is_annotated and bool(document.sections))
    if not document.is_annotated:
        # A document's own words may say so; the page's classes and labels may not.
        assert not re.search(r"(?:class|id|href|aria-label)=\"[^\"]*annotat", written)
