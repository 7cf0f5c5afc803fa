"""Writes what was said about the words: a card for each annotation, beside its block."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from briefer.domain.dates import written_moment
from briefer.domain.wording import Wording
from briefer.export.html.elements import NOTHING, Html, element, joined
from briefer.export.html.highlights import Numbered
from briefer.export.html.inlines import kind_class


def write_cards(annotations: Iterable[Numbered], wording: Wording, *, back_to: str = "") -> Html:
    """Write cards for annotations; nothing when there are none.

    Args:
        annotations: In the order in which they are read.
        wording: What the page says.
        back_to: Id that the cards lead back to, for words that do not stand on the page.
    """
    cards = [_card(numbered, wording, back_to) for numbered in annotations]
    return element("div", joined(cards), class_="cards") if cards else NOTHING


def _card(numbered: Numbered, wording: Wording, back_to: str) -> Html:
    annotation, number = numbered.annotation, numbered.number
    say = wording.say
    back = element(
        "a",
        str(number),
        href=f"#{back_to or f'annotated_{number}'}",
        aria_label=say("Back to the words of annotation {}", number),
        class_="number",
    )
    kind = element("span", say(annotation.kind), class_="kind")
    state = (
        "" if annotation.state == "open" else element("span", say(annotation.state), class_="state")
    )
    when = _moment(annotation.at, wording)
    parts = [
        element("p", joined([part for part in (back, kind, state) if part], " "), class_="head"),
        element("p", element("bdi", annotation.author, class_="author"), " ", when, class_="who"),
    ]
    if back_to:
        why = "Words that have gone: {}" if annotation.start is None else "Words not shown here: {}"
        parts.append(_words(say(why, annotation.quote), "gone"))
    if annotation.replacement is not None:
        proposal = (
            say("Proposed: {}", annotation.replacement)
            if annotation.replacement
            else say("Proposed: leave out")
        )
        parts.append(_words(proposal, "proposal"))
    if annotation.text:
        parts.append(_words(annotation.text, "said"))
    replies = [
        element(
            "li",
            element(
                "p",
                element("bdi", r.author, class_="author"),
                " ",
                _moment(r.at, wording),
                class_="who",
            ),
            _words(r.text, "said"),
        )
        for r in annotation.replies
    ]
    if replies:
        parts.append(element("ol", joined(replies), class_="replies"))
    return element(
        "aside",
        joined(parts),
        id=f"annotation_{number}",
        role="note",
        class_="card " + kind_class(numbered),
        aria_label=say("Annotation {}", number),
    )


def _words(text: str, name: str) -> Html:
    # People write to each other in the language they think in, so each text finds its own side.
    return element("p", text, class_=name, dir="auto")


def _moment(moment: datetime, wording: Wording) -> Html:
    return element("time", written_moment(moment, wording.language), datetime=moment.isoformat())
