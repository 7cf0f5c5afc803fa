"""One side to write on: an editor with everything that works on its text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefer.services.library import list_facts, list_sources
from briefer.ui.desk import Desk
from briefer.ui.reviewing.half_kept import HalfKept
from briefer.ui.reviewing.reviewer import Reviewer
from briefer.ui.views.editor import Editor
from briefer.ui.views.side_pane import SidePane
from briefer.ui.views.strip import Strip
from briefer.ui.views.text_and_margin import TextAndMargin
from briefer.ui.writing.open_texts import OpenTexts
from briefer.ui.writing.tabs import FindPlace, Tabs
from briefer.ui.writing.writer import Writer

if TYPE_CHECKING:
    from briefer.ui.views.citation_completer import CitationCompleter
    from briefer.ui.views.fact_completer import FactCompleter
    from briefer.ui.writing.formatter import Formatter


def _read_html(html: str) -> str:
    """Turn pasted HTML into Markdown; what reads it is loaded at the first paste, not at start."""
    from briefer.services.pasting import markdown_from_html

    return markdown_from_html(html)


class Side(QObject):
    """What belongs to one text on show, so that there can be two of them.

    Signals:
        source_wanted: A person cites a source that is not there: what was typed, and what is to
            be called with its key.
        fact_wanted: The same of a fact.

    Attributes:
        pane: What is seen of it.
        tabs: Keeps the texts that are open here.
        writer: Shows one of them.
        reviewer: Keeps its annotations.
    """

    source_wanted = Signal(str, object)
    fact_wanted = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        texts: OpenTexts,
        pane: SidePane,
        strip: Strip,
        half: HalfKept,
        find_place: FindPlace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pane = pane
        self._desk = desk
        self.writer = Writer(desk, texts, pane.text, self)
        self.reviewer = Reviewer(desk, self.writer, pane.text, strip, half, self)
        self.editor.edited.connect(self._offer_names)
        self.editor.read_html = _read_html
        self.tabs = Tabs(desk, texts, self.writer, self.editor, pane.tabs, find_place, self)

    @property
    def text(self) -> TextAndMargin:
        """The text with its cards."""
        return self.pane.text

    @property
    def editor(self) -> Editor:
        """Where the text is written."""
        return self.pane.text.editor

    @cached_property
    def formatter(self) -> Formatter:
        """Puts Markdown into it; what it needs is loaded when it is asked for."""
        from briefer.ui.writing.formatter import Formatter

        return Formatter(self.editor, self._desk.alerts.say, self)

    @cached_property
    def citations(self) -> CitationCompleter:
        """Offers sources while one types."""
        from briefer.ui.views.citation_completer import CitationCompleter

        made = CitationCompleter(self.editor, lambda t: list_sources(self._desk.session, t))
        made.new_wanted.connect(lambda typed: self.source_wanted.emit(typed, made.put))
        return made

    @cached_property
    def fact_names(self) -> FactCompleter:
        """Offers facts while one types."""
        from briefer.ui.views.fact_completer import FactCompleter

        made = FactCompleter(self.editor, lambda: list_facts(self._desk.session))
        made.new_wanted.connect(lambda typed: self.fact_wanted.emit(typed, made.put))
        return made

    def _offer_names(self) -> None:
        """Watch what is typed from the first key on: until then nothing is offered."""
        self.editor.edited.disconnect(self._offer_names)
        self.citations.look()
        self.fact_names.look()
