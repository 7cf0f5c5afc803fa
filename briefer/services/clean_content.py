"""Makes what a person wrote of a module fit to be stored: one title, tidy tags, no odd halves."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.domain.folding import fold
from briefer.domain.module import ModuleContent
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.clean_text import MAX_BODY, one_line, storable


def clean_content(content: ModuleContent, *, is_own_text: bool = False) -> ModuleContent:
    """Return ``content`` as it is stored: one-line fields tidied, the body as it was written.

    Args:
        content: As it was typed.
        is_own_text: Whether it belongs to one briefing, where a paragraph that leads over to
            the next section has no heading.

    Raises:
        InvalidInput: There is no title, or the body is far too long.
    """
    title = one_line(content.title)
    if not title and not is_own_text:
        raise InvalidInput(
            phrase("A module needs a title."), phrase("Give it a few words that name its subject.")
        )
    if len(content.body) > MAX_BODY:
        raise InvalidInput(
            phrase(
                "“{title}” is too long: a module may have up to 4,000,000 characters.",
                title=title,
            ),
            phrase("Split it into several modules."),
        )
    tags: dict[str, str] = {}
    for tag in content.tags:
        tidy = one_line(tag).replace("İ", "i").lower()
        if tidy:
            tags.setdefault(fold(tidy), tidy)
    return replace(
        content,
        title=title,
        body=storable(content.body),
        tags=tuple(tags.values()),
        region=one_line(content.region),
        topic=one_line(content.topic),
        owner=one_line(content.owner),
        language=one_line(content.language),
        marking=one_line(content.marking),
    )
