"""Random documents over every kind of block, for laws that hold for all of them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from briefer.domain import blocks as b
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.document import (
    CitedSource,
    DocumentBlock,
    DocumentSection,
    ExportDocument,
    PlacedAnnotation,
    Reply,
)
from briefer.domain.ids import AnnotationId, BlockId, SectionId, SourceId
from briefer.domain.marking import Marking
from briefer.domain.outline import Generated
from briefer.domain.source import Fact, Source
from tests.export.pdf.samples import WHEN, asset

LATIN = ["the", "reservoir", "administrative", "responsibility", "of", "to", "x-ray", "well-being"]
OTHER = [
    "Türkiye",
    "Сирия",
    "سورية",
    "والنظام",
    "מאגר",
    "3.6",
    "14,2%",
    "—",
    "(GERD)",
    "ﬁ",
    "e\u0301",
]
STRANGE = ["人", "😀", "\u200f", "\u202e", "\ue000", "https://example.org/a/long/path?with=query"]
WORDS = st.sampled_from([*LATIN, *OTHER, *STRANGE])
ODD = st.text(max_size=12)
GIANT = st.builds(lambda c, n: c * n, st.sampled_from("aWi国ش"), st.integers(60, 160))
TEXT = st.lists(st.one_of(WORDS, WORDS, WORDS, WORDS, ODD, GIANT), max_size=14).map(" ".join)
ASSET = asset(width=16, height=8)
SHORT = st.lists(WORDS, max_size=4).map(" ".join)

RUN = st.builds(
    b.Run,
    TEXT,
    is_strong=st.booleans(),
    is_emphasis=st.booleans(),
    is_code=st.booleans(),
    is_struck=st.booleans(),
    link=st.sampled_from(
        ["", "", "", "https://example.org/ü(1)", "mailto:a@b.c", "#somewhere", "file:///etc"]
    ),
    abbreviation=st.sampled_from(["", "", "", "A Long Form"]),
)
INLINE = st.one_of(
    RUN,
    RUN,
    RUN,
    st.builds(b.LineBreak),
    st.builds(b.FactReference, st.sampled_from(["known", "unknown"])),
    st.builds(b.FootnoteReference, st.just("n"), st.integers(1, 3)),
    st.builds(
        b.Citation,
        st.lists(
            st.builds(b.CitedKey, st.sampled_from(["one", "none"]), SHORT), min_size=1, max_size=3
        ).map(tuple),
    ),
    st.builds(b.Image, st.sampled_from(["inflow.png", "gone.png"]), SHORT),
)
INLINES = st.lists(INLINE, max_size=5).map(tuple)
LANGUAGE = st.sampled_from(["", "", "ar", "he", "tr", "xx-weird"])
PARAGRAPH = st.builds(
    b.Paragraph,
    INLINES,
    is_tight=st.booleans(),
    marking=st.sampled_from(["", "", "TLP:RED"]),
    language=LANGUAGE,
)


def _table(count: int) -> st.SearchStrategy[b.Block]:
    row = st.lists(INLINES, min_size=count, max_size=count).map(tuple)
    return st.builds(
        b.Table,
        st.one_of(row, st.just(())),
        st.lists(
            st.sampled_from(["", "left", "right", "center"]), min_size=count, max_size=count
        ).map(tuple),
        st.lists(row, max_size=5).map(tuple),
        marking=st.sampled_from(["", "TLP:RED"]),
    )


LEAF = st.one_of(
    PARAGRAPH,
    PARAGRAPH,
    st.builds(b.Heading, st.integers(1, 6), INLINES, st.sampled_from(["", "somewhere"])),
    st.builds(b.Code, st.just(""), st.lists(RUN, max_size=2).map(tuple)),
    st.builds(b.Figure, st.builds(b.Image, st.sampled_from(["inflow.png", "gone"]), SHORT), SHORT),
    st.builds(b.Rule),
    st.integers(1, 6).flatmap(_table),
    st.builds(
        b.SourceList,
        st.lists(
            st.builds(b.SourceEntry, st.integers(1, 3), st.just("one"), INLINES), max_size=2
        ).map(tuple),
    ),
)


def _nested(inner: st.SearchStrategy[b.Block]) -> st.SearchStrategy[b.Block]:
    some = st.lists(inner, max_size=3).map(tuple)
    return st.one_of(
        st.builds(b.Quote, some),
        st.builds(
            b.List,
            st.booleans(),
            st.lists(some, max_size=3).map(tuple),
            start=st.integers(0, 9_999),
            marking=st.sampled_from(["", "TLP:RED"]),
        ),
        st.builds(b.Admonition, st.sampled_from(["note", "warning", "pullquote"]), INLINES, some),
        st.builds(b.Judgement, SHORT, SHORT, TEXT, some, title=SHORT),
        st.builds(
            b.DefinitionList,
            st.lists(
                st.builds(
                    b.Definition,
                    st.lists(INLINES, min_size=1, max_size=2).map(tuple),
                    st.lists(some, max_size=2).map(tuple),
                ),
                max_size=2,
            ).map(tuple),
        ),
    )


BLOCK = st.recursive(LEAF, _nested, max_leaves=6)


@st.composite
def _section(draw: st.DrawFn, number: int) -> DocumentSection:
    body = draw(TEXT)
    blocks = [*draw(st.lists(BLOCK, max_size=6)), b.Paragraph((b.Run(body, 0, len(body)),))]
    annotations = []
    for k in range(draw(st.integers(0, 3))):
        if len(body) < 2:
            break
        start = draw(st.integers(0, len(body) - 2))
        end = draw(st.integers(start + 1, len(body)))
        kind = draw(st.sampled_from(AnnotationKind))
        annotations.append(
            PlacedAnnotation(
                id=AnnotationId(f"a{number}-{k}"),
                start=start,
                end=end,
                quote=body[start:end],
                kind=kind,
                state=draw(st.sampled_from(ThreadState)),
                author=draw(SHORT),
                at=WHEN,
                text=draw(TEXT),
                replacement=draw(SHORT) if kind is AnnotationKind.SUGGESTION else None,
                replies=(Reply(author="B", at=WHEN, text=draw(SHORT)),),
            )
        )
    return DocumentSection(
        id=SectionId(f"s{number}"),
        level=draw(st.integers(1, 6)),
        heading=draw(SHORT),
        number=draw(st.sampled_from(["", "1.2"])),
        blocks=tuple(DocumentBlock(BlockId(f"b{number}-{k}"), x) for k, x in enumerate(blocks)),
        footnotes=draw(
            st.lists(
                st.builds(b.Footnote, st.just("n"), st.lists(BLOCK, max_size=2).map(tuple)),
                max_size=3,
            ).map(tuple)
        ),
        first_note=number * 3 + 1,
        generated=draw(st.sampled_from([None, None, Generated.KEY_JUDGEMENTS])),
        language=draw(LANGUAGE),
        marking=draw(st.sampled_from([None, Marking("TLP:RED", 5, "#FF2B2B", "#000000")])),
        breaks_page=draw(st.booleans()),
        annotations=tuple(annotations),
        problem=draw(st.sampled_from(["", "", "It nests too deeply."])),
    )


@st.composite
def documents(draw: st.DrawFn) -> ExportDocument:
    """A document of anything."""
    count = draw(st.integers(0, 3))
    return ExportDocument(
        title=draw(TEXT),
        subtitle=draw(SHORT),
        audience=draw(SHORT),
        originator=draw(TEXT),
        reference=draw(SHORT),
        issued=date(2026, 11, 22),
        cutoff=draw(st.sampled_from([None, datetime(2026, 11, 22, 9, 5, tzinfo=UTC)])),
        language=draw(st.sampled_from(["en-GB", "ar", "he", "tr", "de", "xx"])),
        marking=draw(st.sampled_from([None, Marking("OFFICIAL", 1, "#a00000")])),
        edition=draw(st.sampled_from([None, 3])),
        contents=draw(st.booleans()),
        sections=tuple(draw(_section(n)) for n in range(count)),
        sources=(CitedSource(1, Source(id=SourceId("x"), key="one", title="One")),),
        facts={"known": Fact(name="known", text="3.6 million")},
        assets={"inflow.png": ASSET},
        is_annotated=True,
    )
