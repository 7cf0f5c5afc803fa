"""Enters and changes sources and facts, from a list or in the middle of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefer.domain.changes import ChangeSet
from briefer.domain.folding import fold
from briefer.domain.source import Credibility, Reliability
from briefer.services.library import get_fact, get_source, list_facts, list_sources
from briefer.services.registering import add_fact, add_source, change_fact, change_source
from briefer.services.usage import TextUse, citing_texts, fact_usage
from briefer.ui.appearance import Appearance
from briefer.ui.desk import Desk
from briefer.ui.dialogs.details_form import DetailsForm, Field
from briefer.ui.dialogs.palette import Palette
from briefer.ui.navigator import PaletteItem
from briefer.ui.translation import tr, tr_count
from briefer.ui.views.fact_completer import fitting
from briefer.ui.wording import count
from briefer.ui.writing.register_fields import fact_fields, source_fields
from briefer.ui.writing.sides import Sides

_MOST = 50
_NAMED = 3
Done = Callable[[str], object]
"""Is told the key or name of what was entered."""


def _graded(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with their grades, which a signal has carried as words."""
    kinds = {"reliability": Reliability, "credibility": Credibility}
    return {n: kinds[n](v) if n in kinds else v for n, v in fields.items()}


class Registrar(QObject):
    """Opens lists and forms of the two registers.

    Signals:
        text_wanted: A person wants to see where a text names a source or a fact: the text's
            id, the id of the briefing that it belongs to or "", and the place in code points.
    """

    text_wanted = Signal(str, str, int)

    def __init__(self, window: QWidget, look: Appearance, desk: Desk, sides: Sides) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides = sides
        self.palette: Palette | None = None
        sides.source_wanted.connect(self.new_source)
        sides.fact_wanted.connect(self.new_fact)

    # Sources

    def sources(self) -> None:
        """Open the list of sources, to change one or to enter one."""

        def find(text: str) -> list[PaletteItem]:
            found = list_sources(self._desk.session, text)[:_MOST]
            rows = [
                PaletteItem(
                    ", ".join(filter(None, (s.author, s.title))),
                    f"{s.key}  {s.grade}",
                    lambda k=s.key: self.change_source(k),  # type: ignore[misc]
                    s.id,
                )
                for s in found
            ]
            return [*rows, PaletteItem(tr("New source…"), "", lambda: self.new_source(""))]

        self._open_list(find, tr("A source of the register"))

    def new_source(self, key: str = "", done: Done | None = None) -> None:
        """Open the form of a new source."""
        taken = [s.key for s in list_sources(self._desk.session)]

        def enter(fields: dict[str, Any]) -> ChangeSet:
            named, title = fields.pop("key", ""), fields.pop("title")
            return add_source(self._desk.session, named, title, **_graded(fields))

        fields = source_fields(None, self._today(), taken, key, self._groups())
        self._ask(tr("New source"), fields, "", enter, done)

    def change_source(self, key: str) -> None:
        """Open the form of a source; texts cite its key, so that stays."""
        source = get_source(self._desk.session, key)
        grades = tr("A = reliable, 1 = confirmed; F and 6 mean that it cannot be judged.")
        self._ask(
            tr("Source {key}", key=source.key),
            source_fields(source, self._today(), groups=self._groups()),
            f"{grades} {self._cited(citing_texts(self._desk.session, key))}",
            lambda fields: change_source(self._desk.session, key, **_graded(fields)),
            more=lambda: self.show_citing(key),
        )

    def show_citing(self, key: str) -> None:
        """List the texts that cite a source, to go to one."""
        self._list_texts(citing_texts(self._desk.session, key))

    # Facts

    def facts(self) -> None:
        """Open the list of facts, to change one or to enter one."""
        self._open_list(
            lambda text: self._fact_rows(text, self.change_fact),
            tr("A fact, its name or its figure"),
        )

    def insert_fact(self) -> None:
        """Open the list of facts, to use one in the text."""
        self._open_list(
            lambda text: self._fact_rows(text, self._use_fact), tr("A fact, its name or its figure")
        )

    def new_fact(self, name: str = "", done: Done | None = None) -> None:
        """Open the form of a new fact."""
        session = self._desk.session
        taken = [f.name for f in list_facts(session)]

        def enter(fields: dict[str, Any]) -> ChangeSet:
            named, text = fields.pop("name"), fields.pop("text")
            return add_fact(session, named, text, **fields)

        fields = fact_fields(None, self._keys(), self._today(), taken, name)
        self._ask(tr("New fact"), fields, "", enter, done)

    def change_fact(self, name: str) -> None:
        """Open the form of a fact; it says where the fact is used."""
        session = self._desk.session
        self._ask(
            tr("Fact {name}", name=name),
            fact_fields(get_fact(session, name), self._keys(), self._today()),
            self._cited(fact_usage(session, name).texts),
            lambda fields: change_fact(session, name, **fields),
            more=lambda: self._list_texts(fact_usage(session, name).texts),
        )

    # Inside

    def _cited(self, texts: Sequence[TextUse]) -> str:
        if not texts:
            return tr("No text uses it yet.")
        titles = ", ".join(text.title for text in texts[:_NAMED])
        titles += "…" if len(texts) > _NAMED else ""
        return tr("Used in {where}: {titles}", where=count(len(texts), "text"), titles=titles)

    def _list_texts(self, texts: Sequence[TextUse]) -> None:
        def find(words: str) -> list[PaletteItem]:
            return [
                PaletteItem(
                    each.title,
                    tr_count(len(each.places), "{n} place", "{n} places"),
                    lambda t=each: self.text_wanted.emit(t.module, t.home or "", t.places[0]),  # type: ignore[misc]
                    each.module,
                )
                for each in texts
                if fold(words) in fold(each.title)
            ]

        self._open_list(find, tr("A text that uses it"))

    def _groups(self) -> list[str]:
        return sorted({s.group for s in list_sources(self._desk.session) if s.group})

    def _today(self) -> date:
        return self._desk.session.now().date()

    def _keys(self) -> list[str]:
        return [s.key for s in list_sources(self._desk.session)]

    def _use_fact(self, name: str) -> None:
        self._sides.formatter.insert_words(f"{{fact:{name}}}")

    def _fact_rows(self, text: str, chosen: Callable[[str], None]) -> list[PaletteItem]:
        found = fitting(list_facts(self._desk.session), text)[:_MOST]
        rows = [
            PaletteItem(f.text, f.name, lambda n=f.name: chosen(n), f.name)  # type: ignore[misc]
            for f in found
        ]
        done = self._use_fact if chosen == self._use_fact else None
        new = PaletteItem(tr("New fact…"), "", lambda: self.new_fact("", done))
        return [*rows, new]

    def _open_list(self, find: Callable[[str], list[PaletteItem]], wanted: str) -> None:
        if self.palette is not None:
            self.palette.deleteLater()
        self.palette = Palette(find, self._look, self._window, wanted)
        self.palette.open()

    def _ask(
        self,
        title: str,
        fields: list[Field],
        note: str,
        enter: Callable[[dict[str, Any]], ChangeSet],
        done: Done | None = None,
        more: Callable[[], None] | None = None,
    ) -> None:
        def take(read: dict[str, Any]) -> None:
            made = self._desk.run(lambda: enter(read))
            if made is not None and made.ids and done is not None:
                done(made.ids[-1])

        further = tr("Where it is used…") if more is not None else ""
        form = DetailsForm(title, fields, note, self._window, further)
        if more is not None:
            form.more_asked.connect(more)
        form.accepted_fields.connect(take)
        form.finished.connect(form.deleteLater)
        form.open()
