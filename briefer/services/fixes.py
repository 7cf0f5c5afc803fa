"""What one key does about a finding: the step that settles it, to be taken back like any other."""

from __future__ import annotations

from briefer.domain.finding import Fix
from briefer.domain.outline import Generated
from briefer.services.history import Edit
from briefer.services.outline_edits import ChangeBriefing, insert_generated, show_variant


def step_of(fix: Fix, briefing: str) -> Edit:
    """Return the step that a fix stands for.

    Args:
        fix: Of a finding about this briefing.
        briefing: Id or slug.

    Raises:
        ValueError: No step is known for the fix's verb; rules and steps have drifted apart.
    """
    values = dict(fix.values)
    match fix.verb:
        case "change_briefing":
            return ChangeBriefing(briefing, values)
        case "use_variant":
            return show_variant(briefing, values["section"], values["module"])
        case "add_generated":
            kind = Generated(values["generated"])
            first = kind is Generated.KEY_JUDGEMENTS
            return insert_generated(briefing, kind, position=0 if first else None)
    raise ValueError(f"no step for “{fix.verb}”")
