"""What the rules of the gate are called where a person reads their names."""

from __future__ import annotations

from briefer.ui.translation import mark, tr

RULES = {
    "marking-below-parts": mark("Marking below parts"),
    "marking-without-reason": mark("Marking without reason"),
    "marking-not-comparable": mark("Marking not comparable"),
    "above-ceiling": mark("Above ceiling"),
    "open-question": mark("Open question"),
    "open-fact-check": mark("Open fact check"),
    "pending-suggestion": mark("Pending suggestion"),
    "open-comment": mark("Open comment"),
    "unsourced-judgement": mark("Unsourced judgement"),
    "likelihood-off-yardstick": mark("Likelihood off yardstick"),
    "likelihood-with-confidence": mark("Likelihood with confidence"),
    "judgement-incomplete": mark("Judgement incomplete"),
    "unexplained-change": mark("Unexplained change"),
    "unknown-citation": mark("Unknown citation"),
    "unknown-fact": mark("Unknown fact"),
    "unsourced-fact": mark("Unsourced fact"),
    "stale-module": mark("Stale module"),
    "retired-module": mark("Retired module"),
    "missing-asset": mark("Missing asset"),
    "missing-alt-text": mark("Missing alt text"),
    "unreadable-text": mark("Unreadable text"),
    "missing-glyph": mark("Missing glyph"),
    "missing-section": mark("Missing section"),
    "prompt-left": mark("Prompt left"),
    "over-budget": mark("Over budget"),
    "over-pages": mark("Over pages"),
}


def rule_words(code: str) -> str:
    """Say a rule by its code; one that an earlier program had is said as it was written."""
    return tr(RULES[code]) if code in RULES else code
