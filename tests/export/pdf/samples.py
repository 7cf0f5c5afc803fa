"""Documents that use everything a page can hold."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, date, datetime

from msgspec.structs import replace
from PIL import Image as Picture
from PIL import ImageDraw

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.blocks import (
    Admonition,
    Block,
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
    PlacedAnnotation,
    Reply,
)
from briefer.domain.ids import AnnotationId, AssetHash, BlockId, SectionId, SourceId
from briefer.domain.marking import Marking
from briefer.domain.outline import Generated
from briefer.domain.source import Asset, Fact, Source

AMBER = Marking(
    "TLP:AMBER+STRICT",
    4,
    "#FFC000",
    "#000000",
    "",
    "Recipients may share only on a need-to-know basis within their organisation.",
)

LEVELS = (
    "The reservoir level fell for the third consecutive quarter, while administrative "
    "responsibility was transferred between two ministries; neither has published the "
    "consultation responses that were promised in spring."
)
BULLETIN = (
    "According to the annual statistical bulletin, inflow dropped by 14.2 per cent compared with "
    "the ten-year average. Independent evaluation confirms the direction, though not the "
    "magnitude, of the change: measurement stations in the north-eastern catchment were offline "
    "for eleven weeks."
)
POLITICS = (
    "A further complication is political. The negotiating parties have agreed to confidentiality "
    "until the recommendations are tabled, so that public communication will depend on "
    "unattributed briefings; misunderstandings are likely."
)


def words(text: str, **look: object) -> Run:
    return Run(text, **look)  # type: ignore[arg-type]


def para(*inlines: object, **more: object) -> Paragraph:
    parts = tuple(Run(i) if isinstance(i, str) else i for i in inlines)
    return Paragraph(parts, **more)  # type: ignore[arg-type]


def blocks(*items: Block, prefix: str = "b") -> tuple[DocumentBlock, ...]:
    return tuple(DocumentBlock(BlockId(f"{prefix}-{n}"), b) for n, b in enumerate(items))


def chart_png(width: int = 640, height: int = 260) -> bytes:
    image = Picture.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    for k in range(8):
        left, tall = (20 + k * 75) * width // 640, (60 + 37 * k % 150) * height // 260
        box = (left, height - tall, left + 50 * width // 640, height - 1)
        draw.rectangle(box, fill=(40, 90 + 12 * k, 140))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def asset(name: str = "inflow.png", width: int = 640, height: int = 260) -> Asset:
    data = chart_png(width, height)
    return Asset(
        sha256=AssetHash(hashlib.sha256(data).hexdigest()),
        name=name,
        media_type="image/png",
        width_px=width,
        height_px=height,
        data=data,
        alt="Bar chart: inflow by month, falling from January to August.",
        caption="Figure 1. Inflow by month, million cubic metres.",
        credit="Source: Basin Authority.",
    )


def source(number: int, key: str, title: str) -> CitedSource:
    return CitedSource(number, Source(id=SourceId(f"s{number}"), key=key, title=title))


def sample(**changes: object) -> ExportDocument:
    """A briefing with a bit of everything."""
    judgement = Judgement(
        "unlikely",
        "moderate",
        "two rounds of talks failed; neither party has named a date",
        (para("A comprehensive settlement before the parliamentary recess is improbable."),),
    )
    second = Judgement(
        "highly likely",
        "high",
        "",
        (
            para(
                "Interim arrangements will be extended once again, and the affected "
                "municipalities will go on drawing on emergency supplies until spring."
            ),
        ),
    )
    table = Table(
        ((Run("Station"),), (Run("Level (m)"),), (Run("Change"),), (Run("Comment"),)),
        ("", "", "", ""),
        tuple(
            (
                (Run(f"Teral-{n}"),),
                (Run(f"{198 + n * 1.75:.{n % 3}f}"),),
                (Run(f"−{n % 7 + 1}%"),),
                (Run("Measured by hand." if n % 3 else POLITICS[:96]),),
            )
            for n in range(1, 15)
        ),
    )
    overview = blocks(
        para(
            LEVELS + " Inflow is down to ",
            FactReference("inflow"),
            " ",
            Citation((CitedKey("bulletin", "p. 4"), CitedKey("authority"))),
            ". ",
            words("Officials describe the delay as procedural", is_emphasis=True),
            ", but ",
            words("infrastructure investment has effectively stopped", is_strong=True),
            FootnoteReference("a", 1),
            ", and ",
            words("the affected municipalities", link="https://example.org/report?a=1&b=(2)"),
            " are drawing on ",
            words("emergency", is_struck=True),
            " reserve supplies under ",
            words("SDF", abbreviation="Syrian Democratic Forces"),
            " control; see ",
            words("level_m", is_code=True),
            " in the data set.",
        ),
        para(BULLETIN, FootnoteReference("b", 2), " " + POLITICS),
        List(
            False,
            (
                (para("Publish the monthly inflow table without exception.", is_tight=True),),
                (
                    para("Agree a single point of contact:", is_tight=True),
                    List(
                        False,
                        (
                            (para("in the ministry of water, and", is_tight=True),),
                            (para("in the basin authority.", is_tight=True),),
                        ),
                    ),
                ),
                (para("Review the tariff in spring. " + LEVELS, is_tight=True),),
            ),
        ),
        List(
            True,
            (
                (para("First, consult the municipalities."), para(POLITICS)),
                (para("Then decide, and say so."),),
            ),
            start=9,
        ),
        Heading(2, (Run("What has changed"),), "changed"),
        para(POLITICS, " ", BULLETIN),
        Quote((para("We will publish the data every month, without exception."),)),
        Admonition(
            "warning",
            (Run("Caution"),),
            (para("Two stations were offline for eleven weeks; treat the difference with care."),),
        ),
        para("Turkish: İstanbul’da ığdır şişli güneşi çağrı; Cyrillic: Объём воды снизился. "),
        para("The Arabic name سد النهضة (GERD 2026) and the Hebrew מאגר stand in one line."),
        prefix="overview",
    )
    data = blocks(
        table,
        Figure(Image("inflow.png", "")),
        Code("", (Run("level_m = 200.5\n  change = -3   # per cent\n"),)),
        DefinitionList(
            (
                Definition(
                    ((Run("Catchment"),),), ((para("The area that drains into a reservoir."),),)
                ),
                Definition(
                    ((Run("Inflow"),),), ((para("Water that arrives, by month; " + BULLETIN),),)
                ),
            )
        ),
        Rule(),
        para("Line one", LineBreak(), "line two, marked.", marking="TLP:RED"),
        Figure(Image("missing.png", "A map of the basin")),
        prefix="data",
    )
    listed = SourceList(
        (
            SourceEntry(
                1,
                "bulletin",
                (
                    Run("Ministry of Water, "),
                    Run("Annual Statistical Bulletin", is_emphasis=True),
                    Run(", 2 March 2026. Grade B2."),
                ),
            ),
            SourceEntry(
                2, "authority", (Run("Basin Authority, Bulletin 46, 21 November 2026. Grade A1."),)
            ),
        )
    )
    document = ExportDocument(
        title="Water security on the lower Teral: levels, law and the next six months",
        subtitle="Situation briefing for the ministerial visit",
        audience="The Minister of State; Permanent Secretary",
        originator="Near East Analysis Unit",
        reference="NE/2026/117",
        issued=date(2026, 11, 22),
        cutoff=datetime(2026, 11, 22, 12, 0, tzinfo=UTC),
        marking=AMBER,
        sections=(
            DocumentSection(
                id=SectionId("s1"),
                level=1,
                heading="Key judgements",
                blocks=blocks(judgement, second, prefix="kj"),
                generated=Generated.KEY_JUDGEMENTS,
            ),
            DocumentSection(
                id=SectionId("s2"),
                level=1,
                number="1",
                heading="Situation overview",
                blocks=overview,
                footnotes=(
                    Footnote("a", (para("Basin Authority bulletin 46, table 4."),)),
                    Footnote("b", (para("The stations report by telephone. " + LEVELS),)),
                ),
            ),
            DocumentSection(
                id=SectionId("s3"),
                level=2,
                number="1.1",
                heading="The data behind it",
                blocks=data,
            ),
            DocumentSection(
                id=SectionId("s4"),
                level=1,
                heading="Sources",
                blocks=blocks(listed, prefix="src"),
                generated=Generated.SOURCES,
            ),
        ),
        sources=(
            source(1, "bulletin", "Annual Statistical Bulletin"),
            source(2, "authority", "Bulletin 46"),
        ),
        facts={"inflow": Fact(name="inflow", text="3.6 million m³ a day")},
        assets={"inflow.png": asset()},
    )
    return replace(document, **changes)  # type: ignore[arg-type]


def long_document(sections: int = 12) -> ExportDocument:
    """A briefing of any length; 400 sections make about 300 pages."""
    template = sample().sections[1]
    texts = (LEVELS, BULLETIN, POLITICS)
    made = []
    for n in range(sections):
        texts_of = tuple(
            DocumentBlock(BlockId(f"b{n}-{k}"), Paragraph((Run(f"{texts[(n + k) % 3]} " * 3),)))
            for k in range(n % 5)
        )
        made.append(
            replace(
                template,
                id=SectionId(f"s{n}"),
                heading=f"Section {n}",
                level=1 if n % 3 == 0 else 2,
                blocks=(*texts_of, *template.blocks[: n % 4]),
                first_note=n * 2 + 1,
            )
        )
    last = (replace(s, id=SectionId(f"last-{s.id}")) for s in sample().sections[2:])
    return sample(sections=(*made, *last))


WHEN = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def annotated_body(body: str, *ranges: tuple[int, int]) -> DocumentSection:
    """A section of one paragraph with a comment on each range."""
    return DocumentSection(
        id=SectionId("body"),
        level=1,
        heading="Annotated",
        blocks=blocks(Paragraph((Run(body, 0, len(body)),)), prefix="body"),
        annotations=tuple(
            PlacedAnnotation(
                id=AnnotationId(f"a{n}"),
                start=a,
                end=b,
                quote=body[a:b],
                kind=list(AnnotationKind)[n % 4],
                state=ThreadState.OPEN,
                author="Reviewer A",
                at=WHEN,
                text=f"Remark {n}",
                replacement="another wording" if n % 4 == 3 else None,
                replies=(Reply(author="Author", at=WHEN, text="Agreed."),) if n % 2 else (),
            )
            for n, (a, b) in enumerate(ranges)
        ),
    )


def annotated() -> ExportDocument:
    """A briefing with comments, a suggestion, replies and a resolved thread."""
    body = f"{LEVELS} {BULLETIN} {POLITICS}"
    section = annotated_body(body, (4, 19), (60, 140), (130, 200), (220, 233), (400, 407))
    resolved = replace(section.annotations[2], state=ThreadState.RESOLVED)
    marks = (*section.annotations[:2], resolved, *section.annotations[3:])
    section = replace(section, annotations=marks)
    return sample(
        title="Annotated copy", is_annotated=True, sections=(section, *sample().sections[1:])
    )
