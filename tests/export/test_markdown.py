import random
import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import yaml

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.blocks import (
    FactReference,
    Run,
    SourceEntry,
    SourceList,
    inlines_of,
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
from briefer.domain.edition import NamedCopy
from briefer.domain.marking import Marking
from briefer.domain.outline import Generated
from briefer.domain.source import Asset, Fact, Source
from briefer.export.markdown import write_markdown
from briefer.export.replacing import replaced
from briefer.markup import read
from briefer.markup.critic import split_critic
from briefer.markup.files import read_markdown_file
from briefer.markup.frontmatter import read_front_matter
from briefer.markup.writing import same_blocks
from tests.markup.corpus import document as body_of
from tests.markup.corpus import unique_words

AT = datetime(2024, 8, 2, 9, 30, tzinfo=UTC)


def section(place, body, **more):
    text = read(body)
    blocks = tuple(DocumentBlock(f"b{n}", block) for n, block in enumerate(text.blocks))
    given = {"level": 1, "heading": f"Section {place}", "number": str(place)}
    return DocumentSection(
        id=f"s{place}", blocks=blocks, footnotes=text.footnotes, **{**given, **more}
    )


def briefing(*sections, **more):
    return ExportDocument(
        title="Türkiye: *what next*?", issued=date(2024, 8, 9), sections=sections, **more
    )


def picture(name="map.png", **more):
    given = {"sha256": "ab" * 32, "media_type": "image/png", "data": b"bytes"}
    return Asset(name=name, width_px=2, height_px=1, **{**given, **more})


def comment(start, end, quote="", **more):
    given = {"kind": AnnotationKind.COMMENT, "state": ThreadState.OPEN, "text": "Why?"}
    return PlacedAnnotation(
        id="a", start=start, end=end, quote=quote, author="Zeynep Editor", at=AT,
        **{**given, **more},
    )  # fmt: skip


def on(body, words, **more):
    start = body.index(words)
    return comment(start, start + len(words), words, **more)


FULL = briefing(
    section(
        1,
        "Talks *resumed*[^1] on 3 May [@src, p. 4]: {fact:refugees}.\n\n![Map](map.png \"Who\")\n\n"
        '!!! judgement "likelihood: unlikely; confidence: low; basis: two rounds failed"\n'
        "    It is unlikely.\n\n[^1]: In Moscow.\n",
        origin=Origin("m", "talks", 3),
    ),
    section(2, "The SNA[^1].\n\n*[SNA]: Syrian National Army\n\n[^1]: Other.\n", level=2,
            heading="Who & *how*", language="ar", marking=Marking("TLP:RED")),
    section(3, "Without a heading.", heading="", number="", breaks_page=True),
    section(4, "", heading="Sources", generated=Generated.SOURCES),
    subtitle="A subtitle",
    audience="The minister",
    originator="Desk",
    reference="NE/2024/117",
    marking=Marking("TLP:AMBER+STRICT"),
    cutoff=datetime(2024, 8, 8, 18, 0, tzinfo=timezone(timedelta(hours=3))),
    edition=2,
    sources=(
        CitedSource(1, Source(id="i", key="src", title="A: title", author="B", url="https://x.org",
                              published=date(2024, 7, 1), group="g", note="n",
                              evidence="the whole article")),
    ),
    facts={"refugees": Fact(name="refugees", text="3.6 million", as_of=date(2024, 7, 1))},
    abbreviations=(("SNA", "Syrian National Army"),),
    assets={"map.png": picture(), "unused.png": picture("unused.png")},
)  # fmt: skip


def test_front_matter_says_everything():
    front, _ = read_front_matter(write_markdown(FULL).text)
    assert front["title"] == FULL.title
    assert front["marking"] == "TLP:AMBER+STRICT"
    assert front["issued"] == date(2024, 8, 9)
    assert datetime.fromisoformat(front["cutoff"]) == FULL.cutoff
    assert front["edition"] == 2
    assert front["contents"] is True
    assert front["sources"] == [
        {"number": 1, "key": "src", "title": "A: title", "author": "B", "published":
         date(2024, 7, 1), "url": "https://x.org", "reliability": "F", "credibility": "6",
         "group": "g", "note": "n"}
    ]  # fmt: skip
    assert front["facts"] == [
        {"name": "refugees", "text": "3.6 million", "as_of": date(2024, 7, 1)}
    ]
    assert front["abbreviations"] == {"SNA": "Syrian National Army"}
    assert [(a["file"], a["name"]) for a in front["assets"]] == [("map.png", "map.png")]
    assert "annotated" not in front


def test_sections_come_back_with_what_they_were():
    found = read_markdown_file(write_markdown(FULL).text)
    assert found.is_ours
    assert [(s.heading, s.level, s.number, s.language, s.marking, s.generated)
            for s in found.sections] == [
        ("Section 1", 1, "1", "", "", ""),
        ("Who & *how*", 2, "2", "ar", "TLP:RED", ""),
        ("", 1, "", "", "", ""),
        ("Sources", 1, "4", "", "", "sources"),
    ]  # fmt: skip
    assert found.sections[2].body == "Without a heading.\n"
    assert [s.breaks_page for s in found.sections] == [False, False, True, False]
    assert "[^1]: Other." in found.sections[1].body
    assert "](map.png" in found.sections[0].body


def test_the_text_reads_well():
    text = write_markdown(FULL).text
    assert text.count("\n# Section 1\n") == 1
    assert "\n## Who & \\*how\\*\n\n*TLP:RED*\n" in text
    assert text.count("**TLP:AMBER+STRICT**") == 2
    assert "Information cut-off: 8 August 2024, 18:00 (UTC+03:00)" in text
    assert '!!! judgement "likelihood: unlikely; confidence: low; basis: two rounds failed"' in text
    assert "[@src, p. 4]: 3.6 million." in text
    assert "{fact:" not in text
    assert text.count("[^1]:") == 1
    assert text.count("[^1-2]:") == 1
    assert "<!--" not in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Für: Die Ministerin  \nDatum: 9. August 2024  \nAusgabe: 2\n"),
        ("fr", "Pour\u00a0: Die Ministerin  \nDate\u00a0: 9 août 2024  \nÉdition\u00a0: 2\n"),
        ("tr", "Kime: Die Ministerin  \nTarih: 9 Ağustos 2024  \nBaskı: 2\n"),
        ("ar", "إلى: Die Ministerin  \nالتاريخ: 9 أغسطس 2024  \nالإصدار: 2\n"),
        ("ku", "For: Die Ministerin  \nDate: 9 August 2024  \nEdition: 2\n"),
    ],
)
def test_the_title_block_is_in_the_language_of_the_briefing_and_comes_back(language, said):
    document = briefing(
        section(1, "Words.\n"), language=language, audience="Die Ministerin", edition=2
    )
    text = write_markdown(document).text
    assert said in text
    found = read_markdown_file(text)
    assert found.is_ours
    assert [(s.heading, s.body) for s in found.sections] == [("Section 1", "Words.\n")]


