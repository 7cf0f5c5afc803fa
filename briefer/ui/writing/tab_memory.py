"""Writes down which texts are open, and opens them again at the next start."""

from __future__ import annotations

import json
from typing import Any

from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber, SectionId
from briefer.ui.writing.sides import Sides
from briefer.ui.writing.tab_list import Tab, TextPlace
from briefer.ui.writing.writer import Spot


def write_down(sides: Sides) -> str:
    """Return what is open on every side, as JSON."""
    for side in sides.shown:
        side.tabs.remember()
    return json.dumps(
        {
            "sides": [
                {"tabs": [_written(tab) for tab in tabs.tabs], "used": tabs.used}
                for tabs in (side.tabs.list for side in sides.shown)
            ],
            "active": sides.shown.index(sides.active),
        }
    )


def open_again(sides: Sides, written: str) -> bool:
    """Open what ``write_down`` has noted; say whether anything is open now.

    A note that makes no sense is as if it were not there.
    """
    try:
        noted = json.loads(written)
        found = [([_read(tab) for tab in s["tabs"]], s["used"]) for s in noted["sides"]]
        active = int(noted["active"])
    except (ValueError, TypeError, KeyError, IndexError):
        return False
    sides.restore([(tabs, used) for tabs, used in found if tabs], active)
    return bool(sides.places)


def _written(tab: Tab) -> list[Any]:
    place, spot = tab.place, tab.spot
    where = [spot.anchor, spot.caret, spot.top, spot.offset_px] if spot is not None else None
    return [place.module, place.pinned, place.briefing, place.section, tab.is_kept, where]


def _read(noted: list[Any]) -> Tab:
    module, pinned, briefing, section, is_kept, where = noted
    place = TextPlace(
        ModuleId(module) if module is not None else None,
        RevisionNumber(pinned) if pinned is not None else None,
        BriefingId(briefing) if briefing is not None else None,
        SectionId(section),
    )
    spot = Spot(*map(int, where)) if where is not None else None
    return Tab(place, bool(is_kept), spot)
