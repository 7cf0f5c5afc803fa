"""Keeps the desk's own profiles and templates: made, changed, chosen and taken away."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.profile import Profile
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.profiles import list_profiles, own_profiles
from briefer.services.reference import marking_schemes
from briefer.services.shelf_edits import DropProfile, KeepProfile, KeepTemplate
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.profiles_form import ProfilesForm
from briefer.ui.dialogs.template_name_form import TemplateNameForm
from briefer.ui.translation import mark, tr


class Shelves(QObject):
    """Every step can be undone; forms that are open follow."""

    def __init__(self, window: QWidget, desk: Desk, assembler: Assembler) -> None:
        super().__init__(window)
        self._window, self._desk, self._assembler = window, desk, assembler
        self.profiles: ProfilesForm | None = None
        self.naming: TemplateNameForm | None = None
        desk.bridge.changed.connect(self._follow_change)

    def show_profiles(self) -> None:
        """Open the form of profiles at the one that the briefing uses."""
        labels = [m.label for scheme in marking_schemes() for m in scheme.markings]
        has_briefing = self._assembler.briefing is not None
        form = ProfilesForm(labels, has_briefing, self._window)
        form.kept.connect(self._keep)
        form.removed.connect(lambda name: self._desk.perform(DropProfile(name)))
        form.chosen.connect(self._choose)
        form.finished.connect(lambda _: self._close(form))
        self.profiles = form
        self._show()
        form.open()

    def save_template(self) -> None:
        """Ask what a template made from the open briefing is to be called."""
        briefing = self._assembler.briefing
        if briefing is None:
            return
        form = TemplateNameForm(briefing.title, self._window)
        form.named.connect(lambda name, keeps: self._keep_template(briefing.id, name, keeps))
        form.finished.connect(form.deleteLater)
        self.naming = form
        form.open()

    # Inside

    def _show(self, name: str = "") -> None:
        if self.profiles is not None:
            briefing, session = self._assembler.briefing, self._desk.session
            default = briefing.profile if briefing is not None else ""
            own = [p.name.casefold() for p in own_profiles(session)]
            self.profiles.show_profiles(list_profiles(session), own, default, name)

    def _keep(self, profile: Profile, before: str) -> None:
        if self._desk.perform(KeepProfile(profile, before)) is not None:
            self._show(profile.name)

    def _choose(self, name: str) -> None:
        briefing = self._assembler.briefing
        if briefing is not None:
            self._desk.perform(ChangeBriefing(briefing.id, {"profile": name}, mark("Use Profile")))

    def _keep_template(self, briefing: str, name: str, keeps_words: bool) -> None:
        if self._desk.perform(KeepTemplate(briefing, name, keeps_words)) is not None:
            self._desk.alerts.say(
                tr("“{name}” is among the templates now; Ctrl+Alt+N begins with it.", name=name)
            )

    def _follow_change(self, change: ChangeSet) -> None:
        if change.touches(Changed.SETTINGS | Changed.BRIEFINGS):
            self._show()

    def _close(self, form: ProfilesForm) -> None:
        self.profiles = None
        form.deleteLater()
