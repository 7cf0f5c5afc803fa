"""Inlines to runs: looks, links, citations, notes and the words that annotations are about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.domain.annotation import AnnotationKind
from briefer.domain.blocks import (
    Citation,
    FactReference,
    FootnoteReference,
    Image,
    Inline,
    Inlines,
    LineBreak,
)
from briefer.domain.blocks import Run as Words
from briefer.domain.document import DocumentSection, ExportDocument, PlacedAnnotation
from briefer.export.pdf.colours import fill
from briefer.export.pdf.layout import (
    CommentAnchor,
    Decoration,
    Mark,
    Marks,
    PlaceLink,
    Run,
    Target,
    TextStyle,
    WebLink,
)
from briefer.export.pdf.objects import text_string
from briefer.export.pdf.shape import NO_BREAK_SPACE, REPLACEMENT, RIGHT_TO_LEFT_MARK
from briefer.export.pdf.theme import Theme
from briefer.export.pdf.typography import commas, printed

_UNPRINTABLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
)
_SAFE = re.compile(r"(https?|mailto):", re.IGNORECASE)
_LINK_COLOUR = "#1a4f8b"
_STRIKE_COLOUR = "#5a6572"
_CODE_TINT = "#eceff3"


def clean(text: str) -> str:
    """Return ``text`` with what no page can show replaced; its length stays the same."""
    return _UNPRINTABLE.sub(_printable, text) if _UNPRINTABLE.search(text) else text


def _printable(found: re.Match[str]) -> str:
    character = found.group()
    if character in "\u2028\u2029":
        return "\n"
    if character in "\xad\ufeff":
        return "\u200b"
    return REPLACEMENT if character > "\ud7ff" else " "


class InlineContext(Struct):
    """What a paragraph's words need to know of their document and section.

    Attributes:
        anchors: Names of headings that links in this section may go to.
        seen_annotations: Annotations that have an element already.
        called: Footnotes that were called in the paragraph at hand, by number; emptied by
            whoever sets them.
        pictures: Images met inside a paragraph; emptied by whoever sets them.
        keeps_lines: Whether lines and blanks stand as they were typed.
        serial: The last number given to a mark of the paragraph at hand.
        told: The words of the paragraph at hand so far, as they are printed.
    """

    document: ExportDocument
    section: DocumentSection | None
    theme: Theme
    has_sources: bool
    anchors: frozenset[str] = frozenset()
    seen_annotations: set[str] = field(default_factory=set)
    called: list[FootnoteReference] = field(default_factory=list)
    pictures: list[Image] = field(default_factory=list)
    keeps_lines: bool = False
    serial: int = 0
    told: str = " "

    def next_serial(self) -> int:
        """Return a number that tells marks of one paragraph apart."""
        self.serial += 1
        return self.serial

    def note_number(self, reference: FootnoteReference) -> int:
        """Return the document's number of a footnote."""
        first = self.section.first_note if self.section is not None else 1
        return first + reference.number - 1


def runs_of(inlines: Inlines, style: TextStyle, context: InlineContext) -> tuple[Run, ...]:
    """Return the runs of a paragraph in ``style``.

    Marks are numbered within the paragraph, so that the same words set again are the same value.
    """
    context.serial = 0
    out: list[Run] = []
    comments = _CommentMarks(context)
    links: dict[tuple[str, str], Mark] = {}
    before: Inline | None = None
    context.told = " "
    for inline in inlines:
        if isinstance(inline, Words):
            if not (isinstance(before, Words) and before.link == inline.link):
                links.clear()
            out += _words(inline, style, context, comments, links)
        else:
            if isinstance(inline, Citation) and out and out[-1].text.endswith(" "):
                # A number in brackets never stands alone on a line.
                out[-1] = out[-1]._replace(text=f"{out[-1].text[:-1]}{NO_BREAK_SPACE}")
            for run in _other(inline, style, context):
                marks = comments.over(inline.start, inline.end) + run.marks
                out.append(run._replace(marks=marks))
            context.told += out[-1].text[-1:] if out else ""
        before = inline
    return _joined(out)


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    """Join neighbours that look the same, and drop the ones without words."""
    out: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if out and out[-1][1:] == run[1:]:
            out[-1] = run._replace(text=out[-1].text + run.text)
        else:
            out.append(run)
    return tuple(out)


