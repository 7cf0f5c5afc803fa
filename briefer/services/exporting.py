"""Writes briefings to files: every one of them passes the gate on its way out."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.document import ExportDocument
from briefer.domain.finding import Finding
from briefer.domain.profile import Dropped
from briefer.errors import ExportFailed
from briefer.phrases import phrase
from briefer.services.compiling import WORKING, compile_for
from briefer.services.fit import over_pages
from briefer.services.formats import FORMATS, Export, Look, render
from briefer.services.gate import examine
from briefer.services.lookup import find_briefing
from briefer.services.passphrases import checked_passphrase
from briefer.services.profiles import profile_of
from briefer.services.progress import Step, quiet
from briefer.services.reference import house_style
from briefer.services.session import Session
from briefer.services.templates import find_template
from briefer.storage.header import MAGIC, SUFFIX

__all__ = ["FORMATS", "Export", "Release", "export_briefing", "release", "render", "save"]


class Release(Struct, frozen=True):
    """A file that was written, and what is to be said about it.

    Attributes:
        findings: What the gate says; a draft is written all the same.
        dropped: What the profile kept out.
    """

    path: Path
    findings: tuple[Finding, ...]
    dropped: tuple[Dropped, ...]


Renderer: TypeAlias = Callable[[ExportDocument, str, Look, Callable[[], object]], Export]
"""Writes a document in a format, and now and then asks whether it is still wanted."""


def _render_here(
    document: ExportDocument, kind: str, look: Look, _beat: Callable[[], object]
) -> Export:
    return render(document, kind, look)


def release(
    session: Session,
    ref: str,
    kind: str,
    path: Path,
    profile: str = "",
    *,
    annotated: bool = False,
    passphrase: str | None = None,
    step: Step = quiet,
    make: Renderer = _render_here,
) -> Release:
    """Write the draft of a briefing to ``path``, and say what the gate found.

    Args:
        session: Where.
        ref: Id or slug of the briefing.
        kind: Name of a format.
        path: The file; what belongs beside it goes next to it.
        profile: Its name; else the briefing's own; else everything the desk sees.
        annotated: Whether annotations travel, whatever the profile says.
        passphrase: Locks the file, which must be a PDF; it is kept nowhere.
        step: Is told how far it is; what it raises, such as ``Cancelled``, ends the export.
        make: Writes the document; ``render_apart`` does it in another process.

    Raises:
        NotFound: There is no such briefing, format or profile.
        InvalidInput: The passphrase cannot be used.
        ExportFailed: The files could not be written; what stood there before is untouched.
    """
    locked_with = checked_passphrase(passphrase, (kind,))
    briefing = find_briefing(session, ref)
    chosen = profile_of(session, briefing, profile, WORKING)
    is_annotated = chosen.is_annotated or annotated
    chosen = replace(chosen, formats=(kind,), is_annotated=is_annotated)
    step(0, 3, "Holding the briefing against the rules…")
    report = examine(session, briefing.id, chosen)
    compiled = compile_for(session, briefing.id, chosen)
    style = house_style(briefing.style)
    look = Look(style, chosen.page, chosen.watermark, passphrase=locked_with)
    setting = f"Setting the {kind.upper()}…"
    step(1, 3, setting)
    made = make(compiled.document, kind, look, lambda: step(1, 3, setting))
    step(2, 3, f"Writing {path.name}…")
    save(made, path)
    findings = report.findings
    if kind == "pdf" and briefing.template:
        template = find_template(session, briefing.template)
        findings = (*findings, *over_pages(template, compiled.document, made.data))
    return Release(path, findings, compiled.dropped)


def export_briefing(
    session: Session, ref: str, kind: str, path: Path, *, annotated: bool = False
) -> Path:
    """Write the draft of a briefing to ``path``; ``release`` also says what the gate found.

    Raises:
        NotFound: There is no such briefing or format.
        ExportFailed: The files could not be written; what stood there before is untouched.
    """
    return release(session, ref, kind, path, annotated=annotated).path


def save(made: Export, path: Path) -> None:
    """Put an export in its place, each file complete or not at all.

    Raises:
        ExportFailed: The files could not be written; what stood there before is untouched.
    """
    try:
        _spare_libraries(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        for name, data in made.beside.items():
            (path.parent / name).parent.mkdir(parents=True, exist_ok=True)
            _replace(path.parent / name, data)
        _replace(path, made.data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportFailed(
            phrase("“{path}” could not be written: {reason}.", path=str(path), reason=reason),
            phrase("Choose another folder or free some space."),
        ) from error


def _spare_libraries(path: Path) -> None:
    """Refuse to put an export in the place of a library: it would be gone for good."""
    is_library = any(suffix.startswith(SUFFIX) for suffix in path.suffixes)
    if not is_library and path.is_file():
        with path.open("rb") as file:
            is_library = file.read(len(MAGIC)) == MAGIC
    if is_library:
        raise ExportFailed(
            phrase("“{path}” is the name of a library; it was left as it is.", path=str(path)),
            phrase("Choose another name, such as one that ends in .pdf or .md."),
        )


def _replace(path: Path, data: bytes) -> None:
    """Write to a temporary sibling and move it into place, so that no reader meets half a file."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
