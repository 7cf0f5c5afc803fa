"""Judgements: words of the yardstick, confidence apart from likelihood, sources underneath."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.checks.subject import Subject, named, place_of
from briefer.domain.blocks import Citation, Judgement, inlines_of, plain_text
from briefer.domain.document import DocumentBlock, DocumentSection
from briefer.domain.finding import Finding, Severity
from briefer.domain.shortening import shortened
from briefer.domain.wording import wording_of
from briefer.domain.yardstick import Yardstick
from briefer.phrases import Phrase, phrase

_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_CONFIDENCE = re.compile(
    r"\b(?:high|moderate|low|medium)\s+confidence\b|\bconfidence\s+is\s+(?:high|moderate|low)\b",
    re.IGNORECASE,
)
_LONGEST = 80
_LEVELS = ("high", "moderate", "low")


def likelihood_off_yardstick(subject: Subject) -> Iterator[Finding]:
    """A judgement's likelihood is a term of the briefing's yardstick."""
    for section, outer, judgement in _judgements(subject):
        if judgement.likelihood and not _is_term(judgement.likelihood, subject):
            yield Finding(
                code="likelihood-off-yardstick",
                severity=Severity.ERROR,
                said=phrase(
                    "{place}: “{words}” is no term of {yardstick}, which has {terms}.",
                    place=named(section),
                    words=judgement.likelihood,
                    yardstick=subject.yardstick.name,
                    terms=tuple(term.words[0] for term in subject.yardstick.terms),
                ),
                place=place_of(section, judgement, outer),
            )


def judgement_incomplete(subject: Subject) -> Iterator[Finding]:
    """A judgement says how likely, and how sure the writer is, in the words for it."""
    wording = wording_of(subject.document.language)
    levels = {*_LEVELS, *(wording.term(level).casefold() for level in _LEVELS)}
    for section, outer, judgement in _judgements(subject):
        said = _incomplete(
            named(section), bool(judgement.likelihood), judgement.confidence.casefold() in levels
        )
        if said is not None:
            yield Finding(
                code="judgement-incomplete",
                severity=Severity.WARNING,
                said=said,
                place=place_of(section, judgement, outer),
            )


def unexplained_change(subject: Subject) -> Iterator[Finding]:
    """Where a judgement is another than in the last edition, its basis says why (ICD 203)."""
    silent = [
        (change.old, change.new)
        for change in subject.judged_otherwise
        if change.is_revised and change.old and change.new and not change.is_explained
    ]
    for section, outer, judgement in _judgements(subject):
        then = next((old for old, new in silent if new == judgement), None)
        if then is not None:
            was, now = (j.likelihood or _confidence(j) for j in (then, judgement))
            if was == now:
                was, now = _confidence(then), _confidence(judgement)
            yield Finding(
                code="unexplained-change",
                severity=Severity.WARNING,
                said=phrase(
                    "{place}: a judgement is {now}, was {was} in the last edition,"
                    " and its basis does not say why.",
                    place=named(section),
                    now=now,
                    was=was,
                ),
                place=place_of(section, judgement, outer),
            )


def unsourced_judgement(subject: Subject) -> Iterator[Finding]:
    """A judgement cites what it rests on."""
    for section, outer, judgement in _judgements(subject):
        cited = [i for i in inlines_of(judgement) if isinstance(i, Citation)]
        known = {c.source.key for c in subject.document.sources}
        if not any(item.key in known for citation in cited for item in citation.items):
            yield Finding(
                code="unsourced-judgement",
                severity=Severity.ERROR,
                said=phrase(
                    "{place}: the judgement “{words}” cites no source.",
                    place=named(section),
                    words=shortened(plain_text(judgement), _LONGEST),
                ),
                place=place_of(section, judgement, outer),
            )


def likelihood_with_confidence(subject: Subject) -> Iterator[Finding]:
    """A degree of likelihood and a level of confidence stand in two sentences (ICD 203)."""
    terms = _terms(subject.yardstick)
    for section, outer, judgement in _judgements(subject):
        for sentence in _SENTENCE.findall(plain_text(judgement)):
            if _CONFIDENCE.search(sentence) and terms.search(sentence):
                yield Finding(
                    code="likelihood-with-confidence",
                    severity=Severity.ERROR,
                    said=phrase(
                        "{place}: likelihood and confidence stand in one sentence: “{words}”",
                        place=named(section),
                        words=shortened(sentence, _LONGEST),
                    ),
                    place=place_of(section, judgement, outer),
                )


def _incomplete(place: Phrase, has_likelihood: bool, has_confidence: bool) -> Phrase | None:
    if has_likelihood and has_confidence:
        return None
    if has_confidence:
        return phrase("{place}: a key judgement gives no likelihood.", place=place)
    if has_likelihood:
        return phrase(
            "{place}: a key judgement gives no confidence (high, moderate or low).", place=place
        )
    return phrase(
        "{place}: a key judgement gives no likelihood and no confidence (high, moderate or low).",
        place=place,
    )


def _confidence(judgement: Judgement) -> Phrase:
    return phrase("confidence {level}", level=judgement.confidence)


def _judgements(
    subject: Subject,
) -> Iterator[tuple[DocumentSection, DocumentBlock, Judgement]]:
    for section, outer, block in subject.blocks():
        if isinstance(block, Judgement):
            yield section, outer, block


def _is_term(likelihood: str, subject: Subject) -> bool:
    """Say whether the yardstick has a term: as it stands there, or in the document's language."""
    if subject.yardstick.find(likelihood) is not None:
        return True
    wording, wanted = wording_of(subject.document.language), " ".join(likelihood.split()).casefold()
    known = (wording.term(word) for term in subject.yardstick.terms for word in term.words)
    return wanted in (term.casefold() for term in known)


def _terms(yardstick: Yardstick) -> re.Pattern[str]:
    words = sorted((w for t in yardstick.terms for w in t.words), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
