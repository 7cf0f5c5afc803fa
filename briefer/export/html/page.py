"""Writes the whole page: landmarks, title block, contents, sections and notes."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from briefer.domain.blocks import Heading, plain_text
from briefer.domain.dates import written_date, written_moment
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.edition import NOBODYS, NamedCopy
from briefer.domain.outline import Generated
from briefer.domain.style import DEFAULT, HouseStyle
from briefer.domain.wording import Wording, wording_of
from briefer.export.html.blocks import DEEPEST, Around, write_block, write_blocks
from briefer.export.html.direction import direction_of
from briefer.export.html.elements import DOCTYPE, NOTHING, Html, element, joined, style_sheet
from briefer.export.html.highlights import Highlights, Numbered
from briefer.export.html.inlines import Place
from briefer.export.html.markings import banner, foot_banner, portion
from briefer.export.html.references import References, section_name
from briefer.export.html.sheet import sheets
from briefer.export.html.threads import write_cards

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""A browser that honours it loads nothing and runs nothing, whatever the page says."""


def write_html(
    document: ExportDocument, style: HouseStyle = DEFAULT, copy: NamedCopy = NOBODYS
) -> str:
    """Write a document as one HTML file that stands alone: no script, nothing fetched.

    A document that is not annotated keeps no trace of annotations, even if it carries some.

    Args:
        document: What to write.
        style: How it looks.
        copy: Whose copy it is; named in the title block and at the foot of each sheet.
    """
    document = document if document.is_annotated else _cleaned(document)
    wording = wording_of(document.language)
    return joined(
        (
            DOCTYPE,
            element(
                "html",
                _head(document, style),
                "\n",
                _body(document, style, wording, copy),
                "\n",
                lang=document.language,
                dir=direction_of(document.language),
            ),
            "\n",
        )
    )


def _cleaned(document: ExportDocument) -> ExportDocument:
    kept = (s for s in document.sections if s.generated is not Generated.ANNOTATIONS)
    return replace(document, sections=tuple(replace(s, annotations=()) for s in kept))


def _head(document: ExportDocument, style: HouseStyle) -> Html:
    return element(
        "head",
        joined(
            (
                element("meta", charset="utf-8"),
                element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
                element("meta", name="viewport", content="width=device-width, initial-scale=1"),
                element("meta", name="referrer", content="no-referrer"),
                element("meta", name="color-scheme", content="light dark"),
                element("title", document.title),
                style_sheet(*sheets(document, style)),
            ),
            "\n",
        ),
    )


def _body(document: ExportDocument, style: HouseStyle, wording: Wording, copy: NamedCopy) -> Html:
    around = Around()
    places = _places(document, wording)
    main = element(
        "main",
        "\n",
        joined(
            (
                *(_section(s, p, around) for s, p in zip(document.sections, places, strict=True)),
                _notes(places, wording, around),
            ),
            "\n",
        ),
        id="main_text",
        tabindex=-1,
    )
    marking = document.marking
    parts = (
        element("a", wording.say("Skip to the text"), href="#main_text", class_="skip"),
        banner(marking, wording) if marking else "",
        element(
            "div",
            joined(
                (
                    _title_block(document, wording, copy),
                    _contents(document, style, wording),
                    main,
                    _foot(document, style),
                ),
                "\n",
            ),
            class_="sheet",
        ),
        foot_banner(marking, wording, copy) if marking or copy.recipient else "",
    )
    return element(
        "body", joined([part for part in parts if part], "\n"), class_=_habits(document, style)
    )


def _habits(document: ExportDocument, style: HouseStyle) -> str:
    """Return what the style sheet has to know of the style and the document, as classes."""
    chosen = {
        "justified": style.is_justified,
        "accented": style.accents_headings,
        "filled": style.fills_table_head,
        "covered": style.has_cover and document.contents,
        "two-columns": style.columns == 2,
        "small-capitals": style.small_capitals
        and not (document.marking is not None and document.marking.box_colour),
        "listed": bool(document.contents and document.sections),
        "reviewed": document.is_annotated,
    }
    return " ".join([name for name, is_so in chosen.items() if is_so])


def _title_block(document: ExportDocument, wording: Wording, copy: NamedCopy) -> Html:
    say = wording.say
    cutoff = written_moment(document.cutoff, wording.language) if document.cutoff else ""
    edition = "" if document.edition is None else str(document.edition)
    known = [
        element("div", element("dt", say(term)), element("dd", element("bdi", value)))
        for term, value in (
            ("For", document.audience),
            ("From", document.originator),
            ("Reference", document.reference),
            ("Date", written_date(document.issued, wording.language)),
            ("Information cut-off", cutoff),
            ("Edition", edition),
            ("Recipient", copy.recipient),
            ("Copy", wording.copy(copy.number)),
        )
        if value
    ]
    return element(
        "header",
        element("h1", document.title),
        element("p", document.subtitle, class_="subtitle") if document.subtitle else "",
        element("dl", joined(known), lang=wording.language),
    )


def _contents(document: ExportDocument, style: HouseStyle, wording: Wording) -> Html:
    """Write the contents as nested lists, as deep as the style wants."""
    if not document.contents or not document.sections:
        return NOTHING
    entries = [e for e in _entries(document) if e[0] <= style.contents_depth]
    if not entries:
        return NOTHING
    return element(
        "nav",
        element(
            "details",
            element("summary", wording.say("Contents"), id="contents_title"),
            _nested(entries),
            open=True,
        ),
        aria_labelledby="contents_title",
    )


