"""What an import proposes: values only, so that a person can look before anything is saved."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.ids import ModuleId
from briefer.domain.module import count_words
from briefer.domain.partial_dates import Dated
from briefer.domain.source import Credibility, Reliability
from briefer.markup.critic import CriticNote, edit_with_notes
from briefer.phrases import Phrase


class Format(StrEnum):
    """What a file was read as."""

    PLAIN_TEXT = "plain text"
    MARKDOWN = "Markdown"
    WEB_PAGE = "saved web page"
    BRIEFING = "exported briefing"


class Reason(StrEnum):
    """Why words of a file are not in the body of a module."""

    PULL_QUOTE = "pull quote: repeats words of the body"
    REPEATED_TITLE = "repeats the title"
    CATEGORY = "category line"
    BYLINE = "byline: used for the source"
    DATE_LINE = "date line: used for the source"
    DISCLAIMER = "disclaimer"
    AUTHOR_BOX = "author box: used for the source"
    CONTACT = "contact line"
    INVITATION = "invitation to readers"
    RIGHTS = "rights line"
    CREDIT = "picture credit"
    PAGE_FURNITURE = "part of the page, not of the text"
    NOTICE = "cookie or subscription notice"
    IMAGE = "image: named, not fetched"
    GENERATED = "written by the program, which writes it again"
    CAPTION = "caption of an image that was not fetched"


class LeftOut(Struct, frozen=True):
    """Words that stay out of every body; they are still in the source's evidence."""

    text: str
    reason: Reason


class ProposedModule(Struct, frozen=True, kw_only=True):
    """A module as it would be saved.

    Attributes:
        title: One line of plain words.
        body: Markdown, with a citation of the plan's source.
        is_introduction: Whether it is what stands before the first heading.
        language: BCP 47 tag; empty for the plan's own.
        marking: As the file states it; empty when it states none.
        notes: What was remarked on it in the file; ranges count in ``body``.
    """

    title: str
    body: str
    is_introduction: bool = False
    language: str = ""
    marking: str = ""
    notes: tuple[CriticNote, ...] = ()

    def with_words(self, pattern: re.Pattern[str], words: str) -> ProposedModule:
        """Return the module with ``words`` wherever ``pattern`` matches; its notes keep theirs."""
        edits = [(m.start(), m.end(), words) for m in pattern.finditer(self.body)]
        body, notes = edit_with_notes(self.body, edits, self.notes)
        return replace(self, body=body, notes=tuple(notes))


class ProposedImage(Struct, frozen=True, kw_only=True):
    """An image that lies beside the file and is shown by a proposed module.

    Attributes:
        name: What bodies call it.
        file: Path relative to the file, as the file states it.
        data: Its bytes; filled in by the service.
    """

    name: str
    file: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    marking: str = ""
    data: bytes = b""


class ProposedSource(Struct, frozen=True, kw_only=True):
    """A source that proposed modules cite.

    Attributes:
        key: What a citation writes.
        published: The day the file states; None when it states none.
        evidence: The file's whole text.
    """

    key: str
    title: str
    author: str = ""
    publisher: str = ""
    published: Dated | None = None
    retrieved: date | None = None
    url: str = ""
    reliability: Reliability = Reliability.F
    credibility: Credibility = Credibility.SIX
    group: str = ""
    marking: str = ""
    note: str = ""
    evidence: str = ""


class SimilarModule(Struct, frozen=True):
    """A module of the library that says much the same as a proposed one.

    Attributes:
        proposed: The proposed module's title.
        title: The existing module's title.
        likeness: 0 to 1: the share of the shorter text's word sequences found in the other.
    """

    proposed: str
    id: ModuleId
    title: str
    likeness: float


class ImportPlan(Struct, frozen=True, kw_only=True):
    """Everything an import would do with one file.

    Attributes:
        name: The file's name.
        encoding: What its bytes were read as.
        language: BCP 47 tag, guessed from the letters or stated by the file.
        title: The article's title, or one made from the file's name.
        standfirst: The article's opening summary, as it stands at the start of the first body.
        source: The file as a source. Every module of an article cites it; those of an
            exported briefing cite what they cited before.
        further_sources: What an exported briefing cites.
        images: What an exported briefing shows.
        left_out: In the order of the file.
        warnings: Whole sentences.
        similar: Existing modules that look like proposed ones; filled in by the service.
    """

    name: str
    format: Format
    encoding: str
    language: str
    title: str
    modules: tuple[ProposedModule, ...]
    source: ProposedSource
    standfirst: str = ""
    further_sources: tuple[ProposedSource, ...] = ()
    images: tuple[ProposedImage, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Phrase, ...] = ()
    similar: tuple[SimilarModule, ...] = ()

    def with_key(self, key: str, old: str = "") -> ImportPlan:
        """Return the plan with one of its sources under another key, in the citations too.

        Args:
            key: The new key.
            old: The present one; the file's own source when empty.
        """
        old = old or self.source.key
        cited = re.compile(rf"(?<=[\[\s]@){re.escape(old)}(?=[\],;\s])")
        return replace(
            self,
            modules=tuple(m.with_words(cited, key) for m in self.modules),
            source=_rekeyed(self.source, old, key),
            further_sources=tuple(_rekeyed(s, old, key) for s in self.further_sources),
        )

    def with_image_name(self, old: str, name: str) -> ImportPlan:
        """Return the plan with one of its images under another name, in the texts too."""
        shown = re.compile(rf"(?<=\]\(){re.escape(old)}(?=[)\s])")
        return replace(
            self,
            modules=tuple(m.with_words(shown, name) for m in self.modules),
            images=tuple(replace(i, name=name) if i.name == old else i for i in self.images),
        )

    def cites(self, key: str) -> bool:
        """Say whether a proposed module cites the source with this key."""
        cited = re.compile(rf"\[[^\]]*@{re.escape(key)}[\],;\s]")
        return any(cited.search(module.body) for module in self.modules)

    def described(self) -> str:
        """Return the plan as lines a person reads before anything is saved."""
        source = self.source
        by = ", ".join(filter(None, (source.author, source.publisher, str(source.published or ""))))
        lines = [f"{self.name}: {self.format}, {self.encoding}, language {self.language}"]
        lines.append(f"  title   {self.title}")
        if self.cites(source.key):
            lines.append(f"  source  [@{source.key}] {by}".rstrip())
        lines += [f"  source  [@{s.key}] {s.title}" for s in self.further_sources]
        for module in self.modules:
            size = count_words(module.body)
            part = "introduction, " if module.is_introduction else ""
            said = f", {len(module.notes)} annotations" if module.notes else ""
            lines.append(f"  module  {module.title} ({part}{size} words{said})")
        lines += [f"  image   {image.name}" for image in self.images]
        for entry in self.left_out:
            shown = entry.text if len(entry.text) <= 72 else entry.text[:71].rstrip() + "…"
            lines.append(f"  left    {shown} ({entry.reason})")
        for found in self.similar:
            share = f"{found.likeness:.0%}"
            lines.append(f"  similar “{found.proposed}” is like “{found.title}” ({share})")
        lines += [f"  note    {warning}" for warning in self.warnings]
        return "\n".join(lines)


def _rekeyed(source: ProposedSource, old: str, new: str) -> ProposedSource:
    return replace(source, key=new) if source.key == old else source
