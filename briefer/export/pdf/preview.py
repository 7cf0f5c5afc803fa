"""Pages to be looked at: laid out like the export, written one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from briefer.domain.ids import SectionId
from briefer.export.pdf.embed import embed_all
from briefer.export.pdf.images import Pixels, embed_image
from briefer.export.pdf.items import Geometry, Item, Place
from briefer.export.pdf.objects import Objects
from briefer.export.pdf.paint import Painted, Painter, image_name


class Proof(Struct, frozen=True):
    """A document's pages, laid out and not yet written.

    Attributes:
        geometry: The sheet; its size is what a page's picture has.
        pages: What lies on each page.
        places: Where headings, notes and sources stand; pages count from 0.
    """

    geometry: Geometry
    pages: Sequence[list[Item]]
    places: Mapping[str, Place]
    painter: Painter
    images: Mapping[str, Pixels]

    def page_of(self, section: SectionId) -> int | None:
        """Return the page, counted from 0, on which a section's heading stands."""
        place = self.places.get(f"section-{section}")
        return place.page if place is not None else None

    def same_page(self, number: int, other: Proof) -> bool:
        """Whether a page shows exactly what it shows in another proof of the same press."""
        if number >= min(len(self.pages), len(other.pages)):
            return False
        return self._painted(number) is other._painted(number)  # same class

    def _painted(self, number: int) -> Painted:
        return self.painter.page(self.pages[number], self.places)

    def page(self, number: int) -> bytes:
        """Return one page, counted from 0, as a small PDF of its own, without tags.

        Raises:
            IndexError: There is no such page.
        """
        painted = self._painted(number)
        objects = Objects(is_compressed=False)
        pages, parent = objects.reserve()
        fonts = embed_all(objects, painted.layouts)
        drawn = " ".join(
            f"{image_name(name)} {embed_image(objects, self.images[name])}"
            for name in sorted(painted.images)
        )
        contents = objects.compressed("/Filter /FlateDecode", painted.data)
        page = objects.add(
            f"<</Type /Page /Parent {parent} "
            f"/MediaBox [0 0 {self.geometry.width} {self.geometry.height}] "
            f"/Resources <</Font <<{fonts}>> /XObject <<{drawn}>>>> /Contents {contents}>>"
        )
        pages.data = f"<</Type /Pages /Kids [{page}] /Count 1>>".encode("latin-1")
        catalog = objects.add(f"<</Type /Catalog /Pages {parent}>>")
        return objects.save(catalog, objects.add("<<>>"))
