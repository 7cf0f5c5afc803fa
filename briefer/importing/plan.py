"""What an import proposes: values only, so that a person can look before anything is saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from briefer.domain.ids import ModuleId


class Format(StrEnum):
    """What a file was read as."""

    PLAIN_TEXT = "plain text"
    MARKDOWN = "Markdown"
    WEB_PAGE = "saved web page"


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
    CAPTION = "caption of an image that was not fetched"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words that stay out of every body; they are still in the source's evidence."""

    text: str
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedModule:
    """A module as it would be saved.

    Attributes:
        title: One line of plain words.
        body: Markdown, with a citation of the plan's source.
        is_introduction: Whether it is what stands before the first heading.
    """

    title: str
    body: str
    is_introduction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedSource:
    """The source that every proposed module cites.

    Attributes:
        key: What a citation writes.
        published: The day the file states; None when it states none.
        evidence: The file's whole text.
    """

    key: str
    title: str
    author: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""
    note: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class SimilarModule:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Everything an import would do with one file.

    Attributes:
        name: The file's name.
        encoding: What its bytes were read as.
        language: BCP 47 tag, guessed from the letters or stated by the file.
        title: The article's title, or one made from the file's name.
        standfirst: The article's opening summary, as it stands at the start of the first body.
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
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[str, ...] = ()
    similar: tuple[SimilarModule, ...] = ()

    def with_key(self, key: str) -> ImportPlan:
        """Return the plan with its source under another key, in the citations too."""
        old, new = f"[@{self.source.key}]", f"[@{key}]"
        modules = tuple(replace(m, body=m.body.replace(old, new)) for m in self.modules)
        return replace(self, modules=modules, source=replace(self.source, key=key))

    def described(self) -> str:
        """Return the plan as lines a person reads before anything is saved."""
        source = self.source
        by = ", ".join(filter(None, (source.author, source.publisher, str(source.published or ""))))
        lines = [f"{self.name}: {self.format}, {self.encoding}, language {self.language}"]
        lines.append(f"  title   {self.title}")
        lines.append(f"  source  [@{source.key}] {by}".rstrip())
        for module in self.modules:
            size = len(module.body.split()) - 1
            part = "introduction, " if module.is_introduction else ""
            lines.append(f"  module  {module.title} ({part}{size} words)")
        for entry in self.left_out:
            shown = entry.text if len(entry.text) <= 72 else entry.text[:71].rstrip() + "…"
            lines.append(f"  left    {shown} ({entry.reason})")
        for found in self.similar:
            share = f"{found.likeness:.0%}"
            lines.append(f"  similar “{found.proposed}” is like “{found.title}” ({share})")
        lines += [f"  note    {warning}" for warning in self.warnings]
        return "\n".join(lines)
