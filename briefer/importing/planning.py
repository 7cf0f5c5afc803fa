"""A file to an import plan: the one way in, whatever the format."""

from __future__ import annotations

import re

from briefer.importing.arranging import arrange
from briefer.importing.decoding import decode
from briefer.importing.exported_file import plan_exported
from briefer.importing.markdown_text import read_markdown
from briefer.importing.pieces import Reading
from briefer.importing.plain_text import read_plain_text
from briefer.importing.plan import Format, ImportPlan
from briefer.importing.web_page import read_web_page
from briefer.importing.wording import one_line
from briefer.markup.files import read_markdown_file

_ENDINGS = {
    ".html": Format.WEB_PAGE,
    ".htm": Format.WEB_PAGE,
    ".xhtml": Format.WEB_PAGE,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".mdown": Format.MARKDOWN,
    ".txt": Format.PLAIN_TEXT,
    ".text": Format.PLAIN_TEXT,
}
_MEDIA = {
    "text/html": Format.WEB_PAGE,
    "application/xhtml+xml": Format.WEB_PAGE,
    "text/markdown": Format.MARKDOWN,
    "text/plain": Format.PLAIN_TEXT,
}
_READERS = {
    Format.PLAIN_TEXT: read_plain_text,
    Format.MARKDOWN: read_markdown,
    Format.WEB_PAGE: read_web_page,
}
_SCRIPTS = (
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_TURKISH = re.compile("[ğĞşŞıİ]")


def plan_import(name: str, data: bytes, media_hint: str = "") -> ImportPlan:
    """Propose what a file would become in a library; nothing is saved and nothing fetched.

    Args:
        name: The file's name; its ending says the format unless the text says otherwise.
        data: The file's bytes.
        media_hint: A media type, when one is known; it goes before the ending.

    Raises:
        ImportFailed: The file is empty, too large or not a text.
    """
    decoded = decode(name, data)
    form = _format_of(name, decoded.text, media_hint)
    if form is Format.MARKDOWN:
        file = read_markdown_file(decoded.text)
        if file.is_ours:
            return plan_exported(name, file, decoded.encoding, decoded.text)
    reading: Reading = _READERS[form](decoded.text)
    arranged = arrange(reading, name, decoded.text)
    return ImportPlan(
        name=name,
        format=form,
        encoding=decoded.encoding,
        language=reading.language or guess_language(decoded.text),
        title=arranged.title,
        standfirst=arranged.standfirst,
        modules=arranged.modules,
        source=arranged.source,
        left_out=arranged.left_out,
        warnings=(*decoded.warnings, *arranged.warnings),
    )


def guess_language(text: str) -> str:
    """Guess a text's language from its letters; English when they give no sign."""
    sample = one_line(text[:20_000])
    letters = sum(c.isalpha() for c in sample)
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) > 0.4 * letters:
            return language
    return "tr" if len(_TURKISH.findall(sample)) > 0.02 * letters else "en"


def _format_of(name: str, text: str, media_hint: str) -> Format:
    start = text.lstrip()[:600].casefold()
    if start.startswith(("<!doctype html", "<html")) or (
        start.startswith("<?xml") and "<html" in start
    ):
        return Format.WEB_PAGE
    hinted = _MEDIA.get(media_hint.partition(";")[0].strip().casefold())
    ending = re.search(r"\.[^./\\]+$", name.casefold())
    form = hinted or _ENDINGS.get(ending[0] if ending else "", Format.PLAIN_TEXT)
    if form is Format.PLAIN_TEXT and re.match(r"---\n(?:[\w-]+:.*\n){1,40}---\n", text):
        return Format.MARKDOWN
    return form