_Entry = tuple[int, Html]


def _entries(document: ExportDocument) -> Iterator[_Entry]:
    """Yield the level and the line of everything that can stand in the contents."""
    for section in document.sections:
        language = _language(section, document)
        link = element("a", _title(section), href=f"#{section_name(section)}", **language)
        yield section.level, link
        for named in section.blocks:
            if isinstance(named.block, Heading):
                words = plain_text(named.block)
                yield named.block.level, element("a", words, href=f"#{named.id}")


def _nested(entries: list[_Entry]) -> Html:
    """Nest lines by their levels; a level that was skipped opens one list, not two."""
    items: list[Html] = []
    at = 0
    while at < len(entries):
        level, line = entries[at]
        end = at + 1
        while end < len(entries) and entries[end][0] > level:
            end += 1
        below = _nested(entries[at + 1 : end]) if end > at + 1 else NOTHING
        items.append(element("li", line, below))
        at = end
    return element("ol", joined(items))


def _places(document: ExportDocument, wording: Wording) -> list[Place]:
    """Return a place for each section, with its annotations numbered through the document."""
    references = References(document, document.sections)
    places, first_number = [], 1
    for index, section in enumerate(document.sections):
        highlights = Highlights(section, first_number) if section.annotations else None
        first_number += len(section.annotations)
        places.append(Place(document, references, wording, index, highlights, section.origin))
    return places


def _section(section: DocumentSection, place: Place, around: Around) -> Html:
    level = min(section.level + 1, DEEPEST)
    name = section_name(section)
    mark = portion(section.marking.label, place.document) if section.marking else ""
    is_page_one = section.generated is Generated.KEY_JUDGEMENTS
    written: list[tuple[Html, tuple[Numbered, ...]]] = []
    for named in section.blocks:
        highlights = place.highlights if named.origin == section.origin else None
        here = replace(place, origin=named.origin, highlights=highlights)
        inner = replace(around, id=named.id, shows_label=not is_page_one)
        block = write_block(named.block, here, inner)
        block = _changed(block, place.wording) if named.is_changed else block
        written.append((block, highlights.take_ended() if highlights else ()))
    parts = [
        element(f"h{level}", _title(section), " " if mark else "", mark, id=name),
        *_beside(written, place.wording),
    ]
    if place.highlights and (gone := place.highlights.unplaced()):
        parts.append(write_cards(gone, place.wording, back_to=name))
    return element(
        "section",
        joined(parts, "\n"),
        class_="new-page" if section.breaks_page else None,
        **_language(section, place.document),
    )


def _changed(block: Html, wording: Wording) -> Html:
    """Mark a block that a reader of the last edition has not met: a bar to see, words to hear.

    The earlier words do not come along: a clean copy holds no wording that was given up.
    """
    begin, end = (
        element("span", wording.say(said), ". ", class_="unseen", lang=wording.language)
        for said in ("Changed since the last edition", "End of the change")
    )
    return element("ins", begin, block, end, class_="changed")


def _beside(written: list[tuple[Html, tuple[Numbered, ...]]], wording: Wording) -> Iterator[Html]:
    """Put the cards of a block behind it, in one box with the blocks up to the next cards.

    On a wide screen the cards stand beside that box, so that a long thread about a short
    paragraph does not tear the text apart before there is another thread.
    """
    at = 0
    while at < len(written):
        block, ended = written[at]
        at += 1
        if not ended:
            yield block
            continue
        rest = []
        while at < len(written) and not written[at][1]:
            rest.append(written[at][0])
            at += 1
        below = element("div", joined(rest, "\n"), class_="rest") if rest else ""
        yield element("div", block, "\n", write_cards(ended, wording), below, class_="beside")


def _title(section: DocumentSection) -> Html:
    if not section.number:
        return joined([section.heading])
    return joined([element("span", section.number, class_="number"), section.heading], " ")


def _language(section: DocumentSection, document: ExportDocument) -> dict[str, str]:
    if not section.language or section.language == document.language:
        return {}
    return {"lang": section.language, "dir": direction_of(section.language)}


def _notes(places: list[Place], wording: Wording, around: Around) -> Html:
    """Write every footnote, each leading back to its first reference, if it has one."""
    items: list[Html] = []
    for place in places:
        section = place.document.sections[place.section]
        for number, note in enumerate(section.footnotes, section.first_note):
            back = NOTHING
            if place.references.first(f"reference_{number}") is None:
                back = element(
                    "a",
                    "↩",
                    href=f"#reference_{number}",
                    role="doc-backlink",
                    aria_label=wording.say("Back to the reference of note {}", number),
                )
            inner = write_blocks(
                note.blocks, place, replace(around, tail=joined((" ", back)) if back else NOTHING)
            )
            cards = write_cards(place.highlights.take_ended(), wording) if place.highlights else ""
            language = _language(section, place.document)
            items.append(element("li", inner, cards, id=f"note_{number}", value=number, **language))
    if not items:
        return NOTHING
    return element(
        "section",
        element("h2", wording.say("Notes"), id="notes_title", lang=wording.language),
        element("ol", joined(items, "\n")),
        class_="notes",
        role="doc-endnotes",
        aria_labelledby="notes_title",
    )


def _foot(document: ExportDocument, style: HouseStyle) -> Html:
    lines = [style.footer, document.originator, document.reference]
    if document.marking and document.marking.meaning:
        lines.append(f"{document.marking.label}: {document.marking.meaning}")
    said = [element("p", element("bdi", line)) for line in lines if line]
    return element("footer", joined(said))
