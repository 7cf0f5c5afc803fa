"""How lines read that belong to a page and not to an article: one rule of thumb for each kind."""

from __future__ import annotations

import re

from briefer.importing.dates import stated_date
from briefer.importing.plan import Reason

_CATEGORIES = frozenset(
    [
        "commentary",
        "analysis",
        "opinion",
        "news",
        "report",
        "policy",
        "brief",
        "feature",
        "comment",
        "article",
        "essay",
        "interview",
        "explainer",
        "research",
        "insight",
        "insights",
        "blog",
        "briefing",
        "paper",
        "world",
        "politics",
        "analiz",
        "görüş",
        "yorum",
        "haber",
        "makale",
        "رأي",
        "تحليل",
        "تقرير",
        "أخبار",
    ]
)
_FURNITURE = re.compile(
    r"share(?: this)?(?: article| page| story)?|print(?: this)?(?: article| page)?|advertisement|"
    r"\d{1,3} min(?:ute)?s? read|read (?:more|next|also)|related (?:articles?|stories|content)|"
    r"back to top|skip to (?:main )?content|most (?:read|popular)|listen to this article",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:(?:main |cover |top )?image|photo(?:graph)?|picture|fotoğraf)(?: credit)?\s*:.{1,160}",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"the (?:views?|opinions?|positions?)(?: and (?:views?|opinions?))? "
    r"(?:expressed|set out|presented|stated|in this)"
    r"|(?:views|opinions) (?:expressed )?(?:here |herein )?(?:are|remain) (?:those of )?"
    r"(?:the|his|her|their) (?:author|own|alone)"
    r"|(?:does|do) not (?:necessarily )?(?:represent|reflect) (?:the |those )"
    r"|bu (?:yazı|makale)da(?:ki)? (?:yer alan )?(?:görüş|ifade)|الآراء الواردة",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"have an idea for|send (?:us )?(?:a |your )(?:short )?(?:pitch|letter|submission)"
    r"|guidelines for contributors|subscribe (?:to|now)|sign up (?:to|for)"
    r"|follow (?:us|me|him|her|them) on|join our (?:mailing|newsletter|community)"
    r"|would you like to write|our (?:weekly |daily )?newsletter",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"©|\(c\)\s*\d{4}|all rights reserved|tüm hakları saklıdır|جميع الحقوق محفوظة"
    r"|republished (?:with|under)|(?:this article|it) (?:was )?(?:originally|first) "
    r"(?:appeared|published)",
    re.IGNORECASE,
)
_AUTHOR_MARK = re.compile(
    r"(?:written by|about the authors?|the authors?|authors?|author bio(?:graphy)?|contributors?"
    r"|yazar(?: hakkında)?|عن الكاتب)\s*:?",
    re.IGNORECASE,
)
_BIOGRAPHY = re.compile(
    r"(?P<name>.{3,60}?)(?:,[^.]{0,80},)? (?:is|was|has been|writes|works|covers|teaches|reports)\b"
    r".{0,120}?\b(?:fellow|researcher|professor|lecturer|analyst|correspondent|editor|director"
    r"|journalist|author|writer|reporter|scholar|consultant|diplomat|ambassador)\b"
)
_BYLINE = re.compile(r"(?:[Bb]y|BY|Yazan:?|بقلم:?|كتبه?:|كتبته?:|إعداد:)\s+(\S.{2,120})")
_DATED = re.compile(
    r"(?:published|posted|updated|last updated|date|yayın(?:lanma)? tarihi)\b", re.IGNORECASE
)
_CREW = re.compile(
    r"\(?(?:additional )?(?:reporting|editing|writing|edited|compiled) by\b", re.IGNORECASE
)
_CONTACT_MARK = re.compile(
    r"(?:media |press )?(?:contacts?|enquiries|inquiries|office|iletişim)(?: us)?\s*:?",
    re.IGNORECASE,
)
_E_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PHONE = re.compile(r"(?:\+|\b00|\(0)\d?[\d\s().-]{7,30}\d")
_TITLES = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "mr",
        "mrs",
        "ms",
        "amb",
        "ambassador",
        "lord",
        "lady",
    ]
)
_NAME_WORD = re.compile(r"[^\W\d_](?:[\w.'’-]*\w\.?|\.)?")


def is_category(text: str) -> bool:
    """Say whether a line only names the kind of article, such as "Commentary | World"."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return 0 < len(words) <= 4 and set(words) <= _CATEGORIES


def is_furniture(text: str) -> bool:
    """Say whether a line is a button or a label of a page."""
    return _FURNITURE.fullmatch(text) is not None


def is_credit(text: str) -> bool:
    """Say whether a line credits a picture."""
    return _CREDIT.fullmatch(text) is not None


def opens_author_box(text: str) -> bool:
    """Say whether the lines below this one are about the author."""
    return _AUTHOR_MARK.fullmatch(text) is not None


def is_name(text: str) -> bool:
    """Say whether ``text`` reads as a person's name: a few words, capitals but for particles."""
    words = text.split()
    bare = [w for w in words if w.rstrip(".").casefold() not in _TITLES]
    if not 2 <= len(bare) <= 5 or len(text) > 60 or bare[0][0].islower():
        return False
    return all(
        _NAME_WORD.fullmatch(word) and (not word[0].islower() or len(word) <= 3 or "-" in word)
        for word in bare
    )


def byline_of(text: str) -> str:
    """Return the names in a line such as "By Jane Doe and John Roe | 5 August 2024"."""
    found = _BYLINE.match(text)
    if not found:
        return ""
    names = re.split(r"\s*[|·•–—]\s*|,\s*(?=\d)|\s+(?=\d)|,\s*(?=\w+ \d)", found[1])[0].strip(" ,")
    people = re.split(r",\s*|\s+(?:and|&|ve)\s+", names)
    if people and is_name(people[0]):
        return ", ".join(people)
    return ""


def is_date_line(text: str) -> bool:
    """Say whether a line only says when an article was published."""
    if len(text) > 80 or stated_date(text) is None:
        return False
    return len(text) < 40 or _DATED.match(text) is not None


def described_person(text: str) -> str:
    """Return whom a short biography is about, or nothing when it is none."""
    found = _BIOGRAPHY.match(text)
    if not found or len(text.split()) > 120:
        return ""
    name = found["name"].strip()
    return name if is_name(name) else ""


def closing_reason(text: str) -> Reason | None:
    """Say why a line below an article is not part of it, or None when it may well be."""
    size = len(text.split())
    if size > 120:
        return None
    if opens_author_box(text) or described_person(text):
        return Reason.AUTHOR_BOX
    if size <= 90 and _DISCLAIMER.search(text):
        return Reason.DISCLAIMER
    if size <= 60 and _INVITATION.search(text):
        return Reason.INVITATION
    if size <= 40 and _RIGHTS.search(text):
        return Reason.RIGHTS
    if size <= 40 and _CREW.match(text):
        return Reason.BYLINE
    is_contact = size <= 25 and (_E_MAIL.search(text) or _PHONE.search(text))
    return Reason.CONTACT if is_contact or _CONTACT_MARK.fullmatch(text) else None
