"""What sections that nobody types are called."""

from __future__ import annotations

from briefer.domain.outline import Generated
from briefer.domain.wording import Wording

_HEADINGS = {
    Generated.KEY_JUDGEMENTS: "Key judgements",
    Generated.CHANGES: "Changes since the last edition",
    Generated.SOURCES: "Sources",
    Generated.SOURCE_SUMMARY: "What this paper rests on",
    Generated.ABBREVIATIONS: "Abbreviations",
    Generated.YARDSTICK: "How we speak of likelihood and confidence",
    Generated.ANNOTATIONS: "Annotations",
}


def heading_of(generated: Generated, wording: Wording) -> str:
    """Return what a section that nobody types is called where nobody named it otherwise."""
    return wording.say(_HEADINGS[generated])
