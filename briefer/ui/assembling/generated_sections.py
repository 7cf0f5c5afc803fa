"""Sections that the program writes: each is in the briefing once, or not."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefer.domain.ids import SectionId
from briefer.domain.outline import Generated
from briefer.services.outline_edits import insert_generated, remove_sections
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.views.outline_panel import OutlinePanel

TOGGLES = {
    "generate-judgements": Generated.KEY_JUDGEMENTS,
    "generate-changes": Generated.CHANGES,
    "generate-sources": Generated.SOURCES,
    "generate-source-summary": Generated.SOURCE_SUMMARY,
    "generate-abbreviations": Generated.ABBREVIATIONS,
    "generate-yardstick": Generated.YARDSTICK,
    "generate-annotations": Generated.ANNOTATIONS,
}
"""Actions that put a section in or take it out, and which one."""


class GeneratedSections(QObject):
    """Puts them in where a reader expects them, and takes them out again."""

    def __init__(self, assembler: Assembler, panel: OutlinePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._assembler, self._panel = assembler, panel

    @property
    def toggled(self) -> dict[str, bool]:
        """Which of ``TOGGLES`` stand in the open briefing."""
        present = self._present()
        return {name: kind in present for name, kind in TOGGLES.items()}

    def judgements(self) -> None:
        """Gather the key judgements on page one, or not any more."""
        self._toggle(Generated.KEY_JUDGEMENTS)

    def changes(self) -> None:
        """Tell what changed since the last edition, or not any more."""
        self._toggle(Generated.CHANGES)

    def sources(self) -> None:
        """List the sources, or not any more."""
        self._toggle(Generated.SOURCES)

    def source_summary(self) -> None:
        """Say how good the sources are, or not any more."""
        self._toggle(Generated.SOURCE_SUMMARY)

    def abbreviations(self) -> None:
        """List the abbreviations, or not any more."""
        self._toggle(Generated.ABBREVIATIONS)

    def yardstick(self) -> None:
        """Explain likelihood and confidence, or not any more."""
        self._toggle(Generated.YARDSTICK)

    def annotations(self) -> None:
        """List annotations in annotated copies, or not any more."""
        self._toggle(Generated.ANNOTATIONS)

    # Inside

    def _present(self) -> dict[Generated, SectionId]:
        briefing = self._assembler.briefing
        sections = briefing.outline.sections.values() if briefing is not None else ()
        return {s.generated: s.id for s in sections if s.generated is not None}

    def _toggle(self, kind: Generated) -> None:
        briefing, present = self._assembler.briefing, self._present()
        if briefing is None:
            return
        if kind in present:
            self._assembler.perform(remove_sections(briefing.id, [present[kind]]))
            return
        made = self._assembler.perform(
            insert_generated(briefing.id, kind, position=_place(kind, present))
        )
        if made is not None and made.ids:
            self._panel.reveal([SectionId(made.ids[0])])


def _place(kind: Generated, present: dict[Generated, SectionId]) -> int | None:
    """Judgements come first, changes after them, annexes last."""
    if kind is Generated.KEY_JUDGEMENTS:
        return 0
    if kind is Generated.CHANGES:
        return int(Generated.KEY_JUDGEMENTS in present)
    return None
