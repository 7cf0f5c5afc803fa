"""The structure tree: which element owns which content, in reading order (PDF/UA-1, 7.1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefer.export.pdf.items import Item, PlacedDrawing, PlacedImage, PlacedShape
from briefer.export.pdf.layout import Mark
from briefer.export.pdf.objects import Objects, Raw, text_string
from briefer.export.pdf.paint import Content
from briefer.export.pdf.story import Element

_KEPT_EMPTY = frozenset(("TD", "TH", "Document"))


class Owned(NamedTuple):
    """Content of a page: page number from 0, and marked-content number."""

    page: int
    number: int


class StructureTree:
    """Collects what each element owns, then writes the tree."""

    def __init__(self, objects: Objects, root: Element) -> None:
        self._objects = objects
        self._root = root
        self._kids: dict[Element, list[Owned | Element | str]] = {}
        self._inline: dict[tuple[Element, Mark], Element] = {}
        self._numbers: dict[Element, tuple[Raw, str]] = {}
        self._parents: list[str] = []
        self._names: set[str] = set()
        self._boxes: dict[Element, str] = {}

    def reference(self, element: Element) -> str:
        """Return the reference of an element's object."""
        if element not in self._numbers:
            self._numbers[element] = self._objects.reserve()
        return self._numbers[element][1]

    def own_page(self, page: int, items: list[Item], contents: tuple[Content, ...]) -> int:
        """Give a page's contents to their elements; return the page's ``StructParents``."""
        owners = [""] * len(contents)
        for number, item, marks in contents:
            placed = items[item]
            if isinstance(placed, PlacedShape) or placed.element is None:
                raise ValueError(f"content {number} of page {page + 1} belongs to nobody")
            owner = placed.element
            if isinstance(placed, PlacedImage | PlacedDrawing):
                self._boxes[owner] = placed.box
            for mark in marks:
                if mark.tag:
                    owner = self._enter(placed.element, owner, mark)
            owners[number] = self.reference(owner)
            self._kids.setdefault(owner, []).append(Owned(page, number))
        self._parents.append(f"[{' '.join(owners)}]")
        return len(self._parents) - 1

    def _enter(self, block: Element, owner: Element, mark: Mark) -> Element:
        """Return the mark's element when it lies in ``owner``, else ``owner``.

        Overlapping marks cannot all nest; each has one element all the same, and words in a
        second place belong to what they are in.
        """
        inline = self._inline.get((block, mark))
        if inline is None:
            inline = Element(mark.tag, None, " ".join(f"/{k} {v}" for k, v in mark.attributes))
            inline.parent = owner
            self._inline[block, mark] = inline
            self._kids.setdefault(owner, []).append(inline)
            return inline
        return inline if inline.parent is owner else owner

    def element_of(self, block: Element, mark: Mark) -> Element:
        """Return the element of a mark in a block, or the block when it has none."""
        return self._inline.get((block, mark), block)

    def own_annotation(self, element: Element, page: str, annotation: str) -> None:
        """Tie an annotation, by its reference, to an element."""
        reference = f"<</Type /OBJR /Obj {annotation} /Pg {page}>>"
        self._kids.setdefault(element, []).append(reference)

    def next_parent(self, element: Element) -> int:
        """Return the ``StructParent`` for an annotation that belongs to ``element``."""
        self._parents.append(self.reference(element))
        return len(self._parents) - 1

    def write(self, pages: list[str], roles: str) -> str:
        """Write the tree; return its root's reference.

        Args:
            pages: References of the pages.
            roles: What element types of our own stand for, as PDF syntax.
        """
        raw, root = self._objects.reserve()
        kept = self._kept()
        ids: list[tuple[str, str]] = []
        for element in kept:
            self._write_element(element, pages, root, kept, ids)
        numbers = " ".join(f"{i} {p}" for i, p in enumerate(self._parents))
        names = " ".join(f"{text_string(i)} {r}" for i, r in sorted(ids))
        id_tree = f" /IDTree <</Names [{names}]>>" if ids else ""
        raw.data = (
            f"<</Type /StructTreeRoot /K [{self.reference(self._root)}] "
            f"/ParentTree <</Nums [{numbers}]>> /ParentTreeNextKey {len(self._parents)} "
            f"/RoleMap <<{roles}>>{id_tree}>>"
        ).encode("latin-1")
        return root

    def _kept(self) -> dict[Element, None]:
        """Return the elements that own something, in reading order."""
        kept: dict[Element, None] = {}
        live: set[Element] = set()
        for element in reversed(list(self._walk())):
            if (
                self._kids.get(element)
                or element.tag in _KEPT_EMPTY
                or any(c in live for c in element.children)
            ):
                live.add(element)
        for element in self._walk():
            if element in live:
                kept[element] = None
        for element in self._inline.values():
            kept[element] = None
        return kept

    def _walk(self) -> Iterator[Element]:
        stack = [self._root]
        while stack:
            element = stack.pop()
            yield element
            stack += reversed(element.children)

    def _write_element(
        self,
        element: Element,
        pages: list[str],
        root: str,
        kept: dict[Element, None],
        ids: list[tuple[str, str]],
    ) -> None:
        own = self._kids.get(element, [])
        first = min((k.page for k in own if isinstance(k, Owned)), default=None)
        kids: list[str] = []
        for kid in own:
            if isinstance(kid, Owned):
                if kid.page == first:
                    kids.append(str(kid.number))
                else:
                    kids.append(f"<</Type /MCR /Pg {pages[kid.page]} /MCID {kid.number}>>")
            else:
                kids.append(kid if isinstance(kid, str) else self.reference(kid))
        kids += [self.reference(c) for c in element.children if c in kept]
        parent = self.reference(element.parent) if element.parent is not None else root
        page = f"/Pg {pages[first]} " if first is not None else ""
        name = ""
        if element.id and element.id not in self._names:
            self._names.add(element.id)
            ids.append((element.id, self.reference(element)))
            name = f"/ID {text_string(element.id)} "
        box = self._boxes.get(element, "")
        box = f" /A <</O /Layout /Placement /Block /BBox {box}>>" if box else ""
        self.reference(element)
        self._numbers[element][0].data = (
            f"<</Type /StructElem /S /{element.tag} /P {parent} {page}{name}"
            f"/K [{' '.join(kids)}] {element.attributes}{box}>>"
        ).encode("latin-1")
