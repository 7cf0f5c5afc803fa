"""Writes words in a line: styles, links, citations, notes, images, and annotated words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.blocks import (
    Citation,
    FactReference,
    FootnoteReference,
    Image,
    Inline,
    Inlines,
    LineBreak,
    Run,
)
from briefer.domain.document import ExportDocument, Origin
from briefer.domain.wording import Wording
from briefer.export.html.addresses import data_address, safe_address
from briefer.export.html.elements import Html, element, joined
from briefer.export.html.highlights import Cut, Highlights, Numbered
from briefer.export.html.references import References


class Place(Struct, frozen=True):
    """Where in a document something is written.

    Attributes:
        section: Position of the section.
        highlights: Annotations on the words here; None where there are none.
        origin: Where the words come from.
    """

    document: ExportDocument
    references: References
    wording: Wording
    section: int
    highlights: Highlights | None = None
    origin: Origin | None = None


class _Piece(Struct, frozen=True):
    """Finished HTML with what has to be wrapped around it and its neighbours."""

    html: Html
    link: tuple[str, str] | None
    covering: tuple[Numbered, ...]


def write_inlines(inlines: Inlines, place: Place) -> Html:
    """Write a line of words.

    A link goes around its words, annotations within it, styles innermost. The mark that leads to
    an annotation's text is a link itself, so it parts a link that goes on behind it.
    """
    pieces = [piece for inline in _bound(inlines) for piece in _pieces(inline, place)]
    groups = [
        (link, _marked([(piece.html, piece.covering) for piece in group]))
        for link, group in groupby(pieces, key=lambda piece: piece.link)
    ]
    return joined(
        _linked(link, inner, goes_on=any(link == other for other, _ in groups[at:]))
        if link
        else inner
        for at, (link, inner) in enumerate(groups, 1)
    )


def _bound(inlines: Inlines) -> Iterator[Inline]:
    """Bind a citation to the word before it, so that no line begins with "[1]"."""
    for inline, follower in zip_longest(inlines, inlines[1:]):
        if (
            isinstance(follower, Citation)
            and isinstance(inline, Run)
            and not inline.is_code
            and inline.text.endswith((" ", "\n"))
        ):
            yield replace(inline, text=inline.text[:-1] + "\u00a0")
        else:
            yield inline


def write_image(image: Image, place: Place) -> Html:
    """Write an image that the document carries; name one that it does not, and fetch nothing."""
    asset = place.document.assets.get(image.url)
    data = data_address(asset) if asset else None
    if asset is None or data is None:
        name = image.alt or image.url
        return element("span", place.wording.say("Image not included"), ": ", name, class_="absent")
    return element(
        "img",
        src=data,
        alt=image.alt or asset.alt,
        width=asset.width_px,
        height=asset.height_px,
    )


def annotation_mark(numbered: Numbered, wording: Wording) -> Html:
    """Write the number behind annotated words that leads to what was written about them."""
    number = numbered.number
    return element(
        "sup",
        element(
            "a",
            str(number),
            id=f"annotated_{number}",
            href=f"#annotation_{number}",
            aria_label=wording.say("Annotation {}", number),
        ),
        class_="annotated " + kind_class(numbered),
    )


def kind_class(numbered: Numbered) -> str:
    """Return the class that gives an annotation the colour of its kind."""
    state = "" if numbered.annotation.state == "open" else " closed"
    return f"kind-{numbered.annotation.kind.replace(' ', '-')}{state}"


def _pieces(inline: Inline, place: Place) -> Iterator[_Piece]:
    link = _target(inline, place)
    cuts: Iterable[Cut] = (
        place.highlights.cut(inline)
        if place.highlights
        else (Cut(inline.text if isinstance(inline, Run) else None, (), ()),)
    )
    for cut in cuts:
        if isinstance(inline, Run):
            html = _styled(inline, cut.text or "")
        else:
            html = _written(inline, place)
        yield _Piece(html, link, cut.covering)
        for numbered in cut.ending:
            around = tuple(
                other
                for other in cut.covering
                if (other.annotation.end or 0) > (numbered.annotation.end or 0)
            )
            if numbered.is_proposal and numbered.annotation.replacement:
                proposed = element("ins", numbered.annotation.replacement)
                yield _Piece(proposed, None, around)
            yield _Piece(annotation_mark(numbered, place.wording), None, around)


def _written(inline: Inline, place: Place) -> Html:
    match inline:
        case Citation():
            return _citation(inline, place)
        case FactReference(name=name):
            fact = place.document.facts.get(name)
            return joined([fact.text if fact else f"{{fact:{name}}}"])
        case FootnoteReference():
            return _note_reference(inline, place)
        case LineBreak():
            return element("br")
        case Image():
            return write_image(inline, place)
        case Run():
            return _styled(inline, inline.text)


def _styled(run: Run, text: str) -> Html:
    html = joined([text])
    if run.abbreviation:
        html = element("abbr", html, title=run.abbreviation)
    if run.is_code:
        html = element("code", html)
    if run.is_struck:
        html = element("s", html)
    if run.is_emphasis:
        html = element("em", html)
    if run.is_strong:
        html = element("strong", html)
    return html


def _target(inline: Inline, place: Place) -> tuple[str, str] | None:
    """Return where a run leads and the link's title; None where it leads nowhere we allow."""
    if not isinstance(inline, Run) or not inline.link:
        return None
    if inline.link.startswith("#"):
        name = place.references.anchor(place.section, inline.link)
        return (f"#{name}", inline.title) if name else None
    address = safe_address(inline.link)
    return (address, inline.title) if address else None