def test_a_file_of_an_earlier_briefer_comes_back():
    document = briefing(section(1, "Words.\n"), language="de", audience="Die Ministerin")
    german = "Für: Die Ministerin  \nDatum: 9. August 2024\n"
    text = write_markdown(document).text
    assert german in text
    earlier = text.replace("briefer: 2\n", "briefer: 1\n").replace(
        german, "For: Die Ministerin  \nDate: 9. August 2024\n"
    )
    found = read_markdown_file(earlier)
    assert [(s.heading, s.level, s.body) for s in found.sections] == [("Section 1", 1, "Words.\n")]


def test_a_readers_copy_says_whose_it_is_and_comes_back():
    document = briefing(section(1, "Words.\n"), language="tr")
    text = write_markdown(document, NamedCopy("Büyükelçi", "3 of 9")).text
    assert "Alıcı: Büyükelçi  \nNüsha: 3 / 9\n" in text
    assert [s.body for s in read_markdown_file(text).sections] == ["Words.\n"]


def test_images_stand_beside_the_file():
    file = write_markdown(FULL)
    assert dict(file.assets) == {"assets/map.png": b"bytes"}
    assert "](assets/map.png" in file.text


@pytest.mark.parametrize("name", ["../../x.png", "a/b.png", ".hidden", "C:\\x.png", "x"])
def test_no_asset_leaves_its_folder(name):
    body = f"![a]({name}) b"
    file = write_markdown(briefing(section(1, body), assets={name: picture(name)}))
    assert [re.fullmatch(r"assets/[\w.]+", path) is not None for path in file.assets] in (
        [True],
        [],
    )


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/x.png", "//evil.example/x.png", "file:///home/me/x.png",
     "/home/me/x.png", "..\\x.png", "data:image/png;base64,AAAA"],
)  # fmt: skip
def test_pictures_from_elsewhere_are_named_only(url):
    text = write_markdown(briefing(section(1, f'a ![A chart]({url} "t")\n\n![B]({url})\n'))).text
    assert text.count("(image not included: ") == 2
    assert "A chart" in text
    assert url not in text


