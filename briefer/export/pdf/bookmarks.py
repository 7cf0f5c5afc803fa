"""Bookmarks: the headings as a reader's program lists them beside the pages."""

from __future__ import annotations

from collections.abc import Sequence

from briefer.export.pdf.items import Place
from briefer.export.pdf.objects import Objects, text_string
from briefer.export.pdf.story import Entry


def write_bookmarks(
    objects: Objects, entries: Sequence[tuple[Entry, Place]], pages: Sequence[str]
) -> str:
    """Write the outline; return its reference, or nothing when there are no headings."""
    if not entries:
        return ""
    root, root_reference = objects.reserve()
    made = [objects.reserve() for _ in entries]
    parents: list[int] = []
    children: dict[int, list[int]] = {-1: []}
    open_: list[tuple[int, int]] = []
    for i, (entry, _) in enumerate(entries):
        while open_ and open_[-1][0] >= entry.level:
            open_.pop()
        parent = open_[-1][1] if open_ else -1
        parents.append(parent)
        children.setdefault(parent, []).append(i)
        open_.append((entry.level, i))
    for siblings in children.values():
        for n, i in enumerate(siblings):
            entry, place = entries[i]
            parent = parents[i]
            up = root_reference if parent < 0 else made[parent][1]
            words = " ".join(entry.text.split())
            parts = [
                f"/Title {text_string(words)} /Parent {up}",
                f"/Dest [{pages[place.page]} /XYZ 0 {place.y:.2f} null]",
            ]
            if n:
                parts.append(f"/Prev {made[siblings[n - 1]][1]}")
            if n + 1 < len(siblings):
                parts.append(f"/Next {made[siblings[n + 1]][1]}")
            below = children.get(i)
            if below:
                parts.append(
                    f"/First {made[below[0]][1]} /Last {made[below[-1]][1]} /Count -{len(below)}"
                )
            made[i][0].data = f"<<{' '.join(parts)}>>".encode("latin-1")
    top = children[-1]
    root.data = (
        f"<</Type /Outlines /First {made[top[0]][1]} /Last {made[top[-1]][1]} /Count {len(top)}>>"
    ).encode("latin-1")
    return root_reference
