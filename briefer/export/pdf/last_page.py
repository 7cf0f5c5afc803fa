"""The last page of text in columns: they end level, rather than one full and one empty."""

from __future__ import annotations

from briefer.export.pdf.items import Pages
from briefer.export.pdf.pages import PageBuilder, Paged
from briefer.export.pdf.setter import Setter

_CLOSE = 3.0
"""The columns' height is found to so many points."""
_LEAST = 30.0
"""Columns lower than this are left as they are."""


def even_last_page(setter: Setter, paged: Paged) -> Pages:
    """Return the pages of a story, its last columns as short as its words allow.

    Notes belong to the foot of the page; where some stand there, the columns stay full. The
    pages that are given stay what they were: after an edit it is they that are built upon.
    """
    end, last = paged.end, len(paged.pages.items) - 1
    count = end.columns.count
    used = end.column * (end.top - end.base) + end.top - end.y
    if count < 2 or used < count * _LEAST or end.has_notes or end.lines or end.carried:
        return paged.pages
    low, high = used / count, end.top - end.base
    best: Pages | None = None
    while high - low > _CLOSE:
        height = (low + high) / 2
        pages = _with_end(setter, paged, last, end.top - height)
        if pages is not None and len(pages.items) == last + 1:
            best, high = pages, height
        else:
            low = height
    return best or paged.pages


def _with_end(setter: Setter, paged: Paged, page: int, end: float) -> Pages | None:
    """Place what stands on a page again, in frames that end higher up.

    Returns:
        None where the frames are too low for what belongs together.
    """
    builder = PageBuilder(setter, paged.geometry, paged.parts)
    earlier = [k for k, mark in enumerate(paged.checkpoints) if mark.page < page]
    if earlier:
        builder.go_on_from(paged, earlier[-1])
    builder.frames.early_end = (page, end)
    pages = builder.build().pages
    return None if builder.torn else pages
