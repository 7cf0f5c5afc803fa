"""Words to paragraphs of a story: running text, headings, footnotes, portion marks."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain import blocks as text
from briefer.domain.style import NotePlace
from briefer.domain.wording import Wording
from briefer.export.pdf.bidi import is_rtl_language, starts_rtl
from briefer.export.pdf.inlines import InlineContext, clean, runs_of, without_space
from briefer.export.pdf.layout import Mark, PlaceLink, Run, TextStyle
from briefer.export.pdf.objects import text_string
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.shape import NO_BREAK_SPACE
from briefer.export.pdf.speech import language_of
from briefer.export.pdf.story import (
    Element,
    Entry,
    Label,
    Note,
    NoteText,
    Para,
    Story,
)
from briefer.export.pdf.theme import Theme


class Spot(Struct):
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
class WordFlow(ABC):
    """Turns words into paragraphs of a story; what a block is, a subclass knows.

    Attributes:
        out: The story so far.
        entries: Headings, as contents and bookmarks list them.
        end_notes: Notes that are printed at the end, when the house style wants them there.
        told_notes: Numbers of notes that stand on a page already, or will.
        footnotes: Of the section at hand, by their number in it.
        heading_rank: Rank of the last heading; the first one has rank 1.
    """

    theme: Theme
    setter: Setter
    context: InlineContext
    wording: Wording
    width: float
    out: Story
    entries: list[Entry] = field(default_factory=list)
    end_notes: list[tuple[int, text.Footnote]] = field(default_factory=list)
    told_notes: set[int] = field(default_factory=set)
    footnotes: dict[int, text.Footnote] = field(default_factory=dict)
    heading_rank: int = 0

    # Blocks

    @abstractmethod
    def block(self, block: text.Block, spot: Spot) -> None:
        """Tell one block, of whatever kind."""

    def blocks(self, blocks: Sequence[text.Block], spot: Spot) -> None:
        """Tell some blocks."""
        for block in blocks:
            self.block(block, spot)

    # Words

    def runs(self, inlines: text.Inlines, style: TextStyle) -> tuple[Run, ...]:
        """Return the runs of some inlines."""
        return runs_of(without_space(inlines), style, self.context)

    def in_language(self, spot: Spot, language: str, words: str) -> tuple[TextStyle, str]:
        """Return the style and the ``/Lang`` for text in a language that may be its own."""
        style = spot.style
        tag = language
        if not tag and not style.is_rtl and starts_rtl(words) and _is_mostly_rtl(words):
            tag = language_of(words)
        attributes = ""
        if tag and tag != style.language:
            style = style._replace(language=tag, is_rtl=is_rtl_language(tag))
            attributes = f"/Lang {text_string(tag)}"
        return style, attributes

    def portion(self, label: str, style: TextStyle) -> tuple[Run, ...]:
        """Return the portion mark that stands before a marked paragraph."""
        if not label.strip():
            return ()
        short = self.context.document.drawn(label).portion or f"({label.strip()})"
        theme, size = self.theme, self.theme.marking_size(style.size * 0.8)
        return (Run(f"{clean(short)} ", theme.marking_fonts, size, theme.muted),)

    def paragraph(self, block: text.Paragraph, spot: Spot, label: Label | None = None) -> None:
        """Tell a paragraph, and after it the images that stood in it."""
        element = spot.parent.add("P")
        self.words(block, spot, element, label)

    def words(
        self, block: text.Paragraph, spot: Spot, element: Element, label: Label | None = None
    ) -> None:
        """Tell a paragraph's words in an element that is there already."""
        said = text.plain_text(block)
        style, attributes = self.in_language(spot, block.language, said)
        style = style.for_words(said)
        portion = self.portion(block.marking, style)
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
            self.block(text.Figure(image), spot)

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

    def _own_key(self) -> str:
        section = self.context.section
        return f"heading-{section.id if section else ''}-{len(self.entries) + 1}"

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
        listed = self.theme.printed(clean(listed), spot.style.language)
        entry = Entry(rank - 1, listed or "–", key or self._own_key())
        self.entries.append(entry)
        self.context.called = []
        own = self.runs(inlines, style)
        if not "".join(r.text for r in own).strip(" \n"):
            own = (style.run("–"),)
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

    def space_after(self, space: float) -> None:
        """Make sure that the last paragraph told has at least this much white after it."""
        if self.out and isinstance(self.out[-1], Para) and self.out[-1].after < space:
            self.out[-1] = replace(self.out[-1], after=space)


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