def _linked(link: tuple[str, str], inner: Html, *, goes_on: bool) -> Html:
    address, title = link
    is_outside = not address.startswith("#")
    # On paper the address follows the words, once, unless the words are the address.
    shows_itself = goes_on or inner == joined([address])
    return element(
        "a",
        inner,
        href=address,
        title=title or None,
        rel="noopener noreferrer" if is_outside else None,
        class_=("address" if shows_itself else "outside") if is_outside else None,
    )


def _marked(pieces: list[tuple[Html, tuple[Numbered, ...]]], depth: int = 0) -> Html:
    """Wrap neighbours that share an annotation in one mark, and the next annotation inside it."""
    out: list[Html] = []
    for numbered, group in groupby(
        pieces, key=lambda piece: piece[1][depth] if len(piece[1]) > depth else None
    ):
        members = list(group)
        if numbered is None:
            out.extend(html for html, _ in members)
        else:
            tag = "del" if numbered.is_proposal else "mark"
            out.append(element(tag, _marked(members, depth + 1), class_=kind_class(numbered)))
    return joined(out)


def _citation(citation: Citation, place: Place) -> Html:
    parts: list[Html] = []
    for item in citation.items:
        number, entry = place.references.source(item.key)
        locator = f", {item.locator}" if item.locator else ""
        shown = f"{item.key if number is None else number}{locator}"
        name = place.references.first(f"cited_{number}_{place.section}") if number else None
        if entry is None:
            parts.append(element("span", shown, id=name))
        else:
            label = place.wording.say("Source {}", shown)
            parts.append(
                element("a", shown, id=name, href=f"#{entry}", role="doc-biblioref", title=label)
            )
    return element("span", "[", joined(parts, "; "), "]", class_="citation")


def _note_reference(reference: FootnoteReference, place: Place) -> Html:
    number = place.references.note(place.section, reference, place.origin)
    if number is None:
        return joined([f"[^{reference.label}]"])
    return element(
        "sup",
        element(
            "a",
            str(number),
            id=place.references.first(f"reference_{number}"),
            href=f"#note_{number}",
            role="doc-noteref",
            aria_label=place.wording.say("Note {}", number),
        ),
        class_="note",
    )
