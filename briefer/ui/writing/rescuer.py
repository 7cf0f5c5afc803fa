"""Offers text again that never reached the library: kept aside in a copy, and then closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from briefer.domain.ids import ModuleId
from briefer.services.unsaved import UnsavedText, find_unsaved, forget_unsaved
from briefer.ui.desk import Desk
from briefer.ui.translation import tr
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.wording import age
from briefer.ui.writing.open_text import OpenText
from briefer.ui.writing.open_texts import OpenTexts


class Rescuer(QObject):
    """Looks for a kept copy of the texts that are open, and whenever one is opened."""

    def __init__(
        self,
        desk: Desk,
        texts: OpenTexts,
        notices: NoticeBar,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._texts = desk, texts
        self._notices, self._clock = notices, clock
        texts.opened.connect(self._look)
        for text in texts:
            self._look(text)

    def _look(self, text: OpenText) -> None:
        module = text.module
        found = find_unsaved(self._desk.session, module) if text.is_editable else None
        if found is None:
            return
        if found.text == text.content.body:
            forget_unsaved(self._desk.session, module)
            return
        self._notices.tell(
            tr(
                "“{title}” was changed at {time} and could not be saved then.",
                title=text.content.title,
                time=age(found.at, self._clock()),
            ),
            [
                (tr("Bring it back"), lambda: self._bring_back(module, found)),
                (tr("Throw it away"), lambda: self._throw_away(module)),
            ],
        )

    def _bring_back(self, module: ModuleId, found: UnsavedText) -> None:
        text = self._texts.take(module)
        if text.save():
            text.document.bring_in(found.text)
            if text.save():
                self._throw_away(module)

    def _throw_away(self, module: ModuleId) -> None:
        forget_unsaved(self._desk.session, module)
        self._notices.dismiss()
