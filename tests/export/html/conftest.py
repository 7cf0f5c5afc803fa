"""Documents of invented words, built without Markdown: every run knows where it stands."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO

import pytest
from PIL import Image as Picture

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
    SourceEntry,
    SourceList,
    Table,
)
from briefer.domain.document import (
    CitedSource,
    DocumentBlock,
    DocumentSection,
    ExportDocument,
    Origin,
    PlacedAnnotation,
    Reply,
)
from briefer.domain.marking import Marking
from briefer.domain.outline import Generated
from briefer.domain.source import Asset, Fact, Source

GREEN = Marking("TLP:GREEN", 1, "#33FF00", "#000000", "", "May be shared with peers.")
AMBER = Marking("TLP:AMBER", 2, "#FFC000", "#000000")


class Body:
    """Hands out runs that stand one behind the other, as if read from one body."""

    def __init__(self):
        self.text = ""

    def run(self, words, **style):
        start = len(self.text)
        self.text += words
        return Run(words, start, len(self.text), **style)

    def take(self, width=1):
        """Take room for something that is not verbatim; gives its start and end."""
        start = len(self.text)
        self.text += "#" * width
        return {"start": start, "end": len(self.text)}

    def span(self, words):
        start = self.text.index(words)
        return {"start": start, "end": start + len(words), "quote": words}


def picture(width=640, height=300):
    image = Picture.new("RGB", (width, height), "#e8eef6")
    for at, tall in enumerate((80, 130, 210, 170, 240)):
        image.paste("#1f3a5f", (60 + at * 110, height - tall, 130 + at * 110, height))
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def annotation(body, words, number, kind=AnnotationKind.COMMENT, **more):
    values = {
        "id": f"00000000-0000-7000-8000-{number:012d}",
        "kind": kind,
        "state": ThreadState.OPEN,
        "author": "Ines Okafor",
        "at": datetime(2026, 3, 4, 9, 30, tzinfo=UTC),
        "text": "Please check this against the last bulletin.",
        **body.span(words),
    }
    return PlacedAnnotation(**{**values, **more})


def named(prefix, *blocks, origin=None):
    return tuple(DocumentBlock(f"b-{prefix}-{at}", b, origin) for at, b in enumerate(blocks, 1))


def situation():
    body = Body()
    r, take = body.run, body.take
    origin = Origin("m1", "water-levels", 3)
    judgement = Judgement(
        "unlikely",
        "moderate",
        "two gauges agree, the third is out of order",
        (
            Paragraph(
                (
                    r("A second crest before the end of March is unlikely."),
                    FootnoteReference("gauge", 1, **take(8)),
                )
            ),
        ),
    )
    blocks = named(
        "water",
        Paragraph(
            (
                r("The lower "),
                r("Teral", is_strong=True),
                r(" stayed above its second alert line for "),
                r("eleven days", is_emphasis=True),
                r(" and fell slowly "),
                r("after the gates at Osk were opened", link="https://example.org/osk?a=1&b=2"),
                r(". The "),
                r("TBA", abbreviation="Teral Basin Authority"),
                r(" counts "),
                FactReference("households", **take(12)),
                r(" affected households"),
                Citation((CitedKey("bulletin", "p. 4"), CitedKey("survey")), **take(20)),
                r(". An earlier figure was "),
                r("withdrawn", is_struck=True),
                r("; see "),
                r("the outlook", link="#outlook"),
                r(".\nPumping goes on."),
            )
        ),
        Heading(2, (r("What the gauges say"),), "gauges"),
        Paragraph(
            (r("Three gauges report hourly; one reports by telephone."), LineBreak(**take(2))),
            marking="TLP:AMBER",
        ),
        Table(
            ((r("Station"),), (r("Level (m)"),), (r("Change in 24 h"),), (r("Remark"),)),
            ("", "right", "right", ""),
            tuple(
                ((r(a),), (r(b),), (r(c),), (r(d),))
                for a, b, c, d in (
                    ("Teral-3", "6.42", "−0.05", "below the second line since noon"),
                    ("Osk weir", "5.87", "+0.02", "gate two stuck"),
                    ("Marenka bridge", "11.20", "−0.31", "reading by telephone"),
                )
            ),
        ),
        judgement,
        List(
            is_ordered=True,
            start=2,
            items=(
                (Paragraph((r("Road access is limited to high-clearance vehicles."),), True),),
                (
                    Paragraph((r("The railway is open:"),), True),
                    List(False, ((Paragraph((r("freight by night,"),), True),),)),
                ),
            ),
        ),
        Figure(Image("levels.png", "Bars that rise and fall over five days", **take(10)), ""),
        Quote((Paragraph((r("We will know more when the third gauge is back."),)),)),
        Admonition(
            "note",
            (r("How levels are read"),),
            (Paragraph((r("Metres above the zero of each gauge."),)),),
        ),
        Code("text", (r("gauge = 6.42\n  trend = -0.05"),)),
        DefinitionList(
            (
                Definition(
                    ((r("Alert line"),),), ((Paragraph((r("Level that starts a watch."),), True),),)
                ),
            )
        ),
        Paragraph((Image("https://example.org/remote.png", "A map kept elsewhere", **take(9)),)),
        Rule(),
        Paragraph(
            (r("قال المسؤول إن المنسوب ينخفض ببطء."),),
            language="ar",
        ),
        origin=origin,
    )
    notes = (
        Footnote("gauge", (Paragraph((r("The third gauge failed on 2 March."),)),)),
        Footnote("idle", (Paragraph((r("Nothing refers to this note."),)),)),
    )
    annotations = (
        annotation(body, "stayed above its second alert line", 1, AnnotationKind.QUESTION),
        annotation(
            body,
            "alert line for eleven days and fell slowly after the gates",
            2,
            AnnotationKind.FACT_CHECK,
            text="Nine on the 20th. Which is right?",
            replies=(
                Reply(
                    author="Per Lund",
                    at=datetime(2026, 3, 4, 11, 0, tzinfo=UTC),
                    text="Eleven, counted again.",
                ),
            ),
        ),
        annotation(
            body,
            "Pumping goes on",
            3,
            AnnotationKind.SUGGESTION,
            replacement="Pumping continues day and night",
            text="",
        ),
        annotation(body, "Osk weir", 4, state=ThreadState.RESOLVED),
        annotation(
            body, "freight by night,", 5, AnnotationKind.SUGGESTION, replacement="", text="Obvious."
        ),
        annotation(body, "third gauge failed", 6),
        annotation(body, "Teral", 7, start=None, end=None, quote="the upper Teral", text="Gone?"),
    )
    return body, origin, blocks, notes, annotations, judgement


def briefing(*, is_annotated=False, **more):
    _, origin, blocks, notes, annotations, judgement = situation()
    own = Body()
    source = Source(
        id="s1",
        key="bulletin",
        title="Bulletin 46",
        author="Teral Basin Authority",
        url="https://example.org/bulletin",
        note="INTERNAL NOTE",
        evidence="KEPT EVIDENCE",
    )
    other = Source(id="s2", key="survey", title="Household survey")
    outlook = named(
        "outlook",
        Heading(2, (own.run("Outlook"),), "outlook"),
        Paragraph((own.run("The watch ends when all gauges are below their first line."),)),
    )
    sections = (
        DocumentSection(
            id="0190-kj",
            level=1,
            heading="Key judgements",
            generated=Generated.KEY_JUDGEMENTS,
            blocks=named("key", judgement, origin=origin),
        ),
        DocumentSection(
            id="0190-water",
            level=1,
            number="1",
            heading="Water levels",
            blocks=blocks,
            footnotes=notes,
            origin=origin,
            language="en-GB",
            marking=AMBER,
            annotations=annotations if is_annotated else (),
        ),
        DocumentSection(
            id="0190-outlook",
            level=2,
            number="1.1",
            heading="What comes next",
            blocks=outlook,
            first_note=3,
            breaks_page=True,
        ),
        DocumentSection(
            id="0190-sources",
            level=1,
            heading="Sources",
            generated=Generated.SOURCES,
            blocks=named(
                "sources",
                SourceList(
                    (
                        SourceEntry(
                            1,
                            "bulletin",
                            (
                                Run("Teral Basin Authority, "),
                                Run("Bulletin 46", is_emphasis=True),
                                Run(", "),
                                Run(
                                    "https://example.org/bulletin",
                                    link="https://example.org/bulletin",
                                ),
                            ),
                        ),
                        SourceEntry(2, "survey", (Run("Household survey", is_emphasis=True),)),
                    )
                ),
            ),
        ),
    )
    data = picture()
    values = {
        "title": "Floods on the Teral: the worst is over, the watch goes on",
        "subtitle": "Situation and outlook",
        "audience": "Crisis Unit",
        "originator": "Water Desk",
        "reference": "WD/2026/12",
        "issued": date(2026, 3, 4),
        "cutoff": datetime(2026, 3, 4, 12, 0, tzinfo=timezone(timedelta(hours=3))),
        "marking": AMBER,
        "edition": 2,
        "sections": sections,
        "sources": (CitedSource(1, source), CitedSource(2, other)),
        "facts": {"households": Fact(name="households", text="4,120")},
        "assets": {
            "levels.png": Asset(
                sha256="0" * 64,
                name="levels.png",
                media_type="image/png",
                width_px=640,
                height_px=300,
                data=data,
                caption="Level at Osk weir, 28 February to 4 March",
                credit="Water Desk",
                marking="TLP:AMBER",
            )
        },
        "is_annotated": is_annotated,
    }
    return ExportDocument(**{**values, **more})


@pytest.fixture
def document():
    return briefing()


@pytest.fixture
def annotated():
    return briefing(is_annotated=True)
