"""Pages to look at while one works: those of the export, made one at a time when they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from briefer.domain.document import ExportDocument
from briefer.domain.ids import SectionId
from briefer.services.compiling import WORKING, compile_for
from briefer.services.formats import Look, on_the_press, proof
from briefer.services.lookup import find_briefing
from briefer.services.profiles import profile_of
from briefer.services.reference import house_style
from briefer.services.session import Session

if TYPE_CHECKING:
    from briefer.export.pdf.preview import Proof


class Preview(Struct, frozen=True):
    """The pages of a briefing as it stands; safe to ask from any thread.

    Attributes:
        document: What is on them.
        sizes: Width and height of each page in points.
    """

    document: ExportDocument
    sizes: tuple[tuple[float, float], ...]
    _proof: Proof

    def page(self, number: int) -> bytes:
        """Return one page, counted from 0, as a PDF of its own."""
        with on_the_press():
            return self._proof.page(number)

    def page_of(self, section: SectionId) -> int | None:
        """Return the page, counted from 0, on which a section begins; None if it has no heading."""
        return self._proof.page_of(section)

    def is_same(self, number: int, other: Preview) -> bool:
        """Whether a page shows exactly what it shows in another preview."""
        with on_the_press():
            return self._proof.same_page(number, other._proof)  # same class


def preview(session: Session, ref: str, style: str = "") -> Preview:
    """Set a briefing's pages as an export of its draft would, without writing a file.

    Args:
        session: Where.
        ref: Id or slug of the briefing.
        style: Key of a house style; the briefing's own when empty.

    Raises:
        NotFound: There is no such briefing or style.
    """
    briefing = find_briefing(session, ref)
    profile = profile_of(session, briefing, "", WORKING)
    document = compile_for(session, briefing.id, profile).document
    look = Look(house_style(style or briefing.style), profile.page, profile.watermark)
    made = proof(document, look)
    size = made.geometry.width, made.geometry.height
    return Preview(document, (size,) * len(made.pages), made)
