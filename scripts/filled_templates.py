"""Makes a briefing from each shipped template and fills it with the starter library's matter."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from briefer.domain.document import ExportDocument
from briefer.services.compiling import compile_briefing
from briefer.services.issuing import issue
from briefer.services.lookup import find_briefing, find_module
from briefer.services.session import Session
from briefer.services.starter import make_starter_library
from briefer.services.templates import start_from_template
from briefer.services.writing import write_module

FILLINGS: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
WHEN = datetime(2024, 8, 9, 7, 30, tzinfo=UTC)


def filled_templates(folder: Path) -> dict[str, ExportDocument]:
    """Return a compiled briefing for each template; its library is made in ``folder``."""
    with make_starter_library(folder / "templates.briefer", "Tom Ashworth", lambda: WHEN) as desk:
        return {key: compile_briefing(desk, fill(desk, key)) for key in FILLINGS}


def fill(session: Session, key: str) -> str:
    """Start a briefing from the template ``key``, fill it, and return its id."""
    told = FILLINGS[key]
    made = start_from_template(
        session,
        told["title"],
        key,
        told["modules"],
        subtitle=told.get("subtitle", ""),
        audience=told["audience"],
        originator="Levant Desk, Middle East Department",
        reference=told["reference"],
        marking=told["marking"],
        cutoff=datetime(2024, 8, 9, 9, tzinfo=UTC),
        issued=date(2024, 8, 9),
    )
    briefing = made.ids[0]
    for row in find_briefing(session, briefing).outline.rows():
        own = row.section.own
        if own is not None:
            content = find_module(session, own).head.content
            write_module(session, own, replace(content, body=told["words"][content.title].strip()))
    if told.get("edition"):
        _correct_after_issue(session, briefing)
    return briefing


def _correct_after_issue(session: Session, briefing: str) -> None:
    """Issue the briefing and bring its summary up to date, so that it tells what has changed."""
    issue(session, briefing, formats=("md",), waive_all="A sample.")
    for row in find_briefing(session, briefing).outline.rows():
        if row.section.own is not None:
            body = find_module(session, row.section.own).head.content.body
            if body.startswith("Three capitals"):
                body = body.replace("Three capitals now offer", "Two capitals now offer")
                write_module(session, row.section.own, body)
