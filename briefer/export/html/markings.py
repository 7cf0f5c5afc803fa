"""Writes markings: the banner of every page and the portion marks of its parts."""

from __future__ import annotations

from briefer.domain.document import ExportDocument
from briefer.domain.edition import NamedCopy
from briefer.domain.marking import Marking
from briefer.domain.wording import Wording
from briefer.export.html.colours import colour_or, legible
from briefer.export.html.elements import NOTHING, Html, element, joined


def portion(label: str, document: ExportDocument) -> Html:
    """Write the mark before a part that carries a marking of its own; nothing without one."""
    if not label:
        return NOTHING
    return element("span", document.drawn(label).portion or f"({label})", class_="portion")


def banner(marking: Marking, wording: Wording) -> Html:
    """Write the label on its box at the top; of the two on a page this one is read aloud."""
    spoken = element("span", wording.say("Marking"), ": ", class_="unseen")
    return element("div", element("p", spoken, _label(marking)), class_="banner top")


def foot_banner(marking: Marking | None, wording: Wording, copy: NamedCopy) -> Html:
    """Write the label once more at the foot, and whose copy it is; both are spoken above."""
    told = [part for part in (wording.named_copy(copy.number), copy.recipient) if part]
    named = element("bdi", "  ·  ".join(told), class_="copy") if told else NOTHING
    parts = [part for part in (named, _label(marking) if marking else NOTHING) if part]
    return element(
        "div", element("p", joined(parts, " ")), class_="banner bottom", aria_hidden="true"
    )


def _label(marking: Marking) -> Html:
    return element("strong", marking.label, dir="ltr", lang="en")


def banner_colours(marking: Marking, paper: str, *, is_dark: bool) -> str:
    """Return the banner's colours as CSS custom properties.

    On a box the scheme's own colours stand as they are, day and night; without one the text
    has to be read on our paper.
    """
    text = colour_or(marking.text_colour, "#000000")
    box = colour_or(marking.box_colour, "") if marking.box_colour else ""
    if box:
        return f"--marking-ink: {text}; --marking-box: {box};"
    pole = "#ffffff" if is_dark else "#000000"
    return f"--marking-ink: {legible(text, (paper,), pole)}; --marking-box: {paper};"