def test_a_list_of_sources_can_be_read():
    entries = SourceList((SourceEntry(1, "src", (Run("B, "), Run("Title", is_emphasis=True))),))
    one = DocumentSection(id="s", level=1, heading="Sources", generated=Generated.SOURCES,
                          blocks=(DocumentBlock("b", entries),))  # fmt: skip
    assert "\n1. [@src] B, *Title*\n" in write_markdown(briefing(one)).text


BODY = (
    "The talks *resumed in **Moscow*** today[^n].\n\n"
    "- Each `side` said `{==so==}`.\n\n[^n]: Note.\n"
)


def annotated(*annotations, body=BODY):
    return briefing(section(1, body, annotations=annotations), is_annotated=True)


def test_a_clean_copy_tells_nothing_of_annotations():
    clean = write_markdown(briefing(section(1, BODY))).text
    for forbidden in ("Zeynep", "{>>", "Why?", "talks/", "/home"):
        assert forbidden not in clean
    assert clean.count("{==") == 1  # the author's own words, within code


def body_part(text):
    return read_front_matter(text)[1]


def test_without_its_marks_the_annotated_file_is_the_clean_one():
    marked = write_markdown(annotated(on(BODY, "resumed"), comment(None, None, "gone"))).text
    clean = write_markdown(briefing(section(1, BODY))).text
    assert split_critic(body_part(marked))[0] == body_part(clean)


@pytest.mark.parametrize(
    "words", ["talks", "resumed in", "Moscow", "today", "side", "Note", "The", "so"]
)
def test_annotations_stand_on_exactly_their_words(words):
    found = read_markdown_file(write_markdown(annotated(on(BODY, words))).text)
    (note,) = found.sections[0].annotations
    assert note.quote == words
    assert (note.author, note.at, note.text) == ("Zeynep Editor", AT, "Why?")
    assert found.sections[0].body[note.start : note.end] == words


def test_overlapping_annotations_are_all_kept():
    threads = (
        on(BODY, "talks *resumed"),
        on(BODY, "resumed in **Moscow", text="b"),
        on(BODY, "in", kind=AnnotationKind.SUGGESTION, replacement="at {x}"),
        on(BODY, "in", kind=AnnotationKind.SUGGESTION, replacement=""),
        on(BODY, "Moscow*** today", replies=(Reply(author="B", at=AT, text="so\nit is"),)),
    )
    found = read_markdown_file(write_markdown(annotated(*threads)).text).sections[0].annotations
    assert sorted((n.quote, n.text, n.replacement, n.replies) for n in found) == sorted(
        (a.quote, a.text, a.replacement, a.replies) for a in threads
    )


def test_annotations_without_words_are_listed_at_the_end():
    marked = write_markdown(annotated(comment(None, None, "old words"))).text
    assert marked.index("## Annotations whose words are gone") > marked.index("Note.")
    (note,) = read_markdown_file(marked).sections[0].annotations
    assert (note.quote, note.start, note.text) == ("old words", None, "Why?")


def test_same_document_same_bytes():
    assert write_markdown(FULL) == write_markdown(FULL)


def test_an_edited_file_keeps_its_sections():
    text = write_markdown(FULL).text
    edited = text.replace("Talks *resumed*", "A new\n\nparagraph.\n\nTalks *resumed*")
    found = read_markdown_file(edited).sections
    assert [s.heading for s in found][:2] == ["Section 1", "Who & *how*"]
    assert "A new\n\nparagraph." in found[0].body
    shorter = text.replace('![Map](assets/map.png "Who")\n\n', "")
    assert [s.heading for s in read_markdown_file(shorter).sections][:2] == [
        "Section 1", "Who & *how*",
    ]  # fmt: skip


