"""Links and reviewers' comments as PDF annotations, each tied to its structure element."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.document import ExportDocument, PlacedAnnotation
from briefer.export.pdf.inlines import clean, colour_of
from briefer.export.pdf.items import Item, Place, PlacedShape
from briefer.export.pdf.layout import CommentAnchor, Mark, PlaceLink, WebLink
from briefer.export.pdf.objects import Objects, pdf_date, text_string, uri_string
from briefer.export.pdf.paint import MarkedArea, Rect
from briefer.export.pdf.story import Element
from briefer.export.pdf.structure import StructureTree

_PRINT = 4
_PRINT_UNSCALED = 4 | 8 | 16
"""Print, NoZoom, NoRotate: what PDF/A-3 asks of a note (6.3.2)."""
_STATES = {
    ThreadState.RESOLVED: "Completed",
    ThreadState.ACCEPTED: "Accepted",
    ThreadState.REJECTED: "Rejected",
}


def _box(areas: Sequence[Rect]) -> str:
    left, bottom = min(a[0] for a in areas), min(a[1] for a in areas)
    right, top = max(a[2] for a in areas), max(a[3] for a in areas)
    return f"[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"


def _quads(areas: Sequence[Rect]) -> str:
    """Corners as readers expect them: upper left, upper right, lower left, lower right."""
    corners = (
        f"{a:.2f} {d:.2f} {c:.2f} {d:.2f} {a:.2f} {b:.2f} {c:.2f} {b:.2f}" for a, b, c, d in areas
    )
    return f"[{' '.join(corners)}]"


class Annotator(Struct):
    """Writes the annotations of all pages.

    Attributes:
        pages: References of the pages.
        places: Where links go.
    """

    objects: Objects
    tree: StructureTree
    pages: list[str]
    places: Mapping[str, Place]
    comments: Mapping[CommentAnchor, PlacedAnnotation]
    owners: dict[CommentAnchor, Element]
    continued: dict[str, int]

    def page(self, page: int, items: Sequence[Item], areas: Sequence[MarkedArea]) -> list[str]:
        """Write one page's annotations; return their references."""
        links: dict[tuple[Element, Mark], list[Rect]] = {}
        marked: dict[CommentAnchor, list[Rect]] = {}
        for item, mark, area in areas:
            placed = items[item]
            if isinstance(placed, PlacedShape) or placed.element is None:
                continue
            if isinstance(mark.target, CommentAnchor):
                anchor = mark.target
                marked.setdefault(anchor, []).append(area)
                if mark.tag and anchor not in self.owners:
                    self.owners[anchor] = self.tree.element_of(placed.element, mark)
            else:
                links.setdefault((placed.element, mark), []).append(area)
        out = []
        for (block, mark), rects in links.items():
            out += self._link(page, self.tree.element_of(block, mark), mark, rects)
        for anchor, rects in marked.items():
            if anchor in self.comments and anchor in self.owners:
                out += self._comment(page, self.owners[anchor], self.comments[anchor], rects)
        return out

    def _add(self, page: int, element: Element, entries: str) -> str:
        number = self.tree.next_parent(element)
        head = f"/Type /Annot /P {self.pages[page]} /StructParent {number}"
        reference = self.objects.add(f"<<{head} {entries}>>")
        self.tree.own_annotation(element, self.pages[page], reference)
        return reference

    def _link(self, page: int, element: Element, mark: Mark, areas: list[Rect]) -> list[str]:
        target = mark.target
        if isinstance(target, WebLink):
            action = f"/A <</S /URI /URI {uri_string(target.uri)}>>"
        elif isinstance(target, PlaceLink) and target.key in self.places:
            place = self.places[target.key]
            action = f"/Dest [{self.pages[place.page]} /XYZ 0 {place.y:.2f} null]"
        else:
            return []
        entries = (
            f"/Subtype /Link /Rect {_box(areas)} /QuadPoints {_quads(areas)} /F {_PRINT} "
            f"/Border [0 0 0] /Contents {text_string(target.contents)} {action}"
        )
        return [self._add(page, element, entries)]

    def _comment(
        self, page: int, element: Element, comment: PlacedAnnotation, areas: list[Rect]
    ) -> list[str]:
        """Write the markup of one comment on one page; the thread hangs on its first page."""
        part = self.continued.get(comment.id, 0)
        self.continued[comment.id] = part + 1
        name = f"{comment.id}.{part + 1}" if part else str(comment.id)
        said = comment.text or comment.replacement or comment.quote
        is_suggestion = comment.kind is AnnotationKind.SUGGESTION
        subtype = "StrikeOut" if is_suggestion else "Highlight"
        colour = " ".join(f"{c:g}" for c in colour_of(comment.kind))
        appearance = self._strike(areas, colour) if is_suggestion else self._tint(areas, colour)
        main = self._add(
            page,
            element,
            f"/Subtype /{subtype} /Rect {_box(areas)} /QuadPoints {_quads(areas)} /F {_PRINT} "
            f"/C [{colour}] {self._said(name, comment.author, comment.at, said)} "
            f"/Subj {text_string(comment.kind.capitalize())} /AP <</N {appearance}>>",
        )
        out = [main]
        if part:
            return out
        if is_suggestion and comment.replacement:
            out.append(self._caret(page, element, comment, areas, main, colour))
        last = areas[-1]
        at = f"[{last[2]:.2f} {last[3] - 1:.2f} {last[2] + 1:.2f} {last[3]:.2f}]"
        threads = [
            (f"{name}.r{n}", r.author, r.at, r.text) for n, r in enumerate(comment.replies, 1)
        ]
        for reply, author, moment, words in threads:
            out.append(self._reply(page, element, at, main, reply, author, moment, words, ""))
        if comment.state in _STATES:
            state = _STATES[comment.state]
            words = f"{state} ({comment.state})"
            moment = comment.replies[-1].at if comment.replies else comment.at
            model = f"/State {text_string(state)} /StateModel {text_string('Review')}"
            author = comment.replies[-1].author if comment.replies else comment.author
            out.append(
                self._reply(page, element, at, main, f"{name}.state", author, moment, words, model)
            )
        return out

    def _said(self, name: str, author: str, at: datetime, text: str) -> str:
        moment = pdf_date(at)
        return (
            f"/NM {text_string(name)} /T {text_string(clean(author))} /M {moment} "
            f"/CreationDate {moment} /Contents {text_string(_letter(text))}"
        )

    def _reply(
        self,
        page: int,
        element: Element,
        at: str,
        main: str,
        name: str,
        author: str,
        moment: datetime,
        text: str,
        more: str,
    ) -> str:
        empty = self._form(at, "")
        entries = (
            f"/Subtype /Text /Name /Comment /Rect {at} /F {_PRINT_UNSCALED} /IRT {main} /RT /R "
            f"{self._said(name, author, moment, text)} {more} /AP <</N {empty}>>"
        )
        return self._add(page, element, entries)

    def _caret(
        self,
        page: int,
        element: Element,
        comment: PlacedAnnotation,
        areas: list[Rect],
        main: str,
        colour: str,
    ) -> str:
        """Write the wording that takes the place of the struck words."""
        _, bottom, x, _ = areas[-1]
        box = f"[{x - 2.5:.2f} {bottom - 2:.2f} {x + 3.5:.2f} {bottom + 5:.2f}]"
        path = (
            f"{colour} rg {x - 2.5:.2f} {bottom - 2:.2f} m {x + 0.5:.2f} {bottom + 5:.2f} l "
            f"{x + 3.5:.2f} {bottom - 2:.2f} l h f"
        )
        said = self._said(
            f"{comment.id}.caret", comment.author, comment.at, comment.replacement or ""
        )
        entries = (
            f"/Subtype /Caret /Rect {box} /F {_PRINT} /C [{colour}] /IRT {main} /RT /Group {said} "
            f"/Subj {text_string('Replacement')} /AP <</N {self._form(box, path)}>>"
        )
        return self._add(page, element, entries)

    def _tint(self, areas: list[Rect], colour: str) -> str:
        boxes = " ".join(f"{a:.2f} {b:.2f} {c - a:.2f} {d - b:.2f} re" for a, b, c, d in areas)
        graphics = "/Resources <</ExtGState <</G <</BM /Multiply>>>>>>"
        group = "/Group <</S /Transparency /CS /DeviceRGB>>"
        return self._form(_box(areas), f"/G gs {colour} rg {boxes} f", f"{group} {graphics}")

    def _strike(self, areas: list[Rect], colour: str) -> str:
        lines = []
        for left, bottom, right, top in areas:
            y = bottom + (top - bottom) * 0.42
            lines.append(f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S")
        return self._form(_box(areas), f"{colour} RG 0.9 w {' '.join(lines)}")

    def _form(self, box: str, operators: str, more: str = "/Resources <<>>") -> str:
        entries = f"/Type /XObject /Subtype /Form /BBox {box} {more}"
        return self.objects.compressed(entries, operators.encode("latin-1"))


def _letter(text: str) -> str:
    """Return what somebody wrote, its line ends kept."""
    return "\r".join(clean(line) for line in text.splitlines())


def comments_of(document: ExportDocument) -> dict[CommentAnchor, PlacedAnnotation]:
    """Return every annotation that has words on a page, by its section and its name."""
    return {
        CommentAnchor(str(s.id), a.id): a
        for s in document.sections
        for a in s.annotations
        if a.start is not None
    }
