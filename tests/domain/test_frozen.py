"""A frozen document comes back equal, whatever it holds, and freezes to the same text again."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime, timedelta, timezone
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain import blocks as b
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.document import (
    CitedSource,
    DocumentBlock,
    DocumentSection,
    ExportDocument,
    Origin,
    PlacedAnnotation,
    Reply,
)
from briefer.domain.frozen import FORMAT, freeze, frozen_sha256, thaw
from briefer.domain.ids import BlockId, SectionId
from briefer.domain.marking import Marking
from briefer.domain.outline import Generated, Link, LinkMode, Outline, Section
from briefer.domain.profile import CLEAN, Profile
from briefer.domain.source import Asset, Credibility, Fact, Reliability, Source
from briefer.domain.style import DEFAULT, HouseStyle, PageSize
from briefer.errors import StorageError

WORDS = st.text(max_size=12)
SPOT = st.none() | st.integers(0, 99)
FLAG = st.booleans()


def rows(of, most=3):
    return st.lists(of, max_size=most).map(tuple)


INLINES = rows(
    st.one_of(
        st.builds(b.Run, WORDS, SPOT, SPOT, FLAG, FLAG, FLAG, FLAG, WORDS, WORDS, WORDS),
        st.builds(b.Citation, rows(st.builds(b.CitedKey, WORDS, WORDS)), SPOT, SPOT),
        st.builds(b.FactReference, WORDS, SPOT, SPOT),
        st.builds(b.FootnoteReference, WORDS, st.integers(1, 9), SPOT, SPOT),
        st.builds(b.LineBreak, SPOT, SPOT),
        st.builds(b.Image, WORDS, WORDS, WORDS, SPOT, SPOT),
    )
)
LEAVES = st.one_of(
    st.builds(b.Heading, st.integers(1, 6), INLINES, WORDS),
    st.builds(b.Paragraph, INLINES, FLAG, WORDS, WORDS),
    st.builds(b.Table, rows(INLINES), rows(WORDS), rows(rows(INLINES)), WORDS, WORDS),
    st.builds(b.Code, WORDS, INLINES),
    st.builds(b.Figure, st.builds(b.Image, WORDS, WORDS, WORDS, SPOT, SPOT), WORDS),
    st.builds(b.Rule),
    st.builds(b.SourceList, rows(st.builds(b.SourceEntry, st.integers(1, 9), WORDS, INLINES))),
)
BLOCKS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(b.List, FLAG, rows(rows(inner)), st.integers(0, 9), WORDS, WORDS),
        st.builds(
            b.DefinitionList, rows(st.builds(b.Definition, rows(INLINES), rows(rows(inner))))
        ),
        st.builds(b.Quote, rows(inner)),
        st.builds(b.Admonition, WORDS, INLINES, rows(inner)),
        st.builds(b.Judgement, WORDS, WORDS, WORDS, rows(inner), WORDS),
    ),
    max_leaves=4,
)
ORIGINS = st.none() | st.builds(Origin, WORDS, WORDS, st.integers(1, 9))
ZONES = st.sampled_from(
    [UTC, ZoneInfo("Europe/Istanbul"), ZoneInfo("Asia/Tehran"), timezone(timedelta(hours=-3.5))]
)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1), timezones=ZONES)
MARKINGS = st.none() | st.builds(Marking, WORDS, st.integers(0, 9), WORDS, WORDS, WORDS, WORDS)
ANNOTATIONS = st.builds(
    PlacedAnnotation,
    id=WORDS,
    start=SPOT,
    end=SPOT,
    quote=WORDS,
    kind=st.sampled_from(AnnotationKind),
    state=st.sampled_from(ThreadState),
    author=WORDS,
    at=MOMENTS,
    text=WORDS,
    replacement=st.none() | WORDS,
    replies=rows(st.builds(Reply, author=WORDS, at=MOMENTS, text=WORDS), 1),
)
SECTIONS = st.builds(
    DocumentSection,
    id=WORDS.map(SectionId),
    level=st.integers(1, 6),
    heading=WORDS,
    blocks=rows(st.builds(DocumentBlock, WORDS.map(BlockId), BLOCKS, ORIGINS, FLAG)),
    number=WORDS,
    footnotes=rows(st.builds(b.Footnote, WORDS, rows(BLOCKS, 1)), 1),
    first_note=st.integers(1, 99),
    generated=st.none() | st.sampled_from(Generated),
    mode=st.none() | st.sampled_from(LinkMode),
    origin=ORIGINS,
    language=WORDS,
    marking=MARKINGS,
    breaks_page=FLAG,
    annotations=rows(ANNOTATIONS, 1),
    problem=WORDS,
)
DAYS = st.none() | st.dates()
SOURCES = st.builds(
    Source,
    id=WORDS,
    key=WORDS,
    title=WORDS,
    published=DAYS,
    retrieved=DAYS,
    reliability=st.sampled_from(Reliability),
    credibility=st.sampled_from(Credibility),
    evidence=WORDS,
)
FACTS = st.dictionaries(
    WORDS, st.builds(Fact, name=WORDS, text=WORDS, as_of=DAYS, source=WORDS), max_size=2
)


def asset(data: bytes) -> Asset:
    digest = hashlib.sha256(data).hexdigest()
    return Asset(
        sha256=digest, name="a.png", media_type="image/png", width_px=1, height_px=2, data=data
    )


DOCUMENTS = st.builds(
    ExportDocument,
    title=WORDS,
    sections=rows(SECTIONS),
    issued=st.dates(),
    marking=MARKINGS,
    cutoff=st.none() | MOMENTS,
    edition=st.none() | st.integers(1, 9),
    contents=FLAG,
    sources=rows(st.builds(CitedSource, st.integers(1, 9), SOURCES), 1),
    facts=FACTS.map(MappingProxyType),
    abbreviations=rows(st.tuples(WORDS, WORDS)),
    assets=st.dictionaries(WORDS, st.binary(max_size=8).map(asset), max_size=2).map(
        MappingProxyType
    ),
    is_annotated=FLAG,
)


@settings(derandomize=True, max_examples=80, deadline=None)
@given(DOCUMENTS)
def test_a_document_comes_back_equal(document):
    kept = {a.sha256: a.data for a in document.assets.values()}
    text = freeze(document)
    back = thaw(text, ExportDocument, kept.__getitem__)
    assert back == document
    assert list(back.assets) == list(document.assets)
    assert freeze(back) == text
    assert len(frozen_sha256(text)) == 64


def test_a_cut_off_keeps_its_zone_and_what_was_printed():
    document = ExportDocument(
        title="t",
        sections=(),
        issued=date(2024, 8, 9),
        cutoff=datetime(2024, 8, 9, 12, tzinfo=ZoneInfo("Europe/Istanbul")),
    )
    back = thaw(freeze(document), ExportDocument)
    assert str(back.cutoff.tzinfo) == "Europe/Istanbul"
    # A zone whose rules say another time for that moment now: the printed offset stays.
    text = freeze(document).replace("Europe/Istanbul", "America/Lima")
    assert thaw(text, ExportDocument).cutoff.isoformat() == "2024-08-09T12:00:00+03:00"


def test_outlines_styles_and_profiles_freeze_too():
    link = Link("m", LinkMode.ADAPTED, 3, "w", 4)
    outline = Outline().insert(Section(id=SectionId("a"), link=link))
    outline = outline.insert(Section(id=SectionId("b"), own="o"), SectionId("a"))
    assert thaw(freeze(outline), Outline) == outline
    style = HouseStyle(key="x", page=PageSize.LETTER, heading_sizes_pt=(20.0, 9.5))
    assert thaw(freeze(style), HouseStyle) == style
    for profile in (CLEAN, Profile(name="p", page=PageSize.A4, recipients=("A", "B"))):
        assert thaw(freeze(profile), Profile) == profile


def test_a_field_that_a_later_program_adds_gets_its_default():
    whole = json.loads(freeze(DEFAULT))
    del whole["value"]["footer"]
    assert thaw(json.dumps(whole), HouseStyle) == DEFAULT


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f'{{"format":{FORMAT + 1},"value":null}}', "newer"),
        ('{"format":1,"value":{"is":"Nonsense"}}', "damaged"),
        ('{"format":1,"value":{"is":"Rule","colour":1}}', "damaged"),
        ('{"format":1,"value":{"is":"Rule"}}', "damaged"),
        ("not JSON", "damaged"),
    ],
)
def test_what_cannot_be_read_is_told(text, message):
    with pytest.raises(StorageError, match=message):
        thaw(text, ExportDocument)


def test_only_values_of_the_domain_freeze():
    with pytest.raises(TypeError, match="object"):
        freeze(object())