def test_a_file_of_another_program_is_one_section():
    found = read_markdown_file("---\ntitle: X\n---\n# A\n\n{==b==}{>>c<<}\n")
    assert (found.front, found.is_ours) == ({"title": "X"}, False)
    (one,) = found.sections
    assert (one.level, one.body) == (0, "# A\n\nb\n")
    assert [(n.quote, n.text) for n in one.annotations] == [("b", "c")]


@pytest.mark.parametrize(
    "front",
    ["", "---\n", "---\n[\n---\n", "---\n- a\n---\n", "---\na: &x [1]\nb: *x\n---\n",
     "---\nbriefer: 1\nsections: 3\n---\n", "---\nbriefer: 1\nsections:\n- 4\n---\n",
     "---\nbriefer: 1\nsections:\n- {lines: x, level: [], heading: {}}\n---\n"],
)  # fmt: skip
def test_odd_front_matter_never_raises(front):
    found = read_markdown_file(front + "words\n")
    assert "words" in "".join(s.body for s in found.sections) or not found.sections


FACTS = {"some.name": Fact(name="some.name", text="3.6 *million*")}


def as_distributed(node):
    """Facts become their words, and nothing else changes."""

    def inline(item):
        return Run(FACTS[item.name].text) if isinstance(item, FactReference) else item

    return same_blocks(replaced(node, inline, lambda block: block))


def random_briefing(seed, *, is_annotated):
    chosen = random.Random(seed)
    bodies = [body_of(seed * 10 + n, unique_words(), 6) for n in range(3)]
    sections = []
    for n, body in enumerate(bodies, 1):
        threads = []
        for _ in range(4):
            words = [
                i for i in inlines_of(read(body).blocks) if isinstance(i, Run) and i.is_verbatim
            ]
            first, last = sorted(chosen.choices([w for w in words if len(w.text) > 2], k=2),
                                 key=lambda r: r.start)  # fmt: skip
            threads.append(comment(first.start + 1, last.end - 1, text=f"on {n}"))
        given = {"heading": "" if n == 2 else f"Section {n}", "level": n}
        sections.append(section(n, body, annotations=threads if is_annotated else (), **given))
    document = briefing(*sections, is_annotated=is_annotated, facts=FACTS,
                        assets={"map.png": picture()})  # fmt: skip
    return bodies, document


def check_briefing(seed):
    bodies, document = random_briefing(seed, is_annotated=False)
    clean = write_markdown(document).text
    found = read_markdown_file(clean).sections
    assert len(found) == len(bodies)
    for one, body in zip(found, bodies, strict=True):
        first, again = read(body), read(one.body)
        assert same_blocks(again.blocks) == as_distributed(first.blocks)
        assert same_blocks(again.footnotes) == as_distributed(first.footnotes)
    _, document = random_briefing(seed, is_annotated=True)
    marked = write_markdown(document).text
    assert split_critic(body_part(marked))[0] == body_part(clean)
    for one, told in zip(read_markdown_file(marked).sections, document.sections, strict=True):
        assert len(one.annotations) == len(told.annotations)
        body, again = bodies[int(told.number) - 1], read(one.body)
        wanted = sorted(words_on(read(body), a.start, a.end) for a in told.annotations)
        assert sorted(words_on(again, n.start, n.end) for n in one.annotations) == wanted


def words_on(text, start, end):
    """Return the words that a range covers; a fact counts as nothing, it becomes words."""
    out = []
    for run in inlines_of((text.blocks, text.footnotes)):
        if isinstance(run, Run) and run.start is not None and run.start < end and start < run.end:
            cut = (
                slice(max(0, start - run.start), end - run.start)
                if run.is_verbatim
                else slice(None)
            )
            out.append(run.text[cut])
    return re.sub(r"3\.6 \*million\*|\s", "", "".join(out))


@pytest.mark.parametrize("seed", range(6))
def test_a_briefing_comes_back_clean_and_annotated(seed):
    check_briefing(seed)


@pytest.mark.long
def test_many_briefings_come_back():
    for seed in range(100, 300):
        check_briefing(seed)


def test_yaml_is_plain():
    written = write_markdown(FULL).text.split("---\n")[1]
    assert yaml.safe_load(written)["briefer"] == 2
    assert "!!" not in written