def _words(
    words: Words,
    style: TextStyle,
    context: InlineContext,
    comments: _CommentMarks,
    links: dict[tuple[str, str], Mark],
) -> list[Run]:
    fonts, size, colour = style.fonts, style.size, style.colour
    is_bold = words.is_strong or "Bold" in fonts[0].key
    is_italic = words.is_emphasis != ("Italic" in fonts[0].key)
    marks: list[Mark] = []
    if words.is_code:
        fonts = context.theme.shelf.stack("mono", is_bold=is_bold)
        size = round(size * 0.9, 2)
        if style.fonts[0] is not context.theme.code.fonts[0]:
            tint = Decoration("tint", _CODE_TINT)
            marks.append(Mark("Code", context.next_serial(), decoration=tint))
        else:
            size = style.size
    elif words.is_strong or words.is_emphasis:
        family = "sans" if "Sans" in fonts[0].key else "serif"
        family = "mono" if "Mono" in fonts[0].key else family
        fonts = context.theme.shelf.stack(family, is_bold=is_bold, is_italic=is_italic)
    if words.is_struck:
        marks.append(
            Mark("Span", context.next_serial(), decoration=Decoration("strike", _STRIKE_COLOUR))
        )
    if words.abbreviation:
        expansion = (("E", text_string(clean(words.abbreviation))),)
        marks.append(Mark("Span", context.next_serial(), attributes=expansion))
    target = _target(words, context)
    if target is not None:
        key = (words.link, words.title)
        if key not in links:
            underline = Decoration("underline", _LINK_COLOUR)
            links[key] = Mark("Link", context.next_serial(), target, decoration=underline)
        marks.insert(0, links[key])
        colour = fill(_LINK_COLOUR)
    text = clean(words.text.replace("\t", NO_BREAK_SPACE) if context.keeps_lines else words.text)
    text = text.replace(" ", NO_BREAK_SPACE) if context.keeps_lines else text.replace("\n", " ")
    marked: Sequence[str] = text
    if not words.is_code and context.theme.style.sets_typed_marks:
        marked = printed(text, style.language or context.theme.language, context.told)
        text = "".join(marked)
    context.told += text
    whole = Run(text, fonts, size, colour, 0.0, tuple(marks))
    if not comments.is_needed or words.start is None or words.end is None:
        return [whole]
    if not words.is_verbatim:
        return [whole._replace(marks=comments.over(words.start, words.end) + whole.marks)]
    return comments.cut(whole, marked, words.start)


def _target(words: Words, context: InlineContext) -> Target | None:
    link = words.link.strip()
    if not link:
        return None
    contents = clean(words.title or words.text).strip() or link
    if _SAFE.match(link):
        return WebLink(link, contents)
    section = context.section
    if link.startswith("#") and link[1:] in context.anchors and section is not None:
        return PlaceLink(f"{section.id}#{link[1:]}", contents)
    return None


def _other(inline: Inline, style: TextStyle, context: InlineContext) -> list[Run]:
    if isinstance(inline, LineBreak):
        return [style.run("\n")]
    if isinstance(inline, FactReference):
        fact = context.document.facts.get(inline.name)
        return [style.run(clean(fact.text if fact else f"{{fact:{inline.name}}}"))]
    if isinstance(inline, Citation):
        return _citation(inline, style, context)
    if isinstance(inline, FootnoteReference):
        number = context.note_number(inline)
        context.called.append(inline)
        link = PlaceLink(f"note-{number}", f"{number}")
        marks = _reference(link, context)
        size, rise = round(style.size * 0.66, 2), round(style.size * 0.34, 2)
        colour = fill(_LINK_COLOUR)
        words = f"{_own_side(style)}{number}"
        return [Run(words, style.fonts, size, colour, rise, marks)]
    if isinstance(inline, Image):
        context.pictures.append(inline)
    return []


