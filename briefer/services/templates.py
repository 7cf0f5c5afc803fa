"""Templates: the shipped ones and the desk's own, and briefings that start from them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Unpack

from briefer import resources
from briefer.domain.briefing import Briefing
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.module import ModuleContent
from briefer.domain.slug import slugify
from briefer.domain.template import Template, TemplateSection, read_template, write_template
from briefer.errors import InvalidInput, NotFound
from briefer.phrases import phrase
from briefer.services.assembling import (
    BriefingFields,
    SectionFields,
    add_generated,
    add_module,
    add_own_text,
    change_section,
    create_briefing,
)
from briefer.services.clean_text import one_line
from briefer.services.lookup import find_briefing, find_module
from briefer.services.session import Session

_KEY = r"[\w-]+"


@cache
def shipped_templates() -> dict[str, Template]:
    """Return the templates that ship with Briefer, by key."""
    files = sorted(resources.content("templates").glob("*.toml"))
    return {f.stem: read_template(f.stem, f.read_text(encoding="utf-8")) for f in files}


def list_templates(session: Session) -> list[Template]:
    """Return the shipped templates and the desk's own, which win over shipped ones, by name."""
    own = {k: read_template(k, text) for k, text in session.file.templates.all().items()}
    return sorted({**shipped_templates(), **own}.values(), key=lambda t: t.name.casefold())


def own_templates(session: Session) -> list[str]:
    """Return the keys of the templates that the desk made."""
    return list(session.file.templates.all())


def find_template(session: Session, key: str) -> Template:
    """Return the template with this key, or raise ``NotFound``."""
    text = session.file.templates.get(key)
    if text is not None:
        return read_template(key, text)
    if key not in shipped_templates():
        raise NotFound("template", key, (t.key for t in list_templates(session)))
    return shipped_templates()[key]


def budget_of(session: Session, briefing: Briefing) -> int:
    """Return how many words a briefing's template allows; 0 for no limit, or no template left."""
    try:
        return find_template(session, briefing.template).budget_words if briefing.template else 0
    except NotFound:
        return 0


def start_from_template(
    session: Session,
    title: str,
    key: str,
    modules: Iterable[str] = (),
    **fields: Unpack[BriefingFields],
) -> ChangeSet:
    """Start a briefing of this kind: its sections stand there, each with its prompt.

    Args:
        session: Who, where, when.
        title: Of the new briefing.
        key: Of a template.
        modules: Ids or slugs, for the place where the template takes modules; at the end of
            the authored sections when it has no such place.
        **fields: What the title block says; what is left out is the template's.

    Returns:
        With the new briefing's id first.
    """
    kind = find_template(session, key)
    front: BriefingFields = {
        "subtitle": kind.subtitle,
        "audience": kind.audience,
        "originator": kind.originator,
        "language": kind.language,
        "yardstick": kind.yardstick,
        "style": kind.style,
        "profile": kind.profile,
        "contents": kind.contents,
        "template": kind.key,
    }
    waiting = list(modules)
    with session.file.write_tx():
        front.update(fields)
        made = create_briefing(session, title, (), **front)
        briefing = made.ids[0]
        has_place = any(section.takes_modules for section in kind.sections)
        for number, section in enumerate(kind.sections):
            rest_is_generated = all(s.generated is not None for s in kind.sections[number:])
            if not has_place and rest_is_generated:
                made |= _add_modules(session, briefing, waiting)
                waiting = []
            made |= _add_section(session, briefing, section, kind.language)
            if section.takes_modules:
                made |= _add_modules(session, briefing, waiting)
                waiting = []
        return made | _add_modules(session, briefing, waiting)


def save_as_template(
    session: Session, briefing: str, name: str, *, keeps_words: bool = False
) -> ChangeSet:
    """Make a template from a briefing: its outline, title block and habits, not its modules.

    Args:
        session: Who, where, when.
        briefing: Id or slug.
        name: What the template is to be called; its key is made from it.
        keeps_words: Whether own texts become prompts, instead of being left empty.
    """
    tidy = one_line(name)
    key = slugify(tidy, "template")
    if not tidy or not re.fullmatch(_KEY, key):
        raise InvalidInput(phrase("A template needs a name."))
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        before = find_template(session, found.template) if found.template else None
        sections: list[TemplateSection] = []
        for row in found.outline.rows():
            section = row.section
            if section.link is not None:
                if not any(s.takes_modules for s in sections):
                    sections.append(TemplateSection(takes_modules=True, is_required=False))
            elif section.generated is not None:
                sections.append(
                    TemplateSection(
                        heading=section.heading,
                        generated=section.generated,
                        is_numbered=section.is_numbered,
                        breaks_page=section.breaks_page,
                    )
                )
            elif section.own is not None:
                content = find_module(session, section.own).head.content
                sections.append(
                    TemplateSection(
                        heading=section.heading or content.title,
                        prompt=content.body.strip() if keeps_words else "",
                        is_required=False,
                        is_numbered=section.is_numbered,
                        breaks_page=section.breaks_page,
                    )
                )
        template = Template(
            key=key,
            name=tidy,
            language=found.language,
            yardstick=found.yardstick,
            style=found.style,
            profile=found.profile,
            contents=found.contents,
            audience=found.audience,
            originator=found.originator,
            budget_words=before.budget_words if before else 0,
            budget_pages=before.budget_pages if before else 0,
            sections=tuple(sections),
        )
        return save_template(session, template)


def save_template(session: Session, template: Template) -> ChangeSet:
    """Keep a template in the library; one of the same key is replaced."""
    text = write_template(template)
    read_template(template.key, text)
    with session.file.write_tx():
        if session.file.templates.get(template.key) == text:
            return ChangeSet()
        session.file.templates.put(template.key, text)
    return ChangeSet(Changed.SETTINGS, (template.key,))


def remove_template(session: Session, key: str) -> ChangeSet:
    """Take one of the desk's own templates away; a shipped one of its key shows again."""
    with session.file.write_tx():
        if not session.file.templates.remove(key):
            raise NotFound("template", key, session.file.templates.all())
    return ChangeSet(Changed.SETTINGS, (key,))


def _add_modules(session: Session, briefing: str, modules: Iterable[str]) -> ChangeSet:
    made = ChangeSet()
    for module in modules:
        made |= add_module(session, briefing, module)
    return made


def _add_section(
    session: Session, briefing: str, section: TemplateSection, language: str
) -> ChangeSet:
    if section.takes_modules and not section.heading and section.generated is None:
        return ChangeSet()
    fields: SectionFields = {
        "is_numbered": section.is_numbered,
        "breaks_page": section.breaks_page,
    }
    if section.generated is not None:
        made = add_generated(session, briefing, section.generated)
        fields["heading"] = section.heading
    else:
        content = ModuleContent(title=section.heading, body=section.prompt, language=language)
        made = add_own_text(session, briefing, content)
    change_section(session, briefing, made.ids[0], **fields)
    return made
