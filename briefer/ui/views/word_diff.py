"""Writes a word diff as rich text: what came is underlined, what went is struck out."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from briefer.domain.differences import Change, ParagraphDifference
from briefer.ui.theme import Theme


def as_html(found: Iterable[ParagraphDifference], theme: Theme) -> str:
    """Return the differences as HTML in the colours of ``theme``; not only colour tells."""
    styles = {
        Change.INSERTED: f"background:{theme.green.fill};color:{theme.green.ink};"
        "text-decoration:underline",
        Change.DELETED: f"background:{theme.red.fill};color:{theme.red.ink};"
        "text-decoration:line-through",
    }
    lines = []
    for paragraph in found:
        words = "".join(
            f'<span style="{styles[p.change]}">{_escaped(p.text)}</span>'
            if p.change in styles
            else _escaped(p.text)
            for p in paragraph.pieces
        )
        lines.append(f'<p style="margin:0 0 9px 0">{words}</p>')
    return "".join(lines)


def _escaped(text: str) -> str:
    return escape(text.rstrip("\n")).replace("\n", "<br>")
