"""Each rule finds what it is for, says it in one sentence with its place, and nothing else."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from briefer.checks import Subject, check
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.assembly import name_blocks
from briefer.domain.blocks import (
    Citation,
    CitedKey,
    FactReference,
    Figure,
    Footnote,
    Image,
    Judgement,
    Paragraph,
    Quote,
    Run,
)
from briefer.domain.briefing import ShownText
from briefer.domain.document import (
    CitedSource,
    DocumentSection,
    ExportDocument,
    Origin,
    PlacedAnnotation,
)
from briefer.domain.finding import Severity
from briefer.domain.ids import AssetHash, ModuleId, SectionId, SourceId
from briefer.domain.marking import Marking, MarkingScheme
from briefer.domain.module import Status
from briefer.domain.outline import Generated
from briefer.domain.partial_dates import PartialDate
from briefer.domain.source import Asset, Fact, Source
from briefer.domain.template import Template, TemplateSection
from briefer.domain.yardstick import Yardstick, YardstickTerm

LABELS = ("TLP:CLEAR", "TLP:GREEN", "TLP:RED")
TLP = MarkingScheme("tlp", "TLP", "FIRST", tuple(Marking(x, n) for n, x in enumerate(LABELS)))
SCALE = Yardstick(
    "icd-203",
    "ICD 203",
    "",
    (YardstickTerm(("unlikely",), 20, 45), YardstickTerm(("likely",), 55, 80)),
)
TODAY = date(2024, 9, 1)
CITED = Citation((CitedKey("rusi"),), 3, 10)


def words(text, *more, **fields):
    return Paragraph((Run(text), *more), **fields)


def judged(text, likelihood="unlikely", confidence="moderate", *more):
    return Judgement(likelihood, confidence, "talks failed", (words(text, CITED, *more),))


def subject(*blocks, document=None, section=None, **fields):
    whole = DocumentSection(
        id=SectionId("s"),
        level=1,
        heading="Talks",
        blocks=name_blocks(SectionId("s"), blocks, None),
        origin=Origin(ModuleId("m"), "talks", 1),
        **(section or {}),
    )
    source = Source(id=SourceId("r"), key="rusi", title="RUSI", published=date(2024, 8, 8))
    compiled = ExportDocument(
        title="t",
        sections=(whole,),
        issued=TODAY,
        sources=(CitedSource(1, source),),
        facts={"people": Fact(name="people", text="3.6 m", source="rusi")},
        is_annotated=True,
    )
    compiled = replace(compiled, **(document or {}))
    text = ShownText(
        section=SectionId("s"),
        module=ModuleId("m"),
        slug="talks",
        revision=1,
        sha256="",
        title="Talks",
        language="en",
        marking="",
        status=Status.APPROVED,
    )
    return Subject(
        document=compiled,
        schemes=(TLP,),
        yardstick=SCALE,
        today=TODAY,
        texts={text.section: replace(text, **fields.pop("text", {}))},
        **fields,
    )


def codes(*blocks, **fields):
    return [f.code for f in check(subject(*blocks, **fields))]


def note(kind, state=ThreadState.OPEN):
    return PlacedAnnotation(
        id="a",
        start=2,
        end=7,
        quote="words",
        kind=kind,
        state=state,
        author="Ben",
        at=datetime(2024, 8, 9, tzinfo=UTC),
        text="Which?",
    )


def test_a_sound_briefing_has_no_finding():
    assert (
        codes(words("Fine.", CITED), judged("No deal."), words("", FactReference("people"))) == []
    )


@pytest.mark.parametrize(
    ("own", "part", "reason", "found"),
    [
        ("TLP:RED", "TLP:GREEN", "", ["marking-without-reason"]),
        ("TLP:RED", "TLP:GREEN", "Names a source", []),
        ("TLP:GREEN", "TLP:GREEN", "", []),
        ("TLP:RED", "", "", []),
    ],
)
def test_a_marking_above_the_parts_needs_a_reason(own, part, reason, found):
    given = {
        "own_marking": own,
        "marking_reason": reason,
        "document": {"marking": TLP.find(own)},
        "section": {"marking": TLP.find(part)},
    }
    assert codes(**given) == found
    for finding in check(subject(**given)):
        assert finding.fix.values == (("marking", "TLP:GREEN"),)


@pytest.mark.parametrize(
    ("kind", "code", "severity"),
    [
        (AnnotationKind.QUESTION, "open-question", Severity.ERROR),
        (AnnotationKind.FACT_CHECK, "open-fact-check", Severity.ERROR),
        (AnnotationKind.SUGGESTION, "pending-suggestion", Severity.ERROR),
        (AnnotationKind.COMMENT, "open-comment", Severity.NOTE),
    ],
)
def test_open_threads(kind, code, severity):
    (finding,) = check(subject(section={"annotations": (note(kind),)}))
    assert (finding.code, finding.severity) == (code, severity)
    assert (finding.place.start, finding.place.end, finding.place.module) == (2, 7, "m")
    assert "“words” (Ben): Which?" in finding.sentence
    assert codes(section={"annotations": (note(kind, ThreadState.RESOLVED),)}) == []


def test_markings():
    green = {"document": {"marking": TLP.find("TLP:GREEN")}}
    (finding,) = check(subject(own_marking="TLP:CLEAR", **green))
    assert finding.code == "marking-below-parts"
    assert finding.fix.values == (("marking", "TLP:GREEN"),)
    assert codes(own_marking="tlp:green", **green) == []
    assert codes(own_marking="", **green) == []
    assert codes(words("x", marking="SECRET"), **green) == ["marking-not-comparable"]
    assert codes(words("x", marking="TLP:RED"), **green) == []
    assert codes(section={"marking": Marking("SECRET")}) == ["marking-not-comparable"]
    house = {"document": {"marking": Marking("House")}, "section": {"marking": Marking("House")}}
    assert codes(**house) == []


def test_a_ceiling_holds_for_what_cannot_be_left_out():
    red = TLP.find("TLP:RED")
    source = Source(id=SourceId("r"), key="rusi", title="RUSI", marking="TLP:RED")
    asset = Asset(
        sha256=AssetHash("0"),
        name="a.png",
        media_type="image/png",
        width_px=1,
        height_px=1,
        data=b"",
        marking="TLP:RED",
    )
    fields = {"marking": red, "sources": (CitedSource(1, source),), "assets": {"a.png": asset}}
    assert codes(document=fields, ceiling="TLP:GREEN") == ["above-ceiling"] * 3
    assert codes(document=fields) == []


def test_judgements():
    assert codes(judged("No deal.", "possible")) == ["likelihood-off-yardstick"]
    german = {"language": "de-DE"}
    assert codes(judged("Kein Abkommen.", "Unwahrscheinlich", "mittel"), document=german) == []
    assert codes(judged("Kein Abkommen.", "unwahrscheinlich")) == ["likelihood-off-yardstick"]
    assert codes(judged("No deal.", "")) == ["judgement-incomplete"]
    assert codes(judged("No deal.", "likely", "certain")) == ["judgement-incomplete"]
    assert codes(Judgement("likely", "low", "", (words("No deal."),))) == ["unsourced-judgement"]
    assert codes(Quote((Judgement("likely", "low", "", (words("No."),)),))) == [
        "unsourced-judgement"
    ]
    joined = "A deal is unlikely, and we hold this with high confidence."
    assert codes(judged(joined)) == ["likelihood-with-confidence"]
    assert codes(judged("A deal is unlikely. We hold this with high confidence.")) == []


def test_sources_and_figures():
    (finding,) = check(subject(words("x", Citation((CitedKey("nobody"),), 5, 14))))
    assert (finding.code, finding.place.start, finding.place.end) == ("unknown-citation", 5, 14)
    in_note = {"section": {"footnotes": (Footnote("n", (words("x", FactReference("none")),)),)}}
    assert codes(**in_note) == ["unknown-fact"]
    unsourced = {"people": Fact(name="people", text="3.6 m")}
    assert codes(document={"facts": unsourced}) == ["unsourced-fact"]


def test_freshness():
    assert codes(text={"review_by": date(2024, 8, 31)}) == ["stale-module"]
    assert codes(text={"review_by": TODAY}) == []
    (finding,) = check(subject(words("x", CITED), text={"as_of": date(2024, 8, 1)}))
    assert "cites “rusi” of 2024-08-08" in finding.sentence
    assert codes(words("x", CITED), text={"as_of": date(2024, 8, 8)}) == []
    assert codes(text={"status": Status.RETIRED}) == ["retired-module"]


def test_a_month_is_later_only_when_all_of_it_is():
    august = CitedSource(1, Source(id="s", key="rusi", title="T", published=PartialDate(2024, 8)))
    fields = {"sources": (august,)}
    cited = words("x", CITED)
    assert codes(cited, document=fields, text={"as_of": date(2024, 8, 2)}) == []
    (finding,) = check(subject(cited, document=fields, text={"as_of": date(2024, 7, 31)}))
    assert "cites “rusi” of 2024-08" in finding.sentence


def test_pictures_and_unreadable_texts():
    assert codes(Figure(Image("a.png", "A map"))) == ["missing-asset"]
    assert codes(Figure(Image("a.png", ""))) == ["missing-asset", "missing-alt-text"]
    (finding,) = check(subject(Figure(Image("https://example.org/a.png", "A map"))))
    assert "not fetched" in finding.sentence
    assert codes(section={"problem": "It was too slow."}) == ["unreadable-text"]


def test_templates():
    template = Template(
        key="t",
        name="Brief",
        budget_words=4,
        sections=(
            TemplateSection(generated=Generated.KEY_JUDGEMENTS),
            TemplateSection(heading="Bottom line", prompt="Say it in one sentence."),
            TemplateSection(heading="Talks", prompt="What was said."),
            TemplateSection(heading="Optional", is_required=False),
        ),
    )
    found = check(subject(words("What was  said."), template=template))
    assert [f.code for f in found] == ["prompt-left", "missing-section", "missing-section"]
    assert "“Key judgements”" in found[1].sentence
    assert "“Bottom line”" in found[2].sentence
    short = replace(template, sections=())
    (finding,) = check(
        subject(words("one two three four five six"), template=short, shorter={"m": "talks-short"})
    )
    assert finding.sentence.startswith("6 words, 2 over the 4 allowed")
    assert "“Talks” (6)" in finding.sentence
    assert dict(finding.fix.values) == {"section": "s", "module": "talks-short"}


def test_a_character_that_no_font_draws_is_named_with_its_place():
    text = "The name 人民 stands here; 人 counts once."
    body = words("Said.", Run(text, 40, 40 + len(text)))
    (finding,) = check(subject(body, draws=str.isascii))
    assert (finding.code, finding.is_blocking) == ("missing-glyph", True)
    assert (finding.place.start, finding.place.end, finding.place.module) == (49, 50, "m")
    assert finding.sentence.startswith(
        "“Talks” holds “人” (U+4EBA CJK UNIFIED IDEOGRAPH-4EBA), “民”"
    )
    assert codes(body) == []


def test_characters_that_no_font_draws_are_found_wherever_something_is_printed():
    note = Footnote("n", (words("☃"),))
    found = check(
        subject(
            judged("No deal.", confidence="☂"),
            words("\u200f", Citation((CitedKey("rusi", "☁"),), 3, 10)),
            draws=str.isascii,
            document={"title": "☀", "facts": {"sun": Fact(name="sun", text="★", source="rusi")}},
            section={"footnotes": (note,)},
        )
    )
    found = [f for f in found if f.code == "missing-glyph"]
    assert [f.sentence.split(" holds ")[0] for f in found] == [
        "The title block",
        "“Talks”",
        "The figure “sun”",
    ]
    assert "“☁”" in found[1].sentence
    assert "“☂”" in found[1].sentence
    assert "“☃”" in found[1].sentence