def _own_side(style: TextStyle) -> str:
    """Return what keeps a number that the program sets on the paragraph's side of Latin words."""
    return RIGHT_TO_LEFT_MARK if style.is_rtl else ""


def _reference(target: PlaceLink, context: InlineContext) -> Marks:
    serial = context.next_serial()
    return (Mark("Reference", serial), Mark("Link", serial, target))


def _citation(citation: Citation, style: TextStyle, context: InlineContext) -> list[Run]:
    out = [style.run(f"{_own_side(style)}[")]
    comma, semicolon = commas(context.document.language)
    for k, item in enumerate(citation.items):
        number = context.document.source_number(item.key)
        text = str(number) if number is not None else clean(item.key)
        run = style.run(text)
        if number is not None and context.has_sources:
            link = PlaceLink(f"source-{number}", f"{number}")
            run = run._replace(marks=_reference(link, context), colour=fill(_LINK_COLOUR))
        if k:
            out.append(style.run(f"{semicolon} "))
        out.append(run)
        if item.locator:
            locator = clean(item.locator).replace(" ", NO_BREAK_SPACE)
            out.append(style.run(f"{comma}{NO_BREAK_SPACE}{locator}"))
    out.append(style.run(f"]{_own_side(style)}"))
    return out


class _CommentMarks:
    """Gives each annotation of the section one mark in the paragraph at hand."""

    def __init__(self, context: InlineContext) -> None:
        section = context.section
        placed: Sequence[PlacedAnnotation] = section.annotations if section is not None else ()
        self._known = [a for a in placed if a.start is not None and a.end is not None]
        self._context = context
        self._marks: dict[str, Mark] = {}
        self.is_needed = bool(self._known)

    def _mark(self, annotation: PlacedAnnotation) -> Mark:
        if annotation.id not in self._marks:
            seen = self._context.seen_annotations
            tag = "" if annotation.id in seen else "Annot"
            seen.add(annotation.id)
            section = self._context.section
            target = CommentAnchor(str(section.id) if section else "", annotation.id)
            self._marks[annotation.id] = Mark(tag, 0, target)
        return self._marks[annotation.id]

    def over(self, start: int | None, end: int | None) -> Marks:
        """Return the marks of every annotation that touches a range."""
        if start is None or end is None or not self.is_needed:
            return ()
        touching = (a for a in self._known if a.start < end and start < a.end)  # type: ignore[operator]
        return tuple(self._mark(a) for a in touching)

    def cut(self, run: Run, characters: Sequence[str], start: int) -> list[Run]:
        """Cut a verbatim run at the ends of annotations; each character is printed as told."""
        end = start + len(characters)
        edges = {start, end}
        for annotation in self._known:
            edges |= {e for e in (annotation.start, annotation.end) if e and start < e < end}
        places = sorted(edges)
        out = []
        for a, b in pairwise(places):
            text = "".join(characters[a - start : b - start])
            out.append(run._replace(text=text, marks=self.over(a, b) + run.marks))
        return out


def colour_of(kind: AnnotationKind) -> tuple[float, float, float]:
    """Return the colour an annotation of this kind is drawn in."""
    return {
        AnnotationKind.COMMENT: (1.0, 0.9, 0.5),
        AnnotationKind.QUESTION: (0.72, 0.87, 1.0),
        AnnotationKind.FACT_CHECK: (1.0, 0.8, 0.6),
        AnnotationKind.SUGGESTION: (0.8, 0.15, 0.15),
    }[kind]


def without_space(inlines: Inlines) -> Inlines:
    """Return inlines without white space at their two ends."""
    out = list(inlines)
    if out and isinstance(out[0], Words) and not out[0].text.strip():
        out = out[1:]
    if out and isinstance(out[-1], Words):
        last = out[-1]
        text = last.text.rstrip()
        if len(text) != len(last.text) and last.is_verbatim and last.start is not None:
            out[-1] = replace(last, text=text, end=last.start + len(text))
    return tuple(out)
