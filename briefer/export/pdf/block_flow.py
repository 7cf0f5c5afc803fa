"""Blocks of a text to blocks of a story: paragraphs, lists, quotes, boxes, figures, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefer.domain import blocks as text
from briefer.domain.document import DocumentBlock
from briefer.domain.style import NotePlace
from briefer.export.pdf.bidi import is_rtl_language, starts_rtl
from briefer.export.pdf.colours import fill
from briefer.export.pdf.fonts import NO_BREAK_SPACE
from briefer.export.pdf.inlines import InlineContext, clean, runs_of, without_space
from briefer.export.pdf.layout import Mark, PlaceLink, Run, TextStyle
from briefer.export.pdf.objects import text_string
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.story import (
    Element,
    Entry,
    Label,
    Note,
    NoteText,
    Panel,
    PanelEnd,
    Para,
    Picture,
    RuleLine,
    Story,
)
from briefer.export.pdf.table_flow import grid_of
from briefer.export.pdf.terms import Terms, assessment
from briefer.export.pdf.theme import Theme

_BULLETS = ("•", "–")
_STEP = 16.0
_PIXELS_PER_INCH = 144.0
_MOST_OF_PAGE = 330.0
_WARNINGS = frozenset(("warning", "danger", "caution", "attention", "error", "important"))


@dataclass(slots=True)
class Spot:
    """Where the next blocks go.

    Attributes:
        parent: The structure element they belong to.
        left, right: Insets from the frame's starting and ending edge.
        style: How running text is set here.
        depth: Of lists around it.
        after: White space after a paragraph.
    """

    parent: Element
    style: TextStyle
    after: float
    left: float = 0.0
    right: float = 0.0
    depth: int = 0

    def inside(self, parent: Element, *, left: float = 0.0, right: float = 0.0) -> Spot:
        """Return a spot further in."""
        return replace(self, parent=parent, left=self.left + left, right=self.right + right)


@dataclass(slots=True)
class BlockFlow:
    """Turns blocks into a story.

    Attributes:
        out: The story so far.
        entries: Headings, as contents and bookmarks list them.
        end_notes: Notes that are printed at the end, when the house style wants them there.
        told_notes: Numbers of notes that stand on a page already, or will.
        footnotes: Of the section at hand, by their number in it.
        ids: Names of blocks that are taken.
        heading_rank: Rank of the last heading; the first one has rank 1.
    """

    theme: Theme
    setter: Setter
    context: InlineContext
    terms: Terms
    width: float
    out: Story
    entries: list[Entry] = field(default_factory=list)
    end_notes: list[tuple[int, text.Footnote]] = field(default_factory=list)
    told_notes: set[int] = field(default_factory=set)
    footnotes: dict[int, text.Footnote] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    heading_rank: int = 0

    # Document blocks

    def document_block(self, block: DocumentBlock, spot: Spot) -> None:
        """Tell one block; its outermost element bears the block's name."""
        first = len(spot.parent.children)
        self.block(block.block, spot)
        name = str(block.id)
        if len(spot.parent.children) > first and name and name not in self.ids:
            self.ids.add(name)
            spot.parent.children[first].id = name

    def block(self, block: text.Block, spot: Spot) -> None:
        """Tell one block, of whatever kind."""
        if isinstance(block, text.Paragraph):
            self.paragraph(block, spot)
        elif isinstance(block, text.Heading):
            self.heading(block, spot)
        elif isinstance(block, text.List):
            self.listing(block, spot)
        elif isinstance(block, text.Table):
            self.table(block, spot)
        elif isinstance(block, text.Quote):
            self.quote(block, spot)
        elif isinstance(block, text.Code):
            self.code(block, spot)
        elif isinstance(block, text.Figure):
            self.figure(block.image, block.caption, spot)
        elif isinstance(block, text.Admonition):
            self.admonition(block, spot)
        elif isinstance(block, text.Judgement):
            self.judgement(block, spot)
        elif isinstance(block, text.DefinitionList):
            self.definitions(block, spot)
        elif isinstance(block, text.SourceList):
            self.sources(block, spot)
        else:
            space = self.theme.style.leading_pt
            self.out.append(RuleLine(self.theme.style.rule, before=space * 0.6, after=space))

    def blocks(self, blocks: Sequence[text.Block], spot: Spot) -> None:
        """Tell some blocks."""
        for block in blocks:
            self.block(block, spot)

    # Words

    def runs(self, inlines: text.Inlines, style: TextStyle) -> tuple[Run, ...]:
        """Return the runs of some inlines."""
        return runs_of(without_space(inlines), style, self.context)

    def _in_language(self, spot: Spot, language: str, words: str) -> tuple[TextStyle, str]:
        """Return the style and the ``/Lang`` for text in a language that may be its own."""
        style = spot.style
        tag = language
        if not tag and not style.is_rtl and starts_rtl(words) and _is_mostly_rtl(words):
            tag = "he" if any("\u0590" <= c <= "\u05ff" for c in words) else "ar"
        attributes = ""
        if tag and tag != style.language:
            style = style._replace(language=tag, is_rtl=is_rtl_language(tag))
            attributes = f"/Lang {text_string(tag)}"
        return style, attributes

    def _portion(self, label: str, style: TextStyle) -> tuple[Run, ...]:
        """Return the portion mark that stands before a marked paragraph."""
        if not label.strip():
            return ()
        own = self.context.document.marking
        short = f"({label.strip()})"
        if own is not None and own.label.casefold() == label.strip().casefold() and own.portion:
            short = own.portion
        fonts = self.theme.shelf.stack(self.theme.style.head_face, is_bold=True)
        size = round(style.size * 0.8, 2)
        return (Run(f"{clean(short)} ", fonts, size, self.theme.muted),)

    def paragraph(self, block: text.Paragraph, spot: Spot, label: Label | None = None) -> None:
        """Tell a paragraph, and after it the images that stood in it."""
        element = spot.parent.add("P")
        self.words(block, spot, element, label)

    def words(
        self, block: text.Paragraph, spot: Spot, element: Element, label: Label | None = None
    ) -> None:
        """Tell a paragraph's words in an element that is there already."""
        said = text.plain_text(block)
        style, attributes = self._in_language(spot, block.language, said)
        style = style.for_words(said)
        portion = self._portion(block.marking, style)
        self.para(block.inlines, style, spot, element, label, portion, attributes)

    def para(
        self,
        inlines: text.Inlines,
        style: TextStyle,
        spot: Spot,
        element: Element,
        label: Label | None = None,
        before: tuple[Run, ...] = (),
        attributes: str = "",
        *,
        after: float | None = None,
        keys: tuple[str, ...] = (),
        keeps: bool = False,
    ) -> None:
        """Tell some inlines as one paragraph."""
        self.context.called, self.context.pictures = [], []
        runs = before + self.runs(inlines, style)
        if attributes:
            element.attributes = f"{element.attributes} {attributes}"
        if style.is_rtl and not any(r.marks for r in runs):
            words = "".join(r.text for r in runs)
            element.attributes += f" /ActualText {text_string(words)}"
        notes, note_keys = self.notes(spot)
        pictures = self.context.pictures
        if runs or label is not None:
            self.out.append(
                Para(
                    runs or (style.run(NO_BREAK_SPACE),),
                    style,
                    element,
                    after=spot.after if after is None else after,
                    keeps=keeps,
                    left=spot.left,
                    right=spot.right,
                    label=label,
                    keys=keys + note_keys,
                    notes=notes,
                )
            )
        for image in pictures:
            self.figure(image, "", spot)

    # Footnotes

    def notes(self, spot: Spot) -> tuple[dict[str, Note], tuple[str, ...]]:
        """Return the notes that the paragraph at hand calls first, and the places it makes."""
        found: dict[str, Note] = {}
        keys: list[str] = []
        for reference in self.context.called:
            number = self.context.note_number(reference)
            note = self.footnotes.get(reference.number)
            if note is None or number in self.told_notes:
                continue
            self.told_notes.add(number)
            keys.append(f"call-{number}")
            if self.theme.style.notes is NotePlace.END:
                self.end_notes.append((number, note))
                continue
            found[f"note-{number}"] = self.note(number, note, spot.parent)
        self.context.called = []
        return found, tuple(keys)

    def note(self, number: int, note: text.Footnote, parent: Element) -> Note:
        """Return a footnote's paragraphs; whatever it holds becomes paragraphs."""
        element = parent.add("Note", name=f"note-{number}")
        style = self.theme.note
        label_element = element.add("Lbl")
        back = Mark("Link", 0, PlaceLink(f"call-{number}", f"{number}"))
        size = round(style.size * 0.8, 2)
        run = Run(str(number), style.fonts, size, style.colour, round(size * 0.3, 2), (back,))
        label = Label((run,), style._replace(align="start"), label_element, 14.0)
        called, pictures = self.context.called, self.context.pictures
        texts: list[NoteText] = []
        for words in _as_paragraphs(note.blocks):
            self.context.called = []
            runs = self.runs(words, style)
            if not runs and texts:
                continue
            first = not texts
            texts.append(
                NoteText(
                    runs or (style.run("–"),),
                    style,
                    element.add("P"),
                    14.0,
                    label if first else None,
                    f"note-{number}" if first else "",
                )
            )
        self.context.called, self.context.pictures = called, pictures
        return tuple(texts)

    # Headings

    def heading(self, block: text.Heading, spot: Spot) -> None:
        """Tell a heading inside a body."""
        section = self.context.section
        key = f"{section.id if section else ''}#{block.anchor}" if block.anchor else ""
        self.headline(block.level, block.inlines, text.plain_text(block), spot, key)

    def headline(
        self,
        level: int,
        inlines: text.Inlines,
        words: str,
        spot: Spot,
        key: str = "",
        number: str = "",
        before: tuple[Run, ...] = (),
    ) -> None:
        """Tell a heading; contents and bookmarks list it."""
        level = min(max(level, 1), 6)
        style = self.theme.heading(level)
        above, below = self.theme.heading_space(level)
        rank = self.heading_rank = min(
            level, self.heading_rank + 1
        )  # never skips one (UA-1, 7.4.2)
        element = spot.parent.add(f"H{rank}")
        listed = f"{number}{NO_BREAK_SPACE * 2}{words}" if number else words
        entry = Entry(rank - 1, clean(listed) or "–", key or f"heading-{len(self.entries) + 1}")
        self.entries.append(entry)
        self.context.called = []
        own = self.runs(inlines, style) or (style.run("–"),)
        if number:
            before = (*before, style.run(f"{number}{NO_BREAK_SPACE * 2}"))
        notes, keys = self.notes(spot)
        para = Para(
            before + own,
            style,
            element,
            before=above,
            after=below,
            keeps=True,
            left=spot.left,
            right=spot.right,
            entry=entry,
            keys=keys,
            notes=notes,
        )
        self.out.append(para)

    # Lists

    def listing(self, block: text.List, spot: Spot) -> None:
        """Tell a list; its labels hang in the margin of its items."""
        numbering = "Decimal" if block.is_ordered else "Disc"
        element = spot.parent.add("L", f"/A <</O /List /ListNumbering /{numbering}>>")
        style, attributes = self._in_language(spot, block.language, text.plain_text(block))
        element.attributes += f" {attributes}" if attributes else ""
        ragged = style._replace(align="start") if spot.depth else style
        labels = self._labels(block, spot, ragged)
        room = _STEP
        if block.is_ordered and labels:
            widest = max(self.setter.natural_width(r) for r in labels)
            room = max(_STEP, widest + 6.0)
        align = "end" if block.is_ordered else "start"
        portion = self._portion(block.marking, style)
        if portion:
            paragraph = Para(portion, style, spot.parent.add("P"), after=2.0, keeps=True)
            self.out.append(replace(paragraph, left=spot.left, right=spot.right))
            spot.parent.children.insert(-2, spot.parent.children.pop())
        inner = replace(spot.inside(element, left=room), depth=spot.depth + 1, style=style)
        for runs, item in zip(labels, block.items, strict=True):
            entry = element.add("LI")
            gap = 6.0 if block.is_ordered else 0.0
            label_style = ragged._replace(align=align, first_indent=0.0)
            label = Label(runs, label_style, entry.add("Lbl"), room, gap)
            self._item(item, inner, entry, label)
        self._space_after(spot.after)

    def _labels(self, block: text.List, spot: Spot, style: TextStyle) -> list[tuple[Run, ...]]:
        if block.is_ordered:
            numbers = range(block.start, block.start + len(block.items))
            return [(style.run(f"{n}."),) for n in numbers]
        bullet = _BULLETS[min(spot.depth, len(_BULLETS) - 1)]
        run = style.run(bullet)._replace(colour=self.theme.accent)
        return [(run,)] * len(block.items)

    def _item(self, item: Sequence[text.Block], spot: Spot, entry: Element, label: Label) -> None:
        body = entry.add("LBody")
        first = item[0] if item else text.Paragraph((), is_tight=True)
        inner = replace(spot, parent=body)
        tight = round(self.theme.style.leading_pt * 0.2, 2)
        if isinstance(first, text.Paragraph):
            inner.after = tight if first.is_tight else spot.after
            self.words(first, inner, body if first.is_tight else body.add("P"), label)
            rest = item[1:]
        else:
            self.words(text.Paragraph((), is_tight=True), inner, body, label)
            rest = item
        self.blocks(rest, inner)
        self._space_after(max(tight, inner.after))

    def _space_after(self, space: float) -> None:
        """Make sure that the last paragraph told has at least this much white after it."""
        if self.out and isinstance(self.out[-1], Para) and self.out[-1].after < space:
            self.out[-1] = replace(self.out[-1], after=space)

    def definitions(self, block: text.DefinitionList, spot: Spot) -> None:
        """Tell terms and what they mean."""
        element = spot.parent.add("L", "/A <</O /List /ListNumbering /None>>")
        fonts = self.theme.shelf.stack(self.theme.style.head_face, is_bold=True)
        term_style = spot.style._replace(fonts=fonts, align="start", size=spot.style.size * 0.94)
        for definition in block.items:
            entry = element.add("LI")
            label = entry.add("Lbl")
            for term in definition.terms:
                parent = label if len(definition.terms) == 1 else label.add("Span")
                self.para(term, term_style, spot, parent, after=1.0, keeps=True)
            body = entry.add("LBody")
            inner = spot.inside(body, left=_STEP)
            for meaning in definition.meanings:
                self.blocks(meaning, inner)
            self._space_after(spot.after)

    def sources(self, block: text.SourceList, spot: Spot) -> None:
        """Tell the numbered sources; citations lead here."""
        numbering = "/A <</O /List /ListNumbering /Decimal>>"
        element = spot.parent.add("L", numbering)
        style = self.theme.body._replace(
            size=self.theme.style.body_size_pt * 0.92,
            leading=round(self.theme.style.leading_pt * 0.93, 2),
            align="start",
        )
        labels = [(style.run(f"[{entry.number}]"),) for entry in block.entries]
        widest = max((self.setter.natural_width(r) for r in labels), default=0.0)
        for runs, source in zip(labels, block.entries, strict=True):
            entry = element.add("LI")
            label = Label(runs, style, entry.add("Lbl"), widest + 8.0)
            body = entry.add("LBody")
            inner = spot.inside(body, left=widest + 8.0)
            key = f"source-{source.number}"
            self.para(source.inlines, style, inner, body, label, keys=(key,))

    # Boxes

    def quote(self, block: text.Quote, spot: Spot) -> None:
        """Tell quoted blocks beside a bar."""
        element = spot.parent.add("BlockQuote")
        style = spot.style._replace(align="start")
        self.open_panel(Panel(before=2.0, left=spot.left, pad=2.0, bar=self.theme.style.rule))
        inner = replace(spot.inside(element, left=16.0, right=16.0), style=style)
        self.blocks(block.blocks, inner)
        self.close_panel(spot.after + 2.0)

    def admonition(self, block: text.Admonition, spot: Spot) -> None:
        """Tell a box; a ``pullquote`` is set large between rules."""
        if block.kind.casefold() in ("pullquote", "pull-quote"):
            self.pull_quote(block, spot)
            return
        house = self.theme.style
        is_warning = block.kind.casefold() in _WARNINGS
        bar = "#a33a2c" if is_warning else house.accent
        panel = Panel(4.0, 0.0, spot.left, spot.right, 9.0, house.tint, bar)
        element = spot.parent.add("Div")
        self.open_panel(panel)
        inner = replace(spot.inside(element, left=14.0, right=12.0), after=spot.after * 0.8)
        if block.title:
            style = self.theme.label
            if is_warning:
                style = style._replace(colour=fill(bar))
            self.para(block.title, style, inner, element.add("P"), after=3.0, keeps=True)
        inner.style = inner.style._replace(align="start")
        self.blocks(block.blocks, inner)
        self.close_panel(spot.after + 4.0)

    def pull_quote(self, block: text.Admonition, spot: Spot) -> None:
        """Tell words that stand out, and who said them."""
        house = self.theme.style
        element = spot.parent.add("BlockQuote")
        size = house.body_size_pt * 1.4
        style = self.theme.text(
            house.text_face, size, size * 1.35, is_italic=True, colour=self.theme.accent
        )
        self.out.append(RuleLine(house.accent, 1.2, 8.0, 8.0, 48.0, spot.left + 24.0))
        inner = replace(spot.inside(element, left=24.0, right=24.0), style=style, after=4.0)
        self.blocks(block.blocks, inner)
        if block.title:
            self.para(block.title, self.theme.caption, inner, element.add("P"))
        self._space_after(spot.after + 8.0)

    def judgement(self, block: text.Judgement, spot: Spot) -> None:
        """Tell a key judgement; likelihood and confidence in sentences of their own."""
        house = self.theme.style
        element = spot.parent.add("Div")
        panel = Panel(3.0, 0.0, spot.left, spot.right, 9.0, house.tint, house.accent)
        self.open_panel(panel)
        inner = replace(spot.inside(element, left=14.0, right=12.0), after=4.0)
        fonts = self.theme.shelf.stack(house.text_face, is_bold=False)
        inner.style = inner.style._replace(
            fonts=fonts, align="start", size=house.body_size_pt + 0.5
        )
        if block.title:
            title = (text.Run(block.title),)
            self.para(title, self.theme.label, inner, element.add("P"), after=3.0, keeps=True)
        self.blocks(block.blocks, inner)
        said = assessment(block, self.terms)
        if said:
            self.out.append(self._assessment(said, inner, element.add("P")))
        self.close_panel(spot.after + 1.0)

    def _assessment(self, said: list[tuple[str, str]], spot: Spot, element: Element) -> Para:
        style = self.theme.small
        bold = self.theme.shelf.stack(self.theme.style.head_face, is_bold=True)
        runs: list[Run] = []
        for label, value in said:
            ending = "" if value.rstrip().endswith((".", "!", "?", "…")) else "."
            space = " \u2002" if runs else ""
            runs.append(style.run(f"{space}{label}: ")._replace(colour=self.theme.muted))
            runs.append(style.run(clean(value).strip() + ending)._replace(fonts=bold))
        if len(said) == 3:
            runs[-2] = runs[-2]._replace(text="\n" + runs[-2].text.lstrip())
            runs[-1] = runs[-1]._replace(fonts=style.fonts)
        return Para(tuple(runs), style, element, before=2.0, left=spot.left, right=spot.right)

    def open_panel(self, panel: Panel) -> None:
        """Begin a panel."""
        self.out.append(panel)

    def close_panel(self, after: float) -> None:
        """End the innermost panel."""
        self.out.append(PanelEnd(after))

    # What stands as it is

    def code(self, block: text.Code, spot: Spot) -> None:
        """Tell lines as they stand."""
        drawing = self.chart(block, spot)
        if drawing:
            return
        style = self.theme.code
        element = spot.parent.add("P").add("Code")
        self.context.called, self.context.keeps_lines = [], True
        inlines = tuple(replace(i, is_code=True) for i in block.inlines if isinstance(i, text.Run))
        kept = runs_of(inlines, style, self.context)
        self.context.keeps_lines = False
        self.open_panel(Panel(2.0, 0.0, spot.left, spot.right, 7.0, self.theme.style.tint))
        left, right = spot.left + 9.0, spot.right + 9.0
        self.out.append(Para(kept or (style.run(" "),), style, element, left=left, right=right))
        self.close_panel(spot.after + 2.0)

    def chart(self, block: text.Code, spot: Spot) -> bool:  # noqa: ARG002
        """Tell a block of data as a drawing, when it is one."""
        return False

    def figure(self, image: text.Image, caption: str, spot: Spot) -> None:
        """Tell an image with its caption, or by name when it is not there."""
        asset = self.context.document.assets.get(image.url)
        if asset is None:
            self.missing_image(image, spot)
            return
        words = clean(caption or image.title or asset.caption).strip()
        if asset.credit:
            words = f"{words} {clean(asset.credit)}".strip()
        alt = clean(image.alt or asset.alt or words or image.url)
        element = spot.parent.add("Figure", f"/Alt {text_string(alt)}")
        room = self.width - spot.left - spot.right
        width = min(room, asset.width_px * 72.0 / _PIXELS_PER_INCH)
        width = max(width, min(room, 96.0))
        height = width * asset.height_px / max(asset.width_px, 1)
        if height > _MOST_OF_PAGE:
            width, height = width * _MOST_OF_PAGE / height, _MOST_OF_PAGE
        after = 5.0 if words else spot.after + 3.0
        picture = Picture(
            image.url, width, height, element, 4.0, after, spot.left, keeps=bool(words)
        )
        self.out.append(picture)
        if words:
            self.caption(words, spot, element)

    def caption(self, words: str, spot: Spot, element: Element) -> None:
        """Tell the words under a figure."""
        style = self.theme.caption.for_words(words)
        para = Para((style.run(words),), style, element.add("Caption"), after=spot.after + 5.0)
        self.out.append(replace(para, left=spot.left, right=spot.right))

    def missing_image(self, image: text.Image, spot: Spot) -> None:
        """Say which image ought to stand here, and what it shows."""
        house = self.theme.style
        words = self.terms.missing_image.format(clean(image.url) or "–")
        if image.alt.strip():
            words = f"{words}\n{clean(image.alt)}"
        self.open_panel(Panel(4.0, 0.0, spot.left, spot.right, 12.0, "", "", house.rule))
        style = self.theme.caption._replace(align="center")
        para = Para((style.run(words),), style, spot.parent.add("P"))
        self.out.append(replace(para, left=spot.left + 12.0, right=spot.right + 12.0))
        self.close_panel(spot.after + 4.0)

    def table(self, block: text.Table, spot: Spot) -> None:
        """Tell a table."""
        portion = self._portion(block.marking, spot.style)
        if portion:
            para = Para(portion, spot.style, spot.parent.add("P"), after=2.0, keeps=True)
            self.out.append(replace(para, left=spot.left, right=spot.right))
        grid = grid_of(block, self, spot)
        if grid is not None:
            self.out.append(grid)


def _is_mostly_rtl(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return sum(starts_rtl(c) for c in letters) * 2 > len(letters)


def _as_paragraphs(blocks: Sequence[text.Block]) -> list[text.Inlines]:
    """Return the inlines of each paragraph, cell or item below some blocks, in order."""
    out: list[text.Inlines] = []
    for block in blocks:
        if isinstance(block, text.Paragraph):
            out.append(block.inlines)
        else:
            found = tuple(text.inlines_of(block))
            if found:
                out.append(found)
    return out or [()]
