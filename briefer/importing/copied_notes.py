"""Footnotes and comments of word processors: notes become notes, comments stay behind."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

from briefer.importing.kept_marks import note_mark

_TO_NOTE = re.compile(r"#(?:_(ftn|edn)|sd(foot|end)note|(ftnt))(\d+)(?:sym)?$")
_BACK = re.compile(r"#(?:_(ftn|edn)ref|sd(foot|end)note|(ftnt)_ref)(\d+)(?:anc)?$")
"""Addresses within a page: those of Word, of LibreOffice, of Google Docs."""
_COMMENTS = re.compile(r"mso-(?:element|special-character):\s*comment")
_NOTES = re.compile(r"mso-element:\s*(?:foot|end)note\b|^sd(?:foot|end)note\d+$")
_AFTER_FRAGMENT = re.compile(r"<div[^>]*mso-element:\s*(?:foot|end)note-list", re.IGNORECASE)


def notes_after(html: str, end: int) -> str:
    """Return the notes of Word, which stand behind what is marked as copied."""
    found = _AFTER_FRAGMENT.search(html, end)
    return html[found.start() :] if found else ""


def drop_comments(soup: BeautifulSoup) -> None:
    """Take out what a reviewer said beside the text, and what points to it."""
    for element in soup.find_all("a", class_=["msocomanchor", "msocomoff"]):
        element.decompose()
    for element in soup.find_all(class_="MsoCommentReference"):
        element.decompose()
    for element in soup.find_all(["div", "span"], style=_COMMENTS):
        if not element.decomposed:
            element.decompose()


def keep_notes(soup: BeautifulSoup) -> None:
    """Turn notes and what points to them into those of Markdown, the notes behind everything."""
    references = {label: a for a in soup.find_all("a") if (label := _label(_TO_NOTE, a))}
    for back in list(soup.find_all("a")):
        label = _label(_BACK, back)
        if not label:
            continue
        home = _home(back)
        if label not in references or any(home in a.parents for a in references.values()):
            back.unwrap()
            continue
        back.decompose()
        note = soup.new_tag("p")
        note.append(f"{note_mark(label)}: ")
        for part in home.find_all("p") or [home]:
            note.extend(list(part.contents))
            note.append(" ")
        home.decompose()
        soup.append(note)
        pointer = references.pop(label)
        raised = pointer.find_parent("sup") or pointer
        raised.replace_with(note_mark(label))
    for rule in soup.find_all("hr"):
        if not any(str(s).strip() for s in rule.next_siblings if not _is_note(s)):
            rule.decompose()


def _label(pattern: re.Pattern[str], link: Tag) -> str:
    found = pattern.search(str(link.get("href") or ""))
    if found is None:
        return ""
    kind = found[1] or found[2] or found[3]
    return ("e" if kind in ("edn", "end") else "") + found[4]


def _home(back: Tag) -> Tag:
    """Return what holds a whole note."""
    for parent in back.parents:
        about = (str(parent.get("style") or ""), str(parent.get("id") or ""))
        if parent.name == "div" and any(_NOTES.search(each) for each in about):
            return parent
    return back.find_parent(["li", "p", "div"]) or back


def _is_note(part: object) -> bool:
    return isinstance(part, Tag) and part.get_text().startswith(note_mark("")[:1])
